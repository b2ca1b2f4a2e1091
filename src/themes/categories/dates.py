"""Dates: the day that a cell names, in the forms that survey tools and officers write."""

import re
from datetime import date, datetime, timedelta
from typing import Literal

Order = Literal["day first", "month first"]
WEEKDAY = re.compile(r"^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?,? (?=\d)", re.IGNORECASE)
NUMBERS = re.compile(r"^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?=$|[T ,])")
NAMED_FORMS = (
    "%d %B %Y", "%d %b %Y", "%B %d %Y", "%b %d %Y", "%d-%b-%Y", "%d-%b-%y", "%d/%b/%Y", "%b %d %y", "%d %b %y",
)  # fmt: skip
NAMED = re.compile(
    r"^(?:[A-Za-z]{3,9},? )?(?:(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]+),? (\d{4}|\d{2})"
    r"|([A-Za-z]+) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}|\d{2}))\b"
)
JOINED = re.compile(r"^\d{1,2}[-/][A-Za-z]{3}[-/]\d{2}")
# Two digits of a year: until here this century, after it the last one (as spreadsheet programs do).
LAST_OF_CENTURY = 68
# Excel's day 1 is 1 January 1900, and it believes in 29 February 1900.
EXCEL_ZERO = date(1899, 12, 30)
EXCEL_DAYS = range(20_000, 80_000)


def read_date(answer: str, order: Order = "day first") -> date | None:
    """The day of a date; None where it is none that we know.

    >>> read_date("03/04/2026").isoformat(), read_date("03/04/2026", "month first").isoformat()
    ('2026-04-03', '2026-03-04')
    """
    answer = WEEKDAY.sub("", " ".join(answer.split()))
    try:
        return datetime.fromisoformat(answer).date()
    except ValueError:
        pass
    if iso := re.match(r"^\d{4}-\d{2}-\d{2}|^\d{4}/\d{2}/\d{2}", answer):
        return _made(*(int(part) for part in re.split("[-/]", iso[0])))
    if numbers := NUMBERS.match(answer):
        first, second, year = (int(part) for part in numbers.groups())
        day, month = (first, second) if order == "day first" else (second, first)
        return _made(year + (0 if year > 99 else 2000 if year <= LAST_OF_CENTURY else 1900), month, day)
    if answer.isdecimal() and int(answer) in EXCEL_DAYS:
        return EXCEL_ZERO + timedelta(days=int(answer))
    return _named(answer)


def _named(answer: str) -> date | None:
    """A date whose month is a word."""
    found = NAMED.match(answer)
    if not found and not JOINED.match(answer):
        return None
    words = " ".join(part for part in found.groups() if part) if found else answer.split(" ", maxsplit=1)[0]
    for form in NAMED_FORMS:
        try:
            return datetime.strptime(words, form).date()
        except ValueError:
            continue
    return None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
