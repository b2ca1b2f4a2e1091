"""A code said letter by letter: "sierra oscar two four x-ray yankee zulu", "L M one nine K T P"."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import QUEUED, Finding
from themes.personal_data.numerals import BELOW_HUNDRED, PHONETIC, TEENS, TENS, ZEROS

CUES = (
    frozenset(re.findall(r"[a-z]{4,}", PHONETIC))
    | {"alfa", "alpha", "juliet", "ray"}
    | frozenset("bcefghjklnopqruvwxyz")
)
"""Words and single letters of which one stands in every text with such a code; s, t, m and d stand in "it's" too."""
_SAID = rf"(?:[a-z] (?:for|as in|like) [a-z]+|{PHONETIC})"
_FIGURE = rf"(?:(?:double|treble|triple) \w+|\d{{1,8}}(?:[a-z]{{2,3}})?|{BELOW_HUNDRED}|{ZEROS})"
_PIECE = rf"(?:{_SAID}|(?-i:[A-Z]{{3}})|{_FIGURE}|(?![ap][. ]{{1,2}}m\b)[a-z])(?![\w'])"
_RUN = re.compile(rf"(?i)(?<![\w'])(?:{_PIECE})(?:[ ,.-]{{1,2}}(?:(?:and )?then )?{_PIECE})+")
_HINT = re.compile(rf"(?i)(?<![\w'])(?:{_SAID}(?![\w'])|[a-z][ ,.-]{{1,2}}(?:{_FIGURE}|[a-z])(?![\w']))")
_LETTERS = re.compile(rf"(?i)(?<!\w){_SAID}(?!\w)")
_LIKENED = re.compile(r"(?i)(?<!\w)[a-z] (?:for|as in|like) ")
_LONE = re.compile(r"(?i)(?<![\w'])[b-hj-wyz](?![\w'])")
_FIGURES = re.compile(rf"(?i)\d|(?<!\w)(?:{BELOW_HUNDRED}|{ZEROS})(?!\w)")
_TWO = re.compile(rf"(?i)(?<!\w)(?:{TENS}|{TEENS})(?!\w)")
_LEAST = 2
"""Letters, and figures, that a code holds at least; one letter is enough if it says "b as in bravo"."""
_LEAST_LONE = 5
"""Letters and figures together, where all letters are said as they are."""


def find(text: str) -> Iterator[Finding]:
    """Find runs of letters and figures said one by one, with or without the words of the telephone; all queued."""
    if not _HINT.search(text):
        return
    for match in _RUN.finditer(text):
        if _is_code(match[0]):
            yield Finding(match.start(), match.end(), "NUMBER", "spoken_code", 0.4, QUEUED)


def _is_code(run: str) -> bool:
    """Whether a run holds letters and figures enough."""
    figures = len(_FIGURES.findall(run)) + len(_TWO.findall(run))
    if figures < _LEAST:
        return False
    lone = len(_LONE.findall(run))
    said = len(_LETTERS.findall(run)) + len(_LIKENED.findall(run))
    enough = figures > _LEAST or len(_LETTERS.findall(run)) >= _LEAST
    return (said >= _LEAST and enough) or (lone >= _LEAST and lone + figures >= _LEAST_LONE)
