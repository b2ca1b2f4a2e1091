"""Percentages of a base: whole numbers, and the interval that the chance of a sample leaves around them."""

import numpy as np
from numpy.typing import NDArray

# The 97.5 % point of the normal distribution: an interval of 95 %.
Z = 1.959963984540054


def percent_of(count: int, base: int) -> int:
    """A count as a whole percentage of its base, halves upwards, in integers so that no machine rounds otherwise."""
    return (200 * count + base) // (2 * base)


def wilson(counts: NDArray[np.int64], bases: NDArray[np.int64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Wilson's score interval of 95 %, lower and upper ends in per cent with one decimal.

    Formula: E. B. Wilson (1927), Journal of the American Statistical Association 22, 209-212; recommended for single
    proportions by R. G. Newcombe (1998), Statistics in Medicine 17, 857-872. It stays within 0 and 100 and is not
    empty at 0 or at the base, as the textbook interval is.

    Args:
        counts: people who raised the theme, one number a cell.
        bases: people in the group, over 0, same shape.
    """
    share = counts / bases
    squared = Z**2 / bases
    centre = (share + squared / 2) / (1 + squared)
    reach = Z * np.sqrt(share * (1 - share) / bases + squared / (4 * bases)) / (1 + squared)
    low, high = np.clip(centre - reach, 0, 1), np.clip(centre + reach, 0, 1)
    return np.round(100 * low, 1), np.round(100 * high, 1)
