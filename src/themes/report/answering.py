"""Answering: the points that must be answered, and what the body did, will do and cannot do about what people said."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import Any

from themes.consultation import Consultation
from themes.report.asked import Asked
from themes.report.naming import set_words, words_of
from themes.report.parts import Grid, Section
from themes.report.printable import Printable
from themes.report.sentences import Wordings
from themes.report.tracing import AnyTable, derived
from themes.report.wording import HIDDEN, counted, long_date_of, quoted, readable
from themes.tables import ACTIONS, CANNOT, POINT_KINDS, REPLIES, UNDECIDED, WILL, Actions, Replies

KINDS = dict(zip(POINT_KINDS, ("Another way", "New evidence", "Fact or law", "In no theme"), strict=True))
NO_REPLY = "No reply yet"
# Who, when or why, where nobody has written it; and the theme of an entry that is about none.
NOT_SAID, NO_THEME = "Not said", "–"
POINTS = (
    "These points need an answer, however few people made them. Officers looked for other ways to reach the aim, for "
    "new evidence, and for questions of fact or law. The words are theirs, not those of the people who made the point."
)
YOU_SAID = (
    "Each row names a theme, how often it came up, and what is being done about it. How often a point came up did not "
    "decide alone what is done."
)
COULD_NOT = "People raised these themes too. The table says what cannot be done about them, and why."
OPEN = "Nothing has been decided yet about these themes."


def answer_parts(
    asked: Sequence[Asked], tables: Printable, consultation: Consultation, wordings: Wordings
) -> tuple[Section, ...]:
    """The two sections that say what the body answers, those that have anything to tell."""
    parts = (points_part(asked, tables.replies, wordings), actions_part(asked, tables.actions, consultation, wordings))
    return tuple(part for part in parts if part)


def points_part(asked: Sequence[Asked], replies: Replies, wordings: Wordings) -> Section | None:
    """The points that people confirmed, with the reply to each."""
    if replies.empty:
        return None
    rows = tuple(_point_row(row, asked) for row in replies.to_dict("records"))
    grid = Grid("table-points", "Points that must be answered, and the reply to each", POINT_COLUMNS, rows, words=6)
    return Section("points", "Points that we must answer", (wordings.say("points/opening", POINTS),), grids=(grid,))


POINT_COLUMNS = ("Point", "Kind", "Question", "Reply", "Owner", "Date")


def _point_row(row: Mapping[Hashable, Any], asked: Sequence[Asked]) -> tuple[str, ...]:
    names = {one.question.id: one.name for one in asked}
    said = {name: words_of(row, name, REPLIES) for name in ("point", "reply", "owner")}
    return (
        said["point"],
        KINDS[str(row["kind"])],
        names.get(str(row["question_id"]), str(row["question_id"])),
        said["reply"] or NO_REPLY,
        said["owner"] or NOT_SAID,
        _day_of(row, REPLIES),
    )


def actions_part(
    asked: Sequence[Asked], actions: Actions, consultation: Consultation, wordings: Wordings
) -> Section | None:
    """What people said, what the body did or will do, and what it cannot do and why."""
    if actions.empty:
        return None
    body = set_words(consultation.body, "body")
    rows = {decision: _rows(actions, decision, asked) for decision in (WILL, CANNOT, UNDECIDED)}
    sections = [
        Section(f"actions-{number}", title, (wordings.say(f"actions/{number}", words),), grids=(grid,))
        for number, (title, words, grid) in enumerate(_tables(rows, body), start=1)
    ]
    counts = actions["status"].value_counts()
    done = derived(int(counts.get("done", 0)), "number of actions that are done")
    everything = derived(len(actions), "number of actions")
    marked = counted(done, "is", "are")
    words = f"The register holds {counted(everything, 'entry', 'entries')}. Of these, {marked} marked as done."
    return Section(
        "actions",
        "You said, we did, and what we could not do and why",
        (wordings.say("actions/opening", words),),
        sections=tuple(sections),
    )


def _tables(rows: dict[str, tuple[tuple[str, ...], ...]], body: str) -> Iterator[tuple[str, str, Grid]]:
    """The tables that have rows."""
    said: tuple[str, ...] = ("You said", "How many raised it")
    headings: tuple[str, ...]
    if rows[WILL]:
        headings = (*said, "What we do", "Who", "By when", "How far it is")
        grid = Grid("table-actions", f"What {body} did or will do", headings, rows[WILL], words=6)
        yield "You said, we did", YOU_SAID, grid
    if rows[CANNOT]:
        headings = (*said, "What we could not do", "Why", "Who")
        grid = Grid("table-cannot", f"What {body} could not do, and why", headings, rows[CANNOT], words=5)
        yield "What we could not do, and why", COULD_NOT, grid
    if rows[UNDECIDED]:
        headings = (*said, "What was proposed", "Who", "By when")
        grid = Grid("table-undecided", "What is not decided yet", headings, rows[UNDECIDED], words=5)
        yield "Not decided yet", OPEN, grid


def _rows(actions: Actions, decision: str, asked: Sequence[Asked]) -> tuple[tuple[str, ...], ...]:
    """The actions of one kind."""
    themes = {(one.question.id, theme.theme_id): theme for one in asked for theme in one.themes}
    found = []
    for row in actions[actions["decision"] == decision].to_dict("records"):
        theme = themes.get((row["question_id"], row["theme_id"]))
        name = quoted(theme.label) if theme else NO_THEME
        many = (HIDDEN if theme.responses is None else theme.out_of) if theme else NO_THEME
        action, why, owner = (words_of(row, name, ACTIONS) or NOT_SAID for name in ("action", "why", "owner"))
        when = _day_of(row, ACTIONS)
        ends = {WILL: (action, owner, when, row["status"].capitalize()), CANNOT: (action, why, owner)}
        found.append((name, many, *ends.get(decision, (action, owner, when))))
    return tuple(found)


def _day_of(row: Mapping[Hashable, Any], table: AnyTable) -> str:
    """The day of a point or an action, as a long date where it is one."""
    told = {**row, "date": long_date_of(readable(row["date"]))}
    return words_of(told, "date", table) or NOT_SAID


def answered_themes(replies: Replies) -> frozenset[tuple[str, str]]:
    """The themes under which a person confirmed a point."""
    rows = replies[replies["theme_id"] != ""]
    return frozenset(zip(rows["question_id"], rows["theme_id"], strict=True))


def unanswered(replies: Replies) -> list[str]:
    """The confirmed points that have no reply, as a refusal names them: "q1 point 2"."""
    rows = replies[replies["reply"].str.strip() == ""]
    return [f"{question} point {number}" for question, number in zip(rows["question_id"], rows["number"], strict=True)]


def answering_words(replies: Replies, actions: Actions) -> str:
    """What the summary says of points and actions; "" where there are none."""
    parts = []
    if len(replies):
        waiting = derived(len(unanswered(replies)), "number of points without a reply")
        points = derived(len(replies), "number of confirmed points")
        parts.append(f"{counted(points, 'point needs', 'points need')} an answer, however few people made them.")
        parts.append(_waiting(waiting, points))
    if len(actions):
        will = derived(int((actions["decision"] == WILL).sum()), f"number of actions: {WILL}")
        cannot = derived(int((actions["decision"] == CANNOT).sum()), f"number of actions: {CANNOT}")
        everything = derived(len(actions), "number of actions")
        parts.append(
            f"The register says what is done in {will:,} of {counted(everything, 'entry', 'entries')}, and what cannot "
            f"be done, and why, in {cannot:,}."
        )
    return " ".join(parts)


def _waiting(waiting: int, points: int) -> str:
    """How many points have no reply."""
    if not waiting:
        return "Each has a reply."
    if waiting == points:
        return "None has a reply yet."
    return f"{waiting:,} of {points:,} {'has' if waiting == 1 else 'have'} no reply yet."
