"""Triage for people at risk: how many of our disclosures it marks, by kind and register, and how much it marks besides.

python benchmarks/quality/redaction/challenge/triage.py [--raw] [--wide] [--texts TEXTS.csv]

As in a run, triage reads what redaction left of a text; --raw lets it read the text itself, to tell what was missed
from what was masked. With --texts it says too how many in 1,000 different texts of a file (column `text`) are marked.
No text and no id is printed: whoever mends rules or trains on this set uses it up.
"""

import argparse
import csv
from collections import Counter
from pathlib import Path

from measures import read_all, share, table

from themes.personal_data import find, load_recognisers, replace
from themes.triage import assess

ORDINARY = "ordinary"
NEAR = {
    "self-harm": {"self-harm"},
    "abuse": {"abuse", "harm"},
    "harm": {"harm", "abuse"},
    "threat": {"threat"},
    "complaint": {"complaint", "harm"},
    "allegation": {"allegation", "complaint"},
}  # our kinds, and the marks that send the right person to read them

Marked = list[tuple[dict[str, str], frozenset[str]]]


def mark(rows: list[dict[str, str]], *, raw: bool, is_wide: bool = False) -> Marked:
    """Each row with the kinds of risk that triage found in it."""
    texts = [row["text"] for row in rows]
    if not raw:
        found = find(load_recognisers(), texts)
        texts = [replace(text, findings) for text, findings in zip(texts, found, strict=True)]
    return list(zip(rows, assess(texts, is_wide=is_wide), strict=True))


def by(marked: Marked, column: str) -> list[tuple[str, str]]:
    """A line for each value of a column: the share that was marked at all, with its interval."""
    n = Counter(row[column] for row, _ in marked)
    hits = Counter(row[column] for row, kinds in marked if kinds)
    return [(label, share(hits[label], n[label])) for label in n]


def rightly_named(marked: Marked) -> list[tuple[str, str]]:
    """Of each kind of disclosure, the share whose marks include that kind or the nearest to it."""
    n = Counter(row["kind"] for row, _ in marked)
    hits = Counter(row["kind"] for row, kinds in marked if kinds & NEAR[row["kind"]])
    return [(label, share(hits[label], n[label])) for label in n]


def different(file: Path) -> list[dict[str, str]]:
    """The different texts of a file, as rows."""
    with file.open(encoding="utf-8", newline="") as lines:
        texts = dict.fromkeys(row["text"] for row in csv.DictReader(lines) if row["text"].strip())
    return [{"text": text} for text in texts]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--raw", action="store_true")
    options.add_argument("--wide", action="store_true", help='with [triage] reach = "wide"')
    options.add_argument("--texts", type=Path)
    given = options.parse_args()
    marked = mark(read_all("triage.csv"), raw=given.raw, is_wide=given.wide)
    risk = [(row, kinds) for row, kinds in marked if row["kind"] != ORDINARY]
    ordinary = [(row, kinds) for row, kinds in marked if row["kind"] == ORDINARY]
    caught, false = sum(bool(kinds) for _, kinds in risk), sum(bool(kinds) for _, kinds in ordinary)
    overall = [("recall", share(caught, len(risk))), ("precision", share(caught, caught + false))]
    print(table("Triage", [*overall, ("ordinary marked", share(false, len(ordinary)))]))
    print(table("Recall by kind", by(risk, "kind")))
    print(table("Recall with the right kind", rightly_named(risk)))
    print(table("Recall by register", by(risk, "register")))
    print(table("Ordinary comments marked, by family", by(ordinary, "register")))
    if given.texts:
        others = mark(different(given.texts), raw=given.raw, is_wide=given.wide)
        print(table(given.texts.name, [("marked", share(sum(bool(kinds) for _, kinds in others), len(others)))]))


if __name__ == "__main__":
    main()
