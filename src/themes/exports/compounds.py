"""Compounds: the streams inside the container that older Office files are, after [MS-CFB]."""

import struct
from dataclasses import dataclass
from pathlib import Path

from themes.errors import DataError

__all__ = ["read_compound"]

HEADER_LENGTH, ENTRY_LENGTH = 512, 128
# The first sector number that is none but says something of a chain: that it ends, that the sector is free ...
NO_SECTOR = 0xFFFFFFFA
STREAM, ROOT = 2, 5


def read_compound(path: Path, wanted: frozenset[str]) -> dict[str, bytes]:
    """The names of all that is in a compound file, in lower case, and the bytes of the streams that are wanted.

    Raises:
        DataError: when it is damaged.
    """
    try:
        return _read(path.read_bytes(), wanted)
    except (ValueError, IndexError, struct.error, UnicodeDecodeError):
        raise DataError(
            [f"{path.name}: it cannot be read as an Excel workbook; open it, save it again as .xlsx"]
        ) from None


def _read(data: bytes, wanted: frozenset[str]) -> dict[str, bytes]:
    """The names and streams; the numbers in the header are at the places that [MS-CFB] 2.2 gives."""
    size, small = 1 << _shift(data, 30), 1 << _shift(data, 32)
    directory, cutoff, small_table = (struct.unpack_from("<I", data, place)[0] for place in (48, 56, 60))
    sectors = memoryview(data)[size:]
    table = _numbers(b"".join(_sector(sectors, number, size) for number in _table_sectors(data, sectors, size)))
    entries = _entries(_chain(sectors, table, directory, size))
    streams = {entry.name: b"" for entry in entries}
    for entry in entries:
        if entry.name not in wanted or entry.kind != STREAM:
            continue
        if entry.length >= cutoff:
            stream = _chain(sectors, table, entry.start, size)
        else:
            root = next(one for one in entries if one.kind == ROOT)
            smalls = _numbers(_chain(sectors, table, small_table, size))
            stream = _chain(memoryview(_chain(sectors, table, root.start, size)), smalls, entry.start, small)
        streams[entry.name] = stream[: entry.length]
    return streams


@dataclass(frozen=True)
class _Entry:
    """A stream or folder of a compound file."""

    name: str
    kind: int
    start: int
    length: int


def _shift(data: bytes, place: int) -> int:
    """The size of a sector as a power of 2: 9 or 12, and 6 for small ones."""
    shift = int(struct.unpack_from("<H", data, place)[0])
    if shift not in {6, 9, 12}:
        raise ValueError
    return shift


def _numbers(data: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4])


def _sector(sectors: memoryview, number: int, size: int) -> bytes:
    """The bytes of a sector, of which the last in a file may be short."""
    if number * size >= len(sectors):
        raise ValueError
    return bytes(sectors[number * size : (number + 1) * size])


def _table_sectors(data: bytes, sectors: memoryview, size: int) -> list[int]:
    """Where the table of chains is: 109 places are in the header, and more in a chain of their own."""
    found = list(_numbers(data[76:HEADER_LENGTH]))
    following = int(struct.unpack_from("<I", data, 68)[0])
    for _ in range(len(sectors) // size):
        if following >= NO_SECTOR:
            break
        *more, following = _numbers(_sector(sectors, following, size))
        found.extend(more)
    return [number for number in found if number < NO_SECTOR]


def _chain(sectors: memoryview, table: tuple[int, ...], start: int, size: int) -> bytes:
    """The bytes of a chain of sectors; one that comes back to where it was is refused."""
    pieces, seen = [], set()
    while start < NO_SECTOR:
        if start in seen:
            raise ValueError
        seen.add(start)
        pieces.append(_sector(sectors, start, size))
        start = table[start]
    return b"".join(pieces)


def _entries(directory: bytes) -> list[_Entry]:
    """What is in the file; whatever has no name is not in use."""
    found = []
    for place in range(0, len(directory) - ENTRY_LENGTH + 1, ENTRY_LENGTH):
        length, kind = struct.unpack_from("<HB", directory, place + 64)
        name = directory[place : place + max(0, min(length, 64) - 2)].decode("utf-16-le").lower()
        start, size = struct.unpack_from("<II", directory, place + 116)
        if name:
            found.append(_Entry(name, kind, start, size))
    return found
