"""Differences: each group against the rest of its characteristic, and which are worth a closer look.

A group is never compared with everybody, because it is part of everybody. People who stated no group are on neither
side. What is flagged says only that reshuffling the labels of these people would seldom part them as far: they chose
to take part, so it says nothing of those who did not.
"""

from collections.abc import Iterable, Iterator

import numpy as np
import pandas as pd

from themes.equality.intervals import newcombe, wilson
from themes.equality.multiplicity import false_discovery
from themes.equality.reshuffling import Part, chance
from themes.equality.units import Axis, Units, axes
from themes.tables import DIFFERENCES, Differences

# "Worth a closer look": all three must hold (equality research note, section 3).
FLAG_Q, FLAG_GAP, FLAG_PEOPLE = 0.05, 0.10, 20
# A minority point: few raised it (our word for under 10 % is "a few"), and a group of no more people than
# the rest raised it at least three times as often. Our own limits; the list is for reading and is not a test.
RARE, TIMES_AS_OFTEN, LEAST_PEOPLE = 0.10, 3.0, 2
# At the group's share, so many of the rest at least would have raised it: else a large group stands out from a handful.
LEAST_EXPECTED = 3
# The share of matches, the weakest ones, that a second reading of the answers leaves out: a match is a computer's
# opinion, and in this tenth its distance from the theme is greatest. Our own choice.
WEAKEST = 0.1

WITHOUT_WEAK = "the weakest tenth of matches is left out"
WITHOUT_ADDITIONS = "what people added to campaigns is left out"

KEY = ["question_id", "theme_id", "characteristic", "group"]


def find_differences(units: Units, names: Iterable[str], *, tested: bool = True) -> Differences:
    """Every group against the rest, in every theme; a flag says with which other reading of the answers it goes.

    Args:
        units: the respondents.
        names: the characteristics to compare.
        tested: whether differences are tested; where they are not, none is flagged.

    Returns:
        A row for each theme and stated group, with true counts: for the analyst only. `p` and `q` are NaN where a side
        has fewer than 20 people.
    """
    names = list(names)
    found = _compare(units, names, tested=tested)
    flagged = found["flagged"]
    unless = pd.Series("", index=found.index, dtype="str")
    if flagged.any():
        strict = units.without(weaker_than=float(units.raised["strength"].quantile(WEAKEST)))
        readings = {WITHOUT_WEAK: strict, WITHOUT_ADDITIONS: units.without(additions=True)}
        for words, reading in readings.items():
            again = found[KEY].merge(_compare(reading, names, tested=tested)[[*KEY, "flagged"]], on=KEY, how="left")[
                "flagged"
            ]
            lost = flagged & ~again.fillna(value=False).astype(bool)
            unless = unless.mask(lost, unless.where(unless == "", unless + "; ") + words)
    return DIFFERENCES.check(found.assign(unless=unless))


def _compare(units: Units, names: Iterable[str], *, tested: bool) -> pd.DataFrame:
    """The comparisons of one reading of the answers."""
    least = FLAG_PEOPLE if tested else NEVER
    rows = [row for name in names for axis in axes(units, name) for row in _rows(axis, least)]
    return judge(pd.DataFrame(rows, columns=[*KEY, *NUMBERS, "p", "is_mirror"]))


NEVER = 2**62  # more people than there are
NUMBERS = ["count", "base", "rest_count", "rest_base"]


def _rows(axis: Axis, least: int) -> Iterator[tuple[object, ...]]:
    """A row for each theme and group of an axis; tested where both sides have at least so many people."""
    bases, counts = axis.bases, axis.counts
    for place, group in enumerate(axis.groups):
        base, rest_base = int(bases[:, place].sum()), int(bases.sum() - bases[:, place].sum())
        for number, theme in enumerate(axis.themes):
            count = int(counts[number, :, place].sum())
            rest = int(counts[number].sum()) - count
            is_mirror = len(axis.groups) == 2 and place == 1
            p = np.nan if is_mirror or min(base, rest_base) < least else chance(_parts(axis, number, place))
            yield axis.question_id, theme, axis.characteristic, group, count, base, rest, rest_base, p, is_mirror


def _parts(axis: Axis, theme: int, group: int) -> list[Part]:
    """The parts of one comparison."""
    return [
        Part(int(bases.sum()), int(bases[group]), int(counts.sum()), int(counts[group]))
        for bases, counts in zip(axis.bases, axis.counts[theme], strict=True)
    ]


def judge(rows: pd.DataFrame) -> Differences:
    """Intervals, gaps, q-values and flags of comparisons.

    Args:
        rows: the key, `NUMBERS`, `p` (NaN for no test) and `is_mirror`: of two groups, the second says what the first
            has said already, so it takes that one's p and q and is no comparison of its own.
    """
    if rows.empty:
        return DIFFERENCES.empty()
    counts, bases, rest, rest_bases = (rows[name].to_numpy(dtype=np.int64) for name in NUMBERS)
    low, high = wilson(counts, bases)
    gap_low, gap_high = newcombe((counts, rest), (bases, rest_bases))
    share, rest_share = counts / np.maximum(bases, 1), rest / np.maximum(rest_bases, 1)
    p = rows["p"].to_numpy(dtype=np.float64)
    judged = rows.assign(p=p, q=false_discovery(p), unless="")
    mirrored = judged.groupby(KEY[:3], sort=False)[["p", "q"]].transform("first")
    judged = judged.assign(**{name: judged[name].mask(judged["is_mirror"], mirrored[name]) for name in ("p", "q")})
    # In whole numbers, so that a gap of exactly ten points is one whatever the floats say.
    wide = np.abs(counts * rest_bases - rest * bases) * 100 >= round(FLAG_GAP * 100) * bases * rest_bases
    enough = np.minimum(bases, rest_bases) >= FLAG_PEOPLE
    rare = counts + rest < RARE * (bases + rest_bases)
    expected = counts * rest_bases >= LEAST_EXPECTED * bases
    # The many are no minority, whatever a few others did not raise.
    fewer = bases <= rest_bases
    often = (counts >= LEAST_PEOPLE) & expected & (counts * rest_bases >= TIMES_AS_OFTEN * rest * bases)
    gaps = {"gap": share - rest_share, "gap_low": gap_low, "gap_high": gap_high}
    alone = {name: np.where(rest_bases > 0, value, np.nan) for name, value in gaps.items()}
    numbers = {"low": low, "high": high, **alone}
    flagged = (judged["q"] < FLAG_Q).to_numpy() & wide & enough
    table = judged.assign(**numbers, flagged=flagged, is_minority=rare & often & fewer)
    return DIFFERENCES.check(table.sort_values(KEY[:3], kind="stable"))
