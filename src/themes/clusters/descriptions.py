"""Descriptions: a sentence that adds to a theme's label, and the words that set the theme apart."""

from collections.abc import Callable, Sequence

import numpy as np

from themes.clusters.candidates import EMPTY, GENERIC, SHARED, Candidate, Spoken, tells_a_story
from themes.speech.attitudes import ASK, FAULT, NOTHING, PRAISE
from themes.speech.kinds import kinds
from themes.speech.stems import stem

SHOWN_KEYWORDS = 6
TOLD_PHRASES = 3
# How a sentence ends, by the side that most passages take.
SIDES = {
    PRAISE: "mostly praise",
    FAULT: "mostly what was hard, wrong or worrying",
    ASK: "mostly what should change",
    NOTHING: "mostly to say that there is nothing to add",
    "": "",
}
# Where both praise and criticism are a good part, which there is more of.
MORE_PRAISE, MORE_CRITICISM, EQUAL = "more praise than criticism", "more criticism than praise", "praise and criticism"
# What is added where most are on one side, so that a board is not told that all are.
YET = {
    PRAISE: ", though some find fault or ask for change",
    FAULT: ", though some praise",
    ASK: ", though some praise",
}
# From this share of the passages that take a side, a theme is on it; from this share of all, it is told.
ONE_SIDED, TOLD_SIDE = 0.6, 0.3
# From this share of passages that say there is nothing, a theme is about that.
SAYS_NOTHING = 0.35
# From this share of each side, a theme holds both; from this share the smaller one is told.
BOTH, SOME = 0.2, 0.1
# So many times as much is more.
MORE = 1.5


def describe(
    said: Spoken,
    label: Candidate,
    ranked: Sequence[Candidate],
    *,
    spelled: Callable[[Candidate], str],
    threshold: int,
) -> str:
    """One sentence: what else people spoke of beside the label, and on which side they are.

    No number is told, because people move passages afterwards; and no side that fewer people than `threshold` took.
    """
    held = set(label.stems)
    told: list[str] = []
    for phrase in sorted(ranked, key=lambda each: each.people < SHARED):
        if len(told) == TOLD_PHRASES:
            break
        if _adds(phrase, held):
            told.append(spelled(phrase))
            held |= phrase.stems
    others = ", ".join(told[:-1]) + (" and " if len(told) > 1 else "") + "".join(told[-1:])
    start = f"People spoke of {others or spelled(label)}"
    end = _ending(said, threshold)
    return f"{start}: {end}." if end else f"{start}."


def _ending(said: Spoken, threshold: int) -> str:
    """What most passages do, where a good part of all do it; or that some praise and some find fault."""
    side = side_of(said)
    many = max(1, len(said.texts))
    if is_mixed(said):
        praise, criticism = sides_of(said)
        more = MORE_PRAISE if praise >= MORE * criticism else MORE_CRITICISM if criticism >= MORE * praise else EQUAL
        return f"{more} together" if more == EQUAL else more
    if not side or said.attitudes[side] < TOLD_SIDE * many:
        return ""
    return SIDES[side] + (YET[side] if side in YET and _have_others(said, side, threshold) else "")


def _have_others(said: Spoken, side: str, threshold: int) -> bool:
    """Whether enough people take the other side for it to be told."""
    others = (FAULT, ASK) if side == PRAISE else (PRAISE,)
    people = max(said.takers[other] for other in others)
    return people >= threshold and sum(said.attitudes[other] for other in others) >= SOME * len(said.texts)


def is_mixed(said: Spoken) -> bool:
    """Whether a good part of a theme's passages praise, and a good part find fault or ask for something."""
    return not side_of(said) and min(sides_of(said)) >= BOTH * max(1, len(said.texts))


def sides_of(said: Spoken) -> tuple[int, int]:
    """How many passages praise, and how many find fault or ask for something."""
    return said.attitudes[PRAISE], said.attitudes[FAULT] + said.attitudes[ASK]


def side_of(said: Spoken) -> str:
    """What most passages that take a side do: praise, find fault, ask, say that there is nothing; "" if they differ."""
    sides = {side: said.attitudes[side] for side in (PRAISE, FAULT, ASK, NOTHING)}
    against = sides[FAULT] + sides[ASK]
    if sides[NOTHING] and sides[NOTHING] >= max(SAYS_NOTHING * len(said.texts), sides[PRAISE], against):
        return NOTHING
    if sides[PRAISE] > against and sides[PRAISE] >= ONE_SIDED * sum(sides.values()):
        return PRAISE
    if against and against >= ONE_SIDED * sum(sides.values()):
        return FAULT if sides[FAULT] >= sides[ASK] else ASK
    return ""


def _adds(phrase: Candidate, held: set[str]) -> bool:
    """Whether a phrase says something that is not said yet."""
    if phrase.parts or phrase.kinds[0] not in "NAQ" or phrase.kinds[-1] in "AR" or set("PRG") & set(phrase.kinds[:-1]):
        return False
    new = [word for word, kind in zip(phrase.words, phrase.kinds, strict=True) if _is_new(word, kind, held)]
    says = bool(new) and not set(new) <= GENERIC and not tells_a_story(phrase.words, phrase.kinds)
    return says and len(phrase.stems & held) * 2 <= len(phrase.stems)


def _is_new(word: str, kind: str, held: set[str]) -> bool:
    return kind in "NAGP" and stem(word) not in held


def keywords_of(said: Spoken, allowed: set[str], everywhere: dict[str, float], label: Candidate | None) -> list[str]:
    """The words that set a theme apart, one of a stem, those of its label left out."""
    held = label.stems if label else frozenset()
    weight = {}
    for each, share in said.stems.items():
        forms = {word: count for word, count in said.words.get(each, {}).items() if word in allowed}
        if each in held or not forms:
            continue
        word = min(forms, key=lambda form: (-forms[form], form))
        if kinds([word]) in ("N", "A", "G") and word not in EMPTY and stem(word) not in held:
            weight[word] = round(share * float(np.log(share / everywhere[each])), 6)
    best = sorted((word for word in weight if weight[word] > 0), key=lambda word: (-weight[word], word))
    return best[:SHOWN_KEYWORDS]
