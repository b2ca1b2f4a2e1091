"""Evidence: what the officer who writes an equality impact assessment needs, a sheet a characteristic, never published.

A sheet says what the people of each group raised, in true numbers; what anybody said about the characteristic, as a
proposal that a person confirms; and in full what few people said. The columns for the judgement are blank: it is the
officer's.
"""

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import astuple, dataclass, replace

import pandas as pd

from themes.categories import categories
from themes.categories.lineage import ends
from themes.consultation import Consultation
from themes.disclosure.order import natural_order
from themes.equality.duties import DUTIES, NEEDS, Duty
from themes.equality.lexicons import words_about
from themes.equality.naming import PROTECTED, Names, title_of
from themes.equality.passages import Passage
from themes.equality.sheets import Heading, Sheet, workbook_bytes
from themes.equality.units import RESPONDENT_KIND, UNSTATED_GROUPS, Units, people_of
from themes.tables import Differences, Representation

ANSWERED, RAISED, ABOUT, MINORITY, SMALL = (
    "1 who answered",
    "2 raised by the group",
    "3 said about it",
    "4 minority point",
    "5 from a small group",
)
CONFIRM = "is it about this?"
START = (
    "What this file is for: it gathers what the consultation says about each protected characteristic and each further "
    "axis, for the officer who writes the equality impact assessment. It comes to no conclusion.",
    "1 who answered: how many people of each group took part. The ratio is their share of those who stated a group, "
    "divided by the group’s share of the population, where a population table was given.",
    "2 raised by the group: each theme that people of the group raised, beside the rest of those who stated a group.",
    "3 said about it: passages, whoever wrote them, that hold words about the characteristic. A list of words found "
    f"them: write yes or no under “{CONFIRM}”. What the list does not know is missed.",
    "4 minority point: in full, what people of the group wrote under a theme that few raised over all and this group "
    "often.",
    "5 from a small group: in full, what else was written by people of a group that is too small to be published, and "
    "so is heard nowhere else. Take care that nobody is recognised.",
    "The yellow columns are for you. Nothing in them is read back, and the file is never written over once you have "
    "changed it: a new one is then written beside it.",
    "People chose to take part. Numbers here say what these people raised, not what others of their group think, and a "
    "difference can be chance. That nobody raised a point is no evidence that there is none.",
)


TOLD = (
    Heading("part", 20),
    Heading("group", 26),
    Heading("question", 36),
    Heading("theme", 36),
    Heading("people of the group", 10),
    Heading("of", 8),
    Heading("others who raised it", 10),
    Heading("of others", 8),
    Heading("words (redacted)", 70),
    Heading("found by", 22),
    Heading("note", 40),
)
JUDGED = ("impact", "mitigation", "owner", "review date")
POLICIES = {
    "public": "Public: its groups are in the report where they are large enough.",
    "internal": "Internal: the report says nothing of its groups. What follows may be used inside only.",
}
TOO_FEW = "too few to be published"
FEW_OFTEN = "few raised it over all, this group often"


@dataclass(frozen=True)
class Row:
    """What the consultation says in one row of a sheet; the order of the fields is that of `TOLD`."""

    part: str
    group: str = ""
    question: str = ""
    theme: str = ""
    people: int | str = ""
    base: int | str = ""
    others: int | str = ""
    others_base: int | str = ""
    words: str = ""
    found_by: str = ""
    note: str = ""


@dataclass(frozen=True, eq=False)
class Evidence:
    """What the sheets are made of: true counts and redacted words.

    Attributes:
        consultation: the settings.
        names: the words for ids.
        units: the respondents, their groups and themes.
        differences: every group against the rest.
        representation: who took part, against the population where there is a table of it.
        passages: the words of the reviewed answers.
    """

    consultation: Consultation
    names: Names
    units: Units
    differences: Differences
    representation: Representation
    passages: tuple[Passage, ...]

    def labels(self, passage: Passage) -> str:
        """The labels of a passage's themes."""
        return "; ".join(self.names.theme(passage.question_id, theme) for theme in passage.themes)


def evidence_workbook(evidence: Evidence) -> bytes:
    """The officer's workbook; the same evidence gives the same bytes."""
    settings = evidence.consultation
    asked = [f"{one.id}: {one.text}" for one in settings.questions]
    asked += [f"{one.id}: {one.text}" for one in settings.closed]
    sheets = [Sheet("start here", (*START, "", "The questions, exactly as they were asked:", *asked))]
    sheets += [_sheet(evidence, name) for name in characteristics_told(settings)]
    sheets += [_duty_sheet(evidence, duty) for duty in DUTIES if getattr(settings.equality, duty.switch)]
    return workbook_bytes(f"Equality evidence: {settings.title}", settings.body, sheets)


def characteristics_told(settings: Consultation) -> tuple[str, ...]:
    """The nine protected characteristics, asked or not, and every further axis; none that is off."""
    kinds = [RESPONDENT_KIND] if settings.respondent.kind or settings.letters else []
    names = dict.fromkeys([*PROTECTED, *settings.axes, *kinds])
    return tuple(name for name in names if settings.disclosure.policy(name) != "off")


def _sheet(evidence: Evidence, name: str) -> Sheet:
    """One characteristic."""
    asked = evidence.names.asked_as(name)
    lines = [title_of(name), f"Asked as: {asked}" if asked else "It was not asked, so nobody’s group is known."]
    if asked:
        lines.append(POLICIES[evidence.consultation.disclosure.policy(name)])
    if name == "marital":
        lines.append("For this one, the duty is about eliminating discrimination at work only.")
    if name in ("sex", "trans"):
        lines.append("Sex and trans status are answers to questions of their own; neither is read from the other.")
    parts = [part for part in sorted(evidence.units.groups) if part.partition(": ")[0] == name]
    rows = [row for part in parts for row in _group_rows(evidence, part)]
    return _finished(title_of(name), lines, [*rows, *_about_rows(evidence, name)], NEEDS)


def _duty_sheet(evidence: Evidence, duty: Duty) -> Sheet:
    """A further duty: what the groups it is about raised, and what anybody said about it."""
    parts = [name for name in duty.axes if name in evidence.units.groups]
    rows = [row for part in parts for row in _group_rows(evidence, part) if _is_meant(row, duty)]
    lines = [duty.title, *duty.lines]
    if not parts:
        lines.append("No characteristic that this duty is about is known of the respondents.")
    return _finished(duty.sheet, lines, [*rows, *_about_rows(evidence, duty.lexicon)], duty.needs)


def _is_meant(row: Row, duty: Duty) -> bool:
    """Whether a duty is about the group of a row."""
    if duty.oldest is None:
        return True
    band = ends(row.group)
    return band is not None and band[1] <= duty.oldest


def _finished(name: str, lines: list[str], rows: list[Row], needs: tuple[str, ...]) -> Sheet:
    """A sheet, its rows by part, with room for what the officer writes."""
    typed = tuple(Heading(one, 26, typed=True) for one in (*needs, *JUDGED))
    confirm = Heading(CONFIRM, 12, typed=True, choices=("yes", "no"))
    headings = (*TOLD, confirm, *typed)
    blank = ("",) * (len(headings) - len(TOLD))
    rows = sorted(rows, key=lambda row: row.part)
    return Sheet(name, tuple(lines), headings, [(*astuple(row), *blank) for row in rows])


def _group_rows(evidence: Evidence, part: str) -> Iterator[Row]:
    """Who answered, what each group raised, and its minority points."""
    people = people_of(evidence.units, part)
    sizes = people.drop_duplicates("respondent_id")["group"].value_counts()
    small = {str(group) for group, size in sizes.items() if size < evidence.consultation.disclosure.group_minimum}
    answer = part.partition(": ")[2]
    compared = evidence.differences[evidence.differences["characteristic"] == part]
    if answer:  # of an answer that people could choose, those who did are the group
        compared = compared[compared["group"] != "No"]
    rows = [*_answered(evidence, part, small), *_raised(evidence, compared, small)]
    rows += _minority(evidence, people, compared, small - set(UNSTATED_GROUPS))
    for row in rows:
        yield replace(row, group=f"{answer}: {row.group}") if answer else row


def _answered(evidence: Evidence, part: str, small: set[str]) -> Iterator[Row]:
    """How many people of each group took part, and the groups of which nobody did."""
    rows = evidence.representation[evidence.representation["characteristic"] == part]
    for one in sorted(rows.to_dict("records"), key=lambda row: natural_order(str(row["group"]))):
        group, people = str(one["group"]), int(one["people"])
        notes = [TOO_FEW] if group in small else [] if people else ["nobody took part"]
        if not pd.isna(one["ratio"]):
            ends = f"{one['ratio']:.2f} ({one['low']:.2f} to {one['high']:.2f})"
            notes.append(f"share of those who took part, divided by the share of the population: {ends}")
        yield Row(ANSWERED, group, people=people, base=int(one["stated"]), note="; ".join(notes))
    if len(rows):
        for label in missing_categories(part, set(rows["group"])):
            yield Row(ANSWERED, label, people=0, note="nobody took part: no evidence from this group")


def missing_categories(characteristic: str, there: set[str]) -> list[str]:
    """The canonical categories, the finest ones, that nobody is in; none of ages, whose bands are the body's own."""
    known = categories(characteristic) if characteristic != "age" else ()
    parents = {category.parent for category in known}
    return [one.label for one in known if one.code not in parents and one.label not in there]


def _raised(evidence: Evidence, compared: pd.DataFrame, small: set[str]) -> Iterator[Row]:
    """The themes that people of each group raised, beside the rest."""
    for one in compared[compared["count"] > 0].to_dict("records"):
        yield Row(
            RAISED,
            str(one["group"]),
            evidence.names.question(one["question_id"]),
            evidence.names.theme(one["question_id"], one["theme_id"]),
            int(one["count"]),
            int(one["base"]),
            int(one["rest_count"]),
            int(one["rest_base"]),
            note="; ".join(_notes(one, small)),
        )


def _notes(row: Mapping[Hashable, object], small: set[str]) -> Iterator[str]:
    """What an officer should know of a number."""
    if row["group"] in small:
        yield TOO_FEW
    if row["flagged"]:
        yield "worth a closer look: more than chance among these people"
    if row["is_minority"]:
        yield FEW_OFTEN


def _minority(evidence: Evidence, people: pd.DataFrame, compared: pd.DataFrame, small: set[str]) -> Iterator[Row]:
    """The words of minority points, and all the words of groups that are too small to be published."""
    rare = compared.loc[compared["is_minority"], ["question_id", "theme_id", "group"]]
    wanted = set(rare.itertuples(index=False, name=None))
    keys = zip(people["respondent_id"], people["question_id"], strict=True)
    groups = dict(zip(keys, people["group"], strict=True))
    for passage in evidence.passages:
        question, group = passage.question_id, str(groups.get((passage.respondent_id, passage.question_id), ""))
        is_rare = any((question, theme, group) in wanted for theme in passage.themes)
        if is_rare or group in small:
            part, note = (MINORITY, FEW_OFTEN) if is_rare else (SMALL, TOO_FEW)
            asked = evidence.names.question(question)
            yield Row(part, group, asked, evidence.labels(passage), words=passage.words, note=note)


def _about_rows(evidence: Evidence, lexicon: str) -> Iterator[Row]:
    """The passages that hold words of a lexicon, whoever wrote them."""
    for passage in evidence.passages:
        if found := words_about(lexicon, passage.words):
            note = "from the note of an event" if passage.is_note else ""
            asked, labels = evidence.names.question(passage.question_id), evidence.labels(passage)
            yield Row(ABOUT, "", asked, labels, words=passage.words, found_by=", ".join(found), note=note)
