"""What is wrong with a workbook by "Releasing statistics in spreadsheets" of the Government Analysis Function.

By hand: `python -m tests.workbook_structure FILE...` prints every fault.
"""

import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

FRONT = ["Cover", "Contents", "Notes"]
MARK = re.compile(r"\[\w+\]")


def workbook_faults(content: bytes) -> list[str]:
    """Every fault of a workbook, in words; none of a good one."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    return [*_book(book), *(f"{sheet.title}: {fault}" for sheet in book for fault in _sheet(sheet))]


def _book(book: openpyxl.Workbook) -> Iterator[str]:
    if book.sheetnames[:3] != FRONT:
        yield "the first sheets are not a cover, the contents and the notes"
    if not book.properties.title or not book.properties.creator:
        yield "it does not say its title and whose it is"
    listed = [cell.value for cell in book["Contents"]["A"][3:]]
    if listed != [name for name in book.sheetnames if name not in FRONT[:2]]:
        yield "the contents are not the sheets"
    marks = {cell.value for cell in book["Notes"]["A"][3:]}
    used = {
        str(cell.value) for sheet in book.worksheets[3:] for row in sheet.iter_rows(min_row=4) for cell in row
        if MARK.fullmatch(str(cell.value))
    }  # fmt: skip
    yield from (f"the notes do not say what {mark} means" for mark in sorted(used - marks))


def _sheet(sheet: Worksheet) -> Iterator[str]:
    if not sheet["A1"].value:
        yield "no title in A1"
    if sheet.merged_cells.ranges:
        yield "merged cells"
    if sheet.sheet_state != "visible" or any(one.hidden for one in sheet.column_dimensions.values()):
        yield "hidden cells"
    if sheet.title == "Cover":
        return
    tables = list(sheet.tables.values())
    if len(tables) != 1:
        yield f"{len(tables)} marked tables, not one"
        return
    rows = list(sheet[tables[0].ref])
    headings = [cell.value for cell in rows[0]]
    if not all(headings) or len(set(headings)) < len(headings):
        yield "a heading is empty or stands twice"
    blank = [cell.coordinate for row in rows for cell in row if cell.value in {None, ""}]
    if blank:
        yield f"{len(blank)} blank cells, such as {blank[0]}"
    if sheet.max_row != rows[-1][0].row:
        yield "something below the table"
    if not any("one table" in str(cell.value) for cell in sheet["A"][: rows[0][0].row - 1]):
        yield "it does not say how many tables it has"


if __name__ == "__main__":
    for file in sys.argv[1:]:
        found = workbook_faults(Path(file).read_bytes())
        print(f"{file}: {len(found)} faults", *found, sep="\n  ")  # noqa: T201  a script too: it prints
