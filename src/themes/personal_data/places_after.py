"""The places that follow the name of a house or farm: its street, its village, its town."""

import re

from spacy.lang.en.stop_words import STOP_WORDS

from themes.personal_data.gazetteer import fold, load_gazetteer

CAPITALS = r"[A-ZÀ-Þ](?=[\w'-]{0,30}[a-zà-ÿ])[\w'-]*+"
"""A word with a capital, not all in capitals."""
_NO_PART = (
    r"(?:the|a|an|my|our|his|her|their|your|its|this|that|these|those|in|on|at|of|for|with|and|or|but|near|to|from|"
    r"is|was|"
    r"are|were|be|been|it|i|we|he|she|they|you|no|not|any|every|each|some|same|own|only|very|so|as|if|when|where|who|"
    r"home|council|sheltered|supported|care|nursing|residential|retirement|small|wee|large|big|tiny|little|rented|"
    r"private|holiday|terraced|detached|semi-detached|nice|lovely|one|two|three|four|rural|remote|isolated|listed|"
    r"damp|"
    r"cold|new|tied|shared|family|whole|other|another|different|next|bigger|smaller|modern|traditional|thatched|"
    r"empty|"
    r"safe|full|public|open|town|village|local|number|top|bottom|end|side|back|front|working|dairy|wind|solar|fish|"
    r"hill|city|country|manor|opera|white|half|stately|mother's|parents|parents')"
)
"""Words that no name of a house holds but "the" at its beginning."""
_STREET = (
    r"(?i:street|road|avenue|crescent|gardens|lane|wynd|loan|brae|terrace|drive|place|grove|square|st|rd|ave|"
    r"cres)"
)
PART = rf"(?!{_NO_PART}\b)[a-zà-ÿ][a-zà-ÿ'-]+"
"""A word that may be part of the name of a house, in small letters."""
_BY = r"(?:by|near|nr\.?|outside|off|beside|above|below|in|at|on|up|down|next to|opposite)"
_COMMA = re.compile(
    rf"(?:,? ?[(,-]? ?{_BY} (?:the )?| ?[,;(-] ?(?:{_BY} )?(?:the )?)(?P<place>{CAPITALS}(?: (?:of|na|"
    rf"the) {CAPITALS}| {CAPITALS})"
    rf"{{0,2}})(?![\w'])| (?P<street>(?:{CAPITALS} ){{1,2}}{_STREET})(?![\w'])"
    rf"| (?P<beside>{CAPITALS})(?![\w'])"
)
_COMMA_ANY = re.compile(
    rf"(?i)(?: ?[,;(-] ?(?:{_BY} )?(?:the )?| (?:by|near|nr\.?|outside|off|"
    rf"in) )(?P<place>{PART}(?: (?:of )?{PART}){{0,2}}"
    rf"(?= ?[,.;!?)]| ?$)|{PART})(?![\w'])"
)
_MOST_PLACES = 5
"""Places that are hidden with the name of a house before them: a street, a village, a town."""


def past_places(text: str, end: int) -> int:
    """Return where the places end that follow what ends here."""
    for _ in range(_MOST_PLACES):
        after = _COMMA.match(text, end) or _COMMA_ANY.match(text, end)
        if not after or not _is_place(text, after):
            break
        end = after.end()
    return end


def is_unknown(name: str) -> bool:
    """Whether a name holds a word that no vocabulary holds."""
    return any(fold(word) not in load_gazetteer().vocabulary for word in name.split())


def _is_place(text: str, after: re.Match[str]) -> bool:
    """Whether what follows the name of a house is a place: no function word, and if nothing marks it, no known word."""
    groups = after.groupdict()
    place = groups.get("street") or groups.get("beside") or after["place"]
    words = [fold(word) for word in place.split()]
    ends = after.end() == len(text.rstrip()) or not text[after.end() :].lstrip(" ")[:1].isalnum()
    named = after["place"] is not None and (place[0].isupper() or (ends and "," in after[0]))
    marked = bool(groups.get("street")) or named
    return words[0] not in STOP_WORDS and (marked or is_unknown(place))
