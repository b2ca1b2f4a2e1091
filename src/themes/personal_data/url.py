"""A web address."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import REDACTED, Finding

_ENDINGS = "com|org|net|uk|scot|eu|gov|edu|io|tv|wales|cymru|london"
"""Top-level domains that people here write without "www"; no everyday words, since "helpful.so" is a lost space."""

_WRITTEN = re.compile(r"(?i)(?:\bhttps?:/{0,2}|\bwww\d?\.)[^\s<>\ue000\"]*[^\s<>\ue000\".,;:!?)\]}']")
_BARE = re.compile(
    rf"(?<![\w@.-])[A-Za-z0-9][\w-]*(?:\.[\w-]+)*\.(?:{_ENDINGS}|{_ENDINGS.upper()})(?![\w-])(?!\.\w)"
    r"(?:/[^\s<>\ue000\"]*[^\s<>\ue000\".,;:!?)\]}'])?"
)


def find(text: str) -> Iterator[Finding]:
    """Find web addresses, also without a scheme where they end in a known top-level domain."""
    if "." not in text and "http" not in text.lower():
        return
    for pattern in (_WRITTEN, _BARE):
        for match in pattern.finditer(text):
            yield Finding(match.start(), match.end(), "URL", "url", 0.9, REDACTED)
