"""Reading exports: layouts, wordings, and what is told when something is wrong."""

import csv
import random

import openpyxl
import pandas as pd
import pytest

from themes.categories import categorise
from themes.categories.dates import read_date
from themes.categories.kinds import read_kind
from themes.categories.permissions import read_permission
from themes.consultation import load
from themes.errors import DataError
from themes.responses import read_responses
from themes.tables import NOT_ANSWERED, NOT_ASKED, NOT_RECOGNISED, PREFER_NOT_TO_SAY

KEY = b"k" * 32
HEADERS = ["ID", "Kind", "Publish", "What matters?", "Ethnic group", "Religion"]
PAKISTANI = "Pakistani, Scottish Pakistani or British Pakistani"
A_GROUP = categorise("ethnicity", PAKISTANI).label
NO_RELIGION = categorise("religion", "None").label
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
    assert groups(read(), "ethnicity") == {"1": A_GROUP, "2": PREFER_NOT_TO_SAY, "3": NOT_ASKED, "4": NOT_ANSWERED}


def test_none_is_a_religion_and_a_blank_is_not(read):
    assert groups(read(), "religion") == {"1": NO_RELIGION, "2": NOT_ANSWERED, "3": NOT_ASKED, "4": NO_RELIGION}


def test_answers_that_the_settings_call_not_stated_are_not_a_group(read):
    settings = WIDE.replace('religion = "Religion"', 'religion = { column = "Religion", not_stated = ["none"] }')
    assert groups(read(settings=settings), "religion")["1"] == NOT_ANSWERED


def test_two_different_groups_from_one_respondent_are_not_recognised_and_noted(read):
    found = read([*ROWS, ["1", "Individual", "Yes", "The bus", "Polish", "None"]])
    assert groups(found, "ethnicity")["1"] == NOT_RECOGNISED
    assert found.notes == (
        "1 id stands in several rows: each counts as one person",
        f"ethnicity: 1 person gave more than one answer: counted as '{NOT_RECOGNISED}'",
    )


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
        "question: correct the id, take the wrong row out, or put them together with input.same_person_by = 'ID'",
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
    ("cell", "order", "day"),
    [
        ("2026-03-04", "day first", "2026-03-04"),
        ("2026-03-04T10:11:12", "day first", "2026-03-04"),
        ("2026-03-04 10:11:12 UTC", "day first", "2026-03-04"),
        ("03/04/2026", "day first", "2026-04-03"),
        ("03/04/2026 10:11", "month first", "2026-03-04"),
        ("3/4/26 10:11 PM", "day first", "2026-04-03"),
        ("31.12.2025", "day first", "2025-12-31"),
        ("4 March 2026", "day first", "2026-03-04"),
        ("4th Mar 2026", "day first", "2026-03-04"),
        ("March 4, 2026 9:01 am", "day first", "2026-03-04"),
        ("Wed, 04/03/2026 - 08:12", "day first", "2026-03-04"),
        ("Wednesday 4 March 2026", "day first", "2026-03-04"),
        ("46085", "day first", "2026-03-04"),
        ("31/02/2026", "day first", None),
        ("tomorrow", "day first", None),
        ("", "day first", None),
    ],
)
def test_a_date_is_read_in_the_forms_that_tools_write(cell, order, day):
    found = read_date(cell, order)
    assert (found.isoformat() if found else None) == day


def test_an_age_in_years_and_a_date_of_birth_travel_as_a_band(read):
    settings = WIDE.replace('religion = "Religion"', 'age = "Religion"')
    rows = [[*row[:5], age] for row, age in zip(ROWS, ["74", "960", "31", "30/10/1990"], strict=True)]
    assert groups(read(rows, settings), "age") == {
        "1": "65 to 74",
        "2": NOT_RECOGNISED,
        "3": NOT_ASKED,
        "4": "35 to 44",
    }


def test_a_row_of_its_own_is_a_respondent_where_no_column_holds_an_id(read):
    settings = WIDE.replace('respondent_id = "ID"\n', "")
    first, second = read(settings=settings), read(list(reversed(ROWS)), settings)
    assert len(first.respondents) == 4
    pd.testing.assert_frame_equal(first.raw, second.raw)


def test_one_person_who_answered_twice_is_known_by_the_column_that_the_settings_name(read):
    settings = WIDE.replace('respondent_id = "ID"', 'respondent_id = "ID"\nsame_person_by = "Religion"')
    mails = [("The bus", "a@example.org"), ("Parking", "A@example.org "), ("Trains", ""), ("Bins", "")]
    rows = [[str(number), "Individual", "", text, "", mail] for number, (text, mail) in enumerate(mails, start=1)]
    settings = settings.replace('religion = "Religion"\n', "")
    found = read(rows, settings)
    assert sorted(found.respondents["source_id"]) == ["1; 2", "3", "4"]
    assert sorted(found.raw["submission"]) == [1, 1, 1, 2]
    assert found.notes == ("1 person sent several responses: each counts as one person",)


def test_unknown_answers_are_listed_by_their_words_only_where_enough_people_gave_them(read):
    rows = [
        [str(number), "Individual", "", "x", "Martian" if number < 5 else f"secret{number}", ""] for number in range(7)
    ]
    found = read(rows)
    note = next(note for note in found.notes if note.startswith("ethnicity"))
    assert "'Martian' 5" in note
    assert "2 others that fewer than 5 people gave each (2 people)" in note
    assert "secret" not in note


def test_read_as_says_what_the_forms_own_words_mean(read):
    settings = WIDE.replace(
        'ethnicity = "Ethnic group"', 'ethnicity = { column = "Ethnic group", read_as = { Weegie = "Scottish" } }'
    )
    rows = [["1", "Individual", "", "x", "weegie", ""]]
    assert groups(read(rows, settings), "ethnicity") == {"1": categorise("ethnicity", "Scottish").label}


SEVERAL = """
title = "T"
body = "B"
[input]
path = "export.csv"
respondent_id = "ID"
[[closed]]
id = "c1"
text = "Which services?"
columns = ["Bus", "Train"]
kind = "multiple"
options = ["The bus", "The train"]
[[closed]]
id = "c2"
text = "Rank them"
columns = ["R1", "R2"]
kind = "ranking"
options = ["Bus", "Train"]
[[closed]]
id = "c3"
text = "Tick all"
column = "Tick"
kind = "multiple"
options = ["Yes, with help", "Yes", "No"]
[[closed]]
id = "c4"
text = "Put them in order"
column = "Order"
kind = "ranking"
options = ["Tram", "Boat, or ferry"]
[characteristics]
condition = { columns = ["C - Hearing", "C - Vision"] }
"""


def test_an_option_may_have_a_column_of_its_own(read):
    headers = ["ID", "Bus", "Train", "R1", "R2", "Tick", "C - Hearing", "C - Vision", "Order"]
    rows = [
        ["1", "1", "0", "2", "1", "Yes, with help, No", "Hearing", "", "Boat, or ferry;Tram;"],
        ["2", "", "Train", "", "", "Yes;No", "", "", ""],
    ]
    found = read(rows, SEVERAL, headers)
    people = found.respondents.set_index("respondent_id")["source_id"]
    chosen = sorted(zip(found.closed["respondent_id"].map(people), found.closed["option"], strict=True))
    assert chosen == [
        ("1", "Boat, or ferry: 1"), ("1", "Bus: 2"), ("1", "No"), ("1", "The bus"), ("1", "Train: 1"), ("1", "Tram: 2"),
        ("1", "Yes, with help"),
        ("2", "No"), ("2", "The train"), ("2", "Yes"),
    ]  # fmt: skip


def test_a_tools_mark_that_nobody_answered_is_no_option_of_a_closed_question(read):
    """Citizen Space writes "Not Answered" for it, into the column of a tick too."""
    asked = '[[closed]]\nid = "c1"\ntext = "Agree?"\ncolumn = "Agree?"\nkind = "single"\n'
    ticked = '[[closed]]\nid = "c2"\ntext = "Used?"\ncolumns = ["Bus"]\noptions = ["Bus"]\nkind = "multiple"\n'
    rows = [
        [*row, agree, bus]
        for row, agree, bus in zip(
            ROWS, ["Agree", "Not Answered", "-", "Not applicable"], ["Bus", "Not Answered", "", "Bus"], strict=True
        )
    ]
    found = read(rows, WIDE + asked + ticked, [*HEADERS, "Agree?", "Bus"]).closed
    assert found.groupby("question_id")["option"].agg(sorted).to_dict() == {
        "c1": ["Agree", "Not applicable"],
        "c2": ["Bus", "Bus"],
    }
    declared = asked + 'options = ["Agree", "Not answered"]\n'
    rows = [[*row, agree] for row, agree in zip(ROWS, ["Agree", "Not answered", "-", ""], strict=True)]
    assert sorted(read(rows, WIDE + declared, [*HEADERS, "Agree?"]).closed["option"]) == ["Agree", "Not answered"]


def test_each_answer_to_a_select_all_question_is_a_characteristic_of_two_groups(read):
    headers = ["ID", "Bus", "Train", "R1", "R2", "Tick", "C - Hearing", "C - Vision", "Order"]
    none = ["", "", "", "", ""]
    rows = [["1", *none, "Hearing", "", ""], ["2", *none, "Hearing", "Vision", ""], ["3", *[""] * 8]]
    found = read(rows, SEVERAL, headers)
    names = sorted(set(found.characteristics["characteristic"]))
    assert [name.split(": ")[0] for name in names] == ["condition", "condition"]
    hearing, vision = names
    assert groups(found, hearing) == {"1": "Yes", "2": "Yes", "3": NOT_ANSWERED}
    assert groups(found, vision) == {"1": "No", "2": "Yes", "3": NOT_ANSWERED}


def test_codes_that_the_export_holds_come_in_as_human_codes(read):
    settings = WIDE.replace('column = "What matters?"', 'column = "What matters?"\ntags = ["Religion"]')
    rows = [["1", "Individual", "", "The bus", "", "Transport; Cost"], ["2", "Individual", "", "Bins", "", ""]]
    found = read(rows, settings.replace('religion = "Religion"\n', ""))
    assert sorted(found.codes["code"]) == ["Cost", "Transport"]


def test_postcodes_become_places_and_are_kept_nowhere(read, tmp_path):
    (tmp_path / "lookup.csv").write_text(
        "Postcode,SIMD,UR\nEH1 1AA,1,Large Urban Areas\nIV1 1AB,5,Remote Rural Areas\n"
    )
    settings = (
        WIDE.replace('religion = "Religion"\n', "")
        + '[geography]\npostcode_column = "Religion"\nlookup = "lookup.csv"\n'
        + '[geography.columns]\nsimd_quintile = "SIMD"\nurban_rural = "UR"\n'
    )
    rows = [["1", "Individual", "", "x", "", "eh11aa"], ["2", "Individual", "", "x", "", "IV1 1AB"],
            ["3", "Individual", "", "x", "", "EH1"], ["4", "Individual", "", "x", "", ""]]  # fmt: skip
    found = read(rows, settings)
    most = categorise("simd_quintile", "1").label
    assert groups(found, "simd_quintile")["1"] == most
    assert groups(found, "simd_quintile")["3"] == NOT_RECOGNISED
    assert groups(found, "simd_quintile")["4"] == NOT_ANSWERED
    assert groups(found, "urban_rural")["2"] == categorise("urban_rural", "Remote Rural Areas").label
    everything = "".join(
        table.to_csv() for table in (found.raw, found.respondents, found.characteristics, found.closed)
    )
    assert "EH1" not in everything.upper()
    assert "2 of 3 found in lookup.csv" in " ".join(found.notes)
