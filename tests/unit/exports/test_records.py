"""Records: Parquet and JSON become rows of text below the names of their columns."""

import datetime
import decimal
import io
import json

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from themes.errors import DataError


def parquet(columns):
    file = io.BytesIO()
    pq.write_table(columns if isinstance(columns, pa.Table) else pa.table(columns), file)
    return file.getvalue()


def problem(read, data, name):
    with pytest.raises(DataError) as told:
        read(data, name)
    return str(told.value)


def test_parquet_cells_are_text_as_people_see_it(read_one):
    data = parquet(
        {
            "text": pa.array(["The bus", None]),
            "whole": pa.array([3.0, float("nan")]),
            "part": pa.array([0.5, -1.25]),
            "number": pa.array([12345678901234567, None]),
            "truth": pa.array([True, False]),
            "day": pa.array([datetime.date(2026, 1, 2), None]),
            "moment": pa.array([datetime.datetime(2026, 1, 2, 3, 4, 5), datetime.datetime(2026, 1, 2)]),
            "list": pa.array([["a", "b"], []]),
            "choice": pa.array(["Yes", None]).dictionary_encode(),
            "sum": pa.array([decimal.Decimal("1.50"), None]),
            "bytes": pa.array(["café".encode(), None]),
            "none": pa.nulls(2),
        }
    )
    assert read_one(data, "export.parquet").rows == [
        ["text", "whole", "part", "number", "truth", "day", "moment", "list", "choice", "sum", "bytes", "none"],
        [
            "The bus", "3", "0.5", "12345678901234567", "TRUE", "2026-01-02", "2026-01-02 03:04:05", "a; b", "Yes",
            "1.5", "café", "",
        ],
        ["", "", "-1.25", "", "FALSE", "", "2026-01-02", "", "", "", "", ""],
    ]  # fmt: skip


def test_the_index_that_pandas_adds_is_left_out_and_noted(read_one):
    frame = pd.DataFrame({"a": ["x", "y"]}, index=[5, 7])
    found = read_one(parquet(pa.Table.from_pandas(frame)), "export.parquet")
    assert found.rows == [["a"], ["x"], ["y"]]
    assert found.notes == ("1 column of row numbers that pandas added were left out",)


def test_tables_inside_cells_are_refused(read):
    data = parquet({"a": ["x"], "b": [{"secret": "y"}], "c": [[["z"]]]})
    assert problem(read, data, "export.parquet") == (
        "export.parquet: columns 2, 3 hold tables inside cells; export them as columns of their own"
    )


def test_ten_thousand_columns_of_parquet_are_read(read_one):
    found = read_one(parquet({f"c{place}": ["x"] for place in range(10_000)}), "export.parquet")
    assert len(found.rows[1]) == 10_000


def test_damaged_parquet_is_told_of(read):
    data = parquet({"a": ["secret"] * 100})
    for cut in (data[:-20], data[:40], data[:4] + b"\x15" + b"x" * 100):
        assert "it cannot be read as a Parquet file" in problem(read, cut, "export.parquet")
    assert "it cannot be read as a Parquet file" in problem(read, b"a,b\n1,2\n", "export.parquet")


def test_objects_a_line_are_rows_below_their_keys(read_one):
    lines = [
        {"id": 1, "q": "The bus", "who": {"age": 30.50, "in": {"x": True}}},
        {"id": 12345678901234567890, "ticked": ["a", "b", None], "q": None},
    ]
    found = read_one("\n\n".join(map(json.dumps, lines)).encode(), "export.jsonl")
    assert found.rows == [
        ["id", "q", "who.age", "who.in.x", "ticked"],
        ["1", "The bus", "30.5", "TRUE", ""],
        ["12345678901234567890", "", "", "", "a; b"],
    ]


def test_numbers_are_read_as_they_are_written(read_one):
    assert read_one(b'{"a": 1.50, "b": 1e3, "c": NaN}', "export.jsonl").rows[1] == ["1.50", "1e3", ""]


def test_every_malformed_line_is_named_at_once(read):
    data = b'{"a": "secret"}\n{"a": secret}\n["secret"]\n\n"secret"\n{"a": 1}\n'
    message = problem(read, data, "export.jsonl")
    assert message.startswith("export.jsonl: lines 2, 3, 5 cannot be read as a JSON object")
    assert "secret" not in message


def test_a_key_given_twice_is_noted(read_one):
    found = read_one(b'{"a": 1}\n{"a": 1, "a": 2}\n', "export.jsonl")
    assert found.rows == [["a"], ["1"], ["2"]]
    assert found.notes == ("line 2 give a key twice: the last value given was read",)


@pytest.mark.parametrize(
    "value",
    [[{"a": 1}, {"a": 2, "b": {"c": "d"}}], {"responses": [{"a": 1}, {"a": 2, "b": {"c": "d"}}], "page": 1}],
)
@pytest.mark.parametrize("indent", [None, 2])
def test_one_list_of_objects_is_read(read_one, value, indent):
    rows = read_one(json.dumps(value, indent=indent).encode(), "export.json").rows
    assert rows == [["a", "b.c"], ["1", ""], ["2", "d"]]


def test_a_list_that_is_broken_names_the_line(read):
    message = problem(read, b'[\n{"a": "secret"},\n{"a" "secret"}\n]', "export.json")
    assert message == "export.json: it cannot be read as JSON at line 3; correct it, or export it again"
    assert "object 2" in problem(read, b'[{"a": 1}, "secret"]', "export.json")


def test_objects_far_too_deep_are_no_crash(read):
    assert "cannot be read as JSON" in problem(read, b'{"a":' * 100_000, "export.jsonl")
