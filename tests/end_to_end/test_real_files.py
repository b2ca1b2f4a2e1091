"""The whole path, review and release included, on real answers; the data is not in this repository."""

import csv
import shutil
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from tests.end_to_end.conftest import SHARED, read_sample, themes

pytestmark = [pytest.mark.slow, pytest.mark.timeout(400)]

RELEASED = {
    "report.html", "report.docx", "tables.xlsx", "themes.csv", "closed.csv", "breakdown.csv", "quotes.csv",
    "accounting.csv",
}  # fmt: skip
# Of the larger file the answers of every third respondent: the facts are as true of 1,800 real answers as of 5,460.
EVERY = {"nhs_fft_consultation": 3, "nhs_digital_plan_engagement": 1}
PARTS = [
    "blank",
    "nil_reply",
    "duplicate",
    "combined",
    "campaign_copy",
    "other_language",
    "withdrawn",
    "late",
    "analysed",
]


@pytest.fixture(scope="module", params=["nhs_fft_consultation", "nhs_digital_plan_engagement"])
def reviewed(request, tmp_path_factory):
    """A real consultation, run, reviewed by somebody who keeps every theme and approves every quote, and released."""
    data = SHARED / f"{request.param}.csv"
    if not data.is_file():
        pytest.skip(f"the real answers of {request.param} are not on this machine")
    folder = tmp_path_factory.mktemp(request.param)
    thin(data, folder / data.name, EVERY[request.param])
    settings = Path(__file__).parent / "consultations" / f"{request.param}.toml"
    consultation = shutil.copy(settings, folder / "consultation.toml")
    run = folder / "run"
    for command in (["run", consultation, "--out", run], ["review", run]):
        said = themes(*command)
        assert said.returncode == 0, said.stderr
    refused = themes("publish", run)  # nobody has decided anything, or read the sample
    assert refused.returncode == 3
    assert "answers of the sample have not been read" in refused.stderr
    decide(run / "review" / "review.xlsx")
    said = themes("review", run, "--apply", run / "review" / "review.xlsx", "--by", "A. Officer")
    assert said.returncode == 0, said.stderr
    said = themes("publish", run)
    assert said.returncode == 0, said.stderr
    return run


def thin(data, place, every):
    """Copy the answers of every so many respondents of an export."""
    with data.open(encoding="utf-8", newline="") as file:
        headers, *rows = csv.reader(file)
    column = headers.index("Respondent ID") if "Respondent ID" in headers else 0
    kept = set(sorted({row[column] for row in rows})[::every])
    with place.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([headers, *(row for row in rows if row[column] in kept)])


def decide(workbook):
    """Confirm campaigns; keep every theme, renaming the first; approve every quote but the first; read the sample."""
    book = openpyxl.load_workbook(workbook)
    for sheet, word, first in (
        ("campaigns", "confirm", "confirm"),
        ("themes", "keep", "rename"),
        ("quotes", "approve", "refuse"),
    ):
        rows = book[sheet].iter_rows()
        columns = {}
        for row in rows:
            columns = {cell.value: cell.column - 1 for cell in row}
            if "decision" in columns:
                break
        for number, row in enumerate(row for row in rows if row[columns["question_id"]].value):
            row[columns["decision"]].value = first if number == 0 else word
            if number == 0 and sheet == "themes":
                row[columns["new_label"]].value = "A name that an officer gave"
    read_sample(book)
    book.save(workbook)


def test_every_file_of_the_contract_is_there(reviewed):
    assert {path.name for path in (reviewed / "release").iterdir()} == RELEASED
    assert {path.name for path in (reviewed / "draft").iterdir()} >= RELEASED
    assert {"redacted.csv", "assignments.csv", "codeframe.csv", "review.xlsx"} <= {
        path.name for path in (reviewed / "review").iterdir()
    }


def test_the_list_of_who_may_be_at_risk_is_private_and_none_of_them_is_quoted(reviewed):
    listed = pd.read_csv(reviewed / "private" / "triage.csv", keep_default_na=False)
    assert list(listed.columns[:4]) == ["respondent_id", "source_id", "question_id", "kinds"]
    assert 0 < len(listed) < 0.03 * len(pd.read_csv(reviewed / "review" / "redacted.csv"))
    assert [path.parent.name for path in reviewed.rglob("triage*")] == ["private", "private"]
    quotes = pd.read_parquet(reviewed / "private" / "quotes.parquet")
    assert quotes.merge(listed, on=["respondent_id", "question_id"]).empty


def test_received_is_the_sum_of_its_parts_for_every_question(reviewed):
    accounting = pd.read_csv(reviewed / "release" / "accounting.csv")
    table = accounting.pivot_table(index="question_id", columns="step", values="responses")
    assert (table["received"] == table[PARTS].sum(axis=1)).all()
    assert len(table) in (1, 5)


def test_every_analysed_answer_is_assigned_and_every_span_is_inside_its_text(reviewed):
    redacted = pd.read_csv(reviewed / "review" / "redacted.csv", keep_default_na=False)
    assigned = pd.read_csv(reviewed / "review" / "assignments.csv")
    analysed = redacted[redacted["status"] == "analysed"]
    keys = ["respondent_id", "question_id"]
    assert len(analysed.merge(assigned[keys].drop_duplicates())) == len(analysed)
    spans = assigned.merge(analysed)
    assert (spans["start"] < spans["end"]).all()


def test_every_released_quote_is_approved_and_is_in_a_redacted_answer(reviewed):
    quotes = pd.read_csv(reviewed / "release" / "quotes.csv")
    redacted = pd.read_csv(reviewed / "review" / "redacted.csv", keep_default_na=False)
    answers = {question: "\0".join(texts) for question, texts in redacted.groupby("question_id")["redacted_text"]}
    assert len(quotes) > 10
    assert set(quotes["approved"]) == {"yes"}
    bare = [
        (question, quote.removeprefix("'"))
        for question, quote in zip(quotes["question_id"], quotes["quote"], strict=True)
    ]
    assert all(quote in answers[question] for question, quote in bare)


def test_the_officers_name_for_a_theme_is_in_the_release(reviewed):
    released = pd.read_csv(reviewed / "release" / "themes.csv")
    assert (released["label"] == "A name that an officer gave").sum() == 1
    assert "A name that an officer gave" in (reviewed / "release" / "report.html").read_text(encoding="utf-8")
