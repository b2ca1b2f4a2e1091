"""Facts about likeness: answers that hold no cue and are like a disclosure. Every sentence here is invented."""

import csv
import tomllib
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from themes.embeddings import embed
from themes.encoder import DIMENSIONS
from themes.errors import ModelError
from themes.passages import split
from themes.personal_data import shipped
from themes.tables import EMBEDDINGS, REDACTED, RISKS, Redacted
from themes.triage import assess, likeness, triage, triage_by_cues
from themes.triage.likeness import Machine, likely_kinds, load_machine

ROOT = Path(__file__).parents[3]
MODELS = ROOT / "models"
CHALLENGE = ROOT / "benchmarks" / "quality" / "redaction" / "challenge"
SETS = ("triage.csv", "triage_second.csv", "triage_third.csv")
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


def test_an_answer_without_a_cue_is_marked_if_it_is_like_a_disclosure_but_never_as_sure() -> None:
    redacted = answers(("r1", "analysed", f"{ORDINARY} {ROUNDABOUT}"), ("r2", "analysed", ORDINARY))
    assert triage_by_cues(redacted).empty
    marked = triage(redacted, EMBEDDINGS.empty())
    assert marked[["respondent_id", "kind", "strength"]].to_numpy().tolist() == [["r1", "abuse", "possible"]]


def test_a_wide_reach_marks_more_and_all_that_the_usual_one_does() -> None:
    texts = [row["text"] for row in written("triage.csv", CHALLENGE)[::8]]
    usual, wide = assess(texts), assess(texts, is_wide=True)
    assert all(fewer <= more for fewer, more in zip(usual, wide, strict=True))
    assert sum(map(bool, wide)) > sum(map(bool, usual))


def test_vectors_that_are_made_already_are_not_made_again(monkeypatch) -> None:
    redacted = answers(("r1", "analysed", ROUNDABOUT), ("r2", "late", ORDINARY))
    embeddings = embed(redacted, split(redacted))
    whole = triage(redacted, EMBEDDINGS.empty())
    asked = []
    encode = likeness.encode
    monkeypatch.setattr(likeness, "encode", lambda encoder, texts: asked.append(texts) or encode(encoder, texts))
    assert triage(redacted, embeddings).equals(whole)
    assert asked == [[ORDINARY]]  # outside the analysis: no stage before embedded it


def test_a_name_that_was_redacted_counts_as_somebody() -> None:
    assert likely_kinds(["[NAME 3] takes bribes."], None) == likely_kinds(["someone takes bribes."], None) != [[]]


@pytest.mark.parametrize("text", ["", " ", "👍", "[PHONE]", "\n\n", "?" * 500])
def test_a_text_without_words_is_like_nothing(text: str) -> None:
    assert assess([text]) == [frozenset()]


def test_the_score_is_the_weighted_sum_of_a_gaussian_of_the_distance_to_each_example() -> None:
    examples = np.eye(3, DIMENSIONS, dtype=np.float32)
    machine = Machine(examples, np.array([2, 1, -3], np.float32), np.array([0, 1, -1]), gamma=0.5, bias=0.25)
    far = np.exp(-0.5 * 2)  # two vectors of length 1 at a right angle are the root of 2 apart
    assert machine.scores(examples[[0, 2]]) == pytest.approx([2 - 2 * far + 0.25, 3 * far - 3 + 0.25], abs=1e-3)
    assert machine.kinds_of(examples[1]) == [RISKS[1]]


def test_an_example_is_a_vector_of_length_one_with_a_kind_if_it_weighs_for_a_disclosure() -> None:
    machine = load_machine()
    assert np.linalg.norm(machine.examples, axis=1) == pytest.approx(1, abs=1e-2)
    assert (machine.weights != 0).all()
    assert ((machine.weights > 0) == (machine.kinds >= 0)).all()
    assert set(machine.kinds) == {-1, *range(len(RISKS))}


def test_examples_that_are_not_those_we_made_are_refused(monkeypatch) -> None:
    load_machine.cache_clear()
    monkeypatch.setitem(shipped.SHA256, likeness.FILE, "0" * 64)
    with pytest.raises(ModelError, match=r"triage_examples\.safetensors: this model is not the file"):
        load_machine()


def test_the_sentences_learnt_from_are_many_different_and_none_of_the_challenge_sets() -> None:
    disclosures, ordinary = written("disclosures.csv"), written("ordinary.csv")
    texts = [row["text"].casefold() for row in (*disclosures, *ordinary)]
    assert len(disclosures) >= 500
    assert len(ordinary) >= 1200
    assert len(set(texts)) == len(texts)
    assert {row["kind"] for row in disclosures} == set(RISKS)
    judged = {row["text"].casefold() for name in SETS for row in written(name, CHALLENGE)}
    assert not judged & set(texts)


def test_the_card_of_the_examples_is_where_the_manifest_says() -> None:
    manifest = tomllib.loads((MODELS / "manifest.toml").read_text(encoding="utf-8"))["triage-examples"]
    assert (MODELS / manifest["card"]).is_file()
    assert (ROOT / manifest["trained_by"]).is_file()
