"""Facts about passages that people confirm, move and split off, and about themes that they group."""

from collections.abc import Callable
from dataclasses import replace

import pandas as pd
import pytest

from tests.unit.review.conftest import ANN, ANSWERS, BOB, CAT, DecisionsOf
from tests.unit.review.test_round_trip import edit, read, said, table
from themes.errors import ReviewError
from themes.review import Answers, Reviewable, awaiting, decided_codes, passage_target, review, write_workbook
from themes.review.codeframe import added_id
from themes.tables import POINTS, QUOTES, REVIEWED, Codeframe, Decisions, Matches, Proposals

Run = Callable[[Decisions], Reviewable]
FARES = added_id("q1", "Fares")
WAITING = passage_target(ANSWERS[ANN, "q1"], 24, 61)
KIND = passage_target(ANSWERS[BOB, "q1"], 0, 21)
SURGERY = passage_target(ANSWERS[BOB, "q1"], 22, 54)


def placed(assigned: pd.DataFrame) -> list[tuple[str, ...]]:
    return [
        (person, str(start), theme, by)
        for person, start, theme, by in assigned[["respondent_id", "start", "theme_id", "assigned_by"]].itertuples(
            index=False
        )
    ]


def themes(codeframe: Codeframe) -> list[tuple[str, ...]]:
    return list(codeframe[["theme_id", "parent_id", "label"]].itertuples(index=False, name=None))


def test_a_passage_that_was_moved_is_a_persons_and_the_others_stay(
    proposals: Proposals, matches: Matches, answers: Answers, decide: DecisionsOf
) -> None:
    moved = decide(("passage", "move", "q1", "q1-01", ANN, WAITING, "q1-04"))
    _, _, assigned = review(proposals, matches, answers, moved)
    assert placed(assigned[assigned["respondent_id"] == ANN]) == [
        (ANN, "0", "q1-01", "computer"),
        (ANN, "24", "q1-04", "person"),
        (ANN, "62", "q1-01", "computer"),
    ]


def test_passages_with_one_new_name_are_split_off_as_a_theme(
    proposals: Proposals, matches: Matches, answers: Answers, decide: DecisionsOf
) -> None:
    split = decide(
        ("added", "add", "q1", FARES, "", "", "Fares"),
        ("passage", "move", "q1", "q1-01", ANN, WAITING, FARES),
        ("passage", "move", "q1", "q1-03", BOB, SURGERY, FARES),
        ("passage", "move", "q1", "q1-04", BOB, KIND, "no theme"),
    )
    _, codeframe, assigned = review(proposals, matches, answers, split)
    assert (FARES, "", "Fares") in themes(codeframe)
    assert FARES not in awaiting(codeframe, QUOTES.empty(), 3)[0], "who made a theme has decided about it"
    assert codeframe.set_index("theme_id").loc[FARES, "decision"] == "keep"
    assert {(person, start) for person, start, theme, _ in placed(assigned) if theme == FARES} == {
        (ANN, "24"),
        (BOB, "22"),
    }
    assert (BOB, "0", "no theme", "person") in placed(assigned)


def test_what_was_moved_into_a_theme_goes_where_that_is_merged(
    proposals: Proposals, matches: Matches, answers: Answers, decide: DecisionsOf
) -> None:
    both = decide(
        ("added", "add", "q1", FARES, "", "", "Fares"),
        ("passage", "move", "q1", "q1-01", ANN, WAITING, FARES),
        ("theme", "merge", "q1", FARES, "", "", "q1-02"),
    )
    _, codeframe, assigned = review(proposals, matches, answers, both)
    assert FARES not in [theme for theme, _, _ in themes(codeframe)]
    assert (ANN, "24", "q1-02", "person") in placed(assigned)


def test_a_passage_that_the_computer_has_put_elsewhere_since_is_where_a_person_said(
    proposals: Proposals, matches: Matches, answers: Answers, decide: DecisionsOf
) -> None:
    confirmed = decide(("passage", "confirm", "q1", "q1-01", ANN, WAITING, ""))
    elsewhere = matches.assign(theme_id=matches["theme_id"].where(matches["start"] != 24, "no theme"))
    _, _, assigned = review(proposals, Matches(elsewhere), answers, confirmed)
    assert (ANN, "24", "q1-01", "person") in placed(assigned)


def test_a_decision_lapses_when_the_passage_has_other_words(
    proposals: Proposals, matches: Matches, answers: Answers, decide: DecisionsOf
) -> None:
    other = decide(("passage", "move", "q1", "q1-01", ANN, "24-61|0123456789abcdef", "q1-04"))
    _, _, assigned = review(proposals, matches, answers, other)
    assert set(assigned["assigned_by"]) == {"computer"}


def test_themes_are_put_under_others_in_two_levels(
    proposals: Proposals, matches: Matches, answers: Answers, decide: DecisionsOf
) -> None:
    heading = added_id("q1", "Getting there")
    grouped = decide(
        ("added", "add", "q1", heading, "", "", "Getting there"),
        ("parent", "put", "q1", "q1-01", "", "", heading),
        ("parent", "put", "q1", "q1-02", "", "", heading),
        ("parent", "put", "q1", "q1-04", "", "", "q1-04"),
    )
    _, codeframe, assigned = review(proposals, matches, answers, grouped)
    assert {theme: parent for theme, parent, _ in themes(codeframe)} == {
        "q1-01": heading, "q1-02": heading, "q1-03": heading, "q1-04": "", heading: "", "q2-01": "",
    }  # fmt: skip
    assert heading not in set(assigned["theme_id"])


def test_answers_all_of_whose_passages_were_decided_are_codes(matches: Matches, decide: DecisionsOf) -> None:
    decided = decide(
        ("passage", "confirm", "q1", "q1-04", BOB, KIND, ""),
        ("passage", "move", "q1", "q1-03", BOB, SURGERY, "q1-02"),
        ("passage", "move", "q1", "q1-01", ANN, WAITING, "q1-02"),
        ("passage", "move", "q1", "q1-02", CAT, passage_target(ANSWERS[CAT, "q1"], 0, 23), "no theme"),
    )
    assert decided_codes(matches, ANSWERS, decided).to_numpy().tolist() == [
        [BOB, "q1", "q1-02"],
        [BOB, "q1", "q1-04"],
        [CAT, "q1", ""],
    ]


def test_a_passage_that_was_split_off_with_others_is_no_code_until_somebody_confirms_it(
    reviewable: Run, matches: Matches, decide: DecisionsOf
) -> None:
    parking = passage_target(ANSWERS[CAT, "q1"], 0, 23)
    split = decide(
        ("added", "add", "q1", FARES, "", "", "Fares"),
        ("passage", "split", "q1", "q1-02", CAT, parking, FARES),
    )
    assert decided_codes(matches, ANSWERS, split).empty
    before = reviewable(split)
    assert (CAT, "0", FARES, "person") in placed(before.assigned)
    book = write_workbook(before)
    row = row_of(book, CAT, "Parking costs")
    shown = table(book, "passages").iloc[row - 2]
    assert [shown["theme_id"], shown["decision"], shown["move_to"]] == [FARES, "", ""]
    pd.testing.assert_frame_equal(read(book, before), split)
    confirmed = edit(book, {("passages", row, "decision"): "confirm"})
    once = read(confirmed, before)
    after = reviewable(once)
    assert (CAT, "0", FARES, "person") in placed(after.assigned)
    assert decided_codes(matches, ANSWERS, once).to_numpy().tolist() == [[CAT, "q1", FARES]]
    pd.testing.assert_frame_equal(read(confirmed, after), once)
    pd.testing.assert_frame_equal(read(write_workbook(after), after), once)


def test_to_confirm_a_passage_that_somebody_moved_is_to_leave_it_there(reviewable: Run, decide: DecisionsOf) -> None:
    before = reviewable(decide(("passage", "move", "q1", "q1-01", ANN, WAITING, "q1-04")))
    book = write_workbook(before)
    row = row_of(book, ANN, "My neighbour")
    assert table(book, "passages")["theme_id"].iloc[row - 2] == "q1-04"
    confirmed = edit(book, {("passages", row, "decision"): "confirm", ("passages", row, "move_to"): ""})
    once = read(confirmed, before)
    after = reviewable(once)
    assert (ANN, "24", "q1-04", "person") in placed(after.assigned)
    pd.testing.assert_frame_equal(read(confirmed, after), once)
    as_it_was_filled_in = edit(book, {("passages", row, "decision"): "confirm"})
    pd.testing.assert_frame_equal(read(as_it_was_filled_in, before), once)
    back = edit(book, {("passages", row, "move_to"): "q1-01"})
    assert (ANN, "24", "q1-01", "person") in placed(reviewable(read(back, after)).assigned)


def row_of(workbook: bytes, person: str, words: str) -> int:
    passages = table(workbook, "passages")
    found = passages[(passages["respondent_id"] == person) & passages["passage"].str.startswith(words)]
    return int(found.index[0]) + 2


def test_the_passages_sheet_comes_back_as_decisions_and_adds_nothing_twice(
    reviewable: Run, decide: DecisionsOf
) -> None:
    before = reviewable(decide())
    book = write_workbook(before)
    waiting, kind = row_of(book, ANN, "My neighbour"), row_of(book, BOB, "Dr")
    edited = edit(
        book,
        {
            ("passages", waiting, "move_to"): "Fares",
            ("passages", kind, "decision"): "Yes",
            ("themes", 5, "under"): "Getting there",
        },
    )
    once = read(edited, before)
    heading = added_id("q1", "Getting there")
    assert sorted(said(once)) == sorted(
        [
            ("added", "add", "q1", FARES, "", "Fares"),
            ("added", "add", "q1", heading, "", "Getting there"),
            ("parent", "put", "q1", "q1-04", "", heading),
            ("passage", "confirm", "q1", "q1-04", BOB, ""),
            ("passage", "move", "q1", "q1-01", ANN, FARES),
        ]
    )
    after = reviewable(once)
    pd.testing.assert_frame_equal(read(edited, after), once)
    again = write_workbook(after)
    pd.testing.assert_frame_equal(read(again, after), once)
    shown = table(again, "passages").iloc[row_of(again, ANN, "My neighbour") - 2]
    assert [shown["theme_id"], shown["label"], shown["decision"], shown["move_to"]] == [FARES, "Fares", "move", FARES]


def test_passages_and_points_show_the_words_that_are_analysed_and_not_what_else_somebody_sent(
    reviewable: Run, decide: DecisionsOf
) -> None:
    made = reviewable(decide())
    others = [
        (CAT, "q1", number, status, "", "Something else that was sent.")
        for number, status in ((0, "campaign_copy"), (2, "combined"))
    ]
    rows = pd.concat([pd.DataFrame(others[:1], columns=REVIEWED.names), made.reviewed])
    rows = pd.concat([rows, pd.DataFrame(others[1:], columns=REVIEWED.names)])
    point = pd.DataFrame([("q1", CAT, 0, 23, "alternative", "", "q1-02")], columns=POINTS.names)
    book = write_workbook(replace(made, reviewed=REVIEWED.check(rows), points=POINTS.check(point)))
    row_of(book, CAT, "Parking costs too much.")
    assert table(book, "points")["passage"].iloc[0] == "Parking costs too much."


def test_what_is_wrong_with_the_sheet_is_said_with_its_cell(reviewable: Run, decide: DecisionsOf) -> None:
    run = reviewable(decide(("theme", "drop", "q1", "q1-04", "", "", "")))
    book = write_workbook(run)
    edits = {
        ("passages", row_of(book, ANN, "The bus"), "decision"): "perhaps",
        ("passages", row_of(book, ANN, "My neighbour"), "decision"): "move",
        ("passages", row_of(book, ANN, "Wee"), "move_to"): "q1-77",
        ("passages", row_of(book, BOB, "I could"), "move_to"): "Staff",
        ("themes", 2, "under"): "q1-03",
        ("themes", 6, "under"): "Transport",
    }
    with pytest.raises(ReviewError) as caught:
        read(edit(book, edits), run)
    text = str(caught.value)
    assert "the decision must be confirm or move" in text
    assert "move needs a theme_id, the name of a new theme, or no theme" in text
    assert "q1 has no theme with this theme_id" in text
    assert "q1-04 is dropped; choose a theme that stands" in text
    assert "q1-03 lies under another theme itself" in text
    assert "a theme cannot lie under itself" in text
    assert "neighbour" not in text
