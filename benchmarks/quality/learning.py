"""How well the codes that people gave some comments are carried to others, beside a linear head and TF-IDF.

python benchmarks/quality/learning.py CODED.csv [--vectors CACHE.npz]

CODED.csv has the columns `text` and `themes`, a comment a row and its themes with " | " between them. Comments without
words or themes, second copies of a text and themes of fewer than 20 comments are left out. Each system learns from n
random comments and codes 900 others, in three splits; every comment's words, coded or not, teach which are common (as
they do in a run). All systems choose their thresholds in the same way, on held-back scores. Printed: micro and macro
F1, means of the splits; what ours is better by than each other system, with the 95 % interval of resampled comments,
one resample serving all splits; calibration at 500: a reliability table, the expected calibration error,
and the Brier score beside a constant's; and what a codeframe's themes are given by likeness to their words alone.
"""

import argparse
import sys
import time
from collections import Counter
from pathlib import Path

import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.svm import LinearSVC

from themes import learning
from themes.encoder import encode, load_encoder
from themes.framing.giving import LEAST_LIKENESS, Words, likenesses
from themes.passages import spans

LEAST_COMMENTS, TESTED, SPLITS, RESAMPLES, FOLDS = 20, 900, 3, 1000, 5
EXAMPLES = (0, 1, 3, 10)
SIZES = (0, 50, 200, 500, 1000, None)
# What people wrote in place of a theme.
NO_THEMES = {"Labelling not possible", "Not assigned", "Safeguarding concerns?"}
OURS, HEAD, SVM, BOTH = "ours", "linear head, MiniLM", "linear SVM, TF-IDF", "mean of both"


def read(path):
    """The texts, the codes' names, and the codes."""
    frame = pd.read_csv(path, dtype=str, keep_default_na=False)
    given = frame["themes"].map(lambda cell: [name for name in cell.split(" | ") if name and name not in NO_THEMES])
    frame = frame.assign(given=given)[(given.map(len) > 0) & (frame["text"].str.strip() != "")].drop_duplicates("text")
    times = Counter(name for names in frame["given"] for name in names)
    kept = sorted(name for name, comments in times.items() if comments >= LEAST_COMMENTS)
    codes = np.array([[name in names for name in kept] for names in frame["given"]])
    keep = codes.any(axis=1)
    return frame["text"][keep].tolist(), kept, codes[keep]


def embed(texts, names, cache):
    """The answers with their vectors, those of the names, and those of whole comments for the linear head."""
    cut = [(number, text[start:end]) for number, text in enumerate(texts) for start, end in spans(text)]
    passages, owner = [words for _, words in cut], np.array([number for number, _ in cut])
    if cache and Path(cache).is_file():
        held = np.load(cache)
        if [len(held[part]) for part in "PLE"] != [len(passages), len(names), len(texts)]:
            raise SystemExit(f"{cache}: it is of other comments; give another name")
    else:
        encoder = load_encoder()
        held = {"P": encode(encoder, passages), "L": encode(encoder, names), "E": encode(encoder, texts)}
        if cache:
            np.savez(cache, **held)
    return learning.Answers(texts, passages, owner, held["P"]), learning.Labels(names, held["L"]), held["E"]


def fitted(system, codes, train, rows):
    """One classifier a code: its scores of some rows; the lowest where nobody in training has the code."""
    make, features = system
    scores = np.full((len(rows), codes.shape[1]), -10.0)
    for code in np.flatnonzero(codes[train].any(axis=0)):
        scores[:, code] = make().fit(features[train], codes[train, code]).decision_function(features[rows])
    return scores


def chances(scores):
    return 1 / (1 + np.exp(-scores))


def heads(features, codes, train, test):
    """What the baselines give the test rows; their thresholds are chosen on held-back scores of the training rows."""
    whole, words = features
    systems = {
        HEAD: (lambda: LogisticRegression(C=10, solver="liblinear"), whole),
        SVM: (lambda: LinearSVC(C=1), words),
    }
    fold = np.random.default_rng(0).permutation(len(train)) % FOLDS
    found = {}
    for name, system in systems.items():
        held = np.empty((len(train), codes.shape[1]))
        for number in range(FOLDS):
            held[fold == number] = fitted(system, codes, train[fold != number], train[fold == number])
        found[name] = (chances(fitted(system, codes, train, test)), chances(held))
    found[BOTH] = tuple(sum(pair) / 2 for pair in zip(found[HEAD], found[SVM], strict=True))
    return {name: scores >= learning._thresholds(held, codes[train]) for name, (scores, held) in found.items()}


def f1(codes, given):
    return np.array([f1_score(codes, given, average=kind, zero_division=0) for kind in ("micro", "macro")])


def resampled(codes, given, weights):
    """Micro and macro F1 of each resample, from counts."""
    both, either = weights @ (codes & given), weights @ (codes.astype(int) + given)
    micro, macro = 2 * both.sum(axis=1) / either.sum(axis=1), np.mean(2 * both / np.maximum(either, 1), axis=1)
    return np.stack([micro, macro], axis=1)


def calibration(pieces):
    """Ten rows of strengths: how many codes, their mean strength, the share that is right."""
    strength, truth = (np.concatenate([piece[part].ravel() for piece in pieces]) for part in (0, 1))
    base = np.concatenate([np.broadcast_to(piece[2], piece[1].shape).ravel() for piece in pieces])
    band = np.minimum((strength * 10).astype(int), 9)
    print("\nStrength       codes  mean strength  right")
    error = 0.0
    for number in range(10):
        held = band == number
        if held.any():
            mean, right = strength[held].mean(), truth[held].mean()
            error += held.mean() * abs(mean - right)
            print(f"{number / 10:.1f} to {number / 10 + 0.1:.1f}  {held.sum():8,}  {mean:13.3f}  {right:5.3f}")
    brier, constant = np.mean((strength - truth) ** 2), np.mean((base - truth) ** 2)
    print(f"Expected calibration error {error:.4f}; Brier {brier:.4f}, of each code's share alone {constant:.4f}")


def splits(codes, size):
    for split in range(SPLITS):
        order = np.random.default_rng(split).permutation(len(codes))
        yield order[TESTED : TESTED + size if size is not None else None], order[:TESTED]


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("coded")
    parser.add_argument("--vectors", help="a file to keep the vectors in between runs")
    options = parser.parse_args(arguments)
    texts, names, codes = read(options.coded)
    answers, labels, whole = embed(texts, names, options.vectors)
    words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=2).fit_transform(texts)
    print(f"{len(texts):,} comments, {len(names)} codes, {codes.sum() / len(codes):.2f} a comment")
    print(f"{'learned from':<14}{'system':<22}{'micro':>7}{'macro':>7}   ours better by (micro, macro)")
    calibrated = []
    weights = np.random.default_rng(0).multinomial(len(texts), np.full(len(texts), 1 / len(texts)), RESAMPLES)
    for size in SIZES:
        results, differences, seconds = {}, [], 0.0
        for train, test in splits(codes, size):
            started = time.process_time()
            learned = learning.learn(answers, labels, train, codes[train])
            seconds += time.process_time() - started
            given = {OURS: learned.given[test]}
            if size != 0:
                given |= heads((whole, words), codes, train, test)
            if size == 500:
                held = learning.held_back(answers, labels, train, codes[train])
                calibrated.append((held.calibration.of(learned.strength[test]), codes[test], codes[train].mean(axis=0)))
            for name, flags in given.items():
                results.setdefault(name, []).append(f1(codes[test], flags))
            ours = resampled(codes[test], given[OURS], weights[:, test])
            for name in list(given)[1:]:
                differences.append((name, ours - resampled(codes[test], given[name], weights[:, test])))
        told(f"{len(train):,}", results, differences)
        print(f"{'':<14}(ours: {seconds / SPLITS:.1f} s of one core a split)")
    calibration(calibrated)
    framed(answers, labels, codes)


def framed(answers, labels, codes):
    """A codeframe's themes by likeness: labels alone, and with examples from training comments of one code each."""
    starts = np.flatnonzero(np.r_[True, answers.owner[1:] != answers.owner[:-1]])
    print(f"\n{'codeframe of labels and':<24}{'micro':>7}{'macro':>7}   passages in no theme")
    for examples in EXAMPLES:
        found, idle = [], []
        for train, test in splits(codes, None):
            single = train[codes[train].sum(axis=1) == 1]
            themes = []
            for code in range(codes.shape[1]):
                chosen = single[codes[single, code]][:examples]
                vectors = answers.vectors[np.isin(answers.owner, chosen)]
                themes.append(Words(labels.words[code], labels.vectors[code : code + 1], vectors))
            likeness = likenesses(answers.vectors, themes)
            fits = (likeness == likeness.max(axis=1, keepdims=True)) & (likeness >= LEAST_LIKENESS)
            found.append(f1(codes[test], np.logical_or.reduceat(fits, starts)[test]))
            idle.append(1 - fits.any(axis=1).mean())
        micro, macro = np.mean(found, axis=0)
        print(f"{examples:>2} examples a theme{'':<5}{micro:>7.3f}{macro:>7.3f}   {np.mean(idle):.2f}", flush=True)


def told(size, results, differences):
    for name, values in results.items():
        micro, macro = np.mean(values, axis=0)
        line = f"{size:<14}{name:<22}{micro:7.3f}{macro:7.3f}"
        pairs = [pair for system, pair in differences if system == name]
        if pairs:
            gain = np.mean(results[OURS], axis=0) - (micro, macro)
            low, high = np.quantile(np.mean(pairs, axis=0), [0.025, 0.975], axis=0)
            line += "".join(f"   {g:+.3f} ({a:+.3f} to {b:+.3f})" for g, a, b in zip(gain, low, high, strict=True))
        print(line, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
