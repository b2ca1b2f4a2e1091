"""Published: a release as its reader has it, theme by theme and closed question by closed question.

Everything here comes from the tables that leave; nothing of it knows a true count.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass

import pandas as pd

from themes.disclosure.knowledge import Knowledge
from themes.tables import Breakdown, ClosedCounts, Themes

RESPONSES, INDIVIDUALS, ORGANISATIONS = "responses", "individuals", "organisations"
ALL, INDIVIDUAL, ORGANISATION, WITHOUT = "all", "individual", "organisation", "without campaign copies"
SENDERS, ANSWERED, MORE = "senders", "answered", "ticked as well"
# Who chose certain options and answered the open question that goes with them, and who did not.
BASE_OF, BEYOND = "chose and answered", "chose and gave no answer"
# A rounded number stands for those up to this far away (nearest 5).
ROUNDED_BY = 2
# Answers in people's own words that fewer than the threshold gave are not quoted by naming them (contract: an unmapped
# category is shown only when enough people gave it, else counted).
OTHER_ANSWERS = "Other answers"
Cell = tuple[str, str]


@dataclass(frozen=True)
class Told:
    """What a release tells of one theme.

    Attributes:
        question_id: of the theme.
        theme_id: its own.
        label: its own.
        keywords: its own.
        base: respondents with an analysed answer to the question.
        numbers: responses, individuals and organisations; None where hidden.
        cells: the count of each characteristic and group; None where hidden.
        bases: the people of each characteristic and group.
        rounded: whether numbers are rounded.
        together: whether the settings tell no theme's individuals and organisations apart, few or many.
    """

    question_id: str
    theme_id: str
    label: str
    keywords: str
    base: int
    numbers: Mapping[str, int | None]
    cells: Mapping[Cell, int | None]
    bases: Mapping[Cell, int]
    rounded: bool = False
    together: bool = False

    @property
    def characteristics(self) -> dict[str, list[Cell]]:
        """The cells of each characteristic."""
        rows: dict[str, list[Cell]] = {}
        for cell in self.bases:
            rows.setdefault(cell[0], []).append(cell)
        return rows

    @property
    def people(self) -> tuple[int, int]:
        """Between what and what the individuals of the question lie: each characteristic shares them out."""
        reach = ROUNDED_BY if self.rounded else 0
        sizes = [(sum(self.bases[cell] for cell in row), reach * len(row)) for row in self.characteristics.values()]
        least = max((size - slack for size, slack in sizes), default=0)
        return least, min((size + slack for size, slack in sizes), default=self.base)

    @property
    def most(self) -> dict[Hashable, int]:
        """The most that each number may be."""
        least, people = self.people
        reach = ROUNDED_BY if self.rounded else 0
        most: dict[Hashable, int] = {RESPONSES: self.base + reach, INDIVIDUALS: min(people, self.base + reach)}
        most[ORGANISATIONS] = max(0, self.base + reach - least)
        most |= {cell: base + reach for cell, base in self.bases.items()}
        return most

    @property
    def published(self) -> dict[Hashable, int | None]:
        """Every number by its name; None where it is hidden."""
        numbers: dict[Hashable, int | None] = {}
        numbers.update(self.numbers)
        numbers |= dict(self.cells.items())
        return numbers

    @property
    def hidden(self) -> list[Hashable]:
        """The names of the hidden numbers."""
        return [name for name, number in self.published.items() if number is None]

    @property
    def hidden_cells(self) -> list[Cell]:
        """The hidden ones among the cells."""
        return [cell for cell, count in self.cells.items() if count is None]

    @property
    def wholly_hidden(self) -> set[str]:
        """The characteristics of which no cell is shown: they say no more than the theme's own numbers do."""
        rows = self.characteristics.items()
        return {name for name, row in rows if all(self.cells[cell] is None for cell in row)}

    def teach(self, knowledge: Knowledge, release: int = 0) -> None:
        """Add what a reader knows from it; every name is a pair of the release and the name."""
        most = self.most
        for name, number in self.published.items():
            low, high = seen(number, most[name], rounded=self.rounded)
            knowledge.know((release, name), low, high)
        knowledge.add_up([(release, INDIVIDUALS), (release, ORGANISATIONS)], (release, RESPONSES))
        for row in self.characteristics.values():
            knowledge.add_up([(release, cell) for cell in row], (release, INDIVIDUALS))


def seen(number: int | None, most: int, *, rounded: bool) -> tuple[int, int]:
    """Between what and what a reader places a published number."""
    if number is None:
        return 0, most
    reach = ROUNDED_BY if rounded and number else 0
    return max(0, number - reach), min(max(most, number), number + reach)


def themes_told(
    themes: Themes, breakdown: Breakdown, *, rounded: bool = False, together: bool = False
) -> Iterator[Told]:
    """Every theme of a release, in order of its ids."""
    cells = _cells(breakdown)
    for row in themes.sort_values(["question_id", "theme_id"]).to_dict("records"):
        question, theme = str(row["question_id"]), str(row["theme_id"])
        mine = cells.get((question, theme), {})
        yield Told(
            question, theme, str(row["label"]), str(row["keywords"]), int(row["base"]),
            {name: whole(row[name]) for name in (RESPONSES, INDIVIDUALS, ORGANISATIONS)},
            {cell: count for cell, (count, _) in mine.items()}, {cell: base for cell, (_, base) in mine.items()},
            rounded, together,
        )  # fmt: skip


def _cells(breakdown: Breakdown) -> dict[Cell, dict[Cell, tuple[int | None, int]]]:
    cells: dict[Cell, dict[Cell, tuple[int | None, int]]] = {}
    columns = ["question_id", "theme_id", "characteristic", "group", "count", "base"]
    for question, theme, name, group, count, base in breakdown[columns].itertuples(index=False, name=None):
        cells.setdefault((str(question), str(theme)), {})[str(name), str(group)] = (whole(count), int(base))
    return cells


@dataclass(frozen=True)
class Floor:
    """The table by position of an open question tells that so many individuals at the least chose one of some options.

    From `low` to `high` of those who chose them answered the question `asked`. Whoever chose one of them beyond these
    gave no answer to it, or is an organisation where the closed question tells all kinds together.
    """

    options: frozenset[str]
    low: int
    high: int
    asked: str = ""

    @property
    def people(self) -> tuple[str, ...]:
        """Whom it is of: the open question, and the options in their order."""
        return self.asked, *sorted(self.options)


@dataclass(frozen=True)
class ToldClosed:
    """What a release tells of one closed question.

    Attributes:
        question_id: its id.
        counts: the count of each option and respondent kind; None where hidden.
        bases: respondents of each kind who answered; None where hidden.
        shared_out: whether each respondent chose one option only.
        rounded: whether numbers are rounded.
        floors: what other tables tell of its options.
    """

    question_id: str
    counts: Mapping[Cell, int | None]
    bases: Mapping[str, int | None]
    shared_out: bool
    rounded: bool = False
    floors: tuple[Floor, ...] = ()

    @property
    def published(self) -> dict[Hashable, int | None]:
        """Every count by its name; None where it is hidden."""
        return dict(self.counts.items())

    @property
    def most(self) -> dict[Hashable, int]:
        """The most that each count may be."""
        return {cell: self.bases[cell[1]] or 0 for cell in self.counts}

    @property
    def options(self) -> list[str]:
        """The options, in order."""
        return list(dict.fromkeys(option for option, _ in self.counts))

    @property
    def hidden(self) -> list[Cell]:
        """The options and kinds of which the count is hidden."""
        return [cell for cell, count in self.counts.items() if count is None]

    def column(self, kind: str) -> list[Cell]:
        """The cells of a kind of respondents."""
        return [cell for cell in self.counts if cell[1] == kind]

    def teach(self, knowledge: Knowledge, release: int = 0) -> None:
        """Add what a reader knows from it."""
        for cell, count in self.counts.items():
            low, high = seen(count, self.bases[cell[1]] or 0, rounded=self.rounded)
            knowledge.know((release, cell), low, high)
        for kind, base in self.bases.items():
            self._add_up(knowledge, release, kind, base or 0)
        for floor in self.floors:
            self._at_least(knowledge, release, floor)
        for option in self.options:
            parts = [(release, (option, kind)) for kind in (INDIVIDUAL, ORGANISATION) if kind in self.bases]
            if parts:
                knowledge.add_up(parts, (release, (option, ALL)))
            if WITHOUT in self.bases:
                knowledge.know((release, (option, SENDERS)), 0, self.bases[ALL] or 0)
                knowledge.add_up([(release, (option, WITHOUT)), (release, (option, SENDERS))], (release, (option, ALL)))

    def _at_least(self, knowledge: Knowledge, release: int, floor: Floor) -> None:
        """The options of a floor are together as many as it says, and those beyond it."""
        cells = [(release, cell) for cell in self.cells_of(floor)]
        base, beyond = (release, (BASE_OF, floor.people)), (release, (BEYOND, floor.people))
        knowledge.know(base, floor.low, floor.high)
        knowledge.know(beyond, 0, ((self.bases[ALL] or 0) + ROUNDED_BY) * max(1, len(cells)))
        knowledge.add_up(cells, base, beyond)

    def cells_of(self, floor: Floor) -> list[Cell]:
        """The counts that a floor is a part of: those of individuals, where they are told apart."""
        kind = INDIVIDUAL if INDIVIDUAL in self.bases else ALL
        return [cell for cell in self.column(kind) if cell[0] in floor.options]

    def _add_up(self, knowledge: Knowledge, release: int, kind: str, base: int) -> None:
        """Options add up to those who answered or, where people could tick several, to as many at least."""
        low, high = seen(base, base + ROUNDED_BY, rounded=self.rounded)
        knowledge.know((release, (ANSWERED, kind)), low, high)
        more = [] if self.shared_out else [(release, (MORE, kind))]
        for name in more:
            knowledge.know(name, 0, (base + ROUNDED_BY) * max(1, len(self.options)))
        knowledge.add_up([(release, cell) for cell in self.column(kind)], (release, (ANSWERED, kind)), *more)


def closed_told(
    counts: ClosedCounts,
    several: Iterable[str] = (),
    *,
    rounded: bool = False,
    floors: Mapping[str, tuple[Floor, ...]] | None = None,
) -> Iterator[ToldClosed]:
    """Every closed question of a release whose base is shown; `several` are those of which people could tick more."""
    many, known = set(several), floors or {}
    for question, rows in counts.groupby("question_id", sort=True):
        bases = {
            str(kind): whole(base) for kind, base in zip(rows["respondent_kind"], rows["base_answered"], strict=True)
        }
        keys = zip(rows["option"], rows["respondent_kind"], strict=True)
        cells = {(str(option), str(kind)): whole(n) for (option, kind), n in zip(keys, rows["count"], strict=True)}
        if None not in bases.values():
            shared_out, told = str(question) not in many, known.get(str(question), ())
            yield ToldClosed(str(question), cells, bases, shared_out, rounded, told)


def whole(value: object) -> int | None:
    """A whole number of a table, or None where there is none."""
    return None if pd.isna(value) else int(str(value))  # type: ignore[call-overload]  # a cell of a table, whose type pandas does not tell
