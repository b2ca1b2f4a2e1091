"""An e-mail address, also one that was spelled out or mistyped."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import REDACTED, Finding

_ENDING = r"(?:com|co ?\. ?uk|org ?\. ?uk|gov ?\. ?uk|nhs ?\. ?uk|ac ?\. ?uk|uk|org|net|scot)"
_PROVIDER = (
    r"(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|aol|live|msn|btinternet|sky|talktalk|protonmail|virginmedia)"
)
_WRITTEN = (
    re.compile(r"[\w.+%'-]+@[\w-]+(?:\.[\w-]+)+"),
    re.compile(rf"(?i)[\w.+%'-]+ ?@ ?[\w-]+(?: ?\. ?[\w-]+)*? ?\. ?{_ENDING}\b"),
    re.compile(r"[\w.+%'-]*[^\W\d][\w.+%'-]*@[^\W\d][\w-]*"),
)
_AT = r"(?:\s?[(\[{] ?at ?[)\]}]\s?|\s?@\s?|\sat\s)"
_DOT = r"(?:\s?[(\[{] ?dot ?[)\]}]\s?|\sdot\s)"
_SPELLED = (
    re.compile(rf"(?i)[\w.+-]+(?:{_DOT}[\w+-]+)*{_AT}[\w-]+(?:{_DOT}[\w-]+)+"),
    re.compile(rf"(?i)[\w.+-]+(?:{_DOT}[\w+-]+)*\s?[(\[{{] ?at ?[)\]}}]\s?[\w-]+(?:\.[\w-]+)+"),
    re.compile(rf"(?i)[\w.+-]+(?:{_DOT}[\w+-]+)*\sat\s{_PROVIDER} ?\. ?{_ENDING}\b"),
)
_SPELLED_HINT = re.compile(rf"(?i)\bdot\b|[(\[{{] ?at ?[)\]}}]|\sat\s{_PROVIDER} ?\.")


def find(text: str) -> Iterator[Finding]:
    """Find addresses with an @, with stray spaces, and spelled out ("name at gmail dot com")."""
    if "@" in text:
        for pattern in _WRITTEN:
            yield from _findings(pattern, text)
    if _SPELLED_HINT.search(text):
        for pattern in _SPELLED:
            yield from _findings(pattern, text)


def _findings(pattern: re.Pattern[str], text: str) -> Iterator[Finding]:
    for match in pattern.finditer(text):
        yield Finding(match.start(), match.end(), "EMAIL", "email", 0.9, REDACTED)
