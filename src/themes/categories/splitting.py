"""Splitting: the separate answers in one cell of a question that let people tick several."""

import re
from collections.abc import Callable, Iterator

# What survey tools join answers by, and no option that we know holds.
JOINTS = re.compile(r"[;|\r\n]+")
AND = re.compile(r" and | & | \+ ", re.IGNORECASE)
# No option that we know holds as many commas as this: it keeps the search short in a cell of prose.
MOST_COMMAS = 8


def split_answers(cell: str, is_known: Callable[[str], bool], *, may_join_by_and: bool = False) -> list[str]:
    """The answers in a cell, each in its own words.

    A comma may stand between two answers or inside one, so that the longest known answer is taken at each point:
    "African, Caribbean or Black" is one answer, although "African" and "Caribbean or Black" are answers too.
    Unknown words between known answers stay one piece, commas and all.

    Args:
        cell: the cell as the export holds it.
        is_known: whether some words are an answer of the question.
        may_join_by_and: whether "Scottish and British" are two answers where each is known, and both together are not.
    """
    parts = [part.strip() for part in JOINTS.split(cell) if part.strip()]
    if is_known(cell) and not all(map(is_known, parts)):
        return [cell.strip()]  # one answer on two lines
    pieces = [piece for part in parts for piece in _at_commas(part, is_known)]
    if not may_join_by_and:
        return pieces
    return [answer for piece in pieces for answer in _at_ands(piece, is_known)]


def _at_commas(part: str, is_known: Callable[[str], bool]) -> Iterator[str]:
    """The answers of a part, known ones and what is left between them."""
    bounds = _bounds(part)
    here, unknown_from = 0, 0
    while here < len(bounds) - 1:
        end = _longest(part, bounds, here, is_known)
        if end:
            yield from _piece(part, bounds, unknown_from, here)
            yield from _piece(part, bounds, here, end)
            unknown_from = end
        here = end or here + 1
    yield from _piece(part, bounds, unknown_from, here)


def _bounds(part: str) -> list[int]:
    """Where the pieces between commas start, and one past the end; commas in brackets separate nothing."""
    starts, depth = [0], 0
    balanced = part.count("(") == part.count(")")
    for place, letter in enumerate(part):
        depth += balanced * ((letter == "(") - (letter == ")"))
        if letter == "," and depth <= 0:
            starts.append(place + 1)
    return [*starts, len(part) + 1]


def _longest(part: str, bounds: list[int], here: int, is_known: Callable[[str], bool]) -> int | None:
    """The end of the longest known answer that starts here; None where none does."""
    last = min(len(bounds) - 1, here + MOST_COMMAS)
    ends = range(last, here, -1)
    return next((end for end in ends if is_known(part[bounds[here] : bounds[end] - 1].strip())), None)


def _piece(part: str, bounds: list[int], start: int, end: int) -> Iterator[str]:
    """The words from one bound to another, unless there are none."""
    words = part[bounds[start] : bounds[end] - 1].strip(" ,\t") if end > start else ""
    if words:
        yield words


def _at_ands(piece: str, is_known: Callable[[str], bool]) -> list[str]:
    """Answers joined by "and", where every one of them is known and all together are not."""
    parts = [part.strip() for part in AND.split(piece)]
    return parts if len(parts) > 1 and not is_known(piece) and all(map(is_known, parts)) else [piece]
