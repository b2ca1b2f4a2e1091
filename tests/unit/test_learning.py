import numpy as np
import pytest

from themes import learning
from themes.learning import LEAST_CODED, MANY_CODED, Answers, Calibration, Labels, calibration, held_back, learn

TOPICS = {
    "Buses": "the bus to town is late again",
    "Parking": "nowhere to park the car near the clinic",
    "Staff": "the nurses were kind and patient",
    "Cost": "prescriptions and taxis are dear",
}
TURNS = ("Honestly", "Every week", "For my mother", "As ever", "Last winter", "These days")


def answers(counts=15, *, both=10, seed=0):
    """Answers of one topic each, then some of the first two topics in two passages; and what they are about."""
    rng = np.random.default_rng(seed)
    centres = np.linalg.qr(rng.normal(size=(384, len(TOPICS))))[0].T
    about = [[topic] for topic in range(len(TOPICS)) for _ in range(counts)] + [[0, 1]] * both
    words = list(TOPICS.values())
    passages = [(row, topic) for row, topics in enumerate(about) for topic in topics]
    said = [
        f"{TURNS[rng.integers(len(TURNS))]} {words[topic]}, {number}." for number, (_, topic) in enumerate(passages)
    ]
    vectors = centres[[topic for _, topic in passages]] + rng.normal(size=(len(passages), 384)) * 0.03
    vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
    owner = np.array([row for row, _ in passages])
    texts = [" ".join(said[at] for at in np.flatnonzero(owner == row)) for row in range(len(about))]
    codes = np.array([[topic in topics for topic in range(len(TOPICS))] for topics in about])
    return Answers(texts, said, owner, vectors), Labels(list(TOPICS), centres.astype(np.float32)), codes


def test_codes_of_some_answers_are_carried_to_the_others_several_an_answer():
    given_answers, labels, codes = answers()
    coded = np.random.default_rng(1).permutation(len(codes))[:40]
    learned = learn(given_answers, labels, coded, codes[coded])
    others = np.setdiff1d(np.arange(len(codes)), coded)
    assert (learned.given[others] == codes[others]).mean() > 0.97
    assert learned.given[others][codes[others].sum(axis=1) == 2].sum(axis=1).mean() > 1.8


def test_without_a_coded_answer_the_codes_own_words_find_it():
    given_answers, labels, codes = answers()
    learned = learn(given_answers, labels, np.array([], dtype=int), np.zeros((0, 4), dtype=bool))
    right = (learned.given & codes).sum()
    assert 2 * right / (learned.given.sum() + codes.sum()) > 0.6


def test_what_an_answer_is_given_hangs_on_the_others_only():
    given_answers, labels, codes = answers()
    coded = np.arange(len(codes))
    wrong = codes.copy()
    wrong[3] = ~wrong[3]
    learned = learn(given_answers, labels, coded, wrong)
    assert (learned.given[3] == codes[3]).all()
    assert (held_back(given_answers, labels, coded, wrong).given[3] == codes[3]).all()


def test_of_just_enough_coded_answers_the_folds_learn_too():
    given_answers, labels, codes = answers()
    coded = np.random.default_rng(4).permutation(len(codes))[:LEAST_CODED]
    silent = Labels(labels.words, np.zeros_like(labels.vectors))  # they say nothing: what is found was learned
    held = held_back(given_answers, silent, coded, codes[coded])
    right = (held.given & codes[coded]).sum()
    assert 2 * right / (held.given.sum() + codes[coded].sum()) > 0.7
    few = held_back(given_answers, silent, coded[1:], codes[coded[1:]])
    assert not few.given.any(), "one fewer, and labels alone decide"


def test_leaving_an_answer_out_is_fitting_without_it():
    given_answers, labels, codes = answers()
    corpus = learning._corpus(given_answers, labels)
    coded = np.random.default_rng(2).permutation(len(codes))[:30]
    truth = codes[coded].astype(float)
    shortcut, evidence = learning._left_out(learning._fit(corpus.whole.take(coded), truth), corpus, coded)
    assert (corpus.owner[evidence] == coded[:, None]).all()
    kept = np.arange(len(coded)) != 7
    less = learning._fit(corpus.whole.take(coded[kept]), truth[kept])
    # The mean stays that of all: it is how often a code is given, not what an answer teaches.
    less = [
        learning._Ridge(truth.mean(axis=0), one.inverse, one.inverse @ (truth[kept] - truth.mean(axis=0)))
        for one in less
    ]
    slow, _ = learning._scores(less, corpus, coded[kept], coded[[7]])
    for quick, refitted in zip(shortcut, slow, strict=True):
        assert quick[7] == pytest.approx(refitted[0], abs=1e-9)


def test_the_order_of_the_answers_does_not_matter():
    given_answers, labels, codes = answers()
    coded = np.random.default_rng(3).permutation(len(codes))[:30]
    first = learn(given_answers, labels, coded, codes[coded])
    again = learn(given_answers, labels, coded[::-1], codes[coded[::-1]])
    assert (first.given == again.given).all()
    assert np.abs(first.strength - again.strength).max() < 1e-4


def test_scoring_in_pieces_is_scoring_at_once(monkeypatch):
    given_answers, labels, codes = answers()
    coded = np.arange(0, len(codes), 2)
    whole = learn(given_answers, labels, coded, codes[coded])
    monkeypatch.setattr(learning, "AT_ONCE", 7)
    pieces = learn(given_answers, labels, coded, codes[coded])
    assert np.abs(whole.strength - pieces.strength).max() <= 1e-6


def test_each_code_has_the_passage_that_raised_it():
    given_answers, labels, codes = answers()
    coded = np.random.default_rng(1).permutation(len(codes))[:40]
    evidence = learn(given_answers, labels, coded, codes[coded]).evidence
    both = np.flatnonzero(codes.sum(axis=1) == 2)
    said = np.array(given_answers.passages)
    assert all("bus" in words for words in said[evidence[both, 0]])
    assert all("park" in words for words in said[evidence[both, 1]])
    assert (given_answers.owner[evidence] == np.arange(len(codes))[:, None]).all()


@pytest.mark.parametrize("coded", [60, 2 * MANY_CODED])
def test_strengths_that_are_too_sure_are_drawn_to_what_is_right(coded):
    rng = np.random.default_rng(5)
    right = rng.uniform(0.02, 0.98, size=(coded, 30))
    codes = rng.uniform(size=right.shape) < right
    odds = np.log(right / (1 - right))
    too_sure = 1 / (1 + np.exp(-2 * odds))
    calibrated = calibration(too_sure, codes).of(too_sure)
    assert np.abs(calibrated - right).mean() < 0.02
    assert np.abs(too_sure - right).mean() > 0.05


def test_nothing_to_calibrate_on_changes_nothing():
    strength = np.array([[0.2, 0.9]])
    assert calibration(strength, np.array([[False, False]])) == Calibration()
    assert Calibration().of(strength).tolist() == [[0.2, 0.9]]
