"""A password, PIN or entry code."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import QUEUED, Finding

CUES = frozenset(
    "password passcode passphrase pin pincode keysafe safe door gate alarm entry entrance access keypad lockbox "
    "code".split()
)
"""Words of which one stands in every text that holds such a code."""
_LINK = r"(?: (?:is|was|which|that|number|no\.?|code)\b|[ :=-])*"
_CODE = re.compile(
    r"(?i)\b(?:(?:key ?safe|door|gate|alarm|entry|entrance|access|keypad|lock ?box|security|"
    r"buzzer)(?: ?(?:code|number|pin|combination))|"
    rf"code (?:for|to) (?:the |our |my |her |his )?(?:key ?safe|door|gate|alarm|flat|building|close|stair)|"
    rf"key ?safe|pass ?code|pin(?: ?(?:code|number|"
    rf"no\.?))?){_LINK}[ :=-](?P<code>(?=[a-z]{{0,8}}\d)[a-z0-9]{{3,12}})(?![a-z0-9])"
)
_PASSWORD = re.compile(
    r"(?i)\b(?:password|passphrase|pass ?code|pwd)(?: (?:is|was)|:|=|"
    r" -){1,2} ?(?P<code>(?=\S{0,24}[\d!@#$%^&*_])[^\s,;\ue000]{4,25})"
    r"|\bpassword (?P<bare>(?=[a-z]{0,20}\d)\w{4,25})"
)


def find(text: str) -> Iterator[Finding]:
    """Find codes of three places or more with a figure in them, and passwords with a figure or a mark."""
    for match in _CODE.finditer(text):
        yield Finding(match.start("code"), match.end("code"), "CODE", "secret", 0.6, QUEUED)
    for match in _PASSWORD.finditer(text):
        group = "code" if match["code"] else "bare"
        yield Finding(match.start(group), match.end(group), "CODE", "secret", 0.6, QUEUED)
