"""What holds of findings in any text."""

import random
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from themes.personal_data import find, load_recognisers, patterns, replace
from themes.personal_data.surface import see

RECOGNISERS = load_recognisers()
IDENTIFIERS = [
    "0101011237", "010160 1234", "943 476 5919", "QQ 12 34 56 A", "07700 900123", "(0131) 496 0123", "+44 7700 900123",
    "me@example.org", "eilidh at gmail dot com", "EH12 5AA", "g128qq", "91/3 Someplace Street", "12 mill brae",
    "AB51 ABC", "12-34-56", "12345678", "4111 1111 1111 1111", "GB82WEST12345698765432", "www.example.org/x",
    "192.0.2.17", "Dr Patel", "Fiona MacDonald", "Kwame Mensah", "Gurpreet Kaur", "my name is xylia", "Mòrag NicLeòid",
    "DOB 01/02/1960", "complaint ref AB1234", "Flat 2/1, 91 Someplace Street", "3F1 23 Someplace Crescent",
    "oh seven seven double oh nine oh oh one two three", "55.95330, -3.18830", "///index.home.raft", "ab12 34 56 c",
    "the Old Manse, Kirk Road", "fe80::1", "21/01234/FUL", "0131 496 0123", "NT 257 736",
    "eilidh [at] example [dot] org",
]  # fmt: skip
"""Invented, or published as examples; cues included."""
CUES = {"Dr", "my", "name", "is", "DOB", "complaint", "ref"}
MARKS = ["\u200b", "\u0301", "\u00ad", "\u200f", "\u202e", "\ufe0f"]
"""A zero-width space, a combining accent, a soft hyphen, marks of direction and a variation selector."""
NOISE = ["\U0001f600", "שלום", "مرحبا", "e\u0301", "नमस्ते", "👩\u200d🦽", "\U0001d400"]
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


# An e-mail address found around one that an earlier reading had hidden.
TWICE = (
    "\ufe0f \u2167 [NAME@\ufdfd\u05e9\u05dc\u05d5\u05dd [\u0131\u0938\u0902\u091c\u092f\xc5 "
    "\u202e@\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669MaryK@\\ \uff10\uff11\uff13\uff11Mary'KMary"
    '\u2167Mary\x0b [NAME@"Mary\u2066\u01310131\u2028 \u2167Mary\x1b\u05e9\u05dc\u05d5\u05dd\u200d\x00 '
    '\u017f@\u0938\u0902\u091c\u092f "\u200d@\u017f [PHONE]Mary1] \u2029 1]Mary'
)


@settings(max_examples=150, deadline=None)
@example(TWICE)
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


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(NOISE), st.sampled_from(["07700900123", "EH12 5AA", "0101011237", "me@example.org"]), st.data())
def test_offsets_hold_beside_emoji_other_scripts_and_marks_inside_a_number(noise, identifier, data):
    at = data.draw(st.integers(1, len(identifier) - 1))
    marked = identifier[:at] + data.draw(st.sampled_from(MARKS)) + identifier[at:]
    text = f"{noise} {marked} {noise}"
    found = [text[each.start : each.end] for each in find(RECOGNISERS, [text])[0] if each.is_hidden]
    assert marked in found


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["0101011237", "07700 900123", "943 476 5919"]), st.integers(0, 10**6))
def test_figures_of_every_script_are_figures(identifier, seed):
    zero = random.Random(seed).choice([0x660, 0x6F0, 0x966, 0x9E6, 0xFF10, 0x1D7CE])
    written = "".join(chr(zero + int(each)) if each.isdigit() else each for each in identifier)
    assert all(unicodedata.decimal(each, None) is not None for each in written if each != " ")
    assert [written[each.start : each.end] for each in find(RECOGNISERS, [written])[0]] == [written]


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "a",
        "A1 ",
        "12 Aa ",
        "a.",
        "dot ",
        "a at ",
        "one double ",
        "0 7 ",
        "1-2-",
        "born the ",
        "ref is ",
        "--",
        "Aa, ",
    ],
)
def test_an_answer_of_fifty_thousand_characters_is_read_in_linear_time(piece):
    text = (piece * 50_000)[:50_000] + "\ue000"
    assert all(0 <= each.start < each.end <= len(text) for each in patterns.find(text))


def test_ten_thousand_random_strings_raise_nothing():
    dice = random.Random(20)
    letters = "0123456789 ./-@:,()+'\"#aAbBeEflLoOtT\n\u00e9\u0301\u200b\u0667\U0001f600"
    for _ in range(10_000):
        seen = see("".join(dice.choices(letters, k=dice.randrange(24)))).text
        assert all(each.start < each.end <= len(seen) for each in patterns.find(seen))


@settings(max_examples=5, deadline=None)
@given(st.characters(min_codepoint=0xD800, max_codepoint=0xDFFF, categories=["Cs"]))
def test_half_a_character_raises_nothing_and_hides_no_name(half):
    for text in (half, f"so Fio{half}na came", f"{half} Fiona {half}", f"my name is xy{half}lia {half}0101011237"):
        once = replace(text, find(RECOGNISERS, [text])[0])
        assert not any(left in once for left in ("Fio", "xy", "lia", "1237"))


def test_random_strings_with_halves_of_characters_raise_nothing_in_any_recogniser():
    dice = random.Random(21)
    pieces = [*"0123456789 ./-@:,()+'aAbBeElLoO\n\ud800\udfff\u0301\u200b", " Fiona ", " Dr ", " zxyq ", "\U0001f600"]
    made = ["".join(dice.choices(pieces, k=dice.randrange(16))) for _ in range(60)]
    for text, findings in zip(made, find(RECOGNISERS, made), strict=True):
        assert all(0 <= each.start < each.end <= len(text) for each in findings)
