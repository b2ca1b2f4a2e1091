"""Facts about what people record in the workbook for the board: readings, points and actions."""

from dataclasses import replace

import pandas as pd
import pytest

from tests.unit.review.test_round_trip import edit, read, table
from themes.errors import ReviewError
from themes.review import confirmed_points, recorded_readings, register_of, write_workbook
from themes.tables import POINTS

CAT = "r3c"
POINT = ("q1", CAT, 0, 23, "alternative", "costs", "q1-02")


@pytest.fixture
def run(reviewable, decide):
    """A review with one passage proposed as a point."""
    points = POINTS.check(pd.DataFrame([POINT], columns=POINTS.names))

    def made(decisions=None):
        known = decide() if decisions is None else decisions
        register, keys = register_of(known)
        return replace(reviewable(known), points=points, register=register, action_keys=keys)

    return made


def changed(run, cells: dict[tuple[str, int, str], object]):
    """The decisions after an officer filled in some cells."""
    return read(edit(write_workbook(run), cells), run)


def test_officers_record_how_many_answers_they_read_in_full(run) -> None:
    sheet = table(write_workbook(run()), "reading")
    assert list(sheet[["question_id", "answers"]].itertuples(index=False, name=None)) == [("q1", "3"), ("q2", "1")]
    decided = changed(run(), {("reading", 2, "read_in_full"): 2, ("reading", 3, "read_in_full"): "All"})
    assert recorded_readings(decided) == {"q1": 2, "q2": 1}
    again = run(decided)
    assert len(read(write_workbook(again), again)) == len(decided)


@pytest.mark.parametrize("said", ["4", "-1", "most", "1.5"])
def test_more_than_there_are_or_no_number_is_refused(run, said) -> None:
    with pytest.raises(ReviewError, match="how many of the 3 answers were read in full"):
        changed(run(), {("reading", 2, "read_in_full"): said})


def test_a_point_is_confirmed_in_the_officers_words_with_a_reply(run) -> None:
    decided = changed(
        run(),
        {
            ("points", 2, "decision"): "Yes",
            ("points", 2, "point"): "Somebody asks for cheaper spaces.",
            ("points", 2, "reply"): "The fee is set by the council.",
            ("points", 2, "date"): "31/03/2027",
        },
    )
    assert confirmed_points(decided).values.tolist() == [
        ["q1", 1, "q1-02", "alternative", "Somebody asks for cheaper spaces.", "The fee is set by the council.", "",
         "2027-03-31"]
    ]  # fmt: skip
    again = run(decided)
    assert len(read(write_workbook(again), again)) == len(decided)
    rejected = changed(again, {("points", 2, "decision"): "reject"})
    assert confirmed_points(rejected).empty


def test_an_officer_adds_a_point_that_nobody_proposed(run) -> None:
    cells = {"question_id": "q2", "kind": "challenge", "decision": "confirm", "point": "The survey left out Gaelic."}
    decided = changed(run(), {("points", 3, column): words for column, words in cells.items()})
    assert confirmed_points(decided)[["question_id", "kind", "point"]].values.tolist() == [
        ["q2", "challenge", "The survey left out Gaelic."]
    ]
    again = run(decided)
    assert len(read(write_workbook(again), again)) == len(decided)


@pytest.mark.parametrize(
    ("cells", "problem"),
    [
        ({"decision": "confirm"}, "word the point yourself"),
        ({"decision": "confirm", "point": "They say: parking costs too much."}, "repeats what the respondent wrote"),
        ({"reply": "No."}, "choose confirm"),
        ({"decision": "confirm", "point": "Cheaper spaces.", "date": "soon"}, "write the day as"),
        ({"decision": "perhaps"}, "confirm or reject"),
    ],
)
def test_a_row_of_points_that_cannot_be_printed_is_refused(run, cells, problem) -> None:
    with pytest.raises(ReviewError, match=problem):
        changed(run(), {("points", 2, column): words for column, words in cells.items()})


def test_actions_are_kept_changed_and_removed(run) -> None:
    cells = {"decision": "we will", "action": "Ask for more buses.", "owner": "Transport Lead"}
    decided = changed(run(), {("actions", 2, column): words for column, words in cells.items()})
    register, _ = register_of(decided)
    assert register[["question_id", "theme_id", "decision", "action", "status"]].values.tolist() == [
        ["q1", "q1-01", "we will", "Ask for more buses.", "not started"]
    ]
    later = changed(run(decided), {("actions", 2, "status"): "Done"})
    assert register_of(later)[0]["status"].tolist() == ["done"]
    assert register_of(changed(run(later), {("actions", 2, "decision"): "remove"}))[0].empty


def test_a_copied_row_is_a_second_action(run) -> None:
    cells = {"decision": "we will", "action": "Ask for more buses."}
    first = run(changed(run(), {("actions", 2, column): words for column, words in cells.items()}))
    row = table(write_workbook(first), "actions").iloc[0].to_dict()
    copy = {("actions", 20, column): words for column, words in {**row, "action": "Pay for a taxi."}.items()}
    assert sorted(register_of(changed(first, copy))[0]["action"]) == ["Ask for more buses.", "Pay for a taxi."]


@pytest.mark.parametrize(
    ("cells", "problem"),
    [
        ({"decision": "we will"}, "say what will be done"),
        ({"decision": "we cannot", "action": "Night buses."}, "say why it cannot be done"),
        ({"action": "Something."}, "the decision is one of"),
        ({"decision": "we will", "action": "x", "status": "soon"}, "the status is one of"),
    ],
)
def test_an_action_that_says_too_little_is_refused(run, cells, problem) -> None:
    with pytest.raises(ReviewError, match=problem):
        changed(run(), {("actions", 2, column): words for column, words in cells.items()})


def test_where_a_file_is_the_register_the_sheet_takes_nothing(run) -> None:
    filed = replace(run(), register_is_file=True)
    with pytest.raises(ReviewError, match=r"actions\.csv beside the settings is the register"):
        changed(filed, {("actions", 2, "decision"): "we will", ("actions", 2, "action"): "x"})
