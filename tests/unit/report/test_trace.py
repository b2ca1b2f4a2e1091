"""The trace: every number of the report comes from a cell, and is that cell's number."""

import html
import re
from collections import Counter
from dataclasses import replace

import pandas as pd
import pytest

from tests.unit.report.conftest import BREAKDOWN_ROWS, CLOSED_ROWS, THEME_ROWS, table_of
from tests.unit.report.test_board import ACTION_ROWS, POSITION_ROWS, REPLY_ROWS
from themes.disclosure.percentages import percent_of
from themes.equality import break_down
from themes.equality.published import compare_shown
from themes.equality.representation import represent_shown
from themes.report import WhoRead, build, write
from themes.report.tracing import NUMBER, Cell, Told, derived, mark, unmark, untangle
from themes.tables import (
    ACCOUNTING,
    ACTIONS,
    ASSIGNED,
    BREAKDOWN,
    CHARACTERISTICS,
    CLOSED_COUNTS,
    CODEFRAME,
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
        if one.printed.isdecimal():
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


def words_of(sources) -> list[str]:
    """Words that hold digits and are nobody's numbers: what people, officers and the settings call things."""
    named = [row[3] for row in THEME_ROWS] + [row[4] for row in THEME_ROWS]
    named += [row[3] for row in (*BREAKDOWN_ROWS, *POSITION_ROWS)] + [row[1] for row in CLOSED_ROWS]
    named += [word for row in (*REPLY_ROWS, *ACTION_ROWS) for word in row if isinstance(word, str)]
    return sorted({word for word in named if NUMBER.search(word)}, key=len, reverse=True)


# Numbers of the rules themselves, which no setting changes: the scale of words, the rule of a flag, the duty's section.
SCALE = r"<figure class=\"grid\">(?:(?!</figure>).)*table-scale.*?</figure>"
RULES = re.compile(rf"<section aria-labelledby=\"settings\">.*?</section>|{SCALE}", re.DOTALL)


def test_every_number_of_the_page_is_in_the_trace(full) -> None:
    report = build(full, edition="release")
    page = write(report)["report.html"].decode()
    body = page[page.index("<main") : page.index("</main>")]
    body = RULES.sub("", body)
    text = html.unescape(re.sub(r"<(?:h[1-6])[^>]*>.*?</h[1-6]>|<[^>]+>", "\n", body, flags=re.DOTALL))
    for word in [*words_of(full), "30 October 2026", "31 March 2027", report.title]:
        text = text.replace(word, "")
    text = re.sub(r"Question \d+|Annex [A-D]|question \d+", "", text)
    in_page = Counter(NUMBER.findall(text))
    traced = Counter(number for one in report.trace for number in NUMBER.findall(one.printed))
    assert not in_page - traced
    assert sum(in_page.values()) > 100


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
