"""The union of the detectors of names: what any of them finds, at a tier that tells how many agree."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from themes.personal_data.cues import TITLES_AND_ROLES
from themes.personal_data.detectors import DOUBT, Opinions
from themes.personal_data.finding import FLAGGED, QUEUED, REDACTED
from themes.personal_data.listed import SAINTS, unless_place
from themes.personal_data.placeholders import BLANK
from themes.personal_data.reading import Name, Reading
from themes.personal_data.small_place import is_small_place

LIKELY = 0.02
"""How likely a word must be part of a name for the head to find one.

The head learns from a truth that is smoothed by 0.02: what is surely no name has 0.007. Chosen with `DOUBT`, which was
0.02 and 0.04, on the parts for tuning: at 0.02 and 0.05 of 296 names of WNUT-17's dev part 270 and 263 were hidden, of
135 of Broad Twitter's section A 126 both times, of 2,448 of the challenge set's tuning half 2,425 and 2,415; of its 800
sentences without a name 68 and 43 were touched; and in 1,000 NHS comments 18.7 and 9.0 spans were queued. Privacy goes
first, and the queue is read by people.
"""
LIKELY_UNKNOWN = 0.02
"""The same for a capitalised word of no vocabulary, which is likely to be a name of some kind."""
LIKELY_PLAIN = 0.2
"""The same for a word of the vocabulary in small letters that no list of names knows, as "ring" between two numbers is.

At 0.1 and at 0.2 alike 262 and 125 names are hidden on the same parts, and 41 sentences touched.
"""
PART = 0.02
"""How likely a word beside one must be to belong to it."""
_BARE_RULES = frozenset({"gazetteer", "capitals", "initials"})
"""Rules that know of no cue."""
SURE_OF_WORD = 0.9
"""How likely a word such as "Will" or "Long" must be part of a name for the networks to be believed."""
_GAELIC = frozenset({"ann", "mo"})
"""Common words of Gaelic that are names in other languages: in it, my."""
_LABELS = frozenset({"dob", "chi", "tel", "mob", "ref", "nino", "dm"})
"""What people write before a number or an account, in capitals too."""
_JOINING = frozenset("-'.")
"""Marks that a name may hold."""
_SETTLEMENTS = frozenset({"village", "town", "hamlet", "island", "isle", "parish"})


def unite(reading: Reading, ruled: Sequence[Name], opinions: Opinions) -> list[Name]:
    """Return the names of the rules and of the networks, those of two detectors redacted.

    The allow-list, and a word after it that makes of a name a ward or a street, speak against the networks as against
    the gazetteer; honorifics and other cues are above them.
    """
    head = _persons(reading, opinions.head)
    found = [*_vetoed(reading, _runs(reading, head, opinions)), *ruled]
    firm = [(name.first, name.end) for name in ruled if name.tier != FLAGGED]
    detectors = [head, *(_words(spans, len(head)) for spans in (opinions.cnn, opinions.larger, firm))]
    return [kept for name in found if (kept := _weighed(name, detectors, opinions.head))]


def _persons(reading: Reading, likely: NDArray[np.float32]) -> NDArray[np.bool_]:
    """The words of the names that the head finds: sure ones, and likely ones beside them."""
    unknown = [word.shape.case == "title" and not word.shape.vocabulary for word in reading.words]
    persons = likely >= np.where(np.array(unknown, dtype=bool), LIKELY_UNKNOWN, LIKELY)
    for at in range(1, len(persons)):
        persons[at] |= persons[at - 1] and likely[at] >= PART
    for at in range(len(persons) - 2, -1, -1):
        persons[at] |= persons[at + 1] and likely[at] >= PART
    return persons


def _runs(reading: Reading, head: NDArray[np.bool_], opinions: Opinions) -> Iterator[tuple[int, int]]:
    """Yield the runs of words that a network takes for a name, without marks and allowed phrases at their ends."""
    inside = head.copy()
    for first, end in opinions.cnn | opinions.larger:
        inside[first:end] = True
    inside[[at for at in range(len(inside)) if not _may_hold(reading, at)]] = False
    edges = np.flatnonzero(np.diff(inside.astype(np.int8), prepend=0, append=0))
    for first, end in edges.reshape(-1, 2).tolist():
        ends = [at for at in range(first, end) if _may_end(reading, at, opinions.head, alone=end == first + 1)]
        if ends:
            yield ends[0], ends[-1] + 1


def _may_hold(reading: Reading, at: int) -> bool:
    """Whether a name may hold a word: nothing blanked, no allowed phrase, and no mark but those that join."""
    text = reading.words[at].shape.text
    return at not in reading.in_phrase and BLANK not in text and (text[0].isalpha() or text in _JOINING)


def _may_end(reading: Reading, at: int, likely: NDArray[np.float32], *, alone: bool) -> bool:
    """Whether a name may begin or end with a word: no mark, no title, no role, and seldom a function word."""
    shape = reading.words[at].shape
    if shape.text in _GAELIC or shape.folded in _LABELS:
        return False
    if shape.everyday:
        by_ending = not shape.surely_everyday  # a medicine that its ending alone tells may be a name of no list
        name = shape.case == "title" and (shape.ambiguous_given or by_ending) if alone else shape.listed or by_ending
        return name and bool(likely[at] >= SURE_OF_WORD)
    if shape.case == "lower" and shape.vocabulary and not shape.listed and likely[at] < LIKELY_PLAIN:
        return False
    role = shape.folded in TITLES_AND_ROLES and not (shape.capital and shape.listed)
    return shape.text[0].isalpha() and not role


def _vetoed(reading: Reading, runs: Iterator[tuple[int, int]]) -> Iterator[Name]:
    for first, end in runs:
        alone = end == first + 1 and first in reading.alone
        letters = all(word.shape.case == "other" for word in reading.words[first:end])
        saint = not SAINTS.isdisjoint({reading.text(first - 1), reading.text(first)})
        if not (alone or letters or saint or reading.is_acronym(first, end) or _is_place(reading, first, end)):
            yield unless_place(reading, Name(first, end, "network", 0.4, QUEUED))


def _is_place(reading: Reading, first: int, end: int) -> bool:
    """Whether words, half open, are one that is no listed name and is a small place, or is said to be one."""
    shape = reading.words[first].shape
    said = reading.text(first - 1) == "of" and reading.text(first - 2) in _SETTLEMENTS
    return end == first + 1 and not shape.listed and (said or is_small_place(shape.text))


def _words(spans: Iterable[tuple[int, int]], count: int) -> NDArray[np.bool_]:
    """Which of so many words lie in a span."""
    inside = np.zeros(count, dtype=np.bool_)
    for first, end in spans:
        inside[first:end] = True
    return inside


def _weighed(name: Name, detectors: Sequence[NDArray[np.bool_]], likely: NDArray[np.float32]) -> Name | None:
    """Return a name at the tier that its detectors give it, or None where only one finds it and the head denies it.

    The detectors are the words that the head, the CNN, the larger model and the rules took for names.
    """
    if name.tier != QUEUED:
        return name
    span = slice(name.first, name.end)
    votes = [bool(words[span].any()) for words in detectors]
    if sum(votes) > 1:
        return Name(name.first, name.end, name.rule, 0.8, REDACTED)
    _, _, larger, _ = votes
    # The body chose its larger model: what that finds is not for the head to deny.
    if name.rule in _BARE_RULES | {"network"} and not larger and likely[span].max() < DOUBT:
        return None
    return name
