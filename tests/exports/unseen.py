"""Exports laid out in other ways than those of `make`, written before looking at what the code makes of them.

They are made as `make` makes its own: `make_unseen(folder)` writes every file and says of each what a careful analyst
would make of it. Layouts are from memory of the tools, because no page was found that shows one; where the detail is
wrong, it is still a file that somebody could be sent. The files:

- citizen_space_ids.xlsx    Citizen Space: a hidden row of part ids over the headers, analysis tags a column each
- smartsurvey_single.csv    SmartSurvey: one header row, options after a dash, "Other (please specify)", incomplete rows
- ms_forms_quiz.xlsx        Microsoft Forms made as a quiz: "Points - ..." and "Feedback - ..." beside every question
- google_sheet.xlsx         Google Forms' sheet as xlsx: real dates, ages in years, "Untitled Question", "Column 14"
- qualtrics_numeric.tsv     Qualtrics: UTF-16, tabs, three header rows, choices as numbers
- commonplace.csv           Commonplace: places on a map, feelings from 0 to 100, several contributions a visitor
- snap.csv                  Snap: variables' short names only, answers in full
- limesurvey_codes.csv      LimeSurvey: question codes as headers, answers in full, "[comment]" and "[other]"
- jotform.csv               Jotform: "Question >> Row", choices on lines of their own in a cell, approval columns
- typeform.csv              Typeform: an option a column headed by the option alone, "#", network id
- survey123.csv             ArcGIS Survey123: "Other - ...", choices joined by commas, x and y
- paper_forms.csv           an officer's typing of paper forms: semicolons, Windows-1252, short headers
- alchemer.csv              Alchemer: "Option:Question", "Row:Question", comments and postal code of the tool's own
- warehouse.parquet         a data warehouse: names_like_this, E&W census wordings
- answers.jsonl             a row an answer as JSON lines, equality questions among the answers
- equality.ods              title rows, then the whole equality form of a Scottish board, 2022 census wordings
"""

import json
import sys
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from tests.exports.make import (
    AGREE,
    HEARD,
    ODS_CONTENT,
    ODS_KIND,
    ODS_MANIFEST,
    PREFER_NOT,
    TOWNS,
    Cell,
    Column,
    Expected,
    Pen,
    _ods_cell,
    _qualtrics_fields,
    _with_import_id,
    coded,
    col,
    data_rows,
    expect,
    header_rows,
    joined,
    new_workbook,
    plain,
    stamps,
    tick_columns,
    write_cells,
    write_table,
    write_text,
)

# What equality forms ask, and the answers that they offer -------------------------------------------------------------

SCOTLAND_2022: dict[str, tuple[str, tuple[str, ...]]] = {
    "age": (
        "Which age group are you in?",
        ("16 to 24", "25 to 34", "35 to 44", "45 to 54", "55 to 64", "65 to 74", "75+"),
    ),
    "sex": ("What is your sex?", ("Female", "Male", PREFER_NOT)),
    "trans": ("Do you consider yourself to be trans, or have a trans history?", ("No", "No", "No", "Yes", PREFER_NOT)),
    "disability": (
        "Do you have a physical or mental health condition or illness lasting or expected to last 12 months or more?",
        ("Yes", "No", "No", PREFER_NOT),
    ),
    "disability_limits": (
        "Does your condition or illness reduce your ability to carry out day-to-day activities?",
        ("Yes, a lot", "Yes, a little", "Not at all"),
    ),
    "ethnicity": (
        "What is your ethnic group?",
        (
            "White: Scottish",
            "White: Other British",
            "White: Irish",
            "White: Gypsy / Traveller",
            "White: Roma",
            "White: Showman / Showwoman",
            "Any mixed or multiple ethnic groups",
            "Pakistani, Scottish Pakistani or British Pakistani",
            "Chinese, Scottish Chinese or British Chinese",
            "African, Scottish African or British African",
            "Caribbean or Black",
            "Arab, Scottish Arab or British Arab",
        ),
    ),
    "religion": (
        "What religion, religious denomination or body do you belong to?",
        ("None", "None", "Church of Scotland", "Roman Catholic", "Other Christian", "Muslim", "Pagan", "Jewish"),
    ),
    "sexual_orientation": (
        "Which of the following best describes your sexual orientation?",
        (
            "Straight / Heterosexual",
            "Straight / Heterosexual",
            "Gay or Lesbian",
            "Bisexual",
            "Other sexual orientation",
        ),
    ),
    "marital": (
        "On today's date, what is your legal marital or registered civil partnership status?",
        (
            "Never married and never registered in a civil partnership",
            "Married",
            "In a registered civil partnership",
            "Separated, but still legally married",
            "Divorced",
            "Formerly in a civil partnership which is now legally dissolved",
            "Widowed",
            "Surviving partner from a civil partnership",
        ),
    ),
    "pregnancy": ("Are you pregnant or have you given birth in the last 26 weeks?", ("No", "No", "Yes", PREFER_NOT)),
    "carer": (
        "Do you look after, or give any help or support to family members, friends, neighbours or others because of"
        " either long-term physical or mental ill-health or disability, or problems related to old age?",
        (
            "No",
            "Yes, 1-19 hours a week",
            "Yes, 20-34 hours a week",
            "Yes, 35-49 hours a week",
            "Yes, 50 or more hours a week",
        ),
    ),
    "care_experience": ("Are you care experienced?", ("No", "No", "Yes", PREFER_NOT)),
    "veteran": (
        "Have you previously served in the UK Armed Forces?",
        (
            "No",
            "No",
            "Yes, previously served in Regular Armed Forces",
            "Yes, previously served in Reserve Armed Forces",
        ),
    ),
    "national_identity": ("What do you feel is your national identity?", ("Scottish", "British", "English", "Welsh")),
}
SLOPPY: dict[str, tuple[str, tuple[str, ...]]] = {
    "age": ("Age", ("Under 16", "16 - 25", "26 - 35", "36 - 45", "46 - 55", "56 - 65", "Over 65")),
    "sex": ("Gender", ("F", "M", "female", "Male", "Prefer not to answer")),
    "disability": ("Do you consider yourself to have a disability?", ("Y", "N", "No", "yes", "Prefer not to say")),
    "ethnicity": (
        "Ethnic origin",
        ("White Scottish", "white british", "White - Irish", "Scottish", "Asian - Pakistani", "Mixed", "Black African"),
    ),
    "religion": ("Religion / belief", ("Christian", "C of S", "Catholic", "No religion", "Islam", "Prefer not to say")),
    "sexual_orientation": ("Sexuality", ("Heterosexual", "Straight", "Gay", "Lesbian", "Bi", "Prefer not to say")),
    "carer": ("Are you an unpaid carer?", ("Yes", "No", "No", "")),
}
ENGLAND_AND_WALES: dict[str, tuple[str, tuple[str, ...]]] = {
    "age": ("age_band", ("18-24", "25-34", "35-44", "45-54", "55-64", "65-74", "75-84", "85+")),
    "sex": ("sex", ("Female", "Male")),
    "trans": ("gender_same_as_registered_at_birth", ("Yes", "Yes", "Yes", "No", PREFER_NOT)),
    "ethnicity": (
        "ethnic_group",
        (
            "English, Welsh, Scottish, Northern Irish or British",
            "Gypsy or Irish Traveller",
            "White and Black Caribbean",
            "White and Asian",
            "Any other Mixed or multiple ethnic background",
            "Pakistani",
            "Caribbean",
            "Any other Black, Black British, or Caribbean background",
            PREFER_NOT,
        ),
    ),
    "religion": ("religion", ("No religion", "Christian", "Buddhist", "Sikh", "Any other religion")),
    "sexual_orientation": ("sexual_orientation", ("Straight or Heterosexual", "Gay or Lesbian", "Bisexual")),
}
CONDITIONS_2022 = (
    "Deafness or partial hearing loss",
    "Blindness or partial sight loss",
    "Full or partial loss of voice or difficulty speaking",
    "Learning disability",
    "Developmental disorder (for example, Autistic Spectrum Disorder or Asperger's Syndrome)",
    "Mental health condition",
    "Long-term illness, disease or condition",
)
SERVICES = ("GP practice", "Social work", "Community nursing", "Pharmacy", "Day centre, or lunch club")
PRIORITIES = ("Care at home", "Mental health", "Getting an appointment", "Support for carers")
SHORT = (
    "GP appointments",
    "NHS dentist",
    "more staff",
    "Transport",
    "nothing",
    "n/a",
    "being able to see the same doctor",
    "carers",
    "mental health support for young people",
)
LIKELY = ("Very likely", "Likely", "Unlikely", "Very unlikely", "Don't know")
TYPES = ("Individual", "Individual", "Individual", "Organisation")
PUBLISH_AS = (
    "Publish my response with my name",
    "Publish my response without my name",
    "Do not publish my response",
)


def asked(pen: Pen, form: dict[str, tuple[str, tuple[str, ...]]], *wanted: str, blank: float = 0.08) -> list[Column]:
    """Some of a form's equality questions, or all."""
    return [col(form[role][0], role, pen.pick(form[role][1], blank)) for role in wanted or tuple(form)]


def headed(columns: Sequence[Column], headers: Sequence[str]) -> list[Column]:
    """The same columns under other headers."""
    return [
        Column((header,), column.role, column.values, plain(header), column.explains)
        for column, header in zip(columns, headers, strict=True)
    ]


def given_up(columns: Sequence[Column], pen: Pen, first: int, share: float = 0.12) -> list[Column]:
    """Some people answer nothing after some question: everything from there on is blank, from the column `first` on."""
    ends = [
        pen.random.randrange(first + 1, len(columns)) if pen.random.random() < share else len(columns)
        for _ in range(pen.rows)
    ]
    return [
        replace(
            column,
            values=[cell if place < end else "" for cell, end in zip(column.values, ends, strict=True)],
        )
        for place, column in enumerate(columns)
    ]


def short_answers(pen: Pen, blank: float = 0.1) -> list[str]:
    """What people write in a small box: few words, some of them often, and some a sentence."""
    long = pen.prose("health", 0.0)
    return [
        "" if pen.random.random() < blank else pen.random.choice((*SHORT, text, text, text.lower())) for text in long
    ]


# One function a file --------------------------------------------------------------------------------------------------


def citizen_space_ids(folder: Path) -> Expected:
    """Citizen Space: from memory of part ids over the headers, and of a column for each analysis tag."""
    pen = Pen("citizen_space_ids", 44)
    _, ended = pen.times()
    first, last, mail = pen.people()
    kinds = pen.pick(TYPES)
    q1 = "Do you agree with our vision for health and social care in 2030?"
    q2 = "How far do you agree with each of these priorities?"
    services = tick_columns(pen.ticks(SERVICES), SERVICES)
    tags = ("Workforce", "Rural access", "Digital")
    columns = [
        col(
            "Response ID",
            "id",
            [f"ANON-{pen.random.randrange(16**4):04X}-J3K{row % 10}-{row % 7}" for row in range(44)],
        ),
        col("Submission status", "neither", ["Submitted"] * pen.rows),
        col("Date submitted", "submitted", ended),
        col("What is your name?", "personal", [f"{a} {b}" for a, b in zip(first, last, strict=True)]),
        col("What is your email address?", "personal", mail),
        col("Are you responding as an individual or an organisation?", "kind", kinds),
        col(
            "What is your organisation's name?", "neither", pen.where(kinds, "Organisation", ("Balquhorn Men's Shed",))
        ),
        col(f"{q1} - Please select one", "closed", pen.pick(AGREE, 0.05)),
        col(
            f"{q1} - Please tell us why, or what is missing",
            "open",
            pen.prose("health", 0.2),
            explains=f"{q1} - Please select one",
        ),
        *(col(f"{q2} - {item}", "closed", pen.pick(AGREE, 0.1)) for item in PRIORITIES),
        *(
            col(f"Which services do you use? - {name}", "closed", cells)
            for name, cells in zip(SERVICES, services, strict=True)
        ),
        col(
            "Which services do you use? - Other (please specify)",
            "unsettled",
            pen.pick(("Podiatry", "Chiropody at the health centre", "Respite"), 0.85),
        ),
        col("What would help you to stay well at home? - Your comments", "open", pen.prose("carers", 0.25)),
        *(
            col(f"Analysis tags: What would help you to stay well at home? - {tag}", "neither", cells)
            for tag, cells in zip(tags, tick_columns(pen.ticks(tags, 0.2), tags), strict=True)
        ),
        col("Analyst notes", "neither", pen.pick(("Refers to the closure of the ward", "Check with planning"), 0.8)),
        *asked(pen, SCOTLAND_2022, "age", "sex", "disability", "ethnicity", "religion", "sexual_orientation"),
        col("What is your postcode?", "postcode", pen.postcodes()),
        col("Publishing permission", "permission", pen.pick(PUBLISH_AS, 0.05)),
        col("We will share your response internally. May we contact you again?", "neither", pen.pick(("Yes", "No"))),
    ]
    with new_workbook(folder / "citizen_space_ids.xlsx") as book:
        sheet = book.add_worksheet("Responses")
        ids = [f"question-2024-02-{place % 27 + 1:02d}.{place:04d}-part" for place in range(len(columns))]
        write_cells(sheet, 0, ["rid", "status", "date", *ids[3:]])
        sheet.set_row(0, None, None, {"hidden": True})
        write_table(sheet, columns, 1)
    return expect(
        columns,
        "citizen_space_ids.xlsx",
        "a hidden row of ids, which are the codes of the headers below it",
        header_rows=2,
        sheet="Responses",
    )


def smartsurvey_single(folder: Path) -> Expected:
    """SmartSurvey with its header rows merged into one, and incomplete responses left in."""
    pen = Pen("smartsurvey_single", 50)
    began, ended = pen.times()
    q2 = "2. How likely are you to use a video appointment?"
    q3 = "3. Which of these have you used? (tick all that apply)"
    q4 = "4. Thinking about your last visit, how would you rate the following?"
    q5 = "5. Please rank what matters most to you (1 = most important)"
    form = "%d/%m/%Y %H:%M:%S"
    reasons = pen.prose("health", 0.2)
    reasons[0], reasons[1] = "Test response", "testing 123"
    columns = [
        col("UserID", "id", pen.numbers(30011801, 400)),
        col("UserNo", "neither", list(range(1, pen.rows + 1))),
        col("Name", "personal", [""] * pen.rows),
        col("Email", "personal", [""] * pen.rows),
        col("IP Address", "personal", pen.addresses()),
        col("Unique ID", "neither", [""] * pen.rows),
        col("Started", "neither", stamps(began, form)),
        col("Ended", "submitted", [cell if row % 8 else "" for row, cell in enumerate(stamps(ended, form))]),
        col("Completed", "neither", ["Yes" if row % 8 else "No" for row in range(pen.rows)]),
        col("Page Path", "neither", ["1,2,3,4"] * pen.rows),
        col(
            "1. Are you responding as:",
            "kind",
            pen.pick(("A member of the public", "A member of the public", "A member of staff", "An organisation")),
        ),
        col(q2, "closed", pen.pick(LIKELY, 0.03)),
        col(f"{q2} - Comments:", "open", reasons, explains=q2),
        *(
            col(f"{q3} - {name}", "closed", cells)
            for name, cells in zip(SERVICES, tick_columns(pen.ticks(SERVICES), SERVICES, "1"), strict=True)
        ),
        col(f"{q3} - Other (please specify):", "unsettled", pen.pick(("Optician", "NHS 24", "Out of hours"), 0.8)),
        *(
            col(f"{q4} - {row}", "closed", pen.pick(("Very good", "Good", "Fair", "Poor", "Very poor", "N/A"), 0.1))
            for row in ("Reception", "Waiting time", "Being listened to")
        ),
        *(
            col(f"{q5} - {item}", "closed", cells)
            for item, cells in zip(PRIORITIES, pen.rankings(PRIORITIES), strict=True)
        ),
        col("6. In a few words, what is the one thing that you would change?", "open", short_answers(pen)),
        col("7. How did you hear about this survey?", "closed", pen.pick(HEARD, 0.1)),
        col("8. Where do you live?", "locality", pen.pick((*TOWNS, "Outside the area"), 0.05)),
        *headed(
            asked(pen, SCOTLAND_2022, "age", "sex", "disability", "disability_limits", "carer", "ethnicity"),
            [
                "9. What is your age?",
                "10. What is your sex?",
                f"11. {SCOTLAND_2022['disability'][0]}",
                f"12. {SCOTLAND_2022['disability_limits'][0]}",
                "13. Are you an unpaid carer?",
                "14. Please choose the ethnic group that best describes you",
            ],
        ),
        col(
            "14. Please choose the ethnic group that best describes you - Other, please specify:", "neither", [""] * 50
        ),
    ]
    columns = given_up(columns, pen, 12)
    write_text(folder / "smartsurvey_single.csv", columns, "utf-8-sig", quote_all=True)
    return expect(
        columns,
        "smartsurvey_single.csv",
        "one header row, 'number. question - option'; some people gave up",
        encoding="utf-8-sig",
        separator=",",
        test_rows=(0, 1),
    )


def ms_forms_quiz(folder: Path) -> Expected:
    """Microsoft Forms made as a quiz by mistake, which puts two blank columns beside every question."""
    pen = Pen("ms_forms_quiz", 36)
    began, ended = pen.times()
    happy = "Are you happy with the support you get as a carer?"
    questions = [
        col("Are you answering as an individual or for an organisation?\xa0", "kind", pen.pick(TYPES)),
        col(happy, "closed", pen.pick(("Yes", "No", "Sometimes"))),
        col("Please tell us more", "open", pen.prose("carers", 0.15), explains=happy),
        col("What does a good day look like for you?\xa0", "open", short_answers(pen, 0.2)),
        col("Which of these would help? (select all)", "closed", joined(pen.ticks(SERVICES), ";", ";")),
        col(
            "Rank these in order of importance",
            "closed",
            joined([pen.random.sample(PRIORITIES, len(PRIORITIES)) for _ in range(pen.rows)], ";", ";"),
        ),
        *headed(
            asked(pen, SCOTLAND_2022, "age", "sex", "trans", "disability", "religion", "marital"),
            [
                "Age",
                "Sex",
                "Are you trans?",
                "Do you have a long term health condition?",
                "Religion or belief",
                "Marital status",
            ],
        ),
        col(
            "I agree to my anonymised comments being used in reports",
            "permission",
            pen.pick(("I agree", "I do not agree")),
        ),
    ]
    columns = [
        col("Id", "id", list(range(1, pen.rows + 1))),
        col("Start time", "neither", began),
        col("Completion time", "submitted", ended),
        col("Email", "personal", ["anonymous"] * pen.rows),
        col("Name", "personal", [None] * pen.rows),
        col("Total points", "neither", [0] * pen.rows),
        col("Quiz feedback", "neither", [""] * pen.rows),
        col("Language", "neither", ["English (United Kingdom)"] * pen.rows),
    ]
    for question in questions:
        columns.append(question)
        columns.append(col(f"Points - {question.header[0]}", "neither", [0] * pen.rows))
        columns.append(col(f"Feedback - {question.header[0]}", "neither", [""] * pen.rows))
    with new_workbook(folder / "ms_forms_quiz.xlsx") as book:
        write_table(book.add_worksheet("Form1"), columns)
    return expect(
        columns, "ms_forms_quiz.xlsx", "one header row; a quiz's columns beside every question", sheet="Form1"
    )


def google_sheet(folder: Path) -> Expected:
    """The sheet behind a Google form, downloaded as xlsx: real dates, and questions that somebody changed later."""
    pen = Pen("google_sheet", 39)
    _, ended = pen.times()
    ages = [None if pen.random.random() < 0.1 else pen.random.randrange(17, 91) for _ in range(pen.rows)]
    plan = "Do you think that the plan is right for your community?"
    columns = [
        col("Timestamp", "submitted", ended),
        col("Username", "personal", pen.people()[2]),
        col(
            "Do you consent to take part? Your answers will be kept for 12 months.", "neither", ["Yes, I consent"] * 39
        ),
        col(plan, "closed", pen.pick(("Yes", "No", "Maybe"))),
        col("If you answered no, tell us why", "open", pen.prose("health", 0.45), explains=plan),
        *(
            col(f"What should come first? [{item}]", "closed", [f"{place}" for place in places])
            for item, places in zip(PRIORITIES, pen.rankings(PRIORITIES), strict=True)
        ),
        col("Which do you use?", "closed", joined(pen.ticks(SERVICES), ", ")),
        col("What is working well?", "open", pen.prose("carers", 0.1)),
        col("What could be better?", "open", short_answers(pen, 0.15)),
        col("Untitled Question", "neither", [""] * pen.rows),
        col("Column 14", "neither", [""] * pen.rows),
        col("How old are you?", "age", ages),
        col("Gender", "sex", pen.pick(("Woman", "Man", "Female", "Male", "Prefer not to say"))),
        col("Do you identify as LGBTQ+?", "unsettled", pen.pick(("Yes", "No", "Prefer not to say"))),
        col("Are you a wheelchair user or do you have a disability?", "disability", pen.pick(("Yes", "No"), 0.1)),
        col("Ethnicity", "ethnicity", pen.pick(SLOPPY["ethnicity"][1], 0.1)),
        col("First part of postcode (e.g. IV67)", "postcode", [code.partition(" ")[0] for code in pen.postcodes()]),
        col("Can we use your words in our report?", "permission", pen.pick(("Yes", "No", "Yes but not my name"))),
    ]
    with new_workbook(folder / "google_sheet.xlsx") as book:
        write_table(book.add_worksheet("Form Responses 1"), columns)
        write_cells(book.add_worksheet("Sheet2"), 0, ["Actions", "Who"])
    return expect(
        columns,
        "google_sheet.xlsx",
        "one header row, dates as dates, ages in years, no identifier",
        sheet="Form Responses 1",
    )


def qualtrics_numeric(folder: Path) -> Expected:
    """Qualtrics' tab-separated export, UTF-16, with "use numeric values": nobody can tell what a number means."""
    pen = Pen("qualtrics_numeric", 40)
    rate = "How would you rate the health and social care that you receive?"
    use = "Which of these have you used in the last year?"
    columns = [
        *_qualtrics_fields(pen, 1),
        coded("Q_RecaptchaScore", "Q_RecaptchaScore", "neither", [f"{pen.random.random():.1f}" for _ in range(40)]),
        coded("Q1", rate, "closed", pen.digits()),
        coded("Q1a", "What makes you say that?", "open", pen.prose("health", 0.15), explains=rate),
        *(
            coded(f"Q2_{place}", f"{use} - {name}", "closed", cells)
            for place, (name, cells) in enumerate(
                zip(SERVICES, tick_columns(pen.ticks(SERVICES), SERVICES, "1"), strict=True), start=1
            )
        ),
        coded("Q3_1", "Thinking about staff, how far do you agree? - They listened", "closed", pen.digits()),
        coded("Q3_2", "Thinking about staff, how far do you agree? - They explained", "closed", pen.digits()),
        coded("Q4", "What is the most important thing for us to change?", "open", short_answers(pen)),
        coded("Q5", "What is your age group?", "unsettled", pen.digits(1, 7)),
        coded("Q6", "What is your sex?", "unsettled", pen.digits(1, 2)),
        coded("Q7", "What is your ethnic group? - Selected Choice", "unsettled", pen.digits(1, 9)),
        coded(
            "Q7_9_TEXT", "What is your ethnic group? - Other - Text", "neither", pen.pick(("Cornish", "Kurdish"), 0.9)
        ),
    ]
    columns = given_up([_with_import_id(column) for column in columns], pen, 19)
    write_text(folder / "qualtrics_numeric.tsv", columns, "utf-16", "\t")
    return expect(
        columns,
        "qualtrics_numeric.tsv",
        "three header rows, tabs, UTF-16; choices as numbers",
        header_rows=3,
        encoding="utf-16",
        separator="\t",
        codes=tuple(column.header[0] for column in columns),
        test_rows=(0,),
    )


def commonplace(folder: Path) -> Expected:
    """Commonplace: comments pinned on a map."""
    pen = Pen("commonplace", 48)
    _, ended = pen.times()
    feel = "How do you feel about this place? (0 = negative, 100 = positive)"
    ties = ("Live here", "Work here", "Study here", "Just visiting")
    because = ("Safe", "Unsafe", "Accessible", "Hard to get to", "Busy")
    columns = [
        col("Comment ref", "id", [f"{pen.random.randrange(16**8):08x}-{row:04d}" for row in range(pen.rows)]),
        col("Visitor", "personal", [f"visitor-{pen.random.randrange(900, 930)}" for _ in range(pen.rows)]),
        col("Created at", "submitted", stamps(ended, "%Y-%m-%dT%H:%M:%S.000Z")),
        col("Tile", "neither", ["Harbour Road health hub"] * pen.rows),
        col("Lat", "personal", [f"{57 + pen.random.random():.6f}" for _ in range(pen.rows)]),
        col("Lng", "personal", [f"-{4 + pen.random.random():.6f}" for _ in range(pen.rows)]),
        col(feel, "closed", [pen.random.choice((0, 25, 50, 75, 100)) for _ in range(pen.rows)]),
        col("Why do you feel this way? (choose as many as you like)", "closed", joined(pen.ticks(because), ";")),
        col("What would you like to see happen here?", "open", pen.prose("centre", 0.1)),
        col("Anything to add?", "open", pen.prose("parks", 0.5)),
        col("What is your connection to the area?", "closed", joined(pen.ticks(ties, 0.4), ";")),
        col(
            "What is your age group?",
            "age",
            pen.pick(("13-15", "16-24", "25-34", "35-44", "45-54", "55-64", "65-74", "75+")),
        ),
        col("How do you describe your gender?", "unsettled", pen.pick(("Female", "Male", "Non-binary"), 0.1)),
        col("Do you have a disability or long-term illness?", "disability", pen.pick(("Yes", "No", PREFER_NOT), 0.1)),
        col("Agreements", "neither", [pen.random.randrange(15) for _ in range(pen.rows)]),
        col("Confirmed", "neither", pen.pick(("true", "true", "false"))),
        col("Image", "neither", [""] * pen.rows),
    ]
    write_text(folder / "commonplace.csv", columns, "utf-8")
    return expect(
        columns,
        "commonplace.csv",
        "one header row; comments on places; choices joined by ';'",
        encoding="utf-8",
        separator=",",
    )


def snap(folder: Path) -> Expected:
    """Snap with variables' names for headers: what was asked can be told from the answers at most."""
    pen = Pen("snap", 36)
    _, ended = pen.times()
    columns = [
        col("ID.name", "id", [f"S{number}" for number in pen.numbers(1001, 9)]),
        col("ID.start", "unsettled", stamps(ended, "%d/%m/%Y %H:%M")),
        col("Q1", "closed", pen.pick(AGREE, 0.05)),
        col("Q1a", "open", pen.prose("waste", 0.1)),
        *(
            col(f"Q2.{letter}", "closed", cells)
            for letter, cells in zip("abcde", tick_columns(pen.ticks(SERVICES), SERVICES), strict=True)
        ),
        col("Q3", "open", pen.prose("health", 0.4)),
        col("Q4", "unsettled", pen.pick(SCOTLAND_2022["age"][1])),
        col("Q5", "unsettled", pen.pick(SCOTLAND_2022["religion"][1])),
        col("Q6", "unsettled", pen.pick(SCOTLAND_2022["ethnicity"][1])),
    ]
    write_text(folder / "snap.csv", columns, "cp1252")
    return expect(columns, "snap.csv", "variables' names for headers", encoding="utf-8", separator=",")


def limesurvey_codes(folder: Path) -> Expected:
    """LimeSurvey with question codes for headers and answers in full."""
    pen = Pen("limesurvey_codes", 41)
    began, ended = pen.times()
    form = "%Y-%m-%d %H:%M:%S"
    done = [row % 7 != 3 for row in range(pen.rows)]
    ticks = tick_columns(pen.ticks(SERVICES), SERVICES, "Yes")
    columns = [
        col("id", "id", list(range(5, 5 + pen.rows))),
        col(
            "submitdate",
            "submitted",
            [cell if end else "" for cell, end in zip(stamps(ended, form), done, strict=True)],
        ),
        col("lastpage", "neither", [6 if end else 3 for end in done]),
        col("startlanguage", "neither", ["en"] * pen.rows),
        col("seed", "neither", [pen.random.randrange(10**9) for _ in range(pen.rows)]),
        col("startdate", "neither", stamps(began, form)),
        col("datestamp", "neither", stamps(ended, form)),
        col("ipaddr", "personal", pen.addresses()),
        col("consent", "neither", ["Yes"] * pen.rows),
        col("support", "closed", pen.pick(AGREE)),
        col("support[comment]", "open", pen.prose("buses", 0.2), explains="support"),
        *(col(f"services[SQ{place:03d}]", "closed", cells) for place, cells in enumerate(ticks, start=1)),
        col("services[other]", "unsettled", pen.pick(("Dentist", "Hospice"), 0.85)),
        col("improve", "open", pen.prose("health", 0.3)),
        *(col(f"rank[{place}]", "closed", pen.pick(PRIORITIES)) for place in (1, 2, 3)),
        *headed(
            asked(pen, SCOTLAND_2022, "age", "sex", "ethnicity", "religion"), ["age", "sex", "ethnicity", "religion"]
        ),
        col("ethnicity[other]", "neither", pen.pick(("Kurdish", "Cornish"), 0.9)),
    ]
    columns = given_up(columns, pen, 12)
    write_text(folder / "limesurvey_codes.csv", columns, "utf-8-sig", quote_all=True)
    return expect(columns, "limesurvey_codes.csv", "question codes for headers", encoding="utf-8-sig", separator=",")


def jotform(folder: Path) -> Expected:
    """Jotform."""
    pen = Pen("jotform", 37)
    _, ended = pen.times()
    first, last, mail = pen.people()
    columns = [
        col("Submission Date", "submitted", stamps(ended, "%b %d, %Y")),
        col("First Name", "personal", first),
        col("Last Name", "personal", last),
        col("E-mail", "personal", mail),
        col("Postal / Zip Code", "postcode", pen.postcodes()),
        col("Are you replying for yourself or for a group?", "kind", pen.pick(("Myself", "Myself", "A group"))),
        *(
            col(
                f"How much do these matter to you? >> {item}",
                "closed",
                pen.pick(("A lot", "A little", "Not at all"), 0.1),
            )
            for item in PRIORITIES
        ),
        col("Which of these do you use?", "closed", joined(pen.ticks(SERVICES), "\n")),
        col("What should the partnership do first?", "open", pen.prose("carers", 0.05)),
        col("What should it stop doing?", "open", pen.prose("waste", 0.4)),
        *headed(asked(pen, SLOPPY), [f"{question}" for question, _ in SLOPPY.values()]),
        col("Signature", "neither", [""] * pen.rows),
        col("Submission IP", "personal", pen.addresses()),
        col("Submission ID", "id", [str(5_880_000_000_000_000_000 + number) for number in pen.numbers(1234, 10**6)]),
        col("Last Update Date", "neither", [""] * pen.rows),
    ]
    write_text(folder / "jotform.csv", columns, "utf-8", quote_all=True)
    return expect(
        columns,
        "jotform.csv",
        "one header row; choices on lines of their own in a cell",
        encoding="utf-8",
        separator=",",
    )


def typeform(folder: Path) -> Expected:
    """Typeform: options of a question with several choices stand as headers of their own, the question nowhere."""
    pen = Pen("typeform", 34)
    began, ended = pen.times()
    form = "%Y-%m-%d %H:%M:%S"
    ticks = tick_columns(pen.ticks(SERVICES, 0.4), SERVICES)
    columns = [
        col("#", "id", ["".join(pen.random.choices("abcdefghijklmnopqrstuvwxyz0123456789", k=24)) for _ in range(34)]),
        col("To begin, do you support the new health hub?", "closed", pen.pick(("Yes", "No", "Unsure"))),
        col("*Why is that?*", "open", pen.prose("centre", 0.12)),
        *(col(name, "closed", cells) for name, cells in zip(SERVICES, ticks, strict=True)),
        col("Other", "unsettled", pen.pick(("Physio", "the library"), 0.85)),
        col("On a scale of 0 to 10, how likely are you to use it?", "closed", pen.digits(0, 10)),
        col("Is there anything that worries you about it?", "open", pen.prose("health", 0.25)),
        col(
            "How old are you?", "age", pen.pick(("Under 18", "18-24", "25-34", "35-44", "45-54", "55-64", "65 or over"))
        ),
        col("Are you disabled?", "disability", pen.pick(("Yes", "No", "I'd rather not say"))),
        col("Response Type", "neither", ["completed" if row % 6 else "partial" for row in range(pen.rows)]),
        col("Start Date (UTC)", "neither", stamps(began, form)),
        col("Stage Date (UTC)", "neither", [""] * pen.rows),
        col("Submit Date (UTC)", "submitted", stamps(ended, form)),
        col("Network ID", "personal", [f"{pen.random.randrange(16**10):010x}" for _ in range(pen.rows)]),
        col("Tags", "neither", [""] * pen.rows),
    ]
    write_text(folder / "typeform.csv", columns, "utf-8")
    return expect(
        columns, "typeform.csv", "one header row; options without their question", encoding="utf-8", separator=","
    )


def survey123(folder: Path) -> Expected:
    """ArcGIS Survey123."""
    pen = Pen("survey123", 35)
    _, ended = pen.times()
    form = "%m/%d/%Y %I:%M:%S %p"
    safe = "How safe do you feel walking to the surgery?"
    places = pen.pick((*TOWNS[:5], "other"))
    columns = [
        col("ObjectID", "unsettled", list(range(1, pen.rows + 1))),
        col("GlobalID", "id", [str(number) for number in _guids(pen)]),
        col(safe, "closed", pen.pick(("Very safe", "Safe", "Unsafe", "Very unsafe"))),
        col("Please say more:", "open", pen.prose("centre", 0.2), explains=safe),
        col("How did you travel?", "closed", joined(pen.ticks(("Walk", "Bus", "Car", "Taxi"), 0.4), ",")),
        col("Other - How did you travel?", "unsettled", pen.pick(("mobility scooter", "Ferry"), 0.9)),
        col("Which community are you from?", "locality", places),
        col("Other - Which community are you from?", "neither", pen.where(places, "other", ("Kinlochard", "Overseas"))),
        col("What would make the walk better?", "open", short_answers(pen)),
        *asked(pen, SCOTLAND_2022, "age", "sex", "disability"),
        col("CreationDate", "submitted", stamps(ended, form)),
        col("Creator", "personal", [""] * pen.rows),
        col("EditDate", "neither", stamps(ended, form)),
        col("Editor", "personal", [""] * pen.rows),
        col("x", "personal", [f"-{4 + pen.random.random():.12f}" for _ in range(pen.rows)]),
        col("y", "personal", [f"{57 + pen.random.random():.12f}" for _ in range(pen.rows)]),
    ]
    write_text(folder / "survey123.csv", columns, "utf-8-sig")
    return expect(columns, "survey123.csv", "one header row; American dates", encoding="utf-8-sig", separator=",")


def _guids(pen: Pen) -> list[str]:
    digits = [f"{pen.random.randrange(16**32):032x}" for _ in range(pen.rows)]
    return ["-".join((d[:8], d[8:12], d[12:16], d[16:20], d[20:])) for d in digits]


def paper_forms(folder: Path) -> Expected:
    """Somebody's typing of paper forms, saved from a spreadsheet program in Windows-1252 with semicolons."""
    pen = Pen("paper_forms", 33)
    days = sorted(date(2024, 3, 4) + timedelta(days=pen.random.randrange(40)) for _ in range(pen.rows))
    q1 = "Q1 Support move of day centre? Y/N/DK"
    prose = pen.prose("carers", 0.1)
    prose[2] = "[illegible] – can’t afford the £12 taxi"
    columns = [
        col("Form no", "id", [f"{number:03d}" for number in range(1, pen.rows + 1)]),
        col("Date recd", "submitted", [f"{day.day}.{day.month}.{day:%y}" for day in days]),
        col("Entered by", "neither", pen.pick(("JS", "AMcK"))),
        col("Ind / Org", "kind", pen.pick(("Ind", "Ind", "Ind", "Org"), 0.05)),
        col(q1, "closed", pen.pick(("Y", "N", "DK"), 0.05)),
        col("Q1 comments", "open", prose, explains=q1),
        col("Q2 What matters to you", "open", pen.prose("health", 0.2)),
        col("Q3 Other comments", "open", pen.prose("buses", 0.6)),
        *asked(pen, SLOPPY),
        col("Tel no", "personal", pen.pick(("07700 900123", "07700 900456"), 0.8)),
        col("OK to quote?", "permission", pen.pick(("Y", "N"), 0.15)),
        col("", "neither", [""] * pen.rows),
        col("", "neither", [""] * pen.rows),
    ]
    write_text(folder / "paper_forms.csv", columns, "cp1252", ";")
    named = [column for column in columns if column.name.strip()]  # columns of nothing at the end are no columns
    return expect(named, "paper_forms.csv", "one header row; two columns of nothing", encoding="cp1252", separator=";")


def alchemer(folder: Path) -> Expected:
    """Alchemer, which was SurveyGizmo: its own columns hold "Comments" and the postal code of an internet address."""
    pen = Pen("alchemer", 38)
    began, ended = pen.times()
    form = "%b %d, %Y %I:%M:%S %p"
    agree = "Do you agree that care should be closer to home?"
    uses = "Which have you used since January?"
    columns = [
        col("Response ID", "id", list(range(12, 12 + pen.rows))),
        col("Time Started", "neither", stamps(began, form)),
        col("Date Submitted", "submitted", stamps(ended, form)),
        col("Status", "neither", ["Complete" if row % 6 else "Partial" for row in range(pen.rows)]),
        col("Contact ID", "neither", [""] * pen.rows),
        col("Legacy Comments", "neither", [""] * pen.rows),
        col("Comments", "neither", [""] * pen.rows),
        col("Language", "neither", ["English"] * pen.rows),
        col("Referer", "neither", pen.pick(("https://www.example.org/consult", ""))),
        col("SessionID", "neither", [f"{1709500000 + row}_{row:013d}.{row}" for row in range(pen.rows)]),
        col("User Agent", "neither", ["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36"] * pen.rows),
        col("Tags", "neither", [""] * pen.rows),
        col("IP Address", "personal", pen.addresses()),
        col("Longitude", "personal", ["-4.2"] * pen.rows),
        col("Latitude", "personal", ["57.4"] * pen.rows),
        col("Country", "neither", ["United Kingdom"] * pen.rows),
        col("City", "neither", pen.pick(("Inverlachan", "Edinburgh", "London"))),
        col("State/Region", "neither", pen.pick(("HLD", "EDH", "LND"))),
        col("Postal", "neither", pen.pick(("IV67", "PH71", "KY22"))),
        col(agree, "closed", pen.pick(AGREE, 0.05)),
        col(f"Comments:{agree}", "open", pen.prose("health", 0.3), explains=agree),
        *(
            col(f"{name}:{uses}", "closed", cells)
            for name, cells in zip(SERVICES, tick_columns(pen.ticks(SERVICES), SERVICES), strict=True)
        ),
        *(col(f"{item}:How well is this done now?", "closed", pen.digits()) for item in PRIORITIES),
        col("What would you tell the board if you had one minute?", "open", pen.prose("carers", 0.15)),
        *asked(pen, SCOTLAND_2022, "age", "sex", "trans", "disability", "sexual_orientation", "carer"),
        col("Which part of the area do you live in?", "locality", pen.pick(("North", "South", "Islands"), 0.05)),
    ]
    write_text(folder / "alchemer.csv", columns, "utf-8-sig", quote_all=True)
    return expect(
        columns,
        "alchemer.csv",
        "one header row, 'option:question'; the tool's own columns first",
        encoding="utf-8-sig",
        separator=",",
    )


def warehouse(folder: Path) -> Expected:
    """A table of a data warehouse: types of its own, names_like_this, England and Wales's wordings."""
    pen = Pen("warehouse", 40)
    _, ended = pen.times()
    kinds = pen.pick(("individual", "individual", "organisation"))
    columns = [
        col("response_id", "id", pen.numbers(70011, 30)),
        col("submitted_at", "submitted", ended),
        col("respondent_type", "kind", kinds),
        col("organisation_name", "neither", pen.where(kinds, "organisation", ("Dunbrae Access Panel",))),
        col("q1_agree_with_vision", "closed", pen.pick(AGREE, 0.05)),
        col("q1_comment", "open", pen.prose("health", 0.2), explains="q1_agree_with_vision"),
        col("q2_what_would_help", "open", pen.prose("carers", 0.1)),
        *asked(pen, ENGLAND_AND_WALES),
        col("lsoa_code", "unsettled", [f"E010{pen.random.randrange(10000, 30000)}" for _ in range(pen.rows)]),
        col("imd_quintile", "unsettled", pen.digits()),
        col("consent_to_publish", "permission", pen.pick(("yes", "no"))),
        col("etl_loaded_at", "neither", [datetime(2024, 4, 20, 3)] * pen.rows),
    ]
    made = {column.name: [None if cell == "" else cell for cell in column.values] for column in columns}
    pq.write_table(pa.table(made), folder / "warehouse.parquet")
    return expect(columns, "warehouse.parquet", "a parquet file, a column a question")


def answers(folder: Path) -> Expected:
    """A row an answer as JSON lines, as programs hand over: fields are missing where there is nothing to say."""
    pen = Pen("answers", 30)
    _, ended = pen.times()
    closed = "Do you support bringing services together?"
    texts = {
        closed: pen.pick(("Yes", "No", "Not sure")),
        "Please explain your answer.": pen.prose("health", 0.15),
        "What would you miss most?": pen.prose("library", 0.3),
        "What is your age group?": pen.pick(SCOTLAND_2022["age"][1], 0.1),
        "What is your ethnic group?": pen.pick(SCOTLAND_2022["ethnicity"][1], 0.1),
    }
    roles = ("closed", "open", "open", "age", "ethnicity")
    rows = []
    for row in range(pen.rows):
        for number, (question, cells) in enumerate(texts.items(), start=1):
            if cells[row]:
                rows.append(
                    (
                        f"r-{row:03d}",
                        stamps(ended[row : row + 1], "%Y-%m-%dT%H:%M:%SZ")[0],
                        number,
                        question,
                        cells[row],
                    )
                )
    names = ("response", "submitted", "question_number", "question_text", "answer_text")
    with (folder / "answers.jsonl").open("w", encoding="utf-8") as file:
        for line in rows:
            file.write(json.dumps(dict(zip(names, line, strict=True)), ensure_ascii=False) + "\n")
    columns = [
        col(name, role, [line[place] for line in rows])
        for place, (name, role) in enumerate(
            zip(names, ("id", "submitted", "neither", "question", "answer"), strict=True)
        )
    ]
    of = dict(zip(texts, roles, strict=True))
    return expect(
        columns,
        "answers.jsonl",
        "one row an answer, as JSON lines; equality questions among the answers",
        long=("question_text", "answer_text"),
        open_columns=tuple(question for question, role in of.items() if role == "open"),
        closed_columns=(closed,),
        characteristics={role: question for question, role in of.items() if role in SCOTLAND_2022},
        positions={"Please explain your answer.": closed},
    )


def equality(folder: Path) -> Expected:
    """The whole equality form of a Scottish board, typed into a spreadsheet under a title."""
    pen = Pen("equality", 45)
    days = sorted(date(2024, 3, 4) + timedelta(days=pen.random.randrange(40)) for _ in range(pen.rows))
    conditions = tick_columns(pen.ticks(CONDITIONS_2022, 0.15), CONDITIONS_2022)
    columns = [
        col("Reference", "id", [f"EQ/{number}" for number in pen.numbers(210, 4)]),
        col("Received", "submitted", days),
        col("Channel", "unsettled", pen.pick(("Online", "Paper", "BSL video", "Drop-in event"))),
        col("What matters to you about the plan?", "open", pen.prose("health", 0.1)),
        *asked(pen, SCOTLAND_2022),
        *(
            col(f"Do you have any of the following? {name}", "unsettled", cells)
            for name, cells in zip(CONDITIONS_2022, conditions, strict=True)
        ),
        col("Do you live on an island?", "unsettled", pen.pick(("Yes", "No"))),
        col("SIMD quintile", "unsettled", pen.digits()),
    ]
    blank: list[Cell] = [""] * len(columns)
    title: list[Cell] = ["Equality monitoring – consultation on the strategic plan", *blank[1:]]
    rows = [title, blank, *header_rows(columns), *data_rows(columns)]
    written = "".join(f"<table:table-row>{''.join(_ods_cell(cell) for cell in row)}</table:table-row>" for row in rows)
    with zipfile.ZipFile(folder / "equality.ods", "w") as archive:
        for name, text in (
            ("mimetype", ODS_KIND),
            ("content.xml", ODS_CONTENT.format(rows=written)),
            ("META-INF/manifest.xml", ODS_MANIFEST.format(kind=ODS_KIND)),
        ):
            archive.writestr(zipfile.ZipInfo(name, (2024, 5, 1, 0, 0, 0)), text)
    return expect(columns, "equality.ods", "a title, a blank row, one header row", header_row=3, sheet="Sheet1")


UNSEEN: tuple[Callable[[Path], Expected], ...] = (
    citizen_space_ids,
    smartsurvey_single,
    ms_forms_quiz,
    google_sheet,
    qualtrics_numeric,
    commonplace,
    snap,
    limesurvey_codes,
    jotform,
    typeform,
    survey123,
    paper_forms,
    alchemer,
    warehouse,
    answers,
    equality,
)


def make_unseen(folder: Path) -> list[Expected]:
    """Write every file into a folder, made if need be; says what to expect of each."""
    folder.mkdir(parents=True, exist_ok=True)
    return [make(folder) for make in UNSEEN]


if __name__ == "__main__":
    for made in make_unseen(Path(sys.argv[1])):
        sys.stdout.write(f"{made.file}: {made.rows} rows, {len(made.columns)} columns; {made.layout}\n")
