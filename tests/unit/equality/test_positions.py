"""Positions on a proposal: read by exact look-up, counted like a group, and kept from the equality tables."""

import csv

import pandas as pd
import pytest

from themes.categories.positions import AGREES, DISAGREES, UNCLEAR, position_of
from themes.consultation import Consultation, Disclosure, load
from themes.equality import protect
from themes.equality.evidence import characteristics_told
from themes.equality.positions import Floor, floors, give_closed_away
from themes.errors import ConsultationError
from themes.responses import read_responses
from themes.tables import (
    ASSIGNED,
    BREAKDOWN,
    CHARACTERISTICS,
    CLOSED_COUNTS,
    POSITIONS,
    RESPONDENTS,
    REVIEWED,
    THEMES,
)

SETTINGS = """
title = "T"
body = "B"
[input]
path = "export.csv"
respondent_id = "ID"
[[questions]]
id = "q1"
text = "Why?"
column = "Why?"
position_column = "Agree?"
"""


@pytest.mark.parametrize(
    ("answer", "position"),
    [
        ("Strongly agree", AGREES), ("1 - Tend to agree", AGREES), ("YES", AGREES), ("Fully support", AGREES),
        ("Disagree strongly", DISAGREES), ("No", DISAGREES), ("Don’t support", DISAGREES), ("Against", DISAGREES),
        ("Neither agree nor disagree", UNCLEAR), ("Partially agree", UNCLEAR), ("", UNCLEAR),
        ("Yes, if the bus still runs", UNCLEAR), ("Not sure", UNCLEAR),
    ],
)  # fmt: skip
def test_a_position_is_looked_up_and_never_guessed(answer, position):
    assert position_of(answer) == position


def positions(tmp_path, rows, settings=SETTINGS):
    (tmp_path / "consultation.toml").write_text(settings, encoding="utf-8")
    with (tmp_path / "export.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["ID", "Why?", "Agree?"], *rows])
    found = read_responses(load(tmp_path / "consultation.toml"), b"k" * 32)
    people = found.respondents.set_index("respondent_id")["source_id"]
    table = found.positions
    return dict(zip(table["respondent_id"].map(people), table["position"], strict=True)), found.notes


def test_each_respondent_has_one_position_on_the_question_and_odd_wordings_are_counted_in_a_note(tmp_path):
    found, notes = positions(tmp_path, [["1", "a", "Agree"], ["2", "b", "No way"], ["3", "c", ""], ["4", "", "No"]])
    assert found == {"1": AGREES, "2": UNCLEAR, "3": UNCLEAR, "4": DISAGREES}
    assert "q1: 1 answer of no usual wording in its position_column: counted as “Neither or unclear”" in notes


def test_a_column_that_says_no_position_is_left_out_with_a_note(tmp_path):
    found, notes = positions(tmp_path, [["1", "a", "Weekly"], ["2", "b", "Monthly"]])
    assert found == {}
    assert any("so no table by position is made" in note for note in notes)


def test_a_characteristic_may_not_be_called_position(tmp_path):
    settings = f'{SETTINGS}[characteristics]\nposition = "Agree?"\n'
    with pytest.raises(ConsultationError, match="a position is no characteristic"):
        positions(tmp_path, [["1", "a", "Agree"]], settings)


def themes_of(*, base: int, raised: int = 0) -> pd.DataFrame:
    """One theme of q1."""
    theme = dict.fromkeys(THEMES.names, "") | {
        "question_id": "q1", "theme_id": "t1", "responses": raised, "base": base, "percent": None,
        "individuals": raised, "organisations": 0, "event_mentions": 0, "status": "shown",
    }  # fmt: skip
    numbers = ["responses", "base", "percent", "individuals", "organisations", "event_mentions"]
    return pd.DataFrame([theme]).astype(dict.fromkeys(numbers, "Int64"))


def broken_down(rules: Disclosure, **people: tuple[str, int, int]):
    """The breakdown of one theme of q1: for each name a position, those who raised the theme, and all."""
    rows = [
        (f"{name} {n}", position, n < raised) for name, (position, raised, all_) in people.items() for n in range(all_)
    ]
    table = pd.DataFrame(rows, columns=["respondent_id", "position", "raised"])
    respondents = table[["respondent_id"]].assign(
        kind="individual", source_id="", people=1, may_publish="no", locality="", submitted_at="", source="",
        channel="", standing="in time",
    )  # fmt: skip
    answers = table[["respondent_id"]].assign(
        question_id="q1", submission=1, status="analysed", campaign_id="", redacted_text="words"
    )
    raised = table.loc[table["raised"], ["respondent_id"]].assign(
        question_id="q1", theme_id="t1", strength=1.0, start=0, end=5, assigned_by="computer"
    )
    themes = THEMES.check(themes_of(base=len(table), raised=len(raised)))
    said = POSITIONS.check(table.assign(question_id="q1")[POSITIONS.names])
    held = (RESPONDENTS.check(respondents), CHARACTERISTICS.empty())
    made = protect(themes, ASSIGNED.check(raised), REVIEWED.check(answers), held, rules, positions=said).breakdown
    return [(*row,) for row in made[["characteristic", "group", "count", "base"]].itertuples(index=False)]


def test_themes_are_counted_by_position_in_the_order_in_which_people_read_them():
    assert broken_down(Disclosure(), a=(AGREES, 9, 30), b=(UNCLEAR, 0, 12), c=(DISAGREES, 20, 40)) == [
        ("position", "Agree", 9, 30), ("position", "Disagree", 20, 40), ("position", "Neither or unclear", 0, 12),
    ]  # fmt: skip


def test_a_position_of_few_is_protected_like_any_group():
    told = broken_down(Disclosure(), a=(AGREES, 9, 30), b=(UNCLEAR, 1, 3), c=(DISAGREES, 20, 40))
    assert told == [("position", "Disagree", 20, 40), ("position", "Agree, or a smaller group", 10, 33)]


def test_a_position_that_one_question_makes_of_the_groups_of_a_characteristic_is_left_out():
    people = [f"r{number:02}" for number in range(80)]
    said = pd.DataFrame({"respondent_id": people, "position": [AGREES, DISAGREES] * 40})
    other = said.assign(position=[AGREES, AGREES, DISAGREES, DISAGREES] * 20)
    positions = pd.concat([said.assign(question_id="q1"), other.assign(question_id="q2")])
    carers = said[["respondent_id"]].assign(characteristic="carer", group=["Yes", "No"] * 40)
    respondents = said[["respondent_id"]].assign(
        kind="individual", source_id="", people=1, may_publish="no", locality="", submitted_at="", source="",
        channel="", standing="in time",
    )  # fmt: skip
    answers = positions[["respondent_id", "question_id"]].assign(
        submission=1, status="analysed", campaign_id="", redacted_text="words"
    )
    raised = answers[["respondent_id", "question_id"]].assign(
        theme_id="t1", strength=1.0, start=0, end=5, assigned_by="computer"
    )
    theme = dict.fromkeys(THEMES.names, "") | {
        "theme_id": "t1", "responses": 80, "base": 80, "percent": None, "individuals": 80, "organisations": 0,
        "event_mentions": 0, "status": "shown",
    }  # fmt: skip
    numbers = ["responses", "base", "percent", "individuals", "organisations", "event_mentions"]
    themes = pd.DataFrame([{**theme, "question_id": name} for name in ("q1", "q2")])
    made = protect(
        THEMES.check(themes.astype(dict.fromkeys(numbers, "Int64"))),
        ASSIGNED.check(raised[ASSIGNED.names]),
        REVIEWED.check(answers[REVIEWED.names]),
        (RESPONDENTS.check(respondents), CHARACTERISTICS.check(carers[CHARACTERISTICS.names])),
        Disclosure(),
        positions=POSITIONS.check(positions[POSITIONS.names]),
    )
    assert set(made.breakdown["characteristic"]) == {"carer"}
    assert len(made.notes) == 1


def test_positions_can_be_kept_inside_and_are_in_no_equality_sheet():
    rules = Disclosure(characteristics={"position": "internal"})
    assert broken_down(rules, a=(AGREES, 9, 30), c=(DISAGREES, 20, 40)) == []
    assert "position" not in characteristics_told(CONSULTATION)


CONSULTATION = Consultation.model_validate(
    {
        "title": "T",
        "body": "B",
        "questions": [{"id": "q1", "text": "Why?", "column": "Why?", "position_column": "Agree?"}],
        "closed": [{"id": "c1", "text": "Agree?", "column": "Agree?", "options": ["Strongly agree", "Agree", "No"]}],
    }
)


def closed(**counts: int | None):
    rows = [
        {"question_id": "c1", "option": option.replace("_", " "), "respondent_kind": "all", "count": count,
         "base_answered": 60, "base_all": 60, "percent": None, "status": "suppressed" if count is None else "shown"}
        for option, count in counts.items()
    ]  # fmt: skip
    whole = dict.fromkeys(("count", "base_answered", "base_all", "percent"), "Int64")
    return CLOSED_COUNTS.check(pd.DataFrame(rows).astype(whole))


def by_position(**bases: int):
    rows = [
        {"question_id": "q1", "theme_id": "t1", "characteristic": "position", "group": group, "count": 0, "base": base,
         "percent": None, "low": None, "high": None, "status": "shown"}
        for group, base in bases.items()
    ]  # fmt: skip
    kinds = {"count": "Int64", "base": "Int64", "percent": "Int64", "low": "float64", "high": "float64"}
    return BREAKDOWN.check(pd.DataFrame(rows).astype(kinds))


def test_so_many_at_the_least_chose_an_option_as_have_its_position():
    table = closed(Strongly_agree=None, Agree=None, No=None)
    assert floors(THEMES.empty(), by_position(Agree=30, Disagree=28), table, CONSULTATION) == {
        "c1": (Floor(frozenset({"Strongly agree", "Agree"}), 30, 30, "q1"), Floor(frozenset({"No"}), 28, 28, "q1"))
    }


def test_somebody_who_chose_neither_side_has_no_side():
    # 30 agree and wrote why, of 33 who agree or are not sure: 3 at the most are not sure.
    told = by_position(**{"Agree": 30, "Disagree, or a smaller group": 30})
    assert give_closed_away(THEMES.empty(), told, closed(Agree=None, No=27, Not_sure=None), CONSULTATION) == ["q1"]


def test_rare_answers_together_may_hold_any_position():
    found = floors(THEMES.empty(), by_position(Agree=30), closed(Agree=30, No=25, Other_answers=5), CONSULTATION)
    assert found == {"c1": (Floor(frozenset({"Agree", "Other answers"}), 30, 30, "q1"),)}


def test_rounded_bases_are_read_as_closely_as_they_add_up():
    rounded = CONSULTATION.model_copy(update={"disclosure": Disclosure(method="round")})
    theme = THEMES.check(themes_of(base=55))
    told = by_position(**{"Agree": 35, "Disagree": 10, "Neither or unclear": 15})
    # 57 at the most answered, and 8 and 13 at the least do not agree.
    assert floors(theme, told, closed(Agree=35, No=20), rounded)["c1"][0] == Floor(frozenset({"Agree"}), 33, 36, "q1")


def test_two_open_questions_of_one_proposal_are_told_apart():
    both = Consultation.model_validate(
        CONSULTATION.model_dump()
        | {
            "questions": [
                {"id": name, "text": name, "column": name, "position_column": "Agree?"} for name in ("q1", "q2")
            ]
        }
    )
    first = by_position(Agree=30, Disagree=15)
    second = by_position(Agree=25, Disagree=20).assign(question_id="q2")
    told = BREAKDOWN.check(pd.concat([first, second], ignore_index=True))
    assert give_closed_away(THEMES.empty(), told, closed(Agree=35, No=25), both) == []
    assert give_closed_away(THEMES.empty(), told, closed(Agree=32, No=28), both) == ["q1", "q2"], "two wrote nothing"


@pytest.mark.parametrize(("agree", "left_out"), [(30, []), (31, ["q1"]), (34, ["q1"]), (35, [])])
def test_a_few_who_chose_an_option_and_wrote_nothing_are_not_to_be_found(agree, left_out):
    told = by_position(Agree=30, Disagree=12)
    assert give_closed_away(THEMES.empty(), told, closed(Agree=agree, No=60 - agree), CONSULTATION) == left_out


def test_positions_that_would_give_a_hidden_option_away_are_found():
    table = closed(Strongly_agree=None, Agree=None, No=None)
    assert give_closed_away(THEMES.empty(), by_position(Agree=30, Disagree=12), table, CONSULTATION) == []
    # 57 of 60 agree and wrote why: 3 at the most said no.
    assert give_closed_away(THEMES.empty(), by_position(Agree=57), table, CONSULTATION) == ["q1"]
