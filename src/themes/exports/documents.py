"""Documents: a letter, an e-mail or an event note as text."""

import email
import email.policy
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage
from html.parser import HTMLParser
from pathlib import Path

from themes.errors import DataError
from themes.exports.archives import check_archive
from themes.exports.decoding import decode

# A letter of a hundred pages with pictures is 30 MB; beyond is something else.
LARGEST_FILE = 50_000_000
MOST_PAGES = 500
MOST_CHARACTERS = 5_000_000
# A page of which a reader gets fewer letters than this is a picture of one.
LETTERS_ON_A_PAGE = 10
# A line that stands on so many of the pages is a heading or a foot that repeats.
REPEATED_LINE = 0.6
QUOTED_BEFORE = re.compile(
    r"^(on\b.{5,200}\bwrote:|-{2,}\s*(original|forwarded) message\s*-{2,}|_{5,}|from:\s.+)\s*$", re.IGNORECASE
)
PAGE_NUMBER = re.compile(r"^\W*(page\s*)?\d{1,4}(\s*(of|/)\s*\d{1,4})?\W*$", re.IGNORECASE)
SENTENCE_END = re.compile(r"[.!?:;”\"')]$")


@dataclass(frozen=True)
class Document:
    """The words of a document, its paragraphs on lines of their own; the day an e-mail was sent; notes in counts."""

    text: str
    sent: str = ""
    notes: tuple[str, ...] = ()


def read_document(path: Path) -> Document:
    """Read a letter (txt, md, docx, pdf) or an e-mail (eml).

    Raises:
        DataError: when it cannot be read, holds no words, or is too large; what it says is never in the message.
    """
    if path.stat().st_size > LARGEST_FILE:
        raise DataError([f"{path.name}: it is larger than {LARGEST_FILE // 1_000_000} MB; save its text on its own"])
    failure = ""
    try:
        document = READERS[path.suffix.lower()](path)
    except DataError:
        raise
    except Exception:  # noqa: BLE001  libraries raise many kinds for a damaged file, some of them quoting it
        failure = f"{path.name}: it cannot be read; open it, save it again as .docx or .txt"
    if failure:
        raise DataError([failure])
    if not document.text.strip():
        raise DataError(
            [f"{path.name}: it holds no words; if it is a picture of a letter, type it, or have it read by OCR"]
        )
    if len(document.text) > MOST_CHARACTERS:
        raise DataError([f"{path.name}: it is longer than {MOST_CHARACTERS:,} characters; is it a letter?"])
    return document


def _text(path: Path) -> Document:
    found = decode(path.read_bytes())
    return Document(found.text)


def _word(path: Path) -> Document:
    """A Word document: its paragraphs and tables in order, as its last editor left them."""
    import docx
    from docx.table import Table

    check_archive(path)
    document = docx.Document(str(path))
    lines: list[str] = []
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            lines += ["\n".join(dict.fromkeys(cell.text for cell in row.cells)) for row in block.rows]
        else:
            lines.append(block.text)
    has_comments = any(part.partname.endswith("comments.xml") for part in document.part.package.iter_parts())
    notes = ("comments in the margin were not read",) if has_comments else ()
    return Document("\n".join(line.strip() for line in lines if line.strip()), notes=notes)


def _pdf(path: Path) -> Document:
    """A PDF: the text of its pages, lines that were only wrapped put together."""
    import pypdfium2

    try:
        pdf = pypdfium2.PdfDocument(str(path))
    except pypdfium2.PdfiumError:
        raise DataError(
            [f"{path.name}: it cannot be opened as a PDF; it may have a password: save it without"]
        ) from None
    try:
        if len(pdf) > MOST_PAGES:
            raise DataError([f"{path.name}: it has more than {MOST_PAGES} pages; save the letter on its own"])
        pages = [page.get_textpage().get_text_bounded() for page in pdf]
    finally:
        pdf.close()
    if sum(letter.isalpha() for page in pages for letter in page) < LETTERS_ON_A_PAGE * len(pages):
        raise DataError(
            [f"{path.name}: its pages are pictures (a scan): type it, or have it read by OCR, and save it as text"]
        )
    return Document(_joined([page.replace("\r\n", "\n").replace("\ufffe", "-").split("\n") for page in pages]))


def _joined(pages: list[list[str]]) -> str:
    """The lines of pages as paragraphs: repeated heads and page numbers gone, wrapped lines and split words mended."""
    times = Counter(line.strip() for page in pages for line in set(page) if line.strip())
    repeated = {
        line for line, times_seen in times.items() if len(pages) > 2 and times_seen >= REPEATED_LINE * len(pages)
    }
    lines = [
        line.strip() for page in pages for line in page if not PAGE_NUMBER.match(line) and line.strip() not in repeated
    ]
    widest = max((len(line) for line in lines), default=0)
    paragraphs: list[str] = []
    goes_on = False
    for line in lines:
        if line and goes_on and paragraphs:
            last = paragraphs[-1]
            mended = last.endswith("-") and line[:1].islower()
            paragraphs[-1] = last[:-1] + line if mended else f"{last} {line}"
        elif line:
            paragraphs.append(line)
        goes_on = bool(line) and (
            len(line) > 0.7 * widest or (not SENTENCE_END.search(line) and len(line) > 0.5 * widest)
        )
    return "\n".join(paragraphs)


def _mail(path: Path) -> Document:
    """An e-mail: what its sender wrote, without the messages it answers, the signature and the addresses."""
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    if not isinstance(message, EmailMessage) or not message.keys():
        raise DataError([f"{path.name}: it is not an e-mail as programs save it; save its text as .txt"])
    body = message.get_body(preferencelist=("plain", "html"))
    text = "" if body is None else str(body.get_content())
    if body is not None and body.get_content_subtype() == "html":
        text = _plain(text)
    kept, notes = _own_words(text.replace("\r\n", "\n").split("\n"))
    attached = sum(1 for _ in message.iter_attachments())
    if attached:
        notes.append(f"{attached} attached files were not read: save them beside it if they are the response")
    return Document("\n".join(kept).strip(), _day(message), tuple(notes))


def _own_words(lines: list[str]) -> tuple[list[str], list[str]]:
    """The lines before the signature and the messages answered, and what was cut."""
    kept: list[str] = []
    notes: list[str] = []
    quoted = 0
    for place, line in enumerate(lines):
        if line.rstrip() == "--":
            notes.append("a signature was cut")
            break
        if QUOTED_BEFORE.match(line.strip()) and _is_head(lines[place : place + 4]):
            notes.append("an earlier message below it was cut")
            break
        if line.lstrip().startswith(">"):
            quoted += 1
        else:
            kept.append(line)
    if quoted:
        notes.append(f"{quoted} quoted lines were cut")
    return kept, notes


def _is_head(lines: list[str]) -> bool:
    """Whether "From: ..." begins the head of a message, and is no sentence of the sender's."""
    first = lines[0].strip().casefold()
    return not first.startswith("from:") or any(
        line.strip().casefold().startswith(("sent:", "to:", "date:", "subject:")) for line in lines[1:]
    )


def _day(message: EmailMessage) -> str:
    """The day of an e-mail, as its sender's clock had it; "" where it says none."""
    header = message["Date"]
    moment = getattr(header, "datetime", None)
    return moment.date().isoformat() if moment else ""


class _Words(HTMLParser):
    """The words of a web page, blocks on lines of their own."""

    BLOCKS = frozenset({"p", "br", "div", "li", "tr", "h1", "h2", "h3", "h4", "blockquote"})
    SILENT = frozenset({"script", "style", "head", "title"})

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A block begins a line; scripts and styles say nothing."""
        del attrs
        self.silent += tag in self.SILENT
        if tag in self.BLOCKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """What was silent speaks again."""
        self.silent -= tag in self.SILENT and self.silent > 0

    def handle_data(self, data: str) -> None:
        """Words, their white space folded as a browser folds it."""
        if not self.silent:
            self.pieces.append(re.sub(r"\s+", " ", data))


def _plain(html: str) -> str:
    words = _Words()
    words.feed(html)
    return "\n".join(line.strip() for line in "".join(words.pieces).split("\n"))


READERS: dict[str, Callable[[Path], Document]] = {
    ".txt": _text, ".md": _text, ".docx": _word, ".pdf": _pdf, ".eml": _mail,
}  # fmt: skip
SUFFIXES = tuple(READERS)
# What stands in a folder of letters and is none: the sheet that lists them, and what programs leave behind.
NO_LETTER = re.compile(r"^\.|^~\$|^index\.(csv|tsv|xlsx|ods)$|^(thumbs\.db|desktop\.ini)$|\.tmp$", re.IGNORECASE)


def letters_in(folder: Path) -> list[Path]:
    """The files of a folder that are read as letters, by name."""
    return [
        path
        for path in sorted(folder.iterdir())
        if path.suffix.lower() in SUFFIXES and path.is_file() and not NO_LETTER.search(path.name)
    ]


def say_unread(folder: Path) -> str:
    """What of a folder of letters is not read, in counts: files of other kinds, and folders; "" where all is."""
    left = [path for path in folder.iterdir() if not NO_LETTER.search(path.name)]
    folders = sum(path.is_dir() for path in left)
    kinds = Counter(
        path.suffix.lower() or "no ending" for path in left if path.is_file() and path.suffix.lower() not in SUFFIXES
    )
    if not folders and not kinds:
        return ""
    parts = []
    if kinds:
        listed = ", ".join(f"{kind} {times:,}" for kind, times in sorted(kinds.items()))
        parts.append(f"{kinds.total():,} {'file' if kinds.total() == 1 else 'files'} of other kinds ({listed})")
    if folders:
        parts.append(f"{folders:,} {'folder' if folders == 1 else 'folders'}")
    kept = " and ".join(parts)
    return f"{folder.name}: not read, and in no number: {kept}; save letters as .docx, .pdf, .txt or .eml here"
