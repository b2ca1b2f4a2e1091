"""Pages: the tables of a report with their captions, and its sentences, by the question under whose heading they stand.

Of a web page and of a Word file; both are read as what they are made of, with no help of what wrote them.
"""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as Xml

QUESTION = re.compile(r"Question (\d+)\b")
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass
class Page:
    """What a report holds, each piece with the number of its question, or "" where it stands under none."""

    tables: list[tuple[str, str, list[list[str]]]] = field(default_factory=list)
    text: list[tuple[str, str]] = field(default_factory=list)
    question: str = ""
    _level: int = 0

    def head(self, level: int, words: str) -> None:
        """Come to a heading: a question's reaches as far as the next one that is not below it."""
        if found := QUESTION.match(words):
            self.question, self._level = found[1], level
        elif level <= self._level:
            self.question = ""


def read_page(path: Path) -> Page:
    """Read a web page or a Word file."""
    return _of_word(path) if path.suffix == ".docx" else _of_html(path)


def _folded(parts: list[str]) -> str:
    return " ".join("".join(parts).split())


class _Html(HTMLParser):
    """A web page as it is parsed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self._open: dict[str, list[str]] = {}
        self._rows: list[list[str]] = []
        self._title = ""
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, words in attrs:
            if name in ("alt", "title", "aria-label") and words:
                self.page.text.append((self.page.question, words))
        if tag in ("style", "script"):
            self._silent += 1
        elif re.fullmatch(r"h\d|caption|td|th", tag):
            self._open[tag] = []
        elif tag == "table":
            self._rows, self._title = [], ""
        elif tag == "tr":
            self._rows.append([])

    def handle_endtag(self, tag: str) -> None:
        words = _folded(self._open.pop(tag, []))
        if tag in ("style", "script"):
            self._silent -= 1
        elif re.fullmatch(r"h\d", tag):
            self.page.head(int(tag[1]), words)
        elif tag == "caption":
            self._title = words
        elif tag in ("td", "th"):
            self._rows[-1].append(words)
        elif tag == "table":
            self.page.tables.append((self.page.question, self._title, self._rows))

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        for parts in self._open.values():
            parts.append(data)
        if not self._open:
            self.page.text.append((self.page.question, data))


def _of_html(path: Path) -> Page:
    parser = _Html()
    parser.feed(path.read_text(encoding="utf-8"))
    return parser.page


def _of_word(path: Path) -> Page:
    """The body of a Word file: paragraphs by their style, and tables with the caption before them."""
    with zipfile.ZipFile(path) as archive:
        body = Xml.fromstring(archive.read("word/document.xml")).find(f"{WORD}body")
    page, title = Page(), ""
    for block in body if body is not None else ():
        if block.tag == f"{WORD}tbl":
            page.tables.append((page.question, title, [list(_cells(row)) for row in block.iter(f"{WORD}tr")]))
            continue
        page.text += [(page.question, drawn.get("descr", "")) for drawn in block.iter() if drawn.get("descr")]
        words, style = _words(block), block.find(f"{WORD}pPr/{WORD}pStyle")
        named = style.get(f"{WORD}val", "") if style is not None else ""
        if level := re.fullmatch(r"Heading ?(\d)", named):
            page.head(int(level[1]), words)
        elif named == "Caption":
            title = re.sub(r"^Table \d+: ", "", words)
        else:
            page.text.append((page.question, words))
    return page


def _cells(row: Xml.Element) -> Iterator[str]:
    return (_words(cell) for cell in row.iter(f"{WORD}tc"))


def _words(block: Xml.Element) -> str:
    """The words of a paragraph or cell."""
    return _folded([part.text or "" for part in block.iter(f"{WORD}t")])
