"""Likeness: how near the passages of an answer come, in the encoder's vectors, to disclosures that we wrote.

A support vector machine with a Gaussian kernel. Its examples are the vectors of sentences in models/triage/:
disclosures with weights above 0 and ordinary comments with weights below. models/triage.md says how it was made and how
well it does.
"""

import functools
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from themes.embeddings import PLACEHOLDER, passage_key
from themes.encoder import encode, load_encoder
from themes.passages import spans
from themes.personal_data.shipped import read_shipped
from themes.tables import RISKS, Embeddings

FILE = "triage_examples.safetensors"
# A score at which an answer is marked: chosen on the tuning half of the challenge set and on real NHS comments, as the
# lowest at which cues and likeness together mark about 28 in 1,000 of those comments (docs/decisions/0013-triage.md).
THRESHOLD = -0.12
# ... and where a body would rather read more: 0.960 of the challenge's second set and 0.900 of its third are found, and
# not 0.880 and 0.775, for 67 in 1,000 of those comments marked, and not 29. Chosen with those sets in sight.
WIDE_THRESHOLD = -0.3
# Which kind it is the nearest examples say, so the kernel is narrower: of 64 disclosures that were marked in that half,
# 61 got a kind that sends the right person to read them, at 1.5 kinds each.
KIND_GAMMA, KIND_SHARE = 10.0, 0.5
# Scores are rounded, so that the last bits of a sum decide nothing.
DECIMALS = 3
# Passages whose likeness is worked out at a time.
BATCH = 1024

Vectors = NDArray[np.float32]


@dataclass(frozen=True)
class Machine:
    """The examples: their vectors (examples, 384), their weights, the kind of each, and the kernel's two numbers."""

    examples: Vectors
    weights: Vectors
    kinds: NDArray[np.int64]
    gamma: float
    bias: float

    def scores(self, vectors: Vectors) -> Vectors:
        """How like a disclosure each vector of length 1 is: (vectors,), above 0 for more like than unlike."""
        near = np.exp(-2 * self.gamma * (1 - vectors @ self.examples.T))
        return np.asarray(np.round(near @ self.weights + self.bias, DECIMALS), dtype=np.float32)

    def kinds_of(self, vector: Vectors) -> list[str]:
        """The kinds of the disclosures that are nearest to a vector, of `tables.RISKS`."""
        near = np.exp(-2 * KIND_GAMMA * (1 - self.examples @ vector)) * self.weights
        votes = np.array([near[self.kinds == kind].sum() for kind in range(len(RISKS))])
        return [kind for kind, vote in zip(RISKS, votes, strict=True) if vote >= KIND_SHARE * votes.max()]


@functools.cache
def load_machine() -> Machine:
    """Load the shipped examples.

    Raises:
        ModelError: when the file is missing or is not the one that we made.
    """
    from safetensors.numpy import load

    tensors = load(read_shipped(FILE, package="themes.triage"))
    gamma, bias = (float(number) for number in tensors["kernel"])
    examples = tensors["examples"].astype(np.float32)
    return Machine(examples, tensors["weights"], tensors["kinds"].astype(np.int64), gamma, bias)


def likely_kinds(
    texts: Sequence[str], embeddings: Embeddings | None, *, threshold: float = THRESHOLD
) -> list[list[str]]:
    """The kinds of disclosure that each text is like; none for most.

    Args:
        texts: redacted texts.
        embeddings: vectors that are made already; what they lack is embedded here. None to embed all.
        threshold: the score from which a text is marked.
    """
    passages = [_passages(text) for text in texts]
    vectors = _vectors({passage for each in passages for passage in each}, embeddings)
    units = [_units([vectors[passage] for passage in each]) for each in passages]
    scores = _scores(load_machine(), [unit for each in units for unit in each])
    return [_kinds(each, [next(scores) for _ in each], threshold) for each in units]


def _passages(text: str) -> list[str]:
    """The passages of a text, as the encoder reads them."""
    return [PLACEHOLDER.sub("someone", text[start:end]) for start, end in spans(text)]


def _vectors(passages: Iterable[str], embeddings: Embeddings | None) -> Mapping[str, Vectors]:
    """The vector of each passage."""
    known: dict[str, Vectors] = {}
    if embeddings is not None and len(embeddings):
        rows = embeddings.drop(columns="passage_key").to_numpy(dtype=np.float32)
        known = dict(zip(embeddings["passage_key"], rows, strict=True))
    keys = {passage: passage_key(passage) for passage in sorted(passages)}
    missing = [passage for passage, key in keys.items() if key not in known]
    made = dict(zip(missing, encode(load_encoder(), missing), strict=True)) if missing else {}
    return {passage: made[passage] if passage in made else known[key] for passage, key in keys.items()}


def _units(vectors: Sequence[Vectors]) -> list[Vectors]:
    """What is scored of an answer: each passage, and each two that follow one another, as one vector of length 1."""
    pairs = [first + second for first, second in itertools.pairwise(vectors)]
    return [*vectors, *(pair / max(float(np.linalg.norm(pair)), 1e-9) for pair in pairs)]


def _scores(machine: Machine, units: Sequence[Vectors]) -> Iterator[float]:
    for start in range(0, len(units), BATCH):
        yield from machine.scores(np.stack(units[start : start + BATCH])).tolist()


def _kinds(units: Sequence[Vectors], scores: Sequence[float], threshold: float) -> list[str]:
    """The kinds of the passage that is most like a disclosure, if it is like enough."""
    best = max(range(len(units)), key=scores.__getitem__, default=None)
    if best is None or scores[best] < threshold:
        return []
    return load_machine().kinds_of(units[best])
