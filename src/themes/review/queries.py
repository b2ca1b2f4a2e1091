"""A query: words that may be personal data, as a span of the redacted text, for a person to look at."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from themes.local_list import NAME, Words, subject
from themes.review.masks import Answer, Span, apply_masks, shift
from themes.review.reviewable import Reviewable
from themes.review.rulings import Finding, places, target
from themes.review.sheets import Emphasis
from themes.tables import FLAGGED, LEFT_IN, LOCAL_LIST, READ

# Enough to see who or what is meant; the whole of a short answer.
CONTEXT = 300
CERTAIN = "redacted"


@dataclass(frozen=True)
class Query:
    """Where a finding stands in the redacted text of its answer, its words, and how a decision names them."""

    answer: Answer
    kind: str
    tier: str
    recogniser: str
    score: float
    span: Span
    found: str
    words: Words
    subject: Words


@dataclass(frozen=True)
class Group:
    """The queries that one decision settles: the same name wherever it stands, or the same words of one answer."""

    queries: tuple[Query, ...]

    @property
    def first(self) -> Query:
        """The least certain."""
        return self.queries[0]

    @property
    def target(self) -> str:
        """How a decision names it."""
        return target(self.first.kind, self.first.subject)

    @property
    def scope(self) -> Answer:
        """The answer that a decision about it holds in, ("", "") for everywhere.

        A name is a name wherever it stands; an age or a date is personal data in one answer and none in the next.
        """
        return ("", "") if self.first.kind == NAME else self.first.answer

    @property
    def is_taught(self) -> bool:
        """Whether people settled it in an earlier run."""
        return self.first.tier == LEFT_IN or self.first.recogniser == LOCAL_LIST


def groups(reviewable: Reviewable) -> list[Group]:
    """The queries of a run, those put together that one decision settles, each with its least certain first."""
    found: defaultdict[tuple[str, Answer], list[Query]] = defaultdict(list)
    for query in queries(reviewable):
        one = Group((query,))
        found[one.target, one.scope].append(query)
    return [
        Group(tuple(sorted(same, key=lambda query: (query.tier == FLAGGED, query.score, query.answer, query.span))))
        for same in found.values()
    ]


def queries(reviewable: Reviewable) -> Iterator[Query]:
    """The findings in analysed answers that a person should look at, or has looked at, by answer and place."""
    answers = reviewable.answers
    analysed = reviewable.redacted[reviewable.redacted["status"].isin(READ)]
    rows = analysed.drop_duplicates(["respondent_id", "question_id"])
    columns = ["respondent_id", "question_id", "submission", "redacted_text"]
    for person, question, submission, text in rows[columns].itertuples(index=False):
        row = (person, question, int(submission))
        if row in answers.found:
            found = list(zip(places(text, answers.found[row]), answers.found[row], strict=True))
            yield from _queries((person, question), found, clean=answers.clean_texts[row], reviewable=reviewable)


def _queries(
    answer: Answer, findings: Sequence[tuple[Span, Finding]], *, clean: str, reviewable: Reviewable
) -> Iterator[Query]:
    """The queries of one answer."""
    hasher = reviewable.hasher
    for place, found in findings:
        if found.tier != CERTAIN or found.recogniser == LOCAL_LIST:
            words = clean[found.start : found.end]
            named = subject(hasher, clean, found.start, found.end) if found.kind == NAME else hasher.of(words)
            yield Query(
                answer, found.kind, found.tier, found.recogniser, found.score, place, words, hasher.of(words), named
            )


def context(answer: Answer, span: Span, reviewable: Reviewable) -> Emphasis:
    """The reviewed text around a span, whose own words, or what stands in their place, are in bold."""
    masks = reviewable.masks.get(answer, ())
    text = apply_masks(reviewable.texts[answer], masks)
    start, end = shift(span, masks)
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
