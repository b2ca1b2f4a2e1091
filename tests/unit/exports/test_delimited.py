"""Delimited text: what separates the cells is found, and quotation marks never make rows vanish unseen."""

import csv
import io

import pytest

from themes.errors import DataError
from themes.exports import delimited
from themes.exports.delimited import read_delimited

ROWS = [
    ["ID", "What matters to you, and why; in a word?", "Agree"],
    ["1", "The bus, the train; and\nthe boat", "Yes"],
    ["2", 'She said "no"', ""],
    ["3", "", "No | maybe"],
]


def written(rows, separator=",", ends="\r\n"):
    file = io.StringIO()
    csv.writer(file, delimiter=separator, lineterminator=ends, quoting=csv.QUOTE_ALL).writerows(rows)
    return file.getvalue().encode()


def read(data, suffix=".csv"):
    return read_delimited("export.csv", data, suffix=suffix)


def problem(data):
    with pytest.raises(DataError) as told:
        read(data)
    return str(told.value)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_every_separator_and_line_end_is_found(separator, ends):
    found = read(written(ROWS, separator, ends))
    assert found.separator == separator
    assert found.rows == ROWS
    assert found.notes == ()


def test_commas_in_the_first_header_do_not_decide():
    assert read(b"One, long, question, here;B\nyes;no\nyes;no\n").separator == ";"


def test_decimal_commas_do_not_decide():
    assert read(b"a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n").rows[1] == ["1,5", "2,5", "3,5"]


def test_a_first_line_that_names_the_separator_is_honoured_and_not_counted():
    found = read(b"\xef\xbb\xbfsep=|\r\na,b|c\r\nd|e\r\n")
    assert found.rows == [["a,b", "c"], ["d", "e"]]
    assert found.separator == "|"
    assert "rows are counted from the line below it" in found.notes[0]


def test_one_column_of_prose_is_one_column():
    found = read(b"Comment\nThe bus\nThe train, and the boat\nNothing, really, no\nWell; yes\n")
    assert found.rows[2:4] == [["The train, and the boat"], ["Nothing, really, no"]]
    assert found.separator == ""


def test_one_row_of_headers_and_one_of_answers_is_enough():
    assert read(b"a,b,c\n1,2\n").rows == [["a", "b", "c"], ["1", "2"]]


def test_a_title_above_the_headers_does_not_make_one_column():
    data = b"Export of responses\n\n" + b"1,2,3\n" * 30
    assert read(data).separator == ","


def test_blank_rows_keep_the_numbers_of_those_below():
    assert read(b"a,b\n\n1,2\n,,\n").rows == [["a", "b"], [], ["1", "2"], ["", "", ""]]


def test_short_and_long_rows_stay_as_they_are():
    assert read(b"a,b\n1\n1,2\n1,2,3\n1,2\n").rows == [["a", "b"], ["1"], ["1", "2"], ["1", "2", "3"], ["1", "2"]]


def test_blanks_after_the_separators_do_not_open_cells_of_their_own():
    assert read(b'"a", "b, c"\n"1", "2, 3"\n"4", "5, 6"\n').rows[1] == ["1", "2, 3"]


def test_a_quotation_mark_that_is_never_closed_names_its_row():
    message = problem(b'a,b\n1,2\n3,"secret\n5,6\n7,8\n')
    assert message.startswith("export.csv: a quotation mark in row 3 is never closed")
    assert "secret" not in message


def test_a_quotation_mark_whose_row_has_no_plain_end_names_its_row():
    assert "row 2 is never closed or stands in the wrong place" in problem(b'a,b\n"secret,2\n"3"x,4\n5,6\n')


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        (b'"abc"def,x', ["abcdef", "x"]),
        (b'"she said "no" to it, twice",x', ['she said "no" to it, twice', "x"]),
        (b'"no" she said,x', ["no she said", "x"]),
    ],
)
def test_a_row_with_quotation_marks_inside_is_read_and_noted(line, cells):
    found = read(b"a,b\n1,2\n" + line + b"\n3,4\n")
    assert found.rows[1:] == [["1", "2"], cells, ["3", "4"]]
    assert found.notes == (
        "the quotation marks of row 3 are not as they should be; read as far as they can be understood: look at them",
    )


def test_a_row_whose_quotation_marks_leave_its_cells_in_doubt_is_refused():
    assert "row 3" in problem(b'a,b\n1,2\n"x, "y, "z,3\n4,5\n')


def test_rows_that_a_lost_quotation_mark_swallowed_are_noted():
    data = b'a,b,c\n1,"secret,x\n2,p,q\n3,r,s\n4,t",u\n5,v,w\n6,y,z\n'
    found = read(data)
    assert len(found.rows) == 4
    assert "a cell of row 2 holds lines that look like rows of the file" in found.notes[0]


def test_cells_of_five_million_characters_are_read_and_the_limit_of_the_csv_module_stays():
    before = csv.field_size_limit()
    assert len(read(b"a,b\n1," + b"x" * 5_000_000 + b"\n").rows[1][1]) == 5_000_000
    assert csv.field_size_limit() == before


def test_a_cell_beyond_the_limit_names_its_row():
    assert "a cell of row 3 has more than 10,000,000 characters" in problem(b"a,b\n1,2\n3," + b"x" * 10_000_001)


def test_ten_thousand_columns_are_read():
    wide = ["x"] * 10_000
    assert read(written([wide, wide])).rows == [wide, wide]


def test_more_rows_than_the_limit_are_refused(monkeypatch):
    monkeypatch.setattr(delimited, "ROWS", 3)
    assert "more than 3 rows" in problem(b"a,b\n" * 5)


def test_rows_whose_last_blank_cells_were_left_away_are_rows_all_the_same():
    data = b"ID,Age,Matters,Else,Consent\n1,16-24,The bus\n2,65+,The dentist,Parking\n3,,The nurse\n4,25-34,A,B,Yes\n"
    assert list(read(data).rows[1][:3]) == ["1", "16-24", "The bus"]


def test_prose_below_a_header_with_commas_is_one_column():
    header = b"In your own words, and thinking of your family, your friends, and your neighbours, what matters?"
    prose = b"The bus, the train\nNothing\nBuses, trams, and all that\nParking\nThe nurse, who was kind\nThe dentist\n"
    assert {len(row) for row in read(header + b"\n" + prose).rows} == {1}
