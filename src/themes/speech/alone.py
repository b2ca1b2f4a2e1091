"""Alone: how well a passage can be understood by somebody who reads nothing else of the answer."""

import re

from themes.speech.kinds import kinds
from themes.speech.phrases import words_of

# What a passage costs for leaning on words that its reader does not see. A whole point is as much as tells a passage
# near a theme's centre from one at its edge.
BACKWARDS, DANGLING, CUT_SHORT, NO_VERB, LOWER_CASE, SHOUTED, HIDDEN, LISTED = (
    0.35,
    0.25,
    0.4,
    0.3,
    0.08,
    0.15,
    0.2,
    0.1,
)
# What opens a sentence that goes on from another.
OPENINGS = frozenset(
    """
    and but so or because which also then however though although therefore thus hence otherwise except as like such
    it it's its they they're their them he he's she she's his her him this that that's these those there same ditto
    whereas nor plus similarly likewise instead again yes no etc secondly thirdly finally overall anyway yet either
    neither both another others being having
    """.split()
)
# Openings that need nothing before them.
WHOLE = re.compile(
    r"^(?:it (?:is|was|would|will|has|takes?|took|can|could|should)\b.{0,60}\b(?:to|that|when|if|for)\b"
    r"|(?:there|as (?:a|an|someone|well)|like many|no|this (?:year|week|month|time|morning)|that the|because of)\b"
    r"|so (?:many|much|far|long)\b|such (?:a|an)\b|both (?:the|my|of)\b)",
    re.IGNORECASE,
)
POINTING = re.compile(
    r"\b(?:see|as) (?:above|before|below|previous(?:ly)?|already)|\babove\b|\bprevious (?:question|answer|comment)"
    r"|\bthe same\W*$"
    r"|\b(?:question|point|bullet|number|no)\.? ?\d+\b|\bas (?:i )?(?:said|mentioned|stated)\b",
    re.IGNORECASE,
)
PERSONS = frozenset("it they he she them him this these those".split())
# What a passage cannot end with.
CUT_ENDS = frozenset(
    "and or but the a an to of for with in at on from by because so that which if when is are was".split()
)
PLACEHOLDER = re.compile(r"\[[^\]\n]{1,40}\]")
LIST_MARK = re.compile(r"^\s*(?:[-•*·>]+|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+", re.IGNORECASE)
VERBS = frozenset("VTPBHMG")


def leaning(text: str) -> float:
    """How much a passage leans on words that its reader does not see: 0 for one that stands alone.

    >>> leaning("The bus to the clinic is always late.") < leaning("They said it was because of that,")
    True
    """
    bare = LIST_MARK.sub("", text)
    words = words_of(bare)
    if not words:
        return 1.0
    found = kinds(words)
    cost = BACKWARDS * (words[0] in OPENINGS and not WHOLE.match(bare.lstrip("\"'“‘ ")))
    cost += DANGLING * _dangles(words, found)
    cost += CUT_SHORT * (words[-1] in CUT_ENDS or bool(re.search(r"(?:,|…|\.\.+|:|-)\s*$", bare)))
    cost += NO_VERB * (not VERBS & set(found))
    cost += BACKWARDS * bool(POINTING.search(bare))
    cost += LOWER_CASE * bare.lstrip("\"'“‘( ")[:1].islower()
    cost += SHOUTED * (len(words) > 2 and bare.isupper())
    cost += LISTED * (bare != text)
    return round(float(cost + HIDDEN * len(PLACEHOLDER.findall(text))), 4)


def _dangles(words: list[str], found: str) -> bool:
    """Whether somebody or something is meant before anything is named: "When it came, they were rude"."""
    for word, kind in zip(words, found, strict=True):
        if kind == "N" or word in ("i", "we", "my", "our"):
            return False
        if word in PERSONS:
            return True
    return False
