"""Facts about speech: kinds of words, phrases, stems and attitudes."""

import pytest

from themes.speech.attitudes import ASK, FAULT, NOTHING, PLAIN, PRAISE, attitude
from themes.speech.kinds import kinds
from themes.speech.phrases import nothings, phrases, words_of
from themes.speech.stems import stem


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the waiting times were long", "DGNBA"),
        ("i wait for hours", "SVIN"),
        ("the wait", "DN"),
        ("we need to plan a visit", "SVIVDN"),
        ("organising the service", "GDN"),
        ("they'll come", "BV"),
        ("tae ma bed", "IEN"),
        ("theres nae bus", "BQN"),
    ],
)
def test_a_word_has_the_kind_that_its_neighbours_give_it(words: str, expected: str) -> None:
    assert kinds(words.split()) == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The waiting times for GP appointments are long.", "waiting times for gp appointments"),
        ("Getting a repeat prescription takes a week.", "getting a repeat prescription"),
        ("We want more staff on the ward.", "more staff"),
        ("They showed kindness and respect.", "kindness and respect"),
        ("Nobody answers at A & E.", "a&e"),
        ("I rang 111 twice.", "111"),
        ("We moved to Bowling Green last year.", "bowling green"),
    ],
)
def test_noun_phrases_are_found_whole(text: str, found: str) -> None:
    assert found in [phrase.text for phrase in phrases(text)]


def test_a_phrase_is_never_the_middle_of_a_longer_name() -> None:
    found = {phrase.text for phrase in phrases("The car parking charges at the hospital are high.")}
    assert "car parking charges" in found
    assert not found & {"parking charges", "car parking", "car"}


def test_phrases_do_not_cross_a_stop_or_hold_a_redacted_name() -> None:
    found = [phrase.text for phrase in phrases("Nurses. Doctors (the bus) someone came")]
    assert found == ["nurses", "doctors", "bus"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The staff were lovely and kind.", PRAISE),
        ("The staff were not helpful at all.", FAULT),
        ("No problem getting an appointment, very quick.", PRAISE),
        ("I waited for hours.", FAULT),
        ("There should be a bus.", ASK),
        ("The clinic is on the hill.", PLAIN),
        ("Nothing to improve.", NOTHING),
        ("I can't think of anything you could do better", NOTHING),
        ("No complaints", NOTHING),
        ("Nothing could have been done better.", NOTHING),
        ("Nothing, the treatment was excellent", PRAISE),
        ("Nothing really they were very kind", PRAISE),
        ("Nothing has been done about the damp, it is awful", FAULT),
        ("Nothing was good, but the food was worse.", FAULT),
    ],
)
def test_the_attitude_of_a_passage(text: str, expected: str) -> None:
    assert attitude(text) == expected


def test_how_people_say_that_there_is_nothing() -> None:
    assert list(nothings("Nothing to improve. There are no complaints.")) == ["nothing to improve", "no complaints"]


def test_forms_of_a_word_share_a_stem_and_different_words_do_not() -> None:
    assert len({stem(word) for word in ("appointment", "appointments")}) == 1
    assert len({stem(word) for word in ("wait", "waits", "waiting", "waited")}) == 1
    assert len({stem(word) for word in ("plan", "plans", "planning", "planned")}) == 1
    assert len({stem(word) for word in ("bus", "business", "busy")}) == 3


def test_fifty_thousand_characters_without_a_word_are_read_at_once() -> None:
    assert attitude("!" * 50_000) == PLAIN
    assert list(phrases("{{ }} " * 8_000)) == []
    assert words_of("\u202e\U0001f600") == []
