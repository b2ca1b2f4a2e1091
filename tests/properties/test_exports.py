"""What holds of any file: it ends in rows or in a message, and no message holds a word of it."""

import csv
import io
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.measures import load_measure
from themes.errors import DataError
from themes.exports.delimited import read_delimited
from themes.exports.sheets import read_sheets

mutations = load_measure("mutations")
LIGHT = {
    **{(kind, suffix): mutate for kind, (_, mutate) in mutations.ANY.items() for suffix in mutations.FORMATS},
    **{(kind, suffix): mutate for kind, (_, mutate) in mutations.TEXT.items() for suffix in mutations.TEXTUAL},
    **{(kind, suffix): mutate for kind, (_, mutate) in mutations.ZIP.items() for suffix in (".xlsx", ".ods")},
}
cells = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], include_characters="\n\t"), max_size=12)
tables = st.integers(2, 5).flatmap(lambda width: st.lists(st.lists(cells, min_size=width, max_size=width), min_size=2))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("mutations")


@settings(max_examples=250, deadline=None)
@given(st.sampled_from(sorted(LIGHT)), st.integers(0, 2**32))
def test_a_mutated_file_ends_in_rows_or_in_a_message_without_a_word_of_it(folder, chosen, number):
    rng = random.Random(number)
    suffix = chosen[1]
    seed = mutations.Seed(suffix, mutations.FORMATS[suffix](mutations.table(rng, 8, 4)))
    ending, data = LIGHT[chosen](rng, seed)
    path = folder / f"export{ending}"
    path.write_bytes(data)
    try:
        said = "\n".join(note for sheet in read_sheets(path) for note in sheet.notes)
    except DataError as told:
        said = str(told)
    assert mutations.CANARY not in said


@settings(max_examples=150, deadline=None)
@given(tables, st.sampled_from([",", ";", "\t", "|"]), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_what_the_csv_module_writes_with_every_cell_quoted_is_read_back(rows, separator, encoding):
    rows = [["first header", *row[1:]] if number == 0 else row for number, row in enumerate(rows)]
    file = io.StringIO()
    csv.writer(file, delimiter=separator, quoting=csv.QUOTE_ALL).writerows(rows)
    found = read_delimited("export.csv", f"sep={separator}\n".encode(encoding) + encoded(file.getvalue(), encoding))
    assert found.rows == rows


def encoded(text, encoding):
    """Text without the mark that begins a file, which stands before it already."""
    return text.encode({"utf-8-sig": "utf-8", "utf-16": "utf-16-le"}.get(encoding, encoding))


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["", "PK\x03\x04", "\xd0\xcf\x11\xe0", "PAR1\x15", '{"a', "a,b\n"]))
def test_any_bytes_end_in_rows_or_in_a_message(folder, data, start):
    for suffix in (".csv", ".xlsx", ".xls", ".jsonl", ".parquet"):
        path = folder / f"bytes{suffix}"
        path.write_bytes(start.encode("latin-1") + data)
        assert outcome(path).startswith(f"bytes{suffix}: ")


def outcome(path):
    """What is told of a file, or how many sheets it has."""
    try:
        return f"{path.name}: {len(read_sheets(path))} sheets"
    except DataError as told:
        return str(told)
