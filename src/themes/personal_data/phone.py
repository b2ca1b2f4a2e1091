"""A telephone number."""

import re
from collections.abc import Iterator

from phonenumbers import Leniency, PhoneNumberMatcher

from themes.personal_data.finding import FLAGGED, QUEUED, REDACTED, Finding
from themes.personal_data.numerals import digits_of

_GAP = r"(?: (?:and )?then |[ ().\-/_,*\[\]~|:;=<>{}'\u2022\u2026]{0,3})"
_EXTENSION = (
    r"(?: ?(?:/|(?i:or)) ?\d{1,4}(?![\d/]))?(?:[ ,(]{0,3}(?i:x|extn?\.?|extension)(?: (?i:no|number|"
    r"is))?[ .:]{0,2}\d{1,6}(?!\d))"
)
_ENOUGH_DIGITS = re.compile(rf"\d(?:{_GAP}\d){{7}}")
_OWN = re.compile(
    rf"(?<!\d)(?<!\d[./,-])(?:18001 ?)?(?:[(\[]?(?:\+|00) ?44[)\]]?|44(?=[ -]?[1-9])|[(\[]?0(?=[ ().\-/]{{0,3}}[1-9]))"
    rf"(?:{_GAP}\d){{9,11}}(?!\d){_EXTENSION}?"
)
_ABROAD = re.compile(rf"(?<![\w+])(?:\+|00) ?[1-9](?:{_GAP}\d){{7,14}}(?!\d){_EXTENSION}?")
_MOBILE = re.compile(rf"(?<!\d)(?<!\d[./,-])7[1-9](?:{_GAP}\d){{8}}(?![./,-]?\d)")
_BETWEEN = (
    r"(?:[ :=#.-]|\b(?:no|nos|number|numbers|num|me|us|him|her|them|back|on|at|is|was|to|my|our|mobile|phone|home|work|"
    r"direct|line|please|or|text|call|house)\b){1,12}"
)
_CALLED = re.compile(
    r"(?i)(?<![a-z])(?:phone|telephone|tel|mobile|mob|cell|landline|ring|ringing|call|calling|text|texting|"
    r"txt|whatsapp|"
    rf"fax|dial|contact|reach|textphone|minicom|pager|bleep){_BETWEEN}(?P<number>\(?\d(?:{_GAP}\d){{4,14}})(?!\d)"
)
_UNIT = re.compile(r"(?i) ?(?:%|(?:am|pm|hours?|mins?|minutes?|times?|people|days?|weeks?|patients?)\b)")
_SERVICE = re.compile(r"(?:1[01][0-9]|999|911)(?!\d)|\d{1,2}[:.]\d\d(?!\d)|24/7|(?:19|20)\d\d(?!\d)")
_EXTENSION_ALONE = re.compile(
    r"(?i)(?<![a-z])(?:ext\.?|extn\.?|extension|bleep|pager|radiopage)(?: (?:no|number|is)\.?)?[ .:]{0,2}(?P<number>"
    r"\d{3,6})(?!\d)"
)
_ENDS = re.compile(
    r"(?i)\b(?:phone|mobile|number|tel|telephone|landline)\b[^\d\ue000.]{0,20}?\bend(?:s|ing)?(?: (?:in|with))? "
    r"(?P<number>\d{2,4})(?!\d)"
)
_DATE = re.compile(r"(?:0[1-9]|[12]\d|3[01])[./-](?:0[1-9]|[12]\d|3[01])[./-](?:19|20)\d\d(?!\d)|0\.\d+[ )]")
"""A date, British or American, or a decimal."""
_NATIONAL = re.compile(r"0[1-9]\d{8,9}")


def find(text: str) -> Iterator[Finding]:
    """Find telephone numbers in any layout, Ofcom's drama numbers included, and flag the last digits of one.

    `phonenumbers` looks for possible British numbers, since it does not count drama numbers as valid; its finds are
    held to the shape of a national number. Layouts that it passes over are found by pattern, and five digits or more
    by a word such as "ring me on", since neighbours give the local part only.
    """
    if _ENOUGH_DIGITS.search(text):
        yield from _whole(text)
    for match in _CALLED.finditer(text):
        is_quantity = len(digits_of(match["number"])) < 6 and _UNIT.match(text, match.end())
        if not is_quantity and not _SERVICE.match(match["number"]):
            yield Finding(match.start("number"), match.end("number"), "PHONE", "phone", 0.6, QUEUED)
    for match in _EXTENSION_ALONE.finditer(text):
        yield Finding(match.start("number"), match.end("number"), "PHONE", "phone", 0.6, QUEUED)
    for match in _ENDS.finditer(text):
        yield Finding(match.start("number"), match.end("number"), "PHONE", "phone", 0.5, FLAGGED)


def _whole(text: str) -> Iterator[Finding]:
    """Find numbers of eight digits and more."""
    for found in PhoneNumberMatcher(text, "GB", leniency=Leniency.POSSIBLE):
        if _is_number(found.raw_string):
            yield Finding(found.start, found.end, "PHONE", "phone", 0.9, REDACTED)
    for pattern in (_OWN, _ABROAD, _MOBILE):
        for match in pattern.finditer(text):
            if not _DATE.match(match[0]):
                yield Finding(match.start(), match.end(), "PHONE", "phone", 0.8, REDACTED)


def _is_number(raw: str) -> bool:
    """Whether the digits are a national number, or one with a country code."""
    if _DATE.match(raw):
        return False
    digits = digits_of(raw)
    return raw.lstrip("( ").startswith("+") or digits.startswith("00") or _NATIONAL.match(digits) is not None
