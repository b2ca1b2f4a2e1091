"""The Word document: the outline in the styles of the body's own template, or in ours."""

from themes.report.editions import Paper
from themes.report.model import Report
from themes.report.outline import Block, outline, paper_outline
from themes.report.word.package import open_package, write_package
from themes.report.word.pages import mark_pages
from themes.report.word.styles import complete, missing_words
from themes.report.word.writer import Writer

LEAD = "What people told us: a report of the responses"


def word_document(report: Report) -> bytes:
    """The report as a docx; the same report gives the same bytes."""
    return _written(report, report.title, LEAD, outline(report))


def word_paper(paper: Paper, report: Report) -> bytes:
    """A shorter edition as a docx, likewise."""
    return _written(report, paper.title, paper.lead, paper_outline(paper.sections))


def _written(report: Report, title: str, lead: str, blocks: tuple[Block, ...]) -> bytes:
    """A document of a report's blocks."""
    document = open_package(report.template)
    styles = complete(document, is_own=not report.template)
    writer = Writer(document, styles)
    missing = missing_words(styles.missing) if report.edition == "draft" else ""
    writer.write_front(report, title, lead, missing=missing)
    writer.write_contents(blocks)
    for block in blocks:
        writer.write(block)
    writer.finish()
    mark_pages(document, report, styles, width=writer.width)
    return write_package(document, title=title, author=report.body, created=report.created)
