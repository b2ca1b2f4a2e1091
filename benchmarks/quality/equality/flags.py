"""How often a report flags a difference: where there is none, and where one of 10, 20 or 30 points is planted.

    python benchmarks/quality/equality/flags.py null 1000
    python benchmarks/quality/equality/flags.py power 200 [PEOPLE IN THE GROUP ...]
    python benchmarks/quality/equality/flags.py examples

Every consultation is drawn from its number, so the figures are the same on every run.
"""

import sys
from collections.abc import Sequence

import numpy as np
import pandas as pd

from themes.equality.differences import find_differences
from themes.equality.intervals import newcombe, wilson
from themes.equality.units import RESPONDENT_KIND, Units

# The groups of ten characteristics, with shares as uneven as those of a Scottish consultation.
SHARES = {
    "age": (0.02, 0.06, 0.1, 0.14, 0.18, 0.2, 0.2, 0.1),
    "sex": (0.64, 0.36),
    "disability": (0.3, 0.7),
    "ethnicity": (0.78, 0.1, 0.04, 0.03, 0.02, 0.01, 0.01, 0.01),
    "religion": (0.5, 0.28, 0.12, 0.05, 0.03, 0.02),
    "orientation": (0.9, 0.04, 0.03, 0.03),
    "carer": (0.25, 0.75),
    "simd_quintile": (0.15, 0.18, 0.2, 0.22, 0.25),
    "urban_rural": (0.6, 0.4),
    "locality": (0.3, 0.3, 0.2, 0.2),
}
QUESTIONS, THEMES = 3, 25
REST_SHARE = 0.2


def draw(number: int, people: int, questions: int, *, planted: tuple[int, float] | None = None) -> Units:
    """A consultation in which nothing depends on a group, but for one planted theme of one group.

    Some people say more than others, and disabled people are older: neither makes a difference between groups that a
    comparison within one characteristic should flag.
    """
    random = np.random.default_rng([20260101, number])
    ids = np.array([f"r{place:05d}" for place in range(people)])
    groups = {name: random.choice(len(shares), people, p=np.array(shares)) for name, shares in SHARES.items()}
    talks = random.beta(2, 2, people) * 2
    rates = random.beta(1.2, 6, (questions, THEMES))
    raised = random.random((questions, THEMES, people)) < np.minimum(rates[:, :, np.newaxis] * talks, 1)
    if planted is not None:
        size, gap = planted
        groups["planted"] = np.zeros(people, dtype=np.int64)
        groups["planted"][:size] = 1
        raised[0, 0] = random.random(people) < np.where(groups["planted"] == 1, REST_SHARE + gap, REST_SHARE)
    frames = []
    for question in range(questions):
        theme, person = np.nonzero(raised[question])
        frames.append(pd.DataFrame({"respondent_id": ids[person], "question_id": f"q{question}",
                                    "theme_id": [f"t{one:02d}" for one in theme], "strength": 0.9}))  # fmt: skip
    everybody = pd.DataFrame({"respondent_id": np.tile(ids, questions), "kind": "individual", "campaign": "",
                              "question_id": np.repeat([f"q{one}" for one in range(questions)], people),
                              "is_addition": False})  # fmt: skip
    named = {name: pd.Series([f"g{one}" for one in group], index=ids) for name, group in groups.items()}
    kinds = {RESPONDENT_KIND: pd.Series("individual", index=ids)}
    return Units(everybody, pd.concat(frames, ignore_index=True), {**named, **kinds})


def null(number: int) -> None:
    """Flags a report where nothing differs."""
    flags, tests = [], []
    for one in range(number):
        people = int(np.random.default_rng([1, one]).integers(60, 1200))
        found = find_differences(draw(one, people, QUESTIONS), SHARES)
        told = found[found["flagged"]].drop_duplicates(["question_id", "theme_id", "characteristic"])
        flags.append(len(told))
        tests.append(int(found["p"].notna().sum()))
    counts = np.array(flags)
    print(f"{number} consultations of 60 to 1,200 people, {QUESTIONS} questions of {THEMES} themes, {len(SHARES)} "
          f"characteristics of {sum(map(len, SHARES.values()))} groups")  # fmt: skip
    print(f"rows tested a report: {np.mean(tests):,.0f}")
    print(f"flags a report: mean {counts.mean():.3f}, reports with any {np.mean(counts > 0):.3f}, most {counts.max()}")


def power(number: int, sizes: Sequence[int] = ()) -> None:
    """How often a planted difference is flagged, by its size and the group's."""
    print(f"{number} consultations of 600 people for each cell; the rest raise the theme at {REST_SHARE:.0%}")
    print("| people in the group | 10 points | 20 points | 30 points |")
    print("|---|---|---|---|")
    for size in sizes or (15, 20, 30, 50, 100, 200):
        shares = [np.mean([_is_found(one, size, gap) for one in range(number)]) for gap in (0.1, 0.2, 0.3)]
        print(f"| {size} | " + " | ".join(f"{share:.0%}" for share in shares) + " |", flush=True)


def _is_found(number: int, size: int, gap: float) -> bool:
    found = find_differences(draw(100_000 + number, 600, 1, planted=(size, gap)), [*SHARES, "planted"])
    mine = found[(found["characteristic"] == "planted") & (found["theme_id"] == "t00")]
    return bool(mine["flagged"].any())


def examples() -> None:
    """The intervals that Newcombe published, and how often Wilson's covers."""
    for first, second in (((56, 70), (48, 80)), ((9, 10), (3, 10)), ((5, 56), (0, 29)), ((6, 7), (2, 7))):
        counts, bases = zip(first, second, strict=True)
        low, high = newcombe(tuple(map(_whole, counts)), tuple(map(_whole, bases)))  # type: ignore[arg-type]  # zip gives pairs
        print(f"{first[0]}/{first[1]} against {second[0]}/{second[1]}: {low[0]:.4f} to {high[0]:.4f}")
    random = np.random.default_rng(1)
    for base, share in ((8, 0.1), (15, 0.2), (50, 0.05)):
        counts = random.binomial(base, share, 100_000)
        low, high = wilson(counts, np.full(counts.shape, base))
        covers = ((low <= share) & (share <= high)).mean()
        print(f"Wilson at a base of {base} and a share of {share:.0%}: covers {covers:.3f}")


def _whole(number: int) -> "np.ndarray[tuple[int], np.dtype[np.int64]]":
    return np.array([number], dtype=np.int64)


def main(arguments: Sequence[str]) -> None:
    work, *numbers = arguments
    if work == "examples":
        examples()
    elif work == "null":
        null(int(numbers[0]))
    else:
        power(int(numbers[0]), [int(number) for number in numbers[1:]])


if __name__ == "__main__":
    main(sys.argv[1:])
