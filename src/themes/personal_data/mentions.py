"""Mentions: every further place in a text where a word of a name that was found stands."""

from collections.abc import Iterator, Sequence

from themes.personal_data.finding import QUEUED, REDACTED
from themes.personal_data.reading import Name, Reading
from themes.personal_data.words import Shape

_FUNCTION_WORD_LIST = """i you he she it we they the there this that these those my our your his her
their someone anyone people not"""
_FUNCTION_WORDS = frozenset(_FUNCTION_WORD_LIST.split())
_SHORTEST_MENTION = 3


def mentions(reading: Reading, names: Sequence[Name]) -> Iterator[Name]:
    """Yield every other mention of the words of the names: capitalised ones, and others if hardly an everyday word."""
    tiers: dict[str, str] = {}
    for name in names:
        for word in reading.words[name.first : name.end]:
            if len(word.shape.folded) >= _SHORTEST_MENTION and word.shape.case != "other":
                tiers[word.shape.folded] = REDACTED if name.tier == REDACTED else tiers.get(word.shape.folded, QUEUED)
    if not tiers:
        return
    for at, word in enumerate(reading.words):
        shape = word.shape
        if shape.folded in tiers and (_is_name(shape) or (shape.capital and not _starts_question(reading, at))):
            yield Name(at, at + 1, "mention", 0.3, tiers[shape.folded])


def _is_name(shape: Shape) -> bool:
    """Whether a word is hardly anything but a name, even in lower case."""
    return shape.plain or not shape.vocabulary


def _starts_question(reading: Reading, at: int) -> bool:
    """Whether a word such as "Will" or "May" is a verb here, as a function word follows it."""
    return reading.words[at].shape.everyday and reading.text(at + 1) in _FUNCTION_WORDS
