"""Facts about the reader: answers that hold no cue and read like a disclosure. Every sentence here is invented."""

import csv
import itertools
import tomllib
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from themes.errors import ModelError
from themes.personal_data import shipped
from themes.tables import REDACTED, RISKS, Redacted
from themes.triage import assess, reader, triage, triage_by_cues
from themes.triage.reader import MOST_WORDS, load_reader, opinions, windows_of

ROOT = Path(__file__).parents[3]
MODELS = ROOT / "models"
CHALLENGE = ROOT / "benchmarks" / "quality" / "redaction" / "challenge"
# No cue knows these, and none of them was learnt from.
ROUNDABOUT = "The little lad winces when his stepfather comes to fetch him."
ORDINARY = "The bus to the clinic was late again."


def answers(*rows: tuple[str, str, str]) -> Redacted:
    """Answers to one question from (respondent, status, text) rows."""
    frame = pd.DataFrame([(person, "q1", 1, status, "", text) for person, status, text in rows], columns=REDACTED.names)
    return REDACTED.check(frame)


def written(name, folder=MODELS / "triage"):
    with (folder / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def test_an_answer_without_a_cue_is_marked_if_it_reads_like_a_disclosure_but_never_as_sure() -> None:
    redacted = answers(("r1", "analysed", f"{ORDINARY} {ROUNDABOUT}"), ("r2", "analysed", ORDINARY))
    assert triage_by_cues(redacted).empty
    marked = triage(redacted)
    assert set(marked["respondent_id"]) == {"r1"}
    assert "abuse" in set(marked["kind"])
    assert "sure" not in set(marked["strength"])


def test_a_wide_reach_marks_more_and_all_that_the_usual_one_does() -> None:
    texts = [row["text"] for row in written("triage.csv", CHALLENGE)[::8]]
    usual, wide = assess(texts), assess(texts, is_wide=True)
    assert all(fewer <= more for fewer, more in zip(usual, wide, strict=True))
    assert sum(map(bool, wide)) > sum(map(bool, usual))


def test_a_name_that_was_redacted_counts_as_somebody() -> None:
    assert opinions(["[NAME 3] takes bribes."]) == opinions(["someone takes bribes."])


@pytest.mark.parametrize("text", ["", " ", "👍", "[PHONE]", "\n\n", "?" * 500])
def test_a_text_without_words_reads_like_nothing(text: str) -> None:
    assert assess([text]) == [frozenset()]


def test_a_text_reads_alike_whatever_is_read_beside_it() -> None:
    texts = [row["text"] for row in written("triage.csv", CHALLENGE)[::40]]
    assert assess(texts) == [found for text in reversed(texts) for found in assess([text])][::-1]


def test_windows_hold_every_passage_and_few_words_and_each_two_neighbours_stand_together() -> None:
    sentences = [f"Sentence {number} has some words, {'and more ' * (number % 4)}in it." for number in range(20)]
    windows = list(windows_of(" ".join(sentences)))
    assert all(len(window.split()) <= MOST_WORDS for window in windows)
    pairs = itertools.pairwise(sentences)
    assert all(any(f"{first} {second}" in window for window in windows) for first, second in pairs)


def test_a_passage_of_many_words_is_a_window_of_its_own() -> None:
    long = " ".join(["word"] * 60)
    assert list(windows_of(f"It is short here. {long}. It ends there.")) == [
        "It is short here.",
        f"{long}.",
        "It ends there.",
    ]


def test_the_last_layer_scores_a_disclosure_and_each_kind() -> None:
    made = load_reader()
    assert made.weights.shape == (384, 1 + len(RISKS))
    scores = made.scores([ROUNDABOUT, ORDINARY])
    assert scores[0, 0] > scores[1, 0]
    assert np.array_equal(scores, np.round(scores, reader.DECIMALS))


def test_a_model_that_is_not_the_one_we_made_is_refused(monkeypatch) -> None:
    load_reader.cache_clear()
    monkeypatch.setitem(shipped.SHA256, reader.FILE, "0" * 64)
    with pytest.raises(ModelError, match=r"triage_reader\.safetensors: this model is not the file"):
        load_reader()


def test_the_sentences_learnt_from_are_many_different_and_none_of_the_challenge_set() -> None:
    disclosures, ordinary = written("disclosures.csv"), written("ordinary.csv")
    texts = [row["text"].casefold() for row in (*disclosures, *ordinary)]
    assert len(disclosures) >= 3000
    assert len(ordinary) >= 6000
    assert len(set(texts)) == len(texts)
    assert {row["kind"] for row in disclosures} == set(RISKS)
    assert not {row["text"].casefold() for row in written("triage.csv", CHALLENGE)} & set(texts)


def test_the_card_of_the_reader_is_where_the_manifest_says() -> None:
    manifest = tomllib.loads((MODELS / "manifest.toml").read_text(encoding="utf-8"))["triage-reader"]
    assert (MODELS / manifest["card"]).is_file()
    assert (ROOT / manifest["trained_by"]).is_file()
