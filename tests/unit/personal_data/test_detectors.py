"""Facts about the detectors of names: the models that the package ships, what they are shown, and a larger one."""

import tomllib
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import spacy

from themes.consultation import Redaction
from themes.encoder import load_token_features
from themes.errors import ModelError
from themes.local_list import Hasher, LocalList
from themes.personal_data import detectors, find, load_recognisers, shipped
from themes.personal_data.gazetteer import load_gazetteer
from themes.personal_data.head import LONGEST_STRETCH, features, stretches
from themes.personal_data.tokens import tokeniser
from themes.personal_data.words import Classifier, Word
from themes.redaction import redact
from themes.tables import CLEAN

ROOT = Path(__file__).parents[3]
MOST_BYTES = 15_000_000


def words(text: str) -> list[Word]:
    return Classifier(load_gazetteer()).words(tokeniser().make_doc(text))[0]


def test_the_shipped_models_are_those_of_the_manifest_and_small():
    manifest = tomllib.loads((ROOT / "models" / "manifest.toml").read_text(encoding="utf-8"))
    pinned = {name: sha for model in manifest.values() for name, sha in model["sha256"].items()}
    assert {name: pinned.get(name) for name in shipped.SHA256} == shipped.SHA256
    folders = {name: "themes.triage" if name.startswith("triage") else "themes.personal_data" for name in pinned}
    assert sum(len(shipped.read_shipped(name, package=folders[name])) for name in shipped.SHA256) < MOST_BYTES


def test_a_model_that_is_not_the_one_we_trained_stops_the_reading(monkeypatch):
    detectors.load_head.cache_clear()
    monkeypatch.setitem(shipped.SHA256, "names_head.safetensors", "0" * 64)
    with pytest.raises(ModelError, match=r"names_head\.safetensors: this model is not the file"):
        find(load_recognisers(), ["so Fiona came"])


def test_a_text_without_a_candidate_needs_no_model(monkeypatch):
    for load in (detectors.load_head, detectors.load_cnn):
        load.cache_clear()
    monkeypatch.setattr(shipped, "SHA256", {})
    assert find(load_recognisers(), ["The staff were kind and the wait was short."]) == [[]]


@pytest.mark.parametrize("text", ["", "Hi.", "word " * 500, "Short one. " * 60, "a\nb\n" * 100])
def test_stretches_hold_every_word_once_and_none_is_too_long(text):
    every = words(text)
    spans = list(stretches(every))
    assert [at for first, end in spans for at in range(first, end)] == list(range(len(every)))
    assert all(0 < end - first <= LONGEST_STRETCH for first, end in spans)


def test_the_features_of_a_stretch_hang_on_its_own_words_and_on_letters_not_case():
    tokens = load_token_features()
    text = "so Fiona came. Then Mòrag left."
    alone = features(tokens, text, words(text))
    again = features(tokens, text, words(text))
    assert alone.tobytes() == again.tobytes()
    lower = features(tokens, text.lower(), words(text.lower()))
    width = 4 * 384
    assert np.array_equal(alone[:, :width], lower[:, :width])


def test_a_spacy_model_that_is_not_installed_is_said_to_be_missing_and_how_to_get_it():
    with pytest.raises(ModelError, match=r"en_core_web_xx.*not installed; install it with `python -m spacy download"):
        load_recognisers("en_core_web_xx")


def test_a_spacy_model_that_recognises_no_people_is_refused(tmp_path):
    spacy.blank("en").to_disk(tmp_path / "nobody")
    with pytest.raises(ModelError, match="recognises no people"):
        load_recognisers(str(tmp_path / "nobody"))


def test_a_spacy_model_of_the_user_joins_the_union(tmp_path):
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "PERSON", "pattern": "Ferry"}])
    nlp.to_disk(tmp_path / "theirs")
    recognisers = load_recognisers(str(tmp_path / "theirs"))
    text = "so Ferry came with Xqy"
    found = [text[each.start : each.end] for each in find(recognisers, [text])[0]]
    assert "Ferry" in found


def test_redaction_asks_the_spacy_model_that_the_settings_name(tmp_path):
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "PER", "pattern": "Ferry"}])
    nlp.to_disk(tmp_path / "theirs")
    row = {"respondent_id": "a", "question_id": "q", "submission": 1, "clean_text": "so Ferry came with Xqy"}
    row |= {"status": "analysed", "campaign_id": "", "language": "english"}
    answers = CLEAN.check(pd.DataFrame([row]))
    redacted, findings = redact(
        answers, Redaction(spacy_model=str(tmp_path / "theirs")), LocalList(Hasher(b"secret"), {})
    )
    assert "Ferry" not in redacted["redacted_text"][0]
    assert len(findings)
