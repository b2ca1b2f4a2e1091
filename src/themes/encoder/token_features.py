"""Token features: what the first layers of the encoder make of each piece of a text, for models that read words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from themes.encoder.runtime import load_graph, load_tokenizer
from themes.encoder.weights import read_tensors

LAYERS = (4,)
"""After which layers a piece is looked at: by the fourth it is a word in its sentence."""
MAX_PIECES = 512
"""The most pieces of a text that are read, as many as the encoder has places for; who asks cuts texts to fit."""


@dataclass(frozen=True)
class TokenFeatures:
    """The loaded layers; `of` gives, for one text, where each piece of it stands and what it was seen to be.

    The first is int64 of shape (pieces, 2), half-open offsets into the text; the second float32 of shape
    (pieces, layers x 384). Both are empty for an empty text. A text goes through alone, so its features hang on nothing
    else.
    """

    of: Callable[[str], tuple[NDArray[np.int64], NDArray[np.float32]]] = field(repr=False)


def load_token_features(
    adapter: Mapping[str, NDArray[np.generic]] = MappingProxyType({}), *, layers: tuple[int, ...] = LAYERS
) -> TokenFeatures:
    """Load the pinned weights' first layers, with an adapter's changes, in about half a second.

    Args:
        adapter: what `themes.encoder.adapter` describes; other tensors in it are ignored.
        layers: as for `themes.encoder.graph.build_token_graph`.

    Raises:
        ModelError: when the weights' package is missing, or a file in it is not the one we pinned.
    """
    from themes.encoder.adapter import adapted
    from themes.encoder.graph import build_token_graph

    tokenizer = load_tokenizer(MAX_PIECES)
    run = load_graph(build_token_graph(adapted(read_tensors(), adapter), MAX_PIECES, layers=layers))

    def of(text: str) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        encoded = tokenizer.encode(text)
        vectors = run(np.array(encoded.ids, dtype=np.int64))
        offsets = np.array(encoded.offsets, dtype=np.int64).reshape(-1, 2)
        return offsets[1:-1], vectors[1:-1]  # without the marks of the beginning and the end

    return TokenFeatures(of)
