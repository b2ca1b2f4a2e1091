"""Reasons: how many of the people who raised a theme said why, so that no number buries what is argued.

A reason is told by its words ("because", "so that", "due to"): of 60 passages with one of them in two public sets, 55
gave a reason or a consequence (92 %). Reasons without such a word are missed. What is published of it is protected like
any count: neither those who gave a reason nor those who gave none are a small number.
"""

import re

import pandas as pd

from themes.consultation import Disclosure
from themes.disclosure.bases import analysed_people, mentions
from themes.disclosure.risks import leaves_few
from themes.disclosure.rounding import is_hidden, to_nearest
from themes.points import with_passages
from themes.tables import EVENT_NOTE, REASONS, SHOWN, Assigned, Reasons, Respondents, Reviewed, Themes

WORDS = re.compile(
    r"\b(?:because|due to|owing to|so that|therefore|hence|as a result|the reason|leads? to|caused? by"
    r"|(?<!what )(?:which|that|this|it) (?:also |often |then )?(?:means?|meant|would mean|will mean))\b"
    r"|(?:^|[.,;] )otherwise\b",
    re.IGNORECASE,
)
KEYS = ["question_id", "theme_id"]


def count_reasons(
    themes: Themes, assigned: Assigned, reviewed: Reviewed, respondents: Respondents, *, settings: Disclosure
) -> Reasons:
    """Count who gave a reason under each theme that is shown.

    Args:
        themes: the published themes; a row of REASONS is made of one whose `responses` are shown only.
        assigned: the passages and their themes.
        reviewed: the answers as people left them.
        respondents: their kinds; event notes are not counted.
        settings: `threshold` and `method`. With "round" the number is rounded as the others are.

    Returns:
        One row a theme in the order given, where those who gave a reason and those who gave none are each more than the
        threshold: of just as many, somebody could take themselves away.
    """
    people = mentions(assigned, analysed_people(reviewed, respondents))
    people = people[people["part"] != EVENT_NOTE]
    passages = with_passages(assigned, reviewed)
    argued = passages.loc[passages["passage"].map(lambda words: WORDS.search(words) is not None)]
    argued = argued[["respondent_id", *KEYS]].drop_duplicates().assign(argued=1)
    counts = people.merge(argued, how="left", on=["respondent_id", *KEYS]).groupby(KEYS)["argued"].agg(["size", "sum"])
    rows = [
        (*key, number)
        for key, status in zip(themes[KEYS].itertuples(index=False, name=None), themes["status"], strict=True)
        if status == SHOWN and key in counts.index
        for everybody, gave in [counts.loc[key]]
        if (number := _shown(int(gave), int(everybody), settings)) is not None
    ]
    return REASONS.check(pd.DataFrame(rows, columns=REASONS.names)) if rows else REASONS.empty()


def _shown(gave: int, everybody: int, settings: Disclosure) -> int | None:
    """A number of people as it may be published; None where it or the rest is small."""
    parts = (gave, everybody - gave)
    if not all(parts) or any(leaves_few(part, settings.threshold) for part in parts):
        return None
    if settings.method != "round":
        return gave
    return None if any(is_hidden(part, settings.threshold) for part in parts) else to_nearest(gave)
