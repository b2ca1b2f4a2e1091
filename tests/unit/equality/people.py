"""Respondents, their answers and their groups as tables, from rows of literals."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import pandas as pd

from themes.tables import ASSIGNED, CHARACTERISTICS, NO_THEME, RESPONDENTS, REVIEWED


class Person(NamedTuple):
    """One respondent to q1: the groups they state, the themes they raise and how."""

    groups: Mapping[str, str]
    themes: tuple[str, ...] = ()
    kind: str = "individual"
    campaign: str = ""
    status: str = "analysed"
    strength: float = 0.9
    words: str = "words"


def several(number: int, **named) -> list[Person]:
    return [Person(**named) for _ in range(number)]


def tables(people: Iterable[Person]):
    """ASSIGNED, REVIEWED, RESPONDENTS and CHARACTERISTICS."""
    numbered = [(f"r{number:04d}", person) for number, person in enumerate(people)]
    blank = {"source_id": "", "people": 1, "may_publish": "no", "locality": "", "submitted_at": "", "source": "",
             "channel": "", "standing": "in time"}  # fmt: skip
    respondents = [{"respondent_id": name, "kind": person.kind, **blank} for name, person in numbered]
    answers = [
        {"respondent_id": name, "question_id": "q1", "submission": 1, "status": person.status,
         "campaign_id": person.campaign, "redacted_text": person.words}
        for name, person in numbered
    ]  # fmt: skip
    matches = [
        {"respondent_id": name, "question_id": "q1", "theme_id": theme, "strength": person.strength, "start": 0,
         "end": len(person.words), "assigned_by": "computer"}
        for name, person in numbered for theme in person.themes or (NO_THEME,)
    ]  # fmt: skip
    groups = [
        {"respondent_id": name, "characteristic": characteristic, "group": group}
        for name, person in numbered
        for characteristic, group in person.groups.items()
    ]
    return (
        ASSIGNED.check(pd.DataFrame(matches, columns=ASSIGNED.names)),
        REVIEWED.check(pd.DataFrame(answers)),
        RESPONDENTS.check(pd.DataFrame(respondents)),
        CHARACTERISTICS.check(pd.DataFrame(groups)),
    )
