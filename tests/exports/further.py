"""Five further exports, written from what the tools' public pages say before `themes new` had seen any such file.

SurveyCTO's documentation tells of the columns that tools of its family add. KoBoToolbox's option columns and `_uuid`,
Drupal Webform's submission columns, REDCap's "(choice=...)" and "Complete?", Microsoft Forms' ranking, and the question
of NHS England's friends and family test are from memory: no page could be found that shows a whole file of any. The
rules for what is expected are those of `make`.
"""

from collections.abc import Callable
from pathlib import Path

from tests.exports.make import (
    AGREE,
    PREFER_NOT,
    TOWNS,
    Expected,
    Pen,
    col,
    expect,
    new_workbook,
    stamps,
    tick_columns,
    write_table,
    write_text,
)
from tests.exports.unseen import LIKELY, PRIORITIES, SCOTLAND_2022, SERVICES, _guids, asked, short_answers

CHECKED, UNCHECKED = "Checked", "Unchecked"


def redcap(folder: Path) -> Expected:
    """REDCap with labels for headers and answers."""
    pen = Pen("redcap", 48)
    _, ended = pen.times()
    used = "Which of these services have you used in the last year?"
    ticks = pen.ticks(SERVICES, 0.4)
    rating = "How would you rate care in your area?"
    columns = [
        col("Record ID", "id", list(range(1, pen.rows + 1))),
        col("Survey Identifier", "neither", [""] * pen.rows),
        col("Health and Care Survey Timestamp", "submitted", stamps(ended, "%Y-%m-%d %H:%M:%S")),
        *(
            col(f"{used} (choice={option})", "closed", [CHECKED if option in row else UNCHECKED for row in ticks])
            for option in SERVICES
        ),
        col(rating, "closed", pen.pick(("Very good", "Good", "Fair", "Poor", "Very poor"), 0.05)),
        col("Please tell us why you gave this rating.", "open", pen.prose("health", 0.15), explains=rating),
        col("What one thing would help carers most?", "open", pen.prose("carers", 0.25)),
        *asked(pen, SCOTLAND_2022, "age", "sex", "ethnicity", "disability", "carer"),
        col("What is your e-mail address, if you would like the results?", "personal", _mails(pen)),
        col("Complete?", "neither", pen.pick(("Complete", "Complete", "Complete", "Incomplete"))),
    ]
    write_text(folder / "redcap.csv", columns, "utf-8", quote_all=True)
    return expect(columns, "redcap.csv", "one header row; a column an option", encoding="utf-8", separator=",")


def _mails(pen: Pen) -> list[str]:
    return [mail if pen.random.random() < 0.3 else "" for mail in pen.people()[2]]


def drupal_webform(folder: Path) -> Expected:
    """A council's own form in Drupal's Webform, tab-separated, with X where an option was ticked."""
    pen = Pen("drupal_webform", 41)
    began, ended = pen.times()
    form = "%a, %d/%m/%Y - %H:%M"
    used = "How did you take part?"
    options = ("Online event", "Drop-in", "Paper form")
    proposal = "Do you support the proposal to move the surgery?"
    columns = [
        col("Serial number", "unsettled", list(range(1, pen.rows + 1))),
        col("Submission ID", "id", pen.numbers(20_411, 9)),
        col("Submission URI", "neither", [f"/form/consultation?token={number}" for number in pen.numbers(4_000, 77)]),
        col("Created", "unsettled", stamps(began, form)),
        col("Completed", "submitted", stamps(ended, form)),
        col("Changed", "unsettled", stamps(ended, form)),
        col("In draft", "neither", ["No"] * pen.rows),
        col("Current page", "neither", [""] * pen.rows),
        col("Remote IP address", "personal", pen.addresses()),
        col("Submitted by: ID", "unsettled", ["0"] * pen.rows),
        col("Submitted by: Title", "neither", ["Anonymous"] * pen.rows),
        col("Language", "neither", ["English"] * pen.rows),
        *(
            col(f"{used}: {option}", "closed", values)
            for option, values in zip(options, tick_columns(pen.ticks(options, 0.5), options, "X"), strict=True)
        ),
        col(proposal, "closed", pen.pick(("Yes", "No", "Not sure"), 0.05)),
        col("Why do you say that?", "open", pen.prose("centre", 0.2), explains=proposal),
        col("What else should the council think about?", "open", pen.prose("buses", 0.3)),
        col("Which town or village do you live in or nearest to?", "locality", pen.pick(TOWNS, 0.05)),
        *asked(pen, SCOTLAND_2022, "age", "sex", "religion", "sexual_orientation"),
        col("May we publish your response?", "permission", pen.pick(("Yes", "Yes, but without my name", "No"), 0.1)),
    ]
    write_text(folder / "drupal_webform.tsv", columns, "utf-8-sig", "\t", quote_all=True)
    return expect(columns, "drupal_webform.tsv", "one header row", encoding="utf-8-sig", separator="\t")


def kobo(folder: Path) -> Expected:
    """KoBoToolbox, "XML values and headers" off, options spread and joined: xlsx with its own columns at the end."""
    pen = Pen("kobo", 37)
    began, ended = pen.times()
    used = "Which services matter most to you?"
    ticks = pen.ticks(PRIORITIES, 0.5)
    columns = [
        col("start", "unsettled", stamps(began, "%Y-%m-%dT%H:%M:%S.000+00:00")),
        col("end", "unsettled", stamps(ended, "%Y-%m-%dT%H:%M:%S.000+00:00")),
        col("Interviewer's name", "personal", pen.pick(("Morven T", "Callum D"))),
        col("Which community was this interview held in?", "locality", pen.pick(TOWNS[:5])),
        col(used, "closed", [" ".join(row) for row in ticks]),
        *(col(f"{used}/{option}", "closed", [int(option in row) for row in ticks]) for option in PRIORITIES),
        col("In your own words, what would make the biggest difference?", "open", pen.prose("health", 0.1)),
        col("How likely are you to use video appointments?", "closed", pen.pick(LIKELY)),
        col("Is there anything else?", "open", pen.mostly_no("buses")),
        *asked(pen, SCOTLAND_2022, "age", "sex", "disability", "care_experience"),
        col("_id", "unsettled", pen.numbers(181_004_112, 900)),
        col("_uuid", "unsettled", _guids(pen)),
        col("_submission_time", "unsettled", stamps(ended, "%Y-%m-%dT%H:%M:%S")),
        col("_validation_status", "neither", [""] * pen.rows),
        col("_notes", "neither", [""] * pen.rows),
        col("_status", "neither", ["submitted_via_web"] * pen.rows),
        col("_submitted_by", "neither", [""] * pen.rows),
        col("__version__", "neither", ["vKq9ZsXwM2bTn"] * pen.rows),
        col("_tags", "neither", [""] * pen.rows),
        col("_index", "unsettled", list(range(1, pen.rows + 1))),
    ]
    with new_workbook(folder / "kobo.xlsx") as book:
        write_table(book.add_worksheet("Health and care"), columns)
    return expect(columns, "kobo.xlsx", "one header row; an option a column, and all joined")


def welsh_forms(folder: Path) -> Expected:
    """Microsoft Forms of a Welsh health board: headers in two languages, a ranking in one cell, a Likert question."""
    pen = Pen("welsh_forms", 52)
    began, ended = pen.times()
    agree = "I can get an appointment when I need one / Gallaf gael apwyntiad pan fydd ei angen arnaf"
    wait = "Waiting times are fair / Mae amseroedd aros yn deg"
    rank = "Please rank these in order of importance / Rhowch y rhain yn nhrefn pwysigrwydd"
    things = ("Care at home", "Mental health", "Dentists", "Pharmacies")
    ranked = [pen.random.sample(things, len(things)) for _ in range(pen.rows)]
    columns = [
        col("ID", "id", list(range(1, pen.rows + 1))),
        col("Start time", "unsettled", list(began)),
        col("Completion time", "submitted", list(ended)),
        col("Email", "personal", ["anonymous"] * pen.rows),
        col("Name", "personal", [""] * pen.rows),
        col(agree, "closed", pen.pick(AGREE, 0.04)),
        col(wait, "closed", pen.pick(AGREE, 0.04)),
        col("What matters most to you? / Beth sydd bwysicaf i chi?", "open", _in_two(pen)),
        col(rank, "closed", [f"{';'.join(row)};" for row in ranked]),
        col("Any other comments? / Unrhyw sylwadau eraill?", "open", pen.mostly_no("health")),
        col("What is your age? / Beth yw eich oed?", "age", pen.pick(SCOTLAND_2022["age"][1], 0.05)),
        col(
            "What is your sex? / Beth yw eich rhyw?",
            "sex",
            pen.pick(("Female / Benyw", "Male / Gwryw", f"{PREFER_NOT} / Gwell gennyf beidio â dweud"), 0.05),
        ),
        col(
            "Are you disabled? / Ydych chi'n anabl?",
            "disability",
            pen.pick(("Yes / Ydw", "No / Nac ydw", "No / Nac ydw"), 0.05),
        ),
    ]
    with new_workbook(folder / "welsh_forms.xlsx") as book:
        write_table(book.add_worksheet("Sheet1"), columns)
    return expect(columns, "welsh_forms.xlsx", "one header row, in two languages")


def _in_two(pen: Pen) -> list[str]:
    """Answers, some of them in Welsh."""
    welsh = "Mae angen mwy o feddygon yn y pentref fel y gallwn gael apwyntiad heb aros."
    return [welsh if pen.random.random() < 0.15 and text else text for text in pen.prose("health", 0.1)]


def nhs_fft(folder: Path) -> Expected:
    """A trust's friends and family test, as its own data warehouse hands it over."""
    pen = Pen("nhs_fft", 64)
    _, ended = pen.times()
    asks = "Overall, how was your experience of our service?"
    rated = ("Very good", "Very good", "Very good", "Good", "Neither good nor poor", "Poor", "Very poor", "Don't know")
    columns = [
        col("FFT Response ID", "id", [f"FFT{number}" for number in pen.numbers(700_120, 40)]),
        col("Date of Response", "submitted", stamps(ended, "%d/%m/%Y")),
        col("Mode of Collection", "unsettled", pen.pick(("SMS/Text", "Online", "Paper", "Telephone"))),
        col("Site", "unsettled", pen.pick(("Portnessie General", "Kilmorran Infirmary"))),
        col("Ward / Department", "unsettled", pen.pick(("Ward 4", "Ward 7", "A&E", "Outpatients"))),
        col(asks, "closed", pen.pick(rated, 0.02)),
        col("Please can you tell us why you gave your answer?", "open", short_answers(pen), explains=asks),
        col("Please tell us about anything that we could have done better", "open", pen.prose("health", 0.5)),
        col("Comments may be made public", "permission", pen.pick(("Yes", "Yes", "No"), 0.2)),
        col("Patient Age Band", "age", pen.pick(("0-15", "16-24", "25-34", "35-44", "45-54", "55-64", "65-74"), 0.1)),
        col("Patient Gender", "sex", pen.pick(("Female", "Male", PREFER_NOT), 0.1)),
        col(
            "Patient Ethnicity",
            "ethnicity",
            pen.pick(("White - British", "White - Irish", "Asian or Asian British - Indian", "Not stated"), 0.1),
        ),
        col("Do you consider yourself to have a disability", "disability", pen.pick(("Yes", "No", PREFER_NOT), 0.1)),
    ]
    write_text(folder / "nhs_fft.csv", columns, "utf-8")
    return expect(columns, "nhs_fft.csv", "one header row", encoding="utf-8", separator=",")


FURTHER: tuple[Callable[[Path], Expected], ...] = (redcap, drupal_webform, kobo, welsh_forms, nhs_fft)


def make_further(folder: Path) -> list[Expected]:
    """Write every file into a folder, made if need be; says what to expect of each."""
    folder.mkdir(parents=True, exist_ok=True)
    return [make(folder) for make in FURTHER]
