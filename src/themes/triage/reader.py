"""The reader: how much an answer reads like a disclosure, by the sentence encoder, which has learnt to tell.

An adapter changes the encoder's weights a little, and one layer gives its vector a score: for a disclosure of any kind,
and for each kind. It learnt from sentences that we wrote (models/triage.md). An answer is read in windows of a few
passages, since what tells is often one sentence and the one beside it.
"""

import functools
import itertools
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from themes.embeddings import PLACEHOLDER
from themes.encoder import Encoder, encode, load_encoder
from themes.passages import spans
from themes.personal_data.shipped import read_shipped
from themes.tables import RISKS

FILE = "triage_reader.safetensors"
# Scores are log odds. From the first an answer is marked, from the second if a body would rather read more, and from
# the third it is likely. See models/triage.md for what each finds and costs.
THRESHOLD = -0.5
WIDE_THRESHOLD = -2.5
LIKELY_FROM = 2.0
# An answer's kinds are those whose scores come within this of its highest.
KIND_MARGIN = 1.0
# Scores are rounded, so that the last bits of a sum decide nothing.
DECIMALS = 3
# The words of a window: what it was trained with.
MOST_WORDS = 45

Numbers = NDArray[np.float32]


@dataclass(frozen=True)
class Reader:
    """The encoder that has learnt, and its last layer: weights (384, 1 + kinds) and bias (1 + kinds,)."""

    encoder: Encoder
    weights: Numbers
    bias: Numbers

    def scores(self, windows: Sequence[str]) -> Numbers:
        """Of each window how like a disclosure it is, and how like each kind: (windows, 1 + kinds), as log odds.

        A window without a word that the encoder knows is like nothing.
        """
        vectors = encode(self.encoder, windows)
        made = np.round(vectors @ self.weights + self.bias, DECIMALS)
        return np.where(vectors.any(axis=1, keepdims=True), made, -np.inf).astype(np.float32)


@functools.cache
def load_reader() -> Reader:
    """Load the encoder with the shipped adapter.

    Raises:
        ModelError: when a file is missing or is not the one that we made.
    """
    from safetensors.numpy import load

    tensors: Mapping[str, NDArray[np.generic]] = load(read_shipped(FILE, package="themes.triage"))
    weights, bias = (np.asarray(tensors[name], dtype=np.float32) for name in ("weights", "bias"))
    return Reader(load_encoder(adapter=tensors), weights, bias)


@dataclass(frozen=True)
class Opinion:
    """How like a disclosure a text reads, as log odds, and the kinds that it would be of, of `tables.RISKS`."""

    score: float
    kinds: tuple[str, ...]


def opinions(texts: Sequence[str]) -> list[Opinion]:
    """What the reader makes of each redacted text: of its window that is most like a disclosure."""
    windows = [list(windows_of(text)) for text in texts]
    every = sorted({window for each in windows for window in each})
    scores = dict(zip(every, load_reader().scores(every), strict=True)) if every else {}
    return [_opinion([scores[window] for window in each]) for each in windows]


def windows_of(text: str) -> Iterator[str]:
    """Neighbouring passages, joined while they are short; each window begins with the last passage of the one before.

    >>> list(windows_of("The bus is late. I waited an hour."))
    ['The bus is late. I waited an hour.']
    """
    passages = [PLACEHOLDER.sub("someone", text[start:end]) for start, end in spans(text)]
    lengths = [len(passage.split()) for passage in passages]
    first = 0
    while first < len(passages):
        fit = sum(1 for total in itertools.accumulate(lengths[first:]) if total <= MOST_WORDS)
        end = first + max(fit, 1)
        yield " ".join(passages[first:end])
        if end == len(passages):
            return
        first = max(first + 1, end - 1)


def _opinion(scores: Sequence[Numbers]) -> Opinion:
    best = max(scores, key=lambda row: float(row[0]), default=None)
    if best is None:
        return Opinion(-math.inf, ())
    kinds = [kind for kind, score in zip(RISKS, best[1:], strict=True) if score >= best[1:].max() - KIND_MARGIN]
    return Opinion(float(best[0]), tuple(kinds))
