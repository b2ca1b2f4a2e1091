"""Phrases: the noun phrases of a text that could name a subject, such as "waiting times for GP appointments"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from themes.speech.kinds import kinds

# "A&E" is a word, and so are the numbers that people ring.
WORD = re.compile(r"[Aa]\s?&\s?[Ee]\b|\b(?:111|999|101|112)\b|[^\W\d_]+(?:['’-][^\W\d_]+)*")
CLAUSE = re.compile(r"[.!?,;:()\"\n\[\]…–—/]+|\s-\s|\d+(?!\d)(?<!111)(?<!999)(?<!101)(?<!112)")
LONGEST_PHRASE = 6
# Kinds of `kinds.kinds` in a phrase: what stands before a noun, then the noun; "more" and "no" may open it; one "of" or
# "for" may follow with a noun of its own; two things may be joined; a word in -ing may take one ("getting a repeat
# prescription").
_BEFORE = "[AGPN]"
_NOUN = "(?:N|(?<=[NA])G)"
_PLAIN = f"{_BEFORE}{{0,3}}{_NOUN}"
_TIED = f"(?:[OI]D?{_BEFORE}{{0,2}}{_NOUN})"
PHRASE = re.compile(
    f"(?:Q?{_PLAIN}{_TIED}{{0,1}}"
    f"|{_BEFORE}{{0,2}}{_NOUN}C{_BEFORE}{{0,2}}{_NOUN}"
    f"|ACAN{{1,2}}"
    f"|G(?:I|R)?D?Q?{_PLAIN}{_TIED}?"
    f"|G{_TIED})"
)
# A phrase must not begin or end in the middle of a longer name: "times for appointments" of "waiting times for ...".
_OPENING = frozenset("QAGPN")
_GLUED_BEFORE, _GLUED_AFTER = frozenset("NGP"), frozenset("NG")
# What says that there is nothing to say; as a heading it must not be cut shorter.
NOTHING = re.compile(
    r"\bnothing (?:else )?(?:to [a-z]+|needs? (?:to )?[a-z]+|(?:could|can) be (?:done )?[a-z]+)"
    r"(?<! be)(?<! do)(?<! done)"
    r"|\b(?:cannot|can['’]?t|could ?n['’]?t|could not|no) fault\b"
    r"|\bcould(?: ?n['’]?t| not) (?:be|have been|do|have done|of done) (?:any |it )?better\b"
    r"|\bno (?:improvements?|complaints?|changes?|suggestions?|issues|problems?|faults?)"
    r"(?: needed| required| necessary)?|\bnothing\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Phrase:
    """A phrase: its words in lower case, the kind of each, and each as it was written; "" where it opens a sentence."""

    words: tuple[str, ...]
    kinds: str
    written: tuple[str, ...]

    @property
    def text(self) -> str:
        """The words with spaces between."""
        return " ".join(self.words)


def phrases(text: str) -> Iterator[Phrase]:
    """Every phrase of a text that could name a subject, one as often as it comes.

    >>> [phrase.text for phrase in phrases("The waiting times are long.")]
    ['waiting times']
    """
    shouted = text.isupper()
    for clause in CLAUSE.split(text):
        written = _written(clause)
        words = [word.casefold() for word in written]
        if shouted:
            written = ["" for _ in words]
        yield from _in_clause(words, _named(kinds(words), written), ["", *written[1:]])


def _named(found: str, written: Sequence[str]) -> str:
    """The kinds of a clause's words, where one with a capital within it is a name, and so a noun."""
    return "".join(
        "N" if place and word[:1].isupper() and len(word) > 1 and kind in "AGPX" else kind
        for place, (kind, word) in enumerate(zip(found, written, strict=True))
    )


def nothings(text: str) -> Iterator[str]:
    """What in a text says that there is nothing to say, in lower case.

    >>> list(nothings("There is nothing to improve."))
    ['nothing to improve']
    """
    return (" ".join(words_of(found[0])) for found in NOTHING.finditer(text))


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, with straight apostrophes."""
    return [word.casefold() for word in _written(text)]


def _written(text: str) -> list[str]:
    """The words of a text as they are written, with straight apostrophes; "A & E" is one."""
    found = WORD.findall(text.replace("’", "'") if "’" in text else text)
    return [re.sub(r"\s", "", word) for word in found] if "&" in text else found


def _in_clause(words: list[str], found: str, written: list[str]) -> Iterator[Phrase]:
    """The phrases within a clause."""
    for start in range(len(words)):
        if found[start] not in _OPENING or (start and found[start - 1] in _GLUED_BEFORE and found[start] != "Q"):
            continue
        for end in range(start + 1, min(start + LONGEST_PHRASE, len(words)) + 1):
            if end < len(words) and found[end] in _GLUED_AFTER:
                continue
            if PHRASE.fullmatch(found, start, end) or _is_doing(found, start, end):
                yield Phrase(tuple(words[start:end]), found[start:end], tuple(written[start:end]))


def _is_doing(found: str, start: int, end: int) -> bool:
    """Whether a word in -ing stands as a subject of its own: "good at listening"."""
    before, after = found[start - 1 : start] if start else "", found[end : end + 1]
    return found[start:end] == "G" and before in ("", "I", "O", "C", "D") and after in ("", "C", "I", "B")
