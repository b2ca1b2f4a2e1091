"""Whether the choice of cells to hide is the cheapest there is: 100 tables of 3 x 3 with zeros, every subset tried.

`python benchmarks/quality/disclosure/exhaustive.py [TABLES]`. What a subset gives away is judged here by plain linear
programmes over the sixteen numbers, which share nothing with the suppression: every small number must be able to be
anything from 0 to the threshold and, in two of three tables, whoever is alone in a number must find no other.
"""

import itertools
import sys

import numpy as np
from invented import system
from scipy.optimize import linprog

from themes.disclosure.optimum import Rules, fewest
from themes.disclosure.sums import Marks, System

TABLES, THRESHOLD = 100, 3


def interval(numbers: System, hidden: Marks, place: int, known: int | None = None) -> tuple[float, float]:
    """The least and the most that a hidden number can be."""
    low = np.where(hidden, 0.0, numbers.values)
    high = np.where(hidden, numbers.upper, numbers.values)
    if known is not None:
        low[known] = high[known] = numbers.values[known]
    ends = []
    for sign in (1, -1):
        goal = np.zeros(len(low))
        goal[place] = sign
        solved = linprog(goal, A_eq=numbers.sums, b_eq=np.zeros(numbers.sums.shape[0]), bounds=np.c_[low, high])
        ends.append(sign * solved.fun)
    return ends[0], ends[1]


def is_safe(numbers: System, hidden: Marks, rules: Rules) -> bool:
    """Whether hiding these gives nothing away."""
    for place in np.flatnonzero(numbers.small(rules.threshold)):
        low, high = interval(numbers, hidden, int(place))
        if low > 1e-6 or high < rules.threshold - 1e-6:
            return False
    if not rules.neighbours:
        return True
    for alone in np.flatnonzero(hidden & (numbers.values == 1)):
        for other in np.flatnonzero(hidden & (np.arange(len(hidden)) != alone)):
            low, high = interval(numbers, hidden, int(other), int(alone))
            if high - low < 1 - 1e-6:
                return False
    return True


def cheapest(numbers: System, rules: Rules) -> int | None:
    """What the cheapest safe subset costs beyond the small numbers; None where none is safe."""
    small = numbers.small(rules.threshold)
    spare = np.flatnonzero(~small & ~numbers.never)
    subsets = itertools.chain.from_iterable(itertools.combinations(spare, size) for size in range(len(spare) + 1))
    for places in sorted(subsets, key=lambda chosen: (int(numbers.weights[list(chosen)].sum()), chosen)):
        hidden = small.copy()
        hidden[list(places)] = True
        if is_safe(numbers, hidden, rules):
            return int(numbers.weights[list(places)].sum())
    return None


def main() -> None:
    """Compare, and say how many agree."""
    dice = np.random.default_rng(20260101)
    tables = int(sys.argv[1]) if len(sys.argv) > 1 else TABLES
    equal = impossible = 0
    for number in range(tables):
        numbers = system(dice.choice([0, 0, 1, 2, 3, 5, 8, 13], size=(3, 3)).astype(float))
        rules = Rules(THRESHOLD, all_hidden=False, neighbours=number % 3 > 0)
        hidden, best = fewest(numbers, rules), cheapest(numbers, rules)
        cost = None if hidden is None else int(numbers.weights[hidden & ~numbers.small(THRESHOLD)].sum())
        equal += cost == best
        impossible += best is None
        if cost != best:
            print(f"table {number}: chosen {cost}, cheapest {best}")
    print(f"{equal} of {tables} tables: as cheap as exhaustive search ({impossible} of them have no safe choice)")


if __name__ == "__main__":
    main()
