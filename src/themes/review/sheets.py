"""A sheet of the review workbook: its headings, the words that decide in it, and a row of it read back."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import pandas as pd

from themes.tables import DECISIONS, Decisions

# Invisible, and part of how some scripts and emoji are written.
JOINERS = "\u200c\u200d"
# Of these there is one decision a theme, whatever the theme was when it was made.
OF_THEMES = ("theme", "added", "parent", "description", "keywords")
CHOICE_COLUMNS = ["about", "action", "question_id", "theme_id", "respondent_id", "target", "value"]


@dataclass(frozen=True)
class Heading:
    """One column: its name, its width in characters, and whether people type in it, we read it back or it is hidden."""

    name: str
    width: int
    typed: bool = False
    read: bool = False
    hidden: bool = False


@dataclass(frozen=True)
class Sheet:
    """One sheet; `words` holds, for each decision, the other ways in which people say it."""

    name: str
    headings: tuple[Heading, ...]
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def needed(self) -> list[str]:
        """The columns that are read back."""
        return [heading.name for heading in self.headings if heading.read]

    def decision(self, words: str) -> str | None:
        """The decision that somebody's words mean; "" for none, None where they mean none of this sheet's."""
        said = unicodedata.normalize("NFKC", words).casefold().strip(" .!")
        if not said:
            return ""
        return next((word for word, others in self.words.items() if said == word or said in others), None)


@dataclass(frozen=True)
class Emphasis:
    """A text of which some words are shown in bold."""

    before: str
    words: str
    after: str


Value = str | int | Emphasis


@dataclass(frozen=True)
class Row:
    """One row of an edited sheet: its words by column, white space folded, and where each column stands."""

    sheet: str
    number: int
    words: Mapping[str, str]
    letters: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        """The words in a column."""
        return self.words[column]

    def cell(self, column: str) -> str:
        """Where a column of this row is, in the words of a message."""
        return f"sheet {self.sheet}, cell {self.letters[column]}{self.number}"


@dataclass(frozen=True)
class Choice:
    """A decision read from a cell, before it has a number."""

    about: str
    action: str
    question_id: str = ""
    theme_id: str = ""
    respondent_id: str = ""
    target: str = ""
    value: str = ""
    cell: str = field(default="", compare=False)

    @property
    def subject(self) -> tuple[str, ...]:
        """What the decision is about: of two about the same, the later counts."""
        target = "" if self.about in OF_THEMES else self.target
        return self.about, self.question_id, self.theme_id, self.respondent_id, target


Found = Iterator[Choice | str]
"""What reading a sheet yields: decisions, and problems in words."""


def standing_choices(decisions: Decisions, about: str) -> dict[tuple[str, ...], Choice]:
    """The last decision about each thing of a kind."""
    rows = decisions[decisions["about"] == about].sort_values("number")
    choices = (Choice(*row) for row in rows[CHOICE_COLUMNS].itertuples(index=False))
    return {choice.subject: choice for choice in choices}


def new_decisions(decisions: Decisions, choices: Iterable[Choice], *, decided_by: str, decided_at: str) -> Decisions:
    """The decisions with the choices after them, in an order of their own whatever the order of the rows."""
    abouts = list(DECISIONS.columns[1].values)
    first = int(decisions["number"].max()) + 1 if len(decisions) else 1
    rows = [
        {**_columns(choice), "number": number, "decided_by": decided_by, "decided_at": decided_at}
        for number, choice in enumerate(sorted(choices, key=lambda one: (abouts.index(one.about), one.subject)), first)
    ]
    if not rows:
        return DECISIONS.check(decisions)
    added = pd.DataFrame(rows, columns=DECISIONS.names)
    return DECISIONS.check(pd.concat([decisions, added], ignore_index=True) if len(decisions) else added)


def _columns(choice: Choice) -> dict[str, str]:
    """A choice as columns of DECISIONS."""
    return {name: getattr(choice, name) for name in CHOICE_COLUMNS}


def fold(text: str) -> str:
    """A text on one line: control and invisible characters gone, white space folded, letters composed."""
    kept = "".join(
        " " if unicodedata.category(letter) == "Cc" else letter
        for letter in unicodedata.normalize("NFC", text.replace("_x000D_", ""))
        if unicodedata.category(letter) != "Cf" or letter in JOINERS
    )
    return " ".join(kept.split())


def cut(text: str, most: int) -> str:
    """A text of at most so many characters."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
