"""Characteristics: the groups that respondents say they belong to, in canonical categories where there are any."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date

import pandas as pd

from themes.categories import categorise, characteristics, is_blank, is_declined, is_dont_know, several, takes_several
from themes.categories.age import age_from_birth
from themes.categories.ticks import is_ticked
from themes.consultation import Characteristic, Consultation
from themes.exports import Columns, count, fold
from themes.responses.people import People
from themes.tables import (
    CHARACTERISTICS,
    EVENT_NOTE,
    MISSING_GROUPS,
    NOT_ANSWERED,
    NOT_ASKED,
    NOT_RECOGNISED,
    ORGANISATION,
    PREFER_NOT_TO_SAY,
)

DONT_KNOW = "Don't know"
# A category's wording is a line; what is longer is somebody's own account.
LONGEST_ANSWER = 500
# The two groups of each answer that could be chosen beside others.
CHOSEN, NOT_CHOSEN = "Yes", "No"


@dataclass
class Groups:
    """CHARACTERISTICS, and notes on what could not be read."""

    characteristics: pd.DataFrame
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Asked:
    """One characteristic as a consultation asked it: its name, its settings, and the day that ages are counted on."""

    name: str
    settings: Characteristic
    on: date | None
    threshold: int

    @property
    def is_canonical(self) -> bool:
        """Whether its answers have canonical categories; others are kept as the form words them."""
        return self.name in characteristics()

    def read(self, answer: str) -> str:
        """The group that an answer names, or the kind of missing that it is."""
        answer = fold(answer)
        if len(answer) > LONGEST_ANSWER:
            return NOT_RECOGNISED
        answer = {fold(words).casefold(): group for words, group in self.settings.read_as.items()}.get(
            answer.casefold(), answer
        )
        if (
            not answer
            or is_blank(answer)
            or answer.casefold() in {fold(words).casefold() for words in self.settings.not_stated}
        ):
            return NOT_ANSWERED
        if is_declined(answer):
            return PREFER_NOT_TO_SAY
        if not self.is_canonical:
            return answer
        category = categorise(self.name, answer)
        if category is None and self.name == "age" and self.on:
            category = age_from_birth(answer, self.on)
        if category:
            return category.label
        return DONT_KNOW if is_dont_know(answer) else NOT_RECOGNISED


def read_characteristics(consultation: Consultation, columns: Columns, people: People) -> Groups:
    """One row a respondent and characteristic. Organisations and event notes were not asked.

    Each answer to a select-all question is a characteristic of its own, "condition: Hearing", of two groups: people
    could choose more than one, so that their numbers add up to more than the respondents.
    """
    declared = dict(consultation.characteristics)
    if consultation.respondent.locality and "locality" not in declared:
        declared["locality"] = Characteristic(column=consultation.respondent.locality)
    found = Groups(CHARACTERISTICS.empty())
    frames = [found.characteristics]
    for name, settings in declared.items():
        if consultation.disclosure.policy(name) == "off":
            continue
        asked = Asked(name, settings, _day(consultation, people), consultation.disclosure.threshold)
        read = _select_all if settings.columns or takes_several(name) else _one_each
        frames.append(read(asked, columns, people, found.notes))
    found.characteristics = not_asked(pd.concat(frames, ignore_index=True), people.respondents)
    return found


def not_asked(groups: pd.DataFrame, respondents: pd.DataFrame) -> pd.DataFrame:
    """The groups, with those of organisations and event notes as not asked: forms tell them to leave the page out."""
    apart = respondents.loc[respondents["kind"].isin([ORGANISATION, EVENT_NOTE]), "respondent_id"]
    return groups.assign(group=groups["group"].mask(groups["respondent_id"].isin(apart), NOT_ASKED))


def _day(consultation: Consultation, people: People) -> date | None:
    """The day on which ages are counted: the consultation's last, or its last response's."""
    last = max(people.submitted_at, default="")
    return consultation.closes or (date.fromisoformat(last) if last else None)


def _one_each(asked: Asked, columns: Columns, people: People, notes: list[str]) -> pd.DataFrame:
    """Each respondent's group; two different groups from one respondent are not recognised, and noted."""
    cells = columns.take(asked.settings.column or "", f"characteristics.{asked.name}").map(fold)
    groups = cells.map({cell: asked.read(cell) for cell in cells.unique()})
    _note_unknown(asked, cells, groups, notes)
    if not asked.is_canonical:
        groups = groups.map(_one_spelling(groups))
    frame = pd.DataFrame({"respondent_id": people.respondent_id, "characteristic": asked.name, "group": groups})
    stated = frame[~frame["group"].isin(MISSING_GROUPS)].drop_duplicates()
    clashing = stated.loc[stated.duplicated("respondent_id"), "respondent_id"].unique()
    if len(clashing):
        several_answers = f"{count(clashing, 'person', 'people')} gave more than one answer"
        notes.append(f"{asked.name}: {several_answers}: counted as '{NOT_RECOGNISED}'")
    first = pd.concat([stated, frame]).drop_duplicates("respondent_id").sort_values("respondent_id")
    return first.assign(group=first["group"].mask(first["respondent_id"].isin(clashing), NOT_RECOGNISED))


def _note_unknown(asked: Asked, cells: "pd.Series[str]", groups: "pd.Series[str]", notes: list[str]) -> None:
    """Say which answers are no known category: by their words only where enough people gave them."""
    unknown = Counter(cells[groups == NOT_RECOGNISED])
    if not unknown:
        return
    several_known = sum(
        times
        for cell, times in unknown.items()
        if len(cell) <= LONGEST_ANSWER
        and len(parts := several(asked.name, cell)) > 1
        and all(categorise(asked.name, part) for part in parts)
    )
    common = [f"'{cell}' {times:,}" for cell, times in unknown.most_common() if times >= asked.threshold]
    rare = [times for times in unknown.values() if times < asked.threshold]
    if rare:
        each = f"fewer than {asked.threshold} people gave{' each' if len(rare) > 1 else ''}"
        common.append(f"{count(rare, 'other')} that {each} ({count(sum(rare), 'person', 'people')})")
    ticks = f"; {several_known:,} of them chose several" if several_known else ""
    notes.append(
        f"{asked.name}: {count(unknown.total(), 'answer is', 'answers are')} no known category: "
        f"{', '.join(common)}{ticks}; "
        "say in read_as what they mean"
    )


def _select_all(asked: Asked, columns: Columns, people: People, notes: list[str]) -> pd.DataFrame:
    """A characteristic for each answer that anybody chose, with who did."""
    chosen = _chosen(asked, columns, people)
    stated = chosen[~chosen["group"].isin(MISSING_GROUPS)]
    unknown = chosen.loc[chosen["group"] == NOT_RECOGNISED]
    _note_unknown(asked, unknown["cell"], unknown["group"], notes)
    missing = chosen[chosen["group"].isin(MISSING_GROUPS)].sort_values("group").drop_duplicates("respondent_id")
    why = missing.set_index("respondent_id")["group"]
    everybody = pd.Series(sorted(people.respondents["respondent_id"]))
    said = set(stated["respondent_id"])
    frames: list[pd.DataFrame] = [CHARACTERISTICS.empty()]
    for label, rows in stated.groupby("group", sort=True):
        group = everybody.isin(rows["respondent_id"]).map({True: CHOSEN, False: NOT_CHOSEN})
        group = group.where(everybody.isin(said), everybody.map(why).fillna(NOT_ANSWERED))
        frames.append(
            pd.DataFrame({"respondent_id": everybody, "characteristic": f"{asked.name}: {label}", "group": group})
        )
    return pd.concat(frames, ignore_index=True)


def _chosen(asked: Asked, columns: Columns, people: People) -> pd.DataFrame:
    """One row a respondent and answer chosen (or kind of missing), with the words of the answer."""
    key = f"characteristics.{asked.name}"
    frames = []
    for name in asked.settings.columns:
        cells = columns.take(name, key)
        part = _answer_of(name, cells)
        frames.append(cells.map(lambda cell, part=part: [part] if is_ticked(cell) else []))
    if asked.settings.column:
        cells = columns.take(asked.settings.column, key)
        frames.append(cells.map({cell: several(asked.name, cell[:LONGEST_ANSWER]) or [""] for cell in cells.unique()}))
    rows = [
        pd.DataFrame({"respondent_id": people.respondent_id, "cell": cells}).explode("cell").fillna("")
        for cells in frames
    ]
    answers = pd.concat(rows, ignore_index=True)
    groups = {cell: asked.read(cell) for cell in answers["cell"].unique()}
    return answers.assign(group=answers["cell"].map(groups)).drop_duplicates()


def _answer_of(column: str, cells: "pd.Series[str]") -> str:
    """What a column of a select-all question stands for: the one thing that it holds, or the end of its name."""
    held = {fold(cell) for cell in cells} - {""}
    only = next(iter(held)) if len(held) == 1 else ""
    return only if only and not is_ticked(only, word_only=True) else column.rsplit(" - ", 1)[-1].strip(" []")


def _one_spelling(groups: "pd.Series[str]") -> dict[str, str]:
    """Groups that differ in capitals or spaces only are one: the spelling that most people used, then the first."""
    counts = groups.value_counts()
    best: dict[str, str] = {}
    for group in sorted(counts.index, key=lambda name: (-counts[name], name)):
        best.setdefault(str(group).strip().casefold(), str(group))
    return {group: best[str(group).strip().casefold()] for group in counts.index}
