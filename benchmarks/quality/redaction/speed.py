"""Comments of about 13 words a CPU second, and peak memory: ours, our spaCy model alone, and Presidio, in one run.

python -m benchmarks.quality.redaction.speed [--peers PYTHON] [--spacy-model PATH] [--out FILE.json]

Every system is a process of one thread that reads the same comments, `ROUNDS` times, each in turn; the figure is the
median. CPU time, so other work on the computer counts little. Loading is left out; memory is of the whole process.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

from benchmarks.quality.redaction import comments, systems

WORDS = range(11, 16)
COMMENTS = 2_000
ROUNDS = 3
WHOLE = "themes, the whole stack"


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=comments.DATA)
    parser.add_argument("--peers", default=".venv-peers/bin/python", help="Presidio's Python; '' for none")
    parser.add_argument("--spacy-model", default="")
    parser.add_argument("--out", type=Path, default=Path("benchmarks/results/redaction-speed.json"))
    given = parser.parse_args()
    different = comments.once(comments.read(given.data))
    texts = [comment.text for comment in different if len(comment.text.split()) in WORDS][:COMMENTS]
    rounds = [{name: systems.read(command, texts) for name, command in _commands(given).items()} for _ in range(ROUNDS)]
    speeds = {name: statistics.median(len(texts) / one[name].cpu_seconds for one in rounds) for name in rounds[0]}
    figures = {
        "comments": len(texts),
        "words_a_comment": sum(len(text.split()) for text in texts) / len(texts),
        "comments_a_cpu_second": speeds,
        "ratio_to_whole_stack": {name: speed / speeds[WHOLE] for name, speed in speeds.items()},
        "peak_mb": {name: max(one[name].peak_mb for one in rounds) for name in speeds},
        "share_of_our_time_by_module": _costs(texts),
    }
    print(json.dumps(figures, indent=1))
    given.out.parent.mkdir(parents=True, exist_ok=True)
    given.out.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


def _commands(given: argparse.Namespace) -> dict[str, list[str]]:
    """Name to command; what needs the spaCy model or Presidio is left out without it."""
    commands = {WHOLE: systems.themes()}
    if given.peers:
        commands["Presidio, patterns only"] = systems.presidio(given.peers)
    if given.peers and given.spacy_model:
        commands["Presidio with our spaCy model"] = systems.presidio(given.peers, given.spacy_model)
        commands["our spaCy model alone"] = systems.presidio(given.peers, given.spacy_model, only_ner=True)
    return commands


def _costs(texts: list[str]) -> dict[str, float]:
    """Each module's share of our time, what it calls included."""
    done = subprocess.run(
        [sys.executable, "-m", systems.WORKER + "costs"],
        input="\n".join(json.dumps(text) for text in texts),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        env=os.environ | systems.ONE_THREAD,
    )
    shares: dict[str, float] = json.loads(done.stdout)
    return {name: round(share, 4) for name, share in shares.items()}


if __name__ == "__main__":
    main()
