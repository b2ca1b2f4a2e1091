"""Somebody's age, which is flagged: it is content, and with other facts it may single a person out."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import FLAGGED, Finding

_NUMBER = r"(?<![\d.,£/])(?:1[01]\d|[1-9]?\d)(?![\d/])"
_WORDS = (
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)"
)
_PATTERNS = (
    re.compile(rf"(?i)\b(?:aged?|age of|age is|age:)\s?(?P<age>{_NUMBER})"),
    re.compile(rf"(?i)(?P<age>{_NUMBER}[ -]?(?:years?|yrs?|months?)[ -]?(?:olds?|of age)\b|{_NUMBER} ?(?:y/o|yo)\b)"),
    re.compile(rf"(?i)\b(?P<age>{_WORDS}[ -]years?[ -](?:olds?|of age))\b"),
    re.compile(
        r"(?i)\bI(?:'m| am) (?P<age>(?<!\d)(?:1[01]\d|[1-9]\d))(?=[.,;!?)]|$| (?:and|with|now|so|but|years|yrs)\b)"
    ),
)


def find(text: str) -> Iterator[Finding]:
    """Flag ages in figures or in words."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            yield Finding(match.start("age"), match.end("age"), "AGE", "age", 0.6, FLAGGED)
