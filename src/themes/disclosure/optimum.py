"""Optimum: the cheapest numbers to hide where tables add up in more than one way.

The model of M. Fischetti and J. J. Salazar (2000), "Models and algorithms for optimizing cell suppression in tabular
data with linear constraints", Journal of the American Statistical Association 95, 916-928: an integer programme chooses
what to hide, linear programmes attack the choice, and every attack that succeeds adds a cut to the integer programme.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, linprog, milp
from scipy.sparse import csr_array

from themes.disclosure.sums import OPTIMAL, Marks, Numbers, System, push

# Rounds of cuts, and nodes of one integer programme. Steps, not seconds: the same input gives the same choice.
MOST_ROUNDS, MOST_NODES = 200, 20_000
LIMIT = 1  # the solver's word for a limit reached; it may hold a choice all the same
# Linear programmes are solved to seven digits; the numbers are whole.
NEARLY = 1e-6


@dataclass(frozen=True)
class Rules:
    """What a choice must respect.

    Attributes:
        threshold: the smallest number of people that may be shown.
        all_hidden: ask of every hidden number what is asked of small ones, unless it is clear of small numbers.
        neighbours: somebody alone in a number must find no other.
    """

    threshold: int
    all_hidden: bool = True
    neighbours: bool = True


@dataclass(frozen=True, eq=False)
class Cut:
    """Hidden numbers weighted by `price` must reach `target`; where `only_if` is hidden, if one is named."""

    price: Numbers
    target: float
    only_if: int | None = None

    @property
    def row(self) -> tuple[Numbers, float]:
        """The cut as coefficients and the least that they must reach."""
        coefficients = np.minimum(self.price, self.target)
        if self.only_if is None:
            return coefficients, self.target
        coefficients = coefficients.copy()
        coefficients[self.only_if] -= self.target
        return coefficients, 0.0


def fewest(system: System, rules: Rules, *, rounds: int = MOST_ROUNDS) -> Marks | None:
    """Choose what to hide at the least cost.

    Args:
        system: the numbers, with the sums between them.
        rules: what the choice must respect.
        rounds: the most rounds of cuts; after these a heuristic finishes.

    Returns:
        What is hidden, the numbers never published among it; None where no choice keeps the rules.
    """
    hidden: Marks | None = system.small(rules.threshold) | system.always
    cuts: list[Cut] = []
    for _ in range(rounds):
        if hidden is None:
            return None
        more = broken(system, hidden, rules)
        if not more:
            return hidden
        cuts += more
        hidden = _choose(system, cuts, rules)
    return _along_paths(system, rules)


def broken(system: System, hidden: Marks, rules: Rules) -> list[Cut]:
    """The rules that a choice breaks, as cuts; what insiders find is looked for where outsiders find nothing."""
    small = system.small(rules.threshold)
    cuts = [cut for place in np.flatnonzero(small) for cut in _exposed(system, hidden, int(place), rules.threshold)]
    if not cuts and rules.all_hidden:
        others = np.flatnonzero(hidden & ~small & ~system.always)
        cuts = [cut for place in others for cut in _suspect(system, hidden, int(place), rules.threshold)]
    if not cuts and rules.neighbours:
        alone = np.flatnonzero(hidden & (system.values == 1) & ~system.always)
        cuts = [cut for place in alone for cut in _neighbours(system, hidden, int(place))]
    return cuts


def _exposed(system: System, hidden: Marks, place: int, threshold: int) -> Iterator[Cut]:
    """A number that may not be anything from nobody to the threshold."""
    value = float(system.values[place])
    for sign, target in ((1, threshold - value), (-1, value)):
        pushed = push(system, hidden, place, sign) if target > 0 else None
        if pushed and pushed.distance < target - NEARLY:
            yield Cut(pushed.price, target)


def _suspect(system: System, hidden: Marks, place: int, threshold: int) -> Iterator[Cut]:
    """A number that is hidden and not small, which a reader can place among the small ones, or knows."""
    value = float(system.values[place])
    down, up = (push(system, hidden, place, sign) for sign in (-1, 1))
    if down.distance + up.distance < 1 - NEARLY:
        yield Cut(down.price + up.price, 1, place)
    elif value - down.distance < threshold - NEARLY:
        for pushed, target in ((down, value), (up, threshold - value)):
            if pushed.distance < target - NEARLY:
                yield Cut(pushed.price, target, place)


def _neighbours(system: System, hidden: Marks, alone: int) -> Iterator[Cut]:
    """Numbers that whoever is alone in one of them knows."""
    others = hidden & ~system.always
    others[alone] = False
    for place in np.flatnonzero(others & ~_movable(system, hidden, alone)):
        pushed = [push(system, hidden, int(place), sign, known=alone) for sign in (-1, 1)]
        if sum(one.distance for one in pushed) < 1 - NEARLY:
            yield Cut(pushed[0].price + pushed[1].price, 1, int(place))


def _movable(system: System, hidden: Marks, alone: int) -> Marks:
    """Numbers that move in one of two programmes at once: most need no programme of their own then."""
    free = np.flatnonzero(hidden & (np.arange(len(hidden)) != alone))
    goal = np.cos(1.0 + np.arange(len(free)) * 2.399)  # any directions, always the same
    bounds = np.column_stack([-system.values[free], (system.upper - system.values)[free]])
    moved = np.zeros(len(hidden), dtype=bool)
    for sign in (-1, 1):
        nothing = np.zeros(system.sums.shape[0])
        solved = linprog(sign * goal, A_eq=system.sums[:, free], b_eq=nothing, bounds=bounds, method="highs")
        if solved.status == OPTIMAL:
            moved[free] |= np.abs(solved.x) > 1 - NEARLY
    return moved


def _choose(system: System, cuts: list[Cut], rules: Rules) -> Marks | None:
    """The cheapest choice that respects the cuts; None where there is none."""
    rows = [cut.row for cut in cuts]
    must = system.small(rules.threshold) | system.always
    constraint = LinearConstraint(csr_array(np.array([row for row, _ in rows])), [least - NEARLY for _, least in rows])
    solved = milp(
        np.where(system.always, 0, system.weights), integrality=np.ones(len(must)), constraints=constraint,
        bounds=Bounds(must.astype(float), (~system.never).astype(float)),
        options={"node_limit": MOST_NODES, "mip_rel_gap": 0.0},
    )  # fmt: skip
    return None if solved.x is None or solved.status not in (OPTIMAL, LIMIT) else solved.x > 0.5


def _along_paths(system: System, rules: Rules) -> Marks | None:
    """Hide what the cheapest move of each exposed number runs through, until no rule is broken."""
    hidden = system.small(rules.threshold) | system.always
    for _ in range(len(hidden)):
        cuts = broken(system, hidden, rules)
        if not cuts:
            return hidden
        wider = hidden | np.logical_or.reduce([cut.price > NEARLY for cut in cuts]) & ~system.never
        if (wider == hidden).all():
            return None
        hidden = wider
    return None
