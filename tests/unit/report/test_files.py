"""The files: nothing hidden in them, nothing live in them, the same bytes twice."""

import csv
import io
import re
import zipfile
from html.parser import HTMLParser
from itertools import pairwise

import openpyxl
import pandas as pd
import pytest

from tests.workbook_structure import workbook_faults
from themes.errors import GateError
from themes.report import build, write
from themes.report.csvs import csv_bytes

# Numbers that no visible cell holds: wherever they turn up, something hidden was printed.
CANARIES = (4321, 8765)
NASTY = (
    '=HYPERLINK("http://evil.example","x")',
    "<script>alert(1)</script>",
    '"onmouseover="alert(2)" x=\'',
    "[words](http://evil.example) and [more](http://evil.example)",
    "$$note$$ {{ 7 * 7 }}",
    "???",
    "＝1+1",
)
FILES = {
    "report.html", "report.docx", "tables.xlsx", "themes.csv", "closed.csv", "breakdown.csv", "quotes.csv",
    "accounting.csv",
}  # fmt: skip


# What a Word file says of itself in numbers: widths, heights, colours and the ids of its parts.
MEASURES = re.compile(r' [\w:]+="#?-?[\dA-Fa-f.]+(?:pt)?"')


def texts(files: dict[str, bytes]) -> dict[str, str]:
    """Every file as text, a workbook part by part, and so the Word file, without its measures."""
    found = {name: content.decode() for name, content in files.items() if not name.endswith((".xlsx", ".docx"))}
    with zipfile.ZipFile(io.BytesIO(files["report.docx"])) as archive:
        found |= {f"report.docx/{name}": MEASURES.sub("", archive.read(name).decode()) for name in archive.namelist()}
    with zipfile.ZipFile(io.BytesIO(files["tables.xlsx"])) as archive:
        return found | {name: archive.read(name).decode() for name in archive.namelist()}


def rows_of(files: dict[str, bytes], name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(files[name].decode())))


class Page(HTMLParser):
    """The tags, headings and ids of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def having(self, name: str) -> list[str]:
        return [str(attributes[name]) for _, attributes in self.tags if name in attributes]


@pytest.fixture
def draft(sources) -> dict[str, bytes]:
    return write(build(sources, edition="draft"))


@pytest.fixture
def page(draft) -> Page:
    return Page(draft["report.html"].decode())


def test_both_editions_have_the_same_files(draft, sources) -> None:
    assert set(draft) == set(write(build(sources, edition="release"))) == FILES


def test_the_same_report_gives_the_same_bytes(draft, sources) -> None:
    assert write(build(sources, edition="draft")) == draft


def test_a_hidden_number_is_in_no_file(sources_of) -> None:
    """Stages hide numbers before the report; even if one slipped through, the report prints none."""
    whole, part = CANARIES
    files = write(build(sources_of(
        themes=[
            ("q1", "q1-01", "", "Waits", "", "", 60, 182, 33, 60, 0, 0, "shown", ""),
            ("q1", "q1-02", "", "Parking", "", "", whole, 182, 43, whole, whole, whole, "suppressed", ""),
        ],
        quotes=[("q1", "q1-02", 1, f"It took {whole} days.", "Individual", "yes", "r", 0, 3)],
        breakdown=[
            ("q1", "q1-01", "age", "Under 65", part, 100, 87, 8765.5, 8765.5, "suppressed"),
            ("q1", "q1-01", "age", "65 and over", part, 60, 87, 8765.5, 8765.5, "secondary"),
        ],
        closed_counts=[("c1", "Yes", "all", part, 170, 190, 87, "suppressed")],
    ), edition="draft"))  # fmt: skip
    for name, text in texts(files).items():
        for canary in CANARIES:
            assert str(canary) not in text.replace(",", ""), name


def test_a_hidden_theme_is_named_without_its_numbers(draft) -> None:
    row = next(row for row in rows_of(draft, "themes.csv") if row["theme_id"] == "q1-03")
    numbers = ("responses", "percent", "individuals", "organisations", "event_mentions")
    assert [row[name] for name in numbers] == [""] * 5
    assert "fewer than 5, or hidden [c]" in draft["report.html"].decode()


def test_a_quote_of_a_hidden_theme_is_in_no_file(draft) -> None:
    assert not [name for name, text in texts(draft).items() if "Of a theme that is hidden" in text]


def test_a_refused_quote_is_in_no_file(draft) -> None:
    assert not [name for name, text in texts(draft).items() if "Nobody should read this one" in text]


def test_a_release_holds_approved_quotes_only(draft, sources) -> None:
    release = write(build(sources, edition="release"))
    assert [row["approved"] for row in rows_of(draft, "quotes.csv")] == ["yes", "awaiting"]
    assert [row["approved"] for row in rows_of(release, "quotes.csv")] == ["yes"]
    assert not [name for name, text in texts(release).items() if "far too long for us" in text]


def test_no_file_holds_a_respondents_id(draft) -> None:
    assert not [name for name, text in texts(draft).items() if re.search(r"r-(ann|bob|cat|dan)", text)]


def test_a_draft_says_that_it_is_one(draft, sources) -> None:
    release = texts(write(build(sources, edition="release")))
    assert "Draft for the analyst’s eyes. Not for publication" in draft["report.html"].decode()
    assert "Draft for the analyst’s eyes. Not for publication" in texts(draft)["xl/sharedStrings.xml"]
    assert not [name for name, text in release.items() if "analyst’s eyes" in text]


def test_a_release_without_review_says_so_at_the_top(sources_of) -> None:
    unreviewed = sources_of(settings={"publication": {"review": "not required"}})
    page = write(build(unreviewed, edition="release"))["report.html"].decode()
    assert "2 themes of 4 have not been confirmed by a person" in page[: page.index("<main")]


def test_words_that_attack_are_harmless_in_the_page(sources_of) -> None:
    page = write(build(nasty(sources_of), edition="draft"))["report.html"].decode()
    tags = Page(page)
    assert not [tag for tag, _ in tags.tags if tag == "script"]
    assert not [name for _, attributes in tags.tags for name in attributes if name.startswith("on")]
    assert "{{ 7 * 7 }}" in page
    assert all(link.startswith("#") for link in tags.having("href"))


def test_words_that_attack_are_text_in_the_workbook(sources_of) -> None:
    files = write(build(nasty(sources_of), edition="draft"))
    book = openpyxl.load_workbook(io.BytesIO(files["tables.xlsx"]))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert not [cell for cell in cells if cell.data_type == "f"]
    links = [cell.hyperlink for cell in cells if cell.hyperlink]
    assert not [link for link in links if link.target]
    values = {cell.value for cell in cells}
    assert {NASTY[0], NASTY[1], NASTY[2], "[words] (http://evil.example) and [more] (http://evil.example)"} <= values


def test_words_that_attack_are_guarded_in_the_csv_files(sources_of) -> None:
    files = write(build(nasty(sources_of), edition="draft"))
    labels = [row["label"] for row in rows_of(files, "themes.csv")]
    assert labels == [f"'{words}" if words[0] in "=＝" else words for words in NASTY]


def test_only_text_is_guarded_and_missing_numbers_are_empty() -> None:
    numbers = pd.array([-1, None, 2], dtype="Int64")
    frame = pd.DataFrame({"words": ["-1", ' "=1', "plain"], "number": numbers})
    assert list(csv.reader(io.StringIO(csv_bytes(frame).decode()))) == [
        ["words", "number"], ["'-1", "-1"], ["' \"=1", ""], ["plain", "2"],
    ]  # fmt: skip


def nasty(sources_of):
    """The sources with every nasty text as a label, a description, a quote, an option and a group."""
    themes = [
        ("q1", f"q1-{n}", "", words, words, words, 60 - n, 182, 33, 60 - n, 0, 0, "shown", "")
        for n, words in enumerate(NASTY)
    ]
    quotes = [("q1", f"q1-{n}", 1, words, words, "yes", "r", 0, 3) for n, words in enumerate(NASTY)]
    groups = [("q1", "q1-0", "age", words, 20, 100, 20, None, None, "shown") for words in NASTY]
    options = [("c1", words, "all", 20, 170, 190, 12, "shown") for words in NASTY]
    settings = {"title": NASTY[1], "body": NASTY[2], "publication": {"contact": NASTY[1]}}
    return sources_of(settings=settings, themes=themes, quotes=quotes, breakdown=groups, closed_counts=options)


@pytest.mark.parametrize("edition", ["draft", "release"])
def test_a_consultation_without_themes_quotes_or_characteristics_still_has_a_report(sources_of, edition) -> None:
    settings = {"characteristics": {}, "closed": []}
    bare = sources_of(settings, themes=[], quotes=[], breakdown=[], closed_counts=[], accounting=[])
    files = write(build(bare, edition=edition))
    assert set(files) == FILES
    assert "No themes were found" in files["report.html"].decode()
    assert files["quotes.csv"] == b"question_id,theme_id,rank,quote,attribution,approved\n"


def test_responses_that_do_not_add_up_are_refused(sources_of) -> None:
    wrong = [("q1", "received", 10), ("q1", "blank", 4), ("q1", "analysed", 5)]
    with pytest.raises(GateError, match="q1: the steps do not add up"):
        build(sources_of(accounting=wrong), edition="draft")


def test_headings_come_in_order(page) -> None:
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_page_can_be_read_without_eyes_or_a_mouse(page) -> None:
    tags = [tag for tag, _ in page.tags]
    assert {"main", "nav", "header", "footer"} <= set(tags)
    assert tags.count("table") == tags.count("caption")
    assert all("scope" in attributes for tag, attributes in page.tags if tag == "th")
    assert [attributes["lang"] for tag, attributes in page.tags if tag == "html"] == ["en-GB"]
    assert all(attributes.get("aria-label") for _, attributes in page.tags if attributes.get("role") == "img")


def test_the_pages_links_and_labels_lead_somewhere(page) -> None:
    ids = page.having("id")
    assert len(ids) == len(set(ids))
    assert {link.removeprefix("#") for link in page.having("href")} <= set(ids)
    assert set(page.having("aria-labelledby")) <= set(ids)


def test_the_page_asks_nothing_of_the_network(page) -> None:
    assert not page.having("src")
    assert not [tag for tag, _ in page.tags if tag in ("script", "link", "iframe", "img")]


def test_the_workbook_says_whose_it_is_and_when(draft) -> None:
    properties = openpyxl.load_workbook(io.BytesIO(draft["tables.xlsx"])).properties
    assert (properties.title, properties.creator) == (
        "Join the Conversation", "Strathtay Health and Social Care Partnership",
    )  # fmt: skip
    assert properties.created.isoformat() == "2026-10-30T00:00:00"


def test_the_workbook_has_a_sheet_for_each_table(draft) -> None:
    book = openpyxl.load_workbook(io.BytesIO(draft["tables.xlsx"]))
    assert book.sheetnames == [
        "Cover", "Contents", "Notes", "Questions", "Responses", "Closed questions", "Themes", "Groups",
        "Took part", "Quotes",
    ]  # fmt: skip
    assert [cell.value for cell in book["Themes"]["C"] if cell.value] == [
        "Theme", "Waiting times", "Buses", "Parking", "Buses",
    ]  # fmt: skip


def test_the_workbook_is_made_as_statistics_are_released_in_spreadsheets(draft) -> None:
    assert workbook_faults(draft["tables.xlsx"]) == []


def test_the_check_of_a_workbook_finds_a_planted_fault(draft) -> None:
    book = openpyxl.load_workbook(io.BytesIO(draft["tables.xlsx"]))
    book["Themes"]["C5"].value = None
    book["Themes"]["D5"].value = "[y]"
    book["Groups"].merge_cells("A4:A5")
    book["Quotes"]["A1"].value = None
    del book["Responses"].tables["table_responses"]
    broken = io.BytesIO()
    book.save(broken)
    assert set(workbook_faults(broken.getvalue())) >= {
        "the notes do not say what [y] means", "Themes: 1 blank cells, such as C5", "Groups: merged cells",
        "Quotes: no title in A1", "Responses: 0 marked tables, not one",
    }  # fmt: skip


def test_the_contract_columns_come_first(draft) -> None:
    heads = {name: content.decode().splitlines()[0] for name, content in draft.items() if name.endswith(".csv")}
    assert heads["themes.csv"].startswith(
        "question_id,theme_id,parent_id,label,description,keywords,responses,base,percent,individuals,organisations,"
        "event_mentions,status"
    )
    assert heads["closed.csv"] == "question_id,option,respondent_kind,count,base_answered,base_all,percent,status"
    assert heads["breakdown.csv"] == ("question_id,theme_id,characteristic,group,count,base,percent,low,high,status")
    assert heads["accounting.csv"] == "question_id,step,responses"


def test_every_disclosure_setting_is_printed_with_its_value(sources) -> None:
    report = build(sources, edition="release")
    values = {row[0]: row[1] for row in report.method.settings.rows}
    assert {key: values[f"disclosure.{key}"] for key in (
        "threshold", "group_minimum", "quote_minimum", "percent_base", "characteristics.age", "characteristics.trans",
    )} == {
        "threshold": "5", "group_minimum": "10", "quote_minimum": "10", "percent_base": "20",
        "characteristics.age": "public", "characteristics.trans": "internal",
    }  # fmt: skip


def test_a_characteristic_that_stays_inside_is_said_to(sources) -> None:
    assert [line for line in build(sources, edition="release").left_out if line.startswith("Trans")] == [
        "Trans status: kept inside the organisation, because its groups could identify people soonest."
    ]


def test_the_review_state_is_counted_and_not_invented(sources) -> None:
    assert build(sources, edition="release").method.review_state == "2 of 4 themes have been confirmed by a person."
