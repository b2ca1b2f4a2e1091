"""Links: themes of different questions that are one subject."""

import itertools
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from themes.tables import LINKS, Links

# Two themes of two questions are linked where each is the other's nearest and they are as alike as this.
ONE_SUBJECT = 0.85


@dataclass(frozen=True, eq=False)
class Centred:
    """A question's themes: their ids and their centres, [themes, 384], each of length 1."""

    question_id: str
    theme_ids: tuple[str, ...]
    centres: NDArray[np.float32]


def link(questions: list[Centred]) -> Links:
    """Put themes of different questions that are one subject into groups, at most one of each question in a group."""
    pairs = [pair for first, second in itertools.combinations(questions, 2) for pair in _pairs(first, second)]
    groups: dict[tuple[str, str], frozenset[tuple[str, str]]] = {}
    for _, first, second in sorted(pairs, key=lambda pair: (-pair[0], pair[1:])):
        joined = groups.get(first, frozenset({first})) | groups.get(second, frozenset({second}))
        if len({question for question, _ in joined}) == len(joined):
            groups |= dict.fromkeys(joined, joined)
    different = sorted({tuple(sorted(group)) for group in groups.values()})
    rows = [(f"subject-{n:02d}", *theme) for n, group in enumerate(different, start=1) for theme in group]
    return LINKS.check(pd.DataFrame(rows, columns=LINKS.names)) if rows else LINKS.empty()


def _pairs(first: Centred, second: Centred) -> list[tuple[float, tuple[str, str], tuple[str, str]]]:
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
