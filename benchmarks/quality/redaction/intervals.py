"""Clopper-Pearson intervals: exact, and so honest at none of many."""

from scipy.stats import beta

MISS = 0.05


def interval(hits: int, tried: int) -> tuple[float, float]:
    """The two-sided 95 % interval of a share."""
    low = float(beta.ppf(MISS / 2, hits, tried - hits + 1)) if hits else 0.0
    high = float(beta.ppf(1 - MISS / 2, hits + 1, tried - hits)) if hits < tried else 1.0
    return low, high


def upper_bound(hits: int, tried: int) -> float:
    """The one-sided upper 95 % bound of a share."""
    return float(beta.ppf(1 - MISS, hits + 1, tried - hits)) if hits < tried else 1.0
