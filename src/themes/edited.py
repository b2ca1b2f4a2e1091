"""Edited files: those of a run that people write into, and that no stage may write over."""

import itertools

from themes.errors import StageError
from themes.store import Run, sha256, write_whole

FRAME_FILE = "review/codeframe.csv"


def free_place(run: Run, wanted: str, stage: str) -> str:
    """Where a stage may write a file: there, or beside it under the next number where somebody has edited it."""
    written = run.record(stage).get("outputs")
    made = written if isinstance(written, dict) else {}
    stem, _, ending = wanted.rpartition(".")
    for number in itertools.count(1):
        place = wanted if number == 1 else f"{stem} {number}.{ending}"
        found = sha256(run.folder / place)
        if not found or found == made.get(place):
            return place
    raise StageError(f"{wanted}: no place is free")


def kept_codeframe(run: Run) -> str:
    """Where a codeframe goes that somebody edited and has not applied, before it is written over; "" where none is."""
    content, written = run.folder / FRAME_FILE, run.record("draft").get("outputs")
    made = written.get(FRAME_FILE) if isinstance(written, dict) else None
    if not content.is_file() or made is None or sha256(content) in {made, run.manifest().get("codeframe")}:
        return ""
    for number in itertools.count(1):
        place = f"review/codeframe.edited{'' if number == 1 else f' {number}'}.csv"
        if sha256(run.folder / place) in {"", sha256(content)}:
            write_whole(run.folder / place, content.read_bytes())
            return place
    raise StageError(f"{FRAME_FILE}: no place is free")
