"""Exports: the file that a survey tool wrote, as columns of text under the names that people know them by."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sized
from dataclasses import dataclass, field
from functools import cached_property
from html import unescape
from pathlib import Path

import pandas as pd

from themes.consultation import HeaderLayout
from themes.consultation.suggestions import suggest
from themes.errors import DataError
from themes.exports.headers import Headers, find_layout, name_columns
from themes.exports.sheets import Sheet, read_sheets

__all__ = ["Columns", "Export", "choose_sheet", "count", "fold", "make_export", "name_rows", "read_export"]

# As many rows as a person can look up before they understand what is wrong.
ROWS_NAMED = 10
# As many column names as a message can hold before nobody reads it.
COLUMNS_NAMED = 30
TAG = re.compile(r"</?[A-Za-z][^<>]{0,200}>")


@dataclass(frozen=True)
class Export:
    """The cells of an export as text.

    `cells` has one column a header (0, 1, ...) and `row`, the row's number in the file; `codes` are the short names
    that some tools write above the wording of a question.
    """

    file: str
    headers: tuple[str, ...]
    cells: pd.DataFrame
    codes: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @cached_property
    def places(self) -> Mapping[str, list[int]]:
        """Where each header stands."""
        places = defaultdict[str, list[int]](list)
        for place, header in enumerate(self.headers):
            places[header].append(place)
        return dict(places)

    def problem(self, message: str) -> str:
        """A problem, with the file it is in."""
        return f"{self.file}: {message}"

    def missing(self, column: str, key: str) -> str:
        """What to say of a column that the settings name and the file does not have."""
        nearest = suggest(column, list(self.headers))
        hint = f"did you mean {' or '.join(repr(name) for name in nearest)}?" if nearest else self._columns()
        return self.problem(f"no column {column!r}, which {key} names; {hint}")

    def _columns(self) -> str:
        more = f" and {len(self.headers) - COLUMNS_NAMED} more" if len(self.headers) > COLUMNS_NAMED else ""
        return f"its columns are {', '.join(repr(header) for header in self.headers[:COLUMNS_NAMED])}{more}"


def read_export(
    path: Path, *, sheet: str | None = None, header: HeaderLayout | None = None, header_row: int | None = None
) -> Export:
    """Read an export of any kind that `themes.exports.sheets` knows, every cell as text.

    Args:
        path: the file, or a folder of files with the same columns, read in the order of their names.
        sheet: the sheet of a workbook that has several.
        header: how the headers are laid out; None where the file is to tell.
        header_row: the row in which the headers begin, as a spreadsheet program counts; None where the file is to tell.

    Raises:
        DataError: when the file is missing, empty, cannot be read, or its rows do not fit its headers.
    """
    if path.is_dir():
        return _read_folder(path, header=header, header_row=header_row)
    if not path.is_file():
        raise DataError([f"{path.name}: there is no such file beside consultation.toml"])
    chosen = choose_sheet(path, read_sheets(path), sheet)
    return make_export(path.name, chosen, header=header, header_row=header_row)


def choose_sheet(path: Path, sheets: tuple[Sheet, ...], name: str | None) -> Sheet:
    """The sheet that is named, or the only one that holds anything.

    Raises:
        DataError: when there is no such sheet, or several and none is named.
    """
    names = ", ".join(repr(sheet.name) for sheet in sheets)
    if name is not None:
        for sheet in sheets:
            if sheet.name == name:
                return sheet
        raise DataError([f"{path.name}: no sheet {name!r}, which input.sheet names; its sheets are {names}"])
    filled = [sheet for sheet in sheets if any(cell.strip() for row in sheet.rows for cell in row)]
    if len(filled) > 1:
        raise DataError([f"{path.name}: it has several sheets; name one in input.sheet: {names}"])
    if not filled:
        raise DataError([f"{path.name}: it is empty: there is nothing in it"])
    return filled[0]


def make_export(
    file: str, sheet: Sheet, *, header: HeaderLayout | None = None, header_row: int | None = None
) -> Export:
    """The rows below the headers, each with its number; rows of empty cells are left out.

    Raises:
        DataError: when there are no headers, no rows below them, or rows with more cells than there are columns.
    """
    found = find_layout(sheet.rows)
    if found is None:
        raise DataError([f"{file}: it is empty: it holds no column names"])
    layout = found.as_declared(header, header_row)
    headers = name_columns(sheet.rows, layout, tidy=tidy_header)
    numbered = [
        (number, row)
        for number, row in enumerate(sheet.rows[layout.first_answer :], start=layout.first_answer + 1)
        if any(cell.strip() for cell in row)
    ]
    if not numbered:
        raise DataError([f"{file}: it holds column names but no responses"])
    width = len(headers.names)
    long = [number for number, row in numbered if any(cell.strip() for cell in row[width:])]
    if long:
        raise DataError(
            [
                f"{file}: {count(long, 'row')} with more cells than there are columns: {name_rows(long)}; "
                "a comma, or whatever separates the cells, probably stands in an answer without quotation marks"
            ]
        )
    return _framed(file, headers, numbered, sheet.notes)


def _framed(file: str, headers: Headers, numbered: list[tuple[int, list[str]]], notes: tuple[str, ...]) -> Export:
    """The rows as a frame, short ones filled with blank cells and noted."""
    width = len(headers.names)
    # Spreadsheet programs and csv writers leave out what is blank at a row's end; only a row cut in the file is odd.
    usual = max(len(row) for _, row in numbered)
    short = [number for number, row in numbered if len(row) < min(usual, width)]
    cells = [[*row[:width], *[""] * (width - len(row))] for _, row in numbered]
    frame = pd.DataFrame(cells, columns=pd.Index(range(width)), dtype="str")
    frame = frame.assign(row=[number for number, _ in numbered])
    if short:
        notes = (*notes, f"{count(short, 'row')} with fewer cells than there are columns: {name_rows(short)}")
    return Export(file, headers.names, frame, headers.codes, notes)


def _read_folder(folder: Path, *, header: HeaderLayout | None, header_row: int | None) -> Export:
    """Every file of a folder, put one under the other where their columns are the same."""
    paths = sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith((".", "~$")))
    if not paths:
        raise DataError([f"{folder.name}: the folder holds no files"])
    exports = [read_export(path, header=header, header_row=header_row) for path in paths]
    first = exports[0]
    odd = [export.file for export in exports if set(export.headers) != set(first.headers)]
    if odd:
        raise DataError(
            [f"{folder.name}: the columns of {', '.join(odd)} are not those of {first.file}; put them in other folders"]
        )
    places = [{header: place for place, header in enumerate(export.headers)} for export in exports]
    frames = [
        export.cells[[*(at[header] for header in first.headers), "row"]].set_axis(first.cells.columns, axis=1)
        for export, at in zip(exports, places, strict=True)
    ]
    notes = tuple(f"{export.file}: {note}" for export in exports for note in export.notes)
    return Export(folder.name, first.headers, pd.concat(frames, ignore_index=True), first.codes, notes)


@dataclass
class Columns:
    """The columns of an export by name; gathers a problem for each that is missing or stands twice."""

    export: Export
    problems: list[str] = field(default_factory=list)

    def take(self, column: str, key: str) -> "pd.Series[str]":
        """The cells of a column; blank ones where there is no such column, and a problem gathered."""
        name = tidy_header(column)
        places = self.export.places.get(name, [])
        if len(places) == 1:
            return self.export.cells[places[0]]
        alike = [header for header in self.export.headers if re.fullmatch(re.escape(name) + r" \(\d+\)", header)]
        if places or alike:
            which = " or ".join(repr(header) for header in alike[:3]) or "another name for one of them in the export"
            self.problems.append(
                self.export.problem(
                    f"{len(places) or len(alike)} columns are called {column!r}, which {key} names; write {which}"
                )
            )
        else:
            self.problems.append(self.export.missing(column, key))
        return pd.Series("", index=self.export.cells.index, dtype="str")


def fold(text: str) -> str:
    """Text with its white space folded: the ends cut, runs of it one space."""
    return " ".join(text.split())


def tidy_header(text: str) -> str:
    """A header as people read it: no tags, no entities, its white space folded.

    >>> tidy_header("<b>What matters</b>&nbsp;to you?")
    'What matters to you?'
    """
    return fold(unescape(TAG.sub(" ", text))) if "<" in text or "&" in text else fold(text)


def name_rows(rows: Iterable[int]) -> str:
    """The first rows by number, and how many more there are."""
    rows = sorted(rows)
    more = f" and {len(rows) - ROWS_NAMED:,} more" if len(rows) > ROWS_NAMED else ""
    return ("row " if len(rows) == 1 else "rows ") + ", ".join(str(row) for row in rows[:ROWS_NAMED]) + more


def count(things: Sized | int, noun: str, nouns: str = "") -> str:
    """How many there are of a noun.

    >>> count(1, "row"), count([2, 3], "row"), count(1_200, "person", "people")
    ('1 row', '2 rows', '1,200 people')
    """
    number = things if isinstance(things, int) else len(things)
    return f"{number:,} {noun if number == 1 else nouns or noun + 's'}"
