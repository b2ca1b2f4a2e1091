"""Initials, surnames that come first, and Chinese names of two syllables."""

import pytest

from themes.personal_data import find, load_recognisers
from themes.personal_data.pinyin import is_pinyin


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I saw Mrs A B Khan about it", "A B Khan"),
        ("the report was by D.G. REID", "D.G. REID"),
        ("A.O. Feeney wrote to us", "A.O. Feeney"),
        ("BEATON J came twice", "BEATON J"),
        ("it was filed under Smith, John", "Smith, John"),
        ("it was filed under SMITH, John", "SMITH, John"),
        ("it was filed under Patel Anita", "Patel Anita"),
    ],
)
def test_initials_and_a_given_name_after_the_surname_are_hidden_with_it(text, name):
    hidden = [(each.start, each.end) for each in find(load_recognisers(), [text])[0] if each.is_hidden]
    start = text.index(name)
    letters = [start + at for at, letter in enumerate(name) if letter.isalpha()]
    assert all(any(first <= at < end for first, end in hidden) for at in letters)


@pytest.mark.parametrize("text", ["Dr Patel A great doctor", "told Smith I was late", "Vitamin D helps"])
def test_a_word_of_one_letter_after_a_surname_is_left(text):
    found = find(load_recognisers(), [text])[0]
    kept = {"A", "I", "D"} & set(text.split())
    hidden = {text[each.start : each.end] for each in found if each.is_hidden}
    assert not any(word in each.split() for word in kept for each in hidden)


@pytest.mark.parametrize(
    ("word", "says"),
    [("ruoxi", True), ("xiuying", True), ("haoran", True), ("wei", False), ("banana", False), ("nurse", False)],
)
def test_a_word_of_two_syllables_of_pinyin_is_known_by_its_spelling(word, says):
    assert is_pinyin(word) is says
