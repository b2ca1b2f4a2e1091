"""Numerals: how people write figures, with marks between them, with letters that look like them, and in words."""

import re

GAP = r"[ ./_,:;()\[\]{}<>*=~|\u2022\u2026-]{0,3}"
"""What may stand between two digits of one number."""
UNITS = "one|two|three|four|five|six|seven|eight|nine"
ZEROS = "oh|o|zero|nought|naught"
TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
TENS = "twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety"
BELOW_HUNDRED = rf"(?:(?:{TENS})(?:[ -]?(?:{UNITS}))?|{TEENS}|{UNITS})"
WORDS = frozenset(f"{UNITS}|{ZEROS}|{TEENS}|{TENS}|double|treble|triple".split("|"))

PHONETIC = (
    r"(?:al(?:ph|f)a|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar|papa|"
    r"quebec|"
    r"romeo|sierra|tango|uniform|victor|whisky|whiskey|x-?ray|yankee|zulu|[a-z] for [a-z]+)"
)
"""Letters in the words of the telephone."""
_LIKE_FIGURES = re.compile(r"(?<![A-Za-z0-9])(?=[OoIl]{0,4}\d)[OoIl\d]{2,}(?![A-Za-z0-9])")
_LIKE = str.maketrans("OoIl", "0011")
_FIGURE_BESIDE_LETTER = re.compile(r"\d[OoIl]|[OoIl]\d")


def as_figures(text: str) -> str:
    """Return the text, at the same length, with O for 0 and I or l for 1 made figures where a figure stands beside."""
    if not _FIGURE_BESIDE_LETTER.search(text):
        return text
    return _LIKE_FIGURES.sub(lambda match: match[0].translate(_LIKE), text)


def digits_of(text: str) -> str:
    """Return the digits in a text and nothing else."""
    return "".join(character for character in text if character.isdigit())


def is_day_month(day: int, month: int) -> bool:
    """Whether this may be a day of a month; the number of days in each month is not looked at."""
    return 1 <= day <= 31 and 1 <= month <= 12
