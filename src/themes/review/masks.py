"""Masks: words of an answer that a person took out, as spans of its redacted text, and what they do to other spans."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from themes.tables import READ, Decisions, Redacted, short_hash

Answer = tuple[str, str]
"""A respondent's analysed answer to a question: respondent_id, question_id."""
Span = tuple[int, int]
"""Half-open character offsets into a text."""

REMOVED = "REMOVED"
PLACEHOLDER = re.compile(r"\[[A-Z][A-Z ]*\d*\]")
TARGET = re.compile(r"(\d+)-(\d+)(?:\|([0-9a-f]{16}))?")
# What people type for each of these, and what programs make of it on the way.
APOSTROPHES, HYPHENS = "'’‘ʼ`´", "-‐‑–—"


@dataclass(frozen=True, order=True)
class Mask:
    """A span of a redacted text, and the placeholder that stands there instead of its words."""

    start: int
    end: int
    placeholder: str


def apply_masks(text: str, masks: Sequence[Mask]) -> str:
    """The text with every mask's placeholder in place of its words; the masks merged, as `merge_masks` returns them."""
    pieces = []
    at = 0
    for mask in masks:
        pieces += [text[at : mask.start], mask.placeholder]
        at = mask.end
    return "".join(pieces) + text[at:]


def shift(span: Span, masks: Sequence[Mask]) -> Span:
    """Where a span of the unmasked text lies in the masked one.

    A start or an end that falls inside a mask moves outwards to the placeholder's start or end.
    """
    start, end = span
    new_start, new_end = start, end
    for mask in masks:
        longer = len(mask.placeholder) - (mask.end - mask.start)
        if mask.end <= start:
            new_start += longer
        elif mask.start < start:
            new_start -= start - mask.start
        if mask.end <= end:
            new_end += longer
        elif mask.start < end:
            new_end += longer + mask.end - end
    return new_start, new_end


def merge_masks(masks: Iterable[Mask]) -> list[Mask]:
    """The masks in order, those that overlap as one; where they differ in what was there, it is "[REMOVED]"."""
    merged: list[Mask] = []
    for mask in sorted(set(masks)):
        if merged and mask.start < merged[-1].end:
            last = merged.pop()
            placeholder = last.placeholder if last.placeholder == mask.placeholder else f"[{REMOVED}]"
            mask = Mask(last.start, max(last.end, mask.end), placeholder)  # noqa: PLW2901
        merged.append(mask)
    return merged


def occurrences(text: str, words: str) -> list[Span]:
    """Where words stand in a text, as whole words, whatever their case, white space, apostrophes and hyphens.

    Never a part of a placeholder such as [NAME 1]; and nothing where the words have no letter or digit.
    """
    if not any(letter.isalnum() for letter in words):
        return []
    pattern = r"\s+".join("".join(map(_alike, part)) for part in words.split())
    before = r"(?<!\w)" if words.strip()[0].isalnum() else ""
    after = r"(?!\w)" if words.strip()[-1].isalnum() else ""
    found = [match.span() for match in re.finditer(before + pattern + after, text, re.IGNORECASE)]
    taken = [match.span() for match in PLACEHOLDER.finditer(text)]
    return [span for span in found if not any(_cuts(span, placeholder) for placeholder in taken)]


def _alike(letter: str) -> str:
    """A pattern for a character and those that look like it."""
    for group in (APOSTROPHES, HYPHENS):
        if letter in group:
            return f"[{re.escape(group)}]"
    return re.escape(letter)


def _cuts(span: Span, placeholder: Span) -> bool:
    """Whether a span takes a part of a placeholder, or no more than the placeholder."""
    overlaps = span[0] < placeholder[1] and placeholder[0] < span[1]
    return overlaps and not (span[0] <= placeholder[0] and placeholder[1] <= span[1] and span != placeholder)


def analysed_texts(redacted: Redacted) -> dict[Answer, str]:
    """The redacted text of each answer that is analysed."""
    rows = redacted[redacted["status"].isin(READ)].drop_duplicates(["respondent_id", "question_id"])
    columns = ["respondent_id", "question_id", "redacted_text"]
    return {(person, question): text for person, question, text in rows[columns].itertuples(index=False)}


def mask_target(span: Span, text: str) -> str:
    """How DECISIONS names a mask: its span, and a hash of the whole answer, so that it lapses when the answer changes.

    The hash is of the answer and not of the words, because a name could be guessed from its hash.
    """
    return f"{span[0]}-{span[1]}|{short_hash(text)}"


def lapsed_target(text: str) -> str:
    """How DECISIONS names a person's word that an answer whose masks lapsed needs none."""
    return f"lapsed|{short_hash(text)}"


def standing_masks(texts: Mapping[Answer, str], decisions: Decisions) -> dict[Answer, list[Mask]]:
    """The masks of each answer that has any, merged; a mask that no longer fits its answer is left out."""
    rows = decisions[(decisions["about"] == "redaction") & (decisions["action"] == "mask")]
    masks: defaultdict[Answer, list[Mask]] = defaultdict(list)
    columns = ["respondent_id", "question_id", "target", "value"]
    for person, question, target, value in rows[columns].itertuples(index=False):
        span = _live_span(target, texts.get((person, question), ""))
        if span:
            masks[person, question].append(Mask(*span, f"[{value or REMOVED}]"))
    return {answer: merge_masks(found) for answer, found in masks.items()}


def lapsed_masks(redacted: Redacted, decisions: Decisions) -> list[Answer]:
    """The answers that hold personal data again: their text changed after a person masked words in it.

    A later mask, or a person's word that nothing is left to mask, settles an answer.
    """
    texts = analysed_texts(redacted)
    settled: dict[Answer, bool] = {}
    rows = decisions[decisions["about"] == "redaction"].sort_values("number")
    columns = ["respondent_id", "question_id", "action", "target"]
    for person, question, action, target in rows[columns].itertuples(index=False):
        answer = (person, question)
        if action == "mask":
            settled[answer] = answer not in texts or _live_span(target, texts[answer]) is not None
        elif answer in texts and target == lapsed_target(texts[answer]):
            settled[answer] = True
    return sorted(answer for answer, is_settled in settled.items() if not is_settled)


def _live_span(target: str, text: str) -> Span | None:
    """The span that a mask's target names, if it still fits the text."""
    match = TARGET.fullmatch(target)
    if match is None or (match[3] and match[3] != short_hash(text)):
        return None
    start, end = int(match[1]), int(match[2])
    return (start, end) if start < end <= len(text) else None
