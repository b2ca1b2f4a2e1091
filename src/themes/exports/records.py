"""Records: the rows of a Parquet or JSON file, whose columns have names and whose cells have kinds."""

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

from themes.errors import DataError
from themes.exports.decoding import decode
from themes.exports.sheets import CELLS, COLUMNS, ROWS, Sheet, count_of, name_numbers

__all__ = ["read_json", "read_parquet"]

# What joins the several things that one cell holds, as survey tools join the options that somebody ticked.
JOIN = "; "
# pandas writes the numbers of its rows as a column of this name.
INDEX = "__index_level_"
# What the columns may unpack to: what fits in the memory of an office computer with room to work.
UNPACKED = 1024**3
BATCH = 10_000
# Objects in objects beyond this are no survey's.
DEPTH = 20

Cell = object


def read_parquet(path: Path) -> Sheet:
    """The table of a Parquet file: its columns' names first, then its rows.

    Raises:
        DataError: when it is damaged, beyond the limits, or has columns that hold more than a value or a list.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with path.open("rb") as opened:
            file = pq.ParquetFile(opened, arrow_extensions_enabled=False)
            _check_parquet(path.name, file)
            names = file.schema_arrow.names
            kept = [place for place, name in enumerate(names) if not name.startswith(INDEX)]
            rows = [[names[place] for place in kept]]
            for batch in file.iter_batches(batch_size=BATCH):
                columns = [_column_texts(batch.column(place)) for place in kept]
                rows.extend(list(row) for row in zip(*columns, strict=True))
    except (pa.ArrowException, OSError, ValueError, TypeError, KeyError, NotImplementedError, OverflowError):
        raise DataError(
            [f"{path.name}: it cannot be read as a Parquet file; export it again, as .csv or .xlsx"]
        ) from None
    dropped = len(names) - len(kept)
    notes = (f"{count_of(dropped, 'column')} of row numbers that pandas added were left out",) if dropped else ()
    return Sheet("", rows, notes)


def _check_parquet(name: str, file: Any) -> None:
    """Whether the columns are such as a survey has, and fit in memory."""
    import pyarrow as pa

    meta, schema = file.metadata, file.schema_arrow
    if meta.num_rows > ROWS:
        raise DataError([f"{name}: it has more than {ROWS:,} rows; split it into smaller files"])
    if len(schema.names) > COLUMNS or meta.num_rows * len(schema.names) > CELLS:
        raise DataError([f"{name}: it has too many columns; export it again with fewer"])
    if sum(meta.row_group(place).total_byte_size for place in range(meta.num_row_groups)) > UNPACKED:
        raise DataError([f"{name}: it unpacks to more than {UNPACKED // 1024**2:,} MB; split it into smaller files"])
    nested = [place + 1 for place, one in enumerate(schema.types) if _is_nested(pa, one)]
    if nested:
        raise DataError(
            [f"{name}: {name_numbers(nested, 'column')} hold tables inside cells; export them as columns of their own"]
        )


def _is_nested(pa: Any, kind: Any) -> bool:
    """Whether a column holds objects, or lists of lists."""
    if pa.types.is_list(kind) or pa.types.is_large_list(kind) or pa.types.is_fixed_size_list(kind):
        return bool(pa.types.is_nested(kind.value_type))
    return bool(pa.types.is_nested(kind))


def _column_texts(column: Any) -> list[str]:
    """The cells of a column as text; of a column of few different values, each is made once."""
    if hasattr(column, "dictionary"):
        values = [_as_text(value) for value in column.dictionary.to_pylist()]
        return ["" if place is None else values[place] for place in column.indices.to_pylist()]
    return [_as_text(value) for value in column.to_pylist()]


def _as_text(value: Cell) -> str:
    """A value as people see it; nothing for none."""
    if isinstance(value, bytes):
        return decode(value).text
    if isinstance(value, list | tuple):
        return JOIN.join(text for text in map(_as_text, value) if text)
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float | Decimal):
        return _number_as_text(value)
    if isinstance(value, date | time):
        return _moment_as_text(value)
    return "" if value is None else str(value)


def _moment_as_text(value: date | time) -> str:
    """A date or a time of day as ISO; a midnight without a time zone is a date."""
    if not isinstance(value, datetime):
        return value.isoformat()
    is_date = value.time() == time() and value.tzinfo is None
    return value.date().isoformat() if is_date else value.isoformat(sep=" ")


def _number_as_text(value: float | Decimal) -> str:
    """A number without the point of a whole one; one that is none is blank."""
    if not math.isfinite(value):
        return ""
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    return str(int(value)) if value == int(value) and abs(value) < 1e21 else repr(value)


@dataclass
class _Objects:
    """Objects read so far: their columns in order of first appearance, and what is wrong with any."""

    columns: dict[str, int] = field(default_factory=dict)
    rows: list[dict[int, str]] = field(default_factory=list)
    malformed: list[int] = field(default_factory=list)
    repeated: list[int] = field(default_factory=list)


def read_json(name: str, data: bytes) -> Sheet:
    """The rows of a file with one JSON object a line, or with one list of objects.

    The first row holds the keys in order of first appearance; keys of objects inside objects are joined by a point.

    Raises:
        DataError: naming all lines that hold no object.
    """
    decoded = decode(data)
    found = _Objects()
    is_list = _is_one_value(decoded.text)
    for number, value in _listed(name, decoded.text) if is_list else _lines(decoded.text, found):
        if not isinstance(value, _Pairs):
            found.malformed.append(number)
        else:
            _take(name, found, number, value)
    noun = "object" if is_list else "line"
    if found.malformed:
        raise DataError(
            [
                f"{name}: {name_numbers(found.malformed, noun)} cannot be read as a JSON object ({{...}}); "
                "correct them, or export the file again"
            ]
        )
    width = len(found.columns)
    if width * len(found.rows) > CELLS:
        raise DataError([f"{name}: it has more than {CELLS:,} cells; split it into smaller files"])
    rows = [list(found.columns), *([row.get(place, "") for place in range(width)] for row in found.rows)]
    notes = list(decoded.notes)
    if found.repeated:
        notes.append(f"{name_numbers(found.repeated, noun)} give a key twice: the last value given was read")
    return Sheet("", rows if width else [], tuple(notes), decoded.encoding)


def _is_one_value(text: str) -> bool:
    """Whether a file holds one value, a list or an object of one line or many, and not one object a line."""
    first, _, rest = text.lstrip().partition("\n")
    return first.startswith("[") or (first.startswith("{") and (not rest.strip() or not first.strip().endswith("}")))


class _Pairs(list[tuple[str, Cell]]):
    """The keys and values of an object, as they stand in the file."""


def _lines(text: str, found: _Objects) -> Iterator[tuple[int, Cell]]:
    """The objects of a file with one a line, each with the number of its line."""
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), start=1):
        if line.strip():
            try:
                yield number, _loads(line)
            except (ValueError, RecursionError):
                found.malformed.append(number)


def _listed(name: str, text: str) -> Iterator[tuple[int, Cell]]:
    """The objects of a file that holds one list of them, each with its number in the list."""
    try:
        values = _loads(text)
    except (ValueError, RecursionError) as error:
        line = f" at line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        raise DataError([f"{name}: it cannot be read as JSON{line}; correct it, or export it again"]) from None
    if isinstance(values, _Pairs):
        lists = [value for _, value in values if _is_list_of_objects(value)]
        values = lists[0] if len(lists) == 1 else [values]
    yield from enumerate(values if isinstance(values, list) else [], start=1)


def _is_list_of_objects(value: Cell) -> bool:
    if not isinstance(value, list) or isinstance(value, _Pairs):
        return False
    return value != [] and all(isinstance(one, _Pairs) for one in value)


def _loads(text: str) -> Cell:
    """JSON, its numbers as they are written and its objects as pairs."""
    return json.loads(text, object_pairs_hook=_Pairs, parse_int=str, parse_float=str, parse_constant=lambda _: None)


def _take(name: str, found: _Objects, number: int, pairs: _Pairs) -> None:
    """Add the row of an object."""
    row: dict[int, str] = {}
    repeated = False
    for key, value in _flatten(pairs):
        place = found.columns.setdefault(key, len(found.columns))
        repeated = repeated or place in row
        row[place] = _json_text(value)
    if len(found.columns) > COLUMNS:
        raise DataError([f"{name}: it has more than {COLUMNS:,} different keys; export it again as a table"])
    if len(found.rows) > ROWS:
        raise DataError([f"{name}: it has more than {ROWS:,} rows; split it into smaller files"])
    found.rows.append(row)
    if repeated:
        found.repeated.append(number)


def _flatten(pairs: _Pairs, before: str = "", depth: int = 0) -> Iterator[tuple[str, Cell]]:
    """The keys and values of an object and of those inside it; too deep, an object is a value."""
    for key, value in pairs:
        if isinstance(value, _Pairs) and depth < DEPTH:
            yield from _flatten(value, f"{before}{key}.", depth + 1)
        else:
            yield f"{before}{key}", value


def _json_text(value: Cell) -> str:
    """A value as people see it; an object in a list as `key: value`."""
    if isinstance(value, _Pairs):
        return ", ".join(f"{key}: {_json_text(inner)}" for key, inner in value)
    if isinstance(value, list):
        return JOIN.join(text for text in map(_json_text, value) if text)
    return _as_text(value)
