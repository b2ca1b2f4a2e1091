"""Ethnicity: the Scottish census's groups of 2022, and where the wordings of other forms lie among them.

Wordings are those of Scotland's censuses of 2022, 2011 and 2001 and of England and Wales of 2021, 2011 and 2001. A
wording that covers several groups means the group that holds them all, never one of them: "White British" is Scottish
or other British; "Black, Black Scottish or Black British" is African, Caribbean or Black, since it was a box of 2011
without Africans and the heading of 2001 with them. "Other ethnic group" by itself may be a heading that holds Arabs.
The boxes under "White" are often exported without their heading, so that "Scottish" or "British" alone mean those
boxes; "European" or "UK" alone are no box of any form, and not known.
"""

from collections.abc import Iterator

from themes.categories.category import combined, wordings

GROUP = ("", "background", "ethnic group", "ethnic background", "group")
# The headings that exports write before an answer.
WHITE = ("", "white")
ASIAN = (
    "", "asian", "asian, scottish asian or british asian", "asian, asian scottish or asian british",
    "asian or asian british", "asian british", "asian scottish", "asian, asian british",
    "asian, asian british, asian english, asian scottish, or asian welsh",
)  # fmt: skip
AFRICAN = (
    "", "african", "african, scottish african or british african", "african, african scottish or african british",
    "african, caribbean or black",
)  # fmt: skip
CARIBBEAN = ("", "caribbean or black", "african, caribbean or black")
# Headings of forms that put Africans with others: what stands after them says which.
BLACK = (
    "black", "black, black scottish or black british", "black or black british", "black british", "black scottish",
    "black, black british, caribbean or african", "black, african, caribbean or black british",
    "black, scottish black or british black", "black, african, caribbean, black british",
    "black african, caribbean or black british",
)  # fmt: skip
MIXED = (
    "", "mixed", "mixed or multiple ethnic groups", "mixed or multiple ethnic group", "mixed or multiple",
    "mixed ethnic group", "mixed, multiple ethnic groups", "mixed or multiple ethnic background",
)  # fmt: skip
OTHER = ("other", "other ethnic group", "other ethnic groups", "another ethnic group", "other ethnic background")


def _nation(name: str) -> Iterator[str]:
    """The orders in which the censuses name those of one origin in Scotland and Britain, and shorter forms."""
    scottish, british = (f"scottish {name}", f"{name} scottish"), (f"british {name}", f"{name} british")
    yield name
    for first, second in zip(scottish, british, strict=True):
        yield from (f"{name}, {first} or {second}", f"{name}, {first}, {second}", f"{name}, {first}, or {second}")
        yield from (first, second, f"{name} or {second}", f"{name}, {second}", f"{first} or {second}")
        yield f"{name}, {first} and {second}"


def _others(name: str) -> Iterator[str]:
    """The ways in which forms offer whatever else there is in a group."""
    for start in ("other", "any other", "another"):
        yield from (f"{start} {name} {end}".strip() for end in (*GROUP, "backgrounds", "ethnic groups"))
    yield f"{name} other"


REST = ("other", "any other", "other background", "any other background", "another background")

WORDINGS = wordings(
    ("W", "", "White", "caucasian | white ethnic group"),
    (
        "W_MAJ",
        "W",
        "White: Scottish or Other British",
        combined(
            WHITE,
            (
                "english, welsh, scottish, northern irish or british",
                "welsh, english, scottish, northern irish or british",
                "english, scottish, welsh, northern irish or british",
                "scottish, english, welsh, northern irish or british",
                "scottish, english, welsh, northern irish, british",
                "english, welsh, scottish, northern irish, british",
                "scottish, welsh, english, northern irish or british",
                "scottish or british",
                "scottish/british",
                "scottish or other british",
                "scottish and british",
                "british or scottish",
                "british",
            ),
        )
        + " | white uk",
    ),
    ("W_SCO", "W_MAJ", "White: Scottish", combined(WHITE, ("scottish", "scots", "scot", "scottish ethnic group"))),
    (
        "W_BRI",
        "W_MAJ",
        "White: Other British",
        "other white british | any other white british | "
        + combined(
            WHITE,
            (
                "other british",
                "any other british",
                "british other",
                "british (other)",
                "british (not scottish)",
                "british (non scottish)",
                "british (other than scottish)",
                "other british (english, welsh, northern irish)",
                "english",
                "welsh",
                "northern irish",
                "english, welsh, northern irish",
                "english, welsh or northern irish",
            ),
        ),
    ),
    (
        "W_MIN",
        "W",
        "White minority ethnic",
        "white minority | white minority ethnic groups | "
        + combined(
            WHITE,
            (
                "eastern european",
                "eastern european (eg polish)",
                "eastern european, for example polish",
                "eastern european (for example polish)",
                "gypsy, roma or traveller",
                "gypsy, roma and traveller",
                "gypsy/roma/traveller",
                "gypsy or roma",
                "roma or gypsy traveller",
            ),
        )
        + " | white european | white other european | white non british",
    ),
    ("W_IRI", "W_MIN", "White: Irish", combined(WHITE, ("irish", "republic of ireland irish"))),
    ("W_POL", "W_MIN", "White: Polish", combined(WHITE, ("polish", "pole"))),
    (
        "W_GT",
        "W_MIN",
        "White: Gypsy or Traveller",
        combined(
            WHITE,
            (
                "gypsy traveller",
                "gypsy or traveller",
                "gypsy and traveller",
                "gypsy travellers",
                "gypsies or travellers",
                "gypsy or irish traveller",
                "gypsy, irish traveller",
                "irish traveller",
                "irish traveller or gypsy",
                "scottish gypsy traveller",
                "scottish gypsy or traveller",
                "scottish traveller",
                "traveller",
                "gypsy",
            ),
        ),
    ),
    ("W_ROMA", "W_MIN", "White: Roma", combined(WHITE, ("roma",))),
    (
        "W_SHOW",
        "W_MIN",
        "White: Showman or Showwoman",
        combined(
            WHITE,
            (
                "showman showwoman",
                "showman or showwoman",
                "showman",
                "showwoman",
                "showpeople",
                "showperson",
                "travelling showperson",
                "travelling showpeople",
            ),
        ),
    ),
    (
        "W_OTH",
        "W_MIN",
        "White: Other",
        "white other | " + combined(WHITE, _others("white")) + " | " + combined(("white",), (*REST, "other group")),
    ),
    (
        "MIX",
        "",
        "Mixed or multiple ethnic groups",
        "mixed race | mixed ethnicity | multiple ethnic groups | any other mixed or multiple background"
        " | dual heritage | mixed heritage | mixed other | any mixed | any mixed or multiple | "
        + combined(
            MIXED,
            (
                "any mixed or multiple ethnic groups",
                "any mixed or multiple ethnic group",
                "any mixed background",
                "any mixed or multiple ethnic background",
                "mixed background",
                "mixed or multiple ethnic background",
                "white and black caribbean",
                "white and black african",
                "white and asian",
                "any other mixed background",
                "other mixed background",
                "any other mixed or multiple ethnic background",
                "any other mixed or multiple ethnic group",
                "any other mixed or multiple ethnic groups",
                "any other mixed, multiple ethnic background",
                "other mixed or multiple ethnic background",
                "other mixed or multiple ethnic group",
                "other mixed",
                "any other mixed",
            ),
        )
        + " | "
        + combined(MIXED[1:], ("", *REST)),
    ),
    (
        "AS",
        "",
        "Asian",
        "south asian | asian, asian british or asian scottish | " + combined(ASIAN[1:], ("",)) + " | "
        + combined(("",), _nation("asian")),
    ),
    ("AS_PAK", "AS", "Asian: Pakistani", combined(ASIAN, _nation("pakistani"))),
    ("AS_IND", "AS", "Asian: Indian", combined(ASIAN, _nation("indian"))),
    ("AS_BAN", "AS", "Asian: Bangladeshi", combined(ASIAN, _nation("bangladeshi"))),
    ("AS_CHI", "AS", "Asian: Chinese", combined((*ASIAN, "chinese or other ethnic group"), _nation("chinese"))),
    (
        "AS_OTH",
        "AS",
        "Asian: Other",
        combined(ASIAN, (*_others("asian"), *_others("south asian")))
        + " | " + combined(ASIAN[1:], REST),
    ),
    (
        "AF_CB",
        "",
        "African, Caribbean or Black",
        combined(("",), (*BLACK, *_nation("black")))
        + " | " + combined(("", *BLACK), ("any other black, african or caribbean background",
                                          "any other black, african, caribbean background"))
        + " | african or caribbean | african, caribbean, black | black african or caribbean"
        " | african/caribbean | african caribbean | afro caribbean | black african, caribbean or black british"
        " | caribbean, african, black | black african caribbean",
    ),
    (
        "AF",
        "AF_CB",
        "African",
        combined((*AFRICAN, *BLACK), (*_nation("african"), "black african", "other african", "african other",
                                      "any other african", "any other african background"))
        + " | " + combined(AFRICAN[1:4], REST),
    ),
    (
        "CB",
        "AF_CB",
        "Caribbean or Black",
        combined((*CARIBBEAN, *BLACK), (*_nation("caribbean"), "black caribbean", *_others("caribbean or black"),
                                        *_others("black"), *_others("black or caribbean")))
        + " | caribbean or black scottish | black scottish or other black"
        " | any other black, black british, or caribbean background"
        " | " + combined(("caribbean or black",), (*_nation("black"), *REST))
        + " | " + combined(("caribbean",), REST)
        + " | " + combined(BLACK, ("black scottish or other black",
                                     "any other black, black british, or caribbean background")),
    ),
    (
        "OT",
        "",
        "Other ethnic group",
        "other | any other | any other background | any other ethnic group | any other ethnic background | other group"
        " | another ethnic group | other ethnic groups | other ethnicity | any other ethnicity | another ethnicity"
        " | other background | other ethnic background | another ethnic background | other ethnic origin",
    ),
    ("OT_ARAB", "OT", "Other ethnic group: Arab", combined(("", *OTHER), _nation("arab"))),
    (
        "OT_OTH",
        "OT",
        "Other ethnic group: Other than Arab",
        "other (sikh, jewish) | other, for example, sikh, jewish | other, for example sikh, jewish | other, eg"
        " sikh, jewish"
        " | other ethnic group (sikh, jewish) | other (for example sikh, jewish) | sikh | jewish"
        " | other, please write in (for example, sikh, jewish) | other, please write in, for example sikh, jewish | "
        + combined(OTHER, ("sikh", "jewish"))
        + " | "
        + combined(OTHER[1:], (*REST, "any other ethnic group", "other ethnic group", "any other ethnic background",
                               "other (sikh, jewish)", "other, for example, sikh, jewish")),
    ),
)  # fmt: skip
