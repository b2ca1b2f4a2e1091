"""Singling out: what in a quote may tell who somebody is where no name, number or address does.

A place is none by itself, nor is an illness; a place with an illness, a job or a relative is. The lists are ours, made
by reading quotes of real consultations that had passed the recognisers.
"""

import re

# An illness, injury or treatment by name; everyday words for feeling unwell are none.
HEALTH = re.compile(
    r"\b(?:\w{3,}(?:itis|osis|oma|aemia|emia|pathy|plegia|ectomy|algia|phrenia)|cancer\w*|tumou?rs?|stroke|heart attack"
    r"|cardiac arrest|dementia|alzheimer'?s?|parkinson'?s|autis\w+|adhd|asperger'?s?|epilep\w+|seizures?|fits|diabet\w+"
    r"|asthma\w*|copd|emphysema|bipolar|schizo\w+|ptsd|ocd|borderline|personality disorder|eating disorder|anorexi\w+"
    r"|bulimi\w+|addict\w*|alcoholi\w+|overdos\w+|detox|self.?harm\w*|suicid\w+|sectioned|hiv|aids|hepatitis|dialysis"
    r"|transplant\w*|chemo\w*|radiotherapy|amput\w+|prosthe\w+|catheter\w*|stoma|miscarr\w+|stillb\w+|abortion|ivf"
    r"|pregnan\w+|birth|labour ward|cerebral palsy|down'?s syndrome|spina bifida|multiple sclerosis|fibromyalgia"
    r"|syndrome|disorder|surgery on|operation on|broke(?:n)? (?:my|his|her)|fractur\w+|pacemaker|bypass|sepsis"
    r"|colostomy|brain injur\w+|learning disabilit\w+|psychos\w+|psychotic|hallucinat\w+|blind|deaf|paralys\w+)\b",
    re.IGNORECASE,
)
# Work by which people in a place know one another, with somebody's: "the ward sister", "my social worker".
ROLE = re.compile(
    r"\b(?:the|my|our|his|her|a|one|as|lovely|particular)\s+(?:\w+\s){0,2}?(?:receptionist|manager|sister|matron|consultant"
    r"|surgeon|midwife|health visitor|social worker|chaplain|pharmacist|dentist|physio\w*|psychiatrist|psychologist"
    r"|counsellor|therapist|podiatrist|optician|cook|chef|cleaner|porter|caretaker|headteacher|teacher|warden|secretary"
    r"|keyworker|key worker|care co-?ordinator|case worker|driver|paramedic|doctor|gp|nurse|carer|head of \w+"
    r"|chair|director|chief executive|councillor|mp|msp|minister|priest|imam|police officer|farmer)\b",
    re.IGNORECASE,
)
RELATIVE = re.compile(
    r"\b(?:my|our|his|her)\s+(?:late |elderly |disabled |youngest |eldest |\d+ year old ){0,2}(?:wife|husband|partner"
    r"|son|daughter|mother|mum|mam|father|dad|brother|sister|grand\w+|gran|nan|nana|baby|child|twins|aunt|uncle|niece"
    r"|nephew|fianc\w+|neighbour)\b",
    re.IGNORECASE,
)
# What kind of place a capital names: "Ash Ward", "Kirkhill Surgery".
KIND_OF_PLACE = re.compile(
    r"\b[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?,? (?:[Ww]ard|[Uu]nit|[Hh]ouse|[Cc]linic|[Ss]urgery|[Hh]ospital|[Cc]entre"
    r"|[Ll]odge|[Cc]ourt|[Ss]chool|[Pp]ractice|[Rr]oad|[Ss]treet|[Vv]illage|[Ii]sland|[Pp]rison|[Hh]ospice|[Cc]ollege"
    r"|[Tt]eam|[Ss]uite)\b"
    r"|\b(?:[Ww]ard|[Uu]nit|HMP) (?:[A-Z]\w*|\d+)\b"
)
PREPOSITION = re.compile(
    r"\b(?:at|in|near|from|to|around|outside|for|of|on|via|between|the) ((?:[A-Z][a-z'’-]{2,}\s?){1,3})"
)
EVENT = re.compile(
    r"\b(?:died|dying|passed away|death of|killed|murder\w*|raped?|assault\w*|abused?|abusive|arrest\w*|in (?:jail"
    r"|prison|custody|care)|foster\w*|adopt\w+|evict\w+|homeless|refugee|asylum|divorc\w+|bankrupt\w*|redundan\w+|tribunal"
    r"|lawsuit|complaint against)\b",
    re.IGNORECASE,
)
OWN = re.compile(r"\b(?:i|i'm|i've|my|me|our|his|her|she|he)\b", re.IGNORECASE)
# Capitals that name no place: days, months, services known everywhere.
EVERYWHERE = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december christmas easter covid coronavirus corona nhs uk england scotland wales ireland britain
    british english scottish welsh irish european europe i zoom teams facebook google twitter whatsapp internet brexit
    god president government parliament congress senate america american united states china chinese
    """.split()
)


# An illness and so many facts of these kinds, itself among them, may tell who somebody is without any place.
FACTS_TOGETHER = 3


def singles_out(quote: str) -> bool:
    """Whether a quote joins facts that may tell who somebody is.

    A place with an illness, a job, a relative or a blow of fate; or an illness with two of the others, of somebody who
    is spoken of.

    >>> singles_out("My son has epilepsy and the nurse at Ash Ward was kind."), singles_out("The nurse was kind.")
    (True, False)
    """
    facts = [bool(pattern.search(quote)) for pattern in (HEALTH, ROLE, RELATIVE, EVENT)]
    if names_place(quote) and any(facts):
        return True
    return facts[0] and bool(OWN.search(quote)) and sum(facts) >= FACTS_TOGETHER


def names_place(quote: str) -> bool:
    """Whether a quote names a place, a ward or a surgery, as far as capitals tell."""
    if KIND_OF_PLACE.search(quote):
        return True
    return any(
        re.sub(r"['’]s$", "", word.casefold()) not in EVERYWHERE
        for named in PREPOSITION.findall(quote)
        for word in named.split()
    )
