"""Labels: a phrase, keywords and a sentence for each theme, of words that enough people used."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from themes.clusters.candidates import (
    GENERIC,
    SHARED,
    Candidate,
    Spoken,
    candidates,
    nothing_said,
    said_by_most,
    spoken,
    tells_a_story,
    words_of_enough_people,
)
from themes.clusters.descriptions import describe, keywords_of, side_of
from themes.clusters.model import Fit
from themes.encoder import encode, load_encoder
from themes.speech.attitudes import ASK, FAULT, FAULTING, NOTHING, PRAISE, PRAISING
from themes.speech.phrases import WORD
from themes.speech.stems import stems_of

# Phrases weighed for each theme; each costs one short embedding.
CANDIDATES = 40
# What a phrase is worth as a heading: its likeness to the theme's centre, less its likeness to the nearest other one;
# how much of the theme its words cover, and how little of the others; how many used it. Chosen by reading the labels of
# patients' comments, workshop notes, worries and opinions of four public data sets.
OTHERS, COVER, DISTINCT, USED = 0.4, 0.35, 0.2, 0.09
# What a phrase loses: alone as a word, alone as a word that fits any answer (both as a piece of a story), when it is
# long, when one person said it, when it is one word with a capital, when two people joined two things.
ONE_WORD, GENERIC_WORD, LONG, ONE_PERSON, PLACE, JOINED = 0.28, 0.45, 0.04, 0.2, 0.08, 0.08
PLEASANT_WORDS = 4


# What a theme is described as where no words of enough people tell it.
UNNAMED = "A person needs to name this theme."


@dataclass(frozen=True)
class Name:
    """How a theme is called."""

    label: str
    description: str
    keywords: str


@dataclass(frozen=True)
class _Theme:
    """A theme to be named: its place among the centres, what was said, and the phrases that may name it."""

    place: int
    said: Spoken
    phrases: tuple[Candidate, ...]


@dataclass(frozen=True)
class _Question:
    """What naming the themes of a question needs.

    Attributes:
        allowed: the words that enough people used.
        cased: words that are written with capitals.
        centres: the centres of the themes.
        vectors: of every phrase.
        everywhere: the mean share, over the themes, of people who use each stem.
    """

    allowed: set[str]
    cased: dict[str, str]
    centres: NDArray[np.float32]
    vectors: dict[str, NDArray[np.float32]]
    everywhere: dict[str, float]


def name_themes(
    passages: pd.DataFrame, fitted: Fit, order: NDArray[np.intp], threshold: int, *, taken: Sequence[str] = ()
) -> list[Name]:
    """Name the themes, largest first, no two alike.

    A heading that joins several themes is named in the same way: let `fitted.themes` hold the heading of each passage
    (-1 for a passage of none), `fitted.centres` the headings' centres, and `taken` the labels of the themes.

    Args:
        passages: `respondent_id` and `text`, a row a passage, in the order of the fit.
        fitted: the fitted question.
        order: the themes' numbers, in the order in which they are to be named.
        threshold: the respondents who must have used a word before a label, a description or a keyword may.
        taken: labels of the question that no new one may be like.
    """
    allowed = words_of_enough_people(passages, threshold)
    themes = [_theme(passages, fitted, theme, allowed) for theme in order.tolist()]
    question = _Question(
        allowed, _casing(passages["text"]), fitted.centres, _embedded(each.phrases for each in themes), _shares(themes)
    )
    used = {stems_of(label) for label in taken}
    names = []
    for number, theme in enumerate(themes, start=len(taken) + 1):
        ranked = _ranked(theme, question)
        label = next((each for each in ranked if stems_of(each.text) not in used), None)
        if label:
            used.add(stems_of(label.text))
        names.append(
            _named(theme.said, label, ranked, question=question) if label else _unnamed(number, theme, question)
        )
    return names


def _theme(passages: pd.DataFrame, fitted: Fit, theme: int, allowed: set[str]) -> _Theme:
    said = spoken(passages, fitted.themes, theme)
    named = candidates(said, allowed, CANDIDATES)
    return _Theme(theme, said, tuple(named))


def _embedded(phrases: Iterable[Sequence[Candidate]]) -> dict[str, NDArray[np.float32]]:
    """The vector of every phrase, each embedded once."""
    wanted = sorted({phrase.text for found in phrases for phrase in found})
    return dict(zip(wanted, encode(load_encoder(), wanted), strict=True)) if wanted else {}


def _shares(themes: Sequence[_Theme]) -> dict[str, float]:
    """The mean share of people who use each stem, over the themes."""
    total: Counter[str] = Counter()
    for theme in themes:
        total.update(theme.said.stems)
    return {each: share / len(themes) for each, share in total.items()}


def _ranked(theme: _Theme, question: _Question) -> list[Candidate]:
    """The phrases of a theme that do not say the reverse of it, the one that names it best first."""
    worth = {}
    for phrase in theme.phrases:
        likeness = question.centres @ question.vectors[phrase.text]
        others = float(np.delete(likeness, theme.place).max()) if len(likeness) > 1 else 0.0
        meaning = float(likeness[theme.place]) - OTHERS * others
        spread = _spread(phrase, theme.said, question.everywhere)
        worth[phrase] = round(meaning + spread - _costs(phrase, question.cased), 4)
    fitting = [phrase for phrase in theme.phrases if not _contradicts(phrase, theme.said)]
    ranked = sorted(fitting, key=lambda phrase: (-worth[phrase], phrase.text))
    whole = said_by_most(theme.said, question.allowed)
    nothing = nothing_said(theme.said, question.allowed) if side_of(theme.said) == NOTHING else []
    return [*whole, *nothing, *ranked]


def _spread(phrase: Candidate, said: Spoken, everywhere: dict[str, float]) -> float:
    """How much of the theme a phrase's words cover, how much more than of the others, and how many used it."""
    here = {each: said.stems.get(each, 0.0) for each in sorted(phrase.stems)}
    cover = (sum(here.values()) / len(here) + min(here.values())) / 2
    distinct = sum(share / (share + everywhere[each]) for each, share in here.items()) / len(here)
    return float(COVER * cover**0.5 + DISTINCT * distinct + USED * np.log1p(phrase.people))


def _costs(phrase: Candidate, cased: dict[str, str]) -> float:
    """What a phrase loses for its form."""
    words = phrase.words
    cost = max(0, len(words) - PLEASANT_WORDS) * LONG
    cost += ONE_PERSON if phrase.people < SHARED else 0.0
    if tells_a_story(words, phrase.kinds):
        cost += GENERIC_WORD + ONE_WORD
    elif len(phrase.stems) == 1:
        cost += GENERIC_WORD if words[-1] in GENERIC else ONE_WORD
    cost += JOINED if "C" in phrase.kinds and phrase.people <= SHARED else 0.0
    if len(words) == 1 and spelled(phrase, cased).istitle():
        cost += PLACE
    return cost


def _contradicts(phrase: Candidate, said: Spoken) -> bool:
    """Whether a phrase praises where most find fault, or finds fault where most praise."""
    side = side_of(said)
    words = set(phrase.words)
    return (side in (FAULT, ASK) and bool(words & PRAISING)) or (side == PRAISE and bool(words & FAULTING))


def _named(said: Spoken, label: Candidate, ranked: Sequence[Candidate], *, question: _Question) -> Name:
    """A label with a capital, a sentence of what was said of it, and the words that set it apart."""
    cased = question.cased
    heading = spelled(label, cased)
    words = keywords_of(said, question.allowed, question.everywhere, label)
    return Name(
        heading[:1].upper() + heading[1:],
        describe(said, label, ranked, lambda phrase: spelled(phrase, cased)),
        ", ".join(cased.get(word, word) for word in words),
    )


def _unnamed(number: int, theme: _Theme, question: _Question) -> Name:
    """What stands where no phrase of words that enough people used names a theme."""
    words = keywords_of(theme.said, question.allowed, question.everywhere, None)
    return Name(f"Theme {number} (needs a name)", UNNAMED, ", ".join(question.cased.get(word, word) for word in words))


def _casing(texts: "pd.Series[str]") -> dict[str, str]:
    """The words that people write with capitals within a sentence: names of places and months, GP, NHS."""
    spellings: dict[str, Counter[str]] = {}
    for text in texts:
        for word in WORD.findall(text)[1:] if not text.isupper() else ():
            key = re.sub(r"\s", "", word).casefold().replace("’", "'")
            spellings.setdefault(key, Counter())[word] += 1
    commonest = {word: max(sorted(found), key=found.__getitem__) for word, found in spellings.items()}
    return {word: spelling for word, spelling in commonest.items() if spelling != word}


def spelled(phrase: Candidate, cased: dict[str, str]) -> str:
    """A phrase with the capitals that people give it, or each of its words elsewhere."""
    written = phrase.written or ("",) * len(phrase.words)
    return " ".join(_spelled(*pair, cased) for pair in zip(phrase.words, written, strict=True))


def _spelled(word: str, as_written: str, cased: dict[str, str]) -> str:
    """A word as it is written in its phrase; one that people write in capitals (GP) always so."""
    usual = cased.get(word, word)
    return usual if usual.isupper() or not as_written else as_written
