"""Exports of the survey tools that councils, NHS boards and partnerships use, made here because real ones are not ours.

`make_all(folder)` writes every file and says of each what a reader should make of it (`Expected`);
`python tests/exports/make.py FOLDER` does the same by hand. Nothing is committed: tests write to a temporary folder.
Same code, same bytes: every file has its own seeded generator. People, places, e-mail addresses (example.org),
telephone numbers (Ofcom's, for drama), IP addresses (RFC 5737) and postcodes (districts not in use) are invented.

The files:

- citizen_space.csv            Citizen Space (Delib), with analyst notes and tags
- smartsurvey.xlsx             SmartSurvey raw data: title rows, then two header rows with merged questions
- ms_forms.xlsx                Microsoft Forms: "A;B;" answers, Likert columns, no-break spaces, repeated names numbered
- google_forms.csv             Google Forms: options with commas joined by ", ", three headers word for word the same
- qualtrics_three_rows.csv     Qualtrics: code, question and ImportId rows; choices in columns; Text iQ topics; HTML
- qualtrics_two_rows.csv       Qualtrics: code and question rows only; choices in one cell
- surveymonkey.xlsx            SurveyMonkey, two header rows, a header of over 300 characters
- surveymonkey.csv             SurveyMonkey, the same layout in Windows-1252
- long_layout.csv              one row an answer, open questions only, equality columns on every row
- long_layout_mixed.csv        the same with closed questions among the answers
- jisc.csv                     Jisc Online Surveys: numbered questions with lettered parts
- limesurvey.csv               LimeSurvey: "G01Q03[SQ001]. ..." headers, semicolons, UTF-8 with a byte order mark
- officer.xlsx                 made by hand: three sheets, title, blank row, merged cells, ages in years, a line below
- engagement_hq.csv            EngagementHQ or Commonplace: contribution, user, suburb/postcode, "Q1 ..."
- gaelic_utf16.txt             UTF-16, tabs, headers and options in English and Gaelic
- six_columns.ods              six columns, the second row blank

How to read `Expected`: `columns` holds the name of every column in the file's order, and every name stands in exactly
one of the other lists, so a test can go from a name here to a place in the file and to whatever the reader calls it.
Names are the header's text with white space made single and HTML tags dropped; two header rows are joined by " - ",
without "Response" and "Open-Ended Response"; Qualtrics columns go by the question (second row), with `codes` beside
them; the second of two same names ends in " (2)". In a long layout the open and closed columns are questions, not
columns of the file, and the question's and the answer's own columns stand in `long` alone. `neither` must be given no
part at all; `unsettled` are those where fair readers could differ: a gender question is one unless its answers are
those of sex and no question asks for sex, and so is what was written under "Other" (under ethnicity it is `neither`).

Where a layout comes from a public page, the function that makes the file names the page. "From memory" means that no
page could be found that shows it, and that the detail might be wrong.
"""

import csv
import json
import random
import re
import sys
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from xml.sax.saxutils import escape

import xlsxwriter

Cell = str | int | float | date | datetime | None
Cells = Sequence[Cell]

CHARACTERISTICS = (
    "age",
    "sex",
    "trans",
    "disability",
    "disability_limits",
    "condition",
    "ethnicity",
    "religion",
    "sexual_orientation",
    "marital",
    "pregnancy",
    "carer",
    "care_experience",
    "veteran",
    "national_identity",
    "locality",
    "postcode",
)


@dataclass(frozen=True)
class Expected:
    """What a reader should make of one file; the docstring above says how names are given."""

    file: str
    layout: str
    header_row: int  # counted from 1; the first of them where there are several
    id_column: str | None
    open_columns: tuple[str, ...]
    closed_columns: tuple[str, ...]
    characteristics: Mapping[str, str]
    kind_column: str | None
    permission_column: str | None
    submitted_at_column: str | None
    positions: Mapping[str, str]  # an open column, and the closed one it explains
    personal: tuple[str, ...]  # must be in nothing, and must not be read as open text
    encoding: str | None  # None for workbooks
    separator: str | None
    columns: tuple[str, ...]
    rows: int  # data rows in the file, test rows among them
    header_rows: int = 1
    neither: tuple[str, ...] = ()
    unsettled: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()  # Qualtrics: the first header row
    sheet: str | None = None
    test_rows: tuple[int, ...] = ()  # data rows, counted from 0, that are somebody trying the form
    lines_below: int = 0  # lines under the table that are no response
    long: tuple[str, str] | None = None  # long layout: the question's column and the answer's


@dataclass(frozen=True)
class Column:
    """One column of a file: what is written above it, what is in it, and what part it should play."""

    header: tuple[str, ...]
    role: str
    values: Cells
    name: str
    explains: str | None = None


# Invented content -----------------------------------------------------------------------------------------------------

TOWNS = ("Inverlachan", "Portnessie", "Kilmorran", "Strathdoran", "Glenarrick", "Dunbrae", "Achnavaird", "Balquhorn")
LIBRARIES = (
    "Achnavaird Library",
    "Balquhorn Library",
    "Craigdoran Library",
    "Dunbrae Library",
    "Eastharbour Library",
    "Glenarrick Library",
    "Inverlachan Central Library",
    "Kilmorran Library",
    "Mobile library",
    "Portnessie Library",
    "Strathdoran Library",
    "I do not use a library",
)
FIRST_NAMES = (
    "Morven",
    "Callum",
    "Eilidh",
    "Fraser",
    "Isla",
    "Rory",
    "Priya",
    "Tomasz",
    "Ailsa",
    "Hamish",
    "Zara",
    "Ewan",
)
LAST_NAMES = (
    "Abercraig",
    "Drumlarig",
    "Fennimuir",
    "Glassock",
    "Kelbrae",
    "Lornshaw",
    "Mackinder",
    "Tarvane",
    "Wedderlie",
)
ORGANISATIONS = (
    "Inverlachan Community Council",
    "Friends of Portnessie Park",
    "Strathdoran Carers Network",
    "Dunbrae Traders Association",
    "Kilmorran Access Panel",
)

SENTENCES: dict[str, tuple[str, ...]] = {
    "library": (
        "The library in Portnessie is the only warm place in town where you do not have to buy anything.",
        "My children go to the story time every week and it has made a real difference to their reading.",
        "Closing on a Thursday evening means that nobody who works can get there.",
        "I would rather see shorter hours at every branch than one branch closed altogether.",
        "The computers are old, but they are the only way that some people can apply for benefits.",
        "Volunteers can't replace trained librarians.",
        "The mobile library stops outside my mother's house & she would be lost without it.",
        "I have not set foot in a library for ten years, so spend the money on the roads.",
        "Saturday opening matters more than weekday mornings.",
        "It took me two buses and £5.40 to reach Inverlachan Central, so that is no alternative.",
        "The staff helped me with my CV when I lost my job.",
        'You say "modernise" when you mean "cut".',
    ),
    "buses": (
        "The 14 has not turned up on time once this month.",
        "There is no bus after 6pm, so young people cannot get home from work.",
        "I can't get to the hospital without asking a neighbour for a lift.",
        "The new app is no use to older people who don't have a smartphone.",
        "A smaller bus running more often would be better than a big empty one.",
        "Please bring back the stop outside the health centre; the hill is too steep for me now.",
        "Fares have gone up twice and the service has got worse.",
        "The drivers are friendly and always wait until I have sat down.",
        "Join up the timetable with the ferry, because they miss each other by five minutes.",
        "Demand-responsive transport works well in Glenarrick, so try it here.",
        "The shelter at Dunbrae has had no roof since the winter storms.",
    ),
    "health": (
        "I waited six hours in Inverlachan when the unit in our own town was shut.",
        "The nurses were kind and saw my son within twenty minutes.",
        "Moving it thirty miles away will put lives at risk, in my view.",
        "Not everyone has a car, and there are no buses at night.",
        "I think that one well-staffed unit would be safer than two that keep closing.",
        "Nobody answers the phone before 8.30am and by then the appointments are gone.",
        "Please keep the evening hours as they are.",
        "An ambulance took ninety minutes to reach us last January.",
        "The pharmacy could do a lot more of this, if it were paid to.",
        "There should be somebody there who understands dementia.",
        "Parking at the hospital is impossible, and I am a wheelchair user.",
    ),
    "parks": (
        "The play park floods every time it rains.",
        "There is nothing at all for teenagers, so they sit in the bus shelter.",
        "Please put in an accessible swing and a path that a wheelchair can use.",
        "More bins would help, and somebody to empty them.",
        "We love the wildflowers that were planted along the burn.",
        "Dogs off the lead frighten my daughter.",
        "I do not feel safe walking through after dark because there are no lights.",
        "A public toilet would let us stay for more than half an hour.",
        "The football pitch is used every evening and should not be built on.",
        "Leave it alone, it is lovely as it is.",
    ),
    "centre": (
        "Taking out parking will finish off the shops that are left.",
        "Wider pavements would let me push the double buggy past the bins.",
        "The cycle lane ends at the worst junction in town.",
        "I support closing the High Street to cars on Saturdays.",
        "There are too many empty units and nobody is doing anything about them.",
        "Blue badge spaces must stay close to the bank and the chemist.",
        "Trees and benches would make people stay longer.",
        "Deliveries need somewhere to stop, or the lorries will park on the pavement.",
        "The cobbles are beautiful but lethal in the wet.",
        "We were consulted about this in 2017 and nothing happened.",
        "Bring back the market.",
    ),
    "waste": (
        "Charging for the brown bin will mean more fly-tipping.",
        "I already pay council tax, so why should I pay again?",
        "Four bins is too many for a flat with a shared close.",
        "Collections every three weeks are fine if you recycle properly.",
        "With two babies in nappies, three weeks is far too long.",
        "The recycling centre should open on Sundays.",
        "Nobody has told us what can go in the blue bin now.",
        "I compost at home, so the charge seems fair to me.",
        "The bins block the pavement and I cannot get past in my chair.",
        "Help people who cannot lift the boxes.",
    ),
    "carers": (
        "I have had one weekend off in four years.",
        "The short break was cancelled with two days' notice.",
        "There is no respite anywhere for adults with complex needs.",
        "Somebody should ring carers up, because we do not have time to look for help.",
        "The carers' centre has been a lifeline.",
        "Self-directed support looks good on paper, but there are no workers to hire.",
        "My own health has suffered and nobody asks.",
        "Young carers need a teacher who knows about them.",
        "Forms, forms and more forms.",
        "What helped us most was meeting other families.",
    ),
}

GAELIC = (
    "Tha e glè chudromach gum bi a' Ghàidhlig ga cleachdadh san sgoil.",
    "Bu mhath leam barrachd chothroman fhaicinn do dhaoine òga.",
    "Chan eil mi ag aontachadh leis a' mholadh seo.",
    "Tha feum againn air barrachd thidsearan.",
    "The Gaelic unit should stay in the town, where families can walk to it.",
    "There are not enough teachers, so I doubt that this will work.",
    "My grandmother spoke it and I want my children to have the chance.",
    "Spend the money on mending the roofs of the schools that we have.",
    "A bus from Achnavaird would let our children go too.",
    "I learned as an adult, and evening classes should be part of this.",
)

PREFER_NOT = "Prefer not to say"
OTHER = "Other (please specify)"
AGREE = ("Strongly agree", "Agree", "Neither agree nor disagree", "Disagree", "Strongly disagree")
YES_NO_UNSURE = ("Yes", "No", "Not sure")
KINDS = ("An individual", "An individual", "An individual", "An individual", "On behalf of an organisation")
HEARD = ("Council website", "Facebook", "Local newspaper", "Poster or leaflet", "Word of mouth", "Community council")
PUBLISH = ("Publish response with name", "Publish response only (without name)", "Do not publish response")
ETHNIC_GROUPS = (
    "White: Scottish",
    "White: Scottish",
    "White: Scottish",
    "White: Other British",
    "White: Irish",
    "White: Polish",
    "Mixed or multiple ethnic groups",
    "Pakistani, Scottish Pakistani or British Pakistani",
    "Indian, Scottish Indian or British Indian",
    "African, Scottish African or British African",
    OTHER,
    PREFER_NOT,
)
ETHNIC_WRITE_INS = ("Showman", "Cornish", "Scottish Italian", "New Zealander", "Anglo-Norwegian")
ANSWERS: dict[str, tuple[str, ...]] = {
    "age": ("Under 16", "16-24", "25-34", "35-44", "45-54", "55-64", "65-74", "75 and over", PREFER_NOT),
    "sex": ("Female", "Female", "Male", "Male", PREFER_NOT),
    "gender": ("Woman", "Woman", "Man", "Man", "Non-binary", PREFER_NOT),
    "trans": ("No", "No", "No", "No", "No", "No", "Yes", PREFER_NOT),
    "disability": ("No", "No", "No", "Yes", PREFER_NOT),
    "condition": ("Mobility or physical disability", "Long-term illness", "Mental health condition", "Deafness"),
    "ethnicity": ETHNIC_GROUPS,
    "religion": (
        "None",
        "None",
        "Church of Scotland",
        "Roman Catholic",
        "Other Christian",
        "Muslim",
        "Hindu",
        PREFER_NOT,
    ),
    "sexual_orientation": (
        "Straight / Heterosexual",
        "Straight / Heterosexual",
        "Gay or Lesbian",
        "Bisexual",
        PREFER_NOT,
    ),
    "marital": ("Single", "Married", "Civil partnership", "Divorced", "Widowed", PREFER_NOT),
    "pregnancy": ("No", "No", "No", "No", "Yes", PREFER_NOT),
    "carer": (
        "No",
        "No",
        "Yes, 1-19 hours a week",
        "Yes, 20-49 hours a week",
        "Yes, 50 or more hours a week",
        PREFER_NOT,
    ),
    "care_experience": ("No", "No", "No", "No", "Yes", PREFER_NOT),
    "veteran": ("No", "No", "No", "No", "Yes, previously served in Regular Armed Forces", PREFER_NOT),
    "national_identity": ("Scottish", "Scottish", "British", "Scottish and British", "English", "Polish", PREFER_NOT),
    "locality": TOWNS,
}


class Pen:
    """Fills in one file's columns from a generator seeded by the file's name."""

    def __init__(self, seed: str, rows: int) -> None:
        self.random = random.Random(seed)
        self.rows = rows

    def pick(self, options: Sequence[str], blank: float = 0.0) -> list[str]:
        return ["" if self.random.random() < blank else self.random.choice(options) for _ in range(self.rows)]

    def answers(self, characteristic: str, blank: float = 0.06) -> list[str]:
        return self.pick(ANSWERS[characteristic], blank)

    def ethnicity(self) -> tuple[list[str], list[str]]:
        """Labels, and what those who ticked "Other" wrote in: at least two of them did."""
        labels = self.answers("ethnicity")
        labels[3] = labels[self.rows // 2] = OTHER
        return labels, [self.random.choice(ETHNIC_WRITE_INS) if label == OTHER else "" for label in labels]

    def ticks(self, options: Sequence[str], chance: float = 0.35) -> list[list[str]]:
        return [[option for option in options if self.random.random() < chance] for _ in range(self.rows)]

    def prose(self, topic: str, blank: float = 0.1) -> list[str]:
        bank = GAELIC if topic == "gaelic" else SENTENCES[topic]
        return [
            ""
            if self.random.random() < blank
            else " ".join(self.random.sample(bank, self.random.choice((1, 2, 2, 3, 3, 4))))
            for _ in range(self.rows)
        ]

    def mostly_no(self, topic: str) -> list[str]:
        """What people write under "Anything else?": No, mainly."""
        prose = self.prose(topic, blank=0.0)
        return [self.random.choice(("No", "No", "No", "no", "No thank you", "N/A", "", text, text)) for text in prose]

    def digits(self, low: int = 1, high: int = 5, blank: float = 0.05) -> list[int | None]:
        return [None if self.random.random() < blank else self.random.randint(low, high) for _ in range(self.rows)]

    def rankings(self, items: Sequence[str]) -> list[list[int | None]]:
        """One list an item: the place that each person gave it."""
        orders = [self.random.sample(range(1, len(items) + 1), len(items)) for _ in range(self.rows)]
        return [[order[place] for order in orders] for place in range(len(items))]

    def times(self) -> tuple[list[datetime], list[datetime]]:
        """When each person began and when they sent it in, in the order that they began."""
        began = sorted(
            datetime(2024, 3, 4, 8) + timedelta(seconds=self.random.randrange(40 * 86400)) for _ in range(self.rows)
        )
        return began, [moment + timedelta(seconds=self.random.randrange(90, 1500)) for moment in began]

    def people(self) -> tuple[list[str], list[str], list[str]]:
        """First names, last names and e-mail addresses."""
        first = self.pick(FIRST_NAMES)
        last = self.pick(LAST_NAMES)
        mail = [
            f"{a.lower()}.{b.lower()}{self.random.randrange(100)}@example.org" for a, b in zip(first, last, strict=True)
        ]
        return first, last, mail

    def addresses(self) -> list[str]:
        """IP addresses of the blocks set apart for documentation."""
        block = ("192.0.2", "198.51.100", "203.0.113")
        return [f"{self.random.choice(block)}.{self.random.randrange(1, 255)}" for _ in range(self.rows)]

    def postcodes(self, blank: float = 0.1) -> list[str]:
        """Postcodes of the right form, in districts that are not in use."""
        made = []
        for _ in range(self.rows):
            inward = f"{self.random.randrange(1, 10)}{self.random.choice('ABDEFGHJ')}{self.random.choice('LNPQRSTU')}"
            made.append(
                f"{self.random.choice(('IV67', 'PH71', 'KY22'))} {inward}" if self.random.random() >= blank else ""
            )
        return made

    def numbers(self, start: int, most: int) -> list[int]:
        """Identifiers that go up by uneven steps."""
        made = [start]
        while len(made) < self.rows:
            made.append(made[-1] + self.random.randrange(1, most))
        return made

    def where(self, column: Sequence[str], value: str, options: Sequence[str]) -> list[str]:
        """An answer for those rows of another column that hold a value."""
        return [self.random.choice(options) if cell == value else "" for cell in column]


# Columns and what is expected of them ---------------------------------------------------------------------------------


def plain(header: str) -> str:
    """A header's text: no HTML tags, and white space (no-break spaces and line breaks too) made single."""
    return " ".join(re.sub(r"<[^>]+>", "", header).split())


def col(header: str, role: str, values: Cells, *, explains: str | None = None, name: str | None = None) -> Column:
    return Column((header,), role, values, name or plain(header), explains and plain(explains))


def block(question: str, *parts: tuple[str, str, Cells], explains: str | None = None) -> list[Column]:
    """A question over its sub columns: its text stands above the first only."""
    made = []
    for place, (part, role, values) in enumerate(parts):
        dropped = part in ("", "Response", "Open-Ended Response")
        name = plain(question) if dropped else f"{plain(question)} - {plain(part)}"
        explained = plain(explains) if explains and role == "open" else None
        made.append(Column((question if place == 0 else "", part), role, values, name, explained))
    return made


def tick_columns(ticks: Sequence[Sequence[str]], options: Sequence[str], mark: str | None = None) -> list[list[str]]:
    """One list an option: its mark (the option itself, unless told) where it was ticked."""
    return [[(mark or option) if option in row else "" for row in ticks] for option in options]


def joined(ticks: Sequence[Sequence[str]], between: str, end: str = "") -> list[str]:
    return [between.join(row) + (end if row else "") for row in ticks]


def stamps(moments: Sequence[datetime], form: str) -> list[str]:
    return [moment.strftime(form) for moment in moments]


def expect(columns: Sequence[Column], file: str, layout: str, **rest: object) -> Expected:
    """Gather what the columns' own roles say."""

    def of(role: str) -> tuple[str, ...]:
        return tuple(column.name for column in columns if column.role == role)

    def one(role: str) -> str | None:
        found = of(role)
        if len(found) > 1:
            raise ValueError(f"{file}: two columns are its {role}")
        return found[0] if found else None

    given: dict[str, object] = {
        "file": file,
        "layout": layout,
        "header_row": 1,
        "id_column": one("id"),
        "open_columns": of("open"),
        "closed_columns": of("closed"),
        "characteristics": {name: chosen for name in CHARACTERISTICS if (chosen := one(name))},
        "kind_column": one("kind"),
        "permission_column": one("permission"),
        "submitted_at_column": one("submitted"),
        "positions": {column.name: column.explains for column in columns if column.explains},
        "personal": of("personal"),
        "encoding": None,
        "separator": None,
        "columns": tuple(column.name for column in columns),
        "rows": len(columns[0].values),
        "neither": of("neither"),
        "unsettled": of("unsettled"),
    }
    return Expected(**(given | rest))  # type: ignore[arg-type]  # the keys are its fields


def header_rows(columns: Sequence[Column]) -> list[list[Cell]]:
    return [list(tier) for tier in zip(*(column.header for column in columns), strict=True)]


def data_rows(columns: Sequence[Column]) -> list[list[Cell]]:
    return [list(row) for row in zip(*(column.values for column in columns), strict=True)]


def write_text(
    path: Path, columns: Sequence[Column], encoding: str, separator: str = ",", *, quote_all: bool = False
) -> None:
    """Write a delimited file as the tools do: lines end in CR LF, and only what needs quotes has them unless told."""
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=separator, quoting=csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL)
        writer.writerows(header_rows(columns))
        writer.writerows(data_rows(columns))


def new_workbook(path: Path) -> xlsxwriter.Workbook:
    book = xlsxwriter.Workbook(path, {"default_date_format": "dd/mm/yyyy hh:mm"})
    book.set_properties({"created": datetime(2024, 5, 1)})  # or else no two runs would write the same bytes
    return book


def write_cells(sheet: xlsxwriter.worksheet.Worksheet, row: int, cells: Sequence[Cell]) -> None:
    for place, cell in enumerate(cells):
        if isinstance(cell, str):
            if cell:
                sheet.write_string(row, place, cell)
        elif cell is not None:
            sheet.write(row, place, cell)


def write_table(sheet: xlsxwriter.worksheet.Worksheet, columns: Sequence[Column], first_row: int = 0) -> int:
    """Write headers and rows from a row counted from 0; returns the row after the last."""
    row = first_row
    for cells in [*header_rows(columns), *data_rows(columns)]:
        write_cells(sheet, row, cells)
        row += 1
    return row


# One function a file --------------------------------------------------------------------------------------------------


def citizen_space(folder: Path) -> Expected:
    """Citizen Space.

    Analysts' notes go "to a separate column" of the export with analyst fields, and tags code answers:
    https://help.delib.net/article/429-analysis-the-analyse-responses-page (that one is an xlsx; a csv was asked for).
    It asks for name and organisation as a rule: https://help.delib.net/article/110-response-publishing-customise-display.
    A question has "answer components" (https://help.delib.net/article/1055-deleting-response-data), so its parts follow
    its text. From memory: ANON-XXXX-XXXX-X and BHLF- identifiers, "Submitted to", "Submitted on", names for the analyst
    columns, a column an option for checkboxes, the order of columns, and that the csv is UTF-8.
    """
    pen = Pen("citizen_space", 48)
    letters = "ABCDEFGHJKMNPQRSTUVWXYZ123456789"
    ids = []
    for row in range(pen.rows):
        begin = "BHLF" if row % 11 == 10 else "ANON"
        parts = ["".join(pen.random.choices(letters, k=length)) for length in (4, 4, 1)]
        ids.append("-".join([begin, *parts]))
    _, ended = pen.times()
    first, last, mail = pen.people()
    kinds = pen.pick(KINDS)
    services = ("Borrowing books", "Computers and wi-fi", "Events and classes", "Study space", "Printing")
    ranked = ("Opening hours", "Choice of books", "Being close to home", "Staff who can help")
    q5 = "5. Do you agree or disagree with the proposal to share library buildings with other services? - Agreement"
    q6 = "6. Do you support shorter opening hours\nat every branch? - Support"
    groups, write_ins = pen.ethnicity()
    tagged = joined(pen.ticks(("Access", "Cost", "Rural", "Staffing"), 0.2), "; ")
    columns = [
        col("Response ID", "id", ids),
        col("Submitted to", "neither", ["A future for Strathdoran's libraries"] * pen.rows),
        col("Submitted on", "submitted", stamps(ended, "%Y-%m-%d %H:%M:%S")),
        col("1. What is your name? - Name", "personal", [f"{a} {b}" for a, b in zip(first, last, strict=True)]),
        col("2. What is your email address? - Email", "personal", mail),
        col("3. What is your organisation? - Organisation", "neither", pen.where(kinds, KINDS[-1], ORGANISATIONS)),
        col(
            "4. Are you responding as an individual or on behalf of an organisation? - Are you responding as...",
            "kind",
            kinds,
        ),
        col(q5, "closed", pen.pick(AGREE, 0.03)),
        col(
            "5. Do you agree or disagree with the proposal to share library buildings with other services?"
            " - Please give your reasons",
            "open",
            pen.prose("library", 0.12),
            explains=q5,
        ),
        col("5. Analyst notes", "neither", pen.pick(("Key quote, use in report", "See also Q6"), 0.85)),
        col("5. Tags", "neither", tagged),
        col(q6, "closed", pen.pick(YES_NO_UNSURE, 0.05)),
        col(
            "6. Do you support shorter opening hours\nat every branch? - Please explain your answer",
            "open",
            pen.prose("library", 0.33),
            explains=q6,
        ),
        *(
            col(f"7. Which of these services have you used in the last year? - Services - {service}", "closed", cells)
            for service, cells in zip(services, tick_columns(pen.ticks(services), services), strict=True)
        ),
        *(
            col(
                f"8. Please rank these in order of importance, where 1 is the most important - {item}", "closed", places
            )
            for item, places in zip(ranked, pen.rankings(ranked), strict=True)
        ),
        col("9. Which library do you use most often? - Library", "closed", pen.pick(LIBRARIES, 0.04)),
        col("10. Is there anything else you would like to tell us? - Comments", "open", pen.mostly_no("library")),
        col("11. How did you hear about this consultation? - Source", "closed", pen.pick(HEARD, 0.1)),
        col("12. Which town or village do you live in? - Town", "locality", pen.answers("locality")),
        col("13. What is your postcode? - Postcode", "postcode", pen.postcodes()),
        col("14. What is your age group? - Age", "age", pen.answers("age")),
        col("15. What is your sex? - Sex", "sex", pen.answers("sex")),
        col(
            "16. Do you consider yourself to be trans, or have a trans history? - Trans", "trans", pen.answers("trans")
        ),
        col(
            "17. Do you have a physical or mental health condition or illness lasting or expected to last 12 months or"
            " more? - Condition",
            "disability",
            pen.answers("disability"),
        ),
        col("18. What is your ethnic group? - Ethnic group", "ethnicity", groups),
        col("18. What is your ethnic group? - Other, please write in", "neither", write_ins),
        col(
            "19. What religion, religious denomination or body do you belong to? - Religion",
            "religion",
            pen.answers("religion"),
        ),
        col(
            "20. Which of the following best describes your sexual orientation? - Orientation",
            "sexual_orientation",
            pen.answers("sexual_orientation"),
        ),
        col(
            "21. We may wish to publish your response. Please indicate your publishing preference: - Permission",
            "permission",
            pen.pick(PUBLISH),
        ),
        col(
            "22. I confirm that I have read the privacy policy and consent to the data I provide being used as set out"
            " in the policy. - I consent",
            "neither",
            ["I consent"] * pen.rows,
        ),
    ]
    write_text(folder / "citizen_space.csv", columns, "utf-8", quote_all=True)
    return expect(
        columns, "citizen_space.csv", "one header row, 'number. question - part'", encoding="utf-8", separator=","
    )


def smartsurvey(folder: Path) -> Expected:
    """SmartSurvey.

    No page could be found that shows its raw data. From memory: UserID, UserNo, Name, Email, IP Address, Unique ID,
    Started, Ended and Tracking Link, the second header row for options, and merged questions. Title rows are a trap.
    """
    pen = Pen("smartsurvey", 52)
    began, ended = pen.times()
    kinds = pen.pick(KINDS)
    services = ("Minor injuries unit", "Out of hours GP", "Community pharmacy", "Physiotherapy")
    others = ("Waiting times", "Staff", "Parking", "Getting there")
    q3 = "3. To what extent do you agree with moving the minor injuries unit to Inverlachan?"
    groups, write_ins = pen.ethnicity()
    ticks = tick_columns(pen.ticks(services), services)
    reasons = pen.prose("health", 0.1)
    reasons[0] = "test"
    reasons[1] = "TEST TEST please ignore"
    columns = [
        *block("UserID", ("", "id", pen.numbers(240118301, 900))),
        *block("UserNo", ("", "neither", list(range(1, pen.rows + 1)))),
        *block("Name", ("", "personal", [""] * pen.rows)),
        *block("Email", ("", "personal", [""] * pen.rows)),
        *block("IP Address", ("", "personal", pen.addresses())),
        *block("Unique ID", ("", "neither", [""] * pen.rows)),
        *block("Started", ("", "neither", began)),
        *block("Ended", ("", "submitted", ended)),
        *block("Tracking Link", ("", "neither", pen.pick(("Main link", "QR code on poster", "Staff newsletter")))),
        *block("1. Are you responding as an individual or for a group?", ("", "kind", kinds)),
        *block("Name of organisation", ("", "neither", pen.where(kinds, KINDS[-1], ORGANISATIONS))),
        *block(
            "2. Which services have you used in the last 12 months? Please tick all that apply.",
            *((service, "closed", cells) for service, cells in zip(services, ticks, strict=True)),
            (OTHER, "unsettled", pen.pick(("Podiatry", "Audiology", "Mental health nurse"), 0.85)),
        ),
        *block(
            q3,
            ("", "closed", pen.pick(AGREE, 0.02)),
            ("Please tell us why you think this", "open", reasons),
            explains=q3,
        ),
        *block(
            "4. How satisfied are you with each of these, where 1 is very dissatisfied and 5 is very satisfied?",
            *((other, "closed", pen.digits()) for other in others),
        ),
        *block("5. What would make it easier for you to get care at night?", ("", "open", pen.prose("health", 0.34))),
        *block("6. Is there anything else you wish to add?", ("", "open", pen.mostly_no("health"))),
        *block("7. How did you hear about this survey?", ("", "closed", pen.pick(HEARD, 0.08))),
        *block("8. Which of these places is nearest to where you live?", ("", "locality", pen.answers("locality"))),
        *block("9. What is your age?", ("", "age", pen.answers("age"))),
        *block("10. What was your sex at birth?", ("", "sex", pen.answers("sex"))),
        *block("11. Which of these best describes your gender?", ("", "unsettled", pen.answers("gender"))),
        *block("12. What is your ethnic group?", ("", "ethnicity", groups), (OTHER, "neither", write_ins)),
        *block("13. Do you consider yourself to be a disabled person?", ("", "disability", pen.answers("disability"))),
        *block(
            "14. Do you look after, or give any help or support to, family or friends?",
            ("", "carer", pen.answers("carer")),
        ),
        *block(
            "15. Are you pregnant, or have you had a baby in the last year?",
            ("", "pregnancy", pen.answers("pregnancy")),
        ),
        *block("16. What is your marital or civil partnership status?", ("", "marital", pen.answers("marital"))),
        *block(
            "17. I agree to NHS Strathdoran processing my data as set out above", ("", "neither", ["Yes"] * pen.rows)
        ),
    ]
    with new_workbook(folder / "smartsurvey.xlsx") as book:
        sheet = book.add_worksheet("Raw Data")
        write_cells(sheet, 0, ["Minor injuries in Strathdoran: have your say"])
        write_cells(sheet, 1, ["Exported: 16/04/2024 09:12", "", "", "Responses: 52"])
        write_table(sheet, columns, 3)
        style = book.add_format({"text_wrap": True})
        starts = [place for place, column in enumerate(columns) if column.header[0]]
        for start, after in zip(starts, [*starts[1:], len(columns)], strict=True):
            if after - start > 1:
                sheet.merge_range(3, start, 3, after - 1, columns[start].header[0], style)
    return expect(
        columns,
        "smartsurvey.xlsx",
        "two title rows, a blank row, two header rows (questions merged over their options), dates as dates",
        header_row=4,
        header_rows=2,
        sheet="Raw Data",
        test_rows=(0, 1),
    )


def ms_forms(folder: Path) -> Expected:
    """Microsoft Forms.

    "ID, Start time, Completion time, Email, Name" and "AGOL;Cartography;" with a last ";" are in public exports, as is
    "Last modified time", "anonymous", and a digit after a repeated question ("Story key2, When2"): found by searching
    public repositories for the header; e.g. the docstring of acl-org/acl-anthology, bin/add_attachments.py.
    From memory: no-break spaces and line breaks kept in headers; one column a Likert statement, headed by the statement
    alone; a ranking as one cell in order.
    """
    pen = Pen("ms_forms", 40)
    began, ended = pen.times()
    uses = ("Play park", "Football pitch", "Walking the dog", "Events", "Picnics")
    conditions = [
        row if tick else [] for row, tick in zip(pen.ticks(ANSWERS["condition"], 0.4), pen.digits(0, 1, 0), strict=True)
    ]
    ranked = ("Lighting", "Paths", "Planting", "Toilets")
    orders = [pen.random.sample(ranked, len(ranked)) for _ in range(pen.rows)]
    support = "Do you support the plan for Dunbrae\xa0Park?"
    toilets = "Should there be a charge for the new toilets?"
    dogs = "Should dogs be kept on a lead?\n"
    towns = pen.answers("locality")
    why = pen.prose("parks", 0.08)
    why[0] = "Testing the form before it goes live"
    columns = [
        col("ID", "id", list(range(1, pen.rows + 1))),
        col("Start time", "neither", began),
        col("Completion time", "submitted", ended),
        col("Email", "personal", ["anonymous"] * pen.rows),
        col("Name", "personal", [""] * pen.rows),
        col("Last modified time", "neither", [""] * pen.rows),
        col("Which town or village do you live in?", "locality", towns),
        col("How do you use the park?\xa0(Please select all that apply)", "closed", joined(pen.ticks(uses), ";", ";")),
        col(support, "closed", pen.pick(YES_NO_UNSURE)),
        col("Please explain your answer", "open", why, explains=support),
        col(toilets, "closed", pen.pick(YES_NO_UNSURE, 0.05)),
        col("Please explain your answer2", "open", pen.prose("parks", 0.3), explains=toilets),
        col(dogs, "closed", pen.pick(("Always", "Near the play park", "Never"), 0.05)),
        col("Please explain your answer3", "open", pen.prose("parks", 0.5), explains=dogs),
        col("The park is easy to get to", "closed", pen.pick(AGREE, 0.1)),
        col("I feel safe in the park", "closed", pen.pick(AGREE, 0.1)),
        col("There is enough for young people to do", "closed", pen.pick(AGREE, 0.1)),
        col("Overall, how would you rate the park?", "closed", pen.digits()),
        col("Put these improvements in the order that matters to you", "closed", joined(orders, ";", ";")),
        col("Is there anything else?\xa0\n", "open", pen.mostly_no("parks")),
        col("How old are you?", "age", pen.answers("age")),
        col("What is your sex?", "sex", pen.answers("sex")),
        col("Do you have a disability?", "disability", pen.answers("disability")),
        col("If yes, which of these apply to you?", "condition", joined(conditions, ";", ";")),
        col("Are you, or have you ever been, in care?", "care_experience", pen.answers("care_experience")),
        col("Have you served in the UK Armed Forces?", "veteran", pen.answers("veteran")),
        col(
            "Would you like to be told the results? If so, leave your email address",
            "personal",
            _some(pen, pen.people()[2]),
        ),
    ]
    with new_workbook(folder / "ms_forms.xlsx") as book:
        write_table(book.add_worksheet("Sheet1"), columns)
    return expect(
        columns,
        "ms_forms.xlsx",
        "one header row; several choices in a cell, each followed by ';'",
        sheet="Sheet1",
        test_rows=(0,),
    )


def _some(pen: Pen, values: Sequence[str], chance: float = 0.3) -> list[str]:
    return [value if pen.random.random() < chance else "" for value in values]


def google_forms(folder: Path) -> Expected:
    """Google Forms, from its sheet.

    From memory: Timestamp first, Email Address next, choices joined by ", ", grid rows in square
    brackets after the question, the same header twice when two questions are worded alike, and the sheet's own locale
    for dates (here the United Kingdom's). No page of Google's was found that shows the file.
    """
    pen = Pen("google_forms", 57)
    _, ended = pen.times()
    measures = (
        "Wider pavements, with seats and trees",
        "Fewer parking spaces",
        "A cycle lane, kept apart from traffic",
        "More blue badge bays",
        "None of these",
    )
    q1 = "Do you support the changes to the High Street?"
    q2 = "Do you support the changes to Harbour Road?"
    q3 = "Do you support the changes to the bus station?"
    again = "Please explain your answer"
    kinds = pen.pick(("Resident", "Resident", "Resident", "Business owner", "Visitor", "Community group"))
    prose = pen.prose("centre", 0.05)
    prose[4] = "Love it 😀 but please keep the “wee” café's tables"
    prose[9] = "Two things:\n1. the cobbles\n2. the bins"
    columns = [
        col("Timestamp", "submitted", stamps(ended, "%d/%m/%Y %H:%M:%S")),
        col("Email Address", "personal", pen.people()[2]),
        col(
            "I have read the privacy notice and agree to my data being used for this consultation",
            "neither",
            ["Yes"] * pen.rows,
        ),
        col("In what capacity are you responding?", "kind", kinds),
        col(
            "Name of organisation (if you are answering for one)",
            "neither",
            pen.where(kinds, "Community group", ORGANISATIONS),
        ),
        col(q1, "closed", pen.pick(YES_NO_UNSURE)),
        col(again, "open", prose, explains=q1),
        col(q2, "closed", pen.pick(YES_NO_UNSURE)),
        col(again, "open", pen.prose("centre", 0.33), explains=q2, name=f"{again} (2)"),
        col(q3, "closed", pen.pick(YES_NO_UNSURE)),
        col(again, "open", pen.prose("buses", 0.45), explains=q3, name=f"{again} (3)"),
        col("Which of these would you like to see? (Tick all that apply)", "closed", joined(pen.ticks(measures), ", ")),
        *(
            col(
                f"How important are the following to you? [{row}]",
                "closed",
                pen.pick(("Very", "Fairly", "Not at all"), 0.05),
            )
            for row in ("Parking", "Walking", "Cycling", "Buses")
        ),
        col("Overall, how would you rate the town centre? (1 = poor, 5 = very good)", "closed", pen.digits()),
        col("Which library is nearest to you?", "closed", pen.pick(LIBRARIES)),
        col("Any other comments ", "open", pen.mostly_no("centre")),
        col("How did you hear about this consultation?", "closed", pen.pick(HEARD)),
        col("Which town do you live in?", "locality", pen.answers("locality")),
        col(
            "What is the first half of your postcode?", "postcode", [code.partition(" ")[0] for code in pen.postcodes()]
        ),
        col("What is your age group?", "age", pen.answers("age")),
        col("What is your sex?", "sex", pen.answers("sex")),
        col("How would you describe your gender identity?", "unsettled", pen.answers("gender")),
        col("Do you identify as transgender?", "trans", pen.answers("trans")),
        col("What is your ethnic group?", "ethnicity", _write_over(*pen.ethnicity())),
        col("What is your national identity?", "national_identity", pen.answers("national_identity")),
        col(
            "Are you happy for your comments to be quoted in our report?",
            "permission",
            pen.pick(("Yes", "Yes, without my name", "No")),
        ),
        col("Column 30", "neither", [""] * pen.rows),
    ]
    write_text(folder / "google_forms.csv", columns, "utf-8")
    return expect(
        columns,
        "google_forms.csv",
        "one header row; several choices in a cell joined by ', ', some with their own commas; one header three times",
        encoding="utf-8",
        separator=",",
    )


def _write_over(labels: Sequence[str], write_ins: Sequence[str]) -> list[str]:
    """Google puts what was written in where the label would stand."""
    return [write_in or label for label, write_in in zip(labels, write_ins, strict=True)]


QUALTRICS_FIELDS = (
    ("StartDate", "Start Date", "neither"),
    ("EndDate", "End Date", "submitted"),
    ("Status", "Response Type", "neither"),
    ("IPAddress", "IP Address", "personal"),
    ("Progress", "Progress", "neither"),
    ("Duration (in seconds)", "Duration (in seconds)", "neither"),
    ("Finished", "Finished", "neither"),
    ("RecordedDate", "Recorded Date", "unsettled"),
    ("ResponseId", "Response ID", "id"),
    ("RecipientLastName", "Recipient Last Name", "personal"),
    ("RecipientFirstName", "Recipient First Name", "personal"),
    ("RecipientEmail", "Recipient Email", "personal"),
    ("ExternalReference", "External Data Reference", "neither"),
    ("LocationLatitude", "Location Latitude", "personal"),
    ("LocationLongitude", "Location Longitude", "personal"),
    ("DistributionChannel", "Distribution Channel", "neither"),
    ("UserLanguage", "User Language", "neither"),
)


def _qualtrics_fields(pen: Pen, previews: int) -> list[Column]:
    """The columns that Qualtrics puts before the questions; the first rows are somebody's preview of the survey."""
    began, ended = pen.times()
    form = "%Y-%m-%d %H:%M:%S"
    done = [place % 9 != 8 for place in range(pen.rows)]
    letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    cells: dict[str, Cells] = {
        "StartDate": stamps(began, form),
        "EndDate": stamps(ended, form),
        "Status": ["Survey Preview"] * previews + ["IP Address"] * (pen.rows - previews),
        "IPAddress": pen.addresses(),
        "Progress": [100 if full else pen.random.randrange(20, 95) for full in done],
        "Duration (in seconds)": [(after - before).seconds for before, after in zip(began, ended, strict=True)],
        "Finished": [str(full) for full in done],
        "RecordedDate": stamps([moment + timedelta(seconds=1) for moment in ended], form),
        "ResponseId": ["R_" + "".join(pen.random.choices(letters, k=15)) for _ in range(pen.rows)],
        "LocationLatitude": [f"{57 + pen.random.random():.4f}" for _ in range(pen.rows)],
        "LocationLongitude": [f"-{4 + pen.random.random():.4f}" for _ in range(pen.rows)],
        "DistributionChannel": ["preview"] * previews + ["anonymous"] * (pen.rows - previews),
        "UserLanguage": ["EN-GB"] * pen.rows,
    }
    made = []
    for code, text, role in QUALTRICS_FIELDS:
        made.append(Column((code, text), role, cells.get(code, [""] * pen.rows), text))
    return made


def coded(code: str, question: str, role: str, values: Cells, *, explains: str | None = None) -> Column:
    return Column((code, question), role, values, plain(question), explains and plain(explains))


def qualtrics_three_rows(folder: Path) -> Expected:
    """Qualtrics, as it exports csv now.

    "CSV and TSV files come with 3 rows of headers. The first header is the internal Qualtrics ID of the field", and
    what the first columns hold: https://www.qualtrics.com/support/survey-platform/data-and-analysis-module/data/
    download-data/understanding-your-dataset/. ImportId in the third row: search.r-project.org/CRAN/refmans/kutils/html/
    importQualtrics.html. The seventeen first columns in order: header quoted in public code (a search of repositories
    for "DistributionChannel,UserLanguage,Q1"). From memory: "- Selected Choice -" and "- Text" in the second row, and
    the names of Text iQ's columns.
    """
    pen = Pen("qualtrics_three_rows", 44)
    needs = ("Respite at home", "Respite away from home", "Someone to talk to", "Help with money", OTHER)
    ticks = pen.ticks(needs)
    q2 = "<strong>Overall</strong>, how well are carers supported where you live?"
    q5 = "Which kinds of support do you need? <em>Select all that apply.</em>"
    groups, write_ins = pen.ethnicity()
    answers = pen.prose("carers", 0.12)
    answers[0] = "asdf"
    answers[1] = "test answer"
    topics = [
        ", ".join(pen.random.sample(("Respite", "Money", "Information"), 1 + len(text) % 2)) if text else ""
        for text in answers
    ]
    kinds = pen.pick(KINDS)
    columns = [
        *_qualtrics_fields(pen, 2),
        coded("Q1", "Are you responding as an individual, or on behalf of an organisation?", "kind", kinds),
        coded("Q2", q2, "closed", pen.pick(("Very well", "Fairly well", "Not very well", "Not at all well"), 0.05)),
        coded("Q3", "Please tell us <strong>why</strong> you say that.", "open", answers, explains=q2),
        coded("Q4", "What one thing would make the most difference to you?\n", "open", pen.prose("carers", 0.33)),
        *(
            coded(f"Q5_{place}", f"{q5} - Selected Choice - {need}", "closed", cells)
            for place, (need, cells) in enumerate(zip(needs, tick_columns(ticks, needs), strict=True), start=1)
        ),
        coded(
            "Q5_5_TEXT",
            f"{q5} - {OTHER} - Text",
            "unsettled",
            [
                pen.random.choice(("A day out", "Transport", "Aids and equipment")) if OTHER in row else ""
                for row in ticks
            ],
        ),
        *(
            coded(f"Q6_{place}", f"Please rank these, 1 being the most important - {item}", "closed", places)
            for place, (item, places) in enumerate(
                zip(("Time off", "Money", "Advice"), pen.rankings(("Time off", "Money", "Advice")), strict=True),
                start=1,
            )
        ),
        coded("Q7", "Anything else?", "open", pen.mostly_no("carers")),
        coded("Q8", "Which locality do you live in?", "locality", pen.answers("locality")),
        coded("Q9", "What is your age?", "age", pen.answers("age")),
        coded("Q10", "What is your sex?", "sex", pen.answers("sex")),
        coded("Q11", "What is your ethnic group? - Selected Choice", "ethnicity", groups),
        coded("Q11_9_TEXT", f"What is your ethnic group? - {OTHER} - Text", "neither", write_ins),
        coded("Q12", "Do you look after someone who could not manage without you?", "carer", pen.answers("carer")),
        coded("Q13", "How would you describe your religion or belief?", "religion", pen.answers("religion")),
        coded("Q14", "May we quote what you have written, without your name?", "permission", pen.pick(("Yes", "No"))),
        coded(
            "Q15",
            "Please leave a telephone number if you would like to take part in a focus group",
            "personal",
            _phones(pen),
        ),
        coded("Q3 - Parent Topics", "Q3 - Parent Topics", "neither", ["Support" if topic else "" for topic in topics]),
        coded("Q3 - Topics", "Q3 - Topics", "neither", topics),
    ]
    columns = [_with_import_id(column) for column in columns]
    write_text(folder / "qualtrics_three_rows.csv", columns, "utf-8")
    return expect(
        columns,
        "qualtrics_three_rows.csv",
        "three header rows: code, question (with HTML), ImportId; several choices in several columns",
        header_rows=3,
        encoding="utf-8",
        separator=",",
        codes=tuple(column.header[0] for column in columns),
        test_rows=(0, 1),
    )


def _phones(pen: Pen) -> list[str]:
    return _some(pen, [f"07700 900{pen.random.randrange(1000):03d}" for _ in range(pen.rows)], 0.2)


IMPORT_IDS = {
    "Duration (in seconds)": "duration",
    "ExternalReference": "externalDataReference",
    "IPAddress": "ipAddress",
    "ResponseId": "_recordId",
}


def _with_import_id(column: Column) -> Column:
    """The third header row: from memory, but for there being an ImportId in it."""
    code = column.header[0]
    question = "QID" + code[1:] if code.startswith("Q") else code[0].lower() + code[1:]
    mark = {"ImportId": IMPORT_IDS.get(code, question)}
    if code in ("StartDate", "EndDate", "RecordedDate"):
        mark["timeZone"] = "Europe/London"
    header = (*column.header, json.dumps(mark, separators=(",", ":")))
    return Column(header, column.role, column.values, column.name, column.explains)


def qualtrics_two_rows(folder: Path) -> Expected:
    """Qualtrics with two header rows, as older exports and files that lost their ImportId row have.

    Code then question: the `legacy` of https://search.r-project.org/CRAN/refmans/qualtRics/html/read_survey.html.
    Choices in one cell, joined by a comma with no space: from memory of "split multi-value fields" left unticked.
    """
    pen = Pen("qualtrics_two_rows", 36)
    modes = ("Bus", "Train", "Car", "Walking", "Cycling", "Taxi")
    q1 = "How satisfied are you with bus services in your area? (1 = very dissatisfied, 5 = very satisfied)"
    q4 = "Do you agree with ending the evening service on route 14?"
    columns = [
        *_qualtrics_fields(pen, 0),
        coded("Q1", q1, "closed", pen.digits()),
        coded("Q2", "Please give a reason for your score", "open", pen.prose("buses", 0.1), explains=q1),
        coded(
            "Q3",
            "How do you usually travel? Select all that apply - Selected Choice",
            "closed",
            joined(pen.ticks(modes), ","),
        ),
        coded("Q4", q4, "closed", pen.pick(AGREE)),
        coded("Q4_1", "What would this change mean for you?", "open", pen.prose("buses", 0.34), explains=q4),
        coded("Q5", "How did you hear about this consultation?", "closed", pen.pick(HEARD)),
        coded("Q6", "Age group", "age", pen.answers("age")),
        coded("Q7", "Gender", "sex", pen.answers("sex")),
        coded("Q8", "Do you have a long-term health condition or disability?", "disability", pen.answers("disability")),
        coded("Q9", "Full postcode", "postcode", pen.postcodes()),
    ]
    write_text(folder / "qualtrics_two_rows.csv", columns, "utf-8-sig")
    return expect(
        columns,
        "qualtrics_two_rows.csv",
        "two header rows: code, question; several choices in one cell",
        header_rows=2,
        encoding="utf-8-sig",
        separator=",",
        codes=tuple(column.header[0] for column in columns),
    )


LONG_QUESTION = (
    "The Council proposes that from April 2025 garden waste will be collected only from those households that buy a"
    " permit, which would cost £45 a year for each brown bin, would be free to anyone who receives council tax"
    " reduction, and would pay for the recycling centres at Dunbrae and Portnessie to stay open at weekends.\xa0Having"
    " read the proposal, and thinking about your own household, how far do you support or oppose it?"
)


def _surveymonkey(pen: Pen, dates: Callable[[Sequence[datetime]], Cells]) -> list[Column]:
    """SurveyMonkey's columns.

    Two header rows, "Respondent ID, Collector ID, Start Date, End Date, IP Address, Email Address, First Name, Last
    Name, Custom Data 1", a question above the first of its columns only, and "Response", "Open-Ended Response" and
    option names in the second row: two rows of a real export are quoted in public code (a search of repositories for
    "Respondent ID,Collector ID,Start Date,End Date"), and rdrr.io/github/wmurphyrd/monkeywrangler says that XLS reads
    alike. From memory: dates of the month/day/year kind in csv, and Windows-1252, which a spreadsheet program gives.
    """
    began, ended = pen.times()
    first, last, mail = pen.people()
    bins = ("Brown (garden)", "Blue (paper and card)", "Green (general)", "Food caddy")
    kinds = pen.pick(KINDS)
    groups, write_ins = pen.ethnicity()
    ticks = tick_columns(pen.ticks(bins, 0.6), bins)
    ranked = ("Cost", "How often bins are emptied", "Opening hours of recycling centres")
    places = pen.rankings(ranked)
    often = "How often should general waste be collected?"
    return [
        *block("Respondent ID", ("", "id", [f"1145{number}" for number in pen.numbers(20733118, 9000)])),
        *block("Collector ID", ("", "neither", pen.pick(("418220731", "418220977")))),
        *block("Start Date", ("", "neither", dates(began))),
        *block("End Date", ("", "submitted", dates(ended))),
        *block("IP Address", ("", "personal", pen.addresses())),
        *block("Email Address", ("", "personal", [""] * pen.rows)),
        *block("First Name", ("", "personal", [""] * pen.rows)),
        *block("Last Name", ("", "personal", [""] * pen.rows)),
        *block("Custom Data 1", ("", "neither", [""] * pen.rows)),
        *block("Are you responding as an individual or on behalf of an organisation?", ("Response", "kind", kinds)),
        *block(
            "If you are answering for an organisation, what is its name?",
            ("Open-Ended Response", "neither", pen.where(kinds, KINDS[-1], ORGANISATIONS)),
        ),
        *block(
            LONG_QUESTION,
            ("Response", "closed", pen.pick(("Strongly support", "Support", "Oppose", "Strongly oppose"), 0.03)),
        ),
        *_explaining(
            block(
                "Please tell us the reasons for your answer.", ("Open-Ended Response", "open", pen.prose("waste", 0.15))
            ),
            LONG_QUESTION,
        ),
        *block(
            "Which of these bins do you use? (Please select all that apply)",
            *((name, "closed", cells) for name, cells in zip(bins, ticks, strict=True)),
            (OTHER, "unsettled", pen.pick(("Glass box", "Shared bin in the close"), 0.85)),
        ),
        *block(
            often,
            ("Response", "closed", pen.pick(("Every week", "Every two weeks", "Every three weeks"), 0.05)),
            ("Please explain your answer", "open", pen.prose("waste", 0.36)),
            explains=often,
        ),
        *block(
            "Please rank these from 1 (most important) to 3",
            *((item, "closed", cells) for item, cells in zip(ranked, places, strict=True)),
        ),
        *block(
            "How satisfied are you with the following?",
            *((item, "closed", pen.digits()) for item in ("Bin collections", "Recycling centres", "Street cleaning")),
        ),
        *block("Do you have any other comments?", ("Open-Ended Response", "open", pen.mostly_no("waste"))),
        *block("How did you hear about this consultation?", ("Response", "closed", pen.pick(HEARD, 0.1))),
        *block(
            "If you would like to be told the outcome, please give your details",
            ("Name", "personal", _some(pen, [f"{a} {b}" for a, b in zip(first, last, strict=True)])),
            ("Email Address", "personal", _some(pen, mail)),
        ),
        *block("Which town or village do you live in?", ("Open-Ended Response", "locality", pen.answers("locality"))),
        *block("What is your age?", ("Response", "age", pen.answers("age"))),
        *block("What is your sex?", ("Response", "sex", pen.answers("sex"))),
        *block("Do you consider yourself to be trans?", ("Response", "trans", pen.answers("trans"))),
        *block("What is your ethnic group?", ("Response", "ethnicity", groups), (OTHER, "neither", write_ins)),
        *block("Do you consider yourself to have a disability?", ("Response", "disability", pen.answers("disability"))),
        *block(
            "Which of the following best describes how you think of yourself?\xa0",
            ("Response", "sexual_orientation", pen.answers("sexual_orientation")),
        ),
        *block("What is your religion or belief?", ("Response", "religion", pen.answers("religion"))),
    ]


def _explaining(columns: list[Column], closed: str) -> list[Column]:
    return [Column(each.header, each.role, each.values, each.name, plain(closed)) for each in columns]


def surveymonkey_xlsx(folder: Path) -> Expected:
    columns = _surveymonkey(Pen("surveymonkey.xlsx", 46), list)
    with new_workbook(folder / "surveymonkey.xlsx") as book:
        write_table(book.add_worksheet("Sheet"), columns)
    return expect(columns, "surveymonkey.xlsx", "two header rows, dates as dates", header_rows=2, sheet="Sheet")


def surveymonkey_csv(folder: Path) -> Expected:
    columns = _surveymonkey(Pen("surveymonkey.csv", 38), lambda moments: stamps(moments, "%m/%d/%Y %I:%M:%S %p"))
    write_text(folder / "surveymonkey.csv", columns, "cp1252")
    return expect(
        columns,
        "surveymonkey.csv",
        "two header rows, Windows-1252 (pound signs, no-break spaces), dates of the month/day/year kind",
        header_rows=2,
        encoding="cp1252",
        separator=",",
    )


def _long(folder: Path, file: str, closed: bool) -> Expected:
    """Write a row an answer, as databases and text analysis tools give it: no tool's own layout, and no page of one."""
    pen = Pen(file, 32)
    _, ended = pen.times()
    opinions = "How far do you agree with the plan for the school estate?"
    transport = "How does your child travel to school?"
    questions: list[tuple[str, list[str]]] = [
        ("Why do you say that?", pen.prose("gaelic", 0.05)),
        ("What should we keep in mind for children's journeys?", pen.prose("buses", 0.3)),
        ("Is there anything else you want to tell us?", pen.mostly_no("parks")),
    ]
    open_names = tuple(question for question, _ in questions)
    if closed:
        questions = [(opinions, pen.pick(AGREE)), *questions, (transport, pen.pick(("Walks", "Bus", "Car", "Taxi")))]
    ids = [f"SE-{number:04d}" for number in pen.numbers(1007, 5)]
    people: dict[str, Cells] = {
        "age": pen.answers("age", 0.0),
        "sex": pen.answers("sex", 0.0),
        "disability": pen.answers("disability", 0.0),
        "ethnicity": pen.answers("ethnicity", 0.0),
        "locality": pen.answers("locality", 0.0),
        "submitted": stamps(ended, "%d/%m/%Y %H:%M"),
        "kind": pen.pick(("Parent or carer", "Pupil", "Member of staff", "Other")),
    }
    rows = [
        (row, q, text) for row in range(pen.rows) for q, (_, texts) in enumerate(questions, 1) if (text := texts[row])
    ]
    order = [row for row, _, _ in rows]

    def repeated(header: str, part: str) -> Column:
        return col(header, part, [people[part][row] for row in order])

    columns = [
        col("Response ID", "id", [ids[row] for row in order]),
        repeated("Date submitted", "submitted"),
        col("Question number", "neither", [question for _, question, _ in rows]),
        col("Question", "question", [questions[question - 1][0] for _, question, _ in rows]),
        col("Answer", "answer", [text for _, _, text in rows]),
        repeated("Responding as", "kind"),
        repeated("Age group", "age"),
        repeated("Sex", "sex"),
        repeated("Disability", "disability"),
        repeated("Ethnicity", "ethnicity"),
        repeated("Area", "locality"),
    ]
    write_text(folder / file, columns, "utf-8")
    return expect(
        columns,
        file,
        "one row an answer; id, date and equality columns repeat" + ("; closed questions among them" if closed else ""),
        encoding="utf-8",
        separator=",",
        long=("Question", "Answer"),
        open_columns=open_names,
        closed_columns=(opinions, transport) if closed else (),
        positions={"Why do you say that?": opinions} if closed else {},
    )


def long_layout(folder: Path) -> Expected:
    return _long(folder, "long_layout.csv", closed=False)


def long_layout_mixed(folder: Path) -> Expected:
    return _long(folder, "long_layout_mixed.csv", closed=True)


def jisc(folder: Path) -> Expected:
    """Jisc Online Surveys (formerly BOS).

    "Unique Response Number" heads the identifiers: public code that reads its exports (a search of repositories for the
    name; among them the R function read_bos, whose labels are "URN---Unique Response Number"). From memory: "1.",
    "2.a." numbering with "If you selected Other, please specify:", a column an option, and dates at the end.
    """
    pen = Pen("jisc", 34)
    began, ended = pen.times()
    options = ("Email", "Letter", "Text message", "Telephone", "In person")
    q1 = "1. How easy is it to get an appointment at your health centre?"
    q4 = (
        "4. The partnership intends to bring together the health centre, the social work office and the community"
        " pharmacy in one new building on the site of the former Kilmorran Academy, which is on the 14 bus route, has"
        " level access from the street and 60 parking spaces, and would open in the autumn of 2027 if the money is"
        " found. Do you agree that this is the right place for it?"
    )
    groups, write_ins = pen.ethnicity()
    columns = [
        col("Unique Response Number", "id", [f"8831{number}" for number in pen.numbers(20117733, 40000)]),
        col(q1, "closed", pen.pick(("Very easy", "Fairly easy", "Fairly difficult", "Very difficult"), 0.03)),
        col("1.a. Please give a reason for your answer:", "open", pen.prose("health", 0.1), explains=q1),
        *(
            col(f"2. How would you like us to contact you? Choose all that apply. - {option}", "closed", cells)
            for option, cells in zip(options, tick_columns(pen.ticks(options), options), strict=True)
        ),
        col(
            "2.a. If you selected Other, please specify:",
            "unsettled",
            pen.pick(("Video call", "Through my carer"), 0.85),
        ),
        col("3. What matters most to you about a new building?", "open", pen.prose("health", 0.34)),
        col(q4, "closed", pen.pick(AGREE, 0.05)),
        col("4.a. Please explain your answer", "open", pen.prose("buses", 0.2), explains=q4),
        col("5. What is your age?", "age", pen.answers("age")),
        col("6. What is your sex?", "sex", pen.answers("sex")),
        col("7. What is your ethnic group?", "ethnicity", ["Other" if group == OTHER else group for group in groups]),
        col("7.a. If you selected Other, please specify:", "neither", write_ins),
        col("8. Are you a veteran of the UK Armed Forces?", "veteran", pen.answers("veteran")),
        col("9. Are you care experienced?", "care_experience", pen.answers("care_experience")),
        col("10. Which locality do you live in?", "locality", pen.answers("locality")),
        col("Start date", "neither", stamps(began, "%d/%m/%Y %H:%M")),
        col("Completion date", "submitted", stamps(ended, "%d/%m/%Y %H:%M")),
    ]
    write_text(folder / "jisc.csv", columns, "utf-8")
    return expect(columns, "jisc.csv", "one header row, '2.a.' parts, dates last", encoding="utf-8", separator=",")


def limesurvey(folder: Path) -> Expected:
    """LimeSurvey with "question code & question text" headings.

    A heading is the code (parts in square brackets), a separator, the text and the part in square brackets: `write`,
    `getHeadingCode` and `getFullFieldSubHeading` in LimeSurvey/LimeSurvey application/helpers/admin/export/Writer.php.
    LimeSurvey lets one choose the separator (`csvFieldSeparator`). From memory: Response ID, date submitted, last page,
    start language and seed, the byte order mark, ". " after the code, and "N/A" for what was not answered.
    """
    pen = Pen("limesurvey", 42)
    began, ended = pen.times()
    options = {"SQ001": "Walking", "SQ002": "Cycling", "SQ003": "Bus", "SQ004": "Car"}
    ticks = tick_columns(pen.ticks(tuple(options.values())), tuple(options.values()), "Yes")
    ranks = {"SQ001": "Safer crossings", "SQ002": "More cycle parking", "SQ003": "Slower traffic"}
    q2 = "G01Q02. Do you support a 20mph limit in every town?"
    unfinished = {7, 19, 30}
    sent = [("" if row in unfinished else moment) for row, moment in enumerate(stamps(ended, "%Y-%m-%d %H:%M:%S"))]
    columns = [
        col("id. Response ID", "id", pen.numbers(3, 4)),
        col("submitdate. Date submitted", "submitted", sent),
        col("lastpage. Last page", "neither", [2 if row in unfinished else 4 for row in range(pen.rows)]),
        col("startlanguage. Start language", "neither", ["en"] * pen.rows),
        col("seed. Seed", "neither", [pen.random.randrange(10**8, 10**9) for _ in range(pen.rows)]),
        col("startdate. Date started", "neither", stamps(began, "%Y-%m-%d %H:%M:%S")),
        col("ipaddr. IP address", "personal", pen.addresses()),
        col("G01Q01. Are you responding as an individual or for an organisation?", "kind", pen.pick(KINDS)),
        col(q2, "closed", pen.pick(("Yes", "No", "N/A"))),
        col("G01Q03. Please tell us why; we read every answer.", "open", pen.prose("centre", 0.1), explains=q2),
        *(
            col(f"G01Q04[{code}]. How do you get about town? Tick all that apply. [{option}]", "closed", cells)
            for (code, option), cells in zip(options.items(), ticks, strict=True)
        ),
        col(
            "G01Q04[other]. How do you get about town? Tick all that apply. [Other]",
            "unsettled",
            pen.pick(("Mobility scooter", "Horse"), 0.9),
        ),
        *(
            col(f"G01Q05[{code}]. How important is each of these? (1-5) [{rank}]", "closed", pen.digits())
            for code, rank in ranks.items()
        ),
        col("G02Q06. What else should we do to make streets safer?", "open", pen.prose("buses", 0.35)),
        col("G03Q07. What is your age?", "age", pen.answers("age")),
        col("G03Q08. What is your sex?", "sex", pen.answers("sex")),
        col("G03Q09. What is your ethnic group?", "ethnicity", pen.answers("ethnicity")),
        col("G03Q10. Postcode", "postcode", pen.postcodes()),
        col("G03Q11. Can we publish your answers?", "permission", pen.pick(("Yes", "No"))),
    ]
    write_text(folder / "limesurvey.csv", columns, "utf-8-sig", ";", quote_all=True)
    return expect(
        columns,
        "limesurvey.csv",
        "one header row, 'code[part]. question [part]'; three rows never sent in",
        encoding="utf-8-sig",
        separator=";",
    )


def officer(folder: Path) -> Expected:
    """A council officer's own workbook: nobody's layout, so no page to name."""
    pen = Pen("officer", 42)
    ages: list[int | None] = [
        None if pen.random.random() < 0.08 else pen.random.randrange(16, 89) for _ in range(pen.rows)
    ]
    births = [
        None if age is None else date(2024 - age, pen.random.randrange(1, 13), pen.random.randrange(1, 29))
        for age in ages
    ]
    days = sorted(date(2024, 3, 4) + timedelta(days=pen.random.randrange(40)) for _ in range(pen.rows))
    first, last, _ = pen.people()
    support = "Support\nproposal?"
    sources = ["Drop-in, Portnessie"] * 12 + ["Drop-in, Dunbrae"] * 10 + ["Paper form"] * 20
    columns = [
        col("Ref", "id", [f"PF{number:03d}" for number in range(1, pen.rows + 1)]),
        col("Where from", "neither", sources),
        col("Date received", "submitted", days),
        col("Name", "personal", [f"{a} {b}" for a, b in zip(first, last, strict=True)]),
        col("DOB", "personal", births),
        col("Age", "age", ages),
        col("M/F", "sex", pen.pick(("F", "M", "F", "M", "Not given"), 0.05)),
        col("Postcode", "postcode", pen.postcodes()),
        col("Telephone", "personal", _phones(pen)),
        col("Disabled (Y/N)", "disability", pen.pick(("Y", "N", "N", "N"), 0.1)),
        col(support, "closed", pen.pick(("Y", "N", "DK"), 0.04)),
        col("Comments", "open", pen.prose("parks", 0.15), explains=support),
        col("Anything else", "open", pen.prose("parks", 0.6)),
        col("Entered by", "neither", pen.pick(("MK", "LT"))),
        col("Initials checked", "neither", [""] * pen.rows),
    ]
    with new_workbook(folder / "officer.xlsx") as book:
        sheet = book.add_worksheet("Responses")
        bold = book.add_format({"bold": True, "text_wrap": True})
        after = write_table(sheet, columns, 2)
        sheet.merge_range(
            0, 0, 0, len(columns) - 1, "Dunbrae Park consultation - paper forms and drop-ins, spring 2024", bold
        )
        sheet.merge_range(3, 1, 14, 1, sources[0], bold)
        sheet.merge_range(15, 1, 24, 1, sources[12], bold)
        sheet.merge_range(25, 1, 44, 1, sources[22], bold)
        days_only = book.add_format({"num_format": "dd/mm/yyyy"})
        for row in range(pen.rows):
            sheet.write_datetime(row + 3, 2, datetime.combine(days[row], datetime.min.time()), days_only)
        write_cells(sheet, after + 1, ["Total forms entered: 42"])
        notes = book.add_worksheet("Notes")
        write_cells(notes, 0, ["Forms 17 and 18 are from the same household."])
        write_cells(notes, 1, ["Two forms were not legible and were left out."])
        codebook = book.add_worksheet("Codebook")
        for row, cells in enumerate((("Code", "Meaning"), ("Y", "Yes"), ("N", "No"), ("DK", "Don't know"))):
            write_cells(codebook, row, cells)
    return expect(
        columns,
        "officer.xlsx",
        "three sheets; a merged title, a blank row, then headers; one column's cells merged downwards; a total below",
        header_row=3,
        sheet="Responses",
        lines_below=1,
    )


def engagement_hq(folder: Path) -> Expected:
    """EngagementHQ (Bang the Table), and near enough Commonplace.

    Screen names, and "Multiple tags are separated [by] a |": http://helpdesk.bangthetable.com/en/articles/12440465-
    export-the-participant-relationship-manager (an export of people). Contributions: https://help-centre.commonplace.is/
    en/articles/189-glossary. From memory: every column of the survey's own export, its dates, choices joined by "|".
    """
    pen = Pen("engagement_hq", 60)
    _, ended = pen.times()
    users = [
        f"{name.lower()}{pen.random.randrange(1000)}" if number % 4 else "Anonymous"
        for number, name in enumerate(pen.pick(FIRST_NAMES))
    ]
    uses = ("Shopping", "Work or study", "Eating out", "Health appointments", "Council services")
    q1 = "Q1 How do you feel about the town centre?"
    words = ("busy", "tired", "friendly", "noisy", "lovely", "grey", "full of charm", "too many cars")
    columns = [
        col("Contribution ID", "id", pen.numbers(55120, 60)),
        col("Date", "submitted", stamps(ended, "%d/%m/%Y %H:%M")),
        col("User", "personal", users),
        col("User email", "personal", [f"{user}@example.org" if user != "Anonymous" else "" for user in users]),
        col(
            "Suburb/Postcode",
            "locality",
            pen.answers("locality"),  # towns in every row, whatever the header allows
        ),
        col("Participant Tags", "neither", joined(pen.ticks(("Panel member", "Newsletter"), 0.2), "|")),
        col(q1, "closed", pen.pick(("Positive", "Mostly positive", "Neutral", "Mostly negative", "Negative"))),
        col("Q2 Why do you feel this way?", "open", pen.prose("centre", 0.12), explains=q1),
        col(
            "Q3 What do you come to the town centre for? (Choose all that apply)",
            "closed",
            joined(pen.ticks(uses), "|"),
        ),
        col("Q4 What one word or phrase sums it up?", "unsettled", pen.pick(words, 0.2)),
        col("Q5 What would you change?", "open", pen.prose("centre", 0.33)),
        col("Q6 Do you have any concerns about the plan for the market square?", "open", pen.mostly_no("centre")),
        col("Q7 How likely are you to visit more often? (1-5)", "closed", pen.digits()),
        col("Q8 Your age", "age", pen.answers("age")),
        col("Q9 Your gender", "unsettled", pen.answers("gender")),
        col("Q10 Do you consider yourself disabled?", "disability", pen.answers("disability")),
        col("Likes", "neither", [pen.random.randrange(12) for _ in range(pen.rows)]),
        col("Moderation status", "neither", ["Approved"] * pen.rows),
    ]
    write_text(folder / "engagement_hq.csv", columns, "utf-8-sig")
    return expect(
        columns,
        "engagement_hq.csv",
        "one header row; several choices in a cell joined by '|'; dates day/month/year",
        encoding="utf-8-sig",
        separator=",",
    )


def gaelic_utf16(folder: Path) -> Expected:
    """Write what a spreadsheet program saves as "Unicode text": UTF-16 with a byte order mark, tabs; no tool's own."""
    pen = Pen("gaelic_utf16", 30)
    _, ended = pen.times()
    yes_no = ("Yes / Tha", "No / Chan eil", "Not sure / Mì-chinnteach")
    prefer_not = "Prefer not to say / B' fheàrr leam gun a ràdh"
    support = "Do you support the plan for Gaelic-medium education? / A bheil thu a' toirt taic don phlana?"
    columns = [
        col("Response number / Àireamh na freagairt", "id", list(range(101, 101 + pen.rows))),
        col("Date submitted / Ceann-latha", "submitted", stamps(ended, "%d/%m/%Y %H:%M")),
        col(
            "Are you responding as... / A bheil thu a' freagairt mar...",
            "kind",
            pen.pick(("Individual / Neach fa leth", "Group / Buidheann")),
        ),
        col("Can you speak Gaelic? / A bheil Gàidhlig agad?", "closed", pen.pick(yes_no)),
        col(support, "closed", pen.pick(yes_no)),
        col("Please tell us why. / Innis dhuinn carson.", "open", pen.prose("gaelic", 0.1), explains=support),
        col("Any other comments? / Beachdan eile?", "open", pen.prose("gaelic", 0.4)),
        col(
            "What is your age? / Dè an aois a tha thu?", "age", pen.pick(("16-24", "25-44", "45-64", "65+", prefer_not))
        ),
        col(
            "What is your sex? / Dè an gnè a th' ort?",
            "sex",
            pen.pick(("Female / Boireann", "Male / Fireann", prefer_not)),
        ),
        col("Do you have a disability? / A bheil ciorram ort?", "disability", pen.pick((*yes_no[:2], prefer_not))),
        col("Where do you live? / Càit a bheil thu a' fuireach?", "locality", pen.answers("locality")),
        col(
            "May we publish your response? / Am faod sinn do fhreagairt fhoillseachadh?",
            "permission",
            pen.pick(("Yes / Faodaidh", "No / Chan fhaod")),
        ),
        col("Name / Ainm", "personal", _some(pen, pen.pick(FIRST_NAMES), 0.5)),
    ]
    write_text(folder / "gaelic_utf16.txt", columns, "utf-16", "\t")
    return expect(columns, "gaelic_utf16.txt", "one header row in two languages", encoding="utf-16", separator="\t")


ODS_CONTENT = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content'
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">'
    '<office:body><office:spreadsheet><table:table table:name="Sheet1">{rows}</table:table>'
    "</office:spreadsheet></office:body></office:document-content>"
)
ODS_MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest'
    ' xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">'
    '<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
)
ODS_KIND = "application/vnd.oasis.opendocument.spreadsheet"


def _ods_cell(cell: Cell) -> str:
    if cell is None or cell == "":
        return "<table:table-cell/>"
    if isinstance(cell, date):
        given = f'office:value-type="date" office:date-value="{cell.isoformat()}"'
        return f"<table:table-cell {given}><text:p>{cell:%d/%m/%Y}</text:p></table:table-cell>"
    if isinstance(cell, int | float):
        given = f'office:value-type="float" office:value="{cell}"'
        return f"<table:table-cell {given}><text:p>{cell}</text:p></table:table-cell>"
    return f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'


def six_columns(folder: Path) -> Expected:
    """Write an OpenDocument spreadsheet by its standard: OASIS OpenDocument 1.2, part 1, chapters 3 and 9."""
    pen = Pen("six_columns", 31)
    days = sorted(date(2024, 3, 4) + timedelta(days=pen.random.randrange(40)) for _ in range(pen.rows))
    bus = "Do you use the 14 bus?"
    columns = [
        col("No.", "id", list(range(1, pen.rows + 1))),
        col("Date", "submitted", days),
        col("Village", "locality", pen.answers("locality")),
        col("Age group", "age", pen.answers("age")),
        col(bus, "closed", pen.pick(("Often", "Sometimes", "Never"))),
        col("What should change?", "open", pen.prose("buses", 0.15)),
    ]
    blank: list[Cell] = [""] * len(columns)
    rows = [*header_rows(columns), blank, *data_rows(columns)]
    written = "".join(f"<table:table-row>{''.join(_ods_cell(cell) for cell in row)}</table:table-row>" for row in rows)
    with zipfile.ZipFile(folder / "six_columns.ods", "w") as archive:
        parts = (
            ("mimetype", ODS_KIND),
            ("content.xml", ODS_CONTENT.format(rows=written)),
            ("META-INF/manifest.xml", ODS_MANIFEST.format(kind=ODS_KIND)),
        )
        for name, text in parts:
            archive.writestr(zipfile.ZipInfo(name, (2024, 5, 1, 0, 0, 0)), text)
    return expect(columns, "six_columns.ods", "one header row, then a blank row, then the answers", sheet="Sheet1")


MAKERS: tuple[Callable[[Path], Expected], ...] = (
    citizen_space,
    smartsurvey,
    ms_forms,
    google_forms,
    qualtrics_three_rows,
    qualtrics_two_rows,
    surveymonkey_xlsx,
    surveymonkey_csv,
    long_layout,
    long_layout_mixed,
    jisc,
    limesurvey,
    officer,
    engagement_hq,
    gaelic_utf16,
    six_columns,
)


def make_all(folder: Path) -> list[Expected]:
    """Write every file into a folder, made if need be; says what to expect of each."""
    folder.mkdir(parents=True, exist_ok=True)
    return [make(folder) for make in MAKERS]


if __name__ == "__main__":
    for made in make_all(Path(sys.argv[1])):
        sys.stdout.write(f"{made.file}: {made.rows} rows, {len(made.columns)} columns; {made.layout}\n")
