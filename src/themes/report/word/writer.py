"""The writer of the Word report: each block of the outline as the paragraphs and tables that it is in Word."""

from collections.abc import Iterable

from docx.document import Document
from lxml import etree

from themes.report.model import Report
from themes.report.outline import Block, Heading, Points, Words
from themes.report.parts import Chart, Grid, Quote
from themes.report.word.charts import add_chart
from themes.report.word.markup import (
    W,
    add,
    add_bookmark,
    add_field,
    add_paragraph,
    add_run,
    begin_field,
    end_field,
)
from themes.report.word.styles import Styles
from themes.report.word.tables import add_table, split_columns

AWAITING = "Awaiting approval"
# The space above what follows a table, in twentieths of a point; headings and captions have their own.
ROOM = {"Body Text": 240, "List Number": 240, "List Bullet": 240, "Report Note": 80}
# The sections only, as links, without page numbers: Word works those out only when somebody asks it to.
CONTENTS = r'TOC \o "1-1" \n \h \z'


class Writer:
    """Writes blocks one after another into the body of a document."""

    def __init__(self, document: Document, styles: Styles) -> None:
        self.document, self.styles = document, styles
        self.body = document.element.body
        # The properties of the page stand last in the body: they come back when all is written.
        self.page = self.body[-1]
        self.body.remove(self.page)
        self.tables = self.figures = self.sections = 0
        self.is_in_annex = self.is_after_table = False

    @property
    def width(self) -> int:
        """Between the margins of the page, in twentieths of a point."""
        size, margin = self.page.find(f"{W}pgSz"), self.page.find(f"{W}pgMar")
        return int(size.get(f"{W}w")) - int(margin.get(f"{W}left")) - int(margin.get(f"{W}right"))

    def finish(self) -> None:
        """Close the body."""
        self.body.append(self.page)

    def write_front(self, report: Report, title: str, lead: str, *, missing: str) -> None:
        """What stands before the contents: whose report it is, of what, how to ask for another format, and notices."""
        self._paragraph("Body Text", strong=report.body)
        self._paragraph("Title", title)
        self._paragraph("Subtitle", lead)
        for line in report.dates:
            self._paragraph("Body Text", line)
        self._paragraph("Body Text", report.formats)
        for notice in (report.banner, missing, report.review_box, report.redaction_box):
            if notice:
                self._paragraph("Report Notice", notice)

    def write_contents(self, blocks: Iterable[Block]) -> None:
        """The contents: a field that Word can make again, filled in already, in the frame where Word looks for it."""
        frame = add(self.body, "sdt")
        part = add(add(frame, "sdtPr"), "docPartObj")
        add(part, "docPartGallery", val="Table of Contents")
        add(part, "docPartUnique")
        content = add(frame, "sdtContent")
        add_paragraph(content, self.styles["TOC Heading"], "Contents")
        headings = [block for block in blocks if isinstance(block, Heading) and block.level == 1]
        entries = [add_paragraph(content, self.styles["toc 1"]) for _ in headings]
        begin_field(entries[0], CONTENTS)
        for number, (entry, heading) in enumerate(zip(entries, headings, strict=True), start=1):
            link = add(entry, "hyperlink", anchor=_bookmark(number), history=1)
            if self.styles.is_own and not heading.is_annex:
                add_run(link, str(number))
                add(add(link, "r"), "tab")
            add_run(link, heading.text)
        end_field(entries[-1])

    def write(self, block: Block) -> None:
        """One block after those before it."""
        if isinstance(block, Heading):
            self._heading(block)
        elif isinstance(block, Words):
            self._words(block)
        elif isinstance(block, Points):
            for line in block.lines:
                self._paragraph("List Bullet", line)
        elif isinstance(block, Grid):
            self._grid(block)
        elif isinstance(block, Chart):
            self._chart(block)
        else:
            self._quote(block)

    def _paragraph(self, style: str, text: str = "", *, strong: str = "") -> etree._Element:
        """A paragraph of a style, with some space before it where it follows a table."""
        paragraph = add_paragraph(self.body, self.styles[style], text, strong=strong)
        if self.is_after_table and style in ROOM:
            add(paragraph[0], "spacing", before=ROOM[style])
        self.is_after_table = False
        return paragraph

    def _heading(self, heading: Heading) -> None:
        paragraph = self._paragraph(f"heading {heading.level}", heading.text)
        if heading.level > 1:
            return
        self.is_in_annex = heading.is_annex
        self.sections += 1
        if heading.is_annex:
            add(add(paragraph[0], "numPr"), "numId", val=0)
            add(paragraph[0], "ind", left=0, firstLine=0)
        add_bookmark(paragraph, self.sections, _bookmark(self.sections))

    def _words(self, words: Words) -> None:
        """A paragraph; of the body, in the style that people cite by its number."""
        styles = {"note": "Report Note", "notice": "Report Notice", "lead": "Subtitle"}
        if words.role == "numbered" and not self.is_in_annex:
            self._paragraph(self.styles.numbered, words.text, strong=words.strong)
        else:
            self._paragraph(styles.get(words.role, "Body Text"), words.text, strong=words.strong)

    def _grid(self, grid: Grid) -> None:
        """A table under its caption, in parts where it is too wide for the page."""
        for part in split_columns(grid, self.width):
            self.tables += 1
            self._caption("Table", self.tables, part.caption)
            styles = self.styles["Report Table"], self.styles["Report Cell"]
            add_table(self.body, part, styles=styles, width=self.width)
            self.is_after_table = True
            for note in part.notes:
                self._paragraph("Report Note", note)

    def _chart(self, chart: Chart) -> None:
        """A chart under its caption."""
        self.figures += 1
        self._caption("Figure", self.figures, chart.title)
        paragraph = self._paragraph("Body Text")
        add_chart(paragraph, self.document, chart, number=self.figures, width=self.width)

    def _caption(self, kind: str, number: int, text: str) -> None:
        """A caption with a number that Word counts itself."""
        paragraph = self._paragraph("caption", f"{kind} ")
        add(paragraph[0], "keepNext")
        add_field(paragraph, f"SEQ {kind} \\* ARABIC", str(number))
        add_run(paragraph, f": {text}")

    def _quote(self, quote: Quote) -> None:
        """A quote, who said it, and in a draft whether it still awaits a person."""
        self._paragraph("Quote", f"“{quote.words}”")
        awaiting = f". {AWAITING}" if quote.is_awaiting else ""
        self._paragraph("Report Attribution", f"{quote.attribution}{awaiting}")


def _bookmark(number: int) -> str:
    """The name of the bookmark of a section."""
    return f"_Toc{number:06}"
