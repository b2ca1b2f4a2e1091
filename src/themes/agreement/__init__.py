"""Agreement: how far the computer's themes are those that a person gave the same responses."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from themes.agreement.answers import ANSWER, Answers, lay_out, parts
from themes.agreement.matching import NO_CODE, match
from themes.agreement.measures import Interval, Tally, intervals, overall, resamples, tally, theme_measures
from themes.consultation import Consultation
from themes.tables import (
    AGREEMENT,
    AGREEMENT_PARTS,
    FIT,
    NOT_FIT,
    TOO_FEW,
    UNTHEMED,
    Agreement,
    AgreementParts,
    Assigned,
    Characteristics,
    Clean,
    Codeframe,
    Codes,
    Reviewed,
)

__all__ = ["WORKBOOK", "Coding", "Measured", "judge", "measure"]

Flags = npt.NDArray[np.bool_]
# Where codes come from that people gave by deciding passages, which stand there under the computer's themes.
WORKBOOK = "review"


@dataclass(frozen=True, eq=False)
class Coding:
    """The two codings of the same responses, and what is known of these.

    Attributes:
        codes: what people gave them; an empty code says that a person read the response and gave it none.
        assigned: what the computer gave them, as people left it in the review.
        codeframe: the themes.
        reviewed: the responses, redacted.
        clean: the language of each.
        characteristics: the groups of each respondent.
    """

    codes: Codes
    assigned: Assigned
    codeframe: Codeframe
    reviewed: Reviewed
    clean: Clean
    characteristics: Characteristics


@dataclass(frozen=True, eq=False)
class Measured:
    """What was measured, a row a theme and a row a part of the responses; notes for the analyst, in counts."""

    themes: Agreement
    parts: AgreementParts
    notes: tuple[str, ...]


def measure(coding: Coding, consultation: Consultation, *, name: str = "") -> Measured:
    """Measure agreement on the responses that both coded.

    A code that no theme stands for counts as missed in the figures for all codes together. Intervals are of 95 %, from
    resampling respondents with the seed of the settings (`clustering.seed`); measures.py names their sources. Themes
    that fewer than `disclosure.group_minimum` responses have from either are told nothing of; those whose kappa is
    under `quality.floor` are not fit for counts.

    Args:
        coding: what is compared.
        consultation: the settings.
        name: what stands for the computer's coding in the table of parts.

    Returns:
        A row for each theme that was measured, and for each part of the responses (by question, length of the answer,
        language, and group of each characteristic) with `disclosure.group_minimum` respondents or more.
    """
    rules, seed = consultation.disclosure, consultation.clustering.seed
    matched = match(coding.codes, coding.codeframe, coding.assigned, seed=seed, threshold=rules.threshold)
    answers = lay_out(matched.codes, coding.reviewed, coding.clean)
    if answers.frame.empty:
        return Measured(AGREEMENT.empty(), AGREEMENT_PARTS.empty(), matched.notes)
    given = coding.assigned[~coding.assigned["theme_id"].isin(UNTHEMED)][[*ANSWER, "theme_id"]].drop_duplicates()
    given = given.merge(matched.units, on=["question_id", "theme_id"])
    units = _units(matched.codes, matched.units)
    human, computer = answers.flags(matched.codes, units), answers.flags(given, units)
    weights = resamples(answers.respondents.max() + 1, seed)
    counted = tally(human, computer, answers.asked(units), answers.respondents)
    themes = _theme_rows(units, counted, weights).merge(matched.units, on=["question_id", "unit"])
    themes = themes.assign(verdict=_verdicts(themes, consultation), code=themes["unit"])
    shares = themes.groupby(["question_id", "unit"])["theme_id"].transform("size")
    held = {
        (split, part): rows
        for split, part, rows in parts(answers, coding.characteristics)
        if consultation.disclosure.policy(split) != "off"
        and (split == "all" or len(np.unique(answers.respondents[rows])) >= _least(consultation))
    }
    rows = [(*row, name) for row in _part_rows(human, computer, answers, (held, weights))]
    return Measured(
        AGREEMENT.check(themes.assign(themes=shares).sort_values(["question_id", "theme_id"])),
        AGREEMENT_PARTS.check(pd.DataFrame(rows, columns=AGREEMENT_PARTS.names)) if rows else AGREEMENT_PARTS.empty(),
        (*matched.notes, *answers.notes, *_seen(coding.codes)),
    )


def _seen(codes: Codes) -> Iterator[str]:
    """That some codes were given by people who saw what the computer had given."""
    answers = codes.drop_duplicates(ANSWER)
    seen = int((answers["source"] == WORKBOOK).sum())
    if seen:
        yield (
            f"{seen:,} of {len(answers):,} answers were coded in the workbook, under the computer's themes: people who "
            "see a code tend to keep it, so agreement is likely to be lower; a file of codes that were given unseen "
            "tells more (--truth)"
        )


def _units(codes: pd.DataFrame, units: pd.DataFrame) -> pd.DataFrame:
    """What is counted, a row each: the themes that a code can stand for, and the codes that no theme stands for."""
    both = pd.concat([units[["question_id", "unit"]], codes.loc[codes["unit"] != NO_CODE, ["question_id", "unit"]]])
    asked = both["question_id"].isin(codes["question_id"])
    return both[asked].drop_duplicates().sort_values(["question_id", "unit"]).reset_index(drop=True)


def _theme_rows(units: pd.DataFrame, counted: Tally, weights: npt.NDArray[np.float64]) -> pd.DataFrame:
    """Counts, measures and their intervals, a row a unit."""
    whole = counted.total()
    figures = intervals(counted, weights, theme_measures)
    rows = units.assign(
        responses=whole.asked.astype(int), human=whole.human.astype(int), computer=whole.computer.astype(int),
        both=whole.both.astype(int), alpha=figures["alpha"].value,
    )  # fmt: skip
    for name in ("f1", "kappa", "difference"):
        found = figures[name]
        rows = rows.assign(**{name: found.value, f"{name}_low": found.low, f"{name}_high": found.high})
    return rows.round(4)


def judge(themes: Agreement, consultation: Consultation) -> Agreement:
    """The verdicts on themes that were measured, by the settings as they are now."""
    return AGREEMENT.check(themes.assign(verdict=_verdicts(themes, consultation)))


def _verdicts(rows: pd.DataFrame, consultation: Consultation) -> npt.NDArray[np.str_]:
    """Whether a theme may be counted, each in its word.

    Where both gave the theme to every response there is no kappa, and nothing to tell it from.
    """
    either = rows["human"] + rows["computer"] - rows["both"]
    fit = np.where(rows["kappa"] >= consultation.quality.floor, FIT, NOT_FIT)
    return np.where((either < _least(consultation)) | rows["kappa"].isna(), TOO_FEW, fit)


def _least(consultation: Consultation) -> int:
    """So many responses or respondents are needed to be told of."""
    return max(consultation.disclosure.group_minimum, consultation.disclosure.threshold)


def _part_rows(
    human: Flags,
    computer: Flags,
    answers: Answers,
    told: tuple[Mapping[tuple[str, str], Flags], npt.NDArray[np.float64]],
) -> Iterator[tuple[object, ...]]:
    """The figures for all codes together, of each part of the responses that is told, from the resamples."""
    held, weights = told
    for (split, part), rows in held.items():
        for name, found in overall(human[rows], computer[rows], answers.respondents[rows], weights).items():
            yield split, part, name, int(rows.sum()), *_numbers(found)


def _numbers(found: Interval) -> tuple[float, float, float]:
    return round(float(found.value), 4), round(float(found.low), 4), round(float(found.high), 4)
