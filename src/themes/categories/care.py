"""Care and service: unpaid carers, care experience and veterans of the armed forces."""

from themes.categories.category import NO, YES, combined, wordings

_STARTS = ("", "yes,", "i care for", "yes, i care for", "yes, for", "i provide", "yes, i provide", "carer,")
_HOURS = (
    "hours", "hours a week", "hours per week", "hours each week", "hours weekly", "hours/week", "hrs", "hrs a week",
    "hrs per week", "hrs/week", "hours of care", "hours of unpaid care", "hours a week unpaid care", "hours pw",
    "hours unpaid care a week", "hours unpaid care per week", "hours of unpaid care a week", "hrs pw",
    "hours of unpaid care per week", "hours of care a week", "hours of care per week",
)  # fmt: skip


def _band(low: int, high: int) -> str:
    """The ways to write a band of hours a week."""
    return combined(_STARTS, combined((f"{low} {high}", f"{low} to {high}"), _HOURS).split(" | "))


def _hours(*numbers: str) -> str:
    return combined(_STARTS, combined(numbers, _HOURS).split(" | "))


def _after(*ends: str) -> str:
    """The end of a band after its unit: "50 hours or more a week", "9 hours a week or less"."""
    units = ("hours", "hours a week", "hours per week", "hrs")
    weeks = ("", "a week", "per week", "each week")
    told = [f"{number} {unit} {end} {week}" for number, end in map(_split, ends) for unit in units for week in weeks]
    return combined(_STARTS, told)


def _split(words: str) -> tuple[str, str]:
    number, end = words.split(" ", 1)
    return number, end


# Scotland's census asks for 1-19, 20-34, 35-49 and 50 hours or more. The bands of England and Wales (up to 9, 10-19)
# lie wholly inside "1 to 19", so they keep codes of their own there; 20-49, of 2001 and 2011, holds two of the bands.
# Hours are given by who does care: "9 hours a week or less" starts at one hour.
CARER = wordings(
    ("N", "", "No",
     f"{NO} | not a carer | i am not a carer | no, i am not a carer | none | no caring responsibilities"
     " | no unpaid care | i do not provide unpaid care | no, i do not provide unpaid care | i provide no unpaid care"
     " | no, not a carer | 0 hours | 0 hours a week | not an unpaid carer | i am not an unpaid carer | no caring role"
     " | provides no unpaid care | no unpaid care provided | no, i am not an unpaid carer"
     " | i do not have caring responsibilities | no, i do not have caring responsibilities"),
    ("Y", "", "Yes",
     f"{YES} | carer | unpaid carer | i am a carer | yes, i am a carer | i am an unpaid carer"
     " | yes, i am an unpaid carer | yes, carer | yes, unpaid carer | a carer | an unpaid carer | young carer"
     " | caring responsibilities"
     " | yes, i provide unpaid care | i provide unpaid care | i have caring responsibilities"
     " | yes, i have caring responsibilities"),
    ("C1_19", "Y", "Yes: 1 to 19 hours a week",
     " | ".join((_band(1, 19), _hours("under 20", "less than 20", "fewer than 20", "up to 19", "19 or less",
                                      "19 or fewer"), _after("19 or less", "19 or fewer")))),
    ("C1_9", "C1_19", "Yes: up to 9 hours a week",
     " | ".join((_band(1, 9), _hours("up to 9", "9 or less", "9 or fewer", "under 10", "less than 10", "fewer than 10"),
                 _after("9 or less", "9 or fewer")))),
    ("C10_19", "C1_19", "Yes: 10 to 19 hours a week", _band(10, 19)),
    ("C20_49", "Y", "Yes: 20 to 49 hours a week", _band(20, 49)),
    ("C20_34", "C20_49", "Yes: 20 to 34 hours a week", _band(20, 34)),
    ("C35_49", "C20_49", "Yes: 35 to 49 hours a week", _band(35, 49)),
    ("C50P", "Y", "Yes: 50 hours a week or more",
     " | ".join((_hours("50", "50+", "over 50", "more than 50", "50 or more", "50 and over", "50 plus", "50 or over",
                        "at least 50"),
                 _after("50 or more", "50 and over", "50 plus", "50 or over")))),
)  # fmt: skip

# There is no one definition across sectors: the form's question stays with the codes.
CARE_EXPERIENCE = wordings(
    ("Y", "", "Yes",
     f"{YES} | care experienced | yes, care experienced | i am care experienced | yes, i am care experienced"
     " | looked after | in care | yes, looked after | yes, in care | care leaver | yes, i have been in care"
     " | i have been in care | care experience | yes, care leaver | yes, i have care experience | been in care"
     " | care-experienced person | i have care experience | looked after child | previously looked after"
     " | yes, previously | previously in care | currently in care"
     " | yes, currently in care | yes, previously in care | yes, in the past | yes, currently"),
    ("N", "", "No",
     f"{NO} | not care experienced | no, not care experienced | i am not care experienced | never in care"
     " | no, i am not care experienced | never been in care | no care experience | no, never"
     " | i have not been in care | no, i have not been in care | i have never been in care"),
)  # fmt: skip

_SERVED = (
    "", "previously served in", "previously served in the", "i previously served in the", "served in the", "served in",
    "yes,", "yes, previously served in", "yes, previously served in the", "yes, i previously served in the",
    "yes, served in the", "yes, i have previously served in the", "yes, i served in the", "i served in the",
)  # fmt: skip
_FORCES = ("armed forces", "uk armed forces", "forces", "british armed forces", "hm armed forces", "")

# Those who serve now are no veterans, nor does "No" fit them: no category, for the body to decide.
VETERAN = wordings(
    ("N", "", "No",
     f"{NO} | no, never | never served | not a veteran | i am not a veteran | no, never served | has not served"
     " | no, i have not served | no, i am not a veteran | no, not a veteran | none | i have not served"
     " | no, i have never served | i have never served | no, i have not previously served"),
    ("Y", "", "Yes",
     f"{YES} | veteran | yes, veteran | i am a veteran | yes, i am a veteran | ex-service | ex-forces"
     " | armed forces veteran | previously served | yes, previously served | ex-armed forces | "
     + combined(_SERVED[1:], _FORCES[:-1]) + " | "
     + combined(_SERVED[1:], ("both regular and reserve armed forces", "regular and reserve armed forces",
                              "both the regular and reserve armed forces", "both regular and reserve uk armed forces"))
     + " | both | yes, both | both regular and reserve | yes, both regular and reserve"),
    ("REG", "Y", "Yes: regular armed forces",
     combined(_SERVED, [f"{kind} {forces}" for kind in ("regular", "regulars", "uk regular")
                         for forces in _FORCES])),
    ("RES", "Y", "Yes: reserve armed forces",
     combined(_SERVED, [f"{kind} {forces}" for kind in ("reserve", "reserves", "reservist", "uk reserve")
                         for forces in _FORCES])),
)  # fmt: skip
