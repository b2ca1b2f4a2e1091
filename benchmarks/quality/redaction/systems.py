"""The systems compared: each a process that reads texts as JSON lines and writes spans, so all see the same."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass

WORKER = "benchmarks.quality.redaction."
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


@dataclass(frozen=True)
class Span:
    """One finding: offsets, end exclusive; tier is Presidio's empty string or ours."""

    start: int
    end: int
    kind: str
    score: float
    tier: str

    def is_hidden(self, threshold: float) -> bool:
        """Whether its characters are taken out: not only flagged, and scored at the threshold or over."""
        return self.tier != "flagged" and self.score >= threshold


@dataclass(frozen=True)
class Reading:
    """What a system found in each text, and what that cost."""

    spans: list[list[Span]]
    cpu_seconds: float
    peak_mb: float


def themes() -> list[str]:
    """The command of our own recognisers."""
    return [sys.executable, "-m", WORKER + "themes_worker"]


def presidio(python: str, spacy_model: str = "", *, only_ner: bool = False) -> list[str]:
    """The command of Presidio in its own environment: patterns only, or with a spaCy model as its engine."""
    model = ["--spacy-model", spacy_model] if spacy_model else []
    return [python, "-m", WORKER + "presidio_worker", *model, *(["--only-ner"] if only_ner else [])]


def read(command: Sequence[str], texts: Sequence[str]) -> Reading:
    """Run one system over the texts."""
    done = subprocess.run(
        command,
        input="\n".join(json.dumps(text) for text in texts),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        env=os.environ | ONE_THREAD,
    )
    *lines, cost = [json.loads(line) for line in done.stdout.splitlines()]
    if len(lines) != len(texts):
        raise SystemExit(f"{command[-1]} answered {len(lines)} of {len(texts)} texts")
    return Reading([[Span(*span) for span in line] for line in lines], cost["cpu_seconds"], cost["peak_mb"])
