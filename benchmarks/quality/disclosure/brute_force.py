"""Whether the audit's intervals are those of every whole number that could be: 500 small tables, every hidden cell.

`python benchmarks/quality/disclosure/brute_force.py [TABLES]` invents themes by groups (with and without a hidden
split) and closed questions by kinds, hides cells at random, lists every table of whole numbers that agrees with what is
shown, and compares the least and the most of each hidden cell with the audit's.
"""

import itertools
import sys

import numpy as np

from themes.disclosure.knowledge import Knowledge
from themes.disclosure.published import Told, ToldClosed

TABLES = 500


def theme(dice: np.random.Generator) -> Told:
    """One theme of one to three characteristics, some of its cells hidden."""
    people = int(dice.integers(4, 9))
    raised = dice.random(people) < 0.5
    cells, bases = {}, {}
    for name in "abc"[: int(dice.integers(1, 4))]:
        groups = dice.integers(0, int(dice.integers(2, 4)), people)
        for group in np.unique(groups):
            count = int(raised[groups == group].sum())
            cells[name, str(group)] = None if dice.random() < 0.6 else count
            bases[name, str(group)] = int((groups == group).sum())
    bodies = int(dice.integers(0, 5))
    organisations = int(dice.integers(0, bodies + 1))
    individuals = int(raised.sum())
    hides = dice.random() < 0.5
    numbers = {
        "responses": individuals + organisations,
        "individuals": None if hides else individuals,
        "organisations": None if hides else organisations,
    }
    return Told("q", "t", "", "", people + bodies, numbers, cells, bases)


def worlds_of_theme(told: Told) -> list[dict[object, int]]:
    """Every way to fill in a theme."""
    worlds = []
    responses = told.numbers["responses"] or 0
    for individuals in range(responses + 1):
        most = told.most
        world = {"individuals": individuals, "organisations": responses - individuals}
        if any(told.numbers[name] not in (None, number) or number > most[name] for name, number in world.items()):
            continue
        rows = [
            [
                dict(zip(row, filled, strict=True))
                for filled in itertools.product(
                    *([told.cells[c]] if told.cells[c] is not None else range(told.bases[c] + 1) for c in row)
                )
                if sum(filled) == individuals
            ]
            for row in told.characteristics.values()
        ]
        worlds += [
            {**world, **{cell: count for part in parts for cell, count in part.items()}}
            for parts in itertools.product(*rows)
        ]
    return worlds


def closed(dice: np.random.Generator) -> ToldClosed:
    """One closed question of two or three options by kind, some of its counts hidden."""
    options = [f"o{n}" for n in range(int(dice.integers(2, 4)))]
    people = {kind: dice.integers(0, len(options), int(dice.integers(2, 7))) for kind in ("individual", "organisation")}
    counts = {(o, kind): int((chosen == n).sum()) for n, o in enumerate(options) for kind, chosen in people.items()}
    counts |= {(o, "all"): counts[o, "individual"] + counts[o, "organisation"] for o in options}
    bases = {kind: len(chosen) for kind, chosen in people.items()}
    bases |= {"all": sum(bases.values())}
    return ToldClosed("c", {c: None if dice.random() < 0.6 else n for c, n in counts.items()}, bases, shared_out=True)


def worlds_of_closed(told: ToldClosed) -> list[dict[object, int]]:
    """Every way to fill in a closed question."""
    columns = {}
    for kind in ("individual", "organisation"):
        base, cells = told.bases[kind] or 0, told.column(kind)
        ranges = [[told.counts[c]] if told.counts[c] is not None else range(base + 1) for c in cells]
        columns[kind] = [dict(zip(cells, f, strict=True)) for f in itertools.product(*ranges) if sum(f) == base]
    worlds = []
    for parts in itertools.product(*columns.values()):
        world = {cell: count for part in parts for cell, count in part.items()}
        world |= {(o, "all"): world[o, "individual"] + world[o, "organisation"] for o in told.options}
        if all(told.counts[cell] in (None, count) for cell, count in world.items()):
            worlds.append(world)
    return worlds


def main() -> None:
    """Compare, and say how many agree."""
    dice = np.random.default_rng(20260101)
    tables = int(sys.argv[1]) if len(sys.argv) > 1 else TABLES
    hidden = wrong = 0
    for number in range(tables):
        told = theme(dice) if number % 2 else closed(dice)
        worlds = worlds_of_theme(told) if isinstance(told, Told) else worlds_of_closed(told)
        knowledge = Knowledge()
        told.teach(knowledge)
        intervals = knowledge.intervals([(0, name) for name in told.hidden])
        for name in told.hidden:
            values = [world[name] for world in worlds]
            hidden += 1
            wrong += (min(values), max(values)) != (intervals[0, name].low, intervals[0, name].high)
    print(f"{tables} tables, {hidden:,} hidden cells, {wrong} of which the audit's interval is not the brute force's")


if __name__ == "__main__":
    main()
