"""Facts about who gave a reason: told by words, and published only where nobody can be told from it."""

import pandas as pd
import pytest

from themes.consultation import Disclosure
from themes.points.reasons import WORDS, count_reasons
from themes.tables import ASSIGNED, RESPONDENTS, REVIEWED, THEMES

WITH, WITHOUT = "The bus must stay, because I have no car.", "The bus must stay where it is now."


@pytest.mark.parametrize(
    ("passage", "gives"),
    [
        (WITH, True),
        ("No car here, which means that I miss the clinic.", True),
        ("Keep it open; otherwise I walk for an hour.", True),
        (WITHOUT, False),
        ("I did not know otherwise what it means.", False),
    ],
)
def test_a_reason_is_told_by_its_words(passage, gives) -> None:
    assert bool(WORDS.search(passage)) is gives


def counted(gave: int, others: int, *, status: str = "shown", method: str = "suppress") -> list[int]:
    """What is published of a theme that so many people raised with a reason, and so many without; and one event."""
    words = [WITH] * gave + [WITHOUT] * others + [WITH]
    ids = [f"r{number}" for number in range(len(words))]
    kinds = ["individual"] * (len(words) - 1) + ["event note"]
    themes = pd.DataFrame([dict.fromkeys(THEMES.names, "") | {
        "question_id": "q1", "theme_id": "t1", "label": "Buses", "responses": gave + others, "base": 90,
        "percent": None,        "individuals": None, "organisations": None, "event_mentions": None, "status": status,
    }])  # fmt: skip
    numbers = [column.name for column in THEMES.columns if column.kind == "integer"]
    people = pd.DataFrame({"respondent_id": ids, "kind": kinds}).assign(
        source_id="", people=1, may_publish="no", locality="", submitted_at="", source="", channel="",
        standing="in time",
    )  # fmt: skip
    answers = [(person, "q1", 1, "analysed", "", text) for person, text in zip(ids, words, strict=True)]
    # Two passages of one person under one theme count once.
    spans = [(person, "q1", "t1", 0.9, start, len(text), "computer")
             for person, text in zip(ids, words, strict=True) for start in (0, 1)]  # fmt: skip
    found = count_reasons(
        THEMES.check(themes.astype(dict.fromkeys(numbers, "Int64"))),
        ASSIGNED.check(pd.DataFrame(spans, columns=ASSIGNED.names)),
        REVIEWED.check(pd.DataFrame(answers, columns=REVIEWED.names)),
        RESPONDENTS.check(people),
        settings=Disclosure(method=method),
    )
    return found["reasons"].tolist()


@pytest.mark.parametrize(
    ("gave", "others", "published"),
    [(6, 30, [6]), (30, 6, [30]), (5, 30, []), (30, 5, []), (0, 30, []), (30, 0, [])],
)
def test_neither_those_who_gave_a_reason_nor_the_others_are_few(gave, others, published) -> None:
    assert counted(gave, others) == published


def test_rounded_numbers_are_rounded_here_too() -> None:
    assert counted(13, 30, method="round") == [15]
    assert counted(7, 30, method="round") == []


def test_a_hidden_theme_has_no_reasons() -> None:
    assert counted(20, 30, status="suppressed") == []
