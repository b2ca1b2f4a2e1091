"""An exact date, which is flagged: with other facts it may single a person out."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import FLAGGED, Finding
from themes.personal_data.numerals import TEENS, UNITS, ZEROS, is_day_month

MONTH = (
    r"(?:jan(?:uary)?|feb(?:r?uary|urary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|mairch|aprile|fh?aoilleach|gh?earran|mh?[àa]rt|gh?iblean|"
    r"ch?[èe]itean|[òo]gmhios|t?-?iuchar|l[ùu]nastal|(?:t-)?sultain|dh?[àa]mhair|t?-?samhain|dh?[ùu]bhlachd)"
)
"""The months in English, misspelt as people do, in Scots and in Gaelic."""
CUES = frozenset(
    "january february march april may june july august september october november december jan feb aug sept oc"
    "t nov dec".split()
)
"""Words of which one stands in every date that is all in words."""
_ORDINAL = (
    r"(?:thirty[ -]?first|thirtieth|twent(?:y[ -]?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|ieth)|"
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|"
    r"fifteenth|sixteenth|seventeenth|eighteenth|nineteenth)"
)
DAY = rf"(?:(?:[12]\d|3[01]|0?[1-9])(?: ?(?:st|nd|rd|th|mh(?: latha)?))?|{_ORDINAL})"
"""A day of the month, in figures or words."""
_YEAR_IN_WORDS = (
    rf"(?:nineteen|twenty|two thousand)[ -](?:and )?(?:(?:{ZEROS}|hundred)[ -](?:and )?)?"
    rf"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:{UNITS}))?|{TEENS}|{UNITS})"
)
YEAR = rf"(?:(?:1[5-9]|20)\d\d|'?\d\d|{_YEAR_IN_WORDS})"
FULL_YEAR = rf"(?:(?:1[5-9]|20)\d\d|{_YEAR_IN_WORDS})"
FIGURES = (
    r"(?:(?<!\d)(?<!\d[./-])(?P<first>\d{1,2})(?P<mark> {0,2}[./|\\-]{1,2} {0,2}| )(?P<second>\d{1,2})(?P=mark)"
    r"(?:(?:18|19|20)\d\d|'?\d\d)(?![\d/])"
    r"|(?<!\d)(?:18|19|20)\d\d[./ -](?:0?[1-9]|1[0-2])[./ -](?:[12]\d|3[01]|0?[1-9])(?!\d))"
)
"""A date all in figures, day or year first, the same mark twice."""
WORDED = (
    rf"(?:(?<![\dA-Za-z]){DAY}[ ./,-]{{0,2}}(?:(?:day )?(?:o(?:f|')?|den|dhen|de'n|an|an t-) )?"
    rf"{MONTH}\.?,?[ ./-]{{0,2}}{YEAR}(?![\dA-Za-z])"
    rf"|(?<![A-Za-z]){MONTH}\.?[ -](?:the )?{DAY},?[ -]{FULL_YEAR}(?![\dA-Za-z]))"
)
"""A date whose month is a word."""
_EXACT = re.compile(rf"(?i){FIGURES}|{WORDED}")
_NO_YEAR = re.compile(
    rf"(?i)(?<![\dA-Za-z.,£])(?:(?:(?:[12]\d|3[01]|0?[1-9]) ?(?:st|nd|rd|th)|{_ORDINAL}) (?:of )?{MONTH}"
    rf"|(?:[12]\d|3[01]|0?[1-9]) (?:of )?(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
    rf"|(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{{0,6}} (?:the )?(?:[12]\d|3[01]|"
    rf"[1-9])(?:st|nd|rd|th))"
    r"(?![\dA-Za-z])"
)


def find(text: str) -> Iterator[Finding]:
    """Flag dates with a year, in figures or words, and days of a month without one."""
    for match in _EXACT.finditer(text):
        if is_date(match):
            yield Finding(match.start(), match.end(), "DATE", "date", 0.5, FLAGGED)
    for match in _NO_YEAR.finditer(text):
        yield Finding(match.start(), match.end(), "DATE", "date", 0.4, FLAGGED)


def is_date(match: re.Match[str]) -> bool:
    """Whether a date in figures has a day and a month, in either order; and is marked by more than spaces."""
    if match["first"] is None:
        return True
    first, second = int(match["first"]), int(match["second"])
    return match["mark"].strip() != "" and (is_day_month(first, second) or is_day_month(second, first))
