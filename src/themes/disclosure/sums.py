"""Sums: numbers that are published together, and the sums between them that a reader can use.

A reader knows every shown number, that every sum holds, and that each hidden number lies between nobody and `upper`.
How far a hidden number can be moved without contradicting any of that is a linear programme.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linprog
from scipy.sparse import csc_array

from themes.errors import StageError

Numbers = NDArray[np.float64]
Marks = NDArray[np.bool_]
OPTIMAL = 0


@dataclass(frozen=True, eq=False)
class System:
    """Numbers and the sums between them.

    Attributes:
        values: the true numbers.
        upper: the most that a reader thinks each may be.
        weights: what hiding each costs.
        sums: a row a sum, a column a number; `sums @ values` is 0.
        never: numbers that are shown whatever happens.
        always: numbers that are not published at all.
    """

    values: Numbers
    upper: Numbers
    weights: NDArray[np.int64]
    sums: csc_array
    never: Marks
    always: Marks

    def small(self, threshold: int) -> Marks:
        """The published numbers that are too small to show."""
        return (self.values > 0) & (self.values < threshold) & ~self.always

    @cached_property
    def transposed(self) -> csc_array:
        """The sums by number."""
        return self.sums.T.tocsc()


@dataclass(frozen=True, eq=False)
class Push:
    """How far a number can be pushed, and the multipliers that prove that it goes no further.

    By weak duality `sum(price * hidden)` is at least the distance for *any* choice of hidden numbers, whatever the
    multipliers: a cut made of the prices is valid even where the solver's own reduced costs are not.
    """

    distance: float
    price: Numbers


def push(system: System, hidden: Marks, place: int, sign: int, *, known: int | None = None) -> Push:
    """Push a hidden number up (`sign` 1) or down (-1) as far as a reader can.

    Args:
        system: the numbers.
        hidden: which of them are hidden.
        place: the number to push.
        sign: the direction.
        known: a hidden number that the reader knows all the same, because they are alone in it.
    """
    free = np.flatnonzero(hidden if known is None else hidden & (np.arange(len(hidden)) != known))
    down, up = -system.values, system.upper - system.values
    goal = np.zeros(len(hidden))
    goal[place] = -sign
    solved = linprog(
        goal[free], A_eq=system.sums[:, free], b_eq=np.zeros(system.sums.shape[0]),
        bounds=np.column_stack([down[free], up[free]]), method="highs",
    )  # fmt: skip
    if solved.status != OPTIMAL:
        raise StageError("disclosure: a linear programme was not solved")
    reduced = goal - system.transposed @ solved.eqlin.marginals
    price = np.where(reduced > 0, reduced * -down, -reduced * up)
    if known is not None:
        price[known] = 0
    return Push(float(-solved.fun), price)
