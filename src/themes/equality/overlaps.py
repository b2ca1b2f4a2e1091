"""Overlaps: characteristics that tell the same thing twice, such as two sets of age bands.

Whoever has "16 to 24" and "16 to 25" has those aged 25 by subtraction, and whoever has six kinds of area and two has
sums that no audit of one table sees. Such a pair is told by its crossing: people stand in few of its cells, where
chance would have put many of them into the others.
"""

from collections.abc import Mapping
from itertools import combinations

import pandas as pd

from themes.equality.groups import UNSTATED
from themes.tables import MISSING_GROUPS

Members = Mapping[str, "pd.Series[str]"]

# People whom chance would put into the cells that are empty: with 10, chance leaves them empty once in 20,000 pairs.
EXPECTED = 10


def told_twice(members: Members) -> dict[str, str]:
    """Characteristics to leave out, each with the one that tells the same in more groups.

    Args:
        members: for each characteristic the published group of each individual.
    """
    left_out: dict[str, str] = {}
    for one, other in combinations(sorted(members), 2):
        if one not in left_out and other not in left_out and _overlap(members[one], members[other]):
            kept = max(one, other, key=lambda name: (members[name].nunique(), name == one))
            left_out[other if kept == one else one] = kept
    return left_out


def _overlap(one: "pd.Series[str]", other: "pd.Series[str]") -> bool:
    """Whether two characteristics cross in so few cells that the groups of one are made of groups of the other."""
    missing = [*MISSING_GROUPS, UNSTATED]
    pairs = pd.DataFrame({"one": one, "other": other})
    pairs = pairs[~pairs["one"].isin(missing) & ~pairs["other"].isin(missing)].dropna()
    sizes = pd.crosstab(pairs["one"], pairs["other"])
    rows, columns = sizes.shape
    if min(rows, columns) < 2 or (sizes > 0).to_numpy().sum() > rows + columns - 1:
        return False
    expected = sizes.sum(axis=1).to_numpy()[:, None] * sizes.sum(axis=0).to_numpy()[None, :] / len(pairs)
    return bool(expected[sizes.to_numpy() == 0].sum() >= EXPECTED)
