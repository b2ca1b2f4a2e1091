"""An international bank account number."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import REDACTED, Finding

_START = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z0-9]){11,30}")
_SHORTEST = 15


def find(text: str) -> Iterator[Finding]:
    """Find account numbers that hold the modulus-97 check (ISO 13616), in capitals or not, grouped or not."""
    for match in _START.finditer(text):
        places = [place for place in range(*match.span()) if text[place].isascii() and text[place].isalnum()]
        for length in range(len(places), _SHORTEST - 1, -1):
            if _holds_mod_97("".join(text[place] for place in places[:length])):
                yield Finding(match.start(), places[length - 1] + 1, "IBAN", "iban", 0.99, REDACTED)
                break


def _holds_mod_97(number: str) -> bool:
    """Whether the number, its first four places moved to the end and its letters counted from 10, leaves 1."""
    return int("".join(str(int(place, 36)) for place in number[4:] + number[:4])) % 97 == 1
