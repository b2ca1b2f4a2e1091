"""Typing mistakes: what hurried, tired and careful hands do to a text, and never to planted personal data."""

import re
from dataclasses import dataclass

from themes.synthetic.dice import Dice
from themes.synthetic.personal import MARKED

WORD = re.compile(r"[A-Za-z]{4,}")
SENTENCE_START = re.compile(r"(^|[.!?]\s+)([A-Z])(?!')")
APOSTROPHE = re.compile(r"(?<=[a-z])'(?=(?:t|s|re|ve|ll|m|d)\b)")
# Spellings that people commonly slip into.
SLIPS = {
    "a lot": "alot", "definitely": "definately", "appointment": "apointment", "appointments": "appointmens",
    "receptionist": "recepcionist", "surgery": "surgary", "until": "untill", "doctor": "docter", "because": "becuase",
    "their": "there", "too": "to", "accessible": "accessable", "separate": "seperate", "received": "recieved",
    "transport": "tranport", "privacy": "privicy", "medicines": "medecines", "counselling": "councelling",
    "support": "suport", "community": "comunity", "could have": "could of", "should have": "should of",
    "dementia": "dimentia", "waiting": "waitting", "carers": "carer's", "nothing": "nothin", "every": "evry",
}  # fmt: skip
SLIP = re.compile(r"\b(" + "|".join(SLIPS) + r")\b")
# What a phone's thumb types.
TEXT_SPEAK = {
    "you": "u", "your": "ur", "are": "r", "please": "pls", "because": "cos", "appointment": "appt", "doctor": "dr",
    "people": "ppl", "and": "&", "to be honest": "tbh", "though": "tho", "don't": "dont", "really": "rly",
}  # fmt: skip
TEXTED = re.compile(r"\b(" + "|".join(TEXT_SPEAK) + r")\b")
# Mistakes a word, and how many people make them at that rate.
RATES = {0.0: 45.0, 0.008: 33, 0.03: 16, 0.06: 6}


@dataclass(frozen=True)
class Typist:
    """How one respondent types, in all their answers."""

    rate: float = 0.0
    no_capitals: bool = False
    no_apostrophes: bool = False
    two_spaces: bool = False
    no_full_stop: bool = False
    texts: bool = False
    capitals: bool = False


def typist(dice: Dice, *, careful: bool) -> Typist:
    """A typist by chance; careful ones, such as the secretaries of groups, make no mistakes."""
    if careful:
        return Typist(two_spaces=dice.chance(0.1))
    return Typist(
        rate=dice.weighted(RATES),
        no_capitals=dice.chance(0.07),
        no_apostrophes=dice.chance(0.12),
        two_spaces=dice.chance(0.06),
        no_full_stop=dice.chance(0.35),
        texts=dice.chance(0.025),
        capitals=dice.chance(0.012),
    )


def type_out(marked: str, hand: Typist, *, dice: Dice) -> str:
    """The text as that hand types it; what is marked stays as it is."""
    typed, at = [], 0
    for found in MARKED.finditer(marked):
        typed += [_type(marked[at : found.start()], hand, dice), found[0]]
        at = found.end()
    typed.append(_type(marked[at:], hand, dice))
    words = "".join(typed)
    return words[:-1] if hand.no_full_stop and words.endswith(".") else words


def _type(text: str, hand: Typist, dice: Dice) -> str:
    """A piece without personal data, typed."""
    if hand.texts:
        text = TEXTED.sub(lambda found: TEXT_SPEAK[found[0]] if dice.chance(0.6) else found[0], text)
    if hand.no_capitals:
        text = SENTENCE_START.sub(lambda found: found[1] + found[2].lower(), text)
    if hand.no_apostrophes:
        text = APOSTROPHE.sub("", text)
    if hand.two_spaces:
        text = text.replace(". ", ".  ")
    if hand.rate:
        text = _slip(text, hand.rate, dice)
    return text.upper() if hand.capitals else text


def _slip(text: str, rate: float, dice: Dice) -> str:
    """Slips of spelling and of the fingers, at about `rate` a word."""
    if rate > 0.01:
        text = SLIP.sub(lambda found: SLIPS[found[0]] if dice.chance(4 * rate) else found[0], text)
    for _ in range(int(rate * (text.count(" ") + 1) + dice.roll())):
        words = [found.span() for found in WORD.finditer(text)]
        if words:
            start, end = dice.pick(words)
            text = text[:start] + _fumble(text[start:end], dice) + text[end:]
    return text


def _fumble(word: str, dice: Dice) -> str:
    """A word with a letter dropped, doubled or changed places, or run into the space after it."""
    at = 1 + dice.below(len(word) - 2)
    return dice.pick(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + word[at] + word[at:],
            word + " ",
        )
    )
