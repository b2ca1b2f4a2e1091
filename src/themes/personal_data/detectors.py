"""The detectors of names: cues and lists, two networks of our own, and a spaCy model where the settings name one.

The networks are slower than the rules, and so read only the stretches of a text that hold a candidate.
"""

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from themes.personal_data.candidates import has_candidate
from themes.personal_data.cnn import Cnn
from themes.personal_data.cues import Cues
from themes.personal_data.head import Head, stretches
from themes.personal_data.larger import Larger
from themes.personal_data.reading import Name, Reading
from themes.personal_data.shipped import read_shipped
from themes.personal_data.words import Classifier

DOUBT = 0.02
"""How likely a word must be part of a name for the head not to deny what the CNN or the gazetteer alone found."""
Spans = frozenset[tuple[int, int]]


@dataclass(frozen=True)
class Opinions:
    """What the networks say of a text: how likely each word is part of a name, and the names found, in words."""

    head: NDArray[np.float32]
    cnn: Spans
    larger: Spans


@dataclass(frozen=True)
class Detectors:
    """Everything that finding names needs and that is worth building once."""

    cues: Cues
    classifier: Classifier
    larger: Larger | None = None

    def opinions(self, text: str, reading: Reading, ruled: Sequence[Name]) -> Opinions:
        """Ask the networks about the stretches of a text that hold a candidate or a name that the rules found."""
        words = reading.words
        head = np.zeros(len(words), dtype=np.float32)
        cnn: set[tuple[int, int]] = set()
        larger: set[tuple[int, int]] = set()
        for first, end in self._read(reading, ruled):
            head[first:end] = load_head().persons(text, words, first, end)
            if self.larger:
                found = self.larger.persons(words[first:end])
                larger.update((first + one, first + other) for one, other in found)
            if head[first:end].max() < DOUBT:
                continue  # what the CNN alone finds there counts for nothing
            cnn.update((first + one, first + other) for one, other in load_cnn().persons(words[first:end]))
        return Opinions(head, frozenset(cnn), frozenset(larger))

    def _read(self, reading: Reading, ruled: Sequence[Name]) -> Iterator[tuple[int, int]]:
        """Yield the stretches that are worth reading."""
        for first, end in stretches(reading.words):
            if any(name.first < end and first < name.end for name in ruled) or has_candidate(reading, first, end):
                yield first, end


@functools.cache
def load_cnn() -> Cnn:
    """Load the shipped network over words."""
    return Cnn(read_shipped("names_cnn.bin"))


@functools.cache
def load_head() -> Head:
    """Load the shipped head over the encoder's token features, and the encoder's first layers as it changes them."""
    from safetensors.numpy import load

    from themes.encoder import load_token_features

    tensors = load(read_shipped("names_head.safetensors"))
    return Head(tensors, load_token_features(tensors))
