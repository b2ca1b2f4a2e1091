"""A British or Irish postcode; its first half alone, the district, is flagged."""

import re
from collections.abc import Iterator

from themes.personal_data.casing import in_capitals
from themes.personal_data.finding import FLAGGED, QUEUED, REDACTED, Finding
from themes.personal_data.gazetteer import load_gazetteer
from themes.personal_data.numerals import BELOW_HUNDRED, PHONETIC, UNITS, ZEROS

_AREA_LIST = """
    AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX
    FK FY G GL GU GX GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN
    NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W
    WA WC WD WF WN WR WS WV XX YO ZE"""
AREAS = frozenset(_AREA_LIST.split())
"""The postcode areas of Royal Mail, with those of the islands, the forces (BF) and non-geographic post."""

CUES = frozenset({"post", "postcode", "postcodes"})
"""Words of which one stands in every text that says that it holds a postcode."""
_LETTERS = "[ABD-HJLNP-UW-Z]{2}"
_ANY_CASE = "[ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2}"
_FULL = re.compile(
    # in any case, figures as they should be
    rf"(?:(?:(?<![A-Za-z0-9])|(?<=[Pp]ostcode)|(?<=POSTCODE))(?P<any>[A-Za-z]{{1,2}})\d[A-Za-z\d]?[ ._/,)~-]{{0,3}}\d"
    rf" ?{_ANY_CASE}(?![A-Za-z0-9])"
    # in capitals, with O for 0 and I or l for 1, torn apart, or with a word run into it
    rf"|(?<![A-Z0-9])(?P<capital>[A-Z]{{1,2}}) ?-?(?:\d[A-Z\dl]?|"
    rf"[OIl][\dOIl]?)[ ._/,)~-]{{0,3}}[\dOIl] ?{_LETTERS}(?![A-Z0-9])"
    # in capitals, with other marks or the word "space" in its middle
    rf"|(?<![A-Z0-9])(?P<parted>[A-Z]{{1,2}})\d[A-Z\d]?(?: ?[^\w\s\ue000]{{1,3}} ?[^\w\s\ue000]{{0,2}}|"
    rf" ?[^\w\s\ue000]?(?i:space|gap)[^\w\s\ue000]? ?| {{1,4}})\d[ .-]?[A-Z][ .-]?(?<!\d [A-Z] )[A-Z]"
    rf"(?![A-Za-z0-9])"
    # with its space a figure too early
    rf"|(?<![A-Za-z0-9])(?P<early>[A-Za-z]{{1,2}})\d \d{{2}}{_ANY_CASE}(?![A-Za-z0-9])"
    # an area, torn apart or with O for 0, in any case
    rf"|(?<![A-Za-z0-9])(?P<torn>[A-Za-z]{{1,2}}(?= \d)|[A-Za-z]{{2}})(?: \d{{1,2}} ?\d|"
    rf"\d{{1,2}} {{0,2}}[\dOo]) ?{_ANY_CASE}(?![A-Za-z0-9]))"
)
_STRAY = re.compile(
    rf"(?<![A-Za-z0-9])(?P<area>[A-Z]{{1,2}})\d[A-Z\d]?[ ._/,:;)~*|-]{{0,3}}\d(?: ?[./_,:;*~|"
    rf"'-] ?(?P<first>{_ANY_CASE})|"
    rf" ?[./_,:;*~|-]? ?[A-Z][./_,:;*~|-][A-Z])(?![A-Za-z0-9])"
    r"|(?<![A-Za-z0-9-])(?P<torn>[A-Z]{1,2})[./_:-]\d[A-Z\d]?[ ./_:-]{1,3}\d[ ./_:-]?[A-Z]{2}(?![A-Za-z0-9-])"
    r"|(?<![A-Za-z0-9])(?P<wide>[A-Z]{2})\d[A-Z\d]? ?\d(?P<second>[a-z]{2})(?![A-Za-z0-9])"
)
"""With a mark behind the figure of its second half, or two small letters there of which one is no postcode's."""
_OVERSEAS = r"(?:ASCN|BBND|BIQQ|FIQQ|PCRN|SIQQ|STHL|TDCU|TKCA) ?1ZZ"
_ORDINAL = re.compile(r"(?:1st|2nd|3rd|[04-9]th|\d ?(?:hr|ft|lb|yr|gb|ps|pt)|\d (?:up|as|at|an|we|us|he|be|by))$")
"""What follows a road or a block, as in "B1 2nd floor", and is no second half of a postcode."""
_UNIT = re.compile(r"\d ?(?:ST|ND|RD|TH|AM|PM|HR|KM|CM|MM|MG|ML|KG|GB|MB|IN|FT|YR|GP|OF|TO|IS|ON|OR|AT|NO|IT)$")
"""What looks like the second half of a postcode in capitals; some letters in it (C I K M O V) are no postcode's."""
_OTHER = re.compile(
    rf"(?i:(?<![a-z0-9])(?:gir ?0aa|{_OVERSEAS}|bfpo ?\d{{1,4}})(?![a-z0-9]))"
    r"|(?<![A-Za-z0-9])(?:[AC-FHKNPRTV-Y]\d[\dW]) ?(?=[A-Z]{0,3}\d)(?=\d{0,3}[A-Z])[AC-FHKNPRTV-Y\d]{4}(?![A-Za-z0-9])"
)
_SPELLED = re.compile(
    rf"(?i)(?<![a-z0-9])(?:[a-z]{{1,2}}|{PHONETIC}(?: {PHONETIC})?) ?\d[a-z\d]?,? ?\d(?: ?,? (?:{PHONETIC}|"
    rf"[a-z](?![a-z]))){{2}}(?![a-z0-9])"
)
"""Letter by letter, also in the words of the telephone."""
_CALLED = re.compile(
    r"(?i)post ?code(?: is|:|=| -| no| area)* ?(?P<code>(?=[^\d\ue000]{0,4}\d)"
    r"[a-z0]{1,2} ?[\doilsbz][\da-z]?[ ._/,-]{0,3}[\doilsbz] ?"
    r"[a-z\d]{2}|"
    rf"(?!(?:is|no) )(?:{PHONETIC}|[a-z]{{1,2}}|{BELOW_HUNDRED}|{ZEROS}|\d{{1,2}})(?:[ ,-]{{1,2}}(?:{PHONETIC}|"
    rf"(?:and )?then|space|(?:double )?[a-z](?!\w)|[a-z]{{1,2}}\d{{1,2}}|\d[a-z]{{2}}(?!\w)|"
    rf"[a-z]{{2}}(?!\w)|{BELOW_HUNDRED}|{ZEROS}|\d{{1,2}})){{3,9}})"
    r"(?![a-z0-9])"
)
_HALVES = re.compile(
    rf"(?i)(?<![a-z0-9])(?P<area>[a-z]{{1,2}})(?:\d{{1,2}}|\d[a-z])(?:,? (?:(?:and )?then|and|plus|ends?|ending|"
    rf"followed by|comma|dash)(?: (?:with|in|it|is|a))?[ :]{{1,2}})(?P<second>\d ?{_ANY_CASE})(?![a-z0-9])"
)
"""Its two halves, with words between."""
_SMUDGED = re.compile(
    rf"(?<![A-Za-z0-9])(?P<area>[A-Z1058l]{{1,2}})(?P<number>[\dSOIl]{{1,2}}|\d[A-Z]) ?\d{_LETTERS}(?![A-Za-z0-9])"
)
"""In capitals, with letters of its area and figures of its district that a machine took for one another."""
_AS_LETTERS = str.maketrans("1058l", "IOSBI")
_FAR_HALVES = re.compile(
    rf"(?<![A-Z0-9])(?P<area>[A-Z]{{1,2}})\d[A-Z\d]?(?![A-Za-z0-9])[^\d.!?\n\ue000]{{2,30}}?(?P<second>\d{_LETTERS})("
    r"?![A-Za-z0-9])"
)
_NUMBERED = re.compile(
    rf"(?i)(?<![a-z0-9])(?P<area>[a-z] ?[a-z]?)(?:(?:[ -]{BELOW_HUNDRED}){{1,2}}|[ -]?\d{{1,2}}(?=[ ,-]{{1,2}}[a-z]))"
    rf"[ ,-]{{1,2}}"
    rf"(?P<second>(?:\d[ -]?|(?:{UNITS}|{ZEROS})[ -]){_ANY_CASE}|(?:{UNITS}|{ZEROS}) [a-z] [a-z])(?![a-z0-9])"
)
"""Its numbers in words."""
_ANOTHER = re.compile(
    rf"(?: ?[/,&+-] ?|,? (?:and|or|to|&) )(?:\d ?{_LETTERS}|{_LETTERS}(?<=/[A-Z]{{2}}))(?![A-Za-z0-9])"
)
"""The second half of another, behind a whole one."""
_APART = re.compile(
    r"(?i)(?<![\w.-])[a-z](?:[.-][a-z])?(?<=[a-z])[.-]\d(?:[.-]?\d)?[ .-]{1,2}\d[ .-]?[a-z][.-]?[a-z](?![\w-])"
)
"""With a stop or a hyphen between its letters: "E.H.1.2 5.A.A"."""
_DISTRICT = re.compile(
    r"(?<![A-Za-z0-9/.£-])(?P<area>[A-Z]{1,2})(?P<number>\d{1,2}[A-Z]?)(?: ?\d(?![\d.:%]))?(?![A-Za-z0-9/])(?!\.\d)"
    r"(?! \d{4} \d{4})"
)
_NOT_DISTRICTS = re.compile(r"[LS][1-5]|B(?:1|2|3|6|7|9|12)|E\d|M(?:[4689]|73|74|77|80|90)|[SW]\d[A-Z]")
"""Vertebrae, vitamins, food additives, hormones and the motorways of Scotland, which look like districts."""
_DISTRICT_CALLED = re.compile(
    r"(?i)\bpost ?code(?: area| district)?(?: is|:|s)* ?(?P<code>[a-z]{1,2}\d{1,2}[a-z]?)(?![a-z0-9])"
)


def find(text: str) -> Iterator[Finding]:
    """Find whole postcodes in any case, with or without their space, and flag districts and sectors in capitals.

    The shapes and the letters never used in the second half (C I K M O V) are those of Royal Mail's guide to the
    Postcode Address File. O for a nought and I for a one are allowed where the rest leaves no doubt. Irish postcodes
    (Eircode) and those of the forces are found too.
    """
    for match in _FULL.finditer(text):
        area = match["any"] or match["capital"] or match["parted"] or match["torn"] or match["early"]
        lower = match["any"] and match["any"].islower() and " " not in match[0][-3:]
        if _is_measure_or_word(match):
            continue
        if area.upper() in AREAS and any(map(str.isdigit, match[0])) and (lower or not _ORDINAL.search(match[0])):
            end = (_ANOTHER.match(text, match.end()) or match).end()
            yield Finding(match.start(), end, "POSTCODE", "postcode", 0.95, REDACTED)
    yield from _with_stray_marks(text)
    yield from _in_small_letters(text)
    yield from _in_halves(text, _HALVES)
    yield from _in_halves(text, _FAR_HALVES)
    yield from _smudged(text)
    for match in _APART.finditer(text):
        if re.sub(r"[^A-Za-z].*", "", match[0].replace(".", "").replace("-", "")).upper() in AREAS:
            yield Finding(match.start(), match.end(), "POSTCODE", "postcode", 0.7, REDACTED)
    for match in (*_OTHER.finditer(text), *_SPELLED.finditer(text)):
        yield Finding(match.start(), match.end(), "POSTCODE", "postcode", 0.8, REDACTED)
    for match in _DISTRICT.finditer(text):
        if match["area"] in AREAS and not _NOT_DISTRICTS.fullmatch(match["area"] + match["number"]):
            yield Finding(match.start(), match.end(), "POSTCODE DISTRICT", "postcode", 0.5, FLAGGED)


def _is_measure_or_word(match: re.Match[str]) -> bool:
    """Whether what stands where a second half would is a measure ("5 ML") or a word ("M8 ONE WAY")."""
    second = match[0][-3:]
    word = match["capital"] and second.isalpha() and second.lower() in load_gazetteer().vocabulary
    return bool(word or (match["parted"] and _UNIT.search(match[0])))


def _with_stray_marks(text: str) -> Iterator[Finding]:
    """Find postcodes with a mark inside their second half, or small letters there that are no word and no measure."""
    for match in _STRAY.finditer(text):
        letters = (match["first"] or match["second"] or "").lower()
        known = letters in load_gazetteer().vocabulary or _ORDINAL.search(match[0]) or _UNIT.search(match[0].upper())
        if (match["area"] or match["torn"] or match["wide"]) in AREAS and not known:
            yield Finding(match.start(), match.end(), "POSTCODE", "postcode", 0.6, QUEUED)


def _in_small_letters(text: str) -> Iterator[Finding]:
    """Find in a text all in small letters what would be a postcode in capitals, if no half of it is a word."""
    capitals = in_capitals(text)
    for match in _FULL.finditer(capitals) if capitals != text else ():
        area = match["any"] or match["capital"] or match["parted"] or match["torn"] or match["early"]
        small = match[0].lower()
        word = small[-3:] in load_gazetteer().vocabulary or _ORDINAL.search(small) or _UNIT.search(match[0])
        if area in AREAS and not word and any(map(str.isdigit, small)):
            yield Finding(match.start(), match.end(), "POSTCODE", "postcode", 0.6, REDACTED)


def find_numbered(text: str) -> Iterator[Finding]:
    """Find postcodes whose numbers are words: "G twelve 8QQ"."""
    yield from _in_halves(text, _NUMBERED)


def _in_halves(text: str, pattern: re.Pattern[str]) -> Iterator[Finding]:
    """Find the two halves of a postcode where its area is one of Royal Mail's and its end is no word."""
    for match in pattern.finditer(text):
        if match["area"].upper().replace(" ", "") in AREAS and _is_second_half(match["second"]):
            yield Finding(match.start(), match.end(), "POSTCODE", "postcode", 0.6, QUEUED)


def _smudged(text: str) -> Iterator[Finding]:
    """Find postcodes in capitals in which a machine took letters of the area for figures, or the other way round."""
    for match in _SMUDGED.finditer(text):
        area = match["area"].translate(_AS_LETTERS)
        if area in AREAS and any(map(str.isdigit, match["number"])) and not _ORDINAL.search(match[0].lower()):
            yield Finding(match.start(), match.end(), "POSTCODE", "postcode", 0.6, QUEUED)


def _is_second_half(second: str) -> bool:
    """Whether what follows a district is no ordinal, measure or time, and ends in no word."""
    word = second[-2:].lower()
    plain = _ORDINAL.search(second.lower()) or _UNIT.search(second.upper())
    tells = second[-2:].isupper() and (second[:1].isdigit() or not second.isupper())
    return not plain and (tells or word not in load_gazetteer().vocabulary)


def find_called(text: str) -> Iterator[Finding]:
    """Find what is called a postcode, also letter by letter and in words, and flag what is called one in half."""
    for match in _CALLED.finditer(text):
        yield Finding(match.start("code"), match.end("code"), "POSTCODE", "postcode", 0.7, REDACTED)
    for match in _DISTRICT_CALLED.finditer(text):
        yield Finding(match.start("code"), match.end("code"), "POSTCODE DISTRICT", "postcode", 0.5, FLAGGED)
