"""Decisions applied: the reviewed answers, the codeframe and the assignments, as people left them."""

from collections.abc import Mapping, Sequence

import pandas as pd

from themes.errors import ReviewError
from themes.local_list import NAME, Hasher
from themes.review.codeframe import (
    Verdicts,
    decide,
    follow,
    identities,
    is_dropped,
    knots,
    verdicts,
    with_added,
    without_empty_headings,
)
from themes.review.masks import Answer, Mask, analysed_texts, apply_masks, merge_masks, shift
from themes.review.passages import PASSAGE, moved_passages
from themes.review.rulings import Answers, Row, Rulings, hidden_masks, read_rulings, row_masks
from themes.tables import (
    ASSIGNED,
    AWAITING,
    CODEFRAME,
    NO_THEME,
    PERSON,
    READ,
    REVIEWED,
    UNTHEMED,
    Assigned,
    Codeframe,
    Decisions,
    Matches,
    Proposals,
    Quotes,
    Redacted,
    Reviewed,
)


def review(
    proposals: Proposals, matches: Matches, answers: Answers, decisions: Decisions
) -> tuple[Reviewed, Codeframe, Assigned]:
    """Apply people's decisions; the last one about anything counts, and without any nothing changes.

    Args:
        proposals: the codeframe as it was proposed.
        matches: the passages of each proposed theme, as spans of `redacted_text`.
        answers: redacted answers, and what was found in them.
        decisions: what people decided.

    Returns:
        The answers with what people masked replaced and what they rejected given back, the themes that are left, and
        their passages as spans of the reviewed text. No passage is lost: that of a dropped theme has "no theme".

    Raises:
        ReviewError: when merges end in a circle, in a dropped theme or in none that there is.
    """
    proposals = with_added(proposals, decisions)
    standing = verdicts(proposals, decisions)
    knotted = knots(standing, identities(proposals))
    if knotted:
        names = ", ".join(f"{question}/{theme}" for question, theme in sorted(knotted))
        raise ReviewError([f"decisions: merged in a circle or into a theme that is dropped or not there: {names}"])
    rulings = read_rulings(decisions)
    masks = row_masks(answers, rulings)
    known = set(identities(proposals))
    placed = Matches(moved_passages(matches, analysed_texts(answers.redacted), decisions, known))
    moved = _shifted(_moved(placed, standing), _of_analysed(answers.redacted, masks))
    strongest = moved.sort_values("strength", ascending=False, kind="stable").drop_duplicates(list(ASSIGNED.key))
    frame = without_empty_headings(decide(proposals, standing, decisions), proposals, strongest)
    return (
        REVIEWED.check(_masked(answers.redacted, masks)),
        CODEFRAME.check(_without_names(frame, rulings, answers.hasher)),
        ASSIGNED.check(strongest.sort_index()),
    )


def awaiting(codeframe: Codeframe, quotes: Quotes, per_theme: int) -> tuple[list[str], list[str]]:
    """The themes ("q1/q1-03") and the quotes ("q1/q1-03/2") that no person has decided about.

    Where as many quotes of a theme are decided as it was to have, others, offered in place of refused ones, may wait:
    else each refusal would ask for another decision, until nothing is left to offer.
    """
    themes = codeframe[codeframe["decision"] == ""]
    is_open = quotes["approved"] == AWAITING
    decided = (~is_open).groupby([quotes["question_id"], quotes["theme_id"]]).transform("sum")
    waiting = quotes[is_open & (decided < per_theme)]
    return (
        [f"{question}/{theme}" for question, theme in themes[["question_id", "theme_id"]].itertuples(index=False)],
        [
            f"{question}/{theme}/{rank}"
            for question, theme, rank in waiting[["question_id", "theme_id", "rank"]].itertuples(index=False)
        ],
    )


def _of_analysed(redacted: Redacted, masks: Mapping[Row, Sequence[Mask]]) -> dict[Answer, Sequence[Mask]]:
    """The masks of the rows that are analysed, of which passages are spans."""
    rows = redacted[redacted["status"].isin(READ)].drop_duplicates(["respondent_id", "question_id"])
    keys = rows[["respondent_id", "question_id", "submission"]].itertuples(index=False, name=None)
    return {(key[0], key[1]): masks[key] for key in keys if key in masks}


def _masked(redacted: Redacted, masks: Mapping[Row, Sequence[Mask]]) -> pd.DataFrame:
    """The answers with their masks applied."""
    if not masks:
        return redacted
    rows = redacted[["respondent_id", "question_id", "submission", "redacted_text"]].itertuples(index=False, name=None)
    reviewed = [apply_masks(text, masks.get((person, question, n), ())) for person, question, n, text in rows]
    return redacted.assign(redacted_text=pd.Series(reviewed, index=redacted.index, dtype="str"))


def _without_names(codeframe: pd.DataFrame, rulings: Rulings, hasher: Hasher) -> pd.DataFrame:
    """The codeframe without words that people said are somebody's name: themes were named before they said so."""
    if not rulings.hidden or codeframe.empty:
        return codeframe
    kinds = dict.fromkeys(rulings.hidden, NAME)

    def hide(words: str) -> str:
        return apply_masks(words, merge_masks(hidden_masks(words, kinds, hasher)))

    keywords = [", ".join(word for word in words.split(", ") if hide(word) == word) for words in codeframe["keywords"]]
    return codeframe.assign(
        label=codeframe["label"].map(hide).astype("str"),
        description=codeframe["description"].map(hide).astype("str"),
        keywords=pd.Series(keywords, index=codeframe.index, dtype="str"),
    )


def _moved(matches: Matches, standing: Verdicts) -> pd.DataFrame:
    """The passages under the themes that people left; one that lost its theme has "no theme", unless it has another."""
    ends = {theme: follow(theme, standing) for theme in standing}
    themes = zip(matches["question_id"], matches["theme_id"], strict=True)
    names = [NO_THEME if is_dropped(theme, standing) else (ends.get(theme) or theme)[1] for theme in themes]
    theme_id = pd.Series(names, index=matches.index, dtype="str")
    changed = theme_id != matches["theme_id"]
    moved = matches.assign(theme_id=theme_id, assigned_by=matches["assigned_by"].mask(changed, PERSON))
    has_theme = pd.MultiIndex.from_frame(moved.loc[~theme_id.isin(UNTHEMED), PASSAGE])
    idle = changed & (theme_id == NO_THEME) & pd.MultiIndex.from_frame(moved[PASSAGE]).isin(has_theme)
    return moved[~idle]


def _shifted(matches: pd.DataFrame, masks: Mapping[Answer, Sequence[Mask]]) -> pd.DataFrame:
    """The passages as spans of the reviewed text."""
    if not masks:
        return matches
    rows = matches[["respondent_id", "question_id", "start", "end"]].itertuples(index=False)
    spans = [shift((start, end), masks.get((person, question), ())) for person, question, start, end in rows]
    return matches.assign(start=[start for start, _ in spans], end=[end for _, end in spans])
