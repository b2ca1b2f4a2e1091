"""The sheets of the workbook: the published tables for calculating, a row an observation, hidden numbers marked."""

from collections.abc import Iterator

import pandas as pd

from themes.consultation import Consultation
from themes.report.parts import SheetTable
from themes.report.printable import Printable, whole, with_reasons
from themes.report.respondents import question_names
from themes.report.tracing import unmark
from themes.report.wording import HIDDEN, NOT_GIVEN, NOTHING, characteristic_name, kind_name, readable, step_name
from themes.tables import RECODED, SHOWN

Rows = Iterator[tuple[str | int, ...]]


def sheet_tables(tables: Printable, consultation: Consultation) -> tuple[SheetTable, ...]:
    """Every sheet that has rows, in the order of the report."""
    labels = {
        (question, theme): readable(label)
        for question, theme, label in tables.themes[["question_id", "theme_id", "label"]].itertuples(index=False)
    }
    sheets = (
        SheetTable("Questions", "The questions", ("Question", "Kind", "Text"), tuple(_questions(consultation)),
                   (16, 12, 90)),
        SheetTable("Responses", "What became of the responses to each open question", ("Question", "Step", "Responses"),
                   tuple(_accounting(tables.accounting)), (16, 60, 14)),
        SheetTable("Closed questions", "Respondents who chose each option of the closed questions",
                   ("Question", "Option", "Respondents", "Number", "Base: answered", "Base: all", "% of answered"),
                   tuple(_closed(tables.closed_counts)), (16, 50, 16, 12, 12, 12, 14)),
        SheetTable("Themes", "Respondents who raised each theme",
                   ("Question", "Theme id", "Theme", "Part of", "Description", "Words that stand out", "Responses",
                    "Base: answered", "% of answered", "Individuals", "Organisations", "Event notes", "Gave a reason",
                    "Confirmed"),
                   tuple(_themes(with_reasons(tables), labels)),
                   (12, 14, 40, 30, 60, 40, 12, 12, 12, 12, 15, 12, 14, 12)),
        SheetTable("Groups", "People in each group who raised each theme (individuals only)",
                   ("Question", "Theme id", "Theme", "Characteristic", "Group", "Number", "Base: group", "% of group",
                    "Put together"),
                   tuple(_breakdown(tables.breakdown, labels)), (12, 14, 40, 26, 36, 10, 12, 12, 14)),
        SheetTable("Took part", "People who took part, beside the population where a table of it was supplied",
                   ("Characteristic", "Group", "People", "Base: stated a group", "Population", "Base: all", "Ratio"),
                   tuple(_took_part(tables.representation)), (30, 40, 12, 14, 14, 14, 12)),
        SheetTable("Quotes", "Quotes", ("Question", "Theme id", "Theme", "Rank", "Quote", "Who", "Approved"),
                   tuple(_quotes(tables.quotes, labels)), (12, 14, 40, 8, 90, 16, 12)),
    )  # fmt: skip
    return tuple(sheet for sheet in sheets if sheet.rows)


def _questions(consultation: Consultation) -> Rows:
    """The questions as they were asked, with the ids that the other sheets use."""
    names = question_names(consultation.questions)
    for question in consultation.questions:
        yield question.id, "open", f"{unmark(names[question.id])}: {readable(question.text)}"
    for closed in consultation.closed:
        yield closed.id, "closed", readable(closed.text)


def _accounting(accounting: pd.DataFrame) -> Rows:
    """What became of every response."""
    for row in accounting.to_dict("records"):
        yield row["question_id"], step_name(row["step"]), _number(row["responses"])


def _closed(counts: pd.DataFrame) -> Rows:
    """The options of the closed questions."""
    for row in counts.to_dict("records"):
        bases = (_number(row["base_answered"]), _number(row["base_all"]))
        numbers = (_number(row["count"]), *bases, _percent(row["percent"], row["count"]))
        yield row["question_id"], readable(row["option"]), kind_name(row["respondent_kind"]), *numbers


def _themes(themes: pd.DataFrame, labels: dict[tuple[str, str], str]) -> Rows:
    """The themes with their numbers."""
    for row in themes.to_dict("records"):
        key = row["question_id"], row["theme_id"]
        part_of = labels.get((row["question_id"], row["parent_id"]), NOTHING)
        words = (readable(row[name]) or NOTHING for name in ("description", "keywords"))
        split = (_number(row[name]) for name in ("individuals", "organisations", "event_mentions", "reasons"))
        numbers = (_number(row["responses"]), _number(row["base"]), _percent(row["percent"], row["responses"]), *split)
        yield *key, labels[key], part_of, *words, *numbers, "yes" if row["decision"] else "no"


def _breakdown(breakdown: pd.DataFrame, labels: dict[tuple[str, str], str]) -> Rows:
    """The themes by characteristic."""
    for row in breakdown.to_dict("records"):
        key = row["question_id"], row["theme_id"]
        numbers = (_number(row["count"]), _number(row["base"]), _percent(row["percent"], row["count"]))
        merged = {RECODED: "yes", SHOWN: "no"}.get(row["status"], NOTHING)
        group = (characteristic_name(row["characteristic"]), readable(row["group"]))
        yield *key, labels.get(key, NOTHING), *group, *numbers, merged


def _took_part(representation: pd.DataFrame) -> Rows:
    """The published bases beside the population; a ratio of two shares is text, with one decimal."""
    for row in representation.to_dict("records"):
        people, stated = int(row["people"]), int(row["stated"])
        known = whole(row["population"]), whole(row["population_total"])
        there = tuple(NOTHING if number is None else number for number in known)
        ratio = NOTHING if pd.isna(row["ratio"]) else f"{row['ratio']:.1f}"
        yield characteristic_name(row["characteristic"]), readable(row["group"]), people, stated, *there, ratio


def _quotes(quotes: pd.DataFrame, labels: dict[tuple[str, str], str]) -> Rows:
    """The quotes, without who wrote them."""
    for row in quotes.to_dict("records"):
        key = row["question_id"], row["theme_id"]
        words = (readable(row["quote"]), readable(row["attribution"]), row["approved"])
        yield *key, labels.get(key, NOTHING), int(row["rank"]), *words


def _number(value: object) -> str | int:
    """A number, or the mark for a hidden one."""
    number = whole(value)
    return HIDDEN if number is None else number


def _percent(percent: object, count: object) -> str | int:
    """A percentage, or why there is none: the number is hidden, or the base is too small."""
    number = whole(percent)
    if number is not None:
        return number
    return HIDDEN if whole(count) is None else NOT_GIVEN
