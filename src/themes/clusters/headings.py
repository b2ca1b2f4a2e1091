"""Headings: close themes of one question put together, so that many themes can be read."""

from collections.abc import Iterator, Mapping

import numpy as np
from numpy.typing import NDArray

from themes.clusters.candidates import AND, essence
from themes.clusters.consensus import centres_of
from themes.clusters.coverage import Coverage
from themes.clusters.model import Fit
from themes.clusters.neighbours import Places
from themes.speech.kinds import kinds
from themes.speech.phrases import words_of

# A list of so many themes is read at a glance; a longer one needs headings.
MOST_WITHOUT = 12
# Themes under one heading are alike on average as the likeliest tenth of all pairs of the question are, and more than
# this: half of the pairs of themes of coded comments are alike at 0.45, one in ten at 0.65.
CLOSEST = 0.9
LEAST_LIKENESS = 0.6
# More themes than this under one heading are a list without headings again.
MOST_UNDER = 8
ALONE = -1
# A phrase names a heading where at least two of its themes hold it, each in so many of its passages. Of 52 headings of
# patients' comments and the invented example, those held by less were a fragment ("Toilet door") or one theme's alone.
LEAST_HELD, ENOUGH_THEMES = 0.05, 2


def head(fitted: Fit) -> Places:
    """Which heading each theme stands under: [themes], `ALONE` (-1) for one that stands alone."""
    from scipy.cluster.hierarchy import average, fcluster
    from scipy.spatial.distance import pdist

    number = len(fitted.centres)
    if number <= MOST_WITHOUT:
        return np.full(number, ALONE, dtype=np.intp)
    apart = np.maximum(pdist(fitted.centres.astype(np.float64), "cosine"), 0.0)
    cut = min(float(np.quantile(apart, 1 - CLOSEST)), 1 - LEAST_LIKENESS)
    groups = np.asarray(fcluster(average(apart), cut, "distance") - 1, dtype=np.intp)
    return _numbered(_parted(fitted.centres, groups))


def headed(fitted: Fit, headings: Places) -> Fit:
    """The headings as if they were themes: passages of themes that stand alone are at -1."""
    themes = headings[fitted.themes]
    merged = [np.flatnonzero(headings == heading) for heading in range(int(headings.max()) + 1)]
    terms = tuple(_merged_terms([fitted.terms[theme] for theme in members.tolist()]) for members in merged)
    return Fit(themes, centres_of(fitted.centres[fitted.themes], themes), terms)


def title(phrase: str, labels: Mapping[int, str], coverage: Coverage) -> str:
    """What a heading is called: a phrase that its themes share, else the labels of its largest ones.

    Args:
        phrase: the phrase that names all its passages best.
        labels: of its themes, by number, the largest first.
        coverage: where each stem stands in the question.
    """
    holding = frozenset[int]().union(*(coverage.holding(stems) for stems in _parts_of(phrase)))
    if sum(coverage.held(holding, theme).here >= LEAST_HELD for theme in labels) >= ENOUGH_THEMES:
        return phrase
    largest = [*labels.values()][:ENOUGH_THEMES]
    return "; ".join([*largest, *(["others"] if len(labels) > ENOUGH_THEMES else [])])


def _parts_of(phrase: str) -> Iterator[frozenset[str]]:
    """The stems of each subject that a label joins."""
    for part in phrase.split(f" {AND} "):
        words = words_of(part)
        yield essence(words, kinds(words))


def _parted(centres: NDArray[np.float32], groups: Places) -> Places:
    """The groups, those of too many themes parted until none has too many."""
    for group in np.unique(groups):
        members = np.flatnonzero(groups == group)
        if len(members) > MOST_UNDER:
            groups = groups.copy()
            groups[members] = groups.max() + _parts(centres[members].astype(np.float64))
    return groups


def _parts(centres: NDArray[np.float64]) -> Places:
    """The part of each theme of a group, from 1: more and more parts (Ward's method), until none has too many."""
    from scipy.cluster.hierarchy import fcluster, ward

    tree, parts = ward(centres), np.ones(len(centres), dtype=np.intp)
    for number in range(-(-len(centres) // MOST_UNDER) + 1, len(centres) + 1):
        parts = np.asarray(fcluster(tree, number, "maxclust"), dtype=np.intp)
        if np.bincount(parts).max() <= MOST_UNDER:
            break
    return parts


def _numbered(groups: Places) -> Places:
    """Groups of two themes and more numbered from 0, in the order of their first theme."""
    sizes = np.bincount(groups)
    names: dict[int, int] = {}
    for group in groups.tolist():
        if sizes[group] > 1:
            names.setdefault(group, len(names))
    return np.array([names.get(group, ALONE) for group in groups.tolist()], dtype=np.intp)


def _merged_terms(terms: list[tuple[str, ...]]) -> tuple[str, ...]:
    """The terms of several themes, those first that stand high in many."""
    weight: dict[str, float] = {}
    for ranked in terms:
        for rank, term in enumerate(ranked):
            weight[term] = weight.get(term, 0.0) + 1 / (rank + 5)
    return tuple(sorted(weight, key=lambda term: (-weight[term], term)))
