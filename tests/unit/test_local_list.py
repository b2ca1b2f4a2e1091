"""Facts about the local list: words told by a keyed hash, and what people decided about them."""

import json
import sys

import pytest

from themes.errors import ConsultationError
from themes.local_list import (
    FILE,
    IS_NAME,
    IS_NO_NAME,
    Hasher,
    LocalList,
    Words,
    honorific,
    read_list,
    subject,
    write_list,
)

KEY, OTHER = b"one secret", b"another"
TEXT = "Ask Wee Jimmy, or Jim's mum in Jimmytown; JIMMY knows O’Neil-Ray. J. Smith. Smith said so"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Jimmy", ["Jimmy", "JIMMY"]),
        ("wee   jimmy", ["Wee Jimmy"]),
        ("Jim", ["Jim"]),
        ("O'Neil–Ray", ["O’Neil-Ray"]),
        ("J Smith", ["J. Smith"]),
        ("Jimmy or", []),
        ("town", []),
        ("(", []),
        ("", []),
    ],
)
def test_words_are_found_whole_in_any_case_and_not_across_a_comma(words, found):
    hasher = Hasher(KEY)
    assert [TEXT[start:end] for start, end, _ in hasher.places(TEXT, {hasher.of(words)})] == found


@pytest.mark.parametrize("written", ["Seònaid", "SEÒNAID", "Seo\u0300naid", "Seo\u00adnaid", "seonaid"])
def test_accents_case_and_invisible_marks_do_not_matter(written):
    hasher = Hasher(KEY)
    text = f"Thanks to {written}."
    assert [text[start:end] for start, end, _ in hasher.places(text, {hasher.of("Seonaid")})] == [written]


def test_a_name_is_found_across_a_line_end():
    hasher = Hasher(KEY)
    assert [place[:2] for place in hasher.places("my GP Ann\nLee said", {hasher.of("ann lee")})] == [(6, 13)]


def test_the_same_words_have_another_hash_under_another_secret():
    assert Hasher(KEY).of("James Cook") != Hasher(OTHER).of("James Cook")
    assert Hasher(KEY).of("James Cook") == Hasher(KEY).of("JAMES  COOK")
    assert Hasher(KEY).of("James Cook") != Hasher(KEY).of("JamesCook")


@pytest.mark.parametrize(
    ("text", "expected"),
    [("I saw Dr Cook", "Dr "), ("I saw mrs. Cook", "mrs "), ("I saw Cook", ""), ("I saw the dr. Then Cook", "")],
)
def test_an_honorific_before_a_name_is_a_part_of_what_is_decided(text, expected):
    start = text.index("Cook")
    assert honorific(text, start) == expected
    hasher = Hasher(KEY)
    assert subject(hasher, text, start, len(text)) == hasher.of(f"{expected}Cook")


def test_the_list_comes_back_as_it_was_written_and_holds_no_word_of_it(tmp_path):
    hasher = Hasher(KEY)
    known = LocalList(hasher, {hasher.of("James Cook"): IS_NO_NAME, hasher.of("Senga"): IS_NAME})
    write_list(tmp_path, known)
    path = tmp_path / ".themes" / FILE
    assert read_list(tmp_path, KEY) == known
    assert {tuple(sorted(json.loads(line))) for line in path.read_text().splitlines()} == {("hash", "is", "words")}
    assert not {"james", "cook", "senga"} & set(path.read_text().lower().split('"'))
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o777 == 0o600


def test_there_is_an_empty_list_where_nobody_decided_anything(tmp_path):
    assert read_list(tmp_path, KEY).verdicts == {}


@pytest.mark.parametrize("line", ["{", "[]", '{"hash": "ab", "words": 1, "is": "name"}', '{"words": 1, "is": "name"}'])
def test_a_line_that_cannot_be_read_is_named_and_not_quoted(tmp_path, line):
    (tmp_path / ".themes").mkdir()
    (tmp_path / ".themes" / FILE).write_text(line + "\n")
    with pytest.raises(ConsultationError, match=r"names\.jsonl, line 1: it is no entry") as raised:
        read_list(tmp_path, KEY)
    assert line not in str(raised.value)


def test_words_are_named_in_decisions_by_number_and_hash():
    words = Hasher(KEY).of("James Cook")
    assert Words.parse(str(words)) == words
    assert Words.parse("James Cook") is None
