"""Changes: what was decided, in plain words and counts."""

from collections.abc import Iterator

import pandas as pd

from themes.review.passages import PASSAGE
from themes.tables import UNTHEMED, Assigned, Decisions


def change_words(fresh: Decisions, before: Assigned, after: Assigned) -> Iterator[str]:
    """What new decisions changed of the codeframe and its passages; nothing where they changed neither.

    Args:
        fresh: the decisions that were added.
        before: the passages before them.
        after: the passages since.
    """
    counts = fresh.groupby(["about", "action"]).size().to_dict()

    def many(about: str, action: str) -> int:
        return int(counts.get((about, action), 0))

    merged = fresh[(fresh["about"] == "theme") & (fresh["action"] == "merge")]
    into = len(merged[["question_id", "value"]].drop_duplicates())
    parts = {
        f"kept {many('theme', 'keep'):,} themes": many("theme", "keep"),
        f"renamed {many('theme', 'rename'):,}": many("theme", "rename"),
        f"merged {len(merged):,} into {into:,}": len(merged),
        f"dropped {many('theme', 'drop'):,}": many("theme", "drop"),
        f"made {many('added', 'add'):,} new": many("added", "add"),
        f"put {many('parent', 'put'):,} elsewhere in the order": many("parent", "put"),
        f"rewrote {many('description', 'rewrite'):,} descriptions": many("description", "rewrite"),
        f"changed the keywords of {many('keywords', 'rewrite'):,}": many("keywords", "rewrite"),
        f"{many('passage', 'split'):,} passages split off by examples": many("passage", "split"),
        f"{many('passage', 'move'):,} passages moved one by one": many("passage", "move"),
        f"{many('passage', 'confirm'):,} passages confirmed": many("passage", "confirm"),
    }
    said = [words for words, number in parts.items() if number]
    if not said:
        return
    yield ", ".join(said)
    was, now = _themes(before), _themes(after)
    both = was.index.intersection(now.index)
    changed = was[both] != now[both]
    lost = changed & now[both].isin(UNTHEMED)
    if changed.any():
        yield (
            f"{int(changed.sum()):,} passages have other themes now than before, {int(lost.sum()):,} of them none; "
            f"{int(now.isin(UNTHEMED).sum()):,} of {len(now):,} have none in all"
        )


def _themes(assigned: Assigned) -> "pd.Series[str]":
    """The themes of each passage, as one word, by its place among its answer's: masks shift where passages start."""
    place = assigned.groupby(PASSAGE[:2])["start"].rank("dense").astype("int64")
    keyed = assigned.assign(place=place).sort_values("theme_id")
    return keyed.groupby([*PASSAGE[:2], "place"])["theme_id"].agg(" ".join)
