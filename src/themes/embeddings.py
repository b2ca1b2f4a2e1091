"""Embeddings: the meaning of every different passage, as a vector of the pinned sentence encoder."""

import hashlib
import re
from collections.abc import Callable

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from themes.encoder import encode, load_encoder
from themes.tables import EMBEDDINGS, READ, Embeddings, Passages, Redacted

# Ours, and those of whoever typed the answers up: "[NAME 1]", "[name redacted]", "[unreadable]".
PLACEHOLDER = re.compile(r"\[[^\]\n]{1,40}\]")


def embed(responses: Redacted, passages: Passages, progress: Callable[[int, int], None] | None = None) -> Embeddings:
    """Embed each different passage once: one row of 384 float32 numbers, of length 1, under its `passage_key`."""
    texts = sorted(set(passage_texts(responses, passages)))
    vectors = encode(load_encoder(), texts, progress=progress)
    columns = pd.Index([f"v{number}" for number in range(EMBEDDINGS.width)])
    frame = pd.DataFrame(vectors, columns=columns)
    frame.insert(0, "passage_key", [passage_key(text) for text in texts])
    return EMBEDDINGS.check(frame.sort_values("passage_key"))


def passage_texts(responses: Redacted, passages: Passages) -> "pd.Series[str]":
    """The words of each passage as the encoder reads them: `[NAME 1]` as "someone", or names would make themes."""
    analysed = responses[responses["status"].isin(READ)]
    text = analysed.set_index(["respondent_id", "question_id"])["redacted_text"]
    keys = pd.MultiIndex.from_frame(passages[["respondent_id", "question_id"]])
    spans = zip(text.reindex(keys), passages["start"], passages["end"], strict=True)
    return pd.Series(
        [PLACEHOLDER.sub("someone", words[a:b]) for words, a, b in spans], index=passages.index, dtype="str"
    )


def vectors_by_key(embeddings: Embeddings) -> Callable[["pd.Series[str]"], NDArray[np.float32]]:
    """What gives the vectors of passages by their keys: [passages, 384], in the order of the keys."""
    place = pd.Series(range(len(embeddings)), index=embeddings["passage_key"])
    vectors = embeddings.drop(columns="passage_key").to_numpy(dtype=np.float32)
    return lambda keys: vectors[place.loc[keys].to_numpy()]


def passage_key(text: str) -> str:
    """The name of a passage's vector: a hash of its redacted words."""
    return hashlib.sha256(text.encode()).hexdigest()[:24]
