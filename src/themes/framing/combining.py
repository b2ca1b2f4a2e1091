"""Combining: the themes of a codeframe and those that were found beside it, as one proposal."""

import numpy as np
import pandas as pd

from themes.exports import fold
from themes.framing.reading import next_id
from themes.tables import COMPUTER, NO_THEME, Frame, Matches, Passages

THEME = ["question_id", "theme_id"]
PASSAGE = ["respondent_id", "question_id", "start"]


def left_over(passages: Passages, framed: Matches) -> Passages:
    """The passages that fit no theme of the codeframe."""
    taken = pd.MultiIndex.from_frame(framed[PASSAGE])
    return Passages(passages[~pd.MultiIndex.from_frame(passages[PASSAGE]).isin(taken)].reset_index(drop=True))


def not_framed(passages: Passages) -> pd.DataFrame:
    """The same passages with no theme, where nothing else is to be found."""
    return passages.assign(theme_id=NO_THEME, strength=0.0, assigned_by=COMPUTER)


def combine(frame: Frame, found: pd.DataFrame) -> tuple[pd.DataFrame, dict[tuple[str, str], str]]:
    """The codeframe's themes followed by those found beside it.

    A found theme has the next number of its question; one whose label the codeframe has already is that theme.

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
    taken = {question: set(rows["theme_id"]) for question, rows in frame.groupby("question_id")}
    names: dict[tuple[str, str], str] = {}
    fresh: list[bool] = []
    for question, theme, label in found[[*THEME, "label"]].itertuples(index=False):
        known = labels.get((question, fold(label).casefold()))
        fresh.append(known is None)
        names[question, theme] = known or next_id(question, taken.setdefault(question, set()))
        taken[question].add(names[question, theme])
    added = found[np.array(fresh, dtype=bool)]
    keys = list(zip(added["question_id"], added["theme_id"], strict=True))
    added = added.assign(
        theme_id=pd.Series([names[key] for key in keys], index=added.index, dtype="str"),
        parent_id=pd.Series(
            [names.get((key[0], parent), "") for key, parent in zip(keys, added["parent_id"], strict=True)],
            index=added.index,
            dtype="str",
        ),
    )
    themes = pd.concat([frame.reindex(columns=found.columns), added], ignore_index=True)
    return themes.sort_values(THEME, ignore_index=True), names


def renamed(rows: pd.DataFrame, names: dict[tuple[str, str], str]) -> pd.DataFrame:
    """Rows of found themes, under their new ids."""
    keys = zip(rows["question_id"], rows["theme_id"], strict=True)
    new = [names.get(key, key[1]) for key in keys]
    return rows.assign(theme_id=pd.Series(new, index=rows.index, dtype="str"))
