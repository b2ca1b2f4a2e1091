"""The sheet of sentences: those that the report computes, and those that people write instead."""

from collections.abc import Iterator, Sequence

from themes.review.reviewable import Reviewable
from themes.review.sheets import Choice, Found, Heading, Row, Sheet, Value, fold, standing_choices
from themes.tables import short_hash

SENTENCES_SHEET = Sheet(
    "sentences",
    (
        Heading("sentence_id", 20, read=True),
        Heading("computed", 70, read=True),
        Heading("your sentence", 70, typed=True, read=True),
        Heading("comment", 30, typed=True),
    ),
)


def sentence_rows(reviewable: Reviewable) -> Iterator[tuple[Value, ...]]:
    """One row a sentence, with what people wrote instead of it."""
    for sentence_id, computed, shown in reviewable.sentences:
        yield sentence_id, computed, shown if shown != computed else "", ""


def sentence_choices(rows: Sequence[Row], reviewable: Reviewable) -> Found:
    """The sentences that people wrote and that are not shown yet, and everything wrong with the sheet."""
    standing = standing_choices(reviewable.decisions, "sentence")
    known = {sentence_id: (computed, shown) for sentence_id, computed, shown in reviewable.sentences}
    for row in rows:
        if not row["your sentence"]:
            continue
        computed, shown = known.get(row["sentence_id"], ("", ""))
        target = f"{row['sentence_id']}|{short_hash(computed)}"
        choice = Choice(
            "sentence", "rewrite", target=target, value=row["your sentence"], cell=row.cell("your sentence")
        )
        if row["sentence_id"] not in known:
            yield f"{row.cell('sentence_id')}: the report has no such sentence; write a new review.xlsx"
        elif choice.value == fold(shown) or standing.get(choice.subject) == choice:
            continue
        elif row["computed"] != fold(computed):
            yield f"{row.cell('computed')}: this sentence is no longer the run's; write yours in a new review.xlsx"
        else:
            yield choice
