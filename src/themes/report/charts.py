"""Bar charts of shown numbers: the geometry only; the template draws it."""

from collections.abc import Sequence
from dataclasses import dataclass

from themes.report.parts import Bar, Chart
from themes.report.wording import HIDDEN, out_of

STEP = 10


@dataclass(frozen=True)
class Measure:
    """A shown number: its label, count, base and percentage, if the base is large enough for one."""

    label: str
    count: int
    base: int
    percent: int | None

    @property
    def words(self) -> str:
        """The number with its base."""
        return out_of(self.count, self.base, self.percent)


def draw(title: str, measures: Sequence[Measure], *, table: str) -> Chart | None:
    """A chart of some measures, from 0 to the next ten above the largest; none of nothing.

    Args:
        title: what the chart shows.
        measures: what its bars stand for; bars are as long as the printed percentages, so none tells more than they do.
        table: where the same numbers stand as a table, in words.
    """
    sizes = [measure.count if measure.percent is None else measure.percent for measure in measures]
    bars = [(measure.label, size, measure.words, 0) for measure, size in zip(measures, sizes, strict=True)]
    return _chart(title, bars, table)


@dataclass(frozen=True)
class Pair:
    """A group's share of two wholes, in per cent and as it is printed."""

    label: str
    shares: tuple[int, int]
    words: tuple[str, str]


def draw_beside(title: str, pairs: Sequence[Pair], *, wholes: tuple[str, str], table: str) -> Chart | None:
    """A chart of each group's share of a whole, and below it its share of another; none of nothing.

    Args:
        title: what the chart shows.
        pairs: the groups.
        wholes: what the shares are of, such as "of the population".
        table: where the same numbers stand as a table, in words.
    """
    bars = [
        (f"{pair.label}, {whole}", share, words, series)
        for pair in pairs
        for series, (share, words, whole) in enumerate(zip(pair.shares, pair.words, wholes, strict=True))
    ]
    return _chart(title, bars, table)


def draw_within(
    title: str, groups: Sequence[tuple[str, Sequence[tuple[str, Measure | None]]]], *, table: str
) -> Chart | None:
    """A chart of several measures of one thing after another, one series each; none of nothing.

    Args:
        title: what the chart shows.
        groups: what is measured, and of each the name of every series with its measure, in per cent; None where hidden.
        table: where the same numbers stand as a table, in words.
    """
    bars = [
        (f"{name}: {part}", (measure.percent or 0) if measure else 0, measure.words if measure else HIDDEN, series)
        for name, parts in groups
        for series, (part, measure) in enumerate(parts)
    ]
    return _chart(title, bars, table)


def _chart(title: str, bars: Sequence[tuple[str, int, str, int]], table: str) -> Chart | None:
    """The chart of bars: a label, a size, the words beside it and the series of each."""
    if not bars:
        return None
    longest = max(STEP, -(-max(size for _, size, _, _ in bars) // STEP) * STEP)
    drawn = tuple(Bar(label, round(100 * size / longest, 1), words, series) for label, size, words, series in bars)
    told = "; ".join(f"{label}: {words}" for label, _, words, _ in bars)
    return Chart(title, f"Bar chart. {told}. {table}", drawn)
