"""A query: words that a recogniser was not sure of, as a span of the redacted text, for a person to look at."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from themes.review.masks import PLACEHOLDER, Answer, Span, apply_masks, shift
from themes.review.reviewable import Reviewable
from themes.review.sheets import Emphasis
from themes.tables import READ

# Enough to see who or what is meant; the whole of a short answer.
CONTEXT = 300


class _Finding(NamedTuple):
    """What FINDINGS says of a finding in an answer; the span is of the clean text."""

    start: int
    end: int
    kind: str
    recogniser: str
    score: float
    tier: str


@dataclass(frozen=True)
class Query:
    """Where a finding stands in the redacted text of its answer, and how a decision names it."""

    answer: Answer
    kind: str
    tier: str
    score: float
    span: Span
    key: str


def queries(reviewable: Reviewable) -> list[Query]:
    """The findings in analysed answers that a person should look at, by answer and place."""
    answer = ["respondent_id", "question_id"]
    analysed = reviewable.redacted.loc[reviewable.redacted["status"].isin(READ), [*answer, "submission"]]
    uncertain = reviewable.findings.loc[reviewable.findings["tier"] != "redacted", answer].drop_duplicates()
    rows = reviewable.findings.merge(analysed).merge(uncertain).sort_values([*answer, "start"])
    columns = [*answer, "start", "end", "kind", "recogniser", "score", "tier"]
    groups = itertools.groupby(rows[columns].itertuples(index=False, name=None), key=lambda row: (row[0], row[1]))
    return [
        query
        for answer_key, group in groups
        for query in _queries(answer_key, [_Finding(*row[2:]) for row in group], reviewable.texts[answer_key])
    ]


def _queries(answer: Answer, findings: Sequence[_Finding], text: str) -> Iterator[Query]:
    """The queries of one answer."""
    for place, found in zip(_places(text, findings), findings, strict=True):
        if found.tier != "redacted":
            key = f"{found.kind}|{found.recogniser}|{found.start}-{found.end}"
            yield Query(answer, found.kind, found.tier, found.score, place, key)


def context(query: Query, reviewable: Reviewable) -> Emphasis:
    """The reviewed text around a query, whose own words, or the placeholder in their place, are in bold."""
    masks = reviewable.masks.get(query.answer, ())
    text = apply_masks(reviewable.texts[query.answer], masks)
    start, end = shift(query.span, masks)
    end = min(end, start + CONTEXT)
    first, last = _window(text, start, end)
    before = ("… " if first else "") + text[first:start]
    return Emphasis(before, text[start:end], text[end:last] + (" …" if last < len(text) else ""))


def _window(text: str, start: int, end: int) -> Span:
    """The part of a text to show around a span: whole words, and the whole of a short text."""
    if len(text) <= CONTEXT:
        return 0, len(text)
    # Four characters are for the two marks that show a cut.
    room = max(CONTEXT - 4 - (end - start), 0)
    first = max(0, min(start - room // 2, len(text) - CONTEXT + 4))
    last = min(len(text), max(end, first + CONTEXT - 4))
    while 0 < first < start and not text[first - 1].isspace():
        first += 1
    while end < last < len(text) and not text[last].isspace():
        last -= 1
    return first, last


def _places(text: str, findings: Sequence[_Finding]) -> list[Span]:
    """Where findings in the clean text stand in the redacted text, in which the hidden ones are placeholders."""
    places: list[Span] = []
    longer = 0
    for found in findings:
        is_hidden = found.tier != "flagged"
        placeholder = PLACEHOLDER.match(text, found.start + longer) if is_hidden else None
        if placeholder:
            places.append(placeholder.span())
            longer = placeholder.end() - found.end
        elif is_hidden or found.end + longer > len(text):
            places.append((0, 0))
        else:
            places.append((found.start + longer, found.end + longer))
    return places
