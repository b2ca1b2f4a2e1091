"""The summary: one page of plain English for a board member who reads nothing else."""

from collections.abc import Iterator, Sequence

from themes.consultation import ClosedQuestion, Consultation
from themes.report.answering import answering_words
from themes.report.asked import Asked, within_brackets
from themes.report.closed import ALL
from themes.report.naming import asked_as, day, set_words, words_of
from themes.report.parts import EvidencePart, Section
from themes.report.printable import Printable
from themes.report.questions import summarise
from themes.report.reading import ANALYSED
from themes.report.respondents import RECEIVED
from themes.report.sentences import Sentence, Wordings
from themes.report.tracing import Told, derived, told
from themes.report.wording import counted, listed, out_of, quoted
from themes.tables import ACCOUNTING, CLOSED_COUNTS, Accounting

NOT_A_VOTE = (
    "A consultation is not a vote; neither is it a population survey. These numbers are of those who chose to answer."
)
# Options of a closed question that the summary names: a scale of five from one side to the other, and two ways of not
# saying. Fewer of them would tell one side only, because they stand in the order of the form.
OPTIONS = 7


def summary_parts(
    asked: Sequence[Asked],
    tables: Printable,
    consultation: Consultation,
    wordings: Wordings,
    *,
    after: Sequence[Section] = (),
) -> tuple[Section, ...]:
    """The parts of the summary: what was asked, what people said, and what stands `after` that."""
    opening = wordings.say("summary/opening", " ".join(_opening(consultation, tables.accounting)))
    questions = [
        Section(f"summary-{one.question.id}", asked_as(one.question), (summarise(one, wordings),)) for one in asked
    ]
    return (Section("summary-opening", "", (opening,)), *_closed(tables, consultation, wordings), *questions, *after)


def _opening(consultation: Consultation, accounting: Accounting) -> Iterator[str]:
    """What was asked, and how much came back."""
    parts = [counted(derived(len(consultation.questions), "number of open questions"), "open question")]
    if consultation.closed:
        parts.append(counted(derived(len(consultation.closed), "number of closed questions"), "closed question"))
    yield f"{set_words(consultation.body, 'body')} asked {listed(parts)}."
    if consultation.closes:
        yield f"The consultation closed on {day(consultation.closes, 'closes')}."
    received, analysed = (_sum(accounting, step) for step in (RECEIVED, ANALYSED))
    if received:
        yield f"{analysed:,} of the {received:,} answers to the open questions could be analysed."


def _sum(accounting: Accounting, step: str) -> Told:
    """The responses of a step, all questions together."""
    rows = accounting[accounting["step"] == step].to_dict("records")
    numbers = [told(row, "responses", ACCOUNTING) or 0 for row in rows]
    return derived(sum(numbers), "sum", *numbers)


def _closed(tables: Printable, consultation: Consultation, wordings: Wordings) -> Iterator[Section]:
    """The closed questions that say who agrees with a proposal."""
    positions = {question.position_column for question in consultation.questions if question.position_column}
    for question in consultation.closed:
        words = _chosen(tables, question) if question.column in positions else ""
        if words:
            title = asked_as(question)
            yield Section(f"summary-{question.id}", title, (wordings.say(f"summary/{question.id}", words),))


def _chosen(tables: Printable, question: ClosedQuestion) -> str:
    """How many chose each option, or each of those chosen most often; "" where nothing may be shown."""
    frame = tables.closed_counts
    rows = frame[(frame["question_id"] == question.id) & (frame["respondent_kind"] == ALL)].to_dict("records")
    shown = [
        (count, f"{quoted(words_of(row, 'option', CLOSED_COUNTS))} ({within_brackets(out_of(count, base, percent))})")
        for row in rows
        for count, base, percent in [[told(row, name, CLOSED_COUNTS) for name in ("count", "base_answered", "percent")]]
        if count is not None and base
    ]
    often = "most often " if len(shown) > OPTIONS else ""
    if often:
        shown = sorted(shown, key=lambda one: -one[0])[:OPTIONS]
    return f"Those who answered this question {often}chose {listed([words for _, words in shown])}." if shown else ""


def missing_part(evidence: Sequence[EvidencePart], consultation: Consultation, wordings: Wordings) -> Section:
    """Who is missing, in a few lines; the groups themselves stand under "Who took part"."""
    missing = [quoted(part.title) for part in evidence if part.missing]
    alone = "do not stand by themselves in this report"
    which = f"{alone}, or took part less than their share," if consultation.population else alone
    words = (
        f"Some groups {which} under {listed(missing)}. “Who took part” names them. There is little or no evidence here "
        "of what they think."
        if missing
        else "“Who took part” says who answered."
    )
    if not consultation.population:
        words += " No table of who lives in the area was supplied, so nobody was compared with it."
    return Section("summary-who", "Who took part, and who is missing", (wordings.say("summary/who", words),))


def answering_part(tables: Printable, wordings: Wordings) -> tuple[Section, ...]:
    """What must be answered and what is done, where people have said so."""
    words = answering_words(tables.replies, tables.actions)
    if not words:
        return ()
    return (
        Section(
            "summary-answers", "What must be answered, and what is done", (wordings.say("summary/answers", words),)
        ),
    )


def reading_part(read: Sentence) -> Section:
    """Who read what, and what a consultation is not."""
    return Section("summary-reading", "How far to trust this", (read, Sentence("", NOT_A_VOTE, NOT_A_VOTE)))
