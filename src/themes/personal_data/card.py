"""The number of a payment card, with the code that goes with it; its last four digits are flagged."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import FLAGGED, QUEUED, REDACTED, Finding
from themes.personal_data.nhs_number import is_scores_or_hours
from themes.personal_data.numerals import GAP, digits_of

_NUMBER = re.compile(rf"(?<!\d)\d(?:{GAP}\d){{12,18}}(?!\d)")
_FOURS = re.compile(rf"(?<!\d)\d{{4}}(?:{GAP}\d{{4}}){{3}}(?!\d)")
_MASKED = re.compile(r"(?<![\w*])(?:[\dXx*•#]{4}[ -]?){2,3}[\dXx*•#]{4}(?!\w)")
_CODE = re.compile(
    r"(?i)\b(?:cvv2?|cvc2?|cv2|csc|security (?:code|number)|(?:three|3)[ -]digits?)(?: (?:is|was|of|number|code|"
    r"no\.?|on|the|my|back|"
    r"card|are))*[ :=.-]{1,3}"
    r"(?P<code>\d{3,4})(?!\d)"
)
_EXPIRY = re.compile(
    r"(?i)[ ,;.(]{1,3}(?:exp(?:iry|ires|ir)?\.?(?: date)?|valid (?:to|until|thru)|ends?)[ :.]{1,2}\d\d? ?[/-] ?\d\d(?"
    r":\d\d)?(?!\d)"
)
_ENDS = re.compile(
    r"(?i)\b(?:card|visa|mastercard|amex|debit|credit|account|acc|a/c)s?\b[^\d\ue000.]{0,20}?\bend(?:s|ing)?"
    r"(?: (?:in|with))?[ :.]{1,2}(?P<code>\d{3,4})(?!\d)|"
    r"\b(?:last|final) (?:four|4|three|3) (?:digits|numbers|figures)[^\d\ue000.]{0,30}?(?<!\d)(?P<last>\d{3,4})(?!\d)"
)


def find(text: str) -> Iterator[Finding]:
    """Find 13 to 19 digits (ISO/IEC 7812) that hold the Luhn check, four groups of four, and half-masked numbers."""
    for match in _NUMBER.finditer(text):
        if _holds_luhn(digits_of(match[0])) and not is_scores_or_hours(match[0]):
            yield Finding(match.start(), _past_expiry(match), "CARD", "card", 0.95, REDACTED)
    for match in _FOURS.finditer(text):
        yield Finding(match.start(), _past_expiry(match), "CARD", "card", 0.6, REDACTED)
    for match in _MASKED.finditer(text):
        if any(mark in match[0] for mark in "Xx*•#") and digits_of(match[0]):
            yield Finding(match.start(), match.end(), "CARD", "card", 0.6, QUEUED)
    for match in _CODE.finditer(text):
        yield Finding(match.start("code"), match.end("code"), "CARD", "card", 0.7, QUEUED)
    for match in _ENDS.finditer(text):
        group = "code" if match["code"] else "last"
        yield Finding(match.start(group), match.end(group), "CARD", "card", 0.5, FLAGGED)


def _past_expiry(match: re.Match[str]) -> int:
    """Return where a card's number ends, or the date behind it on which the card expires."""
    return (_EXPIRY.match(match.string, match.end()) or match).end()


def _holds_luhn(digits: str) -> bool:
    """Whether the sum is a multiple of ten, every second digit from the right counting double, less nine above nine."""
    doubled = (int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits)))
    return sum(number - 9 if number > 9 else number for number in doubled) % 10 == 0
