"""A place on the map to within metres: coordinates, a grid reference, a plus code, or three words."""

import re
from collections.abc import Iterator

from themes.personal_data.casing import in_capitals
from themes.personal_data.finding import QUEUED, REDACTED, Finding

_DEGREES = r"[+-]?(?:5\d|6[01]|4[89])\.\d{3,}"
"""A latitude of these islands, to at least three places: some hundred metres."""
_DECIMAL = re.compile(
    rf"(?<![\d.]){_DEGREES} ?°? ?[Nn]?[ ,;/]{{1,3}}(?:long?(?:itude)?[ :]*)?[+-]?\d{{1,2}}\.\d{{3,}} ?°? ?[EWe"
    rf"w]?(?![\w.]*\d)"
)
_SECONDS = re.compile(
    r"(?<!\w)[NS]? ?\d{2}[° ]{1,2}\d{1,2}(?:\.\d+)?['′’ ]{0,2}(?:[ ,]{0,2}\d{1,2}(?:\.\d+)?[\"″”' ]{0,3})?[NS]"
    r"?[ ,]{0,3}"
    r"[EW]? ?0{0,2}\d{1,2}[° ]{1,2}\d{1,2}(?:\.\d+)?['′’ ]{0,2}(?:[ ,]{0,2}\d{1,2}(?:\.\d+)?[\"″”' ]{0,3})?[EW]?(?!\w)"
)
_SQUARE = r"(?:H[PTUWXYZ]|N[A-DF-HJ-PR-UW-Z]|O[V]|S[C-EHJKM-PR-Z]|T[AFGLMQRV])"
_GRID = re.compile(
    rf"(?<![A-Za-z0-9])(?:{_SQUARE} ?(?:\d{{3}} \d{{3}}|\d{{4}} \d{{4}}|\d{{5}} \d{{5}}|\d{{6}}|\d{{8}}|"
    rf"\d{{10}}))(?!\d)"
)
_NO_SQUARE = frozenset({"no ", "so ", "to ", "ta "})
"""Words in small letters that look like a square of the National Grid before a number."""
_CALLED = re.compile(
    r"(?i)\bgrid(?: ?ref(?:erence)?)?(?: is|:| -)*\s(?P<place>[a-z]{2} ?\d{2,5} ?\d{2,5}|"
    r"\d{5,7}[ ,]{1,2}\d{5,7})(?!\d)"
    r"|\b(?:lat(?:itude)?|lon(?:g(?:itude)?)?)\.?(?: is|:| =)* (?P<degrees>-?\d{1,2}\.\d{2,})(?!\d)"
    r"|\b(?:east|north)ings?(?: is|:| =)* (?P<metres>\d{5,7})(?!\d)"
)
_PLUS = re.compile(r"(?<![\w+])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?!\w)")
_THREE_WORDS = re.compile(r"(?i)(?<![\w/:])///? ?[a-z]{3,}\.[a-z]{3,}\.[a-z]{3,}(?!\w)")
_THREE_CALLED = re.compile(
    r"(?i)\b(?:what ?(?:3|three) ?words?|w3w)\b(?: (?:is|address|location|are|"
    r"of))*[ :=/-]{1,5}(?P<words>[a-z]{3,}(?:[. ][a-z]{3,}){2})(?!\w)"
)


def find(text: str) -> Iterator[Finding]:
    """Find coordinates of these islands and references to the National Grid of three figures or more a side."""
    capitals = in_capitals(text)
    for pattern, score in ((_DECIMAL, 0.8), (_GRID, 0.7), (_PLUS, 0.7)):
        for match in pattern.finditer(capitals):
            if text[match.start() : match.start() + 3] in _NO_SQUARE:
                continue
            yield Finding(match.start(), match.end(), "LOCATION", "location", score, REDACTED)
    for match in _SECONDS.finditer(capitals):
        if re.search(r"[°NSEW]", match[0]):
            yield Finding(match.start(), match.end(), "LOCATION", "location", 0.7, REDACTED)
    for match in _CALLED.finditer(text):
        group = match.lastgroup or 0
        yield Finding(match.start(group), match.end(group), "LOCATION", "location", 0.8, REDACTED)


def find_words(text: str) -> Iterator[Finding]:
    """Find the three words of what3words, marked with strokes or by name."""
    if "//" in text:
        for match in _THREE_WORDS.finditer(text):
            yield Finding(match.start(), match.end(), "LOCATION", "location", 0.9, REDACTED)
    lower = text.lower()
    if not ("3w" in lower or "3 w" in lower or "three" in lower):
        return
    for match in _THREE_CALLED.finditer(text):
        yield Finding(match.start("words"), match.end("words"), "LOCATION", "location", 0.7, QUEUED)
