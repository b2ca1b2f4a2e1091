"""The recognisers of everything with a form of its own, from the CHI number to the age: all but names."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from themes.personal_data import (
    address,
    age,
    bank,
    card,
    chi,
    date,
    date_of_birth,
    digits,
    email,
    handle,
    house_and_street,
    house_name,
    iban,
    ip,
    location,
    named_home,
    nhs_number,
    nino,
    numerals,
    online_name,
    phone,
    postcode,
    reference,
    secret,
    slips,
    small_place,
    spoken_code,
    spoken_number,
    unique_role,
    url,
    vehicle,
)
from themes.personal_data.casing import in_capitals, is_one_case, with_capitals
from themes.personal_data.finding import Finding
from themes.personal_data.overlaps import merge
from themes.personal_data.placeholders import blank

Find = Callable[[str], Iterable[Finding]]


@dataclass(frozen=True)
class Recogniser:
    """What finds one kind of thing, and when it is worth asking.

    It reads a text that holds a figure (if `figures`) or one of its words; one with neither reads every text. Where
    `besides` are given, a text needs one of them too, or a figure. A text all in one case is read a second time as
    `again` makes it.
    """

    find: Find
    words: frozenset[str] = frozenset()
    figures: bool = False
    again: Callable[[str], str] | None = None
    besides: frozenset[str] = frozenset()

    def may_find(self, words: frozenset[str], has_figure: bool) -> bool:
        """Whether a text with these words, with a figure or without, may hold what this looks for."""
        if self.besides and not has_figure and words.isdisjoint(self.besides):
            return False
        return (self.figures and has_figure) or not (self.words or self.figures) or not self.words.isdisjoint(words)


RECOGNISERS: tuple[Recogniser, ...] = (
    *(Recogniser(find, figures=True) for find in (nino.find, iban.find, ip.find, postcode.find, reference.find_forms)),
    Recogniser(location.find, figures=True),
    Recogniser(vehicle.find, figures=True, again=in_capitals),
    Recogniser(age.find, age.CUES, figures=True),
    Recogniser(email.find),
    Recogniser(url.find),
    Recogniser(handle.find),
    Recogniser(handle.find_called, handle.CUES),
    Recogniser(online_name.find, online_name.CUES),
    Recogniser(online_name.find_numbered, figures=True),
    Recogniser(house_name.find, house_name.CUES, again=with_capitals),
    Recogniser(house_and_street.find, house_and_street.CUES, again=with_capitals),
    Recogniser(named_home.find, named_home.CUES, again=with_capitals),
    Recogniser(ip.find_said, ip.CUES),
    Recogniser(location.find_words),
    Recogniser(reference.find, reference.CUES),
    Recogniser(reference.find_letters, reference.LETTER_CUES),
    Recogniser(postcode.find_called, postcode.CUES),
    Recogniser(postcode.find_numbered, numerals.WORDS),
    Recogniser(secret.find, secret.CUES),
    Recogniser(small_place.find),
    Recogniser(nino.find_spoken, frozenset({"ni", "nino", "insurance"})),
    Recogniser(vehicle.find_spoken, vehicle.CUES),
    Recogniser(spoken_code.find, spoken_code.CUES),
    Recogniser(spoken_number.find, numerals.WORDS),
    Recogniser(unique_role.find, unique_role.CUES),
)
"""Those that read the text as it is."""
OF_FIGURES: tuple[Recogniser, ...] = (
    *(Recogniser(find, figures=True) for find in (chi.find, nhs_number.find, card.find, phone.find)),
    Recogniser(address.find, address.CUES, figures=True, again=with_capitals, besides=address.COUNTED),
    Recogniser(address.find_bare, figures=True),
    Recogniser(bank.find, bank.CUES, figures=True),
    Recogniser(date.find, date.CUES, figures=True),
    Recogniser(date_of_birth.find, date_of_birth.CUES, besides=date_of_birth.DATED),
    Recogniser(date_of_birth.find_long_ago, figures=True),
)
"""Those that read it with the letters that stand for figures made figures."""
_FIGURE = re.compile(r"\d")
_WORD = re.compile(r"[a-z]+")
_LINES = str.maketrans("\n\r\t\v\f\x85", "      ")


def find(text: str) -> list[Finding]:
    """Run every recogniser over the surface of a text, and sweep up every run of digits that is no flagged date or age.

    Lines are read as one, since people break a number where the line ends, and slips in cue words are mended. A run
    that a recogniser explained in part is hidden as a whole, so that no remainder of it stays behind.
    """
    line = text.translate(_LINES)
    written = frozenset(_WORD.findall(line.lower()))
    line = slips.mend(line, written)
    figures = numerals.as_figures(line)
    has_figure = _FIGURE.search(figures) is not None
    words = frozenset(_WORD.findall(line.lower()))
    one_case = is_one_case(line)
    found = merge(
        finding
        for recognisers, seen in ((RECOGNISERS, line), (OF_FIGURES, figures))
        for recogniser in recognisers
        if recogniser.may_find(words, has_figure)
        for reading in _readings(recogniser, seen, one_case)
        for finding in recogniser.find(reading)
    )
    if not has_figure:
        return found
    explained = [finding for finding in found if not finding.is_hidden]
    return merge([*found, *digits.find(blank(figures, explained))])


def _readings(recogniser: Recogniser, seen: str, one_case: bool) -> tuple[str, ...]:
    """Return a text as a recogniser reads it: as it is, and if its case tells nothing, also with other capitals."""
    again = recogniser.again(seen) if one_case and recogniser.again else seen
    return (seen,) if again == seen else (seen, again)
