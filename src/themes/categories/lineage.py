"""Lineage: which group lies in which, from the parents of the canonical categories and from the ends of age bands."""

from functools import cache

from themes.categories import Category, categories, categorise
from themes.categories.age import BETWEEN, OLDEST, OPEN_BANDS


@cache
def labels(characteristic: str) -> dict[str, str]:
    """The label of each code of a characteristic; none where it has no canonical categories."""
    return {category.code: category.label for category in categories(characteristic)}


def is_within(characteristic: str, inner: str, outer: str) -> bool:
    """Whether everybody of a group is in another one; a group is within itself.

    >>> is_within("age", "16 to 24", "Under 25"), is_within("ethnicity", "White: Polish", "Asian")
    (True, False)
    """
    if inner == outer:
        return True
    if characteristic == "age":
        return _is_younger_and_older(inner, outer)
    known = {category.code: category for category in categories(characteristic)}
    at: Category | None = next((category for category in known.values() if category.label == inner), None)
    while at is not None:
        if at.label == outer:
            return True
        at = known.get(at.parent)
    return False


def _is_younger_and_older(inner: str, outer: str) -> bool:
    """Whether one age band lies in another."""
    one, other = ends(inner), ends(outer)
    return one is not None and other is not None and other[0] <= one[0] and one[1] <= other[1]


def ends(band: str) -> tuple[int, int] | None:
    """The youngest and the oldest age of a band, by its label; None for what is no band.

    >>> ends("65 and over"), ends("Under 25"), ends("Prefer not to say")
    ((65, 120), (0, 24), None)
    """
    if categorise("age", band) is None:
        return None
    words = band.casefold()
    if between := BETWEEN.fullmatch(words):
        return int(between[1]), int(between[2])
    for pattern, _, _, is_young, step in OPEN_BANDS:
        if found := pattern.fullmatch(words):
            age = next(int(number) for number in found.groups() if number)
            return (0, age + step) if is_young else (age + step, OLDEST)
    return None
