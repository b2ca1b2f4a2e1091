"""Representation: who took part against who lives there, as the ratio of two shares, with what is not known beside it.

A ratio of 1 means that a group is as large a part of those who stated one as of the population. The interval is of the
people who took part only: the population's numbers are taken as they are. Nothing is weighted.
"""

from collections.abc import Iterable, Iterator, Mapping

import numpy as np
import pandas as pd

from themes.categories.lineage import is_within
from themes.equality.groups import OR_UNSTATED, is_pooled
from themes.equality.intervals import wilson
from themes.equality.recoding import is_joined
from themes.equality.units import UNSTATED_GROUPS, Units, people_of
from themes.tables import REPRESENTATION, Breakdown, Population, Representation

Sizes = Mapping[str, int]
FACTS = ["geography", "age_base", "source", "reference_date"]


def represent(units: Units, population: Population, names: Iterable[str]) -> Representation:
    """Everybody who took part in any question, against the population: true counts, for the analyst only.

    A group of the table in which nobody took part has a row of 0 people.
    """
    rows = []
    for name in names:
        people = people_of(units, name).drop_duplicates("respondent_id")
        sizes = {str(group): int(number) for group, number in people["group"].value_counts().sort_index().items()}
        rows += list(_against(name, sizes, population[population["characteristic"] == name]))
    return _finished(rows)


def represent_shown(breakdown: Breakdown, population: Population) -> Representation:
    """The same from published bases only: those of the question that most people of the characteristic answered.

    Groups that were put together stand against the sum of the groups that have no name of their own there. Where the
    table's groups are wider than the published ones, or a published group also holds people who stated none, nothing
    is compared: nobody knows with what.
    """
    rows = []
    for name, cells in breakdown.groupby("characteristic", sort=True):
        bases = cells.drop_duplicates(["question_id", "group"])
        most = bases.groupby("question_id", sort=True)["base"].sum().idxmax()
        chosen = bases[bases["question_id"] == most]
        sizes = {str(group): int(base) for group, base in zip(chosen["group"], chosen["base"], strict=True)}
        known = population[population["characteristic"] == name]
        is_mixed = any(group.endswith(OR_UNSTATED) or is_joined(group) for group in sizes)
        is_mixed = is_mixed or _is_wider(str(name), sizes, known)
        rows += list(_shown(str(name), sizes, known.iloc[:0] if is_mixed else known))
    return _finished(rows)


def _against(name: str, sizes: Sizes, known: pd.DataFrame) -> Iterator[dict[str, object]]:
    """Each group of the table with the people in it, then the groups that no row of the table holds."""
    listed = {str(group): int(count) for group, count in zip(known["group"], known["count"], strict=True)}
    held: set[str] = set()
    for group, count in listed.items():
        inside = [one for one in sizes if one not in UNSTATED_GROUPS and is_within(name, one, group)]
        held.update(inside)
        yield {"characteristic": name, "group": group, "people": sum(sizes[one] for one in inside), "population": count,
               "stated": _stated(sizes), "population_total": sum(listed.values()), **_facts(known)}  # fmt: skip
    for group in (one for one in sizes if one not in held):
        yield {"characteristic": name, "group": group, "people": sizes[group], "stated": _stated(sizes)}


def _shown(name: str, sizes: Sizes, known: pd.DataFrame) -> Iterator[dict[str, object]]:
    """Each published group, with the people of the population who would be in it."""
    listed = {str(group): int(count) for group, count in zip(known["group"], known["count"], strict=True)}
    home = {one: group for one in listed for group in sizes if is_within(name, one, group)}
    unnamed = sum(count for one, count in listed.items() if one not in home)
    for group, people in sizes.items():
        inside = [listed[one] for one, outer in home.items() if outer == group]
        count = unnamed if is_pooled(group) and listed else sum(inside) if inside else None
        row = {"characteristic": name, "group": group, "people": people, "stated": _stated(sizes)}
        total = sum(listed.values())
        compared = {"population": count, "population_total": total, **_facts(known)} if count is not None else {}
        yield {**row, **compared}


def _is_wider(name: str, sizes: Sizes, known: pd.DataFrame) -> bool:
    """Whether a row of the table holds a published group and others beside it, whose people cannot be told apart."""
    return any(
        group not in UNSTATED_GROUPS and group != one and is_within(name, group, str(one))
        for one in known["group"]
        for group in sizes
    )


def _stated(sizes: Sizes) -> int:
    """The people who stated a group."""
    return sum(number for group, number in sizes.items() if group not in UNSTATED_GROUPS)


def _facts(known: pd.DataFrame) -> dict[str, str]:
    """Where the population's numbers are from."""
    return {name: str(known[name].iloc[0]) for name in FACTS}


def _finished(rows: list[dict[str, object]]) -> Representation:
    """The ratios, with intervals."""
    if not rows:
        return REPRESENTATION.empty()
    columns = ["characteristic", "group", "people", "stated", "population", "population_total", *FACTS]
    table = pd.DataFrame([{**dict.fromkeys(FACTS, ""), **row} for row in rows], columns=columns)
    numbers = ["people", "stated", "population", "population_total"]
    table = table.astype(dict.fromkeys(numbers, "Int64"))
    people, stated = (table[name].to_numpy(dtype=np.int64) for name in numbers[:2])
    share = (
        (table["population"] / table["population_total"]).astype("Float64").to_numpy(dtype=np.float64, na_value=np.nan)
    )
    share = np.where(share > 0, share, np.nan)
    low, high = wilson(np.minimum(people, stated), stated)  # of who stated nothing there is no share, and no ratio
    ratios = {"ratio": people / np.maximum(stated, 1) / share, "low": low / share, "high": high / share}
    return REPRESENTATION.check(table.assign(**ratios))
