"""The audit: whether the tables that are about to leave let a reader work out a small number of people.

It reads what is published and nothing else, so it stands in a reader's place; it knows no true count. It covers THEMES,
BREAKDOWN and CLOSED_COUNTS of one consultation together. What was published before is the ledger's matter.
"""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import replace

import pandas as pd

from themes.consultation import ClosedQuestion, Disclosure
from themes.disclosure.knowledge import Knowledge, Range
from themes.disclosure.percentages import percent_of
from themes.disclosure.published import (
    BEYOND,
    INDIVIDUALS,
    ORGANISATIONS,
    RESPONSES,
    ROUNDED_BY,
    SENDERS,
    WITHOUT,
    Cell,
    Floor,
    Told,
    ToldClosed,
    closed_told,
    themes_told,
)
from themes.errors import ContradictionError
from themes.tables import CLOSED_COUNTS, SHOWN, Breakdown, ClosedCounts, Themes

NUMBERS_OF_THEMES = (RESPONSES, "percent", INDIVIDUALS, ORGANISATIONS)
NUMBERS_OF_CELLS = ("count", "percent", "low", "high")
NUMBERS_OF_OPTIONS = ("count", "percent")
SHOWN_STATUSES = (SHOWN, "recoded")
KEYS = ("question_id", "theme_id", "characteristic", "group", "option", "respondent_kind")
# Kinds of closed questions of which a respondent may choose several options.
SEVERAL_KINDS = ("multiple", "ranking")
CONTRADICTS = "its numbers contradict one another"


def audit(  # noqa: PLR0913  what is published, and how it hangs together
    themes: Themes,
    breakdown: Breakdown,
    settings: Disclosure,
    *,
    closed: ClosedCounts | None = None,
    questions: Sequence[ClosedQuestion] = (),
    floors: Mapping[str, tuple[Floor, ...]] | None = None,
) -> list[str]:
    """List every place where the published tables say too much about a small number of people.

    Args:
        themes: as it is to be published.
        breakdown: as it is to be published.
        settings: the thresholds.
        closed: as it is to be published.
        questions: the closed questions, for which of them people could tick several options of.
        floors: what the breakdown tells of their options, where it counts people by them.

    Returns:
        One line a place, of ids and names of groups only, in the order of the tables; empty where all is well.
    """
    closed = CLOSED_COUNTS.empty() if closed is None else closed
    found = [
        *_small_numbers(themes, breakdown, closed, settings.threshold),
        *_hidden_with_numbers({"themes": themes, "breakdown": breakdown, "closed": closed}),
        *_without_base(closed),
        *_wrong_percentages({"themes": themes, "breakdown": breakdown, "closed": closed}, settings.percent_base),
        *_bases(themes, breakdown, settings),
    ]
    rounded = settings.method == "round"
    for told in themes_told(themes, breakdown, rounded=rounded):
        found += audit_theme(told, settings.threshold)
    several = [question.id for question in questions if question.kind in SEVERAL_KINDS]
    for answers in closed_told(closed, several, rounded=rounded, floors=floors):
        found += audit_closed(answers, settings.threshold)
    return list(dict.fromkeys(found))


def _small_numbers(themes: Themes, breakdown: Breakdown, closed: ClosedCounts, threshold: int) -> Iterator[str]:
    """Numbers of people below the threshold that stand in a table."""
    where = {
        "themes": (themes, (RESPONSES, INDIVIDUALS, ORGANISATIONS, "event_mentions")),
        "breakdown": (breakdown, ("count",)),
        "closed": (closed, ("count", "base_answered")),
    }
    for name, (table, columns) in where.items():
        for column in columns:
            small = table[column].between(1, threshold - 1).fillna(value=False)
            yield from (f"{name} {row}: {column} is a small number" for row in _rows(table[small]))


def _hidden_with_numbers(tables: Mapping[str, pd.DataFrame]) -> Iterator[str]:
    """Hidden rows that hold a number all the same, and shown ones without their count."""
    columns = {"themes": NUMBERS_OF_THEMES, "breakdown": NUMBERS_OF_CELLS, "closed": NUMBERS_OF_OPTIONS}
    for name, table in tables.items():
        numbers = list(columns[name])
        hidden = ~table["status"].isin(SHOWN_STATUSES)
        telling = hidden & table[numbers].notna().any(axis=1)
        wanting = ~hidden & table[numbers[0]].isna()
        yield from (f"{name} {row}: it is hidden and holds a number" for row in _rows(table[telling]))
        yield from (f"{name} {row}: it is shown and holds no number" for row in _rows(table[wanting]))


def _without_base(closed: ClosedCounts) -> Iterator[str]:
    """Options that are shown of a base that is hidden: nothing more can be said of such a question."""
    loose = closed["count"].notna() & closed["base_answered"].isna()
    yield from (f"closed {row}: it is shown and its base is hidden" for row in _rows(closed[loose]))


def _wrong_percentages(tables: Mapping[str, pd.DataFrame], least_base: int) -> Iterator[str]:
    """Percentages that are not those of the number beside them, or of a base that is too small for one."""
    columns = {"themes": (RESPONSES, "base"), "breakdown": ("count", "base"), "closed": ("count", "base_answered")}
    for name, table in tables.items():
        count, base = columns[name]
        told = table[table["percent"].notna() & table[count].notna()]
        wrong = [
            pd.isna(people) or people < least_base or percent != percent_of(int(number), int(people))
            for number, people, percent in told[[count, base, "percent"]].itertuples(index=False)
        ]
        yield from (f"{name} {row}: the percentage is not that of its number" for row in _rows(told[wrong]))


def _rows(table: pd.DataFrame) -> list[str]:
    """Each row by its key."""
    keys = [key for key in KEYS if key in table.columns]
    return [" ".join(map(str, row)) for row in table[keys].itertuples(index=False, name=None)]


def _bases(themes: Themes, breakdown: Breakdown, settings: Disclosure) -> Iterator[str]:
    """Bases that are too small, or that give away a group by not adding up."""
    slack = ROUNDED_BY if settings.method == "round" else 0
    least = max(settings.group_minimum, settings.threshold) - slack
    bases = breakdown[["question_id", "characteristic", "group", "base"]].drop_duplicates()
    everybody = {str(question): int(base) for question, base in themes.groupby("question_id")["base"].max().items()}
    for question, rows in bases.groupby("question_id", sort=True):
        small = rows[rows["base"] < least]
        for name, group in small[["characteristic", "group"]].itertuples(index=False):
            yield f"breakdown {question} {name} {group}: the base is under the minimum"
        people = rows.groupby("characteristic", sort=False)["base"].sum()
        room = slack * rows.groupby("characteristic", sort=False).size()
        for name in people.index[people + room < (people - room).max()]:
            yield (
                f"breakdown {question} {name}: its bases add up to another number of individuals than another "
                "characteristic's"
            )
        if str(question) not in everybody:
            yield f"breakdown {question}: there are cells and no themes"
        elif (people - room).max() > everybody[str(question)] + slack:
            yield f"breakdown {question}: the bases add up to more than the question's"


def audit_theme(told: Told, threshold: int) -> Iterator[str]:
    """What the numbers of one theme say too much of, in words."""
    where = f"{told.question_id} {told.theme_id}"
    if told.numbers[RESPONSES] is None:
        shown = [cell for cell, count in told.cells.items() if count is not None]
        yield from (f"breakdown {where} {' '.join(cell)}: it is shown and its theme is hidden" for cell in shown)
        return
    try:
        for cell, why in exposed(told, threshold):
            yield f"breakdown {where} {' '.join(cell)}: {why}" if cell else f"themes {where}: {why}"
    except ContradictionError:
        yield f"themes {where}: {CONTRADICTS}"


def exposed(told: Told, threshold: int) -> Iterator[tuple[Cell | None, str]]:
    """The cells that say too much, or None for the split into individuals and organisations, and why.

    Raises:
        ContradictionError: when the numbers contradict one another.
    """
    knowledge = Knowledge()
    told.teach(knowledge)
    intervals = knowledge.intervals([(0, name) for name in told.hidden])
    wholly = told.wholly_hidden
    for cell in told.hidden_cells:
        if intervals[0, cell].gives_away(threshold, tells_nothing=cell[0] in wholly):
            yield cell, "the hidden count can be worked out"
    if ORGANISATIONS in told.hidden and _split_shows(told, intervals, threshold):
        yield None, "the split into individuals and organisations can be worked out"
    alone = [name for name, interval in intervals.items() if interval.low <= 1 <= interval.high]
    for (_, name), _other in knowledge.known_to(alone, list(intervals), threshold):
        yield name if isinstance(name, tuple) else None, "whoever is alone in it could work out others"


def _split_shows(told: Told, intervals: Mapping[tuple[int, Hashable], Range], threshold: int) -> bool:
    """Whether a hidden split can be worked out too closely: see `risks.is_split_exposed` for what may be asked."""
    parts = {name: intervals.get((0, name)) for name in (INDIVIDUALS, ORGANISATIONS)}
    if None in parts.values():
        return True
    known = {name: part for name, part in parts.items() if part is not None}
    enough = {name: min(threshold, told.most[name]) for name in known}
    hidden_well = any(part.low <= 0 and part.high >= enough[name] for name, part in known.items())
    may_be_small = any(part.low < threshold and part.high > 0 for part in known.values())
    return may_be_small and not hidden_well


def audit_closed(told: ToldClosed, threshold: int) -> list[str]:
    """What the numbers of one closed question say too much of."""
    knowledge = Knowledge()
    told.teach(knowledge)
    try:
        return list(_audit_options(told, knowledge, threshold))
    except ContradictionError:
        if told.shared_out:  # somebody gave two answers to a question that asks for one
            return audit_closed(replace(told, shared_out=False), threshold)
        return [f"closed {told.question_id}: {CONTRADICTS}"]


def _audit_options(told: ToldClosed, knowledge: Knowledge, threshold: int) -> Iterator[str]:
    senders = [(0, (option, SENDERS)) for option in told.options if WITHOUT in told.bases]
    hidden = [(0, cell) for cell in told.hidden]
    beyond = [(0, (BEYOND, floor.people)) for floor in told.floors]
    intervals: dict[Hashable, Range] = {}
    intervals |= knowledge.intervals([*hidden, *senders, *beyond])
    for name in hidden:
        if intervals[name].gives_away(threshold):
            yield f"closed {told.question_id} {' '.join(name[1])}: the hidden count can be worked out"
    for name in senders:
        if intervals[name].is_small(threshold):
            yield f"closed {told.question_id} {name[1][0]} {WITHOUT}: a few copies can be worked out"
    for floor in told.floors:
        if intervals[0, (BEYOND, floor.people)].is_small(threshold):
            where = f"closed {told.question_id} {', '.join(sorted(floor.options))}"
            yield f"{where}: a few who gave no answer to the open question can be worked out"
    alone = [name for name in hidden if intervals[name].low <= 1 <= intervals[name].high]
    for (_, cell), _name in knowledge.known_to(alone, hidden, threshold):
        yield f"closed {told.question_id} {' '.join(cell)}: whoever is alone in it could work out others"
