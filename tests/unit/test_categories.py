"""Categories: what people answer to equality questions, found by exact lookup."""

import csv
import itertools
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from themes.categories import (
    WORDINGS,
    categories,
    categorise,
    characteristics,
    fold_answer,
    is_declined,
    is_dont_know,
    several,
    takes_several,
)
from themes.categories.age import age_at, age_from_birth
from themes.categories.category import wordings

with (Path(__file__).parent / "categories" / "answers.csv").open(encoding="utf-8", newline="") as file:
    ANSWERS = [(row["characteristic"], row["answer"], row["code"]) for row in csv.DictReader(file)]
EVERY = [(name, category) for name in characteristics() for category in categories(name)]
LEAVES = {
    name: [c for c in categories(name) if c.code not in {other.parent for other in categories(name)}]
    for name in characteristics()
}
WEST = "White: English, Welsh, Scottish, Northern Irish or British"
ASIAN = "Asian, Scottish Asian or British Asian"
INDIAN = "Indian, Scottish Indian or British Indian"
ARAB = "Arab, Scottish Arab or British Arab"
# Two labels with a comma between them that a form offers as one answer.
ONE_ANSWER = {
    ("ethnicity", "African, Caribbean or Black"),
    ("marital", "Married, In a civil partnership"),
    ("disability", "Yes, Limited a lot"),
    ("disability", "Yes, Limited a little"),
    ("disability", "No, Not limited"),
    ("disability", "No, No long-term condition"),
    ("disability_limits", "Yes, Limited a lot"),
    ("disability_limits", "Yes, Limited a little"),
    ("disability_limits", "No, Not limited"),
}


def code(characteristic, answer):
    found = categorise(characteristic, answer)
    return found.code if found else ""


@pytest.mark.parametrize(("characteristic", "answer", "expected"), ANSWERS)
def test_each_answer_of_the_table_has_its_category(characteristic, answer, expected):
    assert code(characteristic, answer) == expected


def test_the_table_holds_every_characteristic():
    assert {name for name, _, _ in ANSWERS} == set(characteristics())


def test_the_characteristics_are_those_that_the_settings_know():
    assert sorted(characteristics()) == sorted(
        "age sex trans disability disability_limits condition ethnicity religion sexual_orientation marital pregnancy "
        "carer care_experience veteran simd_quintile urban_rural island national_identity".split()
    )


@pytest.mark.parametrize(("characteristic", "category"), EVERY)
def test_every_label_is_found_as_itself(characteristic, category):
    assert categorise(characteristic, category.label) == category


@pytest.mark.parametrize("characteristic", characteristics())
def test_codes_and_labels_are_unique_and_every_parent_is_a_category_before_its_own(characteristic):
    listed = categories(characteristic)
    codes = [category.code for category in listed]
    assert len(set(codes)) == len(codes)
    assert len({category.label for category in listed}) == len(listed)
    for place, category in enumerate(listed):
        assert not category.parent or category.parent in codes[:place]


@pytest.mark.parametrize("answer", sorted({answer for name, answer, code in ANSWERS if name == "age" and code}))
def test_the_parent_of_a_band_of_the_bodys_own_is_a_category_of_age(answer):
    found = categorise("age", answer)
    assert found.parent in {"", *(category.code for category in categories("age"))}
    assert categorise("age", found.label) == found


@pytest.mark.parametrize("characteristic", characteristics())
def test_a_lookup_that_leads_to_no_category_of_its_characteristic_does_not_exist(characteristic):
    if characteristic in WORDINGS:
        assert set(WORDINGS[characteristic].aliases.values()) == set(categories(characteristic))


def test_a_wording_cannot_mean_two_categories_and_a_parent_must_exist():
    with pytest.raises(ValueError, match="'yes' would mean both A and B"):
        wordings(("A", "", "Yes", ""), ("B", "", "No", "yes"))
    with pytest.raises(ValueError, match="no category has the code of the parent C"):
        wordings(("A", "C", "Yes", ""))


@given(st.sampled_from(EVERY), st.sampled_from(["", "A. ", "b) ", "(c) ", "3. ", " 12) ", "\t"]), st.booleans())
def test_numbering_capitals_and_spaces_do_not_change_what_an_answer_means(entry, before, is_loud):
    characteristic, category = entry
    if characteristic == "simd_quintile":
        before = ""  # its numbers are the answer
    words = category.label.upper() if is_loud else category.label
    spaced = f"{before}{words.replace(' ', chr(0xA0) + ' ')} "
    assert categorise(characteristic, spaced) == category


@given(st.sampled_from(characteristics()), st.text() | st.sampled_from([answer for _, answer, _ in ANSWERS]))
def test_an_answer_is_a_category_or_declined_or_not_known_and_never_two_of_them(characteristic, answer):
    assert [categorise(characteristic, answer) is not None, is_declined(answer), is_dont_know(answer)].count(True) <= 1


@pytest.mark.parametrize("characteristic", sorted(WORDINGS))
def test_no_wording_of_a_category_is_one_of_declining_or_not_knowing(characteristic):
    wrong = [words for words in WORDINGS[characteristic].aliases if is_declined(words) or is_dont_know(words)]
    assert wrong == []


@given(st.text())
def test_folding_twice_is_folding_once_but_for_numbering(answer):
    once = fold_answer(f"Answer {answer}")
    assert fold_answer(once) == once


@pytest.mark.parametrize(
    ("answer", "folded"),
    [
        ("A. White - Scottish", "white scottish"),
        ("1 - White", "white"),
        ("(b) White", "white"),
        ("1) White", "white"),
        ("12.White", "white"),
        ("Don’t  know", "dont know"),
        ("White\u00a0–\u00a0Scottish\u200b", "white scottish"),
        ("White & Asian", "white and asian"),
        ("16 - 24", "16 24"),
        ("1-19 hours", "1 19 hours"),
        ("3", "3"),
        ("(1)", "1"),
        ("F", "f"),
        ("ＷＨＩＴＥ", "white"),
        ("", ""),
    ],
)
def test_an_answer_is_folded_to_its_words(answer, folded):
    assert fold_answer(answer) == folded


@pytest.mark.parametrize(
    "answer",
    [
        "Prefer not to say", "PREFER NOT TO SAY.", "9. Prefer not to say", "Prefer not to answer",
        "I prefer not to say", "I'd rather not say", "I’d prefer not to say", "Would rather not say",
        "I would prefer not to answer this question", "I do not wish to answer", "Don't want to say",
        "Decline", "Declined", "Decline to answer", "Refused", "Refusal",
        "Prefer not to disclose", "I choose not to say", "Prefer not to state my religion",
        "Prefer not to say / B' fheàrr leam gun a ràdh",
    ],
)  # fmt: skip
def test_somebody_who_chose_not_to_say_declined(answer):
    assert is_declined(answer)
    assert not any(categorise(name, answer) for name in characteristics())


@pytest.mark.parametrize(
    "answer",
    ["", "No", "None", "Prefer to self-describe", "Prefer to use my own term", "I prefer not to drive", "Not sure",
     "Other", "Not stated", "Private", "/"],
)  # fmt: skip
def test_other_answers_are_not_declined(answer):
    assert not is_declined(answer)


@pytest.mark.parametrize("answer", ["Don't know", "Don’t Know", "dont know", "Not sure", "Unsure", "I don't know",
                                    "3. Not sure", "Not sure / Mì-chinnteach", "Don't know / not sure"])  # fmt: skip
def test_not_knowing_is_an_answer_and_no_category(answer):
    assert is_dont_know(answer)
    assert not any(categorise(name, answer) for name in characteristics())


@pytest.mark.parametrize("answer", ["", "No", "None", "Know", "Prefer not to say", "Sure"])
def test_other_answers_are_no_not_knowing(answer):
    assert not is_dont_know(answer)


@pytest.mark.parametrize("answer", ["Femal", "Scotish", "Church of Scotlnd", "Musliim", "Straigt", "Yess", "Quintle 1"])
def test_a_misspelling_is_never_guessed(answer):
    assert not any(categorise(name, answer) for name in characteristics())


@pytest.mark.parametrize("answer", ["African; Caribbean or Black", "Scottish|British", "Scottish;Polish;"])
def test_several_answers_are_no_single_category_even_where_their_words_are_one(answer):
    assert categorise("ethnicity", answer) is None


def test_a_separator_at_the_end_is_no_second_answer():
    assert code("ethnicity", "Polish;") == "W_POL"


def test_a_characteristic_of_the_bodys_own_has_no_categories():
    assert categories("pets") == ()
    assert categorise("pets", "Yes") is None
    assert several("pets", "Cat, the old one; Dog") == ["Cat, the old one", "Dog"]


# Age.


@given(st.integers(0, 120))
def test_every_age_lies_in_one_band_that_says_so(age):
    label = categorise("age", str(age)).label
    numbers = [int(word) for word in label.split() if word.isdigit()]
    low, high = (0, 15) if age < 16 else (numbers[0], numbers[1] if "to" in label else 120)
    assert low <= age <= high


@pytest.mark.parametrize(
    ("answer", "label", "parent"),
    [
        ("18-29", "18 to 29", ""),
        ("16-24", "16 to 24", "U25"),
        ("12-15", "12 to 15", "U25"),
        ("45-64", "45 to 64", ""),
        ("50-64", "50 to 64", "45_64"),
        ("55-74", "55 to 74", ""),
        ("65+", "65 and over", ""),
        ("85 or older", "85 and over", "65P"),
        ("Over 75", "Over 75", "65P"),
        ("> 60", "Over 60", ""),
        ("60 and over", "60 and over", ""),
        ("<18", "Under 18", "U25"),
        ("Under 30", "Under 30", ""),
        ("17 and under", "17 and under", "U25"),
    ],
)
def test_a_bodys_own_band_keeps_its_ends_and_collapses_only_where_it_lies_wholly_inside(answer, label, parent):
    found = categorise("age", answer)
    assert (found.label, found.parent) == (label, parent)


@pytest.mark.parametrize(
    ("birth", "on", "age"),
    [
        (date(1990, 10, 30), date(2026, 10, 29), 35),
        (date(1990, 10, 30), date(2026, 10, 30), 36),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
        (date(2026, 1, 2), date(2026, 1, 1), -1),
    ],
)
def test_an_age_is_counted_in_whole_years(birth, on, age):
    assert age_at(birth, on) == age


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("1990-10-30", "35_44"),
        ("30/10/1990", "35_44"),
        ("30 October 1990", "35_44"),
        ("10/12/1960", "65_74"),
        ("1850-01-01", ""),
        ("2030-01-01", ""),
        ("36", ""),
        ("not a date", ""),
        ("", ""),
    ],
)
def test_a_date_of_birth_is_an_age_on_a_day(cell, expected):
    found = age_from_birth(cell, date(2026, 12, 9))
    assert (found.code if found else "") == expected


# Cells with several answers.


def test_only_the_questions_that_ask_for_all_that_apply_take_several():
    assert [name for name in characteristics() if takes_several(name)] == ["condition", "national_identity"]


@pytest.mark.parametrize(
    ("characteristic", "cell", "answers"),
    [
        ("ethnicity", ASIAN, [ASIAN]),
        ("ethnicity", f"{ASIAN} - {INDIAN}", [f"{ASIAN} - {INDIAN}"]),
        ("ethnicity", f"{INDIAN}, {ARAB}", [INDIAN, ARAB]),
        ("ethnicity", f"White: Scottish, {INDIAN}", ["White: Scottish", INDIAN]),
        ("ethnicity", f"{WEST}, {INDIAN}", [WEST, INDIAN]),
        ("ethnicity", f"{WEST};{INDIAN};", [WEST, INDIAN]),
        ("ethnicity", "Scottish | Polish", ["Scottish", "Polish"]),
        ("ethnicity", "Martian, born here", ["Martian, born here"]),
        ("ethnicity", "Martian, born here, Polish", ["Martian, born here", "Polish"]),
        ("ethnicity", "White: Scottish, Martian", ["White: Scottish", "Martian"]),
        ("condition", "Vision;Hearing;", ["Vision", "Hearing"]),
        ("condition", "Vision, Hearing", ["Vision", "Hearing"]),
        ("condition", "Vision,Hearing", ["Vision", "Hearing"]),
        ("condition", "Vision\nHearing\r\nMemory", ["Vision", "Hearing", "Memory"]),
        ("condition", "Stamina, breathing or fatigue", ["Stamina, breathing or fatigue"]),
        ("condition", "Memory, Stamina, breathing or fatigue, Gout",
         ["Memory", "Stamina, breathing or fatigue", "Gout"]),
        ("condition", "Dexterity (for example lifting and carrying objects, using a keyboard), Mental health",
         ["Dexterity (for example lifting and carrying objects, using a keyboard)", "Mental health"]),
        ("condition", "Long-term illness, disease or condition, Other (please specify)",
         ["Long-term illness, disease or condition", "Other (please specify)"]),
        ("condition", "Vision and hearing", ["Vision", "hearing"]),
        ("condition", "Gout and hearing", ["Gout and hearing"]),
        ("condition", "Vision, Prefer not to say", ["Vision", "Prefer not to say"]),
        ("national_identity", "Scottish and British", ["Scottish", "British"]),
        ("national_identity", "Scottish, British", ["Scottish", "British"]),
        ("national_identity", "Northern Irish, Irish", ["Northern Irish", "Irish"]),
        ("disability", "Yes, limited a lot", ["Yes, limited a lot"]),
        ("disability", "Yes, limited a lot, No", ["Yes, limited a lot", "No"]),
        ("age", "16-24, 25-34", ["16-24", "25-34"]),
        ("ethnicity", "African, Caribbean or Black", ["African, Caribbean or Black"]),
        ("ethnicity", "African; Caribbean or Black", ["African", "Caribbean or Black"]),
        ("ethnicity", "Asian, Scottish Asian\nor British Asian", ["Asian, Scottish Asian\nor British Asian"]),
        ("marital", "Married\nIn a civil partnership", ["Married", "In a civil partnership"]),
        ("sex", "", []),
        ("sex", "  ", []),
        ("sex", ";", []),
        ("sex", " Female ", ["Female"]),
    ],
)  # fmt: skip
def test_a_cell_is_split_into_the_answers_that_were_ticked(characteristic, cell, answers):
    assert several(characteristic, cell) == answers


@pytest.mark.parametrize("joint", [", ", "; ", ";", " | ", "\n"])
@pytest.mark.parametrize("characteristic", characteristics())
def test_any_two_answers_of_a_question_come_apart_again(characteristic, joint):
    pairs = itertools.permutations((category.label for category in LEAVES[characteristic]), 2)
    joined = {joint.join(pair): list(pair) for pair in pairs}
    joined = {cell: pair for cell, pair in joined.items() if joint != ", " or (characteristic, cell) not in ONE_ANSWER}
    assert {cell: several(characteristic, cell) for cell in joined} == joined


@given(st.sampled_from(characteristics()), st.text(alphabet="ab,;|/ ()\n&"))
def test_splitting_loses_no_letter(characteristic, cell):
    letters = [letter for letter in cell if letter in "ab"]
    assert [letter for piece in several(characteristic, cell) for letter in piece if letter in "ab"] == letters
