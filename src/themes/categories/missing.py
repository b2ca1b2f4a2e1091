"""Missing: answers by which somebody chose not to say, or said that they do not know."""

import re

from themes.categories.folding import fold_answer, fold_words

_SAY = (
    "(?:say|answer|disclose|state|specify|tell|tell you|share|respond|declare|comment|provide|give|describe|identify"
    "|indicate|reply)"
)
_WHAT = (
    "(?: (?:this|that|it|my|the|question|information|age|sex|gender|ethnicity|religion|sexual|orientation|here|at|all"
    "|any|to|details?|an|answer))*"
)
PREFER_NOT = re.compile(
    rf"(?:i )?(?:d |id |would |much )*(?:prefer|rather|choose|chose|opt|wish) not(?: to)?(?: {_SAY})?{_WHAT}"
    rf"|(?:i )?(?:do not|dont|would not|wouldnt) (?:wish|want|care|like)(?: to)? {_SAY}{_WHAT}"
    rf"|(?:i )?(?:declined?|refuse[ds]?)(?: to {_SAY}{_WHAT})?|refusal|pnts|not disclosed|none of your business"
    r"|bfhe[aà]rr leam (?:gun|nach)(?: a)? (?:r[aà]dh|canainn)|is fhe[aà]rr leam gun(?: a)? r[aà]dh"
    r"|(?:maen well|byddai(?:n)? well|gwell) (?:gennyf|gen i) (?:b|p)eidio [aâ] dweud(?: hynny)?"
)
DONT_KNOW = frozenset(
    fold_words(words)
    for words in (
        "don't know", "do not know", "i don't know", "i do not know", "dont no", "dk", "not sure", "i am not sure",
        "i'm not sure", "unsure", "i am unsure", "uncertain", "not certain", "can't say", "don't know / not sure",
        "not sure / don't know", "don't know or not sure", "unsure / don't know", "don't know / unsure",
        "mì-chinnteach", "chan eil fhios agam", "chan eil mi cinnteach",
    )
)  # fmt: skip

# What survey tools and officers write where nothing was answered; no form offers it to choose.
UNANSWERED = frozenset(
    fold_words(words)
    for words in (
        "not given", "not stated", "not answered", "did not answer", "no answer", "no response", "not provided",
        "not recorded", "not completed", "left blank", "blank", "missing", "null", "no reply", "not supplied",
        "none given", "-", "?",
    )
)  # fmt: skip
# ... and what says as little of a person, but may be an answer to another question.
NOT_GIVEN = UNANSWERED | {fold_words(words) for words in ("not known", "unknown", "n/a", "na", "nil", "not applicable")}


def is_blank(answer: str) -> bool:
    """Whether an answer is a mark for none: "Not given", "N/A", "-".

    >>> is_blank("Not given"), is_blank("None")
    (True, False)
    """
    return fold_answer(answer) in NOT_GIVEN


def is_unanswered(cell: str) -> bool:
    """Whether a cell is a tool's mark that nobody answered: "Not Answered", "-".

    >>> is_unanswered("Not Answered"), is_unanswered("Not applicable")
    (True, False)
    """
    return fold_answer(cell) in UNANSWERED


def is_declined(answer: str) -> bool:
    """Whether somebody chose not to say: "Prefer not to say", "I'd rather not answer", "Refused".

    >>> is_declined("9. Prefer not to say."), is_declined("Prefer to self-describe")
    (True, False)
    """
    return all(PREFER_NOT.fullmatch(fold_answer(part).replace("b fh", "bfh")) for part in _languages(answer))


def is_dont_know(answer: str) -> bool:
    """Whether somebody said that they do not know: some forms offer it, and it is no category.

    >>> is_dont_know("Don’t know"), is_dont_know("No")
    (True, False)
    """
    return fold_answer(answer) in DONT_KNOW or all(fold_answer(part) in DONT_KNOW for part in _languages(answer))


def _languages(answer: str) -> list[str]:
    """The halves of an answer that stands in two languages with a slash between them, or the answer itself."""
    return [part for part in answer.split("/") if part.strip()] or [answer]
