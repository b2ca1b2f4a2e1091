"""Bounds: the most that a reader can work out about the hidden numbers of one theme, in closed form.

What a reader is told of a theme: how many `responses` it has; perhaps how many of them are individuals'; and for each
characteristic a row of cells, some hidden, each with the base of its group. The groups of a characteristic share out
the individuals, so for every row

    individuals = shown cells + hidden cells,    0 <= cell <= base of its group,
    individuals + organisations = responses.

Rows have only `individuals` in common. So all rows together say in which interval it lies, every whole number of the
interval is possible, and given it each row is a world of its own: the bounds below are exact (equality research note,
section 2: for themes that one response may raise several of, one row a theme and characteristic has a closed form).
"""

from dataclasses import dataclass, replace
from functools import cached_property


@dataclass(frozen=True)
class Interval:
    """The whole numbers that a hidden number may be, both ends included; empty where `low` is above `high`."""

    low: int
    high: int

    @property
    def is_point(self) -> bool:
        """Whether a reader knows the number."""
        return self.low == self.high

    def meet(self, other: "Interval") -> "Interval":
        """What is in both."""
        return Interval(max(self.low, other.low), min(self.high, other.high))

    def taken_from(self, total: int) -> "Interval":
        """The interval of what the number leaves of a total."""
        return Interval(total - self.high, total - self.low)


@dataclass(frozen=True)
class Row:
    """One characteristic's cells for one theme: each group's count, None where it is hidden, and each group's base."""

    counts: tuple[int | None, ...]
    bases: tuple[int, ...]

    @cached_property
    def hidden(self) -> tuple[int, ...]:
        """The places of the hidden cells."""
        return tuple(place for place, count in enumerate(self.counts) if count is None)

    @cached_property
    def shown_total(self) -> int:
        """What the shown cells add up to."""
        return sum(count for count in self.counts if count is not None)

    @cached_property
    def hidden_base(self) -> int:
        """What the bases of the hidden cells add up to."""
        return sum(self.bases[place] for place in self.hidden)

    @property
    def is_wholly_hidden(self) -> bool:
        """Whether the row says nothing beyond its bases."""
        return len(self.hidden) == len(self.counts)

    def knowing(self, place: int, count: int | None) -> "Row":
        """The same row with one cell known, or hidden where `count` is None."""
        return replace(self, counts=(*self.counts[:place], count, *self.counts[place + 1 :]))


@dataclass(frozen=True)
class Theme:
    """What a reader is told of one theme.

    Attributes:
        responses: individuals and organisations that raised it.
        individuals: how many of them are individuals; None where the split is hidden.
        individual_base: individuals in the base of the question.
        organisation_base: organisations in the base of the question.
        rows: one a characteristic.
    """

    responses: int
    individuals: int | None
    individual_base: int
    organisation_base: int
    rows: tuple[Row, ...] = ()

    def with_row(self, number: int, row: Row) -> "Theme":
        """The same theme with another row in the place of one."""
        return replace(self, rows=(*self.rows[:number], row, *self.rows[number + 1 :]))


def individuals_interval(theme: Theme) -> Interval:
    """Between what and what a reader can place the individuals of a theme."""
    least = max(0, theme.responses - theme.organisation_base)
    interval = Interval(least, min(theme.responses, theme.individual_base))
    if theme.individuals is not None:
        interval = Interval(theme.individuals, theme.individuals)
    for row in theme.rows:
        interval = interval.meet(Interval(row.shown_total, row.shown_total + row.hidden_base))
    return interval


def cell_intervals(row: Row, individuals: Interval) -> dict[int, Interval]:
    """Between what and what a reader can place each hidden cell of a row, by its place."""
    rest = Interval(individuals.low - row.shown_total, individuals.high - row.shown_total)
    return {
        place: Interval(
            max(0, rest.low - (row.hidden_base - row.bases[place])),
            min(row.bases[place], rest.high),
        )
        for place in row.hidden
    }
