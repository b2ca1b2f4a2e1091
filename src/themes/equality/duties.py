"""Duties: what public bodies in Scotland must weigh, and the columns that officers fill in for each."""

from dataclasses import dataclass

from themes.equality.lexicons import CHILDRENS_RIGHTS, FAIRER_SCOTLAND, ISLAND_COMMUNITIES

# The three needs of the Public Sector Equality Duty: Equality Act 2010, section 149(1).
NEEDS = ("eliminate discrimination", "advance equality of opportunity", "foster good relations")


@dataclass(frozen=True)
class Duty:
    """A further duty: the switch in the settings, its sheet, the axes and the lexicon it is about, and its columns."""

    switch: str
    sheet: str
    title: str
    lines: tuple[str, ...]
    axes: tuple[str, ...]
    lexicon: str
    needs: tuple[str, ...]
    # Of ages, only bands that end at or before this age; None for all groups.
    oldest: int | None = None


DUTIES = (
    Duty(
        "fairer_scotland",
        "Fairer Scotland",
        "Fairer Scotland Duty (Equality Act 2010, section 1)",
        ("For strategic decisions: how inequalities of outcome caused by socio-economic disadvantage can be reduced.",),
        ("simd_quintile",),
        FAIRER_SCOTLAND,
        ("inequality of outcome", "how it can be reduced"),
    ),
    Duty(
        "islands",
        "Island communities",
        "Island communities (Islands (Scotland) Act 2018, sections 7 and 8)",
        ("An assessment is needed where the effect on an island community is likely to differ significantly.",),
        ("island",),
        ISLAND_COMMUNITIES,
        ("effect on island communities", "does it differ significantly from others?"),
    ),
    Duty(
        "childrens_rights",
        "Children’s rights",
        "Children’s rights and wellbeing (UN Convention on the Rights of the Child)",
        ("What was said about children and young people, mostly by adults, and what people under 25 raised.",),
        ("age",),
        CHILDRENS_RIGHTS,
        ("right concerned (article)", "effect on children and young people"),
        oldest=24,
    ),
)
