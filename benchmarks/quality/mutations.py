"""Whether damaged, hostile and odd exports end in rows or in a message: two thousand of them, one after the other.

python benchmarks/quality/mutations.py [--count 2000] [--seed 1] [--data FOLDER] [--shard 1/1]

Makes exports in every format, whose every cell holds a planted word; mutates them, and those in FOLDER too; and gives
each to `read`. It must end in rows or a DataError, within a minute of one processor's time and 2 GB, and no message,
note or warning may hold a planted word. Prints a table of what became of each kind; exits with 1 if any broke a rule.
"""

import argparse
import csv
import io
import json
import multiprocessing
import os
import random
import re
import struct
import sys
import tempfile
import time
import zipfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

import openpyxl
import psutil
import pyarrow as pa
import pyarrow.parquet as pq

CANARY = "canaryqzx"
# Of the processor's time, which other work on the computer does not change; and of the clock's, for one that waits.
SECONDS, WAITED = 60.0, 600.0
MEMORY = 2 * 1024**3
CASES_A_WORKER = 100
HARMLESS = {"rows", "DataError"}
# Headers are the body's words, and where they are repeated as answers by enough rows a message may say them.
HEADER_ROWS = 3


def read(path: Path) -> str:
    """What is tested: `themes new`, then `themes check` without an edit; what an analyst would be told in between.

    Every row that was read must be in the accounting of each question.
    """
    from themes.checking import check_consultation
    from themes.consultation import load
    from themes.questionnaire import propose_settings, summary, write_settings

    with tempfile.TemporaryDirectory() as folder:
        proposal = propose_settings(path)
        settings = Path(folder, "consultation.toml")
        settings.write_text(write_settings(proposal, str(path)), encoding="utf-8")
        check = check_consultation(load(settings), b"k" * 32)
        list(summary(proposal))
    received = check.accounting.loc[check.accounting["step"] == "received", "responses"]
    rows = len(proposal.export.cells)
    if proposal.long is None and not (received == rows).all():
        raise AssertionError(f"{rows} rows were read, and {sorted(set(received))} are in the accounting")
    return "\n".join(check.oddities)


# Seeds: one table in every format, each cell with a planted word.


def table(rng: random.Random, rows: int = 30, columns: int = 6) -> list[list[str]]:
    """Headers and answers with what makes exports hard: separators, quotation marks, lines, other alphabets."""
    extras = ["", ", and", "; or", ' "so" ', "\nline", "é’–", "  ", "\tx", "日本", "=1+1", "£5"]
    headers = ["Response ID", "What matters most to you?", "Which area do you live in?", "What is your age?"]
    return [[*headers, *(f"Why do you say that about part {column}?" for column in range(columns - len(headers)))]] + [
        [f"{CANARY}{row * columns + column}{rng.choice(extras)} {rng.randrange(99)}" for column in range(columns)]
        for row in range(1, rows + 1)
    ]


def as_text(rows: list[list[str]], separator: str = ",", encoding: str = "utf-8") -> bytes:
    file = io.StringIO()
    csv.writer(file, delimiter=separator).writerows(rows)
    return file.getvalue().encode(encoding, errors="replace")


def as_xlsx(rows: list[list[str]]) -> bytes:
    book, file = openpyxl.Workbook(), io.BytesIO()
    sheet = book.active
    assert sheet is not None
    for number, row in enumerate(rows):
        sheet.append([*row, number, number / 3, number % 2 == 0, f'="{CANARY}"&{number}'])
    book.create_sheet(f"{CANARY[:6]} hidden").sheet_state = "hidden"
    book.save(file)
    return file.getvalue()


def as_ods(rows: list[list[str]]) -> bytes:
    def cell(text: str) -> str:
        return f'<table:table-cell office:value-type="string"><text:p>{escape(text)}</text:p></table:table-cell>'

    body = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
    return zipped({"mimetype": ODS_TYPE.encode(), "META-INF/manifest.xml": b"<m/>", "content.xml": ods_content(body)})


ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet"


def ods_content(body: str) -> bytes:
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    return (
        f"<office:document-content{names}><office:body><office:spreadsheet>"
        f'<table:table table:name="S">{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    ).encode()


def as_xls(rows: list[list[str]]) -> bytes:
    """An .xls of text cells, after [MS-XLS] and [MS-CFB]: one stream of records, in sectors of 512 bytes."""

    def record(kind: int, data: bytes) -> bytes:
        return struct.pack("<HH", kind, len(data)) + data

    def begin(kind: int) -> bytes:
        return record(0x0809, struct.pack("<HHHHII", 0x0600, kind, 0x0DBB, 0x07CC, 0, 6))

    end = record(0x000A, b"")
    top = begin(0x0005)
    bound = len(top) + 4 + 8 + 5 + len(end)
    top += record(0x0085, struct.pack("<IBBBB", bound, 0, 0, 5, 0) + b"Sheet") + end
    cells = b"".join(
        record(0x0204, struct.pack("<HHHHB", row, column, 0, len(text[:200]), 1) + text[:200].encode("utf-16-le"))
        for row, texts in enumerate(rows)
        for column, text in enumerate(texts)
    )
    size = struct.pack("<IIHHH", 0, len(rows), 0, len(rows[0]), 0)
    return as_compound(top + begin(0x0010) + record(0x0200, size) + cells + end)


def as_compound(stream: bytes, name: str = "Workbook") -> bytes:
    """A stream in the container of older Office files."""
    stream = stream.ljust(4096, b"\0")
    stream += b"\0" * (-len(stream) % 512)
    sectors = len(stream) // 512
    fats = next(n for n in range(1, 100) if n * 128 >= sectors + 1 + n)
    free, last, fat_mark = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
    chain = [*range(1, sectors), last, last, *([fat_mark] * fats)]
    fat = struct.pack(f"<{fats * 128}I", *chain, *([free] * (fats * 128 - len(chain))))

    def entry(title: str, kind: int, child: int, extent: tuple[int, int]) -> bytes:
        text = title.encode("utf-16-le") + b"\0\0" if title else b""
        links = struct.pack("<HBBIII", len(text), kind, 1, free, free, child)
        return text.ljust(64, b"\0") + links + b"\0" * 36 + struct.pack("<IQ", *extent)

    directory = entry("Root Entry", 5, 1, (last, 0)) + entry(name, 2, free, (0, len(stream)))
    directory += entry("", 0, free, (0, 0)) * 2
    places = [*range(sectors + 1, sectors + 1 + fats), *([free] * (109 - fats))]
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    header += struct.pack("<9I", 0, fats, sectors, 0, 4096, last, 0, last, 0) + struct.pack("<109I", *places)
    return header + stream + directory + fat


def as_parquet(rows: list[list[str]]) -> bytes:
    file = io.BytesIO()
    columns = {f"{header} {place}": [row[place] for row in rows[1:]] for place, header in enumerate(rows[0])}
    pq.write_table(pa.table({**columns, "lists": [[row[0], row[1]] for row in rows[1:]]}), file)
    return file.getvalue()


def as_jsonl(rows: list[list[str]]) -> bytes:
    lines = [json.dumps({**dict(zip(rows[0], row, strict=True)), "in": {"side": row[:2]}}) for row in rows[1:]]
    return "\n".join(lines).encode()


def as_json(rows: list[list[str]]) -> bytes:
    return json.dumps([dict(zip(rows[0], row, strict=True)) for row in rows[1:]], indent=1).encode()


FORMATS: dict[str, Callable[[list[list[str]]], bytes]] = {
    ".csv": as_text,
    ".tsv": lambda rows: as_text(rows, "\t"),
    ".txt": lambda rows: as_text(rows, ";", "cp1252"),
    ".xlsx": as_xlsx,
    ".ods": as_ods,
    ".xls": as_xls,
    ".parquet": as_parquet,
    ".jsonl": as_jsonl,
    ".json": as_json,
}
BINARY = (".xlsx", ".ods", ".xls", ".parquet")
TEXTUAL = (".csv", ".tsv", ".txt", ".jsonl", ".json")


@dataclass(frozen=True)
class Case:
    """A mutated file, and the words that nothing said of it may hold."""

    kind: str
    suffix: str
    data: bytes | None
    words: tuple[str, ...] = (CANARY,)


@dataclass(frozen=True)
class Seed:
    """A file as somebody exported it."""

    suffix: str
    data: bytes
    words: tuple[str, ...] = (CANARY,)


Mutate = Callable[[random.Random, Seed], tuple[str, bytes]]


# Mutations of any file.


def flip_bytes(rng: random.Random, seed: Seed) -> tuple[str, bytes]:
    data = bytearray(seed.data)
    for _ in range(rng.choice([1, 3, 30, 300])):
        data[rng.randrange(len(data))] = rng.randrange(256)
    return seed.suffix, bytes(data)


def cut_off(rng: random.Random, seed: Seed) -> tuple[str, bytes]:
    return seed.suffix, seed.data[: rng.randrange(len(seed.data))]


def repeat_a_piece(rng: random.Random, seed: Seed) -> tuple[str, bytes]:
    start, end = sorted(rng.randrange(len(seed.data)) for _ in range(2))
    return seed.suffix, seed.data[:end] + seed.data[start:]


def plant_nuls(rng: random.Random, seed: Seed) -> tuple[str, bytes]:
    data = bytearray(seed.data)
    for _ in range(rng.choice([1, 20, 500])):
        data.insert(rng.randrange(len(data)), 0)
    return seed.suffix, bytes(data)


def wrong_suffix(rng: random.Random, seed: Seed) -> tuple[str, bytes]:
    return rng.choice([*FORMATS, "", ".xlsm", ".xlsb", ".sav", ".docx"]), seed.data


def random_bytes(rng: random.Random, seed: Seed) -> tuple[str, bytes]:
    start = rng.choice([b"", seed.data[:8], seed.data[:600]])
    return seed.suffix, start + rng.randbytes(rng.choice([10, 1000, 100_000]))


# Mutations of text files.


def lines_of(data: bytes) -> list[bytes]:
    return data.splitlines(keepends=True) or [data]


def drop_quotes(rng: random.Random, seed: Seed) -> tuple[str, bytes]:
    places = [match.start() for match in re.finditer(b'"', seed.data)] or [0]
    data = bytearray(seed.data)
    for place in sorted(rng.sample(places, min(len(places), rng.choice([1, 1, 5]))), reverse=True):
        del data[place]
    return seed.suffix, bytes(data)


def add_quotes(rng: random.Random, seed: Seed) -> tuple[str, bytes]:
    data = bytearray(seed.data)
    for _ in range(rng.choice([1, 2, 9])):
        data.insert(rng.randrange(len(data)), ord('"'))
    return seed.suffix, bytes(data)


def cut_lines(rng: random.Random, seed: Seed) -> tuple[str, bytes]:
    return seed.suffix, b"".join(
        line[: rng.randrange(len(line))] + b"\n" if rng.random() < 0.2 else line for line in lines_of(seed.data)
    )


def drop_cells(rng: random.Random, seed: Seed) -> tuple[str, bytes]:
    lines = [re.split(rb"([,;\t])", line) for line in lines_of(seed.data)]
    return seed.suffix, b"".join(
        b"".join(part for part in line if rng.random() > 0.1 or b"\n" in part) for line in lines
    )


def repeat_headers(rng: random.Random, seed: Seed) -> tuple[str, bytes]:
    lines = lines_of(seed.data)
    return seed.suffix, b"".join(line + (lines[0] if rng.random() < 0.2 else b"") for line in lines)


def mix_encodings(rng: random.Random, seed: Seed) -> tuple[str, bytes]:
    encodings = ["utf-8", "cp1252", "utf-16", "utf-16-le", "mac-roman", "utf-32", "utf-8-sig", "utf-7", "cp500"]
    chosen = rng.sample(encodings, rng.choice([1, 2, 3]))
    return seed.suffix, b"".join(
        line.decode("utf-8", errors="replace").encode(rng.choice(chosen), errors="replace")
        for line in lines_of(seed.data)
    )


def other_line_ends(rng: random.Random, seed: Seed) -> tuple[str, bytes]:
    ends = [b"\r", b"\n", b"\r\n", b"\n\r", b"\x0b", b"\x85", "\u2028".encode()]
    chosen = rng.sample(ends, rng.choice([1, 2]))
    return seed.suffix, b"".join(line.rstrip(b"\r\n") + rng.choice(chosen) for line in lines_of(seed.data))


# Mutations of workbooks, made inside so that the zip is sound.


def inside(change: Callable[[random.Random, dict[str, bytes]], None]) -> Mutate:
    def mutate(rng: random.Random, seed: Seed) -> tuple[str, bytes]:
        with zipfile.ZipFile(io.BytesIO(seed.data)) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
        change(rng, members)
        return seed.suffix, zipped(members)

    return mutate


def flip_xml(rng: random.Random, members: dict[str, bytes]) -> None:
    name = rng.choice(sorted(members))
    data = bytearray(members[name])
    for _ in range(rng.choice([1, 1, 5, 50])):
        data[rng.randrange(len(data))] = rng.choice(b'<>/"=&;0123456789AZaz \x00\xff')
    members[name] = bytes(data)


def change_numbers(rng: random.Random, members: dict[str, bytes]) -> None:
    """Numbers in the XML, such as places of cells, indexes of texts, repeats: changed to others."""
    odd = [b"0", b"-1", b"1048577", b"99999999999", b"4294967296", b"1e9", b"", b"65536", b"18446744073709551616"]
    name = rng.choice([name for name in sorted(members) if re.search(rb"\d", members[name])])
    rate = rng.choice([0.001, 0.02, 0.3])
    members[name] = re.sub(
        rb"(?<![\d.])\d+", lambda match: rng.choice(odd) if rng.random() < rate else match.group(), members[name]
    )


def drop_member(rng: random.Random, members: dict[str, bytes]) -> None:
    for name in rng.sample(sorted(members), rng.choice([1, 2])):
        del members[name]


def drop_xml(rng: random.Random, members: dict[str, bytes]) -> None:
    name = rng.choice(sorted(members))
    tags = re.findall(rb"<[^>]*>|[^<]+", members[name])
    members[name] = b"".join(tag for tag in tags if rng.random() > rng.choice([0.01, 0.1]))


def far_cell(rng: random.Random, members: dict[str, bytes]) -> None:
    sheet = next(name for name in members if name.endswith(("sheet1.xml", "content.xml")))
    place = rng.choice([b"XFD1048576", b"A1048576", b"XFD1", b"ZZZZ1", b"A99999999999", b"A0", b"B2C3", b"7", b""])
    members[sheet] = re.sub(rb'r="C3"', b'r="' + place + b'"', members[sheet])
    repeats = b'<table:table-cell table:number-columns-repeated="16384" '
    if rng.random() < 0.5:
        members[sheet] = members[sheet].replace(b"<table:table-cell ", repeats, 1)
    members[sheet] = members[sheet].replace(
        b"<table:table-row>", b'<table:table-row table:number-rows-repeated="9999999">', 1
    )


def billion_laughs(rng: random.Random, members: dict[str, bytes]) -> None:
    laughs = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))
    padding = b"<!--" + b" " * rng.choice([0, 70_000]) + b"-->"
    declared = b'<?xml version="1.0"?>' + padding + b'<!DOCTYPE x [<!ENTITY l0 "ha">' + laughs + b"]>"
    name = rng.choice([name for name in sorted(members) if name.endswith(".xml")])
    body = re.sub(rb"^<\?xml[^>]*\?>", b"", members[name])
    data = declared + re.sub(rb"(<(?:t|text:p)[^>]*>)", rb"\1&l9;", body)
    members[name] = data.decode("utf-8").encode("utf-16") if rng.random() < 0.2 else data


def add_formulas(rng: random.Random, members: dict[str, bytes]) -> None:
    sheet = next((name for name in members if name.endswith("sheet1.xml")), None)
    if sheet:
        formula = rng.choice(
            [b"<f>WEBSERVICE(&quot;http://x&quot;)</f><v/>", b"<f>1+1</f><v>2</v>", b"<f>", b"<f/><v>#REF!</v>"]
        )
        members[sheet] = re.sub(
            rb"<v>(?=\d)", lambda m: formula + m.group() if rng.random() < 0.3 else m.group(), members[sheet]
        )


def add_macros(rng: random.Random, members: dict[str, bytes]) -> None:
    members["xl/vbaProject.bin"] = as_compound(rng.randbytes(600), "VBA")
    members["xl/embeddings/inner.zip"] = zipped({"a": b"0" * 1000})


def zip_bomb(rng: random.Random, members: dict[str, bytes]) -> None:
    members[rng.choice(["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/media/a.bin", "content.xml"])] = (
        b"<x>" + b" " * rng.choice([60_000_000, 400_000_000])
    )


def zipped(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED, 1)
    return file.getvalue()


def lying_bomb(rng: random.Random, seed: Seed) -> tuple[str, bytes]:
    """A member that says it is small and is not, both where the member is and in the list at the end."""
    _, data = inside(zip_bomb)(rng, seed)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        large = max(archive.infolist(), key=lambda member: member.file_size)
    small = struct.pack("<I", rng.choice([0, 3, 1000]))
    return seed.suffix, data.replace(struct.pack("<I", large.file_size), small)


def shared_text(_rng: random.Random, members: dict[str, bytes]) -> None:
    """One long text that very many cells share."""
    members["xl/sharedStrings.xml"] = b"<sst><si><t>" + CANARY.encode() * 100_000 + b"</t></si></sst>"
    cells = b"".join(b'<row r="%d">' % n + b'<c t="s"><v>0</v></c>' * 50 + b"</row>" for n in range(1, 2000))
    members["xl/worksheets/sheet1.xml"] = b"<worksheet><sheetData>" + cells + b"</sheetData></worksheet>"


# Files that are made whole.


def large_cell(rng: random.Random, seed: Seed) -> tuple[str, bytes]:
    rows = table(rng, 5)
    rows[2][1] = (f"{CANARY} ") * (5_000_000 // 10)
    if seed.suffix == ".xlsx":
        rows[2][1] = rows[2][1][:32_767]
    return seed.suffix, FORMATS[seed.suffix](rows)


def beyond_any_cell(_rng: random.Random, _seed: Seed) -> tuple[str, bytes]:
    return ".csv", as_text([["a", "b"], ["x" * 10_000_001, CANARY]])


def many_columns(rng: random.Random, seed: Seed) -> tuple[str, bytes]:
    return seed.suffix if seed.suffix != ".xls" else ".csv", (
        FORMATS[seed.suffix] if seed.suffix != ".xls" else as_text
    )(table(rng, 20, 10_000))


def too_many_columns(rng: random.Random, _seed: Seed) -> tuple[str, bytes]:
    return ".csv", (b"1," * rng.choice([20_000, 6_000_000]) + b"\n") * 2


def too_many_rows(rng: random.Random, _seed: Seed) -> tuple[str, bytes]:
    return ".csv", b"a,b\n" + rng.choice([b"\n", b"1,2\n"]) * 3_000_000


def mangle_parquet(rng: random.Random, seed: Seed) -> tuple[str, bytes]:
    """Bytes of the end changed, where the columns are described."""
    data = bytearray(seed.data)
    for _ in range(rng.choice([1, 2, 8])):
        data[-rng.randrange(9, min(1500, len(data)))] = rng.randrange(256)
    return seed.suffix, bytes(data)


def change_records(rng: random.Random, seed: Seed) -> tuple[str, bytes]:
    """Numbers of an .xls changed: places of cells, lengths of records, links between sectors."""
    data = bytearray(seed.data)
    for _ in range(rng.choice([1, 1, 4, 40])):
        struct.pack_into("<H", data, rng.randrange(len(data) - 2), rng.choice([0, 1, 255, 0x7FFF, 0xFFFF, 0xFFFE]))
    return seed.suffix, bytes(data)


ANY: dict[str, tuple[int, Mutate]] = {
    "bytes flipped": (12, flip_bytes),
    "cut off": (8, cut_off),
    "a piece repeated": (4, repeat_a_piece),
    "NULs": (5, plant_nuls),
    "wrong suffix": (5, wrong_suffix),
    "random bytes": (4, random_bytes),
}
TEXT: dict[str, tuple[int, Mutate]] = {
    "quotes removed": (7, drop_quotes),
    "quotes added": (7, add_quotes),
    "rows truncated": (4, cut_lines),
    "cells dropped": (4, drop_cells),
    "headers repeated": (3, repeat_headers),
    "encodings mixed": (6, mix_encodings),
    "line ends": (3, other_line_ends),
}
ZIP: dict[str, tuple[int, Mutate]] = {
    "XML flipped": (9, inside(flip_xml)),
    "XML numbers": (9, inside(change_numbers)),
    "XML tags dropped": (5, inside(drop_xml)),
    "members dropped": (3, inside(drop_member)),
    "far-away cells": (3, inside(far_cell)),
    "billion laughs": (3, inside(billion_laughs)),
    "formulas": (3, inside(add_formulas)),
    "macros": (2, inside(add_macros)),
}
# Slow to make or to read: this many of each, however many there are of the others.
HEAVY: dict[str, tuple[int, tuple[str, ...], Mutate]] = {
    "zip bomb": (8, (".xlsx", ".ods"), inside(zip_bomb)),
    "zip bomb that lies": (8, (".xlsx", ".ods"), lying_bomb),
    "text shared by many cells": (2, (".xlsx",), inside(shared_text)),
    "a cell of 5 MB": (12, (".csv", ".tsv", ".jsonl", ".json", ".parquet", ".ods", ".xlsx"), large_cell),
    "a cell beyond the limit": (2, (".csv",), beyond_any_cell),
    "ten thousand columns": (12, tuple(FORMATS), many_columns),
    "too many columns": (4, (".csv",), too_many_columns),
    "too many rows": (4, (".csv",), too_many_rows),
}


def make_cases(count: int, seed: int, seeds: list[Seed]) -> Iterator[Case]:
    """The cases, in an order that the seed alone decides."""
    rng = random.Random(seed)
    for own in seeds:
        yield Case("as it is", own.suffix, own.data, own.words)
    for suffix in (".csv", ".xlsx", ".jsonl"):
        yield Case("a folder", suffix, None)
    for suffix in FORMATS:
        yield Case("empty", suffix, b"")
        yield Case("blank", suffix, b" \r\n" * 5)
    for kind, (times, suffixes, mutate) in HEAVY.items():
        for _ in range(times):
            suffix = rng.choice(suffixes)
            yield Case(kind, *mutate(rng, Seed(suffix, FORMATS[suffix](table(rng)))))
    light = [
        (weight, kind, mutate, suffixes)
        for kinds, suffixes in ((ANY, tuple(FORMATS)), (TEXT, TEXTUAL), (ZIP, (".xlsx", ".ods")))
        for kind, (weight, mutate) in kinds.items()
    ]
    light.append((6, ".xls records", change_records, (".xls",)))
    light.append((4, "Parquet's description", mangle_parquet, (".parquet",)))
    weights = [weight for weight, *_ in light]
    for _ in range(max(0, count - len(seeds) - 21 - sum(times for times, *_ in HEAVY.values()))):
        _, kind, mutate, suffixes = rng.choices(light, weights)[0]
        fitting = [own for own in seeds if own.suffix in suffixes]
        own = rng.choice(fitting)
        yield Case(kind, *mutate(rng, own), own.words)


def read_seeds(folder: Path | None, seed: int) -> list[Seed]:
    """One seed of our own in every format, and the files of a folder, whose longer words nothing may say."""
    rng = random.Random(seed)
    seeds = [Seed(suffix, write(table(rng))) for suffix, write in FORMATS.items()]
    for path in sorted(folder.iterdir()) if folder else []:
        if path.suffix.lower() in FORMATS and path.stat().st_size < 1_000_000:
            seeds.append(Seed(path.suffix.lower(), path.read_bytes(), tuple(words_in(path))))
    return seeds


def words_in(path: Path) -> set[str]:
    """The texts of a real file that are long enough to be nobody's message."""
    from themes.exports.sheets import read_sheets

    rows = [[cell.strip() for cell in row] for sheet in read_sheets(path) for row in sheet.rows]
    asked = {cell for row in rows[:HEADER_ROWS] for cell in row if row is rows[0] or cell.endswith("?")}
    cells = {cell for row in rows for cell in row} - asked
    return {cell[:60] for cell in cells if len(cell) >= 20} or {CANARY}


# Reading them, in a process that may be ended.


def work(connection: Connection, errors: str) -> None:
    """Read what is sent, and send back what came of it; what is printed goes to a file."""
    file = os.open(errors, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(file, 2)
    os.dup2(file, 1)
    from themes.errors import InputError

    while True:
        path = connection.recv()
        try:
            outcome, said = "rows", read(Path(path))
        except InputError as error:
            outcome, said = "DataError", str(error)
        except BaseException as error:  # noqa: BLE001 - whatever else is raised is what we look for
            outcome, said = f"raised {type(error).__name__}", str(error)
        connection.send((outcome, said))


class Worker:
    """A process that reads files, watched."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.errors = folder / "printed.txt"
        self.start()

    def start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, other = context.Pipe()
        self.process = context.Process(target=work, args=(other, str(self.errors)), daemon=True)
        self.process.start()
        other.close()
        self.cases = 0

    def stop(self) -> None:
        self.process.kill()
        self.process.join()
        self.connection.close()

    def read(self, path: Path) -> tuple[str, str, float, int]:
        """The outcome, what was said and printed, the seconds and the most memory."""
        if self.cases >= CASES_A_WORKER or not self.process.is_alive():
            self.stop()
            self.start()
        self.errors.write_bytes(b"")
        self.cases += 1
        begun, most = time.perf_counter(), 0
        outcome, said, worked = "", "", 0.0
        try:
            reader = psutil.Process(self.process.pid)
            before = sum(reader.cpu_times()[:2])
            self.connection.send(str(path))
            while not outcome:
                most = max(most, reader.memory_info().rss)
                worked = sum(reader.cpu_times()[:2]) - before
                if self.connection.poll(0.05):
                    outcome, said = self.connection.recv()
                elif most > MEMORY:
                    outcome = "over 2 GB"
                elif worked > SECONDS or time.perf_counter() - begun > WAITED:
                    outcome = "over 60 s"
        except (EOFError, OSError, psutil.Error):
            outcome = "process ended"
        if outcome in {"over 2 GB", "over 60 s", "process ended"}:
            self.stop()
            self.start()
        printed = self.errors.read_text(encoding="utf-8", errors="replace")
        return outcome, said + printed, worked, most


def check(case: Case, number: int, worker: Worker) -> tuple[str, str, float, int]:
    """The outcome of one case."""
    path = worker.folder / f"case{number}{case.suffix}"
    if case.data is None:
        path.mkdir()
    else:
        path.write_bytes(case.data)
    outcome, said, seconds, most = worker.read(path)
    if any(word in said for word in case.words):
        outcome += " and leaked"
    if outcome in HARMLESS:
        path.rmdir() if case.data is None else path.unlink()
    return outcome, said, seconds, most


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--shard", default="1/1", help="2/4: the second of every four files")
    asked = parser.parse_args()
    outcomes: dict[str, Counter[str]] = defaultdict(Counter)
    slowest: dict[str, float] = defaultdict(float)
    largest: dict[str, int] = defaultdict(int)
    folder = Path(tempfile.mkdtemp(prefix="mutations"))
    worker = Worker(folder)
    shard, shards = map(int, asked.shard.split("/"))
    for number, case in enumerate(make_cases(asked.count, asked.seed, read_seeds(asked.data, asked.seed))):
        if number % shards != shard - 1:
            continue
        outcome, said, seconds, most = check(case, number, worker)
        outcomes[case.kind][outcome] += 1
        slowest[case.kind] = max(slowest[case.kind], seconds)
        largest[case.kind] = max(largest[case.kind], most)
        if outcome not in HARMLESS:
            print(f"{folder / f'case{number}{case.suffix}'}: {case.kind}: {outcome}: {said[:300]!r}", flush=True)
    worker.stop()
    print(f"{'kind':28}{'rows':>7}{'DataError':>11}{'other':>7}{'slowest s':>11}{'most MB':>9}")
    for kind, counts in outcomes.items():
        other = sum(count for outcome, count in counts.items() if outcome not in HARMLESS)
        figures = f"{counts['rows']:>7}{counts['DataError']:>11}{other:>7}"
        print(f"{kind:28}{figures}{slowest[kind]:>11.2f}{largest[kind] // 1024**2:>9}")
    total = sum(outcomes.values(), Counter())
    print(f"{total.total()} files: " + ", ".join(f"{count} {outcome}" for outcome, count in total.most_common()))
    return 0 if set(total) <= HARMLESS else 1


def escape(text: str) -> str:
    """Text as XML holds it."""
    return text.replace("&", "&amp;").replace("<", "&lt;")


if __name__ == "__main__":
    sys.exit(main())
