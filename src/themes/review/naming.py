"""Naming: which theme of a question somebody means by an id, a label or a new name."""

import re
from dataclasses import dataclass

from themes.review.codeframe import Theme, Verdict, added_id, is_dropped
from themes.review.reviewable import Reviewable
from themes.review.sheets import fold
from themes.tables import NO_THEME

NOTHING = (NO_THEME, "none", "no", "-", "–", "top")
LONGEST = 120


@dataclass(frozen=True)
class Named:
    """The theme that somebody means: its id, its label where it is to be made, or why there is none."""

    theme_id: str = ""
    new_label: str = ""
    problem: str = ""


def name_theme(words: str, question: str, reviewable: Reviewable) -> Named:
    """The theme that words mean within a question: its id, its label in any case, or else a new theme of that name."""
    said = fold(words)
    if said.casefold() in NOTHING:
        return Named(NO_THEME)
    mine = {theme: label for theme, label in current_labels(reviewable).items() if theme[0] == question}
    for theme, label in mine.items():
        if said.casefold() in {theme[1].casefold(), fold(label).casefold()}:
            return Named(theme[1]) if _stands(theme, reviewable) else Named(problem=_gone(theme, reviewable))
    if said.casefold() in {name.casefold() for _, name in reviewable.identity} or _is_like_an_id(said, question):
        return Named(problem=f"{question} has no theme with this theme_id; choose one of its own, or type a new name")
    if len(said) > LONGEST or not any(letter.isalpha() for letter in said):
        return Named(problem=f"a new theme needs a name in words, of at most {LONGEST} characters")
    return Named(added_id(question, said), said)


def current_labels(reviewable: Reviewable) -> dict[Theme, str]:
    """Each theme's label, as people renamed it."""
    verdicts = reviewable.verdicts
    return {
        theme: verdicts[theme].value if theme in verdicts and verdicts[theme].action == "rename" else label
        for theme, label in reviewable.labels.items()
    }


def _stands(theme: Theme, reviewable: Reviewable) -> bool:
    return reviewable.verdicts.get(theme, Verdict("")).action != "merge" and not is_dropped(theme, reviewable.verdicts)


def _gone(theme: Theme, reviewable: Reviewable) -> str:
    how = "dropped" if is_dropped(theme, reviewable.verdicts) else "merged into another"
    return f"{theme[1]} is {how}; choose a theme that stands, or keep that one first"


def _is_like_an_id(said: str, question: str) -> bool:
    return re.fullmatch(re.escape(question) + r"-\w+", said, re.IGNORECASE) is not None
