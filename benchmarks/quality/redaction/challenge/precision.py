"""False redactions in sentences without a name, by category: places, hospitals, eponyms, months, Scots words and more.

python benchmarks/quality/redaction/challenge/precision.py [--half tuning|held_back] [--ids]

A sentence is taken wrongly when any of its letters is hidden, as whatever kind. --ids prints, for the tuning half, the
ids of the sentences taken wrongly with the kind, the recogniser and the offsets, never the text.
"""

import argparse
from collections import Counter

from measures import read_half, share, table

from themes.personal_data import REDACTED, Finding, find, load_recognisers


def by_category(rows: list[dict[str, str]], found: list[list[Finding]]) -> list[tuple[str, str]]:
    """A line for each category and one for all: sentences with something hidden, redacted outright, and spans."""
    counts: dict[str, Counter[str]] = {}
    for row, findings in zip(rows, found, strict=True):
        hidden = [f for f in findings if f.is_hidden]
        outright = [f for f in hidden if f.tier == REDACTED]
        for label in (row["category"], "all"):
            count = counts.setdefault(label, Counter())
            count.update({"n": 1, "hidden": bool(hidden), "outright": bool(outright), "spans": len(hidden)})
    last = counts.pop("all")
    return [(label, _figures(count)) for label, count in [*counts.items(), ("all", last)]]


def _figures(count: Counter[str]) -> str:
    return f"{share(count['hidden'], count['n'])}   outright {count['outright']:4}   spans {count['spans']:4}"


def by_kind(found: list[list[Finding]]) -> list[tuple[str, str]]:
    """How many spans each recogniser hid, and as what."""
    counts = Counter(f"{f.kind} · {f.recogniser} · {f.tier}" for findings in found for f in findings if f.is_hidden)
    return [(label, str(n)) for label, n in counts.most_common()]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--half", choices=["tuning", "held_back"], default="tuning")
    options.add_argument("--ids", action="store_true")
    given = options.parse_args()
    rows = read_half("precision.csv", given.half)
    found = find(load_recognisers(), [row["text"] for row in rows])
    print(table(f"Sentences without a name, {given.half}: taken wrongly", by_category(rows, found)))
    print(table("By recogniser", by_kind(found)))
    if given.ids and given.half == "tuning":
        for row, findings in zip(rows, found, strict=True):
            hidden = [f"{f.kind} {f.recogniser} {f.start}-{f.end}" for f in findings if f.is_hidden]
            if hidden:
                print(row["id"], "; ".join(hidden))


if __name__ == "__main__":
    main()
