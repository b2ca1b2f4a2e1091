"""Train the reader of triage: an adapter of the sentence encoder, and the layer that scores its vector.

python models/triage/train.py OUT.safetensors [--seed 1] [--epochs 4] [--left-out WRITER] [--texts TEXTS.csv ...]

It learns from disclosures.csv and ordinary.csv beside this file, whose column `writer` says who wrote a sentence. Each
time that a sentence comes by it may have slips of the finger, small letters, capitals, or a word masked as redaction
masks a name. With --left-out a writer's sentences are not learnt from, and it prints what it makes of them instead, at
the scores that mark so many in a thousand of TEXTS (files with a column `text`). JAX and optax are needed for this
alone; see models/adapters/minilm.py.
"""

import argparse
import csv
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import optax
from numpy.typing import NDArray
from safetensors.numpy import save_file

from themes.encoder.runtime import load_tokenizer
from themes.tables import RISKS
from themes.triage import risks
from themes.triage.reader import windows_of

sys.path.insert(0, str(Path(__file__).parents[1] / "adapters"))
from minilm import Array, Network, dropped, new_adapter, padded

RANK, LAYERS = 16, 6
RATE, WARM_UP, LAST = 0.001, 0.06, 0.02
"""The highest rate of learning, the share of steps up to it, and the share of it that is left in the end."""
BATCH, WEIGHT_DECAY, SMOOTHING = 32, 0.01, 0.02
DISCLOSURE_WEIGHT = 1.5
"""How much a disclosure counts beside an ordinary comment: a miss is worse than a false alarm."""
ANY, KIND = 3.0, 0.5
"""How much it counts whether a comment is a disclosure at all, beside which kind it is."""
SCALE = 8.0
"""The length that the encoder's vector is given, since it comes out at length 1."""
SLIPS, MASKED, SMALL, CAPITALS = 0.15, 0.15, 0.06, 0.03
"""The shares of windows that are changed, in each way."""
SLIP = 0.2
"""How many words of four letters and more get a slip of the finger, where there are slips."""
TOKENS, WINDOWS = 64, 5
"""The most tokens of a window, and the most windows of a comment, that are learnt from."""
WIDTHS = (16, 24, 32, 48, 64)
SIZES = (32, 48, 64, 80, 96, 112, 128, 160)
"""Batches are filled up to these: each shape is compiled once."""
ORDINARY = "ordinary"

Weights = dict[str, Array]


@dataclass(frozen=True)
class Example:
    """A comment of ours: its kind, a risk or ordinary, who wrote it, and its windows."""

    kind: str
    writer: str
    windows: tuple[str, ...]
    has_cue: bool

    @property
    def is_risk(self) -> bool:
        """Whether it is a disclosure."""
        return self.kind != ORDINARY


def read(*files: Path) -> list[Example]:
    """The comments of some files; without a column `kind` they are ordinary."""
    found = []
    for file in files:
        with file.open(encoding="utf-8", newline="") as lines:
            found += [_example(row) for row in csv.DictReader(lines) if row["text"].strip()]
    return found


def _example(row: Mapping[str, str]) -> Example:
    text = row["text"]
    windows = tuple(windows_of(text))[:WINDOWS]
    return Example(row.get("kind", ORDINARY), row.get("writer", ""), windows, bool(risks(text)))


def changed(text: str, dice: np.random.Generator) -> str:
    """A window as somebody else may have typed it, or as redaction may have left it."""
    ways: list[tuple[float, Callable[[str], str]]] = [
        (SLIPS, partial(slipped, dice=dice)),
        (MASKED, partial(masked, dice=dice)),
        (SMALL, lambda words: words.lower().replace(".", "").replace(",", "")),
        (CAPITALS, str.upper),
    ]
    drawn = dice.random()
    for share, way in ways:
        if drawn < share:
            return way(text)
        drawn -= share
    return text


def slipped(text: str, dice: np.random.Generator) -> str:
    """A text in small letters, with letters left out, doubled or in the wrong order."""

    def slip(word: str) -> str:
        if len(word) < 4 or dice.random() >= SLIP:
            return word
        at = int(dice.integers(1, len(word) - 1))
        before, letter, after = word[:at], word[at], word[at + 1 :]
        return (before + after, before + letter * 2 + after, before + after[0] + letter + after[1:])[dice.integers(3)]

    return " ".join(map(slip, text.lower().split()))


def masked(text: str, dice: np.random.Generator) -> str:
    """A text with a word taken for a name, as redaction does now and then: a mask tells nothing of a disclosure."""
    words = text.split()
    at = [number for number, word in enumerate(words) if len(word) >= 3]
    if at:
        words[at[int(dice.integers(len(at)))]] = "someone"
    return " ".join(words)


class Trainer:
    """The weights as they are learnt."""

    def __init__(self, seed: int) -> None:
        self.network = Network()
        self.tokenizer = load_tokenizer(TOKENS)
        self.dice = np.random.default_rng(seed)
        self.key = jax.random.PRNGKey(seed)
        outputs = 1 + len(RISKS)
        last = {"weights": jnp.zeros((384, outputs)), "bias": jnp.zeros(outputs) - 1.0}
        self.weights: Weights = new_adapter(self.key, RANK, range(LAYERS)) | last
        self._scores = jax.jit(lambda weights, ids, mask: self._made(weights, ids, mask, None))

    def _made(self, weights: Weights, ids: Array, mask: Array, key: Array | None) -> Array:
        """The scores of windows: (windows, 1 + kinds)."""
        first, second = (None, None) if key is None else jax.random.split(key)
        hidden = self.network.hidden(weights, ids, mask, key=first)
        mean = (hidden * mask[:, :, None]).sum(axis=1) / mask.sum(axis=1, keepdims=True)
        vector = SCALE * mean / jnp.linalg.norm(mean, axis=1, keepdims=True)
        return dropped(vector, second) @ weights["weights"] + weights["bias"]

    def _loss(self, weights: Weights, batch: tuple[Array, ...], key: Array) -> Array:
        """How far the best window of each comment is from the truth."""
        ids, mask, truth, owner = batch
        made = self._made(weights, ids, mask, key)
        best = jax.ops.segment_max(made, owner, num_segments=truth.shape[0])
        lost = optax.sigmoid_binary_cross_entropy(best, truth * (1 - 2 * SMOOTHING) + SMOOTHING)
        each = 1 + (DISCLOSURE_WEIGHT - 1) * truth[:, :1]
        return (lost * each * jnp.array([ANY] + [KIND] * len(RISKS))).mean()

    def learn(self, examples: Sequence[Example], epochs: int) -> None:
        """Go through the comments so often, in batches of comments of like length."""
        steps = epochs * (len(examples) // BATCH)
        rates = optax.warmup_cosine_decay_schedule(0, RATE, int(steps * WARM_UP), steps, RATE * LAST)
        rule = optax.chain(optax.clip_by_global_norm(1.0), optax.adamw(rates, weight_decay=WEIGHT_DECAY))
        state = rule.init(self.weights)

        @jax.jit
        def step(weights: Weights, state: optax.OptState, batch: tuple[Array, ...], key: Array) -> tuple[object, ...]:
            loss, slopes = jax.value_and_grad(self._loss)(weights, batch, key)
            change, state = rule.update(slopes, state, weights)
            return optax.apply_updates(weights, change), state, loss

        for epoch in range(epochs):
            losses = []
            for batch in self._batches(examples):
                self.key, key = jax.random.split(self.key)
                self.weights, state, loss = step(self.weights, state, batch, key)
                losses.append(float(loss))
            print(f"epoch {epoch + 1}: loss {np.mean(losses):.4f}", flush=True)

    def _batches(self, examples: Sequence[Example]) -> Iterator[tuple[NDArray[np.generic], ...]]:
        longest = [max(map(len, self._tokens(each.windows))) + 1000 * len(each.windows) for each in examples]
        order = np.argsort(longest + self.dice.normal(0, 1.5, len(examples)))
        starts = np.arange(0, len(order) - BATCH + 1, BATCH)
        for start in self.dice.permutation(starts):
            yield self._batch([examples[at] for at in order[start : start + BATCH]])

    def _batch(self, examples: Sequence[Example]) -> tuple[NDArray[np.generic], ...]:
        truth = np.zeros((len(examples), 1 + len(RISKS)), np.float32)
        for at, example in enumerate(examples):
            if example.is_risk:
                truth[at, [0, 1 + RISKS.index(example.kind)]] = 1
        owner = [at for at, example in enumerate(examples) for _ in example.windows]
        rows = self._tokens([changed(window, self.dice) for example in examples for window in example.windows])
        more = next(size for size in SIZES if size >= len(rows)) - len(rows)
        ids, mask = padded(rows + rows[:1] * more, _width(rows))
        return ids, mask, truth, np.array(owner + owner[:1] * more)

    def _tokens(self, windows: Sequence[str]) -> list[list[int]]:
        return [encoded.ids for encoded in self.tokenizer.encode_batch(list(windows))]

    def score(self, examples: Sequence[Example]) -> NDArray[np.float32]:
        """How like a disclosure the likest window of each comment is: (comments,)."""
        owner = np.array([at for at, example in enumerate(examples) for _ in example.windows])
        rows = self._tokens([window for example in examples for window in example.windows])
        order = np.argsort([len(row) for row in rows])
        scores = np.zeros(len(rows), np.float32)
        for start in range(0, len(rows), SIZES[2]):
            chosen = order[start : start + SIZES[2]]
            some = [rows[at] for at in chosen]
            ids, mask = padded(some + some[:1] * (SIZES[2] - len(some)), _width(some))
            scores[chosen] = np.asarray(self._scores(self.weights, ids, mask))[: len(some), 0]
        best = np.full(len(examples), -np.inf, np.float32)
        np.maximum.at(best, owner, scores)
        return best

    def tensors(self) -> dict[str, NDArray[np.generic]]:
        """What inference needs, the adapter in half precision."""
        last = {"weights": SCALE * np.asarray(self.weights["weights"]), "bias": np.asarray(self.weights["bias"])}
        return {name: np.asarray(value).astype(np.float16) for name, value in self.weights.items()} | last


def _width(rows: Sequence[Sequence[int]]) -> int:
    return next(width for width in WIDTHS if width >= max(map(len, rows)))


def report(trainer: Trainer, judged: Sequence[Example], texts: Sequence[Example]) -> Iterator[str]:
    """What is marked of the comments at scores that mark so many in 1,000 of the texts, cues and reader together."""
    scores, risk = trainer.score(judged), np.array([example.is_risk for example in judged])
    cued = np.array([example.has_cue for example in judged])
    others = np.where([example.has_cue for example in texts], np.inf, trainer.score(texts))
    for rate in (30, 40, 50, 70):
        threshold = np.sort(others)[::-1][int(len(others) * rate / 1000) - 1]
        marked = cued | (scores >= threshold)
        shares = f"found {marked[risk].mean():.3f}, ordinary marked {marked[~risk].mean():.3f}"
        yield f"{rate} in 1,000 texts, from {threshold:.2f}: {shares}"


def main() -> None:
    """Read, train, and write or report."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("out", type=Path)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--epochs", type=int, default=4)
    options.add_argument("--left-out", default="")
    options.add_argument("--texts", type=Path, nargs="*", default=[])
    given = options.parse_args()
    folder = Path(__file__).parent
    examples = read(folder / "disclosures.csv", folder / "ordinary.csv")
    trainer = Trainer(given.seed)
    trainer.learn([example for example in examples if example.writer != given.left_out], given.epochs)
    save_file(trainer.tensors(), given.out)
    if given.texts:
        judged = [example for example in examples if example.writer == given.left_out]
        for line in report(trainer, judged, read(*given.texts)):
            print(line)


if __name__ == "__main__":
    main()
