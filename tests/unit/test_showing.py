"""Facts about the passages that show a theme: how many, whose, and which are passed over."""

import pandas as pd

from themes.clusters import choose_examples
from themes.embeddings import embed
from themes.passages import split
from themes.tables import COMPUTER, MATCHES, PROPOSALS, REDACTED
from themes.tables import NO_THEME as NONE

CLEAR = [
    "The bus service to the clinic stops at six every evening.",
    "The fares of the bus service went up twice this winter.",
    "A bus service on Sundays would let my mother visit me.",
]


def shown(*texts: str, theme: str = "t1") -> list[str]:
    """The passages that show a theme called "Bus service", to which every sentence of the answers belongs."""
    answers = pd.DataFrame({"respondent_id": [f"r{number}" for number in range(len(texts))], "redacted_text": texts})
    answers = answers.assign(question_id="q1", submission=1, status="analysed", campaign_id="")
    responses = REDACTED.check(answers)
    passages = split(responses)
    words = {"parent_id": "", "label": "Bus service", "description": "", "keywords": "", "stability": 1.0}
    proposals = PROPOSALS.check(pd.DataFrame([{"question_id": "q1", "theme_id": "t1", **words}]))
    matches = MATCHES.check(passages.assign(theme_id=theme, strength=0.9, assigned_by=COMPUTER))
    found = choose_examples(responses, embed(responses, passages), proposals, matches)
    assert list(found["rank"]) == list(range(1, len(found) + 1))
    said = answers.set_index("respondent_id")["redacted_text"]
    columns = ["respondent_id", "start", "end"]
    return [said[person][start:end] for person, start, end in found[columns].itertuples(index=False)]


def test_three_passages_of_three_people_show_a_theme() -> None:
    assert sorted(shown(*CLEAR)) == sorted(CLEAR)
    assert len(shown(" ".join(CLEAR), *CLEAR[:1])) == 2


def test_a_passage_that_leans_on_others_or_names_an_age_is_passed_over_where_three_stand_alone() -> None:
    leaning = "It is the bus service, and"
    old = "I am 83 years old and the bus service is all that I have."
    assert sorted(shown(leaning, old, *CLEAR)) == sorted(CLEAR)


def test_two_people_who_say_the_same_do_not_both_show_a_theme() -> None:
    twice = [CLEAR[0], CLEAR[0].replace("every", "each"), *CLEAR[1:]]
    assert len([text for text in shown(*twice) if "stops at six" in text]) == 1


def test_passages_of_no_theme_show_nothing() -> None:
    assert shown(*CLEAR, theme=NONE) == []
