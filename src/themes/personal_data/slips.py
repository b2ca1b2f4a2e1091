"""Slips of the finger in cue words: "date of brith" is read as "date of birth", at the same length."""

import functools
import re
from collections.abc import Iterable

from themes.personal_data.gazetteer import load_gazetteer

_SHORTEST_CHANGED = 6
"""Letters of a cue word of which one may be another."""
_CUES = frozenset(
    """account accounts address admission agreement alarm application appointment available avenue badge birth
    birthdate birthday booking born bungalow called caravan card case charity claim clubcard code complaint computer
    confirmation contact cottage council crescent croft customer delivered direct discord district driving drive
    email enquiry entry extension facebook family farm farmhouse flat gamertag gardens given gmail grid handle
    health hospital hotmail house iban identity incident insta instagram insurance invoice kirk landline lane
    library licence license live lived lives living longitude mail meeting member membership message messenger meter
    mobile mortgage named national neighbour neighbours number numbers order outlook parking passcode passport
    password patient payment payroll penalty pension permit phone planning plate point police policy postcode
    prescription prison profile pupil railcard reached reference referral registered registration repair road roll
    safe schoolhouse security service share shoulder skype snap snapchat social sort staff stay staying stays
    steading street student telephone tenancy tenant terrace text threads ticket tiktok title transaction turned
    twitter underscore unit universal user username vehicle warrant whatsapp xbox youtube date when years child
    daughter wife husband mother father partner sunday monday tuesday wednesday thursday friday saturday january
    february march april june july august september october november december""".split()
)
"""Words beside which identifiers stand."""
_WORD = re.compile(r"[A-Za-z]{4,}")
"""Anything shorter is another word as soon as two of its letters are swapped."""


def mend(text: str, words: Iterable[str]) -> str:
    """Return the text, at the same length, with slips in cue words mended.

    Args:
        text: The surface of a text.
        words: Its words in small letters, each once.
    """
    slips = _slips()
    made = {word: slips[word] for word in words if word in slips}
    return _WORD.sub(lambda match: _as(match[0], made.get(match[0].lower())), text) if made else text


def _as(word: str, meant: str | None) -> str:
    """Return the word that is meant in the case of the word that is written."""
    if meant is None:
        return word
    if word.isupper():
        return meant.upper()
    return meant.capitalize() if word[0].isupper() else meant


@functools.cache
def _slips() -> dict[str, str]:
    """Each way to miswrite a cue that is no word of the vocabulary and no plain name itself, and that cue."""
    known = load_gazetteer()
    meant: dict[str, str] = {}
    for cue in sorted(_CUES):
        for slip in (*_swapped(cue), *(_changed(cue) if len(cue) >= _SHORTEST_CHANGED else ())):
            if slip not in known.vocabulary and slip not in known.given and slip not in known.surnames:
                meant.setdefault(slip, cue)
    return meant


def _swapped(word: str) -> Iterable[str]:
    """Yield the word with two neighbouring letters swapped."""
    for at in range(len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _changed(word: str) -> Iterable[str]:
    """Yield the word with one letter other than the first another."""
    for at in range(1, len(word)):
        for letter in "abcdefghijklmnopqrstuvwxyz":
            yield word[:at] + letter + word[at + 1 :]
