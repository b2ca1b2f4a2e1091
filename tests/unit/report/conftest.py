"""The sources of a small report: two open questions, a closed one and two characteristics, as literals."""

from collections.abc import Callable
from dataclasses import replace

import pandas as pd
import pytest

from themes.consultation import Consultation
from themes.equality.published import compare_shown
from themes.equality.representation import represent_shown
from themes.report import Sources
from themes.tables import ACCOUNTING, BREAKDOWN, CLOSED_COUNTS, DECISIONS, POPULATION, QUOTES, THEMES, Table

SETTINGS = {
    "title": "Join the Conversation",
    "body": "Strathtay Health and Social Care Partnership",
    "closes": "2026-10-30",
    "input": {"path": "responses.csv", "respondent_id": "id"},
    "questions": [
        {"id": "q1", "text": "What matters most to you?", "column": "a"},
        {"id": "q2", "text": "Anything else?", "column": "b"},
    ],
    "closed": [{"id": "c1", "text": "Do you agree?", "column": "c"}],
    "characteristics": {"age": "Age", "trans": "Trans"},
}
THEME_ROWS = [
    (
        "q1",
        "q1-01",
        "",
        "Waiting times",
        "People wait too long.",
        "wait, weeks",
        60,
        182,
        33,
        52,
        8,
        6,
        "shown",
        "keep",
    ),
    ("q1", "q1-02", "q1-01", "Buses", "Buses are rare.", "bus, late", 20, 182, 11, 20, 0, 0, "shown", ""),
    ("q1", "q1-03", "", "Parking", "Few spaces.", "park", None, 182, None, None, None, None, "suppressed", ""),
    ("q2", "q2-01", "", "Buses", "", "", 7, 15, None, None, None, 0, "shown", "rename"),
]
QUOTE_ROWS = [
    ("q1", "q1-01", 1, "I waited nine weeks to be seen.", "Individual", "yes", "r-ann", 0, 31),
    ("q1", "q1-01", 2, "The waits are far too long for us.", "Organisation", "awaiting", "r-bob", 0, 34),
    ("q1", "q1-02", 1, "Nobody should read this one.", "Individual", "no", "r-cat", 0, 28),
    ("q1", "q1-03", 1, "Of a theme that is hidden.", "Individual", "yes", "r-dan", 0, 26),
]
BREAKDOWN_ROWS = [
    ("q1", "q1-01", "age", "Under 65", 20, 100, 20, 13.3, 28.9, "shown"),
    ("q1", "q1-01", "age", "65 and over", 32, 60, 53, 40.9, 65.4, "shown"),
    ("q1", "q1-02", "age", "Under 65", None, 100, None, None, None, "suppressed"),
    ("q1", "q1-02", "age", "65 and over", None, 60, None, None, None, "suppressed"),
    ("q1", "q1-03", "age", "Under 65", None, 100, None, None, None, "suppressed"),
    ("q1", "q1-03", "age", "65 and over", None, 60, None, None, None, "suppressed"),
]
CLOSED_ROWS = [
    ("c1", "Yes", "all", 100, 170, 190, 59, "shown"),
    ("c1", "No", "all", 70, 170, 190, 41, "shown"),
]
ACCOUNTING_ROWS = [
    ("q1", "received", 190), ("q1", "blank", 8), ("q1", "analysed", 182), ("q1", "campaign_additions", 0),
    ("q2", "received", 190), ("q2", "blank", 175), ("q2", "analysed", 15), ("q2", "campaign_additions", 0),
]  # fmt: skip
SourcesOf = Callable[..., Sources]


def table_of(table: Table, rows: list[tuple]) -> pd.DataFrame:
    """Literals as a table."""
    if not rows:
        return table.empty()
    kinds = {"integer": "Int64", "number": "float64", "text": "str", "flag": "bool"}
    frame = pd.DataFrame(rows, columns=table.names)
    return table.check(frame.astype({column.name: kinds[column.kind] for column in table.columns}))


@pytest.fixture
def sources() -> Sources:
    return Sources(
        consultation=Consultation.model_validate(SETTINGS),
        themes=table_of(THEMES, THEME_ROWS),
        quotes=table_of(QUOTES, QUOTE_ROWS),
        breakdown=table_of(BREAKDOWN, BREAKDOWN_ROWS),
        closed_counts=table_of(CLOSED_COUNTS, CLOSED_ROWS),
        accounting=table_of(ACCOUNTING, ACCOUNTING_ROWS),
        decisions=DECISIONS.empty(),
        redactions={"name": 12, "phone": 3},
        facts={"Seed": "20260101"},
        differences=compare_shown(table_of(BREAKDOWN, BREAKDOWN_ROWS)),
        representation=represent_shown(table_of(BREAKDOWN, BREAKDOWN_ROWS), POPULATION.empty()),
    )


@pytest.fixture
def sources_of(sources) -> SourcesOf:
    """The sources with some of their tables given as rows, and some settings changed."""
    tables = {
        "themes": THEMES, "quotes": QUOTES, "breakdown": BREAKDOWN, "closed_counts": CLOSED_COUNTS,
        "accounting": ACCOUNTING, "decisions": DECISIONS, "population": POPULATION,
    }  # fmt: skip

    def make(settings: dict | None = None, **rows: list[tuple]) -> Sources:
        changed = {name: table_of(tables[name], value) for name, value in rows.items()}
        consultation = Consultation.model_validate({**SETTINGS, **(settings or {})})
        made = replace(sources, consultation=consultation, **changed)
        differences = compare_shown(made.breakdown, tested=consultation.equality.tests)
        return replace(made, differences=differences, representation=represent_shown(made.breakdown, made.population))

    return make
