"""Cleaning: what becomes of each answer."""

import pandas as pd
import pytest

from themes.cleaning import clean, repair, tidy
from themes.consultation import Cleaning
from themes.tables import RAW, RESPONDENTS

LONG = "please keep the clinic open because it is near us and the bus is slow and costs more than we can afford"


OTHER = (
    "the new road past the school has no crossing and my children are nearly knocked down there every single morning"
)


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
    answers = raw(*((name, "q1", 1, LONG) for name in "abc"), ("d", "q1", 1, OTHER))
    cleaned = clean(answers, respondents(), Cleaning())
    assert cleaned["status"].tolist() == ["analysed", "campaign_copy", "campaign_copy", "analysed"]
    assert cleaned["campaign_id"].nunique() == 2
    assert cleaned["campaign_id"].tolist()[3] == ""


def test_what_a_sender_added_to_a_campaigns_text_is_a_comment_of_its_own():
    own = "My mother is ninety and cannot walk to the next stop."
    answers = raw(*((name, "q1", 1, LONG) for name in "abc"), ("d", "q1", 1, f"{LONG}. {own}"))
    cleaned = clean(answers, respondents(), Cleaning())
    assert cleaned["status"].tolist() == [
        "analysed",
        "campaign_copy",
        "campaign_copy",
        "campaign_copy",
        "campaign_addition",
    ]
    added = cleaned.iloc[4]
    assert (added["respondent_id"], added["submission"], added["clean_text"]) == ("d", 2, own)


def test_a_campaign_that_a_person_split_counts_each_answer():
    answers = raw(*((name, "q1", 1, LONG) for name in "abc"))
    [campaign] = clean(answers, respondents(), Cleaning())["campaign_id"].unique()
    cleaned = clean(answers, respondents(), Cleaning(), split={campaign})
    assert cleaned["status"].tolist() == ["analysed"] * 3
    assert cleaned["campaign_id"].tolist() == [campaign] * 3


def test_what_one_person_sent_twice_is_one_answer():
    answers = raw(("a", "q1", 1, "The bus is late."), ("a", "q1", 2, "And it is dear."), ("a", "q1", 3, "no"))
    cleaned = clean(answers, respondents(), Cleaning())
    assert cleaned["status"].tolist() == ["analysed", "combined", "nil_reply"]
    assert cleaned["clean_text"].tolist()[0] == "The bus is late.\nAnd it is dear."


def test_an_answer_in_another_language_is_told_apart_and_scots_is_read():
    gaelic = "Tha sinn feumach air barrachd dotairean anns a' choimhearsnachd againn."
    scots = "We dinnae want the wee clinic shut, it's aw we hae in the toun."
    cleaned = clean(
        raw(("a", "q1", 1, gaelic), ("b", "q1", 1, scots), ("c", "q1", 1, "The bus")), respondents(), Cleaning()
    )
    assert cleaned["status"].tolist() == ["other_language", "analysed", "analysed"]
    assert cleaned["language"].tolist() == ["gd", "sco", "en"]


def test_the_counted_copy_of_a_campaign_is_one_that_may_be_quoted():
    answers = raw(*((name, "q1", 1, LONG) for name in "abc"))
    assert statuses(answers, respondents(silent="ab")) == ["campaign_copy", "campaign_copy", "analysed"]


def test_a_withdrawn_answer_keeps_its_row_and_loses_its_words_and_a_late_one_keeps_both():
    people = respondents({"a": "withdrawn", "b": "late"})
    cleaned = clean(raw(("a", "q1", 1, "The bus"), ("b", "q1", 1, "The bus")), people, Cleaning())
    assert cleaned["status"].tolist() == ["withdrawn", "late"]
    assert cleaned["clean_text"].tolist() == ["", "The bus"]


@pytest.mark.parametrize(
    ("broken", "mended"),
    [
        ("Itâ€™s the nurseâ€™s job", "It’s the nurse’s job"),
        ("caf\u00c3\u00a9", "café"),
        ("fish &amp; chips &lt; £5", "fish & chips < £5"),
        ("<p>One</p><p>Two<br/>three</p>", "One\nTwo\nthree"),
        ("wait < 5 minutes > bus", "wait < 5 minutes > bus"),
        ("a_x000D_\nb", "a\nb"),
        ("a\u00a0b", "a b"),
        ("naïve Gàidhlig", "naïve Gàidhlig"),
        ("“curly” ‘quotes’", "“curly” ‘quotes’"),
    ],
)
def test_broken_text_is_mended_and_nothing_else_is_touched(broken, mended):
    assert repair(broken) == mended


def test_text_is_tidied_without_changing_its_words():
    assert tidy("a\u00a0 b\r\n\r\n  c\u200bd\te") == "a b\ncd e"


def test_marks_that_turn_the_direction_of_words_and_letters_that_are_none_are_taken_out():
    assert repair("The \u202ebus\u202c is \u2066late\u2069\ufffe\uffff.") == "The bus is late."
