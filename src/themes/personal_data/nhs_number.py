"""The NHS number of England, Wales and the Isle of Man, and the Health and Care number of Northern Ireland."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import REDACTED, Finding
from themes.personal_data.numerals import GAP, digits_of

_TEN_DIGITS = re.compile(rf"(?<!\d)(?<!\d[./,-])\d(?:{GAP}\d){{9}}(?![./-]?\d)")
_CALLED = re.compile(
    r"(?i)\b(?:nhs|h ?(?:&|and) ?c|hcn|hsc|health (?:and|&) (?:social )?care)\b(?! ?24)[^\d\ue000]{0,25}?"
    rf"(?P<number>\(?\d(?:{GAP}\d){{9}})(?!\d)"
)


_SCORES = re.compile(r"(?:\d{1,2}/\d{1,2}[, ]{1,3})+\d{1,2}/\d{1,2}")

_HOURS = re.compile(r"(?:\d{1,2}:\d\d\D{1,3}){1,8}\d{1,2}(?::\d\d)?")
_DATE_AND_HOUR = re.compile(r"\d\d([./-])\d\d\1(?:19|20)\d\d\D{1,3}\d\d")


def ten_digits(text: str) -> Iterator[re.Match[str]]:
    """Yield the runs of ten digits that are no scores ("10/10, 9/10, 8/10"), no hours, and no date with an hour."""
    for match in _TEN_DIGITS.finditer(text):
        if not is_scores_or_hours(match[0]) and not _DATE_AND_HOUR.fullmatch(match[0]):
            yield match


def is_scores_or_hours(run: str) -> bool:
    """Whether a run of figures and marks is a list of scores, or of hours ("9:00 - 12:30, 13:15")."""
    return _SCORES.fullmatch(run) is not None or _HOURS.fullmatch(run) is not None


def find(text: str) -> Iterator[Finding]:
    """Find ten digits whose last is a modulus-11 check digit (NHS Data Dictionary), or that are called NHS number."""
    for match in ten_digits(text):
        if holds_mod_11(digits_of(match[0])):
            yield Finding(match.start(), match.end(), "NHS NUMBER", "nhs_number", 1.0, REDACTED)
    for match in _CALLED.finditer(text):
        if not digits_of(match["number"]).startswith("0"):
            yield Finding(match.start("number"), match.end("number"), "NHS NUMBER", "nhs_number", 0.8, REDACTED)


def holds_mod_11(digits: str) -> bool:
    """Whether the last of ten digits checks the first nine: weights 10 to 2, eleven minus the remainder, 11 is 0."""
    remainder = sum(int(digit) * weight for digit, weight in zip(digits[:9], range(10, 1, -1), strict=True)) % 11
    return (11 - remainder) % 11 == int(digits[9])
