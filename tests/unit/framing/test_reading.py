"""Facts about the file of a codeframe: what may stand in it, and what is said when it is wrong."""

from pathlib import Path

import pandas as pd
import pytest

from themes.consultation import Consultation
from themes.errors import DataError
from themes.framing import read_frame

Q1 = {"id": "q1", "text": "What matters?", "column": "What matters?"}
Q2 = {"id": "q2", "text": "What else?", "column": "What else?"}


def frame(folder: Path, text: str, *questions: dict[str, str], mode: str = "closed") -> pd.DataFrame:
    (folder / "codeframe.csv").write_text(text, encoding="utf-8")
    settings = {
        "title": "T", "body": "B", "questions": questions or (Q1, Q2),
        "codeframe": {"path": "codeframe.csv", "mode": mode}, "path": folder / "consultation.toml",
    }  # fmt: skip
    return read_frame(Consultation.model_validate(settings))


def problems(folder: Path, text: str, *questions: dict[str, str]) -> list[str]:
    with pytest.raises(DataError) as caught:
        frame(folder, text, *questions)
    return list(caught.value.problems)


def test_themes_keep_their_ids_and_those_without_one_get_the_next_number(tmp_path: Path) -> None:
    read = frame(
        tmp_path,
        "question_id,theme_id,parent_id,label,description,keywords,examples\n"
        "q1,q1-07,,Buses,Late or absent buses,bus,The 44 never comes|No bus after six\n"
        "q1,,q1-07,Bus fares,,,\n"
        "q2,,,Staff,,,\n",
    )
    assert read[["theme_id", "parent_id", "label", "examples"]].to_numpy().tolist() == [
        ["q1-07", "", "Buses", "The 44 never comes\nNo bus after six"],
        ["q1-08", "q1-07", "Bus fares", ""],
        ["q2-01", "", "Staff", ""],
    ]


def test_a_further_row_of_a_theme_is_a_further_example(tmp_path: Path) -> None:
    read = frame(
        tmp_path,
        "label,examples\nBuses,The 44 never comes\nBuses,No bus after six\nParking,\n",
        Q1,
    )
    assert read[["theme_id", "label", "examples"]].to_numpy().tolist() == [
        ["q1-01", "Buses", "The 44 never comes\nNo bus after six"],
        ["q1-02", "Parking", ""],
    ]


def test_the_codeframe_of_an_earlier_run_is_read_as_it_is(tmp_path: Path) -> None:
    read = frame(
        tmp_path,
        "question_id,theme_id,parent_id,label,description,keywords,decision,version\n"
        "q1,q1-02,,Parking,,,keep,3\nq2,q2-11,,Staff,,,,3\n",
    )
    assert list(read["theme_id"]) == ["q1-02", "q2-11"]


def test_everything_that_is_wrong_is_said_at_once_with_its_row(tmp_path: Path) -> None:
    said = problems(
        tmp_path,
        "question_id,theme_id,parent_id,label\n"
        "q9,q9-01,,Buses\n"
        "q1,q1-01,q1-02,Parking\n"
        "q1,q1-02,q1-01,Car parks\n"
        "q1,q1-03,other,Staff\n"
        "q1,q1-04,,staff \n"
        "q1,q1-05,,\n"
        "q1,no theme,,Nothing\n"
        "q2,q2-01,,Top\nq2,q2-02,q2-01,Middle\nq2,q2-03,q2-02,Bottom\n"
        "q2,q2-04,,Fees\nq2,q2-04,,Charges\n",
    )
    assert said == [
        "codeframe.csv: 'question_id': row 2: this is no open question of consultation.toml; write one of q1, q2",
        "codeframe.csv: 'theme_id': row 8: letters, digits, hyphens and full stops only; or leave it empty",
        "codeframe.csv: 'label': row 7: every theme needs a label; write one, or take the row out",
        "codeframe.csv: 'theme_id': rows 12, 13: q2-04 has several labels; give each theme its own id",
        "codeframe.csv: 'label': rows 5, 6: these themes have the same label; choose another for one of them, or make "
        "them one",
        "codeframe.csv: 'parent_id': row 3: q1-01 lies under itself; empty the parent_id of one of these themes",
        "codeframe.csv: 'parent_id': row 4: q1-02 lies under itself; empty the parent_id of one of these themes",
        "codeframe.csv: 'parent_id': row 5: q1 has no theme other; write the theme_id of one, or empty the cell",
        "codeframe.csv: 'parent_id': row 11: its parent q2-02 has a parent itself, and themes have two levels; name "
        "q2-01, or empty the cell",
    ]


def test_a_file_without_the_columns_of_a_codeframe_is_refused(tmp_path: Path) -> None:
    assert problems(tmp_path, "question_id,name\nq1,Buses\n") == [
        "codeframe.csv: no column 'label'; add one; a codeframe's columns are question_id, theme_id, parent_id, label, "
        "description, keywords, examples"
    ]
