"""Ballots: which counts of a closed question to hide, options by respondent kind, at the least cost.

Each option's respondents are individuals or organisations, and the options of each kind add up to those who answered
or, where people could tick several, to as many at least. Rows and columns hang together, so this is a table for
Fischetti and Salazar's model.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csc_array

from themes.disclosure.optimum import Rules, fewest
from themes.disclosure.rows import weigh
from themes.disclosure.sums import System

# A total is worth as much as this many parts of it (equality research note, section 2).
TOTALS = 8


@dataclass(frozen=True)
class Count:
    """The true counts of one closed question.

    Attributes:
        columns: for each kind of respondents the count of each option; the first column is that of all together.
        answered: for each kind those who answered.
        shared_out: whether each respondent chose one option only.
    """

    columns: Mapping[str, Sequence[int]]
    answered: Mapping[str, int]
    shared_out: bool

    @property
    def kinds(self) -> list[str]:
        """The kinds, all together first."""
        return list(self.columns)

    @property
    def options(self) -> int:
        """How many options there are."""
        return len(self.columns[self.kinds[0]])


def hide(count: Count, threshold: int) -> dict[str, list[int | None]] | None:
    """Hide small counts, and the cheapest others with them, until nobody can work one out.

    Somebody alone in an option must find no other hidden count; where that would take hiding every count, it must be a
    small one that they do not find.

    Returns:
        For each kind the counts as published; None where no choice keeps the rules.
    """
    system = _system(count)
    places = count.options * len(count.columns)
    strict = fewest(system, Rules(threshold))
    if strict is None or strict[:places].all():
        strict = fewest(system, Rules(threshold, neighbours=False))
    if strict is None:
        return None
    hidden = strict[:places].reshape(len(count.columns), count.options)
    return {
        kind: [None if gone else number for number, gone in zip(count.columns[kind], row, strict=True)]
        for kind, row in zip(count.kinds, hidden, strict=True)
    }


def _system(count: Count) -> System:
    """The counts, then what each kind answered, then how many ticks there are beyond one a respondent."""
    kinds, options = count.kinds, count.options
    counts = np.array([count.columns[kind] for kind in kinds], dtype=float)
    answered = np.array([count.answered[kind] for kind in kinds], dtype=float)
    more = counts.sum(axis=1) - answered
    values = np.concatenate([counts.ravel(), answered, more])
    upper = np.concatenate([np.repeat(answered, options), answered, more if count.shared_out else answered * options])
    weights = [weigh(int(number)) * (1 if place >= options else TOTALS) for place, number in enumerate(counts.ravel())]
    cells = counts.size
    return System(
        values=values,
        upper=upper,
        weights=np.array(weights + [0] * (2 * len(kinds)), dtype=np.int64),
        sums=csc_array(_sums(len(kinds), options)),
        never=np.isin(np.arange(len(values)), np.arange(cells, cells + len(kinds))),
        always=np.arange(len(values)) >= cells + len(kinds),
    )


def _sums(kinds: int, options: int) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """All of an option are its kinds together; a kind's options are those who answered, and what was ticked besides."""
    cells = kinds * options
    sums = np.zeros((kinds + (options if kinds > 1 else 0), cells + 2 * kinds))
    for kind in range(kinds):
        sums[kind, kind * options : (kind + 1) * options] = 1
        sums[kind, [cells + kind, cells + kinds + kind]] = -1
    for option in range(options if kinds > 1 else 0):
        sums[kinds + option, [option + kind * options for kind in range(1, kinds)]] = 1
        sums[kinds + option, option] = -1
    return sums
