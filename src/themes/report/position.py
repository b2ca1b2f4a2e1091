"""The position: how many of those who raised a theme agree with the proposal, which is not agreeing with the theme."""

from collections.abc import Hashable, Mapping
from typing import Any

import pandas as pd

from themes.categories.positions import AGREES, DISAGREES, POSITION, UNCLEAR
from themes.report.charts import Measure, draw_within
from themes.report.naming import group_name
from themes.report.parts import Chart
from themes.report.tracing import Told, derived, told
from themes.report.wording import counted, listed
from themes.tables import BREAKDOWN, Breakdown

# The groups of the axis, and how each ends the sentence "Of the 40 people who raised this, 12 ..."
GROUPS = {
    AGREES: "agree with the proposal",
    DISAGREES: "disagree",
    UNCLEAR: "said neither, were unclear or did not say",
}
NOT_THE_THEME = "Agreeing with the proposal is not agreeing with the theme."
TABLE = "The table below holds the same numbers."


def without_position(frame: pd.DataFrame) -> pd.DataFrame:
    """A table by characteristic without the position, which is no characteristic of anybody."""
    return frame[frame["characteristic"] != POSITION]


def position_words(breakdown: Breakdown, theme: tuple[str, str]) -> str:
    """How many who raised a theme agree with the proposal; "" where that was not asked, or a number is hidden.

    Args:
        breakdown: the cells.
        theme: its question_id and theme_id.
    """
    counts = _counts(breakdown, theme)
    numbers = [number for number in counts.values() if number is not None]
    if set(counts) != set(GROUPS) or len(numbers) < len(counts) or not sum(numbers):
        return ""
    people = derived(sum(numbers), "sum", *numbers)
    parts = [f"{counts[group]:,} {words}" for group, words in GROUPS.items()]
    return f"Of the {counted(people, 'person', 'people')} who raised this, {listed(parts)}. {NOT_THE_THEME}"


def position_chart(breakdown: Breakdown, question: str, labels: Mapping[str, str]) -> Chart | None:
    """How large a part of each position raised each theme; none where shares are not given.

    Args:
        breakdown: the cells.
        question: its id.
        labels: the printed label of each theme of the question, in the order of the report; one of which fewer than two
            positions are shown has nothing to compare, and stands in the table only.
    """
    rows = breakdown[breakdown["characteristic"].eq(POSITION) & breakdown["question_id"].eq(question)]
    themes = {theme: rows[rows["theme_id"] == theme].to_dict("records") for theme in labels}
    if any(not pd.isna(row["count"]) and pd.isna(row["percent"]) for cells in themes.values() for row in cells):
        return None
    groups = [
        (labels[theme], [(group_name(POSITION, row["group"]), _measure(row)) for row in cells])
        for theme, cells in themes.items()
        if sum(not pd.isna(row["count"]) for row in cells) > 1
    ]
    return draw_within("Share of each position that raised each theme", groups, table=TABLE)


def _measure(row: Mapping[Hashable, Any]) -> Measure | None:
    """The people of one position who raised a theme; None where the number is hidden."""
    count, base, percent = (told(row, name, BREAKDOWN) for name in ("count", "base", "percent"))
    return None if count is None else Measure("", count, base or 0, percent)


def _counts(breakdown: Breakdown, theme: tuple[str, str]) -> dict[str, Told | None]:
    """The people of each position who raised the theme; None where the number is hidden."""
    here = breakdown["characteristic"].eq(POSITION)
    here &= breakdown["question_id"].eq(theme[0]) & breakdown["theme_id"].eq(theme[1])
    return {row["group"]: told(row, "count", BREAKDOWN) for row in breakdown[here].to_dict("records")}
