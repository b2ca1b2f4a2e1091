"""Wording: the same line put differently by different people, in its small words, its beginning and its end."""

import re

from themes.synthetic.dice import Dice
from themes.synthetic.grammar import Line

# Words that can stand for each other wherever they stand.
ALIKE = (
    ("nobody", "no one"),
    ("everybody", "everyone"),
    ("somebody", "someone"),
    ("anybody", "anyone"),
    ("hardly ever", "rarely", "almost never", "very seldom"),
    ("phoned", "called"),
    ("nowadays", "these days", "now"),
    ("kids", "children", "wee ones"),
    ("doctor", "GP"),
    ("doctors", "GPs"),
    ("older people", "elderly people", "pensioners"),
    ("is always", "is constantly", "is usually"),
    ("never see", "never get to see", "don't ever see"),
    ("have to", "need to"),
    ("I want", "I'd like"),
    ("waited", "had to wait"),
    ("too far", "much too far", "far too far"),
    ("nothing has", "not a thing has"),
    ("at weekends", "at the weekend", "on a weekend"),
    ("there are just", "there are simply"),
    ("cost a fortune", "cost the earth", "don't come cheap"),
    ("is no use", "is no good", "is useless"),
    ("closed", "shut"),
    ("the only", "just about the only"),
    ("every morning", "each morning"),
    ("to the doctor", "to the surgery"),
    ("the last time", "last time"),
    ("and then", "then"),
    ("half the", "about half the"),
    ("most of us", "the majority of us", "nearly all of us"),
    ("round here", "in this area", "about here", "where I live"),
    ("for months", "for months on end"),
    ("too many", "far too many"),
    ("looks after", "cares for"),
    ("looking after", "caring for"),
)
# How people write what careful ones write in full.
SHORT = {
    "do not": "don't", "does not": "doesn't", "did not": "didn't", "cannot": "can't", "is not": "isn't",
    "are not": "aren't", "was not": "wasn't", "would not": "wouldn't", "should not": "shouldn't", "has not": "hasn't",
    "have not": "haven't", "will not": "won't", "could not": "couldn't", "I am": "I'm", "I have been": "I've been",
    "I would": "I'd", "it is": "it's", "that is": "that's", "there is": "there's", "we are": "we're",
    "they are": "they're", "I will": "I'll", "who is": "who's", "it would": "it'd", "we have been": "we've been",
}  # fmt: skip
LONG = {short: long for long, short in SHORT.items() if short not in ("it's", "that's", "there's", "who's", "I'd")}
# What may stand before and after an opinion, and what before and after something that happened to somebody.
HEADS = (
    "I think", "I feel", "I find that", "it seems to me", "in my experience", "as far as I can tell", "the problem is",
    "the trouble is", "what worries me is that", "unfortunately", "sadly", "the way I see it", "I must say",
    "the fact is", "what gets me is that", "my worry is that", "it has to be said,", "the truth is", "I would say",
    "from what I see,", "I'd guess that", "speaking for myself,", "everybody knows that", "I do believe",
)  # fmt: skip
STORY_HEADS = (
    "the trouble is", "the problem is", "unfortunately", "sadly", "the fact is", "the truth is", "I'm afraid",
    "I don't mind saying", "believe it or not,", "as an example,", "just to say", "I'm sorry to say", "for example,",
    "if you want an example,", "I can only say that", "it so happens that", "speaking for myself,", "you should know",
)  # fmt: skip
PRAISE_HEADS = (
    "I must say", "I have to say", "for what it's worth,", "credit where it's due,", "I want to say that", "happily,",
    "I'm glad to say", "hand on heart,", "speaking for myself,", "luckily", "in fairness,", "to be fair,",
    "it has to be said,", "the good news is", "I can honestly say", "on the bright side,", "I'm pleased to say",
)  # fmt: skip
FORMAL_HEADS = (
    "it is clear that", "in practice,", "it seems evident that", "there is little doubt that", "it should be said that",
    "as things stand,", "it bears repeating that", "in the longer term,", "above all,", "on any fair reading,",
    "experience suggests that", "one concern is that", "it is my view that", "I would suggest that",
)  # fmt: skip
GROUP_HEADS = (
    "we believe", "in our experience", "our members feel that", "it is our view that", "we would stress that",
    "our committee noted that", "from our casework,", "we are concerned that", "those we support say that",
    "we have found that", "as a small charity we see that", "we would add that", "our trustees consider that",
    "as our response in 2019 said,", "speaking for our members,", "it is plain to us that",
)  # fmt: skip
FURTHER_HEADS = (
    "and", "in fact", "honestly", "what's more,", "I might add that", "as it happens,", "the thing is", "by the way,",
    "just so you know,", "to give you an idea,", "and you know,", "I should add", "for what it's worth,",
)  # fmt: skip
TAILS = (
    "sadly", "I'm sorry to say", "in my view", "if you ask me", "as far as I can see", "it has to be said",
    "unfortunately", "and I'm not the only one to say so", "which says it all", "as everyone knows", "frankly",
    "in my experience", "to my mind", "believe me", "from what I see", "or so it seems", "at least in {place}",
    "round our way", "not for the first time", "if truth be told", "I reckon", "I would have thought", "as I see it",
)  # fmt: skip
STORY_TAILS = (
    "sadly", "I'm sorry to say", "believe me", "and I'm not the only one", "if truth be told", "no word of a lie",
    "unfortunately", "and that worries me", "honestly", "true story", "would you believe", "just so you know",
    "and I could go on", "for what it's worth", "I kid you not", "I have to admit", "to tell the truth",
)  # fmt: skip
FURTHER_TAILS = ("believe me", "honestly", "if truth be told", "just so you know", "for what it's worth", "mind you")
PRAISE_TAILS = (
    "I'm glad to say", "and I mean that", "hand on heart", "I must say", "and I've told them so", "no question",
    "in my book", "I really mean it", "and long may it last", "thank goodness", "and I don't say that lightly",
    "I'm happy to report", "which was a relief",
)  # fmt: skip
FORMAL_TAILS = (
    "as things stand", "in this area", "here as elsewhere", "at the very least",
    "as others will say", "whatever model is chosen", "for all concerned", "not least in {place}",
)  # fmt: skip
GROUP_TAILS = (
    "as our records show", "in our experience", "as we told the board last year", "and have said so before",
    "as our annual report sets out", "not least in {place}", "as others will confirm", "to our regret",
    "in {place} as elsewhere", "as our minutes show", "according to our own survey", "which should be looked into",
    "in the past year", "and the pattern is clear", "and we can give examples",
)  # fmt: skip
FRAGMENT_HEADS = (
    "for me it's", "the main thing is", "above all,", "first and foremost,", "mainly", "definitely", "number one:",
    "it has to be", "I'd say", "my answer is", "my first thought is", "simply", "it comes down to", "quite simply,",
    "if I had to choose,", "for us it's", "more than anything,",
)  # fmt: skip
QUESTION_HEADS = (
    "can I ask,", "my question is,", "I just want to know,", "and", "seriously,", "tell me,", "honestly,", "so",
    "what I'd like to know is:", "a question for the board:", "one question:", "it makes me wonder,",
)  # fmt: skip
BARE_HEADS = (
    "honestly,", "to be blunt,", "in short,", "put simply,", "quite frankly,", "and", "basically,", "the point is,",
    "as I say,", "I'll say it again:", "my plea:", "a thought:", "one more time:", "without wishing to be rude,",
)  # fmt: skip
# Lines that tell or set a condition take beginnings of their own, and no end.
BARE_STARTS = frozenset(
    (
        "keep", "please", "save", "leave", "stop", "put", "don't", "press", "pass", "train", "show", "heat", "pay",
        "spend", "bring", "ask", "for", "why", "who", "what", "how", "will", "could", "where", "when", "if", "and",
        "as", "but", "see", "so", "nae", "open", "not", "one", "big", "thank", "good", "nice", "at",
    )
)  # fmt: skip
ABOUT_SOMEBODY = re.compile(r"\b(I|my|me|we|our|us)\b")
FRAMES = {
    "opinion": (HEADS, TAILS),
    "story": (STORY_HEADS, STORY_TAILS),
    "praise": (PRAISE_HEADS, PRAISE_TAILS),
    "further": (FURTHER_HEADS, FURTHER_TAILS),
    "formal": (FORMAL_HEADS, FORMAL_TAILS),
    "group": (GROUP_HEADS, GROUP_TAILS),
    "group's story": (("",), GROUP_TAILS),
}
HEAD_SHARE, TAIL_SHARE, BARE_HEAD_SHARE = 0.21, 0.15, 0.33
# Formal writers write words out; others shorten most of them.
SHORTENED_SHARE = {True: 0.1, False: 0.55}
LENGTHENED_SHARE = {True: 0.8, False: 0.12}


def _either(words: "tuple[str, ...] | dict[str, str]") -> "re.Pattern[str]":
    """Any of the words, whole."""
    return re.compile(r"(?<![\w'])(" + "|".join(sorted(words, key=len, reverse=True)) + r")(?![\w'])")


OTHERS = {word: tuple(other for other in group if other != word) for group in ALIKE for word in group[:1]}
OTHERS.update({word: group[:1] for group in ALIKE[:4] for word in group[1:]})
OTHER, LENGTHENED = _either(tuple(OTHERS)), _either(LONG)
# "as it is" at the end of a clause stays as it is.
SHORTENED = re.compile(_either(SHORT).pattern + r"(?=\s\w)")


def reword(text: str, voices: str, *, dice: Dice) -> str:
    """The text of a line, in the small words that this person would use."""
    formal = "f" in voices
    text = OTHER.sub(lambda found: dice.pick(OTHERS[found[0]]) if dice.chance(0.4) else found[0], text)
    text = SHORTENED.sub(lambda found: SHORT[found[0]] if dice.chance(SHORTENED_SHARE[formal]) else found[0], text)
    if "?" in text:  # "why can't they" does not become "why cannot they"
        return text
    return LENGTHENED.sub(lambda found: LONG[found[0]] if dice.chance(LENGTHENED_SHARE[formal]) else found[0], text)


def frame(text: str, line: Line, *, voices: str, dice: Dice) -> str:
    """A statement, now and then with words put before it or after it."""
    if line.fragment or text.endswith("?"):
        before = dice.pick(FRAGMENT_HEADS if line.fragment else QUESTION_HEADS)
        return f"{before} {text}" if dice.chance(BARE_HEAD_SHARE) else text
    if text.split(" ", 1)[0].lower() in BARE_STARTS or any(sign in text for sign in ("?", "!", ". ")):
        return f"{dice.pick(BARE_HEADS)} {text}" if dice.chance(BARE_HEAD_SHARE) else text
    heads, tails = FRAMES[_manner(line, voices, text)]
    share = 2.2 if "g" in voices else 1
    if "s" not in line.voice and dice.chance(HEAD_SHARE * share):
        return f"{dice.pick(heads)} {text}".strip()
    if dice.chance(TAIL_SHARE * share) and "," not in text[-25:]:
        return f"{text}, {dice.pick(tails)}"
    return text


def _manner(line: Line, voices: str, text: str) -> str:
    """Which beginnings and endings suit a line."""
    if "g" in voices:
        return "group's story" if "g" in line.voice or line.follows else "group"
    if line.follows:
        return "praise" if line.praise else "further"
    if line.praise or "f" in line.voice:
        return "praise" if line.praise else "formal"
    return "story" if line.voice or ABOUT_SOMEBODY.search(text) else "opinion"
