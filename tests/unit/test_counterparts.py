"""Facts about which of people's own codes each proposed theme stands for."""

import numpy as np
import pandas as pd

from themes.agreement.standing import NO_CODE, stand_for
from themes.counterparts import find_counterparts, units_found
from themes.embeddings import passage_key
from themes.tables import CODES, EMBEDDINGS, MATCHES, PASSAGES, PROPOSALS, REDACTED, Assigned
from themes.teaching import Material

SAID = {"q1-01": "the bus is late", "q1-02": "nowhere to park", "no theme": "nothing to add"}
CODE = {"q1-01": "Public transport", "q1-02": "Parking & roads", "no theme": "No comment"}
PEOPLE = {f"r{number:03d}": list(SAID)[number % 3] for number in range(60)}


def asked(labels: list[str], coded: int):
    """Codes of the first so many of sixty answers, themes, and passages: one an answer, of the theme it says."""
    texts = {person: f"{SAID[theme]}, number {person[1:]}." for person, theme in PEOPLE.items()}
    centres = dict(zip(SAID, np.eye(3, EMBEDDINGS.width, dtype=np.float32), strict=True))
    vectors = pd.DataFrame(list(map(centres.get, PEOPLE.values())), columns=EMBEDDINGS.names[1:])
    vectors.insert(0, "passage_key", [passage_key(text) for text in texts.values()])
    spans = [(person, "q1", 0, len(text)) for person, text in texts.items()]
    matches = [(person, "q1", PEOPLE[person], 0.5, start, end, "computer") for person, _, start, end in spans]
    themes = [("q1", f"q1-0{number}", "", label, "", "", 1.0) for number, label in enumerate(labels, 1)]
    codes = [(person, "q1", CODE[theme], "mine") for person, theme in list(PEOPLE.items())[:coded]]
    return (
        CODES.check(pd.DataFrame(codes, columns=CODES.names, dtype="str")),
        PROPOSALS.check(pd.DataFrame(themes, columns=PROPOSALS.names)),
        MATCHES.check(pd.DataFrame(matches, columns=MATCHES.names)),
        Material(
            REDACTED.check(
                pd.DataFrame([(p, "q1", 1, "analysed", "", text) for p, text in texts.items()], columns=REDACTED.names)
            ),
            PASSAGES.check(pd.DataFrame(spans, columns=PASSAGES.names)),
            EMBEDDINGS.check(vectors),
        ),
    )


def found(labels: list[str], coded: int):
    """What is found of them."""
    return find_counterparts(*asked(labels, coded))


def test_each_theme_and_what_says_nothing_stands_for_the_code_that_people_give_it() -> None:
    table, notes = found(["Buses", "Cars"], coded=30)
    assert table.set_index("theme_id")["code"].to_dict() == {theme: CODE[theme] for theme in SAID}
    assert (table["responses"] == 20).all()
    assert (table["share"] > 0.9).all()
    assert notes == (
        "q1: 2 of 2 themes stand for 2 of the 3 codes that people gave 30 answers (sheet themes, people's code; "
        "counterparts.csv)",
    )


def test_codes_that_are_the_labels_of_the_themes_need_no_counterpart() -> None:
    table, notes = found(["public  Transport", "Parking & roads"], coded=30)
    assert table.empty
    assert notes == ()


def test_nothing_is_said_of_a_handful_of_coded_answers() -> None:
    assert found(["Buses", "Cars"], coded=15)[0].empty


def test_codes_of_answers_that_were_not_read_are_left_out() -> None:
    codes, proposals, matches, material = asked(["Buses", "Cars"], coded=30)
    elsewhere = CODES.check(codes.assign(respondent_id="x" + codes["respondent_id"]))
    table, notes = find_counterparts(elsewhere, proposals, matches, material)
    assert table.empty
    assert notes == ()


def test_a_theme_stands_for_what_its_answers_add_to_those_of_other_themes() -> None:
    # Two themes that every answer has: the second would add nothing to the first's code, and stands for the other.
    given, chance = np.ones((9, 2), dtype=bool), np.tile([0.9, 0.8], (9, 1))
    assert sorted(stand_for(given, chance).tolist()) == [0, 1]


def test_a_theme_of_no_code_stands_for_none() -> None:
    given = np.repeat(np.eye(2, dtype=bool), 9, axis=0)
    chance = np.repeat([[0.9, 0.0], [0.02, 0.02]], 9, axis=0)
    assert stand_for(given, chance).tolist() == [0, NO_CODE]


def test_agreement_is_measured_with_the_codes_that_themes_are_found_to_stand_for() -> None:
    codes, _, matches, material = asked(["Buses", "Cars"], coded=30)
    coded = codes.assign(unit=codes["code"].str.casefold())
    units = units_found(coded, Assigned(matches), material)
    assert units.set_index("theme_id")["unit"].to_dict() == {"q1-01": "public transport", "q1-02": "parking & roads"}
    assert units_found(coded.head(10), Assigned(matches), material).empty
