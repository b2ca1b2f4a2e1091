"""The sheet of readings: how many answers to each question officers read in full, as the report will say."""

from collections.abc import Iterator, Sequence

from themes.review.reviewable import Reviewable
from themes.review.sheets import Choice, Found, Heading, Row, Sheet, Value, standing_choices
from themes.tables import READ, Decisions

READINGS_SHEET = Sheet(
    "reading",
    (
        Heading("question_id", 12, read=True),
        Heading("answers", 10),
        Heading("read_in_full", 14, typed=True, read=True),
        Heading("comment", 60, typed=True),
    ),
)
EVERYTHING = frozenset({"all", "every one", "everything"})


def reading_rows(reviewable: Reviewable) -> Iterator[tuple[Value, ...]]:
    """One row a question: its answers, and how many of them officers recorded that they read in full."""
    recorded = recorded_readings(reviewable.decisions)
    for question, answers in _answers(reviewable).items():
        yield question, answers, recorded.get(question, ""), ""


def reading_choices(rows: Sequence[Row], reviewable: Reviewable) -> Found:
    """What officers recorded that does not stand yet, and everything wrong with the sheet."""
    answers, recorded = _answers(reviewable), recorded_readings(reviewable.decisions)
    for row in rows:
        said, question = row["read_in_full"].casefold().replace(",", "").strip(" ."), row["question_id"]
        if not said:
            continue
        number = answers.get(question, 0) if said in EVERYTHING else int(said) if said.isdecimal() else -1
        if question not in answers:
            yield f"{row.cell('question_id')}: there is no question {question}; put the id back"
        elif not 0 <= number <= answers[question]:
            yield (
                f"{row.cell('read_in_full')}: type how many of the {answers[question]:,} answers were read in full, "
                "or all"
            )
        elif recorded.get(question) != number:
            yield Choice("reading", "read", question, value=str(number), cell=row.cell("read_in_full"))


def recorded_readings(decisions: Decisions) -> dict[str, int]:
    """Of each question, how many answers officers recorded that they read in full."""
    return {choice.question_id: int(choice.value) for choice in standing_choices(decisions, "reading").values()}


def _answers(reviewable: Reviewable) -> dict[str, int]:
    """How many answers to each question are analysed."""
    reviewed = reviewable.reviewed
    counts = reviewed[reviewed["status"] == READ[0]].groupby("question_id").size()
    return {str(question): int(number) for question, number in counts.items()}
