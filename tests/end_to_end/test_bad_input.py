"""Bad input: exit code 2, every problem named with its place, no traceback, none of the respondents' words."""

import csv

import pytest

from tests.end_to_end.conftest import themes, themes_apart

pytestmark = pytest.mark.timeout(120)

SECRET = "nobody should read this answer in a message"
SETTINGS = """
title = "Hubs"
body = "Strathtay"
closes = 2026-10-30
[input]
path = "answers.csv"
respondent_id = "ID"
layout = "long"
question_column = "Question"
answer_column = "Answer"
[[questions]]
id = "q1"
text = "What matters?"
"""
ROWS = [["ID", "Question", "Answer"], ["1", "What matters?", SECRET], ["2", "What matters?", "the bus"]]


@pytest.fixture
def refused(tmp_path):
    """Check a consultation that a test wrote; return the lines of what it was told."""

    def check(settings=SETTINGS, content=None, rows=ROWS):
        (tmp_path / "consultation.toml").write_text(settings, encoding="utf-8")
        if content is None:
            with (tmp_path / "answers.csv").open("w", encoding="utf-8", newline="") as file:
                csv.writer(file).writerows(rows)
        else:
            (tmp_path / "answers.csv").write_bytes(content)
        for command in (["check"], ["run", "--out", tmp_path / "run"]):
            said = themes(command[0], tmp_path / "consultation.toml", *command[1:])
            assert said.returncode == 2, (said.returncode, said.stdout, said.stderr)
            assert "Traceback" not in said.stderr
            assert SECRET not in said.stdout + said.stderr
        return said.stderr.splitlines()

    return check


def test_an_empty_file(refused):
    assert refused(content=b"") == ["answers.csv: it is empty; export it again"]


def test_a_consultation_without_open_questions_is_checked_and_not_run(tmp_path):
    (tmp_path / "answers.csv").write_text("ID,Do you agree?\n1,Yes\n2,No\n")
    (tmp_path / "consultation.toml").write_text('title = "T"\nbody = "B"\n[input]\npath = "answers.csv"\n')
    assert themes("check", tmp_path / "consultation.toml").returncode == 0
    said = themes("run", tmp_path / "consultation.toml", "--out", tmp_path / "run")
    assert (said.returncode, "no open question is declared" in said.stderr) == (2, True)


def test_a_missing_column_names_the_nearest(refused):
    (line,) = refused(settings=SETTINGS.replace('"Answer"', '"Answers"'))
    assert line.startswith("answers.csv: no column 'Answers', which input.answer_column names; did you mean 'Answer'?")


def test_a_row_with_more_cells_than_columns_is_named(refused):
    (line,) = refused(content=b"ID,Question,Answer\n1,What matters?,caf\xe9, bus\n2,What matters?,bus\n")
    assert line.startswith("answers.csv: 1 row with more cells than there are columns: row 2")


def test_a_repeated_respondent_and_question_names_the_rows(refused):
    (line,) = refused(rows=[*ROWS, ["1", "What  matters?", "something else"]])
    assert line.startswith("answers.csv: rows 2, 4 hold different answers from one respondent to q1")


def test_five_mistakes_in_the_settings_are_told_at_once(refused):
    lines = refused(
        settings=SETTINGS.replace("closes = 2026-10-30", 'closes = "soon"')
        .replace("title", "titel")
        .replace('layout = "long"', 'layout = "tall"')
        + '[disclosure]\ntreshold = 5\n[characteristics]\ndisabilty = "D"\n'
    )
    told = "\n".join(lines)
    for part in (
        "title",
        "titel: unknown key; did you mean title?",
        "closes",
        "input.layout",
        "did you mean threshold?",
    ):
        assert part in told
    assert "did you mean disability?" in told


def test_a_missing_settings_file_and_a_missing_export_say_so(tmp_path):
    said = themes_apart("check", tmp_path / "consultation.toml")
    assert (said.returncode, said.stderr.count("\n")) == (2, 1)
    (tmp_path / "consultation.toml").write_text(SETTINGS, encoding="utf-8")
    said = themes("check", tmp_path / "consultation.toml")
    assert said.returncode == 2
    assert "answers.csv: there is no such file" in said.stderr
