"""Wordings: words that many passages of a theme share without naming a thing: "thank you", "on time", "very good"."""

from collections import Counter
from collections.abc import Iterator, Sequence

from themes.speech.attitudes import praises
from themes.speech.kinds import kinds
from themes.speech.phrases import CLAUSE, Phrase, words_of

# A wording is common where so many of a theme's people use it: seldom two of one theme.
COMMON = 0.15
LENGTHS = (2, 3)
# The kinds of words that a wording may begin and end with (see `speech.kinds`), and those that carry its meaning.
BEGINS, ENDS, MEANS = frozenset("VPGRAI"), frozenset("NGARP"), frozenset("NGAVPR")
# Ends that are no half of a sentence, though their kind is: "thank you", "well looked after".
ENDING_WORDS = frozenset("you after down".split())
# Wordings that begin or end with these are cut out of something longer.
CUT = frozenset(
    "to of for with in from by as not never just get got had have be been would could should really also only so "
    "very too quite more most".split()
)
IN_FRONT = frozenset("on at".split())
# No verbs by their kind, and yet what such a wording says.
THANKS = frozenset("thank thanks".split())


def wordings(texts: Sequence[str], people: Sequence[str]) -> Iterator[tuple[Phrase, str]]:
    """Each common wording of a theme's passages with each person who used it, and every way to praise.

    Args:
        texts: the passages.
        people: who wrote each.
    """
    for text, person in zip(texts, people, strict=True):
        for words in praises(words_of(text)):
            yield Phrase(words, "RA" if len(words) == min(LENGTHS) else "ACA", ("",) * len(words)), person
    used = {(phrase, person) for text, person in zip(texts, people, strict=True) for phrase in _runs(text)}
    users = Counter(phrase for phrase, _ in used)
    enough = COMMON * len(set(people))
    for phrase, person in sorted(used, key=lambda use: (use[0].words, use[0].kinds, use[1])):
        if users[phrase] >= enough:
            yield phrase, person


def _runs(text: str) -> Iterator[Phrase]:
    """The runs of words of a passage that could be a wording: none is half of a longer one."""
    for clause in CLAUSE.split(text):
        words = words_of(clause)
        found = "".join("V" if word in THANKS else kind for word, kind in zip(words, kinds(words), strict=True))
        for length in LENGTHS:
            for start in range(len(words) - length + 1):
                run, kind = tuple(words[start : start + length]), found[start : start + length]
                if _stands(run, kind):
                    # The last letter says that it is a wording and no noun phrase.
                    yield Phrase(run, kind[:-1] + "R", ("",) * length)


def _stands(words: Sequence[str], found: str) -> bool:
    """Whether a run of words can stand by itself and says something; one with a noun is a thing or half a sentence."""
    first, last = words[0], words[-1]
    opens = found[0] in BEGINS and (found[0] != "I" or (first in IN_FRONT and "D" not in found)) and "Q" not in found
    closes = found[-1] in ENDS or last in ENDING_WORDS
    says = any(kind in MEANS for kind in found) and ("N" not in found or found[0] == "I")
    return opens and closes and says and not {first, last} & CUT and len(set(words)) == len(words)
