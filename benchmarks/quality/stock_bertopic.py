"""Stock BERTopic, as a peer: its topics for jobs that a benchmark wrote, in an environment of its own.

PYTHON stock_bertopic.py JOBS.npz OUT.npz

PYTHON has bertopic==0.17.4 (installed with --no-deps), umap-learn, hdbscan, scikit-learn, pandas, plotly, tqdm and
pyyaml, and no torch. JOBS.npz holds, for each job N, `vectors_N` [documents, 384], `texts_N`, and `settings_N`, the
seed and the least size of a topic (10 is stock). OUT.npz holds `topics_N`; -1 is nobody's topic.
"""

import sys

import numpy as np
from bertopic import BERTopic
from bertopic.backend import BaseEmbedder
from hdbscan import HDBSCAN
from umap import UMAP


def topics(texts, vectors, seed, least):
    """What BERTopic gives with its own defaults, but for the seed and the least size of a topic."""
    reduced = UMAP(n_neighbors=15, n_components=5, min_dist=0.0, metric="cosine", low_memory=False, random_state=seed)
    clusters = HDBSCAN(min_cluster_size=least, metric="euclidean", cluster_selection_method="eom", prediction_data=True)
    model = BERTopic(embedding_model=BaseEmbedder(), umap_model=reduced, hdbscan_model=clusters)
    return np.asarray(model.fit_transform(list(texts), embeddings=vectors)[0])


def main(jobs, out):
    held = np.load(jobs)
    found = {}
    for name in sorted(name for name in held.files if name.startswith("settings_")):
        number = name.removeprefix("settings_")
        seed, least = held[name].tolist()
        found[f"topics_{number}"] = topics(held[f"texts_{number}"], held[f"vectors_{number}"], seed, least)
        np.savez(out, **found)
        print(number, len(set(found[f"topics_{number}"].tolist())) - 1, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:3])
