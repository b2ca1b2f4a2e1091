"""The sheet of redactions: what may be personal data, to confirm or to mask, and rows for words that were missed."""

from collections.abc import Iterator, Sequence

from themes.review.masks import (
    REMOVED,
    Answer,
    apply_masks,
    lapsed_masks,
    lapsed_target,
    mask_target,
    occurrences,
)
from themes.review.queries import Query, context, queries
from themes.review.reviewable import Reviewable
from themes.review.sheets import Choice, Found, Heading, Row, Sheet, Value, cut, standing_choices

REDACTIONS_SHEET = Sheet(
    "redactions",
    (
        Heading("respondent_id", 17, read=True),
        Heading("question_id", 11, read=True),
        Heading("what", 20),
        Heading("state", 24),
        Heading("context", 80),
        Heading("decision", 12, typed=True, read=True),
        Heading("words", 30, typed=True, read=True),
        Heading("comment", 30, typed=True),
        Heading("key", 3, read=True, hidden=True),
    ),
    {"confirm": ("confirmed", "yes", "y", "ok", "okay"), "mask": ("masked",)},
)
# More rows than a person will read; those decided, and the surest, are left out first.
MOST_ROWS = 2000
ROWS_TO_ADD = 20
QUEUED_STATE, FLAGGED_STATE = "masked, please confirm", "left in, please check"
COVERED_STATE = "masked by a reviewer"
LAPSED_STATE = "the answer changed after you masked words: mask again, or confirm that nothing is left"
TO_ADD = "words to mask"
# What a cell holds at most.
CELL_LENGTH = 32_000


def redaction_rows(reviewable: Reviewable) -> Iterator[tuple[Value, ...]]:
    """One row a query, the least certain first, those decided last; then rows to add to."""
    for answer in lapsed_masks(reviewable.redacted, reviewable.decisions):
        text = apply_masks(reviewable.texts[answer], reviewable.masks.get(answer, ()))
        yield *answer, "", LAPSED_STATE, cut(text, CELL_LENGTH), "", "", "", lapsed_target(reviewable.texts[answer])
    states = {query: _state(query, reviewable) for query in queries(reviewable)}
    standing = standing_choices(reviewable.decisions, "redaction")
    confirmed = {query for query in states if _confirm(query.answer, query.key).subject in standing}

    def order(query: Query) -> tuple[bool, bool, float, Answer, tuple[int, int]]:
        is_settled = query in confirmed or states[query] == COVERED_STATE
        return is_settled, query.tier == "flagged", query.score, query.answer, query.span

    for query in sorted(states, key=order)[:MOST_ROWS]:
        decision = "confirm" if query in confirmed else ""
        yield *query.answer, query.kind, states[query], context(query, reviewable), decision, "", "", query.key
    if len(states) > MOST_ROWS:
        yield "", "", f"and {len(states) - MOST_ROWS:,} more, not listed", "", "", "", "", "", ""
    for _ in range(ROWS_TO_ADD):
        yield "", "", TO_ADD, "", "", "", "", "", ""


def _state(query: Query, reviewable: Reviewable) -> str:
    """What became of the query's words so far."""
    start, end = query.span
    if any(mask.start <= start and end <= mask.end for mask in reviewable.masks.get(query.answer, ())):
        return COVERED_STATE
    return FLAGGED_STATE if query.tier == "flagged" else QUEUED_STATE


def _confirm(answer: Answer, key: str, cell: str = "") -> Choice:
    """A person's word that a redaction, or the lack of one, is right."""
    return Choice("redaction", "confirm", answer[1], respondent_id=answer[0], target=key, cell=cell)


def redaction_choices(rows: Sequence[Row], reviewable: Reviewable) -> Found:
    """The decisions about redactions that do not stand yet, and everything wrong with the sheet."""
    standing = standing_choices(reviewable.decisions, "redaction")
    kinds = {_confirm(query.answer, query.key).subject: query.kind for query in queries(reviewable)}
    for answer in lapsed_masks(reviewable.redacted, reviewable.decisions):
        kinds[_confirm(answer, lapsed_target(reviewable.texts[answer])).subject] = ""
    people = {person.casefold(): person for person, _ in reviewable.texts}
    for row in rows:
        answer = (people.get(row["respondent_id"].casefold(), ""), row["question_id"])
        action = REDACTIONS_SHEET.decision(row["decision"])
        confirm = _confirm(answer, row["key"], row.cell("decision"))
        problem = _problem(row, action, is_known=answer in reviewable.texts)
        if problem:
            yield problem
        elif action == "mask" or (row["words"] and not row["key"]):
            yield from _masks(row, answer, kinds.get(confirm.subject, ""), reviewable)
        elif action == "confirm" and confirm.subject not in standing:
            stale = f"{row.cell('decision')}: this row's finding is not among the run's; write a new review.xlsx"
            yield confirm if confirm.subject in kinds else stale


def _problem(row: Row, action: str | None, *, is_known: bool) -> str:
    """What is wrong with a row, before its words are looked for."""
    is_empty = not row["respondent_id"] and not row["question_id"]
    if action == "" and not row["words"] and (row["key"] or is_empty):
        return ""
    checks = {
        f"{row.cell('decision')}: this is not one of {', '.join(REDACTIONS_SHEET.words)}": action is None,
        f"{row.cell('respondent_id')}: no analysed answer has this respondent_id and question_id": not is_known,
        f"{row.cell('decision')}: there is nothing to confirm in this row; choose mask, or empty the row": (
            action == "confirm" and not row["key"]
        ),
        f"{row.cell('words')}: mask needs the exact words to mask, copied from the answer": (
            action != "confirm" and not row["words"]
        ),
        f"{row.cell('words')}: this is for mask alone; choose mask, or empty the cell": (
            action != "mask" and bool(row["words"] and row["key"])
        ),
    }
    return next((problem for problem, is_wrong in checks.items() if is_wrong), "")


def _masks(row: Row, answer: Answer, kind: str, reviewable: Reviewable) -> Found:
    """A decision for each place in the answer where the words of a row stand and are not masked yet."""
    text = reviewable.texts[answer]
    spans = occurrences(text, row["words"])
    if not spans:
        yield (
            f"{row.cell('words')}: these words are not in the answer as it was redacted; copy them from it exactly, "
            "without any [PLACEHOLDER]"
        )
    masked = [(mask.start, mask.end) for mask in reviewable.masks.get(answer, ())]
    for span in spans:
        if not any(start <= span[0] and span[1] <= end for start, end in masked):
            target = mask_target(span, text)
            yield Choice(
                "redaction",
                "mask",
                answer[1],
                respondent_id=answer[0],
                target=target,
                value=kind or REMOVED,
                cell=row.cell("words"),
            )
