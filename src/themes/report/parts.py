"""The parts of a report: tables, charts, quotes and sections as they are printed, every number already in words."""

from dataclasses import dataclass

from themes.report.sentences import Sentence


@dataclass(frozen=True)
class Grid:
    """A table for reading: the first column names the row.

    Attributes:
        anchor: its name within the page.
        caption: what it shows, with the base of every percentage in it.
        columns: the headings.
        rows: the cells, all text.
        notes: what stands below it.
        words: how many leading columns hold words; the others hold numbers.
    """

    anchor: str
    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()
    words: int = 1


@dataclass(frozen=True)
class Bar:
    """One bar of a chart: its label, its length in per cent of the longest that fits, and the number beside it.

    Bars of one `series` are drawn alike, from 0 on; their labels say so too.
    """

    label: str
    length: float
    text: str
    series: int = 0


@dataclass(frozen=True)
class Chart:
    """A bar chart; `description` says in words what it shows."""

    title: str
    description: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class Quote:
    """A quote as printed."""

    words: str
    attribution: str
    is_awaiting: bool


@dataclass(frozen=True)
class Section:
    """A part of a report under a heading of its own; everything in it is printed in this order.

    Attributes:
        anchor: its name within the page.
        title: its heading; "" for a part without one.
        sentences: a paragraph each; officers may rewrite them.
        lines: a list.
        charts: bar charts; a table holds the same numbers.
        grids: tables.
        quotes: people's own words, where they are permitted.
        sections: parts of it, one heading lower.
        is_placeholder: whether it only asks an officer to write something; no release holds such a part.
    """

    anchor: str
    title: str
    sentences: tuple[Sentence, ...] = ()
    lines: tuple[str, ...] = ()
    charts: tuple[Chart, ...] = ()
    grids: tuple[Grid, ...] = ()
    quotes: tuple[Quote, ...] = ()
    sections: tuple["Section", ...] = ()
    is_placeholder: bool = False

    @property
    def told(self) -> tuple[Sentence, ...]:
        """Every sentence of it and of its parts."""
        return (*self.sentences, *(sentence for part in self.sections for sentence in part.told))


@dataclass(frozen=True)
class ThemePart:
    """A theme told in the body of the report; `caveat` stands beside a difference, whoever worded that."""

    anchor: str
    title: str
    part_of: str
    description: str
    keywords: str
    sentences: tuple[Sentence, ...]
    quotes: tuple[Quote, ...]
    caveat: str = ""


@dataclass(frozen=True)
class QuestionPart:
    """An open question: what people said to it, and the annexes about it."""

    anchor: str
    name: str
    text: str
    sentences: tuple[Sentence, ...]
    chart: Chart | None
    table: Grid | None
    themes: tuple[ThemePart, ...]
    others: Grid | None
    differences: tuple[Grid, ...]
    sections: tuple[Section, ...] = ()


@dataclass(frozen=True)
class ClosedPart:
    """A closed question: its options and how many chose each."""

    anchor: str
    text: str
    sentences: tuple[Sentence, ...]
    chart: Chart | None
    table: Grid


@dataclass(frozen=True)
class EvidencePart:
    """What there is about one characteristic for an equality impact assessment; people fill in `blank`.

    Attributes:
        anchor: its name within the page.
        title: the characteristic.
        lines: how it was asked, and what the report may say of it.
        people: who took part, beside the population where there is a table of it.
        benchmark: what they are compared with.
        differences: the themes that a group raised more or less often than the rest.
        compared: what was compared and how, or why nothing stands there.
        minority: the themes that few raised, and a group more often.
        missing: who took part less than their share, and which groups cannot be seen.
        chart: who took part beside the population, where there is a table of it.
        gaps: what else there is no evidence about.
        blank: the columns for the judgement.
    """

    anchor: str
    title: str
    lines: tuple[str, ...]
    people: Grid | None
    benchmark: str
    differences: Grid | None
    compared: str
    minority: Grid | None
    missing: tuple[str, ...]
    gaps: tuple[str, ...]
    blank: Grid
    chart: Chart | None = None


@dataclass(frozen=True)
class SheetTable:
    """A table for calculating, one sheet of the workbook; `widths` are in characters."""

    name: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]
    widths: tuple[int, ...]
