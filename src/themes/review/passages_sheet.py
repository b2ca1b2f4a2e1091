"""The sheet of passages: under each theme those that the computer is least sure of, to confirm, move or split off."""

from collections.abc import Iterator, Sequence

import pandas as pd

from themes.review.codeframe import follow, is_dropped
from themes.review.masks import shift
from themes.review.naming import current_labels, name_theme
from themes.review.passages import Ruled, passage_target, ruled_passages
from themes.review.reviewable import Reviewable
from themes.review.sheets import Choice, Found, Heading, Row, Sheet, Value, cut, fold
from themes.tables import NO_THEME

PASSAGES_SHEET = Sheet(
    "passages",
    (
        Heading("question_id", 11, read=True),
        Heading("theme_id", 11),
        Heading("label", 28),
        Heading("passage", 80),
        Heading("strength", 9),
        Heading("decision", 12, typed=True, read=True),
        Heading("move_to", 28, typed=True, read=True),
        Heading("comment", 30, typed=True),
        Heading("respondent_id", 18, read=True),
        Heading("key", 10, read=True, hidden=True),
    ),
    {
        "confirm": ("confirmed", "yes", "y", "ok", "okay", "right", "keep"),
        "move": ("moved", "split", "split off", "no", "n", "wrong"),
    },
)
# More rows than this nobody reads; of more passages, each theme shows as many of its least sure ones.
MOST_ROWS, LEAST_A_THEME = 5000, 20
PASSAGE_LENGTH = 600
Key = tuple[str, str, str]
"""A passage under a theme: respondent_id, question_id, and the theme and the passage's name as one."""


def passage_rows(reviewable: Reviewable) -> Iterator[tuple[Value, ...]]:
    """One row a passage and theme, with the theme that it is in now and the decision that stands."""
    labels = current_labels(reviewable)
    columns = ["respondent_id", "question_id", "theme_id", "strength", "start", "end"]
    for person, question, theme, strength, start, end in _shown(reviewable)[columns].itertuples(index=False):
        text = reviewable.texts.get((person, question), "")
        target = passage_target(text, start, end)
        first, last = shift((start, end), reviewable.masks.get((person, question), ()))
        words = cut(fold(reviewable.reviewed_texts.get((person, question), "")[first:last]), PASSAGE_LENGTH)
        now, decision, to = _standing(reviewable, (person, question), target, theme)
        label = labels.get((question, now), "") if now != NO_THEME else ""
        key = f"{theme}|{target}"
        yield question, now, label, words, f"{strength:.2f}", decision, to, "", person, key


def _shown(reviewable: Reviewable) -> pd.DataFrame:
    """The passages that the sheet shows, the least sure of each theme first; those decided before are among them."""
    rows: pd.DataFrame = reviewable.matches.sort_values(
        ["question_id", "theme_id", "strength", "respondent_id", "start"], kind="stable"
    )
    if len(rows) <= MOST_ROWS:
        return rows
    themes = rows.groupby(["question_id", "theme_id"])
    most = max(LEAST_A_THEME, MOST_ROWS // themes.ngroups)
    decided = pd.MultiIndex.from_frame(rows[["respondent_id", "question_id"]]).isin(
        list(ruled_passages(reviewable.decisions))
    )
    return rows[(themes.cumcount() < most) | decided]


def _standing(reviewable: Reviewable, answer: tuple[str, str], target: str, theme: str) -> tuple[str, str, str]:
    """The theme that a passage is in now, and the decision and the theme that a person who read it gave it."""
    ruled = _ruled(reviewable, answer, target, theme)
    now = ruled.now if ruled else theme
    end = follow((answer[1], now), reviewable.verdicts)
    left = NO_THEME if end is None or is_dropped(end, reviewable.verdicts) else end[1]
    if ruled is None or ruled.action == "split":
        return left, "", ""
    return left, ruled.action, ruled.now if ruled.action == "move" else ""


def _ruled(reviewable: Reviewable, answer: tuple[str, str], target: str, theme: str) -> Ruled | None:
    """What stands about a passage of a theme."""
    return {one.was: one for one in reviewable.ruled.get(answer, {}).get(target, [])}.get(theme)


def passage_choices(rows: Sequence[Row], reviewable: Reviewable) -> Found:
    """The decisions about passages that differ from those that stand, and everything wrong with the sheet."""
    known = _known(reviewable)
    for row in rows:
        action = PASSAGES_SHEET.decision(row["decision"])
        if action is None:
            yield f"{row.cell('decision')}: the decision must be confirm or move"
        elif action == "confirm" and row["move_to"] and not _is_there(row, reviewable):
            yield f"{row.cell('move_to')}: this is for move alone; choose move, or empty the cell"
        elif action == "move" and not row["move_to"]:
            yield f"{row.cell('move_to')}: move needs a theme_id, the name of a new theme, or no theme"
        elif action or row["move_to"]:
            key = (row["respondent_id"], row["question_id"], row["key"])
            if key in known:
                yield from _choices(row, reviewable)
            else:
                yield f"{row.cell('key')}: this passage is not among the run's; decide in a new review.xlsx"


def _is_there(row: Row, reviewable: Reviewable) -> bool:
    """Whether a passage was moved already to the theme that its row names."""
    theme, _, target = row["key"].partition("|")
    return _standing(reviewable, (row["respondent_id"], row["question_id"]), target, theme)[2] == row["move_to"]


def _choices(row: Row, reviewable: Reviewable) -> Found:
    """What a row decides: where its passage goes, and a theme that is made for it."""
    theme, _, target = row["key"].partition("|")
    person, question = row["respondent_id"], row["question_id"]
    _, earlier, stands = _standing(reviewable, (person, question), target, theme)
    cell = row.cell("move_to")
    if PASSAGES_SHEET.decision(row["decision"]) == "confirm":
        if earlier != "confirm":
            # In the theme that it stands under, wherever people have put it since it was proposed.
            ruled = _ruled(reviewable, (person, question), target, theme)
            now = ruled.now if ruled and ruled.now != theme else ""
            yield Choice("passage", "confirm", question, theme, person, target, now, row.cell("decision"))
        return
    named = name_theme(row["move_to"], question, reviewable)
    if named.problem:
        yield f"{cell}: {named.problem}"
        return
    if named.new_label and (question, named.theme_id) not in reviewable.identity:
        yield Choice("added", "add", question, named.theme_id, value=named.new_label, cell=cell)
    if (earlier, stands) != ("move", named.theme_id):
        yield Choice("passage", "move", question, theme, person, target, named.theme_id, cell)


def _known(reviewable: Reviewable) -> set[Key]:
    """The run's passages, as rows name them."""
    columns = ["respondent_id", "question_id", "theme_id", "start", "end"]
    return {
        (
            person,
            question,
            fold(f"{theme}|{passage_target(reviewable.texts.get((person, question), ''), start, end)}"),
        )
        for person, question, theme, start, end in reviewable.matches[columns].itertuples(index=False)
    }
