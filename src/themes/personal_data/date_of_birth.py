"""A date of birth; another exact date is flagged."""

import re
from collections.abc import Iterator

from themes.personal_data.chi import is_day_month
from themes.personal_data.finding import FLAGGED, REDACTED, Finding

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)"
)
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?:(?:19|20)\d\d|'?\d\d)"
_FULL_YEAR = r"(?:19|20)\d\d"
_DATE = (
    rf"(?:(?<!\d)(?P<first>\d{{1,2}}) ?(?P<mark>[./ -]) ?(?P<second>\d{{1,2}}) ?(?P=mark) ?{_YEAR}(?!\d)"
    rf"|(?<!\d){_FULL_YEAR}[./-](?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12]\d|3[01])(?!\d)"
    rf"|(?<!\d){_DAY} ?(?:of )?[./ -]?{_MONTH}\.?,?[./ -]?{_YEAR}(?!\d)"
    rf"|\b{_MONTH}\.? (?:the )?{_DAY},? {_FULL_YEAR}(?!\d))"
)
_EXACT = re.compile(rf"(?i){_DATE}")
_CUE = r"\b(?:d\.?o\.?b\b\.?|dates? of birth|birth ?date|birthday|born)(?: (?:is|was|on|the|in|of))*[ :,=-]*"
_BIRTH = re.compile(rf"(?i){_CUE}(?P<date>{_DATE}|(?<!\d)\d{{6}}(?!\d)|(?<!\d)\d{{8}}(?!\d)|{_DAY} (?:of )?{_MONTH}\b)")


def find(text: str) -> Iterator[Finding]:
    """Find dates that a cue such as "DOB" or "born on" makes a date of birth, and flag other dates with a year."""
    if not any(character.isdigit() for character in text):
        return
    for match in _BIRTH.finditer(text):
        yield Finding(match.start("date"), match.end("date"), "DATE OF BIRTH", "date_of_birth", 0.95, REDACTED)
    for match in _EXACT.finditer(text):
        if _is_date(match):
            yield Finding(match.start(), match.end(), "DATE", "date_of_birth", 0.5, FLAGGED)


def _is_date(match: re.Match[str]) -> bool:
    """Whether a date in figures has a day and a month, in either order; and is marked by more than spaces."""
    if match["first"] is None:
        return True
    first, second = int(match["first"]), int(match["second"])
    return match["mark"] != " " and (is_day_month(first, second) or is_day_month(second, first))
