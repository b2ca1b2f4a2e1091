"""Facts about the passages that are proposed as points which must be answered, however few they are."""

import pandas as pd
import pytest

from themes.points import LEAST_WORDS_APART, propose_points, with_passages
from themes.tables import ASSIGNED, NEEDS_PERSON, NO_THEME, POINTS, REVIEWED


def proposed(*passages: str, theme: str = "q1-01") -> list[tuple[str, str]]:
    """The kind and the cue of each passage that is proposed, one answer a passage."""
    answers = [(f"r{number}", "q1", 1, "analysed", "", words) for number, words in enumerate(passages)]
    spans = [(f"r{number}", "q1", theme, 0.9, 0, len(words), "computer") for number, words in enumerate(passages)]
    found = propose_points(
        REVIEWED.check(pd.DataFrame(answers, columns=REVIEWED.names)),
        ASSIGNED.check(pd.DataFrame(spans, columns=ASSIGNED.names)),
    )
    return list(found[["kind", "cue"]].itertuples(index=False, name=None))


@pytest.mark.parametrize(
    ("passage", "kind"),
    [
        ("Why not turn the old school into the hub and save the money?", "alternative"),
        ("You should share the hall with the church instead of building a new one.", "alternative"),
        ("It would make more sense to train more nurses here in the glen.", "alternative"),
        ("A study by the university found that small clinics save lives.", "evidence"),
        ("Only 14% of people in the glen have a car of their own.", "evidence"),
        ("The plan is unlawful because nobody made an equality impact assessment.", "challenge"),
        ("The map in your document is wrong about the last bus of the day.", "challenge"),
        ("It feels as if this has already been decided behind our backs.", "challenge"),
        ("The nurses were kind to me and I was seen on time.", None),
        ("Why not the hall?", None),  # too short to make an argument
    ],
)
def test_a_passage_is_proposed_by_what_it_says(passage, kind) -> None:
    assert [found for found, _ in proposed(passage)] == ([kind] if kind else [])


def test_one_person_is_enough_for_a_point() -> None:
    many = ["The nurses were kind to me and I was seen on time."] * 200
    assert [kind for kind, _ in proposed(*many, "You need to ask the ferry company instead of the bus company.")] == [
        "alternative"
    ]


@pytest.mark.parametrize("theme", [NO_THEME, NEEDS_PERSON])
def test_a_long_passage_without_a_theme_is_proposed_and_a_short_one_is_not(theme) -> None:
    long, short = " ".join(["word"] * LEAST_WORDS_APART), " ".join(["word"] * (LEAST_WORDS_APART - 1))
    assert proposed(long, short, theme=theme) == [("no theme", "")]


def test_nothing_is_proposed_of_no_answers() -> None:
    assert proposed() == []


def test_the_words_of_a_point_are_those_of_the_response_that_was_read() -> None:
    answers = [("r1", "q1", 1, "blank", "", ""), ("r1", "q1", 2, "analysed", "", "Open the hall."),
               ("r1", "q1", 3, "combined", "", "And more.")]  # fmt: skip
    point = ("q1", "r1", 0, 4, "alternative", "open", "q1-01")
    found = with_passages(
        POINTS.check(pd.DataFrame([point], columns=POINTS.names)),
        REVIEWED.check(pd.DataFrame(answers, columns=REVIEWED.names)),
    )
    assert found["passage"].tolist() == ["Open"]
