"""A date of birth."""

import re
from collections.abc import Iterator

from themes.personal_data.date import DAY, FIGURES, FULL_YEAR, MONTH, WORDED, YEAR
from themes.personal_data.finding import FLAGGED, QUEUED, REDACTED, Finding
from themes.personal_data.numerals import BELOW_HUNDRED, UNITS, ZEROS

CUES = frozenset(
    """born birthday birthdays birth births birthdate bday breith rugadh dob dofb dobs b d o delivered day yob
    turned
    turns turning reached turn hit
    be am m was is age aged old world arrived my his her their s son daughter wife husband mum mother dad father partner
    twin twins child baby wean bairn granny gran nan brother sister patient name grandson granddaughter""".split()
)
"""Words of which one stands in every text that holds a date of birth; dates in figures of long ago need none."""
DATED = frozenset(
    """january february feburary febuary march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec januar februar mairch aprile faoilleach fhaoilleach gearran
    ghearran mart giblean ceitean ogmhios iuchar lunastal sultain damhair dhamhair samhain dubhlachd first
    second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth one two three four five six
    seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
    thirty forty fourty fifty sixty seventy eighty ninety day eve night christmas xmas hogmanay hallowe
    halloween midsummer easter""".split()
)
"""Words of which one stands in every date that holds no figure."""
_FILLER = (
    r"(?:[ :,;=().|/\\*#\[\]\"'-]|\b(?:is|was|are|were|on|the|in|of|at|as|given|mi|air|me|my|and|back|way|a|year|dd|"
    r"mm|yyyy|yy|0n|falls|fell|"
    r"day|month|date|this|being|to|be|"
    r"mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|uk|"
    r"british|format|below|here)\b){0,12}?"
)
_DOB = (
    r"(?:d ?[./-]? ?o ?[./-]? ?b|d\.? ?of ?b|dates?[ -]o[f']?[ -](?:births?|b)|births?[ -]?(?:dates?|days?)(?:'?s)?|"
    r"b['-]?days?(?:'s)?|(?:co-)?l[àa](?:tha)?[ -]breith|ceann-latha breith)"
)
_CUE = (
    rf"(?<![a-z])(?:{_DOB}|births?(?=[^\da-z\ue000]{{1,4}}\d)|born|borned|rugadh|gave birth|b(?=[.: "
    rf"]{{1,2}}\d{{1,2}}[./-])|"
    r"b(?=[.:] ?\d{1,2} ?[a-z])|ur(?=\. ?\d))(?![a-z])"
)
_SHORT_YEAR = r"(?:(?:19|20)\d\d|'?\d\d)(?!\d)"
_MONTH_OF = rf"{MONTH}\.?,? (?:of )?(?:{FULL_YEAR}|'?\d\d)(?!\d)"
_DAY_OF = rf"(?<![\dA-Za-z])(?:{DAY} ?(?:o[f'] |o |day of )?{MONTH}|{MONTH} (?:the )?{DAY})(?![\dA-Za-z])"
_SPACED = r"(?<!\d)\d{1,2} {1,3}\d{1,2} {1,3}(?:(?:19|20)\d\d|\d\d)(?!\d)"
_FEAST = (
    r"(?:(?:christmas|xmas|boxing|new year'?s?|st\.? \w+'?s|saint \w+'?s|valentine'?s?|leap|may|mayday|ve|vj|"
    r"midsummer|"
    r"april fools?'?|pancake|armistice|remembrance|independence) (?:day|eve)|(?:burns|bonfire|guy fawkes) (?:night|"
    r"day)|"
    r"hogmanay|hallowe'?en|ne'?er ?day|midsummer|christmas|easter sunday)"
    rf"(?:,? (?:of |in |back in )?{_SHORT_YEAR}|,? ?\(?{WORDED}|,? ?\(?{DAY} {MONTH}(?![a-z]))?"
)
_MONTH_NUMBER = r"(?:0?[1-9]|1[0-2])(?:th|st|nd|rd)?"
_WORDED_MONTH = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)"
_SPOKEN_MARK = r"[ ,]{1,2}(?:(?:forward )?slash|stroke|dash|hyphen|dot|point)[ ,]{1,2}"
_LOOSE = (
    rf"(?<!\d)\d{{1,2}}(?:st|nd|rd|th)?(?: ?[./|\\, :;_*~'=+-] ?){_MONTH_NUMBER}(?: ?[./|"
    rf"\\, :;_*~'=+-] {{0,2}}){_SHORT_YEAR}"
    rf"|{BELOW_HUNDRED}(?:[ ,]{{1,2}}(?:of )?{BELOW_HUNDRED}){{2,3}}|(?<!\d)\d{{1,2}} ?[/.-] ?(?:\d{{1,2}}|(?:19|"
    rf"20)\d\d)(?![\d/])(?! ?(?:hours?|days?|weeks?|months?|years?|lbs?|kg))"
    rf"|{MONTH} ?[/.-] ?{_SHORT_YEAR}"
    rf"|{DAY} (?:day )?of (?:the )?(?:{_MONTH_NUMBER}|{_WORDED_MONTH})(?: month)?,?(?: (?:of )?(?:{YEAR}|"
    rf"{BELOW_HUNDRED}"
    rf"(?:[ -]{BELOW_HUNDRED})?))?(?!\w)"
    rf"|(?:{DAY}|{BELOW_HUNDRED})[ ./,-]{{0,3}}(?:day )?(?:o[f'] |o )?(?:the )?(?:month of )?{MONTH}[ .,/'-]{{0,3}}"
    rf"(?:(?:of|in|the|year) ){{0,3}}(?:{YEAR}|{BELOW_HUNDRED})(?!\w)"
    rf"|{MONTH}[ ,]{{1,2}}(?:the )?(?:{DAY}|{BELOW_HUNDRED})(?:[ ,]{{1,2}}(?:{YEAR}|{BELOW_HUNDRED}))?(?!\w)"
    rf"|(?<!\d)(?:\d\d|(?:19|20)\d\d)[ ,./-]{{1,2}}(?:{DAY}[ -]{MONTH}|{MONTH}[ -]{DAY})(?!\w)"
    rf"|(?<!\d)\d{{1,2}}[ ./-](?:i{{1,3}}|iv|vi{{0,3}}|ix|xi{{0,2}})[ ./-]{_SHORT_YEAR}"
    rf"|(?:(?:{ZEROS}) )?{BELOW_HUNDRED}[ ,/-]{{1,2}}(?:{ZEROS}) (?:{UNITS})[ ,/-]{{1,2}}(?:nineteen |twenty )?"
    rf"(?:(?:{ZEROS}) )?{BELOW_HUNDRED}"
    r"|(?<!\d)\d\d[./-]\d{1,2}[./-]\d{1,2}(?![\d/.-])"
    rf"|(?<![a-z])(?:day|dd?)[ :=]{{1,3}}{DAY}[ ,;/]{{1,3}}(?:month|mm?)[ :=]{{1,3}}(?:\d{{1,2}}|{MONTH})"
    rf"[ ,;/]{{1,3}}(?:year|yy(?:yy)?|y)[ :=]{{1,3}}{YEAR}(?!\w)"
    rf"|(?:\d{{1,2}}|{BELOW_HUNDRED}){_SPOKEN_MARK}(?:\d{{1,2}}|(?:(?:{ZEROS}) )?{BELOW_HUNDRED}|"
    rf"{MONTH}){_SPOKEN_MARK}"
    rf"(?:\d{{2,4}}|(?:{BELOW_HUNDRED} )?{BELOW_HUNDRED})(?!\w)"
)
_DATE = (
    rf"(?:{WORDED}|{FIGURES}|{_SPACED}|{_LOOSE}|{_MONTH_OF}|{_DAY_OF}|{_FEAST}|(?<!\d)\d{{6}}(?!\d)|"
    r"(?<!\d)\d{8}(?!\d))"
    rf"(?:,? ?\(?(?:back |way back )?(?:in |of |the |year |anno ){{1,4}}(?:{YEAR}|{BELOW_HUNDRED})(?!\w))?"
)
_WHOLE = rf"(?:{WORDED}|{FIGURES}|{_MONTH_OF}|{_DAY_OF}|{_FEAST})"
_AFTER_CUE = re.compile(rf"(?i){_CUE}{_FILLER}(?P<date>{_DATE})")
_AND_ANOTHER = re.compile(
    rf"(?i)(?:(?: and|,|;| &|,? or) (?:(?:on|the|my|his|her|\w+'s|is|was) ){{0,3}}|[ ,;(]{{1,2}}(?:\w+'s|his|hers?|"
    r"mine|"
    rf"him|me|wife|husband|son|daughter|partner)[ :]{{1,2}})(?P<date>{WORDED}|{FIGURES}|{_DAY_OF})"
)
"""The date of birth of somebody else, after the first."""
_BORN_THERE = re.compile(
    rf"(?i){_CUE}(?:[^\d\ue000!?]|\d{{1,2}}(?= (?:weeks|days|months|minutes|hours))|\d{{1,2}}(?:[.:]\d\d)?(?= "
    rf"?(?:am|pm|a\.m|p\.m|o'clock))){{1,60}}?(?P<date>{_WHOLE})"
)
"""A date that is the first number after the cue, but for how early or late somebody was."""
_BEFORE_CUE = re.compile(
    rf"(?i)(?P<date>{WORDED}|{FIGURES}|{_DAY_OF}|{_FEAST})[ ,()=:-]{{0,3}}"
    r"(?:(?:is|was|being|=|as|that's|for|the day|when|on which) )*"
    r"(?:(?:my|his|her|their|the|our|i|he|she|they|we|(?:my|our) \w+) (?:\w+'s )?(?:was |were )?)?"
    rf"(?:{_DOB}|born)(?![a-z])(?! (?:card|party|present|treat|cake))"
)
_ANY_MONTH = re.compile(
    rf"(?i)(?<![a-z]){_DOB}(?![a-z]){_FILLER}(?P<date>(?<!\d)\d{{1,2}}(?:st|nd|rd|th|º|ª)?[ ./-]{{1,2}}"
    r"(?:(?:of|o'|de) )?(?!(?:hours|days|weeks|months|years|or|and|to)\b)[a-zà-ü]{3,10}[ .,/-]{1,2}(?:de )?"
    r"(?:(?:19|20)\d\d|'?\d\d)(?!\d))"
)
"""A date whose month is no word that the list of months holds: misspelt, or in another language."""
_FIRST_DATE = re.compile(rf"(?i)(?<![a-z]){_DOB}(?![a-z])[^\d\ue000.!?]{{1,60}}(?P<date>{WORDED}|{FIGURES})")
"""A date in the same sentence as what is a date of birth by its name, the first number after it."""
_BY_FIELD = re.compile(
    r"(?i)(?<![a-z])(?P<date>day[ :=]{1,3}\d{1,2}[ ,;/]{1,3}month[ :=]{1,3}(?:\d{1,2}|[a-z]{3,9})[ ,;/]{1,3}"
    r"year[ :=]{1,3}\d{2,4})(?!\w)"
)
_DELIVERED = re.compile(
    rf"(?i)\bdelivered (?:on |at )?(?:the )?(?P<date>{WORDED}|{FIGURES}|{_DAY_OF}) (?:by|via) (?:\w+ )?"
    r"(?:c-?section|section|forceps|caesar[ei]an|ventouse|kiwi)\b"
)
_HAD = re.compile(
    r"(?i)\bhad (?:her|him|me|the (?:baby|twins|wean|bairn)) (?:at home )?on (?:the )?(?P<date>"
    rf"{WORDED}|{FIGURES})"
    r"(?! (?:for|to|in hospital|because|when|with)\b)"
)
_SOMEBODY = (
    r"(?:\b(?:I|he|she|they|who|mum|dad|(?:my|our|his|her) [a-z]+|he'|she'|I')(?:'?(?:m|ll|d|s)| will| is|"
    r" am| was)?)"
)
_WHOSE = r"(?:\b(?:my|his|her|their|our)|\w's)"
_TURNED = re.compile(
    rf"(?i)(?:(?:\b(?:turn(?:ed|s|ing)?|reach(?:ed)?|hit)|{_SOMEBODY}(?: be| became| becoming| just)?) (?:\d{{1,3}}|"
    rf"{BELOW_HUNDRED})(?: years? old| today)?,? |{_WHOSE} \d{{1,3}}(?:st|nd|rd|th) (?:birthday )?(?:party )?"
    rf"(?:is |was |will be |falls )?)"
    rf"(?:on|this|last|next|back on|come|in)?(?: ?the)? ?\(?(?P<date>{WORDED}|{FIGURES}|{_DAY_OF}|{_FEAST})"
)
_INTO_THE_WORLD = re.compile(
    r"(?i)\b(?:(?:in)?to (?:the|this) world|(?:arrived|came|brought) in (?:the|this) world|baby (?:boy|girl|arrived|"
    r"came)|c[- ]section|caesar[ei]an|(?:had|delivered|welcomed|having) (?:my|"
    rf"our|a) (?:\w+ )?(?:baby|son|daughter|twins|wean|"
    rf"bairn|boy|girl|first|second)|(?:my|our|the) (?:\w+ )?(?:baby|son|daughter|twins|wean|bairn|boy|girl|one|lad|"
    rf"lass|grandson|granddaughter|grandchild|newborn) (?:\w+ )?(?:arrived|came|was delivered)|"
    r"(?:I|he|she|we) (?:came along|arrived in this world|first drew breath|first saw the light of day))[^\d\ue000.!"
    rf"?]{{1,40}}?"
    rf"(?P<date>{WORDED}|{FIGURES}|{_DAY_OF})"
)
_AGED = re.compile(
    rf"(?i)\b(?:(?:aged?|i'm|i am)[ :]{{1,2}}|(?=\d{{1,3}} ?y(?:ea)?rs?(?: old|,? \()))(?P<age>\d{{1,3}})(?: "
    rf"?y(?:ea)?rs?(?: old)?)?[ ,;/(-]{{1,3}}(?P<date>{WORDED}|{FIGURES})"
)
_THEN_AGED = re.compile(
    rf"(?i)(?P<date>{WORDED}|{FIGURES})[ ,;/(-]{{1,3}}(?:aged?[ :]{{1,2}}(?P<age>\d{{1,3}})(?!\d)|"
    rf"(?P<old>\d{{1,3}})(?= ?(?:(?:years?|yrs?)(?:[ -]old|(?= ?(?:[.,;)]|$)))|y/?o\b|\))))"
)
_BY_NAME = (_ANY_MONTH, _FIRST_DATE, _BY_FIELD, _DELIVERED, _HAD)
_YEAR_OF = re.compile(r"(?<!\d)\d{4}(?!\d)|(?<!\d)\d\d$")
_WRITTEN = range(1990, 2051)
"""Years in which somebody may have the age that stands beside a date of birth; the clock is not asked."""
_RELATIVE = re.compile(
    rf"(?i)\b(?:son|daughter|wife|husband|mum|mother|dad|father|partner|twins?|child|baby|wean|bairn|granny|gran|"
    rf"nan|brother|"
    rf"sister|patient|name|grandson|granddaughter)(?: (?-i:[A-Z])[\w'-]+){{0,2}}(?:[ ,;:]{{1,2}}|"
    rf" ?[([-] ?)(?P<date>{FIGURES})"
)
_LONG_AGO = re.compile(
    r"(?<![\d./-])(?:0?[1-9]|[12]\d|3[01])(?P<mark> ?[./-] ?)(?:0?[1-9]|1[0-2])(?P=mark)(?:19[1-9]\d|"
    r"200[0-4])(?![\d./-]*\d)"
    r"|(?<![\d./-])(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])/[3-9]\d(?![\d./-]*\d)"
    rf"|(?i:(?<![\d./-])(?:0?[1-9]|[12]\d|3[01])[/.-]{MONTH}[/.-](?:19[1-9]\d|200[0-4]|[3-9]\d)(?![\d./-]*\d))"
)
_BEFORE = re.compile(
    r"(?i)(?<![a-z])(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|"
    r"sun)[ ,.]{1,2}(?:the )?|the )$"
)
_IN_PART = re.compile(
    rf"(?i)(?<![a-z]){_DOB}(?![a-z]){_FILLER}(?P<date>{FULL_YEAR}(?!\w)|'\d\d(?!\w)|(?<=the ){DAY}(?!\w)|"
    r"\d{1,2}(?:st|nd|rd|th)(?!\w))"
)
"""A year or a day alone, where somebody gives it as a date of birth."""
_YEAR_ONLY = re.compile(
    r"(?i)\bborn (?:and \w+ )?(?:back |way back )?(?:in |c\.? ?|circa )?(?P<date>(?:19|20)\d\d|'\d\d)(?!\d)"
    r"|\b(?:year of birth|yob)(?: is| was|:)* ?(?P<year>(?:19|20)\d\d)(?!\d)"
)


def find(text: str) -> Iterator[Finding]:
    """Find dates that a cue such as "DOB" or "born on" makes a date of birth; a year of birth alone is flagged."""
    for pattern in (_AFTER_CUE, _BEFORE_CUE, _TURNED):
        for match in pattern.finditer(text):
            yield _finding(match, REDACTED, 0.95)
            if pattern is _AFTER_CUE and (second := _AND_ANOTHER.match(text, match.end("date"))):
                yield _finding(second, REDACTED, 0.9)
    for pattern in (_BORN_THERE, _INTO_THE_WORLD, _AGED, _THEN_AGED, _RELATIVE, _IN_PART, *_BY_NAME):
        for match in pattern.finditer(text):
            if "age" not in pattern.groupindex or _is_of_that_age(match):
                yield _finding(match, QUEUED, 0.7)
    for match in _YEAR_ONLY.finditer(text):
        start, end = match.span(match.lastgroup or 0)
        yield Finding(start, end, "DATE", "date_of_birth", 0.5, FLAGGED)


def find_long_ago(text: str) -> Iterator[Finding]:
    """Find exact dates in figures from before 2005: what people write so, and so long ago, is mostly when one was born.

    A date that is history ("01/04/1996") is queued with them, for a person to put back.
    """
    for match in _LONG_AGO.finditer(text):
        yield Finding(match.start(), match.end(), "DATE OF BIRTH", "date_of_birth", 0.4, QUEUED)


def _is_of_that_age(match: re.Match[str]) -> bool:
    """Whether who was born on a date can be as old as is said: who was 65 in 2018 was not born in it."""
    groups = match.groupdict()
    age = int(groups["age"] or groups["old"])
    years = [int(year) for year in _YEAR_OF.findall(match["date"])][:1]
    born = [century + year if year < 100 else year for year in years for century in (1900, 2000)]
    return not born or any(year + age in _WRITTEN for year in born)


def _finding(match: re.Match[str], tier: str, score: float) -> Finding:
    """Return the date, with an article and a day of the week before it."""
    start = match.start("date")
    before = _BEFORE.search(match.string, max(0, start - 20), start)
    return Finding(
        before.start() if before else start, match.end("date"), "DATE OF BIRTH", "date_of_birth", score, tier
    )
