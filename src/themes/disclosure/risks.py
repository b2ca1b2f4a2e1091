"""Risks: where a reader, or somebody who is in the table, can work out a small number of people.

A hidden number is safe when its interval holds everything from 0 to the threshold, so that nobody can tell that it is
small, or when it lies clear of the small numbers altogether (equality research note, section 2: [L, U] = [0, T]).
The judgement uses published numbers only. It cannot see which hidden cells are small, so it asks this of all of them.
Of a row that is hidden from end to end it asks less: the row says nothing, and that a cell of it must be 4 or more
follows from the theme's total and the bases. There a cell must not be known, nor known to be small; that the small ones
may be 0 is looked at where the true counts are known (`suppression.uncovered`).
"""

from collections.abc import Iterator
from typing import NamedTuple

from themes.disclosure.bounds import Interval, Theme, cell_intervals, individuals_interval


class Place(NamedTuple):
    """Where a risk lies: a cell by its row and its place in it, or the split into individuals and organisations."""

    row: int
    cell: int


SPLIT = Place(-1, -1)


def risks(theme: Theme, threshold: int) -> list[Place]:
    """Every place of a theme where a small number could be worked out.

    Args:
        theme: what is published of it, or is about to be.
        threshold: the smallest number of people that may be shown (`disclosure.threshold`).
    """
    individuals = individuals_interval(theme)
    found = [SPLIT] if theme.individuals is None and is_split_exposed(theme, threshold) else []
    for number, row in enumerate(theme.rows):
        for cell, interval in cell_intervals(row, individuals).items():
            if is_exposed(interval, threshold, wholly=row.is_wholly_hidden):
                found.append(Place(number, cell))
    return list(dict.fromkeys([*found, *_insider_risks(theme, threshold)]))


def is_small(count: int, threshold: int) -> bool:
    """Whether a number of people is too small to show: from 1 to below the threshold. Nobody at all may be shown."""
    return 0 < count < threshold


def leaves_few(total: int, threshold: int) -> bool:
    """Whether a total is a small number, or would be for somebody in it who takes themselves away.

    Whoever is the only one of their group among those whom a total counts knows that all others are of other groups.
    No table is needed for that, and hiding cells does not help: such a total is hidden itself.
    """
    return 0 < total <= threshold


def is_exposed(interval: Interval, threshold: int, *, wholly: bool = False) -> bool:
    """Whether an interval says something of a number that may be small; `wholly` where its whole row is hidden."""
    if wholly:
        return _touches(interval, threshold) and (interval.high < threshold or interval.is_point)
    return _touches(interval, threshold) and not _covers(interval, threshold)


def is_split_exposed(theme: Theme, threshold: int) -> bool:
    """Whether a hidden split can be worked out too closely.

    It is hidden because one part is small. A reader must be left with the possibility that all responses are from one
    part and none from the other, up to the threshold or to as many of the other as there are: then neither can be
    known to be small. The base of a question shows how many organisations answered, so no more can be asked.
    """
    individuals = individuals_interval(theme)
    organisations = individuals.taken_from(theme.responses)
    hidden_well = _covers(organisations, min(threshold, theme.organisation_base)) or _covers(
        individuals, min(threshold, theme.individual_base)
    )
    return not hidden_well and (_touches(individuals, threshold) or _touches(organisations, threshold))


def _touches(interval: Interval, threshold: int) -> bool:
    return interval.low < threshold and interval.high > 0


def _covers(interval: Interval, most: int) -> bool:
    return interval.low <= 0 and interval.high >= most


def _insider_risks(theme: Theme, threshold: int) -> Iterator[Place]:
    """Cells whose only member could work out a small number of other people.

    That member knows the cell is 1. Given that, a number is known only where `individuals` is, so it suffices to look
    there (true while every base reaches the threshold, which recoding sees to). In a row of two groups that is hidden
    from end to end the only member of one knows the other from the published total, whatever is hidden: it is no small
    number, because no total is published that would leave one (`leaves_few`).

    The only organisation behind a theme needs no look of its own: it would learn a small cell only where that cell and
    the organisations are all that is hidden and make exactly the threshold, and then the cell's own member is found.
    """
    individuals = individuals_interval(theme)
    for number, row in enumerate(theme.rows):
        for cell, interval in cell_intervals(row, individuals).items():
            if interval.low <= 1 <= interval.high and _knows(theme.with_row(number, row.knowing(cell, 1)), threshold):
                yield Place(number, cell)


def _knows(theme: Theme, threshold: int) -> bool:
    """Whether a reader knows a small hidden number."""
    individuals = individuals_interval(theme)
    if not individuals.is_point:
        return False
    split = (individuals.low, theme.responses - individuals.low) if theme.individuals is None else ()
    cells = (interval for row in theme.rows for interval in cell_intervals(row, individuals).values())
    known = (interval.low for interval in cells if interval.is_point)
    return any(is_small(number, threshold) for number in (*split, *known))
