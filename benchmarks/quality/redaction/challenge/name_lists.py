"""The names of the challenge set, each in one half only, and the hashes by which a training run leaves them out.

python benchmarks/quality/redaction/challenge/name_lists.py > hashes.txt

prints the SHA-256 of every token of every name, folded, one a line: whoever trains a detector drops each of its own
names that holds such a token, and need not read the names to do so.
"""

import csv
import hashlib
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

NAMES = Path(__file__).with_name("name_lists.csv")
PARTICLES = frozenset(["a", "abu", "al", "an", "de", "el", "mac", "mc", "na", "ni", "nic", "o", "t", "ui"])


@dataclass(frozen=True)
class Name:
    """A given name or a surname: `part` says which; `sex` is empty where either bears it."""

    half: str
    group: str
    origin: str
    part: str
    sex: str
    generation: str
    name: str
    vocative: str


def read_names() -> list[Name]:
    with NAMES.open(encoding="utf-8", newline="") as lines:
        return [Name(**row) for row in csv.DictReader(lines)]


def plain(name: str) -> str:
    """The name without accents, as a keyboard without them types it."""
    decomposed = unicodedata.normalize("NFKD", name.translate(str.maketrans("łŁ", "lL")))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def tokens(name: str) -> set[str]:
    """The folded words of a name, with and without its apostrophe and hyphen, without particles such as Mac and al."""
    found = set()
    for folded in (fold(name), plain(name).casefold()):
        words = folded.split()
        found |= {*words, *(re.sub(r"['-]", "", word) for word in words), *re.split(r"[\s'-]+", folded)}
    return {token for token in found if len(token) > 1 and token.strip("'") not in PARTICLES}


def fold(name: str) -> str:
    """Lower case, without combining accents (the stroke of the Polish l is none)."""
    return "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))


def hashes() -> list[str]:
    every = {token for name in read_names() for text in (name.name, name.vocative) for token in tokens(text)}
    return sorted(hashlib.sha256(token.encode()).hexdigest() for token in every)


if __name__ == "__main__":
    print("\n".join(hashes()))
