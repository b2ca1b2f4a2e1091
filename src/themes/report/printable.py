"""What may be printed of the tables: no number of a hidden cell, no quote of a hidden theme or without approval."""

from dataclasses import dataclass, field
from typing import Literal, TypeVar

import pandas as pd

from themes.tables import (
    ACCOUNTING,
    ACTIONS,
    APPROVED,
    AWAITING,
    BREAKDOWN,
    CLOSED_COUNTS,
    DIFFERENCES,
    POPULATION,
    QUOTES,
    REASONS,
    REPLIES,
    REPRESENTATION,
    SECONDARY,
    SHOWN,
    SUPPRESSED,
    THEMES,
    Accounting,
    Actions,
    Breakdown,
    ClosedCounts,
    Differences,
    Population,
    Quotes,
    Reasons,
    Replies,
    Representation,
    Table,
    Themes,
)

Edition = Literal["draft", "release"]
T = TypeVar("T", bound=pd.DataFrame)
NUMERIC = ("integer", "number")


@dataclass(frozen=True, eq=False)
class Printable:
    """The tables of one edition, as they may be printed; those with a default are of shown cells, or given."""

    themes: Themes
    quotes: Quotes
    breakdown: Breakdown
    closed_counts: ClosedCounts
    accounting: Accounting
    differences: Differences = field(default_factory=DIFFERENCES.empty)
    representation: Representation = field(default_factory=REPRESENTATION.empty)
    population: Population = field(default_factory=POPULATION.empty)
    replies: Replies = field(default_factory=REPLIES.empty)
    actions: Actions = field(default_factory=ACTIONS.empty)
    reasons: Reasons = field(default_factory=REASONS.empty)


def hide(frame: pd.DataFrame, table: Table[T]) -> T:
    """The table with whole numbers that may be missing, and none in a hidden cell.

    Stages before this one have hidden them; this is the second lock on the door.
    """
    whole = {column.name: "Int64" for column in table.columns if column.kind == "integer"}
    frame = frame.astype(whole)
    if "status" in frame.columns:
        hidden = frame["status"].isin([SUPPRESSED, SECONDARY])
        numbers = [column.name for column in table.columns if column.kind in NUMERIC and column.nullable]
        names = [name for name in numbers if not name.startswith("base")]
        frame = frame.assign(**{name: frame[name].mask(hidden) for name in names})
    return table.check(frame)


def printable_quotes(quotes: Quotes, themes: Themes, edition: Edition) -> Quotes:
    """The quotes of shown themes: those approved, and in a draft also those that await a person."""
    wanted = [APPROVED] if edition == "release" else [APPROVED, AWAITING]
    shown = themes.loc[themes["status"] == SHOWN, ["question_id", "theme_id"]]
    kept = quotes[quotes["approved"].isin(wanted)].merge(shown, on=["question_id", "theme_id"])
    return QUOTES.check(kept.sort_values(["question_id", "theme_id", "rank"])) if len(kept) else QUOTES.empty()


def printable(  # noqa: PLR0917  one for each table that it reads
    themes: Themes,
    quotes: Quotes,
    breakdown: Breakdown,
    counts: tuple[ClosedCounts, Accounting],
    edition: Edition,
) -> Printable:
    """The tables as an edition may print them."""
    closed_counts, accounting = counts
    return Printable(
        themes=hide(themes, THEMES),
        quotes=printable_quotes(quotes, themes, edition),
        breakdown=hide(breakdown, BREAKDOWN),
        closed_counts=hide(closed_counts, CLOSED_COUNTS),
        accounting=hide(accounting, ACCOUNTING),
    )


def with_reasons(tables: Printable) -> pd.DataFrame:
    """The themes with how many of those who raised each said why; missing where that is hidden."""
    reasons = tables.reasons.astype({"reasons": "Int64"})
    return tables.themes.merge(reasons, how="left", on=["question_id", "theme_id"])


def whole(value: object) -> int | None:
    """A whole number of a table, or None where there is none."""
    return None if pd.isna(value) else int(str(value))  # type: ignore[call-overload]  # a cell of a table, whose type pandas does not tell
