"""Applying: what people edited, in the review workbook or in codeframe.csv, kept as decisions."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from themes.coding import coded_passages
from themes.consultation import Consultation
from themes.embeddings import passage_key, passage_texts, vectors_by_key
from themes.errors import ReviewError
from themes.exports import read_export
from themes.framing import read_rows, split_off
from themes.review import (
    FURTHER,
    Edits,
    Reviewable,
    Split,
    moved_passages,
    passage_target,
    read_edits,
    read_workbook,
)
from themes.review.cells import sheet_names
from themes.review.codeframe import version
from themes.review.sheets import Choice, new_decisions
from themes.store import Run
from themes.tables import CODEFRAME, EMBEDDINGS, PASSAGES, REDACTED, Decisions, Matches, Passages

# What changes the codeframe, or which passages are in it: each time it is applied is a version.
OF_CODEFRAME = ("theme", "added", "parent", "description", "keywords", "passage")


@dataclass(frozen=True)
class Signed:
    """Who decided, and when, as the decisions will say."""

    by: str
    at: str


def read_decisions(opened: tuple[Run, Consultation], path: Path, reviewable: Reviewable, signed: Signed) -> Decisions:
    """The earlier decisions, followed by those of an edited workbook or codeframe, and its version where it is one.

    Raises:
        ReviewError: with every problem of the file; nothing of it is applied then.
    """
    run, consultation = opened
    earlier = reviewable.decisions
    if _is_workbook(path):
        decisions = read_workbook(path.read_bytes(), reviewable, decided_by=signed.by, decided_at=signed.at)
    else:
        choices = _codeframe_choices(run, consultation, path, reviewable)
        decisions = new_decisions(earlier, choices, decided_by=signed.by, decided_at=signed.at)
    fresh = decisions[~decisions["number"].isin(earlier["number"])]
    if not fresh["about"].isin(OF_CODEFRAME).any():
        return decisions
    number = Choice("codeframe", "apply", value=str(version(earlier) + 1))
    return new_decisions(decisions, [number], decided_by=signed.by, decided_at=signed.at)


def _is_workbook(path: Path) -> bool:
    """Whether a file is a review workbook, and not a codeframe; what is no csv and cannot be opened is told as one."""
    if path.suffix.casefold() in {".csv", ".tsv"}:
        return False
    names = sheet_names(path.read_bytes())
    return "themes" in names or "codeframe" not in names


def _codeframe_choices(run: Run, consultation: Consultation, path: Path, reviewable: Reviewable) -> list[Choice]:
    """What an edited codeframe decides, its splits as the passages that they take."""
    questions = [question.id for question in consultation.questions]
    rows = read_rows(read_export(path, header="one row"), questions, further=FURTHER)
    stands = version(reviewable.decisions)
    edits = read_edits(rows, path.name, run.read(CODEFRAME), reviewable, version=stands)
    moves = list(_moves(run, edits, reviewable))
    problems = [f"{path.name}: {move}" for move in moves if isinstance(move, str)]
    if problems:
        raise ReviewError(problems)
    return [*edits.choices, *(move for move in moves if isinstance(move, Choice))]


def _moves(run: Run, edits: Edits, reviewable: Reviewable) -> Iterator[Choice | str]:
    """The passages that each theme that is split off takes."""
    if not edits.splits:
        return
    coded = coded_passages(run)
    known = {(question, theme) for question, theme in reviewable.identity}
    now = moved_passages(coded, reviewable.texts, reviewable.decisions, known)
    for split in edits.splits:
        mine = now[(now["question_id"] == split.question_id) & (now["theme_id"] == split.split_from)]
        taken = _taken(run, Matches(mine), split) if len(mine) else mine
        if taken.empty:
            yield f"'examples': row {split.row}: no passage of {split.split_from} is like them; give others"
        for person, question, start, end in taken[["respondent_id", "question_id", "start", "end"]].itertuples(
            index=False
        ):
            answer = (str(person), str(question))
            target = passage_target(reviewable.texts[answer], start, end)
            was = next(
                (one.was for one in reviewable.ruled.get(answer, {}).get(target, []) if one.now == split.split_from),
                split.split_from,
            )
            yield Choice("passage", "split", question, was, answer[0], target, split.theme_id)


def _taken(run: Run, mine: Matches, split: Split) -> pd.DataFrame:
    """The passages of a theme that a part of it takes."""
    spans = Passages(mine[PASSAGES.names])
    keyed = mine.assign(key=[passage_key(text) for text in passage_texts(run.read(REDACTED), spans)])
    keyed = keyed.sort_values(["key", "respondent_id", "start"])
    vectors = vectors_by_key(run.read(EMBEDDINGS))(keyed["key"])
    return keyed[split_off(vectors, split.named, split.examples)]
