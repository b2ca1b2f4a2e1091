"""What an analyst is told of a codeframe: what is new in this edition, and what nobody raised."""

from collections.abc import Iterator, Sequence

from themes.tables import Frame, Matches, Proposals

NAMED = 8


def frame_notes(
    frame: Frame, framed: Matches, proposals: Proposals, questions: Sequence[str], *, closed: bool
) -> Iterator[str]:
    """Counts of the themes given, new and without a passage; nothing where there is no codeframe."""
    if frame.empty:
        return
    given = set(zip(frame["question_id"], frame["theme_id"], strict=True))
    raised = set(zip(framed["question_id"], framed["theme_id"], strict=True))
    headings = set(zip(frame["question_id"], frame["parent_id"], strict=True))
    new = [pair for pair in zip(proposals["question_id"], proposals["theme_id"], strict=True) if pair not in given]
    silent = sorted(given - raised - headings)
    yield f"{len(given):,} themes of your codeframe were given {len(framed):,} passages; {len(new):,} themes are new"
    if silent:
        names = ", ".join(f"{question}/{theme}" for question, theme in silent[:NAMED])
        more = f" and {len(silent) - NAMED:,} more" if len(silent) > NAMED else ""
        yield f"{len(silent):,} of its themes got no passage this time and are kept: {names}{more}"
    without = [question for question in questions if question not in set(frame["question_id"])]
    if without:
        what = "their passages have no theme" if closed else "all their themes are new"
        yield f"your codeframe has no theme of {', '.join(without)}: {what}"
