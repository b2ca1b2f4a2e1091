"""Nothing: passages that say that there is nothing to say, however they word it.

Under a question about what is bad they are praise, under one about what is good the opposite: a theme of them is no
subject, and they hide in themes of praise and of complaint alike.
"""

import re

WORD = re.compile(r"\w+(?:['’-]\w+)*")
# Who says that there is nothing says it in so many words.
MOST_WORDS = 22
# A passage that opens with one of these may go on to praise; with another denial it may not: "not good" says something.
NIL = frozenset("nothing nothings none nil nowt no nope nah na n".split())
DENYING = NIL | frozenset(
    "not never cannot cant can't couldnt couldn't wouldnt wouldn't dont don't didnt didn't doesn't isn't havent "
    "haven't little hardly no-one nobody without".split()
)
# What is denied: that something could be better, wrong, missing or told.
CHANGING = frozenset(
    "better bettered best improve improved improves improving improvement improvements change changed changes changing "
    "fault faulted faults add added complain complaint complaints complaining negative negatives criticism criticise "
    "criticisms suggestion suggestions suggest suggested comment comments problem problems issue issues worries "
    "wrong mind fancy different differently more further else applicable perfection concerns concern deal lot".split()
)
# What holds a sentence together, and what a denial may be of.
GLUE = frozenset(
    """
    a about above absolutely actually ah all and another any anybody anyone anything anyway are as asked at be because
    been being by could could've did do does doing done else even ever every everyone everything expect expected fair
    fairness feel felt find for from genuinely get give given go got had happy hard has have having he hear her hers him
    his honest honestly how i i'd i'm i've if in is it it's its itself just know like made make makes making many matter
    me moment much must my myself need needed needs now occasion of off on once one or other others our over own part
    particular personally please possible possibly present pretty previously quite readily really regards right said
    same satisfied saw say see she should so some something sorry specific spring springs such sure than thank thanks
    that that's the their them then there there's there've these they they're thing things think this those though
    thought time to today too top totally truly up us used very view was way we well went were what whatever whatsoever
    when where which while who will with within won't would yes yet you your you've comes come came case far idea ideas
    answer hand wish want ask asks wat wht of've of moment minute can possibly whole overall entire anywhere
    """.split()
)
# Whom a denial of faults is about.
WHOM = frozenset(
    "service services staff team care crew crews nurse nurses doctor doctors paramedics paramedic driver drivers "
    "people treatment experience place course system visit call response job work quality help everybody lady "
    "guys them".split()
)
# What is said beside "nothing" and is no subject; "Nothing, they were fantastic" praises, and may have a theme.
CONTENT = frozenset("good happy ok okay fine satisfactory satisfied pleased spot keep well".split())
# All that some people answer to what was good or bad.
WHOLE = re.compile(
    r"^\W*(?:(?:just|pretty much|almost|nearly|all|absolutely)\W+)?(?:everything|all of it|all|the lot|yes|no|not a lot"
    r"|very little|not sure|same|as above|see above)\W*$",
    re.IGNORECASE,
)
# "Nothing has changed", "nothing gets done": a complaint; "nothing could have been better" is none.
UNDONE = re.compile(
    r"\bnothing\b(?!\W+(?:really\W+)?(?:could|can|would|should|to)\b)(?:\W+\w+){0,2}?\W+(?:has|have|had|ever|gets?|got|happens?|happened|works?|changes?)\b(?!\W+to\b)",
    re.IGNORECASE,
)


def says_nothing(text: str) -> bool:
    """Whether a passage says only that there is nothing to say or to change, or holds no word at all.

    >>> [says_nothing(text) for text in ["Nothing they could do better!", "No, not really", "Nothing, all good."]]
    [True, True, True]
    >>> [says_nothing(text) for text in ["No parking", "Nothing ever changes", "None, lovely staff"]]
    [False, False, False]
    """
    words = [word.casefold().replace("’", "'") for word in WORD.findall(text)]
    if not words or WHOLE.match(text):
        return True
    said = set(words)
    if len(words) > MOST_WORDS or not DENYING & said or UNDONE.search(text):
        return False
    rest = said - DENYING - GLUE
    if CHANGING & said:
        return rest <= CHANGING | WHOM | CONTENT
    bare = NIL & said or "think" in said  # "None for me", "I can't think of any"
    return bool(bare) and rest <= (CONTENT | WHOM if words[0] in NIL - {"no"} else frozenset())
