"""Word's markup: paragraphs, runs, fields and bookmarks, with no character that a Word file cannot hold."""

import re
from collections.abc import Mapping

from docx.oxml.ns import nsmap
from lxml import etree

W = f"{{{nsmap['w']}}}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
# XML 1.0, production 2 (Char): everything else makes a file that Word calls damaged.
ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def legal(text: str) -> str:
    """A text without characters that XML cannot hold."""
    return ILLEGAL.sub(" ", text)


def add(parent: etree._Element, tag: str, **attributes: str | int) -> etree._Element:
    """A new last child of Word's own namespace; attributes too are of it."""
    named = {W + name: legal(str(value)) for name, value in attributes.items()}
    return etree.SubElement(parent, W + tag, named)


def add_paragraph(parent: etree._Element, style: str, text: str = "", *, strong: str = "") -> etree._Element:
    """A paragraph of a style (its id): bold words, then the others."""
    paragraph = add(parent, "p")
    add(add(paragraph, "pPr"), "pStyle", val=style)
    if strong:
        add_run(paragraph, f"{strong} " if text else strong, is_strong=True)
    if text:
        add_run(paragraph, text)
    return paragraph


def add_run(parent: etree._Element, text: str, *, is_strong: bool = False) -> etree._Element:
    """Some words of a paragraph."""
    run = add(parent, "r")
    if is_strong:
        add(add(run, "rPr"), "b")
    words = add(run, "t")
    words.set(SPACE, "preserve")
    words.text = legal(text)
    return run


def add_field(parent: etree._Element, code: str, shown: str) -> None:
    """A field that Word works out again, such as a page number, with what stands there until it does."""
    begin_field(parent, code)
    add_run(parent, shown)
    end_field(parent)


def begin_field(parent: etree._Element, code: str) -> None:
    """The start of a field, up to what it shows."""
    add(add(parent, "r"), "fldChar", fldCharType="begin")
    instruction = add(add(parent, "r"), "instrText")
    instruction.set(SPACE, "preserve")
    instruction.text = f" {code} "
    add(add(parent, "r"), "fldChar", fldCharType="separate")


def end_field(parent: etree._Element) -> None:
    """The end of a field."""
    add(add(parent, "r"), "fldChar", fldCharType="end")


def add_bookmark(paragraph: etree._Element, number: int, name: str) -> None:
    """Put a bookmark around all that a paragraph holds, so that the contents can lead to it."""
    start = etree.Element(W + "bookmarkStart", _bookmark(number, name=name))
    paragraph.insert(1, start)
    etree.SubElement(paragraph, W + "bookmarkEnd", _bookmark(number))


def _bookmark(number: int, **more: str) -> Mapping[str, str]:
    return {W + "id": str(number), **{W + key: value for key, value in more.items()}}


def to_bytes(root: etree._Element) -> bytes:
    """A part's markup as it stands in the file."""
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True))
