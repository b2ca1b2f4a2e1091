"""The sweep: every run of digits that no other recogniser explained, for privacy comes first."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import QUEUED, Finding

_RUN = re.compile(
    r"[A-Za-z]{0,3}(?<!\d)\d(?:[ -]?\d){4,}(?!\d)[A-Za-z]{0,3}(?![A-Za-z])|(?<!\d)\d(?:[ -]?\d){4,}(?!\d)"
)
_YEARS = re.compile(r"(?:(?:19|20)\d\d)(?:[ -](?:19|20)\d\d)*(?:-\d\d)?")
_SPOKEN = "oh|o|zero|nought|naught|one|two|three|four|five|six|seven|eight|nine|double|treble|triple"
_SPOKEN_RUN = re.compile(rf"(?i)\b(?:(?:{_SPOKEN})\b[ ,-]{{1,2}}){{5,}}(?:{_SPOKEN})\b")


def find(text: str) -> Iterator[Finding]:
    """Find five digits or more, split by single spaces or hyphens or not, and six or more that are spelled out.

    Years and ranges of years are passed over ("2021-2022", "2021-22"). Letters that touch the run go with it.
    """
    for match in _RUN.finditer(text):
        if not _YEARS.fullmatch(match[0]):
            yield Finding(match.start(), match.end(), "NUMBER", "digits", 0.5, QUEUED)
    for match in _SPOKEN_RUN.finditer(text):
        yield Finding(match.start(), match.end(), "NUMBER", "digits", 0.4, QUEUED)
