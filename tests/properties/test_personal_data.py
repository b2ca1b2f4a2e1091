"""What holds of findings in any text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from themes.personal_data import find, load_recognisers, replace

RECOGNISERS = load_recognisers()
IDENTIFIERS = [
    "0101011237", "010160 1234", "943 476 5919", "QQ 12 34 56 A", "07700 900123", "(0131) 496 0123", "+44 7700 900123",
    "me@example.org", "eilidh at gmail dot com", "EH12 5AA", "g128qq", "91/3 Someplace Street", "12 mill brae",
    "AB51 ABC", "12-34-56", "12345678", "4111 1111 1111 1111", "GB82WEST12345698765432", "www.example.org/x",
    "192.0.2.17", "Dr Patel", "Fiona MacDonald", "Kwame Mensah", "Gurpreet Kaur", "my name is xylia", "Mòrag NicLeòid",
    "DOB 01/02/1960", "complaint ref AB1234",
]  # fmt: skip
"""Invented, or published as examples; cues included."""
CUES = {"Dr", "my", "name", "is", "DOB", "complaint", "ref"}
TRAPS = [
    "Will they",
    "12/05/2021",
    "aged 81",
    "James Cook",
    "[NAME 1]",
    "[PHONE]",
    "2021-2022",
    "Hamilton",
    "and",
    "Mr",
    "nurse",
]
plain = st.text(st.characters(codec="utf-8"), max_size=30)
pieces = st.lists(plain | st.sampled_from(IDENTIFIERS + TRAPS + [" ", ", ", "\n", "- ", "."]), max_size=8)
texts = pieces.map("".join) | pieces.map(" ".join)
letters = st.text("abcdefghijklmnopqrstuvwxyz ,;!?", max_size=40)


@settings(max_examples=150, deadline=None)
@given(texts)
def test_replacing_twice_is_replacing_once(text):
    once = replace(text, find(RECOGNISERS, [text])[0])
    assert replace(once, find(RECOGNISERS, [once])[0]) == once


@settings(max_examples=150, deadline=None)
@given(texts)
def test_findings_are_in_bounds_sorted_and_apart(text):
    at = 0
    for finding in find(RECOGNISERS, [text])[0]:
        assert at <= finding.start < finding.end <= len(text)
        at = finding.end


@settings(max_examples=150, deadline=None)
@given(letters, st.sampled_from(IDENTIFIERS), letters)
def test_a_planted_identifier_does_not_survive(before, identifier, after):
    text = f"{before}. {identifier}. {after}"
    start = len(before) + 2
    hidden = {at for each in find(RECOGNISERS, [text])[0] if each.is_hidden for at in range(each.start, each.end)}
    at = start
    for word in identifier.split():
        at = text.index(word, at)
        if word not in CUES:
            assert all(place in hidden for place in range(at, at + len(word)) if text[place].isalnum())
        at += len(word)


@settings(max_examples=30, deadline=None)
@given(st.lists(texts, max_size=4))
def test_a_text_is_read_the_same_alone_and_among_others(many):
    assert find(RECOGNISERS, many) == [find(RECOGNISERS, [text])[0] for text in many]
