"""An international bank account number, or the code of the bank that holds it."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import QUEUED, REDACTED, Finding

_GAP = r"[ ./_,:;()\[\]{}<>*=~|\u2022-]{0,3}"
_NUMBER = rf"[A-Za-z]{{2}}[ ./:-]?\d{{2}}(?:{_GAP}[A-Za-z0-9]){{11,30}}"
_START = re.compile(rf"(?<![A-Za-z0-9]){_NUMBER}")
_CALLED = re.compile(
    rf"(?i)\biban\b[^\d\ue000]{{0,15}}?(?<![a-z0-9])(?P<number>[a-z]{{2}} ?\d{{2}}(?:{_GAP}[a-z0-9]*\d[a-z0-9]*|"
    rf"{_GAP}[a-z]{{4}}(?={_GAP}\d)){{2,12}})"
)
_BRITISH = re.compile(
    rf"(?<![A-Za-z0-9])(?:GB|gb)[ ./:-]?\d ?\d{_GAP}(?:[A-Z]{{4}}|[a-z]{{4}})(?:{_GAP}\d){{14}}(?!\d)"
)
"""A British number whatever its check: its shape is nothing else's."""
_BANK = re.compile(r"(?i)\b(?:bic|swift)(?: code)?[ :=#-]{1,3}(?P<number>[a-z]{4}gb[a-z0-9]{2}(?:[a-z0-9]{3})?)\b")
_LEAST_FIGURES = 8
_LENGTHS = {
    country: int(places)
    for country, places in re.findall(
        r"(\w\w)(\d\d)",
        "AE23 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GI23 GR27 HR21 HU28 IE22 IS26 IT27 LT20 "
        "LU20 LV21 MT31 NL18 NO15 PK24 PL28 PT25 QA29 RO24 SA24 SE24 SI19 SK24 TR26 UA29",
    )
}
"""Places of an account number by country (the IBAN registry that SWIFT keeps for ISO 13616)."""


def find(text: str) -> Iterator[Finding]:
    """Find account numbers that hold the modulus-97 check (ISO 13616) or are called IBAN, grouped or not."""
    for match in _START.finditer(text):
        places = [place for place in range(*match.span()) if text[place].isascii() and text[place].isalnum()]
        length = _LENGTHS.get(match[0][:2].upper(), 0)
        if (
            0 < length <= len(places)
            and _has_figures(text, places[:length])
            and _holds_mod_97("".join(text[place] for place in places[:length]))
        ):
            yield Finding(match.start(), places[length - 1] + 1, "IBAN", "iban", 0.99, REDACTED)
    for match in _BRITISH.finditer(text):
        yield Finding(match.start(), match.end(), "IBAN", "iban", 0.8, REDACTED)
    for pattern in (_CALLED, _BANK):
        for match in pattern.finditer(text):
            yield Finding(match.start("number"), match.end("number"), "IBAN", "iban", 0.7, QUEUED)


def _has_figures(text: str, places: list[int]) -> bool:
    """Whether at least eight of the places are figures, as in every country's numbers: "at 10 ..." is a sentence."""
    return sum(text[place].isdigit() for place in places) >= _LEAST_FIGURES


def _holds_mod_97(number: str) -> bool:
    """Whether the number, its first four places moved to the end and its letters counted from 10, leaves 1."""
    return int("".join(str(int(place, 36)) for place in number[4:] + number[:4])) % 97 == 1
