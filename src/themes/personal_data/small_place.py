"""A place so small that few people live, learn or are cared for there, which is flagged."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from themes.personal_data.finding import FLAGGED, Finding
from themes.personal_data.places_after import CAPITALS

CUES = frozenset(
    """isle island village hamlet glen clachan township primary school nursery academy care nursing home house court
    lodge
    hall kirk church parish surgery croft""".split()
)
"""Words of which one stands in every text that calls a place small."""
_NAME = rf"{CAPITALS}(?: (?:of |na |an |the )?{CAPITALS}){{0,2}}"
_CALLED = re.compile(
    rf"(?<![\w'-])(?P<place>(?!(?:The|My|Our|Your|This|That|A|An|In|On|At) )(?:(?i:isle|island|village|hamlet|"
    rf"township|parish|glen) of {_NAME}|"
    rf"(?i:isle) of {_NAME}|Glen ?{CAPITALS}|"
    rf"{_NAME} (?:Primary(?: School)?|(?i:primary school)|(?i:nursery school|care home|nursing home|"
    rf"village hall|parish church|"
    rf"village|island|hamlet)))(?![\w'])"
    r")"
)
_WORD = re.compile(r"[A-ZÀ-Þ]\w+")
_GLEN = re.compile(r"\bGlen|Primary")


@cache
def _listed() -> tuple[frozenset[str], frozenset[str], re.Pattern[str]]:
    """Read the list: names of one word, the first words of longer ones, and a pattern of the longer ones."""
    lines = (files("themes.personal_data") / "small_places.txt").read_text(encoding="utf-8").splitlines()
    names = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    longer = sorted((name for name in names if " " in name), key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longer))})(?!\w)")
    return frozenset(names) - frozenset(longer), frozenset(name.split()[0] for name in longer), pattern


def is_small_place(word: str) -> bool:
    """Whether a word, with its capital, is a small place of the list."""
    return word in _listed()[0]


def find(text: str) -> Iterator[Finding]:
    """Flag the small places of the list, and what is called an island, a village, a primary school or a care home."""
    singles, first_words, longer = _listed()
    words = _WORD.findall(text)
    if not words:
        return
    if not singles.isdisjoint(words):
        for match in _WORD.finditer(text):
            if match[0] in singles:
                yield Finding(match.start(), match.end(), "PLACE", "small_place", 0.4, FLAGGED)
    patterns = [longer] if not first_words.isdisjoint(words) else []
    if not CUES.isdisjoint(text.lower().split()) or _GLEN.search(text):
        patterns.append(_CALLED)
    for pattern in patterns:
        for match in pattern.finditer(text):
            yield Finding(match.start(), match.end(), "PLACE", "small_place", 0.5, FLAGGED)
