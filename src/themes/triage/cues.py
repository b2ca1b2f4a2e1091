"""A cue: what people say when they may be at risk, as one line of a lexicon and as a pattern over plain words.

In a line, a word stands for itself and `harm*` for every word that begins so; `(kill|end it|harm)` is any of these;
`very?` may be missing, and so may `(my own)?`; `..3` is up to three words of any kind, never over the end of a
sentence, which is `//`; `{child}` is any word or phrase of that line of words.txt.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from themes.triage.spelling import NAME_MARK, STOP

# Words of a name that is not redacted yet, for a first look at a text as people sent it.
NAME_WORDS = 6
SENTENCE_END = "//"
_TOKEN = re.compile(r"\.\.\d+|\{\w+\}\??|\(|\)\??|\||[^\s()|{}]+")


@dataclass(frozen=True)
class Cue:
    """A cue's expression, and the words of which a text must hold one for it to be tried; None where any may."""

    expression: str
    anchors: frozenset[str] | None

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The expression as a pattern, made when a text is first tried: most texts hold no word of most cues."""
        return re.compile(self.expression)


@dataclass(frozen=True)
class _Part:
    """A piece of a cue: its pattern, and the words of which it needs one, None if it needs none."""

    pattern: str
    anchors: frozenset[str] | None = None


def read_cue(line: str, sets: Mapping[str, str], *, is_loose: bool = False) -> Cue:
    """The cue of a line; a loose one takes any words for a name, and gaps that a name of many words may widen."""
    part = _Reader(sets, is_loose).alternatives(_TOKEN.findall(line))
    return Cue(r"(?<= )" + part.pattern, part.anchors)


class _Reader:
    """Reads the tokens of a line from left to right."""

    def __init__(self, sets: Mapping[str, str], is_loose: bool) -> None:
        self._sets, self._is_loose = sets, is_loose

    def alternatives(self, tokens: list[str]) -> _Part:
        """Read up to the bracket that closes, or to the end; what was read is taken off the tokens."""
        choices = [self._sequence(tokens)]
        while tokens and tokens[0] == "|":
            tokens.pop(0)
            choices.append(self._sequence(tokens))
        needed = [choice.anchors for choice in choices]
        anchors = None if None in needed else frozenset().union(*(words for words in needed if words))
        return _Part(f"(?:{'|'.join(dict.fromkeys(choice.pattern for choice in choices))})", anchors)

    def _sequence(self, tokens: list[str]) -> _Part:
        """Read the parts that follow one another; of their words the longest are the most telling."""
        parts = []
        while tokens and tokens[0] not in ("|", ")", ")?"):
            parts.append(self._part(tokens))
        needed = [part.anchors for part in parts if part.anchors]
        best = max(needed, key=lambda words: min(map(len, words)), default=None)
        return _Part("".join(part.pattern for part in parts), best)

    def _part(self, tokens: list[str]) -> _Part:
        token = tokens.pop(0)
        if token.startswith(".."):
            most = int(token[2:]) + (NAME_WORDS if self._is_loose else 0)
            return _Part(rf"(?:{'[^ ]+' if self._is_loose else '[^ |~]+'} ){{0,{most}}}")
        if token == "(":  # noqa: S105  a bracket
            inner = self.alternatives(tokens)
            return _optional(inner, is_optional=tokens.pop(0) == ")?")
        if token == SENTENCE_END:
            return _Part(rf"\{STOP} ", frozenset({STOP}))
        is_optional, token = token.endswith("?"), token.rstrip("?")
        if token.startswith("{"):
            inner = self.alternatives(_TOKEN.findall(self._sets[token.strip("{}")]))
            return _optional(inner, is_optional=is_optional)
        if self._is_loose and token == NAME_MARK:
            return _Part(rf"(?:[^ ]+ ){{1,{NAME_WORDS}}}")
        pattern = re.escape(token.rstrip("*")) + ("[^ ]*" if token.endswith("*") else "") + " "
        return _optional(_Part(pattern, frozenset({token})), is_optional=is_optional)


def _optional(part: _Part, *, is_optional: bool) -> _Part:
    return _Part(f"(?:{part.pattern})?") if is_optional else part
