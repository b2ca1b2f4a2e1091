"""Bases: who counts towards a question, and as an individual, an organisation or an event note."""

import pandas as pd

from themes.tables import (
    EVENT_NOTE,
    INDIVIDUAL,
    NOT_STATED,
    ORGANISATION,
    READ,
    UNTHEMED,
    Assigned,
    Codeframe,
    Respondents,
    Reviewed,
)

PARTS = (INDIVIDUAL, ORGANISATION, EVENT_NOTE)


def analysed_people(reviewed: Reviewed, respondents: Respondents) -> pd.DataFrame:
    """Everybody with an analysed answer, once a question.

    Returns:
        respondent_id, question_id and part. Whoever did not state a kind is an individual: most exports have no such
        column. Event notes are here with a part of their own; they are in no base.
    """
    analysed = reviewed.loc[reviewed["status"].isin(READ), ["respondent_id", "question_id"]].drop_duplicates()
    return analysed.assign(part=part_of(analysed["respondent_id"], respondents)).dropna(subset="part")


def part_of(respondent_ids: "pd.Series[str]", respondents: Respondents) -> "pd.Series[str]":
    """Whether each respondent counts as an individual, an organisation or an event note."""
    parts = respondents.set_index("respondent_id")["kind"].replace({NOT_STATED: INDIVIDUAL})
    return respondent_ids.map(parts)


def mentions(assigned: Assigned, people: pd.DataFrame) -> pd.DataFrame:
    """Who raised which theme: respondent_id, question_id, theme_id and part, one row each however often they did."""
    raised = assigned.loc[~assigned["theme_id"].isin(UNTHEMED), ["respondent_id", "question_id", "theme_id"]]
    return raised.drop_duplicates().merge(people, on=["respondent_id", "question_id"])


def without_headings(codeframe: Codeframe, assigned: Assigned) -> Codeframe:
    """The codeframe's themes that are counted: not those that only head others, and have no passage of their own."""
    themes = pd.MultiIndex.from_frame(codeframe[["question_id", "theme_id"]])
    under = codeframe.loc[codeframe["parent_id"] != "", ["question_id", "parent_id"]]
    heads = themes.isin(pd.MultiIndex.from_frame(under))
    raised = themes.isin(pd.MultiIndex.from_frame(assigned[["question_id", "theme_id"]]))
    return Codeframe(codeframe[~heads | raised].reset_index(drop=True))


def parts_by(keys: list[str], people: pd.DataFrame) -> dict[tuple[str, ...], dict[str, int]]:
    """How many of each part stand under each key that stands in the table at all."""
    sizes = people.groupby([*keys, "part"]).size().reset_index(name="people")
    counts: dict[tuple[str, ...], dict[str, int]] = {}
    for *key, part, size in sizes.itertuples(index=False, name=None):
        counts.setdefault(tuple(map(str, key)), dict.fromkeys(PARTS, 0))[str(part)] = int(size)
    return counts
