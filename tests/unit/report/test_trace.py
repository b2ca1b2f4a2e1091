"""The trace: every number of the report comes from a cell, and is that cell's number."""

import html
import re
from collections import Counter
from dataclasses import replace

import pandas as pd
import pytest

from tests.unit.report.conftest import BREAKDOWN_ROWS, QUOTE_ROWS, THEME_ROWS, table_of
from tests.unit.report.test_board import ACTION_ROWS, POSITION_ROWS, REPLY_ROWS
from themes.disclosure.percentages import percent_of
from themes.equality import break_down
from themes.equality.published import compare_shown
from themes.equality.representation import represent_shown
from themes.report import WhoRead, build, write
from themes.report.html import html_page
from themes.report.tracing import NUMBER, UNTRACED, Cell, Told, derived, mark, unmark, untangle
from themes.signoff import SignOff
from themes.tables import (
    ACCOUNTING,
    ACTIONS,
    AGREEMENT,
    AGREEMENT_PARTS,
    ASSIGNED,
    BREAKDOWN,
    CHARACTERISTICS,
    CLOSED_COUNTS,
    CODEFRAME,
    DECISIONS,
    LESSONS,
    POPULATION,
    QUOTES,
    REPLIES,
    REPRESENTATION,
    RESPONDENTS,
    REVIEWED,
    THEMES,
)
from themes.tallies import count_themes

PLACE_ROWS = [
    ("q1", "q1-01", "locality", "Glen", 30, 40, 75, None, None, "shown"),
    ("q1", "q1-01", "locality", "Ross", 10, 40, 25, None, None, "shown"),
]
TABLES = (THEMES, BREAKDOWN, CLOSED_COUNTS, ACCOUNTING, REPRESENTATION)


@pytest.fixture
def full(sources_of):
    """Sources that bring every part of the report into being."""
    settings = {"respondent": {"locality": "Place"}, "report": {"purpose": "To decide.", "how_consulted": "By post."}}
    rows = [*BREAKDOWN_ROWS, *POSITION_ROWS, *PLACE_ROWS]
    return replace(
        sources_of(settings, breakdown=rows), read=WhoRead({"q1": 41}), replies=table_of(REPLIES, REPLY_ROWS),
        actions=table_of(ACTIONS, ACTION_ROWS),
    )  # fmt: skip


def cells_of(sources, report) -> dict[Cell, object]:
    """Every cell of the tables that a report is made of, as its files hold them."""
    tables = report.tables
    frames = (tables.themes, tables.breakdown, tables.closed_counts, tables.accounting, tables.representation)
    return {
        Cell(table.name, "|".join(str(row[key]) for key in table.key), column): row[column]
        for table, frame in zip(TABLES, frames, strict=True)
        for row in frame.to_dict("records")
        for column in table.names
    }


def printed(text: str) -> int:
    return int(text.replace(",", "").rstrip("%"))


def test_every_traced_number_is_the_number_of_its_cell(full) -> None:
    report = build(full, edition="release")
    cells = cells_of(full, report)
    plain = [one for one in report.trace if one.cell.table in {table.name for table in TABLES}]
    plain = [one for one in plain if one.cell.column != "order"]
    assert len(plain) > 100
    for one in plain:
        if isinstance(cells[one.cell], str):
            assert one.printed in str(cells[one.cell]), one
        elif one.printed.isdecimal():
            assert printed(one.printed) == int(cells[one.cell]), one


def test_every_derived_number_follows_from_its_cells(full) -> None:
    report = build(full, edition="release")
    cells = cells_of(full, report)
    found = [one for one in report.trace if one.cell.table == "derived" and one.cell.column in {"sum", "percentage"}]
    assert {one.cell.column for one in found} == {"sum", "percentage"}
    checked = 0
    for one in found:
        named = [Cell(*key.split(":", 2)) for key in one.cell.keys.split(" ; ") if key]
        if any(cell not in cells for cell in named) or not one.printed.isdecimal():
            continue  # out of what people recorded, or out of a sum
        numbers = [int(cells[cell]) for cell in named]
        expected = sum(numbers) if one.cell.column == "sum" else percent_of(*numbers)
        assert int(one.printed) == expected, one
        checked += 1
    assert checked > 5


# The words of the page that stand in the model once and on the page more often: titles of questions, and the footer.
REPEATED = re.compile(r"<h3>Question .*?</h3>|<nav.*?</nav>|<footer>.*?</footer>", re.DOTALL)


@pytest.mark.parametrize("edition", ["draft", "release"])
def test_every_number_of_the_page_is_in_the_trace(full, edition) -> None:
    report = build(full, edition=edition)
    page = html_page(report).decode()
    body = REPEATED.sub("", page[page.index("<body") : page.index("</body>")])
    in_page = Counter(NUMBER.findall(html.unescape(re.sub(r"<[^>]+>", "\n", body))))
    traced = Counter(number for one in report.trace for number in NUMBER.findall(one.printed))
    assert in_page - traced == Counter()
    assert sum(in_page.values()) > 100


AGREED = [
    ("all", "", "all codes together", 40, 0.71, 0.62, 0.79, "x"),
    ("length", "under 30 words", "all codes together", 20, 0.7, 0.6, 0.8, "x"),
    ("length", "30 words or more", "all codes together", 20, 0.7, 0.6, 0.8, "x"),
    ("age", "Under 65", "all codes together", 20, 0.7, 0.6, 0.8, "x"),
    ("age", "65 and over", "all codes together", 20, 0.6, 0.5, 0.7, "x"),
]
MEASURED = [
    ("q1", "q1-01", "waits", 1, 40, 13, 13, 12, 0.9, 0.8, 1.0, 0.9, 0.8, 1.0, 0.9, -0.05, -0.1, 0.1, "fit for counts")
]
LESSON = [("q1", "all codes together", 30, 0, 0.5, 0.4, 0.6, 0.7, 0.6, 0.8, 0.2, 0.1, 0.3, True)]
POPULATION_ROWS = [
    ("age", group, "Strathtay", "16 and over", count, "Census 2022, table UV102", "2022-03-20")
    for group, count in (("Under 65", 9000), ("65 and over", 1000), ("90 to 99", 50))
]
NAMES_WITH_NUMBERS = {
    "title": "Vision 2040", "body": "Partnership 4",
    "questions": [
        {"id": "q1", "text": "What matters by 2030?", "column": "a", "position_column": "c"},
        {"id": "q2", "text": "Anything else?", "column": "b"},
    ],
    "characteristics": {"age": "Q10 Age", "trans": "Trans", "zone_7": "Zone"},
    "respondent": {"locality": "Place"},
    "report": {"purpose": "To decide by 2027.\n\nThe board meets 3 times.", "how_consulted": "12 events."},
    "publication": {"contact": "0300 123 4567", "report_date": "2026-12-01", "review": "not required"},
    "disclosure": {"method": "round", "percent_base": 21},
}  # fmt: skip


@pytest.mark.parametrize("edition", ["draft", "release"])
def test_numbers_in_names_dates_settings_and_rules_say_what_they_are_part_of(full, sources_of, edition) -> None:
    themes = [(*row[:3], f"{row[3]} in 2026", f"{row[4]} COVID-19.", "a9", *row[6:]) for row in THEME_ROWS]
    quotes = [(*QUOTE_ROWS[0][:3], "I waited 9 weeks to be seen.", "Individual, 16 to 24", *QUOTE_ROWS[0][5:])]
    said = [(1, "sentence", "rewrite", "", "", "", "q1/q1-01/count|0", "A third of 182.", "Officer 9", "2026-12-01")]
    report = build(
        replace(
            sources_of(
                NAMES_WITH_NUMBERS, breakdown=[*BREAKDOWN_ROWS, *POSITION_ROWS, *PLACE_ROWS], themes=themes,
                quotes=quotes, population=POPULATION_ROWS,
            ),
            decisions=table_of(DECISIONS, said),
            read=WhoRead({"q1": 41}), replies=full.replies, actions=full.actions, lessons=table_of(LESSONS, LESSON),
            agreement=table_of(AGREEMENT, MEASURED), agreement_parts=table_of(AGREEMENT_PARTS, AGREED),
            signed=SignOff(200, 900, (), (), 3), facts={"SHA256 of the input": "9f2", "Seed": "20260101"},
        ),
        edition=edition,
    )  # fmt: skip
    assert not [one for one in report.trace if one.cell.table == UNTRACED]
    found = {(one.printed, one.cell) for one in report.trace}
    assert found >= {
        ("2040", Cell("settings", "title", "value")),
        ("2030", Cell("settings", "questions.q1.text", "value")),
        ("2026", Cell("settings", "closes", "value")),
        ("2026", Cell("themes", "q1|q1-01", "label")),
        ("19", Cell("themes", "q1|q1-02", "description")),
        ("65", Cell("groups", "age|Under 65", "group")),
        ("9", Cell("quotes", "q1|q1-01|1", "quote")),
        ("182", Cell("decisions", "sentence|q1/q1-01/count", "value")),
        ("2027", Cell("replies", "q2|1", "date")),
        ("90", Cell("rules", "scale of words", "text")),
        ("0.71", Cell("agreement_parts", "all||all codes together", "f1")),
        ("200", Cell("sample", "drawn", "answers")),
    }


PEOPLE = [f"r{number:03}" for number in range(240)]
GROUPS = {
    person: ("Under 65" if number < 120 else "65 and over", "Female" if number % 2 else "Male")
    for number, person in enumerate(PEOPLE)
}


def counted(sources, raised: dict[str, list[str]]):
    """The report's sources, counted anew from who raised which theme; the codeframe and all other answers are fixed."""
    people = pd.DataFrame({"respondent_id": PEOPLE}).assign(
        kind="individual", source_id="", people=1, may_publish="no", locality="", submitted_at="", source="",
        channel="", standing="in time",
    )  # fmt: skip
    held = [(who, name, group) for who in PEOPLE for name, group in zip(("age", "sex"), GROUPS[who], strict=True)]
    answers = pd.DataFrame({"respondent_id": PEOPLE}).assign(
        question_id="q1", submission=1, status="analysed", campaign_id="", redacted_text="words"
    )
    rows = [(who, "q1", theme, 1.0, 0, 5, "computer") for theme, whose in raised.items() for who in whose]
    codes = [("q1", theme, "", theme.title(), "", "", 0.9, "keep") for theme in raised]
    tables = (table_of(ASSIGNED, rows), CODEFRAME.check(pd.DataFrame(codes, columns=CODEFRAME.names)))
    respondents, reviewed, rules = RESPONDENTS.check(people), REVIEWED.check(answers), sources.consultation.disclosure
    themes = count_themes(*tables, reviewed, respondents, rules)
    breakdown = break_down(themes, tables[0], reviewed, (respondents, table_of(CHARACTERISTICS, held)), rules)
    return replace(
        sources, themes=themes, breakdown=breakdown, quotes=QUOTES.empty(), differences=compare_shown(breakdown),
        representation=represent_shown(breakdown, POPULATION.empty()), accounting=ACCOUNTING.empty(),
    )  # fmt: skip


def changed_cells(before, after) -> set[Cell]:
    """The cells that two reports print otherwise; every place must be in both."""
    places = [(one.place, one.part, one.cell) for one in before.trace]
    assert places == [(one.place, one.part, one.cell) for one in after.trace]
    pairs = zip(before.trace, after.trace, strict=True)
    return {one.cell for one, other in pairs if one.printed != other.printed and one.cell.table != "derived"}


def test_with_codeframe_and_assignments_held_fixed_one_response_changes_exactly_its_numbers(sources) -> None:
    """A man aged 65 and over raises jobs as well: the numbers of jobs, of his groups in it, and nothing else."""
    raised = {"buses": PEOPLE[::2], "jobs": PEOPLE[::4], "waits": PEOPLE[::3]}
    one_more = {**raised, "jobs": [*raised["jobs"], "r122"]}
    assert GROUPS["r122"] == ("65 and over", "Male")
    before, after = (build(counted(sources, these), edition="release") for these in (raised, one_more))
    hidden = [frame.tables.breakdown["status"].tolist() for frame in (before, after)]
    assert hidden[0] == hidden[1]  # what is hidden is a matter of its own: here it does not change
    assert changed_cells(before, after) == {
        Cell("themes", "q1|jobs", "responses"),
        Cell("themes", "q1|jobs", "individuals"),
        Cell("breakdown", "q1|jobs|age|65 and over", "count"),
        Cell("breakdown", "q1|jobs|age|65 and over", "percent"),
        Cell("breakdown", "q1|jobs|sex|Male", "count"),
        Cell("breakdown", "q1|jobs|sex|Male", "percent"),
    }


def test_a_mark_is_seen_in_no_file(full) -> None:
    for name, content in write(build(full, edition="draft")).items():
        if not name.endswith((".xlsx", ".docx")):
            assert not re.search("[\U000f0000-\U000f0102]", content.decode()), name


def test_words_that_hold_a_mark_of_their_own_make_no_trace() -> None:
    forged = mark("7", Cell("themes", "q1|q1-01", "responses"))
    number = Told(5, Cell("themes", "q1|q1-02", "responses"))
    assert unmark(forged) == "7"
    assert f"{number:,}" != "5"
    assert untangle((f"{number:,} of {derived(9, 'sum', number)}",))[0] == ("5 of 9",)
