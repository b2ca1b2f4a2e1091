"""Measures of agreement between two coders, with intervals from resampled respondents.

Every function of counts works on arrays of any shape, so that a thousand resamples are measured at once.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

# Efron and Tibshirani, "An Introduction to the Bootstrap" (1993), section 13.3: a thousand for percentile intervals.
RESAMPLES = 1000
LOW, HIGH = 0.025, 0.975
# Resamples that are counted at once: 100 x 40,000 respondents are 32 MB.
AT_ONCE = 100

SAMPLES, MICRO, MACRO = "average of responses", "all codes together", "average of codes"


@dataclass(frozen=True, eq=False)
class Interval:
    """Measured values with their intervals; not a number where nothing can be measured."""

    value: Numbers
    low: Numbers
    high: Numbers


@dataclass(frozen=True, eq=False)
class Tally:
    """How many responses were asked for a theme, how many the person, the computer and both gave it: [..., themes]."""

    asked: Numbers
    human: Numbers
    computer: Numbers
    both: Numbers

    def total(self) -> "Tally":
        """All respondents together."""
        return self.weighted(np.ones((1, len(self.asked))), drop=True)

    def weighted(self, weights: Numbers, *, drop: bool = False) -> "Tally":
        """Each respondent as often as `weights` says, [resamples, respondents]."""
        sums = [weights @ part for part in (self.asked, self.human, self.computer, self.both)]
        return Tally(*(total[0] if drop else total for total in sums))


def tally(human: Flags, computer: Flags, asked: Flags, respondents: npt.NDArray[np.intp]) -> Tally:
    """Count each respondent's responses, [respondents, themes], from flags of [responses, themes]."""
    size = respondents.max() + 1
    return Tally(*(_by_respondent(part, respondents, size) for part in (asked, human, computer, human & computer)))


def _by_respondent(flags: npt.NDArray[np.generic], respondents: npt.NDArray[np.intp], size: int) -> Numbers:
    sums = np.zeros((size, *flags.shape[1:]))
    np.add.at(sums, respondents, flags.astype(float))
    return sums


def f1(counts: Tally) -> Numbers:
    """Twice what both gave, of what either gave: 2 TP / (2 TP + FP + FN). Van Rijsbergen, "Information Retrieval"."""
    return _ratio(2 * counts.both, counts.human + counts.computer)


def kappa(counts: Tally) -> Numbers:
    """Cohen's kappa, of one theme given or not given: (po - pe) / (1 - pe).

    Source: J. Cohen (1960), "A coefficient of agreement for nominal scales", Educational and Psychological Measurement
    20, 37-46. Not a number where chance alone would agree always.
    """
    human, computer = _ratio(counts.human, counts.asked), _ratio(counts.computer, counts.asked)
    observed = 1 - human - computer + 2 * _ratio(counts.both, counts.asked)
    chance = human * computer + (1 - human) * (1 - computer)
    return _ratio(observed - chance, 1 - chance)


def alpha(counts: Tally) -> Numbers:
    """Krippendorff's alpha, nominal, two coders, none missing: 1 - (n - 1) o01 / (n0 n1), n values in all.

    Source: K. Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", section A.
    """
    values, given = 2 * counts.asked, counts.human + counts.computer
    different = given - 2 * counts.both
    return 1 - _ratio((values - 1) * different, (values - given) * given)


def difference(counts: Tally) -> Numbers:
    """The share of responses that the computer gives a theme, less the share that the person gives it."""
    return _ratio(counts.computer - counts.human, counts.asked)


def theme_measures(counts: Tally) -> Mapping[str, Numbers]:
    """Every measure of a single theme."""
    return {"f1": f1(counts), "kappa": kappa(counts), "alpha": alpha(counts), "difference": difference(counts)}


def resamples(respondents: int, seed: int) -> Numbers:
    """How often each respondent comes in each resample: [RESAMPLES, respondents]."""
    shares = np.full(respondents, 1 / respondents)
    return np.random.default_rng(seed).multinomial(respondents, shares, size=RESAMPLES).astype(float)


def intervals(
    counts: Tally, weights: Numbers, measured: Callable[[Tally], Mapping[str, Numbers]]
) -> Mapping[str, Interval]:
    """Each measure with its percentile interval over the resamples."""
    values = measured(counts.total())
    pieces = [measured(counts.weighted(some)) for some in _pieces(weights)]
    return {
        name: Interval(value, *_percentiles(np.concatenate([piece[name] for piece in pieces])))
        for name, value in values.items()
    }


def overall(
    human: Flags, computer: Flags, respondents: npt.NDArray[np.intp], weights: Numbers
) -> Mapping[str, Interval]:
    """F1 over several themes: the average of responses (samples), all codes together (micro), average of codes (macro).

    A response to which neither gave a theme is agreed on: it counts as 1 in the average of responses. Codes that
    neither gave to any response are left out of the average of codes.

    Args:
        human: [responses, themes].
        computer: likewise.
        respondents: whose each response is, as a column of `weights`.
        weights: the resamples.
    """
    used = (human | computer).any(axis=0)
    counts = tally(human[:, used], computer[:, used], np.ones_like(human[:, used]), respondents)
    given = human.sum(axis=1) + computer.sum(axis=1)
    each = np.where(given > 0, _ratio(2.0 * (human & computer).sum(axis=1), given.astype(float)), 1.0)
    mine = np.stack([_by_respondent(part, respondents, respondents.max() + 1) for part in (each, np.ones(len(each)))])
    weights = weights[:, : mine.shape[1]]
    samples = _ratio(*(np.concatenate([[part.sum()], weights @ part]) for part in mine))
    pooled = intervals(counts, weights, _pooled)
    return {SAMPLES: Interval(samples[0], *_percentiles(samples[1:])), **pooled}


def gain(
    human: Flags, codings: tuple[Flags, Flags], respondents: npt.NDArray[np.intp], weights: Numbers
) -> Mapping[str, Interval]:
    """By how much the F1 of the second of two codings is above the first's, over all codes and on average of codes."""
    used = human.any(axis=0) | codings[0].any(axis=0) | codings[1].any(axis=0)
    asked = np.ones_like(human[:, used])
    first, second = (tally(human[:, used], coding[:, used], asked, respondents) for coding in codings)
    weights = weights[:, : len(first.asked)]
    whole = np.ones((1, len(first.asked)))
    pieces = [_pooled_gain(first, second, some) for some in [whole, *_pieces(weights)]]
    return {
        name: Interval(pieces[0][name][0], *_percentiles(np.concatenate([piece[name] for piece in pieces[1:]])))
        for name in (MICRO, MACRO)
    }


def _pooled_gain(first: Tally, second: Tally, weights: Numbers) -> Mapping[str, Numbers]:
    before, after = _pooled(first.weighted(weights)), _pooled(second.weighted(weights))
    return {name: after[name] - before[name] for name in after}


def _pooled(counts: Tally) -> Mapping[str, Numbers]:
    """Micro and macro F1."""
    if not counts.asked.shape[-1]:
        return {name: np.full(counts.asked.shape[:-1], np.nan) for name in (MICRO, MACRO)}
    single = f1(counts)
    measured = np.isfinite(single)
    macro = _ratio(np.where(measured, single, 0).sum(axis=-1), measured.sum(axis=-1).astype(float))
    micro = _ratio(2 * counts.both.sum(axis=-1), (counts.human + counts.computer).sum(axis=-1))
    return {MICRO: micro, MACRO: macro}


def _pieces(weights: Numbers) -> list[Numbers]:
    return [weights[start : start + AT_ONCE] for start in range(0, len(weights), AT_ONCE)]


def _percentiles(values: Numbers) -> tuple[Numbers, Numbers]:
    """The ends of the interval; of the resamples in which there was something to measure."""
    measured = np.isfinite(values).any(axis=0)
    filled = np.where(measured, values, 0.0)
    low, high = np.nanquantile(filled, [LOW, HIGH], axis=0)
    return np.where(measured, low, np.nan), np.where(measured, high, np.nan)


def _ratio(above: Numbers, below: Numbers) -> Numbers:
    """A share; not a number where there is nothing to share."""
    above, below = np.asarray(above, dtype=float), np.asarray(below, dtype=float)
    share: Numbers = np.divide(
        above, below, out=np.full(np.broadcast(above, below).shape, np.nan), where=np.abs(below) > 1e-12
    )
    return share
