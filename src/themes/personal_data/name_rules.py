"""The rules of names beside cues: one rule for each kind of cue, from the honorific to the sign-off."""

import re
from collections.abc import Callable, Iterator

from themes.personal_data.cues import STRONG_SIGN_OFFS, Cue
from themes.personal_data.finding import QUEUED, REDACTED
from themes.personal_data.reading import MARKS, Name, Reading
from themes.personal_data.words import Shape, grow

_LINKS = frozenset({"is", "was", "called", "named", "'s"})
_ARTICLES = frozenset({"the", "my", "our", "a", "his", "her", "their", "your"})
_INITIAL = re.compile(r"[B-HJ-Z]\.?")
_STRICT_HONORIFICS = frozenset({"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "cllr", "cllr."})
"""Honorifics that nobody writes without a name, so that even an unknown word in lower case is one."""


def beside(reading: Reading, cue: Cue) -> Iterator[Name]:
    """Yield the names that stand beside a cue; an allowed phrase is no name, whatever the cue."""
    yield from _RULES[cue.kind](reading, cue)


def _honorific(reading: Reading, cue: Cue) -> Iterator[Name]:
    """Redact "Dr Patel", "MRS SMITH", "mr jones": what follows an honorific, unless it is an everyday word."""
    at = reading.past(cue.end, frozenset({"."}))
    shape = None if cue.start in reading.in_phrase else reading.shape(at)
    if shape is None:
        return
    if shape.case == "title" and (shape.listed or not shape.surely_everyday):
        yield _name(reading, at, "honorific", 0.95, tier=REDACTED)
    elif shape.case == "upper" and (shape.listed or not shape.surely_everyday):
        yield _name(reading, at, "honorific", 0.9, tier=REDACTED if shape.listed else QUEUED)
    elif shape.case == "lower" and (shape.plain or (shape.listed and not shape.everyday and cue.last != "miss")):
        yield _name(reading, at, "honorific", 0.9, tier=REDACTED)
    elif shape.case == "lower" and cue.last in _STRICT_HONORIFICS and not shape.everyday:
        yield _name(reading, at, "honorific", 0.6, tier=QUEUED)
    elif _INITIAL.fullmatch(shape.text):
        yield _name(reading, at, "honorific", 0.7, tier=REDACTED)


def _title(reading: Reading, cue: Cue) -> Iterator[Name]:
    """Redact "Lady Agnew": a title that is an everyday word too must be capitalised."""
    if reading.words[cue.start].shape.capital:
        yield from _honorific(reading, cue)


def _role(reading: Reading, cue: Cue) -> Iterator[Name]:
    """Redact "the receptionist Morag", "my GP is Seonaid", "my son, Mark," and "Angela, my carer"."""
    yield from _before_role(reading, cue)
    at = cue.end
    link = reading.text(at) if reading.text(at) in _LINKS | MARKS else ""
    at = reading.past(at, _LINKS | MARKS - {"\n"}) if link else at
    shape = reading.shape(at)
    if shape is None:
        return
    paused = link not in MARKS or shape.plain or reading.pauses_at(at + 1)
    if shape.capital and _is_person(shape) and paused:
        yield _name(reading, at, "role", 0.9, tier=REDACTED)
    elif shape.case == "lower" and shape.given:
        yield _name(reading, at, "role", 0.8, tier=REDACTED)
    elif (shape.unknown or (shape.case == "title" and not shape.surely_everyday)) and link not in MARKS:
        yield _name(reading, at, "role", 0.5, tier=QUEUED)


def _before_role(reading: Reading, cue: Cue) -> Iterator[Name]:
    """Yield the name of an apposition that the role follows; an everyday word needs a comma to be one."""
    at = cue.start - 1
    article = reading.text(at) in _ARTICLES
    at -= article
    mark = reading.text(at) in MARKS - {"\n"}
    at -= mark
    shape = reading.shape(at)
    if shape is None or not (article or mark) or not shape.capital or not _is_person(shape):
        return
    if shape.plain or mark:
        first = at
        while (before := reading.shape(first - 1)) and before.capital and before.any_given:
            first -= 1
        yield Name(first, at + 1, "role", 0.8, REDACTED if shape.any_given or first < at else QUEUED)


def _introduction(reading: Reading, cue: Cue) -> Iterator[Name]:
    """Redact what follows "my name is", in any case; a word that no list knows and that has no capital is queued."""
    at = reading.past(cue.end, MARKS | {"'s"})
    shape = reading.shape(at)
    if shape is None or shape.case == "other":
        return
    if shape.listed or (shape.case == "title" and not shape.surely_everyday):
        yield _name(reading, at, "introduction", 0.9, tier=REDACTED)
    elif not shape.everyday:
        yield _name(reading, at, "introduction", 0.6, tier=QUEUED)


def _called(reading: Reading, cue: Cue) -> Iterator[Name]:
    """Redact "called Tam"; a capitalised word that no list knows is queued."""
    shape = reading.shape(cue.end)
    if shape is None:
        return
    if (shape.capital and _is_person(shape)) or (shape.case == "lower" and shape.given):
        yield _name(reading, cue.end, "introduction", 0.85, tier=REDACTED)
    elif shape.unknown or (shape.case == "title" and not shape.everyday):
        yield _name(reading, cue.end, "introduction", 0.5, tier=QUEUED)


def _greeting(reading: Reading, cue: Cue) -> Iterator[Name]:
    """Redact a name of the gazetteer after "I'm", "spoke to" or "Dear", in lower case too if it is hardly a word."""
    at = reading.past(cue.end, frozenset({","}))
    shape = reading.shape(at)
    if shape is None or at in reading.alone:
        return
    if shape.any_given and (shape.capital or shape.given):
        yield _name(reading, at, "introduction", 0.85, tier=REDACTED)
    elif shape.capital and (shape.surname or (shape.case == "title" and shape.unknown)):
        yield _name(reading, at, "introduction", 0.6, tier=QUEUED)


def _beside(reading: Reading, cue: Cue) -> Iterator[Name]:
    """Redact a capitalised given name after a word such as "with" or "told", even one that is an everyday word."""
    shape = reading.shape(cue.end)
    if shape is None or cue.end in reading.alone or not shape.any_given:
        return
    if shape.case == "title" or (shape.case == "upper" and shape.given):
        yield _name(reading, cue.end, "introduction", 0.7, tier=REDACTED if shape.given else QUEUED)


def _thanks(reading: Reading, cue: Cue) -> Iterator[Name]:
    """Redact a given name after thanks; an everyday word must end the line or be followed by a mark."""
    at = reading.past(cue.end, MARKS | {".", "!", "to"})
    shape = reading.shape(at)
    if shape is None or at in reading.alone or not shape.any_given:
        return
    if shape.given or (shape.capital and reading.pauses_at(at + 1)):
        yield _name(reading, at, "sign_off", 0.85, tier=REDACTED)


def _sign_off(reading: Reading, cue: Cue) -> Iterator[Name]:
    """Redact the name that ends the text after "Regards,"; there an unknown capitalised word is a name too, queued."""
    at = reading.past(cue.end, MARKS | {".", "from", "and"})
    shape = reading.shape(at)
    if shape is None or shape.case == "other" or at in reading.alone:
        return
    name = _name(reading, at, "sign_off", 0.9, tier=REDACTED)
    known = any(word.shape.any_given or word.shape.surname for word in reading.words[at : name.end])
    if known and (reading.ends_at(name.end) or (shape.given and shape.capital)):
        yield name
    elif cue.last in STRONG_SIGN_OFFS and reading.ends_at(name.end) and not shape.everyday:
        yield Name(at, name.end, "sign_off", 0.5, QUEUED)


def _name(reading: Reading, at: int, rule: str, score: float, *, tier: str) -> Name:
    """Return the name that starts here and goes as far as it grows, but not into a phrase of the allow-list."""
    end = grow(reading.words, at)
    while end > at + 1 and end - 1 in reading.in_phrase:
        end -= 1
    return Name(at, end, rule, score, tier)


def _is_person(shape: Shape) -> bool:
    return shape.any_given or shape.surname


_RULES: dict[str, Callable[[Reading, Cue], Iterator[Name]]] = {
    "honorific": _honorific,
    "title": _title,
    "role": _role,
    "introduction": _introduction,
    "called": _called,
    "greeting": _greeting,
    "beside": _beside,
    "thanks": _thanks,
    "sign_off": _sign_off,
}
