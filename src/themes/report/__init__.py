"""The report: what a board reads, as a page, a Word file, a workbook and tables, from protected numbers only."""

from themes.report.answering import unanswered
from themes.report.csvs import csv_files
from themes.report.editions import papers
from themes.report.html import html_page, paper_page
from themes.report.model import Report, Sources, build
from themes.report.reading import WhoRead
from themes.report.sentences import Sentence, sentences
from themes.report.workbook import workbook_bytes

__all__ = ["Report", "Sentence", "Sources", "WhoRead", "build", "sentences", "unanswered", "write"]


def write(report: Report) -> dict[str, bytes]:
    """The files of an edition, by name; the same report gives the same bytes."""
    from themes.report.word.document import word_document, word_paper

    return {
        "report.html": html_page(report),
        "report.docx": word_document(report),
        **{f"{paper.name}.html": paper_page(paper, report) for paper in papers(report)},
        **{f"{paper.name}.docx": word_paper(paper, report) for paper in papers(report)},
        "tables.xlsx": workbook_bytes(report),
        **csv_files(report.tables),
    }
