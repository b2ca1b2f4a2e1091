"""Attitudes: whether a passage praises, finds fault or worries, asks for something, or says that there is nothing."""

from collections.abc import Iterator, Sequence

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
# What stands before praise that names nothing: "very good", "all good".
BOOSTING = frozenset("very all everything".split())
# Praise that is no adjective, and so none after "very": "very quickly", "all thank".
OTHERWISE = frozenset(
    """
    quickly fast thank thanks praise appreciate enjoy enjoyed love loved help helps helped best hope well understanding
    kindness easy patient prompt quick
    """.split()
)
# Who says that there is nothing says it in a dozen words; after a "but" there is something.
MOST_NOTHING_WORDS = 14
TURNS = frozenset("but except apart however only unless than".split())
FILLERS = frozenset("i we there there's it it's was is has honestly really absolutely personally well so".split())
NIL = frozenset("nothing none nil nowt nope".split())
NIL_SUBJECTS = frozenset(
    "improvement improvements complaint complaints suggestion suggestions comment comments change changes".split()
)
NIL_PAIRS = frozenset(
    {("not", "much"), ("not", "a"), ("n", "a"), ("all", "good"), ("all", "fine"), ("keep", "up"), ("keep", "doing")}
)
CHANGING = frozenset("improve improved improvement improvements better bettered change changed add added fault".split())
# Words between a denial and what it denies: "can't think of anything you could do better".
DENIAL_REACH = 7


def attitude(text: str) -> str:
    """What a passage does most: praise, find fault or worry, ask, say that there is nothing, or none of these.

    >>> [attitude(text) for text in ("The staff were lovely.", "The staff were not helpful.", "Nothing to improve.")]
    ['praise', 'fault', 'nothing']
    """
    return attitude_of(words_of(text))


def attitude_of(words: Sequence[str]) -> str:
    """The attitude of a passage of which the words are given."""
    if _says_nothing(words):
        return NOTHING
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


def praises(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """How a passage praises without naming what: "very good", "kind and caring".

    >>> list(praises("it was very good they were kind and caring".split()))
    [('very', 'good'), ('kind', 'and', 'caring')]
    """
    for place, word in enumerate(words):
        if word not in PRAISING or any(map(_denies, words[max(0, place - REACH) : place])):
            continue
        if place and words[place - 1] in BOOSTING and word not in OTHERWISE:
            yield words[place - 1], word
        if words[place + 1 : place + 2] == ["and"] and PRAISING & set(words[place + 2 : place + 3]):
            yield word, "and", words[place + 2]


def _denies(word: str) -> bool:
    return word in DENYING or word.endswith("n't")


def _says_nothing(words: Sequence[str]) -> bool:
    """Whether a short passage says that there is nothing to say, or to change."""
    if not words or len(words) > MOST_NOTHING_WORDS or TURNS & set(words):
        return False
    start = next((place for place, word in enumerate(words) if word not in FILLERS), 0)
    pair = (words[start], words[start + 1] if start + 1 < len(words) else "")
    if pair[0] in NIL or pair in NIL_PAIRS or (pair[0] == "no" and pair[1] in NIL_SUBJECTS):
        return True
    return any(
        (_denies(word) or word == "any") and CHANGING & set(words[place + 1 : place + 1 + DENIAL_REACH])
        for place, word in enumerate(words)
    )
