"""A bank's sort code, an account number, or a building society's roll number."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import QUEUED, REDACTED, Finding

_CONTEXT = re.compile(
    r"(?i)\b(?:sort(?:ing)?[ -]?(?:code)?|s/c|accounts?|acc(?:ount)?\.? ?(?:no|num)?|acct|a/c|bank(?:ing|s|"
    r"ed)?|iban|bic|"
    r"building society|direct debit|payee|refund)(?![a-z])"
)
_GAP = r"[ ./_,-]{0,3}"
_PAIR = rf"(?<!\d)\d{{2}}{_GAP}\d{{2}}{_GAP}\d{{2}}{_GAP}\d{{4}}{_GAP}\d{{4}}(?!\d)"
_NUMBERS = (
    re.compile(rf"(?<!\d)(?<!\d[./-])\d{{2}}(?P<gap>{_GAP})\d{{2}}(?P=gap)\d{{2}}(?![./-]?\d)"),
    re.compile(r"(?<!\d)\d{4}[ -]{0,2}\d{4}(?!\d)"),
    re.compile(r"(?<!\d)\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}(?!\d)"),
    re.compile(r"(?<!\d)\d{7}(?!\d)"),
)
_DATE_OR_TIME = re.compile(
    r"[1-9]\d*0{4,}|(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|1[0-2])[./]\d\d|\d\d[:.]\d\d [,-]? ?\d\d"
)
_CODE_BEFORE = re.compile(
    r"(?i)(?:\bsort(?:ing)?\b(?! (?:of|it|out)\b)|\bs/c)(?!.*(?:\bborn|\bdob|\bdate))[^\d\ue000]{0,40}$"
)
_BOTH = re.compile(rf"(?<!\d)\d{{2}}[ -]\d{{2}}[ -]\d{{2}}[ ,/:-]{{1,3}}\d{{4}}[ -]?\d{{4}}(?!\d)|{_PAIR}")
_ROLL = re.compile(
    r"(?i)\broll (?:number|no\.?|num|ref)(?: (?:is|"
    r"was))?[ :=#-]{0,3}(?P<roll>[a-z]?/?(?=(?:[./-]?[a-z0-9]){3})\d[a-z\d./-]*)"
)


def find(text: str) -> Iterator[Finding]:
    """Find six to eight digits in a text that speaks of a bank, and a sort code with its account in any text.

    There is no public check of either. Without such a word the sweep for digits still takes them out, and queues them.
    """
    for match in _BOTH.finditer(text):
        yield Finding(match.start(), match.end(), "BANK", "bank", 0.6, QUEUED)
    for match in _ROLL.finditer(text):
        yield Finding(match.start("roll"), match.end("roll"), "BANK", "bank", 0.8, REDACTED)
    if not _CONTEXT.search(text):
        return
    for pattern in _NUMBERS:
        for match in pattern.finditer(text):
            if not _DATE_OR_TIME.fullmatch(match[0]) or _CODE_BEFORE.search(
                text, max(0, match.start() - 60), match.start()
            ):
                yield Finding(match.start(), match.end(), "BANK", "bank", 0.8, REDACTED)
