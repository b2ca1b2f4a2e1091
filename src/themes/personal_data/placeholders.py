"""Placeholders: what stands in a text where personal data stood, such as [PHONE] or [NAME 2]."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from themes.personal_data.finding import KINDS, Finding
from themes.personal_data.gazetteer import fold

BLANK = "\ue000"
"""Stands for every hidden character while recognisers look: neither letter, digit, space nor punctuation."""

PLACEHOLDER = re.compile(r"\[(?:NAME (\d+)|(?:" + "|".join(kind for kind in KINDS if kind != "NAME") + r"))\]")


@dataclass(frozen=True)
class Redacted:
    """A redacted text, and where its placeholders stand: (start, end) there, (start, end) in the original, sorted."""

    text: str
    placeholders: tuple[tuple[int, int, int, int], ...] = ()

    def original_start(self, at: int) -> int:
        """Return the offset into the original of a character; of one in a placeholder, where its words began."""
        _, end, first, last = self._before(at)
        return first if at < end else last + at - end

    def original_end(self, at: int) -> int:
        """Return the offset into the original after the character before this offset, past the words behind it."""
        _, end, _, last = self._before(at - 1)
        return last + max(0, at - end)

    def _before(self, at: int) -> tuple[int, int, int, int]:
        """Return the last placeholder that starts at a character or before, or one of no length at the beginning."""
        place = bisect_right(self.placeholders, at, key=lambda placeholder: placeholder[0])
        return self.placeholders[place - 1] if place else (0, 0, 0, 0)


def replace(text: str, findings: Sequence[Finding]) -> str:
    """Return the text with every hidden finding replaced by a placeholder; flagged findings are left in place.

    Names are numbered from 1 within a text, in order of appearance, and a name keeps its number: "Anita Patel" and a
    later "Patel" are both [NAME 1]. An honorific lies outside its finding and so stays, because a role is content.

    Args:
        text: The text that the findings were found in.
        findings: Findings that do not overlap, sorted.
    """
    return redact(text, findings).text


def redact(text: str, findings: Sequence[Finding]) -> Redacted:
    """Return the text that `replace` returns, with where its placeholders stand."""
    if not findings:
        return Redacted(text)
    numbers = _Numbers(text)
    pieces: list[str] = []
    places: list[tuple[int, int, int, int]] = []
    at = length = 0
    for finding in findings:
        if not finding.is_hidden:
            continue
        words = text[finding.start : finding.end]
        placeholder = f"[NAME {numbers.of(words)}]" if finding.kind == "NAME" else f"[{finding.kind}]"
        start = length + finding.start - at
        length = start + len(placeholder)
        pieces += [text[at : finding.start], placeholder]
        places.append((start, length, finding.start, finding.end))
        at = finding.end
    return Redacted("".join(pieces) + text[at:], tuple(places))


def is_blank(text: str) -> bool:
    """Whether nothing stands here that could be hidden: blanked characters only."""
    return not text.strip(BLANK)


def blank_placeholders(text: str) -> str:
    """Return the text with each placeholder in it blanked, at the same length."""
    return PLACEHOLDER.sub(lambda match: BLANK * len(match[0]), text) if "[" in text else text


def blank(text: str, findings: Sequence[Finding]) -> str:
    """Return the text with the characters of the findings blanked, at the same length; linear in the two together."""
    if not findings:
        return text
    characters = list(text)
    for finding in findings:
        characters[finding.start : finding.end] = BLANK * (finding.end - finding.start)
    return "".join(characters)


class _Numbers:
    """The numbers given to the names of one text; a name whose words are part of another's has the same number."""

    def __init__(self, text: str) -> None:
        taken = [int(match[1]) for match in PLACEHOLDER.finditer(text) if match[1]] if "[" in text else []
        self._first = max(taken, default=0) + 1
        self._names: list[set[str]] = []

    def of(self, words: str) -> int:
        """Return the number of this name, a new one if none of the names so far fits."""
        name = set(re.findall(r"[^\W\d_]+", fold(words)))
        for number, known in enumerate(self._names):
            if name <= known or known <= name:
                self._names[number] = known | name
                return self._first + number
        self._names.append(name)
        return self._first + len(self._names) - 1
