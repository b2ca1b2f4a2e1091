"""Reading: who read what, from what people recorded, and never invented."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from themes.report.agreeing import agreement_in_short
from themes.report.sentences import Sentence
from themes.report.tracing import Cell, Told, derived, told
from themes.tables import ACCOUNTING, READ, THEMES, Accounting, AgreementParts, Themes

ANALYSED = READ[0]


@dataclass(frozen=True)
class WhoRead:
    """Who read what.

    Attributes:
        in_full: of each question, how many answers officers recorded that they read in full; none where nobody did.
        has_learned: whether a program that learned from people's coding coded any of the answers.
    """

    in_full: Mapping[str, int] = field(default_factory=dict)
    has_learned: bool = False


NOBODY_SAID = WhoRead()


def who_read(read: WhoRead, accounting: Accounting, themes: Themes, parts: AgreementParts) -> Sentence:
    """The paragraph of who read what; it has no id, because nobody may write another instead."""
    rows = accounting[accounting["step"] == ANALYSED].to_dict("records")
    analysed = [told(row, "responses", ACCOUNTING) or 0 for row in rows]
    everything = derived(sum(analysed), "sum", *analysed)
    recorded = [
        Told(min(number, int(row["responses"])), Cell("decisions", f"reading|{row['question_id']}", "value"))
        for row in rows
        if (number := read.in_full.get(row["question_id"], 0))
    ]
    if recorded:
        in_full = derived(sum(recorded), "sum", *recorded)
        words = (
            f"Officers read {in_full:,} of {everything:,} responses in full; a computer grouped all {everything:,}. "
        )
    else:
        words = f"A computer grouped all {everything:,} responses. How many officers read in full was not recorded. "
    if read.has_learned:
        words += "A program that had learned from people’s coding coded some of them. "
    words += _confirmed(themes) + agreement_in_short(parts)
    return Sentence("", words, words)


def _confirmed(themes: Themes) -> str:
    """How many themes people confirmed."""
    decided = derived(int((themes["decision"] != "").sum()), f"number of {THEMES.name} with a decision")
    everything = derived(len(themes), f"number of {THEMES.name}")
    if not everything:
        return ""
    if decided == everything:
        return f"People confirmed all {everything:,} themes. "
    return f"People confirmed {decided:,} of the {everything:,} themes. "
