"""A British postcode; its first half alone, the district, is flagged."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import FLAGGED, REDACTED, Finding

_AREA_LIST = """
    AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX
    FK FY G GL GU GX GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN
    NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W
    WA WC WD WF WN WR WS WV XX YO ZE"""
AREAS = frozenset(_AREA_LIST.split())
"""The postcode areas of Royal Mail, with those of the islands, the forces (BF) and non-geographic post."""

_FULL = re.compile(
    r"(?<![A-Za-z0-9])(?:([A-Za-z]{1,2})\d[A-Za-z\d]?[ ]{0,2}\d[ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2}"
    r"|([A-Z]{1,2})[ -]?\d[A-Z\d]?[ -]{0,2}[\dO] ?[ABD-HJLNP-UW-Z]{2}|(GIR) ?0AA)(?![A-Za-z0-9])"
)
_DISTRICT = re.compile(r"(?<![A-Za-z0-9/.£-])([A-Z]{1,2})(\d{1,2}[A-Z]?)(?![A-Za-z0-9/])(?!\.\d)")
_NOT_DISTRICTS = re.compile(r"[LS][1-5]|B(?:1|2|3|6|7|9|12)|E\d|M(?:[4689]|73|74|77|80|90)|[SW]\d[A-Z]")
"""Vertebrae, vitamins, food additives, hormones and the motorways of Scotland, which look like districts."""


def find(text: str) -> Iterator[Finding]:
    """Find whole postcodes in any case, with or without their space, and flag districts in capitals.

    The shapes and the letters never used in the second half (C I K M O V) are those of Royal Mail's guide to the
    Postcode Address File. A capital O for a zero is allowed.
    """
    for match in _FULL.finditer(text):
        if match[3] or (match[1] or match[2]).upper() in AREAS:
            yield Finding(match.start(), match.end(), "POSTCODE", "postcode", 0.95, REDACTED)
    for match in _DISTRICT.finditer(text):
        if match[1] in AREAS and not _NOT_DISTRICTS.fullmatch(match[0]):
            yield Finding(match.start(), match.end(), "POSTCODE DISTRICT", "postcode", 0.5, FLAGGED)
