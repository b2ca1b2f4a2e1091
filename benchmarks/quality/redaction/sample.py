"""Two hundred redacted real comments to read: half at random, half among those likely to hold something.

python -m benchmarks.quality.redaction.sample [--others] [--data FOLDER] [--html]

The same command gives the same ids whatever the rules are. --others draws two hundred that are not among those: half
hold a finding, and so hang on the rules; half hold none, and have capitals inside a sentence or digits. The words go
to the screen, or to a page in the system's folder for temporary files, and nowhere else; verdicts are written by id to
benchmarks/quality/reviews/.
"""

import argparse
import html
import random
import re
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.quality.redaction import comments
from benchmarks.quality.redaction.comments import Comment
from themes.personal_data import Finding, find, load_recognisers, replace

SEED, OTHER_SEED = 20261128, 20261129
EACH = 100
PERHAPS = re.compile(r"\d|(?<=[a-z,;] )[A-Z][a-z]|\b[A-Z]{3,}\b")
ANY = "any comment"
LIKELY = "capitals or digits"
FOUND = "something found"
SURVIVES = "capital or digit survives"


def sample(real: list[Comment]) -> list[tuple[str, Comment]]:
    """A hundred of all the comments, and a hundred others with capitals inside a sentence or digits."""
    different = sorted(comments.once(real), key=lambda comment: (comment.data, comment.id))
    dice = random.Random(SEED)
    some = dice.sample(different, EACH)
    likely = [comment for comment in different if comment not in set(some) and PERHAPS.search(comment.text)]
    return [(ANY, comment) for comment in some] + [(LIKELY, comment) for comment in dice.sample(likely, EACH)]


def others(real: list[Comment], found: Mapping[str, Sequence[Finding]]) -> list[tuple[str, Comment]]:
    """A hundred comments of which something was found, and a hundred in which capitals or digits survive; not those."""
    first = {(comment.data, comment.id) for _, comment in sample(real)}
    rest = [comment for comment in comments.once(real) if (comment.data, comment.id) not in first]
    rest.sort(key=lambda comment: (comment.data, comment.id))
    dice = random.Random(OTHER_SEED)
    hit = dice.sample([comment for comment in rest if found[comment.text]], EACH)
    missed = [comment for comment in rest if not found[comment.text] and PERHAPS.search(comment.text)]
    return [(FOUND, comment) for comment in hit] + [(SURVIVES, comment) for comment in dice.sample(missed, EACH)]


def main() -> None:
    """Redact the sample and show it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=comments.DATA)
    parser.add_argument("--html", action="store_true", help="write a page to the folder for temporary files")
    parser.add_argument("--others", action="store_true", help="two hundred comments that are not those of before")
    given = parser.parse_args()
    real = comments.read(given.data)
    read = comments.once(real) if given.others else [comment for _, comment in sample(real)]
    texts = [comment.text for comment in read]
    found = dict(zip(texts, find(load_recognisers(), texts), strict=True))
    chosen = others(real, found) if given.others else sample(real)
    rows = []
    for stratum, comment in chosen:
        findings = found[comment.text]
        marks = " ".join(f"{one.kind}/{one.tier}/{one.recogniser}" for one in findings)
        rows.append((stratum, comment.data, comment.id, replace(comment.text, findings), marks))
    for row in rows if not given.html else []:
        print(*(cell.replace("\n", " / ") for cell in row), sep="\t")
    if given.html:
        print(_written(rows))


def _written(rows: Sequence[tuple[str, ...]]) -> Path:
    """The page, in the folder for temporary files."""
    lines = ("".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in rows)
    page = "<!doctype html><meta charset=utf-8><title>To read</title><table border=1><tr>" + "<tr>".join(lines)
    path = Path(tempfile.mkdtemp(prefix="redaction-")) / "sample.html"
    path.write_text(page + "</table>\n", encoding="utf-8")
    return path


if __name__ == "__main__":
    main()
