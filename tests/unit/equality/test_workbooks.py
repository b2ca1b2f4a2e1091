import io
import zipfile

import openpyxl
import pandas as pd
import pytest

from tests.unit.equality.people import Person, several, tables
from themes.consultation import Consultation
from themes.equality.assessment import People, assess
from themes.tables import CODEFRAME, POPULATION

SETTINGS = {
    "title": "=1+1 Hubs", "body": "Strathtay", "input": {"path": "x.csv"},
    "questions": [{"id": "q1", "text": "What matters most?", "column": "a"}],
    "characteristics": {"sex": "What is your sex?", "trans": "Are you trans?", "ethnicity": "Your ethnic group"},
}  # fmt: skip
WOMAN, MAN = {"sex": "Female", "ethnicity": "White: Scottish"}, {"sex": "Male", "ethnicity": "White: Polish"}
RESPONDENTS = [
    *several(30, groups=WOMAN, themes=("t1",), words="Buses are late."),
    *several(10, groups=WOMAN, words="Nothing for trans people here."),
    *several(8, groups=MAN, themes=("t1",), words="=HYPERLINK(1)"),
    *several(39, groups=MAN, words="The mosque has no ramp."),
    *several(3, groups={**MAN, "ethnicity": "African"}, themes=("t2",), words="Interpreters are never there."),
    Person(groups={"sex": "Prefer not to say", "trans": "Yes"}, themes=("t1",), words="A word of one person."),
]


def assessed(**changed):
    blank = dict.fromkeys(CODEFRAME.names, "") | {"stability": 1.0, "question_id": "q1"}
    codes = [blank | {"theme_id": theme, "label": label}
             for theme, label in (("t1", "Late buses"), ("t2", "Interpreters"))]  # fmt: skip
    assigned, reviewed, respondents, characteristics = tables(RESPONDENTS)
    people = People(respondents, characteristics, POPULATION.empty())
    settings = Consultation.model_validate({**SETTINGS, **changed})
    return assess(CODEFRAME.check(pd.DataFrame(codes)), assigned, reviewed, people, consultation=settings)


@pytest.fixture(scope="module")
def made():
    return assessed()


def rows(content, name):
    """The rows of a sheet's table, by heading; the lines above it under ""."""
    found = list(openpyxl.load_workbook(io.BytesIO(content))[name].iter_rows(values_only=True))
    first = next(number for number, row in enumerate(found) if row.count(None) < len(row) - 1)
    return [dict(zip(found[first], row, strict=True)) for row in found[first + 1 :]]


def lines(content, name):
    return " ".join(
        str(row[0]) for row in openpyxl.load_workbook(io.BytesIO(content))[name].iter_rows(values_only=True)
    )


def test_both_workbooks_say_on_every_sheet_and_in_their_properties_that_they_are_personal_data(made):
    for content in (made.annex, made.evidence):
        book = openpyxl.load_workbook(io.BytesIO(content))
        assert all(sheet["A1"].value.startswith("PERSONAL DATA. NOT FOR PUBLICATION.") for sheet in book)
        assert book.properties.subject == "Personal data: not for publication"


def test_nothing_in_them_is_a_formula_or_a_link_and_the_same_evidence_is_the_same_bytes(made):
    again = assessed()
    for content, other in ((made.annex, again.annex), (made.evidence, again.evidence)):
        assert content == other
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            sheets = [parts.read(name) for name in parts.namelist() if "worksheets/" in name]
        assert not any(b"<f>" in sheet or b"<hyperlink" in sheet for sheet in sheets)


def test_there_is_a_sheet_for_each_protected_characteristic_asked_or_not(made):
    names = openpyxl.load_workbook(io.BytesIO(made.evidence)).sheetnames
    assert names == ["start here", "Age", "Disability", "Gender reassignment", "Marriage and civil partnership",
                     "Pregnancy and maternity", "Race (ethnic group)", "Religion or belief", "Sex",
                     "Sexual orientation"]  # fmt: skip
    assert "What is your sex?" in lines(made.evidence, "Sex")
    assert "It was not asked" in lines(made.evidence, "Age")
    assert "What matters most?" in lines(made.evidence, "start here")


def test_a_group_of_three_has_its_true_counts_and_its_words(made):
    told = [row for row in rows(made.evidence, "Race (ethnic group)") if row["group"] == "African"]
    assert [(row["part"][0], row["theme"], row["people of the group"], row["of"]) for row in told[:2]] == [
        ("1", None, 3, 90), ("2", "Interpreters", 3, 3),
    ]  # fmt: skip
    assert {row["words (redacted)"] for row in told[2:]} == {"Interpreters are never there."}
    assert told[-1]["part"] == "4 minority point"


def test_what_was_said_about_a_characteristic_is_there_whoever_wrote_it_for_a_person_to_confirm(made):
    religion = rows(made.evidence, "Religion or belief")
    assert {(row["words (redacted)"], row["found by"]) for row in religion} == {("The mosque has no ramp.", "mosque")}
    assert {row["is it about this?"] for row in religion} == {None}
    assert {row["group"] for row in religion} == {None}


def test_the_columns_for_the_three_needs_and_the_judgement_are_blank(made):
    typed = ("eliminate discrimination", "advance equality of opportunity", "foster good relations", "impact",
             "mitigation", "owner", "review date")  # fmt: skip
    assert {row[name] for row in rows(made.evidence, "Sex") for name in typed} == {None}


def test_groups_of_which_nobody_took_part_are_named(made):
    told = {row["group"]: row["note"] for row in rows(made.evidence, "Race (ethnic group)")}
    assert told["White: Gypsy or Traveller"] == "nobody took part: no evidence from this group"


def test_sex_is_never_read_from_trans_status(made):
    assert {row["group"] for row in rows(made.evidence, "Sex") if row["part"][0] in "12"} == {
        "Female", "Male", "Prefer not to say",
    }  # fmt: skip


def test_no_id_of_a_respondent_is_in_them(made):
    for content in (made.annex, made.evidence):
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            assert not any(b"r0001" in parts.read(name) for name in parts.namelist())


def test_a_characteristic_that_is_off_is_in_no_sheet():
    made = assessed(disclosure={"characteristics": {"ethnicity": "off", "sex": "internal"}})
    assert "Race (ethnic group)" not in openpyxl.load_workbook(io.BytesIO(made.evidence)).sheetnames
    for content in (made.annex, made.evidence):
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            assert not any(b"African" in parts.read(name) for name in parts.namelist())
    assert "Internal" in lines(made.evidence, "Sex")


def test_further_duties_have_sheets_where_the_settings_ask_for_them():
    switches = {"fairer_scotland": True, "islands": True, "childrens_rights": True}
    made = assessed(equality=switches)
    names = openpyxl.load_workbook(io.BytesIO(made.evidence)).sheetnames
    assert names[-3:] == ["Fairer Scotland", "Island communities", "Children’s rights"]


def test_the_annex_holds_flags_intervals_and_the_caveat_beside_them(made):
    closer = rows(made.annex, "closer look")
    assert {(row["theme"], row["group"], row["people"], row["of"]) for row in closer} >= {
        ("Late buses", "White: Polish", 8, 47), ("Late buses", "White: Scottish", 30, 40),
    }  # fmt: skip
    assert closer[0]["holds"] == "yes, in each reading"
    for name in ("closer look", "differences", "two at once", "minority voices", "representation"):
        assert "A consultation is not a vote" in lines(made.annex, name)


def drawn(content):
    """The parts of a workbook's charts, and how each is told to who cannot see it."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        charts = [parts.read(name).decode() for name in sorted(parts.namelist()) if "charts/chart" in name]
        places = [parts.read(name).decode() for name in sorted(parts.namelist()) if "drawings/drawing" in name]
    return charts, places


def test_differences_are_drawn_with_their_intervals_beside_the_table_that_holds_them(made):
    told = rows(made.annex, "chart")
    assert len(told) == len({row["comparison"] for row in told})
    first = told[0]
    assert first["comparison"] == "Late buses: Race (ethnic group), White: Scottish (worth a closer look)"
    assert first["gap low"] < first["gap"] == 59.0 < first["gap high"]
    ((chart,), (place,)) = drawn(made.annex)
    assert "<c:errBars>" in chart
    assert f"<c:f>chart!$G$6:$G${5 + len(told)}</c:f>" in chart.replace("'", "")
    assert first["gap"] + first["to high end"] == pytest.approx(first["gap high"], abs=0.11)
    assert "Late buses: Sex, Female (worth a closer look): " in place
    assert "Late buses: Sex, Male" not in place
    assert "A consultation is not a vote" in lines(made.annex, "chart")
    assert drawn(made.evidence) == ([], [])


def test_of_few_people_no_difference_is_drawn():
    assigned, reviewed, respondents, characteristics = tables(RESPONDENTS[:5])
    people = People(respondents, characteristics, POPULATION.empty())
    made = assess(CODEFRAME.empty(), assigned, reviewed, people, consultation=Consultation.model_validate(SETTINGS))
    assert drawn(made.annex) == ([], [])
    assert "Nothing is drawn" in lines(made.annex, "chart")


def test_groups_of_two_characteristics_are_marked_where_they_are_shrunk(made):
    told = {(row["group"], row["other group"], row["theme"]): row for row in rows(made.annex, "two at once")}
    few = told["African", "Male", "Interpreters"]
    assert (few["people"], few["of"], few["mark"]) == (3, 3, "shrunk towards similar groups")
    assert few["% drawn"] < few["%"]
    assert told["White: Scottish", "Female", "Late buses"]["mark"] is None


def test_without_a_population_table_the_annex_says_so(made):
    assert "No benchmark supplied." in lines(made.annex, "representation")


def test_where_tests_are_off_nothing_is_flagged():
    made = assessed(equality={"tests": False})
    assert not made.differences["flagged"].any()
    assert {row["worth a closer look"][:10] for row in rows(made.annex, "differences")} == {"not tested"}
