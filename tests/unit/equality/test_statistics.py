import numpy as np
import pytest
from scipy.stats import fisher_exact

from themes.equality.intervals import newcombe, wilson
from themes.equality.multiplicity import false_discovery
from themes.equality.reshuffling import Part, chance
from themes.equality.shrinkage import shrink


def whole(*numbers):
    return np.array(numbers, dtype=np.int64)


@pytest.mark.parametrize(
    ("first", "second", "published"),
    [((56, 70), (48, 80), (0.0524, 0.3339)), ((9, 10), (3, 10), (0.1705, 0.8090)), ((6, 7), (2, 7), (0.0582, 0.8062)),
     ((5, 56), (0, 29), (-0.0381, 0.1926)), ((0, 10), (0, 20), (-0.1611, 0.2775)), ((10, 10), (0, 10), (0.6075, 1.0))],
)  # fmt: skip
def test_the_interval_of_a_difference_is_the_one_that_newcombe_published(first, second, published):
    low, high = newcombe((whole(first[0]), whole(second[0])), (whole(first[1]), whole(second[1])))
    assert (round(float(low[0]), 4), round(float(high[0]), 4)) == published


@pytest.mark.parametrize(
    ("count", "base", "published"),
    [(81, 263, (0.2553, 0.3662)), (15, 148, (0.0624, 0.1605)), (0, 20, (0.0, 0.1611)), (1, 29, (0.0061, 0.1718))],
)
def test_the_interval_of_a_share_is_the_one_that_newcombe_published_for_wilson(count, base, published):
    low, high = wilson(whole(count), whole(base))
    assert (round(float(low[0]), 4), round(float(high[0]), 4)) == published


def test_nobody_asked_says_nothing():
    assert [float(end[0]) for end in wilson(whole(0), whole(0))] == [0, 1]


@pytest.mark.parametrize("seed", range(5))
def test_reshuffling_one_part_is_fishers_exact_test(seed):
    draw = np.random.default_rng(seed)
    for _ in range(20):
        people = int(draw.integers(2, 300))
        group, raised = (int(draw.integers(0, people + 1)) for _ in range(2))
        both = int(draw.integers(max(0, group + raised - people), min(group, raised) + 1))
        table = [[both, group - both], [raised - both, people - group - raised + both]]
        assert chance([Part(people, group, raised, both)]) == pytest.approx(fisher_exact(table).pvalue, abs=1e-9)


def test_reshuffling_several_parts_agrees_with_dealing_labels_in_each_of_them():
    parts = [Part(30, 12, 9, 7), Part(14, 6, 8, 5), Part(5, 5, 3, 3)]
    draw = np.random.default_rng(20260101)
    deals = sum(draw.hypergeometric(part.raised, part.people - part.raised, part.in_group, 200_000) for part in parts)
    share = np.bincount(deals, minlength=30) / len(deals)
    seen = sum(part.both for part in parts)
    assert chance(parts) == pytest.approx(share[share <= share[seen] * 1.02].sum(), abs=2e-3)


def test_where_no_label_can_move_nothing_is_surprising():
    assert chance([Part(10, 10, 4, 4), Part(7, 3, 0, 0)]) == chance([]) == 1.0


def test_false_discovery_counts_tests_only():
    q = false_discovery(np.array([0.01, np.nan, 0.04, 0.5]))
    assert np.allclose(q[[0, 2, 3]], [0.03, 0.06, 0.5])
    assert np.isnan(q[1])
    assert np.isnan(false_discovery(np.array([np.nan]))).all()


def test_a_group_of_four_is_drawn_far_and_one_of_four_hundred_hardly():
    counts, bases = whole([3, 70, 200, 30, 8]).reshape(1, -1), whole(4, 400, 400, 400, 40)
    shares = shrink(counts, bases).share[0]
    pooled = counts.sum() / bases.sum()
    assert abs(shares[0] - 0.75) > abs(shares[0] - pooled)
    assert shares[2] == pytest.approx(0.5, abs=0.02)


def test_one_of_one_and_none_of_one_are_drawn_towards_the_others():
    drawn = shrink(whole([1, 0, 20, 30]).reshape(1, -1), whole(1, 1, 80, 100))
    assert 0.2 < drawn.share[0, 1] <= drawn.share[0, 0] < 0.4
    assert (drawn.low[0] < drawn.share[0]).all()
    assert (drawn.share[0] < drawn.high[0]).all()


def test_shrinking_finds_the_likeliest_narrowness():
    from scipy.optimize import minimize_scalar
    from scipy.special import betaln

    counts, bases = whole([2, 9, 30, 5, 44]), whole(8, 40, 60, 50, 70)
    pooled = counts.sum() / bases.sum()

    def unlikely(log):
        first, second = pooled * np.exp(log), (1 - pooled) * np.exp(log)
        return -(betaln(counts + first, bases - counts + second) - betaln(first, second)).sum()

    narrow = np.exp(minimize_scalar(unlikely, bounds=(0, 9.2), method="bounded").x)
    best = (counts + pooled * narrow) / (bases + narrow)
    assert np.allclose(shrink(counts.reshape(1, -1), bases).share[0], best, atol=0.005)
