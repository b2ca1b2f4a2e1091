"""Ages: whole ages and the bands that a form offers, each under one plain label.

Scotland has no harmonised bands ("There are no harmonised age bands ... in Scotland", Scottish Government, data
collection and publication guidance: age), so that a body's own bands are kept as they are. Whole ages, which no form
has banded, go into the bands below.
"""

import re
import unicodedata
from datetime import date

from themes.categories.category import Category
from themes.categories.dates import read_date
from themes.categories.folding import cut_numbering

OLDEST = 120
# Parents: what a band is collapsed into where it lies wholly inside (equality research note, section 1).
GROUPS = (
    (0, 24, Category("U25", "Under 25")),
    (25, 44, Category("25_44", "25 to 44")),
    (45, 64, Category("45_64", "45 to 64")),
    (65, OLDEST, Category("65P", "65 and over")),
)
BANDS = (
    (0, 15, Category("U16", "Under 16", "U25")),
    (16, 24, Category("16_24", "16 to 24", "U25")),
    (25, 34, Category("25_34", "25 to 34", "25_44")),
    (35, 44, Category("35_44", "35 to 44", "25_44")),
    (45, 54, Category("45_54", "45 to 54", "45_64")),
    (55, 64, Category("55_64", "55 to 64", "45_64")),
    (65, 74, Category("65_74", "65 to 74", "65P")),
    (75, OLDEST, Category("75P", "75 and over", "65P")),
)

_AGE = r"(0|[1-9]\d{0,2})"
_YEARS = r"(?: ?(?:years?|yrs?|y/?o)(?: ?olds?| of age)?\.?)?"
WHOLE = re.compile(rf"{_AGE}(?:\.0)?{_YEARS}")
BETWEEN = re.compile(
    rf"(?:between |from )?{_AGE}{_YEARS} ?(?:-|to|and|/) ?{_AGE}{_YEARS}(?: inclusive| \(inclusive\))?"
)
UNDER = re.compile(rf"(?:under|below|less than|younger than|<)[ -]?{_AGE}(?:'?s)?{_YEARS}")
UP_TO = re.compile(rf"up to {_AGE}{_YEARS}")
AND_UNDER = re.compile(
    rf"(?:up to and including|≤|<=) ?{_AGE}{_YEARS}"
    rf"|{_AGE}{_YEARS} (?:and|or) (?:under|younger|below|less){_YEARS}"
)
AND_OVER = re.compile(
    rf"(?:≥|>=|at least) ?{_AGE}{_YEARS}"
    rf"|{_AGE}{_YEARS} ?(?:\+|plus|(?:and|or|&) ?(?:over|older|above|more|upwards?|up)){_YEARS}"
)
OVER = re.compile(rf"(?:over|above|older than|more than|>)[ -]?{_AGE}(?:'?s)?{_YEARS}")
BEFORE = re.compile(r"^(?:i am |i'm )?(?:age[ds]?(?: group| band| range)?(?: ?[:=-])? ?)?")
# What each means: its code, its label, whether the young are in it, and how far its end lies from the age named.
OPEN_BANDS = (
    (UNDER, "U{}", "Under {}", True, -1),
    (UP_TO, "UPTO{}", "Up to {}", True, 0),
    (AND_UNDER, "{}U", "{} and under", True, 0),
    (AND_OVER, "{}P", "{} and over", False, 0),
    (OVER, "O{}", "Over {}", False, 1),
)
# "2 - 16-24": a third number before a band can only be the form's numbering.
NUMBERED_BAND = re.compile(r"^\d{1,2} - (?=\d{1,3}-\d{1,3}$|\d{1,3}\+$)")


def categorise_age(answer: str) -> Category | None:
    """The band of a whole age, or the band that a form offered; None for what is neither.

    >>> categorise_age("Aged 16 – 24 years"), categorise_age("70").label, categorise_age("> 60").label
    (Category(code='16_24', label='16 to 24', parent='U25'), '65 to 74', 'Over 60')
    """
    words = _tidy(answer)
    if whole := WHOLE.fullmatch(words):
        return band_of(int(whole[1]))
    if between := BETWEEN.fullmatch(words):
        low, high = int(between[1]), int(between[2])
        return _band(f"{low}_{high}", f"{low} to {high}", low, high) if low < high <= OLDEST else None
    return _open_band(words)


def band_of(age: int) -> Category | None:
    """The band of a whole age from 0 to 120; None for any other number."""
    return next((band for low, high, band in BANDS if low <= age <= high), None)


def age_at(birth: date, on: date) -> int:
    """The age in whole years on a day; negative before birth. Who was born on 29 February ages on 1 March."""
    return on.year - birth.year - ((on.month, on.day) < (birth.month, birth.day))


YEAR = re.compile(r"19\d\d|20[0-3]\d")


def age_from_birth(cell: str, on: date) -> Category | None:
    """The band of somebody's age on a day, from an ISO or British date of birth or its year; None for anything else."""
    if YEAR.fullmatch(cell.strip()):
        # Where only the year is known, the birthday is taken to be past: at mid-year one in two is a year younger.
        return band_of(on.year - int(cell))
    birth = read_date(cell)
    return band_of(age_at(birth, on)) if birth else None


def categories() -> tuple[Category, ...]:
    """The bands of whole ages, each parent before what lies in it."""
    return tuple(
        category
        for _, _, group in GROUPS
        for category in (group, *(band for _, _, band in BANDS if band.parent == group.code))
    )


def _tidy(answer: str) -> str:
    """An answer without case, numbering, "aged" and the like, with plain dashes and single spaces."""
    plain = re.sub(r"[‐‑‒–—―−_]", "-", unicodedata.normalize("NFKC", answer).casefold().replace("’", "'"))
    plain = " ".join(cut_numbering(plain).split()).removesuffix(".")
    return NUMBERED_BAND.sub("", BEFORE.sub("", plain))


def _open_band(words: str) -> Category | None:
    """A band with one end. "Over 60" leaves out those who are 60, as "60 and over" does not: both keep their words."""
    for pattern, code, label, is_young, step in OPEN_BANDS:
        if found := pattern.fullmatch(words):
            age = next(int(number) for number in found.groups() if number)
            low, high = (0, age + step) if is_young else (age + step, OLDEST)
            return _band(code.format(age), label.format(age), low, high)
    return None


def _band(code: str, label: str, low: int, high: int) -> Category | None:
    """A band with the group that it lies wholly inside, itself apart; None where nobody could be in it."""
    if not low <= high <= OLDEST:
        return None
    inside = (group.code for least, most, group in GROUPS if least <= low and high <= most)
    parent = next(inside, "")
    return Category(code, label, "" if parent == code else parent)
