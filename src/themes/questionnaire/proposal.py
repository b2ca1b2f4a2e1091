"""Proposals: the settings that an export suggests, and what an analyst is told of them."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pandas as pd

from themes.categories.dates import Order, read_date
from themes.errors import DataError
from themes.exports import Export, make_export
from themes.exports.headers import Layout, find_layout
from themes.exports.sheets import Sheet, read_sheets
from themes.exports.spreading import spread
from themes.questionnaire.evidence import Evidence, weigh
from themes.questionnaire.guess import Guess
from themes.questionnaire.roles import find_roles

# So many rows show what a column holds; a hundred thousand show no more, and take a minute.
ROWS_WEIGHED = 4_000
# A column is about the person where it is the same in all rows of nearly everybody.
SAME_OF_A_PERSON = 0.95
QUESTION_COLUMN = re.compile(
    r"^\W*(question|question[ _]?(text|title|wording|label)|question asked|prompt|item)\W*$", re.IGNORECASE
)
ANSWER_COLUMN = re.compile(
    r"^\W*((answer|response|comment|free|reply)[ _]?(text|value)"
    r"|answer|response|comments?|verbatim|text|value|reply)\W*$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Long:
    """The two columns of a long layout: the wording of the question, and the answer to it."""

    question_column: str
    answer_column: str


@dataclass(frozen=True)
class Proposal:
    """What an export suggests: where it is, how it is laid out, a guess for each column, and the last of its dates."""

    path: Path
    sheet: Sheet
    layout: Layout
    export: Export
    guesses: tuple[Guess, ...]
    long: Long | None
    last_day: date | None
    date_order: Order
    other_sheets: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def propose_settings(path: Path) -> Proposal:
    """Read an export, and say what each of its columns is used for.

    Raises:
        DataError: when the file cannot be read, or holds no table of responses.
    """
    if not path.exists():
        raise DataError([f"{path.name}: there is no such file"])
    sheets = read_sheets(path)
    sheet = _fullest(path, sheets)
    layout = find_layout(sheet.rows)
    if layout is None:
        raise DataError([f"{path.name}: it is empty: it holds no column names"])
    export = make_export(path.name, sheet)
    columns = weigh_columns(export)
    long = _find_long(columns)
    guesses = find_roles(columns) if long is None else _long_roles(columns, export, long)
    submitted = next((guess.columns[0] for guess in guesses if guess.role == "submitted_at"), "")
    order, last_day, notes = _dates(export, columns, submitted)
    others = tuple(other.name for other in sheets if other is not sheet)
    return Proposal(path, sheet, layout, export, tuple(guesses), long, last_day, order, others, notes)


def weigh_columns(export: Export) -> list[Evidence]:
    """The evidence of every column, from rows spread over the export."""
    step = max(1, len(export.cells) // ROWS_WEIGHED)
    rows = export.cells.iloc[::step]
    codes = [*export.codes, *[""] * (len(export.headers) - len(export.codes))]
    return [weigh(name, codes[place], place, rows[place]) for place, name in enumerate(export.headers)]


def _fullest(path: Path, sheets: Sequence[Sheet]) -> Sheet:
    """The sheet that holds the most cells; a workbook of questions is told from one of responses.

    Raises:
        DataError: when no sheet holds a table of responses.
    """
    filled = [sheet for sheet in sheets if any(cell.strip() for row in sheet.rows for cell in row)]
    if not filled:
        raise DataError([f"{path.name}: it is empty: there is nothing in it"])
    best = max(filled, key=lambda sheet: sum(bool(cell.strip()) for row in sheet.rows for cell in row))
    if any(any(re.match(r"\s*column id\b", cell, re.IGNORECASE) for cell in row) for row in best.rows[:5]):
        raise DataError(
            [f"{path.name}: it lists questions, and holds no responses; give the file that holds what people answered"]
        )
    return best


def _find_long(columns: Sequence[Evidence]) -> Long | None:
    """The long layout: a column of wordings that repeat, and a column of answers to them."""
    asked = [column for column in columns if QUESTION_COLUMN.match(column.name) and column.filled >= 0.9 * column.rows]
    answered = [column for column in columns if ANSWER_COLUMN.match(column.name)]
    if not asked or not answered or asked[0].distinct > max(1, 0.5 * asked[0].rows):
        return None
    # "response" may number the responses: people's answers are the longest of what could be answers.
    question, answer = asked[0], max(answered, key=lambda column: column.mean_words)
    return Long(question.name, answer.name)


def _long_roles(columns: Sequence[Evidence], export: Export, long: Long) -> list[Guess]:
    """The roles of the columns beside the answers, and of each question, a column of one row a person."""
    beside = [column for column in columns if column.name not in (long.answer_column, long.question_column)]
    roles = find_roles(beside, is_long=True)
    named = next((guess.columns[0] for guess in roles if guess.role == "id"), None)
    person = export.cells[export.headers.index(named)] if named else pd.Series(export.cells.index.astype(str))
    whole = spread(export, person, question_column=long.question_column, answer_column=long.answer_column)
    people = replace(whole, cells=whole.cells[~person.duplicated()])
    asked = [column for column in weigh_columns(people) if column.place >= len(export.headers)]
    taken = {guess.claim for guess in roles if guess.claim}
    questions = [guess for guess in find_roles(asked) if guess.claim not in taken]
    words = [_for_long(guess) for guess in roles if guess.role not in ("open", "write_in", "closed")]
    # What stands beside the answers is of the person only where it is the same in all of a person's rows.
    fixed = [guess for guess in roles if guess.role == "closed" and _is_fixed(export, person, guess)]
    loose = [_for_long(guess) for guess in roles if guess.role in ("open", "write_in")]
    return [*words, *fixed, *loose, *questions]


def _is_fixed(export: Export, person: "pd.Series[str]", guess: Guess) -> bool:
    """Whether a column says one thing of each person."""
    cells = export.cells[export.headers.index(guess.columns[0])]
    return bool((cells.groupby(person).nunique() <= 1).mean() >= SAME_OF_A_PERSON)


def _for_long(guess: Guess) -> Guess:
    """A column beside the answers of a long layout holds no open question."""
    if guess.role in ("open", "write_in"):
        return Guess("unsure", guess.columns, "words beside the answers of a long layout: another answer, or a note")
    return guess


def _dates(export: Export, columns: Sequence[Evidence], submitted: str) -> tuple[Order, date | None, tuple[str, ...]]:
    """The order of day and month, the last day, and what a person should look at."""
    column = next((column for column in columns if column.name == submitted), None)
    if column is None:
        return "day first", None, ()
    month_first = column.month_comes_first()
    order: Order = "month first" if month_first else "day first"
    cells = Counter(export.cells[column.place])
    days = [day for cell in cells if (day := read_date(cell, order))]
    slashed = any(re.match(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}", value) for value in column.values)
    notes = (
        ("no date tells whether the day or the month comes first: the day is taken to",)
        if slashed and month_first is None
        else ()
    )
    return order, max(days, default=None), notes
