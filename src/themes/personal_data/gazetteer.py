"""The gazetteer: given names, surnames, everyday words, and the allow-list of phrases that look like names.

The lists are text files beside this module, one entry a line. A name marked "?" is an everyday word, month or place
too, so that alone it proves nothing; nor does a name of the wide lists, long lists of rare and foreign names.
"""

import functools
import unicodedata
from dataclasses import dataclass
from importlib import resources

_WORD_LISTS = ("scots_words.txt", "gaelic_words.txt", "medicines.txt")
"""Words that are everyday words unless a list of names holds them."""


@dataclass(frozen=True)
class Gazetteer:
    """Folded names, the ambiguous ones being everyday words too; other words; and allowed phrases in lower case.

    Everyday words are never names, unless a list of names or a strong cue says so; the vocabulary is what English is
    written with, so that a word outside it may be a name.
    """

    given: frozenset[str]
    ambiguous_given: frozenset[str]
    surnames: frozenset[str]
    ambiguous_surnames: frozenset[str]
    wide_given: frozenset[str]
    wide_surnames: frozenset[str]
    everyday: frozenset[str]
    vocabulary: frozenset[str]
    allowed: tuple[str, ...]


@functools.cache
def load_gazetteer() -> Gazetteer:
    """Read the lists that come with the package."""
    given, ambiguous_given = _names("given_names.txt")
    surnames, ambiguous_surnames = _names("surnames.txt")
    allowed = tuple(line.casefold() for line in _lines("allow_list.txt"))
    wide_given, wide_surnames, everyday, vocabulary = (
        frozenset(_lines(file))
        for file in ("wide_given_names.txt", "wide_surnames.txt", "everyday_words.txt", "vocabulary.txt")
    )
    names = given | ambiguous_given | surnames | ambiguous_surnames
    everyday |= frozenset(word for file in _WORD_LISTS for word in _lines(file)) - names
    return Gazetteer(
        given=given,
        ambiguous_given=ambiguous_given,
        surnames=surnames,
        ambiguous_surnames=ambiguous_surnames,
        wide_given=wide_given,
        wide_surnames=wide_surnames,
        everyday=everyday,
        vocabulary=vocabulary | everyday,
        allowed=allowed,
    )


def is_allowed(phrase: str) -> bool:
    """Whether the allow-list holds just these words, in any case: a town, a hospital, a charity."""
    return phrase.casefold() in _allowed()


@functools.cache
def _allowed() -> frozenset[str]:
    return frozenset(load_gazetteer().allowed)


def fold(word: str) -> str:
    """Return a word without case and accents: "Seònaid" and "SEONAID" are "seonaid"."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _names(file: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the plain names and the ambiguous ones."""
    lines = _lines(file)
    ambiguous = frozenset(fold(line.rstrip("? ")) for line in lines if line.endswith("?"))
    return frozenset(fold(line) for line in lines if not line.endswith("?")) - ambiguous, ambiguous


def _lines(file: str) -> list[str]:
    """Return the lines of a list, without comments and empty lines."""
    text = resources.files("themes.personal_data").joinpath(file).read_text(encoding="utf-8")
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
