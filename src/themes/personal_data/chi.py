"""The Community Health Index number: ten digits, of which the first six are a date of birth."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import REDACTED, Finding
from themes.personal_data.nhs_number import holds_mod_11

_TEN_DIGITS = re.compile(r"(?<!\d)\d{2}[ ./-]?\d{2}[ ./-]?\d{2}(?:[ -]?\d){4}(?!\d)|(?<!\d)\d(?:[ -]?\d){9}(?!\d)")
_DATE_AND_HOUR = re.compile(r"\d\d([./-])\d\d\1(?:19|20)\d\d \d\d")


def find(text: str) -> Iterator[Finding]:
    """Find CHI numbers, written together or in groups.

    A valid DDMMYY and ten digits are enough. The check digit (mod 11, phsmethods `chi_check`) only raises the score:
    from November 2025 new numbers may carry a modulus-10 check digit (phsmethods issue 147).
    """
    for match in _TEN_DIGITS.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if is_day_month(int(digits[:2]), int(digits[2:4])) and not _DATE_AND_HOUR.fullmatch(match[0]):
            score = 1.0 if holds_mod_11(digits) else 0.8
            yield Finding(match.start(), match.end(), "CHI", "chi", score, REDACTED)


def is_day_month(day: int, month: int) -> bool:
    """Whether this may be a day of a month; the number of days in each month is not looked at."""
    return 1 <= day <= 31 and 1 <= month <= 12
