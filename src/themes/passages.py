"""Passages: the ideas that an answer holds, as spans of its redacted text."""

import re
from collections.abc import Iterator

import pandas as pd

from themes.tables import PASSAGES, READ, Passages, Redacted

# A sentence ends at a stop that white space follows, or at a new line; bullets and semicolons separate ideas too.
BREAK = re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+(?=[^\s.!?…])|\s*\n\s*|\s*[;•]\s+|\s+-{1,2}\s+(?=[A-Z])")
# After these a stop does not end a sentence.
ABBREVIATION = re.compile(
    r"(?:\b(?:dr|mr|mrs|ms|prof|rev|st|no|vs|etc|approx|e\.g|i\.e|inc|dept|hosp|tel)|\b[A-Z])\.$", re.I
)
# A fragment of fewer words than this says too little alone: it stays with the sentence before it.
LEAST_WORDS = 3
# Where a sentence turns, what stands on either side is often told of different things, or of one as good and bad.
TURN = re.compile(r"[,;]?\s+(?=(?:but|however|although|though|whereas|except that|on the other hand)\b)", re.I)
# Both sides of a turn must say something: "not bad but slow" is one idea.
LEAST_CLAUSE = 4
WORD = re.compile(r"\w+(?:['’-]\w+)*")


def split(responses: Redacted) -> Passages:
    """Split every analysed answer into passages: half-open character spans of `redacted_text`, in order."""
    analysed = responses[responses["status"].isin(READ)]
    rows = [
        (respondent_id, question_id, start, end)
        for respondent_id, question_id, text in analysed[["respondent_id", "question_id", "redacted_text"]].itertuples(
            index=False
        )
        for start, end in spans(text)
    ]
    return PASSAGES.check(pd.DataFrame(rows, columns=PASSAGES.names) if rows else PASSAGES.empty())


def spans(text: str) -> list[tuple[int, int]]:
    """The spans of a text's passages; together they hold all its words.

    >>> [text[a:b] for text in ["The bus is late. I waited an hour."] for a, b in spans(text)]
    ['The bus is late.', 'I waited an hour.']
    """
    merged: list[tuple[int, int]] = []
    for start, end in _pieces(text):
        if merged and (_words(text, start, end) < LEAST_WORDS or _words(text, *merged[-1]) < LEAST_WORDS):
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return [clause for sentence in merged for clause in _clauses(text, *sentence)]


def _clauses(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence cut where it turns, each side of some words."""
    for turn in TURN.finditer(text, start, end):
        if min(_words(text, start, turn.start()), _words(text, turn.end(), end)) >= LEAST_CLAUSE:
            yield start, turn.start()
            start = turn.end()
    yield start, end


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """The text cut at every break that is one, each piece without white space at its ends."""
    start = 0
    for found in BREAK.finditer(text):
        if ABBREVIATION.search(text[max(start, found.start() - 8) : found.start()]):
            continue
        yield from _trimmed(text, start, found.start())
        start = found.end()
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    if piece.strip():
        yield start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))


def _words(text: str, start: int, end: int) -> int:
    return len(WORD.findall(text[start:end]))
