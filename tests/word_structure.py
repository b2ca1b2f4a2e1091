"""What is wrong with the structure of a Word file, for people who read it with a screen reader or by its headings.

By hand: `python -m tests.word_structure FILE...` prints every fault. It reads the markup itself, with nothing of ours.
"""

import io
import re
import sys
import zipfile
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from lxml import etree

NS = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "v": "urn:schemas-microsoft-com:vml",
    "dc": "http://purl.org/dc/elements/1.1/",
}
W = f"{{{NS['w']}}}"
LANGUAGE = "en-GB"
# Where a path of somebody's computer, or a user's name in one, would show.
PATHS = re.compile(r"file:/|\b[A-Za-z]:\\|\\\\[a-z]|/(?:home|Users|tmp|root|work)/")
# WCAG 2.2, 1.4.3: the contrast of words with a white page; and the smallest letters, in half points.
CONTRAST, SMALLEST = 4.5, 20
LEVEL = re.compile(r"heading (\d)")


class Word:
    """The parts of a Word file."""

    def __init__(self, content: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            self.entries = archive.infolist()
            self.texts = {name: archive.read(name) for name in archive.namelist()}
        self.parts = {
            name: etree.fromstring(text) for name, text in self.texts.items() if name.endswith((".xml", ".rels"))
        }
        self.body = self.parts["word/document.xml"][0]
        self.styles = self.parts["word/styles.xml"]
        self.names = {
            str(style.get(f"{W}styleId")): style.find("w:name", NS).get(f"{W}val").lower()
            for style in self.styles.iterfind("w:style", NS)
        }

    def style(self, paragraph: etree._Element) -> str:
        """The name of a paragraph's style, in small letters."""
        found = paragraph.find("w:pPr/w:pStyle", NS)
        return "normal" if found is None else self.names.get(found.get(f"{W}val"), "")

    def paragraphs(self) -> list[etree._Element]:
        """The paragraphs outside tables."""
        return [one for one in self.body.iter(f"{W}p") if not any(up.tag == f"{W}tc" for up in one.iterancestors())]

    def headings(self) -> list[tuple[int, str]]:
        """The level and the words of every heading."""
        levelled = [(LEVEL.fullmatch(self.style(one)), words(one)) for one in self.paragraphs()]
        return [(int(level[1]), text) for level, text in levelled if level]


def words(element: etree._Element) -> str:
    """The words that a reader sees in an element."""
    return "".join(text.text or "" for text in element.iter(f"{W}t")).strip()


def faults(content: bytes) -> list[str]:
    """Every fault of a Word file, in words; none of a good one."""
    word = Word(content)
    checks = (_properties, _language, _headings, _contents, _styles, _tables, _pictures, _looks, _links, _paths)
    return [fault for check in checks for fault in check(word)]


def _properties(word: Word) -> Iterator[str]:
    core = word.parts.get("docProps/core.xml")
    for name in ("title", "creator", "language"):
        found = core.find(f"dc:{name}", NS) if core is not None else None
        if found is None or not (found.text or "").strip():
            yield f"properties: no {name}"
    if any(entry.date_time != (1980, 1, 1, 0, 0, 0) for entry in word.entries):
        yield "properties: the entries of the zip carry a time"
    if b"python-docx" in b"".join(text for name, text in word.texts.items() if name.startswith("docProps")):
        yield "properties: they name the library that wrote the file"


def _language(word: Word) -> Iterator[str]:
    default = word.styles.find("w:docDefaults/w:rPrDefault/w:rPr/w:lang", NS)
    if default is None:
        yield "language: the document has none"
    for name in ("word/styles.xml", "word/document.xml"):
        named = {one.get(f"{W}val") for one in word.parts[name].iter(f"{W}lang")} - {None, LANGUAGE}
        yield from (f"language: {name} holds {one}" for one in sorted(named))


def _headings(word: Word) -> Iterator[str]:
    headings = word.headings()
    if [word.style(one) for one in word.paragraphs()].count("title") != 1:
        yield "headings: there must be one title"
    if not headings or headings[0][0] != 1:
        yield "headings: the first is not of level 1"
    yield from ("headings: one is empty" for _, text in headings if not text)
    yield from (f"headings: level {b} after {a}: {text}" for (a, _), (b, text) in pairwise(headings) if b > a + 1)


def _contents(word: Word) -> Iterator[str]:
    codes = " ".join(code.text or "" for code in word.body.iter(f"{W}instrText"))
    if "TOC " not in codes:
        yield "contents: there is no field of them"
    sections = [text for level, text in word.headings() if level == 1]
    entries = [re.sub(r"^\d+", "", words(one)) for one in word.paragraphs() if word.style(one) == "toc 1"]
    if entries != sections:
        yield "contents: they are not the sections of the report"


def _styles(word: Word) -> Iterator[str]:
    used = {one.get(f"{W}val") for tag in ("pStyle", "tblStyle") for one in word.body.iter(W + tag)}
    yield from (f"styles: there is none of the id {one}" for one in sorted(used - set(word.names)))
    drawn = {one for drawing in word.body.iter(f"{W}drawing") for one in drawing.iterancestors(f"{W}p")}
    blank = [one for one in word.paragraphs() if not words(one) and one not in drawn]
    if blank:
        yield f"styles: {len(blank)} empty paragraphs make room, which a style should"


def _tables(word: Word) -> Iterator[str]:
    for number, table in enumerate(word.body.iter(f"{W}tbl"), start=1):
        rows = table.findall("w:tr", NS)
        cells = [row.findall("w:tc", NS) for row in rows]
        before = table.getprevious()
        if before is None or word.style(before) != "caption" or not re.match(r"Table \d+: .", words(before)):
            yield f"table {number}: no caption above it"
        if rows[0].find("w:trPr/w:tblHeader", NS) is None:
            yield f"table {number}: its header row does not repeat"
        if not all(words(cell) for cell in cells[0]):
            yield f"table {number}: a heading of a column is empty"
        if list(table.iter(f"{W}gridSpan", f"{W}vMerge", f"{W}hMerge")):
            yield f"table {number}: it has merged cells"
        if {len(row) for row in cells} != {len(table.findall("w:tblGrid/w:gridCol", NS))}:
            yield f"table {number}: its rows are not of one length"
        for name in ("tblCaption", "tblDescription"):
            found = table.find(f"w:tblPr/w:{name}", NS)
            if found is None or not found.get(f"{W}val"):
                yield f"table {number}: no {name}, its text for those who do not see it"
        look = table.find("w:tblPr/w:tblLook", NS)
        if look is None or look.get(f"{W}firstRow") != "1" or look.get(f"{W}firstColumn") != "1":
            yield f"table {number}: its first row and column are not marked as headers"


def _pictures(word: Word) -> Iterator[str]:
    for name, part in word.parts.items():
        for shape in part.iter(f"{{{NS['v']}}}shape"):
            if not shape.get("alt"):
                yield f"pictures: {name}: a shape has no alternative text"
    ids = []
    for drawing in word.body.iter(f"{W}drawing"):
        described = drawing.find(".//wp:docPr", NS)
        ids.append(described.get("id"))
        if not (described.get("descr") or "").strip():
            yield f"pictures: {described.get('name')} has no alternative text"
        paragraph = next(drawing.iterancestors(f"{W}p"))
        before = paragraph.getprevious()
        if before is None or word.style(before) != "caption" or not words(before).startswith("Figure "):
            yield f"pictures: {described.get('name')} has no caption"
    if len(ids) != len(set(ids)):
        yield "pictures: two have the same id"


def _looks(word: Word) -> Iterator[str]:
    for colour in word.styles.iter(f"{W}color"):
        value = colour.get(f"{W}val", "auto")
        if value != "auto" and contrast(value) < CONTRAST:
            yield f"looks: the colour {value} is too pale for words"
    small = [size for size in word.styles.iter(f"{W}sz") if int(size.get(f"{W}val", SMALLEST)) < SMALLEST]
    if small:
        yield f"looks: letters under {SMALLEST // 2} points"


def _links(word: Word) -> Iterator[str]:
    marks = {mark.get(f"{W}name") for mark in word.body.iter(f"{W}bookmarkStart")}
    for link in word.body.iter(f"{W}hyperlink"):
        if link.get(f"{W}anchor") not in marks:
            yield f"links: {words(link)} leads nowhere"
    for name, part in word.parts.items():
        if name.endswith(".rels"):
            yield from (f"links: {name} leads outside" for one in part if one.get("TargetMode") == "External")


def _paths(word: Word) -> Iterator[str]:
    for name, text in word.texts.items():
        if PATHS.search(text.decode("utf-8", "replace")):
            yield f"paths: {name} holds a path of somebody's computer"


def contrast(colour: str) -> float:
    """The contrast of a colour (six hexadecimal digits) with white (WCAG 2.2, relative luminance)."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05)


if __name__ == "__main__":
    for file in sys.argv[1:]:
        found = faults(Path(file).read_bytes())
        print(f"{file}: {len(found)} faults")  # noqa: T201  a script too: it prints
        for fault in found:
            print(f"  {fault}")  # noqa: T201  a script too: it prints
