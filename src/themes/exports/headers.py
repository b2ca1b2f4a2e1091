"""Headers: where in a file the names of its columns stand, and how many rows they take."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from themes.consultation import HeaderLayout

Rows = Sequence[Sequence[str]]

# Headers stand near the top; a title, a date and a note above them take a few rows.
MOST_ROWS_ABOVE = 30
# So many rows of answers show what a column holds.
ROWS_COMPARED = 60
IMPORT_ID = re.compile(r'^\s*\{\s*"ImportId"\s*:\s*"([^"]+)"')
# Fewer columns than this have no sections over them.
LEAST_UNDER_BANDS = 4
# What SurveyMonkey and its like write under a question that has one column of answers.
PLAIN_ANSWER = frozenset({"", "response", "responses", "open-ended response", "open ended response", "answer"})
# How the wording of a question, or the name of a field, begins or ends; an answer seldom does.
WORDING = re.compile(
    r"\?\s*\W*$|^(what|which|who|where|when|why|how|do|does|did|are|is|have|has|would|will|should|could|can|may|please"
    r"|to what extent|if you|if yes|if no|thinking about|in your|your|the|name|e-?mail|date|start|end|response|age"
    r"|gender|sex|ip address|tell us|any other|other)\b",
    re.IGNORECASE,
)
NUMBER_OR_DATE = re.compile(r"^\W*\d[\d\W]*$|\d{1,2}[/:.-]\d{1,2}")


@dataclass(frozen=True)
class Layout:
    """Where the headers stand: the index of their first row, how they are laid out, and of the first row of answers."""

    header: HeaderLayout
    first: int
    first_answer: int
    blank_below: bool = False

    def as_declared(self, header: HeaderLayout | None, row: int | None) -> "Layout":
        """The layout that the settings declare, where they do; `row` counts from one."""
        first = self.first if row is None else row - 1
        if header is None and row is None:
            return self
        kind = header or self.header
        below = first + ROWS_TAKEN[kind]
        if kind == self.header and first == self.first:
            below = self.first_answer
        return replace(self, header=kind, first=first, first_answer=below)

    def __str__(self) -> str:
        """The layout in words."""
        return self.header + (", then a blank row" if self.blank_below else "")


ROWS_TAKEN: dict[HeaderLayout, int] = {
    "one row": 1,
    "two rows": 2,
    "code and wording": 2,
    "code and id": 2,
    "qualtrics": 3,
}


@dataclass(frozen=True)
class Headers:
    """The name of each column, and the short code that stands above it, where there is one."""

    names: tuple[str, ...]
    codes: tuple[str, ...]


def find_layout(rows: Rows) -> Layout | None:
    """How the headers of a file are laid out; None where it holds nothing."""
    first = _first_header(rows)
    if first is None:
        return None
    below = [place for place in range(first + 1, min(len(rows), first + MOST_ROWS_ABOVE)) if _filled(rows[place])]
    header: HeaderLayout = "one row"
    last = first
    if len(below) >= 2 and _are_import_ids(rows[below[1]]):
        header, last = "qualtrics", below[1]
    elif below and _are_import_ids(rows[below[0]]):
        header, last = "code and id", below[0]
    elif below and _are_lower_tier(rows[first], rows[below[0]]):
        header, last = "two rows", below[0]
    elif len(below) >= 2 and _are_wordings(rows, first, below):
        header, last = "code and wording", below[0]
    first_answer = last + 1
    blank = first_answer < len(rows) and not _filled(rows[first_answer])
    return Layout(header, first, first_answer, blank_below=blank)


def name_columns(rows: Rows, layout: Layout, *, tidy: Callable[[str], str]) -> Headers:
    """The names of the columns: unique, in order, none blank.

    A column of the lower of two tiers is called "Upper - Lower"; of a name that stands several times each is numbered.
    """
    width = max(len(row) for row in rows[layout.first : layout.first_answer])
    top, below = (_cells(rows, place, width, tidy) for place in (layout.first, _second(rows, layout)))
    codes = [""] * width
    if layout.header == "two rows":
        names = _joined(top, below)
    elif layout.header in ("qualtrics", "code and wording"):
        names, codes = [wording or code for code, wording in zip(top, below, strict=True)], top
    else:
        names = top
    if layout.header in ("qualtrics", "code and id"):
        ids = _cells(rows, layout.first_answer - 1, width, str)
        codes = [found.group(1) if (found := IMPORT_ID.match(cell)) else "" for cell in ids]
    used = [place for place in range(width) if names[place] or _holds_anything(rows, layout.first_answer, place)]
    width = max(used, default=-1) + 1
    named = [name or f"Column {letter(place)}" for place, name in enumerate(names[:width])]
    return Headers(_numbered(named), tuple(codes[:width]))


def letter(place: int) -> str:
    """A column's letter in a spreadsheet program: 0 is A, 26 is AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _second(rows: Rows, layout: Layout) -> int:
    """The row below the first of the headers: the next that holds anything."""
    return next((place for place in range(layout.first + 1, len(rows)) if _filled(rows[place])), layout.first)


def _first_header(rows: Rows) -> int | None:
    """The first row that looks like the names of columns: what stands above it fills a cell or two."""
    filled = [place for place in range(min(len(rows), MOST_ROWS_ABOVE)) if _filled(rows[place])]
    if not filled:
        return next((place for place, row in enumerate(rows) if _filled(row)), None)
    usual = Counter(_filled(row) for row in rows[filled[0] : filled[0] + ROWS_COMPARED] if _filled(row))
    widest = max(_filled(rows[place]) for place in filled)
    few = 1 if widest < 5 else 2
    for number, place in enumerate(filled):
        if number + 1 < len(filled) and _is_band(rows, place, filled[number + 1]):
            continue
        if _filled(rows[place]) > few or widest == 1 or (usual.most_common(1)[0][0] <= few and widest <= few):
            return place
    return filled[0]


def _is_band(rows: Rows, place: int, below: int) -> bool:
    """Whether a row names sections, over several columns each: every column has a name of its own in the row below.

    Under the questions of a survey tool's two tiers some cells are blank, or say "Response"; under sections none.
    """
    width = max(map(len, rows[place : below + 1]))
    upper, lower = _cells(rows, place, width, str.strip), _cells(rows, below, width, str.strip)
    if not all(lower) or len(set(lower)) < width or 2 * _filled(upper) > width or width < LEAST_UNDER_BANDS:
        return False
    if any(NUMBER_OR_DATE.match(cell) or cell.casefold() in PLAIN_ANSWER for cell in lower):
        return False
    answers = rows[below + 1 : below + ROWS_COMPARED]
    return bool(answers) and not any(_stands_again(cell, column, answers) for column, cell in enumerate(lower))


def _are_import_ids(row: Sequence[str]) -> bool:
    cells = [cell for cell in row if cell.strip()]
    return bool(cells) and sum(bool(IMPORT_ID.match(cell)) for cell in cells) * 2 > len(cells)


def _are_lower_tier(top: Sequence[str], below: Sequence[str]) -> bool:
    """Whether the second row names parts of the questions in the first.

    Parts stand under blank cells of the first row; under a question of one column stands nothing, or "Response".
    """
    width = max(len(top), len(below))
    upper = [*(cell.strip() for cell in top), *[""] * (width - len(top))]
    lower = [*(cell.strip() for cell in below), *[""] * (width - len(below))]
    under_blank = [place for place in range(width) if not upper[place] and lower[place]]
    alone = [place for place in range(width) if upper[place] and (place + 1 == width or upper[place + 1])]
    plain = [place for place in alone if lower[place].casefold() in PLAIN_ANSWER]
    said_so = any(lower[place] and lower[place].casefold() in PLAIN_ANSWER for place in range(width))
    if any(NUMBER_OR_DATE.match(lower[place]) and len(lower[place]) > 2 for place in alone):
        return False
    if said_so and len(plain) * 10 >= len(alone) * 7:
        return True
    return bool(under_blank) and bool(alone) and len(plain) * 10 >= len(alone) * 7


def _are_wordings(rows: Rows, first: int, below: Sequence[int]) -> bool:
    """Whether the second row words the questions that the first has codes for."""
    codes, wordings = rows[first], rows[below[0]]
    both = [
        (code.strip(), wording.strip(), place)
        for place, (code, wording) in enumerate(zip(codes, wordings, strict=False))
        if code.strip() and wording.strip()
    ]
    if len(both) < 2 or len(both) * 2 < _filled(codes):
        return False
    if any(NUMBER_OR_DATE.match(wording) for _, wording, _ in both):
        return False
    answers = [rows[place] for place in below[1:ROWS_COMPARED]]
    again = sum(_stands_again(wording, place, answers) for _, wording, place in both)
    alike = sum(_squashed(code) == _squashed(wording) for code, wording, _ in both)
    apart = [(code, wording) for code, wording, _ in both if _squashed(code) != _squashed(wording)]
    worded = sum(bool(WORDING.search(wording)) for _, wording in apart)
    shorter = sum(len(code) < len(wording) for code, wording in apart)
    codelike = sum(not WORDING.search(code) for code, _ in apart)
    if again * 5 > len(both):
        return False
    # "StartDate" over "Start Date": a tool that writes some names twice writes all of them twice.
    return alike * 5 >= len(both) or min(worded, shorter, codelike) * 10 >= max(1, len(apart)) * 6


def _squashed(name: str) -> str:
    return re.sub(r"\W|_", "", name).casefold()


def _stands_again(wording: str, place: int, answers: Rows) -> bool:
    return any(place < len(row) and row[place].strip() == wording for row in answers)


def _joined(top: Sequence[str], below: Sequence[str]) -> list[str]:
    """Two tiers as one: the question carried to the right over blank cells, then its part."""
    names, question = [], ""
    for upper, lower in zip(top, below, strict=True):
        question = upper or question
        plain = lower.casefold() in PLAIN_ANSWER
        # A blank over a blank belongs to no question: it is a column without a name.
        names.append((question if upper or lower else "") if plain else f"{question} - {lower}".removeprefix(" - "))
    return names


def _numbered(names: Sequence[str]) -> tuple[str, ...]:
    """Names that stand several times, each with its number: "Please say why (2)"."""
    times = Counter(names)
    seen: Counter[str] = Counter()
    taken = {name for name in names if times[name] == 1}
    unique = []
    for name in names:
        if times[name] == 1:
            unique.append(name)
            continue
        seen[name] += 1
        while f"{name} ({seen[name]})" in taken:
            seen[name] += 1
        unique.append(f"{name} ({seen[name]})")
        taken.add(unique[-1])
    return tuple(unique)


def _holds_anything(rows: Rows, first_answer: int, place: int) -> bool:
    return any(place < len(row) and row[place].strip() for row in rows[first_answer:])


def _cells(rows: Rows, place: int, width: int, tidy: Callable[[str], str]) -> list[str]:
    row = [tidy(cell) for cell in rows[place][:width]]
    return [*row, *[""] * (width - len(row))]


def _filled(row: Sequence[str]) -> int:
    return sum(bool(cell.strip()) for cell in row)
