"""What stands on every page of the Word report: whose it is, the page's number, and in a draft that it is one."""

from docx.document import Document
from docx.oxml.parser import parse_xml
from docx.section import Section, _Footer, _Header
from lxml import etree

from themes.report.model import Report
from themes.report.word.markup import add, add_field, add_paragraph, add_run
from themes.report.word.package import template_xml
from themes.report.word.styles import Styles

DRAFT_LINE = "Draft. Not for publication."


def mark_pages(document: Document, report: Report, styles: Styles, *, width: int) -> None:
    """The header and the footer: a template's stay, and a draft says on each page that it is one."""
    for section in document.sections:
        for header in _headers(section):
            if report.edition == "draft":
                if header.is_linked_to_previous:
                    _empty(header)
                _say_draft(header, styles)
        if section.footer.is_linked_to_previous:
            _number_pages(_empty(section.footer), report, styles, width=width)


def _headers(section: Section) -> list[_Header]:
    """The headers that a section shows."""
    first = [section.first_page_header] if section.different_first_page_header_footer else []
    return [section.header, *first]


def _empty(story: _Header | _Footer) -> etree._Element:
    """A new header or footer with nothing in it."""
    story.is_linked_to_previous = False
    for child in list(story._element):
        story._element.remove(child)
    return story._element


def _say_draft(header: _Header, styles: Styles) -> None:
    """That this is a draft, in words and across the page."""
    paragraph = add_paragraph(header._element, styles["header"], strong=DRAFT_LINE)
    paragraph.append(parse_xml(template_xml("watermark")))


def _number_pages(footer: etree._Element, report: Report, styles: Styles, *, width: int) -> None:
    """Whose report it is, and the page's number."""
    paragraph = add_paragraph(footer, styles["footer"], f"{report.body}. {report.title}")
    add(add(paragraph[0], "tabs"), "tab", val="right", pos=width)
    add(add(paragraph, "r"), "tab")
    add_run(paragraph, "Page ")
    add_field(paragraph, "PAGE", "1")
    add_run(paragraph, " of ")
    add_field(paragraph, "NUMPAGES", "1")
