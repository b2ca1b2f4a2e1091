"""What a reader finds in the files of one release: every number of people, by what it counts.

Reads every csv, xlsx, html and docx (tables, sentences and alternative texts), shorter editions and pages of places
among them. A number that stands in any of the files is known, whatever the others hide; and numbers that contradict one
another are told.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import openpyxl

from attacker.pages import read_page

# ("count", question, theme, characteristic, group) and the like.
Fact = tuple[str, ...]
KINDS = ("responses", "individuals", "organisations", "event_mentions")
NUMBER = re.compile(r"^\d{1,3}(?:,\d{3})*$|^\d+$")
ROUNDED = "rounded to the nearest 5"
TOGETHER = "Individuals and organisations are not told apart"
OF_PEOPLE = re.compile(r"\b(\d[\d,]*) (?:of|out of) (?:the )?(\d[\d,]*)\b(?! (?:themes|entry|entries)\b)")
UNSTATED = ("Not answered", "Prefer not to say", "Not stated")
# The table of a place's themes, under a question.
OF_PLACE = re.compile(r"Question (\d+): the themes that came up most often in the group “(.+)”, if shown")
OF_OPTIONS = "Respondents who chose each option, and their share of those who answered"
IN_TABLES = {"Number": "all", "Individuals: number": "individual", "Organisations: number": "organisation"}
IN_SHEETS = {"All": "all", "All respondents": "all", "Individuals": "individual", "Organisations": "organisation"}
STEPS = {"analysed": "analysed", "campaign_additions": "additions"}


@dataclass
class Reading:
    """The numbers of one release; what is there but hidden; numbers that contradict each other; and loose numbers."""

    known: dict[Fact, int] = field(default_factory=dict)
    hidden: set[Fact] = field(default_factory=set)
    contradictions: list[str] = field(default_factory=list)
    percents: dict[Fact, int] = field(default_factory=dict)
    # "N of B" in sentences, by file and question: to be explained by a shown count on its base.
    said: list[tuple[str, str, int, int]] = field(default_factory=list)
    # Pairs of numbers that sentences may tell beside those of cells: answers analysed, of those received.
    sums: set[tuple[str, int, int]] = field(default_factory=set)
    # Whether a file says that numbers are rounded; and whether what became of the answers is told exactly all the same.
    is_rounded: bool = False
    tells_exact_steps: bool = False
    # The kinds of numbers that the release says it tells of no theme.
    untold: tuple[str, ...] = ()

    def say(self, file: str, question: str, text: str) -> None:
        """Take down every "N of B" of a text."""
        for match in OF_PEOPLE.finditer(text):
            count, base = (int(part.replace(",", "")) for part in match.groups())
            self.said.append((file, question, count, base))

    @cached_property
    def groups(self) -> dict[Fact, frozenset[str]]:
        """The names of the groups of each question's characteristics."""
        names: dict[Fact, set[str]] = {}
        for fact in [*self.known, *self.hidden]:
            if fact[0] == "group base":
                names.setdefault(fact[1:3], set()).add(fact[3])
        return {key: frozenset(found) for key, found in names.items()}

    def note(self, fact: Fact, cell: object, where: str) -> None:
        """Take down what a file says of a number: the number, or that it is hidden."""
        value = _number(cell)
        if value is None:
            if fact not in self.known:
                self.hidden.add(fact)
            return
        if self.known.setdefault(fact, value) != value:
            self.contradictions.append(f"{where}: {' '.join(fact)}")
        if fact in self.hidden:
            self.hidden.discard(fact)
            self.contradictions.append(f"{where} shows what another file hides: {' '.join(fact)}")


def read(folder: Path) -> Reading:
    """Read every file of a release that may hold numbers of people."""
    reading = Reading()
    readers = {"themes.csv": _themes, "breakdown.csv": _breakdown, "closed.csv": _closed, "accounting.csv": _accounting}
    for name, reader in readers.items():
        if (folder / name).is_file():
            reader(folder / name, reading)
    reading.sums |= set(_stated(reading))
    for path in sorted(folder.glob("*.xlsx")):
        _workbook(path, reading)
    for path in sorted([*folder.glob("*.html"), *folder.glob("*.docx")]):
        _page(path, reading)
    return reading


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def _number(cell: object) -> int | None:
    """A whole number, however it is written; None for a mark or nothing."""
    if isinstance(cell, bool) or cell is None:
        return None
    if isinstance(cell, int | float):
        return int(cell)
    text = str(cell).strip()
    return int(text.replace(",", "")) if NUMBER.match(text) else None


def _themes(path: Path, reading: Reading) -> None:
    for row in _rows(path):
        where = (row["question_id"], row["theme_id"])
        for kind in KINDS:
            reading.note((kind, *where), row[kind], path.name)
        reading.known["base", row["question_id"]] = int(row["base"])
        if row["percent"]:
            reading.percents["responses", *where] = int(row["percent"])


def _breakdown(path: Path, reading: Reading) -> None:
    for row in _rows(path):
        where = (row["question_id"], row["theme_id"], row["characteristic"], row["group"])
        reading.note(("count", *where), row["count"], path.name)
        reading.note(("group base", where[0], *where[2:]), row["base"], path.name)
        if row["percent"]:
            reading.percents["count", *where] = int(row["percent"])
            if not row["count"]:
                reading.contradictions.append(f"{path.name}: a percentage of a hidden number")
        if (row["low"] or row["high"]) and not row["count"]:
            reading.contradictions.append(f"{path.name}: an interval of a hidden number")


def _closed(path: Path, reading: Reading) -> None:
    for row in _rows(path):
        where = (row["question_id"], row["option"], row["respondent_kind"])
        reading.note(("chose", *where), row["count"], path.name)
        reading.note(("answered", where[0], where[2]), row["base_answered"], path.name)
        if row["base_answered"] and row["base_all"]:
            reading.sums.add(("", int(row["base_answered"]), int(row["base_all"])))
        if row["percent"]:
            reading.percents["chose", *where] = int(row["percent"])


def _stated(reading: Reading) -> Iterator[tuple[str, int, int]]:
    """Each group's base, with all who stated a group of its characteristic; and those who did not, with all."""
    for (question, name), groups in reading.groups.items():
        bases = {group: reading.known["group base", question, name, group] for group in groups}
        stated = sum(base for group, base in bases.items() if group not in UNSTATED)
        yield from (("", base, stated) for base in bases.values())
        yield "", sum(bases.values()) - stated, sum(bases.values())


def _accounting(path: Path, reading: Reading) -> None:
    """What became of the answers: how many were analysed is the base of a question, but for campaigns and events."""
    totals = dict.fromkeys(("received", "analysed"), 0)
    for row in _rows(path):
        number = int(row["responses"])
        reading.tells_exact_steps |= number % 5 > 0
        if row["step"] in STEPS:
            reading.known[STEPS[row["step"]], row["question_id"]] = number
        if row["step"] in totals:
            totals[row["step"]] += number
    reading.sums.add(("", totals["analysed"], totals["received"]))


def _workbook(path: Path, reading: Reading) -> None:
    """The sheets of themes, groups and closed questions hold the same cells as the csv files, under plain headings."""
    book = openpyxl.load_workbook(path, read_only=True)
    for sheet in book:
        rows = list(sheet.iter_rows(values_only=True))
        heading = next((place for place, row in enumerate(rows) if row and row[0] == "Question"), None)
        if heading is None:
            continue
        names = [str(name) for name in rows[heading]]
        for cells in rows[heading + 1 :]:
            row = dict(zip(names, cells, strict=False))
            if "Group" in row and "Number" in row:
                characteristic = str(row["Characteristic"])
                where = (str(row["Question"]), str(row["Theme id"]), characteristic.casefold(), str(row["Group"]))
                _match(reading, where, row["Number"], path.name)
            elif "Individuals" in row and "Theme id" in row:
                where = (str(row["Question"]), str(row["Theme id"]))
                for kind in ("responses", "individuals", "organisations"):
                    reading.note((kind, *where), row[kind.capitalize()], path.name)
            elif "Option" in row and str(row["Respondents"]) in IN_SHEETS:
                chose = (str(row["Question"]), str(row["Option"]), IN_SHEETS[str(row["Respondents"])])
                reading.note(("chose", *chose), row["Number"], path.name)
                reading.note(("answered", chose[0], chose[2]), row["Base: answered"], path.name)


def _match(reading: Reading, where: tuple[str, str, str, str], cell: object, file: str) -> None:
    """A cell of a sheet or a page, whose characteristic stands there under a name for people."""
    question, theme, named, group = where
    facts = [
        fact
        for fact in _cells_of(reading, question, theme).get(group, [])
        if _called(fact[3]) == named or len(_cells_of(reading, question, theme)[group]) == 1
    ]
    if len(facts) == 1:
        reading.note(facts[0], cell, file)


def _cells_of(reading: Reading, question: str, theme: str) -> dict[str, list[Fact]]:
    """The cells of one theme by their group's name."""
    index: dict[tuple[str, str], dict[str, list[Fact]]] | None = getattr(reading, "_index", None)
    if index is None:
        index = {}
        for fact in [*reading.known, *reading.hidden]:
            if fact[0] == "count":
                index.setdefault((fact[1], fact[2]), {}).setdefault(fact[4], []).append(fact)
        reading._index = index  # type: ignore[attr-defined]  # kept with the reading, which it belongs to
    return index.get((question, theme), {})


PLAIN = {
    "ethnicity": "ethnic group",
    "marital": "marriage and civil partnership",
    "pregnancy": "pregnancy and maternity",
    "carer": "caring for somebody",
}


def _called(characteristic: str) -> str:
    """What a report calls a characteristic, in lower case."""
    return PLAIN.get(characteristic, characteristic.replace("_", " ").casefold())


def _page(path: Path, reading: Reading) -> None:
    """A report's tables of themes and of groups, and every "N of B" of its sentences and cells."""
    page = read_page(path)
    questions = list(dict.fromkeys(fact[1] for fact in reading.known if fact[0] == "base"))
    labels = _labels(path.parent / "themes.csv")
    closed = iter(list(dict.fromkeys(fact[1] for fact in [*reading.known, *reading.hidden] if fact[0] == "chose")))
    for number, title, rows in page.tables:
        asked = next(closed, "") if title == OF_OPTIONS else ""
        of_place = OF_PLACE.match(title)
        question = questions[int(of_place[1] if of_place else number) - 1] if of_place or number else ""
        for cells in rows[1:]:
            theme = labels.get((question, re.sub(r"^\d+\. ", "", cells[0])), "")
            if asked:
                _option_row(reading, asked, rows[0], cells)
            elif title.endswith("number of people in each group who answered each question"):
                _took_part(reading, title.split(":", maxsplit=1)[0].casefold(), questions, cells)
            elif of_place and theme:
                _match(reading, (question, theme, "", of_place[2]), cells[1].split(" ")[0], path.name)
            else:
                _theme_row(reading, (question, theme, title), rows[0], cells)
            for cell in cells[1:]:
                reading.say(path.name, question, cell)
    for number, text in page.text:
        reading.is_rounded |= ROUNDED in " ".join(text.split())
        if TOGETHER in " ".join(text.split()):
            reading.untold = ("individuals", "organisations")
        reading.say(path.name, questions[int(number) - 1] if number else "", text)


def _option_row(reading: Reading, question: str, head: list[str], cells: list[str]) -> None:
    """One option's row of a table of a closed question."""
    for heading, cell in zip(head, cells, strict=False):
        fact = ("chose", question, cells[0], IN_TABLES.get(heading, ""))
        if fact in reading.known or fact in reading.hidden:
            reading.note(fact, cell, "a table of options")


def _took_part(reading: Reading, named: str, questions: list[str], cells: list[str]) -> None:
    """One group's row of a table of who took part: its base for each question."""
    for question, cell in zip(questions, cells[1:], strict=False):
        for fact in [fact for fact in reading.known if fact[0] == "group base" and fact[1] == question]:
            if fact[3] == cells[0] and _called(fact[2]) == named and _number(cell) is not None:
                reading.note(fact, cell, "a table of who took part")


def _theme_row(reading: Reading, where: tuple[str, str, str], head: list[str], cells: list[str]) -> None:
    """One theme's row of a table, by what the table's caption says that it holds."""
    question, theme, title = where
    if theme and "people in each group who raised each theme" in title:
        _groups_row(reading, (question, theme, title.split(":", maxsplit=1)[0].casefold()), head, cells)
    elif theme and "respondents who raised each theme" in title:
        for name, cell in zip(head, cells, strict=False):
            if name.casefold() in KINDS:
                reading.note((name.casefold(), question, theme), cell.split(" ")[0], "a table of themes")


def _groups_row(reading: Reading, where: tuple[str, str, str], head: list[str], cells: list[str]) -> None:
    """One theme's row of a table by group."""
    question, theme, named = where
    for heading, cell in zip(head[1:], cells[1:], strict=False):
        group = re.sub(r"\s*\(of\s[\d,]+\)$", "", heading)
        _match(reading, (question, theme, named, group), cell.split("(")[0].split(" ")[0], "a table by group")


def _labels(path: Path) -> dict[tuple[str, str], str]:
    return {(row["question_id"], row["label"]): row["theme_id"] for row in _rows(path)}
