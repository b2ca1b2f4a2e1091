"""Answers, options, ids and groups that attack whoever opens the files are words in every one of them.

A release is written by the same writers; names that officers type are planted in `tests/unit/report/test_files.py`.
"""

import openpyxl
import pytest

from tests.end_to_end.conftest import themes
from tests.hostile import OPTION, findings, plant

pytestmark = [pytest.mark.slow, pytest.mark.timeout(400)]


def test_hostile_words_are_alive_in_no_file_of_the_review_or_the_draft(tmp_path) -> None:
    consultation, run = plant(tmp_path / "hubs", 40), tmp_path / "run"
    said = themes("run", consultation, "--out", run)
    assert said.returncode == 0, said.stderr
    assert findings(run) == []
    options = openpyxl.load_workbook(run / "draft" / "tables.xlsx")["Closed questions"]["B"]
    assert OPTION in {cell.value for cell in options}
