"""The workbook: the published tables as accessible spreadsheets, with a cover, contents and notes."""

import io
import re
import warnings
from datetime import datetime, time

import pandas as pd

from themes.report.model import Report
from themes.report.parts import SheetTable
from themes.report.wording import HIDDEN, NOT_GIVEN, NOTHING

# Text is text: without these, xlsxwriter makes a live formula of "=1+1" and a link of an address.
OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
# Excel's most characters in a cell are 32,767; a longer text would be left out.
CELL_LENGTH = 32_000
# gptables refuses a cell of symbols only, and text without an English letter or digit counts as that.
NO_WORDS = re.compile(r"[^a-zA-Z0-9]*\Z")
NOTES = (
    (HIDDEN, "Hidden to protect people: a number below the threshold, or one that would give away such a number."),
    (NOT_GIVEN, "No percentage, because too few respondents answered."),
    (NOTHING, "Nothing stands here: the theme is part of no other, say, or has no description."),
)
INSTRUCTIONS = "This worksheet contains one table. The worksheet Notes says what the marks in square brackets mean."


def workbook_bytes(report: Report) -> bytes:
    """The workbook's bytes; the same report gives the same bytes."""
    content = io.BytesIO()
    with warnings.catch_warnings():
        # gptables leaves a file of its own open, and speaks of notes that no cell refers to.
        warnings.simplefilter("ignore")
        import gptables as gpt

        workbook = gpt.produce_workbook(
            content,
            sheets={sheet.name: _table(sheet) for sheet in (_notes(), *report.sheets)},
            cover=gpt.Cover(**_cover(report)),
            auto_width=False,
            workbook_options=OPTIONS,
        )
        _finish(workbook, report)
        workbook.close()
    return content.getvalue()


def _notes() -> SheetTable:
    """What the marks mean."""
    return SheetTable("Notes", "Notes", ("Mark", "What it means"), NOTES, (16, 90))


def _table(sheet: SheetTable) -> object:
    """A sheet as gptables wants it."""
    import gptables as gpt

    rows = [[_cell(value) for value in row] for row in sheet.rows]
    return gpt.GPTable(
        table=pd.DataFrame(rows, columns=list(sheet.columns), dtype=object),
        table_name=f"table_{sheet.name.casefold().replace(' ', '_')}",
        title=sheet.title,
        instructions=INSTRUCTIONS,
        index_columns={},
    )


def _cell(value: str | int) -> str | int:
    """A cell that gptables writes as it is: it would read [words](address) as a link and $$ as a note."""
    if isinstance(value, int):
        return value
    text = value.replace("](", "] (").replace("$$", "$ $")[:CELL_LENGTH].strip() or NOTHING
    return f"Text: {text}" if NO_WORDS.match(text) else text


def _cover(report: Report) -> dict[str, object]:
    """The words of the cover."""
    notices = [notice for notice in (report.banner, report.review_box, report.redaction_box) if notice]
    cells = {
        "intro": [*notices, report.body, *report.dates],
        "about": [*report.method.about, *report.method.reading, report.method.review_state],
        "contact": [report.formats],
    }
    return {"title": _cell(report.title), **{name: [_cell(words) for words in lines] for name, lines in cells.items()}}


def _finish(workbook: object, report: Report) -> None:
    """Column widths and the properties of the document."""
    for sheet in (_notes(), *report.sheets):
        worksheet = workbook.get_worksheet_by_name(sheet.name)  # type: ignore[attr-defined]  # gptables gives an untyped workbook
        for column, width in enumerate(sheet.widths):
            worksheet.set_column(column, column, width)
    workbook.get_worksheet_by_name("Contents").set_column(0, 0, 24)  # type: ignore[attr-defined]  # gptables gives an untyped workbook
    workbook.get_worksheet_by_name("Contents").set_column(1, 1, 80)  # type: ignore[attr-defined]  # gptables gives an untyped workbook
    workbook.set_properties(  # type: ignore[attr-defined]  # gptables gives an untyped workbook
        {"title": report.title, "author": report.body, "created": datetime.combine(report.created, time())}
    )
