"""Tables of the Word report: a header row that repeats, no merged cells, an alternative text, and never too wide."""

from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from themes.report.parts import Grid
from themes.report.word.markup import add, add_paragraph

# More columns than these beside the first do not fit a page upright in letters that people can read.
COLUMNS = 6
# Tables of so few rows stay on one page.
KEPT_WHOLE = 8
# In twentieths of a point: the mean width of a bold letter of 11 points (wide faces included), and a cell's margins.
LETTER, MARGINS = 160, 230
# How many letters of its longest cell a column of words or of numbers can ask room for; more run on to further lines.
LINE, NUMBERS_LINE = 48, 12


def split_columns(grid: Grid, width: int) -> Iterator[Grid]:
    """The table, or parts of it side by side that each repeat the first columns where it is too wide for a page.

    Args:
        grid: the table.
        width: of the page between its margins, in twentieths of a point: parts are narrow enough to break no word.
    """
    leading, total, least = min(grid.words, len(grid.columns)), len(grid.columns), _least(grid)
    if leading == total or (total <= COLUMNS + 1 and sum(least) <= width):
        yield grid
        return
    parts = [[leading]]
    for place in range(leading + 1, total):
        room = width - sum(least[:leading]) - sum(least[one] for one in parts[-1])
        if len(parts[-1]) < COLUMNS and least[place] <= room:
            parts[-1].append(place)
        else:
            parts.append([place])
    for number, part in enumerate(parts, start=1):
        wanted = [*range(leading), *part]
        yield replace(
            grid,
            caption=f"{grid.caption} (part {number} of {len(parts)})",
            columns=tuple(grid.columns[place] for place in wanted),
            rows=tuple(tuple(row[place] for place in wanted) for row in grid.rows),
            notes=grid.notes if number == len(parts) else (),
        )


def add_table(parent: etree._Element, grid: Grid, *, styles: tuple[str, str], width: int) -> None:
    """A table after all that is there.

    Args:
        parent: the body of the document.
        grid: the table.
        styles: the ids of the styles of the table and of the words in its cells.
        width: how wide it is, in twentieths of a point.
    """
    table_style, cell_style = styles
    table = add(parent, "tbl")
    _add_properties(table, grid, table_style, width)
    widths = _widths(grid, width)
    columns = add(table, "tblGrid")
    for one in widths:
        add(columns, "gridCol", w=one)
    for number, cells in enumerate((grid.columns, *grid.rows)):
        row = add(table, "tr")
        properties = add(row, "trPr")
        add(properties, "cantSplit")
        if not number:
            add(properties, "tblHeader")
        for place, text in enumerate(cells):
            cell = add(row, "tc")
            add(add(cell, "tcPr"), "tcW", w=widths[place], type="dxa")
            paragraph = add_paragraph(cell, cell_style, text if number else "", strong="" if number else text)
            if not number or number < len(grid.rows) <= KEPT_WHOLE:
                add(paragraph[0], "keepNext")
            if place >= grid.words:
                add(paragraph[0], "jc", val="right")


def _add_properties(table: etree._Element, grid: Grid, style: str, width: int) -> None:
    """How the table looks, which cells are headers, and what it shows in words; in the order of the standard."""
    properties = add(table, "tblPr")
    add(properties, "tblStyle", val=style)
    add(properties, "tblW", w=width, type="dxa")
    add(properties, "tblLayout", type="fixed")
    add(properties, "tblLook", val="00A0", firstRow=1, lastRow=0, firstColumn=1, lastColumn=0, noHBand=0, noVBand=1)
    add(properties, "tblCaption", val=grid.caption)
    rows = f"{len(grid.rows)} row{'' if len(grid.rows) == 1 else 's'}"
    add(properties, "tblDescription", val=f"{rows} below the header row. Columns: {'; '.join(grid.columns)}.")


def _widths(grid: Grid, width: int) -> list[int]:
    """The widths of the columns: the longest word of each fits, and the rest goes to those with most to say."""
    cells, least = list(zip(grid.columns, *grid.rows, strict=True)), _least(grid)
    if sum(least) >= width:
        return [width * one // sum(least) for one in least]
    lines = [LINE if place < grid.words else NUMBERS_LINE for place in range(len(cells))]
    wanted = [min(line, max(map(len, column))) for line, column in zip(lines, cells, strict=True)]
    asked = [max(1, MARGINS + LETTER * one - floor) for one, floor in zip(wanted, least, strict=True)]
    spare = width - sum(least)
    return [floor + spare * one // sum(asked) for floor, one in zip(least, asked, strict=True)]


def _least(grid: Grid) -> list[int]:
    """The width that the longest word of each column needs."""
    return [
        MARGINS + LETTER * max(len(word) for text in column for word in (text.split() or [""]))
        for column in zip(grid.columns, *grid.rows, strict=True)
    ]
