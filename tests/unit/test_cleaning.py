"""Cleaning: what becomes of each answer."""

import pandas as pd
import pytest

from themes.cleaning import clean, tidy
from themes.consultation import Cleaning
from themes.tables import RAW, RESPONDENTS

LONG = "please keep the clinic open because it is near us and the bus is slow and costs more than we can afford"


def raw(*rows):
    return RAW.check(pd.DataFrame(rows, columns=["respondent_id", "question_id", "submission", "text"]))


def respondents(standing=None, silent=()):
    ids = sorted({*(standing or {}), *"abcd"})
    return RESPONDENTS.check(
        pd.DataFrame(
            {
                "respondent_id": ids,
                "source_id": ids,
                "kind": "individual",
                "people": 1,
                "may_publish": ["no" if name in silent else "without name" for name in ids],
                "locality": "",
                "submitted_at": "",
                "source": "export.csv",
                "channel": "survey",
                "standing": [(standing or {}).get(name, "in time") for name in ids],
            }
        )
    )


def statuses(answers, people=None, **settings):
    return clean(answers, people if people is not None else respondents(), Cleaning(**settings))["status"].tolist()


@pytest.mark.parametrize("text", ["", "  ", "\u200b", "Did not answer", "No answer."])
def test_nothing_and_what_forms_write_for_nothing_is_blank(text):
    assert statuses(raw(("a", "q1", 1, text))) == ["blank"]


@pytest.mark.parametrize(
    "text", ["No", "n/a", "Nothing.", "NONE", "Don't know", "don’t know", "...", "nothing to add!"]
)
def test_an_answer_that_says_nothing_is_a_nil_reply(text):
    assert statuses(raw(("a", "q1", 1, text))) == ["nil_reply"]


@pytest.mark.parametrize("text", ["No parking", "Nothing works", "Not enough buses", "Yes", "Bus"])
def test_an_answer_that_says_something_is_analysed(text):
    assert statuses(raw(("a", "q1", 1, text))) == ["analysed"]


def test_further_nil_replies_come_from_the_settings():
    assert statuses(raw(("a", "q1", 1, "Aye.")), nil_replies=["aye"]) == ["nil_reply"]


def test_the_same_answer_again_from_the_same_respondent_is_a_duplicate():
    answers = raw(("a", "q1", 1, "The bus."), ("a", "q1", 2, "the  BUS"), ("a", "q2", 1, "The bus."))
    assert statuses(answers) == ["analysed", "duplicate", "analysed"]


def test_the_same_short_answer_from_different_people_stays():
    assert statuses(raw(("a", "q1", 1, "Waiting times"), ("b", "q1", 1, "waiting times"))) == ["analysed", "analysed"]


def test_the_same_long_answer_from_different_people_is_a_campaign_counted_once():
    answers = raw(*((name, "q1", 1, LONG) for name in "abc"), ("d", "q1", 1, f"{LONG} every week"))
    cleaned = clean(answers, respondents(), Cleaning())
    assert cleaned["status"].tolist() == ["analysed", "campaign_copy", "campaign_copy", "analysed"]
    assert cleaned["campaign_id"].tolist() == ["campaign-1", "campaign-1", "campaign-1", ""]


def test_the_counted_copy_of_a_campaign_is_one_that_may_be_quoted():
    answers = raw(*((name, "q1", 1, LONG) for name in "abc"))
    assert statuses(answers, respondents(silent="ab")) == ["campaign_copy", "campaign_copy", "analysed"]


def test_a_withdrawn_answer_keeps_its_row_and_loses_its_words_and_a_late_one_keeps_both():
    people = respondents({"a": "withdrawn", "b": "late"})
    cleaned = clean(raw(("a", "q1", 1, "The bus"), ("b", "q1", 1, "The bus")), people, Cleaning())
    assert cleaned["status"].tolist() == ["withdrawn", "late"]
    assert cleaned["clean_text"].tolist() == ["", "The bus"]


def test_text_is_tidied_without_changing_its_words():
    assert tidy("a\u00a0 b_x000D_\r\n\r\n  c\u200bd\te") == "a b\ncd e"
