"""Facts about when people's codes teach a run something, and what is said when they cannot."""

import numpy as np
import pandas as pd
import pytest

from themes.embeddings import passage_key
from themes.tables import (
    CODES,
    EMBEDDINGS,
    LESSONS,
    MATCHES,
    PASSAGES,
    PROPOSALS,
    REDACTED,
    Codes,
)
from themes.teaching import Material, teach

TOPICS = {
    "q1-01": ("Buses", "the bus is late"),
    "q1-02": ("Parking", "nowhere to park"),
    "q1-03": ("Staff", "kind nurses"),
}
ANSWERS = {f"r{number:03d}": (list(TOPICS)[number % 3], number) for number in range(60)}


def codes(*rows: tuple[str, str]) -> Codes:
    """Codes of the first question, from (respondent, code)."""
    frame = pd.DataFrame([(person, "q1", code, "mine") for person, code in rows], columns=CODES.names, dtype="str")
    return CODES.check(frame)


def learned(given: Codes, *, placed: str = "q1-01"):
    """What codes teach where every passage was proposed one theme, whatever it says."""
    themes = [("q1", theme, "", label, "", "") for theme, (label, _) in TOPICS.items()]
    texts = {person: f"{TOPICS[topic][1]}, number {number}." for person, (topic, number) in ANSWERS.items()}
    centres = np.eye(3, EMBEDDINGS.width, dtype=np.float32)
    names = [f"v{number}" for number in range(EMBEDDINGS.width)]
    vectors = pd.DataFrame([centres[list(TOPICS).index(topic)] for topic, _ in ANSWERS.values()], columns=names)
    vectors.insert(0, "passage_key", [passage_key(text) for text in texts.values()])
    spans = [(person, "q1", 0, len(text)) for person, text in texts.items()]
    matches = [(person, "q1", placed, 0.5, start, end, "computer") for person, _, start, end in spans]
    answers = [(person, "q1", 1, "analysed", "", text) for person, text in texts.items()]
    return teach(
        given,
        PROPOSALS.check(pd.DataFrame(themes, columns=PROPOSALS.names[:6]).assign(stability=np.nan)),
        MATCHES.check(pd.DataFrame(matches, columns=MATCHES.names)),
        Material(
            REDACTED.check(pd.DataFrame(answers, columns=REDACTED.names)),
            PASSAGES.check(pd.DataFrame(spans, columns=PASSAGES.names)),
            EMBEDDINGS.check(vectors),
        ),
        seed=1,
        threshold=5,
    )


def right(people: list[str]) -> list[tuple[str, str]]:
    return [(person, TOPICS[ANSWERS[person][0]][0]) for person in people]


def test_a_few_dozen_codes_are_carried_to_the_others_and_what_people_coded_stays_theirs() -> None:
    coded = sorted(ANSWERS)[:40]
    taught = learned(codes(*right(coded)))
    assert taught.lessons["used"].all()
    assert "used" in taught.notes[-1]
    found = taught.learned.set_index("respondent_id")
    assert set(found.loc[coded, "assigned_by"]) == {"person"}
    others = found.drop(index=coded)
    assert set(others["assigned_by"]) == {"learned"}
    assert others["theme_id"].to_dict() == {person: ANSWERS[person][0] for person in others.index}
    assert set(taught.held["respondent_id"]) == set(coded)
    assert set(taught.held["assigned_by"]) == {"learned"}
    assert taught.reliability["codes"].sum() == 40 * 3


def test_too_few_codes_are_not_learned_from_and_how_many_more_are_needed_is_said() -> None:
    taught = learned(codes(*right(sorted(ANSWERS)[:15])))
    assert taught.learned.empty
    assert taught.notes == ("q1: people coded 15 answers, too few to learn from: 5 more are needed",)
    assert taught.lessons[["coded", "needed", "used"]].to_numpy().tolist() == [[15, 5, False]]


@pytest.mark.parametrize("code", ["Something else", "Weather"])
def test_codes_that_are_no_labels_of_the_themes_teach_nothing_and_that_is_said(code: str) -> None:
    taught = learned(codes(*[(person, code) for person in ANSWERS]))
    assert taught.learned.empty
    assert "they are not the labels of these themes" in taught.notes[-1]


def test_a_proposal_that_is_right_already_is_left_alone() -> None:
    coded = [person for person in sorted(ANSWERS) if ANSWERS[person][0] == "q1-01"]
    taught = learned(codes(*[(person, "Buses") for person in coded]))
    assert taught.learned.empty
    assert "not clearly better, so not used" in taught.notes[-1]


def test_without_codes_there_is_nothing_to_say() -> None:
    taught = learned(CODES.empty())
    assert taught.notes == ()
    assert taught.lessons.equals(LESSONS.empty())
