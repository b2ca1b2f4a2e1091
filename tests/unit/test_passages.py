"""Passages: where an answer is cut, and where not."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from themes.passages import spans


@pytest.mark.parametrize(
    ("text", "passages"),
    [
        ("The bus is late. I waited an hour.", ["The bus is late.", "I waited an hour."]),
        ("Waiting times", ["Waiting times"]),
        ("I saw Dr. Smith at the clinic. He was kind.", ["I saw Dr. Smith at the clinic.", "He was kind."]),
        (
            "Parking is poor\n- no bus at all\n- long queue outside",
            ["Parking is poor", "- no bus at all", "- long queue outside"],
        ),
        ("It was good. Very good. I was seen quickly.", ["It was good. Very good.", "I was seen quickly."]),
        ("Open at e.g. eight in the morning please", ["Open at e.g. eight in the morning please"]),
        ("Why was it closed? Nobody told us!", ["Why was it closed?", "Nobody told us!"]),
        (
            "The nurses were kind, but nobody answered the phone.",
            ["The nurses were kind", "but nobody answered the phone."],
        ),
        ("Not bad but slow.", ["Not bad but slow."]),
        ("", []),
    ],
)
def test_an_answer_is_cut_between_ideas(text, passages):
    assert [text[start:end] for start, end in spans(text)] == passages


@given(st.text(alphabet=st.sampled_from("ab .!?\n;-[]1A"), max_size=60))
@settings(derandomize=True, max_examples=300)
def test_passages_are_in_order_do_not_overlap_and_hold_every_word(text):
    found = spans(text)
    assert all(start < end for start, end in found)
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(found))
    held = "".join(text[start:end] for start, end in found)
    assert [character for character in held if character.isalnum()] == [c for c in text if c.isalnum()]
