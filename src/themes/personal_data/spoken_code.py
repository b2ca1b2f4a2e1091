"""A code that was spelled out with the words of the telephone, as in "sierra oscar two four x-ray yankee zulu"."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import QUEUED, Finding
from themes.personal_data.numerals import BELOW_HUNDRED, PHONETIC, ZEROS

CUES = frozenset(re.findall(r"[a-z]{4,}", PHONETIC)) | {"alfa", "alpha", "juliet", "ray", "for", "as", "like"}
"""Words of which one stands in every text with such a code."""
_SAID = rf"(?:[a-z] (?:for|as in|like) [a-z]+|{PHONETIC})"
_FIGURES = rf"(?:(?:double|treble|triple) \w+|\d{{1,8}}|{BELOW_HUNDRED}|{ZEROS})"
_RUN = re.compile(
    rf"(?i)(?<!\w)(?:{_SAID}|{_FIGURES}|[a-z](?!\w))(?:[ ,.-]{{1,2}}(?:(?:and )?then )?(?:{_SAID}|{_FIGURES}|"
    r"[a-z](?!\w)))+(?!\w)"
)
_LETTERS = re.compile(rf"(?i)(?<!\w){_SAID}(?!\w)")
_LIKENED = re.compile(r"(?i)(?<!\w)[a-z] (?:for|as in|like) ")
_FIGURE = re.compile(rf"(?i)\d|(?<!\w)(?:{BELOW_HUNDRED}|{ZEROS})(?!\w)")
_LEAST = 2
"""Letters in words, and figures, that a code holds at least; one letter is enough if it says "b as in bravo"."""


def find(text: str) -> Iterator[Finding]:
    """Find runs of letters and figures said one by one of which some letters are words of the telephone."""
    if not _LETTERS.search(text):
        return
    for match in _RUN.finditer(text):
        letters = len(_LETTERS.findall(match[0])) + len(_LIKENED.findall(match[0]))
        if letters >= _LEAST and len(_FIGURE.findall(match[0])) >= _LEAST:
            yield Finding(match.start(), match.end(), "NUMBER", "spoken_code", 0.4, QUEUED)
