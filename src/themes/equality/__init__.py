"""Equality: how often each group of individuals raised each theme, with small numbers of people hidden."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from themes.categories.positions import POSITION, UNCLEAR
from themes.categories.positions import POSITIONS as IN_ORDER
from themes.consultation import Consultation, Disclosure
from themes.disclosure.bases import analysed_people, mentions
from themes.disclosure.order import natural_order
from themes.disclosure.percentages import percent_of, wilson
from themes.equality.groups import SEVERAL, UNSTATED, is_pooled
from themes.equality.overlaps import told_twice
from themes.equality.positions import give_closed_away
from themes.equality.protection import Asked, Axis, Reporter, Steps, costly_unstated, question_cells
from themes.equality.recoding import recode
from themes.tables import (
    BREAKDOWN,
    INDIVIDUAL,
    MISSING_GROUPS,
    NOT_ANSWERED,
    POSITIONS,
    Assigned,
    Breakdown,
    Characteristics,
    ClosedCounts,
    Positions,
    Respondents,
    Reviewed,
    Themes,
)


@dataclass(frozen=True, eq=False)
class Protected:
    """The breakdown as it may be published, and notes for the analyst on what had to be left out of it."""

    breakdown: Breakdown
    notes: tuple[str, ...] = ()


def break_down(  # noqa: PLR0917  one for each table that it reads
    themes: Themes,
    assigned: Assigned,
    reviewed: Reviewed,
    people: tuple[Respondents, Characteristics],
    settings: Disclosure,
) -> Breakdown:
    """Count each theme by each public characteristic; `protect` without its notes."""
    return protect(themes, assigned, reviewed, people, settings).breakdown


def protect(  # noqa: PLR0913, PLR0917  one for each table that it reads
    themes: Themes,
    assigned: Assigned,
    reviewed: Reviewed,
    people: tuple[Respondents, Characteristics],
    settings: Disclosure,
    report: Reporter | None = None,
    *,
    positions: Positions | None = None,
) -> Protected:
    """Count each theme by each public characteristic, individuals only, each group on its own base.

    Groups are merged until each has `group_minimum` people, once for all questions. Then small counts are hidden, and
    the cheapest others with them, until nothing published of a theme (its responses, its split, all its
    characteristics) lets a reader work one out. A hidden cell is `suppressed` whichever of the two reasons hid it: to
    tell them apart would tell which are small. A characteristic that cannot be protected in a question has no rows
    there, and a note says so. Somebody in several groups of one characteristic is counted in a group of its own, so
    that groups share out the individuals.

    Args:
        themes: as published; a suppressed theme has every cell hidden.
        assigned: passages and their themes.
        reviewed: whose analysed answers are the base.
        people: the respondents, and the groups that they say they belong to.
        settings: `threshold`, `group_minimum`, `percent_base` and the policy of each characteristic.
        report: is told how many themes are done, and of how many.
        positions: whether people agree with the proposal that a question is about: an axis of that question alone.

    Returns:
        One row a question, theme, characteristic and group: stated groups in natural order, then the other groups
        together, then who stated none. `low` and `high` are Wilson's interval in per cent; see `percentages.wilson`.
    """
    respondents, characteristics = people
    individuals = analysed_people(reviewed, respondents)
    individuals = individuals[individuals["part"] == INDIVIDUAL]
    raised = mentions(assigned, individuals)
    axes = _public_axes(characteristics, (individuals, raised), settings)
    for question, axis in _position_axes(positions, individuals, raised, settings):
        axes.setdefault(question, []).append(axis)
    steps = Steps(len(themes), report)
    twice: dict[str, str] = {}
    for question in sorted(axes):  # the position on a proposal is another one in each
        twice |= told_twice({axis.characteristic: axis.members for axis in axes[question]})
    cells, notes = [], [_twice_in_words(*pair) for pair in twice.items()]
    for key, rows in themes.sort_values(["question_id", "theme_id"]).groupby("question_id", sort=True):
        question = str(key)
        asked = Asked(question, [axis for axis in axes.get(question, []) if axis.characteristic not in twice])
        cells += question_cells(asked, rows, settings, steps)
        notes += [*asked.notes, *costly_unstated(asked, rows, settings)]
    return Protected(_finished(cells, settings), tuple(notes))


def _public_axes(
    characteristics: Characteristics, people: tuple[pd.DataFrame, pd.DataFrame], settings: Disclosure
) -> dict[str, list[Axis]]:
    """The axes of the public characteristics, by question; `people`: the individuals, and the themes they raised."""
    axes: dict[str, list[Axis]] = {}
    for name in sorted(characteristics["characteristic"].unique()):
        if settings.policy(name) == "public":
            chosen = characteristics[characteristics["characteristic"] == name]
            for question, axis in _axes(name, _one_group_each(chosen), people, settings):
                axes.setdefault(question, []).append(axis)
    return axes


def protect_beside_closed(  # noqa: PLR0913, PLR0917  one for each table that it reads
    themes: Themes,
    answers: tuple[Assigned, Reviewed],
    people: tuple[Respondents, Characteristics],
    said: tuple[Positions, ClosedCounts],
    consultation: Consultation,
    report: Reporter | None = None,
) -> Protected:
    """`protect`, without the positions that would give a hidden count of the closed question that they are from away.

    Args:
        themes: as published.
        answers: passages with their themes, and whose analysed answers are the base.
        people: the respondents, and the groups that they say they belong to.
        said: their positions, and the closed questions as published.
        consultation: the settings.
        report: is told how many themes are done, and of how many.
    """
    positions, closed = said
    rules = consultation.disclosure
    protected = protect(themes, *answers, people, rules, report, positions=positions)
    exposed = give_closed_away(themes, protected.breakdown, closed, consultation)
    if not exposed:
        return protected
    kept = POSITIONS.check(positions[~positions["question_id"].isin(exposed)])
    protected = protect(themes, *answers, people, rules, report, positions=kept)
    notes = [
        f"{question}: the table by position is left out, because with it a hidden count of the closed question could "
        "be worked out"
        for question in exposed
    ]
    return Protected(protected.breakdown, (*protected.notes, *notes))


def _position_axes(
    positions: Positions | None, individuals: pd.DataFrame, raised: pd.DataFrame, settings: Disclosure
) -> Iterator[tuple[str, Axis]]:
    """The positions on the proposal of each question that has one, with groups of its own."""
    if positions is None or settings.policy(POSITION) != "public":
        return
    for question, rows in positions.groupby("question_id", sort=True):
        here = [frame[frame["question_id"] == question] for frame in (individuals, raised)]
        stated = here[0][["respondent_id"]].merge(rows, how="left").fillna({"position": UNCLEAR})
        groups = stated.set_index("respondent_id")["position"]
        yield from _axes(POSITION, groups, (here[0], here[1]), settings)


def _twice_in_words(left_out: str, kept: str) -> str:
    """The note on a characteristic that another one tells already."""
    return (
        f"“{left_out}” is left out of every table, because its groups are made of those of “{kept}”: the two together "
        "would give away the people between them; to publish it instead, set the other to internal in "
        "[disclosure.characteristics]"
    )


def _one_group_each(characteristics: pd.DataFrame) -> "pd.Series[str]":
    """Each respondent's one group: several stated ones are a group of their own, and a stated one is stronger."""
    groups = characteristics["group"].mask(characteristics["group"].str.casefold() == UNSTATED.casefold(), NOT_ANSWERED)
    given = characteristics.assign(group=groups, is_missing=groups.isin(MISSING_GROUPS))
    given = given.sort_values(["is_missing", "group"]).drop_duplicates(["respondent_id", "group"])
    stated = given.loc[~given["is_missing"], "respondent_id"]
    several = stated[stated.duplicated()]
    first = given.drop_duplicates("respondent_id").set_index("respondent_id")["group"]
    return first.mask(first.index.isin(several), SEVERAL)


def _axes(
    name: str, groups: "pd.Series[str]", people: tuple[pd.DataFrame, pd.DataFrame], settings: Disclosure
) -> Iterator[tuple[str, Axis]]:
    """The characteristic in each question that has enough people for it."""
    individuals, raised = (
        frame.assign(group=frame["respondent_id"].map(groups).fillna(NOT_ANSWERED)) for frame in people
    )
    sizes = individuals.groupby(["group", "question_id"]).size().unstack("question_id", fill_value=0)
    # A base must also leave room to hide a count in: from 0 to the threshold.
    names, questions = _shared_groups(name, sizes, max(settings.group_minimum, settings.threshold))
    if not questions:
        return
    bases = sizes[questions].groupby(pd.Series(names).reindex(sizes.index)).sum()
    counts = _counts(raised.assign(group=raised["group"].map(names)))
    order = sorted(bases.index, key=_group_order)
    members = individuals.drop_duplicates("respondent_id").set_index("respondent_id")["group"].map(names)
    merged = frozenset(published for group, published in names.items() if published != group)
    for question in questions:
        size = dict(zip(bases.index, bases[question].tolist(), strict=True))
        size = {group: size[group] for group in order}
        yield question, Axis(name, size, merged, counts.get(question, {}), members)


def _counts(raised: pd.DataFrame) -> dict[str, dict[tuple[str, str], int]]:
    """Individuals by theme and group, for each question."""
    sizes = raised.groupby(["question_id", "theme_id", "group"]).size().reset_index(name="people")
    counts: dict[str, dict[tuple[str, str], int]] = {}
    for question, theme, group, size in sizes.itertuples(index=False, name=None):
        counts.setdefault(str(question), {})[str(theme), str(group)] = int(size)
    return counts


def _shared_groups(characteristic: str, sizes: pd.DataFrame, minimum: int) -> tuple[dict[str, str], list[str]]:
    """The groups' published names, and the questions with enough people for them.

    Every question has the same groups. Where they would all become one, the question that fewest people answered goes
    without this characteristic, and the others are tried again.
    """
    questions = [str(question) for question in sizes.sum().sort_index().sort_values(kind="stable").index]
    while questions:
        rows = sizes[questions].itertuples(name=None)
        small = {str(row[0]): tuple(int(size) for size in row[1:]) for row in rows}
        names = recode(characteristic, small, minimum)
        if len(set(names.values())) > 1:
            return names, sorted(questions)
        questions = questions[1:]
    return {}, []


def _group_order(name: str) -> tuple[int, tuple[list[tuple[int, int, str]], str]]:
    """Stated groups, then the other groups together, then who stated none."""
    last = (*MISSING_GROUPS, UNSTATED)
    if name in IN_ORDER:
        return 0, natural_order(str(IN_ORDER.index(name)))
    return 2 + last.index(name) if name in last else int(is_pooled(name)), natural_order(name)


def _finished(cells: list[dict[str, object]], settings: Disclosure) -> Breakdown:
    """The table, with what follows from shown counts, and from nothing else: percentages and their intervals."""
    if not cells:
        return BREAKDOWN.empty()
    table = pd.DataFrame(cells).astype({"count": "Int64", "base": "Int64"})
    told = table["count"].notna() & (table["base"] >= settings.percent_base)
    counts = table.loc[told, "count"].to_numpy(dtype=np.int64)
    bases = table.loc[told, "base"].to_numpy(dtype=np.int64)
    low, high = wilson(counts, bases)
    percents = [percent_of(int(count), int(base)) for count, base in zip(counts, bases, strict=True)]
    index = table.index[told]
    return BREAKDOWN.check(
        table.assign(
            percent=pd.Series(percents, index=index, dtype="Int64").reindex(table.index),
            low=pd.Series(low, index=index, dtype="float64").reindex(table.index),
            high=pd.Series(high, index=index, dtype="float64").reindex(table.index),
        )
    )
