"""What a terminal says of agreement: plain tables of at most 80 columns."""

from collections.abc import Iterator

import numpy as np
import pandas as pd

from themes.agreement.measures import MACRO, MICRO, SAMPLES
from themes.tables import FIT, NOT_FIT, TOO_FEW, Codeframe

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


def _telling(parts: pd.DataFrame) -> pd.DataFrame:
    """The parts that the terminal tells: all but the groups of characteristics, and of those the lowest."""
    always = parts["split"].isin(["question", "length", "language"])
    lowest = parts[~always].sort_values(["f1", "split", "part"]).head(GROUPS_TOLD)
    return pd.concat([parts[always], lowest])


def _share(value: float) -> str:
    return "–" if np.isnan(value) else f"{value:.2f}"


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 1]}…"
