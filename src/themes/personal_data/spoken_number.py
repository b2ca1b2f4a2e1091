"""A number that was spelled out, as in "oh seven double seven, one two three"."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import QUEUED, Finding
from themes.personal_data.gazetteer import load_gazetteer
from themes.personal_data.numerals import BELOW_HUNDRED, TEENS, TENS, UNITS, ZEROS

_UNIT = rf"(?:{ZEROS}|{UNITS})"
_TOKEN = rf"(?:(?:double|treble|triple) (?:{_UNIT}|\d)|{BELOW_HUNDRED}|{ZEROS}|hundred|\d{{1,6}})"
_MARK = "(?:forward )?slash|stroke|dash|hyphen"
_RUN = re.compile(rf"(?i)(?<!\w)(?:plus )?{_TOKEN}(?:[ ,.-]{{1,3}}(?:(?:(?:and )?then|{_MARK}) )?{_TOKEN})+(?!\w)")
_REPEATED = re.compile(r"(?i)(double|treble|triple) \w+")
_MARKED = re.compile(rf"(?i) (?:{_MARK}) ")
_LARGE = re.compile(rf"(?i)\b(?:{TENS}|{TEENS})\b")
_SINGLE = re.compile(rf"(?i)\b{_UNIT}\b")
_FIGURES = re.compile(r"\d+")
_NUMBER_BEFORE = re.compile(
    r"(?i)\b(?:number|no\.?|ref(?:erence)?|code|pin|extension|ni|nino)(?: is|:)? (?:[a-z] ?){0,3}$"
)
_LETTERS_BEFORE = re.compile(r"(?i)(?:^|\W)(?P<letters>[a-z] ?[a-z]?),? $")
_LETTERS_AFTER = re.compile(r"(?i),? (?P<letters>[a-z])(?![\w'])")
_NO_LETTERS = frozenset({"ni", "id", "a", "i"})
"""What stands before a number and is no part of it."""
_LEAST = 5
"""Digits that make a run a number; four are enough after "oh" or "double", which nobody counts with, and after a word
that calls it one."""

_LEAST_MIXED = 8
"""Digits that make figures with single words between or behind them a number."""


def find(text: str) -> Iterator[Finding]:
    """Find five digits or more of which most are words, said one by one; "one hundred and fifty two" is a quantity."""
    for match in _RUN.finditer(text):
        words = match[0]
        repeats = _REPEATED.findall(words)
        twice = sum(1 if word.lower() == "double" else 2 for word in repeats)
        figures = sum(len(figure) for figure in _FIGURES.findall(words))
        singles = len(_SINGLE.findall(words)) + twice
        telling = bool(repeats) or re.search(rf"(?i)\b(?:{ZEROS})\b", words) is not None
        mixed = telling or (figures >= _LEAST - 1 and singles + figures >= _LEAST_MIXED)
        spoken = singles if figures == 0 else (singles + figures if mixed else 0)
        called = telling or _NUMBER_BEFORE.search(text, max(0, match.start() - 20), match.start())
        marked = called and (_MARKED.search(words) or len(_LARGE.findall(words)) > 1)
        if spoken >= _LEAST or marked or (called and figures == 0 and singles >= _LEAST - 1):
            yield Finding(*_with_letters(text, *match.span()), "NUMBER", "spoken_number", 0.4, QUEUED)


def _with_letters(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span of a number with the letters before and behind it that are no word: "ab one two three d"."""
    before, after = _LETTERS_BEFORE.search(text, max(0, start - 8), start), _LETTERS_AFTER.match(text, end)
    if before and before["letters"].replace(" ", "").lower() not in load_gazetteer().vocabulary | _NO_LETTERS:
        start = before.start("letters")
    if after and after["letters"] not in {"a", "I"}:
        end = after.end()
    return start, end
