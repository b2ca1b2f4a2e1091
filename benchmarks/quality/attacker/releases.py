"""Releases of random consultations, made as the product makes them: counted, protected, audited, written, ledgered."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from attacker.consultations import NEITHER, POSITION, SIDES, Consultation, Respondent, counts
from themes.consultation import ClosedQuestion
from themes.consultation import Consultation as Settings
from themes.disclosure import ledger
from themes.disclosure.audit import audit
from themes.equality import protect_beside_closed
from themes.equality.positions import floors
from themes.equality.published import compare_shown
from themes.equality.representation import represent_shown
from themes.report import Sources, build, write
from themes.tables import (
    ACCOUNTING,
    ACTIONS,
    ASSIGNED,
    CHARACTERISTICS,
    CLOSED,
    CODEFRAME,
    DECISIONS,
    LINKS,
    POPULATION,
    POSITIONS,
    QUOTES,
    RESPONDENTS,
    REVIEWED,
)
from themes.tallies import account, count_closed, count_themes

CONSULTATION = "a random consultation"


@dataclass(frozen=True)
class Made:
    """What became of a release: why it was refused, or the folder of its files; and the counts behind its tables."""

    refused: list[str]
    true_counts: dict[tuple[str, ...], int]
    # Every number of a group that the tables have a place for, None where it is hidden.
    shown: dict[tuple[str, ...], int | None]
    # Each number of one person, with the other numbers in which that person is counted.
    alone: dict[tuple[str, ...], tuple[tuple[str, ...], ...]]
    # Each number of two people, with the other numbers in which both are counted.
    two: dict[tuple[str, ...], tuple[tuple[str, ...], ...]]


def publish(
    whole: Consultation, folder: Path, ledger_file: Path, *, method: str = "suppress", leaves_out: str = ""
) -> Made:
    """Write a release into a folder, by a method and without "groups" or "groups and kinds", unless a gate refuses."""
    settings = _settings(whole, method, leaves_out=leaves_out)
    people, characteristics = _people(whole)
    reviewed, assigned, codeframe = _answers(whole)
    positions = _positions(whole)
    rules = settings.disclosure
    themes = count_themes(assigned, codeframe, reviewed, people, rules)
    closed = count_closed(_closed(whole), people, settings.closed, rules)
    breakdown = protect_beside_closed(
        themes, (assigned, reviewed), (people, characteristics), (positions, closed), settings
    ).breakdown
    known = floors(themes, breakdown, closed, settings)
    refused = audit(themes, breakdown, rules, closed=closed, questions=settings.closed, floors=known)
    told = ledger.tables(themes, breakdown, closed, questions=settings.closed, rules=rules, floors=known)
    refused += ledger.refusals(ledger_file, CONSULTATION, told, rules.threshold)
    if not refused:
        ledger_file.parent.mkdir(parents=True, exist_ok=True)
        ledger_file.write_bytes(ledger.with_release(ledger_file, CONSULTATION, told))
        sources = Sources(
            consultation=settings,
            themes=themes,
            quotes=QUOTES.empty(),
            breakdown=breakdown,
            closed_counts=closed,
            accounting=ACCOUNTING.check(account(reviewed.rename(columns={"redacted_text": "clean_text"}))),
            decisions=DECISIONS.empty(),
            redactions={},
            facts={},
            differences=compare_shown(breakdown),
            representation=represent_shown(breakdown, POPULATION.empty()),
            codeframe=codeframe,
            links=_links(whole),
            actions=_actions(whole),
        )
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in write(build(sources, edition="release")).items():
            (folder / name).write_bytes(content)
    cells = breakdown[["question_id", "theme_id", "characteristic", "group", "count"]].itertuples(
        index=False, name=None
    )
    shown = {tuple(key): None if pd.isna(count) else int(count) for *key, count in cells}
    members = _group_members(whole, breakdown)
    one, two = (_few(whole, members, people) for people in (1, 2))
    return Made(refused, _published_counts(whole, breakdown, members), shown, one, two)


def _settings(whole: Consultation, method: str, *, leaves_out: str) -> Settings:
    closed = tuple(
        ClosedQuestion(id=name, text=f"Question {name}", column=name, options=tuple(options))
        for name, options in whole.options.items()
    )
    questions = [
        {"id": name, "text": f"Open question {name}", "column": name, "position_column": whole.positions.get(name)}
        for name in whole.themes
    ]
    names = {name for one in whole.respondents for name in one.groups}
    names |= {POSITION} if whole.positions else set()
    kinds = "together" if "kinds" in leaves_out else "apart"
    inside = dict.fromkeys(sorted(names) if "groups" in leaves_out else (), "internal")
    rules = {"method": method, "kinds": kinds, "characteristics": inside}
    names -= {POSITION}
    settings = Settings.model_validate(
        {
            "title": "Random",
            "body": "Nobody",
            "questions": questions,
            "publication": {"review": "not required"},
            "disclosure": rules,
            "report": {"editions": ["summary", "localities", "update"]},
            "characteristics": dict.fromkeys(sorted(names), "a column"),
        }
    )
    # The pages of places are of the last of the characteristics.
    pages = settings.report.model_copy(update={"pages_by": tuple(sorted(names)[-1:])})
    return settings.model_copy(update={"closed": closed, "report": pages})


def _people(whole: Consultation) -> tuple[pd.DataFrame, pd.DataFrame]:
    respondents = [
        (
            one.name,
            one.name,
            "organisation" if one.is_organisation else "individual",
            1,
            "no",
            "",
            "",
            "x",
            "survey",
            "in time",
        )
        for one in whole.respondents
    ]
    groups = [(one.name, name, group) for one in whole.respondents for name, group in one.groups.items()]
    people = pd.DataFrame(respondents, columns=RESPONDENTS.names)
    return (
        RESPONDENTS.check(people.astype({"people": "Int64"})),
        CHARACTERISTICS.check(_texts(groups, CHARACTERISTICS.names)),
    )


def _answers(whole: Consultation) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """Everybody's answers without a word in them, the passages that raised themes, and the codeframe."""
    answers = [(one.name, question, 0, "analysed", "", "") for one in whole.respondents for question in one.themes]
    raised = [
        (one.name, question, theme, 1.0, place, place + 1, "computer")
        for one in whole.respondents
        for question, themes in one.themes.items()
        for place, theme in enumerate(sorted(themes))
    ]
    # The first two themes of a question stand under a heading, which is counted nowhere.
    heads = [
        (question, f"{question}-head", "", f"Subject of {question}", "", "", 1.0, "keep") for question in whole.themes
    ]
    frame = heads + [
        (question, theme, f"{question}-head" if place < 2 else "", f"Theme {theme}", "", "", 1.0, "keep")
        for question, themes in whole.themes.items()
        for place, theme in enumerate(themes)
    ]
    whole_numbers = {"start": "Int64", "end": "Int64", "strength": "float64"}
    return (
        REVIEWED.check(_texts(answers, REVIEWED.names).astype({"submission": "Int64"})),
        ASSIGNED.check(_texts(raised, ASSIGNED.names).astype(whole_numbers)),
        CODEFRAME.check(_texts(frame, CODEFRAME.names).astype({"stability": "float64"})),
    )


def _positions(whole: Consultation) -> pd.DataFrame:
    """Everybody's position on what a question is about."""
    rows = [
        (one.name, question, SIDES.get(one.options.get(closed, ""), NEITHER))
        for question, closed in whole.positions.items()
        for one in whole.respondents
    ]
    return POSITIONS.check(_texts(rows, POSITIONS.names))


def _links(whole: Consultation) -> pd.DataFrame:
    """The first themes of all questions are one subject."""
    rows = [("subject", question, themes[0]) for question, themes in whole.themes.items()]
    return LINKS.check(_texts(rows, LINKS.names))


def _actions(whole: Consultation) -> pd.DataFrame:
    """Something is done about the first theme of each question."""
    rows = [
        (number, question, themes[0], "we will", "Act.", "", "", "", "not started")
        for number, (question, themes) in enumerate(whole.themes.items(), start=1)
    ]
    return ACTIONS.check(_texts(rows, ACTIONS.names).astype({"number": "Int64"}))


def _closed(whole: Consultation) -> pd.DataFrame:
    rows = [(one.name, question, option) for one in whole.respondents for question, option in one.options.items()]
    return CLOSED.check(_texts(rows, CLOSED.names))


def _texts(rows: Sequence[tuple[object, ...]], columns: Sequence[str]) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=list(columns))
    return frame if rows else frame.astype("str")


OTHERS, UNSTATED, OR_UNSTATED = "Other groups together", "Not stated", ", or not stated"
MISSING = ("Not answered", "Prefer not to say")


Members = dict[tuple[str, str], set[str]]


def _group_members(whole: Consultation, breakdown: pd.DataFrame) -> Members:
    """For each characteristic and published group the groups, as people gave them, that it stands for."""
    return {
        (str(name), str(group)): _members(str(group), set(rows["group"]), _groups(whole, str(name)))
        for name, rows in breakdown.groupby("characteristic")
        for group in rows["group"].unique()
    }


def _published_counts(whole: Consultation, breakdown: pd.DataFrame, members: Members) -> dict[tuple[str, ...], int]:
    """The true counts of every number that may be hidden; several groups may be published under one name."""
    found = counts(whole)
    told: dict[tuple[str, ...], int] = {key: count for key, count in found.items() if key[0] != "count"}
    keys = breakdown[["question_id", "theme_id", "characteristic", "group"]].itertuples(index=False, name=None)
    for question, theme, name, group in keys:
        parts = members[name, group]
        told["count", question, theme, name, group] = sum(found["count", question, theme, name, part] for part in parts)
    return told


def _few(whole: Consultation, members: Members, people: int) -> dict[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """The published numbers in which so many people are counted, with the others in which all of them are."""
    published = {(name, given): group for (name, group), parts in members.items() for given in parts}
    counted: Counter[tuple[str, ...]] = Counter()
    own: dict[tuple[str, ...], dict[tuple[str, ...], None]] = {}
    for person in whole.respondents:
        for facts in _own(whole, person, published):
            for fact in facts:
                counted[fact] += 1
                shared = own.get(fact, dict.fromkeys(facts))
                own[fact] = {other: None for other in shared if other in facts and other != fact}
    return {fact: tuple(others) for fact, others in own.items() if counted[fact] == people}


def _own(
    whole: Consultation, person: Respondent, published: dict[tuple[str, str], str]
) -> Iterator[list[tuple[str, ...]]]:
    """The numbers in which a person is counted, a list for each theme and closed question."""
    kind = "organisation" if person.is_organisation else "individual"
    for question, themes in person.themes.items():
        given = whole.groups_of(person, question).items()
        groups = {name: published[name, group] for name, group in given if (name, group) in published}
        for theme in themes:
            cells = [("count", question, theme, name, group) for name, group in groups.items()]
            yield [("responses", question, theme), (f"{kind}s", question, theme), *cells]
    for question, option in person.options.items():
        yield [("chose", question, option, "all"), ("chose", question, option, kind)]


def _groups(whole: Consultation, name: str) -> set[str]:
    if name == POSITION:
        return {*SIDES.values(), NEITHER}
    return {one.groups[name] for one in whole.respondents if name in one.groups}


def _members(published: str, names: set[str], groups: set[str]) -> set[str]:
    """The groups, as people gave them, that a published one stands for."""
    alone = {group for group in groups if group in names or f"{group}{OR_UNSTATED}" in names}
    unstated = {group for group in groups - alone if group in MISSING}
    base = published.removesuffix(OR_UNSTATED)
    parts = {base} if base in groups else unstated if base == UNSTATED else groups - alone - unstated
    return parts | unstated if published.endswith(OR_UNSTATED) else parts
