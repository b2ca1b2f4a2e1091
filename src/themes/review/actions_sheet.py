"""The sheet of actions: what the body decided about each theme, who does it, by when and how far it is."""

import json
from collections.abc import Iterator, Sequence

import pandas as pd

from themes.review.reviewable import Reviewable
from themes.review.sheets import Choice, Found, Heading, Row, Sheet, Value, standing_choices
from themes.review.written import CONTROL_DAYS, day
from themes.tables import ACTION_STATUSES, ACTIONS, CANNOT, WILL, Actions, Decisions, short_hash

ACTIONS_SHEET = Sheet(
    "actions",
    (
        Heading("question_id", 11, read=True),
        Heading("theme_id", 11, read=True),
        Heading("theme", 30),
        Heading("decision", 12, typed=True, read=True),
        Heading("action", 50, typed=True, read=True),
        Heading("why", 40, typed=True, read=True),
        Heading("owner", 18, typed=True, read=True),
        Heading("date", 12, typed=True, read=True),
        Heading("status", 12, typed=True, read=True),
        Heading("comment", 24, typed=True),
        Heading("key", 3, read=True, hidden=True),
    ),
    {
        WILL: ("will", "yes", "will do", "done", "agreed"),
        CANNOT: ("cannot", "no", "will not", "we will not", "not possible"),
        "not decided": ("undecided", "later"),
        "remove": ("delete", "undo"),
    },
)
WRITTEN = ("action", "why", "owner", "date", "status")
FILE = "actions.csv"


def action_rows(reviewable: Reviewable) -> Iterator[tuple[Value, ...]]:
    """One row an action that stands, then one for each theme without any."""
    columns = ["question_id", "theme_id", "label"]
    rows = reviewable.themes[columns].itertuples(index=False, name=None)
    labels = {(str(question), str(theme)): str(label) for question, theme, label in rows}
    register = reviewable.register
    for row in register.to_dict("records"):
        key = (row["question_id"], row["theme_id"])
        written = tuple(str(row[name]) for name in WRITTEN)
        yield (
            *key,
            labels.get(key, ""),
            row["decision"],
            *written,
            "",
            reviewable.action_keys.get(row["number"], ""),
        )
    known = set(zip(register["question_id"], register["theme_id"], strict=True))
    for (question, theme), label in labels.items():
        if (question, theme) not in known:
            yield question, theme, label, "", "", "", "", "", "", "", ""


def action_choices(rows: Sequence[Row], reviewable: Reviewable) -> Found:
    """The actions that do not stand yet, and everything wrong with the sheet."""
    standing = standing_choices(reviewable.decisions, "action")
    themes = set(zip(reviewable.themes["question_id"], reviewable.themes["theme_id"], strict=True))
    if reviewable.register_is_file:
        if any(not row["key"] and row["decision"] for row in rows):
            yield f"sheet actions: {FILE} beside the settings is the register: write actions there, not here"
        return
    seen: set[str] = set()
    for row in rows:
        decision = ACTIONS_SHEET.decision(row["decision"])
        if not decision and not any(row[name] for name in WRITTEN):
            if decision is None:
                yield f"{row.cell('decision')}: the decision is one of {', '.join(ACTIONS_SHEET.words)}"
            continue
        problems = list(_problems(row, decision or "", themes))
        yield from problems
        if not problems:
            # A row that was copied for a second action carries the key of the first.
            choice = _choice(row, decision or "", key="" if row["key"] in seen else row["key"])
            seen.add(row["key"])
            if standing.get(choice.subject) != choice:
                yield choice


def _choice(row: Row, decision: str, *, key: str) -> Choice:
    """The decision of a row; its key stays the same whatever is written later."""
    target = key or short_hash(f"{row['question_id']}|{row['theme_id']}|{row['action']}|{row['why']}")
    action = "undo" if decision == "remove" else "confirm"
    words = {"decision": decision, **{name: row[name] for name in WRITTEN if row[name]}}
    if "date" in words:
        words["date"] = day(words["date"])
    value = "" if action == "undo" else json.dumps(words, ensure_ascii=False, sort_keys=True)
    return Choice(
        "action", action, row["question_id"], row["theme_id"], target=target, value=value, cell=row.cell("decision")
    )


def _problems(row: Row, decision: str, themes: set[tuple[str, str]]) -> Iterator[str]:
    """What is wrong with a row."""
    if not decision:
        yield f"{row.cell('decision')}: the decision is one of {', '.join(ACTIONS_SHEET.words)}"
    if (row["question_id"], row["theme_id"]) not in themes:
        yield f"{row.cell('theme_id')}: there is no theme {row['question_id']}/{row['theme_id']}; put the ids back"
    if decision == WILL and not row["action"]:
        yield f"{row.cell('action')}: say what will be done"
    if decision == CANNOT and not row["why"]:
        yield f"{row.cell('why')}: say why it cannot be done"
    if row["date"] and not day(row["date"]):
        yield f"{row.cell('date')}: {CONTROL_DAYS}"
    if row["status"] and row["status"].casefold() not in ACTION_STATUSES:
        yield f"{row.cell('status')}: the status is one of {', '.join(ACTION_STATUSES)}"


def register_of(decisions: Decisions) -> tuple[Actions, dict[int, str]]:
    """The register that people wrote in workbooks, and the key of each row of it."""
    standing = [choice for choice in standing_choices(decisions, "action").values() if choice.action == "confirm"]
    ordered = sorted(standing, key=lambda one: (one.question_id, one.theme_id, one.target))
    rows, keys = [], dict[int, str]()
    for number, choice in enumerate(ordered, start=1):
        said = {str(name): str(words) for name, words in json.loads(choice.value).items()}
        said["status"] = said.get("status", ACTION_STATUSES[0]).casefold()
        keys[number] = choice.target
        rows.append((number, choice.question_id, choice.theme_id, *(said.get(name, "") for name in ACTIONS.names[3:])))
    frame = pd.DataFrame(rows, columns=ACTIONS.names)
    return (ACTIONS.check(frame.astype({"number": "Int64"})) if rows else ACTIONS.empty()), keys
