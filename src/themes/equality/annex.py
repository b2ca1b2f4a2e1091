"""Annex: the analyst's workbook of comparisons, with everything that the report leaves out; never published."""

import math
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from themes.consultation import Consultation
from themes.equality.differences import FLAG_GAP, FLAG_PEOPLE, FLAG_Q, RARE, TIMES_AS_OFTEN
from themes.equality.intersections import SHRUNK_UNDER
from themes.equality.naming import Names, title_of
from themes.equality.sheets import Heading, IntervalChart, Sheet, Value, workbook_bytes
from themes.tables import DIFFERENCES, Differences, Intersections, Representation

# Stands above every table that holds an interval, a p or a q, and cannot be switched off.
CAVEAT = (
    "People chose to take part. Intervals and tests say how far chance could part these respondents from each other; "
    "they do not say what people think who took no part, and they measure no support. A consultation is not a vote; "
    "neither is it a population survey."
)
START = (
    "What this file is for: to look behind the report. It holds true counts of small groups; none of it is published.",
    CAVEAT,
    "closer look: the differences that would seldom come about by reshuffling people’s labels. They have "
    f"q under {FLAG_Q}, a gap of at least {100 * FLAG_GAP:.0f} points and at least {FLAG_PEOPLE} people on both sides.",
    "chart: the widest differences of which both sides have enough people, each once, those worth a closer look first.",
    "differences: every group against the rest of those who stated a group. low and high: Wilson’s interval of 95% "
    "for the group’s share. gap low and gap high: Newcombe’s interval for the gap. p: the share of all reshuffles of "
    "labels, within each kind of respondent and within each campaign, that are no likelier than what was seen "
    "(Fisher’s exact test where there is one kind and no campaign). q: the false discovery rate of Benjamini and "
    "Hochberg over all tests of this report.",
    "holds: whether a flag stays when the weakest tenth of the computer’s matches is left out, and when what people "
    "added to campaigns is left out.",
    "two at once: groups of two characteristics together, drawn towards each other by empirical Bayes; where the base "
    f"is under {SHRUNK_UNDER}, a share says more of the similar groups than of this one. The interval does not count "
    "the doubt about how alike the groups are.",
    f"minority voices: themes that fewer than {RARE:.0%} raised over all, and a group at least {TIMES_AS_OFTEN:.0f} "
    "times as often as the rest. A list for reading, not a test.",
    "representation: the share of a group among those who took part and stated a group, divided by its share of the "
    "population; the interval is of the people who took part only.",
)
UNTESTED = f"not tested: fewer than {FLAG_PEOPLE} people on a side, or tests are off"
_KEY = (Heading("question", 12), Heading("theme", 40), Heading("characteristic", 28), Heading("group", 30))
_COMPARED = (
    *_KEY, Heading("people", 9), Heading("of", 9), Heading("%", 9), Heading("low", 9), Heading("high", 9),
    Heading("rest", 9), Heading("of rest", 9), Heading("% of rest", 9), Heading("gap", 9), Heading("gap low", 9),
    Heading("gap high", 9), Heading("p", 11), Heading("q", 11), Heading("worth a closer look", 24),
    Heading("holds", 40),
)  # fmt: skip
# Bars of a chart: more are a list that nobody reads, and the sheet of differences holds them all.
DRAWN = 20
_DRAWN = (
    Heading("comparison", 70), Heading("gap", 9), Heading("gap low", 9), Heading("gap high", 9),
    Heading("question", 12), Heading("to low end", 9), Heading("to high end", 9),
)  # fmt: skip
_TWO = (
    Heading("question", 12), Heading("theme", 40), Heading("characteristic", 24), Heading("group", 26),
    Heading("and", 24), Heading("other group", 26), Heading("people", 9), Heading("of", 9), Heading("%", 9),
    Heading("% drawn", 9), Heading("low", 9), Heading("high", 9), Heading("mark", 34),
)  # fmt: skip
_TOOK_PART = (
    Heading("characteristic", 28), Heading("group", 36), Heading("people", 9), Heading("of who stated one", 12),
    Heading("% of those", 9), Heading("population", 12), Heading("% of population", 12), Heading("ratio", 9),
    Heading("low", 9), Heading("high", 9), Heading("note", 36), Heading("geography", 24), Heading("age base", 12),
    Heading("source", 30), Heading("reference date", 16),
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class Annex:
    """What the annex holds."""

    consultation: Consultation
    names: Names
    differences: Differences
    intersections: Intersections
    representation: Representation


def annex_workbook(annex: Annex) -> bytes:
    """The analyst's workbook; the same numbers give the same bytes."""
    rows = annex.differences
    flagged = rows[rows["flagged"]].sort_values(["q", "question_id", "theme_id", "characteristic", "group"])
    alone = (CAVEAT,)
    sheets = [
        Sheet("start here", START),
        Sheet("closer look", (*alone, _found(len(flagged), rows)), _COMPARED, list(_compared(annex, flagged))),
        _drawn(annex),
        Sheet("differences", alone, _COMPARED, list(_compared(annex, rows))),
        Sheet("two at once", alone, _TWO, list(_two(annex))),
        Sheet("minority voices", alone, _COMPARED, list(_compared(annex, rows[rows["is_minority"]]))),
        Sheet("representation", (*alone, _benchmark(annex)), _TOOK_PART, list(_took_part(annex))),
    ]
    return workbook_bytes(f"Analyst’s annex: {annex.consultation.title}", annex.consultation.body, sheets)


def _drawn(annex: Annex) -> Sheet:
    """The differences that a chart can tell, as a table and beside it as bars with intervals."""
    rows = list(_widest(annex))
    how = (
        f"Differences of which both sides have at least {FLAG_PEOPLE} people, the widest {DRAWN} at most, each once. "
        "The bar is the gap between a group and the rest, the line through its end Newcombe’s interval of 95%. An "
        "interval that reaches 0 may be no difference at all."
    )
    if not rows:
        return Sheet("chart", (CAVEAT, how, f"Nothing is drawn: no difference has {FLAG_PEOPLE} people on both sides."))
    told = "; ".join(f"{row[0]}: {row[1]} points, {row[2]} to {row[3]}" for row in rows)
    title, unit = "How much more or less often a group raised a theme than the rest", "percentage points"
    ends = _tens(min(float(str(row[2])) for row in rows), max(float(str(row[3])) for row in rows))
    chart = IntervalChart(
        title, unit, (0, 1, 5, 6), ends, f"Bar chart with intervals. {told}. The table holds the same."
    )
    return Sheet("chart", (CAVEAT, how), _DRAWN, rows, chart)


def _tens(low: float, high: float) -> tuple[int, int]:
    """The whole tens, 0 among them, between which both lie."""
    return min(0, math.floor(low / 10) * 10), max(0, math.ceil(high / 10) * 10)


def _widest(annex: Annex) -> Iterator[tuple[Value, ...]]:
    """The widest differences of enough people; of two groups, the one that raised the theme more often."""
    rows = annex.differences
    rows = rows[(rows[["base", "rest_base"]].min(axis=1) >= FLAG_PEOPLE) & rows["gap"].notna()]
    from_the_most = rows.sort_values(["gap", *DIFFERENCES.key], ascending=[False, True, True, True, True])
    once = {_sides(one): one for one in reversed(from_the_most.to_dict("records"))}
    drawn = sorted(once.values(), key=lambda one: (not one["flagged"], -abs(one["gap"]), *_key(one)))
    for one in drawn[:DRAWN]:
        theme = annex.names.theme(one["question_id"], one["theme_id"])
        closer = " (worth a closer look)" if one["flagged"] else ""
        name = f"{theme}: {title_of(one['characteristic'])}, {one['group']}{closer}"
        gap, low, high = ends = [float(one[column]) for column in ("gap", "gap_low", "gap_high")]
        beyond = percent(gap - low), percent(high - gap)
        yield name, *(percent(share) for share in ends), one["question_id"], *beyond


def _key(one: Mapping[Hashable, Any]) -> tuple[str, ...]:
    """A comparison among all others."""
    return tuple(str(one[name]) for name in DIFFERENCES.key)


def _sides(one: Mapping[Hashable, Any]) -> tuple[object, ...]:
    """The two sides of a comparison, whichever is named."""
    sides = frozenset({(one["count"], one["base"]), (one["rest_count"], one["rest_base"])})
    return (*_key(one)[:3], sides)


def _found(flags: int, rows: Differences) -> str:
    """How many of how many."""
    tests = int(rows.drop_duplicates(["question_id", "theme_id", "characteristic", "p"])["p"].notna().sum())
    return f"{flags} rows are worth a closer look, of {len(rows)} rows; about {tests} different tests were made."


def _benchmark(annex: Annex) -> str:
    """Whether there is anything to compare with."""
    known = bool(annex.representation["population"].notna().any())
    return "Compared with the population table of the settings." if known else "No benchmark supplied."


def _compared(annex: Annex, rows: pd.DataFrame) -> Iterator[tuple[Value, ...]]:
    """Comparisons with everything about them."""
    for one in rows.to_dict("records"):
        held = "" if not one["flagged"] else f"not where {one['unless']}" if one["unless"] else "yes, in each reading"
        look = "yes" if one["flagged"] else UNTESTED if pd.isna(one["q"]) else "no"
        yield (
            one["question_id"], annex.names.theme(one["question_id"], one["theme_id"]), title_of(one["characteristic"]),
            one["group"], int(one["count"]), int(one["base"]), percent(one["count"] / max(one["base"], 1)),
            percent(one["low"]), percent(one["high"]), int(one["rest_count"]), int(one["rest_base"]),
            percent(one["rest_count"] / max(one["rest_base"], 1)), percent(one["gap"]), percent(one["gap_low"]),
            percent(one["gap_high"]), _small(one["p"]), _small(one["q"]), look, held,
        )  # fmt: skip


def _two(annex: Annex) -> Iterator[tuple[Value, ...]]:
    """Groups of two characteristics."""
    for one in annex.intersections.to_dict("records"):
        mark = "shrunk towards similar groups" if one["is_shrunk"] else ""
        yield (
            one["question_id"], annex.names.theme(one["question_id"], one["theme_id"]), title_of(one["characteristic"]),
            one["group"], title_of(one["other_characteristic"]), one["other_group"], int(one["count"]),
            int(one["base"]), percent(one["count"] / one["base"]), percent(one["shrunk"]), percent(one["low"]),
            percent(one["high"]), mark,
        )  # fmt: skip


def _took_part(annex: Annex) -> Iterator[tuple[Value, ...]]:
    """Who took part, against the population."""
    for one in annex.representation.to_dict("records"):
        known = not pd.isna(one["population"])
        stated = percent(one["people"] / one["stated"]) if known and one["stated"] else None
        note = "" if known else "nothing to compare it with" if one["geography"] == "" else ""
        note = "nobody took part" if known and not one["people"] else note
        yield (
            title_of(one["characteristic"]), one["group"], int(one["people"]), int(one["stated"]), stated,
            int(one["population"]) if known else None,
            percent(one["population"] / one["population_total"]) if known else None,
            *(None if pd.isna(one[name]) else round(float(one[name]), 3) for name in ("ratio", "low", "high")), note,
            one["geography"], one["age_base"], one["source"], one["reference_date"],
        )  # fmt: skip


def percent(share: float) -> float | None:
    """A share as a percentage of one decimal."""
    return None if pd.isna(share) else round(100 * float(share), 1)


def _small(value: float) -> float | None:
    """A p or a q to four significant digits."""
    return None if pd.isna(value) else float(f"{float(value):.4g}")
