"""The name of somebody's account on social media."""

import re
from collections.abc import Iterator

from themes.personal_data.finding import QUEUED, REDACTED, Finding
from themes.personal_data.gazetteer import fold, load_gazetteer
from themes.personal_data.numerals import BELOW_HUNDRED

CUES = frozenset(
    """twitter insta instagram ig snapchat snap tiktok tik facebook fb bluesky bsky mastodon linkedin skype discord
    reddit
    name id tag follow pm profile account dm message tweet post known friend x add
    threads youtube twitch xbox playstation psn steam telegram whatsapp pinterest username user handle gamertag u
    messenger underscore mumsnet netmums gransnet trustpilot tripadvisor spotify bebo myspace quora goodreads duolingo
    fitbit wechat viber depop etsy gumtree github venmo cashapp gram signal flickr nickname forum""".split()
)
"""Words of which one stands in every text that names an account without an @."""
_AT = re.compile(
    r"(?<![\w@])(?<!\w\.)@(?P<name>(?:[^\W\d]|\d{1,4}(?!noon|ish|min|hour|hrs|o'?clock|pound|percent|times|days|weeks|"
    r"months|years|miles|met|pence|people|each|for\b|or\b|and\b)(?=[a-z_]{3}))[\w.-]{1,29})(?:@[\w-]+(?:\.[\w-]+)+)?"
)
_AT_APART = re.compile(r"(?<![\w@.])@ (?P<name>[^\W\d_]\w{0,28}[_.]\w{1,28}|[a-zA-Z]{3,20}\d{2,4})(?!\w)")
_MY_AT = re.compile(
    r"(?i)(?:(?<=my )|(?<=our )|(?<=his )|(?<=her )|(?<=the ))@(?: on \w+)? ?(?:is|=|:) ?"
    r"(?P<name>[A-Za-z][\w.-]{2,29})"
)
_EVERYDAY = frozenset(
    {"the", "an", "all", "any", "home", "work", "hospital", "my", "our", "your", "least", "night", "about", "once",
     "this", "that", "times", "first", "last", "present", "moment", "a&e", "ward", "gp", "surgery", "clinic",
     "reception"}
)  # fmt: skip
_SERVICE = (
    r"(?:twitter|insta|instagram|ig|snapchat|snap|tiktok|tik tok|facebook|fb|bluesky|mastodon|linkedin|skype|discord|"
    r"reddit|threads|youtube|twitch|xbox|playstation|psn|steam|telegram|pinterest|messenger|strava|nextdoor|vinted|"
    r"ebay|kik|signal|substack|patreon|onlyfans|tumblr|flickr|bereal|soundcloud|"
    r"roblox|nintendo|epic games|mumsnet|netmums|gransnet|trustpilot|tripadvisor|spotify|bebo|myspace|quora|goodreads|"
    r"duolingo|fitbit|wechat|viber|depop|etsy|gumtree|github|venmo|cashapp|the gram|gram)"
)
_STATES = (
    r"(?:private|public|down|broken|closed|locked|full|hacked|not|now|still|deleted|open|under|called|blocked|"
    r"suspended|"
    r"just|only|too|very|fine|gone|there|here|linked|stolen|missing|lost|wrong|old|new|empty|dead|ok|okay|good|bad|"
    r"rubbish|useless|hopeless|great|brilliant|poor|easy|hard|busy|popular|boring|dull|inactive|[a-z]+ly|[a-z]+ing|"
    r"always|never|linked|used|also|where|how|what|going)\b"
)
"""What may be said of an account or of somebody on a service, and is no name."""
_MORE = r"(?: (?-i:[A-Z][a-z])[\w'-]*| (?-i:[A-HJ-Z])(?!\w)| \d{1,4}(?!\w)){0,2}"
"""What goes on after the first word of a name of several."""
_ACCOUNT = r"(?:handle|user ?name|username|account|id|profile|tag|gamertag|name|page|dm)"
_LINK = r"(?: (?:is|as|at|called|being)\b|[ :=-]|\bon\b)+"
_CALLED = re.compile(
    rf"(?i)\b{_SERVICE}(?: {_ACCOUNT})?{_LINK}(?P<name>(?=[\w:#-]{{0,29}}(?:[\d_#]|\.\w))\w[\w.:#-]{{2,29}}\w)"
    rf"|\b{_SERVICE} ?[:=] ?(?P<hyphened>\w{{2,20}}-\w{{1,20}})(?![\w-])"
)
_NAMED = re.compile(
    rf"(?i)\b(?:(?:{_SERVICE} )?(?:user ?name|gamertag)|{_SERVICE} (?:handle|account|id|profile|name)|"
    r"handle(?= ?(?:is|:|=)))(?: (?:is|was|called)|[ :=-]){1,3}[\"']?(?P<name>(?!(?:is|was|and|or|the|to|for|"
    r"but|not|in|on|it|that|with|as|"
    r"which|my|your|details?|when|because|so|has|have|of|a|an|i|we|they|you|can|could|should|will|"
    rf"would)\b|{_STATES})[\w.:#-]{{2,30}}\w{_MORE})"
)
_AS = re.compile(rf"(?i)\bon {_SERVICE} (?:as|at|under) (?P<name>(?!(?:a|an|the|my|well|it|we|they|i|all|least|soon|"
                 r"many|much|if)\b)[\w.:#-]{3,30}(?: (?-i:[A-Z])[\w.'-]+| \d{1,4}(?!\w)){0,2})")  # fmt: skip
_MY = re.compile(
    rf"(?i)\b(?:my|his|her|our) {_SERVICE}(?:'s| is| =| ?:) (?P<name>(?!{_STATES}|(?:my|the|a|an|in|on|so|full|"
    rf"for|where|"
    r"about|being|run|up|out|off|no)\b)[a-z][\w.]{4,30})(?= ?(?:[.,;!?)\n]|$|and\b|if\b|please\b))"
)
_ME = re.compile(
    r"(?i)\b(?:I'm|I am|im|find me|me|follow|add me|add) (?P<name>(?!(?:not|also|only|always|never|active|"
    r"currently|now|still|often|quite|rarely|already|here|even|well|both|back|out|up|us|them|"
    rf"him|her|me|it)\b|{_STATES})[\w.-]{{4,30}}) on (?:{_SERVICE}|there)\b"
)
_ON = re.compile(
    rf"(?i)\bon {_SERVICE}[ ,:-]{{1,3}}(?:(?:i'?m|i am|it'?s|as|under|called|is) )?[\"']?"
    r"(?P<name>(?=[\w.-]{0,29}[\d_])[a-z][\w.-]{3,29})"
)
_HANDLE = re.compile(r"(?i)\bhandle[ :=-]{1,3}[\"']?(?P<name>(?=[\w.]{0,29}[\d_])[a-z][\w.]{3,29})")
_STROKE = re.compile(rf"(?i)\b{_SERVICE} ?/ ?(?P<name>(?=[\w.-]{{0,29}}[\d._])[a-z][\w.-]{{2,29}}\w)(?![\w@/])")
_MESSAGED = re.compile(
    r"(?i)\b(?:dm|pm|message|follow|add|tag|tweet|friend)(?: (?:me|us|to|at|on|@))? (?P<name>[a-z]{3,20}[._]?\d{1,4})"
    r"(?![\w@])(?![./-]\w)"
)
"""Letters with figures behind them, where one says to write to them."""
_NAMED_SO = re.compile(
    r"(?i)\b(?:facebook|fb|linkedin|nextdoor|skype|messenger) (?:name|profile|account)(?:'s| is|:)+ "
    rf"(?P<name>(?!{_STATES}|(?:in|on|the|a|my|under|still|also|for|with)\b)[a-z'-]+(?: [a-z'-]+){{1,2}})"
    r"(?= ?[.,;!?)]|$)"
)
_REDDIT = re.compile(r"(?<![\w/])/?[uU]/[\w-]{3,20}")
_DISCORD = re.compile(r"(?<![\w#])[^\W\d][\w.]{1,31}#\d{4}(?!\d)")
_SPELLED = re.compile(
    r"(?i)(?<![\w@.])(?!(?:the|a|an|is|it|was|and|or|at)\b)(?P<first>\w+) (?P<mark>underscore|under score|dot|hyphen|"
    r"dash) \w+"
    r"(?: (?:underscore|under score|dot|hyphen|dash) \w+){0,2}"
    rf"(?: (?:\d{{1,4}}|{BELOW_HUNDRED}(?: {BELOW_HUNDRED})?))?(?!\w)"
)
_WORDS = frozenset({"dot", "hyphen", "dash"})
"""Marks that are everyday words: "I had to dash out"."""
_UNDERSCORED = re.compile(r"(?<![\w@./])(?=[A-Za-z][A-Za-z0-9]{0,40}_+[A-Za-z0-9])\w++(?!@|[./-]\w)")
_ONLINE = re.compile(rf"(?i)\b(?:{_SERVICE}|handle|user ?name)\b")
_NUMBERED = re.compile(r"(?<![\w@./-])(?P<name>[A-Za-z]{3,25}\d{1,4})(?![\w@])(?![./-]\w)")
_STRAIGHT = re.compile(
    r"(?i)\b(?:insta|instagram|ig|snap|snapchat|tik ?tok|psn|xbox|discord|twitter|"
    r"bluesky) (?P<name>[a-z][\w.]{5,29})(?![\w@])"
)
"""What follows the name of a service without a link; and, where one is named, words with marks or figures in them."""
_DOTTED = re.compile(r"(?<![\w@./-])(?P<name>[a-z]{3,}[.-][a-z]{3,}\d{0,4})(?![\w@])(?![./-]\w)")
_AFTER_SERVICE = re.compile(
    rf"(?i)(?<!\w)(?:my {_SERVICE}|{_SERVICE}(?: ?/ ?x)?(?= ?[:=(-])|{_SERVICE} (?:handle|account|id|profile|name|"
    rf"user ?name|user|tag)|"
    r"(?:user|screen|display|profile|account|online|gamer|log ?in|player|forum|board|chat|pen) ?(?:name|tag|id)|"
    r"nickname|(?:tag|follow|dm|message|"
    r"add) me|"
    r"(?:tweet|post|stream|go|known online|known there) as|friend code|my @(?: on \w+)?|x handle)"
    r"(?:'s)?(?: ?[:=(/-]{1,2}| (?:is|as|at|called|under|on|@|name|user|x))*[ \"'(]{1,2}(?P<name>(?!(?:https?|"
    r"www)\b)[A-Za-z][\w.-]{3,29}(?: (?-i:[A-Z])[\w.'-]+| \d{1,4}(?!\w)){0,2})(?![\w@])"
)
_BEFORE_SERVICE = re.compile(
    rf"(?i)(?<![\w@.])(?P<name>[A-Za-z][\w.-]{{4,29}}),? (?:on|over on|\() ?(?:the )?{_SERVICE}\b"
)
_AT_SAID = re.compile(r"(?i)(?:^|[^\w ] ?|\b(?:is|as|am|m|follow|add|tag|was|think|handle|name|at) )(?P<at>at )$")
"""The @ in words, before an account's name."""
_DOUBTFUL = (_AS, _ME, _MY, _STROKE, _MESSAGED)
_SURE = tuple((pattern, REDACTED) for pattern in (_CALLED, _NAMED, _ON, _HANDLE))


def find(text: str) -> Iterator[Finding]:
    """Find words that start with @ or hold an underscore."""
    for match in _UNDERSCORED.finditer(text) if "_" in text else ():
        yield Finding(match.start(), match.end(), "HANDLE", "handle", 0.6, QUEUED)
    if "@" not in text:
        return
    for match in _AT.finditer(text):
        if match["name"].lower() not in _EVERYDAY:
            yield Finding(match.start(), match.start() + len(match[0].rstrip(".-")), "HANDLE", "handle", 0.9, REDACTED)
    for match in _AT_APART.finditer(text):
        yield Finding(match.start(), match.end(), "HANDLE", "handle", 0.7, REDACTED)
    for match in _MY_AT.finditer(text):
        if _is_made_up(match["name"]):
            yield Finding(match.start(), match.end(), "HANDLE", "handle", 0.7, REDACTED)


def find_called(text: str) -> Iterator[Finding]:
    """Find account names beside the name of a service, after a word such as "username", and spelled out.

    What a service or such a word only stands near is queued, if it is no plain word: see `_is_made_up`.
    """
    for pattern, tier in (*_SURE, *((pattern, QUEUED) for pattern in _DOUBTFUL)):
        for match in pattern.finditer(text):
            start, end = match.span(match.lastgroup or 0)
            yield Finding(with_at(text, start), end, "HANDLE", "handle", 0.8, tier)
    online = _ONLINE.search(text) is not None
    for pattern in (_AFTER_SERVICE, _BEFORE_SERVICE, _NAMED_SO, *((_DOTTED, _NUMBERED, _STRAIGHT) if online else ())):
        for match in pattern.finditer(text):
            if _is_made_up(match["name"]):
                start, name = match.start("name"), match["name"].rstrip(".-")
                yield Finding(with_at(text, start), start + len(name), "HANDLE", "handle", 0.5, QUEUED)
    yield from _spelled(text, online)
    for pattern in (_REDDIT, _DISCORD):
        for match in pattern.finditer(text):
            yield Finding(match.start(), match.end(), "HANDLE", "handle", 0.7, REDACTED)


def _spelled(text: str, online: bool) -> Iterator[Finding]:
    """Find names with their marks in words; where that is an everyday word, only by a service or a made-up word."""
    for match in _SPELLED.finditer(text):
        if match["mark"].lower() not in _WORDS or online or _is_made_up(match["first"]):
            yield Finding(with_at(text, match.start()), match.end(), "HANDLE", "handle", 0.5, QUEUED)


def with_at(text: str, start: int) -> int:
    """Return where an account's name begins, or the "at" before it that is its @; "message me at" is none."""
    said = _AT_SAID.search(text, max(0, start - 12), start)
    return said.start("at") if said else start


def _is_made_up(name: str) -> bool:
    """Whether a name holds figures, marks or letters that make no word of the vocabulary."""
    words = re.findall(r"[^\W\d_]+", name)
    known = load_gazetteer().vocabulary
    return (
        "_" in name
        or "." in name[1:-1]
        or any(map(str.isdigit, name))
        or any(fold(word) not in known for word in words)
    )
