"""Masks: spans of a redacted text that people's decisions replace, and what that does to other spans."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from themes.tables import READ, Redacted, Reviewed

Answer = tuple[str, str]
"""A respondent's analysed answer to a question: respondent_id, question_id."""
Span = tuple[int, int]
"""Half-open character offsets into a text."""

REMOVED = "REMOVED"
PLACEHOLDER = re.compile(r"\[[A-Z][A-Z ]*\d*\]")


@dataclass(frozen=True, order=True)
class Mask:
    """A span of a redacted text, and what stands there instead: a placeholder, or words that people gave back."""

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
            mask = Mask(last.start, max(last.end, mask.end), placeholder)  # noqa: PLW2901  the mask grows over what it overlaps
        merged.append(mask)
    return merged


def analysed_texts(answers: Redacted | Reviewed) -> dict[Answer, str]:
    """The text of each answer that is analysed, whatever else its sender sent."""
    rows = answers[answers["status"].isin(READ)].drop_duplicates(["respondent_id", "question_id"])
    columns = ["respondent_id", "question_id", "redacted_text"]
    return {(person, question): text for person, question, text in rows[columns].itertuples(index=False)}
