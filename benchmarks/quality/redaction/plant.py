"""Identifiers planted into real comments, seeded, with their places: where a recogniser must find them.

python -m benchmarks.quality.redaction.plant prints the number of written formats of each kind.
"""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.quality.redaction.comments import Comment
from benchmarks.quality.redaction.formats import (
    CLOSE,
    KINDS,
    LEAST_FORMATS,
    OPEN,
    contact,
    dates_and_vehicles,
    government,
    health,
    money,
    places,
    references,
)

__all__ = ["FAMILIES", "KINDS", "PER_KIND", "SEEDS", "Plant", "plants"]

FAMILIES = (contact, dates_and_vehicles, government, health, money, places, references)
PER_KIND = 200
SEEDS = (11, 23, 47)
A_SECOND = 0.15
NOISE = {"as written": 0.78, "slip in a word": 0.07, "lower case": 0.08, "capitals": 0.07}

START = ("{0}. {1}", "{0}, {1}", "{0} {1}", "{0}\n{1}", "({0}) {1}", "{0} - {1}", "Hi, {0}. {1}")
END = ("{1} {0}", "{1} {0}.", "{1}. {0}", "{1}\n{0}", "{1}\n\n{0}\n", "{1} ({0})", "{1}, {0}!", "{1} - {0}")
MIDDLE = ("{1} {0} {2}", "{1}, {0}, {2}", "{1} ({0}) {2}", "{1} - {0} - {2}", "{1}\n{0}\n{2}", "{1}. {0}. {2}")


@dataclass(frozen=True)
class Plant:
    """A comment with a planted identifier.

    Attributes:
        kind: What was planted.
        form: The number of its written format.
        noise: What was done to the whole.
        text: The comment with what was planted.
        spans: Where the identifier stands; two spans where one clause holds two. All must be found.
        others: Where a second identifier, of another kind, stands.
        carrier: The comment's data and id.
    """

    kind: str
    form: int
    noise: str
    text: str
    spans: tuple[tuple[int, int], ...]
    others: tuple[tuple[int, int], ...]
    carrier: str


def plants(carriers: list[Comment], seed: int) -> Iterator[Plant]:
    """`PER_KIND` plants of every kind, each written format in turn."""
    for name in KINDS:
        dice = random.Random(f"{seed} {name}")
        for number in range(PER_KIND):
            yield _plant(name, number, dice.choice(carriers), dice)


def _plant(name: str, number: int, carrier: Comment, dice: random.Random) -> Plant:
    clauses = KINDS[name].clauses(dice)
    form = number % len(clauses)
    noise = dice.choices(list(NOISE), list(NOISE.values()))[0]
    clause = _slipped(clauses[form], dice) if noise == "slip in a word" else clauses[form]
    second = _other(name, dice) if dice.random() < A_SECOND else ""
    marked = _placed(clause, carrier.text, dice)
    marked = f"{marked}\n{second}" if second else marked
    text, spans = _unmarked(marked)
    mine = clause.count(OPEN)
    theirs = second.count(OPEN)
    return Plant(
        kind=name,
        form=form,
        noise=noise,
        text=_cased(text, noise),
        spans=tuple(spans[:mine]),
        others=tuple(spans[mine : mine + theirs]),
        carrier=f"{carrier.data} {carrier.id}",
    )


def _other(name: str, dice: random.Random) -> str:
    """A clause of another kind."""
    other = dice.choice([kind for kind in KINDS if kind != name])
    return dice.choice(KINDS[other].clauses(dice))


def _placed(clause: str, comment: str, dice: random.Random) -> str:
    """The clause at the start, in the middle or at the end of the comment."""
    where = dice.choice(["start", "middle", "end"])
    if where == "middle":
        words = comment.split(" ")
        at = dice.randint(1, len(words) - 1)
        return dice.choice(MIDDLE).format(clause, " ".join(words[:at]), " ".join(words[at:]))
    return dice.choice(START if where == "start" else END).format(clause, comment)


def _slipped(clause: str, dice: random.Random) -> str:
    """The clause with two letters of one of its own words changed about, outside the identifier."""
    outside = re.sub(f"{OPEN}[^{CLOSE}]*{CLOSE}", lambda found: "0" * len(found[0]), clause)
    words = list(re.finditer(r"[A-Za-z]{4,}", outside))
    if not words:
        return clause
    at = dice.choice(words).start() + dice.randint(1, 2)
    return clause[:at] + clause[at + 1] + clause[at] + clause[at + 2 :]


def _unmarked(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without marks, and where they stood."""
    spans, text = [], ""
    for part in re.split(f"({OPEN}[^{CLOSE}]*{CLOSE})", marked):
        inside = part.strip(OPEN + CLOSE)
        if part.startswith(OPEN):
            spans.append((len(text), len(text) + len(inside)))
        text += inside
    return text, spans


def _cased(text: str, noise: str) -> str:
    """The text in lower case or capitals, unless that would move an offset."""
    changed = {"lower case": text.lower(), "capitals": text.upper()}.get(noise, text)
    return changed if len(changed) == len(text) else text


if __name__ == "__main__":
    for name, kind in KINDS.items():
        forms = len(kind.clauses(random.Random(0)))
        print(f"{name:32} {forms:3} formats{'' if kind.is_common else '  rarer'}")
        if forms < LEAST_FORMATS:
            raise SystemExit(f"{name} has fewer than {LEAST_FORMATS} formats")
    print(f"{len(KINDS)} kinds")
