"""What a terminal says of agreement: plain tables of at most 80 columns."""

from collections.abc import Iterator

import numpy as np
import pandas as pd

from themes.agreement.measures import MACRO, MICRO, SAMPLES
from themes.tables import FIT, NOT_FIT, TOO_FEW, Codeframe, Lessons, Reliability

WIDTH = 80
LABEL = 34
PART = 40
GROUPS_TOLD = 5
MEASURES = (SAMPLES, MICRO, MACRO)


def lines(themes: pd.DataFrame, parts: pd.DataFrame, codeframe: Codeframe, floor: float) -> Iterator[str]:
    """The figures for all codes together, then by part, then theme by theme.

    Args:
        themes: AGREEMENT.
        parts: AGREEMENT_PARTS.
        codeframe: the labels.
        floor: `quality.floor`.
    """
    whole = parts[parts["split"] == "all"].set_index("measure")
    yield f"Agreement with human coding, on {int(whole['responses'].iloc[0]):,} responses that both coded"
    yield f"{'':<26}{'F1':>6}   95 % interval"
    for name, row in whole.loc[list(MEASURES)].iterrows():
        yield f"  {name!s:<24}{_share(row['f1']):>6}   {_share(row['f1_low'])} to {_share(row['f1_high'])}"
    yield ""
    yield f"{'By part (F1 of all codes together)':<{PART}}{'responses':>10}{'F1':>7}   95 % interval"
    for _, told in _telling(parts[(parts["split"] != "all") & (parts["measure"] == MICRO)]).iterrows():
        name = _cut(f"  {told['split']}: {told['part']}", PART - 1)
        span = f"{_share(told['f1_low'])} to {_share(told['f1_high'])}"
        yield f"{name:<{PART}}{told['responses']:>10,}{_share(told['f1']):>7}   {span}"
    yield f"  (of the groups of people, the {GROUPS_TOLD} lowest: all are in agreement_parts.csv)"
    yield ""
    yield f"{'Theme':<{LABEL}}{'person':>7}{'computer':>9}{'F1':>6}{'kappa':>6}{'alpha':>6}  for counts"
    labels = codeframe.set_index(["question_id", "theme_id"])["label"]
    verdicts = {FIT: "fit", NOT_FIT: "NOT FIT", TOO_FEW: "too few"}
    for _, theme in themes.iterrows():
        label = labels.get((theme["question_id"], theme["theme_id"]), "")
        numbers = f"{theme['human']:>7,}{theme['computer']:>9,}"
        figures = "".join(f"{_share(theme[name]):>6}" for name in ("f1", "kappa", "alpha"))
        name = _cut(f"{theme['theme_id']} {label}", LABEL - 1)
        yield f"{name:<{LABEL}}{numbers}{figures}  {verdicts[theme['verdict']]}"
    unfit = int((themes["verdict"] == NOT_FIT).sum())
    yield f"{unfit:,} of {len(themes):,} themes are not fit for counts: their kappa is under {floor:g} (quality.floor)"


def lesson_lines(lessons: Lessons, reliability: Reliability) -> Iterator[str]:
    """What people's codes teach beside the themes as proposed, a row a question and a kind of F1; then reliability."""
    yield "Learning from people: F1 on human codes that were held back, a fifth in turn"
    if lessons.empty:
        return
    yield f"{'question':<12}{'coded':>6}  {'':<20}{'themes':>7}{'learned':>8}   gain, 95 % interval"
    tried = lessons[lessons["needed"] == 0]
    for _, row in tried.iterrows():
        is_first = row["measure"] == MICRO
        start = f"{row['question_id'][:11]:<12}{row['coded']:>6,}" if is_first else " " * 18
        figures = f"{_share(row['proposed']):>7}{_share(row['learned']):>8}"
        gained = f"{row['gain']:+.2f}, {row['gain_low']:+.2f} to {row['gain_high']:+.2f}"
        said = "   used" if row["used"] and is_first else ""
        yield f"{start}  {row['measure']:<20}{figures}   {gained}{said}"
    for _, row in lessons[lessons["needed"] > 0].iterrows():
        yield f"{row['question_id'][:11]:<12}{row['coded']:>6,}  too few to learn from: {row['needed']:,} more needed"
    used = sorted(set(tried.loc[tried["used"], "question_id"]))
    yield (
        f"Answers to {', '.join(used)} are now coded by what people's codes teach; the draft has followed."
        if used
        else "It is not clearly better than the themes for any question: nothing changed."
    )
    if len(reliability):
        yield ""
        yield f"{'Strength, codes held back':<28}{'codes':>9}{'mean strength':>15}{'right':>8}"
        for band in sorted(set(reliability["low"])):
            rows = reliability[reliability["low"] == band]
            codes = rows["codes"].sum()
            strong, given = ((rows[name] * rows["codes"]).sum() / codes for name in ("strength", "right"))
            span = f"{band:.1f} to {rows['high'].max():.1f}"
            yield f"  {span:<26}{codes:>9,}{strong:>15.2f}{given:>8.2f}"


def _telling(parts: pd.DataFrame) -> pd.DataFrame:
    """The parts that the terminal tells: all but the groups of characteristics, and of those the lowest."""
    always = parts["split"].isin(["question", "length", "language", "spelling"])
    lowest = parts[~always].sort_values(["f1", "split", "part"]).head(GROUPS_TOLD)
    return pd.concat([parts[always], lowest])


def _share(value: float) -> str:
    return "–" if np.isnan(value) else f"{value:.2f}"


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 1]}…"
