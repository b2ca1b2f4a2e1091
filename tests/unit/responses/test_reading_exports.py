"""Reading exports: layouts, wordings, and what is told when something is wrong."""

import csv
import random

import openpyxl
import pandas as pd
import pytest

from themes.consultation import load
from themes.errors import DataError
from themes.responses import read_responses
from themes.responses.wording import read_age, read_kind, read_permission
from themes.tables import NOT_ANSWERED, NOT_ASKED, NOT_RECOGNISED, PREFER_NOT_TO_SAY

KEY = b"k" * 32
HEADERS = ["ID", "Kind", "Publish", "What matters?", "Ethnic group", "Religion"]
PAKISTANI = "Pakistani, Scottish Pakistani or British Pakistani"
ROWS = [
    ["1", "Individual", "Yes, without my name", "The bus", PAKISTANI, "None"],
    ["2", "Individual", "", "", "Prefer not to say", ""],
    ["3", "Organisation", "No", "Parking", "", ""],
    ["4", "Individual", "Yes", "Waiting", "", "None"],
]
WIDE = """
title = "T"
body = "B"
closes = 2026-10-30
[input]
path = "export.csv"
respondent_id = "ID"
[[questions]]
id = "q1"
text = "What matters?"
column = "What matters?"
[characteristics]
ethnicity = "Ethnic group"
religion = "Religion"
[respondent]
kind = "Kind"
may_publish = "Publish"
"""


@pytest.fixture
def read(tmp_path):
    """Write an export and settings, and read them."""

    def write_and_read(rows=ROWS, settings=WIDE, headers=HEADERS):
        (tmp_path / "consultation.toml").write_text(settings, encoding="utf-8")
        with (tmp_path / "export.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([headers, *rows])
        return read_responses(load(tmp_path / "consultation.toml"), KEY)

    return write_and_read


def groups(found, characteristic):
    """Each respondent's group, by the export's id."""
    people = found.respondents.set_index("respondent_id")["source_id"]
    rows = found.characteristics[found.characteristics["characteristic"] == characteristic]
    return dict(sorted(zip(rows["respondent_id"].map(people), rows["group"], strict=True)))


def test_labels_with_commas_stay_whole_and_the_kinds_of_missing_stay_apart(read):
    assert groups(read(), "ethnicity") == {"1": PAKISTANI, "2": PREFER_NOT_TO_SAY, "3": NOT_ASKED, "4": NOT_ANSWERED}


def test_none_is_a_religion_and_a_blank_is_not(read):
    assert groups(read(), "religion") == {"1": "None", "2": NOT_ANSWERED, "3": NOT_ASKED, "4": "None"}


def test_answers_that_the_settings_call_not_stated_are_not_a_group(read):
    settings = WIDE.replace('religion = "Religion"', 'religion = { column = "Religion", not_stated = ["none"] }')
    assert groups(read(settings=settings), "religion")["1"] == NOT_ANSWERED


def test_two_different_groups_from_one_respondent_are_not_recognised_and_noted(read):
    found = read([*ROWS, ["1", "Individual", "Yes", "The bus", "Polish", "None"]])
    assert groups(found, "ethnicity")["1"] == NOT_RECOGNISED
    assert found.notes == (f"1 respondents gave more than one answer for ethnicity: counted as '{NOT_RECOGNISED}'",)


def test_the_order_of_the_rows_changes_nothing(read):
    shuffled = random.Random(1).sample(ROWS, len(ROWS))
    first, second = read(), read(shuffled)
    pd.testing.assert_frame_equal(first.raw, second.raw)
    pd.testing.assert_frame_equal(first.respondents, second.respondents)
    pd.testing.assert_frame_equal(first.characteristics, second.characteristics)


def test_an_xlsx_file_gives_what_the_csv_gives(read, tmp_path):
    expected = read().raw
    book = openpyxl.Workbook()
    for row in [HEADERS, *ROWS]:
        book.active.append([int(cell) if cell.isdecimal() else cell or None for cell in row])
    book.save(tmp_path / "export.xlsx")
    (tmp_path / "consultation.toml").write_text(WIDE.replace("export.csv", "export.xlsx"), encoding="utf-8")
    found = read_responses(load(tmp_path / "consultation.toml"), KEY).raw
    pd.testing.assert_frame_equal(found, expected)


def test_a_long_export_gives_the_same_answers_as_a_wide_one(read):
    settings = WIDE.replace('column = "What matters?"\n', "").replace(
        'respondent_id = "ID"', 'respondent_id = "ID"\nlayout = "long"\nquestion_column = "Q"\nanswer_column = "A"'
    )
    rows = [[row[0], row[1], row[2], " what\nmatters? ", row[3], row[4], row[5]] for row in ROWS]
    found = read(rows, settings, ["ID", "Kind", "Publish", "Q", "A", "Ethnic group", "Religion"])
    pd.testing.assert_frame_equal(found.raw, read().raw)


def test_different_answers_from_one_respondent_name_the_rows_and_no_words(read):
    with pytest.raises(DataError) as told:
        read([*ROWS, ["1", "Individual", "Yes", "A secret thing", PAKISTANI, "None"]])
    assert told.value.problems == (
        "export.csv: rows 2, 6 hold different answers from one respondent to q1; each respondent has one answer a "
        "question: correct the id, or take the wrong row out",
    )


def test_every_problem_is_told_at_once(read):
    settings = WIDE.replace('"Kind"', '"Kinds"').replace('"Religion"', '"Religon"')
    with pytest.raises(DataError) as told:
        read([*ROWS, ["", "Individual", "", "x", "", ""]], settings)
    told_of = "\n".join(told.value.problems)
    assert len(told.value.problems) == 3
    assert "row 6" in told_of
    assert "did you mean 'Kind'?" in told_of
    assert "did you mean 'Religion'?" in told_of


@pytest.mark.parametrize(
    ("answer", "permission"),
    [
        ("", "no"),
        ("No", "no"),
        ("Do not publish my response", "no"),
        ("Please don't", "no"),
        ("maybe", "no"),
        ("Yes, without my name", "without name"),
        ("Publish anonymously", "without name"),
        ("Yes", "without name"),
        ("Yes, with my name", "with name"),
        ("Publish response with name", "with name"),
    ],
)
def test_permission_is_what_was_said_and_nothing_means_no(answer, permission):
    assert read_permission(answer) == permission


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("Individual", "individual"),
        ("As an individual", "individual"),
        ("On behalf of an organisation", "organisation"),
        ("Organisation", "organisation"),
        ("Notes of an event", "event note"),
        ("", "not stated"),
        ("Other", "not stated"),
    ],
)
def test_the_kind_of_respondent_is_what_was_said(answer, kind):
    assert read_kind(answer) == kind


@pytest.mark.parametrize(
    ("age", "band"),
    [
        ("15", "Under 16"),
        ("16", "16 to 24"),
        ("74", "65 to 74"),
        ("99", "75 and over"),
        ("960", NOT_RECOGNISED),
        ("25 - 34", "25 - 34"),
    ],
)
def test_an_age_in_years_travels_as_a_band(age, band):
    assert read_age(age) == band
