"""Personal data in what people wrote: text to findings, and findings to a text without them."""

from themes.personal_data.finding import FLAGGED, KINDS, QUEUED, REDACTED, TIERS, Finding
from themes.personal_data.placeholders import PLACEHOLDER, replace
from themes.personal_data.recognisers import Recognisers, find, load_recognisers

__all__ = [
    "FLAGGED",
    "KINDS",
    "PLACEHOLDER",
    "QUEUED",
    "REDACTED",
    "TIERS",
    "Finding",
    "Recognisers",
    "find",
    "load_recognisers",
    "replace",
]
