"""Evidence: what the report offers to an equality impact assessment, a part a characteristic, from shown numbers only.

It says what there is and, out loud, what there is not. It draws no conclusion: those columns are blank.
"""

from collections.abc import Hashable, Iterator, Mapping
from typing import Any

import pandas as pd

from themes.categories import categories
from themes.categories.lineage import is_within
from themes.consultation import Consultation
from themes.report.differences import compared, is_told, raises_more
from themes.report.naming import axis_name, group_name, rule, set_words, words_of
from themes.report.parts import EvidencePart, Grid
from themes.report.population import percentage, population_chart, printed_shares
from themes.report.printable import Printable
from themes.report.respondents import POLICIES, question_names
from themes.report.tracing import derived, mark_as, told
from themes.report.wording import (
    NOTHING,
    counted,
    listed,
    out_of,
    percent_in_words,
    quoted,
)
from themes.tables import MISSING_GROUPS, REPRESENTATION, THEMES, Population

# The nine of the Equality Act 2010, section 4, in its order; race is asked as ethnic group.
PROTECTED = (
    "age", "disability", "trans", "marital", "pregnancy", "ethnicity", "religion", "sex", "sexual_orientation",
)  # fmt: skip
# The three needs of the Public Sector Equality Duty: Equality Act 2010, section 149(1).
NEEDS = ("Eliminate discrimination", "Advance equality of opportunity", "Foster good relations")
YES_OR_NO = {"Yes", "No"}
JUDGED = ("What the evidence shows", "Likely impact", "Mitigation", "Owner", "Review date")
# A group is told to have taken part less than its share under this ratio, where chance alone would not explain it.
# Four fifths is the rule of thumb of the US Uniform Guidelines on Employee Selection Procedures (29 CFR 1607.4 D).
LESS_THAN_ITS_SHARE = 0.8
# A smaller ratio of somebody to everybody is not told as 0.0.
LEAST_RATIO = 0.1
UNSTATED = (*MISSING_GROUPS, "Not stated")
INTRODUCTION = (
    "This annex gathers what the consultation offers to an equality impact assessment. It uses the numbers of this "
    "report only, so small groups are put together and small numbers are hidden. It draws no conclusion: the last "
    "table of each part is for people to fill in.",
    "People chose to take part. That a group raised a point more often says so of those who answered, not of everybody "
    "in the group; that nobody raised a point is no evidence that there is none.",
    "Quotes stand under the themes, with permission only. They do not say to which of these groups their writers "
    "belong.",
)


def evidence_parts(tables: Printable, consultation: Consultation) -> tuple[EvidencePart, ...]:
    """A part for each of the nine protected characteristics, asked or not, and for each further axis."""
    names = tuple(dict.fromkeys([*PROTECTED, *consultation.axes]))
    return tuple(_part(name, tables, consultation) for name in names)


def who_is_missing(parts: tuple[EvidencePart, ...], consultation: Consultation) -> tuple[str, ...]:
    """Who took part less than their share, and which groups cannot be seen, of all characteristics in the report."""
    lines = tuple(f"{part.title}: {line}" for part in parts for line in part.missing)
    if consultation.population or not any(part.people for part in parts):
        return lines
    return (
        *lines,
        "No table of who lives in the area was supplied, so nothing is said of who took part less than their share.",
    )


def _part(name: str, tables: Printable, consultation: Consultation) -> EvidencePart:
    """One characteristic; of a select-all question, all its answers."""
    policy = consultation.disclosure.policy(name)
    is_public = name in consultation.axes and policy == "public"
    people = tables.representation
    people = people[people["characteristic"].str.split(": ").str[0] == name]
    people = people if is_public else people.iloc[:0]
    rows = tables.differences[tables.differences["characteristic"].str.split(": ").str[0] == name]
    comparable = rows.to_dict("records") if is_public else []
    wide = _once([row for row in comparable if is_told(row, consultation.equality)])
    rare = [row for row in comparable if row["is_minority"]]
    return EvidencePart(
        anchor=f"evidence-{name}",
        title=axis_name(name),
        lines=tuple(_lines(name, consultation)),
        people=_people(name, people, consultation.disclosure.percent_base),
        benchmark=_benchmark(people) if len(people) else "",
        differences=_compared(f"table-evidence-{name}-themes", DIFFERENT, wide, (tables, consultation)),
        compared=_how_compared(wide, comparable, (tables, consultation)) if len(people) else "",
        minority=_compared(f"table-evidence-{name}-few", FEW, rare, (tables, consultation)),
        missing=tuple(_missing(name, people, (tables, consultation))) if len(people) else (),
        gaps=tuple(_gaps(name, people, consultation)),
        blank=_blank(name),
        chart=population_chart(name, people),
    )


def _lines(name: str, consultation: Consultation) -> Iterator[str]:
    """How it was asked, and whether the report may say more."""
    settings, places = consultation.characteristics.get(name), consultation.geography
    if settings is not None:
        columns = [settings.column] if settings.column else list(settings.columns)
        asked = listed([quoted(set_words(column, f"characteristics.{name}.column")) for column in columns])
        yield f"Asked as: {asked}. Organisations are in no table by group."
    elif name in consultation.axes:
        from_postcode = places is not None and name in places.columns
        yield "Looked up from people’s postcodes." if from_postcode else "Taken from where people said that they live."
    policy = consultation.disclosure.policy(name)
    if name in consultation.axes and policy != "public":
        yield f"It is {POLICIES[policy]}."


def _people(name: str, rows: pd.DataFrame, percent_base: int) -> Grid | None:
    """Who took part: groups as rows, beside the population where there is a table of it."""
    if rows.empty:
        return None
    known = bool((rows["population"].notna() & (rows["stated"] >= percent_base)).any())
    headings = ("Group", "People", *(("% of those who stated one", "% of the population", "Ratio") if known else ()))
    cells = [_person_row(row, known=known) for row in rows.to_dict("records")]
    title = "people who answered the question that most of them answered"
    return Grid(f"table-evidence-{name}-people", f"{axis_name(name)}: {title}", headings, tuple(cells))


def _person_row(row: Mapping[Hashable, Any], *, known: bool) -> tuple[str, ...]:
    """One group; of a select-all question, one answer with yes or no."""
    answer = str(row["characteristic"]).partition(": ")[2]
    group = group_name(row["characteristic"], f"{answer}: {row['group']}" if answer else row["group"])
    people, stated = told(row, "people", REPRESENTATION) or 0, told(row, "stated", REPRESENTATION) or 0
    cells = (group, f"{people:,}")
    if not known:
        return cells
    if pd.isna(row["ratio"]):
        return (*cells, NOTHING, NOTHING, NOTHING)
    there, total = told(row, "population", REPRESENTATION) or 0, told(row, "population_total", REPRESENTATION) or 0
    shares = printed_shares(row)
    words = f"{row['ratio']:.1f}" if row["ratio"] >= LEAST_RATIO or not people else f"under {LEAST_RATIO}"
    ratio = mark_as(words, derived(0, "ratio of shares", people, stated, there, total))
    return (*cells, *shares, ratio)


def _benchmark(rows: pd.DataFrame) -> str:
    """What the people who took part are compared with."""
    known = rows[rows["population"].notna()]
    if known.empty:
        return "No benchmark was supplied for these groups, so nothing is said of how well they are represented."
    facts = (
        words_of(known.iloc[0], name, REPRESENTATION) for name in ("geography", "age_base", "source", "reference_date")
    )
    place, ages, source, day = facts
    even = rule("1.0", "ratio of shares")
    return (
        f"Population: {place}, {ages}, {source}, {day}. A ratio of {even} means that the group is as large a part of "
        "those who stated one as of the population. Nothing was weighted."
    )


DIFFERENT = "themes that a group raised more or less often than the other groups together"
FEW = "themes that few people raised, and this group at least three times as often as the other groups together"


def _once(rows: list[dict[Hashable, Any]]) -> list[dict[Hashable, Any]]:
    """Each difference once: of two groups, by the one that raised the theme more often."""
    sides = {_side(row, ("count", "base")) for row in rows if raises_more(row)}
    return [row for row in rows if raises_more(row) or _side(row, ("rest_count", "rest_base")) not in sides]


def _side(row: Mapping[Hashable, Any], numbers: tuple[str, str]) -> tuple[object, ...]:
    """One side of a comparison."""
    return tuple(row[name] for name in ("question_id", "theme_id", "characteristic", *numbers))


def _compared(
    anchor: str, title: str, rows: list[dict[Hashable, Any]], of: tuple[Printable, Consultation]
) -> Grid | None:
    """Differences as a table of counts; none where there are none."""
    tables, consultation = of
    if not rows:
        return None
    labels = {
        (row["question_id"], row["theme_id"]): words_of(row, "label", THEMES)
        for row in tables.themes.to_dict("records")
    }
    names = question_names(consultation.questions)
    name = axis_name(str(rows[0]["characteristic"]).partition(": ")[0])
    cells = tuple(
        (
            labels.get((row["question_id"], row["theme_id"]), row["theme_id"]),
            names.get(row["question_id"], row["question_id"]),
            group_name(row["characteristic"], row["group"]),
            "more often" if raises_more(row) else "less often",
            out_of(compared(row, "count"), compared(row, "base"), None),
            out_of(compared(row, "rest_count"), compared(row, "rest_base"), None),
        )
        for row in rows
    )
    headings = ("Theme", "Question", "Group", "Raised it", "People of the group", "People of the other groups shown")
    return Grid(anchor, f"{name}: {title}", headings, cells, words=4)


def _how_compared(
    wide: list[dict[Hashable, Any]], rows: list[dict[Hashable, Any]], of: tuple[Printable, Consultation]
) -> str:
    """How groups were compared, how many themes could not be, and what it means that nothing stands there."""
    tables, consultation = of
    if not rows:
        return "No theme could be compared between its groups, because numbers are hidden."
    themes = derived(len({(row["question_id"], row["theme_id"]) for row in rows}), "number of themes compared")
    everything = derived(len(tables.themes), "number of themes")
    how = "was tested" if consultation.equality.tests else "was not tested"
    found = "" if wide else " No difference is wide and sure enough to be told."
    return (
        f"{themes:,} of {counted(everything, 'theme')} could be compared; of the others too much is hidden. "
        f"Whether chance may explain a difference {how}.{found}"
    )


def _missing(name: str, rows: pd.DataFrame, of: tuple[Printable, Consultation]) -> Iterator[str]:
    """The groups that cannot be seen, and those that took part less than their share."""
    tables, consultation = of
    unnamed = _without_a_name(name, rows, tables.population)
    if unnamed:
        yield (
            f"These groups do not stand by themselves in this report: {listed(unnamed)}. Either nobody in them took "
            "part, or they were put together with others to protect people. There is no evidence here about each of "
            "them."
        )
    enough = rows[rows["stated"] >= consultation.disclosure.percent_base]
    yield from filter(None, (_under_share(row) for row in enough.to_dict("records")))


def _gaps(name: str, rows: pd.DataFrame, consultation: Consultation) -> Iterator[str]:
    """What there is no evidence about, out loud."""
    if name not in consultation.axes:
        yield "The consultation did not ask about this, so it has no evidence of whether people differ by it."
        return
    if rows.empty:
        yield "This report holds no numbers about its groups."
        return
    missing = [told(row, "people", REPRESENTATION) or 0 for row in rows.to_dict("records") if row["group"] in UNSTATED]
    unstated = derived(sum(missing), "sum", *missing)
    if unstated and ": " not in str(rows["characteristic"].iloc[0]):
        people = [told(row, "people", REPRESENTATION) or 0 for row in rows.to_dict("records")]
        everybody = derived(sum(people), "sum", *people)
        says_percent = everybody >= consultation.disclosure.percent_base
        words = out_of(unstated, everybody, percentage(unstated, everybody) if says_percent else None)
        yield f"{words} stated no group, or none that was recognised; what they raised is in no comparison."


def _under_share(row: Mapping[Hashable, Any]) -> str:
    """What is said of a group that took part less than its share; "" where it did not, or chance may explain it."""
    if pd.isna(row["ratio"]) or row["ratio"] >= LESS_THAN_ITS_SHARE or row["high"] >= 1:
        return ""
    columns = ("people", "stated", "population", "population_total")
    people, stated, there, total = (told(row, name, REPRESENTATION) or 0 for name in columns)
    took_part = out_of(people, stated, percentage(people, stated), "people who stated a group")
    lives = percent_in_words(there, total, percentage(there, total))
    group = quoted(group_name(row["characteristic"], row["group"]))
    return f"Took part less than their share: {group}, {took_part} against {lives} of the population."


def _without_a_name(name: str, rows: pd.DataFrame, population: Population) -> list[str]:
    """The groups of the population, or else the canonical ones, that lie in no published group.

    From what is published and nothing else: that a group is not named says no more than its table does.
    """
    known = [str(group) for group in population.loc[population["characteristic"] == name, "group"]]
    answers = rows["characteristic"].str.partition(": ")[2]
    there = [str(group) for group in rows["group"].mask(answers != "", answers)]
    # A form that offers "Yes" and "No" offers no other wording of them.
    if not known and name != "age" and not YES_OR_NO & set(there):
        parents = {category.parent for category in categories(name)}
        known = [category.label for category in categories(name) if category.code not in parents]
    return [quoted(group_name(name, one)) for one in known if not any(is_within(name, one, group) for group in there)]


def _blank(name: str) -> Grid:
    """The columns that people fill in."""
    rows = tuple((need, *("" for _ in JUDGED)) for need in NEEDS)
    title = f"{axis_name(name)}: for the people who assess the impact"
    return Grid(f"table-evidence-{name}-blank", title, ("Need", *JUDGED), rows, words=1 + len(JUDGED))
