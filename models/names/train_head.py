"""Train the head that finds names, and the adapter by which the encoder's first layers learn to read for it.

python models/names/train_head.py TRAIN.jsonl TUNE.jsonl OUT.safetensors [--seed 1] [--epochs 2] [--texts 12000]

It needs JAX beside themes, as `models/adapters/minilm.py` says. Adapter and head learn together, end to end, in whole
sentences; the pinned weights stay. With the same seed the tensors are the same on one family of processors.
"""

import argparse
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from random import Random

import jax
import jax.numpy as jnp
import numpy as np
import optax
from make_data import PERSON, Example, read
from numpy.typing import NDArray
from safetensors.numpy import save_file

from themes.encoder import load_token_features
from themes.encoder.runtime import load_tokenizer
from themes.personal_data.gazetteer import load_gazetteer
from themes.personal_data.head import CLASSES, CONTEXT_BITS, LAYER_WIDTH, Head, bits, piece_ranges, shown, stretches
from themes.personal_data.tokens import tokeniser
from themes.personal_data.words import Classifier, Word

sys.path.append(str(Path(__file__).parents[1] / "adapters"))
from minilm import Array, Network, dropped, new_adapter, padded

LAYERS, RANK = 4, 8
HIDDEN = 128
WIDTHS = (16, 24, 32, 48, 80)
"""Pieces that a batch's texts are filled up to; a longer text, some in a thousand, is not learnt from."""
BATCH = 1024
"""Pieces in a batch, fillings counted."""
RATE, WARM_UP, WEIGHT_DECAY = 0.001, 100, 0.01
SMOOTHING = 0.02
"""How much of the truth is spread over all classes, so that the head stays modest."""
UNLISTED = 0.35
"""Texts in which the lists know none of the names, so that the head learns to do without them."""
SLIPS = 0.04
"""The share of names of no list that are one letter away from a word: 12 of 363 words in WNUT-17's dev part."""


@dataclass(frozen=True)
class Row:
    """A stretch of a text: its token ids, the pieces of each word, the bits of each word, and what each word is."""

    ids: list[int]
    ranges: list[tuple[int, int]]
    bits: NDArray[np.bool_]
    classes: NDArray[np.int8]

    @property
    def width(self) -> int:
        """The pieces or words, whichever are more, that a batch must have place for."""
        return max(len(self.ids), len(self.ranges))


def rows(examples: Sequence[Example], dice: np.random.Generator) -> Iterator[Row]:
    """Yield the stretches of the examples; in some of these no list knows a name."""
    nlp, classifier, tokenizer = tokeniser(), Classifier(load_gazetteer()), load_tokenizer(max(WIDTHS) + 1)
    for example in examples:
        words, _ = classifier.words(nlp.make_doc(example.text))
        truth = classes(words, example)
        unlisted = dice.random() < UNLISTED
        seen = [
            unlist(word, dice) if unlisted and label == 1 else word for word, label in zip(words, truth, strict=True)
        ]
        for first, end in stretches(seen):
            text, places = shown(example.text, seen[first:end])
            encoded = tokenizer.encode(text)
            if max(len(encoded.ids), end - first) <= max(WIDTHS):
                offsets = np.array(encoded.offsets, dtype=np.int64).reshape(-1, 2)[1:-1]
                ranges = [(one + 1, other + 1) for one, other in piece_ranges(offsets, places)]
                yield Row(encoded.ids, ranges, bits(seen[first:end]).astype(np.bool_), truth[first:end])


def of_epoch(examples: Sequence[Example], epoch: int, texts: int, dice: Random) -> list[Example]:
    """What an epoch learns from: every tweet, again with other names, and so many other texts, the next in turn."""
    tweets = [example for example in examples if example.group == "tweets"]
    others = [example for example in examples if example.group != "tweets"]
    names = names_by_length(others)
    chosen = [others[at % len(others)] for at in range(epoch * texts, (epoch + 1) * texts)]
    return [*chosen, *tweets, *(renamed(example, names, dice) for example in tweets)]


def names_by_length(examples: Sequence[Example]) -> dict[int, list[str]]:
    """The names in the examples as they are properly written, by how many words they have."""
    found: dict[int, list[str]] = {}
    for example in examples:
        for start, end, label in example.spans if example.style == "proper" else ():
            name = example.text[start:end]
            if label == PERSON and name == name.title():
                found.setdefault(len(name.split()), []).append(name)
    return found


def renamed(example: Example, names: Mapping[int, Sequence[str]], dice: Random) -> Example:
    """The example with other names in the same case, so that what stands around a name is learnt, not the name."""
    text, spans, at = "", [], 0
    for start, end, label in example.spans:
        name = example.text[start:end]
        if label == PERSON and (other := names.get(len(name.split()))):
            new = dice.choice(other)
            name = new.lower() if name.islower() else new.upper() if name.isupper() and len(name) > 2 else new
        text += example.text[at:start]
        spans.append((len(text), len(text) + len(name), label))
        text += name
        at = end
    return replace(example, text=text + example.text[at:], spans=tuple(spans))


def classes(words: Sequence[Word], example: Example) -> NDArray[np.int8]:
    """The class of each word, by its place in `CLASSES`."""
    found = np.zeros(len(words), dtype=np.int8)
    for start, end, label in example.spans:
        for at, word in enumerate(words):
            if word.start < end and start < word.end:
                found[at] = CLASSES.index(label)
    return found


def unlist(word: Word, dice: np.random.Generator) -> Word:
    """The word as if no list of names knew it; now and then it is then one letter away from another word."""
    slip = bool(dice.random() < SLIPS)
    shape = replace(
        word.shape,
        given=False,
        ambiguous_given=False,
        surname=False,
        ambiguous_surname=False,
        vocabulary=False,
        slip=slip,
    )
    return replace(word, shape=shape)


Batch = Mapping[str, NDArray[np.generic]]


def batch(chosen: Sequence[Row], width: int) -> Batch:
    """Rows as arrays, filled up to one width and number; `counted` is 1 for a word and 0 for a filling."""
    size = BATCH // width
    start, end, truth, counted = (np.zeros((size, width), dtype=np.int32) for _ in range(4))
    known = np.zeros((size, width, CONTEXT_BITS), dtype=np.float32)
    for at, row in enumerate(chosen):
        words = len(row.ranges)
        start[at, :words], end[at, :words] = np.array(row.ranges).T
        known[at, :words], truth[at, :words], counted[at, :words] = row.bits, row.classes, 1
    ids, mask = padded([*(row.ids for row in chosen), *[[0]] * (size - len(chosen))], width)
    return {"ids": ids, "mask": mask, "start": start, "end": end, "bits": known, "truth": truth, "counted": counted}


def together(made: Sequence[Row], rng: np.random.Generator) -> list[tuple[int, list[Row]]]:
    """Put every row once into a batch of some width, beside others of about its length, in a new order."""
    found: list[tuple[int, list[Row]]] = []
    for narrower, width in pairwise((0, *WIDTHS)):
        inside = [row for row in made if narrower < row.width <= width]
        order, size = rng.permutation(len(inside)).tolist(), BATCH // width
        found += [(width, [inside[each] for each in order[at : at + size]]) for at in range(0, len(inside), size)]
    return [found[at] for at in rng.permutation(len(found)).tolist()]


def scores(network: Network, weights: Mapping[str, Array], rows_of: Batch, key: Array | None) -> Array:
    """What the head says of each word: (texts, words, classes)."""
    keys = (None, None) if key is None else jax.random.split(key)
    made = network.hidden(weights, rows_of["ids"], rows_of["mask"], key=keys[0], layers=LAYERS)
    piece = jnp.arange(made.shape[1])
    inside = (rows_of["start"][..., None] <= piece) & (piece < rows_of["end"][..., None])
    shares = inside / jnp.maximum(inside.sum(axis=-1, keepdims=True), 1)
    mean = shares @ made
    first = (inside & (piece == rows_of["start"][..., None])).astype(jnp.float32) @ made
    around = jnp.pad(mean, ((0, 0), (1, 1), (0, 0)))
    seen = jnp.concatenate([first, mean, around[:, :-2], around[:, 2:], rows_of["bits"]], axis=-1)
    flat = seen.reshape(-1, seen.shape[-1])
    hidden = dropped(jax.nn.relu(flat @ weights["weight_1"] + weights["bias_1"]), keys[1])
    return (hidden @ weights["weight_2"] + weights["bias_2"]).reshape(*seen.shape[:-1], -1)


def new_weights(seed: int) -> dict[str, Array]:
    """The adapter and the head before they learn."""
    adapter, one, two = jax.random.split(jax.random.key(seed), 3)
    width = 4 * LAYER_WIDTH + CONTEXT_BITS
    head = {
        "weight_1": jax.random.normal(one, (width, HIDDEN)) * np.sqrt(2 / width),
        "bias_1": jnp.zeros(HIDDEN),
        "weight_2": jax.random.normal(two, (HIDDEN, len(CLASSES))) * np.sqrt(1 / HIDDEN),
        "bias_2": jnp.zeros(len(CLASSES)),
    }
    return new_adapter(adapter, RANK, range(LAYERS)) | head


def train(examples: Sequence[Example], *, texts: int, seed: int, epochs: int) -> dict[str, NDArray[np.float16]]:
    """Learn, and return the tensors that the head ships with."""
    rng, network, weights = np.random.default_rng(seed), Network(), new_weights(seed)
    dice = Random(seed)
    made = [together(list(rows(of_epoch(examples, epoch, texts, dice), rng)), rng) for epoch in range(epochs)]
    steps = sum(map(len, made))
    rates = optax.warmup_cosine_decay_schedule(0.0, RATE, WARM_UP, steps, RATE / 20)
    optimiser = optax.chain(optax.clip_by_global_norm(1.0), optax.adamw(rates, weight_decay=WEIGHT_DECAY))

    @jax.jit
    def step(weights: dict[str, Array], state: optax.OptState, rows_of: Batch, key: Array) -> tuple[object, ...]:
        def loss(weights: dict[str, Array]) -> Array:
            told = jax.nn.log_softmax(scores(network, weights, rows_of, key))
            truth = optax.smooth_labels(jax.nn.one_hot(rows_of["truth"], len(CLASSES)), SMOOTHING)
            counted = rows_of["counted"]
            return -((truth * told).sum(axis=-1) * counted).sum() / jnp.maximum(counted.sum(), 1)

        lost, gradients = jax.value_and_grad(loss)(weights)
        changes, state = optimiser.update(gradients, state, weights)
        return optax.apply_updates(weights, changes), state, lost

    state, key = optimiser.init(weights), jax.random.key(seed)
    for epoch in range(epochs):
        losses = []
        for width, chosen in made[epoch]:
            key, mine = jax.random.split(key)
            weights, state, lost = step(weights, state, batch(chosen, width), mine)
            losses.append(float(lost))
        print(f"epoch {epoch + 1}: loss {np.mean(losses):.4f}, {time.process_time():.0f} CPU-s", flush=True)
    return {name: np.asarray(value).astype(np.float16) for name, value in weights.items()}


def report(head: Head, examples: Sequence[Example], threshold: float = 0.5) -> None:
    """Print the share of names of which every word is found, by style and by group, and the false words."""
    nlp, classifier = tokeniser(), Classifier(load_gazetteer())
    hits: dict[str, list[bool]] = {}
    false = 0
    for example in examples:
        words, _ = classifier.words(nlp.make_doc(example.text))
        found = (
            np.concatenate([head.persons(example.text, words, *stretch) for stretch in stretches(words)]) > threshold
        )
        truth = classes(words, example) == 1
        false += int((found & ~truth).sum())
        for start, end, label in example.spans:
            if label == "PERSON":
                inside = [at for at, word in enumerate(words) if word.start < end and start < word.end]
                whole = bool(all(found[at] or not words[at].shape.text[-1].isalnum() for at in inside))
                hits.setdefault(example.style, []).append(whole)
                hits.setdefault(example.group, []).append(whole)
    print(" ".join(f"{name} {np.mean(found):.3f}" for name, found in sorted(hits.items())), "false words", false)


def main() -> None:
    """Train, write the tensors and report."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("train", "tune", "out"):
        options.add_argument(name, type=Path)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--epochs", type=int, default=2)
    options.add_argument("--texts", type=int, default=12_000, help="how many texts besides the tweets")
    chosen = options.parse_args()
    tensors = train(read(chosen.train), texts=chosen.texts, seed=chosen.seed, epochs=chosen.epochs)
    save_file(tensors, chosen.out)
    report(Head(tensors, load_token_features(tensors)), read(chosen.tune))


if __name__ == "__main__":
    main()
