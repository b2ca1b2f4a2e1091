"""Decoding: the bytes of a text file as text, in the encoding that they are in, not the one that they should be in."""

import codecs
import re
from dataclasses import dataclass

__all__ = ["Decoded", "decode"]

BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16"),
)
# Enough of a file to see whether every other byte is NUL, and whether it is text at all.
SAMPLE = 65_536
# In UTF-16, the high byte of every Latin letter, digit, comma and space is NUL; the low bytes never are. In a file
# of letters beyond Latin, the separators and line ends still are.
NUL_SHARE, NUL_SHARE_OTHER = 0.3, 0.01
# Text holds next to no control characters; of random bytes, every ninth is one. A few may come from a damaged copy.
CONTROL = re.compile(r"[\x01-\x08\x0e-\x1b\x7f]")
CONTROL_SHARE, CONTROL_FEW = 0.02, 8
NUL_LIMIT = 0.2


@dataclass(frozen=True)
class Decoded:
    """The text, the name of its encoding, what to know of how it was read, and whether it is text at all."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()
    is_text: bool = True


def decode(data: bytes) -> Decoded:
    """Text in UTF-8, UTF-16, UTF-32, Windows-1252, or UTF-8 and Windows-1252 mixed line by line.

    A byte that means nothing becomes U+FFFD, NUL characters are taken out, and notes count both.
    """
    decoded = _decode(data)
    nuls = decoded.text.count("\0")
    text = decoded.text.replace("\0", "") if nuls else decoded.text
    notes = decoded.notes
    if nuls:
        notes = (*notes, f"{nuls:,} NUL characters, which are no text, were taken out")
    return Decoded(text, decoded.encoding, notes, is_text=_is_text(text[:SAMPLE], nuls, len(decoded.text)))


def _decode(data: bytes) -> Decoded:
    """The text with whatever NULs are in it."""
    for bom, codec, name in BOMS:
        if data.startswith(bom):
            return _replacing(data[len(bom) :], codec, name)
    if codec := _utf16_by_its_nuls(data[:SAMPLE]):
        return _replacing(data, codec, "utf-16")
    has_bom = data.startswith(codecs.BOM_UTF8)
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return Decoded(data.decode("utf-8"), "utf-8 with BOM" if has_bom else "utf-8")
    except UnicodeDecodeError:
        return _line_by_line(data, has_bom=has_bom)


def _utf16_by_its_nuls(sample: bytes) -> str:
    """The codec of UTF-16 without a byte order mark; "" for anything else."""
    half = len(sample) // 2
    if half < 2:
        return ""
    even, odd = sample[0 : half * 2 : 2].count(0) / half, sample[1 : half * 2 : 2].count(0) / half
    if odd > NUL_SHARE and even < NUL_SHARE_OTHER:
        return "utf-16-le"
    return "utf-16-be" if even > NUL_SHARE and odd < NUL_SHARE_OTHER else ""


def _replacing(data: bytes, codec: str, name: str) -> Decoded:
    """Text in a codec that is known, whatever is damaged replaced and counted."""
    try:
        return Decoded(data.decode(codec), name)
    except UnicodeDecodeError:
        text = data.decode(codec, errors="replace")
    return Decoded(text, name, (f"{text.count(chr(0xFFFD)):,} characters are damaged and show as {chr(0xFFFD)}",))


def _line_by_line(data: bytes, *, has_bom: bool) -> Decoded:
    """Text of which at least one line is not UTF-8: such lines are Windows-1252."""
    lines, wide, narrow = [], 0, 0
    for line in data.splitlines(keepends=True):
        try:
            lines.append(line.decode("utf-8"))
            wide += not line.isascii()
        except UnicodeDecodeError:
            lines.append(line.decode("cp1252", errors="replace"))
            narrow += 1
    text = "".join(lines)
    mixed = wide > 0 or has_bom
    notes = []
    if mixed:
        notes.append(f"its encodings are mixed: {narrow:,} lines were read as windows-1252 and the others as utf-8")
    if lost := text.count("\ufffd"):
        notes.append(f"{lost:,} characters are damaged and show as \ufffd")
    name = "utf-8 with BOM" if has_bom else "utf-8" if wide > narrow else "windows-1252"
    return Decoded(text, name, tuple(notes))


def _is_text(sample: str, nuls: int, length: int) -> bool:
    """Whether the characters are those of text, and not those of a picture or a program."""
    strange = len(CONTROL.findall(sample))
    return nuls <= NUL_LIMIT * length and (strange <= CONTROL_FEW or strange <= CONTROL_SHARE * len(sample))
