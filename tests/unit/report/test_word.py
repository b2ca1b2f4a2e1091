"""The Word report: what the page says, in Word's own structure, in the body's looks, and nothing of anybody's."""

import io
import re
import zipfile
from dataclasses import replace
from html.parser import HTMLParser

import docx
import pytest
from lxml import etree

from tests.unit.report.conftest import SETTINGS, table_of
from tests.unit.report.test_files import NASTY, nasty
from tests.word_structure import NS, Word, faults, words
from themes.consultation import Consultation
from themes.errors import ConsultationError
from themes.report import build
from themes.report.editions import papers
from themes.report.html import html_page, paper_page
from themes.report.parts import Grid
from themes.report.word.document import word_document, word_paper
from themes.report.word.styles import complete
from themes.report.word.tables import split_columns
from themes.report.word.template import read_template, template_notes
from themes.tables import ACTIONS, numbers_hash

CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart"
DRAWN = "http://schemas.openxmlformats.org/drawingml/2006/main"


@pytest.fixture
def release(sources) -> bytes:
    return word_document(build(sources, edition="release"))


class Words(HTMLParser):
    """The words of a page, from its title on, without its contents."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.skipped = 1
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.skipped += tag in {"nav", "footer"}
        if tag == "body":
            self.skipped = 0

    def handle_endtag(self, tag: str) -> None:
        self.skipped -= tag in {"nav", "footer"}

    def handle_data(self, data: str) -> None:
        text = " ".join(data.split())
        if text and not self.skipped and text != "Skip to the report":
            self.found.append(text)


def all_words(content: bytes) -> str:
    """Everything that a reader of a Word file sees in its body and charts, on one line."""
    word = Word(content)
    told = [words(one) for one in word.body.iter(f"{{{NS['w']}}}p")]
    for name, part in word.parts.items():
        if name.startswith("word/charts/"):
            told += [text.text or "" for text in part.iter(f"{{{CHARTS}}}v", f"{{{DRAWN}}}t")]
    return " ".join(" ".join(told).split())


def with_part(content: bytes, name: str, change) -> bytes:
    """A file with one part changed."""
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(changed, "w") as target:
        for entry in source.infolist():
            part = source.read(entry)
            if entry.filename == name:
                part = change(part.decode()).encode()
                assert part != source.read(entry)
            target.writestr(zipfile.ZipInfo(entry.filename), part)
    return changed.getvalue()


@pytest.mark.parametrize("edition", ["draft", "release"])
def test_people_who_cannot_see_the_word_report_can_read_it(sources, edition) -> None:
    assert faults(word_document(build(sources, edition=edition))) == []


BODY, LOOKS = "word/document.xml", "word/styles.xml"
HEADING = r'<w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">How to read'


FAULTS = [
        (BODY, "<w:tblHeader/>", "", "its header row does not repeat"),
        (BODY, 'descr="[^"]*"', 'descr=""', "has no alternative text"),
        (BODY, r"<w:tblCaption [^>]*>", "", "no tblCaption"),
        (BODY, r"<w:tblDescription [^>]*>", "", "no tblDescription"),
        (BODY, r'w:firstColumn="1"', 'w:firstColumn="0"', "are not marked as headers"),
        (BODY, HEADING, HEADING.replace("2", "3"), "level 3 after 1"),
        (BODY, r"(Heading2\"/></w:pPr>)<w:r>.*?</w:r>", r"\1", "one is empty"),
        (BODY, "<w:tcPr>", '<w:tcPr><w:gridSpan w:val="2"/>', "merged cells"),
        (BODY, "(<w:tr>.*?)<w:tc>.*?</w:tc>", r"\1", "not of one length"),
        (BODY, r'w:val="Caption"', 'w:val="BodyText"', "no caption"),
        (BODY, r'w:val="Quote"', 'w:val="Nowhere"', "there is none of the id Nowhere"),
        (BODY, "<w:tbl>", "<w:p/><w:tbl>", "empty paragraphs make room"),
        (BODY, 'w:anchor="[^"]*"', 'w:anchor="nowhere"', "leads nowhere"),
        (BODY, "TOC ", "PAGE ", "no field of them"),
        (BODY, 'name="Chart 1"', r'name="C:\\Users\\ann\\chart"', "path of somebody's computer"),
        (LOOKS, "en-GB", "en-US", "holds en-US"),
        (LOOKS, "<w:lang [^>]*>", "", "the document has none"),
        (LOOKS, "4A4A4A", "AAAAAA", "too pale"),
        (LOOKS, '<w:sz w:val="22"/>', '<w:sz w:val="14"/>', "letters under 10 points"),
        ("docProps/core.xml", "<dc:title>.*</dc:title>", "", "no title"),
        ("docProps/core.xml", "Strathtay [^<]*", "python-docx", "name the library"),
        ("word/_rels/document.xml.rels", 'Target="styles.xml"', 'Target="styles.xml" TargetMode="External"', "outside"),
]  # fmt: skip


def test_the_check_of_the_structure_finds_every_planted_fault(release) -> None:
    def broken(part: str, old: str, new: str) -> list[str]:
        return faults(with_part(release, part, lambda text: re.sub(old, new, text, count=1, flags=re.DOTALL)))

    found = {fault: broken(*planted) for *planted, fault in FAULTS}
    assert [fault for fault, told in found.items() if not any(fault in one for one in told)] == []


@pytest.mark.parametrize("edition", ["draft", "release"])
def test_word_and_page_say_the_same(sources, edition) -> None:
    report = build(sources, edition=edition)
    there = all_words(word_document(report))
    assert [text for text in Words(html_page(report).decode()).found if text not in there] == []


@pytest.mark.parametrize("name", ["summary", "update"])
def test_a_shorter_edition_in_word_says_what_its_page_says(sources, name) -> None:
    settings = {**SETTINGS, "report": {"editions": ["summary", "update"]}}
    actions = table_of(ACTIONS, [(1, "q1", "q1-01", "we will", "Hire two nurses.", "", "Ann", "2027-03-31", "done")])
    report = build(
        replace(sources, consultation=Consultation.model_validate(settings), actions=actions), edition="release"
    )
    paper = next(one for one in papers(report) if one.name == name)
    content = word_paper(paper, report)
    there = all_words(content)
    assert [text for text in Words(paper_page(paper, report).decode()).found if text not in there] == []
    assert faults(content) == []


def test_the_properties_are_the_settings_and_nobodys(release) -> None:
    properties = docx.Document(io.BytesIO(release)).core_properties
    assert (properties.title, properties.author, properties.last_modified_by, properties.language) == (
        SETTINGS["title"], SETTINGS["body"], SETTINGS["body"], "en-GB",
    )  # fmt: skip
    assert properties.created.date().isoformat() == properties.modified.date().isoformat() == "2026-10-30"
    with zipfile.ZipFile(io.BytesIO(release)) as archive:
        assert not [name for name in archive.namelist() if "thumbnail" in name or "custom" in name]


def test_each_page_of_a_draft_says_that_it_is_one(sources, release) -> None:
    draft = Word(word_document(build(sources, edition="draft")))
    headers = [part for name, part in draft.parts.items() if name.startswith("word/header")]
    assert [words(part) for part in headers] == ["Draft. Not for publication."]
    assert not [name for name in Word(release).parts if name.startswith("word/header")]


def test_the_first_page_says_how_to_ask_for_another_format(sources) -> None:
    settings = SETTINGS | {"publication": {"contact": "0800 000 0000"}}
    changed = replace(sources, consultation=Consultation.model_validate(settings))
    word = Word(word_document(build(changed, edition="release")))
    front = [words(one) for one in word.paragraphs()[:8]]
    assert "To ask for this report in another format or language, contact: 0800 000 0000" in front


def test_an_officers_sentence_stands_in_the_word_report_too(sources_of) -> None:
    computed = build(sources_of(), edition="release").questions[0].sentences[0]
    target = f"{computed.sentence_id}|{numbers_hash(computed.computed)}"
    decision = (
        1,
        "sentence",
        "rewrite",
        "q1",
        "",
        "",
        target,
        "Many people wrote to us.",
        "Zebedee",
        "2026-11-01T10:00",
    )
    said = all_words(word_document(build(sources_of(decisions=[decision]), edition="release")))
    assert "Many people wrote to us." in said
    assert "Zebedee" not in said


def test_words_that_attack_are_words_in_the_word_report(sources_of) -> None:
    content = word_document(build(nasty(sources_of), edition="draft"))
    said = all_words(content)
    assert [one for one in NASTY if " ".join(one.split()) not in said] == []
    assert not [fault for fault in faults(content) if fault.startswith("links")]


def test_characters_that_xml_cannot_hold_do_not_damage_the_file(sources_of) -> None:
    bad = "Buses\x00\x0b\ufffe\uffff are late " + "x" * 50_000
    theme = ("q1", "q1-01", "", bad, bad, bad, 60, 182, 33, 52, 8, 6, "shown", "keep")
    report = build(sources_of(themes=[theme], quotes=[("q1", "q1-01", 1, bad, "Individual", "yes", "r", 0, 3)]),
                   edition="release")  # fmt: skip
    content = word_document(report)
    assert faults(content) == []
    assert "x" * 50_000 in all_words(content)


def test_a_table_too_wide_for_a_page_comes_in_parts_that_each_name_their_rows() -> None:
    columns = ("Theme", *(f"g{n}" for n in range(14)))
    wide = Grid("t", "By group", columns, (("Buses", *map(str, range(14))),), ("A note.",))
    parts = list(split_columns(wide, 9_000))
    assert [part.columns for part in parts] == [
        ("Theme", "g0", "g1", "g2", "g3", "g4", "g5"), ("Theme", "g6", "g7", "g8", "g9", "g10", "g11"),
        ("Theme", "g12", "g13"),
    ]  # fmt: skip
    assert [part.caption for part in parts] == [f"By group (part {n} of 3)" for n in (1, 2, 3)]
    assert [part.notes for part in parts] == [(), (), ("A note.",)]


def test_a_table_whose_words_would_break_comes_in_parts_in_which_they_fit() -> None:
    wide = Grid("t", "Chosen", ("Option", "Respondents", "Individuals", "Organisations"), (("Agree", "1", "2", "3"),))
    assert [part.columns[1:] for part in split_columns(wide, 6_000)] == [
        ("Respondents", "Individuals"), ("Organisations",),
    ]  # fmt: skip
    assert [part.columns[1:] for part in split_columns(wide, 9_000)] == [wide.columns[1:]]


@pytest.fixture
def template(tmp_path) -> docx.document.Document:
    """A body's template: styles under their names, its own header, a comment's author, the path of its template."""
    made = docx.Document()
    made.styles["Heading 1"].font.name = "Georgia"
    made.sections[0].header.paragraphs[0].text = "Strathtay Council"
    made.add_paragraph("Words of the template, which stay behind.")
    made.core_properties.author = "Ann Officer"
    made.save(tmp_path / "body.docx")
    return made


def settings_in(folder, **report) -> Consultation:
    return Consultation.model_validate({**SETTINGS, "report": report, "path": folder / "consultation.toml"})


def test_the_bodys_own_template_gives_its_styles_and_header_and_no_words(sources, template, tmp_path) -> None:
    consultation = settings_in(tmp_path, template="body.docx")
    dressed = replace(sources, consultation=consultation, template=read_template(consultation))
    content = word_document(build(dressed, edition="release"))
    word = Word(content)
    assert b"Georgia" in word.texts["word/styles.xml"]
    assert [words(part) for name, part in word.parts.items() if name.startswith("word/header")] == ["Strathtay Council"]
    assert {"list number", "heading 1", "heading 2", "caption", "report table"} <= set(
        map(word.style, word.paragraphs())
    ) | {"report table"}
    everything = b"".join(word.texts.values())
    assert not [
        one for one in (b"Ann Officer", b"which stay behind", b"python-docx", b"Macintosh") if one in everything
    ]
    assert [fault for fault in faults(content) if not fault.startswith("looks")] == []
    assert word_document(build(dressed, edition="release")) == content


def test_styles_that_the_template_lacks_are_named_and_ours_stand_in(sources, template, tmp_path) -> None:
    for name in ("List Number", "List Bullet", "Quote"):
        template.styles[name].delete()
    template.save(tmp_path / "body.docx")
    consultation = settings_in(tmp_path, template="body.docx")
    assert template_notes(consultation) == [
        "The Word template has no style of these names, so plain ones stand in their place: List Bullet, List Number, "
        "Quote, TOC 1."
    ]
    dressed = replace(sources, consultation=consultation, template=read_template(consultation))
    draft, release = (word_document(build(dressed, edition=edition)) for edition in ("draft", "release"))
    assert "no style of these names" in all_words(draft)
    assert "no style of these names" not in all_words(release)
    word = Word(release)
    bullet = next(one for one in word.styles if word.names.get(one.get(f"{{{NS['w']}}}styleId")) == "list bullet")
    number = bullet.find("w:pPr/w:numPr/w:numId", NS).get(f"{{{NS['w']}}}val")
    listed = word.parts["word/numbering.xml"].iterfind("w:num", NS)
    assert number in {one.get(f"{{{NS['w']}}}numId") for one in listed}
    assert [fault for fault in faults(release) if not fault.startswith("looks")] == []


def test_a_list_of_ours_stands_where_the_standard_has_it_in_the_numbers_of_a_template(template) -> None:
    template.styles["List Bullet"].delete()
    numbering = template.part.numbering_part.element
    for place, name in ((0, "numPicBullet"), (len(numbering) + 1, "numIdMacAtCleanup")):
        numbering.insert(place, etree.Element(f"{{{NS['w']}}}{name}"))
    lists, numbers = (len(numbering.findall(f"w:{name}", NS)) for name in ("abstractNum", "num"))
    complete(template, is_own=False)
    assert [etree.QName(one).localname for one in numbering] == [
        "numPicBullet", *["abstractNum"] * (lists + 1), *["num"] * (numbers + 1), "numIdMacAtCleanup",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("none.docx", "there is no file none.docx beside the settings"),
        ("body.pdf", "is no docx or dotx"),
        ("words.docx", "it is damaged, or no Word document"),
        ("macros.docx", "holds macros"),
        ("outside.docx", r"its header or footer loads something \(image\) from another place"),
    ],
)
def test_a_template_that_could_do_harm_is_refused_with_the_reason(template, tmp_path, name, problem) -> None:
    (tmp_path / "body.pdf").write_bytes(b"%PDF")
    (tmp_path / "words.docx").write_text("words")
    content = (tmp_path / "body.docx").read_bytes()
    for other, part, text in (
        ("macros.docx", "word/vbaProject.bin", ""),
        ("outside.docx", "word/_rels/header1.xml.rels", '<Relationships><Relationship Id="rId1" Target="http://x.example/'
         'a.png" Type="http://schemas/image" TargetMode="External"/></Relationships>'),
    ):  # fmt: skip
        (tmp_path / other).write_bytes(content)
        with zipfile.ZipFile(tmp_path / other, "a") as archive:
            archive.writestr(part, text)
    with pytest.raises(ConsultationError, match=f"report.template: .*{problem}|report.template: {problem}"):
        read_template(settings_in(tmp_path, template=name))


def test_a_template_saved_as_one_is_read_as_the_document_that_it_makes(template, tmp_path, sources) -> None:
    kinds = (b"wordprocessingml.document.main+xml", b"wordprocessingml.template.main+xml")
    dotx = with_part((tmp_path / "body.docx").read_bytes(), "[Content_Types].xml",
                     lambda text: text.replace(*(kind.decode() for kind in kinds)))  # fmt: skip
    (tmp_path / "body.dotx").write_bytes(dotx)
    consultation = settings_in(tmp_path, template="body.dotx")
    dressed = replace(sources, consultation=consultation, template=read_template(consultation))
    with zipfile.ZipFile(io.BytesIO(word_document(build(dressed, edition="release")))) as archive:
        types = etree.fromstring(archive.read("[Content_Types].xml"))
    assert not [one for one in types if "template" in str(one.get("ContentType"))]
