"""The CSV files: the published tables as text, safe to open in a spreadsheet program."""

import pandas as pd
from pandas.api import types

from themes.formulas import guard
from themes.report.printable import Printable, with_reasons
from themes.report.wording import legible

COLUMNS = {
    "themes": (
        "question_id", "theme_id", "parent_id", "label", "description", "keywords", "responses", "base", "percent",
        "individuals", "organisations", "event_mentions", "status", "decision", "reasons",
    ),
    "closed": (
        "question_id", "option", "respondent_kind", "count", "base_answered", "base_all", "percent", "status",
    ),
    "breakdown": (
        "question_id", "theme_id", "characteristic", "group", "count", "base", "percent", "low", "high", "status",
    ),
    "quotes": ("question_id", "theme_id", "rank", "quote", "attribution", "approved"),
    "accounting": ("question_id", "step", "responses"),
    "points": ("question_id", "number", "theme_id", "kind", "point", "reply", "owner", "date"),
    "actions": (
        "number", "question_id", "theme_id", "decision", "action", "why", "owner", "date", "status",
    ),
}  # fmt: skip


def csv_files(tables: Printable) -> dict[str, bytes]:
    """The CSV files of an edition, by name; points and actions only where there are any."""
    frames: dict[str, pd.DataFrame] = {
        "themes": with_reasons(tables),
        "closed": tables.closed_counts,
        "breakdown": tables.breakdown,
        "quotes": tables.quotes,
        "accounting": tables.accounting,
        **({"points": tables.replies} if len(tables.replies) else {}),
        **({"actions": tables.actions} if len(tables.actions) else {}),
    }
    return {f"{name}.csv": csv_bytes(_legible(frame[list(COLUMNS[name])])) for name, frame in frames.items()}


def _legible(frame: pd.DataFrame) -> pd.DataFrame:
    """A table whose words everybody can read, line by line."""
    texts = [name for name in frame.columns if is_text(frame[name])]
    return frame.assign(**{name: frame[name].map(_lines, na_action="ignore") for name in texts})


def _lines(text: object) -> object:
    return "\n".join(map(legible, text.split("\n"))) if isinstance(text, str) else text


def csv_bytes(frame: pd.DataFrame) -> bytes:
    """A table as CSV: UTF-8, a header, line feeds, missing cells empty; text cells that look like formulas guarded."""
    guarded = {name: frame[name].map(guard) for name in frame.columns if is_text(frame[name])}
    text = frame.assign(**guarded).to_csv(index=False, lineterminator="\n")
    return text.encode("utf-8")


def is_text(column: "pd.Series[str]") -> bool:
    """Whether a column holds text, where a formula could hide."""
    return not (types.is_numeric_dtype(column) or types.is_bool_dtype(column))
