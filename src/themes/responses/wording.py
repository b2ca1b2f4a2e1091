"""The words that survey forms use, and what each means here: exact after folding, never guessed."""

import re
from collections.abc import Iterable
from datetime import date, datetime

from themes.responses.exports import fold
from themes.tables import (
    EVENT_NOTE,
    INDIVIDUAL,
    NOT_ANSWERED,
    NOT_RECOGNISED,
    NOT_STATED,
    ORGANISATION,
    PREFER_NOT_TO_SAY,
)

PREFER_NOT = re.compile(r"\b(prefer|rather|choose|wish|decline)\w* not\b|\bdeclined?\b")
DATE_FORMS = ("%d/%m/%Y", "%d/%m/%Y %H:%M", "%d/%m/%Y %H:%M:%S", "%d-%m-%Y", "%d %B %Y", "%d %b %Y")
# The census's bands, which most Scottish forms use (equality research note, section 1).
AGE_BANDS = ((16, "Under 16"), (25, "16 to 24"), (35, "25 to 34"), (45, "35 to 44"), (55, "45 to 54"), (65, "55 to 64"),
             (75, "65 to 74"), (121, "75 and over"))  # fmt: skip


def read_kind(answer: str) -> str:
    """Individual, organisation, event note or not stated, from the answer to "how are you responding?"."""
    words = answer.casefold()
    if re.search(r"\bevent|workshop|focus group|flip", words):
        return EVENT_NOTE
    if re.search(r"\bindividual|\bmyself\b|member of the public|\bpersonal", words):
        return INDIVIDUAL
    if re.search(r"organi[sz]ation|\bgroup\b|behalf|\bbody\b|company|charity", words):
        return ORGANISATION
    return NOT_STATED


def read_permission(answer: str) -> str:
    """What a respondent allowed: "with name", "without name" or "no". A blank, or words we do not know, mean no."""
    words = answer.casefold()
    if re.search(r"\bno\b|\bnot\b|n't\b", words.replace("without", "")):
        return "no"
    if re.search(r"without|anonym", words):
        return "without name"
    if re.search(r"with (my |our |your )?(\w+ )?name", words):
        return "with name"
    return "without name" if re.search(r"\byes\b|\bagree|\bpublish", words) else "no"


def read_date(answer: str) -> date | None:
    """The day of a date in ISO or British form; None where it is neither."""
    answer = answer.strip()
    try:
        return datetime.fromisoformat(answer).date()
    except ValueError:
        pass
    for form in DATE_FORMS:
        try:
            return datetime.strptime(answer, form).date()
        except ValueError:
            continue
    return None


def read_group(answer: str, *, not_stated: Iterable[str] = ()) -> str:
    """The group that an answer names, as the form words it; blank and declined answers kept apart."""
    answer = fold(answer)
    if not answer or answer.casefold() in {fold(value).casefold() for value in not_stated}:
        return NOT_ANSWERED
    return PREFER_NOT_TO_SAY if PREFER_NOT.search(answer.casefold()) else answer


def read_age(answer: str) -> str:
    """A whole number of years as its band, so that nobody's exact age travels; other answers as they are."""
    if not answer.isdecimal():
        return answer
    return next((band for under, band in AGE_BANDS if int(answer) < under), NOT_RECOGNISED)
