"""Names that the gazetteer knows, found by their case and place, and initials before a surname."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import FLAGGED, QUEUED, REDACTED
from themes.personal_data.reading import Name, Reading
from themes.personal_data.words import grow

SAINTS = frozenset({"st", "st.", "saint", "ss"})
_FACILITY_LIST = "ward hospital hosp unit centre center surgery clinic practice wing suite infirmary hospice"
_FACILITIES = frozenset(_FACILITY_LIST.split())
_TITLED_LIST = """house court park road street lodge day trust building theatre college university church foundation act
law rule avenue drive place square lane hall medical health gardens terrace library primary school academy disease
syndrome society fund institute room garden view bridge memorial castle council type disorder team service parade
crescent wynd commission inquiry enquiry review report committee convention clause formula protocol
amendment principle agreement treaty doctrine award prize scheme programme project centenary festival"""
_TITLED_FACILITIES = frozenset(_TITLED_LIST.split())
"""Words that make of the name before them a place, an institution or an eponym; these only with a capital."""
_EPONYM_LIST = """syndrome palsy lymphoma sarcoma chorea contracture ataxia oesophagus thyroiditis neuroma reflex
monument statue tartan tweed church chapel cathedral museum gala"""
_EPONYMS = frozenset(_EPONYM_LIST.split())
"""Words, in any case, that make of the name before them an eponym or a building."""
_OF_LAW = frozenset({"law", "rule", "act", "principle", "principles", "code", "bill", "theorem"})
"""What bears a name with "'s" before it, with a capital: Anne's Law."""
_SPEAKING = frozenset(
    """phoned rang told said explained listened spoke answered apologised promised shouted smiled laughed
asked visited introduced replied emailed texted""".split()
)
"""Verbs whose subject is a person, be it called "May" or "Hope"."""
_PAST = frozenset(
    "was came took helped gave made did went looked sorted arranged treated showed worked got sat".split()
)
"""Verbs that no "will" that is a verb stands before."""
_SHORTEST_ALONE = 4
"""Letters of a name that counts when it stands alone in capitals or in lower case: PAT and SAM are acronyms too."""
_INITIALS = re.compile(r"[A-HJ-Z]\.?|\.{1,2}")
MOST_INITIALS = 6
"""Words in the initials of a name, their full stops counted."""


def listed(reading: Reading, found: frozenset[int]) -> Iterator[Name]:
    """Yield the names that the gazetteer knows, each as far as it grows; no word takes in a name found by its cue."""
    at = 0
    while at < len(reading.words):
        name = _listed_at(reading, at)
        if name and (reading.words[at].shape.listed or not found.intersection(range(at + 1, name.end))):
            yield name
            at = name.end
        else:
            at += 1


def _listed_at(reading: Reading, at: int) -> Name | None:
    """Return the name that starts at a word by the look of it or by the gazetteer, if one does."""
    shape = reading.words[at].shape
    if at in reading.in_phrase or reading.text(at - 1) in SAINTS:
        return None
    if _acts(reading, at):
        return Name(at, at + 1, "subject", 0.5, QUEUED)
    if not shape.listed:
        return _unlisted_at(reading, at) or _initials_at(reading, at)
    end = grow(reading.words, at)
    while end > at + 1 and end - 1 in reading.in_phrase:
        end -= 1
    rest = [word.shape for word in reading.words[at + 1 : end]]
    full = any(shape.surname for shape in rest) or (shape.given and any(shape.any_surname for shape in rest))
    if shape.capital and shape.any_given and full:
        return unless_place(reading, Name(at, end, "gazetteer", 0.9, REDACTED))
    if shape.case == "title" and shape.any_given and any(shape.case == "title" for shape in rest):
        return unless_place(reading, Name(at, end, "gazetteer", 0.5, QUEUED))
    return unless_place(reading, Name(at, end, "gazetteer", 0.4, QUEUED)) if _counts(reading, at, end) else None


def _acts(reading: Reading, at: int) -> bool:
    """Whether a name that is an everyday word too does here what only a person does: "Will was", "May phoned"."""
    shape, following = reading.words[at].shape, reading.text(at + 1)
    ambiguous = shape.ambiguous_given and not shape.plain and (shape.case == "title" or not shape.function_word)
    return ambiguous and (following in _SPEAKING or (shape.folded == "will" and following in _PAST))


def _counts(reading: Reading, at: int, end: int) -> bool:
    """Whether a name of the gazetteer without a surname counts, given its case and place."""
    shape = reading.words[at].shape
    if end == at + 1 and at in reading.alone:
        return False
    if shape.case == "title":
        return shape.plain or (shape.ambiguous_given and not shape.everyday and reading.is_inside(at))
    return shape.plain and (end > at + 1 or len(shape.text) >= _SHORTEST_ALONE)


def _unlisted_at(reading: Reading, at: int) -> Name | None:
    """Return the name of an unknown capitalised word and a surname, or of several unknown ones inside a sentence."""
    shape, following = reading.words[at].shape, reading.shape(at + 1)
    if shape.case != "title" or shape.everyday or following is None or following.case != "title" or following.everyday:
        return None
    if following.surname or (reading.is_inside(at) and not following.listed):
        rule = "gazetteer" if following.surname else "capitals"
        return unless_place(reading, Name(at, grow(reading.words, at), rule, 0.3, QUEUED))
    return None


def _initials_at(reading: Reading, at: int) -> Name | None:
    """Return the name of initials and a surname; with full stops after the initials any capitalised word will do."""
    if not _INITIALS.fullmatch(reading.words[at].shape.text):
        return None
    end, dotted = at, False
    while end < len(reading.words) and (text := reading.words[end].shape.text) and _INITIALS.fullmatch(text):
        dotted = dotted or "." in text
        end += 1
    shape = reading.shape(end)
    if shape is None or not shape.capital or end > at + MOST_INITIALS or (reading.text(at) == "a" and not dotted):
        return None
    if reading.text(at)[0] != "." and (shape.surname or (dotted and end > at + 1 and not shape.everyday)):
        return unless_place(reading, Name(at, grow(reading.words, end), "initials", 0.4, QUEUED))
    return None


def unless_place(reading: Reading, name: Name) -> Name:
    """Return the name, flagged if the word after it, or its own last word, makes it a place, a law or an eponym."""
    last = reading.text(name.end - 1)
    possessive = reading.text(name.end) in {"'s", "'"}
    at = name.end + possessive
    following = reading.text(at)
    capital = at < len(reading.words) and reading.words[at].shape.capital
    own = name.end > name.first + 1 and last in _FACILITIES | _TITLED_FACILITIES
    if possessive:
        is_place = following in _EPONYMS or (capital and following in _OF_LAW)
    else:
        is_place = following in _FACILITIES | _EPONYMS or (capital and following in _TITLED_FACILITIES)
    return Name(name.first, name.end, "place", 0.3, FLAGGED) if own or is_place else name
