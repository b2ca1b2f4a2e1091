"""A lexicon: the cues of one kind of risk, as a safeguarding officer reads them in its text file.

A line is a strength and a cue, as `cues.py` describes them: `sure: {i} want to die`. `not:` lines are what looks like
a cue and is none: idioms and talk of services. Their words are taken out before the cues are looked for; those of
idioms.txt for every kind.
"""

import functools
import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from themes.tables import POSSIBLE, RISKS, SURE
from themes.triage.cues import Cue, read_cue
from themes.triage.spelling import lines

HINT, IDIOM = "hint", "not"
STRENGTHS = (SURE, POSSIBLE, HINT, IDIOM)


@dataclass(frozen=True)
class Cues:
    """Several cues, and which of them a word may belong to, so that few are tried on a text."""

    cues: Sequence[Cue]

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
        whole, beginnings, stem, always = self._anchored
        tried = set(always)
        for word in set(words.split()):
            tried.update(whole.get(word, ()))
            tried.update(number for start, number in beginnings.get(word[:stem], ()) if word.startswith(start))
        return tried

    @functools.cached_property
    def _anchored(self) -> tuple[dict[str, list[int]], dict[str, list[tuple[str, int]]], int, list[int]]:
        """The cues of each word; of each beginning of one, under its first letters; of how many; and those of any."""
        whole, beginnings = defaultdict[str, list[int]](list), defaultdict[str, list[tuple[str, int]]](list)
        anchors = [(anchor, number) for number, cue in enumerate(self.cues) for anchor in cue.anchors or ()]
        stem = min((len(anchor) - 1 for anchor, _ in anchors if anchor.endswith("*")), default=0)
        for anchor, number in anchors:
            if anchor.endswith("*"):
                beginnings[anchor[:stem]].append((anchor[:-1], number))
            else:
                whole[anchor].append(number)
        return dict(whole), dict(beginnings), stem, [n for n, cue in enumerate(self.cues) if cue.anchors is None]


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
    def loose(self) -> Sequence[Cue]:
        """All that is looked for, as it may stand in text that is not redacted yet."""
        return [read_cue(line, self.sets, is_loose=True) for line in self.lines]


@functools.cache
def load_loose() -> Cues:
    """All that any lexicon looks for, as it may stand in text that is not redacted yet."""
    return Cues([cue for lexicon in load_lexicons().values() for cue in lexicon.loose])


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
