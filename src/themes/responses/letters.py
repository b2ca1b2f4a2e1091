"""Letters: a folder of letters, e-mails and event notes, each a response of its own, with a small index sheet."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from themes.categories.dates import read_date
from themes.categories.kinds import read_kind
from themes.categories.permissions import read_permission
from themes.consultation import Characteristic, Consultation, Letters
from themes.errors import DataError
from themes.exports import Export, count, fold, name_rows, read_export
from themes.exports.documents import Document, letters_in, read_document, say_unread
from themes.forgotten import SEVERAL_IDS
from themes.responses.characteristics import Asked, not_asked
from themes.store import pseudonym
from themes.tables import (
    CHARACTERISTICS,
    EVENT_NOTE,
    IN_TIME,
    NOT_ANSWERED,
    RAW,
    RESPONDENTS,
    Characteristics,
    Raw,
    Respondents,
)

# The columns of an index sheet; all but the first may be left out, and other names are characteristics.
INDEX_COLUMNS = ("file", "id", "channel", "kind", "people", "may_publish", "question", "locality", "received")
CHANNELS = {".eml": "e-mail"}


@dataclass(frozen=True)
class ReadLetters:
    """The letters as RAW, RESPONDENTS and CHARACTERISTICS, and what an analyst should know of how they were read."""

    raw: Raw
    respondents: Respondents
    characteristics: Characteristics
    notes: tuple[str, ...]


def read_letters(consultation: Consultation, key: bytes) -> ReadLetters:
    """Read the folder that `letters.path` names.

    Raises:
        DataError: with every problem: a file that cannot be read, a row of the index without its file, and the like.
    """
    settings = consultation.letters
    if settings is None:
        raise DataError(["letters: there is no such section"])
    folder = consultation.files["letters.path"]
    if not folder.is_dir():
        raise DataError([f"{folder.name}: there is no such folder beside consultation.toml (letters.path names it)"])
    files = {path.name: path for path in letters_in(folder)}
    problems: list[str] = []
    index = _index(folder, settings, files, problems)
    documents = _documents(index, files, problems)
    asked = {question.id for question in consultation.questions}
    problems += [
        f"{folder.name}: the index sends {name} to question {row['question']}, which consultation.toml does not have"
        for name, row in index.items()
        if row["question"] and row["question"] not in asked
    ]
    if problems:
        raise DataError(problems)
    return _made(consultation, settings, key, (index, documents))


def _index(
    folder: Path, settings: Letters, files: Mapping[str, Path], problems: list[str]
) -> dict[str, dict[str, str]]:
    """What the index sheet says of each file; files that it leaves out are letters of which nothing is known."""
    paths = [folder / settings.index] if settings.index else sorted(folder.glob("index.*"))
    paths = [path for path in paths if path.suffix.lower() in (".csv", ".xlsx", ".ods", ".tsv")]
    rows: dict[str, dict[str, str]] = {name: {} for name in files if name not in {path.name for path in paths}}
    if paths:
        export = read_export(paths[0])
        headers = [header.casefold().replace(" ", "_") for header in export.headers]
        if "file" not in headers:
            problems.append(export.problem("the index needs a column 'file', which names each letter's file"))
            return {}
        _check_rows(export, headers, files, problems)
        for cells in export.cells.drop(columns="row").itertuples(index=False, name=None):
            row = dict(zip(headers, map(fold, cells), strict=True))
            if row["file"] in files:
                rows[row["file"]] = row
    blank = dict.fromkeys(INDEX_COLUMNS, "")
    return {name: {**blank, **row, "file": name} for name, row in sorted(rows.items())}


def _check_rows(export: Export, headers: list[str], files: Mapping[str, Path], problems: list[str]) -> None:
    """Every row of the index names a file that is there, once."""
    named = export.cells[headers.index("file")].map(fold)
    missing = [row for name, row in zip(named, export.cells["row"], strict=True) if name not in files]
    if missing:
        problems.append(
            export.problem(f"{count(missing, 'row names', 'rows name')} no file of the folder: {name_rows(missing)}")
        )
    twice = export.cells.loc[named.duplicated() & named.isin(files), "row"]
    if len(twice):
        problems.append(
            export.problem(
                f"{count(twice, 'row names', 'rows name')} a file that another row names: {name_rows(twice)}"
            )
        )


def _documents(
    index: Mapping[str, dict[str, str]], files: Mapping[str, Path], problems: list[str]
) -> dict[str, Document]:
    """The words of each file."""
    documents = {}
    for name in index:
        try:
            documents[name] = read_document(files[name])
        except DataError as error:
            problems += error.problems
    return documents


def _made(
    consultation: Consultation,
    settings: Letters,
    key: bytes,
    letters: tuple[Mapping[str, dict[str, str]], Mapping[str, Document]],
) -> ReadLetters:
    """The tables of the letters."""
    index, documents = letters
    ids = {name: pseudonym(key, f"letter {row['id'] or name}") for name, row in index.items()}
    raw = [
        {
            "respondent_id": ids[name],
            "question_id": row["question"] or settings.question,
            "submission": 1,
            "text": documents[name].text,
        }
        for name, row in index.items()
    ]
    people = pd.DataFrame([_respondent(consultation, row, documents[name], ids[name]) for name, row in index.items()])
    notes = [f"{name}: {note}" for name in index for note in documents[name].notes]
    notes += list(filter(None, [say_unread(consultation.files["letters.path"])]))
    unlisted = sum(not row["kind"] for row in index.values())
    if unlisted:
        notes.append(
            f"{settings.path}: the index does not say who sent {count(unlisted, 'letter')}: counted as individuals"
        )
    if people.empty:
        return ReadLetters(RAW.empty(), RESPONDENTS.empty(), CHARACTERISTICS.empty(), tuple(notes))
    files = people.groupby("respondent_id")["source"].transform(SEVERAL_IDS.join)
    people = people.assign(source=files).drop_duplicates("respondent_id")
    frame = pd.DataFrame(raw)
    frame["submission"] = frame.groupby(["respondent_id", "question_id"]).cumcount() + 1
    return ReadLetters(
        RAW.check(frame),
        RESPONDENTS.check(people),
        CHARACTERISTICS.check(not_asked(_groups(consultation, index, ids), people)),
        tuple(notes),
    )


def _respondent(
    consultation: Consultation, row: Mapping[str, str], document: Document, respondent_id: str
) -> dict[str, object]:
    received = read_date(row["received"], consultation.input.date_order) if row["received"] else None
    kind = EVENT_NOTE if "event" in row["channel"].casefold() else read_kind(row["kind"])
    return {
        "respondent_id": respondent_id,
        "source_id": row["id"] or row["file"],
        "kind": kind,
        "people": int(row["people"]) if row["people"].isdecimal() else 1,
        "may_publish": read_permission(row["may_publish"]),
        "locality": row["locality"],
        "submitted_at": received.isoformat() if received else document.sent,
        "source": row["file"],
        "channel": row["channel"] or CHANNELS.get(Path(row["file"]).suffix.lower(), "letter"),
        "standing": IN_TIME,
    }


def _groups(consultation: Consultation, index: Mapping[str, dict[str, str]], ids: Mapping[str, str]) -> pd.DataFrame:
    """What the index says of each sender's characteristics; most letters say nothing."""
    declared = {name: settings for name, settings in consultation.characteristics.items() if not settings.columns}
    if consultation.respondent.locality and "locality" not in declared:
        declared["locality"] = Characteristic(column=consultation.respondent.locality)
    threshold = consultation.disclosure.threshold
    rows = [
        {
            "respondent_id": ids[name],
            "characteristic": characteristic,
            "group": asked.read(row.get(characteristic, "")) if row.get(characteristic) else NOT_ANSWERED,
        }
        for characteristic, settings in declared.items()
        if consultation.disclosure.policy(characteristic) != "off"
        for asked in [Asked(characteristic, settings, consultation.closes, threshold)]
        for name, row in index.items()
    ]
    frame = pd.DataFrame(rows) if rows else CHARACTERISTICS.empty()
    return frame.drop_duplicates(["respondent_id", "characteristic"])
