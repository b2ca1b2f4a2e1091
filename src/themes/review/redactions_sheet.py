"""The sheet of redactions: what may be personal data, to confirm, reject or mask, and rows for words missed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from themes.local_list import NAME, Words
from themes.review.masks import Answer, Span
from themes.review.queries import Group, context, groups
from themes.review.reviewable import Reviewable
from themes.review.rulings import target, visible_places
from themes.review.sheets import Choice, Emphasis, Found, Heading, Row, Sheet, Value, standing_choices
from themes.tables import FLAGGED, LEFT_IN, LOCAL_LIST

HERE = "mask here"
REDACTIONS_SHEET = Sheet(
    "redactions",
    (
        Heading("respondent_id", 17, read=True),
        Heading("question_id", 11, read=True),
        Heading("what", 16),
        Heading("state", 22),
        Heading("found", 22),
        Heading("times", 7),
        Heading("context", 80),
        Heading("decision", 12, typed=True, read=True),
        Heading("words", 30, typed=True, read=True),
        Heading("comment", 30, typed=True),
        Heading("key", 3, read=True, hidden=True),
    ),
    {
        "confirm": ("confirmed", "yes", "y", "ok", "okay"),
        "reject": ("rejected", "no", "n", "wrong"),
        "mask": ("masked", "mask more", "add"),
        HERE: ("masked here",),
        "undo": ("undone", "unmask"),
    },
)
# More rows than a person will read; those decided, and the surest, are left out first.
MOST_ROWS = 2000
ROWS_TO_ADD = 20
QUEUED_STATE, FLAGGED_STATE = "masked, please confirm", "left in, please check"
COVERED_STATE = "masked by a reviewer"
REJECTED_STATE = "left in: rejected by a reviewer"
TAUGHT_MASK, TAUGHT_CLEAR = "masked: decided in an earlier run", "left in: decided in an earlier run"
TO_ADD = "words to mask"
# What a cell holds at most.
CELL_LENGTH = 32_000
# Words that so many other people write in small letters are everyday words: "will" may be masked in the answer in which
# it is somebody's name, and nowhere else. With three, one careless writer of a name makes it no everyday word.
EVERYDAY = 3
HERE_KEY = "here|"


class Listed(NamedTuple):
    """A row of the sheet before it is written: what one decision settles, and what became of it so far."""

    subject: Choice
    kind: str
    state: str
    found: str
    times: int
    shown: Emphasis
    decision: str
    answer: Answer


def redaction_rows(reviewable: Reviewable) -> Iterator[tuple[Value, ...]]:
    """One row for what one decision settles, the least certain first, those decided last; then rows to add to."""
    listed = [*_listed_groups(reviewable), *_listed_masks(reviewable)]
    for row in listed[:MOST_ROWS]:
        key = f"{HERE_KEY if row.subject.respondent_id else ''}{row.subject.target}"
        yield *row.answer, row.kind, row.state, row.found, row.times, row.shown, row.decision, "", "", key
    if len(listed) > MOST_ROWS:
        yield "", "", f"and {len(listed) - MOST_ROWS:,} more, not listed", "", "", "", "", "", "", "", ""
    for _ in range(ROWS_TO_ADD):
        yield "", "", TO_ADD, "", "", "", "", "", "", "", ""


def _listed_groups(reviewable: Reviewable) -> list[Listed]:
    """What the recognisers found and were not sure of, what people decided in earlier runs, and what they say now."""
    standing = standing_choices(reviewable.decisions, "redaction")
    decided = {subject for subject, choice in standing.items() if choice.action != "undo"}

    def order(group: Group) -> tuple[bool, bool, float, Answer, Span]:
        first = group.first
        settled = group.is_taught or _subject(group.target, group.scope).subject in decided
        return settled, first.tier == FLAGGED, first.score, first.answer, first.span

    return [
        _listed(group, standing.get(_subject(group.target, group.scope).subject), reviewable)
        for group in sorted(groups(reviewable), key=order)
    ]


def _listed(group: Group, choice: Choice | None, reviewable: Reviewable) -> Listed:
    """A row of the sheet about a group."""
    first, decision = group.first, choice.action if choice and choice.action != "undo" else ""
    if choice and choice.action == "undo":
        state = FLAGGED_STATE if first.recogniser == LOCAL_LIST or first.tier == FLAGGED else QUEUED_STATE
    elif decision in ("reject", "mask") and not (decision == "mask" and first.tier != FLAGGED):
        state = REJECTED_STATE if decision == "reject" else COVERED_STATE
    elif first.recogniser == LOCAL_LIST:
        state = TAUGHT_MASK
    else:
        state = {FLAGGED: FLAGGED_STATE, LEFT_IN: TAUGHT_CLEAR}.get(first.tier, QUEUED_STATE)
    shown = context(first.answer, first.span, reviewable)
    subject = _subject(group.target, group.scope)
    return Listed(subject, first.kind, state, first.found, len(group.queries), shown, decision, first.answer)


def _listed_masks(reviewable: Reviewable) -> Iterator[Listed]:
    """The words that people typed to be masked: none of the recognisers had found them."""
    known = {_subject(group.target, group.scope).subject for group in groups(reviewable)}
    masks = {
        (Words.parse(choice.value), (choice.respondent_id, choice.question_id)): choice
        for subject, choice in standing_choices(reviewable.decisions, "redaction").items()
        if choice.action == "mask" and subject not in known
    }
    wanted = {words for words, _ in masks if words}
    seen: dict[tuple[Words | None, Answer], list[tuple[Answer, Span]]] = {key: [] for key in masks}
    for answer, text in reviewable.texts.items() if wanted else ():
        for start, end, words in visible_places(text, wanted, reviewable.hasher):
            for scope in (("", ""), answer):
                if (words, scope) in seen:
                    seen[words, scope].append((answer, (start, end)))
    for key, where in seen.items():
        if where:
            answer, span = where[0]
            found = reviewable.texts[answer][slice(*span)]
            shown = context(answer, span, reviewable)
            kind = masks[key].target.partition("|")[0]
            yield Listed(masks[key], kind, COVERED_STATE, found, len(where), shown, "mask", answer)


def _subject(target: str, scope: Answer, action: str = "", *, value: str = "", cell: str = "") -> Choice:
    """A decision about words, everywhere or in one answer."""
    return Choice("redaction", action, scope[1], respondent_id=scope[0], target=target, value=value, cell=cell)


def redaction_choices(rows: Sequence[Row], reviewable: Reviewable) -> Found:
    """The decisions about redactions that do not stand yet, and everything wrong with the sheet."""
    standing = standing_choices(reviewable.decisions, "redaction")
    found = {_subject(group.target, group.scope).subject: group for group in groups(reviewable)}
    people = {person.casefold(): person for person, _ in reviewable.texts}
    asked: list[tuple[Row, Answer, Words]] = []
    for row in rows:
        answer = (people.get(row["respondent_id"].casefold(), ""), row["question_id"])
        action = REDACTIONS_SHEET.decision(row["decision"])
        problem = _problem(row, action, is_known=answer in reviewable.texts)
        if problem:
            yield problem
        elif row["words"]:
            asked.append((row, answer, reviewable.hasher.of(row["words"])))
        elif action:
            yield from _decided(row, answer, known=(found, standing), reviewable=reviewable)
    yield from _typed(asked, standing, reviewable)


def _problem(row: Row, action: str | None, *, is_known: bool) -> str:
    """What is wrong with a row, before its words are looked for."""
    is_empty = not row["respondent_id"] and not row["question_id"]
    if action == "" and not row["words"] and (row["key"] or is_empty):
        return ""
    is_mask = action in ("mask", HERE)
    checks = {
        f"{row.cell('decision')}: this is not one of {', '.join(REDACTIONS_SHEET.words)}": action is None,
        f"{row.cell('respondent_id')}: no analysed answer has this respondent_id and question_id": not is_known,
        f"{row.cell('decision')}: there is nothing to {action} in this row; choose mask, or empty the row": (
            bool(action) and not is_mask and not row["key"]
        ),
        f"{row.cell('words')}: mask needs the exact words to mask, copied from the answer": (
            not row["key"] and not row["words"]
        ),
        f"{row.cell('words')}: this is for mask alone; choose mask, or empty the cell": (
            not is_mask and bool(row["words"] and row["key"])
        ),
    }
    return next((problem for problem, is_wrong in checks.items() if is_wrong), "")


def _decided(
    row: Row,
    answer: Answer,
    *,
    known: tuple[Mapping[tuple[str, ...], Group], Mapping[tuple[str, ...], Choice]],
    reviewable: Reviewable,
) -> Iterator[Choice | str]:
    """The decision of a row about what was found, or about words that were masked before."""
    found, standing = known
    action = REDACTIONS_SHEET.decision(row["decision"]) or ""
    scope = answer if row["key"].startswith(HERE_KEY) else ("", "")
    named = row["key"].removeprefix(HERE_KEY)
    subject = _subject(named, scope).subject
    group, before = found.get(subject), standing.get(subject)
    if group is None and before is None:
        yield f"{row.cell('decision')}: this row's finding is not among the run's; write a new review.xlsx"
        return
    if action in ("mask", HERE) and group is not None:
        choices = list(_masked(group, action, row, reviewable))
    elif action in ("mask", HERE):
        choices = [before] if before else []
    else:
        choices = [_subject(named, scope, action, cell=row.cell("decision"))]
    for choice in choices:
        earlier = standing.get(choice.subject)
        if earlier != choice and not (choice.action == "undo" and earlier is None and group and not group.is_taught):
            yield choice


def _masked(group: Group, action: str, row: Row, reviewable: Reviewable) -> Iterator[Choice]:
    """The words of a group masked wherever they stand; everyday words, and those of one answer, only where found."""
    cell, first = row.cell("decision"), group.first
    if first.recogniser == LOCAL_LIST:
        yield _subject(group.target, group.scope, "confirm", cell=cell)
        return
    own = {query.answer for query in group.queries}
    others = _small_letters({first.words}, reviewable)[first.words] - {person for person, _ in own}
    if first.kind == NAME and action != HERE and len(others) < EVERYDAY:
        yield _subject(group.target, group.scope, "mask", value=str(first.words), cell=cell)
        return
    if first.kind == NAME or first.tier != FLAGGED:
        yield _subject(group.target, group.scope, "confirm", cell=cell)
    for query in group.queries if first.tier == FLAGGED else ():
        yield _subject(target(first.kind, first.words), query.answer, "mask", value=str(query.words), cell=cell)


def _typed(
    asked: Sequence[tuple[Row, Answer, Words]], standing: Mapping[tuple[str, ...], Choice], reviewable: Reviewable
) -> Iterator[Choice | str]:
    """A decision for the words that each of some rows gives, masked everywhere, or here if they are everyday words."""
    common = _small_letters({words for _, _, words in asked}, reviewable) if asked else {}
    for row, answer, words in asked:
        if not words.number or not visible_places(reviewable.texts[answer], {words}, reviewable.hasher):
            yield (
                f"{row.cell('words')}: these words are not in the answer as it was redacted; copy them from it "
                "exactly, without any [PLACEHOLDER]"
            )
            continue
        is_here = REDACTIONS_SHEET.decision(row["decision"]) == HERE
        everywhere = not is_here and len(common[words] - {answer[0]}) < EVERYDAY
        scope = ("", "") if everywhere else answer
        choice = _subject(target(NAME, words), scope, "mask", value=str(words), cell=row.cell("words"))
        if standing.get(choice.subject) != choice:
            yield choice


def _small_letters(wanted: Iterable[Words], reviewable: Reviewable) -> dict[Words, set[str]]:
    """Who writes each of some words in small letters."""
    people: dict[Words, set[str]] = {words: set() for words in wanted}
    for (person, _), text in reviewable.texts.items():
        for start, end, words in visible_places(text, people, reviewable.hasher):
            if text[start:end].islower():
                people[words].add(person)
    return people
