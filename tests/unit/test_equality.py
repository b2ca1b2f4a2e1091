import random
from collections.abc import Mapping, Sequence

import pandas as pd

from themes.consultation import Disclosure
from themes.disclosure import audit
from themes.equality import break_down, protect
from themes.equality.groups import merge_small
from themes.equality.protection import Asked, Axis, costly_unstated
from themes.tables import ASSIGNED, BREAKDOWN, CHARACTERISTICS, CODEFRAME, RESPONDENTS, REVIEWED, THEMES, Breakdown
from themes.tallies import count_themes

RULES = Disclosure(threshold=5, group_minimum=10, percent_base=20)
MISSING = ("Prefer not to say", "Not answered", "Not asked", "Not recognised")


def published(
    groups: Mapping[str, tuple[int, int]],
    *,
    organisations: tuple[int, int] = (0, 0),
    name: str = "age",
    rules: Disclosure = RULES,
) -> Breakdown:
    """The breakdown of one theme: each group's individuals as (who raised it, who answered), organisations likewise."""
    people = [(f"{group} {n}", group, n < hits) for group, (hits, base) in groups.items() for n in range(base)]
    bodies = [(f"body {n}", "Not asked", n < organisations[0]) for n in range(organisations[1])]
    return consultation(people, bodies, name=name, rules=rules)


def consultation(people: Sequence[tuple[str, str, bool]], bodies: Sequence[tuple[str, str, bool]], *, name, rules):
    everybody = pd.DataFrame([*people, *bodies], columns=["respondent_id", "group", "raised"])
    kinds = ["individual"] * len(people) + ["organisation"] * len(bodies)
    respondents = RESPONDENTS.check(
        everybody[["respondent_id"]].assign(
            kind=kinds, source_id="", people=1, may_publish="no", locality="", submitted_at="", source="", channel="",
            standing="in time",
        )
    )  # fmt: skip
    reviewed = REVIEWED.check(
        everybody[["respondent_id"]].assign(
            question_id="q1", submission=1, status="analysed", campaign_id="", redacted_text="words"
        )
    )
    assigned = ASSIGNED.check(
        everybody.loc[everybody["raised"], ["respondent_id"]].assign(
            question_id="q1", theme_id="t1", strength=1.0, start=0, end=5, assigned_by="computer"
        )
    )
    characteristics = CHARACTERISTICS.check(everybody[["respondent_id", "group"]].assign(characteristic=name))
    code = {"question_id": "q1", "theme_id": "t1"} | dict.fromkeys(CODEFRAME.names[2:], "") | {"stability": 1.0}
    themes = count_themes(assigned, CODEFRAME.check(pd.DataFrame([code])), reviewed, respondents, rules)
    table = break_down(themes, assigned, reviewed, (respondents, characteristics), rules)
    assert audit(themes, table, rules) == []
    return table


def cells(table: pd.DataFrame) -> dict[str, tuple[int | None, int, str]]:
    columns = table[["group", "count", "base", "status"]].itertuples(index=False)
    return {
        group: (None if pd.isna(count) else int(count), int(base), status) for group, count, base, status in columns
    }


def test_each_group_has_its_count_on_its_own_base_in_natural_order():
    table = published({"65 and over": (20, 50), "16 to 64": (9, 30), "Not answered": (6, 12)})
    assert cells(table) == {
        "16 to 64": (9, 30, "shown"), "65 and over": (20, 50, "shown"), "Not answered": (6, 12, "shown"),
    }  # fmt: skip
    assert list(table["group"]) == ["16 to 64", "65 and over", "Not answered"]


def test_a_shown_cell_has_its_percentage_and_interval_where_the_base_allows_one():
    table = published({"old": (20, 50), "young": (6, 12)}).set_index("group")
    assert table.loc["old", ["percent", "low", "high"]].tolist() == [40, 27.6, 53.8]
    assert table.loc["young", ["percent", "low", "high"]].isna().all()


def test_a_small_cell_is_hidden_with_another_and_neither_says_which_it_is():
    table = published({"a": (3, 30), "b": (9, 30), "c": (25, 30)})
    assert cells(table) == {"a": (None, 30, "suppressed"), "b": (None, 30, "suppressed"), "c": (25, 30, "shown")}
    hidden = table[table["status"] == "suppressed"]
    assert hidden[["count", "percent", "low", "high"]].isna().all(axis=None)


def test_nobody_of_a_group_is_shown_as_nobody():
    assert cells(published({"a": (0, 30), "b": (9, 30)}))["a"] == (0, 30, "shown")


def test_a_hidden_theme_has_every_cell_hidden():
    assert set(cells(published({"a": (0, 30), "b": (4, 30)})).values()) == {(None, 30, "suppressed")}


def test_a_few_organisations_are_not_the_total_less_the_groups():
    table = published({"a": (12, 30), "b": (9, 30)}, organisations=(2, 15))
    assert [count for count, *_ in cells(table).values()].count(None) == 1


def test_organisations_are_in_no_group():
    assert sum(cells(published({"a": (12, 30), "b": (9, 30)}, organisations=(8, 15)))[g][1] for g in "ab") == 60


def test_small_groups_are_counted_together_and_marked():
    table = published({"a": (12, 30), "b": (9, 30), "c": (3, 6), "d": (4, 7)})
    assert cells(table)["Other groups together"] == (7, 13, "recoded")
    assert set(table["group"]) == {"a", "b", "Other groups together"}


def test_a_few_who_stated_nothing_are_not_given_away_by_the_others():
    table = published({"F": (40, 90), "M": (30, 70), "Not answered": (2, 4)})
    assert cells(table) == {"F, or not stated": (42, 94, "recoded"), "M": (30, 70, "shown")}


def test_a_characteristic_of_one_group_has_no_rows():
    assert published({"a": (12, 30), "b": (2, 4)}).empty


def test_a_characteristic_that_cannot_be_protected_has_no_rows():
    # 93 of 100 raised it, so 3 at least of a group of 10, hidden or not.
    assert published({"a": (3, 10), "b": (90, 90)}).empty


def test_a_characteristic_that_is_not_public_has_no_rows():
    assert published({"a": (12, 30), "b": (9, 30)}, name="religion").empty
    allowed = RULES.model_copy(update={"characteristics": {"religion": "public"}})
    assert not published({"a": (12, 30), "b": (9, 30)}, name="religion", rules=allowed).empty


def test_somebody_in_several_groups_is_counted_once_in_a_group_of_their_own():
    people = [(f"p{n}", group, n < 10) for group in ("sight", "hearing") for n in range(40)]
    both = sorted({person for person, *_ in people})
    alone = [(f"{group} {n}", group, n < 12) for group in ("sight", "hearing") for n in range(30)]
    everybody = pd.DataFrame([*people, *alone], columns=["respondent_id", "group", "raised"])
    respondents = everybody.drop_duplicates("respondent_id")
    table = _several(everybody, respondents)
    assert cells(table)["More than one of these"] == (10, len(both), "shown")
    assert cells(table)["sight"] == (12, 30, "shown")


def _several(everybody: pd.DataFrame, respondents: pd.DataFrame) -> Breakdown:
    ids = respondents[["respondent_id"]]
    people = RESPONDENTS.check(
        ids.assign(
            kind="individual", source_id="", people=1, may_publish="no", locality="", submitted_at="", source="",
            channel="", standing="in time",
        )
    )  # fmt: skip
    reviewed = REVIEWED.check(
        ids.assign(question_id="q1", submission=1, status="analysed", campaign_id="", redacted_text="words")
    )
    assigned = ASSIGNED.check(
        respondents.loc[respondents["raised"], ["respondent_id"]].assign(
            question_id="q1", theme_id="t1", strength=1.0, start=0, end=5, assigned_by="computer"
        )
    )
    code = {"question_id": "q1", "theme_id": "t1"} | dict.fromkeys(CODEFRAME.names[2:], "") | {"stability": 1.0}
    themes = count_themes(assigned, CODEFRAME.check(pd.DataFrame([code])), reviewed, people, RULES)
    held = CHARACTERISTICS.check(everybody[["respondent_id", "group"]].assign(characteristic="condition"))
    return break_down(themes, assigned, reviewed, (people, held), RULES)


def test_a_question_that_few_answered_goes_without_and_leaves_the_groups_of_others_alone():
    ids = [f"{group}{n}" for group in "abc" for n in range(20)]
    answers = [("q1", person) for person in ids] + [("q2", person) for person in ids[:15]]
    frame = pd.DataFrame(answers, columns=["question_id", "respondent_id"])
    people = RESPONDENTS.check(
        pd.DataFrame({"respondent_id": ids}).assign(
            kind="not stated", source_id="", people=1, may_publish="no", locality="", submitted_at="", source="",
            channel="", standing="in time",
        )
    )  # fmt: skip
    reviewed = REVIEWED.check(frame.assign(submission=1, status="analysed", campaign_id="", redacted_text="words"))
    raised = ASSIGNED.check(frame.assign(theme_id="t1", strength=1.0, start=0, end=5, assigned_by="computer"))
    codes = pd.DataFrame({"question_id": ["q1", "q2"], "theme_id": "t1"}).assign(
        **(dict.fromkeys(CODEFRAME.names[2:], "") | {"stability": 1.0})
    )
    themes = count_themes(raised, CODEFRAME.check(codes), reviewed, people, RULES)
    held = CHARACTERISTICS.check(
        pd.DataFrame({"respondent_id": ids, "characteristic": "age", "group": [person[0] for person in ids]})
    )
    table = break_down(themes, raised, reviewed, (people, held), RULES)
    assert table[["question_id", "group"]].to_numpy().tolist() == [["q1", "a"], ["q1", "b"], ["q1", "c"]]


def test_without_characteristics_there_is_no_breakdown():
    themes = THEMES.empty()
    people = (RESPONDENTS.empty(), CHARACTERISTICS.empty())
    assert break_down(themes, ASSIGNED.empty(), REVIEWED.empty(), people, RULES).empty
    assert audit(themes, BREAKDOWN.empty(), RULES) == []


def test_groups_that_are_large_enough_stay_as_they_are():
    assert merge_small({"a": (10,), "b": (12,)}, 10) == {"a": "a", "b": "b"}


def test_a_group_that_is_small_in_one_question_is_merged_in_all():
    names = merge_small({"a": (40, 40), "b": (30, 30), "c": (20, 6), "d": (15, 7)}, 10)
    assert names == {"a": "a", "b": "b", "c": "Other groups together", "d": "Other groups together"}


def test_other_groups_that_are_still_too_few_take_in_the_next_smallest():
    names = merge_small({"a": (40,), "b": (12,), "c": (3,)}, 10)
    assert names == {"a": "a", "b": "b, or a smaller group", "c": "b, or a smaller group"}


def test_the_kinds_of_missing_are_merged_with_one_another_first():
    names = merge_small({"a": (40,), "b": (12,), "Not answered": (6,), "Prefer not to say": (5,)}, 10)
    assert names == {"a": "a", "b": "b", "Not answered": "Not stated", "Prefer not to say": "Not stated"}


def test_a_few_who_stated_nothing_join_the_other_groups_and_the_name_says_so():
    names = merge_small({"a": (40,), "b": (6,), "c": (7,), "Not answered": (2,)}, 10)
    assert names == {"a": "a"} | dict.fromkeys(("b", "c", "Not answered"), "Other groups together, or not stated")


def test_people_who_stated_no_group_and_cost_another_one_its_numbers_are_noted():
    themes = pd.DataFrame({"responses": [12, 30], "base": [200, 200]})
    axis = Axis("sex", {"F": 100, "M": 80, "Not answered": 20}, frozenset(), {}, pd.Series(dtype="str"))
    (note,) = costly_unstated(Asked("q1", [axis]), themes, RULES)
    assert "“sex”: 20 people stated no group" in note
    assert "group_minimum = 21" in note
    many = Axis("sex", {"F": 100, "M": 40, "Not answered": 60}, frozenset(), {}, pd.Series(dtype="str"))
    assert list(costly_unstated(Asked("q1", [many]), themes, RULES)) == []


def test_a_hundred_themes_by_ten_characteristics_are_protected_in_one_go():
    dice = random.Random(1)
    ids = [f"r{n:03}" for n in range(600)]
    respondents = RESPONDENTS.check(
        pd.DataFrame({"respondent_id": ids}).assign(
            kind=["organisation"] * 30 + ["individual"] * 570, source_id="", people=1, may_publish="no", locality="",
            submitted_at="", source="", channel="", standing="in time",
        )
    )  # fmt: skip
    reviewed = REVIEWED.check(
        respondents[["respondent_id"]].assign(
            question_id="q1", submission=1, status="analysed", campaign_id="", redacted_text="words"
        )
    )
    codes = [f"t{n:03}" for n in range(100)]
    raised = [(person, code) for number, code in enumerate(codes) for person in ids if dice.random() < number / 200]
    assigned = ASSIGNED.check(
        pd.DataFrame(raised, columns=["respondent_id", "theme_id"]).assign(
            question_id="q1", strength=1.0, start=0, end=5, assigned_by="computer"
        )
    )
    codeframe = pd.DataFrame({"theme_id": codes}).assign(question_id="q1")
    codeframe = CODEFRAME.check(codeframe.assign(**(dict.fromkeys(CODEFRAME.names[2:], "") | {"stability": 1.0})))
    groups = [*"abcd", *MISSING]
    held = [(person, f"c{number}", dice.choice(groups)) for person in ids for number in range(10)]
    characteristics = CHARACTERISTICS.check(pd.DataFrame(held, columns=CHARACTERISTICS.names))
    themes = count_themes(assigned, codeframe, reviewed, respondents, RULES)
    table = break_down(themes, assigned, reviewed, (respondents, characteristics), RULES)
    assert audit(themes, table, RULES) == []
    assert len(table) == 100 * 10 * 8


def break_down_two(first: Sequence[str], second: Sequence[str]):
    """The characteristics that are published when each individual has one group of two, and notes on the others."""
    ids = [f"r{n:03}" for n in range(len(first))]
    respondents = RESPONDENTS.check(
        pd.DataFrame({"respondent_id": ids}).assign(
            kind="individual", source_id="", people=1, may_publish="no", locality="", submitted_at="", source="",
            channel="", standing="in time",
        )
    )  # fmt: skip
    reviewed = REVIEWED.check(
        respondents[["respondent_id"]].assign(
            question_id="q1", submission=1, status="analysed", campaign_id="", redacted_text="words"
        )
    )
    assigned = ASSIGNED.check(
        pd.DataFrame({"respondent_id": ids[::3]}).assign(
            question_id="q1", theme_id="t1", strength=1.0, start=0, end=5, assigned_by="computer"
        )
    )
    code = {"question_id": "q1", "theme_id": "t1"} | dict.fromkeys(CODEFRAME.names[2:], "") | {"stability": 1.0}
    themes = count_themes(assigned, CODEFRAME.check(pd.DataFrame([code])), reviewed, respondents, RULES)
    held = [(i, name, group) for name, own in (("a", first), ("b", second)) for i, group in zip(ids, own, strict=True)]
    characteristics = CHARACTERISTICS.check(pd.DataFrame(held, columns=CHARACTERISTICS.names))
    made = protect(themes, assigned, reviewed, (respondents, characteristics), RULES)
    return list(dict.fromkeys(made.breakdown["characteristic"])), made.notes


def test_two_sets_of_bands_are_not_both_published_and_a_note_says_so():
    ages = [16 + n % 60 for n in range(300)]
    ten = [f"{age // 10 * 10} to {age // 10 * 10 + 9}" for age in ages]
    twenty_five = ["16 to 25" if age <= 25 else "26 to 50" if age <= 50 else "51 and over" for age in ages]
    published, notes = break_down_two(ten, twenty_five)
    assert published == ["a"]
    assert "“b” is left out of every table" in notes[0]


def test_two_characteristics_that_cross_are_both_published_though_a_cell_of_few_is_empty():
    sex = ["F" if n % 2 else "M" for n in range(300)]
    island = ["Yes" if n % 2 and n < 24 else "No" for n in range(300)]
    assert break_down_two(sex, island) == (["a", "b"], ())
