"""Facts about triage: who is marked, who is not, and what the officer is handed. Every sentence here is invented."""

import io
from pathlib import Path

import pandas as pd
import pytest

from themes.tables import REDACTED, RESPONDENTS, RISKS, TRIAGE, Redacted
from themes.triage import (
    _both,
    assess,
    may_hold,
    officer_file,
    strength_note,
    triage,
    triage_by_cues,
    triage_counts,
    triage_notes,
)
from themes.triage.cues import read_cue
from themes.triage.lexicon import load_lexicons
from themes.triage.reader import Opinion
from themes.triage.spelling import plain

MARKED = [
    ("self-harm", "I just don't see the point any more and some nights I hope I don't wake up."),
    ("self-harm", "My son has been cutting his arms and nobody will see him."),
    ("self-harm", "Ah cannae go oan, ah jist want tae be away fae it aw."),
    ("self-harm", "she said shes going to take all her tablets if they stop her money"),
    ("self-harm", "My flatmate has been giving away all his stuff and saying goodbye to folk"),
    ("self-harm", "Im sucidal and the crisis line hung up"),
    ("self-harm", "ma da's no right, he keeps sayin he's gonnae dae hissel in"),
    ("threat", "I will burn that clinic to the ground before I let you close it."),
    ("threat", "you better watch yersel, we know whit motor ye drive"),
    ("threat", "Someone needs to put a brick through the manager's window."),
    ("threat", "People like you should be taken out and shot."),
    ("abuse", "He hits me when he has been drinking."),
    ("abuse", "Mum was left sitting in her own urine for five hours at the home."),
    ("abuse", "my son takes my pension every week and I'm scared to say no"),
    ("abuse", "A lady at church has marks round her wrists and flinches when her husband speaks."),
    ("abuse", "the weans next door are always hungry and covered in bruises"),
    ("harm", "My father has had no food since Tuesday and the carers never came."),
    ("harm", "She's wandering the main road in her nightdress most nights."),
    ("harm", "My sister is hearing voices telling her to hurt the baby."),
    ("harm", "We are eating once a day so the children can have dinner."),
    ("allegation", "[NAME 1] the care assistant stole my mother's rings."),
    ("allegation", "Dr [NAME 1] was drunk when he examined me."),
    ("allegation", "The night nurse slapped the man in the next bed."),
    ("allegation", "Ask [NAME 1] where the patients' money went."),
    ("complaint", "Please treat this as a formal complaint about the care my mother received."),
    ("complaint", "i've been tryin tae pit a complaint in for months"),
    ("complaint", "My solicitor will be in touch."),
]
ORDINARY = [
    "The wait is killing me.",
    "My feet were killing me by the time we found the clinic.",
    "I nearly died laughing when I saw the new charges.",
    "We need a proper suicide prevention strategy for rural areas.",
    "More money for domestic abuse services please.",
    "The parking is murder on a Monday.",
    "I'd kill for an appointment before 9am.",
    "Staff are dead on their feet.",
    "Please stop shooting yourselves in the foot with these surveys.",
    "It's a slap in the face to pensioners.",
    "Prices have hit families hard.",
    "You could cut the tension with a knife in that meeting.",
    "This decision stabbed the community in the back.",
    "Harm reduction services should be in every town.",
    "Child protection training should be mandatory.",
    "I lost the will to live filling in this survey.",
    "No complaints, staff were lovely.",
    "The complaints procedure is hard to find on the website.",
    "There is a threat to our green spaces from development.",
    "Speeding cars on our street are an accident waiting to happen.",
    "The system is abused by people who miss appointments.",
    "The roads are neglected and full of holes.",
    "The receptionist was rude and unhelpful.",
    "The ambulance took two hours to arrive.",
    "My dad died last year and the hospice staff were wonderful.",
]


@pytest.mark.parametrize(("kind", "text"), MARKED)
def test_what_somebody_must_read_is_marked(kind: str, text: str) -> None:
    assert kind in assess([text])[0]


def test_of_the_sentences_that_the_cues_were_made_with_nearly_all_are_marked() -> None:
    """Not what to expect of sentences that nobody thought of: see docs/decisions/0013-triage.md."""
    lines = Path(__file__).with_name("disclosures.tsv").read_text(encoding="utf-8").splitlines()
    told = [line.split("\t") for line in lines]
    found = assess([text for _, text in told])
    missed = [text for (kind, text), kinds in zip(told, found, strict=True) if kind not in kinds]
    assert len(told) > 280
    assert len(missed) <= 0.02 * len(told), missed


@pytest.mark.parametrize("text", ORDINARY)
def test_idioms_services_and_ordinary_complaints_are_not_marked(text: str) -> None:
    assert assess([text]) == [frozenset()]


@pytest.mark.parametrize(("kind", "text"), MARKED)
def test_a_first_look_at_text_with_names_in_it_misses_nothing(kind: str, text: str) -> None:
    assert may_hold(text.replace("[NAME 1]", "Anne-Marie van der Berg"))


def answers(*rows: tuple[str, str, str]) -> Redacted:
    """Answers to one question from (respondent, status, text) rows."""
    frame = pd.DataFrame([(person, "q1", 1, status, "", text) for person, status, text in rows], columns=REDACTED.names)
    return REDACTED.check(frame)


HITS, KIND = "He hits me.", "It was lovely."


def test_answers_are_marked_whatever_became_of_them_but_copies_and_what_was_withdrawn() -> None:
    statuses = ("analysed", "late", "other_language", "campaign_addition", "duplicate", "campaign_copy", "withdrawn")
    marked = triage_by_cues(answers(*((f"r-{status}", status, HITS) for status in statuses), ("r0", "analysed", KIND)))
    assert list(marked["respondent_id"]) == [f"r-{status}" for status in statuses[:4]]
    assert set(marked["kind"]) == {"abuse"}
    assert list(marked.columns) == ["respondent_id", "question_id", "submission", "kind", "strength"]


def test_the_officer_gets_one_row_an_answer_of_the_sure_ones_the_most_urgent_first() -> None:
    redacted = answers(
        ("r1", "analysed", "My solicitor will be in touch."),
        ("r2", "late", "=He hits me. I want to die."),
        ("r3", "analysed", HITS),
    )
    people = [
        (name, f"export-{name}", "individual", 1, "no", "", "", "export", "", "in time") for name in ("r1", "r2", "r3")
    ]
    respondents = RESPONDENTS.check(pd.DataFrame(people, columns=RESPONDENTS.names))
    listed = pd.read_csv(io.BytesIO(officer_file(triage_by_cues(redacted), redacted, respondents)))
    assert listed[["source_id", "kinds", "strength", "status", "redacted_text"]].to_numpy().tolist() == [
        ["export-r2", "self-harm, abuse", "sure", "late", "'=He hits me. I want to die."],
        ["export-r3", "abuse", "sure", "analysed", HITS],
        ["export-r1", "complaint", "sure", "analysed", "My solicitor will be in touch."],
    ]


def test_an_empty_list_is_still_a_list() -> None:
    redacted = answers(("r1", "analysed", KIND))
    assert triage(redacted).equals(TRIAGE.empty())
    assert officer_file(TRIAGE.empty(), redacted, RESPONDENTS.empty()).count(b"\n") == 1


@pytest.mark.parametrize(
    ("contact", "said"), [("Duty desk, 0300 123", "Duty desk, 0300 123"), (None, "nobody is named")]
)
def test_the_analyst_is_told_how_many_and_who_must_read_them(contact: str | None, said: str) -> None:
    told = " ".join(triage_notes({"self-harm": 2, "complaint": 1}, contact))
    assert "self-harm 2, complaint 1" in told
    assert "today" in told
    assert said in told


def test_counts_are_of_answers_and_the_most_urgent_kind_comes_first() -> None:
    marked = triage_by_cues(
        answers(("r1", "analysed", "My solicitor will write."), ("r2", "analysed", "I want to die."))
    )
    assert list(triage_counts(marked).items()) == [("self-harm", 1), ("complaint", 1)]
    assert RISKS[0] == "self-harm"


def test_the_analyst_is_told_how_many_answers_hold_a_sure_sign() -> None:
    rows = [
        ("r1", "q1", 1, "abuse", "sure"),
        ("r1", "q1", 1, "threat", "possible"),
        ("r2", "q1", 1, "harm", "possible"),
        ("r3", "q1", 1, "harm", "likely"),
    ]
    marked = TRIAGE.check(pd.DataFrame(rows, columns=TRIAGE.names))
    assert list(strength_note(marked)) == [
        "3 answers: 1 with a sure sign, 1 likely, the others possible, in this order"
    ]
    assert list(strength_note(TRIAGE.empty())) == []


def test_a_sure_answer_is_read_before_a_likely_one_and_that_before_a_possible_one_whatever_their_kinds() -> None:
    rows = [
        ("r1", "q1", 1, "self-harm", "possible"),
        ("r2", "q1", 1, "harm", "likely"),
        ("r3", "q1", 1, "complaint", "sure"),
    ]
    marked = TRIAGE.check(pd.DataFrame(rows, columns=TRIAGE.names))
    redacted = answers(*((name, "analysed", KIND) for name in ("r1", "r2", "r3")))
    listed = pd.read_csv(io.BytesIO(officer_file(marked, redacted, RESPONDENTS.empty())))
    assert list(listed["strength"]) == ["sure", "likely", "possible"]


def test_a_kind_is_as_sure_as_the_surer_of_the_two_detectors_says_and_the_reader_is_never_sure() -> None:
    cued = {"abuse": "sure", "harm": "possible"}
    assert _both(cued, Opinion(-9.0, ("abuse",)), threshold=0.0) == cued
    assert _both(cued, Opinion(9.0, ("harm", "abuse")), threshold=0.0) == {"abuse": "sure", "harm": "likely"}
    assert _both({}, Opinion(0.0, ("abuse",)), threshold=0.0) == {"abuse": "possible"}


def test_spellings_of_scots_and_slips_of_the_finger_are_read_as_they_are_meant() -> None:
    assert plain("Ah cannae go oan!") == " i cant go on | "
    assert plain("suicde [NAME 2] [PHONE]") == " suicide @name @detail "
    assert plain("Dr. Anita Patel said") == " @name said "


def test_a_gap_never_reaches_over_the_end_of_a_sentence() -> None:
    cue = read_cue("want ..3 die", {})
    assert cue.pattern.search(plain("I want to just die"))
    assert not cue.pattern.search(plain("I want to go. Die hard is on"))


@pytest.mark.parametrize("kind", RISKS)
def test_no_cue_is_found_in_nothing_at_all(kind: str) -> None:
    lexicon = load_lexicons()[kind]
    for cues in (lexicon.sure, lexicon.possible, lexicon.hints, lexicon.idioms):
        assert not [cue.pattern.pattern for cue in cues.cues if cue.pattern.search(" qqq | qqq qqq qqq qqq ")]
