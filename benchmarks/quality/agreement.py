"""How far the proposed themes agree with human codes: each theme named by half of the people, scored on the others.

python benchmarks/quality/agreement.py RUN CODES.csv

CODES.csv has the columns source_id, question_id and label, one row a code. Prints micro F1, precision, recall, macro F1
over codes with 20 answers or more to score on, the share of passages without a theme, and the number of themes.
"""

import sys

import numpy as np
import pandas as pd

from themes.store import open_run
from themes.tables import MATCHES, RESPONDENTS, UNTHEMED

LEAST_ANSWERS = 20
ANSWER = ["respondent_id", "question_id"]


def agreement(run: str, codes: str, *, seed: int = 0) -> dict[str, float]:
    """The figures, by name."""
    opened = open_run(run)
    people = opened.read(RESPONDENTS)[["respondent_id", "source_id"]]
    matches = opened.read(MATCHES)
    truth = pd.read_csv(codes, keep_default_na=False, dtype=str).merge(people)[[*ANSWER, "label"]].drop_duplicates()
    given = matches[~matches["theme_id"].isin(UNTHEMED)][[*ANSWER, "theme_id"]].drop_duplicates()
    ids = np.sort(truth["respondent_id"].unique())
    naming = set(np.random.default_rng(seed).choice(ids, len(ids) // 2, replace=False))
    both = given.merge(truth)
    names = (
        both[both["respondent_id"].isin(naming)].groupby("theme_id")["label"].agg(lambda x: x.value_counts().index[0])
    )
    scored = truth[~truth["respondent_id"].isin(naming) & truth["respondent_id"].isin(given["respondent_id"])]
    found = given.assign(label=given["theme_id"].map(names)).dropna().merge(scored[ANSWER].drop_duplicates())
    found = found.drop_duplicates([*ANSWER, "label"])
    right = found.merge(scored)
    common = scored["label"].value_counts()
    common = common[common >= LEAST_ANSWERS]
    f1 = [2 * (right["label"] == label).sum() / ((found["label"] == label).sum() + n) for label, n in common.items()]
    return {
        "micro F1": 2 * len(right) / (len(found) + len(scored)),
        "precision": len(right) / len(found),
        "recall": len(right) / len(scored),
        "macro F1": float(np.mean(f1)),
        "no theme": float(matches["theme_id"].isin(UNTHEMED).mean()),
        "themes": float(given["theme_id"].nunique()),
    }


if __name__ == "__main__":
    for name, value in agreement(*sys.argv[1:3]).items():
        print(f"{name:10} {value:8.3f}")
