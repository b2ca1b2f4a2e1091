"""Combining: the themes of a codeframe and those that were found beside it, as one proposal."""

import numpy as np
import pandas as pd

from themes.exports import fold
from themes.framing.reading import next_id
from themes.tables import COMPUTER, NO_THEME, Frame, Matches, Passages

THEME = ["question_id", "theme_id"]
PASSAGE = ["respondent_id", "question_id", "start"]
# What is said of a heading's subject and fits none of the themes under it.
OTHER_POINTS = "{}: other points"


def left_over(passages: Passages, framed: Matches) -> Passages:
    """The passages that fit no theme of the codeframe."""
    taken = pd.MultiIndex.from_frame(framed[PASSAGE])
    return Passages(passages[~pd.MultiIndex.from_frame(passages[PASSAGE]).isin(taken)].reset_index(drop=True))


def not_framed(passages: Passages) -> pd.DataFrame:
    """The same passages with no theme, where nothing else is to be found."""
    return passages.assign(theme_id=NO_THEME, strength=0.0, assigned_by=COMPUTER)


def combine(frame: Frame, found: pd.DataFrame) -> tuple[pd.DataFrame, dict[tuple[str, str], str]]:
    """The codeframe's themes followed by those found beside it.

    A found theme has the next number of its question; one whose label the codeframe has already is that theme. Under
    the label of a heading, which is given no passage itself, it is a theme of other points below that heading.

    Args:
        frame: the codeframe.
        found: PROPOSALS of the passages that fit none of its themes.

    Returns:
        The themes with the columns of `found` (numbers unknown where the codeframe has none), and the new theme_id
        of each theme that was found.
    """
    labels = {
        (question, fold(label).casefold()): theme
        for question, theme, label in frame[[*THEME, "label"]].itertuples(index=False)
    }
    headings = _headings(frame, found)
    called = [
        OTHER_POINTS.format(label) if key in headings else label
        for key, label in zip(_keys(found, "theme_id"), found["label"], strict=True)
    ]
    found = found.assign(label=pd.Series(called, index=found.index, dtype="str"))
    taken = {question: set(rows["theme_id"]) for question, rows in frame.groupby("question_id")}
    names: dict[tuple[str, str], str] = {}
    fresh: list[bool] = []
    for question, theme, label in found[[*THEME, "label"]].itertuples(index=False):
        known = labels.get((question, fold(label).casefold()))
        fresh.append(known is None)
        names[question, theme] = known or next_id(question, taken.setdefault(question, set()))
        taken[question].add(names[question, theme])
    added = found[np.array(fresh, dtype=bool)]
    keys = _keys(added, "theme_id")
    added = added.assign(
        theme_id=pd.Series([names[key] for key in keys], index=added.index, dtype="str"),
        parent_id=pd.Series(
            [
                headings.get(key) or names.get((key[0], parent), "")
                for key, parent in zip(keys, added["parent_id"], strict=True)
            ],
            index=added.index,
            dtype="str",
        ),
    )
    themes = pd.concat([frame.reindex(columns=found.columns), added], ignore_index=True)
    return themes.sort_values(THEME, ignore_index=True), names


def _headings(frame: Frame, found: pd.DataFrame) -> dict[tuple[str, str], str]:
    """The heading of the codeframe that has the label of a found theme, for each found theme that holds passages."""
    heads, found_heads = set(_keys(frame, "parent_id")), set(_keys(found, "parent_id"))
    labels = {
        (question, fold(label).casefold()): theme
        for question, theme, label in frame[[*THEME, "label"]].itertuples(index=False)
        if (question, theme) in heads
    }
    said = zip(_keys(found, "theme_id"), found["label"], strict=True)
    same = {key: labels.get((key[0], fold(label).casefold()), "") for key, label in said}
    return {key: heading for key, heading in same.items() if heading and key not in found_heads}


def _keys(rows: pd.DataFrame, column: str) -> list[tuple[str, str]]:
    return list(zip(rows["question_id"], rows[column], strict=True))


def renamed(rows: pd.DataFrame, names: dict[tuple[str, str], str]) -> pd.DataFrame:
    """Rows of found themes, under their new ids."""
    keys = zip(rows["question_id"], rows["theme_id"], strict=True)
    new = [names.get(key, key[1]) for key in keys]
    return rows.assign(theme_id=pd.Series(new, index=rows.index, dtype="str"))
