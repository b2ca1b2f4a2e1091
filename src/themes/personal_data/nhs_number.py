"""The NHS number of England, Wales and the Isle of Man, and the Health and Care number of Northern Ireland."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import REDACTED, Finding

_TEN_DIGITS = re.compile(r"(?<!\d)\d(?:[ -]?\d){9}(?!\d)")
_CUE = re.compile(r"(?i)\b(?:nhs|h&c|hsc|health and care)(?: (?:number|num|no\.?|id))?(?: is|:| #)*\s*$")


def find(text: str) -> Iterator[Finding]:
    """Find ten digits whose last is a modulus-11 check digit (NHS Data Dictionary), or that are called NHS number."""
    for match in _TEN_DIGITS.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        valid = holds_mod_11(digits)
        if valid or _CUE.search(text, 0, match.start()):
            yield Finding(match.start(), match.end(), "NHS NUMBER", "nhs_number", 1.0 if valid else 0.8, REDACTED)


def holds_mod_11(digits: str) -> bool:
    """Whether the last of ten digits checks the first nine: weights 10 to 2, eleven minus the remainder, 11 is 0."""
    remainder = sum(int(digit) * weight for digit, weight in zip(digits[:9], range(10, 1, -1), strict=True)) % 11
    return (11 - remainder) % 11 == int(digits[9])
