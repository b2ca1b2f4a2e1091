"""Formats written after the rules, and read by them once: what a way of writing that nobody thought of costs.

python -m benchmarks.quality.redaction.later_formats [later_formats.csv | blind_formats.csv | blind_formats_second.csv]

Sentences with the identifier between «marks», written when the rules were done and before the rules had read them:
sixty over the kinds that were weakest then (later_formats.csv), and twice thirty of each of 21 kinds, by two people who
had not read the rules (blind_formats.csv, mended on since; blind_formats_second.csv). Mending a rule with them in sight
uses them up: write new ones then.
"""

import argparse
import csv
from collections import Counter
from pathlib import Path

from benchmarks.quality.redaction.intervals import interval
from themes.personal_data import find, load_recognisers

FOLDER = Path(__file__).parent
OPEN, CLOSE = "«", "»"


def is_hidden(marked: str, text: str, hidden: set[int]) -> bool:
    """Whether every letter and digit between the marks lies in a hidden finding."""
    start, end = marked.index(OPEN), marked.index(CLOSE) - 1
    return all(at in hidden for at in range(start, end) if text[at].isalnum())


def main() -> None:
    """Print recall by kind and the numbers of the lines that were missed."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("formats", nargs="?", default="later_formats.csv")
    with (FOLDER / options.parse_args().formats).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    texts = [row["text"].replace(OPEN, "").replace(CLOSE, "") for row in rows]
    tried, hit, missed = Counter(row["kind"] for row in rows), Counter[str](), []
    for number, (row, text, findings) in enumerate(zip(rows, texts, find(load_recognisers(), texts), strict=True), 2):
        hidden = {at for one in findings if one.is_hidden for at in range(one.start, one.end)}
        if is_hidden(row["text"], text, hidden):
            hit[row["kind"]] += 1
        else:
            missed.append(number)
    for kind, count in tried.items():
        print(f"{kind:20} {hit[kind]:3} of {count}")
    low, high = interval(sum(hit.values()), len(rows))
    found = sum(hit.values())
    print(f"{'all':20} {found:3} of {len(rows)}  {found / len(rows):.3f} ({low:.3f} to {high:.3f})")
    if options.parse_args().formats == "later_formats.csv":
        print("missed, by line:", missed)


if __name__ == "__main__":
    main()
