"""Protection: the cells of one question as they may be published, and the characteristics that had to be left out."""

from collections.abc import Callable, Collection, Hashable, Iterator, Mapping
from dataclasses import dataclass, field

import pandas as pd

from themes.consultation import Disclosure
from themes.disclosure.audit import exposed
from themes.disclosure.bounds import Row, Theme
from themes.disclosure.published import INDIVIDUALS, ORGANISATIONS, RESPONSES, Told, whole
from themes.disclosure.risks import SPLIT, risks
from themes.disclosure.rounding import rounded, settle, to_nearest, told_of_some
from themes.disclosure.rows import weigh
from themes.disclosure.suppression import neighbours, suppress, uncovered
from themes.equality.groups import UNSTATED
from themes.errors import GateError
from themes.tables import MISSING_GROUPS, RECODED, SHOWN, SUPPRESSED

Reporter = Callable[[int, int], None]
Counts = list[tuple[int | None, ...]]


@dataclass(frozen=True, eq=False)
class Axis:
    """One characteristic of the people of one question, in groups that are large enough.

    Attributes:
        characteristic: its name.
        bases: each group's individuals with an analysed answer, by the group's published name, in published order.
        merged: the names that stand for several groups.
        counts: individuals of a group who raised a theme, by theme_id and group; 0 where there is none.
        members: the published group of each individual, in whatever question.
    """

    characteristic: str
    bases: Mapping[str, int]
    merged: frozenset[str]
    counts: Mapping[tuple[str, str], int]
    members: "pd.Series[str]"

    def row(self, theme_id: str) -> Row:
        """The true counts of one theme."""
        counts = tuple(self.counts.get((theme_id, group), 0) for group in self.bases)
        return Row(counts, tuple(self.bases.values()))

    def weights(self, theme_id: str) -> tuple[int, ...]:
        """What hiding each count of one theme costs: people who stated no group tell a reader least."""
        return tuple(
            weigh(self.counts.get((theme_id, group), 0), tells_little=group in (*MISSING_GROUPS, UNSTATED))
            for group in self.bases
        )


@dataclass
class Asked:
    """One question with the characteristics that are still in its tables, and notes on those that are not."""

    question_id: str
    axes: list[Axis]
    notes: list[str] = field(default_factory=list)

    def leave_out(self, failing: Collection[int]) -> None:
        """Go on without some characteristics."""
        self.notes += [
            f"{self.question_id}: “{axis.characteristic}” is left out, because nearly everybody of a group raised a "
            "theme, so that even hidden counts could be worked out; broader groups may help"
            for number, axis in enumerate(self.axes)
            if number in failing
        ]
        self.axes = [axis for number, axis in enumerate(self.axes) if number not in failing]


@dataclass
class Steps:
    """How many themes are done."""

    total: int
    report: Reporter | None
    done: int = 0

    def one_more(self) -> None:
        """Another theme is done."""
        self.done = min(self.done + 1, self.total)
        if self.report:
            self.report(self.done, self.total)


def question_cells(asked: Asked, themes: pd.DataFrame, settings: Disclosure, steps: Steps) -> list[dict[str, object]]:
    """The cells of one question, without the characteristics that cannot be protected in it."""
    while asked.axes:
        told: list[Counts | None] = []
        failing: set[int] = set()
        for theme in themes.to_dict("records"):
            counts, at_risk = _protected(theme, asked.axes, settings)
            told.append(counts)
            failing |= at_risk
            steps.one_more()
        if not failing:
            return [
                {"question_id": asked.question_id, "theme_id": theme_id, **cell}
                for theme_id, counts in zip(themes["theme_id"], told, strict=True)
                for cell in _theme_cells(asked.axes, counts, is_rounded=settings.method == "round")
            ]
        if SPLIT.row in failing:
            where = asked.question_id
            raise GateError([f"{where}: the split of a theme into individuals and organisations cannot be hidden"])
        asked.leave_out(failing)
    return []


def costly_unstated(asked: Asked, themes: pd.DataFrame, settings: Disclosure) -> Iterator[str]:
    """Notes on people who stated no group and are so few that another group is hidden beside them in most themes.

    Only published numbers are used: the bases, and the share of respondents who raised the middle theme.
    """
    told = themes[themes[RESPONSES].fillna(0) > 0]
    share = float((told[RESPONSES] / told["base"]).median()) if len(told) else 0.0
    for axis in asked.axes:
        bases = {group: base for group, base in axis.bases.items() if group in (*MISSING_GROUPS, UNSTATED)}
        few = [base for base in bases.values() if 0 < base * share < settings.threshold]
        if few:
            yield (
                f"{asked.question_id}: “{axis.characteristic}”: {max(few):,} people stated no group, so few that in "
                "most themes another group is hidden with them; group_minimum = "
                f"{max(few) + 1} under [disclosure] would count them, and groups as small, with others"
            )


def _protected(
    theme: Mapping[Hashable, object], axes: list[Axis], settings: Disclosure
) -> tuple[Counts | None, set[int]]:
    """The counts of a theme as published, and the characteristics at risk all the same; None: all are hidden."""
    if theme["status"] == SUPPRESSED:
        return None, set()
    return (_rounded if settings.method == "round" else _suppressed)(theme, axes, settings.threshold)


def _suppressed(theme: Mapping[Hashable, object], axes: list[Axis], threshold: int) -> tuple[Counts | None, set[int]]:
    """Exact counts, some of them hidden."""
    base, individuals = whole(theme["base"]) or 0, sum(axes[0].bases.values())
    theme_id = str(theme["theme_id"])
    rows = tuple(axis.row(theme_id) for axis in axes)
    true = Theme(whole(theme[RESPONSES]) or 0, whole(theme[INDIVIDUALS]), individuals, base - individuals, rows)
    told = suppress(true, threshold, [axis.weights(theme_id) for axis in axes])
    found = (*risks(told, threshold), *uncovered(true, told, threshold), *neighbours(true, told))
    at_risk = {place.row for place in found}
    return [row.counts for row in told.rows], at_risk


def _rounded(theme: Mapping[Hashable, object], axes: list[Axis], threshold: int) -> tuple[Counts | None, set[int]]:
    """Rounded counts, of which the audit finds nothing, and no small one is certainly somebody's."""
    theme_id = str(theme["theme_id"])
    exact = {
        (axis.characteristic, group): count or 0
        for axis in axes
        for group, count in zip(axis.bases, axis.row(theme_id).counts, strict=True)
    }
    cells = {cell: rounded(count, threshold) for cell, count in exact.items()}
    bases = {(axis.characteristic, group): to_nearest(base) for axis in axes for group, base in axis.bases.items()}
    numbers = {name: whole(theme[name]) for name in (RESPONSES, INDIVIDUALS, ORGANISATIONS)}
    told = Told("", theme_id, "", "", whole(theme["base"]) or 0, numbers, cells, bases, rounded=True)
    settled = settle(told, threshold)
    if settled is None:
        failing = {cell[0] for cell, _ in exposed(told, threshold) if cell}
        return None, {number for number, axis in enumerate(axes) if axis.characteristic in failing or not failing}
    some = told_of_some(settled, [cell for cell, count in exact.items() if 0 < count < threshold], threshold)
    at_risk = {number for number, axis in enumerate(axes) if axis.characteristic in some}
    return [tuple(settled.cells[axis.characteristic, group] for group in axis.bases) for axis in axes], at_risk


def _theme_cells(axes: list[Axis], counts: Counts | None, *, is_rounded: bool) -> Iterator[dict[str, object]]:
    """The cells of one theme."""
    for number, axis in enumerate(axes):
        for place, (group, base) in enumerate(axis.bases.items()):
            count = counts[number][place] if counts else None
            status = RECODED if group in axis.merged else SHOWN
            yield {
                "characteristic": axis.characteristic,
                "group": group,
                "count": count,
                "base": to_nearest(base) if is_rounded else base,
                "status": SUPPRESSED if count is None else status,
            }
