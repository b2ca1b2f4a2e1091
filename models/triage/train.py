"""Train the machine that finds disclosures by likeness: a support vector machine over the encoder's vectors.

python models/triage/train.py OUT.safetensors [--seed 1] [--folds 5]

It learns from disclosures.csv and ordinary.csv beside this file, each sentence as written, once more in small letters
with slips of the finger, and once more with a word that redaction took for a name. With --folds it first prints recall
on sentences left out, by kind and by register.
"""

import argparse
import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file
from sklearn.svm import SVC

from themes.embeddings import PLACEHOLDER
from themes.encoder import encode, load_encoder
from themes.passages import spans
from themes.tables import RISKS
from themes.triage.likeness import THRESHOLD

GAMMA, COST = 3.0, 3.0
"""The kernel's width and the price of an example on the wrong side; chosen on the tuning half of the challenge set."""
SLIP = 0.2
"""How many words of four letters and more get a slip of the finger."""
CHANGED_WEIGHT = 0.5
"""How much a sentence with slips, or with a word masked, counts beside the one as written."""
ORDINARY = "ordinary"

Vectors = NDArray[np.float32]


@dataclass(frozen=True)
class Example:
    """A sentence of ours: its kind, a risk or ordinary, and its register or family."""

    kind: str
    register: str
    text: str


def read() -> list[Example]:
    """The sentences, disclosures first."""
    folder = Path(__file__).parent
    examples = []
    for name in ("disclosures.csv", "ordinary.csv"):
        with (folder / name).open(encoding="utf-8", newline="") as lines:
            examples += [
                Example(row.get("kind", ORDINARY), row["register"], row["text"]) for row in csv.DictReader(lines)
            ]
    return examples


def slipped(text: str, dice: np.random.Generator) -> str:
    """A text in small letters, with letters left out, doubled or in the wrong order."""

    def slip(word: str) -> str:
        if len(word) < 4 or dice.random() >= SLIP:
            return word
        at = int(dice.integers(1, len(word) - 1))
        before, letter, after = word[:at], word[at], word[at + 1 :]
        return (before + after, before + letter * 2 + after, before + after[0] + letter + after[1:])[dice.integers(3)]

    return " ".join(map(slip, PLACEHOLDER.sub("someone", text).lower().split()))


def masked(text: str, dice: np.random.Generator) -> str:
    """A text with a word taken for a name, as redaction does now and then: a mask tells nothing of a disclosure."""
    words = PLACEHOLDER.sub("someone", text).split()
    at = [number for number, word in enumerate(words) if len(word) >= 3]
    if at:
        words[at[int(dice.integers(len(at)))]] = "someone"
    return " ".join(words)


def embedded(texts: Sequence[str]) -> Vectors:
    """A vector of length 1 for each text: the mean of its passages'."""
    passages = [[PLACEHOLDER.sub("someone", text[start:end]) for start, end in spans(text)] for text in texts]
    flat = sorted({passage for each in passages for passage in each})
    vectors = dict(zip(flat, encode(load_encoder(), flat), strict=True))
    means = np.stack([np.sum([vectors[passage] for passage in each], axis=0) for each in passages])
    return np.asarray(means / np.linalg.norm(means, axis=1, keepdims=True), dtype=np.float32)


def fitted(vectors: Vectors, is_risk: NDArray[np.bool_], weights: Vectors) -> SVC:
    """The machine of these examples."""
    return SVC(C=COST, gamma=GAMMA).fit(vectors, is_risk, sample_weight=weights)


def weights_of(copies: Sequence[Vectors]) -> Vectors:
    """The weights of sentences as written and of their changed copies."""
    written, *changed = copies
    return np.concatenate([np.ones(len(written)), *(np.full(len(copy), CHANGED_WEIGHT) for copy in changed)])


def left_out(examples: Sequence[Example], copies: Sequence[Vectors], folds: int) -> Iterator[str]:
    """How many sentences a machine marks that it has not learnt from, by kind and register."""
    fold = np.random.default_rng(0).permutation(len(examples)) % folds
    is_risk = np.array([example.kind != ORDINARY for example in examples])
    marked = np.zeros(len(examples), dtype=bool)
    for number in range(folds):
        kept = fold != number
        some = [copy[kept] for copy in copies]
        machine = fitted(np.concatenate(some), np.tile(is_risk[kept], len(copies)), weights_of(some))
        marked[~kept] = machine.decision_function(copies[0][~kept]) >= THRESHOLD
    for name in ("kind", "register"):
        groups = Counter((example.kind == ORDINARY, getattr(example, name)) for example in examples)
        hits = Counter(
            (example.kind == ORDINARY, getattr(example, name))
            for example, hit in zip(examples, marked, strict=True)
            if hit
        )
        yield from (f"{name} {group[1]}: {hits[group]} of {n} ({hits[group] / n:.2f})" for group, n in groups.items())


def shipped(machine: SVC, vectors: Vectors, kinds: Sequence[int]) -> dict[str, NDArray[np.generic]]:
    """What inference needs: the support vectors, their weights and kinds, and the kernel's numbers."""
    return {
        "examples": vectors[machine.support_].astype(np.float16),
        "weights": machine.dual_coef_[0].astype(np.float32),
        "kinds": np.array(kinds, dtype=np.int8)[machine.support_],
        "kernel": np.array([GAMMA, machine.intercept_[0]], dtype=np.float32),
    }


def main() -> None:
    """Read, train and write."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("out", type=Path)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--folds", type=int, default=0)
    given = options.parse_args()
    examples = read()
    dice = np.random.default_rng(given.seed)
    texts = [example.text for example in examples]
    changed = ([change(text, dice) for text in texts] for change in (slipped, masked))
    copies = [embedded(texts), *map(embedded, changed)]
    for line in left_out(examples, copies, given.folds) if given.folds else ():
        print(line)
    kinds = [RISKS.index(example.kind) if example.kind in RISKS else -1 for example in examples] * len(copies)
    vectors = np.concatenate(copies)
    machine = fitted(vectors, np.array(kinds) >= 0, weights_of(copies))
    save_file(shipped(machine, vectors, kinds), given.out)


if __name__ == "__main__":
    main()
