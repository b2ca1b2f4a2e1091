"""The reference of a case, complaint, tenancy, account, licence or the like."""

import re
from collections.abc import Iterator

from themes.personal_data.casing import is_one_case
from themes.personal_data.finding import QUEUED, REDACTED, Finding
from themes.personal_data.gazetteer import load_gazetteer

_STRONG = """ref|refs|reference|references|complaint|complaints|council tax|tenancy|passport|datix|ticket|claim|
    claimant|membership|driving licence|driving license|driver's licence|drivers licence|licence|license|
    policy|invoice|urn|uprn|usrn|ubrn|ucas|scn|uln|upn|staff id|payroll|student id|universal credit|
    uc claim|blue badge|crn|hospital number|mrn|case id|spso|ombudsman|bus pass|nec card|nec|
    entitlement card|saltire card|youngscot|young scot card|young scot|library card|matric|matriculation|
    warrant|shoulder|collar|gmc|nmc|sssc|hcpc|gdc|gphc|gtc|gtcs|pvg|dbs|disclosure|utr|paye|tax|
    charity|title|mprn|mprs|mpan|meter|microchip|imei|clubcard|foi|eir|foisa|brp|residence permit|
    visa|gwf|sharecode|evisa code|biometric card|asylum card|prison|prisoner|pcn|penalty charge notice|
    penalty charge|share code|tracking|crime|docket|
    service request|sr|meeting id|webinar id|zoom|teams|planning application|planning app|planning|
    application|landlord|registration|lair|plot|esa|pip|adp|dla|ctr|hb|sss|response id|submission|
    receipt|confirmation|smart card|smartcard|badge|pass|permit|railcard|rail card|travel pass|
    concession card|taxi plate|taxi badge|pals|national id|pps|ppsn|ssn|pesel|social security|insurance|
    pension|vat|company|sc number"""
"""Words after which a token with figures is a reference."""
_WEAK = """case|incident|patient|account|hospital|order|booking|customer|appointment|employee|rent|job|file|report|user|
    unit|student|staff|pupil|candidate|pay|member|client|tenant|property|repair|fault|enquiry|inquiry|query|issue|
    library|parking|fine|court|police|log|call|event|record|clinic|lab|sample|specimen|prescription|referral|episode|
    contract|loan|mortgage|investment|transaction|payment|card|certificate|serial|id|identification|identity|personal|
    service|agent|officer|operator|crew|van|taxi|plate|bus|cad|iml|loyalty|delivery|parcel|consignment|house|
    assignment|feedback|concern|compliment|elector|electoral|exam|candidate|driver|tag|reservation|group|club|
    participant|respondent|study|voter|allotment|waiting list"""
"""Words after which it is one if "number", "no", "ref" or a mark such as # stands between."""
CUES = frozenset(re.findall(r"[a-z]+", f"{_STRONG}|{_WEAK}"))
"""Words of which one stands in every text that calls something a reference."""
LETTER_CUES = frozenset({"booking", "confirmation", "reservation", "flight"})
"""Words of which one stands in every text that holds a reference without figures."""
_NUMBERED_BY = (
    r"(?:(?: |-)?(?:number|numbers|num|no|nos|nr|id|ids|ref(?:erence)?|case|file|form|log|"
    r"with (?:the )?(?:number|no|ref(?:erence)?)|code|card|account|a/c|pin|reg|app)\b\.?){1,3}"
)
_LINK = (
    r"(?:[ :;=#.,(\"'/*?~\[-]|\b(?:is|was|given|as|of|which|that|were|are|my|quoted?|assigned|allocated|i|got|me|it|"
    r"no|number|num|ends|ending|starts|starting|begins|beginning|in|with)\b){0,12}?"
)
_CODE = (
    r"(?P<token>(?<![a-z0-9])(?=(?:[a-z]{0,6}[ /._-]?){0,3}\d)[a-z]{0,6}[/._-]?(?:[a-z0-9]+[/._-])*[a-z0-9]*\d[a-z0-9]*"
    r"(?:[/._-][a-z0-9]+)*(?: (?=[a-z]{0,4}\d)[a-z0-9/.-]*[a-z0-9]| (?-i:[A-Z]{1,3})(?= \d|[.,;)]|$)(?! "
    r"[a-z])){0,12}(?: of (?:19|20)\d\d(?!\d))?)"
)
_LEAD = (
    r"(?P<token>(?<![a-z0-9])(?P<lead>(?-i:[A-Z]{1,6})(?: (?-i:[A-Z]{1,6}))?) \d[a-z0-9/.-]*(?: [a-z]?\d[a-z0-9]*|"
    r" (?-i:[A-Z]{1,2})(?=[.,;)]|$)| (?-i:[B-HJ-Z])(?= [a-z])){0,12})"
)

_LEAD_ANY = r"(?P<token>(?<![a-z0-9])(?P<lead>[a-z]{1,4})[ #:._-]{1,3}\d{3,}[a-z0-9/.-]*(?: \d+){0,12})"
"""Letters that are no word, in any case, and figures behind them; only straight after the cue."""


def _any_of(phrases: str) -> str:
    return "|".join(re.escape(phrase.strip()) for phrase in phrases.split("|"))


_CUE = re.compile(
    rf"(?i)(?<![a-z])(?:(?:{_any_of(_STRONG)})(?![a-z])(?:{_NUMBERED_BY})?|"
    rf"(?:{_any_of(_WEAK)})(?:{_NUMBERED_BY}|(?= ?[:#])))"
)
_CAPITAL_LEAD = re.compile(rf"(?i){_LINK}{_LEAD}(?![a-z0-9])")
_AFTER_CUE = (
    re.compile(rf"(?i){_LINK}{_CODE}(?![a-z0-9])"),
    _CAPITAL_LEAD,
    re.compile(
        rf"(?i)[ :=#.('\"-]{{0,4}}(?:(?:is|was|quote|quoted) |number |"
        rf"no\.? )?[:#'\"-]?{_LEAD_ANY}(?![a-z0-9])"
    ),
)
_NO_CODES = re.compile(r"(?i)(?:covid|sars|uk|eu|un|gdpr|iso|bs|si)[ -]?\d+")
"""What looks like a code, and is an illness, a law or a standard."""
_CODES = frozenset("pc ps cf jm pf ref hb uc sr cr inc nhs pals".split())
"""Letters that the vocabulary holds and that begin the numbers of cases too."""
_LEAST = 3
"""Figures that a token holds at least; one fewer if letters make it four places long."""
_MIXED = re.compile(
    r"(?i)\b(?:case|incident|patient|account|order|booking|student|prisoner|officer|constable) "
    r"(?P<token>(?=\d{0,9}[a-z])(?=(?:[a-z]{0,9}\d){3})[a-z0-9]+)\b"
)
_LETTERS = re.compile(
    r"\b(?i:booking|confirmation|reservation|flight)(?i: (?:ref(?:erence)?|code|number|no\.?))+(?i: is|:| -)* "
    r"(?P<token>(?=[A-Z\d]*[A-Z])[A-Z\d]{5,8})\b"
)
_MIXED_APART = re.compile(
    r"\b(?i:case|incident|complaint|patient|account|order|enquiry|log|job|claim|"
    r"file|ticket|booking|repair)(?i: is| was| as|:){0,2} "
    r"(?P<token>(?P<lead>[A-Z]{2,5})[ -]\d{3,8})(?![\w/-])"
)
_LOGGED = re.compile(
    r"\b(?i:case|incident|log|enquiry|query|order|job|claim|appointment|patient|referral) "
    r"(?P<token>[A-Z]{1,5}[./-]\d{2,8}(?:[./-]\w{1,6}){0,3}|\d{4,10}(?=,? (?i:was|is|has|were|still|about)\b|"
    r"[.;)](?!\d)))(?![\w/-])"
)
"""Letters and figures with marks, or a figure that something is said of, straight behind a word such as "incident"."""
_STROKES = re.compile(
    r"\b(?i:ref(?:erence)?)(?i: no\.?| number| is|:){0,2} (?P<token>[A-Z]{2,5}(?:[/-][A-Z\d]{1,5}){1,3})(?![\w/-])"
)
_GIVEN = re.compile(
    r"(?i)\b(?:given|got|quoted?|quoting|assigned|issued|allocated|logged (?:as|under)|recorded as|raised as)"
    r"(?: (?:me|us|the|a|an|this|my|number|no\.?|code|ref|id|as|of|is|was))*[ :#]{1,2}"
    r"(?P<token>(?:(?<=number )|(?<=no )|(?<=no\. )|(?<=code ))\d{4,}(?!\w)|(?=[a-z/-]{1,8}\d{3})[a-z\d/-]{4,20}(?!\w))"
)
_ABOUT = (
    "case|complaint|incident|enquiry|application|claim|ticket|report|repair|referral|file|job|order|appointment|worker"
)
_APART = re.compile(
    rf"(?i)\b(?:{_ABOUT})s?\b[^\d.!?\ue000]{{1,40}}?\b(?:number|no\.?|num|code|#)(?: is| was|:|"
    rf" -)* ?#?(?P<token>\d{{4,}})(?!\w)"
)
"""A number, some words behind what it is the number of."""
_UNDER = re.compile(
    r"(?i)\b(?:lodged|filed|raised|recorded|logged|registered|reported|opened|made|quot(?:e|ing))\b[^.!?\ue000]{0,30}?"
    r"(?:\b(?:under|as) |(?<=quote )|(?<=quoting ))(?P<token>(?-i:[A-Z]{2,6})[ /-]?\d{2,}(?:[/-]\w+)*)(?![\w/-])"
)
_CODED = r"(?P<token>(?-i:(?!COVID|SARS|NHS)(?=[A-Z]{0,9}\d)(?=\d{0,9}[A-Z])[A-Z\d]{5,12}))(?!\w)"
_CODE_SAID = re.compile(
    rf"(?i)\b(?:{_ABOUT}|booking|reservation|confirmation|code|reference|ref|number)(?: (?:they|he|she|you|i|it|we|"
    r"that|which|"
    rf"(?:was |were )?(?:gave|given|sent|got|quoted|issued|texted|emailed)|me|us|to|is|was)){{0,6}}[ :]{{1,2}}{_CODED}"
)
"""Capitals and figures in one word behind what calls it a code."""
_ALSO = re.compile(r"(?i)(?:, ?|,? (?:and|or|&) |/)(?:#|no\.? )?(?P<token>[a-z]{0,5}[/-]?\d{3,}[a-z]{0,2})(?![\w/-])")
"""Another reference behind one, as long as the first."""
_POLICE = re.compile(
    r"(?i)\b(?:incident|log|cad|crime|police|record)(?: (?:incident|log|number|no|num|"
    r"ref|was|is)\b\.?){0,3}[ :]{1,2}(?P<token>\d{3,5} of (?:the )?\d{1,2}(?:st|nd|rd|"
    r"th)?[/ .-](?:\d{1,2}|[a-z]{3,9})(?:[/ .-]\d{2,4})?)"
)
_INSIDE = re.compile(r"(?i)(?=\w{6,10}$)[a-z]{1,6}\d[a-z]{3,6}")
"""One figure inside letters: "xk7qpl"."""
_YEAR = re.compile(r"((?:19|20)\d\d)(?:[/-](\d\d|(?:19|20)\d\d))?")
_MEASURE = re.compile(r"(?i)[£$€]?[\d.,]+(?:k|m|p|pm|am|mins?|hrs?|%|st|nd|rd|th|mg|ml|x)?")
_SECTION = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,3}|\d{1,3}\.\d\d")
"""A number of a paragraph, or a price."""
_UNIT = re.compile(
    r"(?i) ?(?:%|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|miles?|people|patients?|times?|"
    r"pounds?|quid|pence)\b"
)
_TAXED = re.compile(r"(?i)(?:[a-z]+ )?(?:tax|pension|insurance)(?: (?:is|was|of|at|bill))* ?\d{3,5}")
_DRIVER = r"(?P<token>[a-z9]{5}[ ./-]?(?:[\doil] ?){6}[ ./-]?[a-z9]{2} ?\d ?[a-z]{2}(?: ?\d\d)?)"
_KNOWN = tuple(
    re.compile(rf"(?<![A-Za-z0-9]){form}(?![A-Za-z0-9])")
    for form in (
        rf"(?i:{_DRIVER})",
        r"(?P<token>(?:[A-Z]{1,3}/)?\d{2,4}/\d{3,5}/[A-Z]{2,5}\d?)",
        r"(?P<token>[A-Z]{1,3}/\d{2,4}/\d{3,5}(?:/[A-Z]{1,4})?)",
        r"(?P<token>\d\d[A-Ia-i]\d{4}[A-Za-z])",
        r"(?P<token>(?i:anon)-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9])",
        r"(?P<token>\d{2,3}[A-Z]{1,2} \d{6})",
        r"(?<=PC )(?P<token>[A-Z]\d{3,4})",
        r"(?P<token>[A-Z](?: ?[A-Z9]){4}[ ./-]?(?:\d[ ./-]?){6}[A-Z][ ./-]?[A-Z9][ ./-]?"
        r"[A-Z\d][ ./-]?[A-Z][ ./-]?[A-Z])",
        r"\[?(?P<token>[A-Z]{2,5}(?:[:;|]|\]\[?)\d{1,4}(?:[:;|]|\]\[?)\d{3,6})",
        r"(?P<token>P<[A-Z]{3}[A-Z<]{6,40})",
        r"(?P<token>[A-Z]{2} ?\d{4} ?\d{4} ?\dGB)",
        r"(?P<token>0x[0-9a-fA-F]{40}|bc1[a-z0-9]{25,60}|[13](?=[A-Za-z]*\d)[1-9A-HJ-NP-Za-km-z]{25,34})",
        r"(?P<token>(?:977\d|9\d{2}0) ?\d{4} ?\d{4} ?\d{3})",
        r"(?P<token>[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12})",
    )
)


def find(text: str) -> Iterator[Finding]:
    """Find a token with three figures or so after a word that calls it a reference."""
    for lettered in _STROKES.finditer(text):
        yield _finding(lettered, QUEUED, 0.5)
    if not any(map(str.isdigit, text)):
        return
    yield from _straight_after(text)
    for pattern in (_MIXED, _POLICE, _GIVEN, _MIXED_APART, _UNDER, _LOGGED):
        for found in pattern.finditer(text):
            if not _is_word(found) and not _is_year(found["token"]) and not _NO_CODES.match(found["token"]):
                yield _finding(found, REDACTED, 0.8)
    for pattern in (_APART, _CODE_SAID):
        for found in pattern.finditer(text):
            if not found["token"].isdigit() or not _is_everyday(text, found.start(), found):
                yield _finding(found, QUEUED, 0.5)


def _straight_after(text: str) -> Iterator[Finding]:
    """Find references straight after what calls them one, and those that follow them in a list."""
    shouted = text.upper() if is_one_case(text) else text
    for cue in _CUE.finditer(text):
        for pattern in _AFTER_CUE:
            match = pattern.match(shouted if pattern is _CAPITAL_LEAD else text, cue.end())
            plain = match and (pattern is not _CAPITAL_LEAD or shouted.isupper()) and _is_word(match)
            if match and not plain and not _is_everyday(text, cue.start(), match):
                yield _finding(match, REDACTED, 0.8)
                yield from _others(text, match)


def _others(text: str, match: re.Match[str]) -> Iterator[Finding]:
    """Find the references that follow one in a list, which are as long as it is."""
    lengths = {len(part) for part in re.split(r"[ ,/]+", match["token"])}
    while (other := _ALSO.match(text, match.end())) and len(other["token"]) in lengths:
        yield _finding(other, REDACTED, 0.7)
        match = other


def find_forms(text: str) -> Iterator[Finding]:
    """Find references known by their form.

    Those are driving licences (five letters, six digits, two initials, a digit and two letters: DVLA leaflet INF45),
    planning applications, the pins of nurses (NMC), the ids of Citizen Space, tracked letters, keys of cryptocurrency,
    microchips of animals, and UUIDs.
    """
    for pattern in _KNOWN:
        for match in pattern.finditer(text):
            yield _finding(match, REDACTED, 0.8)


def find_letters(text: str) -> Iterator[Finding]:
    """Find booking references, which may be letters in capitals only."""
    for match in _LETTERS.finditer(text):
        yield _finding(match, QUEUED, 0.5)


def _is_word(match: re.Match[str]) -> bool:
    """Whether the letters before the figures are a word: "complaint took 120 days"."""
    leads = match.groupdict().get("lead", "").lower().split()
    leads = [lead for lead in leads if len(lead) > 1 or lead in "ai"]
    return any(lead in load_gazetteer().vocabulary and lead not in _CODES for lead in leads)


def _is_everyday(text: str, cue_start: int, match: re.Match[str]) -> bool:
    """Whether a token is a year, a paragraph, a price or a quantity, or holds too few figures."""
    token = match["token"]
    figures = sum(map(str.isdigit, token))
    least = 1 if _INSIDE.fullmatch(token) else _LEAST if token.isdigit() or len(token) < 4 else _LEAST - 1
    start, end = match.span("token")
    if figures < least or text[start - 1] in "£$€":
        return True
    if _is_year(token) or _SECTION.fullmatch(token) or _TAXED.fullmatch(text, cue_start, end):
        return True
    is_measure = figures < 6 and _MEASURE.fullmatch(token) is not None
    return is_measure and (_UNIT.match(text, end) is not None or (not token.isdigit() and "." not in token))


def _is_year(token: str) -> bool:
    """Whether a token is a year, or a year and the next ("2021/22"), or two years."""
    match = _YEAR.fullmatch(token)
    if not match:
        return False
    return match[2] is None or len(match[2]) == 4 or (int(match[1]) + 1) % 100 == int(match[2])


def _finding(match: re.Match[str], tier: str, score: float) -> Finding:
    return Finding(match.start("token"), match.end("token"), "REFERENCE", "reference", score, tier)
