"""Places: fifths of deprivation, kinds of town and country, and islands, as lookups and forms name them."""

from themes.categories.category import NO, YES, combined, wordings


def _fifth(number: int, *others: str) -> str:
    """The ways to name one fifth. No decile is among them: a decile is halved only from the true rank."""
    ordinal = ("first", "second", "third", "fourth", "fifth")[number - 1]
    short = ("1st", "2nd", "3rd", "4th", "5th")[number - 1]
    starts = (
        "", "q", "quintile", "simd", "simd quintile", "simd q", "simd 2020 quintile", "simd2020 quintile", "simd 2020",
        "simd2020", "simd 2020v2 quintile", "simd2020v2 quintile", "simd2020v2", "deprivation quintile",
    )  # fmt: skip
    told = [f"{start} {number}{end}" for start in starts for end in ("", ".0", *(f" {words}" for words in others))]
    told += [f"q{number}{end}" for end in ("", *(f" {words}" for words in others))]
    return " | ".join((*told, f"{ordinal} quintile", f"{short} quintile", *others))


# The number is part of the answer: "5 - most deprived" turns the scale round, and is refused.
SIMD_QUINTILE = wordings(
    ("1", "", "Quintile 1 (most deprived)",
     _fifth(1, "most deprived", "(most deprived 20%)", "most deprived 20%", "(20% most deprived)", "20% most deprived",
            "most deprived areas", "most deprived quintile", "(most deprived areas)", "most deprived fifth")),
    ("2", "", "Quintile 2", _fifth(2)),
    ("3", "", "Quintile 3", _fifth(3)),
    ("4", "", "Quintile 4", _fifth(4)),
    ("5", "", "Quintile 5 (least deprived)",
     _fifth(5, "least deprived", "(least deprived 20%)", "least deprived 20%", "(20% least deprived)",
            "20% least deprived", "least deprived areas", "least deprived quintile", "(least deprived areas)",
            "least deprived fifth")),
    is_numbered=False,
)  # fmt: skip


def _kinds(*names: str) -> str:
    """Names with and without "area", in one number and many."""
    return combined(("",), [f"{name} {end}".strip() for name in names for end in ("", "area", "areas")])


# The Scottish Government's classification, 8-fold to 2-fold. In 6-fold and 3-fold "remote" holds "very remote"; so does
# the category here, and "very remote" lies in it. The urban half of 2-fold is the "rest of Scotland" of 3-fold. Bare
# digits are refused: 6 is another place in each.
URBAN_RURAL = wordings(
    ("REST", "", "Urban areas and small towns",
     _kinds("urban") + " | rest of scotland | urban scotland | urban area or small town"),
    ("LARGE_URBAN", "REST", "Large urban areas", _kinds("large urban")),
    ("OTHER_URBAN", "REST", "Other urban areas", _kinds("other urban")),
    ("TOWN", "REST", "Small towns", "small town"),
    ("ACC_TOWN", "TOWN", "Accessible small towns", "accessible small town"),
    ("REM_TOWN", "TOWN", "Remote small towns", "remote small town"),
    ("VREM_TOWN", "REM_TOWN", "Very remote small towns", "very remote small town"),
    ("RURAL", "", "Rural areas", _kinds("rural") + " | rural scotland"),
    ("ACC_RURAL", "RURAL", "Accessible rural areas", _kinds("accessible rural")),
    ("REM_RURAL", "RURAL", "Remote rural areas", _kinds("remote rural")),
    ("VREM_RURAL", "REM_RURAL", "Very remote rural areas", _kinds("very remote rural")),
)  # fmt: skip

# "Mainland" by itself is refused: in Orkney and Shetland it is an island.
ISLAND = wordings(
    ("Y", "", "Yes", f"{YES} | island | islands | islander | an island | yes, an island | on an island"
     " | yes, i live on an island | i live on an island | lives on an island"),
    ("SHE", "Y", "Yes: Shetland",
     "shetland | shetland islands | shetland mainland | outer shetland | unst | yell | fetlar | whalsay | bressay"
     " | fair isle | yes, shetland"),
    ("ORK", "Y", "Yes: Orkney",
     "orkney | orkney islands | orkney mainland | outer orkney | hoy | westray | sanday | stronsay | rousay"
     " | south ronaldsay | north ronaldsay | yes, orkney | shapinsay | papa westray"),
    ("OUT_HEB", "Y", "Yes: Outer Hebrides",
     "outer hebrides | western isles | na h-eileanan siar | na h-eileanan an iar | lewis and harris | lewis | harris"
     " | uists and barra | north uist | south uist | uist | benbecula | barra | isle of lewis | isle of harris"
     " | isle of barra | eilean siar | yes, outer hebrides | yes, western isles"),
    ("SKYE", "Y", "Yes: Skye and the Small Isles",
     "skye and small isles | skye and the small isles | highland islands | skye | isle of skye | raasay | small isles"
     " | eigg | rum | muck | canna | yes, skye | skye, raasay and the small isles | skye, raasay and small isles"),
    ("ARGYLL", "Y", "Yes: Argyll islands",
     "argyll islands | islay | jura | mull | isle of mull | isle of islay | isle of jura | iona | tiree | coll |"
     " colonsay"
     " | lismore | gigha | islay, jura and colonsay | mull, iona, coll and tiree | kerrera | luing | inner hebrides"),
    ("CLYDE", "Y", "Yes: Arran, Bute and the Cumbraes",
     "arran, bute and the cumbraes | arran | bute | isle of arran | isle of bute | cumbrae | great cumbrae | the"
     " cumbraes"
     " | cumbraes | millport | isle of cumbrae | arran and bute"),
    ("N", "", "No",
     f"{NO} | not an island | no, not an island | mainland scotland | scottish mainland | no, mainland | not island"
     " | no, i do not live on an island | i do not live on an island | non-island | not on an island"
     " | no, mainland scotland | the scottish mainland"),
)  # fmt: skip
