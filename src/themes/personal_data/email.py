"""An e-mail address, also one that was spelled out or mistyped."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import QUEUED, REDACTED, Finding
from themes.personal_data.gazetteer import fold, load_gazetteer
from themes.personal_data.numerals import BELOW_HUNDRED, ZEROS

_MARK = r"[(\[{<'\"*/|_+~=#-]"
_CLOSE = r"[)\]}>'\"*/|_+~=#-]"
_DOT = (
    rf"(?:\s{{0,2}}(?:\.|{_MARK} ?(?:dot|\.) ?{_CLOSE})\s{{0,2}}|[\s_.-]{{1,2}}(?:dot|full stop|point|"
    rf"period)[\s_.-]{{0,2}}|-\.-|, dot )"
)
_ENDING = (
    rf"(?:(?:co|org|gov|ac|nhs|sch|me|ltd|plc|police|mod|parliament|net)(?:{_DOT}|[ ,])?(?:uk|scot)(?:{_DOT}com)?|"
    rf"uk{_DOT}com|com{_DOT}au|co{_DOT}(?:nz|za|in)|com|net|org|scot|eu|ie|info|wales|cymru|io|biz|london|uk|tv|"
    rf"online|"
    rf"edu|gov)"
)
_PROVIDERS = "mail outlook yahoo icloud aol live msn btinternet sky talktalk proton virgin blueyonder tiscali".split()
_PROVIDER = (
    r"(?:g ?mail|google ?mail|hot ?mail|outlook|yahoo|y ?mail|i ?cloud|aol|live|msn|bt ?internet|sky|talk ?talk|"
    r"proton ?mail|proton|virgin ?media|blue ?yonder|tiscali|ntl ?world|gmx|zoho|fastmail|plus ?net)"
)
_AT = re.compile(
    rf"@+|%40|&#0?64;|&commat;|{_MARK} ?(?:at|AT|At|@)(?:[ -](?:sign|symbol))? ?{_CLOSE}|\(a\)|(?<![A-Za-z])(?:at|AT|"
    r"At)(?:(?i:[ -](?:sign|symbol)| the "
    rf"rate(?: of)?)|"
    rf" (?i:the)(?= (?i:{_PROVIDER})\b))?(?![A-Za-z'])"
)
_SPELLED = re.compile(
    rf"(?i)(?<![a-z])(?:dot|dotcom|full stop|period|point (?:com|co|org))(?![a-z])|{_MARK} ?(?:at|"
    rf"@)(?:[ -](?:sign|symbol))? ?{_CLOSE}|\(a\)|(?<![a-z])at [\w-]+ \. {_ENDING}\b|(?<![a-z])at(?:[ -]sign|"
    rf" {_PROVIDER})\b|"
    rf"(?<![a-z])at[ .][\w-]+(?:\.[\w-]+)*\.(?:{_ENDING}|me)\b|"
    r"%40|&#0?64;|&commat;"
)
_HINTS = (
    "dot",
    "full stop",
    "period",
    "point ",
    "at)",
    "at]",
    "at}",
    "at>",
    "(a",
    "at'",
    'at"',
    "at*",
    "at/",
    "at-",
    "at_",
    "mail",
    "outlook",
    "yahoo",
    "icloud",
    "live",
    "sky",
    "talktalk",
    ".co",
    ".uk",
    ".org",
    ".scot",
    ".net",
    ".me",
    "at |",
    "at+",
    "at~",
    "at=",
    "internet",
    "aol",
    "proton",
    "at .",
    "virgin",
    "yonder",
    "tiscali",
    "world",
    "gmx",
    ".eu",
    ".ie",
    ".io",
    ".info",
    ".wales",
    ".cymru",
    ".biz",
    "msn",
    "ymail",
    ".london",
    "%40",
    "64;",
    "&commat",
)
_SPOKEN_MARK = r"(?:dot|full stop|point|underscore|under score|hyphen|dash|plus)"
_NAME = rf"(?:[\w+'-]+(?: {_SPOKEN_MARK} | ?{_MARK} ?(?:{_SPOKEN_MARK}|\.) ?{_CLOSE} ?))*[\w.+%&'-]+"
_LOCAL = re.compile(rf"(?i)(?:\"[^\"@\n]{{1,40}}\"|{_NAME})\s{{0,2}}[_.-]?$")
_LOCAL_SPELLED = re.compile(
    rf"(?i)(?:(?:[\w+'-]+ {_SPOKEN_MARK} )*\w[\w.+%&'-]* (?<= )\w|{_NAME})(?:(?<=\d),)?\s{{0,2}}[_.-]?$"
)
"""What ends before an @, or before "at", where an initial after a first name counts too."""
_WRITTEN = re.compile(r"[\w-]+(?:\.{1,2}[\w-]+)+|\[[\d.]{7,15}\]")
_SPACED = re.compile(
    rf"(?i)\s{{0,2}}[_.-]?\s?(?:[\w-]+?(?: ?(?:hyphen|dash|minus|underscore) ?[\w-]+?){{0,2}}|"
    rf"{_PROVIDER})(?:{_DOT}[\w-]+){{0,4}}(?:{_DOT}|[,;/]\s?|\s?dot\s?){_ENDING}(?![\w-])"
    rf"|\s{{0,2}}{_PROVIDER}(?:[ ,]co[ ,]uk|[ ,]com|{_DOT}me)(?![\w-])"
    rf"|\s{{0,2}}[\w-]+ (?:[\w-]+ dot (?:[\w-]+ dot )?{_ENDING}|dot me)(?![\w-])"
)
_ENDED = re.compile(r"[\w-]+ (?:(?:co|gov|org|ac|nhs|sch) uk|com|net|org|scot|COM|NET)(?![\w-])")
"""A domain straight behind an @ whose dots are spaces."""
_PROVIDED = re.compile(rf"(?i)\s{{1,2}}(?:{_PROVIDER})(?![\w-])")
_LOST = re.compile(
    rf"(?i)(?<![\w.+-])(?:[\w.+-]{{3,40}}[\"'#]|"
    rf"(?=[a-z+-]{{0,40}}[\d._])[\w.+-]{{3,40}} )(?:{_PROVIDER})\.{_ENDING}\b"
    rf"|(?<![\w.+-])[\w.+-]{{3,40}}at(?:{_PROVIDER})(?:dot|\.){_ENDING}\b"
)
"""An address whose @ was typed as another key, or as "at" without spaces."""
_WITHOUT_AT = re.compile(
    rf"(?i)(?<![\w.+@-])(?P<name>[\w.+-]{{3,40}})(?:,? (?:all )?one word,?)? {_PROVIDER}(?:{_DOT}| )(?:com|"
    rf"co{_DOT}uk|co uk)\b"
    rf"|(?<![\w.+@-])(?P<local>[\w.+-]{{3,40}}) at [\w-]{{3,30}} (?:co|org|gov|ac|nhs) uk\b"
    r"|(?<![\w.@+-])(?P<dotted>(?=[\w-]{1,30}[._\d])[a-z][\w.-]{3,40}) at [\w-]{3,30} (?:com|net)\b"
    r"|\be-?mail(?:ed|s)?(?: (?:me|us|is|at|on|address)|:){0,3} (?P<first>[\w.+-]{3,40}) at [\w-]{3,30} (?:com|"
    r"org|net|scot)\b"
)
"""An address without its @, or without its dots."""
_THEN_PROVIDER = re.compile(rf"(?i)(?<![\w.@+-])(?P<name>[a-z][a-z._-]{{2,25}}\d[\w.]{{0,6}}),? {_PROVIDER}(?![\w.@])")
"""The first part of an address, with figures in it, and who provides it."""
_CALLED = re.compile(
    rf"(?i)\b(?:e-?mail|{_PROVIDER})(?: (?:address|account))?(?:'s| is|:| =| -)+ "
    rf"(?P<name>(?=[\w-]*[\d._])[a-z][\w.-]{{3,40}}\w)"
    r"(?![@\w])(?! ?(?:@|at\b))"
)
"""The first part of an address, where the second is said before it or left out."""
_PAUSE = re.compile(
    r"(?i)(?:,|\u2026)(?= (?:at|dot) ?[,\u2026])|(?<=\bat)(?: ?\u2026|,)(?= )|(?<=\bdot)(?: ?\u2026|,)(?= )|"
    r"(?<=[a-z]) \u2026(?= )"
)
"""A comma or dots where somebody pauses in what he spells out: "eilidh, at, gmail, dot, com"."""
_ASIDE = re.compile(
    r"(?i),? \(?(?:that's )?(?:all )?(?:one word|(?:in )?lower ?case|small letters|together|no spaces|no dots?|"
    r"joined up)"
    r"\)?,? ?$"
)
"""What somebody says of the first part of an address before "at"."""
_NOUGHTS = re.compile(r"(?i)(?<![a-z\d])(?:d0t|c0m?)(?![a-z\d])")
"""Words of an address with a nought for an O."""
_ENDS_APART = ("mail", " uk", " net", " com")
_BEFORE = re.compile(r"(?:(?<=\s)|^)(?P<word>[\w'-]+|\.)\s$")
_SAID_AS = re.compile(
    r"(?i)\be-?mail(?: (?:address|addy|me|us|him|her))?(?:'s| ?[:=-]| (?:is|at|on|to|it's|as)\b){1,3} "
    r"(?P<first>(?:(?!(?:is|at|on|to|me|us|or|and|my|it|the|for|from|in|if|please)\b)[\w'.-]{1,20} ){1,4})$"
)
"""The words between what calls something an address and its last word before "at": "my email is big tam at"."""
_IS_MARK = re.compile(r"(?i)dot|point|full stop|underscore|hyphen|dash|minus|plus|\.")
_LETTER = re.compile(r"\w ")
_MOST_BEFORE = 12
"""Letters, figures and names before "at", spelled one by one, that are taken for the first part of an address."""
_WORD = re.compile(r"\s?[^\W\d][\w-]*")
_UNCLEAR = frozenset(
    """a about account accounts address again all always an and are available back be but details else email
    emails find found from further get go good have here home i in information is it item links live look
    looked looking looks me more news not now of on one online only or order out page pages people published
    read register see services shop site sites them there they this too up us used view visit was we website
    were work you""".split()
)
"""Words that stand before "at" and the name of a website, where no address begins."""
_NUMERAL = re.compile(rf"(?i){BELOW_HUNDRED}|{ZEROS}")
_REACH = 100
"""Characters on each side of an @ in which an address is looked for."""


def find(text: str) -> Iterator[Finding]:
    """Find addresses with an @, with stray spaces, and spelled out ("name at gmail dot com")."""
    text = _NOUGHTS.sub(lambda match: match[0].replace("0", "o"), text) if "0" in text else text
    lower = text.lower()
    if "." in text and any(provider in lower for provider in _PROVIDERS):
        for match in _LOST.finditer(text):
            yield Finding(match.start(), match.end(), "EMAIL", "email", 0.7, REDACTED)
    for match in _WITHOUT_AT.finditer(text) if any(ending in lower for ending in _ENDS_APART) else ():
        name = match[match.lastgroup or 0]
        if fold(name) not in load_gazetteer().vocabulary:
            start = _with_words_before(text, match.start(match.lastgroup or 0))
            yield Finding(start, match.end(), "EMAIL", "email", 0.5, QUEUED)
    for pattern in (_CALLED, _THEN_PROVIDER) if "mail" in lower else ():
        for match in pattern.finditer(text):
            yield Finding(match.start("name"), match.end("name"), "EMAIL", "email", 0.5, QUEUED)
    if "@" not in text and not (any(hint in lower for hint in _HINTS) and _SPELLED.search(text)):
        return
    text = _PAUSE.sub(lambda match: " " * len(match[0]), text) if "dot" in lower else text
    for match in _AT.finditer(text):
        span = _written(text, match) if match[0][0] == "@" else _spelled(text, match)
        if span:
            yield Finding(*span, "EMAIL", "email", 0.9, REDACTED)


def _written(text: str, at: re.Match[str]) -> tuple[int, int] | None:
    """The span of an address around an @."""
    start = _local(_LOCAL, text, at.start())
    if start is None:
        return None
    after = text[at.end() : at.end() + _REACH]
    word = _WORD.match(after)
    ends = [
        match.end() for match in (pattern.match(after) for pattern in (_SPACED, _WRITTEN, _ENDED, _PROVIDED)) if match
    ]
    if ends:
        return start, at.end() + max(ends)
    name = text[start : at.start()]
    touches = not name[-1:].isspace() and word and not word[0][0].isspace()
    return (start, at.end() + word.end()) if word and touches and re.search(r"[^\W\d]", name) else None


def _spelled(text: str, at: re.Match[str]) -> tuple[int, int] | None:
    """The span of an address around "at" or "(at)"."""
    aside = _ASIDE.search(text, max(0, at.start() - _REACH), at.start())
    start = _local(_LOCAL_SPELLED, text, aside.start() if aside else at.start())
    if start is None:
        return None
    name = text[start : at.start()].strip(" _.-\n")
    after = text[at.end() : at.end() + _REACH]
    spaced = _SPACED.match(after)
    clear = not at[0][0].isalpha() or (
        spaced and re.search(r"(?i)[\W_](?:dot|full stop|point|period)\W| \. ", spaced[0])
    )
    if spaced and (clear or (not spaced[0][:1].isalnum() and name.lower() not in _UNCLEAR)):
        return _with_words_before(text, start), at.end() + spaced.end()
    provider = _PROVIDED.match(after)
    telling = re.search(
        r"[\d._]|(?i:gmail|googlemail|hotmail|btinternet)$", name + (provider[0] if provider else "")
    ) or re.search(r"(?i)e-?mail\W{1,3}(?:\w+\W{1,2}){0,3}$", text[max(0, start - 30) : start])
    return (start, at.end() + provider.end()) if provider and telling and name.lower() not in _UNCLEAR else None


def _with_words_before(text: str, start: int) -> int:
    """Where an address begins of which letters, figures or names stand apart before its last word."""
    marked = False
    for _ in range(_MOST_BEFORE):
        match = _BEFORE.search(text, max(0, start - _REACH), start)
        among_letters = match and match["word"] in {"a", "A", "I"} and _LETTER.match(text, start)
        if not match or not (marked or among_letters or _may_belong(match["word"])):
            break
        start, marked = match.start("word"), _IS_MARK.fullmatch(match["word"]) is not None
    said = _SAID_AS.search(text, max(0, start - _REACH), start)
    return said.start("first") if said else start


def _may_belong(word: str) -> bool:
    """Whether a word is a letter, figures, a number below a hundred, a given name, or one that no vocabulary holds."""
    single = len(word) == 1 and word not in {"I", "a"}
    mark = _IS_MARK.fullmatch(word) is not None
    return (
        single
        or mark
        or word.isdigit()
        or _NUMERAL.fullmatch(word) is not None
        or fold(word) not in load_gazetteer().vocabulary
        or fold(word) in load_gazetteer().given
    )


def _local(pattern: re.Pattern[str], text: str, end: int) -> int | None:
    """Where the part of an address begins that ends here."""
    window = max(0, end - _REACH)
    match = pattern.search(text, window, end)
    if not match:
        return None
    start = match.start()
    while start == window and start > 0 and (text[start - 1].isalnum() or text[start - 1] in "._+-"):
        start = window = start - 1
    return start
