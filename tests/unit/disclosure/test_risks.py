import pytest

from themes.disclosure.bounds import Interval, Row, Theme
from themes.disclosure.risks import SPLIT, Place, is_exposed, is_small, risks


@pytest.mark.parametrize(("count", "small"), [(0, False), (1, True), (4, True), (5, False)])
def test_a_number_is_small_from_one_to_below_the_threshold(count: int, small: bool):
    assert is_small(count, 5) is small


@pytest.mark.parametrize(
    ("interval", "exposed"),
    [
        (Interval(0, 5), False),
        (Interval(0, 4), True),
        (Interval(1, 30), True),
        (Interval(3, 3), True),
        (Interval(5, 6), False),
        (Interval(0, 0), False),
    ],
)
def test_a_hidden_number_is_safe_from_none_to_the_threshold_or_clear_of_small_numbers(interval, exposed):
    assert is_exposed(interval, 5) is exposed


def test_the_only_person_of_a_cell_must_not_learn_the_other_hidden_cell():
    # 5 are left for two cells: to a reader each is 0 to 5; whoever is alone in one knows that the other is 4.
    row = Row((None, None, 30), (20, 20, 60))
    assert risks(Theme(35, 35, 100, 0, (row,)), 5) == [Place(0, 0), Place(0, 1)]


def test_with_a_third_hidden_cell_the_only_person_of_one_learns_no_other():
    row = Row((None, None, None, 30), (20, 20, 20, 40))
    assert risks(Theme(35, 35, 100, 0, (row,)), 5) == []


def test_a_split_that_one_characteristic_gives_away_is_a_risk():
    assert risks(Theme(57, None, 100, 12, (Row((25, 30), (50, 50)),)), 5) == [SPLIT]


def test_a_split_is_hidden_well_when_all_or_none_of_it_may_be_organisations():
    assert risks(Theme(57, None, 100, 12, (Row((25, None), (50, 50)),)), 5) == []


def test_no_more_is_asked_of_a_split_than_there_are_organisations():
    assert risks(Theme(57, None, 100, 1, (Row((25, None), (50, 50)),)), 5) == []
