"""The people who answered: one row a respondent, whatever they sent and however often."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import pandas as pd

from themes.categories.dates import read_date
from themes.categories.kinds import read_kind
from themes.categories.permissions import read_permission
from themes.consultation import Consultation
from themes.errors import DataError
from themes.exports import Columns, count, fold, read_export
from themes.forgotten import SEVERAL_IDS
from themes.store import pseudonym
from themes.tables import IN_TIME, LATE, NOT_STATED, PERMISSIONS, WITHDRAWN, Respondents

# An answer about the respondent is a line; what follows in a cell is something else.
LONGEST_ANSWER = 500
# What came through the survey tool; letters have channels of their own.
SURVEY = "survey"


@dataclass
class People:
    """What the export says of the people: a table, problems and notes; `respondent_id` is one value a row of it."""

    respondent_id: "pd.Series[str]"
    respondents: pd.DataFrame
    submitted_at: "pd.Series[str]"
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Standing:
    """Every respondent with `standing`: in time, late or withdrawn."""

    respondents: pd.DataFrame
    notes: tuple[str, ...] = ()


def read_people(consultation: Consultation, columns: Columns, source_id: "pd.Series[str]", key: bytes) -> People:
    """One row a respondent, however many rows of the export are theirs."""
    person = _same_person(consultation, columns, source_id)
    respondent_id = person.map({name: pseudonym(key, name) for name in person.unique()}).astype("str")
    rows = _rows(consultation, columns).assign(respondent_id=respondent_id, source_id=source_id)
    people = People(respondent_id, rows, rows["submitted_at"])
    _note_combined(people, source_id, is_long=consultation.input.layout == "long")
    by_person = rows.groupby("respondent_id", sort=True)
    respondents = by_person.agg(
        source_id=("source_id", lambda ids: SEVERAL_IDS.join(dict.fromkeys(ids))),
        kind=("kind", _stated(NOT_STATED)),
        people=("people", "max"),
        may_publish=("may_publish", lambda given: max(given, key=PERMISSIONS.index)),
        locality=("locality", _stated("")),
        submitted_at=("submitted_at", lambda given: min(filter(None, given), default="")),
        channel=("channel", _stated(SURVEY)),
    ).reset_index()
    people.respondents = respondents.assign(source=columns.export.file, standing=IN_TIME)
    return people


def read_standing(consultation: Consultation, parts: Sequence[Respondents], problems: list[str]) -> Standing:
    """Whether each response came in time, came late, or was withdrawn; problems of that list are gathered."""
    if not parts:
        return Standing(pd.DataFrame())
    respondents = pd.concat(parts, ignore_index=True)
    closes = consultation.closes.isoformat() if consultation.closes else "9999"
    standing = (respondents["submitted_at"] > closes).map({True: LATE, False: IN_TIME}).astype("str")
    path = consultation.files.get("input.withdrawn")
    if path is None:
        return Standing(respondents.assign(standing=standing))
    try:
        export = read_export(path)
    except DataError as error:
        problems += error.problems
        return Standing(respondents.assign(standing=standing))
    ids = set(export.cells[0].map(fold)) | {export.headers[0]}
    known = {name for joined in respondents["source_id"] for name in joined.split(SEVERAL_IDS)}
    unknown = len(ids - known - {export.headers[0]})
    notes = (f"{export.file}: {count(unknown, 'id is', 'ids are')} not in the export",) if unknown else ()
    gone = respondents["source_id"].map(lambda joined: bool(ids & set(joined.split(SEVERAL_IDS))))
    return Standing(respondents.assign(standing=standing.mask(gone, WITHDRAWN)), notes)


def _same_person(consultation: Consultation, columns: Columns, source_id: "pd.Series[str]") -> "pd.Series[str]":
    """Who each row is of: its id, or the first of the ids that share an entry in the column the settings name."""
    named = consultation.input.same_person_by
    if not named:
        return source_id
    entry = columns.take(named, "input.same_person_by").map(lambda cell: fold(cell).casefold())
    first = source_id.groupby(entry).transform("min").mask(entry == "", source_id)
    return first.groupby(source_id).transform("min")


def _note_combined(people: People, source_id: "pd.Series[str]", *, is_long: bool) -> None:
    """Say how many people sent more than one response; in the long layout an id stands in several rows anyhow."""
    rows = people.respondent_id.value_counts()
    several = int((rows > 1).sum())
    ids = source_id.groupby(people.respondent_id).nunique()
    if int((ids > 1).sum()):
        people.notes.append(
            f"{count(int((ids > 1).sum()), 'person', 'people')} sent several responses: each counts as one person"
        )
    elif several and not is_long:
        stands = count(several, "id stands", "ids stand")
        people.notes.append(f"{stands} in several rows: each counts as one person")


def _rows(consultation: Consultation, columns: Columns) -> pd.DataFrame:
    """What each row of the export says of its respondent."""
    named = consultation.respondent

    def column(name: str | None, key: str) -> "pd.Series[str]":
        cells = pd.Series("", index=columns.export.cells.index, dtype="str")
        return columns.take(name, f"respondent.{key}").map(fold) if name else cells

    permission = _mapped(column(named.may_publish, "may_publish"), read_permission)
    if named.may_publish is None and consultation.permission.quotes_may_be_published_because:
        permission = permission.map(lambda _: "without name")
    order = consultation.input.date_order
    return pd.DataFrame(
        {
            "kind": _mapped(column(named.kind, "kind"), read_kind),
            "people": column(named.people, "people").map(lambda cell: int(cell) if cell.isdecimal() else 1),
            "may_publish": permission,
            "locality": column(named.locality, "locality"),
            "channel": column(named.channel, "channel").map(lambda cell: cell.casefold() or SURVEY),
            "submitted_at": _mapped(
                column(named.submitted_at, "submitted_at"),
                lambda cell: day.isoformat() if (day := read_date(cell, order)) else "",
            ),
        }
    )


def _mapped(cells: "pd.Series[str]", read: Callable[[str], str]) -> "pd.Series[str]":
    """Each cell as it is read; equal cells once, and no further than an answer to a form's question goes."""
    return cells.map({cell: read(cell[:LONGEST_ANSWER]) for cell in cells.unique()}).astype("str")


def _stated(nothing: str) -> Callable[[Iterable[str]], str]:
    """The first thing that a respondent stated, in the order of the alphabet; `nothing` where they stated nothing."""
    return lambda given: min((value for value in given if value != nothing), default=nothing)
