"""A street address with a number in it, tenement flats included."""

import re
from collections.abc import Iterator

from themes.personal_data import numerals
from themes.personal_data.casing import is_unknown_word
from themes.personal_data.finding import QUEUED, REDACTED, Finding
from themes.personal_data.medicine import is_medicine
from themes.personal_data.numerals import TEENS, TENS, UNITS
from themes.personal_data.places_after import past_places

CLEAR = (
    "street|road|avenue|crescent|gardens|lane|wynd|loan|loaning|brae|vennel|rigg|gait|terrace|quadrant|drive|place|"
    "boulevard|causeway|cottages|mews|pend|knowe|croft|steading|neuk|esplanade|parade|circus|grove|holdings|crofts|"
    "buildings|bungalows|promenade|strt|stret|steet|streat|raod|avenu|cresent|crescant|terace|gardns"
)
SHORT = (
    "st|str|rd|ave|av|cres|cresc|gdns|gdn|ln|dr|drv|pl|ter|terr|ct|sq|cl|crt|blvd|pk|bldgs|grv|gro|hts|hgts|cotts|wlk|"
    "qdt|crs|crst|gds|tce|dve|pde|ln|mws|cotts|est|clo|clse"
)
_LOOSE = (
    "way|park|view|row|court|close|walk|square|path|hill|green|rise|bank|wood|gate|port|shore|toll|quay|bridge|"
    "house|lodge|farm|cottage|towers|heights|mill|meadow|meadows|field|fields|mains|haugh|cross|glebe|dale|glen|end|"
    "estate|villas|villa|yard|wharf|dock|links|muir|moor|law|ring|oval|braes|flats|mount|burn|side|orchard|grange|"
    "paddock|cairn|craig|craigs|den|dell|lea|lees|medway|gates|steadings|stables|bothy|manse"
)
_TITLED_TYPE = (
    "houses|lodges|chalets|steps|stairs|smallholdings|tower|gr|gap|ness|cape|strand|arcade|precinct|pass|entry|"
    "fold|nook|"
    "chase|ride|broadway|viaduct|drove|fold|garth|heath|hollow|knoll|mall|spur|vale|brow|dykes|dyke|dene|haughs|inch|"
    "pans|pier|sands|shaw|strath|brig|harbour|haven|hse|vw|wy|rw|qy|bk|cott|ctg|grn|sth|uplands|warren|roadway|highway"
)
"""Types of street that are everyday words even after a number: only with capitals."""
CUES = frozenset(f"{CLEAR}|{SHORT}|{_LOOSE}|{_TITLED_TYPE}".split("|"))
"""Words of which one stands in every address whose number is in words."""
COUNTED = numerals.WORDS | {"flat", "apartment", "apt", "hundred"}
"""Words of which one stands beside such a word, where there is no figure."""
_TYPE = rf"(?:{CLEAR}|{SHORT}|{_LOOSE})"
_FLAT_CODE = (
    r"(?:\d{1,2}F[LRM\d]\d?|[TPGB]F(?:/?[LRM])?\d?|G[LRM]|\d{1,2}-?[LR]\d?|[GB]/\d{1,2}|"
    r"\d{1,2}/(?:\d{1,2}|[LRMABCOIl])|[OIlTPGB]/[\dOIl])"
)
_FLAT_WORD = (
    r"(?:flat|flt\.?|fl\.?|maisonette|apartment|apt\.?|unit|room|rm|house|suite|plot|block|caravan|chalet|pitch|"
    r"lodge|croft|stance|"
    r"bungalow|studio|lot|box|penthouse|office|annexe|tower|berth|mooring|pontoon|static)"
)
_STOREY = (
    r"(?:(?:top|basement|ground|gnd|mid|middle|attic|rear|back|first|second|third|1st|2nd|3rd|upper|lower|garden|"
    r"main door)"
    r"(?: (?:court|floor|flat|villa|maisonette|left|right|middle|rear|front|door|up)){1,3}|"
    rf"(?:\d|{UNITS})(?: (?:up|flights? up|floors? up|stairs up))?,? (?:left|right|middle|centre|front|rear|back)|"
    rf"(?:\d|{UNITS}) (?:up|flights? up|floors? up|stairs up)|(?:top|ground|first|second|third) (?:left|right))"
)
_FLAT = (
    rf"(?:{_FLAT_WORD} ?(?:no\.? ?)?(?:\d{{0,3}} ?[a-z]?(?:[/-]\w{{1,3}}){{0,2}}|{UNITS}|{TEENS}|{_FLAT_CODE})|"
    rf"{_FLAT_CODE}|"
    rf"{_STOREY}|(?:basement|attic|main door|garden flat)(?=,)|c/o)"
)
_FIGURES = (
    r"(?!(?:19|20)\d\d\b)\d{1,4}(?: ?[a-z]|\([a-z]\)| \(\d{1,2}\))?(?: ?[/&-] ?\d{1,3}[a-z]?\d?){0,2}(?:/[lrm](?= ))?"
    rf"(?:[ /]?\(?(?:{_FLAT_CODE}|(?<=\()flat \w{{1,3}})\)?)?"
)
_GLUE = r"(?: ?,?[ \n]{1,2}| ?[,;:./-]{1,2}(?=[A-Za-z]{4}))"
"""What stands between a house's number and its street."""
_NUMBER = rf"(?:(?:no\.? ?|number )?{_FIGURES})"
_IN_WORDS = (
    rf"(?:number one|one (?:(?:oh|o|zero|nought) (?:{UNITS})|(?:{TENS})(?:[ -]?(?:{UNITS}))?|{TEENS})|(?:a|one|"
    rf"two) hundred(?: and)? (?:{TENS}|{TEENS}|{UNITS})|"
    rf"(?:{TENS})(?:[ -]?(?:{UNITS}))?|{TEENS}|{UNITS.replace('one|', '')})"
)
_POSTCODE = r"(?i:[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})(?![A-Za-z0-9])"
_CAPITALS = r"(?-i:[A-ZÀ-Þ])[\w'.-]*"
_SMALL = r"(?:of|the|and|o'|na|nan|nam|an|a'|by)"
_TITLED = re.compile(
    rf"(?i)(?<![\w.£])(?<!\d/)(?:{_NUMBER}|(?P<worded>(?:(?:number|no\.?) )?{_IN_WORDS}(?:(?:-| and | to |"
    rf" & ){_IN_WORDS})?(?:/(?:{UNITS}|\d)|"
    rf"[ -]?[a-d])?)){_GLUE}"
    rf"(?P<words>(?:(?:{_CAPITALS}|\d{{1,2}}(?:st|nd|rd|th))(?: {_SMALL}){{0,2}}[ -]){{1,3}})(?:{_TYPE}|"
    rf"{_TITLED_TYPE})(?![\w'])\.?"
    r"(?: \(?(?:north|south|east|west|lane|upper|lower|(?-i:[NSEW]))(?!\w)\)?){0,2}"
)
_LOWER = re.compile(
    rf"(?i)(?<![\w.£])(?<!\d/)(?:(?P<number>{_NUMBER})|(?P<worded>(?P<called>(?:number|no\.?) )?{_IN_WORDS}))"
    rf"(?:,? |,(?=[a-z]{{4}}))(?P<words>(?:st\.? "
    rf")?[a-zà-ÿ'-]+(?: ["
    rf"a-zà-ÿ'-]+){{0,2}}?) "
    rf"(?:(?P<clear>{CLEAR})|(?P<loose>{SHORT}|{_LOOSE}))(?: {_TYPE})?(?![\w'-])"
)
_ARTICLE = re.compile(
    rf"(?i)(?<![\w/.£:'])(?<!ward )(?<!room )(?<!level )(?<!floor ){_NUMBER},? the (?-i:[A-Z])\w+(?: (?-i:[A-Z])"
    rf"\w+)?(?! \w+ (?:hospital|ward|clinic))(?![\w'])"
)
_ARTICLE_ANY = re.compile(
    rf"(?i)(?<![\w/.£:'])(?<!ward )(?<!room )(?<!level )(?<!floor ){_NUMBER},? the (?:square|cross|glebe|loan|paddock|"
    r"maltings|mound|green|meadows|orchard|mews|close|crescent|avenue|terrace|gardens|grove|links|wynd|vennel|brae|"
    r"loaning|street|shore)"
    r"(?= ?[,.;:)!?]| ?$| (?:and|but|so)\b)"
)
_COMPOUND = re.compile(
    rf"(?i)(?<![\w/.£-])(?<!ward )(?<!room )(?<!level )(?<!floor )(?<!bay ){_NUMBER},? "
    r"(?-i:(?:Upper|Lower|Nether|Wester|Easter) [A-Z][a-z'-]+|(?!Gateshead)[A-Z][a-z'-]{2,14}(?:head|gate|"
    r"side|field|bank|hill|market|burn|brae|knowe|lea|croft|loan|row|court|rigg|law|view))"
    r"(?![\w'-])(?! (?:hospital|ward|clinic|surgery|nurses?|staff|unit|centre|infirmary|patients?))"
)
_GAELIC = re.compile(
    rf"(?i)(?<![\w/.£]){_NUMBER},? (?:sr[àa]id|rathad|slighe|cnoc|baile|druim|t(?:a)?igh|l[òo]n|ce[àa]rn|"
    rf"bruach|raon|cidhe|"
    r"gleann|allt|achadh|sealladh|caisteal|cearcall|p[àa]irc|g[àa]rradh|bealach|ceum|ascaill|crois|cladach|lios|"
    r"ceann)"
    r"(?: (?:na|nan|nam|an|a'|h-?\w+|[nt]-\w+|(?-i:[A-ZÀ-Þ])[\w'-]*|mh[òo]ir|m[òo]r|bheag|beag|[àa]rd|"
    r"ruadh)){0,4}(?![\w-])"
)
_FLAT_ALONE = re.compile(
    rf"(?i)(?<!\w)(?:(?:block [a-z0-9]{{1,2}},? )?(?:flat|apartment|apt\.?) ?(?:no\.? ?)?(?:\d{{1,3}} ?[/-] ?(?:\d{{1"
    r",3}|[a-z])|"
    rf"{_FLAT_CODE}|[a-z]?\d{{1,4}}[a-z]?|"
    r"(?-i:[A-Z]))(?![\w/'])(?! (?:bed|people|rate|screen))|(?-i:\d{1,2}F\d{1,2})(?!\w))"
)
_FLAT_THEN_STREET = re.compile(
    rf"(?i)(?<![\w.£])(?<!\d/)(?:(?:no\.? ?|number )?\d{{1,4}}[a-z]?[ ,/-]{{1,3}})?"
    rf"(?:flat|flt\.?|apartment|apt\.?|(?<=\d )(?:{_FLAT_CODE}|{_STOREY})|(?<=\d, )(?:{_FLAT_CODE}|{_STOREY}))"
    rf"(?: ?(?:no\.? ?)?(?:{_FLAT_CODE}|[a-z]?\d{{1,3}}[a-z]?|{UNITS}|{TEENS}|(?-i:[A-Z])))?"
    rf"(?:,? \(?(?:{_STOREY}|{_FLAT_CODE}|(?:up )?(?:left|right|middle)|up)\)?)?[ ,/-]{{1,3}}"
    rf"(?:{_CAPITALS} ){{1,3}}(?:{_TYPE})(?![\w'])"
)
"""A flat with its street straight behind it, the number of the house before it or nowhere."""
_ROOM = re.compile(
    r"(?i)(?<!\w)(?:room|rm|flat|bed|unit|apartment|apt) ?(?:no\.? ?)?\d{1,3}[a-z]?,?(?: (?:at|in|of))? "
    rf"(?:{_CAPITALS} ){{1,3}}(?:care|nursing|residential|retirement|sheltered|extra care|court|house|lodge)"
    r"(?: (?:home|housing|complex|village|unit)){0,2}(?![\w'])"
)
_NEIGHBOUR = re.compile(
    r"(?i)\b(?:live[sd]?|living|stay|neighbours?|neighbour's|next door|family|house|people|folk|couple|man|"
    r"woman|lady|guy|"
    r"tenants?|resident|owner|door|address)(?: [a-z]+){0,2}? (?:at|in|is|"
    r"from) (?:house )?(?P<number>(?:number|no\.?|nos?) ?\d{1,4}[a-z]?|flat \d{1,4}[a-z]?)"
    r"(?![\w/])(?! ?(?:on|in) the (?:list|queue|waiting))"
)
_NEXT_DOOR = re.compile(
    r"(?i)\b(?:neighbours?|next door|(?:I'm|I am|we're|we are)) at (?P<number>(?:number |no\.? ?)\d{1,4}[a-z]?|"
    r"(?<=neighbour at )\d{1,3}[a-z]?|(?<=neighbours at )\d{1,3}[a-z]?|(?<=next door at )\d{1,3}[a-z]?)(?![\w/:.])"
    r"|\b(?P<ours>(?:number|no\.?) \d{1,3}[a-z]?)(?= (?:in|on|of) (?:our|my|this) (?:street|road|close|stair|"
    r"block|lane|row))"
)
_HOUSE_NUMBER = re.compile(
    r"(?i)\b(?:house|flat|door|my) (?:number|no\.?|num)(?: is| was|"
    r":)*[ #-]{1,2}(?P<number>\d{1,4}[a-z]?(?:/\d{1,2})?)(?![\w/])"
)
_LINE = re.compile(
    r"(?:(?<=[.!?;:(,] )|(?<=[.!?;:(,])|(?<=\bat )|^)(?<!\d[.,:])(?P<line>(?!(?:19|"
    r"20)\d\d\b)(?:[1-9]\d{1,3} ?[A-Za-z]?|"
    r"\d[A-Za-z]|\d(?= (?:Upper|Lower|North|South|East|West|Old|New|Mid|Nether|Over|Wester|"
    r"Easter) ))(?:/\d{1,2})?,? "
    r"(?P<first>[A-ZÀ-Þ][a-zà-ÿ'-]{2,})(?: (?:of|na|nan|an|the|[A-ZÀ-Þ][a-zà-ÿ'-]+)){0,3})"
    r"(?= {0,2}(?:[.,;)!?\n]|$))"
)
_STREET_FIRST = re.compile(
    rf"(?<![\w'.-])(?P<line>(?:[A-ZÀ-Þ][\w'.-]* ){{1,3}}(?i:{CLEAR}|{SHORT}|court)\.?(?:,? \(?(?i:at |and |in |house )?"
    r"(?i:number|no\.?|nos\.?|#) ?\d{1,4}[A-Za-z]?(?! ?(?i:bus|buses|service|route|tram))|"
    r" ?(?:\(\d{1,3}[A-Za-z]?\)|/ ?\d{1,3}[A-Za-z]?(?! ?/)(?= ?[.,;)!?]|$| [a-z]))|(?:,? |"
    r",)\d{1,3}[A-Za-z]?(?= ?[.,;)!?](?!\d)|$| (?:and|but|so) (?!\d)))"
    r")(?!\w)"
)
"""A street before its number, as in much of Europe."""
_LIVES_AT = re.compile(
    r"(?i)\b(?:lives?|living|lived|stay|stays|staying|reside|address|home|house) (?:is )?(?:at )?"
    rf"(?P<line>{_NUMBER},? (?:the )?(?-i:[A-ZÀ-Þ][a-zà-ÿ'-]{{2,}})(?: (?:of|na|nan|an|the|"
    rf"(?-i:[A-ZÀ-Þ][a-zà-ÿ'-]+))){{0,3}})"
    r"(?!\w)"
)
_STAYS_AT = re.compile(
    rf"(?i)\b(?:i|we|they|he|she|mum|dad|who) (?:live|stay|bide|reside)[sd]? (?:at|in) (?P<line>{_NUMBER},? (?P<first"
    rf">[a-zà-ÿ]{{4,}}))"
    r"(?![\w'-])"
)
"""A house's number and a name in small letters, where somebody says to live."""
_CROFT = re.compile(
    r"(?i)(?<!\w)(?:croft|plot|caravan|chalet|pitch|stance|holding|house|berth|mooring|pontoon|"
    r"static) (?:no\.? ?)?\d{1,3}[a-z]?,? (?:of |"
    rf"at )?(?:the )?"
    rf"{_CAPITALS}(?: {_CAPITALS}){{0,2}}(?!\w)"
)
_BUILDING = re.compile(
    rf"(?<![\w'.-])(?P<line>(?:{_CAPITALS} ){{1,2}}(?i:court|ct|house|towers?|gardens|castle|lodge|hall|mansions|quay|"
    r"wharf|"
    r"view),? "
    r"(?i:flat|apartment|apt) ?\d{1,3}[A-Za-z]?)(?!\w)"
)
"""A flat behind the building that it is in."""
_ISLE = re.compile(
    rf"(?<![\w/.£:'-])(?P<line>(?:(?i:no\.?|number|nos\.?) ?\d{{1,3}}[A-Za-z]? |\d{{1,3}} ?(?:&|and) ?\d{{1,3}} |"
    rf"(?:{_FLAT_CODE},? |\d{{1,4}}/(?!10\b))\d{{1,4}},? |\d{{1,3}}[A-Za-z]?,? (?=[\w'-]+ ?, ?[A-Z]))"
    rf"(?P<first>[A-ZÀ-Þ][a-zà-ÿ-]{{3,}}))(?![\w'])"
)
"""A number and a name that is all of an address in a township: nobody's word, with a place behind it or "no" before."""
_BARE = re.compile(
    r"(?<![\w/.,£$€:'#+-])(?<!x )(?<![Tt]he )(?<! of )(?P<line>(?:\d{2,3}[A-Za-z]?|\d[A-Za-z]) "
    r"(?:(?:North|South|East|West|Upper|Lower|Old|New) )?(?P<first>[A-ZÀ-Þ][a-zà-ÿ]{3,}))(?![\w'-])"
)
_BOX = re.compile(r"(?i)(?<!\w)p\.? ?o\.? ?box (?:no\.? ?|number )?\d+")
_RURAL = re.compile(
    r"(?i)\b(?:cottages?|crofts?|farms?|farmhouse|steadings?|holdings?|mains|lodges?|manse|bothy|plot|caravan|pitch|"
    r"stance|"
    r"house|township)\b"
)
_STREET_END = re.compile(rf"(?i) (?:{CLEAR}|{SHORT})\.?$")
_IN_THE_COUNTRY = (_ARTICLE, _ARTICLE_ANY, _COMPOUND, _GAELIC)
_UNITS = (
    r"minutes?|mins?|hours?|hrs?|hr|days?|weeks?|months?|years?|yrs?|miles?|km|metres?|yards?|feet|ft|percent|people|"
    r"patients?|times?|pounds?|stars?|pm|am"
)
_NO_TITLED = re.compile(rf"(?i)(?:{_UNITS}|of|way|lane|car|bed|storey)\b")
_NO_LINE = re.compile(
    rf"(?i)(?:(?:{_UNITS}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|out|plus|new|more|million|"
    rf"thousand|hundred|minute|scottish|day|point|main|angry|for|euros?|download|staff|nurses?|doctors?|beds?)\b"
)
_NO_STREET = re.compile(
    rf"(?i)^of\b|\b(?:{_UNITS}|the|a|an|in|to|on|at|for|from|and|or|but|is|was|were|are|by|my|your|our|their|"
    rf"his|her|we|i|they|"
    r"it|this|that|with|as|per|no|not|very|more|different|other|new|busy|one|two|dual|single|beds?|bedroom|"
    r"st|nd|rd|th|x|car|bus|which|who|if|have|had|has|go|so|way|would|could|should|will|can|just|only|than|then|when|"
    r"did|do|does|about|up|out|off|into|over|star|point|step|storey|story|lane|time|times|people|person|thing|big|"
    r"good|"
    r"great|little|long|short|small|better|bad|nice|all|any|each|every|same|another|there|here|us|me|you|them|"
    r"him|she|he)\b"
)
"""Words that a lower-case street name does not hold: "45 minutes drive", "2 hours by road"."""
_FLAT_BEFORE = re.compile(
    rf"(?i)(?<![\w/.£])(?:(?:\d{{1,4}}[a-z]?|{_IN_WORDS}),? )?(?:(?:the )?(?:{_FLAT})(?:,? \(?(?:{_FLAT_CODE}|"
    rf"(?:up )?(?:left|right|middle|centre)|up)\)?)?"
    r"(?:[ ,/-]{1,3}| at | of | in )){1,3}$|(?<![\w/.£])\d{1,2}-\d{1,2},? $"
)
_NUMBERS_BEFORE = re.compile(
    r"(?i)(?<![\w/.£])(?:(?!(?:19|20)\d\d\b)\d{1,4}[a-z]?(?:,? ?(?:[+&]|and|to|or)|,) ?){1,5}$"
)
"""The numbers of other houses in the same street."""
_TOWN = re.compile(
    rf"(?:[ ,]{{1,3}}(?:{_CAPITALS}|of|by|on|upon|the|near)){{1,4}}(?=[ ,]{{1,3}}{_POSTCODE})"
    rf"|(?:, ?[A-Za-z'-]+(?: [A-Za-z'-]+)?| [a-z'-]{{4,}})(?=[ ,]{{1,3}}{_POSTCODE})"
)
"""The town between a street and a postcode."""
_HOUSE_BEFORE = re.compile(rf"(?i)(?<![\w'])(?:the )?{_CAPITALS}(?: {_CAPITALS}){{0,2}}(?:[\"']?,|[\"']) $")
_AFTER = re.compile(
    rf"(?i)[ ,(]{{1,3}}(?:{_FLAT_CODE}|"
    rf"(?:flat|flt|apt) (?:{UNITS}|\w{{1,3}})(?:/\w{{1,2}})?(?: (?:up )?(?:left|right|middle))?|{_STOREY})(?![\w/])\)?"
)
_FACILITY = re.compile(
    r"(?i)\b(?:hospital|ward|infirmary|surgery|clinic|centre|center|practice|school|library|church|office|"
    r"council|department|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|mr|mrs|ms|dr|thanks|thank|hi|hello|dear|yes|no|so|and|but|also|however)\b"
)
_GREAT = re.compile(r"(?i)^great (?=[a-z])")
_ROADS = frozenset({"st", "rd", "ave"})
_ENDS = re.compile(r" ?(?:[.,;:!?)]|$)| (?:and|but|so|since|in|which|has|is)\b")
_SAINT = re.compile(r"(?i)^st\.? (?=[a-z]{4})")
_WINDOW = 60


def find(text: str) -> Iterator[Finding]:
    """Find a number and a street ("91/3 Leith Walk", "Flat 2/1, 91 Any Street"), in capitals, titled or lower case.

    The street types are those of the Scottish gazetteers (BS 7666), from general knowledge. A street in lower case
    whose type is an everyday word is queued, and so is a number with a place that has no street type.
    """
    for match in _TITLED.finditer(text):
        if not _NO_TITLED.match(match["words"]) and not (match["worded"] and _NO_STREET.search(match["words"])):
            yield _whole(text, match, REDACTED, 0.9)
    for match in _LOWER.finditer(text):
        words = _GREAT.sub("", _SAINT.sub("", match["words"])) if match["clear"] else _SAINT.sub("", match["words"])
        new = words.lower() == "new" and (match["clear"] or match["loose"] in _ROADS) and _ENDS.match(text, match.end())
        if (new or not _NO_STREET.search(words)) and not (match["worded"] and match["loose"] and not _is_named(match)):
            sure = bool(match["clear"] and match["number"])
            yield _whole(text, match, *((REDACTED, 0.8) if sure else (QUEUED, 0.5)))
    for pattern in _IN_THE_COUNTRY:
        for match in pattern.finditer(text):
            yield _whole(text, match, QUEUED, 0.6)
    for match in _LINE.finditer(text):
        if not _NO_LINE.match(match["first"]):
            yield _finding(match, "line", QUEUED, 0.4)
    yield from _parts(text)


def _is_named(match: re.Match[str]) -> bool:
    """Whether a house's number in words is called one, and its street holds a word that no vocabulary holds."""
    return match["called"] is not None and any(map(is_unknown_word, match["words"].lower().split()))


def find_bare(text: str) -> Iterator[Finding]:
    """Find a house's number and a name that nobody's list knows, as in "44 Habost", in a text with capitals."""
    for match in _BARE.finditer(text):
        first = match["first"]
        known = _NO_LINE.match(first) or is_medicine(first.lower()) or _NO_TITLED.match(first)
        if not known and is_unknown_word(first.lower()):
            yield _finding(match, "line", QUEUED, 0.3)


def _parts(text: str) -> Iterator[Finding]:
    """Find flats, rooms, house numbers and boxes without a street."""
    for match in (*_ISLE.finditer(text), *_STAYS_AT.finditer(text)):
        if is_unknown_word(match["first"].lower()) and not _NO_LINE.match(match["first"]):
            yield _finding(match, "line", QUEUED, 0.4)
    for pattern, group in (
        (_LIVES_AT, "line"),
        (_STREET_FIRST, "line"),
        (_BUILDING, "line"),
        (_NEIGHBOUR, "number"),
        (_NEXT_DOOR, "number"),
        (_HOUSE_NUMBER, "number"),
        (_FLAT_ALONE, 0),
        (_FLAT_THEN_STREET, 0),
        (_ROOM, 0),
        (_CROFT, 0),
        (_BOX, 0),
    ):
        for match in pattern.finditer(text):
            yield _finding(match, group if match[group] else match.lastgroup or 0, QUEUED, 0.6)


def _whole(text: str, match: re.Match[str], tier: str, score: float) -> Finding:
    """Return the address with the flat or the name of the house before it, and the flat behind it."""
    start = match.start()
    for pattern in (_NUMBERS_BEFORE, _FLAT_BEFORE, _HOUSE_BEFORE):
        before = pattern.search(text, max(0, start - _WINDOW), start)
        if before and not _FACILITY.search(before[0]):
            start = before.start()
    after = _AFTER.match(text, match.end(), min(len(text), match.end() + _WINDOW))
    end = after.end() if after else match.end()
    if match.re in _IN_THE_COUNTRY or _RURAL.search(text, start, end):
        end = past_places(text, end)
    town = _TOWN.match(text, end)
    end = town.end() if town else end
    return Finding(start, end, "ADDRESS", "address", score, tier)


def _finding(match: re.Match[str], group: str | int, tier: str, score: float) -> Finding:
    """Return an address without a street, with the places that follow it: few people live there."""
    end = match.end(group) if _STREET_END.search(match[group]) else past_places(match.string, match.end(group))
    start = match.start(group)
    flat = _FLAT_BEFORE.search(match.string, max(0, start - _WINDOW), start)
    return Finding(flat.start() if flat else start, end, "ADDRESS", "address", score, tier)
