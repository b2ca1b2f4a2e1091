"""Suppression: the fewest cells of a theme to hide, so that no small number of people can be worked out.

See docs/decisions/0007-disclosure.md for the rules. The organisations' number is all that the rows of a theme have in
common: for each interval of it the rows are settled one by one, and the cheapest interval is the optimum of the theme.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from themes.disclosure.bounds import Interval, Row, Theme, cell_intervals, individuals_interval
from themes.disclosure.greedy import hide_greedily
from themes.disclosure.risks import Place, is_small, risks
from themes.disclosure.rows import Task, cheapest, weigh

# Intervals of the organisations that are tried for a theme whose split is hidden.
MOST_INTERVALS = 48
# Hidden cells that every row is given at the least, one after the other, until no neighbour is exposed across rows.
LEAST_CELLS = (1, 2, 3)

Weights = Sequence[tuple[int, ...]]
Pattern = tuple[tuple[int, ...], ...]


def suppress(theme: Theme, threshold: int, weights: Weights | None = None) -> Theme:
    """Hide every small cell of a theme, and the cheapest others until no small number can be worked out.

    Args:
        theme: with every cell's true count; the split into individuals and organisations as it will be published.
        threshold: the smallest number of people that may be shown.
        weights: what hiding each cell costs, a row a characteristic; `weigh` of each count where none are given.

    Returns:
        The theme with hidden cells. Where even hiding everything leaves a risk (nearly everybody raised the theme, so a
        small group must have), the risk is still there: ask `risks` and `uncovered`, and leave that characteristic out.
    """
    if not theme.rows:
        return theme
    weights = weights or [tuple(weigh(count or 0) for count in row.counts) for row in theme.rows]
    tasks = [Task(row, own, theme.responses, threshold) for row, own in zip(theme.rows, weights, strict=True)]
    if theme.individuals is not None:
        return replace(theme, rows=tuple(_alone(theme, task) for task in tasks))
    told = (_hiding(theme, tasks, pattern) for pattern in _patterns(theme, tasks))
    safe = (one for one in told if not risks(one, threshold) and not exposes_neighbours(theme, one))
    return next(safe, None) or _by_greed(theme, threshold)


def _alone(theme: Theme, task: Task) -> Row:
    """A row of a theme whose split is shown: it has nothing in common with the others."""
    organisations = theme.responses - (theme.individuals or 0)
    for least in LEAST_CELLS:
        places = cheapest(replace(task, least=least), Interval(organisations, organisations))
        if places is None:
            break
        one = replace(theme, rows=(task.hiding(places),))
        if not risks(one, task.threshold):
            return one.rows[0]
    return task.hiding(range(len(task.counts)))


def _patterns(theme: Theme, tasks: Sequence[Task]) -> Iterator[Pattern]:
    """Choices of hidden places for a theme whose split is hidden, cheapest first."""
    organisations = theme.responses - sum(tasks[0].counts)
    fewest, *more = LEAST_CELLS[1:] if organisations == 1 else LEAST_CELLS
    found = _priced(theme, tasks, fewest)
    best = min(found, key=found.__getitem__, default=None)
    if best is not None:
        yield best  # more cells in every row cost as much at the least
    for least in more:
        found = {**_priced(theme, tasks, least), **found}
    yield from sorted(found, key=found.__getitem__)


def _priced(theme: Theme, tasks: Sequence[Task], least: int) -> dict[Pattern, tuple[int, Pattern]]:
    """The cheapest choice for each interval of the organisations, with what it costs; a tie goes by the places."""
    found = {}
    for interval in _intervals(theme, tasks):
        pattern = [cheapest(replace(task, least=least), interval) for task in tasks]
        if None not in pattern:
            chosen = tuple(places for places in pattern if places is not None)
            cost = sum(task.cost(places) for task, places in zip(tasks, chosen, strict=True))
            found[chosen] = (cost, chosen)
    return found


def _intervals(theme: Theme, tasks: Sequence[Task]) -> Iterator[Interval]:
    """What a reader may be left to believe of the organisations, so that neither part of the split is known small."""
    threshold = tasks[0].threshold
    floor = max(0, theme.responses - theme.individual_base)
    ceiling = min(theme.organisation_base, theme.responses)
    if not floor:
        ends = list(range(min(threshold, theme.organisation_base), ceiling + 1))
        yield from (Interval(0, end) for end in ends[: MOST_INTERVALS - 1] + ends[MOST_INTERVALS - 1 :][-1:])
    if ceiling == theme.responses and floor <= theme.responses - min(threshold, theme.individual_base):
        yield Interval(floor, ceiling)


def _hiding(theme: Theme, tasks: Sequence[Task], pattern: Pattern) -> Theme:
    return replace(theme, rows=tuple(task.hiding(places) for task, places in zip(tasks, pattern, strict=True)))


def uncovered(true: Theme, told: Theme, threshold: int) -> list[Place]:
    """The small cells that are shown, or that a reader can tell are not anything from nobody to the threshold."""
    individuals = individuals_interval(told)
    return [
        Place(number, place)
        for number, (counts, row) in enumerate(zip(true.rows, told.rows, strict=True))
        for place, count in enumerate(counts.counts)
        if is_small(count or 0, threshold)
        and not ((seen := cell_intervals(row, individuals).get(place)) and seen.low <= 0 and seen.high >= threshold)
    ]


def exposes_neighbours(true: Theme, told: Theme) -> bool:
    """Whether somebody who is truly alone in a hidden number can tell another hidden number exactly.

    Rows that are hidden from end to end are left out: they say no more than the theme's total does.
    """
    for number, (counts, row) in enumerate(zip(true.rows, told.rows, strict=True)):
        alone = [] if row.is_wholly_hidden else [place for place in row.hidden if counts.counts[place] == 1]
        if any(_tells(told.with_row(number, row.knowing(place, 1)), row.hidden, number) for place in alone):
            return True
    if told.individuals is not None or not true.rows or true.responses - _people(true) != 1:
        return False
    return _tells(replace(told, individuals=_people(true)), (), -1)


def _people(true: Theme) -> int:
    return sum(count or 0 for count in true.rows[0].counts)


def _tells(known: Theme, hidden: Sequence[int], number: int) -> bool:
    """Whether what somebody knows leaves a hidden number only one value."""
    individuals = individuals_interval(known)
    if known.individuals is None and individuals.is_point:
        return True
    return any(
        interval.is_point
        for place, row in enumerate(known.rows)
        if not row.is_wholly_hidden and (place != number or len(hidden) > 1)
        for interval in cell_intervals(row, individuals).values()
    )


def _by_greed(theme: Theme, threshold: int) -> Theme:
    """The greedy choice; where it exposes a neighbour, every cell of the theme."""
    told = hide_greedily(theme, threshold)
    if exposes_neighbours(theme, told):
        return replace(theme, rows=tuple(row_hidden(row) for row in theme.rows))
    return told


def row_hidden(row: Row) -> Row:
    """The row with every cell hidden."""
    return replace(row, counts=(None,) * len(row.counts))
