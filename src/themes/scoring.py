"""Scoring: how far a run's themes agree with human coding, kept in the run so that its report can say it."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from themes.agreement import WORKBOOK, Coding, Measured, measure
from themes.agreement.answers import ANSWER
from themes.agreement.matching import match
from themes.agreement.truth import read_truth
from themes.agreement.words import WIDTH, lesson_lines, lines
from themes.coding import all_codes, coded_passages, computers_coding
from themes.consultation import Consultation, load
from themes.drafting import coding_name
from themes.errors import ReviewError
from themes.pipeline import Progress, perform
from themes.report.csvs import csv_bytes
from themes.review import decided_codes, present_codes
from themes.review.masks import analysed_texts
from themes.stages import FROM_LEARNING
from themes.store import Run, open_run, write_whole
from themes.tables import (
    AGREEMENT,
    AGREEMENT_PARTS,
    ASSIGNED,
    CHARACTERISTICS,
    CLEAN,
    CODEFRAME,
    CODES,
    DECISIONS,
    LESSONS,
    PROPOSALS,
    REDACTED,
    RELIABILITY,
    RESPONDENTS,
    REVIEWED,
    TRUTH,
    Codes,
)


@dataclass(frozen=True, eq=False)
class Scored:
    """What was measured, and the draft that says it."""

    measured: Measured
    text: tuple[str, ...]
    draft: Progress


def score(out: str | Path, truth: str | Path | None = None, *, learn: bool = False) -> Scored:
    """Measure a finished run against a person's coding; write `review/agreement.csv` and `agreement_parts.csv`.

    What is measured is what the computer gave by itself: of answers whose codes it learned from, what the others' codes
    teach; and passages as they were before people moved them.

    Args:
        out: the run.
        truth: a file of human codes; without one, the codes that the export holds are used (`questions.tags`).
        learn: keep the codes beside the run and learn from them first: where that is better on codes held back, the
            run's answers are coded by what was learned, and its draft follows.

    Raises:
        DataError: with every problem of the file.
        ReviewError: when the folder is no finished run, there are no codes, or none on an analysed response.
    """
    run = open_run(out)
    where = (run.private / "consultation.path").read_text(encoding="utf-8")
    consultation = load(where)
    codes = human_codes(run, truth, tuple(question.id for question in consultation.questions))
    noted: tuple[str, ...] = ()
    if learn:
        run.write(TRUTH, _kept(run, codes, consultation))
        noted = {name: perform(name, where, run.folder).notes for name in FROM_LEARNING}["learn"]
    coding = Coding(
        codes=present_codes(codes, run.read(PROPOSALS), run.read(CODEFRAME), run.read(DECISIONS)),
        assigned=computers_coding(run, consultation),
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
    text = [*_told(measured, coding, consultation.quality.floor)]
    if learn:
        text += ["", *lesson_lines(run.read(LESSONS), run.read(RELIABILITY)), *_notes(noted)]
    return Scored(measured, tuple(text), perform("draft", where, run.folder))


def _kept(run: Run, codes: Codes, consultation: Consultation) -> Codes:
    """The codes that a run learns from, each under the words that its theme was proposed under, with earlier ones.

    A theme may be renamed later; its proposed label stays, and falls away when other themes are proposed.
    """
    seed, threshold = consultation.clustering.seed, consultation.disclosure.threshold
    matched = match(codes, run.read(CODEFRAME), run.read(ASSIGNED), seed=seed, threshold=threshold)
    kept: pd.DataFrame = codes
    if not matched.by_sharing:
        labels = run.read(PROPOSALS).set_index(["question_id", "theme_id"])["label"].to_dict()
        units = matched.codes[["question_id", "unit"]].itertuples(index=False, name=None)
        names = [labels.get(pair, pair[1]) for pair in units]
        kept = matched.codes[ANSWER].assign(code=pd.Series(names, index=matched.codes.index, dtype="str"))
        sources = codes["source"].where(codes["source"] == WORKBOOK, "themes score")
        kept = kept.assign(source=sources.to_numpy()).drop_duplicates([*ANSWER, "code"])
    kept = _with_decided(run, kept)
    together = pd.concat([_but_for(run.read(TRUTH), kept), kept]).sort_values([*ANSWER, "code"])
    return TRUTH.check(together)


def _with_decided(run: Run, codes: pd.DataFrame) -> pd.DataFrame:
    """Codes, with those of answers all of whose passages people placed in the workbook, if not coded otherwise.

    What they decided counts as it stands now, though an earlier decision was kept among the codes.
    """
    proposals = run.read(PROPOSALS)
    labels = proposals.set_index(["question_id", "theme_id"])["label"].to_dict()
    decided = decided_codes(coded_passages(run), analysed_texts(run.read(REDACTED)), run.read(DECISIONS))
    pairs = decided[["question_id", "theme_id"]].itertuples(index=False, name=None)
    words = pd.Series([labels.get(pair, pair[1]) for pair in pairs], index=decided.index, dtype="str")
    decided = decided.assign(code=words, source=WORKBOOK).drop(columns="theme_id")
    fresh = _but_for(decided, codes[codes["source"] != WORKBOOK]).drop_duplicates([*ANSWER, "code"])
    return pd.concat([_but_for(codes, fresh), fresh])


def _but_for(codes: pd.DataFrame, others: pd.DataFrame) -> pd.DataFrame:
    """The codes of answers that others have no codes of."""
    return codes[~pd.MultiIndex.from_frame(codes[ANSWER]).isin(pd.MultiIndex.from_frame(others[ANSWER]))]


def human_codes(run: Run, truth: str | Path | None, questions: tuple[str, ...]) -> Codes:
    """The human codes, from the file, or else those of the export, of earlier files and of the workbook.

    Raises:
        DataError: with every problem of the file.
        ReviewError: when there are none.
    """
    if truth is not None:
        return read_truth(Path(truth), run.read(RESPONDENTS), run.read(CODEFRAME), questions)
    together = _with_decided(run, all_codes(run.read(CODES), run.read(TRUTH)))
    if together.empty:
        raise ReviewError(
            [
                "there are no human codes: give --truth FILE, or name the export's columns that hold them in "
                "questions.tags, or decide all passages of some answers in the sheet passages of review.xlsx"
            ]
        )
    return CODES.check(together.sort_values([*ANSWER, "code"]))


def _told(measured: Measured, coding: Coding, floor: float) -> Iterator[str]:
    """The tables, then the notes."""
    yield from lines(measured.themes, measured.parts, coding.codeframe, floor)
    yield from _notes(measured.notes)


def _notes(notes: tuple[str, ...]) -> Iterator[str]:
    for note in notes:
        yield from textwrap.wrap(f"note: {note}", WIDTH, subsequent_indent="  ")
