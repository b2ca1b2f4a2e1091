"""Names of people: what rules, gazetteer and networks find, brought together in one list of findings."""

from collections.abc import Sequence

from spacy.tokens import Doc

from themes.personal_data.cues import Cue
from themes.personal_data.detectors import Detectors
from themes.personal_data.finding import FLAGGED, Finding
from themes.personal_data.initials import whole
from themes.personal_data.listed import listed
from themes.personal_data.mentions import mentions
from themes.personal_data.name_rules import beside
from themes.personal_data.overlaps import merge
from themes.personal_data.reading import Name, Reading
from themes.personal_data.union import unite
from themes.personal_data.words import Word


def find(text: str, doc: Doc, detectors: Detectors) -> list[Finding]:
    """Find names beside cues, in the gazetteer and by the networks, and then every further mention of their words.

    An honorific, a cue with a name of the gazetteer, and a given name with a surname are redacted, and so is what two
    detectors agree on. What one alone finds is queued. A name that names a ward, street or disease is flagged.
    """
    words, places = detectors.classifier.words(doc)
    found = [Cue(cue.kind, places[cue.start], places[cue.end], cue.last) for cue in detectors.cues.find(doc)]
    reading = _reading(words, [cue for cue in found if cue.kind == "allowed"])
    ruled = [name for cue in found if cue.kind != "allowed" for name in beside(reading, cue)]
    ruled += listed(reading, frozenset(name.first for name in ruled))
    names = unite(reading, ruled, detectors.opinions(text, reading, ruled))
    hidden = [whole(reading, name) for name in names if name.tier != FLAGGED]
    flagged = [name for name in names if name.tier == FLAGGED]
    return merge([_finding(words, name) for name in (*flagged, *hidden, *mentions(reading, hidden))])


def _reading(words: Sequence[Word], allowed: Sequence[Cue]) -> Reading:
    phrases = frozenset(at for cue in allowed if cue.end - cue.start > 1 for at in range(cue.start, cue.end))
    return Reading(words, phrases, frozenset(cue.start for cue in allowed if cue.end - cue.start == 1))


def _finding(words: Sequence[Word], name: Name) -> Finding:
    start, end = words[name.first].start, words[name.end - 1].end
    return Finding(start, end, "NAME", f"names.{name.rule}", name.score, name.tier)
