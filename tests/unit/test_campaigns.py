"""Campaigns: what is a copy of one text, what is not, and what a sender added."""

import random

import pandas as pd
import pytest

from themes.campaigns import find_campaigns

LETTER = (
    "I am writing because I am worried about the plan to close the clinic at the top of our street. Many of us "
    "have been going there for twenty years and we know the people behind the desk by name. The new building is "
    "two bus rides away and the second bus does not run after four in the afternoon. Older patients will simply "
    "stop going for their checks, and small problems will turn into emergencies. Please keep it open until there "
    "is something just as good nearby."
)
LIBRARY = (
    "Our library is the only warm room in the village where you can sit all day without buying anything, and "
    "children do their homework there because the internet at home is too slow or there is none at all."
)
BUS = (
    "The number seven bus is the only way that I can get to work and you propose to take it away after six, so "
    "that I would have to give up the evening shift and stay at home."
)
NEAR_MISS = (
    "I am worried about the clinic because my mother is ninety and the new building is far away from us, and "
    "nobody has told us how we are to get there in the winter when the road is shut."
)
OTHERS = [LIBRARY, BUS, NEAR_MISS]
OWN = "My grandson uses a wheelchair and cannot manage the steps at the back."


def find(*texts, people=None, question="q1", least_words=20, last=()):
    frame = pd.DataFrame({"clean_text": texts, "question_id": question})
    frame["respondent_id"] = people or [f"r{number:03}" for number in range(len(texts))]
    return find_campaigns(frame, least_words=least_words, last=last)


def changed(text, share, seed):
    dice = random.Random(seed)
    return " ".join(dice.choice(OTHERS[0].split()) if dice.random() < share else word for word in text.split())


def test_the_same_long_text_from_two_people_is_a_campaign_with_one_standard():
    found = find(LETTER, *OTHERS, LETTER)
    assert list(found.index) == [0, 4]
    assert found["is_standard"].tolist() == [True, False]
    assert found["additions"].tolist() == ["", ""]
    assert found["campaign_id"].nunique() == 1


def test_a_text_that_one_person_sent_twice_is_no_campaign():
    assert find(LETTER, LETTER, people=["a", "a"]).empty


def test_a_short_text_is_an_opinion_shared():
    assert find(*["More nurses and shorter waits, please"] * 50).empty


def test_answers_on_one_subject_are_no_copies():
    assert find(LETTER, *OTHERS).empty


@pytest.mark.parametrize("share", [0.05, 0.1, 0.2])
def test_copies_are_found_when_words_were_changed(share):
    texts = [changed(LETTER, share, seed) for seed in range(20)]
    assert len(find(*texts, *OTHERS)) == 20


@pytest.mark.parametrize("text", [f"{OWN} {LETTER}", f"{LETTER} {OWN}", LETTER.replace("Older", f"{OWN} Older")])
def test_what_a_sender_added_is_told_wherever_it_stands(text):
    assert find(LETTER, LETTER, text)["additions"].tolist() == ["", "", OWN]


def test_greetings_and_signatures_are_no_additions():
    text = f"Dear Sir or Madam,\n{LETTER}\nYours faithfully,\nMorag Sutherland"
    assert find(LETTER, LETTER, text)["additions"].tolist() == ["", "", ""]


def test_letters_that_share_their_greeting_their_close_and_a_village_are_no_campaign():
    head = "The Chief Officer\nHealth and Social Care Partnership\nTown House, High Street\nKirkbrae\n"
    foot = "Yours faithfully,\nMorag Sutherland\n7 Shore Street\nPortbeg\nKirkbrae ZE2 9XX"
    letters = [f"{head}Dear Sir or Madam,\n{text}\n{foot}" for text in (LETTER, *OTHERS)]
    assert find(*letters).empty
    own = find(*letters, f"{LETTER}\nMany thanks\nMorag\nP.S. {OWN} {OWN}")["additions"].tolist()
    assert own == ["", f"P.S. {OWN}\n{OWN}"], "a line too long for an address is read wherever it stands"


def test_a_part_of_the_letter_belongs_to_it():
    part = LETTER[LETTER.index("The new building") :]
    assert len(find(LETTER, LETTER, part)) == 3


def test_the_standard_is_one_that_may_be_quoted_where_there_is_one():
    found = find(LETTER, LETTER, LETTER, people=["a", "b", "c"], last={"a", "b"})
    assert found["is_standard"].tolist() == [False, False, True]


def test_two_letters_are_two_campaigns_and_each_question_has_its_own():
    other = " ".join(OTHERS[:2])
    found = find(LETTER, LETTER, other, other, question=["q1", "q1", "q1", "q1"])
    assert found["campaign_id"].nunique() == 2
    assert find(LETTER, LETTER, question=["q1", "q2"]).empty


def test_the_order_of_the_answers_changes_nothing():
    texts = [changed(LETTER, 0.15, seed) for seed in range(12)] + [f"{LETTER} {OWN}", *OTHERS]
    people = [f"r{number:03}" for number in range(len(texts))]
    frame = pd.DataFrame({"clean_text": texts, "question_id": "q1", "respondent_id": people})
    first = find_campaigns(frame, least_words=20).sort_index()
    shuffled = find_campaigns(frame.sample(frac=1, random_state=3), least_words=20).sort_index()
    pd.testing.assert_frame_equal(first, shuffled)


def test_no_answers_have_no_campaigns():
    assert find().empty


def test_what_two_senders_both_added_is_an_addition_of_each():
    own = "The plan looks tired, the desk looks empty, small problems grow and nobody volunteers to keep it simple."
    found = find(*[LETTER] * 8, f"{LETTER} {own}", f"{own} {LETTER}")
    assert found["additions"].tolist() == [""] * 8 + [own, own]


def test_a_sentence_that_shares_only_short_words_with_the_letter_is_the_senders_own():
    own = (
        "The two of us are at the top of the hill, and it is the one in the dip that is far away and has the run of it."
    )
    found = find(*[LETTER] * 8, f"{LETTER} {own}", f"{LETTER} {OWN}")
    assert found["additions"].tolist() == [""] * 8 + [own, OWN]
