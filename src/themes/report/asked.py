"""Asked: an open question with its themes, as the report tells of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import pandas as pd

from themes.consultation import Consultation, Disclosure, Equality, Question
from themes.report.agreeing import OneTheme
from themes.report.naming import words_of
from themes.report.printable import Printable
from themes.report.standing import Raised, Weights, choose, weigh
from themes.report.tracing import Cell, Told, told
from themes.report.wording import out_of
from themes.tables import REASONS, SHOWN, THEMES

TOP_THEMES = 3
Key = tuple[str, str]


@dataclass(frozen=True)
class Known:
    """What is known of themes beside their numbers, by question_id and theme_id.

    Attributes:
        measured: how far a theme's number is a person's; none where that was not measured.
        answered: the themes under which a person confirmed a point that must be answered.
        headings: the labels of headings, which group themes and are counted nowhere.
        stability: how steady a theme is, from 0 to 1.
    """

    measured: Mapping[Key, OneTheme] = field(default_factory=dict)
    answered: frozenset[Key] = frozenset()
    headings: Mapping[Key, str] = field(default_factory=dict)
    stability: Mapping[Key, float] = field(default_factory=dict)


NOTHING_KNOWN = Known()


@dataclass(frozen=True)
class Theme:
    """One theme of a question; a number that is hidden, or has no percentage, is None."""

    theme_id: str
    number: int
    label: str
    part_of: str
    description: str
    keywords: str
    responses: int | None
    base: int
    percent: int | None
    individuals: int | None
    organisations: int | None
    events: int | None

    @property
    def title(self) -> str:
        """Its label, numbered in the order of the report."""
        return f"{Told(self.number, Cell(THEMES.name, self.theme_id, 'order'))}. {self.label}"

    @property
    def out_of(self) -> str:
        """How many raised it, of how many."""
        return out_of(self.responses or 0, self.base, self.percent)

    @property
    def within_brackets(self) -> str:
        """The same, where brackets stand around it already."""
        return within_brackets(self.out_of)


def within_brackets(words: str) -> str:
    """A number with its percentage, where brackets stand around it already."""
    return words.replace(" (", ", ").removesuffix(")")


@dataclass(frozen=True)
class Asked:
    """An open question, its name in headings and its themes: those that are shown, then the hidden ones."""

    question: Question
    name: str
    themes: tuple[Theme, ...]
    tables: Printable
    settings: Disclosure
    equality: Equality
    known: Known = NOTHING_KNOWN

    @property
    def shown(self) -> tuple[Theme, ...]:
        """The themes whose numbers are shown, from the most responses."""
        return tuple(theme for theme in self.themes if theme.responses is not None)

    @property
    def told(self) -> tuple[Theme, ...]:
        """The themes that the body of the report tells one by one."""
        chosen = choose(self.raised, self.weights)
        return tuple(theme for theme in self.shown if self.key(theme) in chosen)

    @property
    def top(self) -> tuple[Theme, ...]:
        """The themes that most people raised."""
        return self.raised_themes[:TOP_THEMES]

    @property
    def raised_themes(self) -> tuple[Theme, ...]:
        """The themes that somebody raised and that are shown."""
        return tuple(theme for theme in self.shown if theme.responses)

    @cached_property
    def raised(self) -> tuple[Raised, ...]:
        """The themes that somebody raised and that are shown, from the most responses."""
        rows = self.tables.reasons[self.tables.reasons["question_id"] == self.question.id].to_dict("records")
        reasons = {row["theme_id"]: told(row, "reasons", REASONS) for row in rows}
        return tuple(
            Raised(self.key(theme), theme.responses, theme.organisations, reasons.get(theme.theme_id))
            for theme in self.shown
            if theme.responses
        )

    @cached_property
    def weights(self) -> Weights:
        """Which themes weigh more than their number says, and why."""
        least = self.settings.percent_base
        return weigh(self.raised, self.tables.differences, self.known.answered, least=least)

    def key(self, theme: Theme) -> Key:
        """How a theme is named beyond its question."""
        return self.question.id, theme.theme_id

    @property
    def base(self) -> int:
        """Respondents with an analysed answer."""
        return self.themes[0].base if self.themes else 0


def ask(
    question: Question,
    name: str,
    tables: Printable,
    consultation: Consultation,
    *,
    known: Known = NOTHING_KNOWN,
) -> Asked:
    """The question with its themes."""
    rows = tables.themes[tables.themes["question_id"] == question.id]
    rows = rows.assign(hidden=rows["status"] != SHOWN, fewest=-rows["responses"].fillna(0))
    rows = rows.sort_values(["hidden", "fewest", "theme_id"], kind="stable")
    labels = {theme: label for (asked, theme), label in known.headings.items() if asked == question.id}
    labels |= {row["theme_id"]: words_of(row, "label", THEMES) for row in rows.to_dict("records")}
    themes = [_theme(row, number, labels) for number, (_, row) in enumerate(rows.iterrows(), start=1)]
    rules = (consultation.disclosure, consultation.equality)
    return Asked(question, name, tuple(themes), tables, *rules, known)


def _theme(row: "pd.Series[str]", number: int, labels: dict[str, str]) -> Theme:
    """One row of THEMES."""
    return Theme(
        theme_id=row["theme_id"],
        number=number,
        label=words_of(row, "label", THEMES),
        part_of=labels.get(row["parent_id"], ""),
        description=words_of(row, "description", THEMES),
        keywords=words_of(row, "keywords", THEMES),
        responses=told(row, "responses", THEMES),
        base=told(row, "base", THEMES) or 0,
        percent=told(row, "percent", THEMES),
        individuals=told(row, "individuals", THEMES),
        organisations=told(row, "organisations", THEMES),
        events=told(row, "event_mentions", THEMES),
    )
