"""The sheet of the sample: redacted answers drawn at random, and how many personal details were missed in each."""

import re
from collections.abc import Iterator, Sequence

from themes.review.reviewable import Reviewable
from themes.review.sheets import Choice, Found, Heading, Row, Sheet, Value, standing_choices
from themes.signoff import Drawn

SAMPLE_SHEET = Sheet(
    "sample",
    (
        Heading("respondent_id", 17, read=True),
        Heading("question_id", 11, read=True),
        Heading("state", 22),
        Heading("answer", 100),
        Heading("missed", 10, typed=True, read=True),
        Heading("comment", 30, typed=True),
        Heading("key", 3, read=True, hidden=True),
    ),
)
READ_STATE, UNREAD_STATE, CHANGED_STATE = "read", "to be read", "changed since it was read"
HELD_STATE = "mask what was missed in the sheet redactions, then read it again"
LONG = " … (the rest is in review/redacted.csv; read it there)"
# What a cell holds, with a little room.
MOST_CHARACTERS = 31_900
# What people write who found nothing.
NOTHING = frozenset({"read", "none", "nothing", "nil", "ok", "okay", "no", "clear", "zero"})


def sample_rows(reviewable: Reviewable) -> Iterator[tuple[Value, ...]]:
    """One row an answer of the sample, with what its reader found; those to be read first."""
    readings = standing_choices(reviewable.decisions, "sample")
    earlier = {(choice.respondent_id, choice.question_id) for choice in readings.values()}

    def row(drawn: Drawn) -> tuple[Value, ...]:
        reading = readings.get(_reading(drawn).subject)
        if reading is None:
            state = CHANGED_STATE if (drawn.respondent_id, drawn.question_id) in earlier else UNREAD_STATE
        else:
            state = READ_STATE if reading.value == "0" else HELD_STATE
        is_long = len(drawn.text) > MOST_CHARACTERS
        text = drawn.text[: MOST_CHARACTERS - len(LONG)] + LONG if is_long else drawn.text
        return drawn.respondent_id, drawn.question_id, state, text, reading.value if reading else "", "", drawn.target

    yield from sorted(map(row, reviewable.sample), key=lambda cells: cells[2] == READ_STATE)


def sample_choices(rows: Sequence[Row], reviewable: Reviewable) -> Found:
    """The readings that do not stand yet, and everything wrong with the sheet; an empty cell is no reading."""
    readings = standing_choices(reviewable.decisions, "sample")
    drawn = {_reading(one).subject for one in reviewable.sample}
    for row in rows:
        said = row["missed"].casefold().strip(" .!")
        value = "0" if said in NOTHING else said
        if not value:
            continue
        if not re.fullmatch(r"\d{1,3}", value):
            yield f"{row.cell('missed')}: type how many personal details were missed: 0, 1, 2 and so on"
            continue
        choice = Choice(
            "sample",
            "read",
            row["question_id"],
            respondent_id=row["respondent_id"],
            target=row["key"],
            value=str(int(value)),
            cell=row.cell("missed"),
        )
        if readings.get(choice.subject) == choice:
            continue
        if choice.subject in drawn:
            yield choice
        else:
            yield f"{row.cell('missed')}: this answer is no longer in the sample as it stands; write a new review.xlsx"


def _reading(drawn: Drawn) -> Choice:
    """What a decision about an answer of the sample is about."""
    return Choice("sample", "read", drawn.question_id, respondent_id=drawn.respondent_id, target=drawn.target)
