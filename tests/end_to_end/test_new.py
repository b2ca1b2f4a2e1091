"""From an unknown export to a passing check: two commands and no edit."""

import os
import tomllib
from pathlib import Path

import pytest

from tests.end_to_end.conftest import themes
from tests.exports.make import make_all
from themes.cli import main

SHARED = Path(os.environ.get("THEMES_DATA", Path(__file__).parents[3] / "shared" / "data")) / "fixtures"
# Of each real export: how its headers are laid out, its open questions, its closed ones, its characteristics.
REAL = {
    "google_forms_autistica.csv": ("one row", 1, 2, []),
    "idotai_blank_second_row_scr.csv": ("one row", 1, 2, []),
    "idotai_two_row_header_biomass.csv": ("code and wording", 0, 1, []),
    "qualtrics_three_header_rows.csv": ("qualtrics", 1, 1, []),
    "surveymonkey_one_header_comma.csv": ("one row", 0, 7, ["sex", "age", "income", "education"]),
    "surveymonkey_other_please_specify_thanksgiving.csv": ("one row", 7, 18, ["area_type", "age", "sex", "income"]),
    "surveymonkey_two_header_rows_starwars.csv": ("two rows", 0, 22, ["sex", "age", "income", "education"]),
}


def new_and_check(export, folder):
    """Both commands, and the settings in between."""
    made = themes("new", export, "--out", folder)
    assert made.returncode == 0, made.stderr
    checked = themes("check", folder / "consultation.toml")
    assert checked.returncode == 0, checked.stderr
    for said in (made, checked):
        assert max(len(line) for line in said.stdout.splitlines() if str(folder) not in line) <= 80
    return tomllib.loads((folder / "consultation.toml").read_text(encoding="utf-8")), checked.stdout


@pytest.mark.parametrize("name", REAL)
def test_a_real_export_is_understood(name, tmp_path):
    if not (SHARED / name).is_file():
        pytest.skip(f"the real export {name} is not on this machine")
    settings, _ = new_and_check(SHARED / name, tmp_path)
    layout, opened, closed, characteristics = REAL[name]
    assert settings["input"]["header"] == layout
    assert len(settings.get("questions", [])) == opened
    assert len(settings.get("closed", [])) == closed
    assert sorted(settings.get("characteristics", {})) == sorted(characteristics)


def test_every_made_export_passes_its_check_without_an_edit(tmp_path, capsys):
    for expected in make_all(tmp_path):
        folder = tmp_path / expected.file.replace(".", "_")
        # In one process: starting another for each of so many exports took most of the time.
        assert main(["new", str(tmp_path / expected.file), "--out", str(folder)]) == 0, expected.file
        assert main(["check", str(folder / "consultation.toml")]) == 0, expected.file
        told = capsys.readouterr().out
        assert "respondents" in told
        assert max(len(line) for line in told.splitlines() if str(folder) not in line) <= 80


def test_settings_that_are_there_are_not_written_over(tmp_path):
    (tmp_path / "answers.csv").write_text("ID,What matters most to you?\n1,The bus is late\n")
    assert themes("new", tmp_path / "answers.csv").returncode == 0
    again = themes("new", tmp_path / "answers.csv")
    assert again.returncode == 2
    assert "is there already" in again.stderr


def test_a_folder_of_letters_has_settings_and_an_index_to_fill_in(tmp_path):
    letters = tmp_path / "letters"
    letters.mkdir()
    (letters / "one.txt").write_text("Please keep the clinic open, because the bus is slow and dear.")
    (letters / "two.txt").write_text("More seats at the bus stop, please.")
    settings, told = new_and_check(letters, tmp_path)
    assert settings["letters"]["path"] == "letters"
    assert (letters / "index.csv").read_text().splitlines()[1] == "one.txt,,letter,,,,,,"
    assert "2 respondents" in told


def test_a_list_of_questions_is_no_export(tmp_path):
    (tmp_path / "sheet.csv").write_text("Open questions,\nColumn ID,Number\nI,2\nK,3\n")
    said = themes("new", tmp_path / "sheet.csv")
    assert (said.returncode, "holds no responses" in said.stderr) == (2, True)
