"""Extents: how far the sheets of a workbook reach and what is in them that no value shows, seen before it is opened.

python-calamine makes a rectangle of each sheet up to its furthest cell, and ends the process when that does not fit.
"""

import posixpath
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from themes.exports.archives import Archive, Attributes, plain_name
from themes.exports.sheets import COLUMNS

__all__ = [
    "EXCEL_ROWS",
    "Extent",
    "is_encrypted_ods",
    "is_encrypted_old_excel",
    "scan_excel",
    "scan_ods",
    "scan_old_excel",
]

EXCEL_ROWS = 1_048_576
# The records of an .xls file that we look at ([MS-XLS] 2.3): the first two numbers of a cell's are its row and column.
BOUND_SHEET, DIMENSIONS, END, FORMULA, MULTIPLE, ERROR, PASSWORD = 0x0085, 0x0200, 0x000A, 6, 0x00BD, 0x0205, 0x002F
CELLS = frozenset({FORMULA, 0x0203, 0x0204, ERROR, 0x027E, 0x00FD, 0x00D6, MULTIPLE, 0x00BE, 0x0201})


@dataclass
class Extent:
    """What the XML of a sheet says that its values do not."""

    rows: int = 0
    columns: int = 0
    characters: int = 0
    formulas: int = 0
    saved: int = 0
    errors: int = 0
    hidden_rows: int = 0
    hidden_columns: int = 0


def scan_excel(archive: Archive) -> dict[str, Extent]:
    """What the XML of each sheet says, by the sheet's name."""
    targets: dict[str, str] = {}
    titles: dict[str, str] = {}

    def relationship(tag: str, attributes: Attributes) -> None:
        if tag == "Relationship":
            targets[attributes.get("Id", "")] = plain_name(posixpath.join("xl", attributes.get("Target", "")))

    def title(tag: str, attributes: Attributes) -> None:
        if tag == "sheet":
            key = next((value for key, value in attributes.items() if key.endswith(":id")), "")
            titles[attributes.get("name", "")] = targets.get(key, "")

    archive.follow("xl/_rels/workbook.xml.rels", relationship)
    archive.follow("xl/workbook.xml", title)
    lengths = _shared_lengths(archive)
    extents = {}
    for sheet, target in titles.items():
        if target in archive.members:
            scan = _ExcelScan(lengths)
            archive.follow(target, scan.start, scan.text)
            extents[sheet] = scan.extent
    return extents


def _shared_lengths(archive: Archive) -> list[int]:
    """How long each of the texts is that cells share."""
    lengths: list[int] = []

    def start(tag: str, _: Attributes) -> None:
        if tag == "si":
            lengths.append(0)

    def text(text: str) -> None:
        if lengths:
            lengths[-1] += len(text)

    if "xl/sharedstrings.xml" in archive.members:
        archive.follow("xl/sharedstrings.xml", start, text)
    return lengths


@dataclass
class _ExcelScan:
    """Follows the XML of an Excel sheet, cell by cell; `lengths` are those of the texts that cells share."""

    lengths: list[int]
    extent: Extent = field(default_factory=Extent)
    row: int = 0
    column: int = 0
    kind: str = ""
    is_formula: bool = False
    in_value: bool = False
    columns: dict[str, int] = field(default_factory=dict)

    def start(self, tag: str, attributes: Attributes) -> None:
        """Take in the start of an element."""
        self.in_value = False
        if tag == "c":
            self._cell(attributes)
        elif tag in {"v", "is"}:
            self._value()
        elif tag == "row":
            self.row = int(attributes.get("r", self.row + 1))
            self.column = 0
            self.extent.hidden_rows += attributes.get("hidden") in {"1", "true"}
        elif tag == "f":
            self.extent.formulas += 1
            self.is_formula = True
        elif tag == "col" and attributes.get("hidden") in {"1", "true"}:
            first, last = int(attributes.get("min", 1)), int(attributes.get("max", 1))
            # Excel hides all the columns beyond the last as one range.
            self.extent.hidden_columns += last - first + 1 if last < COLUMNS else 0

    def text(self, text: str) -> None:
        """Take in the text of a value."""
        if self.in_value and (self.is_formula or self.kind == "s"):
            self.in_value = False
            text = text.strip()
            self.extent.saved += self.is_formula and self.kind != "str" and text != ""
            if self.kind == "s" and text.isascii() and text.isdecimal() and int(text) < len(self.lengths):
                self.extent.characters += self.lengths[int(text)]

    def _cell(self, attributes: Attributes) -> None:
        place = attributes.get("r")
        if place is None:
            self.column += 1
        else:
            letters = place.rstrip("0123456789")
            self.column = self.columns.get(letters) or self.columns.setdefault(letters, _column(letters))
            self.row = int(place[len(letters) :])
        self.kind = attributes.get("t", "")
        self.is_formula = False

    def _value(self) -> None:
        extent = self.extent
        extent.errors += self.kind == "e"
        extent.saved += self.is_formula and self.kind == "str"
        if self.row > extent.rows or self.column > extent.columns:
            extent.rows, extent.columns = max(extent.rows, self.row), max(extent.columns, self.column)
        self.in_value = True


def _column(letters: str) -> int:
    """1 for A, 27 for AA.

    >>> _column("XFD")
    16384
    """
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


def is_encrypted_ods(archive: Archive) -> bool:
    """Whether a LibreOffice workbook is protected with a password."""
    encrypted: list[str] = []

    def entry(tag: str, _: Attributes) -> None:
        if tag == "encryption-data":
            encrypted.append(tag)

    if "meta-inf/manifest.xml" in archive.members:
        archive.follow("meta-inf/manifest.xml", entry)
    return bool(encrypted)


def scan_ods(archive: Archive) -> dict[str, Extent]:
    """What the XML of a LibreOffice workbook says, by the sheet's name."""
    scan = _OdsScan()
    archive.follow("content.xml", scan.start, scan.text)
    return scan.extents


@dataclass
class _OdsScan:
    """Follows the XML of a LibreOffice workbook, where one element may stand for many cells."""

    extents: dict[str, Extent] = field(default_factory=dict)
    extent: Extent = field(default_factory=Extent)
    row: int = 0
    column: int = 0
    rows: int = 1
    cells: int = 1

    def start(self, tag: str, attributes: Attributes) -> None:
        """Take in the start of an element."""
        if tag == "table":
            self.extent = self.extents.setdefault(_attribute(attributes, "name"), Extent())
            self.row, self.rows = 0, 0
        elif tag == "table-row":
            self.row, self.column, self.cells = self.row + self.rows, 0, 0
            self.rows = int(_attribute(attributes, "number-rows-repeated") or 1)
            # LibreOffice hides all the rows beyond the last as one.
            hidden = _attribute(attributes, "visibility") in {"collapse", "filter"}
            self.extent.hidden_rows += self.rows if hidden and self.rows < EXCEL_ROWS // 2 else 0
        elif tag in {"table-cell", "covered-table-cell"}:
            self._cell(attributes)

    def text(self, text: str) -> None:
        """Count the characters of a cell as often as they are repeated."""
        self.extent.characters += len(text) * self.rows * self.cells

    def _cell(self, attributes: Attributes) -> None:
        self.column += self.cells
        self.cells = int(_attribute(attributes, "number-columns-repeated") or 1)
        kinds = {value for key, value in attributes.items() if key.endswith("value-type")}
        is_formula = bool(_attribute(attributes, "formula"))
        self.extent.formulas += is_formula
        self.extent.saved += is_formula and bool(kinds)
        self.extent.errors += "error" in kinds
        if kinds:
            self.extent.rows = max(self.extent.rows, self.row + self.rows)
            self.extent.columns = max(self.extent.columns, self.column + self.cells)


def _attribute(attributes: Attributes, name: str) -> str:
    """An attribute, whatever its namespace is called here."""
    return next((value for key, value in attributes.items() if key.rpartition(":")[2] == name), "")


def is_encrypted_old_excel(stream: bytes) -> bool:
    """Whether an .xls file is protected with a password.

    Raises:
        ValueError: when its records do not follow one another to an end.
    """
    return any(kind == PASSWORD for kind, _, _ in _records(stream, 0))


def scan_old_excel(stream: bytes) -> list[Extent]:
    """What the records of an .xls file say, sheet by sheet.

    Raises:
        ValueError: when its records do not follow one another to an end.
    """
    starts = [struct.unpack_from("<I", stream, at)[0] for kind, at, _ in _records(stream, 0) if kind == BOUND_SHEET]
    extents = []
    for start in starts:
        extent = Extent()
        for kind, at, length in _records(stream, start):
            if kind in CELLS:
                _take_cell(extent, stream[at : at + length], kind)
            elif kind == DIMENSIONS:
                # calamine makes room for as many, and counts round the corner where the first is after the last.
                first, rows, left, columns = struct.unpack_from("<IIHH" if length > 10 else "<HHHH", stream, at)
                extent.rows, extent.columns = max(extent.rows, first, rows), max(extent.columns, left, columns)
                if first > rows or left > columns:
                    raise ValueError
        extents.append(extent)
    return extents


def _records(stream: bytes, start: int) -> Iterator[tuple[int, int, int]]:
    """The kind, place and length of each record up to the one that ends a part of the stream."""
    while start + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, start)
        if kind == END:
            return
        if start + 4 + length > len(stream):
            break
        yield kind, start + 4, length
        start += 4 + length
    raise ValueError


def _take_cell(extent: Extent, record: bytes, kind: int) -> None:
    """Count in a cell, or the cells beside one another that one record holds."""
    row, column = struct.unpack_from("<HH", record)
    if kind == MULTIPLE:
        column = max(column, struct.unpack_from("<H", record, len(record) - 2)[0])
    extent.rows, extent.columns = max(extent.rows, row + 1), max(extent.columns, column + 1)
    extent.formulas += kind == FORMULA
    extent.saved += kind == FORMULA
    extent.errors += kind == ERROR and len(record) > 7 and record[7] == 1
