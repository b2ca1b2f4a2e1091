"""Reading files: a file is known by what is in it, and told of in words when it is no table."""

import openpyxl
import pytest

from themes.errors import DataError
from themes.exports import sheets
from themes.exports.sheets import Sheet, name_numbers, read_sheets


@pytest.fixture
def told(read):
    """What is told of a file that cannot be read."""

    def write_and_fail(data, name="export.csv"):
        with pytest.raises(DataError) as raised:
            read(data, name)
        return str(raised.value)

    return write_and_fail


def book(path):
    made = openpyxl.Workbook()
    made.active.append(["a", "b"])
    made.save(path)
    return path


def test_a_csv_is_one_sheet_without_a_name(read):
    assert read(b"a,b\r\n1,2\r\n") == (Sheet("", [["a", "b"], ["1", "2"]], (), "utf-8", ","),)


def test_a_workbook_called_csv_is_read_as_the_workbook_that_it_is(tmp_path):
    (sheet,) = read_sheets(book(tmp_path / "export.xlsx").rename(tmp_path / "export.csv"))
    assert sheet.rows == [["a", "b"]]
    assert sheet.notes == ("its name ends in .csv, but it is a workbook",)


@pytest.mark.parametrize("name", ["export.xls", "export.xlsx"])
def test_text_called_a_workbook_is_read_as_text(read_one, name):
    sheet = read_one(b"a\tb\n1\t2\n", name)
    assert sheet.rows == [["a", "b"], ["1", "2"]]
    assert sheet.notes == (f"its name ends in {name[6:]}, but it is text, and was read as such",)


def test_a_web_page_called_xls_is_told_of(told):
    assert told(b"<html><table><tr><td>secret</td></tr></table>", "export.xls") == (
        "export.xls: it is a web page or XML inside, whatever its name; open it in Excel and save it as .xlsx"
    )


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"%PDF-1.7 secret", "PDF"),
        (b"\x1f\x8b\x08secret", "unpack"),
        (b"$FL2@(#) secret", "SPSS"),
        (b"\x89PNG\r\n\x1a\nsecret", "picture"),
        (b"PK\x03\x04secret", "damaged"),
        (b"\xd0\xcf\x11\xe0secret", "save it again as .xlsx"),
        (b"PAR1\x15secret", "Parquet"),
    ],
)
def test_files_that_are_no_tables_are_told_of_without_a_word_of_them(told, data, words):
    message = told(data)
    assert message.startswith("export.csv: ")
    assert words in message
    assert "secret" not in message


def test_columns_may_begin_as_other_files_do(read_one):
    assert read_one(b"PK,PAR1\n1,2\n").rows[0] == ["PK", "PAR1"]
    assert read_one(b"PAR1\n1\n").rows[0] == ["PAR1"]


def test_a_suffix_that_we_do_not_know_is_told_of_with_those_that_we_do(told):
    assert told(b"a,b", "export.log") == (
        "export.log: themes does not read .log files; save it as .xlsx, .xlsm, .xls, .ods, .csv, .tsv, .txt, "
        ".parquet, .jsonl or .json"
    )


@pytest.mark.parametrize("data", [b"", b"\r\n \r\n", b"\xef\xbb\xbf", b"\xff\xfe\n\0"])
def test_a_file_of_nothing_is_empty(told, data):
    assert told(data) == "export.csv: it is empty; export it again"


def test_a_folder_and_a_file_that_is_not_there_are_told_of(tmp_path):
    (tmp_path / "x.csv").mkdir()
    with pytest.raises(DataError, match=r"x\.csv: it is a folder, not a file"):
        read_sheets(tmp_path / "x.csv")
    with pytest.raises(DataError, match=r"y\.csv: there is no such file"):
        read_sheets(tmp_path / "y.csv")


def test_noise_is_no_text(told):
    assert told(bytes(range(256)) * 40) == "export.csv: it cannot be read as text; export it again, as .xlsx or .csv"


@pytest.mark.parametrize(
    ("limit", "words"),
    [
        ({"FILE_SIZE": 3}, "it is over 0 MB"),
        ({"ROWS": 1}, "it has more than 1 rows"),
        ({"COLUMNS": 1}, "it has more than 1 columns in rows 1, 2"),
        ({"CELLS": 3}, "it has more than 3 cells"),
        ({"CELL_LENGTH": 4}, "it has a cell of more than 4 characters in row 2"),
    ],
)
def test_beyond_each_limit_the_file_is_refused(told, monkeypatch, limit, words):
    monkeypatch.setattr(sheets, *next(iter(limit.items())))
    assert words in told(b"a,b\n1,secret\n")


def test_the_first_ten_numbers_are_named():
    assert name_numbers([3]) == "row 3"
    assert name_numbers(list(range(1, 1213))) == "rows 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 1,202 more"
