"""The Word document: the outline in the styles of the body's own template, or in ours."""

from themes.report.model import Report
from themes.report.outline import outline
from themes.report.word.package import open_package, write_package
from themes.report.word.pages import mark_pages
from themes.report.word.styles import complete, missing_words
from themes.report.word.writer import Writer


def word_document(report: Report) -> bytes:
    """The report as a docx; the same report gives the same bytes."""
    document = open_package(report.template)
    styles = complete(document, is_own=not report.template)
    writer = Writer(document, styles)
    blocks = outline(report)
    writer.write_front(report, missing_words(styles.missing) if report.edition == "draft" else "")
    writer.write_contents(blocks)
    for block in blocks:
        writer.write(block)
    writer.finish()
    mark_pages(document, report, styles)
    return write_package(document, title=report.title, author=report.body, created=report.created)
