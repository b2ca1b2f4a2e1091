"""A role that one person or few people hold in a place, which is flagged: it may name a person without a name."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import FLAGGED, Finding

CUES = frozenset(
    """only sole headteacher head headmaster headmistress principal minister priest vicar rector chaplain imam rabbi
    councillor councillors msp mp provost chair chairman chairwoman chairperson convener convenor secretary treasurer
    director chief executive ceo owner postmistress postmaster janitor sheriff captain manager deputy matron
    factor laird landlord gamekeeper harbourmaster first""".split()
)
"""Words of which one stands in every text that holds such a role."""
_PERSON = (
    r"wheelchair users?|deaf|blind|disabled|black|asian|trans(?:gender)?|gay|lesbian|muslim|jewish|polish|"
    r"gaelic|openly|"
    r"person|man|woman|male|female|resident|residents|family|families|member|patient|child|boy|girl|pupil|"
    r"parent|mother|"
    r"father|carer|doctor|gp|nurse|midwife|dentist|teacher|pharmacist|vet|farmer|crofter|fisherman|shop(?:keeper)?|"
    r"business|hotel|household|couple|survivor|councillor|employee|worker|owner|speaker|surgeon|consultant|specialist"
)
_ONLY = re.compile(
    rf"(?i)\b(?P<role>(?:the|as the|am the|are the|being the) (?:only|sole|first|"
    rf"last remaining) (?:[a-z-]+ ){{0,2}}?(?:{_PERSON})\b"
    r"(?: [a-z-]+){0,3}? (?:in|on|at|for|within|from|of) (?:the |our |my |this )?(?:[a-z-]+ ){0,1}?"
    r"(?:village|town|island|glen|street|area|school|ward|class|team|office|estate|block|club|community|staff|building|"
    r"company|department|region|county|scotland|(?-i:[A-Z])[\w'-]+))"
)
_OFFICE = (
    r"head ?teacher|headmaster|headmistress|principal|depute? head(?: ?teacher)?|minister|parish priest|"
    r"priest|vicar|rector|"
    r"imam|rabbi|chaplain|provost|chair|chairman|chairwoman|chairperson|conven[eo]r|secretary|treasurer|director|"
    r"chief executive|ceo|owner|landlord|postmistress|postmaster|janitor|sheriff|captain|practice manager|manager|"
    r"factor|laird|gamekeeper|harbour ?master|head of [a-z]+|matron"
)
_OF = re.compile(
    rf"(?i)\b(?P<role>(?:the|our|as|am|former|ex-?|retired) (?:{_OFFICE}) (?:of|at|in|for) (?:the |our |my )?"
    r"(?:(?-i:[A-Z])[\w'-]+|local|village|primary|high|secondary|parish|kirk|church|community|school|island|"
    r"care|nursing|golf))"
)
_OURS = re.compile(
    r"(?i)\b(?P<role>(?:our|my|the) (?:local |own |ward |village |island |community |current |former |parish |"
    r"school ){0,2}"
    r"(?:councillor|msp|mp|head ?teacher|headmaster|headmistress|minister(?= of)|parish priest|priest|provost|"
    r"postmistress|"
    r"postmaster|janitor|laird|gamekeeper|harbour ?master|district nurse(?= in)|(?:community )?council chair))\b"
)


def find(text: str) -> Iterator[Finding]:
    """Flag "the only wheelchair user in the village", "the headteacher at ...", "our councillor" and their like."""
    for pattern in (_ONLY, _OF, _OURS):
        for match in pattern.finditer(text):
            yield Finding(match.start("role"), match.end("role"), "ROLE", "unique_role", 0.5, FLAGGED)
