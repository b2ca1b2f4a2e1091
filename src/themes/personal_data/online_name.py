"""A made-up word near the name of a service or a word such as "username": somebody's account, most likely."""

import re
from collections.abc import Iterator, Sequence

from spacy.lang.en.stop_words import STOP_WORDS

from themes.personal_data.casing import is_unknown_word
from themes.personal_data.finding import QUEUED, Finding
from themes.personal_data.gazetteer import fold, is_allowed, load_gazetteer
from themes.personal_data.handle import with_at
from themes.personal_data.medicine import is_medicine
from themes.personal_data.small_place import is_small_place

CUES = frozenset(
    """twitter insta instagram ig snapchat snap tiktok tik facebook fb bluesky bsky mastodon linkedin skype discord
    reddit youtube twitch xbox playstation psn steam telegram whatsapp pinterest username handle gamertag messenger
    roblox minecraft fortnite strava vinted ebay kik socials online login user nickname tag x tweet tweets tweeting
    social profile channel blog""".split()
)
"""Words of which one stands in every text that holds such a name."""
_SERVICE = re.compile(
    r"(?i)\b(?:twitter|insta|instagram|ig|snapchat|(?:my|me on|add|on) snap|snap(?= ?[:=(-])|tik ?tok|facebook|fb|"
    r"bluesky|bsky|"
    r"mastodon|linkedin|skype|discord|reddit|you ?tube|twitch|xbox|playstation|psn|steam(?= (?:name|id)| ?:)|telegram|"
    r"whatsapp|pinterest|messenger|roblox|minecraft|fortnite|strava|vinted|ebay|kik|socials|social media(?: handle)?|"
    r"handle(?:'s)?(?= ?(?:is|everywhere|on|[:=]))|user ?name|gamer ?tag|screen ?name|log ?in(?: name| id| as)?|"
    r"nickname online|user(?= ?:)|profile(?= ?:)|"
    r"(?:my|the|our|his|her) (?:tag|channel|blog|@|at(?= is)|handle)|tweet(?:s|ing|ed)?|online(?= (?:as|i'?m|i "
    r"am|name|nickname)\b| ?:)|(?-i:X)(?= ?[:=(/]| account| handle)|"
    r"(?-i:(?:on|ON|On) X))(?!\w)"
)
_ONLINE = re.compile(
    r"(?i)\b(?:go by|goes by|known as|i'?m|i am|(?:i )?post as) (?P<name>[\w.-]{4,30}) (?:(?:everywhere|all "
    r"over) )?online\b"
)
_NEAR = 40
"""Characters between a service and an account's name, at most; between them no sentence ends."""
_NAME = re.compile(r"(?<![\w@./'-])[A-Za-z][A-Za-z\d.]{3,28}[A-Za-z\d](?![\w@/'-])(?!\.\w)")
_SHORTEST_PART = 3
"""Letters of a word that is half of a made-up one."""
_TWO_CASES = re.compile(r"[a-z][A-Z]")
_SURNAME = re.compile(r"(?:Mac|Mc|O'|Fitz|De|Di|Le|La|Van)[A-Z][a-z]+")
_FIGURES = re.compile(r"[A-Za-z.]{3,}\d{1,5}")
_NUMBERED = re.compile(r"(?<![\w@./'-])(?P<letters>[A-Za-z]{5,20})\d{2,4}(?![\w@/'-])(?!\.\w)")
"""A word with figures behind it, wherever it stands: an account's name if nobody's list holds the word."""
_NO_NAME = re.compile(
    r"(?i)covid\d*|(?:mr|mrs|ms|dr)\.\w+|e\.g|i\.e|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w{0,6}\d+|"
    r"\w+\.(?:com|org|net|uk|scot|it|the|i|we|they|and|but|no|not|so|this|there|if|my)"
)


def find(text: str) -> Iterator[Finding]:
    """Find words that nobody's vocabulary holds, and words with figures, within a few words of a service; queued."""
    for match in _ONLINE.finditer(text):
        if _is_made_up(match["name"]):
            yield Finding(match.start("name"), match.end("name"), "HANDLE", "online_name", 0.3, QUEUED)
    services = [match.span() for match in _SERVICE.finditer(text)]
    if not services:
        return
    capitals = text == text.upper()
    for match in _NAME.finditer(text):
        if _is_made_up(match[0].lower() if capitals else match[0]) and _is_near(text, match.span(), services):
            yield Finding(with_at(text, match.start()), match.end(), "HANDLE", "online_name", 0.3, QUEUED)


def find_numbered(text: str) -> Iterator[Finding]:
    """Find words of no list with two figures or more behind them, in any text; queued."""
    for match in _NUMBERED.finditer(text):
        letters = match["letters"].lower()
        if not _NO_NAME.fullmatch(match[0]) and not is_medicine(letters) and _is_of_no_list(letters):
            yield Finding(match.start(), match.end(), "HANDLE", "online_name", 0.3, QUEUED)


def _is_near(text: str, name: tuple[int, int], services: list[tuple[int, int]]) -> bool:
    """Whether a service stands near a name, in the same sentence, and is not the name itself."""
    for start, end in services:
        if start < name[1] and name[0] < end:
            return False
    gaps = [text[end : name[0]] if end <= name[0] else text[name[1] : start] for start, end in services]
    return any(len(gap) <= _NEAR and not re.search(r"[.!?] |\n", gap) for gap in gaps)


def _is_made_up(word: str) -> bool:
    """Whether a word has figures at its end or capitals inside, or is one in small letters that no list knows."""
    if _NO_NAME.fullmatch(word):
        return False
    if _FIGURES.fullmatch(word):
        return True
    if _TWO_CASES.search(word):
        return _SURNAME.fullmatch(word) is None and fold(word) not in load_gazetteer().vocabulary
    if not word.isalpha() or word.isupper():
        return False
    return _is_of_no_list(word) and (word.islower() or _is_joined(word.lower()))


def _is_joined(word: str) -> bool:
    """Whether a word is two words that people use, or a word and a name, without the space."""
    lists = load_gazetteer()
    known = (lists.vocabulary, lists.given, lists.surnames)
    cuts = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
    return any(all(_is_part(part, known) for part in (word[:at], word[at:])) for at in cuts)


def _is_part(part: str, known: Sequence[frozenset[str]]) -> bool:
    return part not in STOP_WORDS and any(part in words for words in known)


def _is_of_no_list(word: str) -> bool:
    """Whether no vocabulary, no list of names and no list of places holds a word, and it is no slip."""
    lists, folded = load_gazetteer(), fold(word)
    names = (lists.given, lists.ambiguous_given, lists.surnames, lists.ambiguous_surnames)
    place = is_allowed(word) or is_small_place(word.capitalize())
    return is_unknown_word(word) and not place and all(folded not in known for known in names)
