"""The reader: how much an answer reads like a disclosure, by the sentence encoder, which has learnt to tell.

An adapter changes the encoder's weights a little, and one layer gives its vector a score: for a disclosure of any kind,
and for each kind. It learnt from sentences that we wrote (models/triage.md). An answer is read in windows of a few
passages, since what tells is often one sentence and the one beside it.
"""

import functools
import itertools
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
# A score at which an answer is marked, and a lower one for a body that would rather read more. See models/triage.md.
THRESHOLD = 0.0
WIDE_THRESHOLD = -1.0
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
        """Of each window how like a disclosure it is, and how like each kind: (windows, 1 + kinds), as log odds."""
        made = encode(self.encoder, windows) @ self.weights + self.bias
        return np.asarray(np.round(made, DECIMALS), dtype=np.float32)


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


def likely_kinds(texts: Sequence[str], *, threshold: float = THRESHOLD) -> list[list[str]]:
    """The kinds of disclosure that each text reads like, of `tables.RISKS`; none for most.

    Args:
        texts: redacted texts.
        threshold: the score from which a text is marked.
    """
    windows = [list(windows_of(text)) for text in texts]
    every = sorted({window for each in windows for window in each})
    scores = dict(zip(every, load_reader().scores(every), strict=True)) if every else {}
    return [_kinds([scores[window] for window in each], threshold) for each in windows]


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


def _kinds(scores: Sequence[Numbers], threshold: float) -> list[str]:
    """The kinds of the window that is most like a disclosure, if it is like enough."""
    if not scores:
        return []
    best = max(scores, key=lambda row: float(row[0]))
    if best[0] < threshold:
        return []
    return [kind for kind, score in zip(RISKS, best[1:], strict=True) if score >= best[1:].max() - KIND_MARGIN]
