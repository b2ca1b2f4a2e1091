"""Recall, precision and false redactions of structured identifiers, ours beside Presidio's, in one run.

python -m benchmarks.quality.redaction.run [--peers PYTHON] [--spacy-model PATH] [--out PREFIX] [--show]

Writes PREFIX.json and PREFIX.md: figures and ids, never words. `--show` prints to the screen what was taken in comments
without planted identifiers, and `--missed` how many of each kind were missed in each format, by its number.
"""

import argparse
import csv
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from benchmarks.quality.redaction import comments, scoring, systems
from benchmarks.quality.redaction.comments import Comment
from benchmarks.quality.redaction.plant import PER_KIND, SEEDS, Plant, plants
from benchmarks.quality.redaction.scoring import Row
from benchmarks.quality.redaction.systems import Reading, Span
from benchmarks.quality.redaction.tables import page

THRESHOLDS = (0.0, 0.35, 0.5)
REVIEWED = Path(__file__).parent / "reviewed.csv"


def main() -> None:
    """Plant, read with every system, score, and write."""
    given = _arguments()
    real = comments.read(given.data)
    carriers = comments.carriers(real)
    planted = [plant for seed in SEEDS for plant in plants(carriers, seed)]
    texts = [plant.text for plant in planted] + [comment.text for comment in real]
    found: dict[str, Row] = {}
    taken: list[Row] = []
    for name, (command, thresholds) in _systems(given).items():
        reading = systems.read(command, texts)
        for threshold in thresholds:
            label = f"{name}, from {threshold}" if len(thresholds) > 1 else name
            found[label] = _figures(planted, real, reading, threshold)
        taken += [{"system": name} | row for row in scoring.taken(real, reading.spans[len(planted) :], 0.0)]
        if given.show:
            _show(name, real, reading.spans[len(planted) :])
        if given.missed:
            _missed(name, planted, reading.spans[: len(planted)])
    results = {
        "planted": {"seeds": list(SEEDS), "per_kind_and_seed": PER_KIND, "carriers": len(carriers)},
        "comments": len(real),
        "systems": found,
    }
    _write(given.out, results, taken)
    print(page(results))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=comments.DATA, help="the folder of the NHS comments")
    parser.add_argument("--peers", default=".venv-peers/bin/python", help="Presidio's Python; '' for none")
    parser.add_argument("--spacy-model", default="", help="a spaCy pipeline on the disk, as Presidio's engine")
    parser.add_argument("--out", type=Path, default=Path("benchmarks/results/redaction"))
    parser.add_argument("--show", action="store_true", help="print the words that were taken; never commit them")
    parser.add_argument("--missed", action="store_true", help="print the number of misses by kind and format")
    return parser.parse_args()


def _systems(given: argparse.Namespace) -> dict[str, tuple[list[str], tuple[float, ...]]]:
    """Name to command and thresholds."""
    compared: dict[str, tuple[list[str], tuple[float, ...]]] = {"themes": (systems.themes(), (0.0,))}
    if given.peers:
        compared["Presidio with its patterns"] = (systems.presidio(given.peers), THRESHOLDS)
    if given.peers and given.spacy_model:
        compared["Presidio with our spaCy model"] = (systems.presidio(given.peers, given.spacy_model), THRESHOLDS)
    return compared


def _write(out: Path, results: Row, taken: Sequence[Row]) -> None:
    """The figures, the page that shows them, and what was taken by id."""
    out.parent.mkdir(parents=True, exist_ok=True)
    out.with_name(out.name + ".json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    out.with_name(out.name + ".md").write_text(page(results), encoding="utf-8")
    with out.with_name(out.name + "-taken.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, ["system", "data", "id", "kind", "tier", "score"], lineterminator="\n")
        writer.writeheader()
        writer.writerows(taken)


def _figures(planted: Sequence[Plant], real: Sequence[Comment], reading: Reading, threshold: float) -> Row:
    """Every figure of one system at one threshold."""
    on_plants, on_real = reading.spans[: len(planted)], reading.spans[len(planted) :]
    recall = scoring.recall_by_kind(planted, on_plants, threshold)
    taken = scoring.taken(real, on_real, threshold)
    genuine = _genuine()
    hidden = [row for row in taken if row["tier"] != "flagged"]
    false = [row for row in hidden if (row["data"], row["id"]) not in genuine]
    outright = [row for row in false if row["tier"] == "redacted"]
    return {
        "recall": recall,
        "recall_of_common_kinds": scoring.total(recall, is_common=True),
        "recall_of_further_kinds": scoring.total(recall, is_common=False),
        "recall_by_noise": scoring.recall_by_noise(planted, on_plants, threshold),
        "recall_by_seed": [_of_seed(planted, on_plants, threshold, number) for number in range(len(SEEDS))],
        "precision": scoring.precision_by_kind(planted, on_plants, threshold),
        "taken_by_kind": dict(sorted(Counter(str(row["kind"]) for row in hidden).items())),
        "flagged_by_kind": dict(sorted(Counter(str(row["kind"]) for row in taken if row["tier"] == "flagged").items())),
        "names_per_1000": scoring.names_by_tier(on_real, threshold),
        "hidden": scoring.rate(len(hidden), len(real)),
        "not_judged_genuine": scoring.rate(len(false), len(real)),
        "not_judged_genuine_and_outright": scoring.rate(len(outright), len(real)),
        "comments_a_cpu_second": len(reading.spans) / reading.cpu_seconds,
    }


def _of_seed(planted: Sequence[Plant], found: Sequence[Sequence[Span]], threshold: float, number: int) -> float:
    """Recall of the common kinds for one seed."""
    size = len(planted) // len(SEEDS)
    part = slice(number * size, (number + 1) * size)
    rows = scoring.recall_by_kind(planted[part], found[part], threshold)
    return float(str(scoring.total(rows, is_common=True)["recall"]))


def _genuine() -> set[tuple[object, object]]:
    """Comments with a finding that a reader judged to be personal data that the publishers had left in."""
    with REVIEWED.open(encoding="utf-8", newline="") as file:
        return {(row["data"], row["id"]) for row in csv.DictReader(file) if row["verdict"] == "genuine"}


def _show(name: str, real: Sequence[Comment], found: Sequence[Sequence[Span]]) -> None:
    """What was taken, in its words: for the screen only."""
    for comment, spans in zip(real, found, strict=True):
        for span in spans:
            if span.kind not in scoring.NAMES:
                words = comment.text[max(0, span.start - 30) : span.end + 30]
                print(name, comment.data, comment.id, span.kind, span.tier, span.score, repr(words), sep="\t")


def _missed(name: str, planted: Sequence[Plant], found: Sequence[Sequence[Span]]) -> None:
    """How often each format was missed, by kind and number."""
    missed = Counter(
        (plant.kind, plant.form)
        for plant, spans in zip(planted, found, strict=True)
        if not scoring.is_covered(plant, [span for span in spans if span.is_hidden(0)])
    )
    for (kind, form), count in sorted(missed.items()):
        print(name, kind, form, count, sep="\t")


if __name__ == "__main__":
    main()
