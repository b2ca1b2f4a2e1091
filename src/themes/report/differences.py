"""Differences: each theme by each characteristic of the people who raised it, and the gaps large enough to tell."""

from collections.abc import Hashable, Mapping
from typing import Any

import pandas as pd

from themes.categories.positions import POSITION
from themes.consultation import Equality
from themes.disclosure.percentages import percent_of
from themes.report.naming import axis_name, group_name
from themes.report.parts import Grid
from themes.report.position import without_position
from themes.report.tracing import DERIVED, Cell, Told, derived, told
from themes.report.wording import HIDDEN, out_of, quoted, share
from themes.tables import BREAKDOWN, Breakdown, Differences

# A gap is told from this many percentage points on, and of groups of this many people on both sides
# (equality research note, section 3: "worth a closer look").
GAP_POINTS, GAP_PEOPLE = 10, 20


def is_told(row: Mapping[Hashable, Any], equality: Equality) -> bool:
    """Whether the report tells a difference: a flagged one or, where tests are off, one wide enough of enough people.

    In whole numbers, so that none rounds.
    """
    if equality.tests:
        return bool(row["flagged"])
    count, base, others, others_base = (int(row[name]) for name in ("count", "base", "rest_count", "rest_base"))
    wide = abs(count * others_base - others * base) * 100 >= GAP_POINTS * base * others_base
    return wide and min(base, others_base) >= GAP_PEOPLE


def raises_more(row: Mapping[Hashable, Any]) -> bool:
    """Whether the group raised the theme more often than the others."""
    return bool(row["count"] * row["rest_base"] > row["rest_count"] * row["base"])


def gap_in_words(differences: Differences, theme: tuple[str, str], equality: Equality) -> str:
    """The widest difference between groups in one theme, or "" where none is to be told.

    Args:
        differences: of shown cells only; of two groups both rows stand there, and the one that raised it more is named.
        theme: its question_id and theme_id.
        equality: whether differences are tested.
    """
    question, theme_id = theme
    rows = without_position(differences)
    rows = rows[(rows["question_id"] == question) & (rows["theme_id"] == theme_id)]
    told = [row for row in rows.to_dict("records") if is_told(row, equality)]
    if not told:
        return ""
    widest = max(told, key=lambda row: (abs(row["gap"]), raises_more(row), row["characteristic"], row["group"]))
    same = rows[rows["characteristic"] == widest["characteristic"]]
    is_one = ((same["count"] == widest["rest_count"]) & (same["base"] == widest["rest_base"])).any()
    here = shared(widest, ("count", "base"), "people")
    there = shared(widest, ("rest_count", "rest_base"))
    name, rest = axis_name(widest["characteristic"]), "group" if is_one else "groups shown, together"
    group = quoted(group_name(widest["characteristic"], widest["group"]))
    return (
        f"Among those who answered, the largest difference between groups is under “{name}”: "
        f"{here} in the group {group} raised this, and {there} in the other {rest}."
    )


def minority_in_words(differences: Differences, theme: tuple[str, str]) -> str:
    """Which group raised a rare theme far more often than the others, in counts; "" where none did.

    Args:
        differences: of shown cells only.
        theme: its question_id and theme_id.
    """
    rows = without_position(differences)
    rows = rows[rows["is_minority"].astype(bool) & rows["question_id"].eq(theme[0]) & rows["theme_id"].eq(theme[1])]
    if rows.empty:
        return ""
    row = max(rows.to_dict("records"), key=lambda one: (one["count"], one["characteristic"], one["group"]))
    here = out_of(compared(row, "count"), compared(row, "base"), None, "people")
    there = out_of(compared(row, "rest_count"), compared(row, "rest_base"), None)
    name, group = axis_name(row["characteristic"]), group_name(row["characteristic"], row["group"])
    return (
        f"Under “{name}” it was {here} in the group {quoted(group)}, against {there} in the other groups shown. "
        "Numbers as small as these can differ by chance."
    )


def caveat(equality: Equality) -> str:
    """What stands beside a difference, whoever words it."""
    if not equality.tests:
        return (
            "This difference was not tested, so it can be chance. People chose to take part: it says nothing of those "
            "who did not, and not why it is there."
        )
    return (
        "Chance alone would seldom part these people as far, so it is worth a closer look. People chose to take part: "
        "it says nothing of those who did not, and not why it is there."
    )


def shared(row: Mapping[Hashable, Any], columns: tuple[str, str], noun: str = "") -> str:
    """A count of a base, two columns of DIFFERENCES, with its percentage."""
    count, base = (compared(row, column) for column in columns)
    return out_of(count, base, derived(percent_of(count, base), "percentage", count, base), noun)


def compared(row: Mapping[Hashable, Any], column: str) -> Told:
    """A number of DIFFERENCES, which is made of shown cells only: a cell of BREAKDOWN, or the sum of the others."""
    keys = "|".join(str(row[key]) for key in BREAKDOWN.key)
    if not column.startswith("rest_"):
        return Told(int(row[column]), Cell(BREAKDOWN.name, keys, column))
    return Told(int(row[column]), Cell(DERIVED, f"{BREAKDOWN.name}:{keys}", f"sum of {column[5:]}, other groups shown"))


def difference_grids(breakdown: Breakdown, question: str, labels: Mapping[str, str]) -> tuple[Grid, ...]:
    """For each characteristic of a question: themes as rows, groups as columns, people as cells.

    Args:
        breakdown: the cells.
        question: its id.
        labels: the printed label of each theme of the question, in the order of the report.
    """
    rows = without_position(_of_question(breakdown, question, labels))
    return tuple(
        _grid(question, str(name), cells, labels) for name, cells in rows.groupby("characteristic", sort=False)
    )


def position_grid(breakdown: Breakdown, question: str, labels: Mapping[str, str]) -> Grid | None:
    """The same by position on the proposal; none where that was not asked."""
    rows = _of_question(breakdown, question, labels)
    rows = rows[rows["characteristic"] == POSITION]
    return _grid(question, POSITION, rows, labels) if len(rows) else None


def _of_question(breakdown: Breakdown, question: str, labels: Mapping[str, str]) -> pd.DataFrame:
    """The cells of some themes of a question."""
    return breakdown[(breakdown["question_id"] == question) & breakdown["theme_id"].isin(list(labels))]


def _grid(question: str, name: str, rows: pd.DataFrame, labels: Mapping[str, str]) -> Grid:
    """The table of one characteristic."""
    cells = {(row["theme_id"], row["group"]): row for row in rows.to_dict("records")}
    bases = {row["group"]: told(row, "base", BREAKDOWN) or 0 for row in rows.to_dict("records")}
    present = [theme for theme in labels if theme in set(rows["theme_id"])]
    has_hidden = bool(rows["count"].isna().any())
    return Grid(
        f"table-{question}-by-{name}",
        f"{axis_name(name)}: people in each group who raised each theme, and their share of the group",
        ("Theme", *(f"{group_name(name, group)} (of\u00a0{base:,})" for group, base in bases.items())),
        tuple((labels[theme], *(_cell(cells.get((theme, group))) for group in bases)) for theme in present),
        (f"{HIDDEN}: hidden to protect people; see “How to read the numbers”.",) if has_hidden else (),
    )


def _cell(row: Mapping[Hashable, object] | None) -> str:
    """One cell: "18 (45%)", or the mark for a hidden one."""
    count = told(row, "count", BREAKDOWN) if row else None
    if row is None or count is None:
        return HIDDEN
    return share(count, told(row, "base", BREAKDOWN) or 0, told(row, "percent", BREAKDOWN))
