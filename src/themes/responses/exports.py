"""An export: the file that a survey tool wrote, as columns of text."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pandas as pd

from themes.consultation import suggest
from themes.errors import DataError

# A cell may hold a letter of many pages; the csv module's own limit is 131,072 characters.
LONGEST_CELL = 10_000_000
# As many rows as a person can look up before they understand what is wrong.
ROWS_NAMED = 10


@dataclass(frozen=True)
class Export:
    """The cells of an export as text: `cells` has one column a header and `row`, the row's number in the file."""

    file: str
    headers: tuple[str, ...]
    cells: pd.DataFrame

    def problem(self, message: str) -> str:
        """A problem, with the file it is in."""
        return f"{self.file}: {message}"

    def missing(self, column: str, key: str) -> str:
        """What to say of a column that the settings name and the file does not have."""
        nearest = suggest(column, list(self.headers))
        hint = f"did you mean {' or '.join(repr(name) for name in nearest)}?" if nearest else self._columns()
        return self.problem(f"no column {column!r}, which {key} names; {hint}")

    def _columns(self) -> str:
        return f"its columns are {', '.join(repr(header) for header in self.headers[:30])}"


def read_export(path: Path, *, sheet: str | None = None) -> Export:
    """Read a csv or xlsx file, every cell as text.

    Raises:
        DataError: when the file is missing, empty, not UTF-8, or its rows do not fit its headers.
    """
    if not path.is_file():
        raise DataError([f"{path.name}: there is no such file beside consultation.toml (input.path names it)"])
    suffix = path.suffix.lower()
    if suffix == ".xlsx":
        rows = _xlsx_rows(path, sheet)
    elif suffix == ".csv":
        rows = _csv_rows(path)
    else:
        raise DataError([f"{path.name}: files of this kind cannot be read yet; save it as .csv (UTF-8) or .xlsx"])
    return _export(path.name, rows)


def _csv_rows(path: Path) -> list[list[str]]:
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise DataError(
            [f"{path.name}: it is not UTF-8 text (first at line {line}); save it again as 'CSV UTF-8'"]
        ) from None
    csv.field_size_limit(LONGEST_CELL)
    try:
        return list(csv.reader(text.splitlines(keepends=True), strict=True))
    except csv.Error as error:
        raise DataError([f"{path.name}: it is not well-formed CSV: {error}; open and save it again"]) from None


def _xlsx_rows(path: Path, sheet: str | None) -> list[list[str]]:
    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    except Exception:  # noqa: BLE001  openpyxl raises many kinds for a damaged file, some of them quoting it
        raise DataError([f"{path.name}: it cannot be opened as an Excel workbook; save it again as .xlsx"]) from None
    try:
        if sheet is None and len(book.sheetnames) > 1:
            names = ", ".join(repr(name) for name in book.sheetnames)
            raise DataError([f"{path.name}: it has several sheets; name one in input.sheet: {names}"])
        if sheet is not None and sheet not in book.sheetnames:
            names = ", ".join(repr(name) for name in book.sheetnames)
            raise DataError([f"{path.name}: no sheet {sheet!r}, which input.sheet names; its sheets are {names}"])
        worksheet = book[sheet] if sheet is not None else book.worksheets[0]
        return [[_as_text(value) for value in row] for row in worksheet.iter_rows(values_only=True)]
    finally:
        book.close()


def _as_text(value: object) -> str:
    """A cell's value as people see it: no 3.0 for 3, dates in ISO form."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return value.isoformat() if isinstance(value, datetime | date) else str(value)


def _export(file: str, rows: list[list[str]]) -> Export:
    """The rows below the headers, each with its number; rows of empty cells are left out."""
    if not rows or not any(cell.strip() for cell in rows[0]):
        raise DataError([f"{file}: it is empty: its first row holds no column names"])
    headers = tuple(fold(header) for header in rows[0])
    numbered = [(number, row) for number, row in enumerate(rows[1:], start=2) if any(cell.strip() for cell in row)]
    if not numbered:
        raise DataError([f"{file}: it holds column names but no responses"])
    long = [number for number, row in numbered if any(cell.strip() for cell in row[len(headers) :])]
    if long:
        raise DataError([f"{file}: {count(long, 'row')} with more cells than there are columns: {name_rows(long)}"])
    cells = [[*row[: len(headers)], *[""] * (len(headers) - len(row))] for _, row in numbered]
    frame = pd.DataFrame(cells, columns=pd.Index(range(len(headers))), dtype="str")
    return Export(file, headers, frame.assign(row=[number for number, _ in numbered]))


class Columns:
    """The columns of an export by name; gathers a problem for each that is missing or stands twice."""

    def __init__(self, export: Export) -> None:
        self.export = export
        self.problems: list[str] = []

    def take(self, column: str, key: str) -> "pd.Series[str]":
        """The cells of a column; blank ones where there is no such column, and a problem gathered."""
        places = [place for place, header in enumerate(self.export.headers) if header == fold(column)]
        if len(places) == 1:
            return self.export.cells[places[0]]
        if places:
            self.problems.append(self.export.problem(f"{len(places)} columns are called {column!r}, which {key} names"))
        else:
            self.problems.append(self.export.missing(column, key))
        return pd.Series("", index=self.export.cells.index, dtype="str")


def fold(text: str) -> str:
    """Text with its white space folded: the ends cut, runs of it one space."""
    return " ".join(text.split())


def name_rows(rows: Iterable[int]) -> str:
    """The first rows by number, and how many more there are."""
    rows = sorted(rows)
    more = f" and {len(rows) - ROWS_NAMED} more" if len(rows) > ROWS_NAMED else ""
    return ("row " if len(rows) == 1 else "rows ") + ", ".join(str(row) for row in rows[:ROWS_NAMED]) + more


def count(things: list[int], noun: str) -> str:
    """`3 rows`, `1 row`."""
    return f"{len(things):,} {noun}{'' if len(things) == 1 else 's'}"
