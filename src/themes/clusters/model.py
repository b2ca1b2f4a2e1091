"""The model that proposes themes: BERTopic over a consensus of k-means on drawn vectors; seen nowhere else."""

import contextlib
import io
import logging
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from themes.clusters.consensus import agree, centres_of, stability
from themes.clusters.neighbours import draw_together
from themes.consultation import Clustering
from themes.errors import ModelError

if TYPE_CHECKING:
    from bertopic import BERTopic

# The number of themes is the square root of the passages over this: some 30 for 1,300 different passages, 60 for 5,000.
# On coded comments finer themes agree better with rare codes (macro F1 0.20 at 49 themes, 0.24 at 80; micro the same);
# headings keep many of them readable.
PASSAGES_A_THEME = 1.5
MOST_THEMES = 80
# Two centres more alike than this are one subject in two clusters: of 80 themes of 4,961 passages no two are.
SAME_SUBJECT = 0.95
# A theme that hardly any sample of the passages shows again is a bag of strays; the next themes take them, where near.
# Of 50 themes read beside their passages, the four under 0.35 shared no subject.
LEAST_STABILITY = 0.35
KEYWORDS = 30
WORDS = r"(?u)\b[a-zA-Z][a-zA-Z]+\b"


@dataclass(frozen=True)
class Fit:
    """A fitted question: each passage's theme, each theme's centre (of length 1), its terms, best first, and stability.

    `stability` is from 0 to 1, and empty where nothing was resampled.
    """

    themes: NDArray[np.intp]
    centres: NDArray[np.float32]
    terms: tuple[tuple[str, ...], ...]
    stability: NDArray[np.float64] = field(default_factory=lambda: np.empty(0))


@dataclass(frozen=True, eq=False)
class Material:
    """The passages of a question: their texts, in an order of their own, who said each, and the drawn vectors."""

    texts: tuple[str, ...]
    people: NDArray[np.intp]
    vectors: NDArray[np.float32]


def draw(texts: Sequence[str], vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """The vectors drawn together, a text that stands several times as if it stood once."""
    first, place = _different(texts)
    with threadpool_limits(limits=1):
        return draw_together([texts[row] for row in first], vectors[first])[place]


def fit(material: Material, settings: Clustering, *, least: int) -> Fit:
    """Fit BERTopic to passages that stand in an order of their own words.

    One thread, whatever the machine offers: sums in another order would be other sums.

    Args:
        material: the passages.
        settings: the seed and the most themes.
        least: a theme that fewer people raised is no theme; its passages go to the nearest others.
    """
    with threadpool_limits(limits=1):
        subjects = Subjects(material, settings, least)
        model = _bertopic(subjects)
        with contextlib.redirect_stdout(io.StringIO()):
            topics, _ = model.fit_transform(list(material.texts), embeddings=material.vectors)
    themes = subjects.labels_
    _, first = np.unique(themes, return_index=True)
    words = [model.get_topic(topics[row]) or [] for row in first.tolist()]
    terms = tuple(tuple(word for word, weight in ranked if word and weight > 0) for ranked in words)
    return Fit(themes, centres_of(material.vectors, themes), terms, subjects.stability_)


class Subjects:
    """BERTopic's cluster model here: a consensus, twins merged, crumbs given to the nearest; nobody is left out."""

    def __init__(self, material: Material, settings: Clustering, least: int) -> None:
        self.material, self.settings, self.least = material, settings, least

    def fit(self, vectors: NDArray[np.float32], y: object = None) -> "Subjects":  # noqa: ARG002  BERTopic's signature
        """Cluster the vectors: `labels_` holds a number for each, from 0; `stability_` one for each cluster."""
        first, place = _different(self.material.texts)
        texts = [self.material.texts[row] for row in first]
        wanted = wanted_themes(len(first), self.settings)
        agreed, votes = agree(texts, vectors[first], wanted, self.settings.seed)
        labels = _without_twins(vectors[first], agreed)[place]
        labels = _without_bags(vectors, labels, stability(labels[first], votes))
        self.labels_ = _by_size(_without_crumbs(vectors, labels, self.material.people, self.least))
        self.stability_ = stability(self.labels_[first], votes)
        return self


def _by_size(labels: NDArray[np.intp]) -> NDArray[np.intp]:
    """The clusters numbered from the largest, those of one size in their old order; BERTopic shuffles such."""
    sizes = np.bincount(labels)
    number = np.empty_like(sizes)
    number[np.argsort(-sizes, kind="stable")] = np.arange(len(sizes))
    return np.asarray(number[labels], dtype=np.intp)


def wanted_themes(passages: int, settings: Clustering) -> int:
    """How many themes so many different passages are parted into, before twins and crumbs are put together."""
    wanted = settings.themes or round(math.sqrt(passages / PASSAGES_A_THEME))
    most = settings.max_themes or settings.themes or MOST_THEMES
    return max(1, min(wanted, most, passages))


def _different(texts: Sequence[str]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Where each different text first stands, and the place of every text among them."""
    _, first, place = np.unique(np.asarray(texts, dtype=np.str_), return_index=True, return_inverse=True)
    return first, place


def _without_twins(vectors: NDArray[np.float32], labels: NDArray[np.intp]) -> NDArray[np.intp]:
    """The clusters, those of one subject merged."""
    centres = centres_of(vectors, labels)
    into = np.arange(len(centres))
    for first, second in np.argwhere(np.triu(centres @ centres.T, 1) > SAME_SUBJECT):
        into[into == into[second]] = into[first]
    return np.unique(into[labels], return_inverse=True)[1]


def _without_bags(
    vectors: NDArray[np.float32], labels: NDArray[np.intp], steadiness: NDArray[np.float64]
) -> NDArray[np.intp]:
    """The clusters without those that resampling hardly finds again; their passages are with the nearest others."""
    kept = np.flatnonzero(steadiness >= LEAST_STABILITY)
    if not len(kept):
        return labels
    nearest = kept[(vectors @ centres_of(vectors, labels)[kept].T).argmax(axis=1)]
    return np.unique(np.where(np.isin(labels, kept), labels, nearest), return_inverse=True)[1]


def _without_crumbs(
    vectors: NDArray[np.float32], labels: NDArray[np.intp], people: NDArray[np.intp], least: int
) -> NDArray[np.intp]:
    """The clusters, the one that fewest people raised dissolved among the others until each has enough."""
    while labels.max() > 0:
        raised = np.array([len(np.unique(people[labels == cluster])) for cluster in range(labels.max() + 1)])
        crumb = int(raised.argmin())
        if raised[crumb] >= least:
            break
        likeness = vectors[labels == crumb] @ centres_of(vectors, labels).T
        likeness[:, crumb] = -1.0
        labels = labels.copy()
        labels[labels == crumb] = likeness.argmax(axis=1)
        labels = np.unique(labels, return_inverse=True)[1]
    return labels


def _bertopic(subjects: Subjects) -> "BERTopic":
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
        hdbscan_model=subjects,
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
