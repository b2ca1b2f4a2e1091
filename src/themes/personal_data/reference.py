"""The reference of a case, complaint, tenancy, account, licence or the like."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import REDACTED, Finding

_STRONG = (
    r"ref(?:erence)?|complaint|council tax|tenancy|passport|datix|ticket|claim(?:ant)?|membership|licen[cs]e|policy|"
    r"invoice|urn|uprn|ucas|staff id|payroll|student id|universal credit|blue badge|crn|hospital number|mrn|case id"
)
_WEAK = r"case|incident|patient|account|hospital|order|booking|customer|appointment|employee|rent|job|file|report|user"
_NAMED = r"(?: (?:number|numbers|num|no|nr|id|ref(?:erence)?|code)\b\.?)"
_NUMBERED = r"(?P<token>(?=(?:[a-z/-]*\d){3})[a-z0-9]+(?:[/-][a-z0-9]+)*(?: (?=[a-z]*\d)[a-z0-9/-]+\b)*)"
_PATTERNS = (
    re.compile(rf"(?i)\b(?:{_STRONG})\b{_NAMED}?(?: is| was|:|#|\.|,| -)*\s*#?{_NUMBERED}(?![a-z0-9])"),
    re.compile(rf"(?i)\b(?:{_WEAK})(?:{_NAMED}(?: is| was|:|#|\.)*|(?:#|:| #| :))\s*#?{_NUMBERED}(?![a-z0-9])"),
    re.compile(r"(?i)\b(?:case|incident|patient|account|order|booking) (?P<token>(?=\w*[a-z])(?=(?:\w*?\d){3})\w+)\b"),
)
_DRIVING_LICENCE = re.compile(r"(?i)(?<![a-z0-9])(?P<token>[a-z9]{5} ?\d{6} ?[a-z9]{2} ?\d[a-z]{2})(?![a-z0-9])")


def find(text: str) -> Iterator[Finding]:
    """Find a token with three digits or more after a word that calls it a reference, and driving licence numbers.

    A licence is five letters, six digits, two initials, a digit and two letters (DVLA leaflet INF45).
    """
    if not any(character.isdigit() for character in text):
        return
    for pattern in (*_PATTERNS, _DRIVING_LICENCE):
        for match in pattern.finditer(text):
            yield Finding(match.start("token"), match.end("token"), "REFERENCE", "reference", 0.8, REDACTED)
