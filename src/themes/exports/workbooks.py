"""Workbooks: the sheets of an Excel or LibreOffice file as rows of text, its saved values and nothing run."""

import io
import math
import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from themes.errors import DataError
from themes.exports.archives import Archive, open_archive
from themes.exports.compounds import read_compound
from themes.exports.extents import (
    EXCEL_ROWS,
    Extent,
    is_encrypted_ods,
    is_encrypted_old_excel,
    scan_excel,
    scan_ods,
    scan_old_excel,
)
from themes.exports.sheets import COLUMNS, Sheet, count_of

__all__ = ["read_old_workbook", "read_zipped_workbook"]

# A sheet is held as a rectangle up to its furthest cell, at some 120 bytes a cell in all, here and in calamine: 1.8 GB.
# One cell that somebody filled by accident at the far end of a sheet makes a rectangle of 17 billion, for which
# calamine would end the process.
RECTANGLE = 15_000_000
# Texts are copied into each cell that shares them.
TEXT = 1_000_000_000
# Excel keeps this many digits of a number, and shows no more.
DIGITS = 15

MACROS = "the workbook holds macros, which were not run"

# What a cell of python-calamine may hold.
Value = int | float | str | bool | time | date | datetime | timedelta


def read_zipped_workbook(path: Path) -> tuple[Sheet, ...]:
    """The sheets of an .xlsx, .xlsm or .ods file, hidden ones too; formulas give the values saved with them.

    Raises:
        DataError: when it is no workbook, is damaged, has a password, or is a danger to open.
    """
    with open_archive(path) as archive:
        # calamine tries one kind after another: of a file that is two, it might read what we have not looked at.
        if len({"xl/workbook.xml", "xl/workbook.bin", "content.xml"} & archive.members.keys()) > 1:
            raise DataError([_unreadable(path.name)])
        if "xl/workbook.xml" in archive.members:
            extents = scan_excel(archive)
        elif "content.xml" in archive.members and "word/document.xml" not in archive.members:
            if is_encrypted_ods(archive):
                raise DataError([_locked(path.name)])
            extents = scan_ods(archive)
        else:
            raise DataError([_no_workbook(archive)])
        macros = "xl/vbaproject.bin" in archive.members
    for sheet, extent in extents.items():
        _check_extent(path.name, sheet, extent)
    return _read(path, extents, (MACROS,) if macros else ())


def read_old_workbook(path: Path) -> tuple[Sheet, ...]:
    """The sheets of an .xls file.

    Raises:
        DataError: when it is no workbook, is damaged or has a password.
    """
    streams = read_compound(path, frozenset({"workbook", "book"}))
    if "encryptedpackage" in streams:
        raise DataError([_locked(path.name)])
    books = [streams[name] for name in ("workbook", "book") if name in streams]
    if not books:
        raise DataError([f"{path.name}: it is a file of an older program, but no workbook; save it as .xlsx"])
    try:
        if any(map(is_encrypted_old_excel, books)):
            raise DataError([_locked(path.name)])
        found = [scan_old_excel(stream) for stream in books]
    except (ValueError, struct.error):
        raise DataError([_unreadable(path.name)]) from None
    for extents in found:
        for number, extent in enumerate(extents, start=1):
            _check_extent(path.name, str(number), extent)
        # Of these, calamine reads all the sheets at once.
        if sum(extent.rows * extent.columns for extent in extents) > 2 * RECTANGLE:
            raise DataError([f"{path.name}: its sheets are too large together; save them as .xlsx, or apart"])
    macros = "_vba_project_cur" in streams
    return _read(path, found[0], (MACROS,) if macros else ())


def _no_workbook(archive: Archive) -> str:
    """What a zip is that is no workbook, and what to do."""
    name, names = archive.name, archive.members
    if any(one.startswith("word/") for one in names):
        return f"{name}: it is a Word document, not a table of responses"
    if "xl/workbook.bin" in names:
        return f"{name}: it is an Excel binary workbook; open it in Excel and save it as .xlsx"
    if "index/document.iwa" in names:
        return f"{name}: it is an Apple Numbers file; export it from Numbers as .xlsx"
    return f"{name}: it is a zip archive, not a workbook; unpack it, and name the file inside"


# Reading the values, by python-calamine.


def _read(path: Path, extents: dict[str, Extent] | list[Extent], notes: tuple[str, ...]) -> tuple[Sheet, ...]:
    """The sheets of a workbook that was found harmless, its extents by name, or in order where names are not known."""
    import python_calamine

    data = io.BytesIO(path.read_bytes())
    try:
        with _hushed():
            sheets = list(_read_sheets(path.name, python_calamine.load_workbook(data), extents))
    except (DataError, MemoryError):
        raise
    except python_calamine.PasswordError:
        raise DataError([_locked(path.name)]) from None
    except BaseException as error:
        # A damaged file can make calamine panic, which pyo3 raises as an exception beside Exception, under no name
        # that could be imported. Its message may quote a cell.
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        raise DataError([_unreadable(path.name)]) from None
    if not sheets:
        raise DataError([f"{path.name}: it has no sheet of cells; save the responses as a sheet of an .xlsx workbook"])
    return tuple(replace(sheet, notes=(*notes, *sheet.notes)) for sheet in sheets)


def _read_sheets(name: str, book: Any, extents: dict[str, Extent] | list[Extent]) -> Iterator[Sheet]:
    """The sheets of cells, and not those of charts or macros, that calamine finds."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    if isinstance(extents, list):
        extents = {found.name: extent for found, extent in zip(book.sheets_metadata, extents, strict=True)}
    for found in book.sheets_metadata:
        if found.typ != SheetTypeEnum.WorkSheet:
            continue
        if found.name not in extents:
            raise DataError([_unreadable(name)])
        rows, odd = _read_rows(name, found.name, book.get_sheet_by_name(found.name))
        hidden = found.visible != SheetVisibleEnum.Visible
        yield Sheet(found.name, rows, tuple(_notes(found.name, extents[found.name], odd, hidden=hidden)))


@contextmanager
def _hushed() -> Iterator[None]:
    """Nothing written to the process's standard error: Rust prints there, before it raises, what it panicked over."""
    try:
        before, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    except OSError:  # a program without a window has no standard error
        yield
        return
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(before, 2)
        os.close(before)
        os.close(nowhere)


@dataclass
class _Odd:
    """Counts of values that are not quite what was in the sheet."""

    long_numbers: int = 0


def _read_rows(name: str, sheet_name: str, sheet: Any) -> tuple[list[list[str]], _Odd]:
    """Every row from the sheet's first, blank ones too.

    Row by row, which takes half the memory of `to_python`. calamine gives the blank rows above the first cell (0.9), or
    not, but not the blank columns before it: what is missing is known by what there is.
    """
    if sheet.start is None or sheet.end is None:
        return [], _Odd()
    (top, left), (bottom, right) = sheet.start, sheet.end
    if right >= COLUMNS or (bottom + 1) * (right + 1) > RECTANGLE:
        raise DataError([_too_far(name, sheet_name, bottom + 1, right + 1)])
    odd, indent, width = _Odd(), [""] * left, right - left + 1
    rows = [
        [*(indent if len(row) == width else ()), *(_as_text(value, odd) if value != "" else "" for value in row)]
        for row in sheet.iter_rows()
    ]
    height = bottom - top + 1
    if len(rows) not in {height, bottom + 1}:
        raise DataError([_unreadable(name)])
    return [[] for _ in range(top)] + rows[-height:], odd


def _as_text(value: Value, odd: _Odd) -> str:
    """A value as people see it: dates as ISO, whole numbers without a point, truth in Excel's words."""
    if isinstance(value, str):
        return value.replace("\r\n", "\n").replace("\r", "\n").replace("_x000D_", "\n") if _has_return(value) else value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float | int):
        return _number_as_text(value, odd)
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="seconds" if value.microsecond == 0 else "auto")
    if isinstance(value, timedelta):
        seconds = round(value.total_seconds())
        sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
        return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return value.isoformat()


def _has_return(text: str) -> bool:
    return "\r" in text or "_x000D_" in text


def _number_as_text(value: float, odd: _Odd) -> str:
    """A number with the digits that Excel shows; one that is none, as an overflow, is blank."""
    if not math.isfinite(value):
        return ""
    if value == int(value) and abs(value) < 1e21:
        odd.long_numbers += abs(value) >= 10**DIGITS
        return str(int(value))
    return format(value, f".{DIGITS}g")


def _notes(name: str, extent: Extent, odd: _Odd, *, hidden: bool) -> list[str]:
    """What an analyst should know of a sheet."""
    notes = [f"sheet {name!r} is hidden"] if hidden else []
    if extent.hidden_rows or extent.hidden_columns:
        notes.append(
            f"hidden in the sheet, but read: {count_of(extent.hidden_rows, 'row')}, "
            f"{count_of(extent.hidden_columns, 'column')}"
        )
    if extent.formulas:
        notes.append(f"formulas in {count_of(extent.formulas, 'cell')}: the values saved with them are read")
    if unsaved := extent.formulas - extent.saved:
        notes.append(
            f"formulas without a saved value in {count_of(unsaved, 'cell')}, read as blank: open the workbook in "
            "Excel and save it to have them"
        )
    if extent.errors:
        notes.append(f"errors such as #N/A or #REF! in {count_of(extent.errors, 'cell')}, read as blank")
    if odd.long_numbers:
        notes.append(
            f"numbers of more than {DIGITS} digits in {count_of(odd.long_numbers, 'cell')}, of which Excel keeps "
            f"{DIGITS}: where they are ids, different ones may read the same; export ids as text"
        )
    return notes


def _check_extent(name: str, sheet: str, extent: Extent) -> None:
    """Whether a sheet is such that a rectangle up to its furthest cell fits in memory."""
    if extent.rows > EXCEL_ROWS or extent.columns > COLUMNS or extent.rows * extent.columns > RECTANGLE:
        raise DataError([_too_far(name, sheet, extent.rows, extent.columns)])
    if extent.characters > TEXT:
        raise DataError([f"{name}: the cells of sheet {sheet!r} hold more text than can be read; export it as .csv"])


def _too_far(name: str, sheet: str, rows: int, columns: int) -> str:
    return (
        f"{name}: sheet {sheet!r} reaches to row {rows:,} and column {columns:,}, further than can be read; delete the "
        "rows and columns beyond the responses (a stray blank may stand in them), or export it as .csv"
    )


def _locked(name: str) -> str:
    return f"{name}: it is protected with a password; save it without one"


def _unreadable(name: str) -> str:
    return f"{name}: it cannot be read as an Excel workbook; open it, save it again as .xlsx"
