"""What the three runners measure with: coverage of a span, a Wilson interval, and tables of aggregate figures."""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from scipy.stats import norm

HERE = Path(__file__).parent
Z = float(norm.ppf(0.975))


def wilson(hits: int, n: int) -> tuple[float, float]:
    """The 95 % interval of a proportion (Wilson 1927), which stays in [0, 1] and is right near both."""
    if not n:
        return 0.0, 1.0
    p, spread = hits / n, Z * Z / n
    middle = p + spread / 2
    half = Z * ((p * (1 - p) + spread / 4) / n) ** 0.5
    return (middle - half) / (1 + spread), (middle + half) / (1 + spread)


def covered(text: str, start: int, end: int, spans: Iterable[tuple[int, int]]) -> bool:
    """Whether the spans cover every letter and digit of text[start:end]."""
    masked = {at for a, b in spans for at in range(a, b)}
    return all(at in masked for at in range(start, end) if text[at].isalnum())


def read_all(name: str) -> list[dict[str, str]]:
    """The rows of a set of this folder."""
    with (HERE / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def read_half(name: str, half: str) -> list[dict[str, str]]:
    """The rows of one half of a set of this folder."""
    return [row for row in read_all(name) if row["half"] == half]


def share(hits: int, n: int) -> str:
    """A proportion with its count and interval, as the tables print it."""
    low, high = wilson(hits, n)
    return f"{hits:5}/{n:<5} {hits / n if n else 0:.3f} ({low:.3f}-{high:.3f})"


def table(title: str, rows: Sequence[tuple[str, str]]) -> str:
    wide = max((len(label) for label, _ in rows), default=0)
    return "\n".join([f"\n{title}", *(f"  {label:{wide}}  {figures}" for label, figures in rows)])
