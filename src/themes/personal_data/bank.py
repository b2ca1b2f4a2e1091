"""A bank's sort code, an account number, or a building society's roll number."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import QUEUED, REDACTED, Finding
from themes.personal_data.numerals import BELOW_HUNDRED

CUES = frozenset({"sort", "sorting", "sortcode", "account", "acc", "acct"})
"""Words of which one stands in every text that spells a sort code out."""
_SORT = (
    r"sort(?:ing)?(?:code)?\b(?! (?:of|out|by|it|this|that|these|those|them|the|an?|my|your|our|his|her|their|"
    r"some|any|every|"
    r"all|things?|everything|something|anything|us|me|him)\b)"
)
"""A sort code in what is said before it, but no verb, as in "sort it by 12-10-23"."""
_CONTEXT = re.compile(
    rf"(?i)\b(?:{_SORT}|s/c|accounts?|acc(?:ount)?\.? ?(?:no|num)?|acct|a/c|bank(?:ing|s|"
    r"ed)?|iban|bic|"
    r"building society|branch(?= ?(?:code|no|:|\d))|direct debit|payee|refund)(?![a-z])"
)
_GAP = r"[ ./_,:;()\[\]*=~|\u2022-]{0,3}"
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
_DATE_WITH_DASHES = re.compile(r"(?:0?[1-9]|[12]\d|3[01])-(?:0?[1-9]|1[0-2])-\d\d")
_DAY_BEFORE = re.compile(r"(?i)\b(?:on|by|since|until|till|dated|before|after)(?: the)? $")
"""What stands before a day, and never before a sort code."""
_CODE_BEFORE = re.compile(rf"(?i)(?:\b{_SORT}|\bs/c)(?!.*(?:\bborn|\bdob|\bdate))[^\d\ue000]{{0,40}}$")
_SORT_CODE = re.compile(
    rf"(?i)\bsort(?:ing)?[ -]?code[^\d\w]{{0,3}}(?:(?:is|was|of|number|no) "
    rf")?[^\d\w]{{0,2}}(?P<code>\d\d[^\d\w]{{1,3}}\d\d[^\d\w]{{1,3}}\d\d"
    rf"(?!\d)|{BELOW_HUNDRED}(?:[ ,-]{{1,2}}{BELOW_HUNDRED}){{2,5}}(?!\w))"
)
_ACCOUNT_SPOKEN = re.compile(
    rf"(?i)\b(?:account|acc|acct|a/c)\.? ?(?:number|num|no)?\.?(?: is| was|:)? (?P<code>(?:{BELOW_HUNDRED}|\d\d)"
    rf"(?:[ ,-]{{1,2}}(?:{BELOW_HUNDRED}|\d\d)){{3,7}})(?!\w)"
)
"""What straight follows the words, whatever marks are between its figures."""
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
    for pattern in (_SORT_CODE, _ACCOUNT_SPOKEN):
        for match in pattern.finditer(text):
            yield Finding(match.start("code"), match.end("code"), "BANK", "bank", 0.9, REDACTED)
    for match in _ROLL.finditer(text):
        yield Finding(match.start("roll"), match.end("roll"), "BANK", "bank", 0.8, REDACTED)
    if not _CONTEXT.search(text):
        return
    for pattern in _NUMBERS:
        for match in pattern.finditer(text):
            if not _is_date_or_time(text, match):
                yield Finding(match.start(), match.end(), "BANK", "bank", 0.8, REDACTED)


def _is_date_or_time(text: str, match: re.Match[str]) -> bool:
    """Whether digits look like a date or a time, and nothing before them says that they are a sort code."""
    before = max(0, match.start() - 60), match.start()
    plain = _DATE_OR_TIME.fullmatch(match[0]) is not None
    if _DAY_BEFORE.search(text, *before):
        return plain or _DATE_WITH_DASHES.fullmatch(match[0]) is not None
    return plain and not _CODE_BEFORE.search(text, *before)
