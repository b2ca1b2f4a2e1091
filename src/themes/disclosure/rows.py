"""Rows: the cheapest cells of one characteristic to hide, given what a reader can tell of a theme's organisations.

Everybody who raised the theme and is in no shown cell of the row is in a hidden cell or is an organisation. The rows of
a theme have only the organisations in common, so that for one interval of their number each row is settled alone.
"""

import heapq
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from themes.disclosure.bounds import Interval, Row

# A weight of one, in whole numbers so that equal weights are equal on every machine.
UNIT = 1000
# Sets of cells that are tried in a row before a heuristic takes over: all of them where twelve cells may be hidden.
MOST_SETS = 4096


def weigh(count: int, *, tells_little: bool = False) -> int:
    """What it costs a report to hide a cell: 1 + log(1 + count), half where the cell tells little."""
    return round(UNIT * (1 + math.log1p(count)) * (0.5 if tells_little else 1))


@dataclass(frozen=True)
class Task:
    """One row of true counts, and what the choice of its hidden cells must respect.

    Attributes:
        row: every cell's true count and base.
        weights: what hiding each cell costs.
        responses: of the theme.
        threshold: the smallest number of people that may be shown.
        least: the fewest cells to hide where any is hidden at all.
    """

    row: Row
    weights: tuple[int, ...]
    responses: int
    threshold: int
    least: int = 1

    @cached_property
    def counts(self) -> tuple[int, ...]:
        """The true counts."""
        return tuple(count or 0 for count in self.row.counts)

    @cached_property
    def spare(self) -> int:
        """Those who raised the theme and are in no cell of the row: the organisations."""
        return self.responses - sum(self.counts)

    def hiding(self, places: Sequence[int]) -> Row:
        """The row as published."""
        counts = tuple(None if place in places else count for place, count in enumerate(self.row.counts))
        return Row(counts, self.row.bases)

    def cost(self, places: Sequence[int]) -> int:
        """What hiding some cells costs."""
        return sum(self.weights[place] for place in places)


def cheapest(task: Task, organisations: Interval) -> tuple[int, ...] | None:
    """The cheapest places to hide so that the row keeps every rule and leaves the organisations their interval.

    Args:
        task: the row.
        organisations: what a reader is to be able to tell of the theme's organisations; one number where it is shown.

    Returns:
        The places, in order; empty where nothing needs hiding; None where nothing helps.
    """
    small = tuple(place for place, count in enumerate(task.counts) if 0 < count < task.threshold)
    spare = sorted((task.weights[place], place) for place in range(len(task.counts)) if place not in small)
    for number, more in enumerate(_by_weight([weight for weight, _ in spare])):
        if number == MOST_SETS:
            return _one_by_one(task, organisations, small, [place for _, place in spare])
        places = (*small, *(spare[index][1] for index in more))
        if keeps_rules(task, places, organisations):
            return tuple(sorted(places))
    return None


def _by_weight(weights: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Every set of indices of sorted weights, lightest first; ties in a fixed order."""
    yield ()
    heap: list[tuple[int, tuple[int, ...]]] = [(weights[0], (0,))] if weights else []
    while heap:
        total, chosen = heapq.heappop(heap)
        yield chosen
        last = chosen[-1]
        if last + 1 < len(weights):
            heapq.heappush(heap, (total + weights[last + 1], (*chosen, last + 1)))
            heapq.heappush(heap, (total + weights[last + 1] - weights[last], (*chosen[:-1], last + 1)))


def _one_by_one(
    task: Task, organisations: Interval, small: tuple[int, ...], spare: Sequence[int]
) -> tuple[int, ...] | None:
    """The first that keeps the rules when cells are added one by one, lightest first."""
    for number in range(len(spare) + 1):
        places = (*small, *spare[:number])
        if keeps_rules(task, places, organisations):
            return tuple(sorted(places))
    return None


def keeps_rules(task: Task, places: Sequence[int], organisations: Interval) -> bool:
    """Whether hiding some places keeps the rules of the row, for a reader and for whoever is alone in a cell."""
    counts, bases = task.counts, task.row.bases
    people = task.spare + sum([counts[place] for place in places])
    room = sum([bases[place] for place in places])
    if people < organisations.high or people - room > organisations.low:
        return False
    if not places:
        return True
    is_whole = len(places) == len(counts)
    if len(places) < task.least and not is_whole:
        return False
    rest = Interval(people - organisations.high, people - organisations.low)
    for place in places:
        base = bases[place]
        seen = Interval(max(0, rest.low - (room - base)), min(base, rest.high))
        tells_nothing = is_whole and not 0 < counts[place] < task.threshold
        if not _is_safe(seen, task.threshold, tells_nothing=tells_nothing):
            return False
    is_complement = is_whole and len(places) == 2 and organisations.is_point  # see `neighbours`
    return is_complement or all(
        _keeps_neighbours(task, places, place, organisations) for place in places if counts[place] == 1
    )


def _is_safe(seen: Interval, threshold: int, *, tells_nothing: bool) -> bool:
    """Whether a cell may be anything from nobody to the threshold, or is clear of small numbers and not known.

    Where its row is hidden from end to end, a cell that is not small need only not be known to be.
    """
    if tells_nothing:
        return seen.low < seen.high >= threshold
    return (seen.low <= 0 and seen.high >= threshold) or (threshold <= seen.low < seen.high)


def _keeps_neighbours(task: Task, places: Sequence[int], alone: int, organisations: Interval) -> bool:
    """Whether somebody who knows that their cell is 1 can tell no other hidden number of the row."""
    counts, bases = task.counts, task.row.bases
    others = [place for place in places if place != alone]
    people = task.spare + sum([counts[place] for place in others])
    room = sum(bases[place] for place in others)
    known = organisations.meet(Interval(people - room, people))
    if known.is_point and not organisations.is_point:
        return False
    rest = Interval(people - known.high, people - known.low)
    return all(max(0, rest.low - (room - bases[place])) < min(bases[place], rest.high) for place in others)
