"""Real comments of the NHS Friends and Family Test: read from outside the repository, named by id only."""

import csv
import os
import re
from dataclasses import dataclass
from pathlib import Path

DATA = Path(os.environ.get("THEMES_DEVELOPMENT_DATA", "../shared/data/dev"))
FILES = {"nhs_fft_multilabel": "comment_id", "nhs_phase1_single_label": "row_index"}
CARRIER_WORDS = range(4, 61)
PERHAPS_PERSONAL = re.compile(r"\d{4}|@|redact|\[|www|http", re.IGNORECASE)


@dataclass(frozen=True)
class Comment:
    """One comment: the data it is of, its id there, and its words."""

    data: str
    id: str
    text: str


def read(folder: Path = DATA) -> list[Comment]:
    """Every comment that is not empty, in the order of the files."""
    comments = []
    for data, key in FILES.items():
        with (folder / f"{data}.csv").open(encoding="utf-8", newline="") as file:
            comments += [Comment(data, row[key], row["text"]) for row in csv.DictReader(file) if row["text"].strip()]
    return comments


def once(comments: list[Comment]) -> list[Comment]:
    """The first comment of each text."""
    return list({comment.text: comment for comment in reversed(comments)}.values())[::-1]


def carriers(comments: list[Comment]) -> list[Comment]:
    """The comments to plant into: a few words or more, and nothing that could be an identifier."""
    return [
        comment
        for comment in once(comments)
        if len(comment.text.split()) in CARRIER_WORDS and not PERHAPS_PERSONAL.search(comment.text)
    ]
