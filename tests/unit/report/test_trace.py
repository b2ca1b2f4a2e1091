"""The trace: every number of the report comes from a cell, and is that cell's number."""

import html
import re
from collections import Counter
from dataclasses import replace

import pytest

from tests.unit.report.conftest import BREAKDOWN_ROWS, CLOSED_ROWS, THEME_ROWS, table_of
from tests.unit.report.test_board import ACTION_ROWS, POSITION_ROWS, REPLY_ROWS
from themes.disclosure.percentages import percent_of
from themes.report import WhoRead, build, write
from themes.report.tracing import NUMBER, Cell, Told, derived, mark, unmark, untangle
from themes.tables import ACCOUNTING, ACTIONS, BREAKDOWN, CLOSED_COUNTS, REPLIES, REPRESENTATION, THEMES

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


def test_with_the_themes_held_fixed_one_response_changes_exactly_its_numbers(full) -> None:
    """One more person aged 65 and over raises waiting times: their cells change, and so does nothing else."""

    def changed(rows, *changes):
        return [next((new for old, new in changes if old == row[:4]), row) for row in rows]

    more = replace(
        full,
        themes=table_of(THEMES, [(*THEME_ROWS[0][:6], 61, 182, 34, 53, *THEME_ROWS[0][10:]), *THEME_ROWS[1:]]),
    )
    before, after = build(full, edition="release"), build(more, edition="release")
    assert [(one.place, one.part, one.cell) for one in before.trace] == [
        (one.place, one.part, one.cell) for one in after.trace
    ]
    differing = {one.cell for one, other in zip(before.trace, after.trace, strict=True) if one.printed != other.printed}
    key = "q1|q1-01"
    assert differing == {
        Cell("themes", key, "responses"), Cell("themes", key, "percent"), Cell("themes", key, "individuals"),
    }  # fmt: skip


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
