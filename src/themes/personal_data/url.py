"""A web address."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import QUEUED, REDACTED, Finding
from themes.personal_data.gazetteer import fold, load_gazetteer

_ENDINGS = "com|org|net|uk|scot|eu|gov|edu|io|tv|wales|cymru|london|co|ly|info|biz"
"""Top-level domains that people here write without "www"; no everyday words, since "helpful.so" is a lost space."""
_EVERYDAY_ENDINGS = (
    "ie|me|be|ee|gl|to|app|dev|ai|blog|shop|site|online|social|page|link|gg|us|fr|de|nl|ca|au|xyz|club|store|world"
)
"""Top-level domains that are words, or too short: a path, a number or a known host must go with them."""
_HOSTS = (
    "youtu.be|wa.me|t.me|fb.me|m.me|linktr.ee|goo.gl|forms.gle|about.me|bsky.app|discord.gg|threads.net|paypal.me|x.com"
)
_PATH = r"[^\s<>\ue000\"]*[^\s<>\ue000\".,;:!?)\]}']"

_WRITTEN = re.compile(
    rf"(?i)(?<![a-z])(?:(?:(?:https?|hxxps?|ftp|file):/{{0,3}}|https?//|ht{{1,4}}ps?[;:] ?[/\\]{{1,3}}) ?(?=\S)|"
    rf"www\d?\.(?=\S)){_PATH}"
)
_BARE = re.compile(
    rf"(?<![\w@.-])[^\W_][\w-]*(?:\.[\w-]+)*\.(?:{_ENDINGS}|{_ENDINGS.upper()})(?![\w-])(?!\.\w)"
    rf"(?::\d{{2,5}})?(?:/{_PATH}|/)?"
)
_HOST = re.compile(rf"(?i)(?<![\w@.-])(?:{_HOSTS.replace('.', '[.]')})(?:/{_PATH}|/)?(?![\w-])")
_WITH_PATH = re.compile(rf"(?i)(?<![\w@.-])[^\W_][\w-]*(?:\.[\w-]+)*\.(?:{_EVERYDAY_ENDINGS})/{_PATH}")
_TELLING = re.compile(
    r"(?<![\w@.-])[a-z]{6,30}\.(?:blog|xyz|dev|social)(?![\w-])|"
    rf"(?<![\w@.-])(?:[^\W_]+[-\d][\w-]*|[^\W_][\w-]*(?:\.[\w-]+)+)\.(?:{_EVERYDAY_ENDINGS})(?![\w-])(?!\.\w)"
)
_CODED_PATH = re.compile(r"(?i)(?<![\w@.-])[a-z][a-z\d-]+\.[a-z]{2,4}/(?=[\w-]{0,20}\d)[\w-]{5,}")
_UNKNOWN = re.compile(
    r"(?i)(?<![\w@.-])(?P<name>[a-z]{5,30})\.(?:shop|store|site|online|club|page|link|app|world|art|cafe|studio|"
    r"design|photography|gallery|band)(?![\w-])"
)
"""A word of no vocabulary and an ending that is a word."""
_CALLED = re.compile(
    r"(?i)\b(?:web ?site|site|blog|homepage|web ?page|url|web ?address|domain)(?: (?:is|at|address|called))*[ :=-]{1,3}"
    rf"(?P<url>[^\W_][\w-]*\.(?:{_EVERYDAY_ENDINGS})|[\w-]{{3,}} (?:co uk|org uk|com|scot))(?![\w-])"
)
_DOTTED = re.compile(r"[^\W_]\.[A-Za-z]{2}|\w://")
_MAY_BE_SPOKEN = re.compile(
    r"www|w w w|[,/](?:com|co|org)\b| dot |[(\[{] ?(?:dot|\.)| \. | \.\w|\. ?(?:co|org|ac|gov) ?\. ?uk"
)
_ENDING_SPOKEN = r"(?:co ?(?:\.|dot)? ?uk|(?:org|gov|ac|nhs) ?(?:\.|dot) ?uk|com|org|net|scot|uk|info)"
_SPOKEN = re.compile(
    rf"(?i)\b(?:www|w w w)(?: dot |[ .,/-]{{1,3}})[\w-]+(?:(?: dot |[ .,/-]{{1,3}})[\w-]+){{0,3}}?(?: dot |"
    rf"[ .,/-]{{1,3}}){_ENDING_SPOKEN}\b"
    r"|\b[\w-]{4,}[,/](?:com|co[.,/ ]uk|org[.,/ ]uk)\b"
    rf"|\b(?!the |a |red |polka |on )[\w-]+ dot (?:[\w-]+ dot )?{_ENDING_SPOKEN}\b"
    r"|\b[\w-]+ dot (?:ly|io|me|tv|gg|be|gl|gle|ee|social|app|blog)(?=,? (?:forward )?slash )"
    r"|\b[\w-]{3,} \. (?:com|org|net|co ?\. ?uk|scot)\b"
    r"|\b[\w-]{3,}(?: ?\. ?(?:co|org|ac|gov) ?\. ?uk| \.(?-i:com|org|scot|COM|ORG|SCOT))\b"
    rf"|\b[\w-]{{3,}} ?[(\[{{] ?(?:dot|\.) ?[)\]}}] ?(?:co ?[(\[{{] ?(?:dot|\.) ?[)\]}}] ?uk|{_ENDING_SPOKEN})\b"
)

_PATH_SPOKEN = re.compile(
    r"(?i)(?:,? ?(?:(?:forward |back ?)?slash|stroke|/)[ ,]{1,2}[\w.@+-]*\w(?: (?:dot|dash|hyphen|underscore|"
    r"under score) "
    r"[\w-]+){0,4}){1,5}"
)
"""What is said behind a domain: "slash jocko dot bloggs"."""


def find(text: str) -> Iterator[Finding]:
    """Find web addresses, also without a scheme where they end in a known top-level domain.

    A lost space between sentences ("helpful.me") is no address: an ending that is a word needs more to go by.
    """
    lower = text.lower()
    if "http" in lower or "www" in lower or _DOTTED.search(text):
        for pattern in (_WRITTEN, _BARE, _HOST, _WITH_PATH, _TELLING, _CODED_PATH):
            for match in pattern.finditer(text):
                yield Finding(match.start(), _past_path(text, match.end()), "URL", "url", 0.9, REDACTED)
        for match in _UNKNOWN.finditer(text):
            if fold(match["name"]) not in load_gazetteer().vocabulary:
                yield Finding(match.start(), match.end(), "URL", "url", 0.6, QUEUED)
        for match in _CALLED.finditer(text):
            yield Finding(match.start("url"), match.end("url"), "URL", "url", 0.8, REDACTED)
    if _MAY_BE_SPOKEN.search(lower):
        for match in _SPOKEN.finditer(text):
            yield Finding(match.start(), _past_path(text, match.end()), "URL", "url", 0.7, REDACTED)


def _past_path(text: str, end: int) -> int:
    """Return where the path ends that is said behind a domain."""
    path = _PATH_SPOKEN.match(text, end)
    return path.end() if path else end
