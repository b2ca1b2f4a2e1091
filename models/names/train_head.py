"""Train the head that finds names in the encoder's token features: two hidden layers, in numpy, from a seed.

python models/names/train_head.py TRAIN.jsonl TUNE.jsonl OUT.safetensors [--seed 1] [--epochs 5]
"""

import argparse
import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
from make_data import Example, read
from numpy.typing import NDArray
from safetensors.numpy import save_file

from themes.encoder import load_token_features
from themes.personal_data.gazetteer import load_gazetteer
from themes.personal_data.head import CLASSES, Head, features, stretches
from themes.personal_data.tokens import tokeniser
from themes.personal_data.words import Classifier, Word

HIDDEN = (192, 48)
BATCH = 256
RATES = (0.001, 0.0001)
DROPOUT = 0.25
INPUT_DROPOUT = 0.2
SMOOTHING = 0.02
"""How much of the truth is spread over all classes, so that the head stays modest."""
WEIGHTS = (1.0, 1.0, 1.0)
"""How much a word of each class counts."""
WEIGHT_DECAY = 0.01
UNLISTED = 0.35
"""Texts in which the lists know none of the names, so that the head learns to do without them."""
TWEETS = 2
"""How often each tweet is learnt from in an epoch."""
KEPT = 0.5
"""Of the words that are neither a name nor beside one, so many are learnt from."""


def rows(examples: Sequence[Example], seed: int, *, thin: bool) -> tuple[NDArray[np.float16], NDArray[np.int8]]:
    """The features and the class of each word of the examples."""
    nlp, classifier, tokens = tokeniser(), Classifier(load_gazetteer()), load_token_features()
    dice = np.random.default_rng(seed)
    made, labels = [], []
    for example in examples:
        words, _ = classifier.words(nlp.make_doc(example.text))
        truth = classes(words, example)
        unlisted = thin and dice.random() < UNLISTED
        seen = [unlist(word) if unlisted and label == 1 else word for word, label in zip(words, truth, strict=True)]
        for first, end in stretches(seen):
            label = truth[first:end]
            kept = keep(label, dice) if thin else np.ones(len(label), dtype=bool)
            made.append(features(tokens, example.text, seen[first:end])[kept].astype(np.float16))
            labels.append(label[kept])
    return np.concatenate(made), np.concatenate(labels)


def training_rows(examples: Sequence[Example], texts: int, seed: int) -> tuple[NDArray[np.float16], NDArray[np.int8]]:
    """The features and classes that the head learns from: of so many texts, and of every tweet several times."""
    tweets = [example for example in examples if example.group == "tweets"]
    others = [example for example in examples if example.group != "tweets"][:texts]
    x, y = rows(others, seed, thin=True)
    tweet_x, tweet_y = rows(tweets, seed, thin=True)
    return np.concatenate([x, *[tweet_x] * TWEETS]), np.concatenate([y, *[tweet_y] * TWEETS])


def classes(words: Sequence[Word], example: Example) -> NDArray[np.int8]:
    """The class of each word, by its place in `CLASSES`."""
    found = np.zeros(len(words), dtype=np.int8)
    for start, end, label in example.spans:
        for at, word in enumerate(words):
            if word.start < end and start < word.end:
                found[at] = CLASSES.index(label)
    return found


def unlist(word: Word) -> Word:
    """The word as if no list of names knew it."""
    shape = replace(
        word.shape, given=False, ambiguous_given=False, surname=False, ambiguous_surname=False, vocabulary=False
    )
    return replace(word, shape=shape)


def keep(labels: NDArray[np.int8], dice: np.random.Generator) -> NDArray[np.bool_]:
    """Which words are learnt from: every name, its neighbours, and some of the rest."""
    name = labels > 0
    beside = np.convolve(name, [1, 1, 1, 1, 1], mode="same")[: len(name)] > 0 if len(name) > 4 else np.ones_like(name)
    return np.asarray(beside | (dice.random(len(labels)) < KEPT))


class Network:
    """The weights as they are learnt, by Adam with weight decay."""

    def __init__(self, width: int, rng: np.random.Generator) -> None:
        sizes = (width, *HIDDEN, len(CLASSES))
        self.rng = rng
        self.weights = {}
        for number, (before, after) in enumerate(pairwise(sizes), start=1):
            scale = np.sqrt(2 / before) if number < len(sizes) - 1 else np.sqrt(1 / before)
            self.weights[f"weight_{number}"] = rng.normal(0, scale, (before, after)).astype(np.float32)
            self.weights[f"bias_{number}"] = np.zeros(after, dtype=np.float32)
        self.first = {name: np.zeros_like(value) for name, value in self.weights.items()}
        self.second = {name: np.zeros_like(value) for name, value in self.weights.items()}
        self.steps = 0

    def learn(self, x: NDArray[np.float32], y: NDArray[np.int8], rate: float) -> float:
        """Take one step on a batch; return its loss."""
        w = self.weights
        x = x * ((self.rng.random(x.shape, dtype=np.float32) > INPUT_DROPOUT) / np.float32(1 - INPUT_DROPOUT))
        masks = [(self.rng.random(layer, dtype=np.float32) > DROPOUT) / (1 - DROPOUT) for layer in HIDDEN]
        one = np.maximum(x @ w["weight_1"] + w["bias_1"], 0) * masks[0]
        two = np.maximum(one @ w["weight_2"] + w["bias_2"], 0) * masks[1]
        scores = two @ w["weight_3"] + w["bias_3"]
        shares = np.exp(scores - scores.max(axis=1, keepdims=True))
        shares /= shares.sum(axis=1, keepdims=True)
        loss = float(-np.log(shares[np.arange(len(y)), y] + 1e-9).mean())
        shares -= SMOOTHING / len(CLASSES)
        shares[np.arange(len(y)), y] -= 1 - SMOOTHING
        down = shares * np.array(WEIGHTS, dtype=np.float32)[y, None] / len(y)
        gradients = {"weight_3": two.T @ down, "bias_3": down.sum(axis=0)}
        down = (down @ w["weight_3"].T) * (two > 0) * masks[1]
        gradients |= {"weight_2": one.T @ down, "bias_2": down.sum(axis=0)}
        down = (down @ w["weight_2"].T) * (one > 0) * masks[0]
        gradients |= {"weight_1": x.T @ down, "bias_1": down.sum(axis=0)}
        self._step(gradients, rate)
        return loss

    def _step(self, gradients: dict[str, NDArray[np.float32]], rate: float) -> None:
        self.steps += 1
        for name, gradient in gradients.items():
            self.first[name] += 0.1 * (gradient - self.first[name])
            self.second[name] += 0.001 * (gradient**2 - self.second[name])
            first = self.first[name] / (1 - 0.9**self.steps)
            second = self.second[name] / (1 - 0.999**self.steps)
            decay = WEIGHT_DECAY * self.weights[name] if name.startswith("weight") else 0.0
            self.weights[name] -= rate * (first / (np.sqrt(second) + 1e-8) + decay)


def train(x: NDArray[np.float16], y: NDArray[np.int8], *, seed: int, epochs: int) -> dict[str, NDArray[np.float16]]:
    """Learn, and return the tensors that the head ships with."""
    rng = np.random.default_rng(seed)
    sample = x[rng.choice(len(x), min(len(x), 20_000), replace=False)].astype(np.float32)
    mean, scale = sample.mean(axis=0), 1 / np.maximum(sample.std(axis=0), 0.05)
    network = Network(x.shape[1], rng)
    steps, at = epochs * (len(x) // BATCH), 0
    for epoch in range(epochs):
        losses = []
        order = rng.permutation(len(x))
        for start in range(0, len(x) - BATCH + 1, BATCH):
            chosen = np.sort(order[start : start + BATCH])
            rate = RATES[1] + (RATES[0] - RATES[1]) * 0.5 * (1 + np.cos(np.pi * at / steps))
            losses.append(network.learn((x[chosen].astype(np.float32) - mean) * scale, y[chosen], rate))
            at += 1
        print(f"epoch {epoch + 1}: loss {np.mean(losses):.4f}, {time.process_time():.0f} CPU-s", flush=True)
    tensors = {"mean": mean, "scale": scale, **network.weights}
    return {name: value.astype(np.float16) for name, value in tensors.items()}


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
    options.add_argument("--epochs", type=int, default=5)
    options.add_argument("--texts", type=int, default=26_000, help="how many texts besides the tweets")
    chosen = options.parse_args()
    x, y = training_rows(read(chosen.train), chosen.texts, chosen.seed)
    print(f"{x.shape} words, {np.bincount(y)} by class, {time.process_time():.0f} CPU-s", flush=True)
    tensors = train(x, y, seed=chosen.seed, epochs=chosen.epochs)
    save_file(tensors, chosen.out)
    report(Head(tensors, load_token_features()), read(chosen.tune))


if __name__ == "__main__":
    main()
