"""Links: themes of different questions that are one subject."""

import itertools
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from themes.clusters.consensus import centres_of
from themes.embeddings import passage_key, passage_texts, vectors_by_key
from themes.tables import LINKS, UNTHEMED, Embeddings, Links, Matches, Passages, Redacted

# Two themes of two questions are linked where each is the other's nearest and they are as alike as this. Of 42 such
# pairs of four questions that were read, 18 of the 19 over 0.88 were one subject, and about half of those from 0.80 to
# 0.88.
ONE_SUBJECT = 0.88


@dataclass(frozen=True, eq=False)
class _Question:
    """A question's themes: their ids and their centres, [themes, 384], each of length 1."""

    question_id: str
    theme_ids: tuple[str, ...]
    centres: NDArray[np.float32]


def link(responses: Redacted, embeddings: Embeddings, matches: Matches) -> Links:
    """Put themes of different questions that are one subject into groups, at most one of each question in a group.

    Args:
        responses: redacted answers.
        embeddings: a vector a different passage.
        matches: the passages of each theme, of all questions.
    """
    questions = _questions(responses, embeddings, matches)
    pairs = [pair for first, second in itertools.combinations(questions, 2) for pair in _pairs(first, second)]
    groups: dict[tuple[str, str], frozenset[tuple[str, str]]] = {}
    for _, first, second in sorted(pairs, key=lambda pair: (-pair[0], pair[1:])):
        joined = groups.get(first, frozenset({first})) | groups.get(second, frozenset({second}))
        if len({question for question, _ in joined}) == len(joined):
            groups |= dict.fromkeys(joined, joined)
    different = sorted({tuple(sorted(group)) for group in groups.values()})
    rows = [(f"subject-{n:02d}", *theme) for n, group in enumerate(different, start=1) for theme in group]
    return LINKS.check(pd.DataFrame(rows, columns=LINKS.names)) if rows else LINKS.empty()


def _questions(responses: Redacted, embeddings: Embeddings, matches: Matches) -> list[_Question]:
    """The centres of each question's themes, each the mean of its passages, whatever order they stand in."""
    rows = matches[~matches["theme_id"].isin(UNTHEMED)]
    rows = rows.assign(text=passage_texts(responses, Passages(rows))).sort_values(["theme_id", "text"])
    vectors = vectors_by_key(embeddings)
    found = []
    for question, group in rows.groupby("question_id", sort=True):
        ids, number = np.unique(group["theme_id"].to_numpy(dtype=np.str_), return_inverse=True)
        here = vectors(group["text"].map(passage_key))
        found.append(_Question(str(question), tuple(ids.tolist()), centres_of(here, number)))
    return found


def _pairs(first: _Question, second: _Question) -> list[tuple[float, tuple[str, str], tuple[str, str]]]:
    """The themes of two questions that are each other's nearest, and near enough, with their likeness."""
    likeness = first.centres @ second.centres.T
    if not likeness.size:
        return []
    nearest, back = likeness.argmax(axis=1), likeness.argmax(axis=0)
    return [
        (
            round(float(likeness[one, other]), 4),
            (first.question_id, first.theme_ids[one]),
            (second.question_id, second.theme_ids[other]),
        )
        for one, other in enumerate(nearest.tolist())
        if back[other] == one and likeness[one, other] >= ONE_SUBJECT
    ]
