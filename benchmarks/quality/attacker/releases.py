"""Releases of random consultations, made as the product makes them: counted, protected, audited, written, ledgered."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from attacker.consultations import Consultation, Respondent, counts
from themes.consultation import ClosedQuestion
from themes.consultation import Consultation as Settings
from themes.disclosure import ledger
from themes.disclosure.audit import audit
from themes.equality import break_down
from themes.report import Sources, build, write
from themes.tables import (
    ACCOUNTING,
    ASSIGNED,
    CHARACTERISTICS,
    CLOSED,
    CODEFRAME,
    DECISIONS,
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


def publish(
    whole: Consultation, folder: Path, ledger_file: Path, *, method: str = "suppress", is_public: bool = True
) -> Made:
    """Write a release into a folder, by a method and with tables by group or without, unless a gate refuses it."""
    settings = _settings(whole, method, is_public=is_public)
    people, characteristics = _people(whole)
    reviewed, assigned, codeframe = _answers(whole)
    rules = settings.disclosure
    themes = count_themes(assigned, codeframe, reviewed, people, rules)
    closed = count_closed(_closed(whole), people, settings.closed, rules)
    breakdown = break_down(themes, assigned, reviewed, (people, characteristics), rules)
    refused = audit(themes, breakdown, rules, closed=closed, questions=settings.closed)
    told = ledger.tables(themes, breakdown, closed, questions=settings.closed, rules=rules)
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
        )
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in write(build(sources, edition="release")).items():
            (folder / name).write_bytes(content)
    cells = breakdown[["question_id", "theme_id", "characteristic", "group", "count"]].itertuples(
        index=False, name=None
    )
    shown = {tuple(key): None if pd.isna(count) else int(count) for *key, count in cells}
    members = _group_members(whole, breakdown)
    return Made(refused, _published_counts(whole, breakdown, members), shown, _alone(whole, members))


def _settings(whole: Consultation, method: str, *, is_public: bool) -> Settings:
    closed = tuple(
        ClosedQuestion(id=name, text=f"Question {name}", column=name, options=tuple(options))
        for name, options in whole.options.items()
    )
    questions = [{"id": name, "text": f"Open question {name}", "column": name} for name in whole.themes]
    names = {name for one in whole.respondents for name in one.groups}
    rules = {"method": method, "characteristics": {} if is_public else dict.fromkeys(sorted(names), "internal")}
    return Settings.model_validate(
        {
            "title": "Random",
            "body": "Nobody",
            "questions": questions,
            "publication": {"review": "not required"},
            "disclosure": rules,
        }
    ).model_copy(update={"closed": closed})


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
    frame = [
        (question, theme, "", f"Theme {theme}", "", "", 1.0, "keep")
        for question, themes in whole.themes.items()
        for theme in themes
    ]
    whole_numbers = {"start": "Int64", "end": "Int64", "strength": "float64"}
    return (
        REVIEWED.check(_texts(answers, REVIEWED.names).astype({"submission": "Int64"})),
        ASSIGNED.check(_texts(raised, ASSIGNED.names).astype(whole_numbers)),
        CODEFRAME.check(_texts(frame, CODEFRAME.names).astype({"stability": "float64"})),
    )


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
        (str(name), str(group)): _members(group, set(rows["group"]), _groups(whole, str(name)))
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


def _alone(whole: Consultation, members: Members) -> dict[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """The published numbers in which one person is counted alone, with the others in which they are counted."""
    published = {(name, given): group for (name, group), parts in members.items() for given in parts}
    people: Counter[tuple[str, ...]] = Counter()
    own: dict[tuple[str, ...], tuple[tuple[str, ...], ...]] = {}
    for person in whole.respondents:
        for facts in _own(person, published):
            for fact in facts:
                people[fact] += 1
                own[fact] = tuple(other for other in facts if other != fact)
    return {fact: others for fact, others in own.items() if people[fact] == 1}


def _own(person: Respondent, published: dict[tuple[str, str], str]) -> Iterator[list[tuple[str, ...]]]:
    """The numbers in which a person is counted, a list for each theme and closed question."""
    kind = "organisation" if person.is_organisation else "individual"
    groups = {name: published[name, given] for name, given in person.groups.items() if (name, given) in published}
    for question, themes in person.themes.items():
        for theme in themes:
            cells = [("count", question, theme, name, group) for name, group in groups.items()]
            yield [("responses", question, theme), (f"{kind}s", question, theme), *cells]
    for question, option in person.options.items():
        yield [("chose", question, option, "all"), ("chose", question, option, kind)]


def _groups(whole: Consultation, name: str) -> set[str]:
    return {one.groups[name] for one in whole.respondents if name in one.groups}


def _members(published: str, names: set[str], groups: set[str]) -> set[str]:
    """The groups, as people gave them, that a published one stands for."""
    alone = {group for group in groups if group in names or f"{group}{OR_UNSTATED}" in names}
    unstated = {group for group in groups - alone if group in MISSING}
    base = published.removesuffix(OR_UNSTATED)
    parts = {base} if base in groups else unstated if base == UNSTATED else groups - alone - unstated
    return parts | unstated if published.endswith(OR_UNSTATED) else parts
