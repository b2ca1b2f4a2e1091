"""Sheets: the internal workbooks as bytes, every cell typed, each sheet marked as personal data."""

import io
import math
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

# Text is text: without these, xlsxwriter makes a live formula of "=1+1" and a link of an address.
OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
# Files carry a date; a fixed one keeps the same evidence the same file.
CREATED = datetime(2026, 1, 1)
MARK = (
    "PERSONAL DATA. NOT FOR PUBLICATION. Small numbers are not hidden here. Keep this file in the folder where you "
    "found it; do not send it by e-mail, copy it elsewhere or print it."
)
SHORT_MARK = "Personal data: not for publication"
# Excel's most characters in a cell are 32,767, and in the name of a sheet 31.
CELL_LENGTH, NAME_LENGTH = 32_000, 31
# Bars and the ends of intervals, of the Scottish Government's palette for charts: the lines stand out on the bars.
BARS, ENDS = "#2B9C93", "#002D54"
NOT_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
TURNERS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"

Value = str | int | float | None


@dataclass(frozen=True)
class Heading:
    """A column: its name, its width in characters, whether people write in it, and the words they choose from."""

    name: str
    width: int
    typed: bool = False
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class IntervalChart:
    """A chart beside the table of its sheet: a bar a row, from 0 to a value, and a line through its end.

    Attributes:
        title: what it shows.
        unit: what the values are, as the title of their axis.
        columns: the places of the columns of names, of values, and of how far the line goes below and above each.
        ends: of the axis of values.
        told: the same in words, for people who cannot see it.
    """

    title: str
    unit: str
    columns: tuple[int, int, int, int]
    ends: tuple[int, int]
    told: str


@dataclass(frozen=True)
class Sheet:
    """A sheet: what stands above its table, the table and its chart; a sheet without headings is text only."""

    name: str
    lines: tuple[str, ...]
    headings: tuple[Heading, ...] = ()
    rows: Sequence[tuple[Value, ...]] = ()
    chart: IntervalChart | None = None


def workbook_bytes(title: str, body: str, sheets: Iterable[Sheet]) -> bytes:
    """The workbook's bytes; the same sheets give the same bytes."""
    from xlsxwriter import Workbook

    content = io.BytesIO()
    with Workbook(content, OPTIONS) as workbook:
        about = {"title": tidy(title), "author": tidy(body), "subject": SHORT_MARK, "keywords": SHORT_MARK}
        workbook.set_properties({**about, "created": CREATED})
        taken: set[str] = set()
        formats = _formats(workbook)
        for sheet in sheets:
            worksheet = workbook.add_worksheet(_name(sheet.name, taken))
            _write(worksheet, sheet, formats)
            if sheet.chart and sheet.rows:
                _draw(workbook, worksheet, sheet, sheet.chart)
    return content.getvalue()


def _name(wanted: str, taken: set[str]) -> str:
    """A name that Excel takes, and no other sheet has."""
    plain = " ".join(tidy(wanted).translate(NOT_IN_NAMES).split())[:NAME_LENGTH].strip() or "sheet"
    name, number = plain, 2
    while name.casefold() in taken:
        end = f" {number}"
        name, number = plain[: NAME_LENGTH - len(end)] + end, number + 1
    taken.add(name.casefold())
    return name


def _formats(workbook: "Workbook") -> dict[str, "Format"]:
    """How cells look. Text is text, so that no group ("16-24") becomes a date."""
    shared = {"text_wrap": True, "valign": "top"}
    typed = {"bg_color": "#FFF9DB", "border": 1, "border_color": "#D9D9D9", "num_format": "@"}
    return {
        "mark": workbook.add_format({"bold": True, "font_color": "#9C0006"}),
        "line": workbook.add_format({}),
        "heading": workbook.add_format({**shared, "bold": True, "bottom": 1}),
        "text": workbook.add_format({**shared, "num_format": "@"}),
        "typed": workbook.add_format({**shared, **typed}),
        "whole": workbook.add_format({**shared, "num_format": "0"}),
        "number": workbook.add_format({**shared, "num_format": "General"}),
    }


def _write(worksheet: "Worksheet", sheet: Sheet, formats: dict[str, "Format"]) -> None:
    """The mark, the lines, and the table with its filter."""
    worksheet.set_header(f"&C{SHORT_MARK}")
    worksheet.write_string(0, 0, MARK, formats["mark"])
    for number, line in enumerate(sheet.lines, start=1):
        worksheet.write_string(number, 0, tidy(line), formats["line"])
    if not sheet.headings:
        worksheet.set_column(0, 0, 110)
        return
    first = len(sheet.lines) + 2
    for column, heading in enumerate(sheet.headings):
        worksheet.set_column(column, column, heading.width)
        worksheet.write_string(first, column, heading.name, formats["heading"])
        for number, row in enumerate(sheet.rows, start=first + 1):
            _write_cell(worksheet, (number, column), row[column], formats, is_typed=heading.typed)
        if heading.choices and sheet.rows:
            rule = {"validate": "list", "source": list(heading.choices), "error_type": "warning"}
            worksheet.data_validation(first + 1, column, first + len(sheet.rows), column, rule)
    worksheet.freeze_panes(first + 1, 0)
    worksheet.autofilter(first, 0, first + max(len(sheet.rows), 1), len(sheet.headings) - 1)


def _draw(workbook: "Workbook", worksheet: "Worksheet", sheet: Sheet, chart: IntervalChart) -> None:
    """The chart to the right of the table."""
    from xlsxwriter.utility import xl_range_abs

    first = len(sheet.lines) + 3
    last = first + len(sheet.rows) - 1
    names, values, below, above = (
        f"='{worksheet.get_name()}'!{xl_range_abs(first, column, last, column)}" for column in chart.columns
    )
    drawn = workbook.add_chart({"type": "bar"})
    line = {"color": ENDS, "width": 1.75}
    intervals = {"type": "custom", "plus_values": above, "minus_values": below, "line": line}
    drawn.add_series({"categories": names, "values": values, "fill": {"color": BARS}, "y_error_bars": intervals})
    drawn.set_title({"name": tidy(chart.title), "name_font": {"size": 12}})
    low, high = chart.ends
    drawn.set_x_axis(
        {
            "name": tidy(chart.unit),
            "min": low,
            "max": high,
            "major_gridlines": {"visible": True, "line": {"color": "#C9CFD6"}},
        }
    )
    drawn.set_y_axis({"reverse": True, "label_position": "low"})
    drawn.set_legend({"none": True})
    drawn.set_size({"width": 900, "height": 160 + 28 * len(sheet.rows)})
    place = (first - 1, len(sheet.headings) + 1)
    worksheet.insert_chart(*place, drawn, {"description": tidy(chart.told)[:CELL_LENGTH]})


def _write_cell(
    worksheet: "Worksheet", place: tuple[int, int], value: Value, formats: dict[str, "Format"], *, is_typed: bool
) -> None:
    """A number, a text, or an empty cell."""
    if isinstance(value, str) and value:
        worksheet.write_string(*place, tidy(value)[:CELL_LENGTH], formats["typed" if is_typed else "text"])
    elif value is None or isinstance(value, str) or math.isnan(value):
        worksheet.write_blank(*place, None, formats["typed" if is_typed else "text"])
    else:
        worksheet.write_number(*place, value, formats["whole" if isinstance(value, int) else "number"])


def tidy(text: str) -> str:
    """A text without the characters that no workbook can hold, or that turn its words around."""
    return "".join(
        " " if unicodedata.category(letter) in ("Cc", "Cs") or letter in TURNERS else letter for letter in text
    ).strip()
