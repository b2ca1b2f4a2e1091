"""One typing error in a name: the slips that people make on a keyboard or by ear."""

import random

from name_lists import plain

LEAST_LETTERS = 4  # a shorter word with an error in it is another name
NEIGHBOURS = {
    "a": "s", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "f": "dg", "g": "fh", "h": "gj", "i": "uo", "j": "hk",
    "k": "jl", "l": "k", "m": "n", "n": "bm", "o": "ip", "p": "o", "q": "w", "r": "et", "s": "ad", "t": "ry",
    "u": "yi", "v": "cb", "w": "qe", "x": "zc", "y": "tu", "z": "x",
}  # fmt: skip
HEARD = {"a": "e", "e": "a", "i": "y", "y": "i", "o": "u", "u": "o", "k": "c", "s": "z", "z": "s"}


def can_be_misspelt(name: str) -> bool:
    return any(len(word) >= LEAST_LETTERS for word in name.split())


def misspelt(name: str, dice: random.Random, *, avoid: frozenset[str]) -> str:
    """The name with one error in one of its longer words, never its first letter and never a name in `avoid`."""
    words = name.split(" ")
    at = dice.choice([i for i, word in enumerate(words) if len(word) >= LEAST_LETTERS])
    while True:
        wrong = _slip(words[at], dice)
        if wrong != words[at] and plain(wrong).casefold() not in avoid:
            return " ".join([*words[:at], wrong, *words[at + 1 :]])


def _slip(word: str, dice: random.Random) -> str:
    at = dice.randrange(1, len(word))
    letter = word[at]
    kind = dice.choice(["swapped", "dropped", "doubled", "neighbour", "heard"])
    if not letter.isalpha():
        return word
    if kind == "swapped" and at + 1 < len(word) and word[at + 1].isalpha():
        return word[:at] + word[at + 1].lower() + letter.lower() + word[at + 2 :]
    if kind == "dropped":
        return word[:at] + word[at + 1 :]
    if kind == "doubled":
        return word[:at] + letter + letter.lower() + word[at + 1 :]
    if kind == "neighbour":
        return word[:at] + dice.choice(NEIGHBOURS.get(letter, letter)) + word[at + 1 :]
    return word[:at] + HEARD.get(letter, letter) + word[at + 1 :]
