"""A finding: one stretch of a text that holds, or may hold, personal data."""

from dataclasses import dataclass

REDACTED = "redacted"
"""Redacted, and sure enough to need no second look."""
QUEUED = "queued"
"""Redacted, and queued for a person to confirm."""
FLAGGED = "flagged"
"""Left in place, for a person to decide."""

TIERS = (FLAGGED, QUEUED, REDACTED)
"""The tiers, the weakest first."""

KINDS = (
    "CHI", "NHS NUMBER", "NINO", "CARD", "IBAN", "BANK", "PHONE", "EMAIL", "URL", "HANDLE", "IP", "ADDRESS",
    "POSTCODE", "DATE OF BIRTH", "VEHICLE", "REFERENCE", "LOCATION", "CODE", "NAME", "NUMBER", "DATE", "AGE",
    "POSTCODE DISTRICT", "ROLE", "PLACE",
)  # fmt: skip
"""Every kind of finding; where two claim the same words with equal right, the earlier kind names them."""


@dataclass(frozen=True, order=True)
class Finding:
    """Half-open character offsets into a text, what was found there, by which recogniser, and what to do about it."""

    start: int
    end: int
    kind: str
    recogniser: str
    score: float
    tier: str

    @property
    def is_hidden(self) -> bool:
        """Whether the words are taken out of the text."""
        return self.tier != FLAGGED
