"""Intersections: two characteristics at once, their small groups drawn towards groups like them."""

from collections.abc import Iterable, Iterator

import numpy as np
import pandas as pd

from themes.disclosure.order import natural_order
from themes.equality.intervals import Counts
from themes.equality.shrinkage import shrink
from themes.equality.units import UNSTATED_GROUPS, Units, people_of
from themes.tables import INTERSECTIONS, Intersections

# A share on a smaller base is marked as drawn towards the others (equality research note, section 3).
SHRUNK_UNDER = 20
Pair = tuple[str, str]


def intersect(units: Units, pairs: Iterable[Pair]) -> Intersections:
    """The share of each group of two characteristics in each theme: true counts, for the analyst only.

    Args:
        units: the respondents.
        pairs: the characteristics to look at together; one that nobody answered is left out.
    """
    frames = [
        frame
        for first, second in pairs
        if first in units.groups and second in units.groups and first != second
        for frame in _pair(units, (first, second))
    ]
    return INTERSECTIONS.check(pd.concat(frames, ignore_index=True)) if frames else INTERSECTIONS.empty()


def _pair(units: Units, names: Pair) -> Iterator[pd.DataFrame]:
    """One pair, a frame a question."""
    people = people_of(units, names[0])
    people = people.assign(other=people_of(units, names[1])["group"])
    stated = people[~people["group"].isin(UNSTATED_GROUPS) & ~people["other"].isin(UNSTATED_GROUPS)]
    for question, rows in stated.groupby("question_id", sort=True):
        said = units.raised[units.raised["question_id"] == question].merge(rows, on=["respondent_id", "question_id"])
        if len(said):
            yield _shares(str(question), names, rows, said)


def _shares(question: str, names: Pair, people: pd.DataFrame, said: pd.DataFrame) -> pd.DataFrame:
    """The shares of one question, every theme with every group."""
    bases = people.groupby(["group", "other"]).size()
    strata = sorted(bases.index, key=lambda pair: (natural_order(pair[0]), natural_order(pair[1])))
    sizes = said.groupby(["theme_id", "group", "other"]).size()
    themes = sorted(said["theme_id"].unique())
    keys = pd.MultiIndex.from_tuples([(theme, *pair) for theme in themes for pair in strata])
    base: Counts = np.array([bases[pair] for pair in strata], dtype=np.int64)
    counts: Counts = np.array(sizes.reindex(keys, fill_value=0), dtype=np.int64).reshape(len(themes), len(strata))
    drawn = shrink(counts, base)
    bases_of_rows = np.tile(base, len(themes))
    return pd.DataFrame(
        {
            "question_id": question,
            "theme_id": keys.get_level_values(0),
            "characteristic": names[0],
            "group": keys.get_level_values(1),
            "other_characteristic": names[1],
            "other_group": keys.get_level_values(2),
            "count": counts.ravel(),
            "base": bases_of_rows,
            "shrunk": drawn.share.ravel(),
            "low": drawn.low.ravel(),
            "high": drawn.high.ravel(),
            "is_shrunk": bases_of_rows < SHRUNK_UNDER,
        }
    )
