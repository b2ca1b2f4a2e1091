"""A bank's sort code or an account number."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import REDACTED, Finding

_CONTEXT = re.compile(r"(?i)\b(?:sort ?-?code|accounts?|acc(?:ount)? ?(?:no|num)|acct|a/c|bank(?:ing)?|iban|bic)\b")
_NUMBERS = (
    re.compile(r"(?<!\d)\d{2}[ .-]?\d{2}[ .-]?\d{2}(?!\d)"),
    re.compile(r"(?<!\d)\d{4}[ -]?\d{4}(?!\d)"),
    re.compile(r"(?<!\d)\d{2}[ -]?\d{2}[ -]?\d{2}[ ,/-]{1,3}\d{4} ?\d{4}(?!\d)"),
)


def find(text: str) -> Iterator[Finding]:
    """Find six and eight digits in a text that speaks of a bank; there is no public check of either.

    Without such a word the sweep for digits still takes them out, and queues them.
    """
    if not _CONTEXT.search(text):
        return
    for pattern in _NUMBERS:
        for match in pattern.finditer(text):
            yield Finding(match.start(), match.end(), "BANK", "bank", 0.8, REDACTED)
