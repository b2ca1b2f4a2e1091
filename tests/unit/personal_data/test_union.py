"""Facts about how the detectors of names are brought together, with their opinions given."""

from collections.abc import Mapping

import numpy as np
import pytest

from themes.personal_data.cues import Cue, Cues
from themes.personal_data.detectors import Opinions
from themes.personal_data.gazetteer import load_gazetteer
from themes.personal_data.reading import Name, Reading
from themes.personal_data.tokens import tokeniser
from themes.personal_data.union import unite
from themes.personal_data.words import Classifier

NLP = tokeniser()
GAZETTEER = load_gazetteer()
CUES, CLASSIFIER = Cues(NLP, GAZETTEER.allowed), Classifier(GAZETTEER)


def names(
    text: str, *, head: Mapping[str, float] | None = None, cnn: str = "", larger: str = "", ruled: str = ""
) -> list[tuple[str, str]]:
    """The names in a text and their tiers, where the head, the CNN, a larger model and a rule find the words given."""
    doc = NLP.make_doc(text)
    words, places = CLASSIFIER.words(doc)
    texts = [word.shape.text for word in words]
    allowed = [Cue(cue.kind, places[cue.start], places[cue.end], cue.last) for cue in CUES.find(doc)]
    allowed = [cue for cue in allowed if cue.kind == "allowed"]
    phrases = frozenset(at for cue in allowed if cue.end - cue.start > 1 for at in range(cue.start, cue.end))
    reading = Reading(words, phrases, frozenset(cue.start for cue in allowed if cue.end - cue.start == 1))
    likely = np.array([(head or {}).get(each, 0.0) for each in texts], dtype=np.float32)

    def spans(found: str) -> frozenset[tuple[int, int]]:
        at = [texts.index(word) for word in found.split()]
        return frozenset({(at[0], at[-1] + 1)} if at else ())

    rules = [Name(first, end, "gazetteer", 0.4, "queued") for first, end in spans(ruled)]
    united = unite(reading, rules, Opinions(likely, spans(cnn), spans(larger)))
    return [(text[words[name.first].start : words[name.end - 1].end], name.tier) for name in united]


def test_what_one_detector_finds_is_queued_and_what_two_find_is_redacted():
    assert names("then Zqora came", head={"Zqora": 0.9}) == [("Zqora", "queued")]
    assert names("then Zqora came", head={"Zqora": 0.9}, cnn="Zqora") == [("Zqora", "redacted")]
    assert names("then zqora came", head={"zqora": 0.001}, larger="zqora") == [("zqora", "queued")]
    assert names("then Zqora came", head={"Zqora": 0.9}, larger="Zqora") == [("Zqora", "redacted")]
    assert ("Zqora", "redacted") in names("then Zqora came", head={"Zqora": 0.9}, ruled="Zqora")


def test_what_one_detector_finds_and_the_head_denies_is_no_name():
    assert names("then Zqora came", head={"Zqora": 0.0}, cnn="Zqora") == []
    assert names("then Zqora came", head={"Zqora": 0.0}, ruled="Zqora") == []


def test_a_name_of_no_list_that_ends_as_medicines_do_is_one_only_where_the_head_is_sure():
    assert names("then Zqorasone came", head={"Zqorasone": 0.95}) == [("Zqorasone", "queued")]
    assert names("then Zqorasone came", head={"Zqorasone": 0.5}) == []
    assert names("then Omeprazole came", head={"Omeprazole": 0.95}) == []


def test_a_likely_word_beside_a_sure_one_belongs_to_the_name_and_alone_is_none():
    assert names("then Zqora Blenk came", head={"Zqora": 0.9, "Blenk": 0.3}) == [("Zqora Blenk", "queued")]
    assert names("so the Blenk came", head={"Blenk": 0.004}) == []


@pytest.mark.parametrize("text", ["in the James Cook now", "in Paisley now", "in St Margaret now"])
def test_the_allow_list_and_saints_speak_against_every_network(text):
    heads = dict.fromkeys(("James", "Cook", "Paisley", "Margaret"), 0.9)
    assert names(text, head=heads, cnn=text.split()[-2]) == []


def test_a_word_that_makes_of_a_name_a_ward_or_a_street_flags_what_a_network_finds():
    assert names("in Zqora Ward now", head={"Zqora": 0.9}, cnn="Zqora") == [("Zqora", "flagged")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("then nurse Zqora came", ["Zqora"]),
        ("then Zqora, Blenk came", ["Zqora", "Blenk"]),
        ("then Zqora/Blenk came", ["Zqora", "Blenk"]),
        ("then Zqora-Blenk came", ["Zqora-Blenk"]),
        ("with Zqora and", ["Zqora"]),
        ("at the RVI it", []),
        ("then E came", []),
    ],
)
def test_a_network_that_takes_every_word_for_a_name_is_cut_to_what_can_be_one(text, found):
    every = dict.fromkeys((word.text for word in NLP.make_doc(text)), 0.9)
    believed = [name for name, _ in names(text, head={word: 0.9 for word in every if word not in {"came", "it", "at"}})]
    assert [name for name in believed if name not in {"the"}] == found


def test_a_word_such_as_will_is_a_name_only_where_the_head_is_sure():
    assert names("then Will phoned", head={"Will": 0.95}) == [("Will", "queued")]
    assert names("then Will phoned", head={"Will": 0.6}) == []
