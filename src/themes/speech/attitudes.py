"""Attitudes: whether a passage praises, finds fault or worries, asks for something, or says that there is nothing."""

from collections.abc import Sequence

from themes.speech.nothing import NIL, says_nothing
from themes.speech.phrases import words_of

PRAISE, FAULT, ASK, NOTHING, PLAIN = "praise", "fault", "ask", "nothing", "plain"
PRAISING = frozenset(
    """
    good great excellent brilliant fantastic amazing wonderful superb outstanding perfect lovely nice kind kindness
    friendly helpful caring compassionate professional polite courteous respectful supportive understanding
    knowledgeable thorough efficient prompt quick quickly fast happy pleased satisfied grateful thankful thank thanks
    appreciate appreciated impressed reassured reassuring comfortable welcoming welcome clean pleasant patient
    attentive enjoy enjoyed enjoyable love loved best easy helped helps positive fab gentle cheerful calm calming safe
    informative useful beneficial valued exceptional faultless first-class praise superb thoughtful warm smooth hope
    hopeful optimistic proud marvellous terrific invaluable exemplary
    """.split()
)
FAULTING = frozenset(
    """
    bad poor terrible awful dreadful appalling disgusting disgraceful disappointing disappointed rude unhelpful
    unprofessional uncaring dismissive unfriendly late delay delays delayed wait waited waiting waits long slow slowly
    difficult difficulty hard impossible problem problems issue issues lack lacking lacked lost wrong worse worst
    dirty noisy cold uncomfortable painful pain unsafe dangerous frightened scared afraid fear fears anxious anxiety
    worried worry worries worrying stress stressed stressful frustrated frustrating frustration angry upset sad
    depressed concern concerned concerns confused confusing confusion ignored unable failed fails failing failure
    cancelled broken missing missed shortage shortages overworked understaffed expensive unfair unacceptable useless
    waste wasted struggle struggling struggled suffer suffering barrier barriers boring lonely isolated isolation
    inadequate insufficient nightmare horrible hate complaint complain complained neglected rushed terrified
    unreliable unsure uncertain uncertainty lonely racist corrupt ridiculous nonsense
    """.split()
)
ASKING = frozenset("should need needs needed more better improve improved improvement would ought must wish".split())
DENYING = frozenset(
    "not no never n't without nothing cannot cant dont didnt wasnt isnt couldnt wouldnt havent hadnt hardly nor".split()
)
# How many words before a word may deny it: "not at all helpful".
REACH = 3
# "Nothing, the staff were lovely" denies no praise; "nothing was good" does.
FILLERS = frozenset("i we there there's it it's honestly really absolutely personally well so".split())
OPENING = NIL - {"no", "n"}
ON_NOTHING = frozenset(
    "was is isn't wasn't were are has had have been ever works worked gets about to more but except in i could would "
    "can will should helps helped seems".split()
)


def attitude(text: str) -> str:
    """What a passage does most: praise, find fault or worry, ask, say that there is nothing, or none of these.

    >>> [attitude(text) for text in ("The staff were lovely.", "The staff were not helpful.", "Nothing to improve.")]
    ['praise', 'fault', 'nothing']
    """
    words = words_of(text)
    return NOTHING if words and says_nothing(text) else _side(words)


def attitude_of(words: Sequence[str]) -> str:
    """The attitude of a passage of which the words are given."""
    return NOTHING if words and says_nothing(" ".join(words)) else _side(words)


def _side(words: Sequence[str]) -> str:
    """What words of a passage that says something do most."""
    words = _after_nothing(words)
    praise = fault = ask = 0
    for place, word in enumerate(words):
        ask += word in ASKING
        if word in PRAISING or word in FAULTING:
            denied = word != "lack" and any(_denies(other) for other in words[max(0, place - REACH) : place])
            if (word in PRAISING) != denied:
                praise += 1
            else:
                fault += 1
    if fault > praise:
        return FAULT
    if ask and ask >= praise:
        return ASK
    return PRAISE if praise > fault else PLAIN


def _after_nothing(words: Sequence[str]) -> Sequence[str]:
    """The words after an opening that there is nothing bad to tell: "Nothing really, they were kind"."""
    start = next((place for place, word in enumerate(words) if word not in FILLERS), len(words))
    rest = words[start + 1 :]
    is_opening = bool(rest) and words[start] in OPENING and rest[0] not in ON_NOTHING
    return rest if is_opening else words


def _denies(word: str) -> bool:
    return word in DENYING or word.endswith("n't")
