"""Facts about decisions applied to the codeframe, the assignments and the answers."""

from collections.abc import Callable

import pandas as pd
import pytest

from tests.unit.review.conftest import KEY, mask, ruling
from themes.errors import ReviewError
from themes.local_list import Hasher
from themes.review import Answers, awaiting, present_codes, review
from themes.review.changes import change_words
from themes.review.codeframe import Verdict, identities, theme_target
from themes.review.masks import analysed_texts
from themes.tables import (
    CLEAN,
    CODES,
    FINDINGS,
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


def labels(codeframe: Codeframe) -> list[tuple[str, ...]]:
    rows = codeframe[codeframe["question_id"] == "q1"]
    return list(rows[["theme_id", "label", "decision"]].itertuples(index=False, name=None))


def places(assigned: Assigned) -> list[tuple[str | int, ...]]:
    rows = assigned[assigned["question_id"] == "q1"]
    return list(rows[["respondent_id", "theme_id", "start", "assigned_by"]].itertuples(index=False, name=None))


@pytest.fixture
def tables(proposals: Proposals, matches: Matches, answers: Answers) -> tuple[Proposals, Matches, Answers]:
    return proposals, matches, answers


def test_without_decisions_nothing_changes(tables: tuple[Proposals, Matches, Answers], decide: DecisionsOf) -> None:
    proposals, matches, answers = tables
    reviewed, codeframe, assigned = review(*tables, decide())
    pd.testing.assert_frame_equal(reviewed, answers.redacted)
    pd.testing.assert_frame_equal(codeframe.drop(columns="decision"), proposals)
    pd.testing.assert_frame_equal(assigned, matches)
    assert set(codeframe["decision"]) == {""}


def test_the_last_decision_about_a_theme_counts(
    tables: tuple[Proposals, Matches, Answers], decide: DecisionsOf
) -> None:
    decisions = decide(theme("drop", "q1-01"), theme("rename", "q1-01", "Bus services"), theme("keep", "q1-04"))
    _, codeframe, _ = review(*tables, decisions)
    assert labels(codeframe) == [
        ("q1-01", "Bus services", "rename"),
        ("q1-02", "Parking", ""),
        ("q1-03", "Park at surgery", ""),
        ("q1-04", "Staff", "keep"),
    ]


def test_merges_are_followed_to_their_end(tables: tuple[Proposals, Matches, Answers], decide: DecisionsOf) -> None:
    _, codeframe, assigned = review(*tables, decide(theme("merge", "q1-04", "q1-03"), theme("merge", "q1-03", "q1-02")))
    assert labels(codeframe) == [("q1-01", "Buses", ""), ("q1-02", "Parking", "merge")]
    assert places(assigned)[3:] == [
        (BOB, "q1-02", 0, "person"),
        (BOB, "q1-02", 22, "person"),
        (CAT, "q1-02", 0, "computer"),
    ]


def test_a_theme_merged_into_keeps_the_decision_made_about_it(
    tables: tuple[Proposals, Matches, Answers], decide: DecisionsOf
) -> None:
    _, codeframe, _ = review(*tables, decide(theme("merge", "q1-03", "q1-02"), theme("rename", "q1-02", "Cars")))
    assert labels(codeframe)[1] == ("q1-02", "Cars", "rename")


def test_a_passage_merged_into_a_theme_that_it_has_already_keeps_its_stronger_row(
    proposals: Proposals, answers: Answers, decide: DecisionsOf
) -> None:
    rows = [(CAT, "q1", "q1-02", 0.4, 0, 23, "computer"), (CAT, "q1", "q1-03", 0.6, 0, 23, "computer")]
    matches = MATCHES.check(pd.DataFrame(rows, columns=MATCHES.names))
    _, _, assigned = review(proposals, matches, answers, decide(theme("merge", "q1-03", "q1-02")))
    assert assigned.to_numpy().tolist() == [[CAT, "q1", "q1-02", 0.6, 0, 23, "person"]]


def test_the_passages_of_a_dropped_theme_have_no_theme_and_nobody_is_lost(
    tables: tuple[Proposals, Matches, Answers], decide: DecisionsOf
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
    proposals: Proposals, answers: Answers, decide: DecisionsOf
) -> None:
    rows = [(CAT, "q1", "q1-02", 0.4, 0, 23, "computer"), (CAT, "q1", "q1-03", 0.6, 0, 23, "computer")]
    matches = MATCHES.check(pd.DataFrame(rows, columns=MATCHES.names))
    _, _, assigned = review(proposals, matches, answers, decide(theme("drop", "q1-03")))
    assert places(assigned) == [(CAT, "q1-02", 0, "computer")]


def test_a_heading_goes_with_the_last_theme_under_it(
    proposals: Proposals, matches: Matches, answers: Answers, decide: DecisionsOf
) -> None:
    headed = proposals.assign(parent_id=proposals["theme_id"].map({"q1-01": "q1-02", "q1-03": "q1-02"}).fillna(""))
    passages = Matches(matches[matches["theme_id"] != "q1-02"])
    _, codeframe, _ = review(headed, passages, answers, decide(theme("drop", "q1-01")))
    assert [name for name, *_ in labels(codeframe)] == ["q1-02", "q1-03", "q1-04"]
    _, codeframe, _ = review(headed, passages, answers, decide(theme("drop", "q1-01"), theme("drop", "q1-03")))
    assert [name for name, *_ in labels(codeframe)] == ["q1-04"]


@pytest.mark.parametrize(
    ("decisions", "parent"),
    [
        ([theme("merge", "q1-02", "q1-04")], "q1-04"),
        ([theme("drop", "q1-02")], ""),
        ([theme("merge", "q1-02", "q1-03")], ""),
    ],
)
def test_a_theme_follows_its_parent(
    tables: tuple[Proposals, Matches, Answers], decide: DecisionsOf, decisions: list[tuple[str, ...]], parent: str
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
    tables: tuple[Proposals, Matches, Answers], decide: DecisionsOf, decisions: list[tuple[str, ...]]
) -> None:
    with pytest.raises(ReviewError, match="q1/q1-01"):
        review(*tables, decide(*decisions))


def test_a_decision_lapses_when_its_theme_is_proposed_under_other_words(
    tables: tuple[Proposals, Matches, Answers], decide: DecisionsOf
) -> None:
    proposals, matches, answers = tables
    target = theme_target(identities(proposals), ("q1", "q1-01"), Verdict("drop"))
    decisions = decide(theme("drop", "q1-01", target=target))
    changed = PROPOSALS.check(proposals.assign(label=proposals["label"].replace("Buses", "Trains")))
    assert labels(review(proposals, matches, answers, decisions)[1])[0][0] == "q1-02"
    assert labels(review(changed, matches, answers, decisions)[1])[0] == ("q1-01", "Trains", "")


@pytest.mark.parametrize("kind", ["NAME", "AGE"])
def test_masked_words_are_replaced_and_every_passage_keeps_its_own(
    tables: tuple[Proposals, Matches, Answers], decide: DecisionsOf, kind: str
) -> None:
    proposals, matches, answers = tables
    before = analysed_texts(answers.redacted)
    where = {} if kind == "NAME" else {"person": ANN, "question": "q1", "kind": kind}
    reviewed, _, assigned = review(proposals, matches, answers, decide(mask("wee jimmy", **where)))
    after = analysed_texts(Redacted(reviewed))
    placeholder = "[NAME 1]" if kind == "NAME" else "[AGE]"
    assert after[ANN, "q1"] == (
        f"The bus is always late. My neighbour {placeholder} waits an hour. {placeholder}'s bus never comes."
    )
    spans = ["respondent_id", "question_id", "start", "end"]
    rows = zip(matches[spans].itertuples(index=False), assigned[spans].itertuples(index=False), strict=True)
    for (person, question, start, end), (_, _, new_start, new_end) in rows:
        passage = before[person, question][start:end]
        expected = passage.replace("Wee Jimmy", placeholder).replace("Wee  jimmy", placeholder)
        assert after[person, question][new_start:new_end] == expected


def several(*rows: tuple[str | int, ...]) -> Answers:
    """Answers in which nothing was found."""
    redacted = REDACTED.check(pd.DataFrame(rows, columns=REDACTED.names))
    clean = redacted.rename(columns={"redacted_text": "clean_text"}).assign(language="en")
    return Answers(redacted, CLEAN.check(clean), FINDINGS.empty(), Hasher(KEY))


VERSIONS = [
    (ANN, "q1", 1, "duplicate", "", "Jimmy waits. Ask [NAME 2] or Jimmy!"),
    (ANN, "q1", 2, "analysed", "", "My friend Jimmy waits."),
    (BOB, "q1", 1, "analysed", "", "Jimmy too."),
]


def test_words_masked_here_go_from_the_same_persons_other_versions_and_from_nobody_elses(
    proposals: Proposals, decide: DecisionsOf
) -> None:
    decisions = decide(mask("Jimmy", person=ANN, question="q1"))
    reviewed, _, _ = review(proposals, MATCHES.empty(), several(*VERSIONS), decisions)
    assert list(reviewed["redacted_text"]) == [
        "[NAME 3] waits. Ask [NAME 2] or [NAME 3]!", "My friend [NAME 1] waits.", "Jimmy too."
    ]  # fmt: skip


def test_words_masked_everywhere_go_from_every_answer_whatever_becomes_of_the_answers(
    proposals: Proposals, decide: DecisionsOf
) -> None:
    later = [(*row[:-1], f"Since then: {row[-1]}") for row in VERSIONS]
    for rows in (VERSIONS, later):
        reviewed, _, _ = review(proposals, MATCHES.empty(), several(*rows), decide(mask("JIMMY")))
        assert "Jimmy" not in " ".join(reviewed["redacted_text"])


def test_a_theme_is_not_named_after_somebody_whom_people_masked(
    matches: Matches, answers: Answers, proposals: Proposals, decide: DecisionsOf
) -> None:
    named = PROPOSALS.check(proposals.assign(label="Wee Jimmy: late", keywords="late, wee jimmy, wait"))
    _, codeframe, _ = review(named, matches, answers, decide(mask("Wee Jimmy")))
    assert set(codeframe["label"]) == {"[NAME 1]: late"}
    assert set(codeframe["keywords"]) == {"late, wait"}


@pytest.mark.parametrize(
    ("decisions", "text"),
    [
        ([], "Dr [NAME 1] was kind."),
        ([ruling("reject", "Angus Quern")], "Dr [NAME 1] was kind."),
        ([ruling("reject", "Dr Angus Quern")], "Dr Angus Quern was kind."),
        ([ruling("reject", "Dr Angus Quern"), ruling("confirm", "Dr Angus Quern")], "Dr [NAME 1] was kind."),
        ([ruling("reject", "Dr Angus Quern"), ruling("undo", "Dr Angus Quern")], "Dr [NAME 1] was kind."),
        ([ruling("reject", "Dr Angus Quern"), mask("Quern")], "Dr Angus [NAME 1] was kind."),
        ([mask("was kind"), ruling("undo", "was kind")], "Dr [NAME 1] was kind."),
    ],
)
def test_rejected_words_come_back_with_their_honorific_only_if_that_was_rejected_too(
    tables: tuple[Proposals, Matches, Answers], decide: DecisionsOf, decisions: list[tuple[str, ...]], text: str
) -> None:
    reviewed, _, assigned = review(*tables, decide(*decisions))
    texts = analysed_texts(Redacted(reviewed))
    assert texts[BOB, "q1"] == f"{text} I could not park at the surgery."
    first = assigned[assigned["respondent_id"] == BOB].iloc[0]
    assert texts[BOB, "q1"][first["start"] : first["end"]] == text


def test_a_further_mention_of_a_rejected_name_comes_back_with_it(proposals: Proposals, decide: DecisionsOf) -> None:
    clean = "At James Cook we wait. Cook is far. Dr Cook is kind."
    redacted = "At [NAME 1] we wait. [NAME 1] is far. Dr [NAME 1] is kind."
    found = [(BOB, "q1", 1, 3, 13, "NAME", "names.gazetteer", 0.5, "queued")] + [
        (BOB, "q1", 1, at, at + 4, "NAME", "names.mention", 0.3, "queued") for at in (23, 39)
    ]
    answers = several((BOB, "q1", 1, "analysed", "", redacted))
    texts = CLEAN.check(answers.clean.assign(clean_text=clean))
    findings = FINDINGS.check(pd.DataFrame(found, columns=FINDINGS.names))
    asked = Answers(answers.redacted, texts, findings, Hasher(KEY))
    reviewed, _, _ = review(proposals, MATCHES.empty(), asked, decide(ruling("reject", "James Cook")))
    assert list(reviewed["redacted_text"]) == ["At James Cook we wait. Cook is far. Dr [NAME 1] is kind."]


@pytest.mark.parametrize("target", ["", "5", "NAME", "NAME|x|y", "0-5|0123456789abcdef"])
def test_a_decision_that_names_no_words_changes_nothing(
    tables: tuple[Proposals, Matches, Answers], decide: DecisionsOf, target: str
) -> None:
    decisions = decide(("redaction", "mask", "", "", "", target, ""), ("redaction", "reject", "", "", "", target, ""))
    reviewed, _, _ = review(*tables, decisions)
    assert list(reviewed["redacted_text"]) == list(tables[2].redacted["redacted_text"])


def test_what_changed_is_told_where_words_were_masked_as_well(
    tables: tuple[Proposals, Matches, Answers], decide: DecisionsOf
) -> None:
    """Masks shift the spans of passages, which are found again by where they start."""
    proposals, matches, answers = tables
    joined = MATCHES.check(matches.astype({"start": "Int64", "end": "Int64"}))
    _, _, before = review(proposals, joined, answers, decide())
    made = decide(mask("bus"), theme("drop", "q1-01"))
    _, _, after = review(proposals, joined, answers, made)
    assert list(change_words(made, before, after)) == [
        "dropped 1",
        "3 passages have other themes now than before, 3 of them none; 3 of 7 have none in all",
    ]


def test_what_awaits_a_person_is_named(tables: tuple[Proposals, Matches, Answers], decide: DecisionsOf) -> None:
    _, codeframe, _ = review(*tables, decide(theme("keep", "q1-01"), theme("merge", "q1-03", "q1-02")))
    rows = [
        ("q1", "q1-01", 1, "It is late.", "Individual", "awaiting", ANN, 0, 5),
        ("q1", "q1-01", 2, "It was kind.", "Individual", "yes", BOB, 0, 5),
        ("q1", "q1-01", 3, "It costs.", "Individual", "no", CAT, 0, 5),
    ]
    quotes = QUOTES.check(pd.DataFrame(rows, columns=QUOTES.names))
    assert awaiting(codeframe, quotes, 3) == (["q1/q1-04", "q2/q2-01"], ["q1/q1-01/1"])
    # As many of the theme's quotes as it was to have are decided: what is offered in a refused one's place may wait.
    assert awaiting(codeframe, quotes, 2) == (["q1/q1-04", "q2/q2-01"], [])


def test_a_code_that_names_a_theme_as_it_was_proposed_is_that_of_the_theme_which_people_made_of_it(
    proposals: Proposals, matches: Matches, answers: Answers, decide: DecisionsOf
) -> None:
    decided = decide(
        ("theme", "rename", "q1", "q1-01", "", "", "Bus services"),
        ("theme", "merge", "q1", "q1-03", "", "", "q1-02"),
        ("theme", "drop", "q1", "q1-04", "", "", ""),
    )
    _, codeframe, _ = review(proposals, matches, answers, decided)
    given = ["buses", "Bus services", "Park at surgery", "q1-03", "Staff", "Ferries", ""]
    codes = pd.DataFrame([(f"r{n}", "q1", code, "coder") for n, code in enumerate(given)], columns=CODES.names)
    found = present_codes(CODES.check(codes), proposals, codeframe, decided)
    assert list(found["code"]) == ["q1-01", "Bus services", "q1-02", "q1-02", "Staff", "Ferries", ""]
