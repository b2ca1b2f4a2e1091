"""Chinese given names of two syllables, known by their spelling: "Ruoxi", "Zhehua"; no list could hold them all."""

import re

_INITIAL = r"(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])"
_FINAL = r"(?:i?ang|i?ong|u?eng|uang|i?ao|u?ai|ing|ian|uan|ia|ie|iu|in|ou|ei|an|en|uo|ui|ua|ue|un|[aeiou])"
_TWO_SYLLABLES = re.compile(rf"{_INITIAL}{_FINAL}{_INITIAL}{_FINAL}")
_SHORTEST = 5
"""Letters of a word that is looked at: "Mali" and "bike" have this form too."""
_CHINESE = re.compile(r"[zcs]h[aeiou]|[qx]|z[^o]|ang|eng|ong|ian|iao|uan|uo|hui|yi|ing|ao|yu|wei|jia|yan")
"""What English spelling seldom has; a word with none of these is any language's."""


def is_pinyin(folded: str) -> bool:
    """Whether a word, folded, can be a Chinese given name of two syllables.

    It says nothing of whether it is one: "wating" has the form too, so that a slip for a known word proves no more than
    a name of the wide lists.
    """
    return len(folded) >= _SHORTEST and bool(_TWO_SYLLABLES.fullmatch(folded)) and bool(_CHINESE.search(folded))
