"""An internet address of a computer (IP), or of its network card (MAC)."""

import re
from collections.abc import Iterator
from ipaddress import ip_address

from themes.personal_data.finding import REDACTED, Finding

_CANDIDATE = re.compile(
    r"(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}|(?=[^ ]*\d)(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4})(?![\w:])"
)
_MAC = re.compile(r"(?<![\w:-])[0-9A-Fa-f]{2}(?:([:-])[0-9A-Fa-f]{2})(?:\1[0-9A-Fa-f]{2}){4}(?![\w:-])")


def find(text: str) -> Iterator[Finding]:
    """Find addresses of version 4 (RFC 791) and 6 (RFC 4291), and hardware addresses."""
    if "." in text or ":" in text:
        for match in _CANDIDATE.finditer(text):
            if _is_address(match[0]):
                yield Finding(match.start(), match.end(), "IP", "ip", 0.9, REDACTED)
    for match in _MAC.finditer(text):
        yield Finding(match.start(), match.end(), "IP", "ip", 0.9, REDACTED)


def _is_address(candidate: str) -> bool:
    try:
        ip_address(candidate)
    except ValueError:
        return False
    return len(candidate) > len("::1")
