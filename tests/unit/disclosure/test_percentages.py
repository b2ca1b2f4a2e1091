import numpy as np
import pytest
from scipy.stats import binomtest

from themes.disclosure.order import natural_order
from themes.disclosure.percentages import percent_of, wilson


@pytest.mark.parametrize(("count", "base", "percent"), [(0, 7, 0), (1, 8, 13), (1, 200, 1), (1, 201, 0), (7, 7, 100)])
def test_a_percentage_is_whole_and_halves_go_up(count: int, base: int, percent: int):
    assert percent_of(count, base) == percent


@pytest.mark.parametrize(("count", "base"), [(0, 10), (1, 20), (7, 20), (20, 20), (313, 1000)])
def test_the_interval_is_that_of_scipy(count: int, base: int):
    low, high = wilson(np.array([count]), np.array([base]))
    expected = binomtest(count, base).proportion_ci(method="wilson")
    assert low[0] == pytest.approx(100 * expected.low, abs=0.051)
    assert high[0] == pytest.approx(100 * expected.high, abs=0.051)


def test_names_stand_in_the_order_that_people_count_in():
    names = ["Banana", "10 to 14", "apple", "5 to 9"]
    assert sorted(names, key=natural_order) == ["5 to 9", "10 to 14", "apple", "Banana"]
    ages = ["75 and over", "16 to 24", "Under 16", "Prefer not to say"]
    assert sorted(ages, key=natural_order) == ["Under 16", "16 to 24", "75 and over", "Prefer not to say"]
