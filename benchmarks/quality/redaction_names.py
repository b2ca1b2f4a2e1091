"""How many names the redaction hides, by corpus and detector, and how much else it takes, by tier.

python benchmarks/quality/redaction_names.py FOLDER [--part tune] [--without head cnn] [--feedback TEXTS.jsonl]

FOLDER holds ner_wnut17.csv, ner_broad_twitter.csv, ner_uner_ewt.csv and nhs_fft_multilabel.csv. A name counts as hidden
when every letter of it lies in a hidden finding; a false span is a hidden NAME finding that touches no name. The tuning
parts are WNUT-17's dev split and section A of Broad Twitter, the test parts its test split and section F: choose
thresholds on the first alone. Neither is trained on. The NHS comments were redacted by people, so what is hidden in
them counts as false, the few names that they overlooked too.
"""

import argparse
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pandas as pd

from themes.personal_data import QUEUED, REDACTED, Finding, find, load_recognisers
from themes.personal_data.detectors import Detectors, Opinions
from themes.personal_data.reading import Name, Reading

Finder = Callable[[Sequence[str]], list[list[Finding]]]
PERSONS = frozenset({"person", "PER", "PERSON"})


@dataclass(frozen=True)
class Corpus:
    """Texts and the spans of the names in them."""

    name: str
    texts: list[str]
    spans: list[list[tuple[int, int]]]
    ids: list[str]


@dataclass(frozen=True)
class Score:
    """Names and those wholly hidden; hidden spans by tier and those that touch a name; CPU-seconds."""

    names: int
    hidden: int
    spans: int
    right: int
    false_redacted: int
    false_queued: int
    texts: int
    seconds: float

    def __str__(self) -> str:
        """One line of a table."""
        per_thousand = 1000 / max(self.texts, 1)
        return (
            f"{self.hidden:>5} of {self.names:<5} {self.hidden / max(self.names, 1):6.3f} "
            f"precision {self.right / max(self.spans, 1):5.2f}  false per 1,000: "
            f"redacted {self.false_redacted * per_thousand:5.1f} queued {self.false_queued * per_thousand:5.1f}  "
            f"{self.texts / max(self.seconds, 1e-9):7.0f} texts a CPU-second"
        )


def corpora(folder: Path, part: str) -> list[Corpus]:
    """The corpora with names, of the tuning or the test part."""
    wnut = pd.read_csv(folder / "ner_wnut17.csv", dtype=str, keep_default_na=False)
    twitter = pd.read_csv(folder / "ner_broad_twitter.csv", dtype=str, keep_default_na=False)
    ewt = pd.read_csv(folder / "ner_uner_ewt.csv", dtype=str, keep_default_na=False)
    made = [
        _corpus("WNUT-17", wnut[wnut["source_split"] == ("test" if part == "test" else "dev")]),
        _corpus("Broad Twitter", twitter[twitter["section"] == ("f" if part == "test" else "a")]),
    ]
    split = ewt[ewt["source_split"] == ("test" if part == "test" else "dev")]
    return made + [_corpus(f"EWT {genre}", split[split["genre"] == genre]) for genre in ("reviews", "email")]


def nhs(folder: Path) -> Corpus:
    """Every different comment of the NHS file; no name is marked in it."""
    comments = pd.read_csv(folder / "nhs_fft_multilabel.csv", dtype=str, keep_default_na=False)
    comments = comments[comments["text"].str.strip() != ""].drop_duplicates("text")
    return Corpus("NHS comments", list(comments["text"]), [[] for _ in comments["text"]], list(comments["comment_id"]))


def _corpus(name: str, rows: pd.DataFrame) -> Corpus:
    spans = [[(start, end) for start, end, label, _ in json.loads(each) if label in PERSONS] for each in rows["spans"]]
    return Corpus(name, list(rows["text"]), spans, [str(at) for at in rows.index])


def score(corpus: Corpus, finder: Finder) -> Score:
    """Compare what a finder finds with the names."""
    started = time.process_time()
    found = finder(corpus.texts)
    seconds = time.process_time() - started
    hidden = spans = right = 0
    false = {REDACTED: 0, QUEUED: 0}
    for text, names, findings in zip(corpus.texts, corpus.spans, found, strict=True):
        taken = [each for each in findings if each.is_hidden]
        hidden += sum(is_hidden(text, name, taken) for name in names)
        for each in (each for each in taken if each.kind == "NAME"):
            spans += 1
            touches = any(each.start < end and start < each.end for start, end in names)
            right += touches
            false[each.tier] += not touches
    names = sum(map(len, corpus.spans))
    return Score(names, hidden, spans, right, false[REDACTED], false[QUEUED], len(corpus.texts), seconds)


def is_hidden(text: str, name: tuple[int, int], hidden: Sequence[Finding]) -> bool:
    """Whether every letter and digit of a name lies in a hidden finding."""
    start, end = name
    return all(any(each.start <= at < each.end for each in hidden) for at in range(start, end) if text[at].isalnum())


def feedback(path: Path, finder: Finder) -> dict[str, tuple[int, int]]:
    """Names and those wholly hidden, by group and style, of texts that models/names/make_data.py --tune wrote."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    counts: dict[str, tuple[int, int]] = {}
    for row, findings in zip(rows, finder([row["text"] for row in rows]), strict=True):
        taken = [each for each in findings if each.is_hidden]
        for start, end, label in row["spans"]:
            if label in PERSONS:
                whole = is_hidden(row["text"], (start, end), taken)
                for key in ("all", row["group"], row["style"]):
                    names, hidden = counts.get(key, (0, 0))
                    counts[key] = names + 1, hidden + whole
    return counts


@dataclass(frozen=True)
class Silenced(Detectors):
    """The detectors of which the head, the CNN or both say nothing."""

    silent: frozenset[str] = frozenset()

    def opinions(self, text: str, reading: Reading, ruled: Sequence[Name]) -> Opinions:
        """What those that are not silent say; a silent head, all of it no number, neither finds nor denies."""
        told = super().opinions(text, reading, ruled)
        head = np.full_like(told.head, np.nan) if "head" in self.silent else told.head
        return Opinions(head, frozenset() if "cnn" in self.silent else told.cnn, told.larger)


def main() -> None:
    """Print a line a corpus."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path)
    options.add_argument("--part", choices=("tune", "test"), default="test")
    options.add_argument("--feedback", type=Path, help="texts of make_data.py --tune, instead of the corpora")
    options.add_argument("--without", nargs="*", choices=("head", "cnn"), default=(), help="detectors that are silent")
    chosen = options.parse_args()
    loaded = load_recognisers()
    heard = Silenced(loaded.detectors.cues, loaded.detectors.classifier, silent=frozenset(chosen.without))
    recognisers = replace(loaded, detectors=heard) if chosen.without else loaded
    find(recognisers, ["A first text, so that loading is not timed: Dr Patel came."])
    if chosen.feedback:
        for key, (names, hidden) in sorted(feedback(chosen.feedback, lambda texts: find(recognisers, texts)).items()):
            print(f"{key:12} {hidden:>5} of {names:<5} {hidden / names:6.3f}")
        return
    for corpus in [*corpora(chosen.folder, chosen.part), nhs(chosen.folder)]:
        print(f"{corpus.name:14} {score(corpus, lambda texts: find(recognisers, texts))}", flush=True)


if __name__ == "__main__":
    main()
