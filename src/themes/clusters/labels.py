"""Labels: a phrase, keywords and a sentence for each theme, of words that enough people used."""

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from themes.clusters.candidates import (
    AND,
    JUDGING,
    SHARED,
    VAGUE,
    Candidate,
    Spoken,
    candidates,
    is_told,
    nothing_said,
    said_by_most,
    says_little,
    spoken,
    tells_a_story,
    words_of_enough_people,
)
from themes.clusters.coverage import Coverage, Held
from themes.clusters.descriptions import MORE, describe, is_mixed, keywords_of, side_of, sides_of
from themes.clusters.model import Fit
from themes.encoder import encode, load_encoder
from themes.speech.attitudes import ASK, FAULT, FAULTING, NOTHING, PRAISE, PRAISING
from themes.speech.phrases import WORD, words_of
from themes.speech.stems import stems_of

# Phrases weighed for each theme; each costs one short embedding.
CANDIDATES = 24
# What a phrase is worth as a heading: its likeness to the theme's centre, less its likeness to the nearest other one;
# how much of the theme its words cover, and how little of the others; how many used it. Chosen by reading the labels of
# patients' comments, workshop notes, worries and opinions of four public data sets.
OTHERS, COVER, DISTINCT, USED = 0.4, 0.5, 0.25, 0.05
# What a phrase loses: alone as a word, alone as a word that fits any answer, when it is
# long, when one person said it, when it is one word with a capital, when two people joined two things, when it holds a
# piece of a story.
ONE_WORD, GENERIC_WORD, LONG, ONE_PERSON, PLACE, JOINED, VAGUE_WORD = 0.38, 0.5, 0.04, 0.2, 0.08, 0.08, 0.3
PIECE_OF_STORY = 0.2
PLEASANT_WORDS = 4
# Two subjects make one heading where each stands in so much of the theme's passages, is so much commoner there than
# elsewhere, and both hold so many times what the first does.
LEAST_PART, APART, ADDS, PAIR = 0.1, 0.7, 1.3, 0.22
# Pairs are made of so many subjects, the commonest, each of so many words; words that begin with so many of the same
# letters are of one root ("culture", "cultural").
JOINED_OF, LONGEST_PART, ROOT = 5, 2, 5
# A wording that names nothing ("very good") is a heading where nothing else is said.
MANNER = 0.12
# What stands in so much of the question's other passages is the question's own subject, and no theme of it. This and
# the weights above were chosen by reading labels of six data sets (benchmarks/quality/reviews/README.md).
EVERYWHERE, EVERYWHERE_COST = 0.15, 0.6


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
        threshold: how many people are enough.
        allowed: the words that enough people used.
        cased: words that are written with capitals.
        everywhere: the mean share, over the themes, of people who use each stem.
        coverage: the passages in which each stem stands.
    """

    threshold: int
    allowed: set[str]
    cased: dict[str, str]
    everywhere: dict[str, float]
    coverage: Coverage


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
    said = [spoken(passages, fitted.themes, theme) for theme in order.tolist()]
    coverage = Coverage([words_of(text) for text in passages["text"]], fitted.themes)
    question = _Question(threshold, allowed, _casing(passages["text"]), _shares(said), coverage)
    themes = [_theme(place, words, question) for place, words in zip(order.tolist(), said, strict=True)]
    vectors = _embedded(each.phrases for each in themes)
    used = {stems_of(label) for label in taken}
    names = []
    for number, theme in enumerate(themes, start=len(taken) + 1):
        ranked = _ranked(theme, question, fitted.centres, vectors)
        label = next((each for each in ranked if stems_of(each.text) not in used), None)
        if label:
            used.add(stems_of(label.text))
        names.append(
            _named(theme.said, label, ranked, question=question) if label else _unnamed(number, theme, question)
        )
    return names


def _theme(place: int, said: Spoken, question: _Question) -> _Theme:
    """A theme with the phrases that name it best by their words alone, single and joined."""
    worth = {
        phrase: round(_spread(phrase, place, question) - _costs(phrase, question.cased), 4)
        for phrase in candidates(said, question.allowed)
        if not _contradicts(phrase, said)
    }
    best = sorted(worth, key=lambda phrase: (-worth[phrase], phrase.text))
    return _Theme(place, said, (*best[:CANDIDATES], *_pairs(best, question, place=place, searched=said.searched)))


def _pairs(phrases: Sequence[Candidate], question: _Question, *, place: int, searched: int) -> Iterator[Candidate]:
    """Two subjects of a theme that each hold much of it, and not the same passages, as one heading.

    Args:
        phrases: those that may name the theme.
        question: the question.
        place: the theme's place among the centres.
        searched: how many of the theme's passages were searched for phrases.
    """
    coverage = question.coverage
    own = {
        phrase: coverage.holding(phrase.stems)
        for phrase in (phrases if AND in question.allowed else ())
        if phrase.people >= LEAST_PART * searched and _may_be_joined(phrase)
    }
    held = {phrase: coverage.held(places, place) for phrase, places in own.items()}
    large = [each for each in own if held[each].here >= LEAST_PART and _is_apart(held[each])]
    often = sorted(large, key=lambda phrase: (-held[phrase].here, phrase.text))[:JOINED_OF]
    whole = [phrase.stems for phrase in phrases if phrase.people >= SHARED]
    for first, second in itertools.combinations(often, 2):
        both = coverage.held(own[first] | own[second], place).here
        is_written = any(first.stems | second.stems <= stems for stems in whole)
        if both >= ADDS * held[first].here and not is_written and not _are_akin(first, second):
            yield first.joined(second)


def _is_apart(held: Held) -> bool:
    """Whether a phrase is the theme's much more than the question's."""
    return held.apart >= APART and held.elsewhere <= EVERYWHERE


def _are_akin(first: Candidate, second: Candidate) -> bool:
    """Whether two phrases have a word in common, or forms of one: "culture" and "cultural"."""
    return any(one[:ROOT] == other[:ROOT] for one in first.stems for other in second.stems)


def _may_be_joined(phrase: Candidate) -> bool:
    """Whether a phrase may be one of two subjects: a noun or two, not a word that fits any answer."""
    return (
        phrase.people >= SHARED
        and set(phrase.kinds) <= set("NAG")
        and len(phrase.words) <= LONGEST_PART
        and phrase.kinds[-1] == "N"
        and not set(phrase.words) & JUDGING
        and not says_little(phrase.words, phrase.kinds)
        and not tells_a_story(phrase.words, phrase.kinds)
    )


def _embedded(phrases: Iterable[Sequence[Candidate]]) -> dict[str, NDArray[np.float32]]:
    """The vector of every phrase, each embedded once."""
    wanted = sorted({phrase.text for found in phrases for phrase in found})
    return dict(zip(wanted, encode(load_encoder(), wanted), strict=True)) if wanted else {}


def _shares(said: Sequence[Spoken]) -> dict[str, float]:
    """The mean share of people who use each stem, over the themes."""
    total: Counter[str] = Counter()
    for theme in said:
        total.update(theme.stems)
    return {each: share / len(said) for each, share in total.items()}


def _ranked(
    theme: _Theme, question: _Question, centres: NDArray[np.float32], vectors: dict[str, NDArray[np.float32]]
) -> list[Candidate]:
    """The phrases of a theme, the one that names it best first."""
    worth = {}
    for phrase in theme.phrases:
        likeness = centres @ vectors[phrase.text]
        others = float(np.delete(likeness, theme.place).max()) if len(likeness) > 1 else 0.0
        meaning = float(likeness[theme.place]) - OTHERS * others
        spread = _spread(phrase, theme.place, question)
        worth[phrase] = round(meaning + spread - _costs(phrase, question.cased), 4)
    ranked = sorted(worth, key=lambda phrase: (-worth[phrase], phrase.text))
    whole = [each for each in said_by_most(theme.said, question.allowed) if not _contradicts(each, theme.said)]
    nothing = nothing_said(theme.said, question.allowed) if side_of(theme.said) == NOTHING else []
    return [*whole, *nothing, *ranked]


def _spread(phrase: Candidate, place: int, question: _Question) -> float:
    """How much of the theme a phrase covers, how much more than of the others, and how many used it."""
    found = [question.coverage.holding(stems) for stems in phrase.parts or (phrase.stems,)]
    held = question.coverage.held(frozenset().union(*found), place)
    spread = COVER * held.here**0.5 + DISTINCT * held.apart + USED * np.log1p(phrase.people)
    return float(spread - (EVERYWHERE_COST if held.elsewhere > EVERYWHERE else 0.0))


def _costs(phrase: Candidate, cased: dict[str, str]) -> float:
    """What a phrase loses for its form."""
    words = phrase.words
    if phrase.parts:
        return PAIR
    if phrase.kinds[-1] in "AR":
        return MANNER
    cost = max(0, len(words) - PLEASANT_WORDS) * LONG
    cost += ONE_PERSON if phrase.people < SHARED else 0.0
    cost += PIECE_OF_STORY if is_told(words) else 0.0
    if says_little(words, phrase.kinds):
        cost += GENERIC_WORD
    elif len(phrase.stems) == 1:
        cost += ONE_WORD
    elif words[-1] in VAGUE:
        cost += VAGUE_WORD
    cost += JOINED if "C" in phrase.kinds and phrase.people <= SHARED else 0.0
    if len(words) == 1 and spelled(phrase, cased).istitle():
        cost += PLACE
    return cost


def _contradicts(phrase: Candidate, said: Spoken) -> bool:
    """Whether a phrase praises where most find fault, finds fault where most praise, or takes a side of two."""
    side = side_of(said)
    words = set(phrase.words)
    praise, criticism = sides_of(said)
    no_praise = side in (FAULT, ASK) or (is_mixed(said) and praise < MORE * criticism)
    no_fault = side == PRAISE or (is_mixed(said) and criticism < MORE * praise)
    return (no_praise and bool(words & PRAISING)) or (no_fault and bool(words & FAULTING))


def _named(said: Spoken, label: Candidate, ranked: Sequence[Candidate], *, question: _Question) -> Name:
    """A label with a capital, a sentence of what was said of it, and the words that set it apart."""
    cased = question.cased
    heading = spelled(label, cased)
    words = keywords_of(said, question.allowed, question.everywhere, label)
    return Name(
        heading[:1].upper() + heading[1:],
        describe(said, label, ranked, spelled=lambda phrase: spelled(phrase, cased), threshold=question.threshold),
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
