"""The name of a house with its street behind it, in brackets, behind a stroke or after "on", and a house's tenant."""

import re
from collections.abc import Iterator

from themes.personal_data.address import CLEAR, SHORT
from themes.personal_data.finding import QUEUED, Finding
from themes.personal_data.gazetteer import is_allowed
from themes.personal_data.places_after import CAPITALS, PART, is_unknown, past_places
from themes.personal_data.small_place import is_small_place

_STREETS = "row|close|court|way|park|view|hill|walk|path|rise|bank|green|broadway|shore|toll|end"
_TYPE = rf"(?:{CLEAR}|{SHORT}|{_STREETS})"
_KIND = (
    r"(?:hoose|house|cottages?|lodge|villa|farm|croft|steadings?|mains|bungalow|manse|smiddy|smithy|bothy|byre|"
    r"barn|mill|"
    r"neuk|biggin|hame|haa|ha'|bank|view|lea|brae|hall|tower|rigg|knowe)"
)
_HOUSES = (
    "hoose|house|cottage|cottages|lodge|villa|farm|croft|steading|steadings|mains|bungalow|manse|smiddy|smithy|bothy|byre|"
    "barn|mill|neuk|biggin|hame|home|property|haa|ha|lea|hall|tower|isle"
)
CUES = frozenset(f"{CLEAR}|{SHORT}|{_STREETS}|{_HOUSES}".split("|"))
"""Words of which one stands in every text that holds such a house."""
_STREET = rf"(?:{CAPITALS}[.']? ){{1,3}}(?i:{_TYPE})(?![\w'])\.?"
_HOUSE = rf"(?:[Tt]he )?{CAPITALS}(?: (?:(?:of|na|nan|an|a'|the) )?{CAPITALS}){{0,3}}"
_MARK = r"(?: ?[,;/|:=] ?| ?[(\[{]| -{1,2} )"
"""What stands between a house and its street."""
_WORD = r"(?:,? (?:(?:just |right )?off|on|along|up|down|in|at|by|near|beside|top of|foot of|end of) (?:the )?)"
_AT_HOME = (
    r"(?i:(?<![\w'])(?:(?:home|our house|my house|the house|house name|our place|my place|(?<!mail )(?<!ip )"
    r"(?<!web )address|postal address)(?: is| was|'s| ?[:=-]| is at)|"
    r"(?:i'm|i am|we're|we are|im|she's|he's|they're|she is|he is|they are)(?: still| now| just)? (?:at|in|from)|"
    r"(?:live|lives|lived|living|stay|stays|stayed|staying|reside|resides|residing|bide|bides|biding|dwell|dwells|"
    r"housebound|brought up|raised|born|settled|retired|moved|flitted)(?: \w+){0,2} (?:at|in|to|into|from)|"
    r"(?:comes?|coming|deliver\w*|post|posts|posted|send|sent|write|writes|reply|replies|respond|letters?|mail|"
    r"parcels?|"
    r"refuse|bins?)(?: \w+){0,2} (?:to|at|from)|(?:reply|respond|write|post|send it)(?: to| at| c/o|:)?|c/o|"
    r"(?:tenants?|owners?|co-owners?|occupiers?|householders?|residents?|tenancy|lease|neighbours?|neighbour|keeper|"
    r"factor|landlord|proprietors?) (?:of|at|in)|"
    r"(?:i|we|they|he|she|mum|dad|family|parents|who)(?:'ve| have| has|'d)?(?: just| once| since| recently)? "
    r"(?:built|bought|own|owns|owned|rent|rents|rented|inherited|sold|farm|farms)|(?:of|at) our (?:house|home)))"
    r"[ :,(-]{1,2}"
)
"""What stands before one's own house, or one's family's."""
_TOLD = re.compile(
    rf"{_AT_HOME}(?P<name>(?P<house>{_HOUSE})(?:{_MARK}(?:(?:just )?(?:off|on|by|near|at|in) (?:the )?)?|"
    rf"{_WORD}){_STREET}|"
    rf"{_STREET}(?: ?[(/\[] ?)(?P<behind>{_HOUSE})(?![\w']))"
)
_BARE = re.compile(rf"(?<![\w'.-])(?P<name>(?P<house>{_HOUSE}){_MARK}{_STREET})")
"""The same where nothing is said of it: a house if no list knows its name."""
_NEAR = re.compile(
    rf"{_AT_HOME}(?P<name>(?P<house>{_HOUSE}),? (?:beside|behind|near|opposite|off|by|above|below) (?:the )?"
    rf"{CAPITALS}(?: {CAPITALS}){{0,2}})(?![\w'-])"
)
"""A house and what stands beside it."""
_NAMED_AFTER = re.compile(
    rf"(?<![\w'-])(?P<name>(?P<house>{_HOUSE}))[\"']? (?i:is|was) (?i:what (?:we|i|they) call|the name of|the name on|"
    r"my|our|his|her|their|mum's|dad's) (?i:(?:my|our|the|his|her|their) )?(?i:house|home|cottage|croft|farm|hoose|"
    r"bungalow|property)(?i:'s name| name|(?= ?[.,;!?]|$))"
)
"""A house before what calls it one."""
_OWN = re.compile(
    rf"{_AT_HOME}(?P<name>(?P<house>(?:{CAPITALS} (?:(?:of|na|the) )?){{1,3}}(?i:{_KIND})(?![\w'])))(?! (?i:hospital|"
    r"hotel|surgery|clinic|practice|school|ward|unit|centre|road|street|inn))"
)
_ISLE = re.compile(
    rf"{_AT_HOME}(?P<name>(?P<house>(?i:(?:an |a' |na |the )?{PART}(?: {PART}){{0,2}}?)),? (?i:(?:on |in )?(?:the )?"
    r"isle of [a-z][a-z'-]+))(?![\w'-])"
)
"""A house on an island, in any case."""
_SMALL = re.compile(
    r"(?i:(?<![\w'])(?:(?:home|(?<!mail )(?<!ip )(?<!web )address)(?: is| was|'s| ?[:=-])|(?:live|lives|lived|living|"
    r"stay|stays|reside|resides)(?: (?:alone|here|there|now|together|quietly|happily|with \w+))? at|i'm at|"
    r"tenants? of|owners? of) "
    rf"(?P<name>(?P<house>(?:the )?{PART}(?: {PART}){{0,2}}?)(?:{_MARK}|,? on ){PART}(?: {PART})? (?:{CLEAR}|row|close|"
    r"court)(?![\w'-])))"
)
"""In small letters, where somebody says to live."""
_PUBLIC = re.compile(
    r"(?i)\b(?:hospital|ward|infirmary|surgery|clinic|centre|center|practice|school|library|church|hotel|inn|pub|bar|"
    r"department|trust|council|care|nursing|college|university|uni|nursery|station|museum|gallery|theatre|cafe|café|"
    r"restaurant|bistro|leisure|arena|stadium|gym|airport|hostel|prison|jail|a&e|reception|maternity|outpatients?|"
    r"tesco|asda|boots|costa|lidl|aldi|sainsbury'?s|morrisons|greggs|starbucks|mcdonald'?s|specsavers|superdrug|"
    r"iceland|"
    r"co-?op|waitrose|farmfoods|wetherspoons?|primark|ikea|halfords|argos|b&q|nhs|royal|st|saint|mr|mrs|ms|dr|sister|"
    r"city|town|village|opera|parliament|holyrood|bute|usher|civic|custom|sheriff|high|thanks|thank|hi|hello|dear|"
    r"yes|no|so|and|but|also|however|please|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|"
    r"march|april|may|june|july|august|september|october|november|december|scotland|england|britain|uk)\b"
)

_MAY_HOLD = re.compile(
    rf"(?<![\w'-])[A-ZÀ-Þ][\w'.-]{{0,30}}(?: (?:of|na|the))? (?i:{_TYPE}|{_KIND})(?![\w'])|(?i:isle of)"
)
"""A capital before what streets or houses are called, without which none is looked for but in small letters."""
_MARKED = re.compile(
    rf"(?i)(?:[,;/|:=)\](-]| on ) ?[\w'-]{{1,30}}+(?: [\w'-]{{1,30}}+)? (?:{CLEAR}|row|close|court)(?!\w)"
)


def find(text: str) -> Iterator[Finding]:
    """Find a house's name and its street behind what says that somebody lives there, or alone if no list knows it.

    All are queued: what somebody is "in" on a street may be a shop.
    """
    may_hold = _MAY_HOLD.search(text) is not None
    for pattern in (*((_TOLD, _OWN) if may_hold else ()), *((_SMALL,) if _MARKED.search(text) else ())):
        for match in pattern.finditer(text):
            if not _PUBLIC.search(_house(match)):
                yield _finding(text, match, 0.4)
    for match in _NAMED_AFTER.finditer(text):
        if _is_house(match["house"]):
            yield _finding(text, match, 0.3)
    if not may_hold:
        return
    for pattern in (_BARE, _NEAR, _ISLE):
        for match in pattern.finditer(text):
            if not _PUBLIC.search(match["house"]) and _is_house(match["house"]):
                yield _finding(text, match, 0.3)


def _house(match: re.Match[str]) -> str:
    """Return the name of the house, whether its street stands behind it or before it."""
    return match["house"] or match["behind"]


def _is_house(name: str) -> bool:
    """Whether a name holds a word of no vocabulary, and no list of places has it."""
    bare = name.removeprefix("the ").removeprefix("The ")
    return is_unknown(name) and not is_allowed(bare) and not is_small_place(bare)


def _finding(text: str, match: re.Match[str], score: float) -> Finding:
    """Return the house and its street with the places that follow them."""
    return Finding(
        match.start("name"), past_places(text, match.end("name")), "ADDRESS", "house_and_street", score, QUEUED
    )
