"""The CSV files: the published tables as text, safe to open in a spreadsheet program."""

import re

import pandas as pd
from pandas.api import types

from themes.report.printable import Printable

# What a spreadsheet program may take for a formula, after a byte order mark, spaces or quotation marks.
# Source: OWASP ASVS 1.2.10 (= + - @ TAB NUL); carriage return, line feed and full-width forms are extra caution.
FORMULA = re.compile("\\A[\ufeff\u00a0 \"'“”‘’]*[=+\\-@\t\r\n\0＝＋－＠]")
COLUMNS = {
    "themes": (
        "question_id", "theme_id", "parent_id", "label", "description", "keywords", "responses", "base", "percent",
        "individuals", "organisations", "event_mentions", "status", "decision",
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
        "themes": tables.themes,
        "closed": tables.closed_counts,
        "breakdown": tables.breakdown,
        "quotes": tables.quotes,
        "accounting": tables.accounting,
        **({"points": tables.replies} if len(tables.replies) else {}),
        **({"actions": tables.actions} if len(tables.actions) else {}),
    }
    return {f"{name}.csv": csv_bytes(frame[list(COLUMNS[name])]) for name, frame in frames.items()}


def csv_bytes(frame: pd.DataFrame) -> bytes:
    """A table as CSV: UTF-8, a header, line feeds, missing cells empty; text cells that look like formulas guarded."""
    guarded = {name: frame[name].map(guard) for name in frame.columns if is_text(frame[name])}
    text = frame.assign(**guarded).to_csv(index=False, lineterminator="\n")
    return text.encode("utf-8")


def is_text(column: "pd.Series[str]") -> bool:
    """Whether a column holds text, where a formula could hide."""
    return not (types.is_numeric_dtype(column) or types.is_bool_dtype(column))


def guard(value: object) -> object:
    """A text that no spreadsheet program takes for a formula: an apostrophe before one that looks like it."""
    return f"'{value}" if isinstance(value, str) and FORMULA.match(value) else value
