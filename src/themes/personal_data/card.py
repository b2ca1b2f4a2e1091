"""The number of a payment card."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import REDACTED, Finding

_NUMBER = re.compile(r"(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)")


def find(text: str) -> Iterator[Finding]:
    """Find 13 to 19 digits (ISO/IEC 7812) that hold the Luhn check; others are left to the sweep for digits."""
    for match in _NUMBER.finditer(text):
        if _holds_luhn(re.sub(r"\D", "", match[0])):
            yield Finding(match.start(), match.end(), "CARD", "card", 0.95, REDACTED)


def _holds_luhn(digits: str) -> bool:
    """Whether the sum is a multiple of ten, every second digit from the right counting double, less nine above nine."""
    doubled = (int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits)))
    return sum(number - 9 if number > 9 else number for number in doubled) % 10 == 0
