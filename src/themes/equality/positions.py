"""Positions on a proposal as an axis: what a reader has of them beside the counts of the closed question itself.

The bases of the groups are people who answered the open question *and* chose certain options of the closed one. So many
at the least chose these options, which may say too much of an option whose count is hidden; and whoever chose them
beyond these gave no answer in words, which must be no small number either.
"""

from collections.abc import Iterable, Iterator, Mapping

from themes.categories.positions import POSITION, POSITIONS, UNCLEAR, position_of
from themes.consultation import ClosedQuestion, Consultation, Question
from themes.disclosure.audit import SEVERAL_KINDS, audit_closed
from themes.disclosure.published import OTHER_ANSWERS, Floor, closed_told
from themes.tables import Breakdown, ClosedCounts

Floors = dict[str, tuple[Floor, ...]]


def floors(breakdown: Breakdown, consultation: Consultation, closed: ClosedCounts) -> Floors:
    """How many individuals at the least chose certain options, by closed question, of what the breakdown tells."""
    found: Floors = {}
    for asked, question in _linked(consultation):
        options = closed.loc[closed["question_id"] == question.id, "option"].unique()
        found[question.id] = found.get(question.id, ()) + tuple(_floors(_bases(breakdown, asked.id), options))
    return {name: told for name, told in found.items() if told}


def give_closed_away(breakdown: Breakdown, consultation: Consultation, closed: ClosedCounts) -> list[str]:
    """The open questions whose positions would give a hidden count of their closed question away."""
    rules, told = consultation.disclosure, floors(breakdown, consultation, closed)
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


def _bases(breakdown: Breakdown, question: str) -> Mapping[str, int]:
    """The people of each position that is told."""
    rows = breakdown[(breakdown["question_id"] == question) & (breakdown["characteristic"] == POSITION)]
    return {str(group): int(base) for group, base in zip(rows["group"], rows["base"], strict=True)}


def _floors(bases: Mapping[str, int], options: Iterable[str]) -> Iterator[Floor]:
    """A floor for each group in which nobody can be who left the closed question blank.

    Answers of people's own that few gave stand together as one option, and may be of any position.
    """
    mixed = set(POSITIONS) - set(bases)
    for group, base in bases.items():
        held = {group} if group in POSITIONS else mixed
        if UNCLEAR not in held:
            names = map(str, options)
            yield Floor(frozenset(name for name in names if name == OTHER_ANSWERS or position_of(name) in held), base)
