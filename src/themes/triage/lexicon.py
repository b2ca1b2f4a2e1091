"""A lexicon: the cues of one kind of risk, as a safeguarding officer reads them in its text file.

A line is a strength and a cue, as `cues.py` describes them: `sure: {i} want to die`. `not:` lines are what looks like
a cue and is none: idioms and talk of services. Their words are taken out before the cues are looked for; those of
idioms.txt for every kind.
"""

import functools
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from themes.tables import POSSIBLE, RISKS, SURE
from themes.triage.cues import Cue, read_cue
from themes.triage.spelling import lines

HINT, IDIOM = "hint", "not"
STRENGTHS = (SURE, POSSIBLE, HINT, IDIOM)
# Letters that every word with a wildcard has before it.
STEM = 3


@dataclass(frozen=True)
class Cues:
    """Several cues, and which of them a word may belong to, so that few are tried on a text."""

    cues: Sequence[Cue]
    _of_word: dict[str, frozenset[int]] = field(default_factory=dict, repr=False)

    def found(self, words: str) -> Iterator[Cue]:
        """The cues that are in plain words."""
        for number in sorted(self._worth_trying(words)):
            if self.cues[number].pattern.search(words):
                yield self.cues[number]

    def without(self, words: str) -> str:
        """The words with every cue taken out, and a mark in its place that no cue reaches over."""
        for cue in list(self.found(words)):
            words = cue.pattern.sub("~ ", words)
        return words

    def _worth_trying(self, words: str) -> set[int]:
        tried = {number for number, cue in enumerate(self.cues) if cue.anchors is None}
        for word in set(words.split()):
            if word not in self._of_word:
                self._of_word[word] = frozenset(self._anchored(word))
            tried |= self._of_word[word]
        return tried

    def _anchored(self, word: str) -> Iterator[int]:
        beginnings = {word, *(f"{word[:length]}*" for length in range(1, len(word) + 1))}
        for number, cue in enumerate(self.cues):
            if cue.anchors and not beginnings.isdisjoint(cue.anchors):
                yield number


@dataclass(frozen=True)
class Lexicon:
    """The cues of one kind, by strength; what is none; and the lines that they were read from."""

    sure: Cues
    possible: Cues
    hints: Cues
    idioms: Cues
    lines: Sequence[str]
    sets: Mapping[str, str]

    def has_hints(self, words: str) -> bool:
        """Whether two different hints stand in the words."""
        return len(list(itertools.islice(self.hints.found(words), 2))) == 2

    @functools.cached_property
    def loose(self) -> Cues:
        """All that is looked for, as it may stand in text that is not redacted yet."""
        return Cues([read_cue(line, self.sets, is_loose=True) for line in self.lines])


@functools.cache
def load_lexicons() -> dict[str, Lexicon]:
    """The lexicon of each kind."""
    sets = dict(line.split(":", 1) for line in lines("words.txt"))
    everywhere = [f"{IDIOM}: {line}" for line in lines("idioms.txt")]
    return {kind: _lexicon([*lines(f"{kind.replace('-', '_')}.txt"), *everywhere], sets) for kind in RISKS}


def _lexicon(cues: Iterable[str], sets: dict[str, str]) -> Lexicon:
    by_strength: dict[str, list[str]] = {strength: [] for strength in STRENGTHS}
    for line in cues:
        strength, _, cue = line.partition(":")
        by_strength[strength].append(cue)
    sure, possible, hints, idioms = (Cues([read_cue(cue, sets) for cue in by_strength[name]]) for name in STRENGTHS)
    looked_for = [cue for strength in (SURE, POSSIBLE, HINT) for cue in by_strength[strength]]
    return Lexicon(sure, possible, hints, idioms, lines=looked_for, sets=sets)
