"""Invented consultations and tables for the disclosure benchmarks, each from a seed."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.sparse import csc_array

from themes.disclosure.sums import System
from themes.tables import ASSIGNED, CHARACTERISTICS, CODEFRAME, RESPONDENTS, REVIEWED

Counts = NDArray[np.float64]


@dataclass(frozen=True)
class Shape:
    """How large an invented consultation is."""

    individuals: int
    organisations: int
    themes: int
    characteristics: int
    groups: int


def consultation(shape: Shape, seed: int) -> tuple[pd.DataFrame, ...]:
    """ASSIGNED, CODEFRAME, REVIEWED, RESPONDENTS and CHARACTERISTICS: a few themes are common, most are rare."""
    dice = np.random.default_rng(seed)
    ids = np.array(
        [f"i{n:05}" for n in range(shape.individuals)] + [f"o{n:05}" for n in range(shape.organisations)], dtype=object
    )
    respondents = pd.DataFrame({"respondent_id": ids}).assign(
        kind=["individual"] * shape.individuals + ["organisation"] * shape.organisations, source_id="", people=1,
        may_publish="no", locality="", submitted_at="", source="", channel="", standing="in time",
    )  # fmt: skip
    reviewed = respondents[["respondent_id"]].assign(
        question_id="q1", submission=1, status="analysed", campaign_id="", redacted_text="words"
    )
    shares = np.minimum(0.6, dice.gamma(0.8, 0.12, shape.themes) + 0.004)
    codes = [f"t{n:03}" for n in range(shape.themes)]
    raised = [(i, code) for code, share in zip(codes, shares, strict=True) for i in ids[dice.random(len(ids)) < share]]
    assigned = pd.DataFrame(raised, columns=["respondent_id", "theme_id"], dtype="str").assign(
        question_id="q1", strength=1.0, start=0, end=5, assigned_by="computer"
    )
    codeframe = pd.DataFrame({"theme_id": codes}).assign(question_id="q1")
    codeframe = codeframe.assign(**(dict.fromkeys(CODEFRAME.names[2:], "") | {"stability": 1.0}))
    held = []
    for number in range(shape.characteristics):
        many = int(dice.integers(2, shape.groups + 1))
        names = [*(f"g{n}" for n in range(many)), "Not answered"]
        chances = np.append(dice.dirichlet(np.full(many, 1.5)) * 0.93, 0.07)
        chosen = dice.choice(names, shape.individuals, p=chances)
        held += [(i, f"c{number:02}", group) for i, group in zip(ids, chosen, strict=False)]
    characteristics = pd.DataFrame(held, columns=CHARACTERISTICS.names, dtype="str")
    return (
        ASSIGNED.check(assigned),
        CODEFRAME.check(codeframe),
        REVIEWED.check(reviewed),
        RESPONDENTS.check(respondents),
        CHARACTERISTICS.check(characteristics),
    )


def table(rows: int, columns: int, people: int, dice: np.random.Generator) -> Counts:
    """A table of people by two exclusive answers, both uneven."""
    chances = np.outer(dice.dirichlet(np.ones(rows)), dice.dirichlet(np.full(columns, 0.7)))
    return dice.multinomial(people, chances.ravel()).reshape(rows, columns).astype(float)


def system(counts: Counts) -> System:
    """A table with its margins, of which only the grand total is always shown; margins weigh eight times as much."""
    rows, columns = counts.shape
    whole = np.zeros((rows + 1, columns + 1))
    whole[:rows, :columns] = counts
    whole[rows, :columns], whole[:rows, columns], whole[rows, columns] = counts.sum(0), counts.sum(1), counts.sum()
    place = np.arange(whole.size).reshape(whole.shape)
    sums = np.zeros((rows + columns + 2, whole.size))
    for row in range(rows + 1):
        sums[row, place[row, :columns]], sums[row, place[row, columns]] = 1, -1
    for column in range(columns + 1):
        sums[rows + 1 + column, place[:rows, column]], sums[rows + 1 + column, place[rows, column]] = 1, -1
    is_margin = np.ones(whole.shape, dtype=bool)
    is_margin[:rows, :columns] = False
    values = whole.ravel()
    weights = np.round(1000 * (1 + np.log1p(values)) * np.where(is_margin.ravel(), 8, 1)).astype(np.int64)
    never = np.arange(whole.size) == whole.size - 1
    return System(values, np.full(whole.size, values[-1]), weights, csc_array(sums), never, np.zeros(whole.size, bool))
