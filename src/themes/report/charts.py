"""Bar charts of shown numbers: the geometry only; the template draws it."""

from collections.abc import Sequence
from dataclasses import dataclass

from themes.report.parts import Bar, Chart
from themes.report.wording import out_of

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
    if not measures:
        return None
    sizes = [measure.count if measure.percent is None else measure.percent for measure in measures]
    longest = max(STEP, -(-max(sizes) // STEP) * STEP)
    bars = [
        Bar(measure.label, round(100 * size / longest, 1), measure.words)
        for measure, size in zip(measures, sizes, strict=True)
    ]
    told = "; ".join(f"{measure.label}: {measure.words}" for measure in measures)
    return Chart(title, f"Bar chart. {told}. {table}", tuple(bars))


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
    if not pairs:
        return None
    longest = max(STEP, -(-max(share for pair in pairs for share in pair.shares) // STEP) * STEP)
    bars = [
        Bar(f"{pair.label}, {whole}", round(100 * share / longest, 1), words, is_benchmark)
        for pair in pairs
        for share, words, whole, is_benchmark in zip(pair.shares, pair.words, wholes, (False, True), strict=True)
    ]
    told = "; ".join(f"{bar.label}: {bar.text}" for bar in bars)
    return Chart(title, f"Bar chart. {told}. {table}", tuple(bars))
