"""Recall of names by group, case and form: a name is found when hidden findings cover every letter of it.

python benchmarks/quality/redaction/challenge/names.py [--half tuning|held_back] [--by-form] [--corpora FOLDER] [--ids]

Rules and models may be tuned on `tuning`; `held_back` is for a final figure, and nobody reads its misses to mend them.
--corpora runs the tool on labelled public text instead: the files ner_uner_ewt.csv, ner_broad_twitter.csv and
ner_wnut17.csv of that folder, each with the columns text and spans, a JSON list of [start, end, kind, words].
--ids prints the ids of the missed rows of the tuning half, never their text.
"""

import argparse
import csv
import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from measures import covered, read_half, share, table

from themes.personal_data import FLAGGED, REDACTED, Finding, find, load_recognisers

PERSON = ("PER", "person")
CORPORA: dict[str, tuple[str, Callable[[dict[str, str]], str]]] = {
    "UNER EWT": ("ner_uner_ewt.csv", lambda row: row["genre"]),
    "Broad Twitter, section F": ("ner_broad_twitter.csv", lambda row: "tweets" if row["section"] == "f" else ""),
    "WNUT-17, test part": ("ner_wnut17.csv", lambda row: row["source_split"] if row["source_split"] == "test" else ""),
}


def tiers(text: str, start: int, end: int, found: list[Finding]) -> dict[str, bool]:
    """Whether the name is covered: by what is hidden, by what is redacted outright, and when flags count too."""
    by_tier = {
        "hidden": [(f.start, f.end) for f in found if f.is_hidden],
        "redacted": [(f.start, f.end) for f in found if f.tier == REDACTED],
        "flagged": [(f.start, f.end) for f in found if f.is_hidden or f.tier == FLAGGED],
    }
    return {tier: covered(text, start, end, spans) for tier, spans in by_tier.items()}


def measure(rows: list[dict[str, str]]) -> list[tuple[dict[str, str], dict[str, bool]]]:
    """Each row with what was found of its name; a text is read once however many names it has."""
    texts = list(dict.fromkeys(row["text"] for row in rows))
    found = dict(zip(texts, find(load_recognisers(), texts), strict=True))
    return [(row, tiers(row["text"], int(row["start"]), int(row["end"]), found[row["text"]])) for row in rows]


def by(measured: list[tuple[dict[str, str], dict[str, bool]]], *columns: str) -> list[tuple[str, str]]:
    """A line for each value of the columns: hidden with its interval, redacted outright, and with flags."""
    counts: dict[str, Counter[str]] = {}
    for row, hit in measured:
        count = counts.setdefault(" · ".join(row[c] for c in columns), Counter())
        count.update(["n", *(tier for tier, yes in hit.items() if yes)])
    return [(label, _figures(count)) for label, count in counts.items()]


def _figures(count: Counter[str]) -> str:
    outright, flagged = (count[tier] / count["n"] for tier in ("redacted", "flagged"))
    return f"{share(count['hidden'], count['n'])}   outright {outright:.3f}   flags too {flagged:.3f}"


def overall(measured: list[tuple[dict[str, str], dict[str, bool]]]) -> tuple[str, str]:
    return by([({"all": "all"}, hit) for _, hit in measured], "all")[0]


def corpus_rows(folder: Path) -> list[tuple[str, list[dict[str, str]]]]:
    """Of each labelled corpus the rows to measure, one a person, and its texts without one for the false spans."""
    corpora = []
    for title, (name, part) in CORPORA.items():
        with (folder / name).open(encoding="utf-8", newline="") as lines:
            kept = [row for row in csv.DictReader(lines) if part(row)]
        rows = [
            {"text": row["text"], "part": part(row), "start": start, "end": end}
            for row in kept
            for start, end, kind, _ in json.loads(row["spans"])
            if kind in PERSON
        ]
        corpora.append((title, rows))
    return corpora


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--half", choices=["tuning", "held_back"], default="tuning")
    options.add_argument("--by-form", action="store_true")
    options.add_argument("--ids", action="store_true")
    options.add_argument("--corpora", type=Path)
    given = options.parse_args()
    if given.corpora:
        for title, rows in corpus_rows(given.corpora):
            measured = measure(rows)
            print(table(title, [*by(measured, "part"), overall(measured)]))
        return
    measured = measure(read_half("names.csv", given.half))
    print(table(f"Names, {given.half}: every letter hidden", [overall(measured)]))
    for columns in (("group",), ("case",), ("case", "scope"), ("form",), ("context",), ("group", "case")):
        print(table("By " + " and ".join(columns), by(measured, *columns)))
    if given.by_form:
        print(table("By group, case and form", by(measured, "group", "case", "form")))
    if given.ids and given.half == "tuning":
        print(*(row["id"] for row, hit in measured if not hit["hidden"]))


if __name__ == "__main__":
    main()
