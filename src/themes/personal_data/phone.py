"""A telephone number."""

import re
from collections.abc import Iterator

from phonenumbers import Leniency, PhoneNumberMatcher

from themes.personal_data.finding import REDACTED, Finding

_ENOUGH_DIGITS = re.compile(r"\d(?:[^\w\ue000]{0,4}\d){7}")
_OWN = re.compile(
    r"(?<![\dA-Za-z])(?:\(?(?:\+|00) ?44\)?|\(?[0Oo](?=[ ().-]{0,2}[1-9]))(?:[ ().\-/]{0,3}\d){9,11}(?!\d)"
    r"(?: ?(?:x|ext\.?|extension) ?\d{1,5}(?!\d))?"
)
_ABROAD = re.compile(r"(?<![\w+])(?:\+|00) ?[1-9](?:[ ().\-/]{0,2}\d){7,14}(?!\d)")
_DATE = re.compile(r"(?:0[1-9]|[12]\d|3[01])[./-](?:0[1-9]|1[0-2])[./-](?:19|20)\d\d(?!\d)")
_NATIONAL = re.compile(r"0[1-9]\d{8,9}")


def find(text: str) -> Iterator[Finding]:
    """Find telephone numbers in any layout, Ofcom's drama numbers included.

    `phonenumbers` looks for possible British numbers, since it does not count drama numbers as valid; its finds are
    held to the shape of a national number. Layouts that it passes over are found by pattern.
    """
    if not _ENOUGH_DIGITS.search(text):
        return
    for found in PhoneNumberMatcher(text, "GB", leniency=Leniency.POSSIBLE):
        if _is_number(found.raw_string):
            yield Finding(found.start, found.end, "PHONE", "phone", 0.9, REDACTED)
    for pattern in (_OWN, _ABROAD):
        for match in pattern.finditer(text):
            if _DATE.match(match[0]):
                continue
            yield Finding(match.start(), match.end(), "PHONE", "phone", 0.8, REDACTED)


def _is_number(raw: str) -> bool:
    """Whether the digits are a national number, or one with a country code."""
    if _DATE.match(raw):
        return False
    digits = re.sub(r"\D", "", raw)
    return raw.lstrip("( ").startswith("+") or digits.startswith("00") or _NATIONAL.match(digits) is not None
