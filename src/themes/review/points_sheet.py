"""The sheet of points: passages that may need an answer, which of them people confirm, and what the body replies."""

import json
from collections.abc import Iterator, Sequence

import pandas as pd

from themes.review.reviewable import Reviewable
from themes.review.sheets import Choice, Emphasis, Found, Heading, Row, Sheet, Value, fold, standing_choices
from themes.review.written import CONTROL_DAYS, day, repeats
from themes.tables import POINT_KINDS, REPLIES, UNTHEMED, Decisions, Replies, quote_target

POINTS_SHEET = Sheet(
    "points",
    (
        Heading("question_id", 11, read=True),
        Heading("kind", 12, read=True),
        Heading("theme", 26),
        Heading("passage", 70),
        Heading("decision", 12, typed=True, read=True),
        Heading("point", 50, typed=True, read=True),
        Heading("reply", 50, typed=True, read=True),
        Heading("owner", 18, typed=True, read=True),
        Heading("date", 12, typed=True, read=True),
        Heading("comment", 24, typed=True),
        Heading("key", 3, read=True, hidden=True),
    ),
    {
        "confirm": ("confirmed", "yes", "y", "ok", "okay", "answer"),
        "reject": ("rejected", "no", "n", "none", "not a point"),
    },
)
WRITTEN = ("point", "reply", "owner", "date")
OWN = "own"
Known = dict[str, tuple[Choice, str, str]]


def point_rows(reviewable: Reviewable) -> Iterator[tuple[Value, ...]]:
    """One row a passage that was proposed, and one a point that officers added, with what stands about each."""
    standing = standing_choices(reviewable.decisions, "point")
    labels = reviewable.themes.set_index(["question_id", "theme_id"])["label"].to_dict()
    known = _known(reviewable)
    for key, (choice, passage, cue) in known.items():
        start = passage.casefold().find(cue) if cue else -1
        end = start + len(cue)
        shown = passage if start < 0 else Emphasis(passage[:start], passage[start:end], passage[end:])
        theme = str(labels.get((choice.question_id, choice.theme_id), ""))
        yield (
            *_row(choice.question_id, choice.target.partition("|")[0], theme, shown),
            *_said(standing, choice),
            "",
            key,
        )
    for choice in standing.values():
        if choice.target.startswith(OWN) and choice.action == "confirm":
            yield (
                *_row(choice.question_id, _written(choice).get("kind", ""), "", ""),
                *_said(standing, choice),
                "",
                _key(choice),
            )


def _row(question: str, kind: str, theme: str, passage: Value) -> tuple[Value, ...]:
    return question, kind, theme, passage


def _said(standing: dict[tuple[str, ...], Choice], choice: Choice) -> tuple[str, ...]:
    """What stands about a point: the decision and what was written."""
    earlier = standing.get(choice.subject)
    written = _written(earlier) if earlier else {}
    return (earlier.action if earlier else "", *(written.get(name, "") for name in WRITTEN))


def _written(choice: Choice) -> dict[str, str]:
    """What a decision holds beside its action."""
    found = json.loads(choice.value) if choice.value else {}
    return {str(name): str(words) for name, words in found.items()}


def _key(choice: Choice) -> str:
    """How a row of the sheet names its point."""
    return f"{choice.question_id}|{choice.theme_id}|{choice.respondent_id}|{choice.target}"


def _known(reviewable: Reviewable) -> Known:
    """The passages that were proposed, by the key of their rows, as decisions would name them."""
    columns = ["question_id", "respondent_id", "start", "end", "kind", "cue", "theme_id"]
    found: Known = {}
    for question, person, start, end, kind, cue, theme in reviewable.points[columns].itertuples(index=False, name=None):
        passage = reviewable.reviewed_texts.get((person, question), "")[start:end]
        theme_id = "" if theme in UNTHEMED else theme
        choice = Choice("point", "", question, theme_id, person, f"{kind}|{quote_target(start, end, passage)}")
        found[_key(choice)] = (choice, fold(passage), fold(cue))
    return found


def point_choices(rows: Sequence[Row], reviewable: Reviewable) -> Found:
    """The decisions about points that do not stand yet, and everything wrong with the sheet."""
    standing, known = standing_choices(reviewable.decisions, "point"), _known(reviewable)
    for row in rows:
        action = POINTS_SHEET.decision(row["decision"])
        if action is None:
            yield f"{row.cell('decision')}: the decision must be confirm or reject"
            continue
        if not action:
            if any(row[name] for name in WRITTEN):
                yield f"{row.cell('decision')}: choose confirm, or leave the whole row empty"
            continue
        if row["key"] in known:
            subject, passage, _ = known[row["key"]]
        elif found := next((one for one in standing.values() if _key(one) == row["key"]), None):
            subject, passage = found, ""
        elif row["key"]:
            yield f"{row.cell('decision')}: this passage is no longer among the run's; decide in a new review.xlsx"
            continue
        else:
            subject, passage = _own(row), ""
        problems = list(_problems(row, action, passage, reviewable))
        yield from problems
        if not problems:
            choice = _choice(row, action, subject)
            if standing.get(choice.subject) != choice:
                yield choice


def _own(row: Row) -> Choice:
    """A point that no passage was proposed for."""
    return Choice("point", "", row["question_id"], target=f"{OWN}|{quote_target(0, 0, row['point'])}")


def _choice(row: Row, action: str, subject: Choice) -> Choice:
    """The decision of a row."""
    words = {name: row[name] for name in WRITTEN if row[name]}
    if "date" in words:
        words["date"] = day(words["date"]) or words["date"]
    if subject.target.startswith(OWN):
        words["kind"] = row["kind"] or POINT_KINDS[0]
    value = json.dumps(words, ensure_ascii=False, sort_keys=True) if action == "confirm" else ""
    return Choice(
        "point", action, subject.question_id, subject.theme_id, subject.respondent_id, subject.target, value,
        row.cell("decision"),
    )  # fmt: skip


def _problems(row: Row, action: str, passage: str, reviewable: Reviewable) -> Iterator[str]:
    """What is wrong with a row that decides."""
    if action != "confirm":
        return
    if not row["point"]:
        yield f"{row.cell('point')}: word the point yourself: the report prints your words, not the respondent's"
    elif passage and repeats(row["point"], passage):
        yield f"{row.cell('point')}: this repeats what the respondent wrote; say it in words of your own"
    if row["question_id"] not in set(reviewable.reviewed["question_id"]):
        yield f"{row.cell('question_id')}: there is no question {row['question_id']}; put the id back"
    if row["kind"] and row["kind"] not in POINT_KINDS:
        yield f"{row.cell('kind')}: the kind is one of {', '.join(POINT_KINDS)}"
    if row["date"] and not day(row["date"]):
        yield f"{row.cell('date')}: {CONTROL_DAYS}"


def confirmed_points(decisions: Decisions) -> Replies:
    """The points that people confirmed, numbered within their question by kind and place: numbers hang on no clock."""
    confirmed = [choice for choice in standing_choices(decisions, "point").values() if choice.action == "confirm"]
    rows, numbers = [], dict[str, int]()
    for choice in sorted(confirmed, key=lambda one: (one.question_id, one.target, one.respondent_id)):
        number = numbers[choice.question_id] = numbers.get(choice.question_id, 0) + 1
        said, kind = _written(choice), choice.target.partition("|")[0]
        kind = said.get("kind", POINT_KINDS[0]) if kind == OWN else kind
        rows.append((choice.question_id, number, choice.theme_id, kind, *(said.get(name, "") for name in WRITTEN)))
    frame = pd.DataFrame(rows, columns=REPLIES.names)
    return REPLIES.check(frame.astype({"number": "Int64"})) if rows else REPLIES.empty()
