"""Encoder: texts as 384 numbers each, near one another where the meaning is; all-MiniLM-L6-v2, on any CPU, offline.

Each text goes through the network alone, on one thread, and threads share out texts. So the bits of its vector hang on
its own words only: not on the texts beside it, nor on their order, nor on the number of threads. Another processor
family, or another release of onnxruntime, may still give other last bits.
"""

import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from themes.encoder.adapter import adapted
from themes.encoder.runtime import load_graph, load_tokenizer
from themes.encoder.token_features import TokenFeatures, load_token_features
from themes.encoder.weights import NAME, REVISION, WEIGHTS, read_tensors

__all__ = [
    "DIMENSIONS",
    "MAX_TOKENS",
    "NAME",
    "SHA256",
    "Encoder",
    "TokenFeatures",
    "encode",
    "load_encoder",
    "load_token_features",
]

Forward = Callable[[str], NDArray[np.float32]]

DIMENSIONS = 384
SHA256 = WEIGHTS.sha256
# What the model was made for; it has places for 512 tokens, but learnt from texts of 128 at most.
MAX_TOKENS = 256
# Tokens that stand for no word of the text.
SPECIAL_TOKENS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
# Texts that a thread takes at a time, a tenth of a second's work: few enough to share out well and to show progress.
CHUNK = 32


@dataclass(frozen=True)
class Encoder:
    """The loaded encoder: which weights it has, how many threads it may use, and `forward`, the vector of one text."""

    threads: int
    forward: Forward = field(repr=False, compare=False)
    name: str = NAME
    revision: str = REVISION
    sha256: str = WEIGHTS.sha256
    dimensions: int = DIMENSIONS


def load_encoder(*, threads: int | None = None, adapter: Mapping[str, NDArray[np.generic]] | None = None) -> Encoder:
    """Load the pinned weights, in about half a second; nothing is fetched and nothing is written.

    Args:
        threads: how many texts to encode at once; None for as many as this process has processors.
        adapter: changes that teach it a task, as `themes.encoder.adapter` describes; it then multiplies in whole
            numbers, which takes less than half the time.

    Raises:
        ModelError: when the weights' package is missing, or a file in it is not the one we pinned.
        ValueError: when `threads` is below 1.
    """
    threads = _processors() if threads is None else threads
    if threads < 1:
        raise ValueError(f"threads is {threads}: it must be 1 or more")
    return Encoder(threads, _load_forward(adapter))


def encode(
    encoder: Encoder, texts: Sequence[str], *, progress: Callable[[int, int], None] | None = None
) -> NDArray[np.float32]:
    """The vectors of the texts, in the order of the texts.

    A text longer than `MAX_TOKENS` tokens (some 200 English words) is read up to there. A text with no token that the
    model knows (empty, or emoji only) gets the zero vector, whose cosine with every text is 0.

    Args:
        encoder: from `load_encoder`.
        texts: any texts; one that comes twice is encoded twice.
        progress: called in this thread now and then, with the number of texts done and of all texts.

    Returns:
        Shape (texts, 384), float32; rows of length 1, or 0 for a text with no known token.
    """

    def encode_chunk(start: int) -> NDArray[np.float32]:
        return np.stack([encoder.forward(text) for text in texts[start : start + CHUNK]])

    vectors = np.zeros((len(texts), encoder.dimensions), dtype=np.float32)
    starts = range(0, len(texts), CHUNK)
    pool = ThreadPoolExecutor(encoder.threads)
    try:
        for start, chunk in zip(starts, pool.map(encode_chunk, starts), strict=True):
            vectors[start : start + CHUNK] = chunk
            if progress is not None:
                progress(start + len(chunk), len(texts))
    finally:
        pool.shutdown(cancel_futures=True)
    return vectors


def _load_forward(adapter: Mapping[str, NDArray[np.generic]] | None) -> Forward:
    """The tokeniser and the network, as one function from a text to its vector; safe to call from many threads."""
    tokenizer = load_tokenizer(MAX_TOKENS)
    wordless = {tokenizer.token_to_id(token) for token in SPECIAL_TOKENS}
    run = _load_network(adapter)

    def forward(text: str) -> NDArray[np.float32]:
        ids = tokenizer.encode(text).ids
        if wordless.issuperset(ids):
            return np.zeros(DIMENSIONS, dtype=np.float32)
        return run(np.array(ids, dtype=np.int64))

    return forward


def _load_network(
    adapter: Mapping[str, NDArray[np.generic]] | None,
) -> Callable[[NDArray[np.int64]], NDArray[np.float32]]:
    """The network on one thread: token ids of shape (tokens,) to a vector of shape (384,)."""
    from themes.encoder.graph import build_graph

    weights = read_tensors() if adapter is None else adapted(read_tensors(), adapter)
    return load_graph(build_graph(weights, MAX_TOKENS, is_quantised=adapter is not None))


def _processors() -> int:
    """The processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
