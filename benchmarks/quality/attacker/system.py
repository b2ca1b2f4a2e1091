"""What is known of unknown numbers of people: whole numbers between bounds, and sums of them between bounds.

Shares no code with the product. `narrow` passes bounds along the sums until nothing moves, which is exact where the
sums form a tree; `solve` asks a linear programme for the least and the most that one number can be, which is exact
for real numbers whatever the sums are, and is slower.
"""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import coo_array

Key = tuple[int | str, ...]
EVERYBODY = 10**7


@dataclass(frozen=True)
class Sum:
    """`low <= the sum of weight * number <= high`."""

    weights: tuple[tuple[Key, int], ...]
    low: int
    high: int


@dataclass
class System:
    """Unknown numbers with their bounds, and the sums that tie them together."""

    bounds: dict[Key, tuple[int, int]] = field(default_factory=dict)
    sums: list[Sum] = field(default_factory=list)

    def know(self, key: Key, low: int = 0, high: int = EVERYBODY) -> None:
        """Add what is known of a number to what was known before."""
        least, most = self.bounds.get(key, (0, EVERYBODY))
        self.bounds[key] = (max(least, low), min(most, high))

    def tie(self, weights: dict[Key, int], low: int, high: int) -> None:
        """Add a sum."""
        for key in weights:
            self.know(key)
        self.sums.append(Sum(tuple(weights.items()), low, high))

    def part(self, key: Key, bounds: dict[Key, tuple[int, int]], ends: Callable[[Key], bool]) -> "System":
        """The numbers that sums tie to one of them, directly or by way of others that are no ends, with those sums.

        Args:
            key: the number to begin at.
            bounds: the bounds that the numbers are to have.
            ends: whether the sums of a number lead out of what matters, as those of a base lead to every theme.
        """
        found, waiting, places = {key}, [key], set()
        while waiting:
            for place in self._touching.get(waiting.pop(), ()):
                if place not in places:
                    places.add(place)
                    new = {other for other, _ in self.sums[place].weights} - found
                    found |= new
                    waiting += [other for other in new if bounds[other][0] < bounds[other][1] and not ends(other)]
        return System({one: bounds[one] for one in found}, [self.sums[place] for place in sorted(places)])

    @cached_property
    def _touching(self) -> dict[Key, list[int]]:
        """The places of the sums in which each number stands."""
        touching: dict[Key, list[int]] = {}
        for place, one in enumerate(self.sums):
            for key, _ in one.weights:
                touching.setdefault(key, []).append(place)
        return touching

    def narrow(self, changed: Iterable[Key] | None = None) -> dict[Key, tuple[int, int]]:
        """The bounds of every number after passing them along the sums until nothing moves.

        Args:
            changed: the numbers of which more is known than when the others were narrowed; all, where none are given.
        """
        bounds, touching = dict(self.bounds), self._touching
        places = (place for key in changed for place in touching.get(key, ())) if changed is not None else ()
        waiting = list(dict.fromkeys(places)) if changed is not None else list(range(len(self.sums)))
        queued = set(waiting)
        while waiting:
            place = waiting.pop()
            queued.discard(place)
            for key in _narrowed(self.sums[place], bounds):
                for other in touching[key]:
                    if other != place and other not in queued:
                        queued.add(other)
                        waiting.append(other)
        return bounds

    def solve(self, keys: list[Key]) -> dict[Key, tuple[float, float]]:
        """The least and the most that each of these numbers can be, by linear programmes."""
        order = list(self.bounds)
        place = {key: number for number, key in enumerate(order)}
        rows, columns, values, limits = [], [], [], []
        for one in self.sums:
            for sign, limit in ((1, one.high), (-1, -one.low)):
                for key, weight in one.weights:
                    rows.append(len(limits))
                    columns.append(place[key])
                    values.append(sign * weight)
                limits.append(limit)
        matrix = coo_array((values, (rows, columns)), shape=(len(limits), len(order))).tocsr() if limits else None
        between = [self.bounds[key] for key in order]
        found = {}
        for key in keys:
            costs = np.zeros(len(order))
            ends = []
            for sign in (1, -1):
                costs[place[key]] = sign
                told = linprog(costs, A_ub=matrix, b_ub=limits or None, bounds=between, method="highs")
                ends.append(sign * told.fun if told.status == 0 else math.nan)
            found[key] = (ends[0], ends[1])
        return found


def _narrowed(one: Sum, bounds: dict[Key, tuple[int, int]]) -> list[Key]:
    """The numbers of a sum whose bounds the others' bounds narrow; `bounds` is changed."""
    least = sum(weight * bounds[key][0 if weight > 0 else 1] for key, weight in one.weights)
    most = sum(weight * bounds[key][1 if weight > 0 else 0] for key, weight in one.weights)
    moved = []
    for key, weight in one.weights:
        low, high = bounds[key]
        ends = (low, high) if weight > 0 else (high, low)
        rest_least, rest_most = least - weight * ends[0], most - weight * ends[1]
        smallest, largest = (one.low - rest_most) / weight, (one.high - rest_least) / weight
        if weight < 0:
            smallest, largest = largest, smallest
        new = (max(low, math.ceil(smallest - 1e-9)), min(high, math.floor(largest + 1e-9)))
        if new != (low, high):
            least += weight * (new[0] - low) if weight > 0 else weight * (new[1] - high)
            most += weight * (new[1] - high) if weight > 0 else weight * (new[0] - low)
            bounds[key] = new
            moved.append(key)
    return moved
