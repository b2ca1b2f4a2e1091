"""Chapters: what follows the themes of an open question: who raised them, and what few people raised."""

from collections.abc import Iterator

from themes.consultation import Consultation
from themes.report.asked import Asked
from themes.report.differences import position_grid
from themes.report.parts import Section
from themes.report.position import NOT_THE_THEME, position_chart
from themes.report.sentences import Wordings
from themes.report.sides import few_lines, sides_grid
from themes.report.wording import quoted

SIDES = (
    "Each column counts the same themes in one kind of respondent. Read along a row, beside the "
    "number of people in the heading."
)
HEADINGS = (
    "Some themes are parts of one subject. The subjects are not counted: one person can raise several of their parts."
)
FEW = "Few people raised these. A point that few people make can matter as much as one that many make."


def chapters(asked: Asked, consultation: Consultation, wordings: Wordings) -> tuple[Section, ...]:
    """The parts of a question that follow its themes, those that have something to tell."""
    return tuple(_chapters(asked, consultation, wordings))


def _chapters(asked: Asked, consultation: Consultation, wordings: Wordings) -> Iterator[Section]:
    question = asked.question.id
    if groups := _groups(asked):
        told = wordings.say(f"{question}/headings", HEADINGS)
        yield Section(f"headings-{question}", "How the themes belong together", (told,), lines=groups)
    labels = {theme.theme_id: theme.title for theme in asked.told}
    if position := position_grid(asked.tables.breakdown, question, labels):
        words = f"Here people are parted by their answer to the proposal. {NOT_THE_THEME}"
        chart = position_chart(asked.tables.breakdown, question, labels)
        told = wordings.say(f"{question}/position", words)
        charts = (chart,) if chart else ()
        yield Section(f"position-{question}", "By position on the proposal", (told,), charts=charts, grids=(position,))
    if sides := sides_grid(asked, consultation):
        told = wordings.say(f"{question}/sides", SIDES)
        yield Section(f"sides-{question}", "Who raised what, side by side", (told,), grids=(sides,))
    if few := few_lines(asked):
        told = wordings.say(f"{question}/few", FEW)
        yield Section(f"few-{question}", "Points that few people raised", (told,), lines=few)


def _groups(asked: Asked) -> tuple[str, ...]:
    """The headings of the question, each with the themes under it; a heading has no number."""
    headings = [label for (question, _), label in asked.known.headings.items() if question == asked.question.id]
    parts = {heading: [theme.label for theme in asked.themes if theme.part_of == heading] for heading in headings}
    return tuple(f"{quoted(heading)}: {', '.join(labels)}." for heading, labels in parts.items() if labels)
