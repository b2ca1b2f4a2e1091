"""The answers: open ones as RAW, one row an answer as it was submitted, and closed ones as CLOSED."""

import re
from dataclasses import dataclass, field

import pandas as pd

from themes.consultation import ClosedQuestion, Consultation
from themes.responses.exports import Columns, fold, name_rows

# Options that hold commas stay whole: several ticked options come apart only where a form separates them for sure.
SEVERAL = re.compile(r"\s*[;\n|]\s*")
# The questions that a message names before it says how many more there are.
QUESTIONS_NAMED = 5


@dataclass
class Answers:
    """The open answers, the problems that stop the run, and notes for the analyst."""

    raw: pd.DataFrame
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def read_answers(consultation: Consultation, columns: Columns, respondent_id: "pd.Series[str]") -> Answers:
    """Every answer to an open question, blank ones too, with the number of its submission."""
    for question in consultation.questions:
        if question.position_column:
            columns.take(question.position_column, f"questions.{question.id}.position_column")
    if consultation.input.layout == "long":
        answers = _long(consultation, columns, respondent_id)
    else:
        answers = _wide(consultation, columns, respondent_id)
    answers.problems += _repeated(answers.raw, columns)
    key = ["respondent_id", "question_id"]
    answers.raw = answers.raw.assign(submission=answers.raw.groupby(key).cumcount() + 1)
    answers.raw = answers.raw.sort_values([*key, "submission"])
    return answers


def _wide(consultation: Consultation, columns: Columns, respondent_id: "pd.Series[str]") -> Answers:
    """One column a question."""
    frames = [
        pd.DataFrame(
            {
                "respondent_id": respondent_id,
                "question_id": question.id,
                "text": columns.take(question.column or "", f"questions.{question.id}.column"),
                "row": columns.export.cells["row"],
            }
        )
        for question in consultation.questions
    ]
    return Answers(pd.concat(frames, ignore_index=True))


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
    missing = [question.id for question in consultation.questions if question.id not in set(frame["question_id"])]
    if missing and not columns.problems:
        answers.problems.append(
            columns.export.problem(
                f"no row answers {', '.join(missing)}; the column {consultation.input.question_column!r} must hold "
                f"the text of each question; it holds {asked.nunique():,} different texts"
            )
        )
    elsewhere = asked[frame["question_id"].isna()]
    if len(elsewhere):
        answers.notes.append(
            f"{len(elsewhere):,} rows answer {elsewhere.nunique():,} questions that consultation.toml does not declare"
        )
    return answers


def _repeated(raw: pd.DataFrame, columns: Columns) -> list[str]:
    """The same respondent may send the same answer again; two different answers to one question are a problem."""
    given = raw[raw["text"].str.strip() != ""]
    folded = given.assign(text=given["text"].map(fold))
    versions = folded.groupby(["respondent_id", "question_id"])["text"].transform("nunique")
    clashing = folded[versions > 1]
    return [
        columns.export.problem(
            f"{name_rows(rows)} hold different answers from one respondent to {question}; "
            "each respondent has one answer a question: correct the id, or take the wrong row out"
        )
        for question, rows in clashing.groupby("question_id")["row"]
    ]


def read_closed(consultation: Consultation, columns: Columns, respondent_id: "pd.Series[str]") -> pd.DataFrame:
    """One row a respondent, closed question and chosen option."""
    empty = pd.DataFrame({"respondent_id": [], "question_id": [], "option": []}, dtype="str")
    frames = [
        pd.DataFrame(
            {
                "respondent_id": respondent_id,
                "question_id": question.id,
                "option": columns.take(question.column, f"closed.{question.id}.column").map(
                    lambda cell, question=question: _options(cell, question)
                ),
            }
        ).explode("option")
        for question in consultation.closed
    ]
    answers = pd.concat([empty, *frames], ignore_index=True).dropna(subset="option")
    answers = answers.drop_duplicates().sort_values(["respondent_id", "question_id", "option"])
    single = {question.id for question in consultation.closed if question.kind in ("single", "scale")}
    # One respondent, one option: somebody who sent two different ones is counted at the first of the alphabet only.
    extra = answers["question_id"].isin(single) & answers.duplicated(["respondent_id", "question_id"])
    return answers[~extra].astype("str")


def _options(cell: str, question: ClosedQuestion) -> list[str]:
    """The options that a cell names; declared options are found whole, whatever separates them."""
    cell = fold(cell.replace("\n", ";") if question.kind == "multiple" else cell)
    if not cell:
        return []
    if question.kind != "multiple":
        return [cell]
    found = [option for option in question.options if fold(option) in cell]
    return found or [part for part in SEVERAL.split(cell) if part]
