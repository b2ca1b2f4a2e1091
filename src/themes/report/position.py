"""The position: how many of those who raised a theme agree with the proposal, which is not agreeing with the theme."""

import pandas as pd

from themes.categories.positions import AGREES, DISAGREES, POSITION, UNCLEAR
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


def _counts(breakdown: Breakdown, theme: tuple[str, str]) -> dict[str, Told | None]:
    """The people of each position who raised the theme; None where the number is hidden."""
    here = breakdown["characteristic"].eq(POSITION)
    here &= breakdown["question_id"].eq(theme[0]) & breakdown["theme_id"].eq(theme[1])
    return {row["group"]: told(row, "count", BREAKDOWN) for row in breakdown[here].to_dict("records")}
