import pandas as pd
import pytest

from themes.equality.published import compare_shown
from themes.tables import BREAKDOWN


def breakdown(*cells):
    """One theme's cells as (group, count, base); a count of None is hidden."""
    rows = [
        {"question_id": "q1", "theme_id": "t1", "characteristic": "age", "group": group, "count": count, "base": base,
         "percent": None, "low": None, "high": None, "status": "suppressed" if count is None else "shown"}
        for group, count, base in cells
    ]  # fmt: skip
    frame = pd.DataFrame(rows).astype({"count": "Int64", "base": "Int64", "percent": "Int64", "low": "float64",
                                       "high": "float64"})  # fmt: skip
    return BREAKDOWN.check(frame)


def test_a_shown_group_stands_against_the_other_stated_groups():
    found = compare_shown(breakdown(("a", 40, 60), ("b", 10, 60), ("c", 12, 60), ("Not answered", 9, 30)))
    assert found[["group", "count", "rest_count", "rest_base"]].to_numpy().tolist() == [
        ["a", 40, 22, 120], ["b", 10, 52, 120], ["c", 12, 50, 120],
    ]  # fmt: skip
    assert found["flagged"].tolist() == [True, True, True]


def test_a_hidden_group_of_few_people_is_on_neither_side():
    found = compare_shown(breakdown(("a", 40, 60), ("b", 10, 60), ("c", None, 12)))
    assert found[["group", "rest_count", "rest_base"]].to_numpy().tolist() == [["a", 10, 60], ["b", 40, 60]]


@pytest.mark.parametrize(
    "cells",
    [
        [("a", 40, 60), ("b", None, 60), ("c", 12, 60)],
        [("a", 40, 60), ("b, or not stated", 10, 60), ("c", 12, 60)],
    ],
    ids=["a large hidden cell", "a group with unstated people"],
)
def test_nothing_is_compared_that_the_rest_cannot_be_counted_for(cells):
    assert compare_shown(breakdown(*cells)).empty


def test_groups_put_together_count_in_the_rest_and_are_no_group_of_their_own():
    found = compare_shown(breakdown(("a", 40, 60), ("b", 10, 60), ("Other groups together", 12, 60)))
    assert found["group"].tolist() == ["a", "b"]
    assert found["rest_base"].tolist() == [120, 120]


def test_positions_are_no_groups_and_make_no_flag_of_others_easier():
    groups = breakdown(("a", 25, 60), ("b", 14, 60), ("c", 20, 60))
    positions = breakdown(("Agree", 59, 90), ("Disagree", 0, 90)).assign(characteristic="position")
    assert compare_shown(BREAKDOWN.check(pd.concat([groups, positions]))).equals(compare_shown(groups))


def test_a_flag_does_not_depend_on_what_is_hidden():
    shown = [("a", 40, 60), ("b", 10, 60)]
    alone = compare_shown(breakdown(*shown, ("Not answered", 9, 30)))
    beside = compare_shown(breakdown(*shown, ("Not answered", None, 30)))
    assert alone.equals(beside)


def test_where_tests_are_off_nothing_is_flagged():
    found = compare_shown(breakdown(("a", 40, 60), ("b", 10, 60)), tested=False)
    assert not found["flagged"].any()
    assert found["p"].isna().all()
