"""Responses: an export read into RAW, RESPONDENTS, CHARACTERISTICS and CLOSED, with every row accounted for."""

from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd

from themes.consultation import Consultation
from themes.errors import DataError
from themes.responses.answers import read_answers, read_closed
from themes.responses.exports import Columns, Export, fold, name_rows, read_export
from themes.responses.people import read_people
from themes.tables import CHARACTERISTICS, CLOSED, RAW, RESPONDENTS, Characteristics, Closed, Raw, Respondents

__all__ = ["Responses", "read_responses"]


@dataclass(frozen=True)
class Responses:
    """What an export holds; `notes` says, in counts, what an analyst should know about how it was read."""

    raw: Raw
    respondents: Respondents
    characteristics: Characteristics
    closed: Closed
    notes: tuple[str, ...]


def read_responses(consultation: Consultation, key: bytes) -> Responses:
    """Read the export that a consultation names.

    Args:
        consultation: the settings.
        key: the consultation's secret, from which the respondents' pseudonyms are made.

    Raises:
        DataError: with every problem, each naming its file, column or rows, and no respondent's words.
    """
    export = read_export(consultation.export, sheet=consultation.input.sheet)
    columns = Columns(export)
    source_id = columns.take(consultation.input.respondent_id, "input.respondent_id").map(fold)
    problems = list(_blank_ids(export, source_id)) if not columns.problems else []
    export = _sorted(export, source_id)
    columns.export = export
    source_id = source_id.loc[export.cells.index]
    people = read_people(consultation, columns, source_id, key)
    answers = read_answers(consultation, columns, people.respondent_id)
    closed = read_closed(consultation, columns, people.respondent_id)
    problems += dict.fromkeys([*columns.problems, *people.problems, *answers.problems])
    if problems:
        raise DataError(problems)
    return Responses(
        RAW.check(answers.raw),
        RESPONDENTS.check(people.respondents),
        CHARACTERISTICS.check(people.characteristics),
        CLOSED.check(closed),
        (*people.notes, *answers.notes),
    )


def _blank_ids(export: Export, source_id: "pd.Series[str]") -> Iterator[str]:
    """Every row needs somebody's id."""
    blank = export.cells.loc[source_id == "", "row"]
    if len(blank):
        yield export.problem(
            f"{len(blank):,} without an id in the column input.respondent_id names: {name_rows(blank)}"
        )


def _sorted(export: Export, source_id: "pd.Series[str]") -> Export:
    """The export in an order of its own content, so that the order of its rows changes nothing."""
    content = [place for place in export.cells.columns if place != "row"]
    order = export.cells.assign(id=source_id).sort_values(["id", *content, "row"], kind="stable").index
    return Export(export.file, export.headers, export.cells.loc[order])
