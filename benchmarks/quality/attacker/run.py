"""Three hundred releases attacked from their files alone, beside two common ways of hiding small numbers.

    python benchmarks/quality/attacker/run.py [--releases 300] [--first 0] [--step 1] [--check 0.1] [--json FILE]
    python benchmarks/quality/attacker/run.py --add FILE FILE ...

Makes consultations until so many releases have been let out. Each consultation has three in time: exact ones, rounded
ones, or exact ones for which the first other way that the gates let through is taken where they refuse (rounded,
without tables by group, with individuals and organisations together, or several of these). Prints hidden numbers, small
ones among them, how many are worked out exactly, how many small ones could be told to be small, what somebody who is
the only one behind a number learns of others, which releases give people away beside an earlier one, and the share of
numbers that are shown. In a share of releases (`--check`) the bounds are found by linear programmes. `--step` and
`--first` part the work, `--add` puts parts together. Exits with 1 if the product gave anything away.
"""

import argparse
import json
import math
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from attacker import naive, releases
from attacker.attack import GREW, POSITION, SILENT, Told, attack, is_base
from attacker.consultations import Consultation, consultation, counts, waves
from attacker.insiders import Insider, learn
from attacker.readings import Fact

THRESHOLD = 5
CELLS = ("count", "responses", "individuals", "organisations", "chose")
NEARLY = 1e-6
# The rules of thumb are tried on one consultation in so many.
SHARE_OF_PEERS = 3
# How the three releases of a consultation are made, and the ways that are tried for each, by turns.
SERIES = {
    "rounded": [("round", "")],
    "exact": [("suppress", "")],
    "rounded again": [("round", "")],
    "rounded once more": [("round", "")],
    "exact, then another way": [
        ("suppress", ""),
        ("round", ""),
        ("suppress", "groups"),
        ("round", "groups"),
        ("round", "groups and kinds"),
    ],
}
GIVEN_AWAY = (
    "worked out",
    "known to be small",
    "insider learns a number from tables",
    "insider learns a small number",
    "pairs that difference",
    "a few beyond a position",
    "files contradict",
    "bounds miss the truth",
)


def judge(told: Told, made: releases.Made, score: Counter[str], problems: list[str], *, sharp: bool) -> None:
    """Score one release: what could be worked out of what it hides."""
    truth = made.true_counts
    hidden = {fact: bounds for fact, bounds in told.bounds.items() if fact[0] in CELLS and fact in truth}
    if sharp:
        hidden = _sharpened(told, hidden, score)
    # Of what a release tells of no theme at all, a reader must not be certain that it is small.
    small = [fact for fact in hidden if 0 < truth[fact] < THRESHOLD and fact[0] not in told.readings[-1].untold]
    untold = [fact for fact in hidden if fact[0] in told.readings[-1].untold]
    hidden = {fact: ends for fact, ends in hidden.items() if fact not in untold}
    most = {fact: min(THRESHOLD - 1, told.most(fact)) for fact in small}
    found = {
        "worked out": [fact for fact, (low, high) in hidden.items() if low == high],
        "known to be small": [
            *(fact for fact in small if hidden[fact][0] > 0 or hidden[fact][1] < most[fact]),
            *(fact for fact in untold if told.bounds[fact][0] > 0 and told.bounds[fact][1] < THRESHOLD),
        ],
        "bounds miss the truth": [fact for fact, (low, high) in hidden.items() if not low <= truth[fact] <= high],
    }
    score.update({"hidden": len(hidden), "small": len(small), "files contradict": len(told.files)})
    for what, facts in found.items():
        score[what] += len(facts)
        problems += [f"{what}: {' '.join(fact)} {told.bounds[fact]} truly {truth[fact]}" for fact in facts]
    problems += told.files
    for fact, others in made.alone.items():
        if fact in hidden:
            _insider(told, Insider(fact, others), score, problems)
    for fact, others in made.two.items():
        if fact in hidden:
            _pair(told, Insider(fact, others, 2), score)


def _insider(told: Told, insider: Insider, score: Counter[str], problems: list[str]) -> None:
    """Score what the one person behind a number learns of others."""
    learnt = learn(told, insider)
    every = {**learnt.from_tables, **learnt.from_headlines}
    small = [key for key, people in every.items() if 0 < people < THRESHOLD]
    score["insiders"] += 1
    score["insider learns a small number"] += bool(small)
    score["(insider knows a complement of a total)"] += any(learnt.from_headlines.values())
    if insider.fact[0] == "chose":  # where only hiding every option would help, the rules ask for small numbers only
        score["(insider of an option learns a number)"] += bool(learnt.from_tables)
        found = small
    else:
        score["insider learns a number from tables"] += bool(learnt.from_tables)
        found = list(dict.fromkeys([*learnt.from_tables, *small]))
    problems += [f"the one of {' '.join(insider.fact)} learns {' '.join(map(str, key))}" for key in found]


def _pair(told: Told, insiders: Insider, score: Counter[str]) -> None:
    """Score the small numbers that two people who know that they are all that is behind a number learn."""
    learnt = learn(told, insiders)
    score["(pairs of insiders)"] += 1
    score["(pair learns a small number from tables)"] += any(0 < n < THRESHOLD for n in learnt.from_tables.values())
    score["(pair learns a small number from totals)"] += any(0 < n < THRESHOLD for n in learnt.from_headlines.values())


def _sharpened(told: Told, hidden: dict[Fact, tuple[int, int]], score: Counter[str]) -> dict[Fact, tuple[int, int]]:
    """The bounds of hidden numbers by linear programmes, theme by theme."""
    sharp, waiting = dict(hidden), list(hidden)
    while waiting:
        part = told.system.part((told.last, *waiting[0]), told.known, is_base)
        mine = [fact for fact in waiting if (told.last, *fact) in part.bounds]
        waiting = [fact for fact in waiting if (told.last, *fact) not in part.bounds]
        for key, (low, high) in part.solve([(told.last, *fact) for fact in mine]).items():
            ends = (math.ceil(low - NEARLY), math.floor(high + NEARLY))
            score["programmes know more"] += ends != hidden[key[1:]]
            sharp[key[1:]] = ends
    score.update({"checked by programmes": len(hidden)})
    return sharp


def differences(told: Told, problems: list[str]) -> int:
    """Pairs of releases of which a reader is certain that they differ by a small number of people somewhere."""
    pairs = set()
    for key, (low, high) in told.known.items():
        if key[0] == GREW and key[2] in (*CELLS, "group base", SILENT) and low > 0 and high < THRESHOLD:
            pairs.add(key[1])
            problems.append(
                f"release {int(key[1]) + 1} less the one before: {' '.join(map(str, key[2:]))} {low}-{high}"
            )
    return len(pairs)


def beyond_positions(told: Told, problems: list[str]) -> int:
    """How often a few people can be told who chose a side and gave no answer to the question that goes with it."""
    silent = {key: ends for key, ends in told.known.items() if key[:2] == (told.last, SILENT)}
    few = [key for key, (low, high) in silent.items() if low > 0 and high < THRESHOLD]
    problems += [f"a few beyond a position: {' '.join(map(str, key[2:]))} {silent[key]}" for key in few]
    return len(few)


def series(seed: int, check: float, score: Counter[str], most: int) -> None:
    """Up to so many releases in time of one consultation, each attacked with the earlier ones at hand."""
    whole, problems = consultation(seed), []
    name = list(SERIES)[seed % len(SERIES)]
    score["consultations"] += 1
    with tempfile.TemporaryDirectory() as place:
        folders: list[Path] = []
        for number, wave in enumerate(waves(whole, seed)):
            if len(folders) == most:
                break
            out = Path(place, f"release{number}")
            made = _released(wave, (out, Path(place, "ledger.jsonl")), SERIES[name], score)
            if made is None:
                score[f"refused, {'later' if folders else 'first'}"] += 1
                continue
            told = attack(out, tuple(folders))
            folders.append(out)
            score["released"] += 1
            score[f"released as number {len(folders)}"] += 1
            judge(told, made, score, problems, sharp=(seed * 7919) % 1000 < 1000 * check)
            score.update(cells=len(made.shown), shown=sum(value is not None for value in made.shown.values()))
            score["pairs that difference"] += differences(told, problems)
            score["a few beyond a position"] += beyond_positions(told, problems)
            score["questions by position"] += sum(key[1] == POSITION for key in told.readings[-1].groups)
    for problem in problems[:6]:
        print(f"  seed {seed}: {problem}", flush=True)


def _released(
    wave: Consultation, places: tuple[Path, Path], ways: list[tuple[str, str]], score: Counter[str]
) -> releases.Made | None:
    """A release made in the first way that the gates let through, in its folder, with the ledger that it is put in."""
    for method, leaves_out in ways:
        made = releases.publish(wave, *places, method=method, leaves_out=leaves_out)
        if not made.refused:
            how = "rounded" if method == "round" else "exact"
            score[f"released {how}{', without ' if leaves_out else ''}{leaves_out}"] += 1
            return made
        score["attempts refused"] += 1
    return None


def peers(seed: int, score: Counter[str]) -> None:
    """The same consultation, published whole by two rules of thumb."""
    whole = consultation(seed)
    truth = counts(whole)
    for one_more in (False, True):
        rule = "hide one more" if one_more else "hide under 5"
        with tempfile.TemporaryDirectory() as folder:
            naive.publish(whole, Path(folder), one_more=one_more)
            for fact, (low, high) in attack(Path(folder)).bounds.items():
                if 0 < truth[fact] < THRESHOLD:
                    score[f"{rule}: small"] += 1
                    score[f"{rule}: worked out"] += low == high
                    score[f"{rule}: known to be small"] += low > 0 or high < THRESHOLD - 1


def report(score: Counter[str]) -> int:
    """Print a score; 1 where the product gave anything away."""
    for name, value in sorted(score.items()):
        print(f"  {name:44}{value:>10,}")
    for rule in ("hide under 5", "hide one more"):
        small = max(1, score[f"{rule}: small"])
        print(
            f"{rule}: {score[f'{rule}: worked out'] / small:.1%} of small numbers worked out, "
            f"{score[f'{rule}: known to be small'] / small:.1%} known to be small"
        )
    print(f"share of cells shown: {score['shown'] / max(1, score['cells']):.1%}")
    return int(any(score[name] for name in GIVEN_AWAY))


def main() -> int:
    """Print the scores."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--releases", type=int, default=300)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--step", type=int, default=1)
    parser.add_argument("--check", type=float, default=0.1)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--add", type=Path, nargs="*", default=[])
    options = parser.parse_args()
    score: Counter[str] = Counter()
    for path in options.add:
        score.update(json.loads(path.read_text(encoding="utf-8")))
    seed, started = options.first, time.process_time()
    while not options.add and score["released"] < options.releases:
        series(seed, options.check, score, options.releases - score["released"])
        if seed % SHARE_OF_PEERS == 0:
            peers(seed, score)
        seed += options.step
        score["seconds"] = round(time.process_time() - started)
        if options.json:
            options.json.write_text(json.dumps(score, indent=1), encoding="utf-8")
    return report(score)


if __name__ == "__main__":
    sys.exit(main())
