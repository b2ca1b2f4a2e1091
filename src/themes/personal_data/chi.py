"""The Community Health Index number: ten digits, of which the first six are a date of birth."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import QUEUED, REDACTED, Finding
from themes.personal_data.nhs_number import holds_mod_11, ten_digits
from themes.personal_data.numerals import GAP, digits_of, is_day_month

_CALLED = re.compile(
    r"(?i)(?<![a-z])(?:chi|c\.h\.i\.?|community health index)(?![a-z])[^\d\ue000]{0,25}?"
    rf"(?P<number>\(?\d(?:{GAP}\d){{8,9}})(?!\d)"
)

_LAST_FOUR = re.compile(
    r"(?i)(?<![a-z])(?:chi|c\.h\.i\.?)(?: (?:last|ends?|ending|final|in|with|four|4|digits|figures|is|are|no|"
    r"number)){0,5}"
    r"[ :#=-]{1,3}(?P<number>\d{4})(?!\d)(?! ?(?:people|patients|numbers|cards))"
)
"""The last four figures, which with a date of birth are all of it."""


def find(text: str) -> Iterator[Finding]:
    """Find CHI numbers, written together or in groups.

    A valid DDMMYY and ten digits are enough. The check digit (mod 11, phsmethods `chi_check`) only raises the score:
    from November 2025 new numbers may carry a modulus-10 check digit (phsmethods issue 147). What is called a CHI
    number is one without its first nought too, which spreadsheets drop.
    """
    for match in ten_digits(text):
        digits = digits_of(match[0])
        if is_day_month(int(digits[:2]), int(digits[2:4])):
            score = 1.0 if holds_mod_11(digits) else 0.8
            yield Finding(match.start(), match.end(), "CHI", "chi", score, REDACTED)
    for match in _CALLED.finditer(text):
        yield Finding(match.start("number"), match.end("number"), "CHI", "chi", 0.8, REDACTED)
    for match in _LAST_FOUR.finditer(text):
        yield Finding(match.start("number"), match.end("number"), "CHI", "chi", 0.5, QUEUED)
