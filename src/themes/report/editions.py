"""Editions: shorter papers made of the very parts of the full report, so that none holds a number that it lacks."""

from collections.abc import Iterator
from dataclasses import dataclass

from themes.report.model import Report
from themes.report.parts import Section

PAGES, ANSWERS = "pages-", ("points", "actions")
FULL = "The full report is in the file report.html. Its numbers are the same."


@dataclass(frozen=True)
class Paper:
    """One edition beside the full report.

    Attributes:
        name: of its file, without the ending.
        title: its heading.
        lead: what it is, in one line.
        sections: its parts, as they stand in the full report.
    """

    name: str
    title: str
    lead: str
    sections: tuple[Section, ...]


def papers(report: Report) -> tuple[Paper, ...]:
    """The editions that the settings ask for, those that have something to tell."""
    makers = {"summary": _summary, "localities": _localities, "update": _update}
    return tuple(paper for name in report.editions for paper in makers[name](report))


def _summary(report: Report) -> Iterator[Paper]:
    """What was asked and said, and what comes of it, for everybody."""
    told = Section("summary", "Summary", sections=report.summary)
    parts = (told, *_of(report, ANSWERS), _reading(report))
    yield Paper("summary", report.title, "What people told us: a summary", parts)


def _localities(report: Report) -> Iterator[Paper]:
    """A paper for each page of a place or a body."""
    for axis in report.answers:
        if axis.anchor.startswith(PAGES):
            for page in axis.sections:
                lead = f"What people told us: {page.title}"
                opening = Section(axis.anchor, axis.title, axis.sentences)
                name = page.anchor.removeprefix("page-")
                yield Paper(name, report.title, lead, (page, opening, _reading(report)))


def _update(report: Report) -> Iterator[Paper]:
    """What was done since, beside the same numbers."""
    parts = _of(report, ANSWERS)
    if parts:
        yield Paper("update", report.title, "What has been done since: an update", (*parts, _reading(report)))


def _of(report: Report, anchors: tuple[str, ...]) -> tuple[Section, ...]:
    """Some sections of the report."""
    return tuple(section for section in report.answers if section.anchor in anchors)


def _reading(report: Report) -> Section:
    """How to read the numbers, and where the others are."""
    return Section(
        "reading", "How to read the numbers", lines=(*report.method.reading, FULL), grids=(report.method.scale,)
    )
