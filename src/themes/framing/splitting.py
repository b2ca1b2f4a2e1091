"""Splitting: which passages of a theme belong to a part of it that people named by examples."""

import numpy as np
from numpy.typing import NDArray

from themes.encoder import encode, load_encoder
from themes.framing.giving import Words, unit

# Two-means from the part's words: it settles in a few rounds, and these are enough for thousands of passages.
ROUNDS = 20
# Of a theme's passages, so many in ten that are likest the part's words start it.
FIRST_SHARE = 0.2


def split_off(vectors: NDArray[np.float32], named: tuple[str, ...], examples: tuple[str, ...]) -> NDArray[np.bool_]:
    """Which passages of a theme are nearer to a part of it than to the rest.

    Two centres, as in k-means: the part's begins at its own words and keeps them, the rest's is where the others are.

    Args:
        vectors: of the theme's passages, [passages, 384], in an order that tells nothing.
        named: the part's label and description.
        examples: passages that belong to it.
    """
    encoder = load_encoder()
    part = Words("", encode(encoder, list(named)), encode(encoder, list(examples))).centre
    rows = vectors.astype(np.float64)
    likeness = (rows @ part).round(6)
    least = np.sort(likeness)[::-1][max(0, int(np.ceil(FIRST_SHARE * len(rows))) - 1)]
    taken: NDArray[np.bool_] = np.asarray(likeness >= least)
    for _ in range(ROUNDS):
        if taken.all() or not taken.any():
            break
        centres = np.stack([unit(part + unit(rows[taken].mean(axis=0))), unit(rows[~taken].mean(axis=0))])
        nearer = (rows @ centres.T).round(6)
        again = np.asarray(nearer[:, 0] > nearer[:, 1])
        if (again == taken).all():
            break
        taken = again
    return taken
