"""The name of a house or farm, or a street without a number, where somebody lives."""

import re
from collections.abc import Iterator

from themes.personal_data.address import CLEAR, SHORT
from themes.personal_data.finding import QUEUED, Finding

CUES = frozenset(
    f"""live lives living lived stay stays staying stayed home house flat address neighbour neighbours reside resides
    residing tigh taigh street road farm cottage croft steading manse farmhouse schoolhouse smithy bothy bungalow mains
    lodge
    {CLEAR.replace("|", " ")} {SHORT.replace("|", " ")}""".split()
)
"""Words of which one stands in every text that holds such a name."""
_CAPITALS = r"[A-ZÀ-Þ](?=[\w'-]{0,30}[a-zà-ÿ])[\w'-]*+"
_NAME = rf"{_CAPITALS}(?: (?:(?:of|na|nan|an|a'|the|by) )?{_CAPITALS}){{0,3}}"
_FACILITY = (
    r"(?:hospital|ward|infirmary|surgery|clinic|centre|center|practice|school|library|church|hotel|"
    r"house (?:hospital|surgery|"
    r"clinic)|unit|health|medical|care|road|street|park surgery|court hospital|lodge hospital)"
)
_STREET = re.compile(
    r"(?i)(?<!\w)(?:live|lives|living|lived|stay|stays|staying|stayed|home|house|flat|address|neighbours?|"
    r"based|our street|my street|our road|my road)"
    rf"(?: is| at| on| in|:|,){{1,2}} (?P<name>(?:(?-i:{_CAPITALS}|[A-Z][A-Z'.]+) ){{1,3}}(?:{CLEAR}|{SHORT})(?![\w']))"
)
_LOWER_STREET = re.compile(
    r"(?i)(?<!\w)(?:i|we|she|he|mum|dad|they|who) (?:live|lives|stay|stays|reside|resides)(?: at| on| in) "
    r"(?P<name>(?!(?:the|a|an|my|our|this|that|one|same|main|busy|quiet|small|rural|private|council|every|any|"
    r"his|her|their|"
    r"your|no|same)\b)[a-z'-]{3,}(?: (?!the|a|an|of|by|on|in|with|and)[a-z'-]{2,})? "
    r"(?:street|road|avenue|crescent|gardens|lane|wynd|brae|terrace|drive|place|grove)(?![\w'-]))"
)
_LIVES_AT = re.compile(
    rf"(?:(?i:\b(?:live|lives|living|lived|reside|resides|residing|(?:I|we|she|he|they) stays?) at)|"
    rf"(?i:\bhouse ?name(?: is|:)?)|(?i:\b(?:house|home|cottage|"
    rf"farm|croft) (?:is )?called)|(?i:\b(?<!mail )(?<!ip )(?<!web )address(?: ?[:=-]| is(?: at)?|"
    rf" was)))\s{{1,2}}(?P<name>(?:[Tt]he )?{_NAME}"
    rf"(?:,? (?:by|near|,) ?{_NAME}|, {_NAME}){{0,3}})(?!\w)(?! ?:)(?! ?(?i:{_FACILITY})\b)"
)
_FARM = re.compile(
    rf"(?<![\w'-])(?P<name>(?:[Tt]he )?(?:(?:Mains of {_NAME}|{_NAME})(?: Farm)? )?"
    r"(?:Farm|Cottage|Croft|Steading|Manse|Farmhouse|Schoolhouse|Smithy|Bothy|Bungalow)"
    rf"(?:,? (?:by|near) {_NAME}|, {_NAME}(?= [A-Z]|[.,;)]|$))?)(?![\w'])(?! (?i:{_FACILITY}|hospital|medical)\b)"
)
_GAELIC = re.compile(rf"(?<![\w'-])(?P<name>T(?:a)?igh(?: |-)(?:(?:na|nan|an|a') )?{_NAME})(?![\w'])")
_MAINS = re.compile(rf"(?<![\w'-])(?P<name>Mains of {_NAME})(?![\w'])")
_BEFORE_STREET = re.compile(
    rf"(?<![\w'-])(?P<name>(?P<house>(?:[Tt]he )?{_NAME}), (?:{_CAPITALS} ){{1,2}}"
    r"(?:Street|Road|Avenue|Crescent|Lane|Terrace|Gardens|Wynd|Brae|Drive|Estate|St|Rd|Ave|Cres)(?![\w'])\.?)"
)
_BY_PLACE = re.compile(
    rf"(?<![\w'-])(?P<name>{_NAME} (?:Farm|Lodge|House|Cottage|Mill|Steading), (?:by|near) {_NAME})(?![\w'])"
)
_PUBLIC = re.compile(
    r"(?i)\b(?:hospital|ward|infirmary|surgery|clinic|centre|center|practice|school|library|church|hotel|"
    r"department|trust|"
    r"council|thanks|thank|hi|hello|dear|yes|no|so|and|but|also|however|please|mr|mrs|ms|dr|store|tesco|asda|"
    r"shop|pub)\b"
)


def find(text: str) -> Iterator[Finding]:
    """Find where somebody says to live, names of farms, cottages and the like, and a house's name before its street.

    All are queued: only a person can tell a house from a ward or a pub. Houses that the public visits are passed over.
    """
    for pattern in (_STREET, _LOWER_STREET, _LIVES_AT, _FARM, _GAELIC, _MAINS, _BEFORE_STREET, _BY_PLACE):
        for match in pattern.finditer(text):
            named = match["house"] if "house" in pattern.groupindex else match["name"]
            if not _PUBLIC.search(named) and " " in match["name"].strip():
                yield Finding(match.start("name"), match.end("name"), "ADDRESS", "house_name", 0.5, QUEUED)
            elif pattern is _LIVES_AT and not _PUBLIC.search(named):
                yield Finding(match.start("name"), match.end("name"), "ADDRESS", "house_name", 0.4, QUEUED)
