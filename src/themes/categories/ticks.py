"""Ticks: what survey tools write for an option that somebody chose, and for one that they did not."""

TICKED = frozenset({"1", "yes", "y", "true", "x", "checked", "selected", "ticked", "quoted", "on", "✓", "✔"})
UNTICKED = frozenset(
    {"0", "no", "n", "false", "unchecked", "not selected", "unticked", "off", "not quoted", "not answered", "-", "n/a"}
)


def is_ticked(cell: str, *, word_only: bool = False) -> bool:
    """Whether a cell of an option's own column says that it was chosen: a tick, or the option's words.

    Args:
        cell: the cell as the export holds it.
        word_only: whether only a word for a tick counts, and not the option's own words.

    >>> is_ticked("Carrots"), is_ticked("0"), is_ticked("Carrots", word_only=True)
    (True, False, False)
    """
    folded = " ".join(cell.split()).casefold()
    return folded in TICKED if word_only else bool(folded) and folded not in UNTICKED
