"""The prose of the report: plain, with its bases, in British English, as benchmarks/quality/prose.py measures it."""

from dataclasses import replace

import pytest

from tests.measures import load_measure
from tests.unit.report.conftest import BREAKDOWN_ROWS, table_of
from tests.unit.report.test_board import ACTION_ROWS, POSITION_ROWS, REPLY_ROWS
from themes.report import WhoRead, build
from themes.tables import ACTIONS, REPLIES


@pytest.fixture(scope="module")
def prose():
    """The measures of benchmarks/quality/prose.py."""
    return load_measure("prose")


def measured(prose, sources):
    return prose.measure(build(sources, edition="draft"), given=(sources.consultation.body,))


@pytest.mark.parametrize("tests", [True, False])
@pytest.mark.parametrize("method", ["suppress", "round"])
def test_the_prose_is_plain_and_breaks_no_rule(prose, sources_of, tests, method) -> None:
    settings = {
        "equality": {"tests": tests}, "disclosure": {"method": method}, "respondent": {"locality": "Place"},
        "population": {"path": "people.csv"},
    }  # fmt: skip
    full = replace(
        sources_of(settings, breakdown=[*BREAKDOWN_ROWS, *POSITION_ROWS]), read=WhoRead({"q1": 9}, has_learned=True),
        replies=table_of(REPLIES, REPLY_ROWS), actions=table_of(ACTIONS, ACTION_ROWS),
    )  # fmt: skip
    found = measured(prose, full)
    assert not found.breaches
    assert found.ease >= prose.LEAST_EASE
    assert found.mean <= prose.MOST_MEAN
    assert found.longest <= prose.MOST_WORDS
    assert found.sentences > 100


@pytest.mark.parametrize(
    ("sentence", "problem"),
    [
        ("Many of those who answered this question raised this theme.", "a quantifier without its base"),
        ("It was 40% of people.", "a percentage without its base"),
        ("It was 4 of 10 people (40%).", "a percentage of a base under 20"),
        ("It was 40 of 100 people (40%).", None),
        ("In all, 40 people raised this.", "a number without its base"),
        ("The public think that buses are late.", "speaks for the public"),
        ("The organization analyzed it.", "American spelling"),
        ("The organisation analysed it.", None),
        ("The size of it was analyzed.", "American spelling"),
        ("The size of it was analysed.", None),
    ],
)
def test_a_sentence_that_breaks_a_rule_is_found(prose, sentence, problem) -> None:
    assert list(prose.problems(sentence)) == ([problem] if problem else [])


def test_reading_ease_follows_flesch(prose) -> None:
    assert [prose._syllables(word) for word in ("the", "people", "answered", "consultation", "raised", "table")] == [
        1, 2, 2, 4, 1, 2,
    ]  # fmt: skip
