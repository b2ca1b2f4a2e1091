"""Rounded: the numbers that stand beside the tables, no closer than the tables are where those are rounded.

The accounting, or a sentence on who read what, would tell a rounded base to the very person: and releases in time could
then be taken from one another more closely than the ledger takes them (docs/decisions/0014-ledger.md).
"""

from collections.abc import Mapping
from dataclasses import replace

import pandas as pd

from themes.disclosure.rounding import STEP, to_nearest
from themes.report.reading import ANALYSED
from themes.report.respondents import ADDITIONS, APART, RECEIVED
from themes.signoff import SignOff
from themes.tables import ACCOUNTING, Accounting


def rounded_accounting(accounting: Accounting) -> Accounting:
    """Every step to the nearest 5; what was received is their sum, so that it tells nothing more.

    What was analysed and what campaigns' senders added make the base of a question: they are told so that they make
    the rounded base, and tell no more of it than it does itself. Steps that did not add up before do not add up after.
    """
    if accounting.empty:
        return accounting
    questions, is_part = accounting["question_id"], ~accounting["step"].isin(APART)
    is_sum = accounting["step"] == RECEIVED
    exact = accounting["responses"].astype("int64")
    told = exact.map(to_nearest)
    added = told.where(accounting["step"] == ADDITIONS, 0).groupby(questions).transform("sum")
    in_base = exact.where(accounting["step"].isin([ANALYSED, ADDITIONS]), 0).groupby(questions).transform("sum")
    told = told.mask(accounting["step"] == ANALYSED, in_base.map(to_nearest) - added)
    off = exact.where(is_sum, -exact.where(is_part, 0)).groupby(questions).transform("sum")
    sums = told.where(is_part, 0).groupby(questions).transform("sum") + off
    return ACCOUNTING.check(accounting.assign(responses=told.mask(is_sum, sums).astype("Int64")))


def rounded_numbers(numbers: Mapping[str, int]) -> dict[str, int]:
    """Numbers by name, each to the nearest 5."""
    return {name: to_nearest(number) for name, number in numbers.items()}


def rounded_columns(frame: pd.DataFrame, *names: str) -> pd.DataFrame:
    """A table with some columns of whole numbers to the nearest 5."""
    return frame.assign(**{name: frame[name].map(to_nearest, na_action="ignore").astype("Int64") for name in names})


def rounded_sign_off(signed: SignOff) -> SignOff:
    """The sample, and the answers that it was drawn from: where all were drawn, its size tells how many there are."""
    if signed.drawn == signed.answers:
        return replace(signed, drawn=to_nearest(signed.drawn), answers=to_nearest(signed.drawn))
    return replace(signed, answers=max(to_nearest(signed.answers), (signed.drawn // STEP + 1) * STEP))
