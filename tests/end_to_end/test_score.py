"""Agreement with human coding is measured on a finished run, kept in it, and said by its report."""

import shutil

import pandas as pd
import pytest

from tests.end_to_end.conftest import themes

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


@pytest.fixture(scope="module")
def scored(finished, tmp_path_factory):
    """A copy of a finished run, scored with the planted themes as a person's codes; and what the command said."""
    source, run = finished
    run = shutil.copytree(run, tmp_path_factory.mktemp("scored") / "run")
    said = themes("score", run, "--truth", source.parent / "truth.csv", "--learn")
    assert said.returncode == 0, said.stderr
    return source, run, said.stdout


def test_the_terminal_the_review_folder_and_the_report_say_the_same(scored):
    _, run, said = scored
    parts = pd.read_csv(run / "review" / "agreement_parts.csv").set_index(["split", "measure"])
    value = f"{parts.loc[('all', 'all codes together'), 'f1'].item():.2f}"
    assert f"  all codes together        {value}" in said
    report = (run / "draft" / "report.html").read_text(encoding="utf-8")
    assert f"Agreement with human coding was {value}" in report
    assert "not fit for counts" in report
    assert len(pd.read_csv(run / "review" / "agreement.csv")) > 0


def test_codes_that_are_no_labels_of_the_themes_teach_nothing_and_change_no_theme(finished, scored):
    _, run, said = scored
    assert "they are not the labels of these themes" in " ".join(said.split())
    before = (finished[1] / "review" / "assignments.csv").read_bytes()
    assert (run / "review" / "assignments.csv").read_bytes() == before


def test_codes_that_are_no_labels_of_the_themes_say_which_of_them_each_theme_is(scored):
    source, run, _ = scored
    found = pd.read_csv(run / "review" / "counterparts.csv", keep_default_na=False)
    codes = pd.read_csv(source.parent / "truth.csv", keep_default_na=False)
    assert set(found["code"]) <= {*codes["label"], ""}
    assert {*pd.read_csv(run / "review" / "codeframe.csv")["theme_id"], "no theme"} >= set(found["theme_id"])
    assert len(found) > 0


def test_a_report_that_was_not_scored_says_so(finished):
    report = (finished[1] / "draft" / "report.html").read_text(encoding="utf-8")
    assert "was not measured" in report


def test_codes_that_cannot_be_read_are_told_at_once_and_nothing_is_kept(finished, tmp_path):
    _, run = finished
    truth = tmp_path / "mine.csv"
    truth.write_text("source_id,question_id,label\nnobody,q1,Buses\nSTY-0001,q7,Buses\n", encoding="utf-8")
    said = themes("score", run, "--truth", truth)
    assert said.returncode == 2
    assert "mine.csv: 'source_id': row 2" in said.stderr
    assert "mine.csv: 'question_id': row 3" in said.stderr
    assert "nobody" not in said.stderr
    assert not (run / "review" / "agreement.csv").exists()
