"""What officers write in a workbook: days, and words that must be their own."""

import re
from datetime import date

# So many words in a row that stand in the respondent's passage too are no longer the officer's own.
ROW_OF_WORDS = 6
CONTROL_DAYS = "write the day as 2026-10-30 or 30/10/2026"
ISO, BRITISH = re.compile(r"(\d{4})-(\d{2})-(\d{2})"), re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")
WORDS = re.compile(r"\w+")


def day(words: str) -> str:
    """A day as 2026-10-30, "" where the words are none."""
    if found := ISO.match(words):
        parts = (int(found[1]), int(found[2]), int(found[3]))
    elif found := BRITISH.fullmatch(words):
        parts = (int(found[3]), int(found[2]), int(found[1]))
    else:
        return ""
    try:
        return date(*parts).isoformat()
    except ValueError:
        return ""


def repeats(own: str, passage: str) -> bool:
    """Whether words repeat a stretch of a passage, or the whole of a short one."""
    mine, theirs = (WORDS.findall(text.casefold()) for text in (own, passage))
    length = min(ROW_OF_WORDS, len(theirs))
    if not length:
        return False
    rows = {tuple(theirs[start : start + length]) for start in range(len(theirs) - length + 1)}
    return any(tuple(mine[start : start + length]) in rows for start in range(len(mine) - length + 1))
