"""The National Insurance number, and the temporary reference number that stands in for one."""

import re
from collections.abc import Iterator

from themes.personal_data.casing import is_one_case
from themes.personal_data.finding import QUEUED, REDACTED, Finding
from themes.personal_data.gazetteer import load_gazetteer
from themes.personal_data.numerals import BELOW_HUNDRED, ZEROS

_GAP = r"[ ./_,:;()\[\]{}<>*=~|\u2022-]{0,3}"
_DIGIT = r"[\dOoIl]"
_SMUDGED = r"[\dOoIlSsBZzGg]"
"""A figure, or a letter that looks like one, where the number is called one."""
_SIX = rf"(?:{_GAP}\d)(?:{_GAP}{_DIGIT}){{5}}"
_NUMBER = re.compile(
    rf"(?<![A-Za-z0-9])(?P<prefix>[A-Za-z] ?[A-Za-z]){_SIX}(?:{_GAP}(?P<suffix>[A-Da-d])(?![A-Za-z0-9]))?(?!\d)(?!-\d)"
)
_CALLED = re.compile(
    r"(?i)\b(?:national insurance|nat\.? ?ins\.?|n\.?i\.?(?: ?(?:no|number|num)\b)?|nino)[^\d\ue000]{0,15}?"
    rf"(?<![a-z0-9])(?P<number>[a-z0258] ?[a-z0258]{_GAP}(?=[^\d\ue000]{{0,4}}\d)(?:{_GAP}{_SMUDGED}){{6}}"
    rf"(?:{_GAP}[a-d](?![a-z0-9]))?)(?!\d)"
)
_SPOKEN = re.compile(
    r"(?i)\b(?:national insurance|n\.?i\.?|nino)(?: (?:no|number|num|is|was)\b\.?|:){0,3} "
    rf"(?P<number>[a-z] ?[a-z](?:[ ,-]{{1,2}}(?:{BELOW_HUNDRED}|{ZEROS}|\d\d?)){{3,6}}(?:[ ,-]{{1,2}}[a-d])?)(?!\w)"
)
"""With its figures, or some of them, in words."""
_TEMPORARY = re.compile(r"(?<![A-Za-z0-9])\d{2} ?[A-Za-z] ?\d ?\d{2} ?\d{2}(?![A-Za-z0-9])")
_WORDS = frozenset({"AM", "AN", "AS", "AT", "BY", "HE", "ME", "MY", "NO", "ON", "OR", "SO", "TO", "WE"})
"""Words that look like a prefix before a date, in a text in capitals."""
_UNUSED = frozenset({"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"})


def find(text: str) -> Iterator[Finding]:
    """Find National Insurance numbers (format: HMRC manual NIM39110); HMRC's example prefix QQ counts too.

    With a suffix letter a number in capitals with an unused prefix is still redacted, because people mistype; in lower
    case it is queued. Without one it is queued too, because any reference of two letters and six digits looks the same.
    """
    for match in _NUMBER.finditer(text):
        prefix = match["prefix"].replace(" ", "")
        valid = _is_prefix(prefix.upper()) and (match["suffix"] or prefix.upper() not in _WORDS)
        if match["suffix"] and (valid or prefix.isupper()):
            yield Finding(match.start(), match.end(), "NINO", "nino", 1.0 if valid else 0.7, REDACTED)
        elif match["suffix"] or (valid and (prefix.isupper() or _is_no_word(text, prefix))):
            yield Finding(match.start(), match.end(), "NINO", "nino", 0.4, QUEUED)
    for match in _CALLED.finditer(text):
        yield Finding(match.start("number"), match.end("number"), "NINO", "nino", 0.9, REDACTED)
    for match in _TEMPORARY.finditer(text):
        yield Finding(match.start(), match.end(), "NINO", "nino", 0.6, REDACTED)


def find_spoken(text: str) -> Iterator[Finding]:
    """Find what is called a National Insurance number and has figures in words."""
    for match in _SPOKEN.finditer(text):
        yield Finding(match.start("number"), match.end("number"), "NINO", "nino", 0.7, QUEUED)


def _is_no_word(text: str, prefix: str) -> bool:
    """Whether letters in a text all in small ones are no word: nobody's case tells there."""
    return is_one_case(text) and prefix not in load_gazetteer().vocabulary


def _is_prefix(prefix: str) -> bool:
    """Whether HMRC gives out numbers with this prefix, or prints it in examples."""
    if prefix == "QQ":
        return True
    return not set(prefix) & set("DFIQUV") and prefix[1] != "O" and prefix not in _UNUSED
