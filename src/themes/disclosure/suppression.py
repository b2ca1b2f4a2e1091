"""Suppression: the fewest cells of a theme to hide, so that no small number of people can be worked out.

See docs/decisions/0007-disclosure.md for the rules. The organisations' number is all that the rows of a theme have in
common: for each interval of it the rows are settled one by one, and the cheapest interval is the optimum of the theme.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from themes.disclosure.bounds import Interval, Row, Theme, cell_intervals, individuals_interval
from themes.disclosure.greedy import hide_greedily
from themes.disclosure.risks import SPLIT, Place, is_small, risks
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
    safe = (one for one in told if not risks(one, threshold) and not neighbours(theme, one))
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


def neighbours(true: Theme, told: Theme) -> list[Place]:
    """Hidden numbers that somebody who is truly alone in another one can tell exactly, beyond a mere complement.

    Complements are left out, because no table tells them: whoever is alone in one of two groups knows that all others
    of the theme's individuals are in the other (a row of two hidden cells, with the split shown), and the only
    organisation knows that all others are individuals. `leaves_few` sees to it that these are no small numbers.
    """
    found: list[Place] = []
    for number, (counts, row) in enumerate(zip(true.rows, told.rows, strict=True)):
        is_complement = row.is_wholly_hidden and len(row.counts) == 2 and told.individuals is not None
        alone = [] if is_complement else [place for place in row.hidden if counts.counts[place] == 1]
        for place in alone:
            found += _told_to(told.with_row(number, row.knowing(place, 1)), number)
    if told.individuals is None and true.rows and true.responses - _people(true) == 1:
        found += _told_to(replace(told, individuals=_people(true)), SPLIT.row)
    return list(dict.fromkeys(found))


def _people(true: Theme) -> int:
    return sum(count or 0 for count in true.rows[0].counts)


def _told_to(known: Theme, own: int) -> Iterator[Place]:
    """The hidden numbers for which what somebody knows leaves only one value; the split goes by their own row."""
    individuals = individuals_interval(known)
    if known.individuals is None and individuals.is_point:
        yield Place(own, SPLIT.cell)
    for number, row in enumerate(known.rows):
        for place, interval in cell_intervals(row, individuals).items():
            if interval.is_point:
                yield Place(number, place)


def _by_greed(theme: Theme, threshold: int) -> Theme:
    """The greedy choice; where it exposes a neighbour, every cell of the theme."""
    told = hide_greedily(theme, threshold)
    if neighbours(theme, told):
        return replace(theme, rows=tuple(row_hidden(row) for row in theme.rows))
    return told


def row_hidden(row: Row) -> Row:
    """The row with every cell hidden."""
    return replace(row, counts=(None,) * len(row.counts))
