"""How good the proposed themes are, beside stock BERTopic's and k-means: agreement, stability, calibration.

python benchmarks/quality/clusters.py DATA --peer PYTHON [--kept DIR]

DATA holds nhs_fft_multilabel.csv (columns `text` and `themes`), and nhs_digital_plan_engagement.csv (`theme`),
banking77.csv and stackoverflow_titles.csv (`label`), and polis_comments.csv (`topic`), each with `text`. PYTHON runs
stock_bertopic.py. DIR keeps vectors and the peer's topics between runs.

Printed, all in one run: (1a) themes named from 500 random coded comments and scored on 900 others, in three splits:
each theme stands for the code that most of the 500 with it have; (2) mutual information with single labels; (3) the
same themes whatever the row order, and how far other seeds, and rows added and removed, move them; (4) passages and
answers with no theme, long answers with one; (5) calibration of strengths on codes that named nothing; (7) how time and
memory grow.
"""

import argparse
import hashlib
import itertools
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import pandas as pd
from learning import read
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_rand_score, f1_score, normalized_mutual_info_score

from themes.clusters import STEADY, model
from themes.clusters.model import Material, draw, fit
from themes.clusters.placing import place
from themes.consultation import Clustering
from themes.embeddings import passage_key
from themes.encoder import encode, load_encoder
from themes.passages import spans
from themes.speech.nothing import says_nothing

TESTED, NAMED, SPLITS, MOST, THRESHOLD = 900, 500, 3, 80, 5
SEEDS, STOCK = 10, 10
SETS = (
    ("nhs_digital_plan_engagement", "theme"),
    ("banking77", "label"),
    ("stackoverflow_titles", "label"),
    ("polis_comments", "topic"),
)
SIZES = (40, 400, 4_000, 40_000)


class Kept:
    """What is slow and the same every time, in files: vectors of texts, the peer's topics."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)

        self.place = self.folder / "vectors.npz"
        held = np.load(self.place) if self.place.is_file() else {"keys": [], "vectors": []}
        self.known = dict(zip(held["keys"], held["vectors"], strict=True))

    def get(self, what, key, make):
        name = hashlib.sha256(f"{what}\n{key}".encode()).hexdigest()[:16]
        place = self.folder / f"{what}-{name}.npy"
        if not place.is_file():
            np.save(place, make())
        return np.load(place)

    def vectors(self, texts):
        keys = [passage_key(text) for text in texts]
        new = {key: text for key, text in zip(keys, texts, strict=True) if key not in self.known}
        if new:
            self.known |= dict(zip(new, encode(load_encoder(), list(new.values())), strict=True))
            np.savez(self.place, keys=np.array(list(self.known)), vectors=np.array(list(self.known.values())))
        return np.array([self.known[key] for key in keys], dtype=np.float32)


class Ours:
    """Our themes of comments: which comment has which, and each placing."""

    def __init__(self, kept, texts, *, seed=20260101, rows=None):
        rows = range(len(texts)) if rows is None else rows
        cut = sorted((texts[row][a:b], row) for row in rows for a, b in spans(texts[row]))
        self.nothing = [row for words, row in cut if says_nothing(words)]
        cut = [(words, row) for words, row in cut if not says_nothing(words)]
        self.words, self.row = [words for words, _ in cut], np.array([row for _, row in cut])
        material = Material(tuple(self.words), self.row, draw(self.words, kept(self.words)))
        self.fitted = fit(material, Clustering(seed=seed), least=THRESHOLD)
        self.placed = place(material, self.fitted)
        themes = len(self.fitted.centres)
        self.given = np.zeros((len(texts), themes), dtype=bool)
        stand = self.placed.settled
        self.given[self.row[self.placed.passage[stand]], self.placed.theme[stand]] = True


def exactly(most):
    """As many themes as that before crumbs and twins are put together, whatever the number of passages."""
    return lambda passages, _: min(most, passages)


def given_by(topics):
    """Topics as flags; -1 is none."""
    return topics[:, None] == np.arange(topics.max() + 1)[None]


def splits(rows):
    for split in range(SPLITS):
        order = np.random.default_rng(split).permutation(rows)
        yield order[TESTED : TESTED + NAMED], order[TESTED:], order[:TESTED]


def named(given, codes, rows):
    """The code that each theme stands for: that which most of these comments with the theme have; -1 for none."""
    shared = given[rows].T.astype(float) @ codes[rows]
    return np.where(shared.sum(axis=1) > 0, (shared + 1e-6 * codes[rows].sum(axis=0)).argmax(axis=1), -1)


def agreement(given, codes):
    """Micro and macro F1 named from 500; the same named from all others; codes a comment, precision."""
    found = []
    for few, many, test in splits(len(codes)):
        row = []
        for rows in (few, many):
            names = named(given, codes, rows)
            flags = np.zeros((len(test), codes.shape[1]), dtype=bool)
            for theme in np.flatnonzero(names >= 0):
                flags[:, names[theme]] |= given[test, theme]
            row += [f1_score(codes[test], flags, average=kind, zero_division=0) for kind in ("micro", "macro")]
            row += [flags.sum(axis=1).mean(), (flags & codes[test]).sum() / max(1, flags.sum())]
        found.append(row)
    return np.mean(found, axis=0)


def told_agreement(name, given, codes):
    found = agreement(given, codes)
    few, several, many = found[:2], found[2:4], found[4:6]
    print(f"{name:<44}{given.shape[1]:4}{few[0]:8.3f}{few[1]:7.3f}{many[0]:9.3f}{many[1]:7.3f}"
          f"{several[0]:9.2f}{several[1]:7.2f}", flush=True)  # fmt: skip


def best_match(first, second):
    """The mean over the first's themes of the best Jaccard with one of the second's, as flags of the same rows."""
    return float(survival(first[:, first.any(axis=0)], second).mean())


def survival(first, second):
    """Each of the first's themes' best Jaccard with one of the second's."""
    first, second = first.astype(float), second.astype(float)
    both = first.T @ second
    return (both / np.maximum(first.sum(axis=0)[:, None] + second.sum(axis=0)[None] - both, 1)).max(axis=1)


def stock_jobs(texts, whole, sets):
    """What stock BERTopic is asked, by name: vectors, texts, seed, least size of a topic."""
    jobs = {f"nhs least {least}": (whole, texts, 0, least) for least in (5, 6, 7, 8, STOCK)}
    jobs |= {f"nhs seed {seed}": (whole, texts, seed, STOCK) for seed in range(1, SEEDS)}
    for share, rows in removed(len(texts)):
        jobs[f"nhs without {share}"] = (whole[rows], [texts[row] for row in rows], 0, STOCK)
    order = np.random.default_rng(0).permutation(len(texts))
    jobs["nhs shuffled"] = (whole[order], [texts[row] for row in order], 0, STOCK)
    return jobs | {f"set {name}": (vectors, words, 0, STOCK) for name, (words, _, vectors) in sets.items()}


def removed(rows):
    """Rows that are left when 1, 5 and 10 % are taken out."""
    for share in (0.01, 0.05, 0.1):
        yield share, np.sort(np.random.default_rng(7).permutation(rows)[: round(rows * (1 - share))])


def ask_stock(peer, jobs):
    """The peer's topics of each job, end to end."""
    with tempfile.TemporaryDirectory() as folder:
        held = {}
        for number, (vectors, texts, seed, least) in enumerate(jobs.values()):
            held |= {f"vectors_{number:02}": vectors, f"texts_{number:02}": np.array(texts, dtype=np.str_)}
            held[f"settings_{number:02}"] = np.array([seed, least])
        there, back = Path(folder) / "jobs.npz", Path(folder) / "out.npz"
        np.savez(there, **held)
        worker = Path(__file__).with_name("stock_bertopic.py")
        subprocess.run([peer, str(worker), str(there), str(back)], check=True, stdout=sys.stderr)
        found = np.load(back)
        return np.concatenate([found[f"topics_{number:02}"] for number in range(len(jobs))])


def stock_topics(kept, peer, jobs):
    key = "\n".join(f"{name} {seed} {least} {len(texts)}" for name, (_, texts, seed, least) in jobs.items())
    ends = np.cumsum([len(texts) for _, texts, _, _ in jobs.values()])
    return dict(zip(jobs, np.split(kept.get("stock", key, lambda: ask_stock(peer, jobs)), ends[:-1]), strict=True))


def calibration(ours, codes):
    """Placings judged on codes that named nothing: each half of the comments names themes for the other."""
    strength, right = [], []
    for split in range(SPLITS):
        half = np.random.default_rng(split).permutation(len(codes)) < len(codes) // 2
        for naming in (half, ~half):
            names = named(ours.given, codes, np.flatnonzero(naming))
            row, theme = ours.row[ours.placed.passage], ours.placed.theme
            judged = ours.placed.settled & ~naming[row] & (names[theme] >= 0)
            strength.append(ours.placed.strength[judged])
            right.append(codes[row[judged], names[theme[judged]]])
    return np.concatenate(strength), np.concatenate(right).astype(float)


def told_calibration(name, strength, right, *, table):
    band = np.minimum((strength * 10).astype(int), 9)
    rows = [(b, (band == b).sum(), strength[band == b].mean(), right[band == b].mean()) for b in np.unique(band)]
    if table:
        print("Strength       placings  mean strength  right")
        for b, number, mean, share in rows:
            print(f"{b / 10:.1f} to {b / 10 + 0.1:.1f}  {number:10,}  {mean:13.3f}  {share:5.3f}")
    error = sum(number * abs(mean - share) for _, number, mean, share in rows) / len(band)
    brier, constant = np.mean((strength - right) ** 2), right.mean() * (1 - right.mean())
    print(
        f"{name}: expected calibration error {error:.3f}; Brier {brier:.3f}, of a constant {constant:.3f}", flush=True
    )


def read_set(folder, name, column):
    frame = pd.read_csv(Path(folder) / f"{name}.csv", dtype=str, keep_default_na=False)
    frame = frame[frame["text"].str.strip() != ""].drop_duplicates("text")
    return frame["text"].tolist(), frame[column].to_numpy()


def main_theme(ours, rows):
    """Each comment's theme of the strongest placing, -1 where it has none."""
    found, best = np.full(rows, -1), np.zeros(rows)
    stand = ours.placed.settled
    for passage, theme, strength in zip(
        ours.placed.passage[stand], ours.placed.theme[stand], ours.placed.strength[stand], strict=True
    ):
        row = ours.row[passage]
        if strength > best[row]:
            found[row], best[row] = theme, strength
    return found


def alone(labels):
    """Labels with those of no theme as a group of their own: -1 is one more label."""
    return np.where(labels < 0, labels.max() + 1, labels)


def told_sets(kept, sets, stock):
    print("\n(2) One label a text: NMI and ARI, all texts (those of no theme are one group)")
    print(
        f"{'':<32}{'ours k':>7}{'NMI':>7}{'ARI':>7}{'stock k':>9}{'NMI':>7}{'ARI':>7}{'k-means':>9}{'NMI':>7}{'ARI':>7}"
    )
    for name, (texts, truth, vectors) in sets.items():
        ours = Ours(kept.vectors, texts)
        k = len(ours.fitted.centres)
        plain = KMeans(k, n_init=3, random_state=0).fit_predict(vectors)
        topics = stock[f"set {name}"]
        cells = f"{name:<32}"
        for found, number in ((main_theme(ours, len(texts)), k), (topics, topics.max() + 1), (plain, k)):
            labels = alone(found)
            nmi, ari = normalized_mutual_info_score(truth, labels), adjusted_rand_score(truth, labels)
            cells += f"{number:9}{nmi:7.3f}{ari:7.3f}"
        print(cells, flush=True)
        if name == SETS[0][0]:
            codes = truth[:, None] == np.unique(truth)[None]
            told_calibration(
                f"    (5) {name}, another set than the one fitted on", *calibration(ours, codes), table=False
            )


def told_stability(kept, texts, stock, first):
    print("\n(3) Stability on the coded comments: mean best-match Jaccard of themes")
    base, stock_base = first.given, given_by(stock[f"nhs least {STOCK}"])
    same = []
    for number in range(SEEDS):
        again = Ours(kept.vectors, texts, rows=np.random.default_rng(number).permutation(len(texts)))
        same.append(np.array_equal(base, again.given) and np.array_equal(first.placed.strength, again.placed.strength))
    order = np.random.default_rng(0).permutation(len(texts))
    peer = best_match(stock_base[order], given_by(stock["nhs shuffled"]))
    print(f"ten shuffles: ours the same to the bit in {sum(same)}; stock, one shuffle: {peer:.2f}")
    seeds = [best_match(base, Ours(kept.vectors, texts, seed=seed).given) for seed in range(1, SEEDS)]
    peers = [best_match(stock_base, given_by(stock[f"nhs seed {seed}"])) for seed in range(1, SEEDS)]
    print(f"ten seeds: ours {np.mean(seeds):.2f}; stock {np.mean(peers):.2f}", flush=True)
    for share, rows in removed(len(texts)):
        fewer = Ours(kept.vectors, texts, rows=rows.tolist()).given[rows]
        topics = given_by(stock[f"nhs without {share}"])
        ours = (best_match(base[rows], fewer), best_match(fewer, base[rows]))
        peer = (best_match(stock_base[rows], topics), best_match(topics, stock_base[rows]))
        print(
            f"{share:.0%} of rows removed: ours {ours[0]:.2f}, stock {peer[0]:.2f}; "
            f"added: {ours[1]:.2f} and {peer[1]:.2f}",
            flush=True,
        )
    survived, score = survival(base[rows], fewer), first.fitted.stability
    steady = score >= STEADY
    print(
        f"a theme's stability beside its best match with 10 % removed: r = {np.corrcoef(score, survived)[0, 1]:.2f}; "
        f"steady themes {survived[steady].mean():.2f}, shaky ones {survived[~steady].mean():.2f}; "
        f"{np.mean(~steady):.0%} are shaky"
    )


def told_shares(texts, ours, stock):
    print("\n(4) Shares")
    needs = (~ours.placed.settled).sum()
    passages = len(ours.words) + len(ours.nothing)
    print(
        f"passages: {needs / passages:.1%} need a person, {len(ours.nothing) / passages:.1%} say nothing; "
        f"stock leaves {np.mean(stock < 0):.1%} of comments in -1"
    )
    long = np.array([len(text.split()) >= 20 for text in texts])
    number = ours.given.sum(axis=1)
    print(
        f"answers of 20 words and more: {np.mean(number[long] == 1):.1%} have one theme only, "
        f"{np.mean(number[long] == 0):.1%} none; stock {np.mean(stock[long] >= 0):.1%} and "
        f"{np.mean(stock[long] < 0):.1%}"
    )


def by_words(texts):
    """Vectors that cost nothing: the sum of a random vector a word. Times and memory do not depend on their meaning."""
    chance, known = np.random.default_rng(0), {}
    rows = [
        sum(known[word] if word in known else known.setdefault(word, chance.normal(size=384)) for word in text.split())
        for text in texts
    ]
    return (np.array(rows) / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def told_sizes(texts):
    import resource

    print("\n(7) Size: responses, passages, themes, CPU seconds to draw, to fit and to place; peak memory so far")
    for size in SIZES:
        cut = sorted((text[a:b], row) for row, text in enumerate(texts[:size]) for a, b in spans(text))
        words, people = tuple(words for words, _ in cut), np.array([row for _, row in cut])
        vectors, times = by_words(words), [time.process_time()]
        material = Material(words, people, draw(words, vectors))
        times.append(time.process_time())
        fitted = fit(material, Clustering(), least=THRESHOLD)
        times.append(time.process_time())
        place(material, fitted)
        times.append(time.process_time())
        steps = "  ".join(f"{after - before:7.1f}" for before, after in itertools.pairwise(times))
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{size:7,} {len(words):8,} {len(fitted.centres):4}  {steps}  {memory:8,.0f} MB", flush=True)


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data")
    parser.add_argument("--peer", required=True, help="the Python of stock BERTopic's environment")
    parser.add_argument("--kept", help="a folder for vectors and the peer's topics")
    parser.add_argument("--sizes", help="a csv or csv.gz with a column text, of 40,000 rows or more")
    options = parser.parse_args(arguments)
    kept = Kept(options.kept or tempfile.mkdtemp())
    texts, names, codes = read(Path(options.data) / "nhs_fft_multilabel.csv")
    whole = kept.vectors(texts)
    sets = {}
    for name, column in SETS:
        words, truth = read_set(options.data, name, column)
        sets[name] = (words, truth, kept.vectors(words))
    stock = stock_topics(kept, options.peer, stock_jobs(texts, whole, sets))
    print(f"{len(texts):,} coded comments, {len(names)} codes, {codes.sum() / len(codes):.2f} a comment")
    print("\n(1a) Themes named from 500 coded comments, scored on 900 others, three splits; then named from all others")
    print(f"{'':<44}{'k':>4}{'micro':>8}{'macro':>7}{'micro':>9}{'macro':>7}{'a comment':>10}{'right':>6}")
    for least in (5, 6, 7, 8, STOCK):
        told_agreement(f"stock BERTopic, whole comments, least {least}", given_by(stock[f"nhs least {least}"]), codes)
    first = Ours(kept.vectors, texts)
    chosen, model.wanted_themes = model.wanted_themes, exactly(MOST)
    largest = Ours(kept.vectors, texts)
    model.wanted_themes = chosen
    cut = [(text[a:b], row) for row, text in enumerate(texts) for a, b in spans(text)]
    plain = KMeans(MOST, n_init=3, random_state=0).fit_predict(kept.vectors([words for words, _ in cut]))
    flags = np.zeros((len(texts), MOST), dtype=bool)
    flags[[row for _, row in cut], plain] = True
    told_agreement("k-means, passages", flags, codes)
    told_agreement("ours, as many themes as it proposes", first.given, codes)
    told_agreement(f"ours, {MOST}", largest.given, codes)
    print("\n(5) Calibration on codes that named nothing")
    told_calibration("coded comments", *calibration(first, codes), table=True)
    told_shares(texts, first, stock[f"nhs least {STOCK}"])
    told_stability(kept, texts, stock, first)
    told_sets(kept, sets, stock)
    if options.sizes:
        frame = pd.read_csv(options.sizes, dtype=str, keep_default_na=False, nrows=60_000)
        many = frame["text"][frame["text"].str.strip() != ""].drop_duplicates().tolist()
        told_sizes(many)


if __name__ == "__main__":
    main(sys.argv[1:])
