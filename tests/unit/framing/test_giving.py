"""Facts about what a codeframe's themes are given, and how it is put beside what was found."""

import numpy as np
import pandas as pd

from themes.embeddings import passage_key
from themes.framing import combine, frame_notes, give, left_over, renamed
from themes.framing.giving import Words, likenesses
from themes.tables import (
    EMBEDDINGS,
    FRAME,
    FRAMED,
    MATCHES,
    PASSAGES,
    PROPOSALS,
    REDACTED,
    Embeddings,
    Frame,
    Passages,
    Redacted,
)

ANSWERS = {
    "r1": "The bus to town never comes on time.",
    "r2": "I cannot find anywhere to park my car at the clinic.",
    "r3": "The bus fare is far too dear now.",
    "r4": "My grandmother bakes an excellent fruit cake.",
}


def frame(*rows: tuple[str, ...]) -> Frame:
    return FRAME.check(pd.DataFrame(rows, columns=FRAME.names))


BUSES = ("q1", "q1-01", "", "Bus services", "", "", "The bus was late again")
PARKING = ("q1", "q1-02", "", "Car parking", "", "", "There is no parking space for cars")


def answers() -> tuple[Redacted, Passages, Embeddings]:
    from themes.encoder import encode, load_encoder

    rows = [(person, "q1", 1, "analysed", "", text) for person, text in ANSWERS.items()]
    passages = [(person, "q1", 0, len(text)) for person, text in ANSWERS.items()]
    columns = ["passage_key", *(f"v{number}" for number in range(EMBEDDINGS.width))]
    vectors = encode(load_encoder(), list(ANSWERS.values()))
    embedded = pd.DataFrame(vectors, columns=columns[1:])
    embedded.insert(0, "passage_key", [passage_key(text) for text in ANSWERS.values()])
    return (
        REDACTED.check(pd.DataFrame(rows, columns=REDACTED.names)),
        PASSAGES.check(pd.DataFrame(passages, columns=PASSAGES.names)),
        EMBEDDINGS.check(embedded),
    )


def test_passages_go_to_the_theme_whose_words_are_like_theirs_and_others_to_none() -> None:
    given = give(frame(BUSES, PARKING), *answers())
    assert given[["respondent_id", "theme_id"]].to_numpy().tolist() == [
        ["r1", "q1-01"],
        ["r2", "q1-02"],
        ["r3", "q1-01"],
    ]
    assert given["strength"].between(0.5, 1).all()


def test_a_theme_with_sub_themes_is_a_heading_and_is_given_nothing() -> None:
    fares = ("q1", "q1-03", "q1-01", "Bus fares", "", "", "")
    given = give(frame(BUSES, PARKING, fares), *answers())
    assert set(given["theme_id"]) <= {"q1-02", "q1-03"}


def test_examples_weigh_twice_what_the_label_does() -> None:
    label, example = np.eye(2, 384, dtype=np.float32)
    theme = Words("q1-01", label[None], example[None])
    assert likenesses(np.stack([label, example]), [theme]).round(3).tolist() == [[0.447], [0.894]]


def test_found_themes_follow_the_codeframe_and_one_of_the_same_label_is_the_same_theme() -> None:
    found = pd.DataFrame(
        [
            ("q1", "q1-01", "", "Staff", "", ""),
            ("q1", "q1-02", "", "bus  services", "", ""),
            ("q1", "q1-03", "q1-01", "Nurses", "", ""),
            ("q2", "q2-01", "", "Staff", "", ""),
        ],
        columns=PROPOSALS.names[:6],
    ).assign(stability=0.75)
    themes, names = combine(frame(BUSES, ("q1", "q1-09", "", "Car parking", "", "", "")), found)
    assert themes[["theme_id", "parent_id", "label"]].to_numpy().tolist() == [
        ["q1-01", "", "Bus services"],
        ["q1-09", "", "Car parking"],
        ["q1-10", "", "Staff"],
        ["q1-11", "q1-10", "Nurses"],
        ["q2-01", "", "Staff"],
    ]
    matches = MATCHES.check(
        pd.DataFrame(
            [("r1", "q1", "q1-02", 0.5, 0, 4, "computer"), ("r2", "q1", "no theme", 0.5, 0, 4, "computer")],
            columns=MATCHES.names,
        )
    )
    assert list(renamed(matches, names)["theme_id"]) == ["q1-01", "no theme"]


def test_a_found_theme_of_a_headings_label_is_one_under_it_for_a_heading_is_given_no_passage() -> None:
    heading = ("q1", "q1-05", "", "Travel", "", "", "")
    under = ("q1", "q1-06", "q1-05", "Bus fares", "", "", "")
    found = pd.DataFrame([("q1", "q1-01", "", "travel", "", "")], columns=PROPOSALS.names[:6]).assign(stability=0.75)
    themes, names = combine(frame(heading, under), found)
    assert themes[["theme_id", "parent_id", "label"]].to_numpy().tolist() == [
        ["q1-05", "", "Travel"],
        ["q1-06", "q1-05", "Bus fares"],
        ["q1-07", "q1-05", "travel: other points"],
    ]
    assert names == {("q1", "q1-01"): "q1-07"}
    kept = ("q1", "q1-07", "q1-05", "Travel: other points", "", "", "")
    assert combine(frame(heading, under, kept), found)[1] == names, "and next year the same theme again"
    above = pd.concat([found, found.assign(theme_id="q1-02", parent_id="q1-01", label="Ferries")])
    assert combine(frame(heading, under), above)[1]["q1", "q1-01"] == "q1-05", "a heading that was found is the heading"


def test_what_fits_no_theme_is_left_over() -> None:
    redacted, passages, embeddings = answers()
    given = give(frame(BUSES, PARKING), redacted, passages, embeddings)
    assert list(left_over(passages, given)["respondent_id"]) == ["r4"]
    assert len(left_over(passages, FRAMED.empty())) == len(passages)


def test_the_analyst_is_told_what_is_new_and_what_nobody_raised() -> None:
    framed = FRAMED.check(pd.DataFrame([("r1", "q1", "q1-01", 0.5, 0, 4, "computer")], columns=FRAMED.names))
    new = ("q1", "q1-03", "", "Staff", "", "")
    proposals = PROPOSALS.check(
        pd.DataFrame([BUSES[:6], PARKING[:6], new], columns=PROPOSALS.names[:6]).assign(stability=float("nan"))
    )
    assert list(frame_notes(frame(BUSES, PARKING), framed, proposals, ["q1", "q2"], closed=True)) == [
        "2 themes of your codeframe were given 1 passages; 1 themes are new",
        "1 of its themes got no passage this time and are kept: q1/q1-02",
        "your codeframe has no theme of q2: their passages have no theme",
    ]
