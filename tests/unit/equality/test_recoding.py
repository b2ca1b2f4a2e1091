"""Which groups go together where some are too small: neighbours and families before others."""

from themes.equality.recoding import recode


def published(characteristic: str, **sizes: int) -> dict[str, str]:
    """The published name of each group of one question, at a minimum of ten."""
    return recode(characteristic, {name.replace("_", " "): (size,) for name, size in sizes.items()}, 10)


def test_a_small_age_band_joins_its_smaller_neighbour():
    assert published("age", **{"16 to 24": 4, "25 to 34": 30, "35 to 44": 40, "65 to 74": 12, "75 and over": 9}) == {
        "16 to 24": "16 to 34", "25 to 34": "16 to 34", "35 to 44": "35 to 44", "65 to 74": "65 and over",
        "75 and over": "65 and over",
    }  # fmt: skip


def test_age_bands_join_until_each_is_large_enough_in_every_question():
    sizes = {"Under 16": (4, 12), "16 to 24": (5, 12), "25 to 34": (6, 3), "35 and over": (50, 60)}
    assert set(recode("age", sizes, 10).values()) == {"Under 35", "35 and over"}


def test_age_bands_that_overlap_are_not_joined_as_neighbours():
    names = published("age", **{"16 to 24": 4, "16 to 25": 30, "26 and over": 40})
    assert names["26 and over"] == "26 and over"
    assert names["16 to 24"] == "16 to 25, or a smaller group"


def test_who_stated_no_age_is_in_no_band():
    names = published("age", **{"16 to 24": 40, "25 and over": 50, "Not answered": 12})
    assert names["Not answered"] == "Not answered"


def test_fifths_of_deprivation_join_their_neighbours():
    sizes = {"Quintile 1 (most deprived)": 30, "Quintile 2": 6, "Quintile 3": 20, "Quintile 4": 40}
    assert published("simd_quintile", **sizes) == {
        "Quintile 1 (most deprived)": "Quintile 1 (most deprived)", "Quintile 2": "Quintiles 2 to 3",
        "Quintile 3": "Quintiles 2 to 3", "Quintile 4": "Quintile 4",
    }  # fmt: skip


def test_small_groups_of_one_family_stand_under_its_name_and_a_large_one_keeps_its_own():
    small = {"No religion": 60, "Church of Scotland": 40, "Muslim": 6, "Hindu": 3, "Jewish": 4}
    assert published("religion", **small)["Hindu"] == "Religion other than Christian"
    names = published("religion", **{**small, "Muslim": 20, "Sikh": 5})
    assert (names["Muslim"], names["Hindu"]) == ("Muslim", "Religion other than Christian: other groups")


def test_a_family_that_is_too_small_goes_up_whole_and_then_to_the_other_groups():
    sizes = {"White: Scottish": 80, "White: Irish": 3, "White: Polish": 4, "Asian: Pakistani": 3, "African": 2}
    names = published("ethnicity", **{name.replace(" ", "_"): size for name, size in sizes.items()})
    assert set(names.values()) == {"White: Scottish", "Other groups together"}
    towns = {"Accessible small towns": 6, "Remote small towns": 3, "Very remote small towns": 2, "Rural areas": 40}
    names = published("urban_rural", **towns)
    assert {names[town] for town in towns} == {"Small towns", "Rural areas"}


def test_who_named_the_parent_only_is_counted_with_the_small_ones_of_its_family():
    names = published("ethnicity", **{"White: Scottish": 80, "Asian": 15, "Asian: Indian": 4, "Asian: Pakistani": 30})
    assert names["Asian"] == names["Asian: Indian"] == "Asian: other groups"
    assert names["Asian: Pakistani"] == "Asian: Pakistani"


def test_groups_of_no_known_characteristic_are_put_together_as_before():
    assert published("locality", north=40, south=5, west=6) == {
        "north": "north", "south": "Other groups together", "west": "Other groups together",
    }  # fmt: skip
