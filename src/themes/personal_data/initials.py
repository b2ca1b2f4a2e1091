"""What belongs to a surname that was found: initials on either side, and the given name that a surname precedes."""

import re
from dataclasses import replace

from themes.personal_data.cues import TITLES_AND_ROLES
from themes.personal_data.listed import MOST_INITIALS
from themes.personal_data.reading import Name, Reading
from themes.personal_data.words import Shape

_LETTER = re.compile(r"[A-HJ-Z]\.?|[b-hj-z]\.?|[ai]\.")
"""A letter that may be an initial: "a" and "I" are words, but for a full stop after them."""
_PAIR = re.compile(r"[A-Z]{2}|[a-z]{2}")
_STOPS = frozenset({".", ".."})
"""What stands behind an initial, typed once or twice."""


def whole(reading: Reading, name: Name) -> Name:
    """Return a name with the initials beside it, and with the given name that follows a surname.

    "SMITH" of "SMITH, John" is not all of the name, nor is "brown" of "w brown".
    """
    first, last = reading.words[name.first].shape, reading.words[name.end - 1].shape
    start = _before(reading, name.first) if _is_surname(first) or _LETTER.fullmatch(first.text) else name.first
    end = name.end
    if name.end == name.first + 1 and _is_surname(last):
        end = _given_after(reading, name.end, last)
    if end == name.end and start == name.first and _is_surname(last):
        end = _letters_after(reading, name.end)
    return replace(name, first=start, end=end)


def _is_surname(shape: Shape) -> bool:
    return shape.any_surname or not (shape.any_given or shape.vocabulary)


def _before(reading: Reading, at: int) -> int:
    """Return where the initials before a word begin."""
    start = first = at
    while first > max(at - MOST_INITIALS, 0):
        first -= 1
        shape = reading.words[first].shape
        if first in reading.in_phrase or not (shape.text in _STOPS or _is_initial(reading, first)):
            break
        if shape.text not in _STOPS:
            start = first
        elif first == 0 or not _is_initial(reading, first - 1) or not _touches(reading, first - 1):
            break
    return start


def _is_initial(reading: Reading, at: int) -> bool:
    """Whether a word is a letter, or two that are no word: "w", "J.", "JK"."""
    shape = reading.words[at].shape
    if shape.text in {"A", "a"}:
        following = at + 1 < len(reading.words) and _LETTER.fullmatch(reading.words[at + 1].shape.text)
        return bool(following) or reading.text(at + 1) == "." or reading.text(at - 1) in TITLES_AND_ROLES
    if _LETTER.fullmatch(shape.text):
        return True
    return bool(_PAIR.fullmatch(shape.text)) and not (shape.everyday or shape.folded in TITLES_AND_ROLES)


def _touches(reading: Reading, at: int) -> bool:
    """Whether nothing stands between a word and the next."""
    return at + 1 < len(reading.words) and reading.words[at].end == reading.words[at + 1].start


def _letters_after(reading: Reading, at: int) -> int:
    """Return where an initial after a surname ends; it must be a capital, or end the line."""
    comma = reading.text(at) == ","
    place = at + comma
    shape = reading.shape(place)
    if shape is None or not re.fullmatch(r"[A-Za-z]\.?", shape.text):
        return at
    dot = reading.text(place + 1) == "." and _touches(reading, place)
    pauses = reading.pauses_at(place + 1)
    is_word = shape.folded.rstrip(".") in {"a", "i"}
    if (shape.text[0].isupper() and not is_word) or (pauses and not comma):
        return place + 1 + dot
    return at


def _given_after(reading: Reading, at: int, surname: Shape) -> int:
    """Return where the given name after a surname ends: "SMITH, John", "Patel Anita", "carlin tadhg"."""
    comma = reading.text(at) == ","
    shape = reading.shape(at + comma)
    if shape is None or surname.any_given or at + comma in reading.alone:
        return at
    if shape.capital and surname.capital:
        follows = shape.any_given or (comma and shape.case == "title" and not shape.vocabulary)
    else:
        follows = shape.given and shape.case == surname.case and not comma
    return at + comma + 1 if follows and not shape.everyday else at
