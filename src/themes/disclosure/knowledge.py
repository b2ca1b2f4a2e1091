"""Knowledge: what a reader knows of some numbers, and all that follows from it, by linear programmes.

It knows ranges and sums and no true number. The suppression uses none of it, so that a mistake in one is found by the
other.
"""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linprog
from scipy.sparse import csr_array, kron
from scipy.sparse import identity as unit

from themes.errors import ContradictionError, StageError

Ends = NDArray[np.float64]
Name = TypeVar("Name", bound=Hashable)
# Programmes that are put side by side and solved as one: starting the solver costs more than a small programme.
AT_ONCE = 64
SOLVED, NO_SOLUTION = 0, 2
# The solver works to seven digits; the numbers are whole.
NEARLY = 1e-6


@dataclass(frozen=True)
class Range:
    """The whole numbers from `low` to `high`."""

    low: int
    high: int

    @property
    def is_known(self) -> bool:
        """Whether there is only one."""
        return self.low == self.high

    def is_small(self, threshold: int) -> bool:
        """Whether a reader can be certain that there are some people and fewer than the threshold."""
        return self.low >= 1 and self.high < threshold

    def gives_away(self, threshold: int, *, tells_nothing: bool = False) -> bool:
        """Whether a hidden number is known, or may be small and cannot be everything from nobody to the threshold.

        Of a row that is hidden from end to end, and so tells nothing, only being known or known to be small counts.
        """
        if tells_nothing:
            return self.low < threshold and self.high > 0 and (self.is_known or self.high < threshold)
        may_be_small = self.low < threshold and self.high > 0
        may_be_all = self.low <= 0 and self.high >= threshold
        return self.is_known or (may_be_small and not may_be_all)


@dataclass
class Knowledge:
    """Ranges of named numbers, and sums of them."""

    ranges: dict[Hashable, Range] = field(default_factory=dict)
    sums: list[tuple[Mapping[Hashable, int], int]] = field(default_factory=list)

    def know(self, name: Hashable, low: int, high: int) -> None:
        """A number lies between two ends, as far as it is not known better already."""
        known = self.ranges.get(name, Range(low, high))
        self.ranges[name] = Range(max(low, known.low), min(high, known.high))

    def add_up(self, parts: Sequence[Hashable], total: Hashable, *more: Hashable) -> None:
        """Some numbers are together another, or others together."""
        self.sums.append(({**dict.fromkeys(parts, 1), **dict.fromkeys((total, *more), -1)}, 0))

    def intervals(self, names: Sequence[Name]) -> dict[Name, Range]:
        """Between what and what each of some numbers must be.

        Raises:
            ContradictionError: when no numbers agree with what is known.
        """
        reading = _Reading(self)
        goals = [(name, sign, None) for name in names for sign in (1, -1)]
        ends = reading.extremes(goals) if goals else reading.feasible()
        return dict(zip(names, _ranges(ends), strict=True))

    def known_to(
        self, insiders: Sequence[Name], names: Sequence[Hashable], threshold: int
    ) -> list[tuple[Name, Hashable]]:
        """Pairs of somebody who is alone in a number, so knows that it is 1, and a small number that they then know.

        Two programmes with a mixture of everything as their goal tell most numbers that move, or that may be none or
        many; only the rest are looked at one by one.
        """
        reading = _Reading(self)
        pairs = reading.still(insiders, names, threshold)
        ends = reading.extremes([(name, sign, insider) for insider, name in pairs for sign in (1, -1)])
        return [pair for pair, interval in zip(pairs, _ranges(ends), strict=True) if interval.is_known]


def _ranges(ends: Ends) -> Iterator[Range]:
    """Lowest and highest values, in turn, as ranges of whole numbers."""
    for low, high in ends.reshape(-1, 2):
        yield Range(int(np.ceil(low - NEARLY)), int(np.floor(high + NEARLY)))


Goal = tuple[Hashable, int, Hashable | None]


class _Reading:
    """The same knowledge as arrays, without the numbers that are known already."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.ranges = knowledge.ranges
        if any(known.low > known.high for known in self.ranges.values()):
            raise ContradictionError("the published numbers contradict one another")
        self.names = [name for name, known in self.ranges.items() if not known.is_known]
        self.place = {name: number for number, name in enumerate(self.names)}
        self.bounds = np.array([(self.ranges[name].low, self.ranges[name].high) for name in self.names], dtype=float)
        self.sums, self.totals = self._arrays(knowledge)

    def _arrays(self, knowledge: Knowledge) -> tuple[csr_array, Ends]:
        entries: list[tuple[int, int, int]] = []
        totals = np.zeros(len(knowledge.sums))
        for number, (parts, total) in enumerate(knowledge.sums):
            totals[number] = total
            for name, sign in parts.items():
                if name in self.place:
                    entries.append((number, self.place[name], sign))
                else:
                    totals[number] -= sign * self.ranges[name].low
        rows, columns, signs = zip(*entries, strict=True) if entries else ((), (), ())
        shape = (len(knowledge.sums), len(self.names))
        return csr_array((np.array(signs, dtype=float), (rows, columns)), shape=shape), totals

    def extremes(self, goals: Sequence[Goal]) -> Ends:
        """The lowest (sign 1) or highest (-1) value of a number, for a reader or for an insider."""
        ends = []
        for start in range(0, len(goals), AT_ONCE):
            some = goals[start : start + AT_ONCE]
            wanted = np.zeros((len(some), len(self.names)))
            for row, (name, sign, _) in enumerate(some):
                if name in self.place:
                    wanted[row, self.place[name]] = sign
            found = self._solve(wanted, [insider for *_, insider in some])
            for row, (name, *_) in enumerate(some):
                ends.append(found[row, self.place[name]] if name in self.place else float(self.ranges[name].low))
        return np.array(ends)

    def feasible(self) -> Ends:
        """Nothing, where some numbers agree with what is known."""
        self._solve(np.zeros((1, len(self.names))), [None])
        return np.zeros(0)

    def still(self, insiders: Sequence[Name], names: Sequence[Hashable], threshold: int) -> list[tuple[Name, Hashable]]:
        """Pairs of an insider and a number that is small, and the same, in the answers of two mixed programmes."""
        mixture = np.sin(1.0 + 2.4 * np.arange(len(self.names)))  # any directions, always the same
        wanted = [(self.place[name], name) for name in names if name in self.place]
        pairs: list[tuple[Name, Hashable]] = []
        for start in range(0, len(insiders), AT_ONCE):
            some = list(insiders[start : start + AT_ONCE])
            low, high = (self._solve(np.tile(sign * mixture, (len(some), 1)), some) for sign in (1, -1))
            same = (np.abs(low - high) < 1 - NEARLY) & (low > NEARLY) & (low < threshold - NEARLY)
            for row, insider in enumerate(some):
                pairs += [(insider, name) for place, name in wanted if name != insider and same[row, place]]
        return pairs

    def _solve(self, wanted: Ends, insiders: Sequence[Hashable | None]) -> Ends:
        """One programme a row of `wanted`, side by side; the numbers at which each is least."""
        copies = len(insiders)
        bounds = np.tile(self.bounds, (copies, 1))
        for row, insider in enumerate(insiders):
            if insider is not None:
                bounds[row * len(self.names) + self.place[insider]] = 1
        if not len(self.names):
            if np.abs(self.totals).max(initial=0) > NEARLY:
                raise ContradictionError("the published numbers contradict one another")
            return np.zeros((copies, 0))
        solved = linprog(
            wanted.ravel(), A_eq=kron(unit(copies), self.sums, format="csr"), b_eq=np.tile(self.totals, copies),
            bounds=bounds, method="highs",
        )  # fmt: skip
        if solved.status == NO_SOLUTION:
            raise ContradictionError("the published numbers contradict one another")
        if solved.status != SOLVED:
            raise StageError("disclosure: a linear programme of the audit was not solved")
        return np.asarray(solved.x).reshape(copies, len(self.names))
