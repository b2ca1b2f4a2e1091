"""Stems: what the forms of a word have in common, so that "appointments" and "an appointment" count as one."""

import functools

from themes.speech.phrases import words_of

# Stripped in this order, where what is left has at least `SHORTEST` letters.
ENDINGS = (
    ("'s", ""), ("ies", "y"), ("ied", "y"), ("ations", "at"), ("ation", "at"), ("ates", "at"), ("ated", "at"),
    ("ating", "at"), ("ate", "at"), ("ments", "ment"), ("ings", ""), ("ing", ""), ("sses", "ss"), ("xes", "x"),
    ("ches", "ch"), ("shes", "sh"), ("ed", ""), ("s", ""), ("e", ""),
)  # fmt: skip
SHORTEST = 3
KEPT = ("ss", "us", "is")
IRREGULAR = {"women": "woman", "men": "man", "children": "child"}


@functools.lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """The stem of a word in lower case.

    >>> [stem(word) for word in ("appointments", "waiting", "waits", "NHS".lower())]
    ['appointment', 'wait', 'wait', 'nhs']
    """
    if len(word) <= SHORTEST or word in IRREGULAR:
        return IRREGULAR.get(word, word)
    for ending, instead in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            if ending == "s" and word.endswith(KEPT):
                continue
            return _undoubled(word[: len(word) - len(ending)] + instead, ending)
    return word


def stems_of(text: str) -> frozenset[str]:
    """The stems of a text's words, which two labels that a reader would call the same have in common.

    >>> sorted(stems_of("Appointment waits"))
    ['appointment', 'wait']
    """
    return frozenset(map(stem, words_of(text)))


def _undoubled(stemmed: str, ending: str) -> str:
    """The stem without the letter that -ed and -ing doubled: "planning", "plan"."""
    doubled = ending in ("ing", "ings", "ed") and len(stemmed) > SHORTEST and stemmed[-1] == stemmed[-2]
    if doubled and stemmed[-1] not in "lsz":
        return stemmed[:-1]
    return stemmed[:-1] if stemmed.endswith("e") and len(stemmed) > SHORTEST else stemmed
