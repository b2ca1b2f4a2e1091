"""Evidence: what the cells of a column show about the question that was asked in it."""

import itertools
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from themes.categories.dates import read_date
from themes.categories.ticks import TICKED, UNTICKED
from themes.exports import fold

# An answer of so many words is somebody's own sentence, not an option or a name.
OWN_WORDS = 4
# Options repeat: on average each is chosen this often, or the column is no list of options.
TIMES_CHOSEN = 2.5
# More options than this are a list of places or of names.
MOST_OPTIONS = 40
DATE = re.compile(
    r"^\s*(?:(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9},? \d{4}"
    r"|[A-Za-z]{3,9} \d{1,2},? \d{4})(?:[T ,]+\d{1,2}[:.]\d{2}.*)?\s*$"
)
POSTCODE = re.compile(r"^\s*[A-Z]{1,2}\d[A-Z\d]?\s*(?:\d[A-Z]{2})?\s*$", re.IGNORECASE)
EMAIL = re.compile(r"^\s*[^@\s]+@[^@\s]+\.[A-Za-z]{2,}\s*$")
# What tools and officers write before a question: "Q3.", "12a)", "3.b -", "G01Q04[SQ001].", "id."
PREFIX = re.compile(
    r"^\W*(?:(?:question|q)?\s*\d{1,3}\s*(?:[a-z]\b|\.[a-z0-9]+|\([a-z]+\))?\s*[.:)_\s-]+\s*|[A-Za-z]\w{0,15}(?:\[\w+\])?\.\s+)(?=\S)",
    re.IGNORECASE,
)
DIGIT = re.compile(r"\d.*[^\d\s]")
# What finds a person, whatever its header says: internet addresses, British telephone numbers, places on a map.
IP_ADDRESS = re.compile(r"^\s*(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){3,7})\s*$")
PHONE = re.compile(r"^\s*(?:\+44|0044|0)[\s(]*[1-37](?:[\s()-]*\d){7,9}\s*$")
COORDINATE = re.compile(r"^\s*-?\d{1,3}\.\d{4,}\s*$")
# One word of letters and digits, as tools make ids: "R_1hK9", "ANON-5F2A", "8c2f-...".
CODE = re.compile(r"^(?=\S*\d)(?=\S*[A-Za-z_-])[\w{}./-]{3,64}$")
# How programs write several words as one name: "submitted_at", "GlobalID".
JOINED_NAME = re.compile(r"_+|(?<=[a-z])(?=[A-Z])")
NUMBER = re.compile(r"^\s*-?\d+(?:[.,]\d+)?\s*%?\s*$")
# How select-all answers are joined in one cell; the comma last, because options hold commas too.
JOINTS = (";", "|", "\n", ", ", ",")


@dataclass(frozen=True)
class Evidence:
    """A column: its name, its code where it has one, and its cells that hold anything, white space folded."""

    name: str
    code: str
    place: int
    values: tuple[str, ...]
    rows: int

    @cached_property
    def wordings(self) -> tuple[str, ...]:
        """The header without the number or code before it, each side of one in two languages, and one_name as words."""
        asked = PREFIX.sub("", self.name) or self.name
        words = [JOINED_NAME.sub(" ", self.name).strip()] if " " not in self.name else []
        return tuple(dict.fromkeys([asked, *(side.strip() for side in asked.split(" / ")), self.name, *words]))

    def says(self, pattern: re.Pattern[str]) -> bool:
        """Whether a pattern finds any wording of the header."""
        return any(pattern.search(wording) for wording in self.wordings)

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each value stands in the column."""
        return Counter(self.values)

    @property
    def filled(self) -> int:
        """How many cells hold anything."""
        return len(self.values)

    @property
    def distinct(self) -> int:
        """How many different values the column holds."""
        return len(self.counts)

    @cached_property
    def mean_words(self) -> float:
        """Words in a cell, on average over those that hold any."""
        return sum(len(value.split()) for value in self.values) / max(1, self.filled)

    @cached_property
    def own_words(self) -> list[str]:
        """The values that are long enough to be somebody's own words."""
        return [value for value in self.values if len(value.split()) >= OWN_WORDS]

    @cached_property
    def dates(self) -> float:
        """The share of the filled cells that hold a date."""
        some = self.values[:DATES_READ]
        found = [value for value in some if DATE.match(value) or (DIGIT.search(value) and read_date(value))]
        return len(found) / max(1, len(some))

    def share(self, pattern: re.Pattern[str]) -> float:
        """The share of the filled cells that a pattern finds."""
        return sum(bool(pattern.search(value)) for value in self.values) / max(1, self.filled)

    @cached_property
    def is_own_words(self) -> bool:
        """Whether many cells hold sentences that nobody else wrote.

        Answers of one or two words, "No" above all, do not speak against it: in real consultations a tenth to a third
        of the answers to an open question are such (research note on data). Long options speak against it: they repeat.
        """
        own = self.own_words
        if len(own) < 2 and self.filled > 2:
            return False
        different = len(set(own)) / max(1, len(own))
        enough = len(own) >= 0.15 * self.filled
        typical = sum(len(value.split()) for value in own) / max(1, len(own))
        return bool(own) and different >= 0.5 and (enough or typical >= 8) and self._reads_like_prose

    @property
    def _reads_like_prose(self) -> bool:
        return not (self.units and len(self.units[1]) <= MOST_OPTIONS and self.units_repeat)

    @cached_property
    def is_options(self) -> bool:
        """Whether the cells hold one of few options each."""
        if self.distinct > MOST_OPTIONS:
            return False
        return (
            self.distinct == 1
            or self.filled >= TIMES_CHOSEN * self.distinct
            or (self.filled < 15 and self.distinct <= 5)
        )

    @cached_property
    def units(self) -> tuple[str, tuple[str, ...]] | None:
        """Where cells join several options: what joins them, and the options; None where cells hold one each."""
        least = max(2, 0.03 * self.filled)
        for joint in JOINTS:
            if sum(joint in value for value in self.values) < least:
                continue
            cells = [_parts(value, joint) for value in self.values]
            together = _always_together(cells)
            joined = [_joined(parts, together, joint) for parts in cells]
            if sum(len(parts) > 1 for parts in joined) < least:
                continue
            options = {unit for parts in joined for unit in parts}
            alone = {parts[0] for parts in joined if len(parts) == 1}
            # Two sentences that begin alike hold a comma too: options are also chosen alone, or in many ways together.
            if "," not in joint or 2 * len(alone) >= len(options) or self.distinct > len(options):
                return joint, tuple(sorted(options))
        return None

    def chosen(self, value: str) -> list[str]:
        """The options that a cell joins."""
        if self.units is None:
            return [value]
        joint, options = self.units
        parts = _parts(value, joint)
        together = {pair for option in options for pair in pairwise(_parts(option, joint))}
        return _joined(parts, together, joint)

    @property
    def units_repeat(self) -> bool:
        """Whether the options that cells join are chosen again and again, as those of a list are."""
        if self.units is None:
            return False
        joint, options = self.units
        chosen: Counter[str] = Counter(part for value in self.values for part in _parts(value, joint))
        if self.filled < 15:
            return len(options) <= 8
        again = sum(times > 1 for times in chosen.values())
        return chosen.total() >= TIMES_CHOSEN * len(options) and again >= 0.6 * len(chosen)

    @property
    def is_scale(self) -> bool:
        """Whether every value is a whole number of a short scale."""
        numbers = {value for value in self.counts if re.fullmatch(r"\d{1,2}", value)}
        return len(numbers) == self.distinct and self.distinct <= 11 and all(int(number) <= 10 for number in numbers)

    @property
    def is_ticks(self) -> bool:
        """Whether the column holds a tick or nothing: one value, or a word for yes and one for no."""
        folded = {value.casefold() for value in self.counts}
        return len(folded) == 1 or folded <= TICKED | UNTICKED

    def month_comes_first(self) -> bool | None:
        """Whether dates with slashes put the month first; None where no date tells."""
        pairs = [(int(found[1]), int(found[2])) for value in self.values if (found := DATE.match(value)) and found[1]]
        if any(first > 12 for first, _ in pairs):
            return False
        return True if any(second > 12 for _, second in pairs) else None


def weigh(name: str, code: str, place: int, cells: Iterable[str]) -> Evidence:
    """The evidence of a column."""
    cut = (cell[:MOST_WEIGHED] for cell in cells)
    folded = [fold(cell) if "\n" not in cell else _fold_lines(cell) for cell in cut]
    return Evidence(name, code, place, tuple(value for value in folded if value), len(folded))


# So many cells show whether a column holds dates.
DATES_READ = 200
# What a cell is shows in so many characters; a letter of many pages shows no more.
MOST_WEIGHED = 1_000


def _fold_lines(cell: str) -> str:
    """A cell of several lines, each folded: lines may be the options that somebody ticked."""
    return "\n".join(line for line in map(fold, cell.splitlines()) if line)


def _parts(value: str, joint: str) -> list[str]:
    return [part for part in (piece.strip() for piece in value.split(joint)) if part]


def _always_together(cells: list[list[str]]) -> set[tuple[str, str]]:
    """Neighbours that never stand without one another: the two halves of an option that holds the joint."""
    single: Counter[str] = Counter(part for parts in cells for part in parts)
    pairs: Counter[tuple[str, str]] = Counter(pair for parts in cells for pair in itertools.pairwise(parts))
    return {pair for pair, times in pairs.items() if times == single[pair[0]] == single[pair[1]]}


def _joined(parts: list[str], together: set[tuple[str, str]], joint: str) -> list[str]:
    units: list[str] = []
    for place, part in enumerate(parts):
        if place and (parts[place - 1], part) in together:
            units[-1] = f"{units[-1]}{joint}{part}"
        else:
            units.append(part)
    return units
