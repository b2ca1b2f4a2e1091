"""A grammar: lines with choices and slots in them, and the words they come out as.

A line reads `it takes {wait} to see a [doctor|GP]`: a slot in braces, a choice in square brackets, which may be
nested and may hold an empty option. Before `| ` at its start stand its marks: letters say who would put it so
(see `Line.voice`), `+` that it only follows a line of its own theme, `*` that it is praise, `~` that it is no
sentence and cannot be joined to another.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from themes.synthetic.dice import Dice

MARKS = re.compile(r"([*~+]*)([a-z]{0,2})\| ")
TOKEN = re.compile(r"\{(\w+)\}|([\[\]|])|([^\[\]|{}]+)")


@dataclass(frozen=True)
class Slot:
    """A place that a list of words, or the respondent, fills."""

    name: str


@dataclass(frozen=True)
class Choice:
    """Several ways of putting the same part."""

    options: tuple["Parts", ...]


Parts = tuple[str | Slot | Choice, ...]


@dataclass(frozen=True)
class Line:
    """A line of the grammar.

    `voice` is "" for anybody, or the marks of all that the speaker must be: f formal and impersonal; g a group; s
    chatty or Scots; c a carer; o aged 65 or over; w of working age; y under 25; d disabled; r in the country; l one
    who says nothing else. The mark t is for a fragment.
    """

    parts: Parts
    voice: str = ""
    follows: bool = False
    praise: bool = False
    fragment: bool = False

    def suits(self, voices: str) -> bool:
        """Whether somebody of those voices would say it; "n" is the voice of lines without a mark."""
        return all(mark in voices for mark in self.voice or "n")


@dataclass(frozen=True)
class Theme:
    """A planted theme: how often it is raised, by whom more often, and the lines it is raised in."""

    key: str
    label: str
    weight: float
    factors: Mapping[str, float]
    lines: tuple[Line, ...]


def read_themes(text: str) -> tuple[Theme, ...]:
    """The themes of a question. Each begins `## key | Label | weight | trait=factor ...`, and its lines follow."""
    themes = []
    for block in text.split("\n## ")[1:]:
        head, *lines = block.strip().split("\n")
        key, label, weight, factors = (part.strip() for part in head.split("|"))
        pairs = (pair.split("=") for pair in factors.split())
        raised_by = {trait: float(factor) for trait, factor in pairs}
        themes.append(Theme(key, label, float(weight), raised_by, tuple(read_lines(lines))))
    return tuple(themes)


def read_lines(lines: Iterable[str]) -> list[Line]:
    """Lines as written, blank ones left out."""
    return [read_line(line.strip()) for line in lines if line.strip()]


def read_line(line: str) -> Line:
    """One line, its marks read."""
    marks = MARKS.match(line)
    signs, voice = (marks[1], marks[2]) if marks else ("", "")
    parts = read_parts(line[marks.end() :] if marks else line)
    return Line(parts, voice, follows="+" in signs, praise="*" in signs, fragment="~" in signs or voice == "t")


def read_parts(text: str) -> Parts:
    """A line's words, slots and choices."""
    tokens = list(TOKEN.finditer(text))
    parts, end = _sequence(tokens, 0)
    if end != len(tokens):
        raise ValueError(f"a bracket is closed that was not opened: {text}")
    return parts


def _sequence(tokens: list["re.Match[str]"], at: int, *, inside: bool = False) -> tuple[Parts, int]:
    """The parts from token `at` up to the end, or to the `|` or `]` that ends an option."""
    parts: list[str | Slot | Choice] = []
    while at < len(tokens):
        name, sign, words = tokens[at].groups()
        if sign == "[":
            choice, at = _choice(tokens, at + 1)
            parts.append(choice)
            continue
        if sign:
            if inside:
                break
            raise ValueError(f"a {sign} outside brackets: {tokens[at].string}")
        parts.append(Slot(name) if name else words)
        at += 1
    return tuple(parts), at


def _choice(tokens: list["re.Match[str]"], at: int) -> tuple[Choice, int]:
    """The options up to the bracket that closes them."""
    options = []
    while at < len(tokens):
        option, at = _sequence(tokens, at, inside=True)
        options.append(option)
        if at < len(tokens) and tokens[at][2] == "]":
            return Choice(tuple(options)), at + 1
        at += 1
    raise ValueError(f"a bracket is not closed: {tokens[0].string}")


class Speaker:
    """Expands lines: `words` are the lists that fill slots, and what is known of the respondent comes before them."""

    def __init__(self, dice: Dice, words: Mapping[str, list[Line]]) -> None:
        self.dice = dice
        self.words = words

    def say(self, parts: Parts, known: Mapping[str, str]) -> str:
        """The parts as words."""
        said: list[str] = []
        self._say(parts, known, said)
        return "".join(said)

    def _say(self, parts: Parts, known: Mapping[str, str], said: list[str]) -> None:
        for part in parts:
            if isinstance(part, str):
                said.append(part)
            elif isinstance(part, Choice):
                self._say(self.dice.pick(part.options), known, said)
            elif part.name in known:
                said.append(known[part.name])
            else:
                self._say(self.dice.pick(self.words[part.name]).parts, known, said)
