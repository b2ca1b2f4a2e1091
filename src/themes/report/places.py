"""Pages of a place or a body: what people of one locality, or of one partner in a joint exercise, raised."""

import re
import unicodedata
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from themes.consultation import Consultation
from themes.report.asked import Asked, Theme, within_brackets
from themes.report.differences import caveat, is_told, raises_more, shared
from themes.report.evidence import UNSTATED
from themes.report.naming import asked_as, axis_name, group_name
from themes.report.parts import Grid, Section
from themes.report.sentences import Wordings
from themes.report.tracing import Told, told
from themes.report.wording import counted, out_of, quoted, readable, share
from themes.tables import BREAKDOWN, Breakdown, short_hash

# Themes that a page lists for a question; the others stand in the annex of the report.
LISTED = 10
# What the groups of several places or bodies are called, whoever else is in them: they are no place and no body.
TOGETHER = "Other groups together"
Questions = tuple[Asked, ...]


@dataclass(frozen=True)
class Place:
    """A group of an axis, and the slug by which files, pages and sentences name it among the groups of the axis."""

    axis: str
    group: str
    slug: str


def place_parts(asked: Questions, consultation: Consultation, wordings: Wordings) -> tuple[Section, ...]:
    """For each axis that has pages, a section with a part for each of its groups."""
    parts = (_axis(name, asked, consultation, wordings) for name in consultation.pages_by)
    return tuple(part for part in parts if part.sections)


def slug(words: str) -> str:
    """Words as a part of a file's name or of a place within a page: letters without accents, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", readable(words)).encode("ascii", "ignore").decode().casefold()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or f"other-{short_hash(words)[:8]}"


def _axis(name: str, asked: Questions, consultation: Consultation, wordings: Wordings) -> Section:
    """The pages of one axis."""
    title = axis_name(name)
    words = (
        f"These pages tell what people raised in each group of {quoted(title)}. They count people, not organisations. "
        "The groups stand side by side in the annex of themes by group."
    )
    groups = _groups(name, asked[0].tables.breakdown) if asked else []
    pages = tuple(_page(Place(name, *group), asked, consultation, wordings) for group in _named(groups).items())
    opening = wordings.say(f"{slug(name)}/opening", words)
    return Section(f"pages-{slug(name)}", f"{title}: group by group", (opening,), sections=pages)


def _groups(name: str, breakdown: Breakdown) -> list[str]:
    """The named groups of an axis, in the order of its tables."""
    groups = dict.fromkeys(breakdown.loc[breakdown["characteristic"] == name, "group"])
    return [group for group in groups if group not in UNSTATED and not str(group).startswith(TOGETHER)]


def _named(groups: Sequence[str]) -> dict[str, str]:
    """The slug of each group; a hash tells groups apart whose letters and digits are the same."""
    alike = Counter(map(slug, groups))
    return {
        group: slug(group) if alike[slug(group)] == 1 else f"{slug(group)}-{short_hash(group)[:8]}" for group in groups
    }


def _page(of: Place, asked: Questions, consultation: Consultation, wordings: Wordings) -> Section:
    """The page of one group."""
    parts = tuple(part for one in asked if (part := _question(of, one, wordings)))
    gaps = tuple(_gaps(of, asked, consultation))
    return Section(f"page-{slug(of.axis)}-{of.slug}", group_name(of.axis, of.group), lines=gaps, sections=parts)


def _question(of: Place, asked: Asked, wordings: Wordings) -> Section | None:
    """What the group said to one question."""
    cells = _cells(of, asked)
    if not cells:
        return None
    key = f"{slug(of.axis)}/{of.slug}/{asked.question.id}"
    known = _known(cells, asked)
    base = told(next(iter(cells.values())), "base", BREAKDOWN) or 0
    words = f"{counted(base, 'person', 'people')} gave an answer to this question that could be analysed."
    if known:
        theme, count = known[0]
        most = within_brackets(out_of(count, base, told(cells[theme.theme_id], "percent", BREAKDOWN)))
        words += f" Of the themes whose numbers are shown, {quoted(theme.label)} came up most often ({most})."
    title = f"{asked.name}: {asked_as(asked.question)}"
    grids = (_grid(key, of, asked, cells),) if known else ()
    return Section(f"page-{key.replace('/', '-')}", title, (wordings.say(key, words),), grids=grids)


def _known(cells: Mapping[str, Mapping[Hashable, Any]], asked: Asked) -> list[tuple[Theme, Told]]:
    """The themes that somebody of the group raised and whose number is shown, from the most people."""
    counts = [
        (theme, told(cells[theme.theme_id], "count", BREAKDOWN)) for theme in asked.themes if theme.theme_id in cells
    ]
    return sorted(((theme, count) for theme, count in counts if count), key=lambda one: (-one[1], one[0].number))


def _grid(key: str, of: Place, asked: Asked, cells: Mapping[str, Mapping[Hashable, Any]]) -> Grid:
    """The themes that came up most often in the group."""
    base, group = told(next(iter(cells.values())), "base", BREAKDOWN) or 0, quoted(group_name(of.axis, of.group))
    rows = tuple(
        (theme.label, share(count, base, told(cells[theme.theme_id], "percent", BREAKDOWN)))
        for theme, count in _known(cells, asked)[:LISTED]
    )
    return Grid(
        f"table-{key.replace('/', '-')}",
        f"{asked.name}: the themes that came up most often in the group {group}, if shown",
        ("Theme", f"People (of {base:,} who answered)"),
        rows,
        ("Other themes, and those whose numbers are hidden, are in the annex of themes by group.",),
    )


def _cells(of: Place, asked: Asked) -> dict[str, dict[Hashable, Any]]:
    """The cells of the group, by theme."""
    frame = asked.tables.breakdown
    here = frame["characteristic"].eq(of.axis) & frame["group"].eq(of.group)
    here &= frame["question_id"].eq(asked.question.id)
    return {row["theme_id"]: row for row in frame[here].to_dict("records")}


def _gaps(of: Place, asked: Questions, consultation: Consultation) -> Iterator[str]:
    """What people of the group raised more or less often than the others, with the caveat."""
    labels = {(one.question.id, theme.theme_id): (one.name, theme.label) for one in asked for theme in one.themes}
    frame = asked[0].tables.differences
    rows = frame[frame["characteristic"].eq(of.axis) & frame["group"].eq(of.group)].to_dict("records")
    wide = [row for row in rows if is_told(row, consultation.equality)]
    for row in wide:
        name, label = labels[row["question_id"], row["theme_id"]]
        often = "more" if raises_more(row) else "less"
        here, there = shared(row, ("count", "base"), "people"), shared(row, ("rest_count", "rest_base"))
        yield f"{name}: {quoted(label)} came up {often} often here: {here}, against {there} in the other groups shown."
    if wide:
        yield caveat(consultation.equality)
