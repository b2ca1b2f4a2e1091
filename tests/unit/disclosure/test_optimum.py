"""The fewest numbers to hide in tables that add up both ways, judged by listing every table that could be."""

import itertools

import numpy as np
import pytest
from scipy.sparse import csc_array

from themes.disclosure.ballots import Count, hide
from themes.disclosure.optimum import Rules, fewest
from themes.disclosure.sums import System, push


def line(*counts: int) -> System:
    """Counts that add up to a total that is always shown."""
    values = np.array([*counts, sum(counts)], dtype=float)
    number = len(counts)
    return System(
        values, np.full(number + 1, values[-1]), np.array([1000 + 10 * count for count in (*counts, 0)]),
        csc_array([[*[1.0] * number, -1.0]]), np.arange(number + 1) == number, np.zeros(number + 1, dtype=bool),
    )  # fmt: skip


def hidden(system: System, **rules: bool) -> list[int] | None:
    chosen = fewest(system, Rules(5, **{"all_hidden": False, "neighbours": False, **rules}))
    return None if chosen is None else [int(place) for place in np.flatnonzero(chosen)]


def test_nothing_is_hidden_where_nothing_is_small():
    assert hidden(line(0, 9, 40)) == []


def test_a_small_number_needs_another_that_leaves_it_room():
    assert hidden(line(3, 9, 40)) == [0, 1]


def test_a_nought_leaves_no_room_and_costs_least_all_the_same():
    assert hidden(line(4, 0, 9, 40)) == [0, 2]
    assert hidden(line(4, 1, 0, 40), neighbours=True) == [0, 1, 2]


def test_who_is_alone_in_a_number_must_not_find_another():
    assert hidden(line(1, 9, 12, 40)) == [0, 1]
    assert hidden(line(1, 9, 12, 40), neighbours=True) == [0, 1, 2]


def test_where_nothing_helps_there_is_no_choice():
    assert hidden(line(3, 1)) is None


def test_past_the_limit_of_rounds_a_heuristic_protects_all_the_same():
    system = line(3, 9, 12, 40)
    chosen = fewest(system, Rules(5), rounds=0)
    assert chosen is not None
    assert hidden(system) == [0, 1]
    assert set(np.flatnonzero(chosen)) >= {0, 1}


def test_the_prices_of_a_push_bound_it_for_whatever_is_hidden():
    # HiGHS may put the reduced cost of a number that cannot move on either side: a nought shows the difference.
    system = line(3, 0, 9, 40)
    for size in range(1, 5):
        for places in itertools.combinations(range(4), size):
            mask = np.isin(np.arange(5), places)
            pushes = [push(system, mask, places[0], sign) for sign in (1, -1)]
            for other in itertools.chain.from_iterable(itertools.combinations(range(4), n) for n in range(1, 5)):
                if places[0] in other:
                    wider = np.isin(np.arange(5), other)
                    for sign, one in zip((1, -1), pushes, strict=True):
                        assert one.price[wider].sum() >= push(system, wider, places[0], sign).distance - 1e-6


def possible(told: dict[str, list[int | None]], answered: dict[str, int]) -> dict[tuple[str, int], set[int]]:
    """Every value of every hidden count, by listing the ways in which individuals and organisations may have chosen."""
    values: dict[tuple[str, int], set[int]] = {}
    columns = [
        [
            filled
            for filled in itertools.product(*([n] if n is not None else range(answered[kind] + 1) for n in told[kind]))
            if sum(filled) == answered[kind]
        ]
        for kind in ("individual", "organisation")
    ]
    for one, other in itertools.product(*columns):
        world = {"individual": one, "organisation": other, "all": [a + b for a, b in zip(one, other, strict=True)]}
        if all(n in (None, m) for n, m in zip(told["all"], world["all"], strict=True)):
            for kind, counts in told.items():
                for place, count in enumerate(counts):
                    if count is None:
                        values.setdefault((kind, place), set()).add(int(world[kind][place]))
    return values


@pytest.mark.parametrize(
    ("individuals", "organisations"),
    [((12, 9, 7), (6, 2, 8)), ((20, 3, 6, 9), (7, 6, 0, 5)), ((9, 1, 8, 7), (6, 7, 5, 2)), ((9, 9, 9), (9, 9, 9))],
)
def test_counts_of_options_by_kind_are_hidden_so_that_none_can_be_worked_out(individuals, organisations):
    columns = {"all": [a + b for a, b in zip(individuals, organisations, strict=True)]}
    columns |= {"individual": list(individuals), "organisation": list(organisations)}
    answered = {kind: sum(counts) for kind, counts in columns.items()}
    told = hide(Count(columns, answered, shared_out=True), 5)
    assert told is not None
    assert not any(count is not None and 0 < count < 5 for counts in told.values() for count in counts)
    for values in possible(told, answered).values():
        assert len(values) > 1
        assert set(range(6)) <= values or min(values) >= 5


def test_totals_are_the_last_to_be_hidden():
    columns = {"all": [70, 47, 52], "individual": [60, 45, 40], "organisation": [10, 2, 12]}
    told = hide(Count(columns, {kind: sum(counts) for kind, counts in columns.items()}, shared_out=True), 5)
    assert told["all"] == [70, 47, 52]
    assert sum(count is None for counts in told.values() for count in counts) == 4
