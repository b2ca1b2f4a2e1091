"""Medicines by the endings of their generic names, as the World Health Organization gives them out (INN stems)."""

import re

_STEM = re.compile(
    r"[a-z]+ciclovir|[a-z]{3,}(?:mab|tinib|ciclib|zomib|parib|pril|sartan|statin|azole|olol|cillin|mycin|micin|"
    r"floxacin|oxetine|"
    r"triptan|gliptin|"
    r"gliflozin|glutide|natide|dronate|dronic|tidine|setron|azepam|azolam|barbital|caine|ciclovir|navir|"
    r"tegravir|vudine|parin|"
    r"xaban|grel|dipine|semide|thiazide|profen|coxib|fenac|metacin|triptyline|pramine|azine|peridol|idone|apine|"
    r"zolone|sone|solone|"
    r"sonide|terol|tropium|lukast|oxicam|codone|morphone|fentanil|cycline|sulfa|sulfan|platin|taxel|rubicin|"
    r"cept|kinra|poetin|gestrel|estradiol|terone|stim|fibrate|formin|glinide|glitazone)"
)
_SHORTEST = 8
"""Letters of a medicine that its ending tells."""


def is_medicine(word: str) -> bool:
    """Whether a word, in small letters, ends as the names of medicines do."""
    return len(word) >= _SHORTEST and _STEM.fullmatch(word) is not None
