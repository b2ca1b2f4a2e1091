"""The map of passages: for the analyst, of the words as people left them, marked as personal data."""

import re

import numpy as np
import pandas as pd
import pytest

from themes.consultation import Consultation
from themes.embeddings import passage_key
from themes.passage_map import draw_maps, themed_passages
from themes.tables import ASSIGNED, CODEFRAME, EMBEDDINGS, PASSAGES, REVIEWED

CONSULTATION = Consultation.model_validate({
    "title": "Join <the> Conversation", "body": "Strathtay", "input": {"path": "x.csv"},
    "questions": [{"id": "q1", "text": "What matters?", "column": "a"}],
})  # fmt: skip
ANSWERS = [
    "The bus is late.",
    "The bus never comes.",
    "<b>Nurses</b> are kind.",
    "A nurse listened.",
    "Park here.",
    "Oh.",
]
THEMES = {"r0": "t1", "r1": "t1", "r2": "t2", "r3": "t2", "r4": "t3"}


@pytest.fixture
def told() -> pd.DataFrame:
    people = [f"r{n}" for n in range(len(ANSWERS))]
    answers = pd.DataFrame({"respondent_id": people, "redacted_text": ANSWERS}).assign(
        question_id="q1", submission=1, status="analysed", campaign_id=""
    )
    spans = pd.DataFrame({"respondent_id": people, "end": [len(text) for text in ANSWERS]}).assign(
        question_id="q1", start=0
    )
    coded = pd.DataFrame(THEMES.items(), columns=["respondent_id", "theme_id"]).merge(spans).assign(
        strength=0.9, assigned_by="computer"
    )  # fmt: skip
    codes = pd.DataFrame({"theme_id": ["t1", "t2", "t3"], "label": ["Buses", "Nurses", "Parking"]})
    codes = codes.assign(
        question_id="q1", **{name: "" for name in CODEFRAME.names if name not in {*codes, "question_id"}}
    )
    if "stability" in CODEFRAME.names:
        codes = codes.assign(stability=np.nan)
    masked = answers.assign(redacted_text=answers["redacted_text"].replace("Oh.", "[NAME 1]."))
    return themed_passages(PASSAGES.check(spans), REVIEWED.check(masked), ASSIGNED.check(coded), CODEFRAME.check(codes))


@pytest.fixture
def vectors() -> pd.DataFrame:
    numbers = np.random.default_rng(1).normal(size=(len(ANSWERS), EMBEDDINGS.width)).astype("float32")
    frame = pd.DataFrame(numbers, columns=[f"v{n}" for n in range(EMBEDDINGS.width)])
    frame.insert(0, "passage_key", [passage_key(text) for text in ANSWERS])
    return EMBEDDINGS.check(frame.sort_values("passage_key"))


def test_each_passage_is_a_mark_with_its_words_and_its_theme_is_in_the_table_below(told, vectors) -> None:
    page = draw_maps(CONSULTATION, told, vectors).decode()
    assert page.count("<path transform") == 5
    assert re.findall(r'<th scope="row">(.*?)</th><td>(\d+)</td>', page) == [
        ("Buses", "2"), ("Nurses", "2"), ("Parking", "1"), ("in no theme", "1"),
    ]  # fmt: skip
    assert "<title>&lt;b&gt;Nurses&lt;/b&gt; are kind.</title>" in page
    assert "Personal data" in page


def test_what_somebody_masked_since_is_not_drawn(told, vectors) -> None:
    assert "Oh." not in draw_maps(CONSULTATION, told, vectors).decode()


def test_the_order_of_the_rows_changes_nothing(told, vectors) -> None:
    shuffled = told.sample(frac=1, random_state=3)
    assert draw_maps(CONSULTATION, shuffled, vectors) == draw_maps(CONSULTATION, told, vectors)
