"""One text as the name rules read it: its words, and which of them the allow-list speaks for."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from themes.personal_data.words import Shape, Word

MARKS = frozenset({",", ":", "-", "(", "\n"})
"""Marks that may stand between a cue and its name."""


_LONGEST_ACRONYM = 5


@dataclass(frozen=True)
class Name:
    """A name in words, half open, with the rule that found it."""

    first: int
    end: int
    rule: str
    score: float
    tier: str


@dataclass(frozen=True)
class Reading:
    """The words of a text; those inside a phrase of the allow-list; and those that the allow-list names alone."""

    words: Sequence[Word]
    in_phrase: frozenset[int]
    alone: frozenset[int]

    def shape(self, at: int) -> Shape | None:
        """Return the shape of a word, None beyond the ends and inside a phrase of the allow-list."""
        return self.words[at].shape if 0 <= at < len(self.words) and at not in self.in_phrase else None

    def text(self, at: int) -> str:
        """Return a word folded, a new line for the end of a line, and nothing beyond the ends."""
        if not 0 <= at < len(self.words):
            return ""
        return "\n" if "\n" in self.words[at].shape.text else self.words[at].shape.folded

    def past(self, at: int, passed: frozenset[str]) -> int:
        """Return the place of the first word from here on that is not one of these."""
        while at < len(self.words) and self.text(at) in passed:
            at += 1
        return at

    def ends_at(self, at: int) -> bool:
        """Whether a line ends here, or all of the text but a last mark."""
        last_mark = at + 1 == len(self.words) and not self.words[at].shape.text[0].isalnum()
        return self.text(at) in {"", "\n"} or last_mark

    def is_inside(self, at: int) -> bool:
        """Whether a word, and no mark, stands before this one: a capital here is no beginning of a sentence."""
        return at > 0 and self.words[at - 1].shape.text[-1].isalnum()

    def is_acronym(self, first: int, end: int) -> bool:
        """Whether words, half open, are one in capitals that no list knows, in a text that is not in capitals."""
        shape = self.words[first].shape
        short = end == first + 1 and shape.case == "upper" and len(shape.text) <= _LONGEST_ACRONYM
        return short and not shape.listed and not self._is_in_capitals

    @cached_property
    def _is_in_capitals(self) -> bool:
        cases = [word.shape.case for word in self.words]
        return cases.count("upper") > cases.count("lower")

    def pauses_at(self, at: int) -> bool:
        """Whether a mark stands here, or the text ends."""
        return self.text(at) == "" or not self.text(at)[0].isalnum()
