"""Showing: the three passages that show a theme best, of three different people."""

from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from themes.embeddings import passage_key, passage_texts, vectors_by_key
from themes.encoder import encode, load_encoder
from themes.personal_data import find, load_recognisers
from themes.speech.alone import leaning
from themes.speech.attitudes import ASK, FAULT, NOTHING, PRAISE, attitude
from themes.speech.phrases import words_of
from themes.speech.stems import stems_of
from themes.tables import EXAMPLES, UNTHEMED, Embeddings, Examples, Matches, Passages, Proposals, Redacted

SHOWN = 3
# Passages that are looked at more closely, those nearest to the theme's centre: enough to find three that differ.
LOOKED_AT, READ_AGAIN = 60, 12
# A passage is worth its likeness to the theme's centre and to its label, and more where it holds the label's words;
# less where it leans on words unseen, is long or short, takes the other side, or is like one that is shown already.
LABEL, HOLDS, OTHER_SIDE, ALIKE, FLAGGED = 0.5, 0.15, 0.3, 0.4, 1.0
# Two passages more alike than this say the same in nearly the same words.
SAME, REPEATS = 0.9, 0.6
EASY_WORDS, WORD_COST, TOO_SHORT = (7, 30), 0.015, 0.3
# From this share of a theme's passages, their side is the theme's.
SIDE = 0.5
_THEME = ["question_id", "theme_id"]


def choose_examples(responses: Redacted, embeddings: Embeddings, proposals: Proposals, matches: Matches) -> Examples:
    """Choose the passages that show each theme: central, on its label, clear alone, different, of different people.

    Args:
        responses: redacted answers.
        embeddings: a vector a different passage.
        proposals: the codeframe; a heading without passages of its own gets no example.
        matches: the passages of each theme.

    Returns:
        Up to three rows a theme, the best first.
    """
    labels = {
        (question, theme): label for question, theme, label in proposals[[*_THEME, "label"]].itertuples(index=False)
    }
    rows = matches[~matches["theme_id"].isin(UNTHEMED)]
    rows = rows.assign(text=passage_texts(responses, Passages(rows)))
    rows = rows.sort_values([*_THEME, "text", "respondent_id", "start"])
    wanted = sorted({labels[theme] for theme in labels})
    named = dict(zip(wanted, encode(load_encoder(), wanted), strict=True)) if wanted else {}
    vectors = vectors_by_key(embeddings)
    likely = []
    for theme, group in rows.groupby(_THEME, sort=True):
        label = labels[(str(theme[0]), str(theme[1]))]
        here = vectors(group["text"].map(passage_key))
        likely.append((_likely(group, here, label, named[label]), here))
    flagged = _flagged([group for group, _ in likely])
    shown = [_shown(group, vectors, flagged) for group, vectors in likely]
    frame = pd.concat(shown, ignore_index=True) if shown else EXAMPLES.empty()
    return EXAMPLES.check(frame)


def _likely(group: pd.DataFrame, vectors: NDArray[np.float32], label: str, named: NDArray[np.float32]) -> pd.DataFrame:
    """A theme's passages that may show it, with what each is worth and its row among the vectors; the best first."""
    centre = vectors.mean(axis=0)
    centre /= np.linalg.norm(centre) or 1.0
    near = vectors @ centre + LABEL * (vectors @ named)
    rows = group.assign(place=np.arange(len(group)), near=np.round(near.astype(np.float64), 4))
    rows = rows.sort_values(["near", "text", "respondent_id"], ascending=[False, True, True]).head(LOOKED_AT)
    held = stems_of(label)
    side = _side(rows["text"].tolist())
    worth = [near + _worth(text, held, side) for near, text in zip(rows["near"], rows["text"], strict=True)]
    rows = rows.assign(worth=np.round(worth, 4))
    return rows.sort_values(["worth", "text", "respondent_id"], ascending=[False, True, True])


def _worth(text: str, held: frozenset[str], side: str) -> float:
    """What a passage is worth beside its meaning."""
    words = words_of(text)
    few, many = EASY_WORDS
    length = TOO_SHORT * (len(words) < few) + WORD_COST * max(0, len(words) - many)
    holds = len(held & stems_of(text)) / len(held) if held else 0.0
    return HOLDS * holds - leaning(text) - length - OTHER_SIDE * _is_against(attitude(text), side)


def _side(texts: Sequence[str]) -> str:
    """The side that most of a theme's nearest passages take; "" where they differ."""
    sides = [attitude(text) for text in texts]
    found = {side: sides.count(side) for side in (PRAISE, FAULT, ASK, NOTHING)}
    best = max(found, key=lambda side: found[side])
    return best if found[best] >= SIDE * len(texts) else ""


def _is_against(side: str, theme: str) -> bool:
    """Whether a passage says the reverse of what most of its theme say."""
    return (theme == PRAISE and side in (FAULT, ASK)) or (theme in (FAULT, ASK) and side in (PRAISE, NOTHING))


def _flagged(groups: Sequence[pd.DataFrame]) -> set[str]:
    """The passages, of those likeliest to be shown, in which the recognisers find anything however unsure."""
    texts = sorted({text for group in groups for text in group["text"].head(READ_AGAIN)})
    return {text for text, findings in zip(texts, find(load_recognisers(None), texts), strict=True) if findings}


def _shown(group: pd.DataFrame, vectors: NDArray[np.float32], flagged: set[str]) -> pd.DataFrame:
    """The passages that are shown, each the best that is unlike those before it."""
    rows = group.head(READ_AGAIN)
    worth = rows["worth"].to_numpy() - FLAGGED * rows["text"].isin(flagged).to_numpy()
    meant = vectors[rows["place"].to_numpy()]
    chosen: list[int] = []
    for _ in range(SHOWN):
        free = ~rows["respondent_id"].isin(rows["respondent_id"].iloc[chosen]).to_numpy()
        like = (meant @ meant[chosen].T).max(axis=1) if chosen else np.zeros(len(rows))
        marginal = np.round(np.where(free, worth - ALIKE * like - REPEATS * (like > SAME), -np.inf), 4)
        best = int(np.argmax(marginal))
        if not np.isfinite(marginal[best]):
            break
        chosen.append(best)
    columns = [*_THEME, "respondent_id", "start", "end"]
    return rows.iloc[chosen][columns].assign(rank=range(1, len(chosen) + 1))
