"""The audit reads finished tables only; each test here is a table that looks careful and is not."""

import pandas as pd
import pytest

from themes.consultation import Disclosure
from themes.disclosure import audit
from themes.tables import BREAKDOWN, CLOSED_COUNTS, THEMES

RULES = Disclosure(threshold=5, group_minimum=10, percent_base=20)


def themes(responses: int | None = 57, individuals: int | None = 57, organisations: int | None = 0, base: int = 100):
    row = {
        "question_id": "q1", "theme_id": "t1", "parent_id": "", "label": "", "description": "", "keywords": "",
        "responses": responses, "base": base, "percent": None, "individuals": individuals,
        "organisations": organisations, "event_mentions": 0, "decision": "",
        "status": "suppressed" if responses is None else "shown",
    }  # fmt: skip
    numbers = ["responses", "base", "percent", "individuals", "organisations", "event_mentions"]
    return THEMES.check(pd.DataFrame([row]).astype(dict.fromkeys(numbers, "Int64")))


def breakdown(**characteristics: dict[str, tuple[int | None, int]]):
    rows = [
        {
            "question_id": "q1", "theme_id": "t1", "characteristic": name, "group": group, "count": count,
            "base": base, "percent": None, "low": None, "high": None,
            "status": "suppressed" if count is None else "shown",
        }
        for name, groups in characteristics.items()
        for group, (count, base) in groups.items()
    ]  # fmt: skip
    kinds = {"count": "Int64", "base": "Int64", "percent": "Int64", "low": "float64", "high": "float64"}
    return BREAKDOWN.check(pd.DataFrame(rows).astype(kinds))


SAFE = breakdown(age={"young": (None, 40), "old": (None, 60)})


def test_a_careful_table_passes():
    assert audit(themes(), SAFE, RULES) == []


def test_no_breakdown_at_all_passes():
    assert audit(themes(), BREAKDOWN.empty(), RULES) == []


def test_one_hidden_cell_is_found_by_subtraction():
    table = breakdown(age={"young": (None, 40), "old": (54, 60)})
    assert audit(themes(), table, RULES) == ["breakdown q1 t1 age young: the hidden count can be worked out"]


def test_whoever_is_alone_in_one_of_two_hidden_groups_must_not_be_left_with_a_few_others():
    table = breakdown(age={"young": (None, 40), "old": (None, 60)})
    assert audit(themes(6, 6), table, RULES) == []
    assert audit(themes(5, 5), table, RULES) == [
        "breakdown q1 t1 age young: whoever is alone in it could work out others",
        "breakdown q1 t1 age old: whoever is alone in it could work out others",
    ]


def test_hidden_organisations_are_found_as_the_total_less_the_groups():
    table = breakdown(age={"young": (25, 40), "old": (30, 50)})
    assert audit(themes(57, None, None), table, RULES) == [
        "themes q1 t1: the split into individuals and organisations can be worked out"
    ]


def test_two_characteristics_together_give_a_hidden_cell_away():
    table = breakdown(
        age={"young": (None, 10), "old": (45, 90)},
        sex={"F": (46, 89), "M": (None, 11)},
    )
    assert "breakdown q1 t1 age young: the hidden count can be worked out" in audit(
        themes(57, None, None, base=140), table, RULES
    )


def test_a_base_under_the_minimum_is_found():
    table = breakdown(age={"young": (0, 9), "old": (57, 91)})
    assert audit(themes(), table, RULES) == ["breakdown q1 age young: the base is under the minimum"]


def test_a_group_left_out_is_found_because_its_base_is_missing_from_the_sum():
    table = breakdown(age={"young": (27, 40), "old": (30, 60)}, sex={"F": (29, 46), "M": (26, 48)})
    found = audit(themes(), table, RULES)
    assert "breakdown q1 sex: its bases add up to another number of individuals than another characteristic's" in found


@pytest.mark.parametrize("number", ["percent", "low", "high"])
def test_a_number_beside_a_hidden_count_is_found(number: str):
    table = SAFE.assign(**{number: [12, None]}).astype({"percent": "Int64", "low": "float64", "high": "float64"})
    assert audit(themes(), table, RULES) == ["breakdown q1 t1 age young: it is hidden and holds a number"]


def test_a_shown_cell_of_a_hidden_theme_is_found():
    table = breakdown(age={"young": (0, 40), "old": (None, 60)})
    assert audit(themes(None, None, None), table, RULES) == [
        "breakdown q1 t1 age young: it is shown and its theme is hidden"
    ]


@pytest.mark.parametrize("column", ["responses", "individuals", "organisations", "event_mentions"])
def test_a_small_number_of_a_theme_is_found(column: str):
    table = themes().assign(**{column: pd.array([3], dtype="Int64")})
    assert f"themes q1 t1: {column} is a small number" in audit(table, BREAKDOWN.empty(), RULES)


def test_a_small_count_is_found():
    table = breakdown(age={"young": (3, 40), "old": (54, 60)})
    assert audit(themes(), table, RULES) == ["breakdown q1 t1 age young: count is a small number"]


def test_numbers_that_contradict_one_another_are_found():
    table = breakdown(age={"young": (20, 40), "old": (54, 60)})
    assert audit(themes(), table, RULES) == ["themes q1 t1: its numbers contradict one another"]


def test_a_closed_question_that_is_shown_and_has_no_base_is_found():
    row = {"question_id": "c1", "option": "Yes", "respondent_kind": "all", "count": 9, "base_answered": None,
           "base_all": 20, "percent": None, "status": "shown"}  # fmt: skip
    whole = dict.fromkeys(("count", "base_answered", "base_all", "percent"), "Int64")
    closed = CLOSED_COUNTS.check(pd.DataFrame([row]).astype(whole))
    assert audit(THEMES.empty(), BREAKDOWN.empty(), RULES, closed=closed) == [
        "closed c1 Yes all: it is shown and its base is hidden"
    ]
