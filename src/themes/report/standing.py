"""Standing: which themes the body of a report tells one by one, by more than how many people raised them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from themes.report.position import without_position
from themes.report.tracing import derived
from themes.tables import Differences

# Themes told one by one; the others stand in an annex, so that a board can read the report. So many of them are told
# because most people raised them; the other places go first to themes that weigh more than their number says.
THEMES_TOLD, TOLD_BY_NUMBER = 7, 4
Key = tuple[str, str]
ANSWER, MINORITY, BODIES, ARGUED = (
    "it holds a point that must be answered",
    "a group of people raised it at least three times as often as the others",
    "organisations make up half or more of those who raised it",
    "those who raised it gave a reason far more often than under the other themes",
)
# "Far more often": half as often again. Ours; on three sets it holds of one theme in six.
TIMES_ARGUED = (3, 2)


@dataclass(frozen=True)
class Weights:
    """Why a theme weighs more than its number says, by question and theme; the weightiest reason first."""

    reasons: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)

    def of(self, theme: Key) -> tuple[str, ...]:
        """The reasons of one theme."""
        return self.reasons.get(theme, ())


@dataclass(frozen=True)
class Raised:
    """A theme with the numbers that its standing rests on; None where one is hidden."""

    key: Key
    responses: int
    organisations: int | None
    reasons: int | None = None


@dataclass(frozen=True)
class Argued:
    """How often people gave a reason under a theme, and under the others of its question, all of shown numbers."""

    reasons: int
    responses: int
    other_reasons: int
    other_responses: int

    @property
    def is_more(self) -> bool:
        """Whether they did so far more often; in whole numbers, so that none rounds."""
        more, than = TIMES_ARGUED
        here, there = self.reasons * self.other_responses, self.other_reasons * self.responses
        return self.other_responses > 0 and here * than >= there * more


def argued(theme: Raised, themes: Sequence[Raised]) -> Argued | None:
    """How much a theme was argued beside the others; None where its number is hidden."""
    if theme.reasons is None:
        return None
    others = [one for one in themes if one.reasons is not None and one.key != theme.key]
    reasons = derived(sum(one.reasons or 0 for one in others), "sum", *(one.reasons or 0 for one in others))
    responses = derived(sum(one.responses for one in others), "sum", *(one.responses for one in others))
    return Argued(theme.reasons, theme.responses, reasons, responses)


def weigh(themes: Sequence[Raised], differences: Differences, answered: frozenset[Key], *, least: int) -> Weights:
    """The reasons of each theme.

    Args:
        themes: those that are shown.
        differences: of shown cells only.
        answered: the themes under which a person confirmed a point that must be answered.
        least: responses of a theme before it is said to be argued: of fewer, percentages are not given.
    """
    groups = without_position(differences)
    rare = groups[groups["is_minority"].astype(bool)]
    minority = set(zip(rare["question_id"], rare["theme_id"], strict=True))
    beside = {theme.key: argued(theme, themes) for theme in themes if theme.responses >= least}
    more = {key for key, one in beside.items() if one and one.is_more}
    found = {theme.key: tuple(_reasons(theme, minority, answered, more)) for theme in themes}
    return Weights({key: reasons for key, reasons in found.items() if reasons})


def _reasons(theme: Raised, minority: set[Key], answered: frozenset[Key], more: set[Key]) -> Iterator[str]:
    if theme.key in answered:
        yield ANSWER
    if theme.key in minority:
        yield MINORITY
    if theme.organisations and 2 * theme.organisations >= theme.responses:
        yield BODIES
    if theme.key in more:
        yield ARGUED


def choose(themes: Sequence[Raised], weights: Weights) -> tuple[Key, ...]:
    """The themes that the body tells, in the order given, which is that of their numbers.

    The first four by number; then those with the weightiest reasons, those of equal weight by number; then, while there
    is room, the next by number.
    """
    order = [ANSWER, MINORITY, BODIES, ARGUED]
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
