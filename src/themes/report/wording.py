"""Wording: numbers, dates and the tables' own names in the words of the report."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from themes.report.tracing import PRIVATE, mark_as
from themes.tables import EVENT_NOTE, INDIVIDUAL, ORGANISATION

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
# The least whole percentage that each word stands for. No official scale is known; this one is printed in the report.
QUANTIFIERS = ((90, "almost all"), (50, "most"), (25, "many"), (10, "some"), (0, "a few"))
HIDDEN = "[c]"  # the Government Analysis Function's mark for a confidential number
NOT_GIVEN = "[x]"  # ... for a number that is not available
NOTHING = "[z]"  # ... for a cell that cannot hold anything
CHARACTERISTIC_NAMES = {
    "position": "Position on the proposal",
    "trans": "Trans status",
    "ethnicity": "Ethnic group",
    "religion": "Religion or belief",
    "marital": "Marriage and civil partnership",
    "pregnancy": "Pregnancy and maternity",
    "carer": "Caring for somebody",
    "care_experience": "Care experience",
    "veteran": "Service in the armed forces",
    "simd_quintile": "Deprivation of the area (SIMD quintile)",
    "urban_rural": "Urban or rural area",
    "island": "Living on an island",
}
STEP_NAMES = {
    "received": "Received",
    "blank": "Left blank",
    "nil_reply": "Said only that there was nothing to say",
    "duplicate": "The same answer again from the same respondent",
    "combined": "Put together with the same respondent’s other answer",
    "other_language": "In another language, for a person to read",
    "campaign_copy": "Copies of a campaign’s standard text, which counts once",
    "withdrawn": "Withdrawn by the respondent",
    "late": "Arrived after the closing date",
    "analysed": "Analysed",
    "campaign_additions": "Words that people added to a campaign’s text (beside the sum)",
}
REDACTION_NAMES = {
    "CHI": "CHI number",
    "EMAIL": "E-mail address",
    "PHONE": "Phone number",
    "NHS NUMBER": "NHS number",
    "NINO": "National Insurance number",
    "CARD": "Payment card number",
    "IBAN": "Bank account number (IBAN)",
    "BANK": "Bank details",
    "URL": "Web address",
    "HANDLE": "Name on social media",
    "IP": "Internet address (IP)",
    "VEHICLE": "Vehicle registration",
    "REFERENCE": "Reference number",
    "LOCATION": "Place on the map",
    "CODE": "Password or entry code",
    "NUMBER": "Another long number",
    "POSTCODE DISTRICT": "First half of a postcode",
    "ROLE": "Role that few people hold",
    "PLACE": "Small place",
}
BRITISH_DAY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
TURNERS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
KIND_NAMES = {"all": "All", INDIVIDUAL: "Individuals", ORGANISATION: "Organisations", EVENT_NOTE: "Event notes",
              "without campaign copies": "Without copies of campaigns"}  # fmt: skip


def long_date(day: date) -> str:
    """A date such as 30 October 2026, whatever the machine's language."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def long_date_of(words: str) -> str:
    """A day such as 2026-10-30 or 30/10/2026 as a long date; other words as they are."""
    found = BRITISH_DAY.fullmatch(words)
    try:
        day = date(*(int(part) for part in reversed(found.groups()))) if found else date.fromisoformat(words)
    except ValueError:
        return words
    return long_date(day)


def counted(number: int, singular: str, plural: str = "") -> str:
    """A number and what it counts, such as "1 theme" or "1,204 themes"."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def percent_in_words(count: int, base: int, percent: int) -> str:
    """A whole percentage that never says 0 % of somebody, or 100 % without the last one."""
    if percent == 0 and count:
        return mark_as("under 1%", percent)
    return mark_as("over 99%", percent) if percent == 100 and count < base else f"{percent}%"


def out_of(count: int, base: int, percent: int | None, noun: str = "") -> str:
    """A count with its base, such as "32 of 182 respondents (18%)"; no percentage where the base is too small."""
    told = f"{count:,} of {base:,}{' ' if noun else ''}{noun}"
    return told if percent is None else f"{told} ({percent_in_words(count, base, percent)})"


def share(count: int, base: int, percent: int | None) -> str:
    """A count whose base stands in the heading, such as "32 (18%)"."""
    return f"{count:,}" if percent is None else f"{count:,} ({percent_in_words(count, base, percent)})"


def quantifier(percent: int) -> str:
    """The word for a share, on the scale that the report prints."""
    return next(word for least, word in QUANTIFIERS if percent >= least)


def scale() -> tuple[tuple[str, str], ...]:
    """The quantifiers from the smallest, each with its range in words."""
    ends = {0: "under 10%", 90: "90% or more"}
    upper = {least: above - 1 for (above, _), (least, _) in pairwise(QUANTIFIERS)}
    return tuple((word, ends.get(least, f"{least}% to {upper.get(least)}%")) for least, word in reversed(QUANTIFIERS))


def listed(items: Sequence[str]) -> str:
    """Items as a list in a sentence: "a, b and c"."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}" if items else ""


def quoted(words: str) -> str:
    """Words in quotation marks."""
    return f"“{words}”"


def characteristic_name(name: str) -> str:
    """A characteristic as a heading; of a select-all question, with the answer that people could choose."""
    asked, _, answer = name.partition(": ")
    heading = CHARACTERISTIC_NAMES.get(asked, asked.replace("_", " ").capitalize())
    return f"{heading}: {answer}" if answer else heading


def step_name(step: str) -> str:
    """A step of the accounting in words."""
    return STEP_NAMES.get(step, step.replace("_", " ").capitalize())


def kind_name(kind: str) -> str:
    """A kind of respondent as a heading."""
    return KIND_NAMES.get(kind, kind.replace("_", " ").capitalize())


def redaction_name(kind: str) -> str:
    """A kind of personal detail in words; an abbreviation stays one."""
    kind = kind.replace("_", " ").upper()
    return REDACTION_NAMES.get(kind, kind.capitalize())


def readable(text: object) -> str:
    """A text without the characters that no page or workbook can hold, or that turn its words around."""
    return legible(str(text)).strip()


def legible(text: str) -> str:
    """The same, with a space in the place of each, so that no other letter moves."""
    return "".join(" " if _is_unreadable(letter) else letter for letter in text)


def _is_unreadable(letter: str) -> bool:
    """Whether a character is a control character, half of one, none at all, or turns the direction of what follows."""
    is_none = ord(letter) & 0xFFFE == 0xFFFE or PRIVATE.match(letter) is not None
    return is_none or unicodedata.category(letter) in ("Cc", "Cs") or letter in TURNERS
