"""Letters, e-mails and event notes: responses with their own channel."""

from email.message import EmailMessage

import docx
import pytest

from themes.consultation import load
from themes.errors import ConsultationError, DataError
from themes.responses import read_responses
from themes.tables import NOT_ANSWERED, NOT_ASKED

KEY = b"k" * 32
SETTINGS = """
title = "T"
body = "B"
closes = 2026-10-30
[letters]
path = "letters"
[[questions]]
id = "general"
text = "What people wrote in letters"
[characteristics]
age = "Age"
"""
INDEX = """file,id,channel,kind,people,may_publish,received,age
one.docx,L1,letter,Individual,,"Yes, without my name",2026-10-01,52
two.eml,,e-mail,Organisation,,no,,
event.txt,,event,,25,,2026-11-05,
"""


@pytest.fixture
def folder(tmp_path):
    letters = tmp_path / "letters"
    letters.mkdir()
    document = docx.Document()
    document.add_paragraph("Please keep the clinic open.")
    document.add_paragraph("I cannot drive.")
    document.save(str(letters / "one.docx"))
    message = EmailMessage()
    message["From"], message["Date"], message["Subject"] = (
        "Jo <jo@example.org>",
        "Fri, 02 Oct 2026 10:00:00 +0100",
        "Hubs",
    )
    message.set_content("We support the plan.\n\n> an earlier message\n-- \nJo Bloggs\n")
    (letters / "two.eml").write_bytes(bytes(message))
    (letters / "event.txt").write_text("Several tables asked for buses.", encoding="utf-16")
    (letters / "index.csv").write_text(INDEX, encoding="utf-8")
    (tmp_path / "consultation.toml").write_text(SETTINGS, encoding="utf-8")
    return tmp_path


def read(folder):
    return read_responses(load(folder / "consultation.toml"), KEY)


def test_letters_are_responses_to_a_general_question(folder):
    found = read(folder)
    people = found.respondents.set_index("respondent_id")
    texts = dict(zip(found.raw["respondent_id"].map(people["source_id"]), found.raw["text"], strict=True))
    assert texts["L1"] == "Please keep the clinic open.\nI cannot drive."
    assert texts["two.eml"] == "We support the plan."
    assert texts["event.txt"] == "Several tables asked for buses."
    assert set(found.raw["question_id"]) == {"general"}


def test_the_index_says_who_sent_them(folder):
    people = read(folder).respondents.set_index("source_id")
    assert people["channel"].to_dict() == {"L1": "letter", "two.eml": "e-mail", "event.txt": "event"}
    assert people["kind"].to_dict() == {"L1": "individual", "two.eml": "organisation", "event.txt": "event note"}
    assert people.loc["event.txt", "people"] == 25
    assert people["may_publish"].to_dict() == {"L1": "without name", "two.eml": "no", "event.txt": "no"}
    assert people["standing"].to_dict() == {"L1": "in time", "two.eml": "in time", "event.txt": "late"}
    assert people.loc["two.eml", "submitted_at"] == "2026-10-02"


def test_organisations_and_event_notes_were_not_asked_about_themselves(folder):
    found = read(folder)
    ids = found.respondents.set_index("respondent_id")["source_id"]
    groups = dict(zip(found.characteristics["respondent_id"].map(ids), found.characteristics["group"], strict=True))
    assert groups == {"L1": "45 to 54", "two.eml": NOT_ASKED, "event.txt": NOT_ASKED}


def test_a_file_that_the_index_leaves_out_is_a_letter_all_the_same(folder):
    (folder / "letters" / "three.txt").write_text("Another voice.")
    found = read(folder)
    person = found.respondents.set_index("source_id").loc["three.txt"]
    assert (person["channel"], person["kind"], person["may_publish"]) == ("letter", "not stated", "no")
    assert NOT_ANSWERED in set(found.characteristics["group"])


def test_every_problem_is_told_at_once_and_no_words(folder):
    (folder / "letters" / "index.csv").write_text(INDEX + "gone.txt,,,,,,,\none.docx,,,,,,,\n")
    (folder / "letters" / "bad.docx").write_bytes(b"PK\x03\x04 secret words")
    (folder / "letters" / "scan.pdf").write_bytes(b"%PDF-1.4 secret words")
    with pytest.raises(DataError) as told:
        read(folder)
    problems = "\n".join(told.value.problems)
    for part in (
        "1 row names no file of the folder: row 5",
        "1 row names a file that another row names",
        "bad.docx",
        "scan.pdf",
    ):
        assert part in problems
    assert "secret" not in problems


def test_letters_need_a_question_to_go_to(folder):
    (folder / "consultation.toml").write_text(SETTINGS.replace('id = "general"', 'id = "q1"'))
    with pytest.raises(ConsultationError) as told:
        read(folder)
    assert "letters.question: no question has the id general" in str(told.value)


def test_files_that_cannot_be_read_as_letters_are_counted_and_said(folder):
    letters = folder / "letters"
    for name in ("old.doc", "photo.jpg", "photo2.jpg", "Thumbs.db", "~$one.docx", ".hidden"):
        (letters / name).write_bytes(b"\xd0\xcf")
    (letters / "more").mkdir()
    found = read(folder)
    assert any("3 files" in note and ".doc 1" in note and ".jpg 2" in note for note in found.notes)
    assert any("1 folder" in note for note in found.notes)
