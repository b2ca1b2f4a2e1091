"""The recognisers of everything with a form of its own, from the CHI number to the age: all but names."""

from collections.abc import Callable, Iterable

from themes.personal_data import (
    address,
    age,
    bank,
    card,
    chi,
    date_of_birth,
    digits,
    email,
    handle,
    iban,
    ip,
    nhs_number,
    nino,
    phone,
    postcode,
    reference,
    url,
    vehicle,
)
from themes.personal_data.finding import Finding
from themes.personal_data.overlaps import merge
from themes.personal_data.placeholders import blank

RECOGNISERS: tuple[Callable[[str], Iterable[Finding]], ...] = (
    chi.find,
    nhs_number.find,
    nino.find,
    card.find,
    iban.find,
    bank.find,
    phone.find,
    email.find,
    url.find,
    handle.find,
    ip.find,
    address.find,
    postcode.find,
    date_of_birth.find,
    vehicle.find,
    reference.find,
    age.find,
)


def find(text: str) -> list[Finding]:
    """Run every recogniser over the surface of a text, and sweep up every run of digits that is no flagged date or age.

    A run that a recogniser explained in part is hidden as a whole, so that no remainder of it stays behind.
    """
    found = merge(finding for recogniser in RECOGNISERS for finding in recogniser(text))
    explained = [finding for finding in found if not finding.is_hidden]
    return merge([*found, *digits.find(blank(text, explained))])
