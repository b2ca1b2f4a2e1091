"""Decisions applied: the reviewed answers, the codeframe and the assignments, as people left them."""

from collections.abc import Mapping, Sequence

import pandas as pd

from themes.errors import ReviewError
from themes.review.codeframe import Verdicts, decide, follow, identities, is_dropped, knots, verdicts
from themes.review.masks import (
    Answer,
    Mask,
    analysed_texts,
    apply_masks,
    merge_masks,
    occurrences,
    shift,
    standing_masks,
)
from themes.tables import (
    ASSIGNED,
    CODEFRAME,
    NO_THEME,
    PERSON,
    REVIEWED,
    Assigned,
    Codeframe,
    Decisions,
    Matches,
    Proposals,
    Quotes,
    Redacted,
    Reviewed,
)

PASSAGE = ["respondent_id", "question_id", "start"]


def review(
    proposals: Proposals, matches: Matches, redacted: Redacted, decisions: Decisions
) -> tuple[Reviewed, Codeframe, Assigned]:
    """Apply people's decisions; the last one about anything counts, and without any nothing changes.

    Args:
        proposals: the codeframe as it was proposed.
        matches: the passages of each proposed theme, as spans of `redacted_text`.
        redacted: redacted answers.
        decisions: what people decided.

    Returns:
        The answers with what people masked replaced, the themes that are left, and their passages as spans of the
        reviewed text. No passage is lost: that of a dropped theme has "no theme".

    Raises:
        ReviewError: when merges end in a circle, in a dropped theme or in none that there is.
    """
    standing = verdicts(proposals, decisions)
    knotted = knots(standing, identities(proposals))
    if knotted:
        names = ", ".join(f"{question}/{theme}" for question, theme in sorted(knotted))
        raise ReviewError([f"decisions: merged in a circle or into a theme that is dropped or not there: {names}"])
    texts = analysed_texts(redacted)
    masks = standing_masks(texts, decisions)
    moved = _shifted(_moved(matches, standing), masks)
    strongest = moved.sort_values("strength", ascending=False, kind="stable").drop_duplicates(list(ASSIGNED.key))
    return (
        REVIEWED.check(_masked(redacted, texts, masks)),
        CODEFRAME.check(decide(proposals, standing)),
        ASSIGNED.check(strongest.sort_index()),
    )


def awaiting(codeframe: Codeframe, quotes: Quotes) -> tuple[list[str], list[str]]:
    """The themes ("q1/q1-03") and the quotes ("q1/q1-03/2") that no person has decided about."""
    themes = codeframe[codeframe["decision"] == ""]
    waiting = quotes[quotes["approved"] == "awaiting"]
    return (
        [f"{question}/{theme}" for question, theme in themes[["question_id", "theme_id"]].itertuples(index=False)],
        [
            f"{question}/{theme}/{rank}"
            for question, theme, rank in waiting[["question_id", "theme_id", "rank"]].itertuples(index=False)
        ],
    )


def _masked(redacted: Redacted, texts: Mapping[Answer, str], masks: Mapping[Answer, Sequence[Mask]]) -> pd.DataFrame:
    """The answers with their masks applied; words masked in one go from the person's other versions too."""
    if not masks:
        return redacted
    rows = redacted[["respondent_id", "question_id", "redacted_text"]].itertuples(index=False)
    reviewed = [
        _reviewed(text, texts[person, question], masks[person, question]) if (person, question) in masks else text
        for person, question, text in rows
    ]
    return redacted.assign(redacted_text=pd.Series(reviewed, index=redacted.index, dtype="str"))


def _reviewed(text: str, analysed: str, masks: Sequence[Mask]) -> str:
    """A text with the masks of the analysed text applied, by their words where it is another text."""
    if text == analysed:
        return apply_masks(text, masks)
    found = [
        Mask(*span, mask.placeholder) for mask in masks for span in occurrences(text, analysed[mask.start : mask.end])
    ]
    return apply_masks(text, merge_masks(found))


def _moved(matches: Matches, standing: Verdicts) -> pd.DataFrame:
    """The passages under the themes that people left; one that lost its theme has "no theme", unless it has another."""
    ends = {theme: follow(theme, standing) for theme in standing}
    themes = zip(matches["question_id"], matches["theme_id"], strict=True)
    names = [NO_THEME if is_dropped(theme, standing) else (ends.get(theme) or theme)[1] for theme in themes]
    theme_id = pd.Series(names, index=matches.index, dtype="str")
    changed = theme_id != matches["theme_id"]
    moved = matches.assign(theme_id=theme_id, assigned_by=matches["assigned_by"].mask(changed, PERSON))
    has_theme = pd.MultiIndex.from_frame(moved.loc[theme_id != NO_THEME, PASSAGE])
    idle = changed & (theme_id == NO_THEME) & pd.MultiIndex.from_frame(moved[PASSAGE]).isin(has_theme)
    return moved[~idle]


def _shifted(matches: pd.DataFrame, masks: Mapping[Answer, Sequence[Mask]]) -> pd.DataFrame:
    """The passages as spans of the reviewed text."""
    if not masks:
        return matches
    rows = matches[["respondent_id", "question_id", "start", "end"]].itertuples(index=False)
    spans = [shift((start, end), masks.get((person, question), ())) for person, question, start, end in rows]
    return matches.assign(start=[start for start, _ in spans], end=[end for _, end in spans])
