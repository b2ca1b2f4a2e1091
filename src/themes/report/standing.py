"""Standing: which themes the body of a report tells one by one, by more than how many people raised them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from themes.report.position import without_position
from themes.tables import Differences

# Themes told one by one; the others stand in an annex, so that a board can read the report. So many of them are told
# because most people raised them; the other places go first to themes that weigh more than their number says.
THEMES_TOLD, TOLD_BY_NUMBER = 7, 4
Key = tuple[str, str]
ANSWER, MINORITY, BODIES = (
    "it holds a point that must be answered",
    "a group of people raised it at least three times as often as the others",
    "organisations make up half or more of those who raised it",
)


@dataclass(frozen=True)
class Weights:
    """Why a theme weighs more than its number says, by question and theme; the weightiest reason first."""

    reasons: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)

    def of(self, theme: Key) -> tuple[str, ...]:
        """The reasons of one theme."""
        return self.reasons.get(theme, ())


@dataclass(frozen=True)
class Raised:
    """A theme with the numbers that its standing rests on."""

    key: Key
    responses: int
    organisations: int | None


def weigh(themes: Sequence[Raised], differences: Differences, answered: frozenset[Key]) -> Weights:
    """The reasons of each theme.

    Args:
        themes: those that are shown.
        differences: of shown cells only.
        answered: the themes under which a person confirmed a point that must be answered.
    """
    groups = without_position(differences)
    rare = groups[groups["is_minority"].astype(bool)]
    minority = set(zip(rare["question_id"], rare["theme_id"], strict=True))
    found = {theme.key: tuple(_reasons(theme, minority, answered)) for theme in themes}
    return Weights({key: reasons for key, reasons in found.items() if reasons})


def _reasons(theme: Raised, minority: set[Key], answered: frozenset[Key]) -> Iterator[str]:
    if theme.key in answered:
        yield ANSWER
    if theme.key in minority:
        yield MINORITY
    if theme.organisations and 2 * theme.organisations >= theme.responses:
        yield BODIES


def choose(themes: Sequence[Raised], weights: Weights) -> tuple[Key, ...]:
    """The themes that the body tells, in the order given, which is that of their numbers.

    The first four by number; then those with the weightiest reasons, those of equal weight by number; then, while there
    is room, the next by number.
    """
    order = [ANSWER, MINORITY, BODIES]
    by_number = [theme.key for theme in themes[:TOLD_BY_NUMBER]]
    rest = [theme.key for theme in themes[TOLD_BY_NUMBER:]]
    weighty = sorted((key for key in rest if weights.of(key)), key=lambda key: order.index(weights.of(key)[0]))
    others = [key for key in rest if not weights.of(key)]
    chosen = {*by_number, *[*weighty, *others][: THEMES_TOLD - TOLD_BY_NUMBER]}
    return tuple(theme.key for theme in themes if theme.key in chosen)


def why_told(theme: Key, themes: Sequence[Raised], weights: Weights) -> str:
    """Why a theme is told that would not be by its number alone; "" where its number is enough."""
    place = [one.key for one in themes].index(theme)
    if place < THEMES_TOLD or not weights.of(theme):
        return ""
    return f"Other themes came up more often. This one is told here because {weights.of(theme)[0]}."
