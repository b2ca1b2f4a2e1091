"""An international bank account number, or the code of the bank that holds it."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import QUEUED, REDACTED, Finding

_NUMBER = r"[A-Za-z]{2}\d{2}(?:[ .-]{0,2}[A-Za-z0-9]){11,30}"
_START = re.compile(rf"(?<![A-Za-z0-9]){_NUMBER}")
_CALLED = re.compile(
    r"(?i)\biban\b[^\d\ue000]{0,15}?(?<![a-z0-9])(?P<number>[a-z]{2}\d{2}(?:[ .-]{0,2}[a-z0-9]*\d[a-z0-9]*|"
    r"[ .-]{1,2}[a-z]{4}(?=[ .-]{0,2}\d)){2,12})"
)
_BANK = re.compile(r"(?i)\b(?:bic|swift)(?: code)?[ :=#-]{1,3}(?P<number>[a-z]{4}gb[a-z0-9]{2}(?:[a-z0-9]{3})?)\b")
_SHORTEST = 15


def find(text: str) -> Iterator[Finding]:
    """Find account numbers that hold the modulus-97 check (ISO 13616) or are called IBAN, grouped or not."""
    for match in _START.finditer(text):
        places = [place for place in range(*match.span()) if text[place].isascii() and text[place].isalnum()]
        for length in range(len(places), _SHORTEST - 1, -1):
            if _holds_mod_97("".join(text[place] for place in places[:length])):
                yield Finding(match.start(), places[length - 1] + 1, "IBAN", "iban", 0.99, REDACTED)
                break
    for pattern in (_CALLED, _BANK):
        for match in pattern.finditer(text):
            yield Finding(match.start("number"), match.end("number"), "IBAN", "iban", 0.7, QUEUED)


def _holds_mod_97(number: str) -> bool:
    """Whether the number, its first four places moved to the end and its letters counted from 10, leaves 1."""
    return int("".join(str(int(place, 36)) for place in number[4:] + number[:4])) % 97 == 1
