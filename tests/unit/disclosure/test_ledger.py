"""What two releases of one consultation tell together; each pair here is two careful tables."""

import json
from collections.abc import Mapping

import pandas as pd
import pytest

from themes.consultation import Disclosure
from themes.disclosure import ledger
from themes.disclosure.published import Floor
from themes.errors import GateError
from themes.tables import BREAKDOWN, CLOSED_COUNTS, THEMES

RULES = Disclosure()
Cells = Mapping[str, tuple[int | None, int]]


def told(
    *, responses: int | None, base: int, organisations: int | None = 0, closed: Cells | None = None,
    rounded: bool = False, label: str = "Parking", agree: int | None = None, together: bool = False,
    **characteristics: Cells,
) -> ledger.Tables:  # fmt: skip
    """The tables of a release of one theme, and of one closed question; `agree`: who agree and gave an answer."""
    individuals = None if responses is None or organisations is None else responses - organisations
    theme = dict.fromkeys(THEMES.names, "") | {
        "question_id": "q1", "theme_id": "t1", "label": label, "responses": responses, "base": base, "percent": None,
        "individuals": individuals, "organisations": organisations, "event_mentions": 0, "status": "shown",
    }  # fmt: skip
    cells = [
        {"question_id": "q1", "theme_id": "t1", "characteristic": name, "group": group, "count": count, "base": people,
         "percent": None, "low": None, "high": None, "status": "suppressed" if count is None else "shown"}
        for name, groups in characteristics.items() for group, (count, people) in groups.items()
    ]  # fmt: skip
    options = [
        {"question_id": "c1", "option": option, "respondent_kind": "all", "count": count, "base_answered": answered,
         "base_all": answered, "percent": None, "status": "suppressed" if count is None else "shown"}
        for option, (count, answered) in (closed or {}).items()
    ]  # fmt: skip
    slack = 2 if rounded else 0
    floors = {"c1": (Floor(frozenset({"Agree"}), agree - slack, agree + slack),)} if agree is not None else {}
    return ledger.Tables(
        frame(THEMES, [theme]),
        frame(BREAKDOWN, cells),
        frame(CLOSED_COUNTS, options),
        rounded=rounded,
        floors=floors,
        together=together,
    )


def frame(table, rows):
    kinds = {"text": "str", "integer": "Int64", "number": "float64"}
    return table.check(
        pd.DataFrame(rows, columns=table.names).astype({column.name: kinds[column.kind] for column in table.columns})
    )


def refused(tmp_path, *releases: ledger.Tables) -> list[str]:
    """What is said of the last release when the others left before it."""
    path = tmp_path / "ledger.jsonl"
    for release in releases[:-1]:
        path.write_bytes(ledger.with_release(path, "a", release))
    return ledger.refusals(path, "a", releases[-1], 5)


INTERIM = told(responses=40, base=100, age={"young": (15, 50), "old": (25, 50)})


def test_the_first_release_and_the_very_same_again_are_let_through(tmp_path):
    assert refused(tmp_path, INTERIM) == []
    assert refused(tmp_path, INTERIM, INTERIM) == []
    assert len((tmp_path / "ledger.jsonl").read_text().splitlines()) == 1


def test_one_new_respondent_is_a_table_of_one(tmp_path):
    final = told(responses=41, base=101, age={"young": (16, 51), "old": (25, 50)})
    found = refused(tmp_path, INTERIM, final)
    assert "t1 age young" in " ".join(found)


def test_many_new_respondents_in_every_cell_are_let_through(tmp_path):
    final = told(responses=60, base=160, age={"young": (25, 80), "old": (35, 80)})
    assert refused(tmp_path, INTERIM, final) == []


def test_a_new_group_of_a_few_people_is_a_table_of_them_though_no_theme_differs(tmp_path):
    final = told(responses=40, base=103, age={"young": (15, 53), "old": (25, 50)})
    assert "age young" in " ".join(refused(tmp_path, INTERIM, final))


def test_all_and_individuals_only_differ_by_the_organisations(tmp_path):
    everybody = told(responses=57, organisations=None, base=110)
    individuals = told(responses=55, organisations=0, base=100)
    assert "t1 responses" in " ".join(refused(tmp_path, everybody, individuals))
    assert "t1 responses" in " ".join(refused(tmp_path, individuals, everybody))


def test_a_hidden_cell_that_a_later_release_closes_in_on_is_found(tmp_path):
    # 43 are left for two hidden cells; in the final all are shown, and nobody has left: the first was 2 at the least.
    interim = told(responses=73, base=130, age={"a": (None, 30), "b": (None, 60), "c": (30, 40)})
    final = told(responses=79, base=140, age={"a": (8, 35), "b": (41, 65), "c": (30, 40)})
    assert "age a is hidden" not in refused(tmp_path, interim)
    found = " ".join(refused(tmp_path, interim, final))
    assert "is hidden and can be worked out" in found


def test_counts_that_differ_where_nobody_came_or_went_were_sorted_anew(tmp_path):
    again = told(responses=41, base=100, age={"young": (16, 50), "old": (25, 50)})
    assert refused(tmp_path, INTERIM, again) == []


def test_a_theme_of_another_name_is_another_theme(tmp_path):
    other = told(responses=41, base=101, label="Buses", age={"young": (16, 56), "old": (25, 55)})
    assert refused(tmp_path, INTERIM, other) == []


def test_closed_questions_are_compared_too(tmp_path):
    before = told(responses=40, base=100, closed={"Yes": (60, 100), "No": (40, 100)})
    after = told(responses=40, base=100, closed={"Yes": (62, 110), "No": (48, 110)})
    assert "c1" in " ".join(refused(tmp_path, before, after))


def sides(agree: int | None, disagree: int | None, neither: int | None, base: int) -> Cells:
    """A closed question with two sides."""
    return {"Agree": (agree, base), "Disagree": (disagree, base), "Not sure": (neither, base)}


def test_positions_of_one_release_tell_of_the_options_of_another(tmp_path):
    # 58 agree now, and 2 people joined: 56 agreed before, of 60 who took a side.
    before = told(responses=40, base=100, closed=sides(None, None, 30, 90), agree=30)
    after = told(responses=40, base=100, closed=sides(None, None, None, 92), agree=58)
    assert "c1" in " ".join(refused(tmp_path, before, after))
    assert refused(tmp_path, before, told(responses=40, base=100, closed=sides(None, None, None, 92))) == []


def test_a_few_more_who_chose_an_option_and_wrote_nothing_are_found(tmp_path):
    before = told(responses=40, base=100, closed=sides(40, 60, 0, 100), agree=30)
    assert refused(tmp_path, before, told(responses=40, base=100, closed=sides(50, 70, 0, 120), agree=40)) == []
    after = told(responses=40, base=100, closed=sides(50, 70, 0, 120), agree=37)
    assert "c1" in " ".join(refused(tmp_path, before, after))


@pytest.mark.parametrize(("agree", "answered", "tells"), [(34, 90, False), (36, 92, False), (37, 93, True)])
def test_a_few_who_wrote_nothing_are_not_to_be_found_from_releases_together(tmp_path, agree, answered, tells):
    # Rounded, from 1 to 9 agree and wrote nothing; where 4 at the most joined, from 1 to 4.
    before = told(responses=40, base=100, closed=sides(agree, 56, 0, answered), agree=agree)
    after = told(responses=40, base=100, rounded=True, closed=sides(40, 55, 0, 95), agree=35)
    assert ("Agree without an answer in words" in " ".join(refused(tmp_path, before, after))) == tells


@pytest.mark.parametrize(("before", "together", "refuses"), [(38, False, True), (38, True, False), (37, True, True)])
def test_kinds_that_are_told_of_no_theme_are_hidden_for_no_theme_of_its_own(tmp_path, before, together, refuses):
    # From 0 to 4 organisations joined where 38 raised the theme before; where 37 did, 1 at the least of somebody did.
    interim = told(responses=before, base=98, organisations=0)
    final = told(responses=40, base=100, organisations=None, rounded=True, together=together)
    assert bool(refused(tmp_path, interim, final)) == refuses


def test_rounding_leaves_room_between_releases(tmp_path):
    final = told(responses=45, base=103, rounded=True, age={"young": (20, 55), "old": (25, 50)})
    assert refused(tmp_path, INTERIM, final) == []


def test_rounded_numbers_after_exact_ones_must_not_tell_that_a_few_people_joined(tmp_path):
    # At most 4 more answered, and one of them at the least raised the theme.
    assert refused(tmp_path, told(responses=37, base=98), told(responses=40, base=100, rounded=True)) != []


def test_rounded_numbers_after_exact_ones_that_may_mean_that_nobody_joined_are_let_through(tmp_path):
    assert refused(tmp_path, told(responses=38, base=98), told(responses=40, base=100, rounded=True)) == []


def test_rounded_bases_that_are_alike_do_not_tell_that_nobody_joined(tmp_path):
    before = told(responses=20, base=100, rounded=True)
    assert refused(tmp_path, before, told(responses=25, base=100, rounded=True)) != []


def test_every_earlier_release_counts_and_other_consultations_do_not(tmp_path):
    path = tmp_path / "ledger.jsonl"
    final = told(responses=41, base=101, age={"young": (16, 51), "old": (25, 50)})
    path.write_bytes(ledger.with_release(path, "another", INTERIM))
    assert ledger.refusals(path, "a", final, 5) == []
    path.write_bytes(ledger.with_release(path, "a", INTERIM))
    path.write_bytes(
        ledger.with_release(path, "a", told(responses=60, base=160, age={"young": (25, 80), "old": (35, 80)}))
    )
    assert ledger.refusals(path, "a", final, 5) != []


@pytest.mark.parametrize("damage", ["change", "drop", "garble"])
def test_a_ledger_that_was_touched_lets_nothing_through(tmp_path, damage):
    path = tmp_path / "ledger.jsonl"
    for release in (INTERIM, told(responses=60, base=160)):
        path.write_bytes(ledger.with_release(path, "a", release))
    first, second = path.read_text().splitlines()
    line = json.loads(first)
    line["themes"][0][4] += 7
    damaged = {"change": [json.dumps(line), second], "drop": [second], "garble": ["{", second]}[damage]
    path.write_text("\n".join(damaged) + "\n")
    with pytest.raises(GateError, match="is not as it was written"):
        ledger.refusals(path, "a", INTERIM, 5)


def test_the_ledger_holds_no_hidden_number_and_no_words(tmp_path):
    path = tmp_path / "ledger.jsonl"
    content = ledger.with_release(path, "a", told(responses=57, base=100, age={"young": (None, 40), "old": (None, 60)}))
    line = json.loads(content)
    assert [row[4] for row in line["breakdown"]] == [None, None]
    assert set(line) == {
        "themes",
        "breakdown",
        "closed",
        "several",
        "rounded",
        "floors",
        "together",
        "number",
        "consultation",
        "previous",
        "hash",
    }
