"""The registration of a vehicle."""

import re
from collections.abc import Iterable, Iterator

from themes.personal_data.finding import QUEUED, REDACTED, Finding
from themes.personal_data.gazetteer import load_gazetteer
from themes.personal_data.numerals import BELOW_HUNDRED, PHONETIC, ZEROS

_WORDS = (
    r"THE|AND|FOR|BUT|WAS|ARE|NOT|YOU|ALL|HAS|HAD|GET|GOT|BUS|CAR|WAY|MIN|HRS|NHS|OUT|OFF|OLD|NEW|ONE|TWO|TEN|PER|MPH"
)
"""Words of three letters that stand beside figures in text in capitals."""
_CURRENT = re.compile(
    rf"(?<![A-Za-z0-9])(?:[A-HJ-PR-Y][A-Y](?:[-.]?\d[\dOI]|[OI]\d)[ .-]{{0,2}}(?!(?<= )(?:{_WORDS}))[A-Z]{{3}}|"
    r"[A-HJ-PR-Ya-hj-pr-y][A-Ya-y]\d{2}[a-z]{3})"
    r"(?![A-Za-z0-9])"
)
_LOWER_WORDS = r"in|at|of|to|on|by|is|or|as|my|we|he|an|am|be|do|go|if|it|me|no|so|up|us|re|ok|gp|er|ad|bc|hr"
_LOWER = re.compile(
    rf"(?<![A-Za-z0-9])(?!{_LOWER_WORDS})[A-Ha-hj-pr-yJ-PR-Y][a-y]\d{{2}} (?!(?i:{_WORDS}|day|mth|yrs|"
    rf"lbs))[A-Za-z][a-z]{{2}}"
    r"(?![A-Za-z0-9])"
)
_ANY_CASE = re.compile(
    r"(?i)(?<![A-Za-z0-9])(?:[a-hj-pr-y][a-y]\d{2} ?(?P<last>[a-hj-pr-z]{3})|[a-hj-np-y]\d{3} ?(?P<end>[a-z]{3})|"
    r"(?P<first>[a-z]{3}) ?\d{3}[a-hj-np-y])(?![A-Za-z0-9])"
)
"""In any case, if its three letters are no word."""
_SPLIT = re.compile(
    rf"(?<![A-Za-z0-9])(?!(?:{_LOWER_WORDS.upper()}) )[A-HJ-PR-Y][A-Y](?: \d{{2}} (?!{_WORDS})[A-Z]{{3}}|"
    r" ?\d ?\d [A-Z] [A-Z] [A-Z])(?![A-Za-z0-9])"
)
_OLDER = re.compile(
    rf"(?<![A-Za-z0-9])(?:[A-HJ-NP-Y]\d{{3}}[ -]?(?!{_WORDS})[A-Z]{{3}}|(?!{_WORDS})[A-Z]{{3}}[ -]?\d{{3}}[A-Y])"
    r"(?![A-Za-z0-9])"
)
_MARKED = re.compile(
    rf"(?<![A-Za-z0-9])(?:(?!(?:{_LOWER_WORDS.upper()}) )[A-HJ-PR-Y][A-Y] ?\d{{2}}|"
    rf"(?![ABM]\d{{1,2}}\D)[A-HJ-NP-Y]\d{{1,3}})"
    r"(?: ?[./,:;_*~|+=\u2022] ?|[ -]?[(\[{<]| ?- ?)"
    r"(?P<last>[A-Z]{3})(?![A-Za-z0-9])|"
    r"(?<![A-Za-z0-9])(?P<first>[A-Z]{3})(?: ?[./,:;_*~|+=\u2022-] ?|[ -]?[(\[{<])\d{1,3}[ ./-]?[A-Y](?![A-Za-z0-9])|"
    r"(?<![A-Za-z0-9])(?:[B-HJ-NP-Y] \d{3} ?|"
    r"[A-HJ-NP-Y](?P<mark>[./_-])\d{1,3}(?P=mark))(?P<end>[A-Z]{3})(?![A-Za-z0-9])"
)
"""With another mark in its middle, or a space behind the letter of its year, if its three letters are no word."""
_IRISH = re.compile(
    r"(?<![A-Za-z0-9])[A-Z]?[A-Z](?:IA|IB|IG|IJ|IL|IW|IZ|JI|OI|UI|XI|[A-Z]Z)[ -]?\d{3,4}(?![A-Za-z0-9])"
)
_ANY = (
    r"(?:(?:[a-z] ?){2}(?:[\doi] ?){2}(?:[a-z] ?){2}[a-z]|[a-z]{2}[ .-]{0,2}\d[\doi][ .-]{0,2}[a-z]{3}|"
    r"[a-z]\d{1,3}[ -]{0,2}[a-z]{3}|"
    r"[a-z]{3}[ -]{0,2}\d{1,3} ?[a-z]|[a-z] \d{1,3} ?[a-z]{3}|\d{3} ?[a-z] ?\d{3})"
)
_PERSONAL = (
    r"(?P<personal>(?-i:(?=[A-Z]{0,3}\d)[A-Z\d]{4}[ -]?[A-Z]{3}|[A-Z\d]{1,3}(?:-[A-Z\d]{1,3}){2}|"
    r"\d{1,3}[A-Z][ -][A-Z]{2,3}|"
    r"[A-Z\d]{1,4}(?:-[A-Z]{1,2})?[ -]{1,2}(?=[A-Z]{0,3}\d)[A-Z\d]{1,6}))"
)
"""In capitals, letters and figures as the owner likes them, or as a machine reads them."""
_DATELESS = (
    r"(?:(?:(?!in|at|on|of|to|by|no|is|was|the|and|for|due)[a-z]{1,3}) ?\d{1,4}|\d{1,4} ?(?!st|nd|rd|th|am|pm|"
    r"hrs)[a-z]{1,3})"
)
_CALLED = re.compile(
    r"(?i)\b(?:reg(?:istration|istered)?|regd|number ?plate|licence plate|license plate|plate|cherished|vrn|vrm)\b"
    r"(?:\.? (?:number|no|plate|mark|as|was|is)\b)*[ :,.=#-]{1,3}(?:(?:is|was) )?"
    rf"(?P<plate>{_ANY}|{_PERSONAL}|{_DATELESS})(?![a-z0-9])(?!-\w)"
)
_DRIVEN = re.compile(
    r"(?i)\b(?:car|van|vehicle|taxi|cab|motorbike|motorcycle|lorry|minibus|coach|ambulance|caravan|motorhome|"
    r"tractor|ford|"
    r"vauxhall|audi|bmw|fiesta|corsa|golf|astra|focus)\b(?: (?:reg|is|was|with|number|no|parked|registered)\b)*"
    rf"[ :,.(-]{{1,3}}(?P<plate>{_ANY}|[a-z]{{1,2}}[iz][a-z]? ?\d{{3,4}})(?![a-z0-9])"
)
_MAKES = (
    r"morris|austin|mini|rover|land ?rover|ranger? rover|jaguar|jag|triumph|mg|hillman|singer|sunbeam|vauxhall|ford|"
    r"anglia|cortina|escort|capri|viva|bedford|leyland|commer|volvo|saab|volkswagen|vw|beetle|camper(?: ?van)?|audi|"
    r"bmw|mercedes|merc|porsche|fiat|alfa|renault|peugeot|citro[eë]n|skoda|seat|honda|toyota|nissan|datsun|mazda|"
    r"subaru|suzuki|mitsubishi|hyundai|kia|dacia|tesla|lexus|daimler|bentley|riley|wolseley|jowett|reliant|robin|"
    r"massey(?: ferguson)?|fergie|fordson|john deere|tractor|motorbike|motorcycle|moped|scooter|bike|vespa|car|van|"
    r"estate|saloon|hatchback|pickup|jeep|lorry|minibus|trailer|horsebox|motorhome|micra|fiesta|corsa|golf|astra|"
    r"focus|polo|clio|yaris|jazz|civic|qashqai|minor|midget|traveller"
)
_OWNED = re.compile(
    rf"(?i)\b(?:{_MAKES})\b(?: (?:reg|is|was|with|number|no|plate|parked|registered|carries|wears)\b)*[ :,.(=-]{{1,3}}"
    r"(?P<plate>(?-i:(?P<first>[A-Z]{3}(?=[ ./-]{0,2}\d\d)|"
    r"[A-Z]{2}(?=[ ./-]{0,2}\d{3}))[ ./-]{0,2}\d{2,4}(?: ?[A-Y])?|\d{2,4}[ ./-]{0,2}(?!MPH|BHP|KMS|LBS|"
    r"LTR)(?P<end>[A-Z]{3})|"
    r"[A-Y][ ./-]{0,2}\d{1,3}[ ./-]{1,3}(?P<last>[A-Z]{3})))(?![A-Za-z0-9])"
)
"""An older plate in capitals behind what sort of car or whose make it is, if its three letters are no word."""
_MAY_BE_OLD = re.compile(r"[A-Z][ ./-]{0,3}\d{1,4}(?!\d)|\d[ ./-]{0,3}[A-Z]{1,3}(?![A-Za-z])")
"""Figures beside capitals, without which no older plate is looked for."""
_SAID_AFTER = re.compile(
    r"(?i)(?<![a-z0-9])(?P<plate>(?-i:(?=[A-Z\d ./-]{0,6}\d)(?:[A-Y][ ./-]{0,2}\d{1,3}[ ./-]{0,2}[A-Z]{3}|"
    r"[A-Z]{1,3}[ ./-]{0,2}\d{1,4}(?:[ ./-]{0,2}[A-Z]{1,3})?|\d{1,4}[ ./-]{0,2}[A-Z]{1,3}))),? "
    r"(?:\(|(?:is|was|being|as) )?(?:my|our|the|his|her|their|a|your) (?:\w+ )?(?:reg(?:istration)?|number ?plate|"
    r"plate)\b"
)
"""A plate before what calls it one."""
_SPELLED = re.compile(
    rf"(?i)(?<!\w)(?:{PHONETIC}[ ,]{{1,2}}){{2}}(?:\d ?\d|{BELOW_HUNDRED}(?: "
    rf"{BELOW_HUNDRED})?)(?:[ ,]{{1,2}}{PHONETIC}){{3}}(?!\w)"
)
"""In the words of the telephone."""
CUES = frozenset({"reg", "regd", "regn", "registration", "plate", "plates", "numberplate", "vrn", "vrm"})
"""Words of which one stands in every text that says a plate letter by letter."""
_NUMBER_SAID = rf"(?:[ ,-]{{1,2}}(?:{BELOW_HUNDRED}|{ZEROS}|\d))"
_SAID = re.compile(
    r"(?i)\b(?:reg|regd|regn|registration|plates?|numberplate|vrn|vrm)\b(?:\.? (?:number|no|plate|mark|was|is|said)\b)*"
    rf"[ :,.-]{{1,3}}(?P<plate>[a-z][ ,-]?[a-z]?{_NUMBER_SAID}{{1,3}}(?:[ ,-]{{1,2}}[a-z]){{3}}|"
    rf"[a-z]{{2}}{_NUMBER_SAID}{{1,2}}[ -][a-z]{{3}})(?!\w)"
)
_VIN = re.compile(r"(?i)\b(?:vin|chassis)(?: (?:number|no\.?|is))*[ :=#-]{1,3}(?P<plate>[a-hj-npr-z0-9]{11,17})\b")


def find(text: str) -> Iterator[Finding]:
    """Find plates of the style since 2001 anywhere, older and Northern Irish ones in capitals or after a cue.

    The styles are those of DVLA leaflet INF104. In lower case only a plate without its space counts, one whose three
    letters are no word, or one that a word such as "reg" or "van" goes before; a dateless
    plate needs a word that calls it a registration.
    """
    for match in _CURRENT.finditer(text):
        yield Finding(match.start(), match.end(), "VEHICLE", "vehicle", 0.8, REDACTED)
    for pattern in (_LOWER, _SPLIT, _OLDER, _IRISH, _SPELLED):
        for match in pattern.finditer(text):
            yield Finding(match.start(), match.end(), "VEHICLE", "vehicle", 0.5, QUEUED)
    beside = _MAY_BE_OLD.search(text) is not None
    yield from _without_words(text, (_ANY_CASE, _MARKED, *((_OWNED,) if beside else ())))
    for pattern in (_CALLED, _DRIVEN, _VIN, *((_SAID_AFTER,) if beside else ())):
        for match in pattern.finditer(text):
            if any(character.isdigit() for character in match["plate"]) and not _is_words(match):
                yield Finding(match.start("plate"), match.end("plate"), "VEHICLE", "vehicle", 0.9, REDACTED)


def _without_words(text: str, patterns: Iterable[re.Pattern[str]]) -> Iterator[Finding]:
    """Find plates whose three letters are no word."""
    for pattern in patterns:
        for match in pattern.finditer(text):
            groups = match.groupdict()
            letters = next(groups[name] for name in ("last", "end", "first") if groups.get(name))
            if letters.lower() not in load_gazetteer().vocabulary:
                start, end = match.span("plate" if "plate" in groups else 0)
                yield Finding(start, end, "VEHICLE", "vehicle", 0.5, QUEUED)


def find_spoken(text: str) -> Iterator[Finding]:
    """Find what is called a registration and has its figures in words or its letters one by one."""
    for match in _SAID.finditer(text):
        yield Finding(match.start("plate"), match.end("plate"), "VEHICLE", "vehicle", 0.6, QUEUED)


def _is_words(match: re.Match[str]) -> bool:
    """Whether a plate that may hold any capitals holds a word, as in "PLATE 2 WAS COLD"."""
    personal = match.groupdict().get("personal")
    pieces = re.findall(r"[A-Z]{2,}", personal) if personal else []
    return any(piece.lower() in load_gazetteer().vocabulary for piece in pieces)
