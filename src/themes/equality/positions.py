"""Positions on a proposal as an axis: what a reader has of them beside the counts of the closed question itself.

The bases of the groups are people who answered the open question *and* chose certain options of the closed one. So many
at the least chose these options, which may say too much of an option whose count is hidden; and whoever chose them
beyond these gave no answer in words, which must be no small number either.
"""

from collections.abc import Iterable, Iterator, Mapping

import pandas as pd

from themes.categories.positions import POSITION, POSITIONS, UNCLEAR, position_of
from themes.consultation import ClosedQuestion, Consultation, Question
from themes.disclosure.audit import SEVERAL_KINDS, audit_closed
from themes.disclosure.knowledge import Range
from themes.disclosure.published import OTHER_ANSWERS, ROUNDED_BY, Floor, closed_told
from themes.tables import Breakdown, ClosedCounts, Themes

Floors = dict[str, tuple[Floor, ...]]


def floors(themes: Themes, breakdown: Breakdown, closed: ClosedCounts, consultation: Consultation) -> Floors:
    """How many individuals at the least chose certain options, by closed question, of what the other tables tell."""
    found: Floors = {}
    reach = ROUNDED_BY if consultation.disclosure.method == "round" else 0
    for asked, question in _linked(consultation):
        options = closed.loc[closed["question_id"] == question.id, "option"].unique()
        tables = [frame[frame["question_id"] == asked.id] for frame in (themes, breakdown)]
        bases = _bases(tables[0], tables[1], reach)
        found[question.id] = found.get(question.id, ()) + tuple(_floors(bases, options, asked.id))
    return {name: told for name, told in found.items() if told}


def give_closed_away(
    themes: Themes, breakdown: Breakdown, closed: ClosedCounts, consultation: Consultation
) -> list[str]:
    """The open questions whose positions would give a hidden count of their closed question away."""
    rules, told = consultation.disclosure, floors(themes, breakdown, closed, consultation)
    several = [question.id for question in consultation.closed if question.kind in SEVERAL_KINDS]
    exposed = {
        one.question_id
        for one in closed_told(closed, several, rounded=rules.method == "round", floors=told)
        if one.floors and audit_closed(one, rules.threshold)
    }
    return sorted({asked.id for asked, question in _linked(consultation) if question.id in exposed})


def _linked(consultation: Consultation) -> Iterator[tuple[Question, ClosedQuestion]]:
    """Each open question with the closed one that is counted from its position column."""
    for asked in consultation.questions:
        for question in consultation.closed:
            if asked.position_column and asked.position_column == question.column:
                yield asked, question


def _bases(themes: pd.DataFrame, breakdown: pd.DataFrame, reach: int) -> dict[str, Range]:
    """Between what and what the people of each position lie: every characteristic shares out the same individuals."""
    bases = breakdown[["characteristic", "group", "base"]].drop_duplicates()
    sizes = {name: rows.set_index("group")["base"].astype(int) for name, rows in bases.groupby("characteristic")}
    if POSITION not in sizes:
        return {}
    most = [int(size.sum()) + reach * len(size) for size in sizes.values()]
    most += [int(base) + reach for base in themes["base"]]
    least, people = max(int(size.sum()) - reach * len(size) for size in sizes.values()), min(most)
    told = sizes[POSITION]
    others = {group: (int(told.sum()) - int(told[group]), reach * (len(told) - 1)) for group in told.index}
    return {
        str(group): Range(
            max(int(told[group]) - reach, least - rest - slack), min(int(told[group]) + reach, people - rest + slack)
        )
        for group, (rest, slack) in others.items()
    }


def _floors(bases: Mapping[str, Range], options: Iterable[str], asked: str) -> Iterator[Floor]:
    """A floor for each group in which nobody can be who left the closed question blank.

    Answers of people's own that few gave stand together as one option, and may be of any position.
    """
    mixed = set(POSITIONS) - set(bases)
    for group, base in bases.items():
        held = {group} if group in POSITIONS else mixed
        if UNCLEAR not in held:
            names = [str(name) for name in options if name == OTHER_ANSWERS or position_of(str(name)) in held]
            yield Floor(frozenset(names), base.low, base.high, asked)
