"""The answers: open ones as RAW, one row an answer as it was submitted; closed ones as CLOSED; codes as CODES."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from themes.categories import is_unanswered
from themes.categories.ticks import is_ticked
from themes.consultation import ClosedQuestion, Consultation
from themes.exports import Columns, count, fold, name_rows
from themes.responses.people import People
from themes.tables import CODES

# Options that hold commas stay whole: several ticked options come apart only where a form separates them for sure.
SEVERAL = re.compile(r"\s*[;\n|]\s*")
CODES_APART = re.compile(r"\s*[;,\n|]\s*")


@dataclass
class Answers:
    """The open answers, the problems that stop the run, and notes for the analyst."""

    raw: pd.DataFrame
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def read_answers(consultation: Consultation, columns: Columns, respondent_id: "pd.Series[str]") -> Answers:
    """Every answer to an open question, blank ones too, with the number of its submission."""
    if consultation.input.layout == "long":
        answers = _long(consultation, columns, respondent_id)
    else:
        answers = _wide(consultation, columns, respondent_id)
    if not consultation.input.same_person_by:
        answers.problems += _repeated(answers.raw, columns, consultation.input.respondent_id or "")
    key = ["respondent_id", "question_id"]
    # What somebody sent twice is put together in the order in which it came.
    came = answers.raw["row"].map(dict(zip(columns.export.cells["row"], _dates(consultation, columns), strict=False)))
    order = answers.raw.assign(came=came, blank=answers.raw["text"].str.strip() == "")
    answers.raw = answers.raw.loc[order.sort_values([*key, "blank", "came"], kind="stable").index]
    answers.raw = answers.raw.assign(submission=answers.raw.groupby(key).cumcount() + 1)
    return answers


def _dates(consultation: Consultation, columns: Columns) -> "pd.Series[str]":
    named = consultation.respondent.submitted_at
    blank = pd.Series("", index=columns.export.cells.index, dtype="str")
    return columns.take(named, "respondent.submitted_at") if named else blank


def _wide(consultation: Consultation, columns: Columns, respondent_id: "pd.Series[str]") -> Answers:
    """One column a question."""
    asked = [(question.id, question.column) for question in consultation.questions if question.column]
    texts = [columns.take(column, f"questions.{name}.column") for name, column in asked]
    names = pd.Series([name for name, _ in asked], dtype="str")
    return Answers(
        pd.DataFrame(
            {
                "respondent_id": _again(respondent_id, len(asked)),
                "question_id": names.repeat(len(respondent_id)).reset_index(drop=True),
                "text": pd.concat([pd.Series([], dtype="str"), *texts], ignore_index=True),
                "row": _again(columns.export.cells["row"], len(asked)),
            }
        )
    )


def _again(values: pd.Series, times: int) -> pd.Series:
    """A column so many times one under the other."""
    return values.iloc[np.tile(np.arange(len(values)), times)].reset_index(drop=True)


def _long(consultation: Consultation, columns: Columns, respondent_id: "pd.Series[str]") -> Answers:
    """One row an answer, its question's wording in a column; wordings match with white space and case folded."""
    asked = columns.take(consultation.input.question_column or "", "input.question_column").map(fold)
    ids = {fold(question.text).casefold(): question.id for question in consultation.questions}
    frame = pd.DataFrame(
        {
            "respondent_id": respondent_id,
            "question_id": asked.str.casefold().map(ids),
            "text": columns.take(consultation.input.answer_column or "", "input.answer_column"),
            "row": columns.export.cells["row"],
        }
    )
    answers = Answers(frame[frame["question_id"].notna()])
    letters = consultation.letters.question if consultation.letters else None
    there = {*frame["question_id"], letters}
    missing = [question.id for question in consultation.questions if question.id not in there]
    if missing and not columns.problems:
        answers.problems.append(
            columns.export.problem(
                f"no row answers {', '.join(missing)}; the column {consultation.input.question_column!r} must hold "
                f"the text of each question; it holds {asked.nunique():,} different texts"
            )
        )
    elsewhere = asked[frame["question_id"].isna() & ~asked.str.casefold().isin(_declared_elsewhere(consultation))]
    if len(elsewhere):
        answers.notes.append(
            f"{count(elsewhere, 'row answers', 'rows answer')} {count(int(elsewhere.nunique()), 'question')} "
            "that consultation.toml does not declare"
        )
    return answers


def _declared_elsewhere(consultation: Consultation) -> set[str]:
    """What the settings name beside the open questions: in the long layout these are questions among the rows too."""
    people = consultation.respondent
    named = [
        *(name for question in consultation.closed for name in (question.column, *question.columns)),
        *(name for asked in consultation.characteristics.values() for name in (asked.column, *asked.columns)),
        *(people.kind, people.people, people.may_publish, people.locality, people.submitted_at),
    ]
    return {fold(name).casefold() for name in named if name}


def _repeated(raw: pd.DataFrame, columns: Columns, id_column: str) -> list[str]:
    """The same respondent may send the same answer again; two different answers to one question are a problem."""
    given = raw[raw["text"].str.strip() != ""]
    folded = given.assign(text=given["text"].map(fold))
    versions = folded.groupby(["respondent_id", "question_id"])["text"].transform("nunique")
    clashing = folded[versions > 1]
    return [
        columns.export.problem(
            f"{name_rows(rows)} hold different answers from one respondent to {question}; each respondent has one "
            "answer a question: correct the id, take the wrong row out, or put them together with "
            f"input.same_person_by = {id_column!r}"
        )
        for question, rows in clashing.groupby("question_id")["row"]
    ]


def read_codes(consultation: Consultation, columns: Columns, respondent_id: "pd.Series[str]") -> pd.DataFrame:
    """The codes that people have given answers already: tags and analysts' fields, one row a code."""
    frames: list[pd.DataFrame] = [CODES.empty()]
    for question in consultation.questions:
        for name in question.tags:
            cells = columns.take(name, f"questions.{question.id}.tags")
            codes = cells.map({cell: _codes(cell) for cell in cells.unique()})
            frame = pd.DataFrame({"respondent_id": respondent_id, "question_id": question.id, "code": codes})
            frames.append(frame.assign(source=name).explode("code").dropna(subset="code"))
    rows = pd.concat(frames, ignore_index=True).drop_duplicates(["respondent_id", "question_id", "code"])
    return rows.sort_values(["respondent_id", "question_id", "code"])


def _codes(cell: str) -> list[str]:
    return sorted({fold(part) for part in CODES_APART.split(cell) if part.strip()})


def read_closed(consultation: Consultation, columns: Columns, people: People) -> pd.DataFrame:
    """One row a respondent, closed question and chosen option."""
    empty = pd.DataFrame({"respondent_id": [], "question_id": [], "option": [], "came": []}, dtype="str")
    frames = [
        pd.DataFrame(
            {
                "respondent_id": people.respondent_id,
                "question_id": question.id,
                "option": options,
                "came": people.submitted_at,
            }
        ).explode("option")
        for question in consultation.closed
        for options in _chosen(question, columns)
    ]
    answers = pd.concat([empty, *frames], ignore_index=True).dropna(subset="option")
    answers = answers.sort_values(["respondent_id", "question_id", "came", "option"])
    single = {question.id for question in consultation.closed if question.kind in ("single", "scale")}
    # One respondent, one option: of somebody who sent two different ones the later counts.
    earlier = answers["question_id"].isin(single) & answers.duplicated(["respondent_id", "question_id"], keep="last")
    chosen = answers.loc[~earlier, ["respondent_id", "question_id", "option"]].drop_duplicates()
    return chosen.sort_values(["respondent_id", "question_id", "option"]).astype("str")


def _chosen(question: ClosedQuestion, columns: Columns) -> "list[pd.Series[str]]":
    """The options that each row chose, from the question's one column or from the column of each option."""
    key = f"closed.{question.id}.column"
    if question.column:
        cells = columns.take(question.column, key)
        return [cells.map({cell: _options(cell, question) for cell in cells.unique()})]
    taken = [
        (columns.take(name, f"{key}s"), option) for name, option in zip(question.columns, question.options, strict=True)
    ]
    if question.kind == "ranking":
        return [
            cells.map(fold).map(lambda cell, option=option: [f"{option}: {cell}"] if cell else [])
            for cells, option in taken
        ]
    return [cells.map(lambda cell, option=option: [option] if is_ticked(cell) else []) for cells, option in taken]


def _options(cell: str, question: ClosedQuestion) -> list[str]:
    """The options that a cell names; declared options are found whole, whatever separates them.

    A tool's mark that nobody answered is none, unless the settings declare it.
    """
    if is_unanswered(cell) and fold(cell) not in map(fold, question.options):
        return []
    if question.kind not in ("multiple", "ranking"):
        return [folded] if (folded := fold(cell)) else []
    declared = sorted((fold(option) for option in question.options), key=len, reverse=True)
    found: list[str] = []
    for part in SEVERAL.split(cell):
        found += _declared(fold(part), declared)
    if question.kind == "ranking":
        return [f"{option}: {place}" for place, option in enumerate(found, start=1)]
    return found


def _declared(part: str, declared: Sequence[str]) -> list[str]:
    """The declared options that a piece is made of, joined by commas; the piece itself where it is not."""
    found: list[str] = []
    rest = part
    while rest:
        option = next((option for option in declared if rest == option or rest.startswith(f"{option},")), None)
        if option is None:
            # Words of somebody's own end the cell: what stands before them is declared all the same.
            return [*found, rest]
        found.append(option)
        rest = rest[len(option) :].lstrip(" ,")
    return found
