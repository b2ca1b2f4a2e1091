"""Responses: an export and letters read into tables, from RAW to CODES, with every row accounted for."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

import pandas as pd

from themes.consultation import Consultation
from themes.errors import DataError
from themes.exports import Columns, Export, count, fold, name_rows, read_export
from themes.exports.spreading import spread
from themes.forgotten import SEVERAL_IDS, Forgotten, pseudonyms, read_forgotten
from themes.responses.answers import read_answers, read_closed, read_codes
from themes.responses.characteristics import read_characteristics
from themes.responses.geography import read_geography
from themes.responses.letters import read_letters
from themes.responses.people import SURVEY, read_people, read_standing
from themes.responses.positions import read_positions
from themes.tables import (
    CHARACTERISTICS,
    CLOSED,
    CODES,
    NOT_STATED,
    POSITIONS,
    RAW,
    RESPONDENTS,
    WITHDRAWN,
    Characteristics,
    Closed,
    Codes,
    Positions,
    Raw,
    Respondents,
)

__all__ = ["Responses", "read_responses"]


# What is left of somebody who asked to be forgotten.
NOBODY: Mapping[str, object] = {
    "source_id": "",
    "kind": NOT_STATED,
    "people": 1,
    "may_publish": "no",
    "locality": "",
    "submitted_at": "",
    "source": "",
    "channel": SURVEY,
    "standing": WITHDRAWN,
}


@dataclass(frozen=True)
class Responses:
    """What an export holds; `notes` says, in counts, what an analyst should know about how it was read."""

    raw: Raw
    respondents: Respondents
    characteristics: Characteristics
    closed: Closed
    positions: Positions
    codes: Codes
    notes: tuple[str, ...]


def read_responses(consultation: Consultation, key: bytes) -> Responses:
    """Read the export and the letters that a consultation names.

    Args:
        consultation: the settings.
        key: the consultation's secret, from which the respondents' pseudonyms are made.

    Raises:
        DataError: with every problem, each naming its file, column or rows, and no respondent's words.
    """
    problems: list[str] = []
    parts: list[Responses] = []
    if consultation.input.path:
        parts += _caught(problems, lambda: _read_survey(consultation, key))
    if consultation.letters:
        parts += _caught(problems, lambda: _read_letters(consultation, key))
    standing = read_standing(consultation, [part.respondents for part in parts], problems)
    if problems:
        raise DataError(dict.fromkeys(problems))
    notes = tuple(note for part in parts for note in part.notes) + standing.notes
    found = Responses(
        RAW.check(_stacked([part.raw for part in parts])),
        RESPONDENTS.check(standing.respondents),
        CHARACTERISTICS.check(_stacked([part.characteristics for part in parts])),
        CLOSED.check(_stacked([part.closed for part in parts])),
        POSITIONS.check(_stacked([part.positions for part in parts])),
        CODES.check(_stacked([part.codes for part in parts])),
        notes,
    )
    survey = consultation.files.get("input.path")
    return _without_forgotten(found, read_forgotten(consultation.folder, key), survey.name if survey else "")


def _without_forgotten(found: Responses, forgotten: Forgotten, survey: str) -> Responses:
    """What was read, without people who asked to be forgotten: withdrawn answers with no words and no name are left."""
    people = found.respondents
    rows = zip(people["respondent_id"], people["source_id"], strict=True)
    is_gone = pd.Series([forgotten.holds(pseudonyms(forgotten.key, *row)) for row in rows], index=people.index)
    gone = people[is_gone]
    if gone.empty:
        return found
    names = {name: f"forgotten-{number}" for number, name in enumerate(sorted(gone["respondent_id"]), start=1)}
    blank = pd.DataFrame({"respondent_id": names.values(), **NOBODY}).reindex(columns=RESPONDENTS.names)
    theirs = found.raw["respondent_id"].isin(names)
    raw = found.raw.assign(
        text=found.raw["text"].mask(theirs, ""), respondent_id=found.raw["respondent_id"].replace(names)
    )
    # A note on a letter names its file.
    letters = {file for joined in gone["source"] for file in joined.split(SEVERAL_IDS)} - {survey}
    notes = [note for note in found.notes if not any(note.startswith(f"{file}: ") for file in letters)]
    erased = f"{count(gone, 'person', 'people')} forgotten: withdrawn, and nothing of theirs was read"
    return Responses(
        RAW.check(raw),
        RESPONDENTS.check(_stacked([people[~is_gone], blank])),
        CHARACTERISTICS.check(_of_others(found.characteristics, names)),
        CLOSED.check(_of_others(found.closed, names)),
        POSITIONS.check(_of_others(found.positions, names)),
        CODES.check(_of_others(found.codes, names)),
        (*notes, erased),
    )


def _of_others(frame: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    return frame[~frame["respondent_id"].isin(list(names))]


def _caught(problems: list[str], read: Callable[[], Responses]) -> Iterator[Responses]:
    """What was read; or its problems gathered beside those of other files."""
    try:
        yield read()
    except DataError as error:
        problems += error.problems


def _read_survey(consultation: Consultation, key: bytes) -> Responses:
    """The export of the survey tool."""
    settings = consultation.input
    export = read_export(
        consultation.files["input.path"], sheet=settings.sheet, header=settings.header, header_row=settings.header_row
    )
    columns = Columns(export)
    source_id = _source_ids(columns, settings.respondent_id)
    problems = list(_blank_ids(export, source_id)) if not columns.problems else []
    export = _sorted(export, source_id)
    source_id = source_id.loc[export.cells.index]
    if settings.layout == "long":
        named = {"question_column": settings.question_column or "", "answer_column": settings.answer_column or ""}
        export = spread(export, source_id, **named)
    columns.export = export
    people = read_people(consultation, columns, source_id, key)
    answers = read_answers(consultation, columns, people.respondent_id)
    closed = read_closed(consultation, columns, people)
    positions = read_positions(consultation, columns, people)
    codes = read_codes(consultation, columns, people.respondent_id)
    groups = read_characteristics(consultation, columns, people)
    places = read_geography(consultation, columns, people)
    problems += dict.fromkeys([*columns.problems, *people.problems, *answers.problems, *places.problems])
    if problems:
        raise DataError(problems)
    notes = (*export.notes, *people.notes, *groups.notes, *places.notes, *positions.notes, *answers.notes)
    return Responses(
        RAW.check(answers.raw),
        RESPONDENTS.check(people.respondents),
        CHARACTERISTICS.check(_stacked([groups.characteristics, places.characteristics])),
        CLOSED.check(closed),
        POSITIONS.check(positions.positions),
        CODES.check(codes),
        notes,
    )


def _read_letters(consultation: Consultation, key: bytes) -> Responses:
    """The folder of letters, e-mails and event notes; they answered no closed question and no "About you" page."""
    letters = read_letters(consultation, key)
    return Responses(
        letters.raw,
        letters.respondents,
        letters.characteristics,
        CLOSED.empty(),
        POSITIONS.empty(),
        CODES.empty(),
        letters.notes,
    )


def _stacked(frames: list[pd.DataFrame]) -> pd.DataFrame:
    return pd.concat(frames, ignore_index=True)


def _source_ids(columns: Columns, named: str | None) -> "pd.Series[str]":
    """The id of each row: the export's own, or one made of the row's content, so that the order of rows is nothing."""
    if named:
        return columns.take(named, "input.respondent_id").map(fold)
    cells = columns.export.cells.drop(columns="row")
    content = pd.Series(["\x1f".join(row) for row in cells.itertuples(index=False, name=None)], index=cells.index)
    digest = content.map(lambda text: hashlib.sha256(text.encode()).hexdigest()[:16])
    return "row " + digest + "-" + (digest.groupby(digest).cumcount() + 1).astype("str")


def _blank_ids(export: Export, source_id: "pd.Series[str]") -> Iterator[str]:
    """Every row needs somebody's id."""
    blank = export.cells.loc[source_id == "", "row"]
    if len(blank):
        yield export.problem(
            f"{count(list(blank), 'row')} without an id in the column input.respondent_id names: {name_rows(blank)}"
        )


def _sorted(export: Export, source_id: "pd.Series[str]") -> Export:
    """The export in an order of its own content, so that the order of its rows changes nothing."""
    content = [] if source_id.is_unique else [place for place in export.cells.columns if place != "row"]
    order = export.cells.assign(id=source_id).sort_values(["id", *content, "row"], kind="stable").index
    return replace(export, cells=export.cells.loc[order])
