"""Facts about coverage: the share of a theme that holds a phrase, and of what is outside it."""

import numpy as np

from themes.clusters.coverage import Coverage, Held

SAID = [["staff", "were", "kind"], ["kind", "staff"], ["staff", "left"], ["kind", "words"], ["call-back"]]
COVERAGE = Coverage(SAID, np.array([0, 0, 1, 1, -1]))


def test_a_phrase_is_held_in_any_order_and_form_of_its_words() -> None:
    assert COVERAGE.held(COVERAGE.holding(["staff", "kind"]), 0) == Held(1.0, 0.0)
    assert COVERAGE.holding(["back"]) == {4}


def test_what_is_as_common_elsewhere_does_not_tell_a_theme_apart() -> None:
    assert Held(0.5, 0.5).apart == 0.5
    assert Held(0.5, 0.0).apart == 1.0
    assert Held(0.0, 0.0).apart == 0.0


def test_no_passage_holds_nothing() -> None:
    assert COVERAGE.holding([]) == frozenset()
    assert COVERAGE.held(frozenset(), 1) == Held(0.0, 0.0)
