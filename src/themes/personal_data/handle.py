"""The name of somebody's account on social media."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import REDACTED, Finding

_AT = re.compile(r"(?<![\w@.])@(?P<name>[A-Za-z_][\w.]{1,29})")
_EVERYDAY = frozenset(
    {"the", "an", "all", "any", "home", "work", "hospital", "my", "our", "your", "least", "night", "about", "once"}
)
_CALLED = re.compile(
    r"(?i)\b(?:twitter|insta|instagram|snapchat|snap|tiktok|tik tok|facebook|fb|bluesky|mastodon|linkedin|skype)"
    r"(?: (?:handle|name|username|account|id|profile))?(?: is|:| as| =)+ (?P<name>(?=\w*[\d_.])[\w.]{3,30}\w)"
)


def find(text: str) -> Iterator[Finding]:
    """Find words that start with @, and account names that hold a digit, dot or underscore after a service's name."""
    if "@" in text:
        for match in _AT.finditer(text):
            if match["name"].lower() not in _EVERYDAY:
                yield Finding(
                    match.start(), match.start() + len(match[0].rstrip(".")), "HANDLE", "handle", 0.9, REDACTED
                )
    for match in _CALLED.finditer(text):
        yield Finding(match.start("name"), match.end("name"), "HANDLE", "handle", 0.8, REDACTED)
