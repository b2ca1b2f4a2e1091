"""Coverage: how many passages of a theme hold a phrase's words, and how many of the question's other passages do."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from themes.speech.stems import stem

Places = NDArray[np.intp]


@dataclass(frozen=True)
class Held:
    """Of a theme's passages and of all others, the share that hold a phrase: its words in any order and form."""

    here: float
    elsewhere: float

    @property
    def apart(self) -> float:
        """How well a phrase tells its theme from the rest: 0.5 where it is as common there, 1 where only here."""
        return self.here / (self.here + self.elsewhere) if self.here else 0.0


@dataclass(frozen=True, eq=False)
class Coverage:
    """Where each stem stands: `said` holds the words of each passage, `themes` each passage's theme (-1 for none)."""

    said: Sequence[Sequence[str]]
    themes: Places

    @cached_property
    def _standing(self) -> dict[str, frozenset[int]]:
        """The passages in which each stem stands."""
        standing: dict[str, set[int]] = {}
        for place, words in enumerate(self.said):
            for word in set(words):
                for part in word.split("-"):
                    standing.setdefault(stem(part), set()).add(place)
        return {each: frozenset(places) for each, places in standing.items()}

    @cached_property
    def _of_theme(self) -> dict[int, frozenset[int]]:
        """The passages of each theme."""
        return {
            int(theme): frozenset(np.flatnonzero(self.themes == theme).tolist()) for theme in np.unique(self.themes)
        }

    def passages(self, theme: int) -> int:
        """How many passages a theme has."""
        return len(self._of_theme[theme])

    def holding(self, stems: Iterable[str]) -> frozenset[int]:
        """The passages that hold all of some stems; none where there are no stems."""
        found = sorted((self._standing.get(each, frozenset()) for each in stems), key=len)
        return frozenset.intersection(*found) if found else frozenset()

    def held(self, places: frozenset[int], theme: int) -> Held:
        """How much of a theme, and of the rest, some passages are."""
        own = self._of_theme[theme]
        rest = len(self.said) - len(own)
        inside = len(places & own)
        return Held(inside / len(own), (len(places) - inside) / rest if rest else 0.0)
