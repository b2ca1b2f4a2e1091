"""Closed questions: how many chose each option, and of how many who answered."""

from collections.abc import Hashable, Mapping, Sequence

import pandas as pd

from themes.consultation import ClosedQuestion, Consultation
from themes.report.charts import Measure, draw
from themes.report.naming import asked_as, words_of
from themes.report.parts import Bar, Chart, ClosedPart, Grid
from themes.report.sentences import Sentence, Wordings
from themes.report.tracing import told
from themes.report.wording import HIDDEN, kind_name, percent_in_words
from themes.tables import CLOSED_COUNTS, ClosedCounts

ALL = "all"
KINDS_OF_QUESTION = {
    "multiple": "People could choose several options, so the numbers add to more than the number who answered.",
    "ranking": "People put options in order; each row counts the respondents who gave that answer.",
}


def closed_parts(counts: ClosedCounts, consultation: Consultation, wordings: Wordings) -> tuple[ClosedPart, ...]:
    """Every closed question that has numbers, in the order of the settings."""
    return tuple(
        _part(question, rows, wordings)
        for question in consultation.closed
        if len(rows := counts[counts["question_id"] == question.id])
    )


def _part(question: ClosedQuestion, rows: pd.DataFrame, wordings: Wordings) -> ClosedPart:
    """One closed question."""
    return ClosedPart(
        f"closed-{question.id}",
        asked_as(question),
        _sentences(question, rows, wordings),
        _chart(rows),
        _grid(question, rows),
    )


def _base(rows: pd.DataFrame, kind: str, column: str) -> int | None:
    """A base of a kind of respondent; None where it is hidden."""
    found = rows[(rows["respondent_kind"] == kind) & rows[column].notna()]
    return told(found.iloc[0], column, CLOSED_COUNTS) if len(found) else None


def _sentences(question: ClosedQuestion, rows: pd.DataFrame, wordings: Wordings) -> tuple[Sentence, ...]:
    """How many answered."""
    answered, everybody = _base(rows, ALL, "base_answered"), _base(rows, ALL, "base_all")
    if answered is None or everybody is None:
        return (wordings.say(f"{question.id}/answered", "Too few respondents answered this question to say how many."),)
    return (
        wordings.say(f"{question.id}/answered", f"{answered:,} of {everybody:,} respondents answered this question."),
    )


def _chart(rows: pd.DataFrame) -> Chart | None:
    """The options that are shown, as bars."""
    shown = rows[(rows["respondent_kind"] == ALL) & rows["count"].notna() & rows["base_answered"].notna()]
    measures = [
        Measure(
            words_of(row, "option", CLOSED_COUNTS),
            told(row, "count", CLOSED_COUNTS) or 0,
            told(row, "base_answered", CLOSED_COUNTS) or 0,
            told(row, "percent", CLOSED_COUNTS),
        )
        for row in shown.to_dict("records")
    ]
    chart = draw("Respondents who chose each option", measures, table="The table beside it holds the same numbers.")
    if chart is None:
        return None
    hidden = rows[(rows["respondent_kind"] == ALL) & rows["count"].isna()].to_dict("records")
    bars = (Bar(words_of(row, "option", CLOSED_COUNTS), 0, HIDDEN) for row in hidden)
    return Chart(chart.title, chart.description, (*chart.bars, *bars))


def _grid(question: ClosedQuestion, rows: pd.DataFrame) -> Grid:
    """The options, then the bases; individuals and organisations beside all where they may be told apart."""
    kinds = list(dict.fromkeys(rows["respondent_kind"]))
    cells = {(row["option"], row["respondent_kind"]): row for row in rows.to_dict("records")}
    has_percent = bool(rows["percent"].notna().any())
    columns = [heading for kind in kinds for heading in _headings(kind, _base(rows, kind, "base_answered"))]
    options = {row["option"]: words_of(row, "option", CLOSED_COUNTS) for row in rows.to_dict("records")}
    body = [
        (name, *(cell for kind in kinds for cell in _cells(cells.get((option, kind)))))
        for option, name in options.items()
    ]
    notes = [KINDS_OF_QUESTION[question.kind]] if question.kind in KINDS_OF_QUESTION else []
    if rows["count"].isna().any():
        notes.append(f"{HIDDEN}: hidden to protect people; see “How to read the numbers”.")
    if not has_percent:
        notes.append("Percentages are not given, because too few respondents answered.")
    return Grid(
        f"table-{question.id}",
        "Respondents who chose each option, and their share of those who answered",
        ("Option", *columns),
        (*body, *_base_rows(rows, kinds)),
        tuple(notes),
    )


def _headings(kind: str, answered: int | None) -> tuple[str, str]:
    """The two columns of a kind of respondent."""
    base = "those who answered" if answered is None else f"{answered:,} who answered"
    number, percent = "Number", f"% of {base}"
    return (number, percent) if kind == ALL else (f"{kind_name(kind)}: number", f"{kind_name(kind)}: {percent}")


def _cells(row: Mapping[Hashable, object] | None) -> tuple[str, str]:
    """The count and the percentage of one option."""
    count = told(row, "count", CLOSED_COUNTS) if row else None
    if row is None or count is None:
        return HIDDEN, HIDDEN
    base, percent = told(row, "base_answered", CLOSED_COUNTS), told(row, "percent", CLOSED_COUNTS)
    return f"{count:,}", "–" if base is None or percent is None else percent_in_words(count, base, percent)


def _base_rows(rows: pd.DataFrame, kinds: Sequence[str]) -> list[tuple[str, ...]]:
    """The two bases: those who answered, and all who could have."""
    return [
        (title, *(cell for kind in kinds for cell in (_told(_base(rows, kind, column)), "")))
        for title, column in (("Answered this question", "base_answered"), ("All respondents", "base_all"))
    ]


def _told(number: int | None) -> str:
    """A base, or the mark for a hidden one."""
    return HIDDEN if number is None else f"{number:,}"
