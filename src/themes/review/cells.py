"""Cells: an edited workbook as rows of words, with everything about it that cannot be read."""

import io
import warnings
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING
from xml.etree.ElementTree import ParseError

from themes.consultation.suggestions import suggest
from themes.errors import ReviewError
from themes.review.sheets import Row, Sheet, fold

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

NOT_A_WORKBOOK = "the file is not an Excel workbook: save it as .xlsx, without a password, and give it back again"


def read_sheets(workbook: bytes, sheets: Sequence[Sheet]) -> tuple[dict[str, list[Row]], list[str]]:
    """The rows of each sheet that hold anything we read, and the problems: what is missing, formulas and errors.

    Raises:
        ReviewError: when the bytes are not a workbook.
    """
    found = {fold(worksheet.title).casefold(): worksheet for worksheet in _open(workbook).worksheets}
    rows: dict[str, list[Row]] = {}
    problems: list[str] = []
    for sheet in sheets:
        rows[sheet.name] = []
        if sheet.name not in found:
            problems.append(f"there is no sheet {sheet.name}{_nearest(sheet.name, list(found))}")
            continue
        for row in _rows(found[sheet.name], sheet):
            if isinstance(row, str):
                problems.append(row)
            else:
                rows[sheet.name].append(row)
    return rows, problems


def sheet_names(workbook: bytes) -> list[str]:
    """The names of a workbook's sheets, in small letters.

    Raises:
        ReviewError: when the bytes are not a workbook.
    """
    return [fold(worksheet.title).casefold() for worksheet in _open(workbook).worksheets]


def _open(workbook: bytes) -> "Workbook":
    """The workbook, or an error that says what to do."""
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    broken = (zipfile.BadZipFile, InvalidFileException, ParseError, KeyError, ValueError, TypeError, OSError, EOFError)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl names what it does not keep, such as a newer kind of list
            return openpyxl.load_workbook(io.BytesIO(workbook))
    except broken:
        raise ReviewError([NOT_A_WORKBOOK]) from None


def _rows(worksheet: "Worksheet", sheet: Sheet) -> Iterator[Row | str]:
    """The rows of a sheet that hold anything we read, and problems in their place."""
    from openpyxl.utils import get_column_letter

    cells = worksheet.iter_rows()
    places = _places(next(cells, ()))
    missing = [name for name in sheet.needed if _canonical(name) not in places]
    for name in missing:
        yield f"sheet {sheet.name}: there is no column {name}{_nearest(name, list(places))}"
    if missing:
        return
    columns = {name: places[_canonical(name)] for name in sheet.needed}
    letters = {name: get_column_letter(place + 1) for name, place in columns.items()}
    for number, row in enumerate(cells, start=2):
        needed = {name: row[place] for name, place in columns.items()}
        unread = [problem for name, cell in needed.items() if (problem := _problem(cell))]
        yield from (f"sheet {sheet.name}, {problem}" for problem in unread)
        words = {name: _words(cell) for name, cell in needed.items()}
        if any(words.values()) and not unread:
            yield Row(sheet.name, number, words, letters)


def _places(header: "Sequence[Cell | MergedCell]") -> Mapping[str, int]:
    """Where each column is, by the name in its header; the first, where a name stands twice."""
    names: dict[str, int] = {}
    for place, cell in enumerate(header):
        names.setdefault(_canonical(_words(cell)), place)
    return names


def _canonical(name: str) -> str:
    """A column's name, however its words are joined and its letters cased."""
    return fold(name.replace("_", " ")).casefold()


def _problem(cell: "Cell | MergedCell") -> str:
    """Why a cell holds no words that somebody typed; "" where it does."""
    if cell.data_type == "f":
        return f"cell {cell.coordinate}: this is a formula; type the words themselves"
    return f"cell {cell.coordinate}: this is an error; type the words again" if cell.data_type == "e" else ""


def _words(cell: "Cell | MergedCell") -> str:
    """The words of a cell: a whole number without decimals, white space folded."""
    value = cell.value
    if value is None:
        return ""
    return fold(str(int(value)) if isinstance(value, float) and value.is_integer() else str(value))


def _nearest(name: str, names: list[str]) -> str:
    """The end of a message about something missing."""
    near = suggest(_canonical(name), [other for other in names if other])
    return (
        f"; is it the one now called {near[0]}? Name it {name}"
        if near
        else "; put it back, or start from a new review.xlsx"
    )
