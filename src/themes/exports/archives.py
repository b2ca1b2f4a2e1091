"""Archives: whether the zip that a workbook or document is may safely be opened."""

import posixpath
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from xml.parsers import expat

from themes.errors import DataError

__all__ = ["Archive", "Attributes", "check_archive", "open_archive", "plain_name"]

# What all that is in an archive may unpack to: the XML of some 20 million cells, and a few seconds' work.
UNPACKED = 1024**3
# The XML of a sheet packs some 10 to 30 times smaller, of one with little but formats 100 times; a zip bomb's, 1,000.
# Below the size, it does not matter.
RATIO, RATIO_FROM = 200, 50 * 1024**2
# A workbook of 1,000 sheets has some 3,000 members.
MEMBERS = 10_000
# The list of members at the end: some 100 bytes for each.
DIRECTORY = 4 * 1024**2
CHUNK = 1024**2
# A declaration of entities comes before all else in XML.
HEAD = 65_536
ENTITIES = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
# The end of a zip, and the fields in it that we read: PKWARE's APPNOTE, 4.3.14 to 4.3.16.
END, END64, LOCATOR64, LOCAL = b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07", b"PK\x03\x04"
END_LENGTH, LOCATOR_LENGTH, LOCAL_LENGTH, COMMENT = 22, 20, 30, 65_535

# The attributes of an XML element, and what takes in the start of one: its name without its namespace, and those.
Attributes = dict[str, str]
Start = Callable[[str, Attributes], None]


@dataclass(frozen=True)
class Archive:
    """An archive that was found sound.

    Attributes:
        name: the name of its file.
        members: the names of its members by their plain names (`plain_name`).
        zipped: the archive itself.
    """

    name: str
    members: dict[str, str]
    zipped: zipfile.ZipFile

    def follow(self, member: str, start: Start, text: Callable[[str], None] | None = None) -> None:
        """Follow the XML of a member, holding none of it.

        Raises:
            DataError: when it declares entities, is not there or is no XML.
        """
        parser = expat.ParserCreate()
        parser.buffer_text = True
        tags: dict[str, str] = {}

        def element(tag: str, attributes: Attributes) -> None:
            start(tags.get(tag) or tags.setdefault(tag, tag.rpartition(":")[2]), attributes)

        def refuse(*_: object) -> None:
            raise DataError([_entities(self.name)])

        parser.StartElementHandler = element
        parser.StartDoctypeDeclHandler = refuse
        if text is not None:
            parser.CharacterDataHandler = text
        try:
            with self.zipped.open(self.members[member]) as file:
                while chunk := file.read(CHUNK):
                    parser.Parse(chunk, False)
            parser.Parse(b"", True)
        except (expat.ExpatError, ValueError, OverflowError, KeyError, zipfile.BadZipFile):
            raise DataError([_damaged(self.name)]) from None


@contextmanager
def open_archive(path: Path) -> Iterator[Archive]:
    """Open a zip to read its members, once `check_archive` has found it sound.

    Raises:
        DataError: when it is not.
    """
    names = check_archive(path)
    with zipfile.ZipFile(path) as zipped:
        yield Archive(path.name, {plain_name(name): name for name in names}, zipped)


def plain_name(member: str) -> str:
    """A member's name without the capitals and the backslashes that some tools write."""
    return posixpath.normpath(member.replace("\\", "/")).lstrip("/").lower()


def check_archive(path: Path) -> tuple[str, ...]:
    """The names of the members of a zip that is sound and no danger to open; nothing in it is opened further.

    Every member is unpacked and counted as it is, not as the archive says it is: an archive that lies of a size is
    refused, and so is one with a password, with XML that declares entities, or that unpacks beyond the limits above.

    Raises:
        DataError: when the archive is none of that.
    """
    try:
        with path.open("rb") as file:
            if _directory_size(file) > DIRECTORY:
                raise DataError([f"{path.name}: it holds too many files inside; export it again"])
            with zipfile.ZipFile(file) as archive:
                members = archive.infolist()
            _check_members(path.name, members)
            left = UNPACKED
            for member in members:
                left -= _check_member(path.name, file, member, left)
    except (zipfile.BadZipFile, zlib.error, struct.error, NotImplementedError, ValueError, EOFError, KeyError):
        raise DataError([_damaged(path.name)]) from None
    return tuple(member.filename for member in members)


def _directory_size(file: BinaryIO) -> int:
    """How large the list of members is, which the zipfile module would read whole."""
    length = file.seek(0, 2)
    start = max(0, length - END_LENGTH - COMMENT - LOCATOR_LENGTH)
    file.seek(start)
    tail = file.read()
    end = tail.rfind(END)
    if end < 0 or end + END_LENGTH > len(tail):
        raise zipfile.BadZipFile
    size = int(struct.unpack_from("<L", tail, end + 12)[0])
    locator = end - LOCATOR_LENGTH
    if locator >= 0 and tail.startswith(LOCATOR64, locator):
        file.seek(struct.unpack_from("<Q", tail, locator + 8)[0])
        record = file.read(56)
        if record.startswith(END64):
            size = int(struct.unpack_from("<Q", record, 40)[0])
    return size


def _check_members(name: str, members: list[zipfile.ZipInfo]) -> None:
    """Whether the members are such as a workbook has."""
    if len(members) > MEMBERS:
        raise DataError([f"{name}: it holds too many files inside; export it again"])
    if any(member.flag_bits & 1 for member in members):
        raise DataError([f"{name}: it is protected with a password; save it without one"])
    if len({plain_name(member.filename) for member in members}) < len(members):
        raise DataError([_damaged(name)])
    if any(member.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED} for member in members):
        raise DataError([_damaged(name)])


def _check_member(name: str, file: BinaryIO, member: zipfile.ZipInfo, left: int) -> int:
    """The size that a member truly unpacks to, counted and thrown away."""
    size, crc, head = 0, 0, b""
    for piece in _unpack(file, member):
        size += len(piece)
        crc = zlib.crc32(piece, crc)
        if len(head) < HEAD:
            head += piece[: HEAD - len(head)]
        if size > left or (size > RATIO_FROM and size > RATIO * max(member.compress_size, 1)):
            raise DataError([f"{name}: what is packed inside is far too large to be an export; export it again"])
    if size != member.file_size or crc != member.CRC:
        raise DataError([_damaged(name)])
    if member.filename.lower().endswith((".xml", ".rels")) and ENTITIES.search(head.replace(b"\0", b"")):
        raise DataError([_entities(name)])
    return size


def _unpack(file: BinaryIO, member: zipfile.ZipInfo) -> Iterator[bytes]:
    """The pieces of a member, straight from its packed bytes: the zipfile module stops at the size declared."""
    file.seek(member.header_offset)
    header = file.read(LOCAL_LENGTH)
    if not header.startswith(LOCAL):
        raise zipfile.BadZipFile
    file.seek(sum(struct.unpack_from("<HH", header, 26)), 1)
    left, packed = member.compress_size, zlib.decompressobj(-zlib.MAX_WBITS)
    while left > 0 and (chunk := file.read(min(CHUNK, left))):
        left -= len(chunk)
        if member.compress_type == zipfile.ZIP_STORED:
            yield chunk
            continue
        while chunk and not packed.eof:
            yield packed.decompress(chunk, CHUNK)
            chunk = packed.unconsumed_tail
    if left > 0 or (member.compress_type == zipfile.ZIP_DEFLATED and not packed.eof):
        raise zipfile.BadZipFile


def _damaged(name: str) -> str:
    if name.lower().endswith(".docx"):
        return f"{name}: it is damaged, or no Word document; open it in Word or LibreOffice, and save it again as .docx"
    return f"{name}: it is damaged, or no workbook; open it in Excel or LibreOffice, and save it again as .xlsx"


def _entities(name: str) -> str:
    return f"{name}: the XML inside declares entities, which no survey tool does; it is not opened"
