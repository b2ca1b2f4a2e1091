"""Fitness: whether a passage is on its theme's heading, stands alone, and does not say the reverse of it."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from themes.embeddings import PLACEHOLDER, passage_key
from themes.encoder import encode, load_encoder
from themes.speech.alone import leaning
from themes.speech.attitudes import ASK, FAULT, FAULTING, NOTHING, PRAISE, PRAISING, attitude
from themes.speech.phrases import words_of
from themes.speech.stems import stems_of
from themes.tables import Embeddings, Themes

_THEME = ["question_id", "theme_id"]
# A passage less like its heading than this, and holding none of its words, is not about it.
LEAST_ON_LABEL = 0.22
# Placeholders and pointing words cost so much that a passage which costs more has to be read with its neighbours.
MOST_LEANING = 0.34
# What a passage is worth as a quote, beside its likeness to the theme's centre and its strength (see `showing`).
LABEL, HOLDS, STRENGTH = 0.5, 0.15, 0.1
EASY_WORDS, WORD_COST = (9, 35), 0.01
# Words of a heading that turn it against what praises, and those that ask for something.
ASKING_LABEL = frozenset("more fewer less better improved quicker faster earlier longer cheaper".split())
LACKING_LABEL = frozenset("lack no not without shortage shortages".split())
NOTHING_LABEL = frozenset("nothing none".split())
# What people decided of comes before all else, so that a new label asks for no new decision.
DECIDED = 10.0
# Passages of a theme that are judged, those nearest to its centre and its heading.
LOOKED_AT = 200
FACTS = ["holds", "leaning", "length", "side", "is_against"]


@dataclass(frozen=True)
class Heading:
    """A theme's label and its vector."""

    label: str
    vector: NDArray[np.float32]


def meanings(
    rows: pd.DataFrame, themes: Themes, embeddings: Embeddings
) -> tuple[NDArray[np.float32], dict[tuple[str, str], Heading]]:
    """The vector of each row's quote, and each theme's heading with its own.

    Quotes that people's masks changed, or that lost the mark of a list, are embedded anew.
    """
    place = {key: number for number, key in enumerate(embeddings["passage_key"])}
    known = embeddings.drop(columns="passage_key").to_numpy(dtype=np.float32)
    texts = [PLACEHOLDER.sub("someone", quote) for quote in rows["quote"]]
    keys = [passage_key(text) for text in texts]
    missing = sorted({text for text, key in zip(texts, keys, strict=True) if key not in place})
    wanted = [*sorted(set(themes["label"])), *missing]
    made = dict(zip(wanted, encode(load_encoder(), wanted), strict=True)) if len(rows) else {}
    found = [known[place[key]] if key in place else made[text] for text, key in zip(texts, keys, strict=True)]
    vectors = np.stack(found) if found else np.zeros((0, known.shape[1]), dtype=np.float32)
    named = themes[[*_THEME, "label"]].itertuples(index=False, name=None) if len(rows) else ()
    return vectors, {(question, theme): Heading(label, made[label]) for question, theme, label in named}


def measured(
    rows: pd.DataFrame, vectors: NDArray[np.float32], headings: Mapping[tuple[str, str], Heading]
) -> pd.DataFrame:
    """The rows nearest to their theme, with `worth`, `leaning`, `is_on`, `is_against` and `side` of each.

    `place` is the row of its vector.
    """
    rows = rows.assign(place=np.arange(len(rows)), near=0.0, on=0.0)
    for theme, group in rows.groupby(_THEME, sort=True):
        heading = headings[(str(theme[0]), str(theme[1]))]
        here = vectors[group["place"].to_numpy()]
        centre = here.mean(axis=0)
        rows.loc[group.index, "near"] = np.round(here @ (centre / (np.linalg.norm(centre) or 1.0)), 4)
        rows.loc[group.index, "on"] = np.round(here @ heading.vector, 4)
    order = rows.assign(both=rows["near"] + LABEL * rows["on"] + DECIDED * rows["is_decided"]).sort_values(
        [*_THEME, "both", "quote", "respondent_id", "start"], ascending=[True, True, False, True, True, True]
    )
    nearest = order.groupby(_THEME).head(LOOKED_AT)
    keys = nearest[["quote", *_THEME]].itertuples(index=False, name=None)
    facts = pd.DataFrame(
        [_facts(quote, headings[(q, t)].label) for quote, q, t in keys], columns=FACTS, index=nearest.index
    )
    worth = (
        nearest["both"] + HOLDS * facts["holds"] + STRENGTH * nearest["strength"] - facts["leaning"] - facts["length"]
    )
    return nearest.assign(
        worth=worth.astype(float).round(4),
        is_on=(nearest["on"] >= LEAST_ON_LABEL) | (facts["holds"] > 0),
        leaning=facts["leaning"].astype(float),
        side=facts["side"].astype("str"),
        is_against=facts["is_against"].astype(bool),
    )


def _facts(quote: str, label: str) -> tuple[float, float, float, str, bool]:
    """How much of the label a quote holds, how it leans, what its length costs, its side, whether it is against."""
    words = words_of(quote)
    few, many = EASY_WORDS
    held = stems_of(label)
    holds = len(held & stems_of(quote)) / len(held) if held else 0.0
    length = WORD_COST * (max(0, few - len(words)) + max(0, len(words) - many))
    side = attitude(quote)
    return holds, leaning(quote), length, side, is_against(side, label)


def is_against(side: str, label: str) -> bool:
    """Whether a quote on a side says the reverse of what a heading says.

    >>> is_against("fault", "Friendly staff"), is_against("praise", "Lack of parking"), is_against("fault", "Parking")
    (True, True, False)
    """
    words = set(words_of(label))
    if words & NOTHING_LABEL or (words & LACKING_LABEL and words & {"complaints", "improvements", "changes", "issues"}):
        return side in (FAULT, ASK)
    if words & (LACKING_LABEL | ASKING_LABEL) or (words & FAULTING and not words & PRAISING):
        return side in (PRAISE, NOTHING)
    return side in (FAULT, ASK, NOTHING) if words & PRAISING else False
