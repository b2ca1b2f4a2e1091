"""What `themes check` shows of who responded and of what will be odd, as a terminal of 80 columns shows it."""

from datetime import date

import pandas as pd
import pytest

from themes.checking import check_consultation, lines
from themes.consultation import load

SETTINGS = """
title = "Trial"
body = "Strathtay"
closes = 2026-10-30
[input]
path = "export.csv"
respondent_id = "ID"
[[questions]]
id = "q1"
text = "What matters?"
column = "Matters"
[[questions]]
id = "q2"
text = "What else?"
column = "Else"
[characteristics]
sex = "Sex"
national_identity = "Identity"
[respondent]
kind = "Kind"
channel = "Channel"
"""


@pytest.fixture
def shown(tmp_path):
    """The lines of a check of 40 people: 10 organisations, 12 who kept their sex to themselves."""
    people = pd.DataFrame({
        "ID": [f"r{number}" for number in range(40)],
        "Kind": ["Individual"] * 30 + ["Organisation"] * 10,
        "Matters": [f"The bus number {number} is late" for number in range(40)],
        "Else": [f"The dentist in town number {number} is full" for number in range(40)],
        "Channel": ["Online", "paper", "Drop-in", "Phone", "BSL", "", "online", "Paper"] * 5,
        "Sex": ["Female"] * 10 + ["Male"] * 8 + ["Prefer not to say"] * 12 + [""] * 10,
        "Identity": ["Scottish"] * 20 + ["Scottish; British"] * 7 + ["Welsh"] * 3 + [""] * 10,
    })  # fmt: skip
    people.to_csv(tmp_path / "export.csv", index=False)
    (tmp_path / "consultation.toml").write_text(SETTINGS, encoding="utf-8")
    consultation = load(tmp_path / "consultation.toml")
    assert consultation.closes == date(2026, 10, 30)
    return list(lines(check_consultation(consultation, b"k" * 32), consultation))


def test_those_who_were_not_asked_are_missing_from_nothing(shown):
    text = " ".join(" ".join(shown).split())
    assert "in no group: sex 12 of 30 (40%)" in text


def test_answers_that_people_could_choose_several_of_stand_on_one_line(shown):
    assert [line for line in shown if "national identity" in line] == [
        "  national identity (several could be chosen): Scottish 27; British 7; Welsh"
    ]
    assert "    fewer than 5; Not asked 10" in shown


def test_questions_with_few_answers_are_named_together(shown):
    text = " ".join(" ".join(shown).split())
    assert "q1, q2: fewer than 100 answers to analyse (40, 40): read them all" in text


def test_no_line_is_wider_than_a_terminal(shown):
    assert [line for line in shown if len(line) > 79] == []


def test_every_channel_is_in_the_accounting_of_channels(shown):
    received = [line.split()[1:] for line in shown if line.startswith("received")]
    heads = [line.split()[3:] for line in shown if line.startswith("Answers by channel")]
    assert heads == [["bsl", "drop-in", "online", "paper"], ["phone", "survey"]]
    assert received[1:] == [["10", "10", "20", "20"], ["10", "10"]]


def checked(folder, settings, **cells):
    """The lines of a check of an export with these columns."""
    pd.DataFrame(cells).to_csv(folder / "export.csv", index=False)
    (folder / "consultation.toml").write_text(settings, encoding="utf-8")
    consultation = load(folder / "consultation.toml")
    return list(lines(check_consultation(consultation, b"k" * 32), consultation))


LETTER = (
    "The ferry must sail in winter because the island has no other way to reach a dentist, a school or a shop at all"
)


def test_one_of_anything_is_told_as_one(tmp_path):
    tagged = SETTINGS.replace('column = "Matters"', 'column = "Matters"\ntags = ["Tag"]')
    blank = {"Else": ["", ""], "Kind": ["Event note", ""], "Channel": ["", ""], "Sex": ["", ""], "Identity": ["", ""]}
    shown = checked(tmp_path, tagged, ID=["a", "a"], Matters=[LETTER, LETTER], Tag=["ferry", ""], **blank)
    text = " ".join(" ".join(shown).split())
    assert text.startswith("Trial: 1 respondent Responses")
    assert "1 answer with 1 code that people gave" in text
    assert "1 event note, of at least 1 person: counted apart" in text
    assert " 1 id stands in several rows" in text


def test_one_set_of_letters_is_told_as_one(tmp_path):
    blank = {name: [""] * 3 for name in ("Else", "Kind", "Channel", "Sex", "Identity")}
    text = " ".join(" ".join(checked(tmp_path, SETTINGS, ID=["a", "b", "c"], Matters=[LETTER] * 3, **blank)).split())
    assert "1 set of nearly the same long answer" in text
    assert "sets" not in text


def test_of_very_many_questions_the_first_are_shown_and_the_rest_together(tmp_path):
    asked = "".join(f'[[questions]]\nid = "q{n}"\ntext = "Part {n}?"\ncolumn = "Part {n}?"\n' for n in range(300))
    settings = f'title = "Trial"\nbody = "Strathtay"\n[input]\npath = "export.csv"\nrespondent_id = "ID"\n{asked}'
    answers = {f"Part {n}?": ["", "", "The bus"] if n < 299 else ["", "", ""] for n in range(300)}
    shown = checked(tmp_path, settings, ID=["a", "b", "c"], **answers)
    assert len(shown) < 200
    assert [line.split() for line in shown if line.startswith("received")][-1] == ["received", "720"]
    assert [line.split() for line in shown if line.startswith("Responses")][-1] == ["Responses", "240", "more"]
    assert [line.split() for line in shown if line.startswith("  analysed")][-1] == ["analysed", "239"]
    text = " ".join(" ".join(shown).split())
    assert "and 240 more questions" in text
    assert "300 open questions are declared" in text
    assert "q299: no answer is left to analyse" in text
