"""Coding: which codes people gave answers, and which themes the computer gave them by itself."""

import pandas as pd

from themes.consultation import Consultation
from themes.local_list import read_list
from themes.review import Answers, review
from themes.store import Run, consultation_key
from themes.tables import (
    CLEAN,
    CODES,
    DECISIONS,
    FINDINGS,
    HELD,
    LEARNED,
    MATCHES,
    PROPOSALS,
    REDACTED,
    Assigned,
    Codes,
    Decisions,
    Matches,
)

ANSWER = ["respondent_id", "question_id"]


def all_codes(codes: Codes, truth: Codes) -> Codes:
    """The export's codes, but for answers that were coded for this run."""
    again = pd.MultiIndex.from_frame(codes[ANSWER]).isin(pd.MultiIndex.from_frame(truth[ANSWER]))
    return CODES.check(pd.concat([codes[~again], truth]).sort_values([*ANSWER, "code"]))


def _coded(matches: Matches, learned: Matches) -> Matches:
    """The passages as proposed, and of the questions that learning is used for as learned."""
    rest = matches[~matches["question_id"].isin(learned["question_id"])]
    return MATCHES.check(pd.concat([rest, learned]).sort_values(list(MATCHES.key)))


def coded_passages(run: Run) -> Matches:
    """The passages as the computer placed them, before people's decisions."""
    return _coded(run.read(MATCHES), run.read(LEARNED))


def computers_coding(run: Run, consultation: Consultation) -> Assigned:
    """What the computer gave by itself, under the themes as people left them, for measuring it.

    Answers whose codes it learned from are coded by what the others teach; passages that people moved are back where
    they were.
    """
    learned, held = run.read(LEARNED), run.read(HELD)
    taught = pd.MultiIndex.from_frame(learned[ANSWER]).isin(pd.MultiIndex.from_frame(held[ANSWER]))
    coded = _coded(run.read(MATCHES), LEARNED.check(pd.concat([learned[~taught], held])))
    hasher = read_list(consultation.folder, consultation_key(consultation.folder)).hasher
    answers = Answers(run.read(REDACTED), run.read(CLEAN), run.read(FINDINGS), hasher)
    decisions = run.read(DECISIONS)
    return review(run.read(PROPOSALS), coded, answers, Decisions(decisions[decisions["about"] != "passage"]))[2]
