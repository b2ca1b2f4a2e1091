"""Kinds of words: noun, adjective, verb and the like, from a list, the word's ending, and the words beside it."""

import functools
from collections.abc import Sequence
from pathlib import Path

KINDS_FILE = Path(__file__).with_name("word_kinds.txt")
# Words that hold sentences together; a list of them is complete.
CLOSED = {
    "D": "a an the",
    "E": "this that these those my our your his her their its some any each every another both either",
    "Q": "no enough more less fewer many much too few several most all other such same own whole entire",
    "O": "of",
    "I": "for to with in at on from about between by during after before without within around through towards into "
    "over under near per via until since against among across outside inside",
    "C": "and or",
    "S": "i you he she it we they me him us them someone everyone everybody anyone anybody nobody something anything "
    "everything nothing none one who what which whoever whatever mine yours ours theirs myself yourself himself "
    "herself itself ourselves themselves there here",
    "M": "can could may might must shall should will would cannot ought",
    "B": "am is are was were be been being isn't aren't wasn't weren't i'm you're we're they're it's he's she's that's "
    "there's what's let's here's who's where's how's",
    "H": "have has had having do does did done haven't hasn't hadn't don't doesn't didn't i've you've we've they've",
    "J": "but because so if when while although though unless whereas than as then that's where why how whether once",
    "R": "not never very really always often just only even still already also again ever maybe perhaps quite rather "
    "now today yesterday tomorrow soon later away back out up down off please too almost nearly else instead "
    "together especially particularly generally currently",
    "U": "yes no ok okay hi hello thanks thank oh ah lol etc",
    "X": "ago due first second third next last two three four five six seven eight nine ten twelve fifteen twenty "
    "thirty forty fifty hundred thousand million dozen",
    "V": "need want like love hope wish feel think know see say tell ask go come get give take make let keep help try "
    "find use seem look put bring show become believe understand thank please worry needs wants likes feels thinks "
    "gets gives takes makes lets keeps helps tries seems looks went came got gave took made told said felt thought "
    "knew saw kept left found",
    "A": "good great bad poor better best worse worst long short nice kind friendly helpful new old own able only "
    "right well true sure fine",
}
# The same in Scots, and in English without its apostrophes: "friend tae bed" is no thing, nor is "work theres an hour".
SCOTS_AND_BARE = {
    "E": "ma yer oor thae thon",
    "Q": "nae mair maist aw",
    "I": "tae fae frae wi ower oan aboot roon atween efter afore intae",
    "S": "ye youse naebody onybody awbody naething onything awthing whit wha",
    "M": "cannae couldnae wouldnae willnae shouldnae cant couldnt wont wouldnt shouldnt",
    "B": "wis wisnae isnae arenae isnt arent wasnt werent im youre theyre thats whats theres heres whos wheres",
    "H": "hae dae didnae disnae dinnae hasnae havenae hadnae dont doesnt didnt havent hasnt hadnt ive youve weve "
    "theyve",
    "R": "noo jist doon oot anaw",
    "V": "gie gies gied ken kens",
}
ENDINGS = (
    ("ing", "G"), ("ed", "P"), ("ly", "R"), ("ous", "A"), ("ful", "A"), ("able", "A"), ("ible", "A"), ("less", "A"),
    ("ish", "A"), ("ise", "V"), ("ize", "V"), ("ises", "V"), ("izes", "V"),
)  # fmt: skip
# Words of three letters and fewer have no ending.
SHORTEST_WITH_ENDING = 5
# Nouns as often as verbs: after a subject, a modal or "to" they are verbs, elsewhere nouns.
SUBJECTS = frozenset("i you he she we they who it people".split())


# "All I need", "the want": too often verbs to be taken for nouns.
STAYS_VERB = frozenset(CLOSED["V"].split())
# These may stand alone before a verb: "this needs ...".
DEMONSTRATIVE = frozenset("this that these those some both able".split())
# What stands at the end of a word that is two: "they'll", "who's".
SHORTENED = ("'ll", "'ve", "'d", "n't", "'re", "'m")


def by_ending(word: str) -> str:
    """The kind that a word's ending tells; a noun where it tells none, "U" for a letter, "B" for two words in one."""
    if len(word) == 1:
        return "U"
    if word.endswith(SHORTENED):
        return "B"
    if len(word) >= SHORTEST_WITH_ENDING:
        for ending, kind in ENDINGS:
            if word.endswith(ending):
                return kind
    return "N"


def kinds(words: Sequence[str]) -> str:
    """One letter a word of a clause (see `CLOSED` and the list's head); words are in lower case.

    >>> kinds("the waiting times for a new appointment".split())
    'DGNIDAN'
    """
    found = [_alone(word) for word in words]
    for place, (word, kind) in enumerate(zip(words, found, strict=True)):
        before = found[place - 1] if place else ""
        after = found[place + 1] if place + 1 < len(words) else ""
        found[place] = _beside(kind, before, after, word=word, previous=words[place - 1] if place else "")
    return "".join(found)


@functools.lru_cache(maxsize=100_000)
def _alone(word: str) -> str:
    """The commonest kind of a word."""
    return _lexicon().get(word) or by_ending(word)


def _beside(kind: str, before: str, after: str, *, word: str, previous: str) -> str:
    """The kind of a word among its neighbours: "the wait" is a noun, "I wait" and "to wait" are verbs."""
    if before in ("D", "E", "A", "O") and kind == "V" and word not in STAYS_VERB and previous not in DEMONSTRATIVE:
        return "N"
    if kind == "N" and (before == "M" or previous == "to") and after in ("D", "E", "S", "I", "A", "Q", "N", "R"):
        return "V" if word in _verbs_too() else kind
    if kind == "N" and previous in SUBJECTS and word in _verbs_too():
        return "V"
    return kind


@functools.cache
def _lexicon() -> dict[str, str]:
    """Each listed word's commonest kind."""
    listed: dict[str, str] = {}
    for line in KINDS_FILE.read_text(encoding="utf-8").splitlines():
        kind, _, words = line.partition(" ")
        if kind != "#":
            listed.update(dict.fromkeys(words.split(), kind))
    listed |= {word: kind for kind, words in SCOTS_AND_BARE.items() for word in words.split()}
    return listed | {word: kind for kind, words in reversed(CLOSED.items()) for word in words.split()}


@functools.cache
def _verbs_too() -> frozenset[str]:
    """Nouns that are verbs after a subject, a modal or "to"."""
    return frozenset(
        """
        work care help support call wait change plan visit travel cost talk drive walk park access book contact worry
        fear hope start stop stay test treat meet speak study train trust use view watch answer attend provide offer
        improve increase share charge check cover demand deal design develop end face feed fight force group grow
        impact influence judge lack lead limit link list live look love manage mean mind move name order own pay phone
        place play point practise present press produce promise question raise range rate reach record reduce relate
        rely rent report request rest result return review ring risk roll run rush save score search serve shop sign
        sleep sort sound spend spread stand state step stress struggle suffer suggest supply surprise survey switch
        target task tax text thank touch track trade transfer turn upset value vote waste
        """.split()
    )
