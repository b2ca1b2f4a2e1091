import pandas as pd
import pytest

from themes.consultation import Disclosure
from themes.disclosure.audit import audit, audit_theme
from themes.disclosure.published import Told, ToldClosed
from themes.disclosure.rounding import round_closed, rounded, settle, told_of_some
from themes.tables import BREAKDOWN, THEMES


@pytest.mark.parametrize(
    ("count", "shown"), [(0, 0), (1, None), (7, None), (8, 10), (12, 10), (13, 15), (17, 15), (18, 20), (1002, 1000)]
)
def test_nobody_is_shown_few_are_hidden_and_others_go_to_the_nearest_five(count, shown):
    assert rounded(count, 5) == shown


def test_a_higher_threshold_hides_up_to_it():
    assert [rounded(count, 10) for count in (8, 9, 10)] == [None, None, 10]


def told(responses: int, **cells: tuple[int | None, int]) -> Told:
    numbers = {"responses": responses, "individuals": responses, "organisations": 0}
    return Told(
        "q1", "t1", "", "", sum(base for _, base in cells.values()), numbers,
        {("age", group): count for group, (count, _) in cells.items()},
        {("age", group): base for group, (_, base) in cells.items()}, rounded=True,
    )  # fmt: skip


def test_a_hidden_count_that_rounding_hides_well_is_left_alone():
    theme = told(55, a=(None, 40), b=(20, 60), c=(25, 60), d=(10, 40))
    assert settle(theme, 5) == theme


def test_a_hidden_count_that_the_rounded_total_gives_away_takes_another_with_it():
    theme = told(60, a=(None, 40), b=(20, 60), c=(20, 60), d=(10, 40))  # the hidden one is 2 at the least
    assert list(audit_theme(theme, 5)) == ["breakdown q1 t1 age a: the hidden count can be worked out"]
    settled = settle(theme, 5)
    assert settled is not None
    assert [settled.cells["age", group] for group in "abcd"] == [None, 20, 20, None]
    assert list(audit_theme(settled, 5)) == []


def test_a_small_count_of_a_row_hidden_whole_is_not_to_be_certainly_somebodys():
    # 13 to 17 raised it, and 12 at the most are in group a: so somebody in group b did.
    theme = told(15, a=(None, 10), b=(None, 45))
    assert list(audit_theme(theme, 5)) == [], "a reader does not know that b is small"
    assert told_of_some(theme, [("age", "b")], 5) == {"age"}
    assert told_of_some(theme, [("age", "a")], 5) == set()


def test_closed_answers_are_rounded_with_their_bases():
    exact = ToldClosed("c1", {("Yes", "all"): 41, ("No", "all"): 22}, {"all": 63}, shared_out=True)
    published = round_closed(exact, 5)
    assert published is not None
    assert dict(published.counts) == {("Yes", "all"): 40, ("No", "all"): 20}
    assert published.bases == {"all": 65}


def test_rounded_bases_may_add_up_to_a_little_more_than_the_rounded_base():
    # 13 and 13 and 78 people are 104: as published 15, 15 and 80 of 105.
    theme = {"question_id": "q1", "theme_id": "t1", "label": "", "keywords": "", "responses": 30, "base": 105}
    theme |= {"parent_id": "", "description": "", "percent": 29, "individuals": 30, "organisations": 0, "decision": ""}
    themes = pd.DataFrame([theme | {"event_mentions": 0, "status": "shown"}])
    cells = pd.DataFrame([("a", 10, 15), ("b", 0, 15), ("c", 20, 80)], columns=["group", "count", "base"])
    cells = cells.assign(question_id="q1", theme_id="t1", characteristic="age", percent=None, low=None, high=None)
    cells = cells.assign(status="shown").astype({"percent": "Int64", "low": "float64", "high": "float64"})
    assert audit(THEMES.check(themes), BREAKDOWN.check(cells), Disclosure(method="round")) == []
