"""The styles of a Word report: the template's, by name, and ours for those that it lacks."""

from copy import deepcopy
from dataclasses import dataclass

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml.parser import parse_xml
from docx.parts.numbering import NumberingPart
from lxml import etree

from themes.report.word.markup import W
from themes.report.word.package import template_xml

# Word keeps the names of its own styles in English and in small letters, whatever language its user has.
STANDARD = (
    "Title", "Subtitle", "heading 1", "heading 2", "heading 3", "heading 4", "Body Text", "List Bullet", "List Number",
    "Quote", "caption", "TOC Heading", "toc 1", "header", "footer",
)  # fmt: skip
OWN = ("Report Note", "Report Attribution", "Report Notice", "Report Cell", "Report Table")
BULLETS = "2"  # the number of our list of bullets
LANGUAGE = "en-GB"


@dataclass(frozen=True)
class Styles:
    """The styles of a document.

    Attributes:
        ids: the id of each style by its name in small letters.
        missing: the standard ones that the template lacks.
        is_own: whether the styles and their numbers are ours, with no template.
    """

    ids: dict[str, str]
    missing: tuple[str, ...]
    is_own: bool

    def __getitem__(self, name: str) -> str:
        """The id of a style by its name."""
        return self.ids[name.lower()]

    @property
    def numbered(self) -> str:
        """The style of the paragraphs that people cite; plain where the template has none that is numbered."""
        return "Body Text" if "List Number" in self.missing else "List Number"


def complete(document: Document, *, is_own: bool) -> Styles:
    """Give a document every style that a report needs, and its language; those of a template stay as they are."""
    styles = document.styles.element
    ids = _ids(styles)
    missing = tuple(name for name in STANDARD if name.lower() not in ids)
    ours = etree.fromstring(template_xml("styles"))
    wanted = [*missing, *(name for name in OWN if name.lower() not in ids)]
    for name in wanted:
        ids[name.lower()] = _free_id(_ids(ours)[name.lower()], ids)
    _copy(ours, styles, ids, wanted)
    if "List Bullet" in missing:
        _bullets(document, styles, ids["list bullet"])
    _speak(styles)
    return Styles(ids, missing, is_own)


def missing_words(missing: tuple[str, ...]) -> str:
    """What a draft says of the styles that the template lacks; "" where it has them all."""
    if not missing:
        return ""
    named = ", ".join("TOC 1" if name == "toc 1" else name[0].upper() + name[1:] for name in missing)
    return f"The Word template has no style of these names, so plain ones stand in their place: {named}."


def _ids(styles: etree._Element) -> dict[str, str]:
    """The id of each style by its name in small letters."""
    named = ((style.find(f"{W}name"), style.get(f"{W}styleId")) for style in styles.iter(f"{W}style"))
    return {name.get(f"{W}val", "").lower(): str(key) for name, key in named if name is not None and key}


def _free_id(wanted: str, ids: dict[str, str]) -> str:
    """An id that no style has."""
    return wanted if wanted not in ids.values() else _free_id(f"{wanted}Themes", ids)


def _copy(ours: etree._Element, styles: etree._Element, ids: dict[str, str], wanted: list[str]) -> None:
    """Copy styles of ours, the ids in them being those of the document."""
    known = {key: ids[name] for name, key in _ids(ours).items() if name in ids}
    names = {name.lower() for name in wanted}
    for style in ours.iter(f"{W}style"):
        name = style.find(f"{W}name")
        if name is None or name.get(f"{W}val", "").lower() not in names:
            continue
        copied = parse_xml(etree.tostring(deepcopy(style)))
        copied.set(f"{W}styleId", known[str(style.get(f"{W}styleId"))])
        for other in [*copied.iter(f"{W}basedOn"), *copied.iter(f"{W}next")]:
            target = known.get(str(other.get(f"{W}val")))
            other.set(f"{W}val", target) if target else copied.remove(other)
        for numbers in [*copied.iter(f"{W}numPr")]:
            numbers.getparent().remove(numbers)
        styles.append(copied)


def _bullets(document: Document, styles: etree._Element, style_id: str) -> None:
    """A list of bullets of ours, in the numbers of the document."""
    numbering = _numbering(document)
    ours = etree.fromstring(template_xml("numbering"))
    taken = [int(one.get(W + key, 0)) for key in ("abstractNumId", "numId") for one in numbering if one.get(W + key)]
    free = str(max(taken, default=0) + 1)
    drawn = next(one for one in ours.iter(f"{W}abstractNum") if one.get(f"{W}abstractNumId") == BULLETS)
    listed = next(one for one in ours.iter(f"{W}num") if one.get(f"{W}numId") == BULLETS)
    drawn.set(f"{W}abstractNumId", free)
    next(drawn.iter(f"{W}pStyle")).set(f"{W}val", style_id)
    listed.set(f"{W}numId", free)
    listed[0].set(f"{W}val", free)
    # The order of the standard: pictures of bullets, lists, their numbers, and last a mark that Word for Mac leaves.
    numbering.insert(len(numbering.findall(f"{W}numPicBullet")), drawn)
    last = numbering.find(f"{W}numIdMacAtCleanup")
    numbering.insert(len(numbering) if last is None else numbering.index(last), listed)
    style = next(one for one in styles.iter(f"{W}style") if one.get(f"{W}styleId") == style_id)
    numbers = etree.Element(f"{W}numPr")
    etree.SubElement(numbers, f"{W}numId", {f"{W}val": free})
    style.find(f"{W}pPr").insert(0, numbers)


def _numbering(document: Document) -> etree._Element:
    """The numbers of a document, made where it has none."""
    relations = document.part.rels.values()
    found = [one.target_part for one in relations if one.reltype == RELATIONSHIP_TYPE.NUMBERING]
    if not found:
        empty = parse_xml(f'<w:numbering xmlns:w="{W[1:-1]}"/>'.encode())
        name, package = PackURI("/word/numbering.xml"), document.part.package
        found = [NumberingPart(name, CONTENT_TYPE.WML_NUMBERING, empty, package)]
        document.part.relate_to(found[0], RELATIONSHIP_TYPE.NUMBERING)
    return found[0].element


def _speak(styles: etree._Element) -> None:
    """British English, wherever a style names a language, and as the default."""
    for language in styles.iter(f"{W}lang"):
        language.set(f"{W}val", LANGUAGE)
    defaults = styles.find(f"{W}docDefaults")
    if defaults is None:
        defaults = etree.Element(f"{W}docDefaults")
        styles.insert(0, defaults)
    run = defaults.find(f"{W}rPrDefault")
    run = etree.SubElement(defaults, f"{W}rPrDefault") if run is None else run
    properties = run.find(f"{W}rPr")
    properties = etree.SubElement(run, f"{W}rPr") if properties is None else properties
    if properties.find(f"{W}lang") is None:
        etree.SubElement(properties, f"{W}lang", {f"{W}val": LANGUAGE})
