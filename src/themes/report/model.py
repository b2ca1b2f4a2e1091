"""The report: everything that a board reads about a consultation, in words, before any file is written."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

import pandas as pd

from themes.consultation import Consultation
from themes.report import method
from themes.report.agreeing import agreement_words, as_measured, learning_words, parts_words
from themes.report.answering import answer_parts, answered_themes
from themes.report.asked import Asked, Known, ask
from themes.report.chapters import chapters
from themes.report.closed import closed_parts
from themes.report.crossing import crossing_parts
from themes.report.evidence import INTRODUCTION, evidence_parts, who_is_missing
from themes.report.naming import day, set_words, words_of
from themes.report.opening import opening_parts, unwritten
from themes.report.parts import ClosedPart, EvidencePart, Grid, QuestionPart, Section, SheetTable
from themes.report.places import place_parts
from themes.report.printable import Edition, Printable, printable
from themes.report.questions import tell
from themes.report.reading import NOBODY_SAID, WhoRead, who_read
from themes.report.respondents import accounting_grid, left_out, profile_grids, question_names
from themes.report.rounded import rounded_accounting, rounded_columns, rounded_numbers, rounded_sign_off
from themes.report.sentences import all_sentences, read_wordings
from themes.report.sheets import sheet_tables
from themes.report.summary import answering_part, missing_part, reading_part, summary_parts
from themes.report.tracing import Traced, untangle
from themes.signoff import NOT_DRAWN, SignOff
from themes.tables import (
    ACTIONS,
    AGREEMENT,
    AGREEMENT_PARTS,
    CODEFRAME,
    DIFFERENCES,
    LESSONS,
    LINKS,
    POPULATION,
    REASONS,
    REPLIES,
    REPRESENTATION,
    Accounting,
    Actions,
    Agreement,
    AgreementParts,
    Breakdown,
    ClosedCounts,
    Codeframe,
    Decisions,
    Differences,
    Lessons,
    Links,
    Population,
    Quotes,
    Reasons,
    Replies,
    Representation,
    Themes,
)

# Files carry a date; where no day is known, one that is no consultation's.
NO_DATE = date(2000, 1, 1)


@dataclass(frozen=True, eq=False)
class Sources:
    """What a report is made of: protected tables only.

    Attributes:
        consultation: the settings.
        themes: the themes with their numbers.
        quotes: the quotes chosen.
        breakdown: the themes by characteristic.
        closed_counts: the closed questions.
        accounting: what became of every response.
        differences: each shown group against the rest, made of shown cells only.
        representation: who took part against the population, made of published bases only.
        population: the table of the population that the body supplied.
        decisions: what people decided; of these the report reads the sentences that they wrote.
        redactions: how often each kind of personal data was replaced.
        signed: how far an officer's reading of a sample of redacted answers is.
        facts: software and model versions, the seed and the input's sha256, as the method section prints them.
        agreement: how far each theme agrees with a person's coding; empty where that was not measured.
        agreement_parts: the same for all themes together.
        template: the body's Word template, or nothing.
        lessons: how what people's codes teach compares with the themes as proposed.
        codeframe: the themes with their headings, which are counted nowhere.
        links: themes of different questions that are one subject.
        read: who read what, as people recorded it.
        replies: the points that people confirmed, and the reply to each.
        actions: what the body decided about what people said.
        reasons: how many of those who raised a theme said why, where neither they nor the others are few.
    """

    consultation: Consultation
    themes: Themes
    quotes: Quotes
    breakdown: Breakdown
    closed_counts: ClosedCounts
    accounting: Accounting
    decisions: Decisions
    redactions: Mapping[str, int]
    facts: Mapping[str, str]
    differences: Differences = field(default_factory=DIFFERENCES.empty)
    representation: Representation = field(default_factory=REPRESENTATION.empty)
    population: Population = field(default_factory=POPULATION.empty)
    signed: SignOff = NOT_DRAWN
    agreement: Agreement = field(default_factory=AGREEMENT.empty)
    agreement_parts: AgreementParts = field(default_factory=AGREEMENT_PARTS.empty)
    template: bytes = b""
    lessons: Lessons = field(default_factory=LESSONS.empty)
    codeframe: Codeframe = field(default_factory=CODEFRAME.empty)
    links: Links = field(default_factory=LINKS.empty)
    read: WhoRead = NOBODY_SAID
    replies: Replies = field(default_factory=REPLIES.empty)
    actions: Actions = field(default_factory=ACTIONS.empty)
    reasons: Reasons = field(default_factory=REASONS.empty)


@dataclass(frozen=True)
class Method:
    """How the report was made and how to read it, in paragraphs and tables."""

    about: tuple[str, ...]
    reading: tuple[str, ...]
    scale: Grid
    how_made: tuple[str, ...]
    review_state: str
    limits: tuple[str, ...]
    redactions: Grid | None
    missed: str
    settings: Grid
    facts: Grid | None


@dataclass(frozen=True, eq=False)
class Report:
    """Everything the writers print, already worded.

    Attributes:
        edition: "draft" or "release".
        title: the consultation's.
        body: who consulted.
        dates: the closing date and, where there is one, the report's.
        created: the date that files carry.
        formats: how to ask for another format.
        banner: what stands at the top of a draft, or "".
        review_box: what stands at the top of a release whose themes nobody confirmed, or "".
        redaction_box: what stands at the top of a release whose redaction nobody checked, or "".
        summary: one page in plain English, a part a subject.
        opening: why people were asked and how, in the officers' words.
        accounting: what became of the responses.
        profile: who took part, a table a characteristic.
        left_out: the characteristics that are not shown, and why.
        closed: the closed questions.
        questions: the open questions.
        answers: what follows from them: pages of places, what must be answered, what was done.
        evidence: what there is for an equality impact assessment, a part a characteristic.
        missing: who took part less than their share, and which groups cannot be seen.
        evidence_introduction: what that is, and what it cannot show.
        lapsed: in a draft, how many officers' sentences are not printed any more, or "".
        method: how the report was made and how to read it.
        sheets: the sheets of the workbook.
        tables: what the CSV files hold.
        template: the body's Word template, or nothing.
        editions: which shorter papers are made of the same parts.
        notes: what a release leaves out because nobody has written it.
        trace: where each number comes from.
    """

    edition: Edition
    title: str
    body: str
    dates: tuple[str, ...]
    created: date
    formats: str
    banner: str
    review_box: str
    redaction_box: str
    summary: tuple[Section, ...]
    opening: tuple[Section, ...]
    accounting: Grid | None
    profile: tuple[Grid, ...]
    left_out: tuple[str, ...]
    closed: tuple[ClosedPart, ...]
    questions: tuple[QuestionPart, ...]
    answers: tuple[Section, ...]
    evidence: tuple[EvidencePart, ...]
    evidence_introduction: tuple[str, ...]
    missing: tuple[str, ...]
    lapsed: str
    method: Method
    sheets: tuple[SheetTable, ...]
    tables: Printable
    template: bytes = b""
    editions: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    trace: tuple[Traced, ...] = ()


def build(sources: Sources, *, edition: Edition) -> Report:
    """Word the report of an edition.

    Args:
        sources: protected tables; no number of a hidden cell is read even if one holds any.
        edition: a "draft" shows quotes that await a person, marked; a "release" approved ones only.
    """
    is_rounded = sources.consultation.disclosure.method == "round"
    report, trace = untangle(_assembled(_rounded(sources) if is_rounded else sources, edition))
    return replace(report, trace=trace)


def _rounded(sources: Sources) -> Sources:
    """The sources whose numbers beside the tables tell no rounded base."""
    return replace(
        sources,
        accounting=rounded_accounting(sources.accounting),
        read=replace(sources.read, in_full=rounded_numbers(sources.read.in_full)),
        signed=rounded_sign_off(sources.signed),
        agreement_parts=AGREEMENT_PARTS.check(rounded_columns(sources.agreement_parts, "responses")),
        lessons=LESSONS.check(rounded_columns(sources.lessons, "coded")),
    )


def _assembled(sources: Sources, edition: Edition) -> Report:
    """The report with every number still marked with its cell."""
    consultation = sources.consultation
    tables = _told(sources, edition)
    wordings = read_wordings(sources.decisions)
    asked = _asked(sources, tables)
    closed = closed_parts(tables.closed_counts, consultation, wordings)
    questions = tuple(tell(one, wordings, chapters(one, consultation, wordings)) for one in asked)
    evidence = evidence_parts(tables, consultation)
    missing = who_is_missing(evidence, consultation)
    read = who_read(sources.read, tables.accounting, tables.themes, sources.agreement_parts)
    opening = opening_parts(consultation, wordings, edition)
    answers = (
        *crossing_parts(asked, sources.links, wordings),
        *place_parts(asked, consultation, wordings),
        *answer_parts(asked, tables, consultation, wordings),
    )
    ending = (*answering_part(tables, wordings), missing_part(evidence, consultation, wordings), reading_part(read))
    summary = summary_parts(asked, tables, consultation, wordings, after=ending)
    said = all_sentences((*summary, *opening, *answers), closed, questions)
    lapsed = wordings.lapsed(said) if edition == "draft" else 0
    return Report(
        edition=edition,
        title=set_words(consultation.title, "title"),
        body=set_words(consultation.body, "body"),
        dates=_dates(consultation),
        created=consultation.publication.report_date or consultation.closes or NO_DATE,
        formats=_formats(consultation),
        banner=method.DRAFT_BANNER if edition == "draft" else "",
        review_box=method.review_box(tables.themes, consultation, edition),
        redaction_box=method.redaction_box(sources.signed, consultation, edition),
        summary=summary,
        opening=opening,
        accounting=accounting_grid(tables.accounting, consultation.questions),
        profile=profile_grids(tables.breakdown, consultation),
        left_out=left_out(tables.breakdown, consultation),
        closed=closed,
        questions=questions,
        answers=answers,
        evidence_introduction=INTRODUCTION,
        evidence=evidence,
        missing=missing,
        lapsed=method.lapsed_words(lapsed),
        method=_method(sources, tables, read.shown),
        sheets=sheet_tables(tables, consultation),
        tables=tables,
        template=sources.template,
        editions=consultation.report.editions,
        notes=tuple(unwritten(consultation, wordings)),
    )


def _asked(sources: Sources, tables: Printable) -> tuple[Asked, ...]:
    """The open questions with their themes, and what is known of these beside their numbers."""
    names = question_names(sources.consultation.questions)
    known = Known(
        as_measured(sources.agreement), answered_themes(sources.replies), _headings(sources), _stability(sources)
    )
    questions = sources.consultation.questions
    return tuple(ask(one, names[one.id], tables, sources.consultation, known=known) for one in questions)


def _headings(sources: Sources) -> dict[tuple[str, str], str]:
    """The labels of headings: they stand in the codeframe, and are counted nowhere."""
    counted = set(zip(sources.themes["question_id"], sources.themes["theme_id"], strict=True))
    rows = ((row["question_id"], row["theme_id"], row) for row in sources.codeframe.to_dict("records"))
    return {
        (question, theme): words_of(row, "label", CODEFRAME)
        for question, theme, row in rows
        if (question, theme) not in counted
    }


def _stability(sources: Sources) -> dict[tuple[str, str], float]:
    """How steady each theme is, where that was measured."""
    rows = sources.codeframe[["question_id", "theme_id", "stability"]].itertuples(index=False, name=None)
    return {(question, theme): float(value) for question, theme, value in rows if not pd.isna(value)}


def _told(sources: Sources, edition: Edition) -> Printable:
    """The tables as an edition may print them."""
    counts = (sources.closed_counts, sources.accounting)
    return replace(
        printable(sources.themes, sources.quotes, sources.breakdown, counts, edition),
        differences=sources.differences,
        representation=sources.representation,
        population=sources.population,
        replies=sources.replies,
        actions=sources.actions,
        reasons=sources.reasons,
    )


def _dates(consultation: Consultation) -> tuple[str, ...]:
    """The dates of the title block."""
    dates = [f"Consultation closed on {day(consultation.closes, 'closes')}"] if consultation.closes else []
    if reported := consultation.publication.report_date:
        dates.append(f"Report of {day(reported, 'publication.report_date')}")
    return tuple(dates)


def _formats(consultation: Consultation) -> str:
    """How to ask for another format."""
    contact = consultation.publication.contact
    if consultation.report.alternative_formats:
        return set_words(consultation.report.alternative_formats, "report.alternative_formats")
    if contact:
        told = set_words(contact, "publication.contact")
        return f"To ask for this report in another format or language, contact: {told}"
    return f"Ask {set_words(consultation.body, 'body')} for this report in another format or language."


def _method(sources: Sources, tables: Printable, read: str) -> Method:
    """How the report was made and how to read it."""
    consultation = sources.consultation
    return Method(
        about=method.about(consultation),
        reading=method.reading(consultation),
        scale=method.scale_grid(),
        how_made=(
            *method.how_made(consultation),
            read,
            *filter(None, [agreement_words(sources.agreement, sources.agreement_parts, consultation.quality.floor)]),
            *parts_words(sources.agreement_parts, consultation),
            *learning_words(sources.lessons, question_names(consultation.questions)),
        ),
        review_state=method.review_state(tables.themes),
        limits=method.limits(consultation),
        redactions=method.redaction_grid(sources.redactions),
        missed=method.missed_details(sources.signed, consultation),
        settings=method.settings_grid(consultation),
        facts=method.facts_grid(sources.facts),
    )
