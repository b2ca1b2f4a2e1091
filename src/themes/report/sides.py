"""Sides: individuals, organisations and people in different roles, beside each other, and points that few raised."""

from collections.abc import Iterator

import pandas as pd

from themes.consultation import Consultation
from themes.report.asked import Asked, Theme
from themes.report.evidence import UNSTATED
from themes.report.naming import axis_name, group_name
from themes.report.parts import Grid
from themes.report.tracing import told
from themes.report.wording import HIDDEN, quoted, share
from themes.tables import BREAKDOWN

# Axes that say in which role people answered, where the settings name no others.
ROLES = ("role", "respondent_type", "staff", "carer")
# Under this share of those who answered, few people raised a theme ("a few" on the scale of the report).
FEW_PERCENT = 10
# Themes of few people that a question lists in the body.
FEW_LISTED = 8


def sides_grid(asked: Asked, consultation: Consultation) -> Grid | None:
    """The told themes by who raised them; none where nothing but their total may be shown."""
    groups = list(_groups(asked, consultation))
    split = any(theme.individuals is not None for theme in asked.told)
    if not asked.told or (not groups and not split):
        return None
    kinds = ("Individuals", "Organisations") if split else ()
    headings = tuple(
        f"{axis_name(name)}: {group_name(name, group)} (people, of {told(rows.iloc[0], 'base', BREAKDOWN):,})"
        for (name, group), rows in groups
    )
    body = tuple(
        (theme.label, *(_kinds(theme) if split else ()), *(_cell(theme, rows) for _, rows in groups))
        for theme in asked.told
    )
    return Grid(
        f"table-{asked.question.id}-sides",
        f"{asked.name}: who raised the themes above, side by side",
        ("Theme", *kinds, *headings),
        body,
        (f"{HIDDEN}: hidden to protect people. Groups of people are of individuals only, and one person can be in "
         "several.",),
    )  # fmt: skip


def _groups(asked: Asked, consultation: Consultation) -> Iterator[tuple[tuple[str, str], pd.DataFrame]]:
    """The stated groups of the axes that say in which role people answered, with their cells."""
    frame = asked.tables.breakdown
    rows = frame[frame["question_id"].eq(asked.question.id) & frame["characteristic"].isin(_roles(consultation))]
    for (name, group), cells in rows.groupby(["characteristic", "group"], sort=False):
        if group not in UNSTATED:
            yield (str(name), str(group)), cells


def _roles(consultation: Consultation) -> list[str]:
    """The axes that say in which role people answered."""
    return list(consultation.report.side_by_side or [name for name in ROLES if name in consultation.axes])


def _kinds(theme: Theme) -> tuple[str, str]:
    """Individuals and organisations."""
    first, second = (HIDDEN if number is None else f"{number:,}" for number in (theme.individuals, theme.organisations))
    return first, second


def _cell(theme: Theme, rows: pd.DataFrame) -> str:
    """The people of a group who raised the theme."""
    found = rows[rows["theme_id"] == theme.theme_id]
    count = told(found.iloc[0], "count", BREAKDOWN) if len(found) else None
    if count is None:
        return HIDDEN
    row = found.iloc[0]
    return share(count, told(row, "base", BREAKDOWN) or 0, told(row, "percent", BREAKDOWN))


def few_lines(asked: Asked) -> tuple[str, ...]:
    """The themes of few people that the body does not tell one by one."""
    told_themes = asked.told
    few = [theme for theme in asked.shown if theme not in told_themes and _is_rare(theme)]
    lines = [f"{quoted(theme.label)}: {theme.out_of}." for theme in few[-FEW_LISTED:]]
    return (*lines, "Annex A lists all other themes.") if lines else ()


def _is_rare(theme: Theme) -> bool:
    """Whether somebody raised the theme, and few did."""
    return bool(theme.responses) and 100 * (theme.responses or 0) < FEW_PERCENT * theme.base
