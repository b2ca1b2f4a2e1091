"""Clusters: what passages are put together, which have none, and how sure and steady that is."""

import numpy as np
import pandas as pd
import pytest

from themes.clusters import propose, propose_notes
from themes.clusters.consensus import agree, stability
from themes.clusters.headings import ALONE, MOST_UNDER, head, headed
from themes.clusters.links import link
from themes.clusters.model import Fit, Material, Subjects, draw, fit, wanted_themes
from themes.clusters.neighbours import draw_together, of_length_one, sample
from themes.clusters.placing import LEAST_STRENGTH, place, sureness
from themes.consultation import Clustering
from themes.embeddings import passage_key
from themes.speech.nothing import says_nothing
from themes.tables import EMBEDDINGS, MATCHES, NEEDS_PERSON, NO_THEME, PASSAGES, REDACTED

SUBJECTS = ("buses", "parking", "food", "nurses", "phones", "rooms")


def around(subjects: int, each: int, *, spread: float = 0.5, seed: int = 0):
    """Passages of so many subjects: their texts, their vectors, the subject of each."""
    chance = np.random.default_rng(seed)
    centres = of_length_one(chance.normal(size=(subjects, 384)))
    subject = np.repeat(np.arange(subjects), each)
    vectors = of_length_one(centres[subject] + spread * of_length_one(chance.normal(size=(len(subject), 384))))
    return [f"passage {number:04} of it" for number in range(len(subject))], vectors, subject


def is_same(first, second):
    """Whether two clusterings put the same passages together."""
    pairs = set(zip(first.tolist(), second.tolist(), strict=True))
    return len(pairs) == len(set(first.tolist())) == len(set(second.tolist()))


@pytest.mark.parametrize(
    "text",
    [
        "Nothing.", "Nothing to improve", "No complaints at all.", "I can't think of anything", "n/a", "!!",
        "They could not have done any better", "Everything.", "Nothing, all was good", "None that I can think of",
    ],
)  # fmt: skip
def test_a_passage_that_says_that_there_is_nothing_is_told(text):
    assert says_nothing(text)


@pytest.mark.parametrize(
    "text",
    [
        "No parking", "Nothing has changed since last year", "Nobody answers the phone", "The bus never comes",
        "Nothing, the nurses were wonderful", "They didn't do anything", "Everything takes too long",
        "Do not close the ward", "Nothing has been improved",
    ],
)  # fmt: skip
def test_a_passage_that_denies_something_is_not_nothing(text):
    assert not says_nothing(text)


def test_passages_are_drawn_towards_what_they_are_like():
    texts, vectors, subject = around(4, 30, spread=1.0)
    drawn = draw_together(texts, vectors)
    same = subject[:, None] == subject[None]
    assert (drawn @ drawn.T)[same].mean() > (vectors @ vectors.T)[same].mean() + 0.2
    assert np.allclose(np.linalg.norm(drawn, axis=1), 1, atol=1e-5)


def test_a_text_that_stands_many_times_is_drawn_as_if_it_stood_once():
    texts, vectors, _ = around(3, 10)
    again = draw([*texts, *texts[:5]], np.concatenate([vectors, vectors[:5]]))
    assert np.array_equal(again[:30], draw(texts, vectors))
    assert np.array_equal(again[30:], again[:5])


def test_a_text_more_changes_no_other_choice_of_the_sample():
    texts = [f"text {number}" for number in range(100)]
    before = {texts[place] for place in sample(texts, 20)}
    more = [*texts, "another text"]
    assert len(before & {more[place] for place in sample(more, 20)}) >= 19


@pytest.mark.parametrize("seed", [1, 2])
def test_the_votes_find_what_is_there_whatever_the_seed(seed):
    texts, vectors, subject = around(6, 25)
    labels, votes = agree(texts, vectors, 6, seed)
    assert is_same(labels, subject)
    assert (stability(labels, votes) > 0.7).all()


def test_a_theme_of_unlike_passages_is_less_steady_than_one_of_like_ones():
    texts, vectors, subject = around(5, 30, spread=0.4)
    scattered = of_length_one(np.random.default_rng(9).normal(size=(30, 384)))
    labels = np.concatenate([subject, np.full(30, 5)])
    _, votes = agree([*texts, *(f"stray {n}" for n in range(30))], np.concatenate([vectors, scattered]), 6, 1)
    scores = stability(labels, votes)
    assert scores[5] < scores[:5].min()


def test_the_number_of_themes_grows_with_the_passages_and_has_a_most():
    assert [wanted_themes(passages, Clustering()) for passages in (1, 60, 1300, 5000, 90_000)] == [1, 6, 29, 58, 80]
    assert wanted_themes(5000, Clustering(max_themes=10)) == 10


def test_what_too_few_people_raised_is_no_theme_of_its_own():
    texts, vectors, subject = around(4, 20)
    people = np.where(subject == 3, 99, np.arange(len(subject)))  # one person wrote a whole subject
    fitted = fit(Material(tuple(texts), people, vectors), Clustering(max_themes=4), least=5)
    assert len(fitted.centres) == 3
    assert is_same(fitted.themes[:60], subject[:60])


def test_themes_of_one_size_keep_the_stability_that_is_theirs():
    texts, vectors, _ = around(6, 20, spread=0.9)
    material, settings = Material(tuple(texts), np.arange(len(texts)), vectors), Clustering(max_themes=8)
    fitted, alone = fit(material, settings, least=5), Subjects(material, settings, 5).fit(vectors)
    assert len(set(alone.stability_)) > len(set(np.bincount(alone.labels_)))
    assert [*fitted.stability[fitted.themes]] == [*alone.stability_[alone.labels_]]


def test_a_long_passage_between_two_themes_has_both_and_a_stray_needs_a_person():
    centres = np.eye(3, 384, dtype=np.float32)
    between = of_length_one(centres[:1] + 0.99 * centres[1:2])
    stray = of_length_one(0.2 * centres[2:3] + np.eye(1, 384, 10))
    vectors = np.concatenate([centres, between, between, stray]).astype(np.float32)
    texts = ("a", "b", "c", "one two three four five six seven eight", "two words", "a stray")
    placed = place(Material(texts, np.arange(6), vectors), Fit(np.array([0, 1, 2, 0, 0, 2]), centres, ((), (), ())))
    rows = list(zip(placed.passage.tolist(), placed.theme.tolist(), placed.settled.tolist(), strict=True))
    assert rows == [(0, 0, True), (1, 1, True), (2, 2, True), (3, 0, True), (4, 0, True), (5, 2, False), (3, 1, True)]


def test_a_strength_is_higher_the_nearer_and_never_certain():
    strength = sureness(np.array([0.3, 0.5, 0.75, 1.0]))
    assert list(strength) == sorted(strength)
    assert strength[0] < LEAST_STRENGTH < strength[2] < strength[3] < 0.9


def many_themes(number: int) -> Fit:
    """A fit whose themes stand in threes that are alike."""
    _, centres, _ = around(number // 3, 3, spread=0.5)
    return Fit(np.arange(len(centres)), centres, tuple((f"word{n}",) for n in range(len(centres))))


def test_a_short_list_of_themes_has_no_headings():
    assert (head(many_themes(12)) == ALONE).all()


def test_close_themes_of_a_long_list_stand_under_one_heading():
    fitted = many_themes(30)
    headings = head(fitted)
    assert is_same(headings, np.repeat(np.arange(10), 3))
    merged = headed(fitted, headings)
    assert merged.centres.shape == (10, 384)
    assert set(merged.terms[0]) == {"word0", "word1", "word2"}


@pytest.mark.parametrize("uneven", [False, True])
def test_a_heading_never_stands_over_one_theme_or_over_too_many(uneven):
    _, centres, _ = around(1, 40, spread=0.3)
    if uneven:  # some lie far closer together than others
        nearer = np.random.default_rng(1).gamma(0.5, size=(40, 1))
        centres = of_length_one(centres.mean(axis=0) + nearer * (centres - centres.mean(axis=0)))
    sizes = np.bincount(head(Fit(np.arange(40), centres, ((),) * 40)) + 1)[1:]
    assert ((sizes >= 2) & (sizes <= MOST_UNDER)).all()


def answers(rows, *, vector):
    """Redacted answers of one passage each, the passages, and a vector for each text."""
    frame = pd.DataFrame(rows, columns=["respondent_id", "question_id", "redacted_text"])
    redacted = REDACTED.check(
        frame.assign(submission=1, status="analysed", campaign_id="").astype({"submission": "int64"})
    )
    ends = frame["redacted_text"].str.len()
    passages = PASSAGES.check(frame[["respondent_id", "question_id"]].assign(start=0, end=ends))
    texts = sorted(set(frame["redacted_text"]))
    embedded = pd.DataFrame([vector(text) for text in texts], columns=[f"v{n}" for n in range(384)], dtype="float32")
    embedded.insert(0, "passage_key", [passage_key(text) for text in texts])
    return redacted, passages, EMBEDDINGS.check(embedded)


def of_subject(text: str):
    """A vector near that of the subject that a text names."""
    chance = np.random.default_rng(sum(map(ord, text)))
    subject = np.eye(6, 384)[[SUBJECTS.index(text.rsplit(maxsplit=1)[-1])]]
    return of_length_one(subject + 0.02 * chance.normal(size=(1, 384)))[0]


def six_subjects(each: int):
    said = ("we need better", "there is a lack of", "people spoke well of", "do something about the", "too few good")
    return [
        (f"r{number:03}{place}", "q1", f"{said[number % len(said)]} number {number} {subject}")
        for number in range(each)
        for place, subject in enumerate(SUBJECTS)
    ]


def test_the_same_answers_in_another_order_give_the_same_proposals():
    rows = six_subjects(12)
    first = propose(*answers(rows, vector=of_subject), Clustering(), threshold=5)
    other = propose(*answers(rows[::-1], vector=of_subject), Clustering(), threshold=5)
    for one, another in zip(first, other, strict=True):
        pd.testing.assert_frame_equal(one, another)
    assert len(first[0]) == 6
    assert (first[0]["stability"] > 0.8).all()


def test_a_long_question_id_is_not_cut_short_in_those_of_its_themes():
    question = "what-would-help-you-" * 5
    rows = [(person, question, text) for person, _, text in six_subjects(12)]
    proposals, matches = propose(*answers(rows, vector=of_subject), Clustering(), threshold=5)
    assert list(proposals["theme_id"]) == [f"{question}-0{number}" for number in range(1, 7)]
    assert set(matches["theme_id"]) <= {*proposals["theme_id"], NEEDS_PERSON}


def test_of_few_people_each_answer_needs_a_person_and_the_analyst_is_told():
    rows = [*six_subjects(3), ("nobody", "q1", "Nothing to add")]
    vectors = {"Nothing to add": np.eye(1, 384)[0]}
    proposals, matches = propose(
        *answers(rows, vector=lambda text: vectors.get(text) if text in vectors else of_subject(text)),
        Clustering(),
        threshold=5,
    )
    assert proposals.empty
    assert matches.set_index("respondent_id")["theme_id"].to_dict() == {
        person: NO_THEME if person == "nobody" else NEEDS_PERSON for person, _, _ in rows
    }
    assert list(propose_notes(proposals, matches)) == [
        "q1: 19 people are too few to propose themes; a person reads every answer"
    ]


def test_themes_of_two_questions_that_are_each_others_nearest_are_linked():
    rows = [
        (f"r{number}{subject}", question, f"say {number} {subject}")
        for question, subjects in (("q1", ("buses", "food")), ("q2", ("buses", "rooms")))
        for number in range(3)
        for subject in subjects
    ]
    redacted, _, embeddings = answers(rows, vector=of_subject)
    matches = MATCHES.check(
        pd.DataFrame(
            [(person, question, text.split()[-1], 0.5, 0, len(text), "computer") for person, question, text in rows],
            columns=MATCHES.names,
        )
    )
    linked = link(redacted, embeddings, matches)
    assert linked.to_numpy().tolist() == [["subject-01", "q1", "buses"], ["subject-01", "q2", "buses"]]
