"""The plain form of a text for triage: small letters, one spelling a word, names and sentence ends as marks."""

import functools
import re
from importlib import resources

NAME_MARK, DETAIL_MARK, STOP = "@name", "@detail", "|"
_PLACEHOLDER = re.compile(r"\[(?:NAME(?: \d+)?|REMOVED)\]")
_OTHER_PLACEHOLDER = re.compile(r"\[[A-Z][A-Z ]*\d*\]")
# A name that redaction did not take out, or that a body chose to leave in: after an honorific, capitals.
_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Doctor|Cllr|Councillor|Prof|Professor|Sister|Nurse|Sir|Rev)\.?"
    r" [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?"
)
_MARK = re.compile(r"[.!?;:\n…]+")
_APOSTROPHE = re.compile("['’‘`´ʼ]")
_WORD = re.compile(r"@?\w+|\|")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def plain(text: str) -> str:
    """A text as cues read it: words with a space on either side of each, " | " where a sentence ends.

    >>> plain("Ah cannae go oan. [NAME 1] said so!")
    ' i cant go on | @name said so | '
    """
    marked = _OTHER_PLACEHOLDER.sub(f" {DETAIL_MARK} ", _PLACEHOLDER.sub(f" {NAME_MARK} ", text))
    marked = _TITLED.sub(f" {NAME_MARK} ", marked)
    joined = _APOSTROPHE.sub("", _MARK.sub(f" {STOP} ", marked.casefold()))
    words = [_known().get(word, word) for word in _WORD.findall(joined)]
    return f" {' '.join(words)} "


@functools.cache
def _known() -> dict[str, str]:
    """The spellings that mean another word: those listed, and the slips of long words that no other word is near."""
    listed: dict[str, str] = {}
    slips: dict[str, str] = {}
    for line in lines("spellings.txt"):
        word, _, others = line.partition(":")
        if word == "slips":
            slips |= {slip: right for right in others.split() for slip in _slips(right)}
        else:
            listed |= dict.fromkeys(others.split(), word)
    for word in _plain_words():
        slips.pop(word, None)
    return slips | listed


def _plain_words() -> set[str]:
    """Words that are spelled as they are meant: those of the cues themselves."""
    return {word for name in FILES for line in lines(f"{name}.txt") for word in re.findall(r"[a-z]+", line)}


FILES = ("self_harm", "threat", "abuse", "harm", "allegation", "complaint", "words")


def _slips(word: str) -> set[str]:
    """The words that are one slip of a finger away: a letter too many, too few, wrong, or two in the wrong order."""
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    too_few = {left + right[1:] for left, right in cuts if right}
    swapped = {left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1}
    wrong = {left + letter + right[1:] for left, right in cuts if right for letter in _LETTERS}
    too_many = {left + letter + right for left, right in cuts for letter in _LETTERS}
    return (too_few | swapped | wrong | too_many) - {word}


def lines(file: str) -> list[str]:
    """The lines of a word list of this folder, without comments and empty lines."""
    text = resources.files("themes.triage").joinpath(file).read_text(encoding="utf-8")
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
