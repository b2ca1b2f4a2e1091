"""Kinds: whether a response speaks for one person, an organisation, or the people at an event."""

import re

from themes.tables import EVENT_NOTE, INDIVIDUAL, NOT_STATED, ORGANISATION

EVENT = re.compile(r"\bevent|workshop|focus group|flip[- ]?chart|drop[- ]in|\bmeeting note|roadshow")
SELF = re.compile(
    r"\bindividual|\bmyself\b|member of (the )?(general )?public|\bpersonal|\bresident\b|\bcitizen\b|private person"
    r"|member of staff|\bstaff\b|\bpupil\b|\bemployee|volunteer|land ?owner|home ?owner|tenant|parent or carer"
    r"|^an? (resident|patient|carer|parent|visitor|commuter|student)\b|\bservice user\b|^(general )?public$"
    r"|^(patient|carer|parent|student|visitor)( or \w+)?$|^ind(iv)?\.?$"
)
BODY = re.compile(
    r"organi[sz]ation|\bgroup\b|behalf|\bbody\b|\bcompany\b|charity|business|third sector|voluntary sector"
    r"|local authority|community council|\bcouncil\b|\bnhs\b|public sector|trade union|\bfirm\b"
    r"|institution|association|partnership|^org\.?$"
)
# "On behalf of myself", "a family member on behalf of somebody" speak for a person; "not on behalf of a group" too.
FOR_A_PERSON = re.compile(
    r"behalf of (myself|someone|somebody|an individual|a (relative|friend|family member|person|child))"
    r"|not .*(behalf|organi)"
)


def read_kind(answer: str) -> str:
    """Individual, organisation, event note or not stated, from the answer to "how are you responding?"."""
    words = answer.casefold()
    if EVENT.search(words):
        return EVENT_NOTE
    if FOR_A_PERSON.search(words):
        return INDIVIDUAL
    if SELF.search(words) and not re.search(r"individuals? and organi|organi[sz]ation (of|for)", words):
        return INDIVIDUAL
    return ORGANISATION if BODY.search(words) else NOT_STATED
