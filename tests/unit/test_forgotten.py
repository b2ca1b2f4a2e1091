"""The list of people who asked to be forgotten, and what reading an export leaves of them."""

import dataclasses
import os

import pandas as pd
import pytest

from themes.consultation import load
from themes.errors import ConsultationError
from themes.forgotten import add_forgotten, pseudonyms, read_forgotten
from themes.responses import read_responses
from themes.store import pseudonym
from themes.tables import WITHDRAWN

KEY = b"k" * 32
SETTINGS = """
title = "Trial"
body = "Strathtay"
[input]
path = "export.csv"
respondent_id = "ID"
same_person_by = "E-mail"
[[questions]]
id = "q1"
text = "What matters?"
column = "Matters"
position_column = "Agree"
tags = ["Tag"]
[[closed]]
id = "c1"
text = "Do you agree?"
column = "Agree"
[characteristics]
sex = "Sex"
[letters]
path = "letters"
"""
SETTINGS += '[[questions]]\nid = "general"\ntext = "In general"\n'
COLUMNS = ["ID", "E-mail", "Matters", "Tag", "Agree", "Sex"]
ROWS = [
    ["7", "a@example.org", "The bus", "transport", "Yes", "Female"],
    ["8", "a@example.org", "The ferry", "ferry", "No", "Female"],
    ["9", "b@example.org", "The dentist", "dentist", "No", "Male"],
]


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "jean.txt").write_text("The surgery should open in the evening.", encoding="utf-8")
    (tmp_path / "letters" / "index.csv").write_text("file,id\njean.txt,7\n", encoding="utf-8")
    (tmp_path / "consultation.toml").write_text(SETTINGS, encoding="utf-8")
    write(tmp_path, ROWS)
    return tmp_path


def write(folder, rows):
    pd.DataFrame(rows, columns=COLUMNS).to_csv(folder / "export.csv", index=False)


def read(folder):
    return read_responses(load(folder / "consultation.toml"), KEY)


def forget(folder, source_id):
    people = read(folder).respondents
    row = people[people["source_id"] == source_id].iloc[0]
    add_forgotten(folder, KEY, pseudonyms(KEY, row["respondent_id"], row["source_id"]))


def everything(found):
    parts = [getattr(found, field.name) for field in dataclasses.fields(found)]
    return "\n".join([*(part.to_csv() for part in parts if isinstance(part, pd.DataFrame)), *found.notes])


def test_nothing_of_a_forgotten_person_is_read_but_that_their_answers_were_withdrawn(folder):
    before = read(folder)
    forget(folder, "7; 8")
    found = read(folder)
    assert len(found.raw) == len(before.raw)
    gone = found.respondents[found.respondents["standing"] == WITHDRAWN]
    assert list(gone["respondent_id"]) == ["forgotten-1"]
    assert set(found.raw.loc[found.raw["respondent_id"] == "forgotten-1", "text"]) == {""}
    for trace in ("The bus", "The ferry", "transport", "Female", pseudonym(KEY, "7"), pseudonym(KEY, "8")):
        assert trace in everything(before) or trace == pseudonym(KEY, "8")
        assert trace not in everything(found)
    assert "1 person forgotten: withdrawn, and nothing of theirs was read" in found.notes


def test_a_letter_of_the_same_id_is_somebody_elses(folder):
    forget(folder, "7; 8")
    assert "The surgery should open" in everything(read(folder))


def test_a_forgotten_letter_leaves_the_response_of_the_same_id(folder):
    forget(folder, "7")
    found = everything(read(folder))
    assert "The surgery" not in found
    assert "jean.txt" not in found
    assert "The bus" in found


def test_nothing_is_said_of_any_letter_of_a_forgotten_sender(folder):
    """One sender, two letters: neither the words nor the name of the second file is left."""
    mail = (
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
        "And the chemist should open on Sundays.\n--b\nContent-Type: image/png\n"
        "Content-Disposition: attachment; filename=map.png\n\nx\n--b--\n"
    )
    (folder / "letters" / "morag.eml").write_text(mail, encoding="utf-8")
    (folder / "letters" / "index.csv").write_text("file,id\njean.txt,7\nmorag.eml,7\n", encoding="utf-8")
    assert any(note.startswith("morag.eml: ") for note in read(folder).notes)
    forget(folder, "7")
    found = everything(read(folder))
    assert "morag" not in found
    assert "chemist" not in found


def test_somebody_forgotten_stays_so_when_they_send_another_response(folder):
    forget(folder, "7; 8")
    write(folder, [["1", "a@example.org", "The train", "train", "Yes", "Female"], *ROWS])
    assert "The train" not in everything(read(folder))


def test_the_list_holds_no_id_and_no_pseudonym_and_is_its_owners(folder):
    forget(folder, "9")
    path = folder / ".themes" / "forgotten"
    assert pseudonym(KEY, "9") not in path.read_text(encoding="utf-8")
    assert read_forgotten(folder, b"x" * 32).holds([pseudonym(KEY, "9")]) is False
    if os.name != "nt":
        assert path.stat().st_mode & 0o777 == 0o600


def test_a_list_that_was_damaged_lets_nothing_be_read(folder):
    forget(folder, "9")
    with (folder / ".themes" / "forgotten").open("a", encoding="utf-8") as file:
        file.write("half a li\n")
    with pytest.raises(ConsultationError, match=r"\.themes/forgotten, line 2: it is no entry"):
        read(folder)
