"""What people decide in the workbook reaches the release, and stays."""

import csv
import shutil
import zipfile

import openpyxl
import pandas as pd
import pytest

from tests.end_to_end.conftest import read_sample, themes

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

WORDS = "People told us, above all, that they want to keep what is near them."


@pytest.fixture(scope="module")
def decided(finished, tmp_path_factory):
    """A run in which somebody rewrote a sentence, merged two themes, dropped one, approved a quote, read the sample."""
    source, run = finished
    folder = tmp_path_factory.mktemp("decided")
    consultation = shutil.copytree(source.parent, folder / "hubs") / source.name
    run = shutil.copytree(run, folder / "run")
    (run / "private" / "consultation.path").write_text(str(consultation), encoding="utf-8")
    themes("review", run)
    workbook = run / "review" / "review.xlsx"
    book = openpyxl.load_workbook(workbook)
    rows = {name: list(cells(book[name])) for name in ("themes", "quotes", "sentences")}
    first, second, third = rows["themes"][:3]
    first["decision"].value, first["new_label"].value = "rename", "Something people said"
    second["decision"].value, second["merge_into"].value = "merge", first["theme_id"].value
    third["decision"].value = "drop"
    # Of a theme that stays as it is: a merged theme chooses its quotes anew.
    changed = {"", *(row["theme_id"].value for row in (first, second, third))}
    kept = [row for row in rows["quotes"] if row["theme_id"].value not in changed]
    kept[0]["decision"].value = "approve"
    sentence = rows["sentences"][1]
    sentence["your sentence"].value = WORDS
    read_sample(book)
    write_for_the_board(book, kept[0]["theme_id"].value)
    book.save(workbook)
    said = themes("review", run, "--apply", workbook, "--by", "A. Officer")
    assert said.returncode == 0, said.stderr
    return consultation, run, sentence["sentence_id"].value, [first, second, third]


def write_for_the_board(book, theme):
    """Say in an open review workbook what was read in full, what is done about a theme, and a point without a reply."""
    for name, row, words in (
        ("reading", 2, {"read_in_full": "all"}),
        ("points", book["points"].max_row + 1, {"question_id": "q1", "decision": "confirm", "point": "Ask the ferry."}),
        ("actions", None, {"decision": "we will", "action": "Ask for a later bus.", "owner": "Transport Lead"}),
    ):
        headings, *rows = book[name].iter_rows()
        names = [cell.value for cell in headings]
        place = row or next(cells[0].row for cells in rows if cells[names.index("theme_id")].value == theme)
        for column, value in words.items():
            book[name].cell(place, names.index(column) + 1).value = value


def cells(sheet):
    """The rows below the headings, each a cell a heading."""
    headings = None
    for row in sheet.iter_rows():
        names = [cell.value for cell in row]
        if headings is None and ("decision" in names or "your sentence" in names):
            headings = names
        elif headings is not None and any(names):
            yield dict(zip(headings, row, strict=False))


def test_the_decisions_are_in_the_draft_with_who_and_when(decided):
    _, run, _, (first, second, third) = decided
    codeframe = pd.read_csv(run / "review" / "codeframe.csv").set_index("theme_id")
    assert codeframe.loc[first["theme_id"].value, "label"] == "Something people said"
    assert not {second["theme_id"].value, third["theme_id"].value} & set(codeframe.index)
    assigned = pd.read_csv(run / "review" / "assignments.csv")
    assert set(assigned["assigned_by"]) == {"computer", "person"}
    decisions = pd.read_parquet(run / "private" / "decisions.parquet")
    assert set(decisions["decided_by"]) == {"A. Officer"}
    assert (decisions["decided_at"].str.len() > 18).all()
    assert WORDS in (run / "draft" / "report.html").read_text(encoding="utf-8")


def test_applying_the_same_workbook_again_adds_nothing(decided):
    _, run, _, _ = decided
    said = themes("review", run, "--apply", run / "review" / "review.xlsx", "--by", "Somebody else")
    assert "0 new decisions" in said.stdout


def test_publish_names_what_awaits_a_decision_unless_the_settings_let_it_go_and_the_report_says_so(decided):
    consultation, run, _, _ = decided
    written = consultation.read_text(encoding="utf-8")
    consultation.write_text(f'{written}\n[publication]\nreplies = "required"\n', encoding="utf-8")
    refused = themes("publish", run)
    assert refused.returncode == 3
    assert "themes await a decision" in refused.stderr
    assert "1 points that must be answered have no reply: q1 point 1" in refused.stderr
    assert not (run / "release").exists()
    consultation.write_text(f'{written}\n[publication]\nreview = "not required"\n', encoding="utf-8")
    said = themes("publish", run)
    assert said.returncode == 0, said.stderr
    assert "note: “How people were asked” is left out" in said.stdout
    page = (run / "release" / "report.html").read_text(encoding="utf-8")
    assert WORDS in page
    assert "0 missed in 200; upper 95 % limit 1.5 %" in page
    for path in (run / "release").iterdir():
        content = path.read_bytes()
        if path.suffix == ".xlsx":
            with zipfile.ZipFile(path) as archive:
                content = b"".join(archive.read(name) for name in archive.namelist())
        assert b"anonymis" not in content.lower(), path.name
    assert "have not been confirmed" in page or "not been reviewed" in page or "No person" in page
    for words in ("Ask the ferry.", "No reply yet", "Ask for a later bus.", "Transport Lead", "responses in full"):
        assert words in page
    assert "For the officer to write" not in page
    assert pd.read_csv(run / "release" / "actions.csv")["owner"].tolist() == ["Transport Lead"]
    assert pd.read_csv(run / "release" / "points.csv")["point"].tolist() == ["Ask the ferry."]
    assert not (run / "release" / "trace.csv").exists()
    trace = pd.read_csv(run / "draft" / "trace.csv")
    assert len(trace) > 100
    assert not (trace["table"] == "untraced").any()
    quotes = pd.read_csv(run / "release" / "quotes.csv")
    assert list(quotes["approved"]) == ["yes"]
    assert len((consultation.parent / ".themes" / "ledger.jsonl").read_text(encoding="utf-8").splitlines()) == 1


def test_an_officers_sentence_survives_new_data_and_is_marked(decided):
    consultation, run, sentence_id, _ = decided
    export = consultation.with_name("responses.csv")
    with export.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    with export.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows[:-20])
    consultation.write_text(consultation.read_text(encoding="utf-8").replace('"not required"', '"required"'))
    assert themes("run", consultation, "--out", run).returncode == 0
    page = (run / "draft" / "report.html").read_text(encoding="utf-8")
    assert WORDS in page
    assert "This sentence was written by A. Officer before the numbers changed; check it." in page
    refused = themes("publish", run)
    assert refused.returncode == 3
    assert f"1 rewritten sentences have changed: {sentence_id}" in refused.stderr
    assert "disclosure: beside an earlier release" in refused.stderr
