"""Agreement with human coding, as a report says it: for all themes together, and beside each number."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from themes.consultation import Consultation
from themes.report.naming import axis_name, group_name, rule, set_words, words_of
from themes.report.tracing import SEPARATOR, AnyTable, Cell, derived, mark, told
from themes.report.wording import counted, listed
from themes.tables import (
    AGREEMENT_PARTS,
    LESSONS,
    NOT_FIT,
    TOO_FEW,
    Agreement,
    AgreementParts,
    Lessons,
)

FULL, F1, INTERVAL = rule("1", "full agreement"), rule("F1", "agreement"), rule("95%", "confidence")
RANGE = "If people had coded all"
RANGE_NOTE = (
    "The last column says where the number would lie if people had coded every answer, as far as the answers that they "
    f"did code tell ({INTERVAL} interval, in round numbers). Not fit for counts: people and the computer agree too "
    "little."
)
UNFIT = (
    "This number is not fit for counts: where people coded answers themselves, they and the computer agree too little "
    "on this theme."
)
MICRO = "all codes together"
SPLITS = {"length": "By the length of an answer", "spelling": "By how an answer is written"}
# Agreement on fewer responses than this says nothing: one more would move it by a tenth.
FEW = 10


@dataclass(frozen=True)
class OneTheme:
    """How far the number of a theme is a person's: the computer's share less the person's, from `low` to `high`."""

    is_unfit: bool
    low: float | None
    high: float | None

    def beside(self, responses: int, base: int, *, step: int) -> str:
        """The range to print beside a number, rounded outwards to whole steps so that it tells no small number.

        The computer's number over all answers, less the difference measured on the coded ones: the difference estimator
        of survey sampling (Saerndal, Swensson and Wretman 1992, section 6.3).
        """
        unfit = "not fit for counts" if self.is_unfit else ""
        if self.low is None or self.high is None:
            return unfit or "–"
        ends = (
            max(0, int((responses - base * self.high) // step * step)),
            min(base, int(-(-(responses - base * self.low) // step) * step)),
        )
        low, high = (derived(end, "end of the range if people had coded all", responses, base) for end in ends)
        return f"{unfit}; {low:,} to {high:,}" if unfit else f"{low:,} to {high:,}"


def as_measured(agreement: Agreement) -> Mapping[tuple[str, str], OneTheme]:
    """What was measured of each theme; of one that stands for a code together with others there is no range."""
    columns = ["question_id", "theme_id", "themes", "verdict", "difference_low", "difference_high"]
    return {
        (question, theme): OneTheme(verdict == NOT_FIT, *((low, high) if themes == 1 else (None, None)))
        for question, theme, themes, verdict, low, high in agreement[columns].itertuples(index=False)
        if verdict != TOO_FEW
    }


def agreement_in_short(parts: AgreementParts) -> str:
    """The same in one sentence."""
    found = parts[(parts["split"] == "all") & (parts["measure"] == MICRO)]
    if found.empty or found["responses"].iloc[0] < FEW:
        return "Agreement with human coding was not measured."
    value = _figure(found.iloc[0], "f1", AGREEMENT_PARTS)
    return f"Agreement with human coding was {value}, where {FULL} is full agreement."


def agreement_words(agreement: Agreement, parts: AgreementParts, floor: float) -> str:
    """What the method says of all themes together; "" where the sentence of who read what says it all."""
    found = parts[(parts["split"] == "all") & (parts["measure"] == MICRO)]
    if found.empty:
        return ""
    all_codes = found.iloc[0]
    responses = told(all_codes, "responses", AGREEMENT_PARTS) or 0
    if responses < FEW:
        few = rule(str(FEW), "agreement on few responses")
        return f"Agreement with human coding was measured on fewer than {few} responses: too few to tell."
    value, low, high = (_figure(all_codes, column, AGREEMENT_PARTS) for column in ("f1", "f1_low", "f1_high"))
    unfit = derived(int((agreement["verdict"] == NOT_FIT).sum()), "number of themes not fit for counts")
    measured = derived(len(agreement), "number of themes measured")
    together = " Themes that stand for one of their codes together were measured together."
    return (
        f"Agreement with human coding was {value}, where {FULL} is full agreement ({F1} of all codes together; "
        f"{INTERVAL} interval {low} to {high}), on {counted(responses, 'response')} that people coded themselves. "
        f"{unfit:,} of {counted(measured, 'theme')} that were measured are not fit for counts, because their "
        f"agreement (Cohen’s kappa) is under {set_words(f'{floor:g}', 'quality.floor')}."
        + (together if (agreement["themes"] > 1).any() else "")
    )


def parts_words(parts: AgreementParts, consultation: Consultation) -> tuple[str, ...]:
    """What the method says of parts of the answers, without a count of any: by length, by spelling, and by group."""
    rows = parts[(parts["measure"] == MICRO) & parts["f1"].notna() & (parts["responses"] >= FEW)]
    said = []
    for split, name in SPLITS.items():
        found = rows[rows["split"] == split]
        if len(found) > 1:
            figures = listed([f"{_f1(row)} ({words_of(row, 'part', AGREEMENT_PARTS)})" for _, row in found.iterrows()])
            said.append(f"{name}, agreement was {figures}.")
    public = [axis for axis in consultation.axes if consultation.disclosure.policy(axis) == "public"]
    groups = rows[rows["split"].isin(public)].sort_values(["f1", "split", "part"])
    if len(groups) > 1:
        lowest, highest = groups.iloc[0], groups.iloc[-1]
        said.append(
            f"By group, agreement was lowest for {_group(lowest)} ({_f1(lowest)}) and highest for "
            f"{_group(highest)} ({_f1(highest)}); numbers of groups on which people and "
            "the computer agree less are less sure."
        )
    return tuple(said)


def _group(row: "pd.Series[str]") -> str:
    """A group of people and what makes them one."""
    return f"{axis_name(row['split'])}: {group_name(row['split'], row['part'])}"


def _f1(row: "pd.Series[str]") -> str:
    """The agreement on a part of the answers."""
    return _figure(row, "f1", AGREEMENT_PARTS)


def _figure(row: "pd.Series[str]", column: str, table: AnyTable, spec: str = ".2f") -> str:
    """A measured number, with its cell."""
    keys = SEPARATOR.join(str(row[key]) for key in table.key)
    return mark(format(float(row[column]), spec), Cell(table.name, keys, column))


def learning_words(lessons: Lessons, names: Mapping[str, str]) -> tuple[str, ...]:
    """What the method says of learning from people, a sentence a question where it was tried; `names` of questions."""
    tried = lessons[(lessons["measure"] == MICRO) & (lessons["needed"] == 0)]
    return tuple(_lesson_words(row, names[row["question_id"]]) for _, row in tried.iterrows())


def _lesson_words(row: "pd.Series[str]", name: str) -> str:
    """What came of one question's."""
    proposed, learned = (_figure(row, column, LESSONS) for column in ("proposed", "learned"))
    gain, low, high = (_figure(row, column, LESSONS, "+.2f") for column in ("gain", "gain_low", "gain_high"))
    above = rule("0", "learning from people")
    return (
        f"{name}: what people coded in "
        f"{counted(told(row, 'coded', LESSONS) or 0, 'response')} was "
        + ("carried to the others" if row["used"] else "not carried to the others")
        + f" by a computer that learned from it, because its agreement with codes held back is {learned}, and that of "
        f"the themes as proposed {proposed} ({F1}; difference {gain}, {INTERVAL} interval {low} to {high}); it is used "
        f"only where the difference is clearly above {above}."
    )
