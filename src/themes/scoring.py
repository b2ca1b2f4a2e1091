"""Scoring: how far a run's themes agree with human coding, kept in the run so that its report can say it."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from themes.agreement import Coding, Measured, measure
from themes.agreement.truth import read_truth
from themes.agreement.words import WIDTH, lines
from themes.consultation import load
from themes.drafting import coding_name
from themes.errors import ReviewError
from themes.pipeline import Progress, perform
from themes.report.csvs import csv_bytes
from themes.store import Run, open_run, write_whole
from themes.tables import (
    AGREEMENT,
    AGREEMENT_PARTS,
    ASSIGNED,
    CHARACTERISTICS,
    CLEAN,
    CODEFRAME,
    CODES,
    RESPONDENTS,
    REVIEWED,
    Codes,
)


@dataclass(frozen=True, eq=False)
class Scored:
    """What was measured, and the draft that says it."""

    measured: Measured
    text: tuple[str, ...]
    draft: Progress


def score(out: str | Path, truth: str | Path | None = None) -> Scored:
    """Measure a finished run against a person's coding; write `review/agreement.csv` and `agreement_parts.csv`.

    Args:
        out: the run.
        truth: a file of human codes; without one, the codes that the export holds are used (`questions.tags`).

    Raises:
        DataError: with every problem of the file.
        ReviewError: when the folder is no finished run, there are no codes, or none on an analysed response.
    """
    run = open_run(out)
    where = (run.private / "consultation.path").read_text(encoding="utf-8")
    consultation = load(where)
    codes = human_codes(run, truth, tuple(question.id for question in consultation.questions))
    coding = Coding(
        codes=codes,
        assigned=run.read(ASSIGNED),
        codeframe=run.read(CODEFRAME),
        reviewed=run.read(REVIEWED),
        clean=run.read(CLEAN),
        characteristics=run.read(CHARACTERISTICS),
    )
    measured = measure(coding, consultation, name=coding_name(run))
    if measured.parts.empty:
        raise ReviewError(
            ["no response that a person coded was analysed: there is nothing to measure", *measured.notes]
        )
    for table, frame in ((AGREEMENT, measured.themes), (AGREEMENT_PARTS, measured.parts)):
        run.write(table, frame)
        write_whole(run.review / f"{table.name}.csv", csv_bytes(frame))
    text = tuple(_told(measured, coding, consultation.quality.floor))
    return Scored(measured, text, perform("draft", where, run.folder))


def human_codes(run: Run, truth: str | Path | None, questions: tuple[str, ...]) -> Codes:
    """The human codes, from the file or else from the export.

    Raises:
        DataError: with every problem of the file.
        ReviewError: when there is neither.
    """
    if truth is not None:
        return read_truth(Path(truth), run.read(RESPONDENTS), run.read(CODEFRAME), questions)
    codes = run.read(CODES)
    if codes.empty:
        raise ReviewError(
            ["the export holds no human codes; give --truth FILE, or name the columns that hold them in questions.tags"]
        )
    return codes


def _told(measured: Measured, coding: Coding, floor: float) -> Iterator[str]:
    """The tables, then the notes."""
    yield from lines(measured.themes, measured.parts, coding.codeframe, floor)
    for note in measured.notes:
        yield from textwrap.wrap(f"note: {note}", WIDTH, subsequent_indent="  ")
