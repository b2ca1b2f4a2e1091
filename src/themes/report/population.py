"""The population: each group's share of those who took part, beside its share of those who live there."""

from collections.abc import Hashable, Mapping
from typing import Any

import pandas as pd

from themes.disclosure.percentages import percent_of
from themes.report.charts import Pair, draw_beside
from themes.report.naming import axis_name, group_name
from themes.report.parts import Chart
from themes.report.tracing import derived, told
from themes.report.wording import percent_in_words
from themes.tables import REPRESENTATION

# What a row of REPRESENTATION compares: each count with the total that it is a part of.
SIDES = (("people", "stated"), ("population", "population_total"))
WHOLES = ("of those who took part", "of the population")


def percentage(count: int, base: int) -> int:
    """A count as a percentage of its base."""
    return derived(percent_of(count, base), "percentage", count, base)


def printed_shares(row: Mapping[Hashable, Any]) -> tuple[str, str]:
    """A group's two shares as they are printed, each with the cells that it comes from."""
    pairs = [(told(row, part, REPRESENTATION) or 0, told(row, whole, REPRESENTATION) or 0) for part, whole in SIDES]
    here, there = (percent_in_words(*pair, percentage(*pair)) for pair in pairs)
    return here, there


def population_chart(name: str, rows: pd.DataFrame) -> Chart | None:
    """A characteristic's groups, each with both shares; none where there is no table of the population.

    Args:
        name: of the characteristic.
        rows: of REPRESENTATION; a select-all question's answers, which overlap, are left to the table.
    """
    pairs = []
    for row in rows.to_dict("records"):
        if not pd.isna(row["ratio"]) and ": " not in str(row["characteristic"]):
            here, there = (percentage(int(row[part]), int(row[whole])) for part, whole in SIDES)
            pairs.append(Pair(group_name(name, row["group"]), (here, there), printed_shares(row)))
    title = f"{axis_name(name)}: who took part, beside the population"
    return draw_beside(title, pairs, wholes=WHOLES, table="The table below holds the same numbers.")
