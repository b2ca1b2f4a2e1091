"""Facts about quotes: what may stand in one, what is cut away, what is refused, and that each refusal is counted."""

import numpy as np
import pandas as pd
import pytest

from themes.consultation import Disclosure, Redaction
from themes.local_list import IS_NAME, IS_NO_NAME, Hasher, LocalList
from themes.quotes import (
    AGAINST,
    JOINED,
    LEANS,
    NO_PERMISSION,
    OFF_HEADING,
    PERSONAL,
    SINGLES_OUT,
    TRIAGED,
    WRONG_LENGTH,
    Permitted,
    Wanted,
    choose_quotes,
    refusal_notes,
)
from themes.quotes.choice import choose
from themes.quotes.singling import singles_out
from themes.tables import ASSIGNED, DECISIONS, POSITIONS, RESPONDENTS, REVIEWED, THEMES, TRIAGE, quote_target

HASHER = Hasher(b"secret")
PLAIN = "The bus to the clinic never comes when it should."


def chosen(
    *texts: str,
    may_publish: str = "without name",
    known: LocalList | None = None,
    triaged: str = "",
    label: str = "Buses",
    positions: tuple[str, ...] = (),
    wanted: int = 3,
    approved: str = "",
    refused: str = "",
):
    """The quotes of one theme, to which every respondent's whole answer belongs, and what was refused."""
    people = [f"r{number}" for number in range(len(texts))]
    themes = pd.DataFrame([("q1", "t1", "", label, "", "", 9, 20, 45, 9, 0, 0, "shown", "")], columns=THEMES.names)
    respondents = [(person, person, "individual", 1, may_publish, "", "", "", "", "in time") for person in people]
    reviewed = [(person, "q1", 1, "analysed", "", text) for person, text in zip(people, texts, strict=True)]
    assigned = [(person, "q1", "t1", 0.9, 0, len(text), "computer") for person, text in zip(people, texts, strict=True)]
    marked = pd.DataFrame([(triaged, "q1", 1, "abuse", "sure")], columns=TRIAGE.names) if triaged else TRIAGE.empty()
    agreed = pd.DataFrame({"respondent_id": people[: len(positions)], "question_id": "q1", "position": positions})
    quotes, refused = choose_quotes(
        THEMES.check(themes),
        ASSIGNED.check(pd.DataFrame(assigned, columns=ASSIGNED.names)),
        Permitted(
            REVIEWED.check(pd.DataFrame(reviewed, columns=REVIEWED.names)),
            RESPONDENTS.check(pd.DataFrame(respondents, columns=RESPONDENTS.names)),
            TRIAGE.check(marked),
            positions=POSITIONS.check(agreed) if positions else POSITIONS.empty(),
        ),
        decisions(people, texts, {approved: "approve", refused: "refuse"}),
        wanted=Wanted(wanted, Disclosure(), Redaction(), known or LocalList(HASHER)),
    )
    for person, quote, start, end in quotes[["respondent_id", "quote", "start", "end"]].itertuples(index=False):
        assert texts[people.index(person)][start:end] == quote
    return list(quotes["quote"]), dict(refused)


def decisions(people, texts, said):
    """What people decided of quotes that are whole answers."""
    blank = {column.name: "" for column in DECISIONS.columns}
    rows = [
        {**blank, "number": 1, "about": "quote", "action": action, "question_id": "q1", "theme_id": "t1",
         "respondent_id": people[texts.index(quote)], "target": quote_target(0, len(quote), quote)}
        for quote, action in said.items() if quote
    ]  # fmt: skip
    return DECISIONS.check(pd.DataFrame(rows)) if rows else DECISIONS.empty()


def test_a_quote_that_a_person_approved_stays_when_its_theme_is_renamed() -> None:
    other = "A library that lends me large print books is what I would miss."
    assert chosen(PLAIN, other, label="Library books", wanted=1)[0] == [other]
    assert chosen(PLAIN, other, label="Library books", wanted=1, approved=PLAIN)[0] == [PLAIN]
    assert chosen(PLAIN, label="Library books", approved=PLAIN, may_publish="no")[0] == []


def test_another_quote_is_offered_in_the_place_of_one_that_a_person_refused() -> None:
    other = "There is no bus from the village to the clinic after five o'clock."
    third = "I would go more often if there was a bus that did not take an hour."
    before, _ = chosen(PLAIN, other, third, PLAIN, wanted=2)
    after, _ = chosen(PLAIN, other, third, PLAIN, wanted=2, refused=before[0])
    assert after == [before[1], ({PLAIN, other, third} - set(before)).pop(), before[0]], "the refused one stands last"
    assert chosen(PLAIN, PLAIN, wanted=2, refused=PLAIN)[0] == [PLAIN], "nor the same words of somebody else"


def test_a_refusal_in_one_theme_offers_nothing_new_in_another() -> None:
    said = {"t1": ("p1", "a"), "t2": ("p1", "b"), "t3": ("p1", "c")}
    rows = [
        {"question_id": "q1", "theme_id": theme, "respondent_id": person, "quote": quote, "worth": 1.0,
         "approved": "awaiting", "place": place, "position": "", "kind": "", "locality": "", "side": ""}
        for place, (theme, (person, quote)) in enumerate(said.items())
    ]  # fmt: skip
    candidates, vectors = pd.DataFrame(rows), np.eye(3, dtype=np.float32)
    assert list(choose(candidates, vectors, 3)["quote"]) == ["a", "b"], "nobody is quoted three times"
    candidates["approved"] = ["no", "yes", "awaiting"]
    assert list(choose(candidates, vectors, 3)["quote"]) == ["b"]


def test_a_passage_is_quoted_word_for_word() -> None:
    assert chosen(PLAIN) == ([PLAIN], {})


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (f"{PLAIN} I am 83 years old and live by myself here.", PLAIN),
        (f"I am 83 years old. {PLAIN} It is a disgrace. My son is 44 years old.", f"{PLAIN} It is a disgrace."),
        (
            "I am 83 years old, but nobody at the clinic ever asks whether I have a bus home.",
            "nobody at the clinic ever asks whether I have a bus home.",
        ),
        ("The clinic told me on 3 May 2026 that the bus to it would stop.", None),
    ],
)
def test_what_may_single_somebody_out_is_cut_away_or_the_quote_is_refused(text: str, quote: str | None) -> None:
    assert chosen(text) == (([quote], {}) if quote else ([], {SINGLES_OUT: 1}))


@pytest.mark.parametrize(
    "text",
    [
        "Ring me on 07700 900123 because the bus to the clinic never comes.",
        "The nurse Senga Morrison told us the bus to the clinic never comes.",
        "Nothing in this is wrong. It was Dr Morrison who told us so. The bus to the clinic never comes.",
    ],
)
def test_a_quote_in_which_an_identifier_is_found_is_refused_whole(text: str) -> None:
    assert chosen(text, PLAIN) == ([PLAIN], {PERSONAL: 1})


def test_words_that_people_said_are_no_name_may_stand_in_a_quote_and_those_that_are_may_not() -> None:
    text = "We sat in the James Morrison for hours waiting for the bus."
    strange = "We all sat in the shelter for hours waiting for the bus."
    clear = LocalList(HASHER, {HASHER.of("James Morrison"): IS_NO_NAME})
    named = LocalList(HASHER, {HASHER.of("shelter"): IS_NAME})
    assert chosen(text) == ([], {PERSONAL: 1})
    assert chosen(text, known=clear) == ([text], {})
    assert chosen(strange) == ([strange], {})
    assert chosen(strange, known=named) == ([], {PERSONAL: 1})


def test_nobody_is_quoted_against_their_wish_or_while_an_officer_must_read_what_they_wrote() -> None:
    other = "My bus to the hospital is always an hour late."
    assert chosen(PLAIN, may_publish="no") == ([], {NO_PERMISSION: 1})
    assert chosen(PLAIN, other, triaged="r0") == ([other], {TRIAGED: 1})


def test_every_refusal_is_counted_with_its_reason() -> None:
    _, refused = chosen("Late.", "Too late.", "Ring me on 07700 900123 about the bus to the clinic.")
    assert refused == {WRONG_LENGTH: 2, PERSONAL: 1}
    assert list(refusal_notes(refused)) == [
        f"2 passages not offered as quotes: {WRONG_LENGTH}",
        f"1 passages not offered as quotes: {PERSONAL}",
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("They said that it was because of the bus and nothing else.", LEANS),
        ("The bus to the clinic never comes when it should because of the", LEANS),
        ("Nobody at the desk could find my prescription for a week.", OFF_HEADING),
        ("My son had a stroke and the bus to Aberdeen never comes on time.", JOINED),
        ("The receptionist at Kirkhill Surgery told us that the bus never comes.", JOINED),
    ],
)
def test_a_quote_that_leans_strays_or_joins_facts_about_somebody_is_refused(text: str, reason: str) -> None:
    assert chosen(text, PLAIN) == ([PLAIN], {reason: 1})


def test_a_quote_does_not_say_the_reverse_of_its_heading() -> None:
    praise, fault = "The bus drivers are always friendly and helpful.", "The bus drivers are rude and slow to help."
    assert chosen(praise, fault, label="Friendly bus drivers") == ([praise], {AGAINST: 1})
    assert chosen(praise, fault, label="Lack of help from bus drivers") == ([fault], {AGAINST: 1})
    assert sorted(chosen(praise, fault, label="Bus drivers")[0]) == sorted([praise, fault])


def test_positions_take_turns_and_no_two_quotes_say_the_same() -> None:
    other = "A bus that runs on Sunday would let my mother come to the clinic."
    third = "The fares of the bus have doubled, so we no longer take it to town."
    near = PLAIN.replace("should", "ought to")
    assert len(chosen(PLAIN, near, other, wanted=2)[0]) == 2
    assert near not in chosen(PLAIN, near, other, wanted=2)[0]
    agreed = chosen(PLAIN, other, third, positions=("Agree", "Agree", "Disagree"), wanted=2)[0]
    assert third in agreed


def test_the_number_of_a_list_is_no_part_of_a_quote() -> None:
    assert chosen(f"2) {PLAIN}") == ([PLAIN], {})


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("The nurse at Ash Ward was kind to us.", True),
        ("My mother had a stroke and waited in Aberdeen all night.", True),
        ("My son is autistic and he was sectioned after an assault.", True),
        ("The nurse was kind to my mother on Monday.", False),
        ("I have asthma and I worry about the NHS in England.", False),
        ("The bus to Aberdeen is always late.", False),
    ],
)
def test_a_place_beside_an_illness_a_job_or_a_relative_may_tell_who_somebody_is(quote: str, expected: bool) -> None:
    assert singles_out(quote) is expected
