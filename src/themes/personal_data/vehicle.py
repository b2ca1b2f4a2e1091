"""The registration of a vehicle."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import REDACTED, Finding

_CURRENT = re.compile(
    r"(?<![A-Za-z0-9])(?:[A-HJ-PR-Y][A-Y]\d{2} ?[A-Z]{3}|[a-hj-pr-y][a-y]\d{2}[a-z]{3})(?![A-Za-z0-9])"
)
_LETTERS_FIRST = r"[a-z]{2}\d{2} ?[a-z]{3}|[a-z]\d{1,3} ?[a-z]{3}|[a-z]{3} ?\d{1,3} ?[a-z]|[a-z]{1,3} ?\d{1,4}"
_OLDER = rf"(?:{_LETTERS_FIRST}|\d{{1,4}} ?[a-z]{{2,3}})"
_CALLED = re.compile(
    r"(?i)\b(?:reg(?:istration)?|number ?plate|licence plate|plate)(?: (?:number|no\.?|plate|mark))?(?: is| was|:|,)* "
    rf"(?P<plate>{_OLDER})(?![a-z0-9])"
)


def find(text: str) -> Iterator[Finding]:
    """Find plates of the style since 2001 anywhere, and older and Northern Irish ones that are called a registration.

    The styles are those of DVLA leaflet INF104. In lower case only a plate without its space counts.
    """
    if not any(character.isdigit() for character in text):
        return
    for match in _CURRENT.finditer(text):
        yield Finding(match.start(), match.end(), "VEHICLE", "vehicle", 0.8, REDACTED)
    for match in _CALLED.finditer(text):
        if any(character.isdigit() for character in match["plate"]):
            yield Finding(match.start("plate"), match.end("plate"), "VEHICLE", "vehicle", 0.9, REDACTED)
