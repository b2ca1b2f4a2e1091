"""Reshuffling: how often chance alone would part a group from the rest at least as far, if labels were dealt anew.

Labels are dealt anew within each part of the people only (individuals, those who stated no kind, the senders of one
campaign). All deals are counted, by convolving a hypergeometric distribution for each part, so there is nothing to draw
and no seed: with one part this is Fisher's exact test; with several, the exact test of Mantel and Haenszel at no
difference (A. Agresti, Categorical Data Analysis, 2nd edition, section 6.7.5).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import gammaln

# Deals as likely as the one seen count as at least as far, whatever the last digits of a float say (as in R).
AS_LIKELY = 1 + 1e-7


@dataclass(frozen=True)
class Part:
    """People among whom labels may be dealt anew: all, those in the group, those who raised the theme, and both."""

    people: int
    in_group: int
    raised: int
    both: int

    @property
    def is_settled(self) -> bool:
        """Whether every deal gives the same number."""
        return min(self.in_group, self.people - self.in_group, self.raised, self.people - self.raised) == 0


def chance(parts: Sequence[Part]) -> float:
    """The share of all deals that are no likelier than the one seen: a two-sided p-value, 1 where nothing can move."""
    moving = [part for part in parts if not part.is_settled]
    if not moving:
        return 1.0
    likelihoods, first = np.ones(1), 0
    for part in moving:
        ways, least = _deals(part)
        likelihoods, first = np.convolve(likelihoods, ways), first + least
    seen = likelihoods[sum(part.both for part in moving) - first]
    return float(min(1.0, likelihoods[likelihoods <= seen * AS_LIKELY].sum()))


def _deals(part: Part) -> tuple[NDArray[np.float64], int]:
    """How likely each number of the group is to have raised the theme, and the least number."""
    least = max(0, part.in_group + part.raised - part.people)
    most = min(part.in_group, part.raised)
    number = np.arange(least, most + 1, dtype=np.float64)
    logs = _log_choose(part.raised, number) + _log_choose(part.people - part.raised, part.in_group - number)
    return np.exp(logs - _log_choose(part.people, np.array(float(part.in_group)))), least


def _log_choose(all_of: int, some: NDArray[np.float64]) -> NDArray[np.float64]:
    """The logarithm of the number of ways to choose."""
    ways: NDArray[np.float64] = gammaln(all_of + 1.0) - gammaln(some + 1.0) - gammaln(all_of - some + 1.0)
    return ways
