"""Crossing: themes of different questions that are one subject, side by side and never added up."""

from collections.abc import Iterator, Sequence

from themes.report.asked import Asked, Theme
from themes.report.parts import Section
from themes.report.sentences import Wordings
from themes.report.wording import quoted
from themes.tables import Links

OPENING = (
    "These subjects came up under several questions. Each number is of those who answered that question. The numbers "
    "are not added up, because one person can be in several of them."
)


def crossing_parts(asked: Sequence[Asked], links: Links, wordings: Wordings) -> tuple[Section, ...]:
    """A section that lists them, where two themes of one subject or more are shown; nothing otherwise."""
    lines = tuple(_lines(asked, links))
    if not lines:
        return ()
    opening = wordings.say("crossing/opening", OPENING)
    return (Section("crossing", "Themes across questions", (opening,), lines=lines),)


def _lines(asked: Sequence[Asked], links: Links) -> Iterator[str]:
    """A line a subject, the theme of most responses first."""
    shown = {one.key(theme): (one, theme) for one in asked for theme in one.raised_themes}
    for _, rows in links.groupby("group", sort=True):
        keys = zip(rows["question_id"], rows["theme_id"], strict=True)
        themes = sorted((shown[key] for key in keys if key in shown), key=lambda pair: -(pair[1].responses or 0))
        if len({one.question.id for one, _ in themes}) > 1:
            yield "; ".join(_told(one, theme) for one, theme in themes) + "."


def _told(asked: Asked, theme: Theme) -> str:
    """One theme with its question and its number."""
    return f"{quoted(theme.label)} ({asked.name}: {theme.within_brackets})"
