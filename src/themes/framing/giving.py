"""Giving: which passages a codeframe's themes are given, by their likeness to its words.

Of each theme the label, the description and each example have a vector of the sentence encoder. A passage goes to the
theme that it is likest, if it is like enough; else it fits none.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from themes.embeddings import passage_key, passage_texts, vectors_by_key
from themes.encoder import encode, load_encoder
from themes.framing.reading import NEW_LINE
from themes.tables import COMPUTER, FRAMED, Embeddings, Frame, Matches, Passages, Redacted

Numbers = NDArray[np.float64]

# A passage less like its likest theme than this (a cosine) fits none. On 3,130 real comments with human codes: labels
# alone 0.302, 0.287 and 0.276 micro F1 at 0.20, 0.25 and 0.28, with 11, 23 and 32 % of passages in none; three
# examples a theme 0.374, 0.374 and 0.375, with 0, 2 and 5 %. Lower, nothing would be left for new themes.
LEAST_LIKENESS = 0.25
# How much the mean of a theme's examples weighs against its label and description. On the same comments and three
# examples a theme, 2 gives 0.375 micro F1, equal words 0.362; ten examples 0.460 and 0.432. The likest single example
# in place of the mean gives 0.30, and taking each theme's average likeness off no more than 0.39.
EXAMPLES_WEIGHT = 2.0
# How fast a passage's likeness to other themes takes away from its strength, as for clusters.
TEMPERATURE = 0.05


@dataclass(frozen=True, eq=False)
class Words:
    """A theme's own words: a vector each of its label and description, [1 or 2, 384], and of its examples."""

    theme_id: str
    named: NDArray[np.float32]
    examples: NDArray[np.float32]

    @property
    def centre(self) -> Numbers:
        """What the theme is about: a vector of length 1."""
        centre = _mean(self.named)
        return unit(centre + EXAMPLES_WEIGHT * _mean(self.examples)) if len(self.examples) else centre


def give(frame: Frame, responses: Redacted, passages: Passages, embeddings: Embeddings) -> Matches:
    """Give passages to the themes of a codeframe.

    A theme that has sub-themes is a heading: its passages are those of its sub-themes, and it is given none.

    Args:
        frame: the codeframe.
        responses: redacted answers.
        passages: their passages.
        embeddings: a vector a different passage.

    Returns:
        A row for each passage that fits a theme of its question.
    """
    found: list[pd.DataFrame] = [FRAMED.empty()]
    if frame.empty or passages.empty:
        return FRAMED.empty()
    vectors = vectors_by_key(embeddings)
    keyed = passages.assign(key=[passage_key(text) for text in passage_texts(responses, passages)])
    for question, themes in leaves(frame).groupby("question_id", sort=True):
        rows = keyed[keyed["question_id"] == question].sort_values(["key", "respondent_id", "start"])
        if len(rows):
            likeness = likenesses(vectors(rows["key"]), theme_words(themes))
            found.append(_given(rows, likeness, themes["theme_id"].to_numpy()))
    return FRAMED.check(pd.concat(found, ignore_index=True).sort_values(list(FRAMED.key)))


def leaves(frame: Frame) -> pd.DataFrame:
    """The themes that have no sub-themes."""
    parents = set(zip(frame["question_id"], frame["parent_id"], strict=True))
    keys = zip(frame["question_id"], frame["theme_id"], strict=True)
    return frame[[key not in parents for key in keys]]


def theme_words(themes: pd.DataFrame) -> list[Words]:
    """The vectors of each theme's label, description and examples."""
    columns = ["theme_id", "label", "description", "examples"]
    listed = [
        (theme, [words for words in (label, description) if words], [one for one in examples.split(NEW_LINE) if one])
        for theme, label, description, examples in themes[columns].itertuples(index=False)
    ]
    texts = sorted({text for _, named, examples in listed for text in (*named, *examples)})
    vectors = encode(load_encoder(), texts)
    place = {text: number for number, text in enumerate(texts)}
    return [
        Words(theme, *(vectors[[place[text] for text in words]] for words in (named, examples)))
        for theme, named, examples in listed
    ]


def likenesses(vectors: NDArray[np.float32], themes: list[Words]) -> Numbers:
    """How like each passage is to each theme: cosines, [passages, themes]."""
    likeness: Numbers = vectors.astype(np.float64) @ np.stack([theme.centre for theme in themes]).T
    return likeness.round(6)


def _mean(vectors: NDArray[np.float32]) -> Numbers:
    return unit(vectors.astype(np.float64).mean(axis=0))


def unit(vector: Numbers) -> Numbers:
    """The vector of length 1 in the same direction."""
    return np.asarray(vector / max(float(np.linalg.norm(vector)), 1e-9))


def strengths(likeness: Numbers) -> Numbers:
    """How much each passage is like its likest theme and not like the others: from 0 to 1, to two decimals."""
    weight = np.exp((likeness - likeness.max(axis=1, keepdims=True)) / TEMPERATURE)
    return np.asarray((1 / weight.sum(axis=1)).round(2))


def _given(rows: pd.DataFrame, likeness: Numbers, names: NDArray[np.str_]) -> pd.DataFrame:
    """The rows of passages that fit a theme, each under the one that it is likest."""
    fits = likeness.max(axis=1) >= LEAST_LIKENESS
    given = rows.assign(theme_id=names[likeness.argmax(axis=1)], strength=strengths(likeness), assigned_by=COMPUTER)
    kept: pd.DataFrame = given[fits][FRAMED.names]
    return kept
