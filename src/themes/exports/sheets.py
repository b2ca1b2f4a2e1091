"""Sheets: the rows of a file that a survey tool wrote, as text, whatever kind of file it is."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from themes.errors import DataError

__all__ = ["CELLS", "CELL_LENGTH", "COLUMNS", "FILE_SIZE", "ROWS", "Sheet", "count_of", "name_numbers", "read_sheets"]

# The largest export that we have seen is under 100 MB; a file is held in memory whole, several times over.
FILE_SIZE = 500 * 1024 * 1024
# As many as an Excel sheet can hold; no survey asks so much.
COLUMNS = 16_384
# Twice what an Excel sheet can hold, and more than any public consultation has had.
ROWS = 2_000_000
# Beyond this, rows of text do not fit in the memory of an office computer.
CELLS = 100_000_000
# Some three thousand pages: a cell beyond it is a file that lost a quotation mark.
CELL_LENGTH = 10_000_000
# As many rows as a person can look up before they understand what is wrong.
ROWS_NAMED = 10
# Enough to know a file's kind by.
HEAD = 4096

READABLE = ".xlsx, .xlsm, .xls, .ods, .csv, .tsv, .txt, .parquet, .jsonl or .json"
DELIMITED = {".csv", ".tsv", ".tab", ".txt", ".psv", ".dat"}
RECORDS = {".jsonl", ".ndjson", ".json"}
WORKBOOKS = {".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlt", ".xlsb", ".ods"}
# What a file begins with, and what to do with one of that kind.
FOREIGN = (
    (b"%PDF", "it is a PDF document, not a table; ask for the export as .xlsx or .csv"),
    (b"\x1f\x8b", "it is a compressed file; unpack it, and name the file inside"),
    (b"7z\xbc\xaf", "it is a compressed file; unpack it, and name the file inside"),
    (b"Rar!", "it is a compressed file; unpack it, and name the file inside"),
    (b"BZh91AY&SY", "it is a compressed file; unpack it, and name the file inside"),
    (b"$FL2", "it is an SPSS file; save it from SPSS as .csv or .xlsx"),
    (b"$FL3", "it is an SPSS file; save it from SPSS as .csv or .xlsx"),
    (b"<stata_dta>", "it is a Stata file; save it from Stata as .csv or .xlsx"),
    (b"SQLite format 3", "it is a database; export the table from it as .csv"),
    (b"\x89PNG", "it is a picture, not a table; ask for the export as .xlsx or .csv"),
    (b"\xff\xd8\xff", "it is a picture, not a table; ask for the export as .xlsx or .csv"),
)
ZIP = (b"PK\x03\x04", b"PK\x05\x06")
OLE = b"\xd0\xcf\x11\xe0"
WEB_PAGE = (b"<html", b"<!doctype html", b"<table", b"<meta", b"<head", b"<body", b"<style", b"<?xml", b"<workbook")


@dataclass(frozen=True)
class Sheet:
    """One table of a file, every cell as text as people see it.

    Attributes:
        name: the sheet's name in a workbook; "" for a file that is one table.
        rows: blank rows kept, so that row i is row i + 1 of the file as a spreadsheet program numbers it.
        notes: what an analyst should know of how it was read: counts and row numbers, never a word of a cell.
        encoding: "utf-8", "utf-8 with BOM", "windows-1252", "utf-16" or "utf-32" for text files.
        separator: "," or ";" or tab or "|" for text files of several columns.
    """

    name: str
    rows: list[list[str]]
    notes: tuple[str, ...] = ()
    encoding: str = ""
    separator: str = ""


def read_sheets(path: Path) -> tuple[Sheet, ...]:
    """The tables of a file: one, or one for each sheet of a workbook, hidden ones too.

    A file is known by what it begins with; its suffix decides only where text is read one way or the other.

    Raises:
        DataError: when the file cannot be read, saying what to do, or is beyond the limits above.
    """
    head = _read_head(path)
    suffix = path.suffix.lower()
    _refuse_foreign(path.name, head, suffix)
    try:
        kind, read = _choose(path, head, suffix)
        sheets = read()
    except (MemoryError, RecursionError):
        raise DataError([f"{path.name}: it is too large or too deep to read; split it into smaller files"]) from None
    except OSError:
        raise DataError([f"{path.name}: it cannot be opened; close it in other programs and try again"]) from None
    note = () if suffix in kind.suffixes else (f"its name ends in {suffix or 'nothing'}, but it is {kind.words}",)
    return tuple(_within_limits(path.name, replace(sheet, notes=(*note, *sheet.notes))) for sheet in sheets)


def name_numbers(numbers: list[int], noun: str = "row") -> str:
    """The first numbers by name, and how many more there are: `rows 3, 5 and 1,204 more`."""
    more = f" and {len(numbers) - ROWS_NAMED:,} more" if len(numbers) > ROWS_NAMED else ""
    return f"{noun}{'' if len(numbers) == 1 else 's'} " + ", ".join(str(one) for one in numbers[:ROWS_NAMED]) + more


def count_of(number: int, noun: str) -> str:
    """`1 row`, `1,204 rows`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


@dataclass(frozen=True)
class _Kind:
    """A kind of file: what to call it, and the suffixes under which it is no surprise."""

    words: str
    suffixes: frozenset[str]


TEXT = _Kind("text, and was read as such", frozenset(DELIMITED))
JSON = _Kind("JSON", frozenset(RECORDS))
PARQUET = _Kind("a Parquet file", frozenset({".parquet", ".pq"}))
BOOK = _Kind("a workbook", frozenset(WORKBOOKS))


def _read_head(path: Path) -> bytes:
    """The first bytes of a file that is there, is a file, is not empty and is not too large."""
    try:
        if path.is_dir():
            raise DataError([f"{path.name}: it is a folder, not a file"])
        if not path.is_file():
            raise DataError([f"{path.name}: there is no such file"])
        size = path.stat().st_size
        if size > FILE_SIZE:
            raise DataError([f"{path.name}: it is over {FILE_SIZE // 1024**2} MB; split it into smaller files"])
        with path.open("rb") as file:
            head = file.read(HEAD)
    except (OSError, ValueError):
        raise DataError([f"{path.name}: it cannot be opened; check that you may read it"]) from None
    if not head.strip(b"\0\xef\xbb\xbf\xff\xfe \t\r\n"):
        raise DataError([f"{path.name}: it is empty; export it again"]) if size <= HEAD else _blank_start(path)
    return head


def _blank_start(path: Path) -> DataError:
    return DataError([f"{path.name}: its beginning holds nothing but blanks; export it again"])


def _refuse_foreign(name: str, head: bytes, suffix: str) -> None:
    """Files that are no table, with what to do about each."""
    for start, advice in FOREIGN:
        if head.startswith(start):
            raise DataError([f"{name}: {advice}"])
    if head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower().startswith(WEB_PAGE):
        raise DataError(
            [f"{name}: it is a web page or XML inside, whatever its name; open it in Excel and save it as .xlsx"]
        )
    if suffix and suffix not in DELIMITED | RECORDS | WORKBOOKS | PARQUET.suffixes and _is_text(head):
        raise DataError([f"{name}: themes does not read {suffix} files; save it as {READABLE}"])


def _is_text(head: bytes) -> bool:
    return not (head.startswith((*ZIP, OLE)) or _is_parquet(head))


def _is_parquet(head: bytes) -> bool:
    """Whether a file begins as Parquet does, and not with a column that is called PAR1."""
    return head.startswith(b"PAR1") and head[4:5] < b" " and head[4:5] not in b"\t\r\n"


def _choose(path: Path, head: bytes, suffix: str) -> tuple[_Kind, Callable[[], tuple[Sheet, ...]]]:
    """The kind that a file is by its first bytes, and what reads it."""
    from themes.exports.delimited import read_delimited
    from themes.exports.records import read_json, read_parquet
    from themes.exports.workbooks import read_old_workbook, read_zipped_workbook

    if head.startswith(ZIP):
        return BOOK, lambda: read_zipped_workbook(path)
    if head.startswith(OLE):
        return BOOK, lambda: read_old_workbook(path)
    if _is_parquet(head):
        return PARQUET, lambda: (read_parquet(path),)
    if suffix in PARQUET.suffixes:
        raise DataError([f"{path.name}: it cannot be read as a Parquet file; export it again, as .csv or .xlsx"])
    if suffix in RECORDS:
        return JSON, lambda: (read_json(path.name, path.read_bytes()),)
    return TEXT, lambda: (read_delimited(path.name, path.read_bytes(), suffix=suffix),)


def _within_limits(name: str, sheet: Sheet) -> Sheet:
    """The sheet, if a computer and a person can handle it."""
    where = f"{name}: sheet {sheet.name!r}" if sheet.name else f"{name}: it"
    if len(sheet.rows) > ROWS:
        raise DataError([f"{where} has more than {ROWS:,} rows; split it into smaller files"])
    wide = [number for number, row in enumerate(sheet.rows, start=1) if len(row) > COLUMNS]
    if wide:
        raise DataError([f"{where} has more than {COLUMNS:,} columns in {name_numbers(wide)}; export it again"])
    if sum(map(len, sheet.rows)) > CELLS:
        raise DataError([f"{where} has more than {CELLS:,} cells; split it into smaller files"])
    long = [number for number, row in enumerate(sheet.rows, start=1) if row and max(map(len, row)) > CELL_LENGTH]
    if long:
        raise DataError([f"{where} has a cell of more than {CELL_LENGTH:,} characters in {name_numbers(long)}"])
    return sheet
