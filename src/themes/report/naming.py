"""Naming: what people, settings and the report's own rules call things, each number in a name with its source.

"COVID-19", "16 to 24" and "30 October 2026" hold numbers that count nobody. The trace names the words that they are
part of, so that a reader can tell them from what was counted.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pandas as pd

from themes.consultation import ClosedQuestion, Question
from themes.report.tracing import SEPARATOR, SETTINGS, AnyTable, Cell, mark_rest
from themes.report.wording import characteristic_name, long_date, readable

# What stands behind a number that is in no table: the rules of the report, and the groups that people may name.
RULES, GROUPS = "rules", "groups"


def called(text: object, cell: Cell) -> str:
    """Somebody's words, readable; a number in them is part of a name."""
    return mark_rest(readable(text), cell)


def words_of(row: "Mapping[Any, Any] | pd.Series[Any]", column: str, table: AnyTable) -> str:
    """The words in a column of a table's row."""
    return called(row[column], Cell(table.name, SEPARATOR.join(str(row[key]) for key in table.key), column))


def set_words(text: object, name: str) -> str:
    """Words of the settings, such as "title"."""
    return called(text, Cell(SETTINGS, name, "value"))


def asked_as(question: Question | ClosedQuestion) -> str:
    """A question as it was asked."""
    return set_words(question.text, f"questions.{question.id}.text")


def group_name(characteristic: object, group: object) -> str:
    """A group of people as it is printed."""
    return called(group, Cell(GROUPS, f"{characteristic}{SEPARATOR}{group}", "group"))


def axis_name(characteristic: object) -> str:
    """A characteristic as a heading."""
    name = str(characteristic)
    return called(characteristic_name(name), Cell(SETTINGS, f"characteristics.{name}", "name"))


def day(when: date, name: str) -> str:
    """A date of the settings, such as "closes"."""
    return set_words(long_date(when), name)


def rule(text: str, name: str) -> str:
    """Words of the report's own: each number in them that has no other source is one of a rule, such as "scale"."""
    return mark_rest(text, Cell(RULES, name, "text"))
