"""The map of passages: where the passages of each question lie by meaning; for the analyst, and in no release."""

from collections import Counter
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd
from jinja2 import Environment, PackageLoader, StrictUndefined

from themes.consultation import Consultation, Question
from themes.embeddings import passage_key, passage_texts
from themes.tables import READ, Assigned, Codeframe, Embeddings, Passages, Redacted, Reviewed

# Themes with a colour and a shape of their own; the rest share a grey dot. The Scottish Government's palette has eight.
MARKED = 8
# So many passages of a question are drawn: those whose keys, which are hashes, come first, so a sample by chance.
DRAWN = 1_500
WIDTH, HEIGHT, EDGE = 900, 600, 20
# Axes leave out the furthest two in a hundred, who would press all others together; these stand at the edge.
FURTHEST = 0.01
Vectors = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Dot:
    """A passage: its place in the picture, its words, and the number of its theme among those with a mark, or 0."""

    x: int
    y: int
    mark: int
    words: str


@dataclass(frozen=True)
class Key:
    """A theme of a map: its mark (0 for the grey dot), its label, and how many passages it has."""

    mark: int
    label: str
    passages: int


@dataclass(frozen=True)
class Map:
    """A question's map: its dots, what their marks mean, and how many passages there are in all."""

    question: str
    dots: tuple[Dot, ...]
    keys: tuple[Key, ...]
    passages: int


def draw_maps(consultation: Consultation, words: pd.DataFrame, embeddings: Embeddings) -> bytes:
    """The maps as a page that stands by itself; it holds redacted answers, so it is personal data.

    Args:
        consultation: the settings.
        words: `themed_passages`.
        embeddings: a vector for each different passage, under its key.
    """
    maps = [
        _map(question, words[words["question_id"] == question.id], embeddings) for question in consultation.questions
    ]
    page = Environment(
        loader=PackageLoader("themes.passage_map"), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    ).get_template("maps.html.j2")  # fmt: skip
    size = {"width": WIDTH, "height": HEIGHT}
    return page.render(maps=[one for one in maps if one.dots], title=consultation.title, size=size).encode()


def themed_passages(passages: Passages, reviewed: Reviewed, assigned: Assigned, codeframe: Codeframe) -> pd.DataFrame:
    """Each passage with its words as people left them, and its theme, the strongest where it has several.

    A passage in which somebody masked something since has other words, and so no vector: it is counted and not drawn.

    Returns:
        The columns of PASSAGES, and `words`, `passage_key` and `label` ("" for a passage in no theme).
    """
    answered = reviewed.loc[reviewed["status"].isin(READ), ["respondent_id", "question_id"]].drop_duplicates()
    kept = Passages(passages.merge(answered))
    words = passage_texts(Redacted(reviewed), kept)
    labelled = assigned.merge(codeframe[["question_id", "theme_id", "label"]])
    strongest = labelled.sort_values(["strength", "theme_id"], ascending=[False, True], kind="stable")
    key = ["respondent_id", "question_id", "start"]
    told = kept.assign(words=words, passage_key=words.map(passage_key))
    told = told.merge(strongest.drop_duplicates(key)[[*key, "label"]], how="left")
    return told.assign(label=told["label"].fillna(""))


def _map(question: Question, rows: pd.DataFrame, embeddings: Embeddings) -> Map:
    """One question's map."""
    drawn = rows.sort_values(["passage_key", "respondent_id", "start"]).head(DRAWN).merge(embeddings, on="passage_key")
    counts = sorted(Counter(label for label in rows["label"] if label).items(), key=lambda one: (-one[1], one[0]))
    marks = {label: number for number, (label, _) in enumerate(counts[:MARKED], start=1)}
    keys = [Key(marks.get(label, 0), label, number) for label, number in counts]
    unthemed = int((rows["label"] == "").sum())
    if unthemed:
        keys.append(Key(0, "in no theme", unthemed))
    vectors = drawn.filter(regex=r"^v\d+$").to_numpy(dtype="float64")
    places = _places(vectors, drawn["label"].tolist()) if len(drawn) else []
    dots = [
        Dot(*place, marks.get(label, 0), words)
        for place, label, words in zip(places, drawn["label"], drawn["words"], strict=True)
    ]
    return Map(question.text, tuple(sorted(dots, key=lambda dot: dot.mark)), tuple(keys), len(rows))


def _places(vectors: Vectors, labels: list[str]) -> list[tuple[int, int]]:
    """Where passages stand: along the two directions in which the middles of the themes lie furthest apart.

    A principal component analysis of the middles, not of the passages: it parts themes as far as a flat picture can.
    """
    names = sorted(set(labels) - {""})
    held = np.array(labels)
    middles = np.array([vectors[held == name].mean(axis=0) for name in names]) if len(names) > 2 else vectors
    centre = middles.mean(axis=0)
    _, _, axes = np.linalg.svd(middles - centre, full_matrices=False)
    flat = (vectors - centre) @ _upright(axes[:2]).T
    flat = np.pad(flat, ((0, 0), (0, 2 - flat.shape[1])))
    low, high = np.quantile(flat, FURTHEST, axis=0), np.quantile(flat, 1 - FURTHEST, axis=0)
    share = np.clip((flat - low) / np.where(high > low, high - low, 1), 0, 1)
    across = EDGE + share[:, 0] * (WIDTH - 2 * EDGE)
    down = HEIGHT - EDGE - share[:, 1] * (HEIGHT - 2 * EDGE)
    return [(round(float(x)), round(float(y))) for x, y in zip(across, down, strict=True)]


def _upright(axes: Vectors) -> Vectors:
    """Directions that point the same way every time: the largest part of each is positive."""
    largest = np.abs(axes).argmax(axis=1)
    upright: Vectors = axes * np.sign(axes[np.arange(len(axes)), largest])[:, None]
    return upright
