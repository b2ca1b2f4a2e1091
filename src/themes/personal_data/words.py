"""The words of a text as the name rules see them: offsets, case, and what the gazetteer says of each."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.lang.en.stop_words import STOP_WORDS
from spacy.tokens import Doc

from themes.personal_data.gazetteer import Gazetteer, fold
from themes.personal_data.medicine import is_medicine
from themes.personal_data.pinyin import is_pinyin

LONGEST_NAME = 6
"""Words in the longest name that is grown, hyphens and particles counted."""

_PARTICLE_LIST = "a' an na nan de da di du van von der den del el al bin ibn binti bint abu la le ap ó ní nì o'"
_PARTICLES = frozenset(_PARTICLE_LIST.split())
_GAELIC_SURNAME = re.compile(r"(?:Mc|Mac|Mhic|Nic|Fitz|O'|D')[A-Z][\w'-]+|M(?:C|AC)[A-Z]{4,}|O'[A-Z]{3,}|mc[a-z]{4,}")
_PATRONYMS = frozenset({"mac", "nic", "mhic", "mc"})
_INITIAL = re.compile(r"[A-Z]\.?(?:[A-Z]\.?)?")
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*'?")


_SHORTEST_SLIP, _LONGEST_SLIP = 4, 16
"""Letters of a word that is looked up with a letter changed; nearly anything shorter is near to some word."""


@dataclass(frozen=True)
class Shape:
    """What can be said of a word by itself."""

    text: str
    folded: str
    case: str  # title, upper, lower, or other for what is no word
    given: bool
    ambiguous_given: bool
    surname: bool
    ambiguous_surname: bool
    function_word: bool
    vocabulary: bool
    slip: bool = False

    @property
    def plain(self) -> bool:
        """Whether this is a name and hardly anything else."""
        return self.given or self.surname

    @property
    def listed(self) -> bool:
        """Whether the gazetteer knows it as a name at all."""
        return self.plain or self.ambiguous_given or self.ambiguous_surname

    @property
    def any_given(self) -> bool:
        """Whether it is a given name, if perhaps an everyday word too."""
        return self.given or self.ambiguous_given

    @property
    def any_surname(self) -> bool:
        """Whether it is a surname, if perhaps an everyday word too."""
        return self.surname or self.ambiguous_surname

    @property
    def everyday(self) -> bool:
        """Whether this is a function word or another word that is no name."""
        return self.function_word and not self.plain

    @property
    def surely_everyday(self) -> bool:
        """Whether a list has it as such a word: one that its ending alone makes a medicine may be a name by its cue."""
        return self.everyday and self.vocabulary

    @property
    def unknown(self) -> bool:
        """Whether no list knows it, nor a word that it may be a slip for."""
        return self.case != "other" and not (self.listed or self.vocabulary or self.slip or self.function_word)

    @property
    def capital(self) -> bool:
        """Whether it starts with a capital."""
        return self.case in {"title", "upper"}


@dataclass(frozen=True)
class Word:
    """A word of a text, or a mark of punctuation, or the end of a line."""

    start: int
    end: int
    shape: Shape


class Classifier:
    """Tells the shape of each word, and remembers it."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._shapes: dict[str, Shape] = {}

    def words(self, doc: Doc) -> tuple[list[Word], list[int]]:
        """Return the words of a document, without its spaces, and for each token the number of words before it."""
        words: list[Word] = []
        places: list[int] = []
        for token in doc:
            places.append(len(words))
            text = token.text
            if not text.isspace() or "\n" in text:
                shape = self._shapes.get(text) or self._learn(text)
                words.append(Word(token.idx, token.idx + len(text), shape))
        return words, [*places, len(words)]

    def _learn(self, text: str) -> Shape:
        folded, lists = fold(text).rstrip("'"), self._gazetteer
        surname = folded in lists.surnames or _GAELIC_SURNAME.fullmatch(text) is not None
        wide = folded in lists.wide_given or folded in lists.wide_surnames
        everyday = folded in lists.everyday or (is_medicine(folded) and not wide)
        shape = Shape(
            text,
            folded,
            _case(text),
            folded in lists.given,
            folded in lists.ambiguous_given or folded in lists.wide_given,
            surname,
            folded in lists.ambiguous_surnames or folded in lists.wide_surnames,
            folded in STOP_WORDS or everyday,
            folded in lists.vocabulary or folded in STOP_WORDS or folded.removesuffix("'s") in lists.vocabulary,
        )
        shape = replace(shape, slip=not shape.vocabulary and not shape.listed and is_slip(folded, lists))
        if not shape.vocabulary and is_pinyin(folded):
            shape = replace(shape, given=shape.given or not shape.slip, ambiguous_given=True, slip=False)
        if len(self._shapes) < 500_000:  # some 100 MB; a vocabulary this large is not a consultation's
            self._shapes[text] = shape
        return shape


def is_slip(folded: str, lists: Gazetteer) -> bool:
    """Whether a folded word of no list is one letter away from the vocabulary, and from no name."""
    if not (_SHORTEST_SLIP <= len(folded) <= _LONGEST_SLIP and folded.isalpha() and folded.isascii()):
        return False
    meant = set(_edits(folded))
    return not meant.isdisjoint(lists.vocabulary) and all(
        meant.isdisjoint(known) for known in (lists.given, lists.surnames)
    )


def _edits(word: str) -> Iterator[str]:
    """Yield what a word may have been meant as: a letter too many, too few, swapped with the next, or another."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]
        for letter in letters:
            yield word[:at] + letter + word[at + 1 :]
            yield word[:at] + letter + word[at:]


def grow(words: Sequence[Word], first: int) -> int:
    """Return the end of the name that starts at a word: how far surnames, initials and particles carry on.

    After a capitalised word any capitalised word that is not everyday carries on; after a word all in capitals or all
    in lower case, only a name of the gazetteer does.
    """
    end = first + 1
    while end < min(len(words), first + LONGEST_NAME):
        step = _step(words, end, words[first].shape.case)
        if not step:
            return end
        end += step
    return end


def _step(words: Sequence[Word], at: int, case: str) -> int:
    """Return how many words from here on belong to the name, 0 if none."""
    if _continues(words[at].shape, case):
        return 1
    following = words[at + 1] if at + 1 < len(words) else None
    if following is None:
        return 0
    text = words[at].shape.text
    if text in {"-", "'"} and words[at - 1].end == words[at].start and words[at].end == following.start:
        return 2 if following.shape.case == case else 0
    if text.casefold() in _PARTICLES or text == "a":
        return _particle_step(words, at)
    return 2 if _INITIAL.fullmatch(text) and _continues(following.shape, "title") else 0


def _particle_step(words: Sequence[Word], at: int) -> int:
    """Return the words from a particle to the capitalised word that it belongs to: "van Belle", "al-Amin"."""
    mark = words[at + 1].shape.text
    if mark in {"-", "'"}:
        return 3 if at + 2 < len(words) and words[at + 2].shape.capital else 0
    following = words[at + 1].shape
    return 2 if words[at].shape.text != "a" and following.capital and not following.everyday else 0


def _continues(shape: Shape, case: str) -> bool:
    """Whether a word carries on a name whose first word is of this case."""
    if case == "title":
        carries_on = shape.case == "title" and (shape.any_surname or not shape.surely_everyday)
        return carries_on or (shape.case == "upper" and shape.any_surname)
    if case == "lower" and shape.case == "title":
        return shape.any_surname
    return shape.case == case and (
        shape.plain or (case == "upper" and shape.listed and not shape.function_word) or shape.folded in _PATRONYMS
    )


def _case(text: str) -> str:
    if not _WORD.fullmatch(text) or len(text) < 2:
        return "other"
    if text.isupper():
        return "upper"
    if text[0].isupper():
        return "title"
    return "lower"
