"""Facts about what a decision teaches: the local list after it, and what this run's own redaction still follows."""

from collections.abc import Callable

import pytest

from tests.unit.review.conftest import KEY, mask, ruling, words
from themes.local_list import IS_NAME, IS_NO_NAME, Hasher, LocalList
from themes.review import teach, undecided
from themes.tables import DECISIONS, Decisions

DecisionsOf = Callable[..., Decisions]
COOK, SENGA, OLD = "James Cook", "Senga", "Old Name"
HERE = {"person": "r1a", "question": "q1"}


def known(**verdicts: str) -> LocalList:
    """A list of folded words, underscores for spaces."""
    return LocalList(Hasher(KEY), {words(name.replace("_", " ")): verdict for name, verdict in verdicts.items()})


@pytest.mark.parametrize(
    ("before", "rows", "after"),
    [
        ({}, [ruling("reject", COOK)], {"james_cook": IS_NO_NAME}),
        ({}, [mask(SENGA)], {"senga": IS_NAME}),
        ({}, [ruling("confirm", COOK)], {}),
        ({}, [mask(SENGA, **HERE), ruling("reject", COOK, **HERE)], {}),
        ({"james_cook": IS_NO_NAME}, [ruling("confirm", COOK)], {}),
        ({"james_cook": IS_NO_NAME}, [mask(COOK)], {"james_cook": IS_NAME}),
        ({"senga": IS_NAME}, [ruling("confirm", SENGA)], {"senga": IS_NAME}),
        ({"senga": IS_NAME}, [ruling("undo", SENGA)], {}),
        (
            {"senga": IS_NAME, "old_name": IS_NAME},
            [ruling("reject", SENGA)],
            {"senga": IS_NO_NAME, "old_name": IS_NAME},
        ),
    ],
)
def test_decisions_about_words_everywhere_teach_the_list(
    before: dict[str, str], rows: list[tuple[str, ...]], after: dict[str, str], decide: DecisionsOf
) -> None:
    assert teach(known(**before), DECISIONS.empty(), decide(*rows)) == known(**after)


def test_a_mask_that_is_undone_is_forgotten(decide: DecisionsOf) -> None:
    first = decide(mask(SENGA))
    taught = teach(known(), DECISIONS.empty(), first)
    undone = decide(mask(SENGA), ruling("undo", SENGA))
    assert teach(taught, first, undone) == known()
    assert teach(taught, undone, undone) == taught


def test_what_a_run_decides_does_not_change_the_text_that_its_themes_came_from(decide: DecisionsOf) -> None:
    before = known(old_name=IS_NAME)
    decisions = decide(ruling("reject", COOK), mask(SENGA))
    taught = teach(before, DECISIONS.empty(), decisions)
    assert taught == known(old_name=IS_NAME, james_cook=IS_NO_NAME, senga=IS_NAME)
    assert undecided(taught, decisions) == undecided(before, DECISIONS.empty()) == before


def test_a_run_that_goes_back_on_an_earlier_one_is_redacted_again(decide: DecisionsOf) -> None:
    before = known(old_name=IS_NAME, james_cook=IS_NO_NAME)
    assert undecided(before, decide(ruling("undo", OLD), ruling("confirm", COOK))) == known()
    assert undecided(before, decide(ruling("confirm", OLD))) == before
