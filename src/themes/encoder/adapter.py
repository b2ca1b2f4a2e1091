"""Adapters: small changes to the encoder's weights that teach it one task, in some hundredths of its size.

An adapter holds two thin matrices for each weight that it changes, whose product is added to the weight (Hu and others,
"LoRA: Low-Rank Adaptation of Large Language Models", 2021). The pinned weights stay as they are for everything else.
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

DOWN, UP = ".down", ".up"
"""The thin matrices of `NAME.weight`, of shape (out, in): `NAME.down` of (in, rank) and `NAME.up` of (rank, out)."""


def adapted(
    weights: Mapping[str, NDArray[np.float32]], adapter: Mapping[str, NDArray[np.generic]]
) -> dict[str, NDArray[np.float32]]:
    """The encoder's weights with an adapter's changes added; tensors of the adapter that change no weight are ignored.

    Args:
        weights: tensors by the names that BERT gives them; matrices of shape (out, in).
        adapter: tensors by the names that `DOWN` and `UP` describe.

    Raises:
        KeyError: when the adapter changes a weight that is not there, or holds one half of a change.
    """
    changed = dict(weights)
    for name in [key.removesuffix(DOWN) for key in adapter if key.endswith(DOWN)]:
        down, up = (np.asarray(adapter[name + half], dtype=np.float32) for half in (DOWN, UP))
        changed[f"{name}.weight"] = weights[f"{name}.weight"] + (down @ up).T
    return changed
