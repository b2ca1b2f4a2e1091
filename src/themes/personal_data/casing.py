"""The capitals that a text all in one case would have: those of words that no vocabulary holds."""

import functools
import re

from spacy.lang.en.stop_words import STOP_WORDS

from themes.personal_data.gazetteer import fold, load_gazetteer
from themes.personal_data.words import is_slip

_WORD = re.compile(r"[^\W\d_][\w'-]*")
_TYPES = (
    "street|road|avenue|crescent|gardens|lane|wynd|loan|brae|terrace|drive|place|grove|square|court|row|close|way|"
    "st|rd|ave"
)
_HOUSES = (
    "cottages?|farmhouse|farm|croft|steadings?|manse|schoolhouse|bothy|bungalow|lodge|house|villa|gatehouse|mains|"
    "estate|hall|bridge"
)
_AFTER_NAME = re.compile(rf"[A-Z][\w'-]* (?P<words>{_TYPES}|{_HOUSES})\b")
_OLD = re.compile(r"\b(?P<words>upper|lower|nether|wester|easter|meikle|mid) (?=[A-Z])")
_STREET = re.compile(rf"(?:^|[,(] |\b(?:at|on|in) )(?P<words>(?:[a-z'-]+ ){{1,2}}(?:{_TYPES}))\b")
_LEAST_LETTERS = 3
"""Letters of a word that is given a capital."""


def is_one_case(text: str) -> bool:
    """Whether a text is written all in small letters or all in capitals, so that its case tells nothing."""
    return text == text.lower() or text == text.upper()


def with_capitals(text: str) -> str:
    """Return a text in one case, at the same length, with capitals where names of places would have them.

    Those are words of no vocabulary that are no slips, what makes a street or a house of the word before it, and the
    words before a street where an address begins or goes on. A text in both cases is returned as it is.
    """
    small = text.lower()
    if len(small) != len(text) or not is_one_case(text):
        return text
    cased = _WORD.sub(lambda match: match[0].capitalize() if _is_name(match[0]) else match[0], small)
    cased = _OLD.sub(_capitalised, _AFTER_NAME.sub(_capitalised, cased))
    return _STREET.sub(_capitalised, cased)


def in_capitals(text: str) -> str:
    """Return a text in small letters in capitals, where that is as long; any other as it is."""
    capitals = text.upper()
    return capitals if len(capitals) == len(text) and is_one_case(text) else text


def _capitalised(match: re.Match[str]) -> str:
    """Return what was matched with its group of words capitalised, function words apart."""
    start, end = match.start("words") - match.start(), match.end("words") - match.start()
    words = _WORD.sub(lambda word: word[0] if word[0] in STOP_WORDS else word[0].capitalize(), match["words"])
    return match[0][:start] + words + match[0][end:]


def _is_name(word: str) -> bool:
    return len(word) >= _LEAST_LETTERS and is_unknown_word(word)


@functools.lru_cache(maxsize=50_000)
def is_unknown_word(word: str) -> bool:
    """Whether no vocabulary holds a word and it is no slip for one that it holds."""
    lists, folded = load_gazetteer(), fold(word).removesuffix("'s")
    return folded not in lists.vocabulary and not is_slip(folded, lists)
