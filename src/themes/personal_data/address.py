"""A street address, tenement flats included."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import QUEUED, REDACTED, Finding

_CLEAR = (
    "street|road|avenue|crescent|gardens|lane|wynd|loan|loaning|brae|vennel|rigg|gait|terrace|quadrant|drive|place|"
    "boulevard|causeway|cottages|mews|pend|knowe|croft|steading|neuk|esplanade|parade|circus|grove"
)
_SHORT = "st|rd|ave|av|cres|gdns|ln|dr|pl|ter|terr|ct|sq|cl|crt|blvd|pk"
_LOOSE = (
    "way|park|view|row|court|close|walk|square|path|hill|green|rise|bank|wood|gate|port|shore|toll|quay|bridge|"
    "house|lodge|farm|cottage|towers|heights|mill|meadow|meadows|field|fields|mains|haugh|cross|glebe|dale|glen|end"
)
_TYPE = rf"(?:{_CLEAR}|{_SHORT}|{_LOOSE})"
_FLAT = r"(?:(?:flat|apartment|apt\.?|unit|room|house) ?\d{0,3}[a-z]?(?:[/-]\w{1,3}){0,2}\s?,?\s+)"
_NUMBER = r"(?:no\.? ?)?(?!(?:19|20)\d\d\b)\d{1,4} ?[a-z]?(?: ?[/-] ?\d{1,3}[a-z]?){0,2}"
_CAPITALS = r"(?-i:[A-Z])[\w'.-]*"
_TITLED = re.compile(
    rf"(?i)(?<![\w/.£])(?:{_FLAT})?{_NUMBER},?[ \n]{{1,2}}(?P<words>(?:{_CAPITALS}(?: (?:of|the|and|o'))*[ ]){{1,3}})"
    rf"{_TYPE}(?![\w'])\.?(?: (?:north|south|east|west|lane)(?!\w))?"
)
_LOWER = re.compile(
    rf"(?i)(?<![\w/.£])(?:{_FLAT})?(?P<number>{_NUMBER}),? (?P<words>[a-z'-]+(?: [a-z'-]+){{0,2}}?) "
    rf"(?:(?P<clear>{_CLEAR})|(?P<loose>{_SHORT}|{_LOOSE}))(?![\w'-])"
)
_FLAT_ALONE = re.compile(
    r"(?i)(?<!\w)(?:flat|apartment|apt\.?) ?(?:\d{1,3} ?[/-] ?\d{1,3}|[a-z]?\d{1,4}[a-z]?)(?![\w/])"
)
_LIVES = re.compile(
    rf"(?i)(?<!\w)(?:live|lives|living|lived|stay|stays|staying|stayed|home|house|flat|address|neighbours?)"
    rf"(?: is| at| on| in|:){{1,2}} (?P<street>(?:{_CAPITALS} ){{1,3}}(?:{_CLEAR}|{_SHORT})(?![\w']))"
)
_BOX = re.compile(r"(?i)(?<!\w)p\.? ?o\.? ?box \d+")
_HINT = re.compile(rf"(?i)\d|(?<!\w)(?:{_CLEAR}|{_SHORT})(?!\w)")
_UNITS = (
    r"minutes?|mins?|hours?|hrs?|hr|days?|weeks?|months?|years?|yrs?|miles?|km|metres?|yards?|feet|ft|percent|people|"
    r"patients?|times?|pounds?|stars?|of|pm|am"
)
_NO_TITLED = re.compile(rf"(?i)(?:{_UNITS})\b")
_NO_STREET = re.compile(
    rf"(?i)\b(?:{_UNITS}|the|a|an|in|to|on|at|for|from|and|or|but|is|was|were|are|by|my|your|our|their|his|her|we|i|they|"
    r"it|this|that|with|as|per|no|not|very|more|different|other|new|old|main|busy|one|two|dual|single|beds?|bedroom|"
    r"st|nd|rd|th|x|car|bus|which|who|if|have|had|has|go|so)\b"
)
"""Words that a lower-case street name does not hold: "45 minutes drive", "2 hours by road"."""


def find(text: str) -> Iterator[Finding]:
    """Find a number and a street ("91/3 Leith Walk", "Flat 2/1, 91 Any Street"), in capitals, titled or lower case.

    The street types are those of the Scottish gazetteers (BS 7666), from general knowledge. A street in lower case
    whose type is an everyday word is queued, and so is a street without a number that somebody lives in.
    """
    if not _HINT.search(text):
        return
    for match in _TITLED.finditer(text):
        if not _NO_TITLED.match(match["words"]):
            yield _finding(match, 0, REDACTED, 0.9)
    for match in _LOWER.finditer(text):
        if not _NO_STREET.search(match["words"]):
            yield _finding(match, 0, *((REDACTED, 0.8) if match["clear"] else (QUEUED, 0.5)))
    for match in _LIVES.finditer(text):
        yield _finding(match, "street", QUEUED, 0.6)
    for pattern in (_FLAT_ALONE, _BOX):
        for match in pattern.finditer(text):
            yield _finding(match, 0, QUEUED, 0.6)


def _finding(match: re.Match[str], group: str | int, tier: str, score: float) -> Finding:
    return Finding(match.start(group), match.end(group), "ADDRESS", "address", score, tier)
