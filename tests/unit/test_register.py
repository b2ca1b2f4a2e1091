"""Facts about the register of actions beside the settings: actions.csv."""

import pandas as pd
import pytest

from tests.unit.report.conftest import THEME_ROWS, table_of
from themes.errors import ConsultationError
from themes.register import FILE, read_register
from themes.tables import THEMES

HEADER = "question_id,theme,decision,action,why,owner,date,status\n"


def register(folder, *lines: str, header: str = HEADER) -> pd.DataFrame | None:
    (folder / FILE).write_text(header + "".join(f"{line}\n" for line in lines), encoding="utf-8-sig")
    return read_register(folder, table_of(THEMES, THEME_ROWS))


def test_without_a_file_there_is_no_register(tmp_path) -> None:
    assert read_register(tmp_path, table_of(THEMES, THEME_ROWS)) is None


def test_a_theme_is_named_by_its_id_or_its_label(tmp_path) -> None:
    found = register(
        tmp_path,
        "q1,q1-01,We will,Hire two nurses.,,Head of Care,2027-03-31,done",
        ",waiting times,we cannot,Open at night.,There is no money.,,,",
        ",,,,,,,",
    )
    columns = ["number", "question_id", "theme_id", "decision", "why", "status"]
    assert found is not None
    assert list(found[columns].itertuples(index=False, name=None)) == [
        (1, "q1", "q1-01", "we will", "", "done"),
        (2, "q1", "q1-01", "we cannot", "There is no money.", "not started"),
    ]


def test_every_problem_is_told_at_once_with_its_row_and_without_its_words(tmp_path) -> None:
    with pytest.raises(ConsultationError) as refused:
        register(tmp_path, "q1,q1-99,maybe,Secret words.,,,,", ",Buses,we will,,,,,soon", ",q1-01,we cannot,x,,,,")
    said = str(refused.value)
    for problem in (
        "row 2: theme", "row 2: decision", "row 3: theme",  # two questions have a theme called Buses
        "row 3: action", "row 3: status", "row 4: why",
    ):  # fmt: skip
        assert problem in said
    assert "Secret" not in said


def test_an_empty_line_counts_as_a_row_as_a_spreadsheet_shows_it(tmp_path) -> None:
    with pytest.raises(ConsultationError, match="row 3: decision"):
        register(tmp_path, "", "q1,q1-01,maybe,,,,,")


def test_a_missing_column_is_named(tmp_path) -> None:
    with pytest.raises(ConsultationError, match="no column owner, date"):
        register(tmp_path, header="theme,decision,action\n")
