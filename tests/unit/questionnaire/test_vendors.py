"""What `themes new` makes of the exports of survey tools, made here from their public documentation."""

import pytest

from tests.exports.further import make_further
from tests.exports.make import make_all
from tests.exports.unseen import make_unseen
from themes.questionnaire import propose_settings

NOT_USED = {"personal", "administration", "blank"}


@pytest.fixture(scope="module")
def proposals(tmp_path_factory):
    """Each export with what a careful reader expects of it, and what was proposed."""
    folder = tmp_path_factory.mktemp("exports")
    made = [*make_all(folder), *make_unseen(folder), *make_further(folder)]
    return {expected.file: (expected, propose_settings(folder / expected.file)) for expected in made}


FILES = [
    "citizen_space.csv", "smartsurvey.xlsx", "ms_forms.xlsx", "google_forms.csv", "qualtrics_three_rows.csv",
    "qualtrics_two_rows.csv", "surveymonkey.xlsx", "surveymonkey.csv", "long_layout.csv", "long_layout_mixed.csv",
    "jisc.csv", "limesurvey.csv", "officer.xlsx", "engagement_hq.csv", "gaelic_utf16.txt", "six_columns.ods",
    "citizen_space_ids.xlsx", "smartsurvey_single.csv", "ms_forms_quiz.xlsx", "google_sheet.xlsx",
    "qualtrics_numeric.tsv", "commonplace.csv", "snap.csv", "limesurvey_codes.csv", "jotform.csv", "typeform.csv",
    "survey123.csv", "paper_forms.csv", "alchemer.csv", "warehouse.parquet", "answers.jsonl", "equality.ods",
    "redcap.csv", "drupal_webform.tsv", "kobo.xlsx", "welsh_forms.xlsx", "nhs_fft.csv",
]  # fmt: skip


@pytest.fixture(params=FILES)
def export(request, proposals):
    return proposals[request.param]


def roles(expected, proposal):
    """The role of each expected column: the columns stand in one order, whatever repeated names are called."""
    by_header = {column: guess for guess in proposal.guesses for column in guess.columns}
    names = dict(zip(expected.columns, proposal.export.headers, strict=True))
    if expected.long:
        names |= {question: question for question in by_header if question not in names}
    return {name: by_header.get(header) for name, header in names.items()}, names


def test_every_made_export_is_read(proposals):
    assert sorted(proposals) == sorted(FILES)


def test_the_headers_are_found(export):
    expected, proposal = export
    assert proposal.layout.first + 1 == expected.header_row
    assert len(proposal.export.headers) == len(expected.columns)
    assert len(proposal.export.cells) == expected.rows + expected.lines_below


def test_the_open_questions_are_found_and_no_others(export):
    expected, proposal = export
    if expected.long:
        assert set({guess.columns[0] for guess in proposal.guesses if guess.role in ("open", "write_in")}) == set(
            expected.open_columns
        )
        assert (proposal.long.question_column, proposal.long.answer_column) == expected.long
        return
    found, _ = roles(expected, proposal)
    opened = {name for name, guess in found.items() if guess and guess.role in ("open", "write_in")}
    assert opened - set(expected.unsettled) == set(expected.open_columns)


def test_the_closed_questions_are_found(export):
    expected, proposal = export
    if expected.long:
        return
    found, _ = roles(expected, proposal)
    assert [name for name in expected.closed_columns if found[name].role != "closed"] == []


def test_the_characteristics_are_found_under_their_names(export):
    expected, proposal = export
    found, _ = roles(expected, proposal)
    wrong = {}
    for name, column in expected.characteristics.items():
        guess = found[column]
        got = guess.name if guess.role == "characteristic" else guess.role
        if got != name:
            wrong[column] = got
    assert wrong == {}


def test_the_columns_about_the_respondent_are_found(export):
    expected, proposal = export
    found, _ = roles(expected, proposal)
    wanted = {
        "id": expected.id_column,
        "kind": expected.kind_column,
        "may_publish": expected.permission_column,
        "submitted_at": expected.submitted_at_column,
    }
    got = {role: next((name for name, guess in found.items() if guess and guess.role == role), None) for role in wanted}
    assert {role: got[role] for role in wanted if got[role] not in expected.unsettled} == {
        role: column for role, column in wanted.items() if got[role] not in expected.unsettled
    }


def test_nothing_that_names_a_person_is_used(export):
    expected, proposal = export
    found, _ = roles(expected, proposal)
    assert {name: found[name].role for name in expected.personal if found[name].role not in NOT_USED} == {}


def test_the_tools_own_columns_are_no_questions(export):
    expected, proposal = export
    if (
        expected.long or expected.file == "officer.xlsx"
    ):  # where a form came from is asked of nobody, and may be counted
        return
    found, _ = roles(expected, proposal)
    wrong = {name: found[name].role for name in expected.neither if found.get(name)}
    assert {name: role for name, role in wrong.items() if role not in {*NOT_USED, "tags", "unsure"}} == {}


def test_an_open_question_is_put_with_the_closed_one_that_it_explains(export):
    expected, proposal = export
    if expected.long:
        return
    found, names = roles(expected, proposal)
    assert {opened: found[opened].goes_with for opened in expected.positions} == {
        opened: names[closed] for opened, closed in expected.positions.items()
    }


def test_the_encoding_and_the_separator_are_found(export):
    expected, proposal = export
    if expected.encoding:
        said = proposal.sheet.encoding.replace("windows-1252", "cp1252").replace("utf-8 with BOM", "utf-8-sig")
        assert said == expected.encoding
        assert proposal.sheet.separator == expected.separator
