"""Choice: which of the passages that may be quoted stand together: unlike one another, and of different people."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from themes.tables import APPROVED, AWAITING, REFUSED

# A person is quoted at most this often in a report (equality research note, section 2, "Quotes and attributes").
QUOTES_A_RESPONDENT = 2
# What a passage loses for being like one that is chosen already, nearly the same, or of the same kind of person.
ALIKE, SAME, REPEATS = 0.4, 0.88, 0.6
# Of quotes in one theme, as far as there are others: those who agree and who disagree, individuals and organisations,
# localities, praise and criticism.
BALANCED: Mapping[str, float] = {"position": 0.2, "kind": 0.1, "locality": 0.1, "side": 0.1}


@dataclass
class _Used:
    """Who and what is quoted already, in all themes."""

    people: dict[str, int] = field(default_factory=dict)
    said: set[str] = field(default_factory=set)

    def is_free(self, person: str, quote: str) -> bool:
        return self.people.get(person, 0) < QUOTES_A_RESPONDENT and folded(quote) not in self.said

    def take(self, person: str, quote: str) -> None:
        self.people[person] = self.people.get(person, 0) + 1
        self.said.add(folded(quote))


def choose(candidates: pd.DataFrame, vectors: NDArray[np.float32], per_theme: int) -> pd.DataFrame:
    """The quotes of each theme, those that people approved and then the best, each unlike those before it.

    What people refused is not among them, and yet counts as said, and as its writer's one quote of the theme: a refusal
    lets another be offered in its place alone, so that no theme whose quotes were decided asks again.

    Args:
        candidates: `worth`, `quote`, `respondent_id`, `approved`, the columns of `BALANCED`, and `place`, the row of
            its vector; in each theme the best first.
        vectors: one a passage, of length 1.
        per_theme: the most quotes of a theme.
    """
    used = _Used()
    decided = candidates[candidates["approved"] != AWAITING]
    for person, quote in decided[["respondent_id", "quote"]].itertuples(index=False):
        used.take(person, quote)
    kept: list[object] = []
    for _, every in candidates.groupby(["question_id", "theme_id"], sort=True):
        refused = every.loc[every["approved"] == REFUSED, "respondent_id"]
        rows = every[(every["approved"] == APPROVED) | ~every["respondent_id"].isin(refused)]
        meant = vectors[rows["place"].to_numpy()]
        chosen = np.flatnonzero(rows["approved"] == APPROVED).tolist()[:per_theme]
        while len(chosen) < per_theme:
            best = _next(rows, meant, chosen, used)
            if best is None:
                break
            chosen.append(best)
            used.take(rows["respondent_id"].iloc[best], rows["quote"].iloc[best])
        kept += list(rows.index[chosen])
    return candidates.loc[kept]


def _next(rows: pd.DataFrame, meant: NDArray[np.float32], chosen: Sequence[int], used: _Used) -> int | None:
    """The place of the passage that adds most to those chosen; None where nobody is left."""
    here = set(rows["respondent_id"].iloc[list(chosen)])
    people = zip(rows["respondent_id"], rows["quote"], strict=True)
    free = np.array([person not in here and used.is_free(person, quote) for person, quote in people])
    if not free.any():
        return None
    like = (meant @ meant[list(chosen)].T).max(axis=1) if chosen else np.zeros(len(rows))
    cost = ALIKE * like + REPEATS * (like > SAME)
    for column, weight in BALANCED.items():
        values = rows[column].to_numpy()
        before = values[list(chosen)]
        cost = cost + weight * np.array([bool(value) and value in before for value in values])
    return int(np.argmax(np.round(np.where(free, rows["worth"].to_numpy() - cost, -np.inf), 4)))


def folded(quote: str) -> str:
    """A quote without what makes two of the same words look different."""
    return quote.casefold().strip(" .!")
