"""Greedy: cells of a theme to hide when the fewest were not found in the steps allowed.

A row at a time, the smallest cell that makes the row safe. It hides more than the fewest possible.
"""

from collections.abc import Iterator
from dataclasses import replace

from themes.disclosure.bounds import Row, Theme
from themes.disclosure.risks import SPLIT, is_small, is_split_exposed, risks


def hide_greedily(theme: Theme, threshold: int) -> Theme:
    """Hide every small cell of a theme, and others with them until no small number can be worked out.

    Args:
        theme: with every cell's true count; the split into individuals and organisations as it will be published.
        threshold: the smallest number of people that may be shown.

    Returns:
        The theme with hidden cells. Where even hiding everything leaves a risk (nearly everybody raised the theme, so a
        small group must have), the risk is still there: ask `risks` and leave that characteristic out.
    """
    if theme.individuals is not None:  # rows then have nothing in common
        return replace(theme, rows=tuple(_settle(replace(theme, rows=(row,)), threshold).rows[0] for row in theme.rows))
    return _settle(theme, threshold)


def _settle(theme: Theme, threshold: int) -> Theme:
    theme = replace(theme, rows=tuple(_hide_small(row, threshold) for row in theme.rows))
    while (number := _row_at_risk(theme, threshold)) is not None:
        theme = theme.with_row(number, _hide_one_more(theme, number, threshold))
    return theme


def _hide_small(row: Row, threshold: int) -> Row:
    """Primary suppression: every cell from 1 to below the threshold.

    The complement stays: that all but a few of a group raised a theme is not held sensitive here, since a theme is
    something that people chose to write to a public body about.
    """
    counts = tuple(None if count is None or is_small(count, threshold) else count for count in row.counts)
    return replace(row, counts=counts)


def _row_at_risk(theme: Theme, threshold: int) -> int | None:
    """A row in which to hide one cell more; None where there is no risk, or nothing left to hide that would help."""
    found = risks(theme, threshold)
    if not found:
        return None
    still_open = [number for number, row in enumerate(theme.rows) if not row.is_wholly_hidden]
    at_fault = [place.row for place in found if place != SPLIT]
    if SPLIT in found:
        alone = (replace(theme, rows=(theme.rows[number],)) for number in still_open)
        at_fault += [number for number, one in zip(still_open, alone, strict=True) if is_split_exposed(one, threshold)]
    if theme.individuals is None:  # rows are linked: another one may be what narrows this one down
        at_fault += still_open
    return next((number for number in at_fault if number in still_open), None)


def _hide_one_more(theme: Theme, number: int, threshold: int) -> Row:
    """Hide the smallest cell that makes the row safe; where no single one does, the smallest that is not 0."""
    wider = [theme.rows[number].knowing(place, None) for place in _by_size(theme.rows[number])]
    safe = (row for row in wider if not risks(replace(theme, rows=(row,)), threshold))
    return next(safe, wider[0])


def _by_size(row: Row) -> Iterator[int]:
    """The places of the shown cells, smallest first, cells of 0 last: hiding those alone makes little room."""
    shown = [
        (count == 0, count, row.bases[place], place) for place, count in enumerate(row.counts) if count is not None
    ]
    return (place for *_, place in sorted(shown))
