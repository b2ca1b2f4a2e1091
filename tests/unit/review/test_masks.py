"""Facts about masks: words that a person takes out of an answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from themes.review.masks import Mask, apply_masks, merge_masks, shift


@pytest.mark.parametrize(
    ("masks", "merged"),
    [
        ([(5, 9, "[NAME]"), (0, 4, "[AGE]")], [(0, 4, "[AGE]"), (5, 9, "[NAME]")]),
        ([(0, 6, "[NAME]"), (4, 9, "[NAME]")], [(0, 9, "[NAME]")]),
        ([(0, 6, "[NAME]"), (4, 9, "[AGE]")], [(0, 9, "[REMOVED]")]),
        ([(0, 9, "[NAME]"), (4, 6, "[NAME]")], [(0, 9, "[NAME]")]),
        ([(0, 4, "[NAME]"), (4, 9, "[NAME]")], [(0, 4, "[NAME]"), (4, 9, "[NAME]")]),
    ],
)
def test_masks_that_overlap_become_one(masks: list[tuple[int, int, str]], merged: list[tuple[int, int, str]]) -> None:
    assert merge_masks(Mask(*mask) for mask in masks) == [Mask(*mask) for mask in merged]


@pytest.mark.parametrize(
    ("span", "shown"),
    [
        ((0, 3), "one"),
        ((0, 4), "one "),
        ((0, 9), "one [X]"),
        ((0, 13), "one [X] six"),
        ((4, 9), "[X]"),
        ((5, 7), "[X]"),
        ((6, 13), "[X] six"),
        ((9, 13), " six"),
        ((10, 13), "six"),
    ],
)
def test_a_span_keeps_its_words_and_takes_in_the_placeholders_that_it_touches(
    span: tuple[int, int], shown: str
) -> None:
    masks = [Mask(4, 9, "[X]")]
    text = apply_masks("one fours six", masks)
    start, end = shift(span, masks)
    assert text[start:end] == shown


@st.composite
def masked_texts(draw: st.DrawFn) -> tuple[str, list[Mask], tuple[int, int]]:
    """A text of different letters, masks anywhere in it, and a span of it."""
    length = draw(st.integers(1, 40))
    text = "".join(chr(0x4E00 + place) for place in range(length))

    def span() -> tuple[int, int]:
        start = draw(st.integers(0, length - 1))
        return start, draw(st.integers(start + 1, length))

    placeholders = st.sampled_from(["[REMOVED]", "[A]", "[]"])
    masks = [Mask(*span(), draw(placeholders)) for _ in range(draw(st.integers(0, 5)))]
    return text, merge_masks(masks), span()


@given(masked_texts())
def test_a_shifted_span_holds_the_passage_with_its_masked_words_replaced(
    drawn: tuple[str, list[Mask], tuple[int, int]],
) -> None:
    text, masks, (start, end) = drawn
    expected = ""
    for place in range(start, end):
        inside = [mask for mask in masks if mask.start <= place < mask.end]
        if not inside:
            expected += text[place]
        elif place == max(start, inside[0].start):
            expected += inside[0].placeholder
    new_start, new_end = shift((start, end), masks)
    assert apply_masks(text, masks)[new_start:new_end] == expected
