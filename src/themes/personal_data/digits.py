"""The sweep: every run of digits that no other recogniser explained, for privacy comes first."""

import re
from collections.abc import Callable, Iterator

from themes.personal_data.finding import QUEUED, Finding

_UNITS = (
    r"%|percent|per cent|degrees?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|miles?|km|kms|metres?|"
    r"meters?|yards?|feet|ft|mph|mg|mcg|ml|kg|lbs?|pounds?|quid|pence|euros?|dollars?|people|persons?|patients?|"
    r"residents?|households?|homes|houses|words|steps|calories|cases|deaths|times|k\b|million|billion|stars?|ish|"
    r"jobs|staff|students|pupils|children|adults|cars|vehicles|signatures|responses|members|tonnes?|tons?|acres?|"
    r"hectares?|sq|square|mw|kw|gb|mb|others|more|plus|\+"
)
_COUNTED = re.compile(rf"(?i) ?(?:[a-z]+ )?(?:{_UNITS})(?![a-z])")
_COUNTING = re.compile(
    r"(?i)(?:[£$€]|\b(?:over|about|around|approx|approximately|nearly|almost|than|population of|total of|some|least|"
    r"between|up to|costs?|paid|worth|in|pages?|questions?|paragraphs?|paras?|lines?|sections?)) ?$"
)
_STRICT = re.compile(
    r"(?<![\d£$€])(?<!\d[/.,:])(?:(?<![A-Za-z])[A-Za-z]{1,8}[/.-])?(?:[A-Za-z]{1,3}(?<!\d))?(?P<run>\d(?:[ -]?"
    r"\d){4,})(?!\d)(?![/.:,]\d)"
    r"(?:[A-Za-z]{0,3}(?![A-Za-z]))?"
)
_LOOSE = re.compile(
    r"(?<![\d£$€])\d+(?:(?: (?:(?:and )?then|followed by|dash|hyphen|slash|stroke|space|dot) |"
    r"[ .,/:;_*~|=<>{}()\[\]\u2022\u2026-]{1,3})\d+)+(?!\d)"
)
_LEAST_LOOSE = 6
_PIECE = (
    r"(?:24/7/365|(?:0?\d|[12]\d|3[01])[./-](?:0?\d|1[0-2])(?:[./-](?:(?:19|20)\d\d|\d\d))?|"
    r"(?:[01]?\d|2[0-4])[:.][0-5]\d(?:[:.][0-5]\d)?|\d{1,3}(?:,\d{3})+(?:\.\d\d)?|\d{1,3}\.\d{1,3}|\d{1,2}/\d{1,2}|"
    r"(?:19|20)\d\d(?:/\d\d)?|(?!0,)\d{1,2}(?:,\d{1,2}(?!\d))*|1[01]\d|999|100)(?!\d)"
)
"""A date, an hour, a number with commas or a point, a score, a year, a small number, or a service's number."""
_EVERYDAY = re.compile(rf"(?>{_PIECE})(?:(?>[ ]{{1,3}}|: |, {{1,2}}| ?- ?|\) ?\(?)(?>{_PIECE}))*+[)\]]?")
_YEARS = re.compile(r"(?:(?:19|20)\d\d)(?:-\d\d)?(?:[ -]{1,3}(?:19|20)\d\d(?:-\d\d)?)*")
_COUNT = re.compile(
    r"[1-9]\d{0,2}0{4,6}|[1-9]\d{0,2}(?: 000)+|(?:[01]\d|2[0-4])(?:00|15|30|45) ?- ?(?:[01]\d|2[0-4])(?:00|15|30|45)"
)
"""Round numbers, and hours such as 0900-1700."""
_ASCENDING = re.compile(r"(?:0 )?1 2 3 4 5(?: 6)?(?: 7)?(?: 8)?(?: 9)?")
_MAY_COUNT = re.compile(r"(?:\d{1,2} )?\d{1,5} ?- ?\d{1,5}|\d{5,7}")
_MIXED = re.compile(r"(?<![A-Za-z0-9])(?=[A-Za-z]{0,20}\d)(?=\d{0,20}[A-Za-z])[A-Za-z0-9]{5,}(?![A-Za-z0-9])")
_MEASURE = re.compile(
    r"(?i)\d+(?:s|k|m|bn|mg|mcg|ml|g|kg|lbs?|hrs?|hours?|h|am|pm|th|st|nd|rd|ft|mm|cm|km|mins?|minutes?|p|x|"
    r"mph|c|f|ish|"
    r"days?|weeks?|years?|yrs?|and|to|in|at|miles?)|covid\d+|[abm]\d{1,4}|\d+x\d+[a-z]{0,3}"
)
_LEAST_MIXED = 4
_JOINED = re.compile(
    r"(?<!\w)(?=[A-Za-z/_|-]{0,12}\d)[A-Za-z0-9]{1,12}(?:[/_|-][A-Za-z0-9]{1,12}){1,6}(?!\w)(?![/-]\w)"
)
_SMUDGED = re.compile(
    r"(?<![A-Za-z0-9])(?=[OISBZl]{0,3}\d)[\dOIlSBZ]{2,}(?:[ -](?=[OISBZl]{0,3}\d)[\dOIlSBZ]{2,}){1,5}(?![A-Za-z0-9])"
)
"""Groups of figures in which a machine has read some as letters: "S555 5S55 5555 4444"."""
_LEAST_SMUDGED = 9
_SPACED = re.compile(r"(?<![\w.])[A-Za-z0-9](?: [A-Za-z0-9]){5,}(?!\w)")


def find(text: str) -> Iterator[Finding]:
    """Find five digits or more, together or split by single spaces or hyphens, and six or more split by other marks.

    Years, dates, times, prices, scores and counts ("90-120 minutes") are passed over when the whole run is nothing
    else. Letters that touch a run go with it; letters and digits mixed, or spaced out one by one, count too.
    """
    for pattern, is_meant, score in _SWEEPS:
        for match in pattern.finditer(text):
            if is_meant(match):
                yield Finding(match.start(), match.end(), "NUMBER", "digits", score, QUEUED)


def _is_number(match: re.Match[str]) -> bool:
    """Whether a run split by nothing or single marks is more than years or a count."""
    return not _is_quantity(match)


def _is_marked(match: re.Match[str]) -> bool:
    """Whether a run with other marks is long, and more than dates, hours, prices and scores."""
    run = match[0]
    everyday = _EVERYDAY.fullmatch(run) or _COUNT.fullmatch(run) or _counted(match.string, match.start(), match.end())
    return _is_long(run) and not everyday


def _is_mixed(match: re.Match[str]) -> bool:
    """Whether letters and figures in one word hold enough figures, and are no measure."""
    return _figures(match[0]) >= _LEAST_MIXED and not _MEASURE.fullmatch(match[0])


def _is_token(match: re.Match[str]) -> bool:
    """Whether pieces joined by hyphens or strokes hold letters and enough figures, and are not measures."""
    pieces = [piece for piece in re.split(r"[/_|-]", match[0]) if any(map(str.isdigit, piece))]
    enough = any(map(str.isalpha, match[0])) and _figures(match[0]) >= _LEAST_MIXED
    return enough and not all(map(_MEASURE.fullmatch, pieces))


def _is_spaced(match: re.Match[str]) -> bool:
    """Whether characters with spaces between them hold two figures or more."""
    return _figures(match[0]) >= 2


def _is_smudged(match: re.Match[str]) -> bool:
    """Whether most of what may be figures is, and there is enough of it for a number."""
    length = sum(map(str.isalnum, match[0]))
    return any(map(str.isalpha, match[0])) and length >= _LEAST_SMUDGED and _figures(match[0]) * 3 >= length * 2


def _figures(text: str) -> int:
    return sum(map(str.isdigit, text))


def _is_long(run: str) -> bool:
    """Whether a run with marks has six digits, the same mark between all groups, or seven digits with any marks."""
    count = _figures(run)
    return count > _LEAST_LOOSE or (count == _LEAST_LOOSE and len(set(re.findall(r"\D+", run))) == 1)


def _is_quantity(match: re.Match[str]) -> bool:
    """Whether a run is years, or a count of six digits at most with what it counts beside it."""
    run = match["run"]
    if _YEARS.fullmatch(run) or _COUNT.fullmatch(run) or _ASCENDING.fullmatch(run):
        return True
    return (
        match[0][0].isdigit()
        and _MAY_COUNT.fullmatch(run) is not None
        and _counted(match.string, match.start(), match.start("run") + len(run))
    )


def _counted(text: str, start: int, end: int) -> bool:
    """Whether a unit follows or a word of measure goes before."""
    return bool(_COUNTED.match(text, end) or _COUNTING.search(text, max(0, start - 16), start))


_SWEEPS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], bool], float], ...] = (
    (_STRICT, _is_number, 0.5),
    (_LOOSE, _is_marked, 0.4),
    (_MIXED, _is_mixed, 0.4),
    (_JOINED, _is_token, 0.4),
    (_SPACED, _is_spaced, 0.4),
    (_SMUDGED, _is_smudged, 0.4),
)
