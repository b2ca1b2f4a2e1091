"""How time and memory grow from 40 to 40,000 responses, step by step, by the product's own functions.

python benchmarks/quality/cluster_sizes.py TEXTS

TEXTS is a csv or csv.gz with a column `text`, of 40,000 different rows or more. CPU seconds of all threads: to split
answers, embed passages, draw their vectors together, fit, place, name (labels, descriptions, keywords and headings) and
choose examples. Memory is the peak so far, so sizes are taken in ascending order, each in the same process.
"""

import itertools
import resource
import sys
import time
from contextlib import contextmanager

import pandas as pd

from themes import clusters
from themes.consultation import Clustering
from themes.embeddings import embed
from themes.passages import split
from themes.tables import REDACTED

SIZES, THRESHOLD = (40, 400, 4_000, 40_000), 5
INSIDE = ("draw", "fit", "place", "name_themes")
STEPS = ("split", "embed", *INSIDE, "rest", "show")


@contextmanager
def clocked(spent):
    """Inside, the functions of `propose` add their CPU seconds to `spent`."""
    own = {name: getattr(clusters, name) for name in INSIDE}

    def clock(name):
        def clocked(*arguments, **named):
            started = time.process_time()
            try:
                return own[name](*arguments, **named)
            finally:
                spent[name] = spent.get(name, 0.0) + time.process_time() - started

        return clocked

    for name in INSIDE:
        setattr(clusters, name, clock(name))
    try:
        yield
    finally:
        for name, function in own.items():
            setattr(clusters, name, function)


def measured(texts):
    """The passages, the themes, and CPU seconds by step."""
    rows = [(f"r{number:05}", "q1", number, "analysed", "", text) for number, text in enumerate(texts, 1)]
    answers = REDACTED.check(pd.DataFrame(rows, columns=REDACTED.names))
    spent, times = {}, [time.process_time()]
    passages = split(answers)
    times.append(time.process_time())
    vectors = embed(answers, passages)
    times.append(time.process_time())
    with clocked(spent):
        proposals, matches = clusters.propose(answers, passages, vectors, Clustering(), threshold=THRESHOLD)
    times.append(time.process_time())
    clusters.choose_examples(answers, vectors, proposals, matches)
    times.append(time.process_time())
    spent["split"], spent["embed"], whole, spent["show"] = (b - a for a, b in itertools.pairwise(times))
    spent["rest"] = whole - sum(spent[name] for name in INSIDE if name in spent)
    return len(passages), int(proposals["stability"].notna().sum()), spent


def told_sizes(path):
    frame = pd.read_csv(path, dtype=str, keep_default_na=False, nrows=60_000)
    texts = frame["text"][frame["text"].str.strip() != ""].drop_duplicates().tolist()
    print("\n(7) Size: responses, passages, themes, CPU seconds by step, peak memory so far")
    print(f"{'':7} {'':8} {'':4}" + "".join(f"{name.replace('_themes', ''):>8}" for name in STEPS))
    for size in SIZES:
        passages, themes, spent = measured(texts[:size])
        steps = "".join(f"{spent.get(name, 0.0):8.1f}" for name in STEPS)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{len(texts[:size]):7,} {passages:8,} {themes:4}{steps}  {memory:8,.0f} MB", flush=True)


if __name__ == "__main__":
    told_sizes(sys.argv[1])
