"""The attack: what the numbers of releases, taken together, tell of the numbers that they hide.

`python -m attacker.attack RELEASE [EARLIER ...]` prints every hidden number that can be worked out exactly, and how
closely the others can be. It knows how such tables add up, and no more than anybody who reads a release: a theme's
responses are its individuals and its organisations; the groups of a characteristic share out the individuals; nobody is
in two groups of one; the options of a question with one answer share out those who answered; a percentage is a rounded
share; a later release of one consultation holds everybody of an earlier one.
"""

import argparse
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from attacker.readings import Fact, Reading, read
from attacker.system import EVERYBODY, Key, System


@dataclass(frozen=True)
class Told:
    """What the attack tells: each hidden number's bounds, those known exactly, and what the files say wrongly."""

    system: System
    bounds: dict[Fact, tuple[int, int]]
    exact: list[Fact]
    files: list[str]
    # The number of the release attacked; earlier ones count from 0.
    last: int
    # The most that a hidden number can be by its base alone.
    most: dict[Fact, int]


def attack(release: Path, earlier: tuple[Path, ...] = ()) -> Told:
    """Attack a release, with earlier ones of the same consultation at hand."""
    readings = [read(folder) for folder in (*earlier, release)]
    system = System()
    for time, reading in enumerate(readings):
        _facts(system, time, reading)
        _sums(system, time, reading)
    for time in range(1, len(readings)):
        _growth(system, time, readings)
    bounds = system.narrow()
    last = len(readings) - 1
    hidden = {fact: bounds[last, *fact] for fact in sorted(readings[last].hidden) if (last, *fact) in bounds}
    exact = [fact for fact, (low, high) in hidden.items() if low == high and low > 0]
    files = [problem for reading in readings for problem in (*reading.contradictions, *_unexplained(reading))]
    most = {fact: _most(readings[last], fact) for fact in hidden}
    return Told(system, hidden, exact, files, last, most)


def _key(time: int, fact: Fact) -> Key:
    return (time, *fact)


def _facts(system: System, time: int, reading: Reading) -> None:
    """Numbers that are told, and hidden ones: from nought up, a cell at most its base."""
    for fact, value in reading.known.items():
        system.know(_key(time, fact), value, value)
    for fact in reading.hidden:
        system.know(_key(time, fact), 0, _most(reading, fact))
    for fact, percent in reading.percents.items():
        base = _base_of(reading, fact)
        if base is not None and fact not in reading.known:
            # Half a percentage point either way: a printed share bounds the number behind it.
            system.know(_key(time, fact), -(-(2 * percent - 1) * base // 200), (2 * percent + 1) * base // 200)


def _most(reading: Reading, fact: Fact) -> int:
    """The most that a number can be by the base that it is told on."""
    if fact[0] in ("individuals", "organisations"):
        sizes: dict[str, int] = defaultdict(int)
        for base in reading.known:
            if base[0] == "group base" and base[1] == fact[1] and ": " not in base[2]:
                sizes[base[2]] += reading.known[base]
        individuals, all_ = max(sizes.values(), default=None), reading.known["base", fact[1]]
        if individuals is None:
            return all_
        return individuals if fact[0] == "individuals" else all_ - individuals
    return _base_of(reading, fact) or EVERYBODY


def _base_of(reading: Reading, fact: Fact) -> int | None:
    if fact[0] == "count":
        return reading.known.get(("group base", fact[1], fact[3], fact[4]))
    if fact[0] == "chose":
        return reading.known.get(("answered", fact[1], fact[3]))
    base = reading.known.get(("base", fact[1]))
    return base if fact[0] == "responses" else None


def _sums(system: System, time: int, reading: Reading) -> None:
    """How the tables of one release add up."""
    every = [*reading.known, *reading.hidden]
    cells: dict[tuple[str, str, str], list[Fact]] = defaultdict(list)
    bases: dict[tuple[str, str], int] = defaultdict(int)
    chosen: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in every:
        if fact[0] == "count" and ": " not in fact[3]:
            cells[fact[1], fact[2], fact[3]].append(fact)
        elif fact[0] == "group base" and ": " not in fact[2]:
            bases[fact[1], fact[2]] += reading.known[fact]
        elif fact[0] == "chose":
            chosen[fact[1], fact[3]].append(fact)
    for (question, theme, _), groups in cells.items():
        whole = _key(time, ("individuals", question, theme))
        system.tie({whole: -1, **{_key(time, group): 1 for group in groups}}, 0, 0)
    for kind, question, theme in [fact for fact in every if fact[0] == "responses"]:
        parts = [_key(time, (part, question, theme)) for part in ("individuals", "organisations")]
        system.tie({_key(time, (kind, question, theme)): -1, parts[0]: 1, parts[1]: 1}, 0, 0)
        people = [size for (name, _), size in bases.items() if name == question]
        if people:
            system.know(parts[0], 0, min(people))
            system.know(parts[1], 0, reading.known["base", question] - max(people))
    _closed_sums(system, time, reading, chosen)


def _closed_sums(system: System, time: int, reading: Reading, chosen: dict[tuple[str, str], list[Fact]]) -> None:
    """Closed questions: kinds add up to all; options to those who answered, where their told numbers allow it."""
    for (question, kind), options in chosen.items():
        answered = ("answered", question, kind)
        if answered in reading.known:
            shown = [reading.known[option] for option in options if option in reading.known]
            if sum(shown) <= reading.known[answered] and _is_single(reading, question, chosen):
                total = reading.known[answered]
                system.tie({_key(time, option): 1 for option in options}, total, total)
            for option in options:
                system.know(_key(time, option), 0, reading.known[answered])
        if kind == "all":
            for option in options:
                kinds = [("chose", question, option[2], part) for part in ("individual", "organisation")]
                if all(one in reading.known or one in reading.hidden for one in kinds):
                    system.tie({_key(time, option): -1, **{_key(time, one): 1 for one in kinds}}, 0, EVERYBODY)
                    system.tie({_key(time, option): 1, **{_key(time, one): -1 for one in kinds}}, 0, EVERYBODY)


def _is_single(reading: Reading, question: str, chosen: dict[tuple[str, str], list[Fact]]) -> bool:
    """Whether the options of a question share out those who answered it: where all are told, they add up to them."""
    whole = [
        sum(reading.known[option] for option in options) == reading.known.get(("answered", question, kind))
        for (name, kind), options in chosen.items()
        if name == question and all(option in reading.known for option in options)
    ]
    return bool(whole) and all(whole)


def _growth(system: System, time: int, readings: list[Reading]) -> None:
    """Nobody leaves from one release to the next: a count grows, by no more than its base does."""
    before, now = readings[time - 1], readings[time]
    for fact in [*now.known, *now.hidden]:
        if fact not in before.known and fact not in before.hidden:
            continue
        most = EVERYBODY
        if fact[0] == "count":
            base = ("group base", fact[1], fact[3], fact[4])
            if base in now.known and base in before.known:
                most = now.known[base] - before.known[base]
        elif fact[0] in ("responses", "individuals", "organisations"):
            most = now.known[("base", fact[1])] - before.known[("base", fact[1])]
        if fact[0] in ("count", "responses", "individuals", "organisations") and most >= 0:
            system.tie({_key(time, fact): 1, _key(time - 1, fact): -1}, 0, most)


def _unexplained(reading: Reading) -> list[str]:
    """Every "N of B" of a sentence that is no shown count on its base."""
    pairs = set()
    for fact, value in reading.known.items():
        if fact[0] in ("count", "responses", "individuals", "organisations", "chose"):
            pairs.add((fact[1], value, _base_of(reading, fact)))
    return [
        f"report.html says {count} of {base} in {question}, which no shown cell does"
        for question, count, base in reading.said
        if (question, count, base) not in pairs
    ]


def main() -> int:
    """Print what one release, with earlier ones, tells."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("release", type=Path)
    parser.add_argument("earlier", type=Path, nargs="*")
    options = parser.parse_args()
    told = attack(options.release, tuple(options.earlier))
    widths = [high - low for low, high in told.bounds.values()]
    print(f"{len(told.bounds):,} hidden numbers; {len(told.exact):,} worked out; narrowest {min(widths, default=0)}")
    for fact in told.exact[:20]:
        print("  worked out:", " ".join(fact))
    for problem in told.files[:20]:
        print("  files:", problem)
    return 1 if told.exact or told.files else 0


if __name__ == "__main__":
    sys.exit(main())
