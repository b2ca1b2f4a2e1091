"""The sheet of sentences: those that the report computes, and those that people write instead."""

from collections.abc import Iterator, Sequence

from themes.review.reviewable import Reviewable
from themes.review.sheets import Choice, Found, Heading, Row, Sheet, Value, fold
from themes.tables import numbers_hash

SENTENCES_SHEET = Sheet(
    "sentences",
    (
        Heading("sentence_id", 20, read=True),
        Heading("computed", 70, read=True),
        Heading("your sentence", 70, typed=True, read=True),
        Heading("your earlier sentence, whose numbers have changed", 50),
        Heading("comment", 30, typed=True),
    ),
)


def sentence_rows(reviewable: Reviewable) -> Iterator[tuple[Value, ...]]:
    """One row a sentence, with what people wrote instead of it.

    Words written before the numbers changed stand in a column of their own: somebody has to write them again, as they
    are or otherwise, before they are anybody's sentence about the new numbers.
    """
    standing = _standing(reviewable)
    for sentence_id, computed, shown in reviewable.sentences:
        written = shown if sentence_id in standing else ""
        current = sentence_id in standing and standing[sentence_id][0] == _target(sentence_id, computed)
        yield sentence_id, computed, written if current else "", "" if current else written, ""


def _standing(reviewable: Reviewable) -> dict[str, tuple[str, str]]:
    """Of each sentence that people wrote, the target and the words of the last decision."""
    decisions = reviewable.decisions
    rows = decisions[decisions["about"] == "sentence"].sort_values("number")
    return {
        target.rpartition("|")[0]: (target, words) for target, words in zip(rows["target"], rows["value"], strict=True)
    }


def _target(sentence_id: str, computed: str) -> str:
    """How a decision names a sentence, with a hash of the computed words that the officer had before them."""
    return f"{sentence_id}|{numbers_hash(computed)}"


def sentence_choices(rows: Sequence[Row], reviewable: Reviewable) -> Found:
    """The sentences that people wrote and that are not shown yet, and everything wrong with the sheet."""
    standing = _standing(reviewable)
    known = {sentence_id: computed for sentence_id, computed, _ in reviewable.sentences}
    for row in rows:
        if not row["your sentence"]:
            continue
        computed = known.get(row["sentence_id"], "")
        target = _target(row["sentence_id"], computed)
        choice = Choice(
            "sentence", "rewrite", target=target, value=row["your sentence"], cell=row.cell("your sentence")
        )
        if row["sentence_id"] not in known:
            yield f"{row.cell('sentence_id')}: the report has no such sentence; write a new review.xlsx"
        elif _stands(row, choice, standing.get(row["sentence_id"]), computed):
            continue
        elif row["computed"] != fold(computed):
            yield f"{row.cell('computed')}: this sentence is no longer the run's; write yours in a new review.xlsx"
        else:
            yield choice


def _stands(row: Row, choice: Choice, standing: tuple[str, str] | None, computed: str) -> bool:
    """Whether a sentence says what is said already: by a decision about the same numbers, or computed."""
    if standing is None:
        return choice.value == fold(computed)
    return standing in [(choice.target, choice.value), (_target(row["sentence_id"], row["computed"]), choice.value)]
