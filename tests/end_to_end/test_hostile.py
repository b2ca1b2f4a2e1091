"""Answers, options, ids and groups that attack whoever opens the files are words in every one of them."""

import csv

import openpyxl
import pytest

from tests.end_to_end.conftest import themes
from tests.end_to_end.test_review import cells
from tests.hostile import FORMULAS, MARKUP, OPTION, findings, plant

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


def test_hostile_words_are_alive_in_no_file_from_the_draft_to_the_release(tmp_path) -> None:
    consultation, run = plant(tmp_path / "hubs", 40), tmp_path / "run"
    said = themes("run", consultation, "--out", run)
    assert said.returncode == 0, said.stderr
    themes("review", run)
    workbook = run / "review" / "review.xlsx"
    book = openpyxl.load_workbook(workbook)
    rename(book, [*MARKUP, *FORMULAS])
    workbook.unlink()
    book.save(workbook)
    said = themes("review", run, "--apply", workbook, "--by", "A. Officer")
    assert said.returncode == 0, said.stderr
    said = themes("publish", run)
    assert said.returncode == 0, said.stderr
    assert findings(run) == []
    with (run / "release" / "themes.csv").open(encoding="utf-8", newline="") as file:
        assert MARKUP[0] in {row["label"] for row in csv.DictReader(file)}
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in (run / "release" / "report.html").read_text(encoding="utf-8")
    options = openpyxl.load_workbook(run / "release" / "tables.xlsx")["Closed questions"]["B"]
    assert OPTION in {cell.value for cell in options}


def rename(book, names) -> None:
    """Give every theme a name that attacks, and approve quotes and campaigns."""
    for number, row in enumerate(cells(book["themes"])):
        row["decision"].value, row["new_label"].value = "rename", f"{names[number % len(names)]}"
        row["new_label"].data_type = "s"
    for row in cells(book["quotes"]):
        row["decision"].value = "approve"
    if "campaigns" in book.sheetnames:
        for row in cells(book["campaigns"]):
            row["decision"].value = "confirm"
