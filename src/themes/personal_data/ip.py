"""An internet address of a computer (IP), or of its network card (MAC)."""

import re
from collections.abc import Iterator
from ipaddress import ip_address

from themes.personal_data.finding import QUEUED, REDACTED, Finding
from themes.personal_data.numerals import BELOW_HUNDRED, ZEROS

_V4 = re.compile(
    r"(?i)(?<![\w.:])(?<!section )(?<!version )(?<!paragraph )(?<!policy )(?:\d{1,3}(?:\.\d{1,3}){3}|"
    r"\d{1,3}(?: \. \d{1,3}){3})(?!\.\d)(?!\w)(?::\d{1,5}|/\d{1,2})?"
)
_V6 = re.compile(
    r"(?<![\w.:])\[?(?P<address>(?=[^ ]{0,45}\d)(?:[0-9A-Fa-f]{0,4}:){2,7}(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9A-Fa-f]{0,4}))"
    r"(?![\w:])(?:%\w{1,15})?(?:/\d{1,3})?(?:\](?::\d{1,5})?)?"
)
_MAC = re.compile(
    r"(?<![\w:-])(?:[0-9A-Fa-f]{2}(?:([:-])[0-9A-Fa-f]{2})(?:\1[0-9A-Fa-f]{2}){4}|"
    r"[0-9A-Fa-f]{4}(?:\.[0-9A-Fa-f]{4}){2})"
    r"(?![\w:-])"
)
_MAC_CALLED = re.compile(
    r"(?i)\bmac(?: (?:address|is|no|number))*[ :=-]{1,3}(?P<mac>(?:[0-9a-f]{2}[ .:-]?){5}[0-9a-f]{2})(?!\w)"
)

_CALLED = re.compile(
    r"(?i)\bip(?:v4)?(?: (?:address|number|no|is|was))*[ :=#-]{1,3}"
    r"(?P<ip>\d{1,3}(?:[ ./_,:;()*~|-]{1,3}\d{1,3}){3}(?![\d:]))"
)
"""With any marks between its numbers, where it is called one."""
CUES = frozenset({"dot", "point", "stop", "colon"})
"""Words of which one stands in every address that is said."""
_NUMBER_SAID = (
    rf"(?:\d{{1,3}}|(?:{BELOW_HUNDRED}|{ZEROS}|(?:a )?hundred)(?:[ -](?:(?:and )?(?:{BELOW_HUNDRED}|{ZEROS}|"
    rf"hundred)|\d{{1,3}}))"
    r"{0,4})"
)
_SAID = re.compile(
    rf"(?i)(?<![\w.])(?<!section )(?<!paragraph )(?<!version )(?<!policy ){_NUMBER_SAID}"
    rf"(?:[ ,(\[{{<-]{{1,3}}(?:dot|point|full stop)[ ,)\]}}>-]{{1,3}}{_NUMBER_SAID}){{3}}(?!\w)(?!,? (?:dot|"
    rf"point) (?:\d|{BELOW_HUNDRED}\b))"
)
"""Four numbers in words with "dot" between them."""
_SAID_V6 = re.compile(
    r"(?i)(?<!\w)[0-9a-f]{1,4}(?:(?:(?:,? colon){1,2},? (?=[a-f]{0,3}\d)"
    r"[0-9a-f]{1,4}){2,7}|,? colon,? colon,? (?=[a-f]{0,3}\d)[0-9a-f]{1,4})(?!\w)"
)


def find(text: str) -> Iterator[Finding]:
    """Find addresses of version 4 (RFC 791) and 6 (RFC 4291) with port or mask, and hardware addresses."""
    for match in _V4.finditer(text):
        if _is_address(match[0].split(":")[0].split("/")[0].replace(" ", "")):
            yield _finding(match, 0)
    for match in _V6.finditer(text):
        if _is_address(match["address"]):
            yield _finding(match, 0)
    for match in _MAC.finditer(text):
        if any(character.isdigit() for character in match[0]):
            yield _finding(match, 0)
    for match in _CALLED.finditer(text):
        yield _finding(match, "ip")
    for match in _MAC_CALLED.finditer(text):
        yield _finding(match, "mac")


def find_said(text: str) -> Iterator[Finding]:
    """Find addresses whose marks are words, and their numbers too or not; queued."""
    for pattern in (_SAID, _SAID_V6):
        for match in pattern.finditer(text):
            yield Finding(match.start(), match.end(), "IP", "ip", 0.6, QUEUED)


def _finding(match: re.Match[str], group: str | int) -> Finding:
    return Finding(match.start(group), match.end(group), "IP", "ip", 0.9, REDACTED)


def _is_address(candidate: str) -> bool:
    try:
        ip_address(candidate)
    except ValueError:
        return False
    return len(candidate) > len("::1")
