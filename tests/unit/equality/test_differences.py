import pandas as pd
import pytest
from scipy.stats import fisher_exact

from tests.unit.equality.people import Person, several, tables
from themes.equality.differences import find_differences
from themes.equality.units import read_units

OLD, YOUNG = {"age": "old"}, {"age": "young"}


def differences(people, *names):
    found = find_differences(read_units(*tables(people)), names or ("age",))
    return found.set_index(["theme_id", "group"])


def groups(old, young, **named):
    """So many of so many in each of two groups raise the theme t1."""
    return [
        *several(old[0], groups=OLD, themes=("t1",), **named), *several(old[1] - old[0], groups=OLD, **named),
        *several(young[0], groups=YOUNG, themes=("t1",), **named), *several(young[1] - young[0], groups=YOUNG, **named),
    ]  # fmt: skip


def test_a_group_stands_against_the_rest_on_its_own_base_with_the_intervals_of_wilson_and_newcombe():
    found = differences(groups((56, 70), (48, 80))).loc[("t1", "old")]
    assert found[["count", "base", "rest_count", "rest_base"]].tolist() == [56, 70, 48, 80]
    assert [round(found[name], 4) for name in ("gap", "gap_low", "gap_high")] == [0.2, 0.0524, 0.3339]
    assert found["p"] == pytest.approx(fisher_exact([[56, 14], [48, 32]]).pvalue)
    assert found["flagged"]


def test_people_who_stated_no_group_are_on_neither_side():
    people = [*groups((10, 30), (5, 40)), *several(50, groups={"age": "Prefer not to say"}, themes=("t1",))]
    found = differences([*people, *several(20, groups={"age": "Not answered"}), *several(9, groups={})])
    assert found.loc[("t1", "old"), ["rest_count", "rest_base"]].tolist() == [5, 40]
    assert {group for _, group in found.index} == {"old", "young"}


def test_organisations_are_in_no_equality_table_and_have_an_axis_of_their_own():
    people = [
        *groups((10, 30), (5, 40)),
        *several(25, groups={"age": "Not asked"}, themes=("t1",), kind="organisation"),
    ]
    found = differences(people, "age", "respondent_kind")
    assert found.loc[("t1", "old"), ["rest_count", "rest_base"]].tolist() == [5, 40]
    assert found.loc[("t1", "organisation"), ["count", "base", "rest_count", "rest_base"]].tolist() == [25, 25, 15, 70]


@pytest.mark.parametrize(
    ("old", "young", "why"),
    [
        ((19, 19), (0, 60), "a side of 19"),
        ((590, 1000), (500, 1000), "a gap of 9"),
        ((8, 20), (4, 20), "chance"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_a_flag_needs_people_a_gap_and_more_than_chance(old, young, why):
    assert not differences(groups(old, young))["flagged"].any(), why


def test_a_side_of_fewer_than_twenty_people_is_not_tested():
    assert differences(groups((19, 19), (0, 60)))["p"].isna().all()


def test_of_two_groups_one_comparison_is_made_and_both_rows_say_it():
    found = differences(groups((30, 60), (12, 60)))
    assert found.loc[("t1", "old"), "q"] == found.loc[("t1", "young"), "q"] == found.loc[("t1", "old"), "p"]


def test_many_comparisons_make_each_less_surprising():
    alone = differences(groups((18, 40), (8, 40)))
    assert alone["flagged"].all()
    crowd = [f"x{number}" for number in range(40)]
    people = [Person(one.groups, (*one.themes, *crowd) if n % 2 else one.themes)
              for n, one in enumerate(groups((18, 40), (8, 40)))]  # fmt: skip
    assert not differences(people).loc["t1", "flagged"].any()


def test_a_campaign_of_one_group_is_no_evidence_that_the_group_differs():
    senders = several(40, groups=OLD, themes=("t1",), campaign="campaign-1", status="campaign_addition")
    found = differences([*senders, *groups((10, 60), (10, 60))])
    assert found.loc[("t1", "old"), "gap"] > 0.3
    assert not found["flagged"].any()


def test_copies_of_a_campaign_are_nobody_here():
    copies = several(40, groups=OLD, themes=("t1",), campaign="campaign-1", status="campaign_copy")
    assert differences([*copies, *groups((10, 60), (10, 60))]).loc[("t1", "old"), "base"] == 60


def test_labels_are_reshuffled_within_the_kind_of_respondent():
    stated = groups((40, 50), (8, 10))
    unstated = groups((2, 10), (10, 50), kind="not stated")
    found = differences([*stated, *unstated]).loc[("t1", "old")]
    assert found["gap"] == pytest.approx(0.4)
    assert found["p"] > 0.9


def test_a_flag_that_goes_with_the_weak_matches_says_so():
    others = several(300, groups={}, themes=("t1",))
    people = [*several(25, groups=OLD, themes=("t1",), strength=0.3), *groups((5, 30), (5, 60)), *others]
    found = differences(people).loc[("t1", "old")]
    assert found["flagged"]
    assert found["unless"] == "the weakest tenth of matches is left out"
    assert differences(groups((40, 60), (10, 60))).loc[("t1", "old"), "unless"] == ""


def test_a_minority_point_is_rare_over_all_and_three_times_as_frequent_in_a_group():
    found = differences(groups((3, 15), (2, 100)))["is_minority"]
    assert found.to_dict() == {("t1", "old"): True, ("t1", "young"): False}
    assert not differences(groups((1, 15), (0, 100)))["is_minority"].any()
    assert not differences(groups((9, 15), (9, 50)))["is_minority"].any()
    assert not differences(groups((30, 500), (0, 67)))["is_minority"].any()  # the many are no minority
    assert not differences(groups((40, 700), (0, 12)))["is_minority"].any()  # a handful says nothing of the many


def test_a_respondent_with_two_groups_is_in_a_group_of_their_own():
    both = tables(groups((10, 30), (5, 40)))
    twice = both[3].iloc[[0]].assign(group="young")

    units = read_units(*both[:3], pd.concat([both[3], twice], ignore_index=True))
    found = find_differences(units, ["age"]).set_index("group")
    assert found.loc["More than one of these", "base"] == 1
    assert found["base"].sum() == 70


def test_nobody_and_no_theme_make_an_empty_table():
    assert differences(several(5, groups=OLD)).empty
    assert differences([*several(5, groups=OLD), *several(5, groups=YOUNG)]).empty
