"""The page of a run: its figures as Markdown tables."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Results = Mapping[str, Any]


def page(results: Results) -> str:
    """The whole page."""
    systems: Mapping[str, Results] = results["systems"]
    planted = results["planted"]
    return "\n\n".join(
        [
            "# Structured identifiers: ours beside Presidio's patterns",
            f"{planted['per_kind_and_seed']} of each kind for each of {len(planted['seeds'])} seeds, planted into "
            f"{planted['carriers']:,} real comments; a hit has 99 % of the identifier's letters and digits hidden, by "
            "findings of any kind. Intervals are 95 % Clopper-Pearson.",
            "## Recall and false redactions",
            _table(
                ["system", "common kinds", "least", "further kinds", "hidden per 1,000 real comments"],
                (_summary(name, figures) for name, figures in systems.items()),
            ),
            f"Hidden in {results['comments']:,} real comments with nothing planted (names apart); beside it what a "
            "reader did not judge to be genuine, with the one-sided upper 95 % bound. Each is in the CSV file by id.",
            _table(
                ["system", "what was hidden in real comments", "what was only flagged", "names per 1,000, by tier"],
                (_taken(name, figures) for name, figures in systems.items()),
            ),
            "Presidio has no tier for what is only flagged: its dates count as hidden.",
            "## Recall by kind",
            _table(["kind", *systems], _by_kind(systems)),
            "An asterisk marks a rarer kind. In the first column of figures: the interval, and what "
            "was hidden or at least flagged.",
            "## Recall by what was done to the text",
            _table(["text", *systems], _by_noise(systems)),
            *(part for name, figures in systems.items() for part in _precision(name, figures)),
        ]
    )


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _share(row: Results) -> str:
    return f"{row['recall']:.4f} ({row['low']:.4f} to {row['high']:.4f})"


def _rate(row: Results) -> str:
    return f"{row['hits']} = {row['per_1000']:.2f} (at most {row['upper_95']:.2f})"


def _summary(name: str, figures: Results) -> list[str]:
    listed = figures["recall_of_common_kinds"]
    rates = f"{_rate(figures['hidden'])}; not genuine {_rate(figures['not_judged_genuine'])}"
    return [name, _share(listed), listed["least"], _share(figures["recall_of_further_kinds"]), rates]


def _taken(name: str, figures: Results) -> list[str]:
    kinds = (figures["taken_by_kind"], figures["flagged_by_kind"])
    counts = [", ".join(f"{kind} {count}" for kind, count in part.items()) or "nothing" for part in kinds]
    names = ", ".join(f"{tier} {per:.1f}" for tier, per in figures["names_per_1000"].items())
    return [name, *counts, names or "none"]


def _by_kind(systems: Mapping[str, Results]) -> Iterable[list[str]]:
    for rows in zip(*(figures["recall"] for figures in systems.values()), strict=True):
        ours = f"{_share(rows[0])}; {rows[0]['hidden_or_flagged']:.3f}"
        kind = rows[0]["kind"] if rows[0]["is_common"] else rows[0]["kind"] + " *"
        yield [kind, ours, *(f"{row['recall']:.3f}" for row in rows[1:])]


def _by_noise(systems: Mapping[str, Results]) -> Iterable[list[str]]:
    for rows in zip(*(figures["recall_by_noise"] for figures in systems.values()), strict=True):
        yield [rows[0]["noise"], *(f"{row['recall']:.3f}" for row in rows)]


def _precision(name: str, figures: Results) -> list[str]:
    rows = (
        [row["kind"], str(row["findings"]), f"{row['precision']:.3f} ({row['low']:.3f} to {row['high']:.3f})"]
        for row in figures["precision"]
    )
    heads = ["kind of finding", "hidden findings", "lie on something planted"]
    return [f"## Precision of {name}, in comments with a planted identifier", _table(heads, rows)]
