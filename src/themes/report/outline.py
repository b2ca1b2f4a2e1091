"""The outline: a report as one list of headings, paragraphs, tables, charts and quotes, in the order of the page.

The page's template lays the same parts out for a browser; a test holds the two together, word by word.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from themes.report.model import Method, Report
from themes.report.parts import Chart, ClosedPart, EvidencePart, Grid, QuestionPart, Quote, Section, ThemePart
from themes.report.sentences import Sentence

Level = Literal[1, 2, 3, 4]
# "numbered": a paragraph of the body, which people cite by its number; "plain": one of an annex, or of a few words;
# "notice": one that nobody may miss; "lead": the line under the title; "note": what stands below something.
Role = Literal["numbered", "plain", "notice", "lead", "note"]
OTHER_FILES = (
    "The numbers of this report are also in the files tables.xlsx, themes.csv, closed.csv, breakdown.csv, quotes.csv "
    "and accounting.csv."
)


@dataclass(frozen=True)
class Heading:
    """A heading: 1 for a section of the report, 2 to 4 for what is in it; an annex has a letter, and no number."""

    level: Level
    text: str
    is_annex: bool = False


@dataclass(frozen=True)
class Words:
    """A paragraph; `strong` stands before it, in bold."""

    text: str
    role: Role = "numbered"
    strong: str = ""


@dataclass(frozen=True)
class Points:
    """A list of points."""

    lines: tuple[str, ...]


Block = Heading | Words | Points | Grid | Chart | Quote
# A block that there may be none of is None.
Blocks = Iterator[Block | None]


def outline(report: Report) -> tuple[Block, ...]:
    """The blocks of a report from its summary on; what stands on the first page, before the contents, is apart."""
    questions = chain.from_iterable(map(_question, report.questions))
    sections: tuple[Blocks, ...] = (
        _summary(report),
        _sections(report.opening),
        _about(report.method),
        _responses(report),
        _who(report),
        _closed(report.closed),
        questions,
        _sections(report.answers),
        _limits(report.method),
        _method(report),
        _others(report.questions),
        _groups(report.questions),
        _settings(report.method),
        _evidence(report),
    )
    return tuple(block for section in sections for block in section if block is not None)


def paper_outline(sections: tuple[Section, ...]) -> tuple[Block, ...]:
    """The blocks of a shorter edition."""
    return tuple(block for block in _sections(sections) if block is not None)


def _told(sentences: Iterable[Sentence]) -> str:
    """Sentences as the words of one paragraph, each with its warning."""
    return " ".join(f"{one.shown} Check: {one.warning}" if one.warning else one.shown for one in sentences)


def _said(sentences: tuple[Sentence, ...]) -> Iterator[Block]:
    """A paragraph of sentences, where there are any."""
    if sentences:
        yield Words(_told(sentences))


def _summary(report: Report) -> Blocks:
    yield Heading(1, "Summary")
    for part in report.summary:
        yield from _part(part, 2)


def _part(part: Section, level: int) -> Blocks:
    """A part with everything in it; what is deeper than the fourth heading stands under one of the fourth."""
    if part.title:
        yield Heading(_level(level), part.title)
    for sentence in part.sentences:
        yield Words(_told([sentence]), "notice" if part.is_placeholder else "numbered")
    if part.lines:
        yield Points(part.lines)
    yield from part.charts
    yield from part.grids
    yield from part.quotes
    for inner in part.sections:
        yield from _part(inner, level + 1)


def _level(level: int) -> Level:
    """The level of a heading."""
    levels: tuple[Level, ...] = (1, 2, 3, 4)
    return levels[min(level, len(levels)) - 1]


def _sections(parts: tuple[Section, ...]) -> Blocks:
    """Parts with a heading of the first level each."""
    for part in parts:
        yield from _part(part, 1)


def _about(method: Method) -> Blocks:
    yield Heading(1, "About this report")
    yield from map(Words, method.about)
    yield Heading(2, "How to read the numbers")
    yield Points(method.reading)
    yield method.scale


def _responses(report: Report) -> Blocks:
    yield Heading(1, "Responses received")
    yield report.accounting or Words("No responses to the open questions were received.")


def _who(report: Report) -> Blocks:
    yield Heading(1, "Who took part")
    counts = "These tables count individuals, not organisations: each person who gave an answer that could be analysed."
    yield Words(counts if report.profile else "No table of who took part is shown.")
    yield from report.profile
    for title, lines in (("Who is missing", report.missing), ("Not shown", report.left_out)):
        if lines:
            yield from (Heading(2, title), Points(lines))


def _closed(questions: tuple[ClosedPart, ...]) -> Blocks:
    if questions:
        yield Heading(1, "Closed questions")
    for question in questions:
        yield Heading(2, question.text)
        yield from _said(question.sentences)
        yield question.chart
        yield question.table


def _question(question: QuestionPart) -> Blocks:
    yield Heading(1, f"{question.name}: {question.text}")
    yield from _said(question.sentences)
    yield question.chart
    yield question.table
    if question.themes:
        yield Heading(2, "What people said")
    for theme in question.themes:
        yield from _theme(theme)
    for part in question.sections:
        yield from _part(part, 2)


def _theme(theme: ThemePart) -> Iterator[Block]:
    yield Heading(3, theme.title)
    if theme.part_of:
        yield Words(f"Part of: {theme.part_of}", "note")
    if theme.description:
        yield Words(theme.description)
    yield from _said(theme.sentences)
    if theme.caveat:
        yield Words(theme.caveat, "note")
    yield from theme.quotes
    if theme.keywords:
        yield Words(theme.keywords, "note", strong="Words that stand out:")


def _limits(method: Method) -> Blocks:
    yield Heading(1, "What this report does not show")
    yield Points(method.limits)


def _method(report: Report) -> Blocks:
    method = report.method
    yield Heading(1, "How this report was made")
    yield from map(Words, method.how_made)
    yield Heading(2, "Review by people")
    yield Words(method.review_state)
    if report.lapsed:
        yield Words(report.lapsed, "notice")
    yield Heading(2, "Personal details")
    yield Words(method.missed)
    yield method.redactions


def _others(questions: tuple[QuestionPart, ...]) -> Blocks:
    yield Heading(1, "Annex A: other themes", is_annex=True)
    told = [question for question in questions if question.others]
    for question in told:
        yield from (Heading(2, f"{question.name}: {question.text}"), question.others)
    if not told:
        yield Words("There are no other themes.", "plain")


def _groups(questions: tuple[QuestionPart, ...]) -> Blocks:
    yield Heading(1, "Annex B: themes by group", is_annex=True)
    yield Words(
        "People could say something about themselves. These tables say how many people of each group who answered a "
        "question raised each theme. They count individuals only. A difference between groups can be chance, and does "
        "not say why it is there.",
        "plain",
    )
    told = [question for question in questions if question.differences]
    for question in told:
        yield Heading(2, f"{question.name}: {question.text}")
        yield from question.differences
    if not told:
        yield Words("No table by group is shown.", "plain")


def _settings(method: Method) -> Blocks:
    yield Heading(1, "Annex C: settings and versions", is_annex=True)
    yield method.settings
    yield method.facts


def _evidence(report: Report) -> Blocks:
    yield Heading(1, "Annex D: evidence for an equality impact assessment", is_annex=True)
    yield from (Words(line, "plain") for line in report.evidence_introduction)
    for part in report.evidence:
        yield Heading(2, part.title)
        yield from (Words(line, "plain") for line in part.lines)
        if part.people:
            yield from _compared(part)
        if missing := (*part.missing, *part.gaps):
            yield from (Heading(3, "What there is no evidence about"), Points(missing))
        yield from (Heading(3, "For people to fill in"), part.blank)
    yield Words(OTHER_FILES, "plain")


def _compared(part: EvidencePart) -> Blocks:
    """Who took part, and what they raised more or less often."""
    yield from (Heading(3, "Who took part"), part.chart, part.people, Words(part.benchmark, "plain"))
    yield from (Heading(3, "Themes raised more or less often"), part.differences, Words(part.compared, "plain"))
    if part.minority:
        yield from (Heading(3, "Points that few people raised"), part.minority)
