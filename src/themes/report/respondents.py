"""Responses and respondents: what became of every response, and who took part."""

from collections.abc import Iterator, Mapping, Sequence

import pandas as pd

from themes.consultation import Consultation, Question
from themes.errors import GateError
from themes.report.naming import axis_name, group_name, set_words
from themes.report.parts import Grid
from themes.report.position import without_position
from themes.report.tracing import told
from themes.report.wording import NOTHING, listed, quoted, step_name
from themes.tables import ACCOUNTING, BREAKDOWN, RECODED, Accounting, Breakdown

RECEIVED, ADDITIONS = "received", "campaign_additions"
APART = (RECEIVED, ADDITIONS)  # the sum, and what stands beside it
BOTH = (
    "Elsewhere in this report, those who gave an answer that could be analysed are the analysed responses and those "
    "with words that people added to a campaign’s text, together."
)
Numbers = Mapping[tuple[str, str], int | None]
POLICIES = {
    "internal": "kept inside the organisation, because its groups could identify people soonest",
    "off": "not analysed, by choice of the organisation",
}


def question_names(questions: Sequence[Question]) -> dict[str, str]:
    """What each open question is called in headings, by its id."""
    return {
        question.id: set_words(f"Question {number}", f"questions.{question.id}.order")
        for number, question in enumerate(questions, start=1)
    }


def accounting_grid(accounting: Accounting, questions: Sequence[Question]) -> Grid | None:
    """What became of every response: steps as rows, a column a question."""
    names = {key: name for key, name in question_names(questions).items() if key in set(accounting["question_id"])}
    if not names:
        return None
    numbers = {
        (row["question_id"], row["step"]): told(row, "responses", ACCOUNTING) for row in accounting.to_dict("records")
    }
    _check_sums(numbers)
    steps = [step for step in dict.fromkeys(accounting["step"]) if _is_told(step, numbers)]
    rows = [(step_name(step), *(_number(numbers.get((question, step))) for question in names)) for step in steps]
    return Grid(
        "table-responses",
        "What became of the responses to each open question (number of responses)",
        ("Step", *names.values()),
        tuple(rows),
        ("“Received” is the sum of the steps below it.", *([BOTH] if _is_told(ADDITIONS, numbers) else [])),
    )


def _check_sums(numbers: Numbers) -> None:
    """Refuse to print responses that do not add up."""
    for question in dict.fromkeys(question for question, _ in numbers):
        steps = [number or 0 for (asked, step), number in numbers.items() if asked == question and step not in APART]
        if numbers.get((question, RECEIVED), sum(steps)) != sum(steps):
            raise GateError([f"accounting: {question}: the steps do not add up to the responses received"])


def _is_told(step: str, numbers: Numbers) -> bool:
    """Whether a step stands in the table: what is beside the sum only where there is any."""
    return step != ADDITIONS or any(number for (_, other), number in numbers.items() if other == step)


def _number(number: int | None) -> str:
    """A whole number in words, or the mark for none."""
    return NOTHING if number is None else f"{number:,}"


def profile_grids(breakdown: Breakdown, consultation: Consultation) -> tuple[Grid, ...]:
    """Who took part: for each characteristic, the people of each group who answered each question."""
    names = question_names(consultation.questions)
    known = without_position(breakdown[breakdown["question_id"].isin(list(names))])
    return tuple(
        _profile(name, known[known["characteristic"] == name], names)
        for name in _in_order(consultation, known["characteristic"])
    )


def _in_order(consultation: Consultation, present: "pd.Series[str]") -> list[str]:
    """The characteristics in the order of the settings, then any others."""
    there = list(dict.fromkeys(present))
    declared = list(consultation.axes)
    return sorted(there, key=lambda name: declared.index(asked) if (asked := name.split(": ")[0]) in declared else 1000)


def _profile(name: str, rows: pd.DataFrame, names: dict[str, str]) -> Grid:
    """The groups of one characteristic."""
    bases = {(row["group"], row["question_id"]): told(row, "base", BREAKDOWN) for row in rows.to_dict("records")}
    merged = list(dict.fromkeys(rows.loc[rows["status"] == RECODED, "group"]))
    title = axis_name(name)
    return Grid(
        f"table-who-{name}",
        f"{title}: number of people in each group who answered each question",
        ("Group", *names.values()),
        tuple(
            (group_name(name, group), *(_number(bases.get((group, question))) for question in names))
            for group in dict.fromkeys(rows["group"])
        ),
        (f"Small groups were put together under {listed([quoted(group_name(name, group)) for group in merged])}.",)
        if merged
        else (),
    )


def left_out(breakdown: Breakdown, consultation: Consultation) -> tuple[str, ...]:
    """Which characteristics were asked about and are not in the tables, and why."""
    return tuple(_left_out(breakdown, consultation))


def _left_out(breakdown: Breakdown, consultation: Consultation) -> Iterator[str]:
    """One sentence for each characteristic and reason."""
    asked = breakdown["characteristic"].str.split(": ").str[0]
    shown = set(zip(asked, breakdown["question_id"], strict=True))
    for name in consultation.axes:
        title, policy = axis_name(name), consultation.disclosure.policy(name)
        if policy != "public":
            yield f"{title}: {POLICIES[policy]}."
            continue
        missing = [words for key, words in question_names(consultation.questions).items() if (name, key) not in shown]
        if len(missing) == len(consultation.questions):
            yield (
                f"{title}: its groups could not be shown safely: too few people gave an answer, or another table would "
                "give them away."
            )
        elif missing:
            yield f"{title}: not shown for {listed(missing)}, where its groups could not be shown safely."
