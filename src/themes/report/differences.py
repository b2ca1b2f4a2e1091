"""Differences: each theme by each characteristic of the people who raised it, and the gaps large enough to tell."""

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass

import pandas as pd

from themes.disclosure.percentages import percent_of
from themes.report.parts import Grid
from themes.report.printable import whole
from themes.report.wording import HIDDEN, characteristic_name, out_of, quoted, readable, share
from themes.tables import MISSING_GROUPS, RECODED, Breakdown

# A gap is told from this many percentage points on, and of groups of this many people on both sides
# (equality research note, section 3: "worth a closer look").
GAP_POINTS, GAP_PEOPLE = 10, 20
UNSTATED = "Not stated"


@dataclass(frozen=True)
class Cell:
    """One shown cell: a group's people who raised the theme, and the group's base."""

    characteristic: str
    group: str
    count: int
    base: int


@dataclass(frozen=True)
class Gap:
    """A group against the other stated groups of its characteristic together; `several` says whether they are many."""

    cell: Cell
    others: int
    others_base: int
    several: bool

    @property
    def points(self) -> float:
        """How many percentage points apart they are."""
        return abs(100 * self.cell.count / self.cell.base - 100 * self.others / self.others_base)

    @property
    def raises_more(self) -> bool:
        """Whether the group raised the theme more often than the others: of two groups, that one is named first."""
        return self.cell.count * self.others_base > self.others * self.cell.base

    @property
    def is_told(self) -> bool:
        """Whether both sides have enough people and the gap is wide enough; in whole numbers, so that none rounds."""
        wide = abs(self.cell.count * self.others_base - self.others * self.cell.base) * 100
        enough = min(self.cell.base, self.others_base) >= GAP_PEOPLE
        return enough and wide >= GAP_POINTS * self.cell.base * self.others_base


def gap_in_words(breakdown: Breakdown, theme: tuple[str, str]) -> str:
    """The widest gap between groups in one theme, or "" where none is wide enough to tell.

    Only where every stated group of the characteristic is shown, so that no hidden cell is part of the others' sum.
    Groups put together of small ones count among the others. People who stated no group are on neither side.
    """
    question, theme_id = theme
    rows = breakdown[(breakdown["question_id"] == question) & (breakdown["theme_id"] == theme_id)]
    gaps = [gap for _, cells in rows.groupby("characteristic", sort=False) for gap in _gaps(cells) if gap.is_told]
    if not gaps:
        return ""
    widest = max(gaps, key=lambda gap: (gap.points, gap.raises_more, gap.cell.characteristic, gap.cell.group))
    cell = widest.cell
    here = out_of(cell.count, cell.base, percent_of(cell.count, cell.base), "people")
    there = out_of(widest.others, widest.others_base, percent_of(widest.others, widest.others_base))
    name, rest = characteristic_name(cell.characteristic), "groups together" if widest.several else "group"
    return (
        f"Among those who answered, the largest difference between groups is under “{name}”: "
        f"{here} in the group {quoted(readable(cell.group))} raised this, and {there} in the other {rest}."
    )


def _gaps(rows: pd.DataFrame) -> Iterator[Gap]:
    """The gaps of one characteristic; none where a stated group of it is hidden."""
    stated = rows[~rows["group"].isin([*MISSING_GROUPS, UNSTATED])]
    if stated["count"].isna().any():
        return
    cells = [
        Cell(row["characteristic"], row["group"], int(row["count"]), int(row["base"]))
        for row in stated.to_dict("records")
    ]
    merged = set(stated.loc[(stated["status"] == RECODED) | stated["percent"].isna(), "group"])
    for cell in cells:
        others, base = (sum(getattr(one, name) for one in cells if one != cell) for name in ("count", "base"))
        if cell.group not in merged and base and cell.base:
            yield Gap(cell, others, base, len(cells) > 2)


def difference_grids(breakdown: Breakdown, question: str, labels: Mapping[str, str]) -> tuple[Grid, ...]:
    """For each characteristic of a question: themes as rows, groups as columns, people as cells.

    Args:
        breakdown: the cells.
        question: its id.
        labels: the printed label of each theme of the question, in the order of the report.
    """
    rows = breakdown[(breakdown["question_id"] == question) & breakdown["theme_id"].isin(list(labels))]
    return tuple(
        _grid(question, str(name), cells, labels) for name, cells in rows.groupby("characteristic", sort=False)
    )


def _grid(question: str, name: str, rows: pd.DataFrame, labels: Mapping[str, str]) -> Grid:
    """The table of one characteristic."""
    cells = {(row["theme_id"], row["group"]): row for row in rows.to_dict("records")}
    bases = {row["group"]: int(row["base"]) for row in rows.to_dict("records")}
    present = [theme for theme in labels if theme in set(rows["theme_id"])]
    has_hidden = bool(rows["count"].isna().any())
    return Grid(
        f"table-{question}-by-{name}",
        f"{characteristic_name(name)}: people in each group who raised each theme, and their share of the group",
        ("Theme", *(f"{readable(group)} (of\u00a0{base:,})" for group, base in bases.items())),
        tuple((labels[theme], *(_cell(cells.get((theme, group))) for group in bases)) for theme in present),
        (f"{HIDDEN}: hidden to protect people; see “How to read the numbers”.",) if has_hidden else (),
    )


def _cell(row: Mapping[Hashable, object] | None) -> str:
    """One cell: "18 (45%)", or the mark for a hidden one."""
    count = whole(row["count"]) if row else None
    if row is None or count is None:
        return HIDDEN
    return share(count, whole(row["base"]) or 0, whole(row["percent"]))
