"""Facts about decisions applied to the codeframe, the assignments and the answers."""

from collections.abc import Callable

import pandas as pd
import pytest

from themes.errors import ReviewError
from themes.review import awaiting, lapsed_masks, review
from themes.review.codeframe import Verdict, identities, theme_target
from themes.review.masks import analysed_texts, lapsed_target, mask_target
from themes.tables import (
    MATCHES,
    PROPOSALS,
    QUOTES,
    REDACTED,
    Assigned,
    Codeframe,
    Decisions,
    Matches,
    Proposals,
    Redacted,
)

DecisionsOf = Callable[..., Decisions]
ANN, BOB, CAT = "r1a", "r2b", "r3c"


def theme(action: str, name: str, value: str = "", target: str = "") -> tuple[str, ...]:
    return ("theme", action, "q1", name, "", target, value)


def mask(person: str, target: str, value: str = "") -> tuple[str, ...]:
    return ("redaction", "mask", "q1", "", person, target, value)


def labels(codeframe: Codeframe) -> list[tuple[str, ...]]:
    rows = codeframe[codeframe["question_id"] == "q1"]
    return list(rows[["theme_id", "label", "decision"]].itertuples(index=False, name=None))


def places(assigned: Assigned) -> list[tuple[str | int, ...]]:
    rows = assigned[assigned["question_id"] == "q1"]
    return list(rows[["respondent_id", "theme_id", "start", "assigned_by"]].itertuples(index=False, name=None))


@pytest.fixture
def tables(proposals: Proposals, matches: Matches, redacted: Redacted) -> tuple[Proposals, Matches, Redacted]:
    return proposals, matches, redacted


def test_without_decisions_nothing_changes(tables: tuple[Proposals, Matches, Redacted], decide: DecisionsOf) -> None:
    proposals, matches, redacted = tables
    reviewed, codeframe, assigned = review(*tables, decide())
    pd.testing.assert_frame_equal(reviewed, redacted)
    pd.testing.assert_frame_equal(codeframe.drop(columns="decision"), proposals)
    pd.testing.assert_frame_equal(assigned, matches)
    assert set(codeframe["decision"]) == {""}


def test_the_last_decision_about_a_theme_counts(
    tables: tuple[Proposals, Matches, Redacted], decide: DecisionsOf
) -> None:
    decisions = decide(theme("drop", "q1-01"), theme("rename", "q1-01", "Bus services"), theme("keep", "q1-04"))
    _, codeframe, _ = review(*tables, decisions)
    assert labels(codeframe) == [
        ("q1-01", "Bus services", "rename"),
        ("q1-02", "Parking", ""),
        ("q1-03", "Park at surgery", ""),
        ("q1-04", "Staff", "keep"),
    ]


def test_merges_are_followed_to_their_end(tables: tuple[Proposals, Matches, Redacted], decide: DecisionsOf) -> None:
    _, codeframe, assigned = review(*tables, decide(theme("merge", "q1-04", "q1-03"), theme("merge", "q1-03", "q1-02")))
    assert labels(codeframe) == [("q1-01", "Buses", ""), ("q1-02", "Parking", "merge")]
    assert places(assigned)[3:] == [
        (BOB, "q1-02", 0, "person"),
        (BOB, "q1-02", 22, "person"),
        (CAT, "q1-02", 0, "computer"),
    ]


def test_a_theme_merged_into_keeps_the_decision_made_about_it(
    tables: tuple[Proposals, Matches, Redacted], decide: DecisionsOf
) -> None:
    _, codeframe, _ = review(*tables, decide(theme("merge", "q1-03", "q1-02"), theme("rename", "q1-02", "Cars")))
    assert labels(codeframe)[1] == ("q1-02", "Cars", "rename")


def test_a_passage_merged_into_a_theme_that_it_has_already_keeps_its_stronger_row(
    proposals: Proposals, redacted: Redacted, decide: DecisionsOf
) -> None:
    rows = [(CAT, "q1", "q1-02", 0.4, 0, 23, "computer"), (CAT, "q1", "q1-03", 0.6, 0, 23, "computer")]
    matches = MATCHES.check(pd.DataFrame(rows, columns=MATCHES.names))
    _, _, assigned = review(proposals, matches, redacted, decide(theme("merge", "q1-03", "q1-02")))
    assert assigned.to_numpy().tolist() == [[CAT, "q1", "q1-02", 0.6, 0, 23, "person"]]


def test_the_passages_of_a_dropped_theme_have_no_theme_and_nobody_is_lost(
    tables: tuple[Proposals, Matches, Redacted], decide: DecisionsOf
) -> None:
    _, codeframe, assigned = review(*tables, decide(theme("drop", "q1-01"), theme("drop", "q1-03")))
    assert labels(codeframe) == [("q1-02", "Parking", ""), ("q1-04", "Staff", "")]
    assert places(assigned) == [
        (ANN, "no theme", 0, "person"),
        (ANN, "no theme", 24, "person"),
        (ANN, "no theme", 62, "person"),
        (BOB, "q1-04", 0, "computer"),
        (BOB, "no theme", 22, "person"),
        (CAT, "q1-02", 0, "computer"),
    ]


def test_a_passage_with_another_theme_leaves_a_dropped_one_without_a_trace(
    proposals: Proposals, redacted: Redacted, decide: DecisionsOf
) -> None:
    rows = [(CAT, "q1", "q1-02", 0.4, 0, 23, "computer"), (CAT, "q1", "q1-03", 0.6, 0, 23, "computer")]
    matches = MATCHES.check(pd.DataFrame(rows, columns=MATCHES.names))
    _, _, assigned = review(proposals, matches, redacted, decide(theme("drop", "q1-03")))
    assert places(assigned) == [(CAT, "q1-02", 0, "computer")]


@pytest.mark.parametrize(
    ("decisions", "parent"),
    [
        ([theme("merge", "q1-02", "q1-04")], "q1-04"),
        ([theme("drop", "q1-02")], ""),
        ([theme("merge", "q1-02", "q1-03")], ""),
    ],
)
def test_a_theme_follows_its_parent(
    tables: tuple[Proposals, Matches, Redacted], decide: DecisionsOf, decisions: list[tuple[str, ...]], parent: str
) -> None:
    _, codeframe, _ = review(*tables, decide(*decisions))
    assert codeframe.set_index("theme_id")["parent_id"]["q1-03"] == parent


@pytest.mark.parametrize(
    "decisions",
    [
        [theme("merge", "q1-01", "q1-02"), theme("merge", "q1-02", "q1-01")],
        [theme("merge", "q1-01", "q1-02"), theme("drop", "q1-02")],
        [theme("merge", "q1-01", "q1-99")],
    ],
)
def test_merges_that_end_nowhere_are_refused(
    tables: tuple[Proposals, Matches, Redacted], decide: DecisionsOf, decisions: list[tuple[str, ...]]
) -> None:
    with pytest.raises(ReviewError, match="q1/q1-01"):
        review(*tables, decide(*decisions))


def test_a_decision_lapses_when_its_theme_is_proposed_under_other_words(
    tables: tuple[Proposals, Matches, Redacted], decide: DecisionsOf
) -> None:
    proposals, matches, redacted = tables
    target = theme_target(identities(proposals), ("q1", "q1-01"), Verdict("drop"))
    decisions = decide(theme("drop", "q1-01", target=target))
    changed = PROPOSALS.check(proposals.assign(label=proposals["label"].replace("Buses", "Trains")))
    assert labels(review(proposals, matches, redacted, decisions)[1])[0][0] == "q1-02"
    assert labels(review(changed, matches, redacted, decisions)[1])[0] == ("q1-01", "Trains", "")


@pytest.mark.parametrize("value", ["", "NAME"])
def test_masked_words_are_replaced_and_every_passage_keeps_its_own(
    tables: tuple[Proposals, Matches, Redacted], decide: DecisionsOf, value: str
) -> None:
    proposals, matches, redacted = tables
    before = analysed_texts(redacted)
    decisions = decide(mask(ANN, "37-46", value), mask(ANN, "62-74", value))
    reviewed, _, assigned = review(proposals, matches, redacted, decisions)
    after = analysed_texts(Redacted(reviewed))
    placeholder = f"[{value or 'REMOVED'}]"
    assert after[ANN, "q1"] == (
        f"The bus is always late. My neighbour {placeholder} waits an hour. {placeholder} bus never comes."
    )
    spans = ["respondent_id", "question_id", "start", "end"]
    rows = zip(matches[spans].itertuples(index=False), assigned[spans].itertuples(index=False), strict=True)
    for (person, question, start, end), (_, _, new_start, new_end) in rows:
        passage = before[person, question][start:end]
        expected = passage.replace("Wee Jimmy", placeholder).replace("Wee  jimmy's", placeholder)
        assert after[person, question][new_start:new_end] == expected


def test_words_masked_in_an_answer_go_from_the_same_persons_other_versions_of_it(
    proposals: Proposals, matches: Matches, decide: DecisionsOf
) -> None:
    rows = [
        (ANN, "q1", 1, "duplicate", "", "Jimmy waits. Ask Jimmy!"),
        (ANN, "q1", 2, "analysed", "", "My friend Jimmy waits."),
        (BOB, "q1", 1, "analysed", "", "Jimmy too."),
    ]
    redacted = REDACTED.check(pd.DataFrame(rows, columns=REDACTED.names))
    reviewed, _, _ = review(proposals, MATCHES.empty(), redacted, decide(mask(ANN, "10-15", "NAME")))
    assert list(reviewed["redacted_text"]) == ["[NAME] waits. Ask [NAME]!", "My friend [NAME] waits.", "Jimmy too."]


def test_a_mask_lapses_when_its_answer_changes_and_the_answer_is_named_until_a_person_settles_it(
    redacted: Redacted, decide: DecisionsOf
) -> None:
    old, new = "Jimmy was late.", redacted["redacted_text"].iloc[0]
    stale = mask(ANN, mask_target((0, 5), old))
    assert lapsed_masks(redacted, decide(stale)) == [(ANN, "q1")]
    assert lapsed_masks(redacted, decide(stale, mask(ANN, mask_target((37, 46), new)))) == []
    assert lapsed_masks(redacted, decide(stale, ("redaction", "confirm", "q1", "", ANN, lapsed_target(new), ""))) == []
    assert lapsed_masks(redacted, decide(mask("r9z", mask_target((0, 5), old)))) == []


@pytest.mark.parametrize("target", ["", "5", "9-3", "3-3", "80-900", "a-b", "0-5|0123456789abcdef"])
def test_a_mask_that_does_not_fit_its_answer_masks_nothing(
    tables: tuple[Proposals, Matches, Redacted], decide: DecisionsOf, target: str
) -> None:
    reviewed, _, _ = review(*tables, decide(mask(ANN, target)))
    assert list(reviewed["redacted_text"]) == list(tables[2]["redacted_text"])


def test_what_awaits_a_person_is_named(tables: tuple[Proposals, Matches, Redacted], decide: DecisionsOf) -> None:
    _, codeframe, _ = review(*tables, decide(theme("keep", "q1-01"), theme("merge", "q1-03", "q1-02")))
    rows = [
        ("q1", "q1-01", 1, "It is late.", "Individual", "awaiting", ANN, 0, 5),
        ("q1", "q1-01", 2, "It was kind.", "Individual", "yes", BOB, 0, 5),
        ("q1", "q1-01", 3, "It costs.", "Individual", "no", CAT, 0, 5),
    ]
    quotes = QUOTES.check(pd.DataFrame(rows, columns=QUOTES.names))
    assert awaiting(codeframe, quotes) == (["q1/q1-04", "q2/q2-01"], ["q1/q1-01/1"])
