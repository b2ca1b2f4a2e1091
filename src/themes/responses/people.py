"""The people who answered: one row a respondent, and the groups that they say they belong to."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import pandas as pd

from themes.consultation import Characteristic, Consultation
from themes.errors import DataError
from themes.responses.exports import Columns, fold, read_export
from themes.responses.wording import read_age, read_date, read_group, read_kind, read_permission
from themes.store import pseudonym
from themes.tables import (
    EVENT_NOTE,
    IN_TIME,
    LATE,
    MISSING_GROUPS,
    NOT_ASKED,
    NOT_RECOGNISED,
    NOT_STATED,
    ORGANISATION,
    PERMISSIONS,
    WITHDRAWN,
)

# The export holds everything that came through this door; letters and event notes will have channels of their own.
SURVEY = "survey"


@dataclass
class People:
    """What the export says of the people: tables, problems and notes; `respondent_id` is one value a row of it."""

    respondent_id: "pd.Series[str]"
    respondents: pd.DataFrame
    characteristics: pd.DataFrame
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def read_people(consultation: Consultation, columns: Columns, source_id: "pd.Series[str]", key: bytes) -> People:
    """One row a respondent, however many rows of the export are theirs."""
    respondent_id = source_id.map({name: pseudonym(key, name) for name in source_id.unique()}).astype("str")
    rows = _rows(consultation, columns).assign(respondent_id=respondent_id, source_id=source_id)
    people = People(respondent_id, rows, pd.DataFrame())
    by_person = rows.groupby("respondent_id", sort=True)
    respondents = by_person.agg(
        source_id=("source_id", "first"),
        kind=("kind", _stated(NOT_STATED)),
        people=("people", "max"),
        may_publish=("may_publish", lambda given: max(given, key=PERMISSIONS.index)),
        locality=("locality", _stated("")),
        submitted_at=("submitted_at", lambda given: min(filter(None, given), default="")),
    ).reset_index()
    respondents = respondents.assign(source=columns.export.file, channel=SURVEY)
    people.respondents = respondents.assign(standing=_standing(consultation, respondents, people))
    people.characteristics = _characteristics(consultation, columns, people)
    return people


def _rows(consultation: Consultation, columns: Columns) -> pd.DataFrame:
    """What each row of the export says of its respondent."""
    named = consultation.respondent

    def column(name: str | None, key: str) -> "pd.Series[str]":
        cells = pd.Series("", index=columns.export.cells.index, dtype="str")
        return columns.take(name, f"respondent.{key}").map(fold) if name else cells

    permission = column(named.may_publish, "may_publish").map(read_permission)
    if named.may_publish is None and consultation.permission.quotes_may_be_published_because:
        permission = permission.map(lambda _: "without name")
    return pd.DataFrame(
        {
            "kind": column(named.kind, "kind").map(read_kind),
            "people": column(named.people, "people").map(lambda cell: int(cell) if cell.isdecimal() else 1),
            "may_publish": permission,
            "locality": column(named.locality, "locality"),
            "submitted_at": column(named.submitted_at, "submitted_at").map(_iso),
        }
    )


def _iso(cell: str) -> str:
    """A date as its ISO day, so that dates sort; "" where it cannot be read."""
    day = read_date(cell)
    return day.isoformat() if day else ""


def _stated(nothing: str) -> Callable[[Iterable[str]], str]:
    """The first thing that a respondent stated, in the order of the alphabet; `nothing` where they stated nothing."""
    return lambda given: min((value for value in given if value != nothing), default=nothing)


def _standing(consultation: Consultation, respondents: pd.DataFrame, people: People) -> "pd.Series[str]":
    """Whether each response came in time, came late, or was withdrawn."""
    late = respondents["submitted_at"] > consultation.closes.isoformat()
    standing = late.map({True: LATE, False: IN_TIME}).astype("str")
    if not consultation.input.withdrawn:
        return standing
    try:
        export = read_export(consultation.folder / consultation.input.withdrawn)
    except DataError as error:
        people.problems += error.problems
        return standing
    ids = set(export.cells[0].map(fold)) | {export.headers[0]}
    unknown = len(ids - set(respondents["source_id"]) - {export.headers[0]})
    if unknown:
        people.notes.append(f"{export.file}: {unknown} ids are not in the export")
    return standing.mask(respondents["source_id"].isin(ids), WITHDRAWN)


def _characteristics(consultation: Consultation, columns: Columns, people: People) -> pd.DataFrame:
    """One row a respondent and characteristic. Organisations and event notes were not asked."""
    declared = dict(consultation.characteristics)
    if consultation.respondent.locality and "locality" not in declared:
        declared["locality"] = Characteristic(column=consultation.respondent.locality)
    apart = people.respondents.set_index("respondent_id")["kind"].isin([ORGANISATION, EVENT_NOTE])
    frames = [
        _groups(name, characteristic, columns, people).assign(
            group=lambda frame: frame["group"].mask(frame["respondent_id"].map(apart).astype(bool), NOT_ASKED)
        )
        for name, characteristic in declared.items()
        if consultation.disclosure.policy(name) != "off"
    ]
    empty = pd.DataFrame({"respondent_id": [], "characteristic": [], "group": []}, dtype="str")
    return pd.concat([empty, *frames], ignore_index=True)


def _groups(name: str, characteristic: Characteristic, columns: Columns, people: People) -> pd.DataFrame:
    """Each respondent's group; two different groups from one respondent are not recognised, and noted."""
    cells = columns.take(characteristic.column, f"characteristics.{name}").map(fold)
    groups = cells.map({cell: read_group(cell, not_stated=characteristic.not_stated) for cell in cells.unique()})
    if name == "age":
        groups = groups.map(read_age)
    groups = groups.map(_one_spelling(groups))
    frame = pd.DataFrame({"respondent_id": people.respondent_id, "characteristic": name, "group": groups})
    stated = frame[~frame["group"].isin(MISSING_GROUPS)].drop_duplicates()
    several = stated.loc[stated.duplicated("respondent_id"), "respondent_id"].unique()
    if len(several):
        people.notes.append(
            f"{len(several):,} respondents gave more than one answer for {name}: counted as '{NOT_RECOGNISED}'"
        )
    first = pd.concat([stated, frame]).drop_duplicates("respondent_id").sort_values("respondent_id")
    return first.assign(group=first["group"].mask(first["respondent_id"].isin(several), NOT_RECOGNISED))


def _one_spelling(groups: "pd.Series[str]") -> dict[str, str]:
    """Spellings that differ only in case and punctuation, each mapped to the commonest of them."""
    spellings: dict[str, str] = {}
    counts = groups.value_counts().sort_index().sort_values(ascending=False, kind="stable")
    for group in counts.index:
        spellings.setdefault(re.sub(r"\W+", " ", str(group)).strip().casefold(), str(group))
    return {str(group): spellings[re.sub(r"\W+", " ", str(group)).strip().casefold()] for group in counts.index}
