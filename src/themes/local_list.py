"""The local list: what a body's people decided about names, kept beside the consultation as keyed hashes.

Never the words themselves: each entry is an HMAC-SHA256 of folded words with the consultation's secret, so that
nobody without the secret can try out names on it.
"""

import hashlib
import hmac
import json
import re
import sys
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, NamedTuple, Protocol

from themes.errors import ConsultationError
from themes.store import make_private, write_whole

FILE = "names.jsonl"
# Only the owner may read it, as the secret beside it.
FILE_MODE = 0o600
NAME = "NAME"
MENTION = "mention"
Verdict = Literal["name", "no name"]
IS_NAME: Verdict = "name"
IS_NO_NAME: Verdict = "no name"
# A word with the accents and invisible marks that may be typed inside it.
_WORD = re.compile(r"(?:\w[\u0300-\u036f\u200b-\u200d\u00ad]*)+")
# What stands between two words of one name: spaces, hyphens, apostrophes, the full stop of an initial.
_BETWEEN = re.compile(r"[^\w,;:!?()\[\]\n]{0,3}\n?[^\w,;:!?()\[\]\n]{0,1}")
_HONORIFIC = re.compile(
    r"\b(mr|mrs|ms|miss|mx|dr|drs|doctor|prof|professor|rev|reverend|cllr|councillor|pc|sgt|fr|sir|dame|lord|lady)"
    r"\.?\s{1,2}$",
    re.IGNORECASE,
)
_HONORIFIC_LENGTH = 14


class Words(NamedTuple):
    """Words that must not be written down: how many they are, and their keyed hash."""

    number: int
    digest: str

    def __str__(self) -> str:
        """As DECISIONS names them."""
        return f"{self.number}|{self.digest}"

    @classmethod
    def parse(cls, text: str) -> "Words | None":
        """The words that a text of this form names, None where it is none."""
        match = re.fullmatch(r"(\d+)\|([0-9a-f]{64})", text)
        return cls(int(match[1]), match[2]) if match else None


class Found(Protocol):
    """What a recogniser found in a text, as far as the list asks."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends, half open."""

    @property
    def kind(self) -> str:
        """What it is."""

    @property
    def recogniser(self) -> str:
        """Which rule found it."""


@dataclass(frozen=True)
class Hasher:
    """Tells words by their keyed hash, and remembers what it has hashed."""

    key: bytes
    _known: dict[tuple[str, ...], Words] = field(default_factory=dict, repr=False, compare=False)

    def of(self, text: str) -> Words:
        """The words of a text, whatever their case, accents, hyphens and apostrophes."""
        return self._hash(tuple(word for word, _, _ in _words(text)))

    def places(self, text: str, wanted: Collection[Words]) -> Iterator[tuple[int, int, Words]]:
        """Where the wanted words stand in a text, whole, as (start, end, words)."""
        lengths = sorted({words.number for words in wanted if words.number})
        if not lengths:
            return
        words = list(_words(text))
        joined = [
            at + 1 < len(words) and _BETWEEN.fullmatch(text[words[at][2] : words[at + 1][1]]) is not None
            for at in range(len(words))
        ]
        for length in lengths:
            for at in range(len(words) - length + 1):
                if all(joined[at : at + length - 1]):
                    hashed = self._hash(tuple(word for word, _, _ in words[at : at + length]))
                    if hashed in wanted:
                        yield words[at][1], words[at + length - 1][2], hashed

    def _hash(self, words: tuple[str, ...]) -> Words:
        if words not in self._known:
            digest = hmac.digest(self.key, "\0".join(words).encode(), hashlib.sha256).hex()
            self._known[words] = Words(len(words), digest)
        return self._known[words]


@dataclass(frozen=True)
class LocalList:
    """What people decided about names, and the hasher that reads it."""

    hasher: Hasher
    verdicts: Mapping[Words, Verdict] = field(default_factory=dict)

    @property
    def names(self) -> frozenset[Words]:
        """Words that are a person's name wherever they stand."""
        return frozenset(words for words, verdict in self.verdicts.items() if verdict == IS_NAME)

    @property
    def clear(self) -> frozenset[Words]:
        """Words that are no personal data, unless an honorific stands before them."""
        return frozenset(words for words, verdict in self.verdicts.items() if verdict == IS_NO_NAME)

    def without(self, decided: Collection[Words]) -> "LocalList":
        """The list without the words that a run's own people decided about."""
        left = {words: verdict for words, verdict in self.verdicts.items() if words not in decided}
        return LocalList(self.hasher, left)

    def fingerprint(self) -> list[str]:
        """What a result that follows the list depends on."""
        return sorted(f"{words}|{verdict}" for words, verdict in self.verdicts.items())


def read_list(folder: Path, key: bytes) -> LocalList:
    """The local list beside a consultation; empty where nobody has decided anything yet.

    Raises:
        ConsultationError: naming the line that cannot be read.
    """
    path = folder / ".themes" / FILE
    hasher = Hasher(key)
    if not path.is_file():
        return LocalList(hasher)
    verdicts: dict[Words, Verdict] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            entry = json.loads(line)
            words, verdict = Words.parse(f"{entry['words']}|{entry['hash']}"), entry["is"]
        except (ValueError, KeyError, TypeError):
            words, verdict = None, ""
        if words is None or verdict not in (IS_NAME, IS_NO_NAME):
            raise ConsultationError([f".themes/{FILE}, line {number}: it is no entry of the list; take the line out"])
        verdicts[words] = verdict
    return LocalList(hasher, verdicts)


def write_list(folder: Path, known: LocalList) -> None:
    """Write the list, in an order that tells nothing, for its owner's eyes only."""
    lines = [
        json.dumps({"hash": words.digest, "words": words.number, "is": verdict})
        for words, verdict in sorted(known.verdicts.items(), key=lambda entry: entry[0].digest)
    ]
    path = make_private(folder / ".themes") / FILE
    write_whole(path, "".join(f"{line}\n" for line in lines).encode())
    if sys.platform != "win32":
        path.chmod(FILE_MODE)


def subject(hasher: Hasher, text: str, start: int, end: int) -> Words:
    """The words of a finding, as a decision names them: an honorific before them is one of them.

    So "James Cook" that was rejected stays hidden in "Dr James Cook", until somebody rejects that too.
    """
    return hasher.of(honorific(text, start) + text[start:end])


def honorific(text: str, start: int) -> str:
    """The honorific that stands before a place in a text, with its space; "" where none does."""
    match = _HONORIFIC.search(text[max(0, start - _HONORIFIC_LENGTH) : start])
    return f"{match[1]} " if match else ""


def cleared(text: str, findings: Sequence[Found], clear: Collection[Words], hasher: Hasher) -> list[bool]:
    """Which of a text's findings people said are no personal data.

    A further mention of the words of a name that was cleared goes with it, unless another name holds them too.
    """
    if not clear:
        return [False] * len(findings)
    names = [found.kind == NAME for found in findings]
    marks = [
        is_name and subject(hasher, text, found.start, found.end) in clear
        for found, is_name in zip(findings, names, strict=True)
    ]
    gone = _words_of(text, [found for found, mark in zip(findings, marks, strict=True) if mark])
    stays = _words_of(
        text, [found for found, mark in zip(findings, marks, strict=True) if not mark and not _is_mention(found)]
    )
    return [
        mark or (_is_mention(found) and not honorific(text, found.start) and _words_of(text, [found]) <= gone - stays)
        for found, mark in zip(findings, marks, strict=True)
    ]


def _is_mention(found: Found) -> bool:
    return found.kind == NAME and found.recogniser.endswith(MENTION)


def _words_of(text: str, findings: Sequence[Found]) -> set[str]:
    return {word for found in findings for word, _, _ in _words(text[found.start : found.end])}


def _words(text: str) -> Iterator[tuple[str, int, int]]:
    """The words of a text, folded, with their places."""
    for match in _WORD.finditer(text):
        yield _fold(match[0]), match.start(), match.end()


def _fold(word: str) -> str:
    """A word without case, accents and invisible marks."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in decomposed if unicodedata.category(letter) not in ("Mn", "Cf"))
