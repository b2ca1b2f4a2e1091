"""The audit: whether the tables that are about to leave let a reader work out a small number of people.

It reads what is published and nothing else, so it stands in a reader's place; it knows no true count. It covers THEMES
and BREAKDOWN of one consultation together. It does not know what was published before, or elsewhere.
"""

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass

import pandas as pd

from themes.consultation import Disclosure
from themes.disclosure.bounds import Row, Theme, individuals_interval
from themes.disclosure.risks import SPLIT, is_small, risks
from themes.tables import SHOWN, SUPPRESSED, Breakdown, Themes

NUMBERS_OF_THEMES = ("responses", "percent", "individuals", "organisations")
NUMBERS_OF_CELLS = ("count", "percent", "low", "high")
SHOWN_STATUSES = (SHOWN, "recoded")


@dataclass(frozen=True)
class Grid:
    """The groups of one question's tables: each characteristic's groups with their bases, in the table's order."""

    question_id: str
    bases: Mapping[str, Mapping[str, int]]

    @property
    def individuals(self) -> int:
        """The individuals in the question's base: the groups of a characteristic share them out."""
        return max((sum(groups.values()) for groups in self.bases.values()), default=0)


def audit(themes: Themes, breakdown: Breakdown, settings: Disclosure) -> list[str]:
    """List every place where the published tables say too much about a small number of people.

    Args:
        themes: as it is to be published.
        breakdown: as it is to be published.
        settings: the thresholds.

    Returns:
        One line a place, of ids and names of groups only, in the order of the tables; empty where all is well.
    """
    found = [*_small_numbers(themes, settings), *_hidden_with_numbers(themes, breakdown)]
    cells = {str(question): rows for question, rows in breakdown.groupby("question_id", sort=True)}
    for question, rows in themes.groupby("question_id", sort=True):
        table = cells.pop(str(question), breakdown.iloc[:0])
        found += _audit_question(str(question), rows, table, settings)
    found += [f"breakdown {question}: there are cells and no themes" for question in cells]
    return list(dict.fromkeys(found))


def _small_numbers(themes: Themes, settings: Disclosure) -> Iterator[str]:
    """Numbers of people below the threshold that stand in THEMES."""
    for column in ("responses", "individuals", "organisations", "event_mentions"):
        small = themes[column].between(1, settings.threshold - 1).fillna(value=False)
        for question, theme in themes.loc[small, ["question_id", "theme_id"]].itertuples(index=False):
            yield f"themes {question} {theme}: {column} is a small number"


def _hidden_with_numbers(themes: Themes, breakdown: Breakdown) -> Iterator[str]:
    """Hidden rows and cells that hold a number all the same, and shown ones without their count."""
    for name, table, numbers in (("themes", themes, NUMBERS_OF_THEMES), ("breakdown", breakdown, NUMBERS_OF_CELLS)):
        hidden = ~table["status"].isin(SHOWN_STATUSES)
        telling = hidden & table[list(numbers)].notna().any(axis=1)
        wanting = ~hidden & table[numbers[0]].isna()
        keys = [key for key in ("question_id", "theme_id", "characteristic", "group") if key in table.columns]
        for row in table.loc[telling, keys].itertuples(index=False):
            yield f"{name} {' '.join(map(str, row))}: it is hidden and holds a number"
        for row in table.loc[wanting, keys].itertuples(index=False):
            yield f"{name} {' '.join(map(str, row))}: it is shown and holds no number"


def _audit_question(question: str, themes: pd.DataFrame, table: pd.DataFrame, settings: Disclosure) -> Iterator[str]:
    """What the tables of one question say too much of."""
    grid = _grid(question, table)
    yield from _grid_problems(grid, int(themes["base"].max()), settings)
    shown = {
        (str(theme), str(characteristic), str(group)): int(count)
        for theme, characteristic, group, count in table[["theme_id", "characteristic", "group", "count"]]
        .dropna()
        .itertuples(index=False)
    }
    for row in themes.sort_values("theme_id").to_dict("records"):
        theme_id = str(row["theme_id"])
        if row["status"] == SUPPRESSED:
            seen = [key for key in shown if key[0] == theme_id]
            yield from (f"breakdown {question} {' '.join(key)}: it is shown and its theme is hidden" for key in seen)
        elif not pd.isna(row["responses"]):
            yield from _audit_theme(grid, theme_id, _theme(row, grid, shown), settings.threshold)


def _grid(question: str, table: pd.DataFrame) -> Grid:
    bases: dict[str, dict[str, int]] = {}
    columns = ["characteristic", "group", "base"]
    for characteristic, group, base in table[columns].drop_duplicates().itertuples(index=False):
        groups = bases.setdefault(str(characteristic), {})
        groups[str(group)] = min(int(base), groups.get(str(group), int(base)))
    return Grid(question, bases)


def _grid_problems(grid: Grid, base: int, settings: Disclosure) -> Iterator[str]:
    """Bases that are too small, or that give away a group by not adding up."""
    least = max(settings.group_minimum, settings.threshold)
    for characteristic, groups in grid.bases.items():
        where = f"breakdown {grid.question_id} {characteristic}"
        yield from (f"{where} {group}: the base is under the minimum" for group, n in groups.items() if n < least)
        if sum(groups.values()) != grid.individuals:
            yield f"{where}: its bases add up to another number of individuals than another characteristic's"
    if grid.individuals > base:
        yield f"breakdown {grid.question_id}: the bases add up to more than the question's"


def _theme(row: Mapping[Hashable, object], grid: Grid, shown: Mapping[tuple[str, str, str], int]) -> Theme:
    """What a reader is told of one theme. Where no bases are published, organisations may be any number of all."""
    theme_id, responses, base = str(row["theme_id"]), int(str(row["responses"])), int(str(row["base"]))
    individuals = None if pd.isna(row["individuals"]) else int(str(row["individuals"]))  # type: ignore[call-overload]
    if individuals is None and not pd.isna(row["organisations"]):  # type: ignore[call-overload]
        individuals = responses - int(str(row["organisations"]))
    rows = tuple(
        Row(
            tuple(shown.get((theme_id, characteristic, group)) for group in groups),
            tuple(groups.values()),
        )
        for characteristic, groups in grid.bases.items()
    )
    known = bool(rows)
    return Theme(
        responses,
        individuals,
        individual_base=grid.individuals if known else base,
        organisation_base=base - grid.individuals if known else base,
        rows=rows,
    )


def _audit_theme(grid: Grid, theme_id: str, theme: Theme, threshold: int) -> Iterator[str]:
    where = f"{grid.question_id} {theme_id}"
    individuals = individuals_interval(theme)
    if individuals.low > individuals.high:
        yield f"breakdown {where}: its numbers contradict those of the theme"
        return
    names = list(grid.bases)
    for place in risks(theme, threshold):
        if place == SPLIT:
            yield f"themes {where}: the split into individuals and organisations can be worked out"
        else:
            characteristic = names[place.row]
            group = list(grid.bases[characteristic])[place.cell]
            yield f"breakdown {where} {characteristic} {group}: the hidden count can be worked out"
    for characteristic, row in zip(names, theme.rows, strict=True):
        for group, count in zip(grid.bases[characteristic], row.counts, strict=True):
            if count is not None and is_small(count, threshold):
                yield f"breakdown {where} {characteristic} {group}: a small count is shown"
