"""Names of people found by a small network over the encoder's token features, and over what lists say of words.

The encoder reads without regard to case, so that "fiona" is to it what "Fiona" is. It reads a text in stretches: whole
sentences, until a stretch is long enough. Only the stretches that are asked for are read.
"""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from themes.encoder import TokenFeatures
from themes.personal_data.words import Shape, Word

CLASSES = ("NONE", "PERSON", "OTHER")
LAYER_WIDTH = 384
STRETCH = 20
"""Words after which a stretch ends with the sentence."""
LONGEST_STRETCH = 60
"""Words after which a stretch ends come what may; the encoder reads 512 pieces, and a rare word is three or four."""
LONGEST_WORD = 40
"""Characters of a word that the encoder is shown, so that a stretch never has more pieces than it reads."""
CONTEXT = 2
"""Words on either side whose bits are seen."""
BITS = 15
_SENTENCE_ENDS = frozenset(".!?")


class Head:
    """The network: features of a word to the probabilities of `CLASSES`."""

    def __init__(self, tensors: Mapping[str, NDArray[np.float16]], tokens: TokenFeatures) -> None:
        self._tokens = tokens
        self._tensors = {name: np.asarray(tensor, dtype=np.float32) for name, tensor in tensors.items()}

    def persons(self, text: str, words: Sequence[Word], first: int, end: int) -> NDArray[np.float32]:
        """How likely each word of a stretch, half open, is part of a person's name: (words,), to three decimals."""
        return np.round(self._probabilities(features(self._tokens, text, words[first:end]))[:, 1], 3)

    def _probabilities(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        layer = (rows - self._tensors["mean"]) * self._tensors["scale"]
        for number in (1, 2):
            layer = np.maximum(layer @ self._tensors[f"weight_{number}"] + self._tensors[f"bias_{number}"], 0)
        scores = layer @ self._tensors["weight_3"] + self._tensors["bias_3"]
        shares = np.exp(scores - scores.max(axis=1, keepdims=True))
        return np.asarray(shares / shares.sum(axis=1, keepdims=True), dtype=np.float32)


def stretches(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a text, half open in words."""
    first = 0
    for at, word in enumerate(words):
        text = word.shape.text
        ends = text[-1] in _SENTENCE_ENDS or "\n" in text
        if at + 1 - first >= LONGEST_STRETCH or (ends and at + 1 - first >= STRETCH):
            yield first, at + 1
            first = at + 1
    if first < len(words):
        yield first, len(words)


def features(tokens: TokenFeatures, text: str, words: Sequence[Word]) -> NDArray[np.float32]:
    """Return the features of each word of a stretch: float32 of shape (words, width).

    Of each word its first piece at every layer and the mean of its pieces at the last, that of its neighbours, and bits
    of its shape and of what the lists say of it and of the words around it.
    """
    vectors, last = _vectors(tokens, text, words)
    around = np.zeros((len(words) + 2, LAYER_WIDTH), dtype=np.float32)
    around[1:-1] = last
    bits = np.zeros((len(words) + 2 * CONTEXT, BITS), dtype=np.float32)
    for at, word in enumerate(words):
        bits[at + CONTEXT] = _bits(word.shape, _starts(words, at))
    shifted = [bits[shift : shift + len(words)] for shift in range(2 * CONTEXT + 1)]
    return np.concatenate([vectors, last, around[:-2], around[2:], *shifted], axis=1)


def _vectors(
    tokens: TokenFeatures, text: str, words: Sequence[Word]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return for each word its first piece at every layer, and the mean of its pieces at the last layer."""
    shown, places = _shown(text, words)
    offsets, pieces = tokens.of(shown)
    first = np.searchsorted(offsets[:, 0], [start for start, _ in places], side="left")
    end = np.searchsorted(offsets[:, 0], [end for _, end in places], side="left")
    vectors = np.zeros((len(words), pieces.shape[1]), dtype=np.float32)
    last = np.zeros((len(words), LAYER_WIDTH), dtype=np.float32)
    for at, (one, other) in enumerate(zip(first, end, strict=True)):
        if one < other:
            vectors[at] = pieces[one]
            last[at] = pieces[one:other, -LAYER_WIDTH:].mean(axis=0)
    return vectors, last


def _shown(text: str, words: Sequence[Word]) -> tuple[str, list[tuple[int, int]]]:
    """Return the stretch as the encoder is shown it, too long a word cut, and where the words stand in it."""
    pieces: list[str] = []
    places: list[tuple[int, int]] = []
    length, at = 0, words[0].start
    for word in words:
        gap = " " if word.start > at else ""
        shown = text[word.start : min(word.end, word.start + LONGEST_WORD)]
        places.append((length + len(gap), length + len(gap) + len(shown)))
        pieces += [gap, shown]
        length += len(gap) + len(shown)
        at = word.end
    return "".join(pieces), places


def _bits(shape: Shape, starts: bool) -> tuple[float, ...]:
    return (
        1.0,
        shape.case == "title",
        shape.case == "upper",
        shape.case == "lower",
        shape.given,
        shape.ambiguous_given,
        shape.surname,
        shape.ambiguous_surname,
        shape.function_word,
        shape.vocabulary,
        starts,
        len(shape.text) <= 2,
        len(shape.text) >= 7,
        shape.text[-1] in _SENTENCE_ENDS,
        any(character.isdigit() for character in shape.text),
    )


def _starts(words: Sequence[Word], at: int) -> bool:
    """Whether a sentence, or what reads like one, starts with a word."""
    return at == 0 or not words[at - 1].shape.text[-1].isalnum()
