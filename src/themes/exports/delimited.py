"""Delimited text: the rows of a file whose cells stand between commas, semicolons, tabs or bars."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import islice

from themes.errors import DataError
from themes.exports.decoding import decode
from themes.exports.sheets import CELL_LENGTH, COLUMNS, ROWS, Sheet, name_numbers

__all__ = ["read_delimited"]

SEPARATORS = (",", ";", "\t", "|")
# Stands for no separator at all: decoding has taken every NUL out.
NO_SEPARATOR = "\0"
# Enough rows to see what splits them alike, and no more than a moment's work.
SAMPLE_ROWS, SAMPLE_LENGTH = 1000, 1_000_000
# A separator is believed when nine rows of ten have the same number of cells, or four if the first row is one of them:
# prose below one header splits at its commas, but seldom alike and never as its header does.
LEAST_SCORE, FIRST_ROW = 0.9, 0.5
# Some tools leave blank cells at the end of a row away. Then nine rows of ten have at most as many cells as the first,
# and at least half: fewer than four names are no header for sure, since prose has commas too.
LEAST_NAMES, LEAST_FILLED = 4, 0.5
# The csv module makes every cell of a line before we can count them.
LONG_LINE, LINE_CELLS = 1_000_000, 5_000_000
DECLARED = re.compile(r'\ufeff?"?sep=([^\w\s"]|\t)"?[ \t]*(?:\r\n|\r|\n|$)', re.IGNORECASE)
QUOTES = re.compile('"+')


@dataclass(frozen=True)
class _Layout:
    """What separates the cells, whether blanks follow it, and how many cells most rows have."""

    separator: str
    skips_blanks: bool = False
    width: int = 1
    score: float = 0.0
    # The cells of the first row, and the share of rows that fit under them with blanks left away at their ends.
    names: int = 0
    fitting: float = 0.0
    is_doubtful: bool = False


@dataclass
class _Found:
    """The rows, and the numbers of those whose quotation marks are not as they should be."""

    rows: list[list[str]] = field(default_factory=list)
    repaired: list[int] = field(default_factory=list)
    broken: list[int] = field(default_factory=list)


def read_delimited(name: str, data: bytes, *, suffix: str = "") -> Sheet:
    """The rows of a text file: the encoding and the separator are found, quotation marks are respected.

    Rows shorter or longer than the first stay as they are. Rows whose quotation marks are wrong are read where what
    they mean is plain (one line, as many cells as the others), and noted.

    Raises:
        DataError: when it is not text, or a quotation mark is never closed or cannot be made sense of.
    """
    decoded = decode(data)
    if not decoded.is_text:
        raise DataError([f"{name}: it cannot be read as text; export it again, as .xlsx or .csv"])
    text, declared = _take_declaration(decoded.text)
    with _long_cells():
        layout = _measure(text, declared, skips_blanks=False) if declared else _find_layout(text, suffix)
        found = _read_rows(name, text, layout)
    if found.broken:
        raise DataError([_broken(name, found.broken)])
    notes = [*decoded.notes, *_notes(found, layout)]
    if declared:
        notes.append("its first line only says what separates the cells: rows are counted from the line below it")
    separator = "" if layout.separator == NO_SEPARATOR else layout.separator
    return Sheet("", found.rows, tuple(notes), decoded.encoding, separator)


def _take_declaration(text: str) -> tuple[str, str]:
    """The text below a first line `sep=;` as Excel writes and reads it, and the separator."""
    match = DECLARED.match(text)
    return (text[match.end() :], match.group(1)) if match else (text, "")


@contextmanager
def _long_cells() -> Iterator[None]:
    """The csv module's limit on a cell's length, raised to ours for as long as we read."""
    before = csv.field_size_limit(CELL_LENGTH)
    try:
        yield
    finally:
        csv.field_size_limit(before)


def _find_layout(text: str, suffix: str) -> _Layout:
    """What separates the cells, by how alike it splits the rows; nothing, for a file of one column."""
    order = ("\t", ",", ";", "|") if suffix in {".tsv", ".tab"} else SEPARATORS
    tried = [_measure(text, separator, skips_blanks=skips) for skips in (False, True) for separator in order]
    likely = [layout for layout in tried if layout.width > 1 and layout.score >= LEAST_SCORE]
    if likely:
        return max(likely, key=lambda layout: (round(layout.score, 3), layout.width))
    trimmed = [layout for layout in tried if layout.names >= LEAST_NAMES and layout.fitting >= LEAST_SCORE]
    if trimmed:
        best = max(trimmed, key=lambda layout: (round(layout.fitting, 3), layout.names))
        return replace(best, width=best.names)
    return _Layout(NO_SEPARATOR, is_doubtful=any(layout.width > 1 for layout in tried))


def _measure(text: str, separator: str, *, skips_blanks: bool) -> _Layout:
    """How well a separator splits the rows: the share that has as many cells as most, and the first row."""
    sample = io.StringIO(text[:SAMPLE_LENGTH], newline="")
    reader = csv.reader(sample, delimiter=separator, skipinitialspace=skips_blanks)
    filled = [row for row in islice(reader, SAMPLE_ROWS) if any(cell.strip() for cell in row)]
    widths = [len(row) for row in filled]
    # Where blanks follow the separators, quotation marks after them do not count as such unless the blanks are skipped.
    opened = sum(any(cell.startswith(' "') for cell in row) for row in filled)
    if len(text) > SAMPLE_LENGTH and len(widths) > 1 and len(widths) < SAMPLE_ROWS:
        widths.pop()  # the row that the sample cut
    if not widths:
        return _Layout(separator, skips_blanks)
    width, rows = max(Counter(widths).items(), key=lambda item: (item[1], item[0]))
    if opened > len(widths) // 2 and not skips_blanks:
        rows = 0
    names = widths[0]
    fitting = sum(LEAST_FILLED * names <= cells <= names for cells in widths) / len(widths) if rows else 0.0
    score = rows / len(widths) + (FIRST_ROW if names == width else 0)
    return _Layout(separator, skips_blanks, width, score, names=names, fitting=fitting)


class _Lines:
    """The lines of a text, remembering those of the row that is being read."""

    def __init__(self, name: str, text: str, separator: str) -> None:
        self.name, self.separator = name, separator
        self.lines = io.StringIO(text, newline="")
        self.of_row: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self.lines)
        if len(line) > LONG_LINE and line.count(self.separator) > LINE_CELLS:
            raise DataError([f"{self.name}: a row has more than {COLUMNS:,} columns; export it again"])
        self.of_row.append(line)
        return line


def _read_rows(name: str, text: str, layout: _Layout) -> _Found:
    """Every row, up to one whose quotation marks leave in doubt where it ends."""
    found = _Found()
    lines = _Lines(name, text, layout.separator)
    reader = csv.reader(lines, delimiter=layout.separator, skipinitialspace=layout.skips_blanks, strict=True)
    while len(found.rows) <= ROWS:
        lines.of_row.clear()
        try:
            found.rows.append(next(reader))
        except StopIteration:
            return found
        except csv.Error as error:
            number = len(found.rows) + 1
            if str(error).startswith("field larger"):
                raise DataError([_too_long(name, number)]) from None
            if len(lines.of_row) > 1 or str(error).startswith("unexpected end"):
                found.broken.append(number)
                return found
            _repair(found, lines.of_row[0].rstrip("\r\n"), layout)
    raise DataError([f"{name}: it has more than {ROWS:,} rows; split it into smaller files"])


def _repair(found: _Found, line: str, layout: _Layout) -> None:
    """Read a line whose quotation marks are wrong, if one reading has as many cells as most rows."""
    for read in (_closing_before_separators, _as_the_csv_module_would):
        row = read(line, layout)
        if row is not None and len(row) == layout.width:
            found.rows.append(row)
            found.repaired.append(len(found.rows))
            return
    found.rows.append([])
    found.broken.append(len(found.rows))


def _closing_before_separators(line: str, layout: _Layout) -> list[str] | None:
    """The cells if only a quotation mark before a separator closes a cell, or None if one is not closed.

    That is what `"she said "no" to it",Yes` means.
    """
    cells, start = [], 0
    while start <= len(line):
        begin = start + len(line[start:]) - len(line[start:].lstrip(" ")) if layout.skips_blanks else start
        if not line.startswith('"', begin):
            end = line.find(layout.separator, start)
            end = len(line) if end < 0 else end
            cells.append(line[start:end])
        else:
            end = _closing(line, begin + 1, layout.separator)
            if end < 0:
                return None
            cells.append(line[begin + 1 : end - 1].replace('""', '"'))
        start = end + 1
    return cells


def _closing(line: str, start: int, separator: str) -> int:
    """Where the cell ends that a quotation mark before `start` opened; -1 if nowhere."""
    for run in QUOTES.finditer(line, start):
        if len(run.group()) % 2 and (run.end() == len(line) or line[run.end()] == separator):
            return run.end()
    return -1


def _as_the_csv_module_would(line: str, layout: _Layout) -> list[str] | None:
    """The cells as the csv module reads them when it is not strict, or None if a cell is not closed."""
    reader = csv.reader([line + "\n", ""], delimiter=layout.separator, skipinitialspace=layout.skips_blanks)
    row = next(reader)
    return row if reader.line_num == 1 else None


def _notes(found: _Found, layout: _Layout) -> Iterator[str]:
    if found.repaired:
        yield (
            f"the quotation marks of {name_numbers(found.repaired)} are not as they should be; "
            "read as far as they can be understood: look at them"
        )
    if layout.is_doubtful:
        yield "neither commas, semicolons, tabs nor bars split its rows alike: it was read as one column"
    if swallowing := [number for number, row in enumerate(found.rows, start=1) if _holds_rows(row, layout)]:
        yield (
            f"a cell of {name_numbers(swallowing)} holds lines that look like rows of the file: "
            "a quotation mark may be missing there; look at them"
        )


def _holds_rows(row: list[str], layout: _Layout) -> bool:
    """Whether a cell holds whole lines with as many separators as a row has, as when a quotation mark is missing."""
    if layout.width < 3:
        return False
    between = [line for cell in row if cell.count("\n") > 1 for line in cell.split("\n")[1:-1]]
    return any(line.count(layout.separator) == layout.width - 1 for line in between)


def _broken(name: str, rows: list[int]) -> str:
    return (
        f"{name}: a quotation mark in {name_numbers(rows)} is never closed or stands in the wrong place, so that where "
        "the row ends is in doubt (or the file was cut off); correct it, or export the file again, as .xlsx if you can"
    )


def _too_long(name: str, row: int) -> str:
    return (
        f"{name}: a cell of row {row} has more than {CELL_LENGTH:,} characters; a quotation mark is probably missing "
        "there: correct it, or export the file again"
    )
