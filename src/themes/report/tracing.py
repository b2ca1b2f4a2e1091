"""Tracing: for each number that a report prints, the cell of a table that it came from.

A number carries its cell with it into whatever sentence it is put, as characters that no page shows; when the report is
finished they are taken out, and what they said is the trace. So no writer and no wording loses where a number is from.
"""

import dataclasses
import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeVar, cast

import pandas as pd

from themes.tables import Table

T = TypeVar("T")
AnyTable = Table[pd.DataFrame]
# A cell's name travels as characters of the second private area of Unicode: a byte of its UTF-8 a character.
FIRST, OPEN, BETWEEN, CLOSE = 0xF0000, "\U000f0100", "\U000f0101", "\U000f0102"
MARKED = re.compile(f"{OPEN}([\U000f0000-\U000f00ff]*){BETWEEN}([^{OPEN}{CLOSE}]*){CLOSE}")
PRIVATE = re.compile("[\U000f0000-\U000f0102]")
NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
SEPARATOR = "|"
DERIVED, SETTINGS = "derived", "settings"
# A number that no wording marked: a test holds that a report has none.
UNTRACED = "untraced"
# What a report holds and no page prints: names within the page, the computed words behind those that are shown, and the
# workbook's sheets, which are the tables' own cells.
UNPRINTED = {"anchor", "sentence_id", "computed", "sheets", "edition", "editions"}
REST = re.compile(f"{MARKED.pattern}|{NUMBER.pattern}")


class Cell(NamedTuple):
    """Where a number stands: the table, its keys joined by "|", and the column."""

    table: str
    keys: str
    column: str


class Told(int):
    """A whole number that knows its cell, and says so in every text that it is put into."""

    cell: Cell

    def __new__(cls, value: int, cell: Cell) -> "Told":
        """The number with its cell."""
        number = super().__new__(cls, value)
        number.cell = cell
        return number

    def __format__(self, spec: str) -> str:
        """The number as text, marked."""
        return mark(format(int(self), spec), self.cell)


class Traced(NamedTuple):
    """One number of the report: where it is printed, as what, and the cell that it came from."""

    place: str
    part: str
    printed: str
    cell: Cell


def told(row: "Mapping[Any, Any] | pd.Series[Any]", column: str, table: AnyTable) -> Told | None:
    """The whole number in a column of a table's row, or None where there is none."""
    value = row[column]
    if pd.isna(value):
        return None
    return Told(int(value), Cell(table.name, SEPARATOR.join(str(row[key]) for key in table.key), column))


def derived(value: int, of: str, *numbers: int) -> Told:
    """A number worked out of others: `of` says how, and the keys are those of the cells that it was worked out of."""
    cells = [number.cell for number in numbers if isinstance(number, Told)]
    keys = " ; ".join(dict.fromkeys(f"{cell.table}:{cell.keys}:{cell.column}" for cell in cells))
    return Told(value, Cell(DERIVED, keys, of))


def mark(text: str, cell: Cell) -> str:
    """A text that says which cell it came from."""
    name = "\n".join(words.replace("\n", " ") for words in cell).encode()
    return f"{OPEN}{''.join(chr(FIRST + byte) for byte in name)}{BETWEEN}{PRIVATE.sub('', text)}{CLOSE}"


def mark_rest(text: str, cell: Cell) -> str:
    """A text in which each number that has no cell of its own comes from this one."""
    return REST.sub(lambda found: found[0] if found[0].startswith(OPEN) else mark(found[0], cell), text)


def setting(value: int, name: str) -> Told:
    """A number that the settings give, such as "disclosure.threshold"."""
    return Told(value, Cell(SETTINGS, name, "value"))


def mark_as(text: str, number: int) -> str:
    """A text that stands for a number, marked as the number would be."""
    return mark(text, number.cell) if isinstance(number, Told) else text


def unmark(text: str) -> str:
    """A text as it is printed."""
    return PRIVATE.sub("", MARKED.sub(r"\2", text))


def untangle(report: T) -> tuple[T, tuple[Traced, ...]]:
    """A report, or a part of one, as it is printed, and where each number in it came from."""
    found: list[Traced] = []

    def note(place: str, part: str, text: str) -> str:
        for name, printed in MARKED.findall(text):
            words = bytes(ord(letter) - FIRST for letter in name).decode().split("\n")
            found.append(Traced(place, part, printed, Cell(*words)))
        rest = NUMBER.findall(MARKED.sub(" ", text))
        found.extend(Traced(place, part, number, Cell(UNTRACED, "", "")) for number in rest)
        return unmark(text)

    return cast(T, _walk(report, "", "", note)), tuple(found)


def _walk(value: object, place: str, part: str, note: Callable[[str, str, str], str]) -> object:
    """Every text in a value, noted under the nearest name around it."""
    if isinstance(value, str):
        return note(place, part, value)
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return tuple(_walk(one, place, f"{part} {number}".strip(), note) for number, one in enumerate(value, start=1))
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        return value
    name = getattr(value, "sentence_id", "") or getattr(value, "anchor", "")
    here, around = (str(name), "") if name else (place, part)
    kept = {field.name: getattr(value, field.name) for field in dataclasses.fields(value) if field.init}
    changed = {
        key: _walk(one, here, f"{around} {key}".strip(), _unmark if key in UNPRINTED else note)
        for key, one in kept.items()
    }
    return dataclasses.replace(value, **cast(dict[str, Any], changed))


def _unmark(_place: str, _part: str, text: str) -> str:
    """A text that nobody reads, without its marks."""
    return unmark(text)
