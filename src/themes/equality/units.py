"""Units: the people whom comparisons count, the group of each in every characteristic, and the themes they raised."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from themes.disclosure.bases import analysed_people, mentions
from themes.disclosure.order import natural_order
from themes.equality.groups import SEVERAL, UNSTATED
from themes.tables import (
    ADDITION,
    EVENT_NOTE,
    INDIVIDUAL,
    MISSING_GROUPS,
    NOT_ANSWERED,
    NOT_STATED,
    READ,
    Assigned,
    Characteristics,
    Respondents,
    Reviewed,
)

# The axis of respondents themselves; all others are of individuals only.
RESPONDENT_KIND = "respondent_kind"
UNSTATED_GROUPS = (*MISSING_GROUPS, UNSTATED)


@dataclass(frozen=True, eq=False)
class Units:
    """The respondents as comparisons count them, each once a question.

    Attributes:
        people: respondent_id, question_id, kind, campaign ("" for none) and whether all that was read of them is what
            they added to a campaign's text.
        raised: respondent_id, question_id, theme_id and the strength of the best passage.
        groups: characteristic -> respondent_id -> the group, for everybody who has one.
    """

    people: pd.DataFrame
    raised: pd.DataFrame
    groups: dict[str, "pd.Series[str]"]

    def without(self, *, weaker_than: float = 0.0, additions: bool = False) -> "Units":
        """The same without matches weaker than a strength, or without those who only added to a campaign's text."""
        people = self.people[~self.people["is_addition"]] if additions else self.people
        raised = self.raised[self.raised["strength"] >= weaker_than]
        return replace(self, people=people, raised=raised)


@dataclass(frozen=True, eq=False)
class Axis:
    """One characteristic in one question, in numbers of people.

    Attributes:
        question_id: the question.
        characteristic: the characteristic.
        groups: its stated groups, in natural order.
        themes: the themes that anybody of them raised, in order.
        bases: people by part (people whose labels may be dealt anew among each other) and group.
        counts: people by theme, part and group.
    """

    question_id: str
    characteristic: str
    groups: tuple[str, ...]
    themes: tuple[str, ...]
    bases: NDArray[np.int64]
    counts: NDArray[np.int64]


def read_units(
    assigned: Assigned, reviewed: Reviewed, respondents: Respondents, characteristics: Characteristics
) -> Units:
    """Put together who said what, and who they are. Event notes are nobody; a campaign's copies are not read."""
    people = analysed_people(reviewed, respondents)
    people = people[people["part"] != EVENT_NOTE].drop(columns="part")
    read = reviewed.loc[reviewed["status"].isin(READ), ["respondent_id", "question_id", "campaign_id", "status"]]
    own = read.assign(is_addition=read["status"] == ADDITION).groupby(["respondent_id", "question_id"], sort=True)
    known = own.agg(campaign=("campaign_id", "max"), is_addition=("is_addition", "all")).reset_index()
    kinds = respondents.set_index("respondent_id")["kind"]
    people = people.merge(known, on=["respondent_id", "question_id"])
    people = people.assign(kind=people["respondent_id"].map(kinds))
    strength = assigned.groupby(["respondent_id", "question_id", "theme_id"], sort=True)["strength"].max().reset_index()
    raised = mentions(assigned, people[["respondent_id", "question_id"]]).merge(strength)
    groups = {str(name): _one_each(rows) for name, rows in characteristics.groupby("characteristic", sort=True)}
    return Units(people, raised, {**groups, RESPONDENT_KIND: kinds.replace({NOT_STATED: NOT_ANSWERED})})


def _one_each(rows: pd.DataFrame) -> "pd.Series[str]":
    """Each respondent's group: several stated ones are one of their own, and a stated one is stronger than a blank."""
    rows = rows.assign(is_missing=rows["group"].isin(UNSTATED_GROUPS)).sort_values(["is_missing", "group"])
    stated = rows.loc[~rows["is_missing"], ["respondent_id", "group"]].drop_duplicates()
    several = stated.loc[stated["respondent_id"].duplicated(), "respondent_id"]
    first = rows.drop_duplicates("respondent_id").set_index("respondent_id")["group"]
    return first.mask(first.index.isin(several), SEVERAL)


def people_of(units: Units, characteristic: str) -> pd.DataFrame:
    """The people of a characteristic with their `group`: individuals, but for the kind of respondent itself."""
    of_kinds = characteristic == RESPONDENT_KIND
    people = units.people if of_kinds else units.people[units.people["kind"].isin([INDIVIDUAL, NOT_STATED])]
    groups = people["respondent_id"].map(units.groups[characteristic]).fillna(NOT_ANSWERED)
    parts = people["campaign"] if of_kinds else people["kind"] + "|" + people["campaign"]
    return people.assign(group=groups, part=parts)


def axes(units: Units, characteristic: str) -> Iterator[Axis]:
    """The characteristic in each question that people of any stated group answered."""
    people = people_of(units, characteristic)
    stated = people[~people["group"].isin(UNSTATED_GROUPS)]
    for question, rows in stated.groupby("question_id", sort=True):
        yield _axis(str(question), characteristic, rows, units.raised[units.raised["question_id"] == question])


def _axis(question: str, characteristic: str, people: pd.DataFrame, raised: pd.DataFrame) -> Axis:
    """One question's numbers."""
    groups = tuple(sorted(people["group"].unique(), key=natural_order))
    parts = sorted(people["part"].unique())
    said = raised.merge(people[["respondent_id", "part", "group"]], on="respondent_id")
    themes = tuple(sorted(said["theme_id"].unique()))
    bases = np.zeros((len(parts), len(groups)), dtype=np.int64)
    counts = np.zeros((len(themes), len(parts), len(groups)), dtype=np.int64)
    np.add.at(bases, (_places(people["part"], parts), _places(people["group"], groups)), 1)
    places = (_places(said["theme_id"], themes), _places(said["part"], parts), _places(said["group"], groups))
    np.add.at(counts, places, 1)
    return Axis(question, characteristic, groups, themes, bases, counts)


def _places(values: "pd.Series[str]", names: list[str] | tuple[str, ...]) -> NDArray[np.int64]:
    """Where each value stands among the names."""
    return pd.Index(names).get_indexer(pd.Index(values)).astype(np.int64)
