"""Labels: a phrase, keywords and a sentence for each theme, of words that enough people used."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from themes.clusters.model import Fit, stop_words
from themes.encoder import encode, load_encoder

# Phrases weighed for each theme; each costs one short embedding.
CANDIDATES = 60
LONGEST_PHRASE = 5
# One person's turn of phrase is no heading: several passages must hold it, and a single word must be one of those that
# set the theme apart.
SHARED, SHARED_WORD, TELLING_WORDS = 2, 4, 8
SHOWN_KEYWORDS = 6
# A phrase is good when it is near its theme's centre, and better when it is far from the others' and says two to four
# words; weights chosen by reading the labels of the invented example, of patients' comments and of workshop notes.
DISTINCTIVE = 0.4
FREQUENT = 0.1
TOO_SHORT = 0.22
# A heading names a subject; with one of these a phrase is somebody's sentence.
TELLING = frozenset(
    """
    i i'm i've i'd i'll my me we we're us our you your he she him her his they them it it's that's there's
    am is are was were be been being has have had having do does did done would will could should can cannot might must
    say says said tell tells told ask asked go goes went gone come came feel feels felt look looks looked think thought
    know knew see saw seen put leave left let take took pay pays paid drove lay sent got give gave made began instead
    ago since yesterday today tomorrow please thanks thank good great bad daft
    """.split()
)
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
CLAUSE = re.compile(r"[.!?,;:()\"\n\[\]…–—/]+|\s-\s")


@dataclass(frozen=True)
class Name:
    """How a theme is called."""

    label: str
    description: str
    keywords: str


def name_themes(passages: pd.DataFrame, fitted: Fit, order: NDArray[np.intp], threshold: int) -> list[Name]:
    """Name the themes, largest first, no two alike.

    Args:
        passages: `respondent_id` and `text`, a row a passage, in the order of the fit.
        fitted: the fitted question.
        order: the themes' numbers, in the order in which they are to be named.
        threshold: the respondents who must have used a word before a label, a description or a keyword may.
    """
    allowed = _words_of_enough_people(passages, threshold)
    texts = {theme: passages["text"][fitted.themes == theme].tolist() for theme in order.tolist()}
    phrases = {theme: _candidates(texts[theme], allowed, fitted.terms[theme]) for theme in order.tolist()}
    vectors = _embedded(phrases.values())
    cased = _casing(passages["text"])
    taken: set[str] = set()
    names = []
    for number, theme in enumerate(order.tolist(), start=1):
        scored = _scored(phrases[theme], vectors, fitted.centres, theme)
        label = next((phrase for phrase in scored if _essence(phrase) not in taken), "")
        taken.add(_essence(label))
        keywords = _keywords(fitted.terms[theme], allowed)
        names.append(_name(_in_case(label, cased), [_in_case(word, cased) for word in keywords], number))
    return names


def _words_of_enough_people(passages: pd.DataFrame, threshold: int) -> set[str]:
    """The words that at least so many respondents used in their answers to the question."""
    people: Counter[str] = Counter()
    for _, texts in passages.groupby("respondent_id")["text"]:
        people.update({word for text in texts for word in _words(text)})
    return {word for word, count in people.items() if count >= threshold}


def _words(text: str) -> list[str]:
    return [word.casefold().replace("’", "'") for word in WORD.findall(text)]


def _candidates(texts: list[str], allowed: set[str], terms: tuple[str, ...]) -> dict[str, int]:
    """The phrases of a theme that may name it, commonest and most telling first, with how often people used them."""
    weight = {term: 1 / (rank + 5) for rank, term in enumerate(terms)}
    counts = Counter(phrase for text in texts for phrase in set(_phrases(text, allowed)))
    telling = {
        phrase: sum(weight.get(word, 0) for word in phrase.split()) * np.log1p(count)
        for phrase, count in counts.items()
    }
    told = sorted((phrase for phrase in counts if telling[phrase] > 0), key=lambda phrase: (-telling[phrase], phrase))
    shared = [
        phrase
        for phrase in told
        if counts[phrase] >= (SHARED if " " in phrase else SHARED_WORD)
        and (" " in phrase or phrase in terms[:TELLING_WORDS])
    ]
    return {phrase: counts[phrase] for phrase in (shared or told)[:CANDIDATES]}


def _phrases(text: str, allowed: set[str]) -> Iterator[str]:
    """Runs of up to five words within a clause, all of them allowed, with a word that says something at each end."""
    empty = set(stop_words())
    for clause in CLAUSE.split(text):
        words = _words(clause)
        for start in range(len(words)):
            for end in range(start + 1, min(start + LONGEST_PHRASE, len(words)) + 1):
                run = words[start:end]
                if run[-1] not in allowed:
                    break
                if not {run[0].replace("'", ""), run[-1].replace("'", "")} & empty and _is_plain(run):
                    yield " ".join(run)


def _is_plain(run: list[str]) -> bool:
    """Whether a run of words can stand as a heading: nobody in it, no verb that tells a story, no word twice."""
    return len(set(run)) == len(run) and not TELLING & set(run) and not any("n't" in word for word in run)


def _embedded(phrases: Iterable[dict[str, int]]) -> dict[str, NDArray[np.float32]]:
    """The vector of every phrase, each embedded once."""
    wanted = sorted({phrase for candidates in phrases for phrase in candidates})
    return dict(zip(wanted, encode(load_encoder(), wanted), strict=True)) if wanted else {}


def _scored(
    phrases: dict[str, int], vectors: dict[str, NDArray[np.float32]], centres: NDArray[np.float32], theme: int
) -> list[str]:
    """The phrases of a theme, the one that names it best first."""

    def score(phrase: str) -> float:
        likeness = centres @ vectors[phrase]
        others = float(np.delete(likeness, theme).max()) if len(likeness) > 1 else 0.0
        short = TOO_SHORT if " " not in phrase else 0.0
        frequent = float(np.log1p(phrases[phrase]))
        return round(float(likeness[theme]) - DISTINCTIVE * others + FREQUENT * frequent - short, 4)

    return sorted(phrases, key=lambda phrase: (-score(phrase), phrase))


def _essence(phrase: str) -> str:
    """What two labels that a reader would call the same have in common: their words without endings, in any order."""
    return " ".join(sorted({re.sub(r"(ing|ies|es|s|y|ed)$", "", word) for word in phrase.split()}))


def _keywords(terms: tuple[str, ...], allowed: set[str]) -> list[str]:
    """The theme's terms of allowed words, single words left out where a pair holds them."""
    usable = [term for term in terms if set(term.split()) <= allowed and len(set(term.split())) == len(term.split())]
    pairs = [term for term in usable[: 2 * SHOWN_KEYWORDS] if " " in term]
    held = {word for pair in pairs for word in pair.split()}
    return [term for term in usable if " " in term or term not in held][:SHOWN_KEYWORDS]


def _name(label: str, keywords: list[str], number: int) -> Name:
    """A label with a capital, and a sentence that says what else the passages hold."""
    rest = [word for word in keywords if word not in label.split() and word != label][:3]
    others = ", ".join(rest[:-1]) + (" and " if len(rest) > 1 else "") + "".join(rest[-1:])
    subject = f"People spoke of {label}" if label else "A person needs to name this theme"
    description = f"{subject}; words they used include {others}." if others else f"{subject}."
    heading = label or f"theme {number}"
    return Name(heading[:1].upper() + heading[1:], description, ", ".join(keywords))


def _casing(texts: "pd.Series[str]") -> dict[str, str]:
    """The words that people write with capitals within a sentence: names of places and months, GP, NHS."""
    spellings: dict[str, Counter[str]] = {}
    for text in texts:
        for word in WORD.findall(text)[1:] if not text.isupper() else ():
            spellings.setdefault(word.casefold(), Counter())[word] += 1
    commonest = {word: max(sorted(found), key=found.__getitem__) for word, found in spellings.items()}
    return {word: spelling for word, spelling in commonest.items() if spelling != word}


def _in_case(phrase: str, cased: dict[str, str]) -> str:
    return " ".join(cased.get(word, word) for word in phrase.split())
