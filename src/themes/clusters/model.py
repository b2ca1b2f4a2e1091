"""The model that proposes themes: BERTopic over k-means on the encoder's vectors; seen nowhere else."""

import contextlib
import io
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from themes.consultation import Clustering
from themes.errors import ModelError

if TYPE_CHECKING:
    from bertopic import BERTopic

# Passages a theme, on the way to the number of themes: the square root of a quarter of the passages gives some 18 for
# 1,300 passages and 35 for 5,000, near the number of themes that people's own codeframes of that size hold.
PASSAGES_A_THEME = 4
MOST_THEMES = 60
# Two centres more alike than this are one subject in two clusters.
SAME_SUBJECT = 0.86
# A cluster of fewer passages than this is no theme of its own; its passages go to the nearest.
LEAST_CLUSTER = 3
STARTS = 10
KEYWORDS = 30
WORDS = r"(?u)\b[a-zA-Z][a-zA-Z]+\b"


@dataclass(frozen=True)
class Fit:
    """A fitted question: each passage's theme, each theme's centre (of length 1), and its terms, best first."""

    themes: NDArray[np.intp]
    centres: NDArray[np.float32]
    terms: tuple[tuple[str, ...], ...]


def fit(texts: list[str], vectors: NDArray[np.float32], settings: Clustering) -> Fit:
    """Fit BERTopic to passages that stand in an order of their own words.

    One thread, whatever the machine offers: sums in another order would be other sums.
    """
    with threadpool_limits(limits=1):
        model = _bertopic(settings)
        with contextlib.redirect_stdout(io.StringIO()):
            topics, _ = model.fit_transform(texts, embeddings=vectors)
    themes = np.asarray(topics, dtype=np.intp)
    words = [model.get_topic(theme) or [] for theme in range(themes.max() + 1)]
    terms = tuple(tuple(word for word, weight in ranked if word and weight > 0) for ranked in words)
    return Fit(themes, _centres(vectors, themes), terms)


class Subjects:
    """BERTopic's cluster model here: k-means, with twins merged and crumbs given to the nearest; nobody is left out."""

    def __init__(self, settings: Clustering) -> None:
        self.settings = settings

    def fit(self, vectors: NDArray[np.float32], y: object = None) -> "Subjects":  # noqa: ARG002  BERTopic's signature
        """Cluster the vectors: `labels_` holds a number for each, from 0."""
        clusters = _tidied(vectors, _kmeans(vectors, self.settings))
        self.labels_ = np.unique(clusters, return_inverse=True)[1]
        return self


def _kmeans(vectors: NDArray[np.float32], settings: Clustering) -> NDArray[np.intp]:
    from sklearn.cluster import KMeans

    wanted = min(round((len(vectors) / PASSAGES_A_THEME) ** 0.5), settings.max_themes or MOST_THEMES)
    wanted = max(1, min(wanted, len(np.unique(vectors, axis=0))))
    model = KMeans(wanted, n_init=STARTS, random_state=settings.seed)
    return np.asarray(model.fit_predict(vectors), dtype=np.intp)


def _tidied(vectors: NDArray[np.float32], labels: NDArray[np.intp]) -> NDArray[np.intp]:
    """The clusters with twins merged and crumbs given to the nearest."""
    names = np.unique(labels)
    centres = _centres(vectors, np.searchsorted(names, labels))
    alike = centres @ centres.T
    into = np.arange(len(names))
    for first, second in np.argwhere(np.triu(alike, 1) > SAME_SUBJECT):
        into[into == into[second]] = into[first]
    merged = into[np.searchsorted(names, labels)]
    sizes = np.bincount(merged, minlength=len(names))
    kept = np.flatnonzero(sizes >= LEAST_CLUSTER)
    if not len(kept):
        return np.zeros_like(labels)
    nearest = kept[np.argmax(vectors @ centres[kept].T, axis=1)]
    return np.where(sizes[merged] >= LEAST_CLUSTER, merged, nearest)


def _centres(vectors: NDArray[np.float32], labels: NDArray[np.intp]) -> NDArray[np.float32]:
    """The mean direction of each cluster."""
    sums = np.zeros((labels.max() + 1, vectors.shape[1]), dtype=np.float64)
    np.add.at(sums, labels, vectors)
    norms = np.linalg.norm(sums, axis=1, keepdims=True)
    return np.asarray(sums / np.where(norms == 0, 1, norms), dtype=np.float32)


def _bertopic(settings: Clustering) -> "BERTopic":
    """BERTopic with our clusters, no reduction of dimensions, and no embedder: the vectors are given."""
    try:
        from bertopic import BERTopic
        from bertopic.backend import BaseEmbedder
        from bertopic.dimensionality import BaseDimensionalityReduction
        from bertopic.vectorizers import ClassTfidfTransformer
    except ModuleNotFoundError as error:
        raise ModelError(f"{error.name} is missing: pip install --no-deps bertopic==0.17.4") from None
    from sklearn.feature_extraction.text import CountVectorizer

    logging.getLogger("BERTopic").setLevel(logging.ERROR)
    return BERTopic(
        embedding_model=BaseEmbedder(),
        umap_model=BaseDimensionalityReduction(),
        hdbscan_model=Subjects(settings),
        vectorizer_model=CountVectorizer(ngram_range=(1, 2), token_pattern=WORDS, stop_words=stop_words()),
        ctfidf_model=ClassTfidfTransformer(reduce_frequent_words=True),
        top_n_words=KEYWORDS,
        calculate_probabilities=False,
    )


def stop_words() -> list[str]:
    """Words that say nothing of a subject."""
    from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS

    spoken = (
        "someone just really like lot lots thing things dont didnt doesnt cant couldnt wouldnt isnt wasnt arent ive im"
    )
    spoken += (
        " id ill youre theyre thats theres its got get gets getting also would could need needs want make makes going"
    )
    return sorted({*ENGLISH_STOP_WORDS, *spoken.split()})
