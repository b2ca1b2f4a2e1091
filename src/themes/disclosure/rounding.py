"""Rounding: the faster way to protect counts, `[disclosure] method = "round"`.

As NHS England has done for hospital statistics below the national level since September 2018 (equality research note,
section 2): nobody is shown as 0, 1 to 7 people are hidden, other counts are rounded to the nearest 5, totals by
themselves. Rounded numbers leave room between releases, and little else needs hiding. What does is found by the audit.
"""

from collections.abc import Iterable
from dataclasses import replace

from themes.disclosure.audit import audit_closed, exposed
from themes.disclosure.knowledge import Knowledge
from themes.disclosure.published import Cell, Told, ToldClosed

STEP, MOST_HIDDEN = 5, 7


def is_hidden(count: int, threshold: int) -> bool:
    """Whether a count is too small to show, rounded or not."""
    return 0 < count < max(MOST_HIDDEN + 1, threshold)


def to_nearest(count: int) -> int:
    """A number to the nearest 5."""
    return (count + STEP // 2) // STEP * STEP


def rounded(count: int, threshold: int) -> int | None:
    """A count as published; None where it is hidden."""
    return None if is_hidden(count, threshold) else to_nearest(count)


def settle(told: Told, threshold: int) -> Told | None:
    """Hide more of the rounded counts of a theme until the audit finds nothing.

    Returns:
        The theme as published; None where it cannot be protected with these characteristics.
    """
    for _ in range(len(told.cells) + 1):
        places = {cell for cell, _ in exposed(told, threshold)}
        if not places:
            return told
        rows = {cell[0] for cell in places if cell} or set(told.characteristics)
        spare = [smallest for name in sorted(rows) if (smallest := _smallest(told, name))]
        if not spare:
            return None
        told = replace(told, cells={**told.cells, **dict.fromkeys(spare)})
    return None


def told_of_some(told: Told, small: Iterable[Cell], threshold: int) -> set[str]:
    """The characteristics hidden from end to end of which a small count is certainly somebody's, or certainly small.

    The audit cannot ask this: only who made the release knows which hidden counts are small.

    Args:
        told: the theme as published.
        small: the cells of which the true count is from 1 to below the threshold.
        threshold: the threshold.
    """
    knowledge, wholly = Knowledge(), told.wholly_hidden
    told.teach(knowledge)
    names = [(0, cell) for cell in small if cell[0] in wholly]
    return {cell[0] for (_, cell), seen in knowledge.intervals(names).items() if seen.gives_away(threshold)}


def _smallest(told: Told, characteristic: str) -> Cell | None:
    """The smallest shown count of a characteristic, one of nobody last: hiding that alone makes little room."""
    shown = [(cell, told.cells[cell] or 0) for cell in told.characteristics[characteristic]]
    shown = [(cell, count) for cell, count in shown if told.cells[cell] is not None]
    return min(shown, key=lambda one: (one[1] == 0, one[1], one[0]), default=(None, 0))[0]


def _of(count: int | None, threshold: int) -> int | None:
    return None if count is None else rounded(count, threshold)


def round_closed(told: ToldClosed, threshold: int) -> ToldClosed | None:
    """Exact counts of a closed question as rounded ones, more hidden until the audit finds nothing; None: it does."""
    counts = {cell: _of(count, threshold) for cell, count in told.counts.items()}
    bases = {kind: _of(base, threshold) for kind, base in told.bases.items()}
    told = replace(told, counts=counts, bases=bases, rounded=True)
    for _ in range(len(told.counts) + 1):
        if not audit_closed(told, threshold):
            return told
        shown = [(count == 0, count, cell) for cell, count in told.counts.items() if count is not None]
        if not shown:
            return None
        told = replace(told, counts={**told.counts, min(shown)[-1]: None})
    return None
