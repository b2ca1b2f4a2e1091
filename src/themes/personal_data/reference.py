"""The reference of a case, complaint, tenancy, account, licence or the like."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import QUEUED, REDACTED, Finding

_STRONG = (
    r"ref(?:erence)?s?|refs?|complaints?|council tax|tenancy|passport|datix|ticket|claim(?:ant)?|membership|"
    r"driv(?:ing|er'?s?) licen[cs]e|licen[cs]e|policy|invoice|urn|uprn|usrn|ubrn|ucas|scn|uln|upn|staff id|payroll|"
    r"student id|universal credit|uc claim|blue badge|crn|hospital number|mrn|case id|spso|ombudsman|bus pass|nec card|"
    r"nec|entitlement card|saltire card|young ?scot(?: card)?|library card|matric(?:ulation)?|warrant|shoulder|collar|"
    r"gmc|nmc|sssc|hcpc|gdc|gphc|gtcs?|pvg|dbs|disclosure|utr|paye|tax|charity|title|mpr[ns]|mpan|meter|microchip|imei|"
    r"clubcard|foi|eir|foisa|brp|residence permit|visa|gwf|prison(?:er)?|pcn|penalty charge(?: notice)?|share code|tracking|crime|docket|"
    r"service request|sr|meeting id|webinar id|zoom|teams|planning(?: app(?:lication)?)?|application|landlord|"
    r"registration|lair|plot|esa|pip|adp|dla|ctr|hb|sss|response id|submission|receipt|confirmation|nhs email|smart ?card|"
    r"badge|pass|permit|national id|pps|ppsn|ssn|pesel|social security|insurance|pension|nino|vat|company|sc number"
)
CUES = frozenset({"booking", "confirmation", "reservation", "flight"})
"""Words of which one stands in every text that holds a reference without figures."""
_WEAK = (
    r"case|incident|patient|account|hospital|order|booking|customer|appointment|employee|rent|job|file|report|user|unit|"
    r"student|staff|pupil|candidate|pay|member|client|tenant|property|repair|fault|enquiry|inquiry|query|issue|library|"
    r"parking|fine|court|police|log|call|event|record|clinic|lab|sample|specimen|prescription|referral|episode|contract|"
    r"loan|mortgage|investment|transaction|payment|card|certificate|serial|id|identification|identity|personal|service|"
    r"agent|officer|operator|crew|van|taxi|plate|bus|cad|iml|stage \d complaint|loyalty|delivery|parcel|consignment|house"
)
_NUMBERED_BY = (
    r"(?:(?: |-)?(?:number|numbers|num|no|nos|nr|id|ids|ref(?:erence)?|code|card|account|a/c|pin|reg|app)\b\.?){1,3}"
)
_LINK = r"(?:[ :=#.,(\"'/-]|\b(?:is|was|given|as|of|which|that|were|are|my|quoted?|assigned|allocated|i|got|me|it|no|number|num)\b){0,12}?"
_TOKEN = (
    r"(?P<token>(?<![a-z0-9])(?=(?:[a-z]{0,6}[ /._-]?){0,3}\d)[a-z]{0,6}[/._-]?(?:[a-z0-9]+[/._-])*[a-z0-9]*\d[a-z0-9]*"
    r"(?:[/._-][a-z0-9]+)*(?: (?=[a-z]{0,4}\d)[a-z0-9/.-]*[a-z0-9]| (?-i:[A-Z]{1,3})(?= \d|[.,;)]|$)(?! [a-z]))*)"
)
_LEAD = r"(?P<token>(?<![a-z0-9])(?-i:[A-Z]{1,6})(?: (?-i:[A-Z]{1,6}))? \d[a-z0-9/.-]*(?: [a-z]?\d[a-z0-9]*)*)"
_STRONG_CUE = rf"(?<![a-z])(?:{_STRONG})(?![a-z])(?:{_NUMBERED_BY})?"
_WEAK_CUE = rf"(?<![a-z])(?:{_WEAK})(?:{_NUMBERED_BY}|(?= ?[:#]))"
_PATTERNS = tuple(
    (re.compile(rf"(?i)(?:{cue}){_LINK}{token}(?![a-z0-9])"), least)
    for cue, least in ((_STRONG_CUE, 3), (_WEAK_CUE, 3))
    for token in (_TOKEN, _LEAD)
)
_MIXED = re.compile(
    r"(?i)\b(?:case|incident|patient|account|order|booking|student|prisoner|officer|constable) "
    r"(?P<token>(?=\d{0,9}[a-z])(?=(?:[a-z]{0,9}\d){3})[a-z0-9]+)\b"
)
_LETTERS = re.compile(
    r"\b(?i:booking|confirmation|reservation|flight)(?i: (?:ref(?:erence)?|code|number|no\.?))+(?i: is|:| -)* "
    r"(?P<token>(?=[A-Z\d]*[A-Z])[A-Z\d]{5,8})\b"
)
_POLICE = re.compile(
    r"(?i)\bincident(?: (?:number|no|num|ref)\b\.?)?[ :]{1,2}(?P<token>\d{3,5} of (?:the )?\d{1,2}(?:st|nd|rd|th)?[/ .-](?:\d{1,2}|[a-z]{3,9})(?:[/ .-]\d{2,4})?)"
)
_YEAR = re.compile(r"(?:in |for |of )?(?:19|20)\d\d(?:[/-](?:\d\d|(?:19|20)\d\d))?")
_MEASURE = re.compile(r"(?i)[£$€]?[\d.,]+(?:k|m|p|pm|am|mins?|hrs?|%|st|nd|rd|th|mg|ml|x)?")
_SECTION = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,3}|\d{1,3}\.\d\d")
"""A number of a paragraph, or a price."""
_TAXED = re.compile(r"(?i)(?:tax|pension|insurance)(?: (?:is|was|of|at|bill))* ?\d{3,5}$")
_DRIVER = r"(?P<token>[a-z9]{5}[ -]?\d{3} ?\d{3}[ -]?[a-z9]{2} ?\d ?[a-z]{2}(?: ?\d\d)?)"
_FORMS = tuple(
    re.compile(rf"(?<![A-Za-z0-9]){form}(?![A-Za-z0-9])")
    for form in (
        rf"(?i:{_DRIVER})",
        r"(?P<token>(?:[A-Z]{1,3}/)?\d{2,4}/\d{3,5}/[A-Z]{2,5}\d?)",
        r"(?P<token>[A-Z]{1,3}/\d{2,4}/\d{3,5}(?:/[A-Z]{1,4})?)",
        r"(?P<token>\d\d[A-Ia-i]\d{4}[A-Za-z])",
        r"(?P<token>(?i:anon)-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9])",
        r"(?P<token>[A-Z]{2} ?\d{4} ?\d{4} ?\dGB)",
        r"(?P<token>0x[0-9a-fA-F]{40}|bc1[a-z0-9]{25,60}|[13](?=[A-Za-z]*\d)[1-9A-HJ-NP-Za-km-z]{25,34})",
        r"(?P<token>(?:977\d|9\d{2}0) ?\d{4} ?\d{4} ?\d{3})",
        r"(?P<token>[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12})",
    )
)


def find(text: str) -> Iterator[Finding]:
    """Find a token with three digits or more after a word that calls it a reference, and references known by form.

    Those are driving licences (five letters, six digits, two initials, a digit and two letters: DVLA leaflet INF45),
    planning applications, the pins of nurses (NMC), the ids of Citizen Space, tracked letters, keys of cryptocurrency,
    microchips of animals, and UUIDs.
    """
    for pattern, least in _PATTERNS:
        for match in pattern.finditer(text):
            token = match["token"]
            everyday = _YEAR.fullmatch(token) or _digits(token) < (
                least if token.isdigit() or len(token) < 5 else least - 1
            )
            if not everyday and not _is_measure(text, match):
                yield _finding(match, REDACTED, 0.8)
    for pattern in (_MIXED, _POLICE, *_FORMS):
        for match in pattern.finditer(text):
            yield _finding(match, REDACTED, 0.8)


def _digits(token: str) -> int:
    return sum(map(str.isdigit, token))


def find_letters(text: str) -> Iterator[Finding]:
    """Find booking references, which may be letters in capitals only."""
    for match in _LETTERS.finditer(text):
        yield _finding(match, QUEUED, 0.5)


def _is_measure(text: str, match: re.Match[str]) -> bool:
    """Whether a number is a quantity, such as the price of a ticket."""
    token = match["token"]
    before, after = (
        text[match.start("token") - 1 : match.start("token")],
        text[match.end("token") : match.end("token") + 12],
    )
    if (before and before in "£$€") or _SECTION.fullmatch(token) or _TAXED.match(match[0]):
        return True
    units = r" ?(?:%|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|miles?|people|patients?|times?|pounds?|quid|pence)\b"
    return _MEASURE.fullmatch(token) is not None and (
        re.match(rf"(?i){units}", after) is not None or (not token.isdigit() and "." not in token)
    )


def _finding(match: re.Match[str], tier: str, score: float) -> Finding:
    return Finding(match.start("token"), match.end("token"), "REFERENCE", "reference", score, tier)
