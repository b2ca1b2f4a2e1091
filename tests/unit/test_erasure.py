"""Facts about whom `forget` takes somebody to be, and about what of a release is deleted for them."""

import pandas as pd
import pytest

from tests.unit.test_forgotten import ROWS, SETTINGS, write
from themes.erasure import forget, purge
from themes.errors import ReviewError
from themes.pipeline import perform, prepare
from themes.stages import STAGES
from themes.store import Run, make_run, sha256

WORDS = "The dentist in the square should open on Saturdays again."


@pytest.fixture
def run(tmp_path):
    """A run of a small export and one letter, whose sender has the id of a response."""
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "jean.txt").write_text("The surgery should open in the evening.", encoding="utf-8")
    (tmp_path / "letters" / "index.csv").write_text("file,id\njean.txt,9\n", encoding="utf-8")
    (tmp_path / "consultation.toml").write_text(SETTINGS, encoding="utf-8")
    write(tmp_path, [*ROWS[:2], [*ROWS[2][:2], WORDS, *ROWS[2][3:]]])
    made = prepare(tmp_path / "consultation.toml", tmp_path / "run")
    for stage in STAGES:
        perform(stage.name, tmp_path / "consultation.toml", made.folder)
    made.release.mkdir()
    pd.DataFrame({"quote": [WORDS]}).to_csv(made.release / "quotes.csv", index=False)
    return made


def respondent(run: Run, source_id: str, source: str) -> str:
    people = pd.read_parquet(run.private / "respondents.parquet")
    found = people[(people["source_id"] == source_id) & (people["source"] == source)]
    return str(found["respondent_id"].iloc[0])


def test_a_name_that_several_people_go_by_forgets_nobody(run):
    before = {path: path.read_bytes() for path in run.folder.rglob("*") if path.is_file()}
    with pytest.raises(ReviewError, match="no respondent of this run has that id"):
        forget(run.folder, "export.csv")
    with pytest.raises(ReviewError, match="2 respondents of this run go by that id"):
        forget(run.folder, "9")
    assert {path: path.read_bytes() for path in run.folder.rglob("*") if path.is_file()} == before


def test_a_release_is_looked_at_for_each_person_though_the_forgetting_of_another_was_stopped(run):
    run.note({"forgetting": ["0" * 64]})
    told = " ".join(forget(run.folder, respondent(run, "9", "export.csv")))
    assert "release/ quotes them" in told
    assert not (run.release / "quotes.csv").exists()
    assert run.manifest()["forgetting"] == []


def test_a_purge_says_where_an_edited_codeframe_may_hold_somebodys_words(tmp_path):
    run = make_run(tmp_path / "run")
    codeframe = run.review / "codeframe.csv"
    codeframe.write_text("label\nDentist\n", encoding="utf-8")
    run.note({"stages": {"draft": {"outputs": {"review/codeframe.csv": sha256(codeframe)}}}})
    assert "examples" not in " ".join(purge(run.folder, at="2026-11-28", review=True))
    codeframe.write_text(f"label,examples\nDentist,{WORDS}\n", encoding="utf-8")
    told = " ".join(purge(run.folder, at="2026-11-28", review=True))
    assert "review/codeframe.csv has been edited, and may hold examples" in told
