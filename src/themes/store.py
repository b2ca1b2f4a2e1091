"""A run: one folder of checked Parquet files, the files people read, and a manifest that says how each was made.

Every file is written whole or not at all: to a temporary name in the same folder, flushed, then renamed.
"""

import hashlib
import hmac
import json
import os
import secrets
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar, cast

import pandas as pd

from themes.errors import ReviewError
from themes.tables import Table

T = TypeVar("T", bound=pd.DataFrame)
Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]

# Only the owner may look: raw text, keys, and redacted row-level text, which is still personal data.
PRIVATE_MODE = 0o700
MANIFEST = "manifest.json"


@dataclass(frozen=True)
class Run:
    """One run folder: `private/`, `review/`, `draft/`, `release/` and `manifest.json`."""

    folder: Path

    @property
    def private(self) -> Path:
        """Raw and row-level tables, embeddings and tracebacks."""
        return self.folder / "private"

    @property
    def review(self) -> Path:
        """What the analyst reads and edits; redacted, still personal data."""
        return self.folder / "review"

    @property
    def draft(self) -> Path:
        """The files of a release, watermarked."""
        return self.folder / "draft"

    @property
    def release(self) -> Path:
        """What may be published."""
        return self.folder / "release"

    def path(self, table: Table[T]) -> Path:
        """The Parquet file of a table."""
        return self.private / f"{table.name}.parquet"

    def read(self, table: Table[T]) -> T:
        """Read a table and check it."""
        if not self.path(table).is_file():
            raise ReviewError([f"{self.folder.name}: this run has no {table.name} yet; `themes run` makes it"])
        return table.check(pd.read_parquet(self.path(table)))

    def write(self, table: Table[T], frame: T) -> str:
        """Check and write a table; return the sha256 of its file."""
        return write_whole(self.path(table), table.check(frame).to_parquet(index=False))

    def manifest(self) -> dict[str, Json]:
        """What is known of how this run was made; empty before the first stage."""
        path = self.folder / MANIFEST
        return cast(dict[str, Json], json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else {}

    def note(self, facts: Mapping[str, Json]) -> None:
        """Add facts to the manifest."""
        manifest = {**self.manifest(), **facts}
        write_whole(self.folder / MANIFEST, (json.dumps(manifest, indent=1, sort_keys=True) + "\n").encode())

    def record(self, stage: str) -> dict[str, Json]:
        """What the manifest holds of a stage."""
        stages = self.manifest().get("stages")
        record = stages.get(stage) if isinstance(stages, dict) else None
        return record if isinstance(record, dict) else {}

    def record_stage(self, stage: str, facts: Mapping[str, Json]) -> None:
        """Put a stage's facts into the manifest."""
        stages = self.manifest().get("stages")
        self.note({"stages": {**(stages if isinstance(stages, dict) else {}), stage: dict(facts)}})


def make_run(folder: Path) -> Run:
    """Make a run folder, or take up one that is there."""
    run = Run(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for private in (run.private, run.review, run.draft):
        make_private(private)
    for left_over in folder.glob("*/.*.part"):
        left_over.unlink()
    return run


def open_run(folder: str | Path) -> Run:
    """Take up a run folder that `themes run` made.

    Raises:
        ReviewError: when the folder is not one.
    """
    run = Run(Path(folder))
    if not run.private.is_dir() and (purged := run.manifest().get("purged")):
        when = purged.get("at") if isinstance(purged, dict) else ""
        raise ReviewError(
            [
                f"{run.folder.name}: it was purged on {when}: nothing is left to work with; release/ stays as it was "
                "made; `themes run` makes the run again from the export"
            ]
        )
    if not (run.folder / MANIFEST).is_file() or not run.private.is_dir():
        raise ReviewError([f"{run.folder.name}: this is not a run folder (no {MANIFEST}, or no private folder)"])
    return run


def make_private(folder: Path) -> Path:
    """Make a folder that only its owner may open. Where the system keeps no such modes, its own rights hold."""
    folder.mkdir(parents=True, exist_ok=True)
    if sys.platform != "win32":
        folder.chmod(PRIVATE_MODE)
    return folder


def write_whole(path: Path, content: bytes) -> str:
    """Write a file whole or not at all, and return the sha256 of its content."""
    part = path.with_name(f".{path.name}.part")
    with part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    return hashlib.sha256(content).hexdigest()


def sha256(path: Path) -> str:
    """The sha256 of a file, or "" where there is none."""
    if not path.is_file():
        return ""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def consultation_key(folder: Path) -> bytes:
    """The secret of one consultation: in `.themes/` beside its settings, made at the first run, never copied."""
    path = make_private(folder / ".themes") / "key"
    if not path.is_file():
        part = path.with_name(f".key.{os.getpid()}.part")
        part.write_bytes(secrets.token_bytes(32))
        part.replace(path)
    return path.read_bytes()


def pseudonym(key: bytes, source_id: str) -> str:
    """The name that a respondent goes by: a keyed hash of the export's id, the same in every run of a consultation."""
    return "r" + hmac.new(key, source_id.encode(), hashlib.sha256).hexdigest()[:14]
