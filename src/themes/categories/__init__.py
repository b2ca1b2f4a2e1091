"""Categories: what people answer to equality questions, as the groups that tables are published in.

Every wording is looked up whole, without case, punctuation and numbering. There is no guess and no likeness: what is no
wording that we know has no category, and somebody says what it means (`read_as` in the settings).
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from themes.categories import age, care, ethnicity, health, national_identity, people, places, religion
from themes.categories.category import Category, Wordings
from themes.categories.folding import cut_hints, cut_numbering, cut_section, fold_answer, fold_words
from themes.categories.missing import is_blank, is_declined, is_dont_know, is_unanswered
from themes.categories.splitting import split_answers

__all__ = [
    "Category",
    "categories",
    "categorise",
    "characteristics",
    "fold_answer",
    "is_blank",
    "is_declined",
    "is_dont_know",
    "is_unanswered",
    "several",
    "takes_several",
]

AGE = "age"
# No form writes these inside an option: what they stand in is several answers, even where its words are one.
BETWEEN_ANSWERS = re.compile(r"\w.*[;|].*\w", re.DOTALL)
# Questions that ask people to tick all that apply.
SELECT_ALL = frozenset({"condition", "national_identity"})
# `age` has no list of wordings: its bands are read.
WORDINGS: Mapping[str, Wordings] = MappingProxyType(
    {
        "sex": people.SEX,
        "trans": people.TRANS,
        "disability": health.DISABILITY,
        "disability_limits": health.LIMITS,
        "condition": health.CONDITIONS,
        "ethnicity": ethnicity.WORDINGS,
        "religion": religion.WORDINGS,
        "sexual_orientation": people.SEXUAL_ORIENTATION,
        "marital": people.MARITAL,
        "pregnancy": people.PREGNANCY,
        "carer": care.CARER,
        "care_experience": care.CARE_EXPERIENCE,
        "veteran": care.VETERAN,
        "simd_quintile": places.SIMD_QUINTILE,
        "urban_rural": places.URBAN_RURAL,
        "island": places.ISLAND,
        "national_identity": national_identity.WORDINGS,
    }
)


def characteristics() -> tuple[str, ...]:
    """The characteristics that have canonical categories."""
    return (AGE, *WORDINGS)


def categories(characteristic: str) -> tuple[Category, ...]:
    """The categories of a characteristic in the form's usual order, each group before those that lie in it.

    Of `age` these are the bands of whole ages: a body's own bands are further ones. None where there are none.
    """
    if characteristic == AGE:
        return age.categories()
    return WORDINGS[characteristic].categories if characteristic in WORDINGS else ()


def categorise(characteristic: str, answer: str) -> Category | None:
    """The category of an answer; None where it is not known.

    >>> categorise("ethnicity", "A. White – Scottish").label, categorise("religion", "None").code
    ('White: Scottish', 'NONE')
    >>> categorise("sex", "Non-binary") is categorise("simd_quintile", "Decile 3") is None
    True
    """
    if characteristic == AGE:
        return age.categorise_age(answer)
    if characteristic not in WORDINGS or BETWEEN_ANSWERS.search(answer):
        return None
    known = WORDINGS[characteristic]
    return _look_up(known, answer) or _in_both_languages(known, answer)


def takes_several(characteristic: str) -> bool:
    """Whether the question asks people to tick all that apply."""
    return characteristic in SELECT_ALL


def several(characteristic: str, cell: str) -> list[str]:
    """The separate answers in a cell, in their own words; one where the whole cell is one known answer.

    >>> several("ethnicity", "Asian, Scottish Asian or British Asian"), several("condition", "Hearing, Gout, Memory")
    (['Asian, Scottish Asian or British Asian'], ['Hearing', 'Gout', 'Memory'])
    """

    def is_known(words: str) -> bool:
        return categorise(characteristic, words) is not None or is_declined(words) or is_dont_know(words)

    return split_answers(cell, is_known, may_join_by_and=takes_several(characteristic))


def _look_up(known: Wordings, answer: str) -> Category | None:
    """The category of the first reading of an answer that is a wording: whole, without number, without hints."""
    texts = [answer]
    if known.is_numbered:
        texts += [cut_numbering(answer), cut_section(answer)]
    if known.has_hints:
        texts += [cut_hints(text) for text in texts]
    return next((found for text in texts if (found := known.aliases.get(fold_words(text)))), None)


def _in_both_languages(known: Wordings, answer: str) -> Category | None:
    """The category of an answer given twice, "Female / Boireann": every half must be known, and mean the same."""
    halves = answer.split("/")
    found = {_look_up(known, half) for half in halves}
    return found.pop() if len(halves) > 1 and len(found) == 1 else None
