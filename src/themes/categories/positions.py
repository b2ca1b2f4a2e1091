"""Positions: whether an answer to "do you agree with the proposal?" agrees, disagrees, or does neither clearly.

By exact look-up of the usual answers, never by likeness. Agreeing with a proposal is not agreeing with what a theme
says of it: that is the reader's to know, and the report's to say.
"""

from functools import cache

from themes.categories.folding import fold_answer

# The name of the axis in BREAKDOWN. It is no characteristic of people, so no equality table has it.
POSITION = "position"
AGREES, DISAGREES, UNCLEAR = "Agree", "Disagree", "Neither or unclear"
POSITIONS = (AGREES, DISAGREES, UNCLEAR)
# The usual answers, as `fold_answer` leaves them. What agrees in part may disagree in part: it is not among them.
_AGREES = """
agree, strongly agree, agree strongly, tend to agree, slightly agree, agree slightly, somewhat agree, mostly agree,
generally agree, completely agree, fully agree, totally agree, definitely agree
yes, yes definitely, definitely yes, yes strongly agree, yes i agree, yes i do, yes fully, yes completely, yes i support
support, strongly support, fully support, tend to support, slightly support, somewhat support, generally support
strongly in favour, in favour, somewhat in favour, favour, strongly favour, for
approve, strongly approve, somewhat approve
"""
_DISAGREES = """
disagree, strongly disagree, disagree strongly, tend to disagree, slightly disagree, disagree slightly,
somewhat disagree, mostly disagree, generally disagree, completely disagree, fully disagree, totally disagree,
definitely disagree, do not agree, dont agree
no, no definitely not, definitely no, definitely not, no i disagree, no i do not, no i dont, no not at all
oppose, strongly oppose, fully oppose, tend to oppose, slightly oppose, somewhat oppose, generally oppose,
do not support, dont support, against, strongly against, somewhat against, not in favour
disapprove, strongly disapprove, somewhat disapprove
"""
# Usual answers that say neither.
_NEITHER = """
neither, neutral, neither agree nor disagree, neither agree or disagree, neither support nor oppose,
neither support or oppose, neither for nor against, dont know, do not know, not sure, unsure, undecided, unclear, maybe,
no opinion, no view, no preference, no strong views, mixed, mixed views, partly agree, partially agree, agree in part,
partly, partially, in part, to some extent, not applicable, na, n a, prefer not to say, prefer not to answer, other,
not answered, no answer, no response, none
"""


def position_of(answer: str) -> str:
    """The position that an answer says; "Neither or unclear" for a blank and for every other wording.

    >>> position_of("1. Strongly agree"), position_of("No."), position_of("Yes, but not in winter")
    ('Agree', 'Disagree', 'Neither or unclear')
    """
    return _known().get(fold_answer(answer), UNCLEAR)


def is_known(answer: str) -> bool:
    """Whether an answer is a usual one, whatever it says.

    >>> is_known("Neither agree nor disagree"), is_known(""), is_known("Weekly")
    (True, True, False)
    """
    folded = fold_answer(answer)
    return not folded or folded in _known()


@cache
def _known() -> dict[str, str]:
    """The position of each usual answer."""
    lists = {AGREES: _AGREES, DISAGREES: _DISAGREES, UNCLEAR: _NEITHER}
    return {
        words.strip(): position
        for position, listed in lists.items()
        for words in listed.replace("\n", ",").split(",")
        if words.strip()
    }
