"""The package of a Word file: opened from a template, rid of what is not ours, and written the same every time."""

import io
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from importlib import resources

import docx
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.oxml.parser import parse_xml
from lxml import etree

from themes.report.word.markup import W, to_bytes

# What a report takes from a template: how things look. What else a template holds may name people or places (comments,
# custom properties, the path of the template that it was made from, macros), and stays behind.
KEPT = {
    RELATIONSHIP_TYPE.STYLES, RELATIONSHIP_TYPE.NUMBERING, RELATIONSHIP_TYPE.THEME, RELATIONSHIP_TYPE.FONT_TABLE,
    RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER,
}  # fmt: skip
PACKAGE_KEPT = {RELATIONSHIP_TYPE.OFFICE_DOCUMENT}
TEMPLATE_TYPE = b"wordprocessingml.template.main+xml"
DOCUMENT_TYPE = b"wordprocessingml.document.main+xml"
TYPES, RELATIONS = "[Content_Types].xml", "http://schemas.openxmlformats.org/package/2006/relationships"
# The earliest time that a zip can hold; the files in it carry no other.
NO_TIME = (1980, 1, 1, 0, 0, 0)
APPLICATION = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>themes</Application></Properties>"
)
OURS = {
    "styles": CONTENT_TYPE.WML_STYLES,
    "numbering": CONTENT_TYPE.WML_NUMBERING,
    "settings": CONTENT_TYPE.WML_SETTINGS,
}


def template_xml(name: str) -> bytes:
    """One of our own parts: styles, numbering, settings or document."""
    return resources.files("themes.report").joinpath("templates", "word", f"{name}.xml").read_bytes()


def open_package(template: bytes) -> Document:
    """An empty document with the looks of a template, or with our own where there is none.

    Args:
        template: a docx or dotx, or nothing.
    """
    content = _as_document(template) if template else _our_own()
    document = docx.Document(io.BytesIO(content))
    _empty(document.element.body)
    _leave_behind(document)
    return document


def _empty(body: etree._Element) -> None:
    """Leave of a body the page's size and margins alone, in Word's own order; ours where it has none."""
    pages = body.findall(f"{W}sectPr")
    page = pages[-1] if pages else None
    for child in list(body):
        if child is not page:
            body.remove(child)
    if page is None or page.find(f"{W}pgSz") is None or page.find(f"{W}pgMar") is None:
        ours = parse_xml(template_xml("document"))
        for child in list(body):
            body.remove(child)
        body.append(ours[0][0])


def write_package(document: Document, *, title: str, author: str, created: date) -> bytes:
    """The bytes of a document, with its properties set; the same document gives the same bytes."""
    package = document.part.package
    properties = package.core_properties
    moment = datetime.combine(created, time())
    properties.title, properties.author, properties.last_modified_by = title, author, author
    properties.language, properties.revision = "en-GB", 1
    properties.created = properties.modified = moment
    application = Part(
        PackURI("/docProps/app.xml"), CONTENT_TYPE.OFC_EXTENDED_PROPERTIES, APPLICATION.encode(), package
    )
    package.relate_to(application, RELATIONSHIP_TYPE.EXTENDED_PROPERTIES)
    written = io.BytesIO()
    document.save(written)
    return _without_times(written)


def _without_times(written: io.BytesIO) -> bytes:
    """A zip as it is, but for the times of its entries."""
    content = io.BytesIO()
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, NO_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            target.writestr(entry, source.read(name))
    return content.getvalue()


def _as_document(template: bytes) -> bytes:
    """A dotx as the docx that it would make."""
    content = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(template)) as source, zipfile.ZipFile(content, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            target.writestr(name, part.replace(TEMPLATE_TYPE, DOCUMENT_TYPE) if name == TYPES else part)
    return content.getvalue()


def _our_own() -> bytes:
    """An empty document of our own parts."""
    office = RELATIONSHIP_TYPE.OFFICE_DOCUMENT.removesuffix("officeDocument")
    main = (("/word/document.xml", CONTENT_TYPE.WML_DOCUMENT_MAIN),)
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as package:
        package.writestr(TYPES, _types((*main, *((f"/word/{name}.xml", kind) for name, kind in OURS.items()))))
        package.writestr("_rels/.rels", _relations([(f"{office}officeDocument", "word/document.xml")]))
        package.writestr("word/_rels/document.xml.rels", _relations([(office + name, f"{name}.xml") for name in OURS]))
        for name in ("document", *OURS):
            package.writestr(f"word/{name}.xml", template_xml(name))
    return content.getvalue()


def _types(parts: tuple[tuple[str, str], ...]) -> bytes:
    """The list of the parts and what each is."""
    root = etree.Element("Types", nsmap={None: "http://schemas.openxmlformats.org/package/2006/content-types"})
    etree.SubElement(root, "Default", Extension="rels", ContentType=CONTENT_TYPE.OPC_RELATIONSHIPS)
    for name, kind in parts:
        etree.SubElement(root, "Override", PartName=name, ContentType=kind)
    return to_bytes(root)


def _relations(targets: list[tuple[str, str]]) -> bytes:
    """The relations of a part to others."""
    root = etree.Element("Relationships", nsmap={None: RELATIONS})
    for number, (kind, target) in enumerate(targets, start=1):
        etree.SubElement(root, "Relationship", Id=f"rId{number}", Type=kind, Target=target)
    return to_bytes(root)


def _leave_behind(document: Document) -> None:
    """Drop what a report does not take from a template, and put our own settings in their place."""
    package = document.part.package
    for relations, kept in ((package.rels, PACKAGE_KEPT), (document.part.rels, KEPT)):
        for key in [key for key, relation in relations.items() if relation.reltype not in kept]:
            del relations[key]
    settings = Part(PackURI("/word/settings.xml"), CONTENT_TYPE.WML_SETTINGS, template_xml("settings"), package)
    document.part.relate_to(settings, RELATIONSHIP_TYPE.SETTINGS)
    for part in _xml_parts(document):
        for element in part.element.iter():
            for name in ("author", "initials"):
                if W + name in element.attrib:
                    element.set(W + name, "")


def _xml_parts(document: Document) -> Iterator[XmlPart]:
    """The parts whose markup is read here."""
    related = (relation.target_part for relation in document.part.rels.values() if not relation.is_external)
    yield from (part for part in (document.part, *related) if isinstance(part, XmlPart))
