"""Letters: the settings of a consultation that came, as far as a folder shows, as letters, e-mails and notes."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from themes.exports import count
from themes.exports.documents import letters_in, say_unread

INDEX = "index.csv"
INDEX_COLUMNS = "file,id,channel,kind,people,may_publish,question,locality,received"


def is_folder_of_letters(path: Path) -> bool:
    """Whether a folder holds letters, and no export beside their index."""
    return path.is_dir() and bool(letters_in(path)) and not any(_exports_in(path))


def _exports_in(folder: Path) -> Iterator[Path]:
    kinds = (".csv", ".xlsx", ".ods", ".tsv", ".jsonl", ".parquet")
    return (path for path in folder.iterdir() if path.suffix.lower() in kinds and path.stem.lower() != "index")


def letters_settings(folder: Path, place: str) -> str:
    """The text of a `consultation.toml` for a folder of letters.

    Args:
        folder: the folder.
        place: where it is, as seen from the settings' folder.
    """
    title = json.dumps(folder.resolve().name.replace("_", " ").capitalize(), ensure_ascii=False)
    return f"""# Proposed by `themes new` from a folder of letters.
title = {title}    # from the folder's name
body = "Your organisation"
# closes = 2026-01-31    # nobody is late until you give the closing day

[letters]
path = {json.dumps(place, ensure_ascii=False)}
question = "general"    # where a letter goes that answers no question in particular

[[questions]]
id = "general"
text = "What people wrote in letters and e-mails"

# No permission is known: nothing is quoted unless the index says "yes" under may_publish.
"""


def index_text(folder: Path) -> str:
    """An index sheet with a row a letter, for somebody to fill in."""
    rows = [f"{_cell(path.name)},,{_channel(path)},,,,,," for path in letters_in(folder)]
    return "\n".join([INDEX_COLUMNS, *rows]) + "\n"


def letters_summary(folder: Path) -> Iterator[str]:
    """What a terminal shows."""
    kinds = Counter(path.suffix.lower() for path in letters_in(folder))
    yield from filter(None, [say_unread(folder)])
    yield f"{count(kinds.total(), 'letter')}: {', '.join(f'{times:,} {kind}' for kind, times in sorted(kinds.items()))}"


def _channel(path: Path) -> str:
    return "e-mail" if path.suffix.lower() == ".eml" else "letter"


def _cell(name: str) -> str:
    return '"' + name.replace('"', '""') + '"' if any(mark in name for mark in ',"\n') else name
