"""Agreement with human coding, as a report says it: for all themes together, and beside each number."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from themes.consultation import Consultation
from themes.report.wording import characteristic_name, counted, listed, readable
from themes.tables import NOT_FIT, TOO_FEW, Agreement, AgreementParts, Lessons

RANGE = "If people had coded all"
RANGE_NOTE = (
    "The last column says where the number would lie if people had coded every answer, as far as the answers that they "
    "did code tell (95% interval, in round numbers). Not fit for counts: people and the computer agree too little."
)
UNFIT = (
    "This number is not fit for counts: where people coded answers themselves, they and the computer agree too little "
    "on this theme."
)
NOT_MEASURED = "How far the themes that the computer gave agree with human coding of the same answers was not measured."
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
        low = max(0, int((responses - base * self.high) // step * step))
        high = min(base, int(-(-(responses - base * self.low) // step) * step))
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
    return f"Agreement with human coding was {found['f1'].iloc[0]:.2f}, where 1 is full agreement."


def agreement_words(agreement: Agreement, parts: AgreementParts, floor: float) -> str:
    """What the method says of all themes together."""
    found = parts[(parts["split"] == "all") & (parts["measure"] == MICRO)]
    if found.empty:
        return NOT_MEASURED
    responses, value, low, high = found[["responses", "f1", "f1_low", "f1_high"]].iloc[0]
    if responses < FEW:
        return f"Agreement with human coding was measured on fewer than {FEW} responses: too few to tell."
    unfit = int((agreement["verdict"] == NOT_FIT).sum())
    together = " Themes that stand for one of their codes together were measured together."
    return (
        f"Agreement with human coding was {value:.2f}, where 1 is full agreement (F1 of all codes together; 95% "
        f"interval {low:.2f} to {high:.2f}), on {counted(int(responses), 'response')} that people coded themselves. "
        f"{unfit:,} of {counted(len(agreement), 'theme')} that were measured are not fit for counts, because their "
        f"agreement (Cohen’s kappa) is under {floor:g}." + (together if (agreement["themes"] > 1).any() else "")
    )


def parts_words(parts: AgreementParts, consultation: Consultation) -> tuple[str, ...]:
    """What the method says of parts of the answers, without a count of any: by length, by spelling, and by group."""
    told = parts[(parts["measure"] == MICRO) & parts["f1"].notna() & (parts["responses"] >= FEW)]
    said = []
    for split, name in SPLITS.items():
        rows = told[told["split"] == split]
        if len(rows) > 1:
            figures = listed([f"{row['f1']:.2f} ({readable(row['part'])})" for _, row in rows.iterrows()])
            said.append(f"{name}, agreement was {figures}.")
    public = [axis for axis in consultation.axes if consultation.disclosure.policy(axis) == "public"]
    groups = told[told["split"].isin(public)].sort_values(["f1", "split", "part"])
    if len(groups) > 1:
        lowest, highest = groups.iloc[0], groups.iloc[-1]
        said.append(
            f"By group, agreement was lowest for {_group(lowest)} ({lowest['f1']:.2f}) and highest for "
            f"{_group(highest)} ({highest['f1']:.2f}); numbers of groups on which people and "
            "the computer agree less are less sure."
        )
    return tuple(said)


def _group(row: "pd.Series[str]") -> str:
    """A group of people and what makes them one."""
    return f"{characteristic_name(row['split'])}: {readable(row['part'])}"


def learning_words(lessons: Lessons) -> tuple[str, ...]:
    """What the method says of learning from people, a sentence a question where it was tried."""
    tried = lessons[(lessons["measure"] == MICRO) & (lessons["needed"] == 0)]
    return tuple(
        f"Question {row['question_id']}: what people coded in {counted(int(row['coded']), 'response')} was "
        + ("carried to the others" if row["used"] else "not carried to the others")
        + f" by a computer that learned from it, because its agreement with codes held back is {row['learned']:.2f}, "
        f"and that of the themes as proposed {row['proposed']:.2f} (F1; difference {row['gain']:+.2f}, 95% interval "
        f"{row['gain_low']:+.2f} to {row['gain_high']:+.2f}); it is used only where the difference is clearly above 0."
        for _, row in tried.iterrows()
    )
