"""Passages as people decided them: moved to another theme, confirmed, or out of all themes."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from themes.review.masks import Answer
from themes.review.sheets import standing_choices
from themes.tables import NO_THEME, PERSON, UNTHEMED, Decisions, Matches, quote_target

PASSAGE = ["respondent_id", "question_id", "start"]
# What a person said is sure.
SURE = 1.0


@dataclass(frozen=True)
class Ruled:
    """What stands about a passage's place: the theme that it was in, the one that it was put in, and how.

    A person read a passage to confirm or to move it; one that is split off went with others like a few examples.
    """

    was: str
    now: str
    action: str


def passage_target(text: str, start: int, end: int) -> str:
    """How DECISIONS names a passage: its span and a hash of its redacted words, so that it lapses when they change."""
    return quote_target(start, end, text[start:end])


def ruled_passages(decisions: Decisions) -> dict[Answer, dict[str, list[Ruled]]]:
    """What stands about passages: of each answer, under each passage's name."""
    ruled: dict[Answer, dict[str, list[Ruled]]] = {}
    for choice in standing_choices(decisions, "passage").values():
        # A passage that was moved or split off is confirmed where it is now; others where they were.
        now = choice.value or choice.theme_id
        answer = ruled.setdefault((choice.respondent_id, choice.question_id), {})
        answer.setdefault(choice.target, []).append(Ruled(choice.theme_id, now, choice.action))
    return ruled


def moved_passages(
    matches: Matches, texts: Mapping[Answer, str], decisions: Decisions, known: set[tuple[str, str]]
) -> pd.DataFrame:
    """The passages where people put them.

    A passage that the computer has put elsewhere since is where a person said, and nowhere without a theme.

    Args:
        matches: the passages under their themes.
        texts: the redacted answers.
        decisions: what people decided.
        known: the themes that there are; a passage put in another stays where it is.
    """
    ruled = ruled_passages(decisions)
    if not ruled:
        return matches
    keys = pd.MultiIndex.from_frame(matches[["respondent_id", "question_id"]])
    touched = keys.isin(list(ruled))
    rows: list[pd.DataFrame] = [matches[~touched]]
    for _, found in matches[touched].groupby(PASSAGE, sort=False):
        person, question, start, end = found.iloc[0][[*PASSAGE, "end"]]
        target = passage_target(texts.get((person, question), ""), start, end)
        stand = ruled[person, question].get(target, [])
        stand = [one for one in stand if one.now == NO_THEME or (question, one.now) in known]
        rows.append(_placed(found, stand) if stand else found)
    return pd.concat(rows).sort_index(kind="stable")


def _placed(found: pd.DataFrame, stand: list[Ruled]) -> pd.DataFrame:
    """One passage's rows, with what people said of it in place of what they said it about."""
    gone = {one.was for one in stand} | {one.now for one in stand} | {*UNTHEMED}
    now = list(dict.fromkeys(one.now for one in stand if one.now != NO_THEME))
    kept = found[~found["theme_id"].isin(gone)]
    if not now and kept.empty:
        now = [NO_THEME]
    first = found.iloc[[0] * len(now)]
    placed = first.assign(theme_id=pd.Series(now, index=first.index, dtype="str"), strength=SURE, assigned_by=PERSON)
    return pd.concat([kept, placed])


def decided_codes(matches: Matches, texts: Mapping[Answer, str], decisions: Decisions) -> pd.DataFrame:
    """The answers all of whose passages a person read and placed, a row a theme; an empty code where they have none.

    Returns:
        respondent_id, question_id and `theme_id`.
    """
    ruled = ruled_passages(decisions)
    rows: list[tuple[str, str, str]] = []
    for answer, found in matches[_of(matches, ruled)].groupby(["respondent_id", "question_id"], sort=True):
        key = (str(answer[0]), str(answer[1]))
        spans = set(zip(found["start"], found["end"], strict=True))
        said = [ruled[key].get(passage_target(texts.get(key, ""), start, end), []) for start, end in spans]
        if all(some and all(one.action != "split" for one in some) for some in said):
            themes = {one.now for some in said for one in some if one.now not in UNTHEMED}
            rows += [(*key, theme) for theme in sorted(themes) or [""]]
    return pd.DataFrame(rows, columns=["respondent_id", "question_id", "theme_id"], dtype="str")


def _of(matches: Matches, ruled: Mapping[Answer, object]) -> "pd.Series[bool]":
    keys = pd.MultiIndex.from_frame(matches[["respondent_id", "question_id"]])
    return pd.Series(keys.isin(list(ruled)), index=matches.index)
