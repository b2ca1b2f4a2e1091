"""Somebody's age, which is flagged: it is content, and with other facts it may single a person out."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import FLAGGED, Finding
from themes.personal_data.numerals import TENS, UNITS

CUES = frozenset(
    "year years aged age yr yrs m am octogenarian nonagenarian centenarian septuagenarian old twenties thirtie"
    "s forties fifties sixties seventies eighties nineties".split()
)
"""Words of which one stands in every text that holds an age in words."""
_NUMBER = r"(?<![\d.,£/])(?:1[01]\d|[1-9]?\d)(?![\d/])"
_WORDS = rf"(?:(?:{TENS})(?:[ -]?(?:{UNITS}))?)"
_PATTERNS = (
    re.compile(rf"(?i)\b(?:aged?|age of|age is|age:)\s?(?P<age>{_NUMBER})"),
    re.compile(
        rf"(?i)(?P<age>{_NUMBER}(?: ?(?:and a half|½))?[ -]?(?:years?|yrs?|months?|weeks?)[ -]?(?:olds?|"
        rf"of age|young)\b|"
        rf"{_NUMBER} ?(?:y/o|yo)\b)"
    ),
    re.compile(rf"(?i)\b(?P<age>{_WORDS}[ -]years?[ -](?:olds?|of age))\b"),
    re.compile(rf"(?i)\baged (?P<age>{_WORDS})\b"),
    re.compile(
        r"(?i)\b(?:I|she|he|mum|dad|mother|father|husband|wife|gran|granny)(?:'m| am|'s| is|m) (?:now |"
        r"nearly |over |almost |only )?"
        r"(?P<age>(?<!\d)(?:1[01]\d|[1-9]\d))(?=[.,;!?)]|$| (?:and|with|now|so|but|years|yrs|this|next)\b)"
    ),
    re.compile(
        r"(?i)\b(?:mum|dad|mother|father|husband|wife|gran|granny|grandad|granda|son|daughter|brother|sister|"
        r"aunt|uncle|"
        r"partner|neighbour),? \(?(?P<age>1[01]\d|[1-9]?\d)(?=[,)])"
    ),
    re.compile(
        r"(?i)\b(?P<age>in (?:my|his|her|their|our|your) (?:(?:late|early|mid)[ -])?"
        r"(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))\b"
    ),
    re.compile(r"(?i)\b(?P<age>octogenarian|nonagenarian|centenarian|septuagenarian)\b"),
)


def find(text: str) -> Iterator[Finding]:
    """Flag ages in figures or in words."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            yield Finding(match.start("age"), match.end("age"), "AGE", "age", 0.6, FLAGGED)
