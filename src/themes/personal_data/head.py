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
BITS = 16
CONTEXT_BITS = BITS * (2 * CONTEXT + 1)
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
        hidden = np.maximum(rows @ self._tensors["weight_1"] + self._tensors["bias_1"], 0)
        scores = hidden @ self._tensors["weight_2"] + self._tensors["bias_2"]
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

    Of each word its first piece and the mean of its pieces, that of its neighbours, and bits of its shape and of what
    the lists say of it and of the words around it.
    """
    seen, places = shown(text, words)
    offsets, pieces = tokens.of(seen)
    first, mean = (np.zeros((len(words), LAYER_WIDTH), dtype=np.float32) for _ in range(2))
    for at, (one, other) in enumerate(piece_ranges(offsets, places)):
        if one < other:
            first[at] = pieces[one]
            mean[at] = pieces[one:other].mean(axis=0)
    around = np.pad(mean, ((1, 1), (0, 0)))
    return np.concatenate([first, mean, around[:-2], around[2:], bits(words)], axis=1)


def shown(text: str, words: Sequence[Word]) -> tuple[str, list[tuple[int, int]]]:
    """Return the stretch as the encoder is shown it, too long a word cut, and where the words stand in it."""
    pieces: list[str] = []
    places: list[tuple[int, int]] = []
    length, at = 0, words[0].start
    for word in words:
        gap = " " if word.start > at else ""
        cut = text[word.start : min(word.end, word.start + LONGEST_WORD)]
        places.append((length + len(gap), length + len(gap) + len(cut)))
        pieces += [gap, cut]
        length += len(gap) + len(cut)
        at = word.end
    return "".join(pieces), places


def piece_ranges(offsets: NDArray[np.int64], places: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return which pieces, half open, each word is cut into; none for what the encoder does not see."""
    first = np.searchsorted(offsets[:, 0], [start for start, _ in places], side="left")
    end = np.searchsorted(offsets[:, 0], [end for _, end in places], side="left")
    return list(zip(first.tolist(), end.tolist(), strict=True))


def bits(words: Sequence[Word]) -> NDArray[np.float32]:
    """Return the bits of each word of a stretch and of those around it: float32 of shape (words, `CONTEXT_BITS`)."""
    own = np.zeros((len(words) + 2 * CONTEXT, BITS), dtype=np.float32)
    for at, word in enumerate(words):
        own[at + CONTEXT] = _bits(word.shape, _starts(words, at))
    return np.concatenate([own[shift : shift + len(words)] for shift in range(2 * CONTEXT + 1)], axis=1)


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
        shape.slip,
        starts,
        len(shape.text) <= 2,
        len(shape.text) >= 7,
        shape.text[-1] in _SENTENCE_ENDS,
        any(character.isdigit() for character in shape.text),
    )


def _starts(words: Sequence[Word], at: int) -> bool:
    """Whether a sentence, or what reads like one, starts with a word."""
    return at == 0 or not words[at - 1].shape.text[-1].isalnum()
