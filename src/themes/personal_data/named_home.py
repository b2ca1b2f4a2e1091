"""The name of a house by what people say of it: whose it is, who comes there, what does not work there."""

import re
from collections.abc import Callable, Iterator

from themes.personal_data.finding import QUEUED, Finding
from themes.personal_data.gazetteer import is_allowed
from themes.personal_data.places_after import CAPITALS, PART, is_unknown, past_places
from themes.personal_data.small_place import is_small_place

CUES = frozenset(
    """house home cottage croft farm bungalow property hoose flat name call called at to from of find past in
    visit lodge manse schoolhouse smiddy smithy steading byre bothy tollhouse rectory vicarage mill farmhouse
    box granary boathouse kennels stables gatehouse
    office station bakery church bank school dairy forge barn coach creamery sawmill laundry joinery""".split()
)
"""Words of which one stands in every text that says such a thing."""
_HOME = r"(?:house|hoose|home|cottage|croft|farm|bungalow|property|flat|place)"
_WHOSE = (
    r"(?:my|our|his|her|their|the family|(?:mum|dad|gran|granny|mother|father|son|daughter|neighbour|sister|"
    r"brother|uncle|auntie?)'s|(?:parents|neighbours)')"
)
_NAME = rf"(?:[Tt]he )?{CAPITALS}(?: (?:(?:of|na|nan|an|a'|the) )?{CAPITALS}){{0,3}}"
_ENDS = r"(?=\"|[\"')]{0,2} ?(?:[.,;:!?)]|$|(?i:in|on|and|but|near|by|has|is|was|which|where|because|since)\b))"
_NAME_OF = re.compile(
    rf"(?i)\b(?:name of (?:{_WHOSE} |the |this )?{_HOME}|(?:property|farm|cottage|croft)(?:'s)? name|"
    rf"(?:we|I|they|folk|people|that's what (?:we|I)) (?:call|named?) (?:the|our|my|this) {_HOME}|"
    rf"the {_HOME} (?:that )?(?:we|I|they|folk|people) call)(?: is| was)?[ :=-]{{1,3}}[\"'(]{{0,2}}"
    rf"(?P<name>(?:the )?{PART}(?: {PART}){{0,2}}?){_ENDS}"
)
"""What somebody says to be the name of a house, in any case."""
_HOUSE_IS = re.compile(
    rf"(?i:\b{_WHOSE} (?:\w+ )?{_HOME}|\b(?:the|this) (?:house|cottage|croft|farm))(?: is| was|:| -| at| \(?[\"'(]) "
    rf"?[\"'(]{{0,2}}(?P<name>{_NAME}){_ENDS}"
)
_ADDRESS = re.compile(rf"(?i:\b(?:home|postal|full|current|new|old) address)[ :,-]{{1,3}}(?P<name>{_NAME}){_ENDS}")
_AT_WORK_THERE = re.compile(
    rf"(?i:\b(?:(?:I|we|they|he|she|dad|mum|who) (?:bide|bides|byde|bydes|dwell|dwells|farm|farms|crofts?)|"
    r"(?:biding|bydin|farming|crofting|householders?|occupiers?|our croft|my croft|the croft|our farm|my farm|"
    r"the (?:farm|farmhouse|cottage|steading|lodge|manse)(?= at)|"
    r"neighbours?|septic tank|extension|write to (?:me|us)|visits? (?:me|us)|sees? (?:me|us)|reach (?:me|us)|"
    rf"find (?:me|us)|contact (?:me|us)))(?: (?:at|o|of|in))? )(?P<name>(?:\d{{1,3}} )?{_NAME})(?![\w'-])"
)
"""Where somebody bides, farms or is visited: a house, if no vocabulary and no list of places knows its name."""
_OLD = r"(?:[EW]aster|[EW]ester|Nether|Meikle|Mickle|Muckle|Upper|Mid|Over|Little)"
_LAND = re.compile(rf"(?i:\b(?:at|past|to|from|near|of|find) )(?P<name>{_OLD} (?P<last>{CAPITALS}))(?![\w'-])")
"""A part of an old estate, by the word before its name: Wester, Nether."""
_QUARTERS = frozenset({"hailes", "ross", "house", "edge", "road", "clyde", "class"})
"""What with such a word before it is a part of a city or a county, or nothing of the kind."""
_MANSION = re.compile(
    r"(?i:\b(?:at|to|from|of|past|find|for|near|outside) )"
    rf"(?P<name>(?:[Tt]he )?{_NAME} (?:Mains|Cottages|Steadings|Farmhouse|Croft House))(?![\w'-])"
)
_ROOMS = re.compile(
    r"(?i:\b(?:(?:the|a|my|our) (?:big house|care home|drive to)|flats?|bedsit|room|house|bungalow|owners?|"
    r"tenants?|residents?|residing|householders?|housing|home|"
    r"neighbours?|bins?|drive|garden|lives? near|opposite)(?: is| are)?,?(?: (?:at|in|of|to)|,)? )"
    rf"(?P<name>{_NAME} (?:House|Court|Hall|Lodge|Villa|Tower|Towers|Gardens))(?![\w'-])(?! (?i:hospital|hotel|"
    rf"surgery))"
)
"""Where somebody's flat or room is, or what somebody owns."""
_SURE = r"(?:cottages?|farmhouse|croft|steadings?|manse|schoolhouse|bothy|gatehouse|smiddy|smithy|tollhouse)"
_FOUND = re.compile(
    rf"(?i)\b(?:find|found|reach|reached|visit|visited|for|own|owner of|past|beside|to|at) "
    rf"(?P<name>(?:the )?(?:{PART} ){{1,2}}{_SURE})(?![\w'-])(?! (?:hospital|pie|garden|industry|rents?|loaf)s?\b)"
)
_NEIGHBOUR = re.compile(
    rf"(?i)\b(?:neighbours?|next door) (?:at|to|in) (?P<name>(?:the )?{PART} (?:lodge|mains|villa|cottages?))(?![\w'-])"
)
_OLD_HOUSE = re.compile(
    r"(?i)(?<![\w'-])(?P<name>(?:the )?(?:(?:old|auld|new|east|west|north|south|gate|upper|home|kirk) ){1,2}(?:manse|"
    r"schoolhouse|school house|church house|station house|police station|post office|"
    r"bank house|school|dairy|stables|forge|barn|granary|coach house|creamery|sawmill|laundry|joinery|bakery|smiddy|"
    r"smithy|steading|byre|bothy|tollhouse|rectory|vicarage|mill|mill house|lodge|"
    r"farmhouse)|(?:the )?school ?house|the (?:bungalow|signal box|coach house|gatehouse|granary|boathouse|kennels|"
    r"stables|farmhouse|"
    rf"cottage|steading|smithy|smiddy|manse|bothy|byre|rectory|schoolhouse)), (?={PART})"
)
"""A house that was once something else, before the place where it stands."""
_PUBLIC = re.compile(
    r"(?i)\b(?:hospital|ward|infirmary|surgery|clinic|centre|center|practice|school|library|church|hotel|inn|pub|"
    r"department|trust|council|care|nursing|travel|premier|masonic|orange|aston|gas|water|holiday|town|city|village|"
    r"st|mary's|holyrood|bute|usher|albert|customs?|parliament|opera|royal|civic|students?|university|day|community|"
    r"sheriff|high|supreme|crown|justice|magistrates|tennis|squash|dr|doctor|mr|mrs|ms|miss|prof|professor|sister|"
    r"nurse|staff)\b"
)


_STYLE = re.compile(r"(?i)victorian|georgian|edwardian|jacobean|baronial|art deco")
"""What a house is, and not what it is called."""


_CAPITAL = re.compile(r"(?<![.!?])[ \"'(:,-](?!I')[A-ZÀ-Þ](?=[\w'-]{0,30}[a-zà-ÿ])")
"""A capital inside a sentence, without which most patterns have nothing to find."""


def find(text: str) -> Iterator[Finding]:
    """Find names of houses after what is said of a house; all are queued, as only a person tells them from wards."""
    for pattern, is_meant, score in _SAID if _CAPITAL.search(text) else _SAID_IN_ANY_CASE:
        for match in pattern.finditer(text):
            if is_meant(match) and (pattern is _OLD_HOUSE or not _PUBLIC.search(match["name"])):
                yield _finding(text, match, score)


def _has_place(match: re.Match[str]) -> bool:
    """Whether a place follows the name."""
    return past_places(match.string, match.end("name")) > match.end("name")


def _is_named(match: re.Match[str]) -> bool:
    """Whether the name is one of a house by its own words."""
    return _is_house(match["name"])


def _is_land(match: re.Match[str]) -> bool:
    """Whether "Wester" and a name are no part of a city, and the name is one that no vocabulary holds."""
    last = match["last"]
    return is_unknown(last) and last.lower() not in _QUARTERS and not is_allowed(match["name"])


def _is_house(name: str) -> bool:
    """Whether a name holds a word of no vocabulary and is no place that a list knows."""
    bare = name.removeprefix("the ").removeprefix("The ")
    return _STYLE.fullmatch(bare) is None and is_unknown(name) and not is_allowed(bare) and not is_small_place(bare)


def _finding(text: str, match: re.Match[str], score: float) -> Finding:
    """Return the name of a house with the places that follow it."""
    return Finding(match.start("name"), past_places(text, match.end("name")), "ADDRESS", "named_home", score, QUEUED)


_SAID: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], bool], float], ...] = (
    *((pattern, bool, 0.4) for pattern in (_NAME_OF, _MANSION, _ROOMS, _FOUND, _NEIGHBOUR)),
    (_OLD_HOUSE, _has_place, 0.4),
    *((pattern, _is_named, 0.3) for pattern in (_HOUSE_IS, _ADDRESS, _AT_WORK_THERE)),
    (_LAND, _is_land, 0.3),
)
_SAID_IN_ANY_CASE = tuple(said for said in _SAID if said[0] in {_NAME_OF, _FOUND, _NEIGHBOUR, _OLD_HOUSE})
