"""The name of a house or farm, or a street without a number, where somebody lives."""

import re
from collections.abc import Iterator

from themes.personal_data.address import CLEAR, SHORT
from themes.personal_data.finding import QUEUED, Finding
from themes.personal_data.places_after import CAPITALS, PART, is_unknown, past_places

CUES = frozenset(
    f"""live lives living lived stay stays staying stayed home house flat address neighbour neighbours reside resides
    residing tigh taigh street road farm cottage cottages croft steading steadings manse farmhouse schoolhouse smithy
    bothy bungalow mains lodge villa gatehouse mill barn bank view lea tollhouse byre hall tower neuk property o c
    called view post posted letter letters mail parcel parcels deliver delivered moved
    cnoc druim creag cala tobar allt bruach airigh bothan dachaidh sealladh grianan taobh beul ceann rubha cul
    tobhta hillhead backhill netherton upperton westerton easterton boghead templand
    {CLEAR.replace("|", " ")} {SHORT.replace("|", " ")}""".split()
)
"""Words of which one stands in every text that holds such a name."""
_NAME = rf"{CAPITALS}(?: (?:(?:of|na|nan|an|a'|the|by) )?{CAPITALS}){{0,3}}"
_FACILITY = (
    r"(?:hospital|ward|infirmary|surgery|clinic|centre|center|practice|school|library|church|hotel|"
    r"house (?:hospital|surgery|"
    r"clinic)|unit|health|medical|care|road|street|park surgery|court hospital|lodge hospital)"
)
_STREET = re.compile(
    r"(?i)(?<!\w)(?:live|lives|living|lived|stay|stays|staying|stayed|home|house|flat|address|neighbours?|"
    r"based|our street|my street|our road|my road)"
    rf"(?: is| at| on| in|:|,){{1,2}} (?P<name>(?:(?-i:{CAPITALS}|[A-Z][A-Z'.]+) ){{1,3}}(?:{CLEAR}|"
    rf"{SHORT})(?![\w']))"
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
    r"(?:Farm|Cottages?|Croft|Steading|Manse|Farmhouse|Schoolhouse|Smithy|Bothy|Bungalow)"
    rf"(?:,? (?:by|near) {_NAME}|, {_NAME}(?= [A-Z]|[.,;)]|$))?)(?![\w'])(?! (?i:{_FACILITY}|hospital|medical)\b)"
)
_GAELIC = re.compile(rf"(?<![\w'-])(?P<name>(?:An |A' )?T(?:a)?igh[ -](?:(?:na|nan|an|a'|na h)[ -])?{_NAME})(?![\w'])")
_GAELIC_HOME = re.compile(
    r"(?<![\w'-])(?P<name>(?:An? |A' )?(?:Cnoc|Creag|Druim|Tobar|Cala|C[uù]l|Allt|Bruach|[AÀ]irigh|Tobhta|Bothan|"
    r"Dachaidh|"
    rf"Sealladh|Grianan|F[aà]ilte|Taobh|Beul|Ceann|Rubha)(?: (?:(?:na|nan|nam|an|a')[ -])?{CAPITALS}){{1,2}})(?![\w'])"
)
_MAINS = re.compile(rf"(?<![\w'-])(?P<name>Mains of {_NAME})(?![\w'])")
_BEFORE_STREET = re.compile(
    rf"(?<![\w-])(?<!\w')(?P<name>(?P<house>(?:[Tt]he )?{_NAME})(?:[\"']?, |(?<=[a-z])[\"'] )(?:{CAPITALS} ){{1,2}}"
    r"(?:Street|Road|Avenue|Crescent|Lane|Terrace|Gardens|Wynd|Brae|Drive|Estate|St|Rd|Ave|Cres)(?![\w'])\.?)"
)
_BY_PLACE = re.compile(
    rf"(?<![\w'-])(?P<name>{_NAME} (?:Farm|Lodge|House|Cottage|Mill|Steading|Mains),? (?:by|near|nr\.?) "
    rf"{_NAME})(?![\w'])"
)
_PUBLIC = re.compile(
    r"(?i)\b(?:hospital|ward|infirmary|surgery|clinic|centre|center|practice|school|library|church|hotel|"
    r"department|trust|"
    r"council|thanks|thank|hi|hello|dear|yes|no|so|and|but|also|however|please|mr|mrs|ms|dr|store|tesco|asda|"
    r"shop|pub)\b"
)


_KINDS = (
    "cottages?|farmhouse|farm|croft|steadings?|manse|schoolhouse|bothy|bungalow|lodge|house|villa|gatehouse|smithy|"
    "mill|"
    "barn|mains|neuk|tollhouse|byre|bank|view|lea|brae|hall|tower"
)
"""What the names of houses end with."""
_SURE_KINDS = "cottage|farmhouse|croft|steading|manse|schoolhouse|bothy|gatehouse|smithy|tollhouse"
"""What is a house whatever word goes before it."""
_AT_HOME = (
    r"(?i:(?<!\w)(?:(?:live[sd]?|living|stay(?:s|ed|ing)?|resid(?:e|es|ing)|(?:we're|we are|i'm|i am|im)) (?:at|in)|"
    r"(?<!mail )(?<!ip )(?<!web )address(?:es)?(?: ?[:=-]| is(?: at)?| was)|home(?: is|:)|"
    r"c/o|(?:post|letters?|mail|parcels?|deliver(?:ed|ies)?)(?: \w+){0,2} (?:to|at)))[ :]{1,2}"
)
_ANY_CASE = re.compile(
    rf"{_AT_HOME}(?P<name>(?i:(?:the |an )?(?:{PART} ){{1,3}}?(?:{_KINDS})(?![\w'-])|the (?:old |"
    rf"auld )?(?:{_SURE_KINDS}|"
    rf"old mill|old barn|neuk|bungalow)(?![\w'-])|(?:mains|mill|milton|kirkton) of {PART}))(?! ?:)(?! ?(?i:"
    rf"{_FACILITY})\b)"
)
"""A house where somebody says to live, in any case."""
_WRITTEN_HOME = re.compile(
    r"(?i:(?<!\w)(?:(?:live[sd]?|living|(?:i|we|she|he|they) stay(?:s|ed)?|resid(?:e|es|ing)) at|"
    r"(?<!mail )(?<!ip )(?<!web )address(?:es)?(?: ?[:=-]| is(?: at)?| was)|home is)[ :]{1,2})"
    rf"(?P<name>(?i:(?:the )?{PART}(?: {PART}){{0,2}}))(?= ?[,.;)!?]| ?$)(?! ?(?i:{_FACILITY})\b)"
)
"""What stands there alone: a house if a place follows, or if a word of it is one that no vocabulary holds."""
_NO_HOME = re.compile(
    r"(?i)\b(?:present|risk|ease|night|work|school|university|uni|college|hostel|altitude|address|distance|peace|sea|"
    r"above|below|same|correct|incorrect|right|wrong|known|different|attached|provided|complete|required|needed|now|"
    r"hospital|least|last|first|there|here|time|times|moment|weekends?|once|hotel|hotels|heart|bay)\b"
)
_SCOTTISH = re.compile(
    rf"(?i)(?<![\w'-])(?P<name>(?:(?:mains|milton|kirkton|bogs|backhill|hillhead|netherton|"
    rf"upperton|westerton|easterton|boghead|templand) of {PART}(?: farm)?|(?=(?-i:[A-Z])){PART} (?:farm|farmhouse|"
    r"cottages?|"
    rf"steading|croft)(?=,? (?:near|by) )|"
    rf"(?-i:Mill) of (?-i:[A-Z])[\w'-]+|t(?:a)?igh[ -](?:na|nan|an|a'|"
    rf"na h)[ -]?{PART}|"
    rf"(?:easter|wester|nether) {PART} (?:farm|cottage|croft|house)|{PART} (?:{_SURE_KINDS})(?=,)))(?![\w'-])"
)
_CALLED = re.compile(
    r"(?i)\b(?:house|home|cottage|croft|farm|bungalow|property|hoose)(?:'s)? (?:(?:is|it's|was) )?(?:called|named|"
    r"name is|name:|"
    rf"known as) [\"']?(?P<name>(?:the )?{PART}(?: {PART}){{0,2}}?)(?=[\"']? ?(?:[,.;:!?)\"]|$|in\b|on\b|and\b|"
    rf"but\b|near\b|by\b))"
)
_APPOSED = re.compile(
    r"(?i:\b(?:my|our|his|her|their|mum's|dad's|parents'|gran's|granny's|mother's|father's|son's|daughter's|"
    r"neighbour's)"
    rf" (?:\w+ )?(?:house|home|cottage|croft|farm|property|bungalow|hoose))(?:,? [(\"']?| - |"
    rf": )(?P<name>(?:[Tt]he )?{_NAME})"
    r"(?=[),.;\"]| ?[(/\[]|$| (?:has|is|was|in|on|near|by|and)\b)"
)
_SURE = re.compile(
    rf"(?i:(?<![\w'-])(?:at|to|from|of|near|beside|outside|behind|opposite|"
    rf"in) (?P<name>(?:the )?(?:{PART} ){{1,2}}?(?:{_SURE_KINDS})"
    rf"(?![\w'-]))(?! (?:{_FACILITY}|hospital|pie|garden|industry|rents?|loaf)s?\b))"
)
"""What is named like a house, in any case, after a word of place."""
_POSTED = re.compile(
    r"(?i:\b(?:post(?:ed)?|letters?|mail|parcels?|deliver(?:ed|ies)?|c/o|moved into)(?: \w+){0,3}? (?:to|at)|\bc/o|"
    r"\bmoved into) "
    rf"(?P<name>(?:[Tt]he )?{_NAME}(?:, {_NAME})?)(?!\w)(?! ?(?i:{_FACILITY})\b)"
)
_BESIDE = re.compile(
    r"(?i:\b(?:next to|next door to|next door at|beside|behind|opposite|across from|outside|live near|over from|"
    r"adjacent to|"
    r"own|bought|sold|moved to|moving to|moved from|rent(?:ed)?|inherited|my home at|home to)) "
    rf"(?P<name>(?:[Tt]he )?{_NAME} (?:House|Lodge|Villa|Bungalow|Hall|Steading|View|Bank|Lea|"
    rf"Mill))(?![\w'-])(?! ?(?i:{_FACILITY})\b)"
)
"""What is called a house, lodge or villa, where somebody is beside it or at it."""
_PUBLIC_HOUSE = re.compile(
    r"(?i)\b(?:st|saint|andrew's|holyrood|bute|victoria|parliament|opera|council|civic|town|city|village|church|"
    r"public|open|"
    r"full|white|royal|albert|usher|caledonian?|scotland|scottish|custom|state|rehab\w*|day|care|nursing|business|"
    r"fish)\b|bank$(?<=the bank)"
)
_IN_HOUSE = re.compile(rf"(?<![\w'-])(?P<name>(?:[Tt]he )?{_NAME}), (?={CAPITALS})")
"""What may be a house before a comma and a place: its last word tells."""
_IS_KIND = re.compile(rf"(?i)(?:^| )(?:{_KINDS})$")


_NUMBER_APART = re.compile(
    r"(?i),? \(?(?:at |and |in |house |our |my )?(?:number|no\.?|nos\.?|#) ?\d{1,4}[a-z]?(?!\w)|"
    r" at \d{1,4}[a-z]?(?= ?[,.;)!?]| ?$)"
)
_NUMBERED = re.compile(r" \d{1,2}[A-Za-z]?(?= ?[.,;)!?]|$)")
"""The number of a house, behind the name of its street or of the houses that share a name."""


def find(text: str) -> Iterator[Finding]:
    """Find where somebody says to live, names of farms, cottages and the like, and a house's name before its street.

    All are queued: only a person can tell a house from a ward or a pub. Houses that the public visits are passed over.
    """
    for pattern in (
        _STREET,
        _LOWER_STREET,
        _LIVES_AT,
        _FARM,
        _GAELIC,
        _GAELIC_HOME,
        _MAINS,
        _BEFORE_STREET,
        _BY_PLACE,
        _APPOSED,
    ):
        for match in pattern.finditer(text):
            named = match["house"] if "house" in pattern.groupindex else match["name"]
            several = " " in match["name"].strip()
            if (several or pattern in {_LIVES_AT, _APPOSED, _GAELIC}) and not _PUBLIC.search(named):
                yield _finding(text, match, 0.5 if several else 0.4)
    for match in _IN_HOUSE.finditer(text):
        if _IS_KIND.search(match["name"]) and not _PUBLIC.search(match["name"]):
            yield _finding(text, match, 0.4)
    for match in _BESIDE.finditer(text):
        if not _PUBLIC.search(match["name"]) and not _PUBLIC_HOUSE.search(match["name"]):
            yield _finding(text, match, 0.3)
    yield from _find_any_case(text)


def _find_any_case(text: str) -> Iterator[Finding]:
    """Find the names of houses in small letters and in capitals, by what is said of them."""
    for pattern in (_ANY_CASE, _CALLED, _SURE, _POSTED, _SCOTTISH):
        for match in pattern.finditer(text):
            if not _PUBLIC.search(match["name"]):
                yield _finding(text, match, 0.4)
    for match in _WRITTEN_HOME.finditer(text):
        finding = _finding(text, match, 0.4)
        if not _NO_HOME.search(match["name"]) and (finding.end > match.end("name") or is_unknown(match["name"])):
            yield finding


def _finding(text: str, match: re.Match[str], score: float) -> Finding:
    """Return the name of a house with the places that follow it."""
    numbered = _NUMBERED.match(text, match.end("name")) or _NUMBER_APART.match(text, match.end("name"))
    end = past_places(text, numbered.end() if numbered else match.end("name"))
    return Finding(match.start("name"), end, "ADDRESS", "house_name", score, QUEUED)
