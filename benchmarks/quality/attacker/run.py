"""Three hundred releases attacked from their files alone, beside two common ways of hiding small numbers.

    python benchmarks/quality/attacker/run.py [--releases 300] [--first 0] [--check 0.05]

Prints, for the product and for each of the two: hidden numbers, small ones among them, how many are worked out
exactly, how many small ones could be told to be small, what an insider of a number of one works out, which releases
give people away beside an earlier one, and the share of numbers that are shown. `--check` is the share of releases in
which the bounds are found again by linear programmes. Exits with 1 if the product gave anything away.
"""

import argparse
import sys
import tempfile
import time
from collections import Counter
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from attacker import naive, releases
from attacker.attack import Told, attack
from attacker.consultations import consultation, counts, waves

THRESHOLD = 5
INSIDERS = 40
CELLS = ("count", "responses", "individuals", "organisations", "chose")


def judge(told: Told, truth: dict[tuple[str, ...], int], score: Counter[str], problems: list[str]) -> None:
    """Score one release: what could be worked out of what it hides."""
    hidden = {fact: bounds for fact, bounds in told.bounds.items() if fact[0] in CELLS and fact in truth}
    small = [fact for fact in hidden if 0 < truth[fact] < THRESHOLD]
    exact = [fact for fact, (low, high) in hidden.items() if low == high]
    most = {fact: min(THRESHOLD - 1, told.most[fact]) for fact in small}
    told_small = [fact for fact in small if hidden[fact][0] > 0 or hidden[fact][1] < most[fact]]
    wrong = [fact for fact, (low, high) in hidden.items() if not low <= truth[fact] <= high]
    score.update(
        hidden=len(hidden), small=len(small), exact=len(exact), told_small=len(told_small), files=len(told.files)
    )
    score["wrong"] += len(wrong)
    for name, facts in (("worked out", exact), ("known to be small", told_small), ("bounds miss the truth", wrong)):
        problems += [f"{name}: {' '.join(fact)} {hidden[fact]} truly {truth[fact]}" for fact in facts]
    problems += told.files
    for fact in [fact for fact in small if truth[fact] == 1 and fact[0] in ("count", "organisations")][:INSIDERS]:
        known = told.system.with_known((told.last, *fact), 1).narrow()
        learnt = [
            other
            for other, (low, high) in hidden.items()
            if _is_of_others(fact, other, truth) and low < high and len(set(known[told.last, *other])) == 1
        ]
        score["insiders"] += 1
        score["insider learns a number"] += bool(learnt)
        learnt = [other for other in learnt if 0 < truth[other] < THRESHOLD]
        # A row that is hidden from end to end tells nobody that they are alone in it, and its total is told anyway.
        silent = {other for other in learnt if _is_wholly_hidden(told, fact, other)}
        score["... in a row hidden from end to end"] += bool(silent)
        score["insider learns a small number"] += bool(set(learnt) - silent)
        problems += [
            f"the one person of {' '.join(fact)} learns {' '.join(other)}" for other in learnt if other not in silent
        ]


def _is_wholly_hidden(told: Told, fact: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two cells are of one row in which nothing is shown."""
    if fact[0] != "count" or other[0] != "count" or fact[3] != other[3]:
        return False
    row = [key for key in told.system.bounds if key[0] == told.last and key[1:5] == ("count", *fact[1:4])]
    return all(key[1:] in told.bounds for key in row)


def _is_of_others(fact: tuple[str, ...], other: tuple[str, ...], truth: dict[tuple[str, ...], int]) -> bool:
    """Whether a number counts people besides the one person of a number of one: not that person, nor a sum with it."""
    if fact[1:3] != other[1:3] or fact == other or other[0] not in ("count", "organisations", "individuals"):
        return False
    if fact[0] == "count":
        same_row = other[0] == "count" and other[3] == fact[3]
        return same_row or other[0] == "organisations" or (other[0] == "count" and truth[other] > 1)
    return other[0] in ("count", "individuals")


def check(told: Told, problems: list[str]) -> None:
    """Find the bounds again by linear programmes: they may not be narrower."""
    keys = [(told.last, *fact) for fact in sorted(told.bounds)[:: max(1, len(told.bounds) // 40)]]
    for key, (low, high) in told.system.solve(keys).items():
        least, most = told.bounds[key[1:]]
        if low > least + 1e-6 or high < most - 1e-6:
            problems.append(
                f"a linear programme knows more of {' '.join(map(str, key))}: {low}-{high}, not {least}-{most}"
            )


def differences(told: Told, truth: list[dict[tuple[str, ...], int]], problems: list[str]) -> int:
    """Pairs of neighbouring releases whose difference is certainly a small number of people."""
    bounds = told.system.narrow()
    pairs = set()
    for before, now in pairwise(range(told.last + 1)):
        for fact in truth[now]:
            ends = bounds.get((before, *fact)), bounds.get((now, *fact))
            if None in ends:
                continue
            (low, high), (least, most) = ends
            grown = truth[now][fact] - truth[before].get(fact, 0)
            if low == high and least == most and 0 < grown < THRESHOLD:
                pairs.add((before, now))
                problems.append(f"release {now + 1} less release {before + 1}: {' '.join(fact)} grew by {grown}")
    return len(pairs)


def product(seeds: range, share_checked: float) -> Counter[str]:
    """The product's releases: three in time of each consultation, where the gates let them through."""
    score: Counter[str] = Counter()
    for seed in seeds:
        whole, problems = consultation(seed), []
        with tempfile.TemporaryDirectory() as folder:
            made, folders, truths = [], [], []
            for number, wave in enumerate(waves(whole, seed)):
                out = Path(folder, f"release{number}")
                one = releases.publish(wave, out, Path(folder, "ledger.jsonl"))
                made.append(one)
                score["refused" if one.refused else "released"] += 1
                score["first refused"] += bool(one.refused) and not number
                if one.refused:
                    continue
                folders.append(out)
                truths.append(one.true_counts)
                told = attack(out, tuple(folders[:-1]))
                judge(told, one.true_counts, score, problems)
                shown = sum(value is not None for value in one.shown.values())
                score.update(cells=len(one.shown), shown=shown)
                if (seed * 7919) % 1000 < 1000 * share_checked:
                    check(told, problems)
                    score["checked"] += 1
            if len(folders) > 1:
                score["later releases"] += len(folders) - 1
                score["pairs that difference"] += differences(told, truths, problems)
        for problem in problems[:6]:
            print(f"  seed {seed}: {problem}", flush=True)
    return score


def peers(seeds: range, *, one_more: bool) -> Counter[str]:
    """The same consultations, published whole by a rule of thumb."""
    score: Counter[str] = Counter()
    for seed in seeds:
        whole = consultation(seed)
        with tempfile.TemporaryDirectory() as folder:
            naive.publish(whole, Path(folder), one_more=one_more)
            told, truth = attack(Path(folder)), counts(whole)
            for fact, (low, high) in told.bounds.items():
                if 0 < truth[fact] < THRESHOLD:
                    score["small"] += 1
                    score["exact"] += low == high
                    score["told_small"] += low > 0 or high < THRESHOLD - 1
    return score


def main() -> int:
    """Print the scores."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--releases", type=int, default=300)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--check", type=float, default=0.05)
    options = parser.parse_args()
    # Three releases a consultation.
    seeds = range(options.first, options.first + -(-options.releases // 3))
    for one_more, name in ((False, "hide under 5, keep the totals"), (True, "hide one more in the row")):
        score = peers(seeds, one_more=one_more)
        small = max(1, score["small"])
        print(
            f"{name}: of {score['small']:,} small numbers {score['exact']:,} worked out "
            f"({score['exact'] / small:.1%}), "
            f"{score['told_small']:,} known to be small ({score['told_small'] / small:.1%})"
        )
    started = time.process_time()
    score = product(seeds, options.check)
    for name, value in sorted(score.items()):
        print(f"  {name:32}{value:>10,}")
    print(
        f"  share of cells shown: {score['shown'] / max(1, score['cells']):.1%}; "
        f"{time.process_time() - started:.0f} CPU-s"
    )
    given_away = ("exact", "told_small", "insider learns a small number", "pairs that difference", "files", "wrong")
    return int(any(score[name] for name in given_away))


if __name__ == "__main__":
    sys.exit(main())
