"""Facts about slips in cue words, rows of marks, and offsets after more than one reading."""

import pytest

from themes.personal_data import find, load_recognisers, replace
from themes.personal_data.placeholders import redact as redacted_with_places
from themes.personal_data.slips import mend
from themes.personal_data.tokens import tokeniser


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("my date of brith", "my date of birth"),
        ("I was BRON on", "I was BORN on"),
        ("Refernece no", "Reference no"),
        ("the nurse was born", "the nurse was born"),
        ("Bron came", "Born came"),
    ],
)
def test_two_letters_swapped_in_a_cue_are_read_as_meant_and_at_the_same_length(written, read):
    assert mend(written, frozenset(written.lower().split())) == read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("my date of brith is 12/3/61", "my date of brith is [DATE OF BIRTH]"),
        ("dob twelve slash three slash sixty one", "dob [DATE OF BIRTH]"),
        ("I was born in Dundee on Boxing Day '72", "I was born in Dundee on [DATE OF BIRTH]"),
        ("I'll be 70 on the 3rd of May", "I'll be 70 on [DATE OF BIRTH]"),
        ("rugadh mi air an 12mh den Mhàrt 1961", "rugadh mi air an [DATE OF BIRTH]"),
        ("i live at rose cottage, drymen", "i live at [ADDRESS]"),
        ("HOME ADDRESS: THE OLD MANSE, FYVIE", "HOME ADDRESS: [ADDRESS]"),
        ("our house, Burnside, has flooded", "our house, [ADDRESS], has flooded"),
        ("my house is called dunroamin", "my house is called [ADDRESS]"),
        ("leith underscore walker on insta", "[HANDLE] on insta"),
        ("dm leithwalker on insta", "dm [HANDLE] on insta"),
        ("jo at lists dot leith dot gov dot uk", "[EMAIL]"),
        ("EH6 (5NP", "[POSTCODE]"),
    ],
)
def test_ways_of_writing_that_were_missed_are_hidden(redact, text, expected):
    assert redact(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "I live at home with my mum",
        "I live at the top of the hill",
        "my address is wrong, please change it",
        "we live in a cottage",
        "the council posts on Facebook every day",
        "I waited 3 hours for the cottage hospital",
        "born 2-3 weeks early",
    ],
)
def test_ordinary_words_of_homes_and_services_are_left(redact, text):
    assert redact(text) == text


def test_what_a_redacted_text_shows_is_read_before_it_leaves():
    text = "JSmith61\u0301@example.org, ring 0131 496 0123 or Angela\u200b Macleod; Angela said so 🙂"
    (findings,) = find(load_recognisers(), [text])
    once = replace(text, findings)
    (again,) = find(load_recognisers(), [once])
    assert replace(once, again) == once
    assert once == "[EMAIL], ring [PHONE] or [NAME 1]; [NAME 1] said so 🙂"


def test_an_offset_into_a_redacted_text_leads_back_to_the_original():
    text = "ring 0131 496 0123 now"
    (findings,) = find(load_recognisers(), [text])
    redacted = redacted_with_places(text, findings)
    assert redacted.text == "ring [PHONE] now"
    at = redacted.text.index("now")
    assert (redacted.original_start(at), redacted.original_end(at + 3)) == (19, 22)
    assert (redacted.original_start(6), redacted.original_end(9)) == (5, 18)


def test_a_row_of_marks_is_split_as_spacy_splits_it():
    words = [token.text for token in tokeniser()("((well)))... 5km")]
    assert words == ["(", "(", "well", ")", ")", ")", "...", "5", "km"]
