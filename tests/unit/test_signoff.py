"""Facts about the sign-off: which answers are drawn, when a reading counts, and what it says of the rest."""

import pandas as pd
import pytest

from themes.signoff import SignOff, draw, sign_off
from themes.tables import DECISIONS, REVIEWED, Decisions, Reviewed


def answers(count: int, *, marker: str = "") -> Reviewed:
    rows = [(f"r{at:03}", "q1", 1, "analysed", "", f"Answer {at}{marker}") for at in range(count)]
    rows += [("r-blank", "q1", 1, "blank", "", ""), ("r-copy", "q1", 1, "campaign_copy", "", "A copy")]
    return REVIEWED.check(pd.DataFrame(rows, columns=REVIEWED.names))


def readings(*rows: tuple[str, str, int]) -> Decisions:
    """What readers found, from (respondent, target, missed) rows, numbered from 1."""
    frame = [
        (number, "sample", "read", "q1", "", person, target, str(missed), "officer", "2026-11-01")
        for number, (person, target, missed) in enumerate(rows, start=1)
    ]
    return DECISIONS.check(pd.DataFrame(frame, columns=DECISIONS.names)) if frame else DECISIONS.empty()


def reading_of(reviewed: Reviewed, missed: dict[str, int], *, size: int = 5) -> list[tuple[str, str, int]]:
    """A reading of every answer of the sample, with what was missed in some."""
    return [
        (one.respondent_id, one.target, missed.get(one.respondent_id, 0)) for one in draw(reviewed, size=size, seed=1)
    ]


def test_the_same_seed_draws_the_same_answers_whatever_their_order_and_another_seed_others() -> None:
    reviewed = answers(50)
    shuffled = REVIEWED.check(reviewed.iloc[::-1])
    assert draw(reviewed, size=10, seed=1) == draw(shuffled, size=10, seed=1)
    assert draw(reviewed, size=10, seed=1) != draw(reviewed, size=10, seed=2)


def test_only_answers_with_words_that_are_analysed_are_drawn_and_all_of_a_few() -> None:
    drawn = draw(answers(3), size=10, seed=1)
    assert sorted(one.respondent_id for one in drawn) == ["r000", "r001", "r002"]


def test_an_answer_that_nobody_read_does_not_count_as_read() -> None:
    reviewed = answers(20)
    told = reading_of(reviewed, {})
    state = sign_off(reviewed, readings(*told[:-1]), size=5, seed=1)
    assert (state.drawn, state.answers, len(state.unread), state.is_done) == (5, 20, 1, False)
    assert sign_off(reviewed, readings(*told), size=5, seed=1).is_done


def test_readings_lapse_when_the_text_changes() -> None:
    told = readings(*reading_of(answers(20), {}))
    assert len(sign_off(answers(20, marker="!"), told, size=5, seed=1).unread) == 5


def test_what_was_missed_must_be_masked_and_still_counts_afterwards() -> None:
    reviewed = answers(20)
    first = draw(reviewed, size=5, seed=1)[0].respondent_id
    told = reading_of(reviewed, {first: 2})
    state = sign_off(reviewed, readings(*told), size=5, seed=1)
    assert (state.held, state.missed, state.is_done) == ((f"{first}/q1",), 1, False)
    text = reviewed["redacted_text"].mask(reviewed["respondent_id"] == first, "Answer [NAME 1]")
    masked = REVIEWED.check(reviewed.assign(redacted_text=text))
    assert sign_off(masked, readings(*told), size=5, seed=1).unread == (f"{first}/q1",)
    again = sign_off(masked, readings(*told, *reading_of(masked, {})), size=5, seed=1)
    assert (again.is_done, again.missed) == (True, 1)


def test_a_slip_that_was_put_right_does_not_count() -> None:
    reviewed = answers(20)
    first = draw(reviewed, size=5, seed=1)[0].respondent_id
    told = [*reading_of(reviewed, {first: 2}), *reading_of(reviewed, {})]
    assert sign_off(reviewed, readings(*told), size=5, seed=1).missed == 0


# One-sided exact limits: 1 - 0.05 ** (1 / 200) for none; the others from the equation that defines them.
@pytest.mark.parametrize(
    ("missed", "drawn", "percent"), [(0, 200, 1.49), (1, 200, 2.35), (2, 200, 3.11), (5, 5, 100.0)]
)
def test_the_upper_limit_is_clopper_and_pearsons(missed: int, drawn: int, percent: float) -> None:
    assert 100 * SignOff(drawn=drawn, answers=9999, missed=missed).upper_limit == pytest.approx(percent, abs=0.005)
