"""A codeframe that people wrote goes through a run, their edits and what their codes teach, into a release."""

import csv
import re
import shutil
from datetime import UTC, datetime

import pandas as pd
import pytest

from tests.end_to_end.conftest import read_files
from themes.pipeline import perform, prepare
from themes.release import apply_review, publish
from themes.scoring import score
from themes.stages import STAGES
from themes.store import open_run
from themes.tables import DECISIONS, HELD, LEARNED, LESSONS

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

SETTINGS = """
[codeframe]
path = "codeframe.csv"
mode = "closed"
[publication]
review = "not required"
redaction_check = "not required"
"""
CHARACTERISTICS = re.compile(r"\[(disclosure\.)?characteristics\]\n(?:[^\[\n].*\n)*")
WHEN = datetime(2026, 11, 2, tzinfo=UTC)


@pytest.fixture(scope="module")
def framed(finished, tmp_path_factory):
    """A run of the consultation under the themes that were planted in it, in two levels."""
    source, run = finished
    folder = tmp_path_factory.mktemp("framed")
    consultation = shutil.copytree(source.parent, folder / "hubs") / source.name
    truth = pd.read_csv(consultation.with_name("truth.csv"))
    labels = truth[["question_id", "label"]].drop_duplicates().sort_values(["question_id", "label"])
    labels = labels[~labels["label"].str.contains("off topic")]
    numbers = labels.groupby("question_id").cumcount() + 1
    labels = labels.assign(theme_id=[f"{q}-{n:02d}" for q, n in zip(labels["question_id"], numbers, strict=True)])
    silent = {"question_id": "q1", "theme_id": "q1-99", "label": "Flights to the Antarctic ice shelf"}
    frame = pd.concat([labels, pd.DataFrame([silent])])
    frame.to_csv(consultation.with_name("codeframe.csv"), index=False)
    # Without characteristics: what is done for equality is tested elsewhere, and takes longest.
    told = CHARACTERISTICS.sub("", consultation.read_text(encoding="utf-8"))
    consultation.write_text(told + SETTINGS, encoding="utf-8")
    run = shutil.copytree(run, folder / "run")
    prepare(consultation, run, check=False)
    said = {stage.name: perform(stage.name, consultation, run) for stage in STAGES}
    return consultation, run, frame, said


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_closed_codeframe_keeps_its_ids_and_nothing_is_discovered(framed):
    _, run, frame, said = framed
    themes = rows(run / "review" / "codeframe.csv")
    assert {(row["question_id"], row["theme_id"]) for row in themes} == set(
        zip(frame["question_id"], frame["theme_id"], strict=True)
    )
    assert {row["edition"] for row in themes} == {"given"}
    assert next(row["passages"] for row in themes if row["theme_id"] == "q1-99") == "0"
    assert any("kept: " in note and "q1/q1-99" in note for note in said["propose"].notes)
    assert said["embed"].skipped


def test_edits_of_the_file_reach_the_release_by_the_same_bytes_and_say_what_changed(framed, tmp_path):
    consultation, run, _, _ = framed
    releases = []
    for name in ("first", "second"):
        copied = shutil.copytree(run, tmp_path / name)
        shutil.copytree(consultation.parent, tmp_path / f"{name}-hubs")
        place = tmp_path / f"{name}-hubs" / consultation.name
        (copied / "private" / "consultation.path").write_text(str(place), encoding="utf-8")
        path = copied / "review" / "codeframe.csv"
        themes = {row["theme_id"]: row for row in rows(path)}
        themes["q1-01"]["label"] = "Signed languages"
        themes["q1-02"]["parent_id"] = "q1-03"
        themes["q2-03"]["merge_into"] = "q2-02"
        del themes["q3-01"]
        themes["new"] = {"question_id": "q2", "label": "Buses at night", "split_from": "q2-02",
                         "examples": "There is no bus in the evening|The last bus leaves too early"}  # fmt: skip
        columns = ["question_id", "theme_id", "parent_id", "label", "description", "keywords", "decision", "version"]
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(
                file, [*columns, "merge_into", "split_from", "examples"], extrasaction="ignore", restval=""
            )
            writer.writeheader()
            writer.writerows(themes.values())
        applied = apply_review(copied, path, by="A. Nalyst", at=WHEN)
        assert "renamed 1, merged 1 into 1, dropped 1, made 1 new, put 1 elsewhere" in applied.changes[0]
        assert applied.changes[-1] == "this is version 1 of the codeframe"
        assert all(stage.skipped for stage in applied.stages if stage.stage in {"frame", "propose", "learn"})
        publish(copied)
        releases.append(read_files(copied, "review", "release"))
        if name == "first":
            again = apply_review(copied, path, by="A. Nalyst", at=WHEN)
            assert again.added == 0
    assert releases[0] == releases[1]
    after = {row["label"]: row for row in rows(copied / "review" / "codeframe.csv")}
    assert after["Buses at night"]["edition"] == "by people"
    assert int(after["Buses at night"]["passages"]) > 0
    assert {row["version"] for row in after.values()} == {"1"}
    assert "Signed languages" in (copied / "release" / "themes.csv").read_text(encoding="utf-8")
    decided = open_run(copied).read(DECISIONS)
    assert list(decided.loc[decided["about"] == "codeframe", "value"]) == ["1"]


def test_an_edited_file_that_was_not_applied_is_kept_when_the_draft_is_written_again(framed, tmp_path):
    consultation, run, _, _ = framed
    copied = shutil.copytree(run, tmp_path / "run")
    path = copied / "review" / "codeframe.csv"
    path.write_text("my notes", encoding="utf-8")
    draft = perform("draft", consultation, copied)
    assert draft.notes == (
        "review/codeframe.csv had been edited and not applied: it is kept as review/codeframe.edited.csv",
    )
    assert (copied / "review" / "codeframe.edited.csv").read_text(encoding="utf-8") == "my notes"


def test_what_people_coded_is_learned_where_it_is_better_and_measured_on_what_was_held_back(framed, tmp_path):
    consultation, run, _, _ = framed
    copied = shutil.copytree(run, tmp_path / "run")
    scored = score(copied, consultation.with_name("truth.csv"), learn=True)
    kept = open_run(copied)
    lessons = kept.read(LESSONS)
    used = set(lessons.loc[lessons["used"], "question_id"])
    assert used, "the planted themes are easily learned"
    learned, held = kept.read(LEARNED), kept.read(HELD)
    assert set(learned["question_id"]) == used
    assert "person" in set(learned["assigned_by"])
    assert set(held["assigned_by"]) == {"learned"}
    assert any("Learning from people" in line for line in scored.text)
    whole = scored.measured.parts.set_index(["split", "part", "measure"])["f1"]
    assert whole["all", "all", "all codes together"] < 0.95, "codes that taught are measured by what the others teach"
    report = (copied / "draft" / "report.html").read_text(encoding="utf-8")
    assert "was carried to the others by a computer that learned from it" in report
