"""The review workbook: what officers fill in, as the bytes of an Excel file."""

import io
from datetime import datetime
from typing import TYPE_CHECKING

from themes.review.actions_sheet import ACTIONS_SHEET, action_rows
from themes.review.campaigns_sheet import CAMPAIGNS_SHEET, campaign_rows
from themes.review.passages_sheet import PASSAGES_SHEET, passage_rows
from themes.review.points_sheet import POINTS_SHEET, point_rows
from themes.review.quotes_sheet import QUOTES_SHEET, quote_rows
from themes.review.readings_sheet import READINGS_SHEET, reading_rows
from themes.review.redactions_sheet import CELL_LENGTH, REDACTIONS_SHEET, redaction_rows
from themes.review.reviewable import Reviewable
from themes.review.sample_sheet import SAMPLE_SHEET, sample_rows
from themes.review.sentences_sheet import SENTENCES_SHEET, sentence_rows
from themes.review.sheets import Sheet, Value, cut
from themes.review.themes_sheet import THEMES_SHEET, theme_rows

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

__all__ = ["Reviewable", "write_workbook"]

OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
# Files carry a date; a fixed one keeps the same review the same file.
CREATED = datetime(2026, 1, 1)
START, LISTS = "start here", "lists"
INSTRUCTIONS = (
    ("Review of the themes, quotes and redactions", True),
    ("This file holds personal data: what people wrote, even where names are taken out. Keep it in the folder where "
     "you found it; do not send it by email, copy it elsewhere or print it.", True),
    ("", False),
    ("What to do", True),
    ("1. Fill in the yellow columns of the sheets from campaigns to sentences. "
     "In the column decision, choose a word from the list. Rows may be sorted and filtered; leave the other columns as "
     "they are.",
     False),
    ("2. Save the file, as an Excel workbook, under the same name.", False),
    ("3. Give it back:  themes review RUN --apply FILE   Whatever is wrong is listed with its cell, and nothing is "
     "applied until all of it is right.", False),
    ("4. Write a new workbook:  themes review RUN   It asks again only what the first one changed: quotes of themes "
     "that were merged, answers of the sample whose masks changed, sentences whose numbers moved.", False),
    ("", False),
    ("The sheets", True),
    ("campaigns: sets of long answers that are nearly the same. confirm counts the standard text once for themes, and "
     "reads what senders added as comments of their own; split counts each answer for itself, which is right where "
     "people share wording for another reason: a carers' group, an Easy Read form, a care home. Do this sheet first, "
     "and give the file back: themes are proposed again when a campaign is split, and may change.", False),
    ("themes: the last column, stability, says how often samples of the answers show the theme again: look at shaky "
     "ones most. keep leaves a theme as it is labelled here; rename needs a new_label; merge needs the theme_id, under "
     "merge_into, of the theme that takes its passages; drop takes the theme out of the report, and its passages then "
     "belong to no theme. Each theme needs a decision before anything is published. under puts a theme under another "
     "one: type its theme_id, or the name of a new heading, or none to take it out from under one.", False),
    ("passages: under each theme, the passages that the program is least sure of come first. confirm says that a "
     "passage is in the right theme. move needs, under move_to, the theme_id of another theme, or no theme, or the "
     "name of a new theme: all passages with the same new name are split off as that theme. Answers all of whose "
     "passages you decided can teach the program: themes score RUN --learn.", False),
    ("quotes: approve publishes a quote word for word; refuse keeps it out, and another is offered in its place in "
     "the next workbook, which you may leave. Look for anything by which somebody could "
     "know who wrote it or whom it is about. A quote whose words change later needs approval again.", False),
    ("points: passages in which a computer found words of an alternative, of new evidence or of a challenge, and "
     "long ones in no theme. confirm puts a point into the report, in the words that you write under point: never copy "
     "the respondent's. Add the reply, who owns it and the day. reject leaves it out. To add a point of your own, use "
     "an empty row at the end, with the question_id.", False),
    ("actions: what is done about each theme. we will needs an action; we cannot needs why. Copy a row for a second "
     "action of a theme; remove takes an action out. If actions.csv stands beside the settings, "
     "that file is the register, and this sheet only shows it.", False),
    ("redactions: what the program was not sure of, in bold, the least certain first. found shows the words, times in "
     "how many places they stand; one decision settles them all. confirm says that it is right as it is: masked, or "
     "left in. reject says that it is no personal data: the words come back, here and in later runs, unless Mr, Dr or "
     "the like stands before them. mask takes a name out wherever it stands, here and in later runs; mask here, in "
     "this answer alone. To take out words that the program did not find, use an empty row at the end, with the "
     "respondent_id and the question_id, and copy them under words exactly as they stand; everyday words are then "
     "masked in that answer alone. undo takes a reviewer's decision back, a mask too.", False),
    ("sample: answers drawn at random, as they would go on. Read each and type under missed how many personal details "
     "were left in it: 0 if none. An empty cell means that nobody has read it. Mask what was missed in the sheet "
     "redactions; the answer then comes back to be read again. The report says how many were missed, and nothing is "
     "published before all have been read.", False),
    ("reading: under read_in_full, type how many answers to each question officers read in full, or all. The report "
     "says so; while it is empty, the report says that this was not recorded.", False),
    ("sentences: what the report says in its own words. Write a better sentence beside one; empty, the computed one "
     "stays.", False),
    ("", False),
    ("Changing your mind: choose another decision, and give the file back again. Emptying a cell changes nothing. "
     "Comments are for you and your colleagues; they stay in this file and are not read back.", False),
)  # fmt: skip


def write_workbook(reviewable: Reviewable) -> bytes:
    """Write review.xlsx, from the instructions to the sentences; the same review gives the same bytes."""
    from xlsxwriter import Workbook

    content = io.BytesIO()
    with Workbook(content, OPTIONS) as workbook:
        workbook.set_properties({"title": "Review", "created": CREATED})
        _write_start(workbook)
        _write_sheet(workbook, CAMPAIGNS_SHEET, list(campaign_rows(reviewable)))
        themes = list(theme_rows(reviewable))
        themes_sheet = _write_sheet(workbook, THEMES_SHEET, themes)
        _write_sheet(workbook, PASSAGES_SHEET, list(passage_rows(reviewable)))
        _write_sheet(workbook, QUOTES_SHEET, list(quote_rows(reviewable)))
        _write_sheet(workbook, POINTS_SHEET, list(point_rows(reviewable)))
        _write_sheet(workbook, ACTIONS_SHEET, list(action_rows(reviewable)))
        _write_sheet(workbook, REDACTIONS_SHEET, list(redaction_rows(reviewable)))
        _write_sheet(workbook, SAMPLE_SHEET, list(sample_rows(reviewable)))
        _write_sheet(workbook, READINGS_SHEET, list(reading_rows(reviewable)))
        _write_sheet(workbook, SENTENCES_SHEET, list(sentence_rows(reviewable)))
        _offer_themes(workbook, themes_sheet, [(str(row[0]), str(row[1])) for row in themes])
    return content.getvalue()


def _write_start(workbook: "Workbook") -> None:
    """The instructions."""
    sheet = workbook.add_worksheet(START)
    sheet.set_column(0, 0, 110)
    sheet.hide_gridlines(2)
    for number, (line, is_bold) in enumerate(INSTRUCTIONS):
        sheet.write_string(number, 0, line, workbook.add_format({"text_wrap": True, "valign": "top", "bold": is_bold}))


def _write_sheet(workbook: "Workbook", sheet: Sheet, rows: list[tuple[Value, ...]]) -> "Worksheet":
    """A sheet with its header, its rows and a list of words to choose from in the column decision."""
    worksheet = workbook.add_worksheet(sheet.name)
    plain, typed, bold = _formats(workbook)
    heading_format = workbook.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    for column, heading in enumerate(sheet.headings):
        cell_format = typed if heading.typed else plain
        worksheet.set_column(column, column, heading.width, None, {"hidden": heading.hidden})
        worksheet.write_string(0, column, heading.name, heading_format)
        for number, row in enumerate(rows, start=1):
            _write_cell(worksheet, (number, column), row[column], (cell_format, bold))
        if heading.name == "decision":
            _offer(worksheet, column, (1, len(rows)), list(sheet.words))
    worksheet.freeze_panes(1, 0)
    worksheet.autofilter(0, 0, max(len(rows), 1), len(sheet.headings) - 1)
    return worksheet


def _formats(workbook: "Workbook") -> tuple["Format", "Format", "Format"]:
    """How cells look that are read or typed in, and words that stand out; all are text, so no id becomes a date."""
    shared = {"text_wrap": True, "valign": "top", "num_format": "@"}
    typed = {**shared, "bg_color": "#FFF9DB", "border": 1, "border_color": "#D9D9D9"}
    return workbook.add_format(shared), workbook.add_format(typed), workbook.add_format({"bold": True})


def _write_cell(
    worksheet: "Worksheet", place: tuple[int, int], value: Value, formats: tuple["Format", "Format"]
) -> None:
    """A number, a text, a text with words in bold, or an empty cell in its format."""
    cell_format, bold = formats
    if isinstance(value, int):
        worksheet.write_number(*place, value, cell_format)
    elif isinstance(value, str):
        worksheet.write_string(*place, cut(value, CELL_LENGTH), cell_format)
    elif value.words and (value.before or value.after):
        parts = [part for part in (value.before, bold, value.words, value.after) if part]
        worksheet.write_rich_string(*place, *parts, cell_format)
    else:
        worksheet.write_string(*place, value.before + value.words + value.after, cell_format)


def _offer(worksheet: "Worksheet", column: int, rows: tuple[int, int], source: list[str] | str) -> None:
    """A list to choose from, in rows of a column; other words are warned of and not refused, as people paste anyway."""
    if rows[0] <= rows[1]:
        rule = {"validate": "list", "source": source, "error_type": "warning", "error_message": "Choose from the list."}
        worksheet.data_validation(rows[0], column, rows[1], column, rule)


def _offer_themes(workbook: "Workbook", worksheet: "Worksheet", themes: list[tuple[str, str]]) -> None:
    """Under merge_into, the themes of the row's question to choose from; they stand on a hidden sheet of their own."""
    lists = workbook.add_worksheet(LISTS)
    lists.hide()
    column = [heading.name for heading in THEMES_SHEET.headings].index("merge_into")
    for number, (question, theme) in enumerate(themes, start=1):
        lists.write_string(number, 0, question)
        lists.write_string(number, 1, theme)
    for question in dict.fromkeys(question for question, _ in themes):
        numbers = [number for number, (other, _) in enumerate(themes, start=1) if other == question]
        first, last = numbers[0], numbers[-1]
        _offer(worksheet, column, (first, last), f"={LISTS}!$B${first + 1}:$B${last + 1}")
