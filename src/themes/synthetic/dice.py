"""Dice: every choice of an invented consultation, from one seed."""

import random
from bisect import bisect
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """Seeded choices, built on `random()` alone: the one method that Python promises never to change.

    Dice for different purposes roll apart: a new line in the grammar moves no respondent to another age.
    """

    def __init__(self, seed: int, purpose: str = "") -> None:
        self.roll = random.Random(f"{seed} {purpose}").random  # noqa: S311  nothing here is secret

    def chance(self, share: float) -> bool:
        """True in `share` of the throws."""
        return self.roll() < share

    def below(self, top: int) -> int:
        """A whole number from 0 up to, not including, `top`."""
        return int(self.roll() * top)

    def pick(self, things: Sequence[T]) -> T:
        """One of the things, all as likely."""
        return things[int(self.roll() * len(things))]

    def weighted(self, weights: Mapping[T, float]) -> T:
        """One of the keys, each as likely as its weight."""
        sums = list(accumulate(weights.values()))
        return list(weights)[bisect(sums, self.roll() * sums[-1], hi=len(sums) - 1)]

    def shuffled(self, things: Iterable[T]) -> list[T]:
        """The things in an order of chance."""
        deck = list(things)
        for last in range(len(deck) - 1, 0, -1):
            other = self.below(last + 1)
            deck[last], deck[other] = deck[other], deck[last]
        return deck
