"""What the report may say of differences: the same comparisons, made of shown cells only.

Nothing here sees a number that is not published, so no flag, no choice and no order can give a hidden one away.
"""

from collections.abc import Hashable, Iterator

import numpy as np
import pandas as pd

from themes.categories.positions import POSITION
from themes.equality.differences import FLAG_PEOPLE, KEY, NUMBERS, judge
from themes.equality.groups import OR_UNSTATED, is_pooled
from themes.equality.reshuffling import Part, chance
from themes.equality.units import UNSTATED_GROUPS
from themes.tables import SECONDARY, SUPPRESSED, Breakdown, Differences

# The groups that are shown must hold so large a part of those who stated one, or "the others" would mean too little.
LEAST_SHOWN = 0.8


def compare_shown(breakdown: Breakdown, *, tested: bool = True) -> Differences:
    """Each named group against the other stated groups that are shown, where those are most who stated one.

    Positions on a proposal are no groups of people: they are compared with nothing, and no comparison counts them. The
    test is Fisher's: published numbers do not tell kinds of respondents and campaigns apart. Groups put together of
    small ones count among the rest only, and where people who stated no group are mixed in, nothing is compared.
    """
    rows: list[tuple[object, ...]] = []
    of_people = breakdown["characteristic"].ne(POSITION)
    stated = breakdown[of_people & ~breakdown["group"].isin(UNSTATED_GROUPS)]
    for _, cells in stated.groupby(KEY[:3], sort=True):
        shown = cells[cells["count"].notna() & ~cells["status"].isin([SUPPRESSED, SECONDARY])]
        is_most = shown["base"].sum() >= LEAST_SHOWN * cells["base"].sum()
        if is_most and not cells["group"].str.endswith(OR_UNSTATED).any():
            rows += list(_rows(shown.to_dict("records"), tested=tested))
    return judge(pd.DataFrame(rows, columns=[*KEY, *NUMBERS, "p", "is_mirror"]))


def _rows(cells: list[dict[Hashable, object]], *, tested: bool) -> Iterator[tuple[object, ...]]:
    """A row for each named group of one theme and characteristic."""
    counts, bases = ([int(str(cell[name])) for cell in cells] for name in ("count", "base"))
    people, raised = sum(bases), sum(counts)
    for place, cell in enumerate(cells):
        count, base = counts[place], bases[place]
        is_tested = tested and min(base, people - base) >= FLAG_PEOPLE
        is_mirror = len(cells) == 2 and place == 1 and not is_pooled(str(cells[0]["group"]))
        p = chance([Part(people, base, raised, count)]) if is_tested and not is_mirror else np.nan
        if not is_pooled(str(cell["group"])) and people > base:
            yield *(cell[name] for name in KEY), count, base, raised - count, people - base, p, is_mirror
