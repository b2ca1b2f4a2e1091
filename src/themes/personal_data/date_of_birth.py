"""A date of birth."""

import re
from collections.abc import Iterator

from themes.personal_data.date import DAY, FIGURES, FULL_YEAR, MONTH, WORDED
from themes.personal_data.finding import FLAGGED, REDACTED, Finding
from themes.personal_data.numerals import BELOW_HUNDRED

CUES = frozenset(
    {"born", "birthday", "birth", "birthdate", "dob", "rugadh", "b", "d", "turned", "turns", "turning", "reached"}
)
"""Words of which one stands in every text that holds a date of birth."""
_FILLER = (
    r"(?:[ :,=().|/\\-]|\b(?:is|was|are|were|on|the|in|of|at|as|given|mi|air|me|my|and|back|way|a|year|dd|mm|yyyy|yy|"
    r"mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|uk|"
    r"british|format|below|here)\b){0,12}?"
)
_CUE = (
    r"(?<![a-z])(?:d ?[./-]? ?o ?[./-]? ?b|dates? of births?|births? ?dates?|birthdays?(?:'s)?|birth(?= ?[:=])|"
    r"born|rugadh|"
    r"b(?=[. ]{1,2}\d{1,2}[./-])|b(?=\. ?\d{1,2} ?[a-z]))(?![a-z])"
)
_MONTH_OF = rf"{MONTH}\.?,? (?:of )?{FULL_YEAR}(?!\d)"
_DAY_OF = rf"(?<![\dA-Za-z])(?:{DAY} ?(?:of )?{MONTH}|{MONTH} (?:the )?{DAY})(?![\dA-Za-z])"
_SPACED = r"(?<!\d)\d{1,2} \d{1,2} (?:(?:19|20)\d\d|\d\d)(?!\d)"
_LOOSE = (
    r"(?<!\d)\d{1,2}(?:st|nd|rd|th)?(?: ?[./|\\, -] ?)(?:0?[1-9]|1[0-2])(?:th|st|nd|rd)?(?: ?[./|"
    r"\\, -] {0,2})'?(?:(?:19|20)\d\d|\d\d)(?!\d)"
    rf"|{BELOW_HUNDRED}(?:[ ,]{{1,2}}(?:of )?{BELOW_HUNDRED}){{2,3}}|(?<!\d)\d{{1,2}}[/.]\d{{1,2}}(?![\d/.])"
)
_DATE = rf"(?:{WORDED}|{FIGURES}|{_SPACED}|{_MONTH_OF}|{_DAY_OF}|{_LOOSE}|(?<!\d)\d{{6}}(?!\d)|(?<!\d)\d{{8}}(?!\d))"
_AFTER_CUE = re.compile(rf"(?i){_CUE}{_FILLER}(?P<date>{_DATE})")
_BORN_THERE = re.compile(
    rf"(?i)\bborn[^\w\ue000]{{1,3}}(?:[a-z]++[^\w\ue000]{{1,3}}){{1,6}}?(?P<date>{WORDED}|{FIGURES})"
)
_BEFORE_CUE = re.compile(
    rf"(?i)(?P<date>{WORDED}|{FIGURES})[ ,()]{{0,3}}(?:(?:is|was|being|=|as) )?(?:my|his|her|their|the|our)? ?"
    r"(?:d\.?o\.?b|date of birth|birth ?date|birthday)(?![a-z])"
)
_TURNED = re.compile(
    rf"(?i)\b(?:turn(?:ed|s|ing)|reached) \d{{1,3}} (?:years old )?"
    rf"(?:on|this|last|next|back on)(?: the)? (?P<date>{WORDED}|{FIGURES}|{_DAY_OF})"
)
_YEAR_ONLY = re.compile(r"(?i)\bborn (?:back |way back )?in (?P<date>(?:19|20)\d\d)(?!\d)")


def find(text: str) -> Iterator[Finding]:
    """Find dates that a cue such as "DOB" or "born on" makes a date of birth; a year of birth alone is flagged."""
    for pattern in (_AFTER_CUE, _BORN_THERE, _BEFORE_CUE, _TURNED):
        for match in pattern.finditer(text):
            yield Finding(match.start("date"), match.end("date"), "DATE OF BIRTH", "date_of_birth", 0.95, REDACTED)
    for match in _YEAR_ONLY.finditer(text):
        yield Finding(match.start("date"), match.end("date"), "DATE", "date_of_birth", 0.5, FLAGGED)
