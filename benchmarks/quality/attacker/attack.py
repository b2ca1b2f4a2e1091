"""The attack: what the numbers of releases, taken together, tell of the numbers that they hide.

`python -m attacker.attack RELEASE [EARLIER ...]` prints every hidden number that can be worked out exactly, and how
closely the others can be. It knows how such tables add up, and no more than anybody who reads a release: a theme's
responses are its individuals and its organisations; the groups of a characteristic share out the individuals; nobody is
in two groups of one; the options of a question with one answer share out those who answered; whoever holds a position
chose an option that says so; the answers analysed, and campaigns' additions, are the base of a question; a percentage
is a rounded share; a rounded number is up to two away; a later release of one consultation holds everybody of an
earlier one.
"""

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from attacker.readings import UNSTATED, Fact, Reading, read
from attacker.system import EVERYBODY, Key, System

# A rounded number stands for those up to this far away.
REACH = 2
# The numbers that a reader has without any table by group or option.
HEADLINES = ("responses", "individuals", "organisations", "base", "group base", "answered", "analysed", "additions")
OF_THEMES = ("responses", "individuals", "organisations")
# What a theme's number is a part of.
WITHIN = {"responses": "base", "individuals": "individual base", "organisations": "organisation base"}
GREW = "grew"
# Who chose an option of a side and gave no answer to the open question that goes with it; and the names of positions.
SILENT, POSITION, NEITHER, ANY_SMALLER = "silent", "position", "Neither or unclear", ", or a smaller group"
SIDES = ("Agree", "Disagree")


@dataclass(frozen=True)
class Told:
    """What the attack has to go on, and what it tells.

    Attributes:
        readings: what each release says, the last one last.
        system: everything that is known.
        headline: what is known from totals and bases alone, without the tables by group and option.
        files: what the files say wrongly.
    """

    readings: list[Reading]
    system: System
    headline: System
    files: list[str]

    @property
    def last(self) -> int:
        """The number of the release attacked; earlier ones count from 0."""
        return len(self.readings) - 1

    @cached_property
    def known(self) -> dict[Key, tuple[int, int]]:
        """The bounds of every number."""
        return self.system.narrow()

    @cached_property
    def known_of_headlines(self) -> dict[Key, tuple[int, int]]:
        """The bounds of every number to somebody who has totals and bases only."""
        return self.headline.narrow()

    @property
    def bounds(self) -> dict[Fact, tuple[int, int]]:
        """Each hidden number's bounds."""
        hidden = sorted(self.readings[-1].hidden)
        return {fact: self.known[self.last, *fact] for fact in hidden if (self.last, *fact) in self.known}

    @property
    def exact(self) -> list[Fact]:
        """The hidden numbers that are known exactly."""
        return [fact for fact, (low, high) in self.bounds.items() if low == high and low > 0]

    def most(self, fact: Fact) -> int:
        """The most that a number can be by its base alone."""
        base = base_of(fact)
        return self.known.get((self.last, *base), (0, EVERYBODY))[1] if base else EVERYBODY


def attack(release: Path, earlier: tuple[Path, ...] = ()) -> Told:
    """Attack a release, with earlier ones of the same consultation at hand."""
    readings = [read(folder) for folder in (*earlier, release)]
    system, headline = _system(readings, only=None), _system(readings, only=HEADLINES)
    files = [problem for reading in readings for problem in (*reading.contradictions, *_unexplained(reading))]
    return Told(readings, system, headline, files)


def is_base(key: Key) -> bool:
    """Whether a number counts people whatever they said: sums of these lead to every theme."""
    return "base" in str(key[2] if key[0] == GREW else key[1])


def _system(readings: list[Reading], *, only: tuple[str, ...] | None) -> System:
    """What several releases tell; of some kinds of numbers only, where these are named."""
    system = System()
    for time, reading in enumerate(readings):
        _facts(system, time, reading, only)
        _sums(system, time, reading)
    for time in range(1, len(readings)):
        _growth(system, time, readings[time - 1], readings[time])
    return system


def base_of(fact: Fact) -> Fact | None:
    """The number of people that a number is a part of."""
    if fact[0] == "count":
        return ("group base", fact[1], fact[3], fact[4])
    if fact[0] == "chose":
        return ("answered", fact[1], fact[3])
    return (WITHIN[fact[0]], fact[1]) if fact[0] in WITHIN else None


def _facts(system: System, time: int, reading: Reading, kinds: tuple[str, ...] | None) -> None:
    """Numbers that are told, as closely as they are; and hidden ones, from nought up."""
    for fact, value in reading.known.items():
        if kinds is None or fact[0] in kinds:
            is_base = fact[0] in ("base", "group base", "analysed", "additions")
            is_exact = fact[0] in ("analysed", "additions") and reading.tells_exact_steps
            reach = REACH if reading.is_rounded and not is_exact and (value or is_base) else 0
            system.know((time, *fact), max(0, value - reach), value + reach)
        else:
            system.know((time, *fact))
    for fact in reading.hidden:
        system.know((time, *fact))
    for fact, percent in reading.percents.items():
        base = reading.known.get(base_of(fact) or ())
        if base is not None and fact not in reading.known and not reading.is_rounded:
            # Half a percentage point either way: a printed share bounds the number behind it.
            system.know((time, *fact), -(-(2 * percent - 1) * base // 200), (2 * percent + 1) * base // 200)


def _sums(system: System, time: int, reading: Reading) -> None:
    """How the tables of one release add up."""
    every = [*reading.known, *reading.hidden]
    for (question, theme, _), groups in _sorted(every, "count", 1, 4).items():
        _add_up(system, time, ("individuals", question, theme), groups)
    for (question, _), groups in _sorted(every, "group base", 1, 3).items():
        _add_up(system, time, ("individual base", question), groups)
    for fact in every:
        base = base_of(fact)
        if base and (base in reading.known or base[0] not in ("base", "group base", "answered")):
            system.tie({(time, *fact): 1, (time, *base): -1}, -EVERYBODY, 0)
        if fact[0] in ("responses", "base"):
            parts = ("individuals", "organisations") if fact[0] == "responses" else (
                "individual base", "organisation base")  # fmt: skip
            _add_up(system, time, fact, [(part, *fact[1:]) for part in parts])
    chosen: dict[Fact, list[Fact]] = defaultdict(list)
    for fact in [fact for fact in every if fact[0] == "chose"]:
        chosen[fact[1], fact[3]].append(fact)
    _closed_sums(system, time, reading, chosen)
    _positions(system, time, reading, chosen)
    _analysed(system, time, reading)


def _sorted(facts: list[Fact], kind: str, first: int, last: int) -> dict[Fact, list[Fact]]:
    """The facts of a kind by some of their words."""
    found: dict[Fact, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact[0] == kind:
            found[fact[first:last]].append(fact)
    return found


def _analysed(system: System, time: int, reading: Reading) -> None:
    """The base of a question is the answers analysed, where there are no notes of events among them."""
    if reading.is_rounded and not reading.tells_exact_steps:  # they are told so that they make the rounded base
        return
    for question in [fact[1] for fact in reading.known if fact[0] == "analysed"]:
        every = [*reading.known, *reading.hidden]
        notes = [reading.known.get(fact, 1) for fact in every if fact[:2] == ("event_mentions", question)]
        if not any(notes):
            _add_up(system, time, ("base", question), [("analysed", question), ("additions", question)])


def _add_up(system: System, time: int, whole: Fact, parts: list[Fact]) -> None:
    system.tie({(time, *whole): -1, **{(time, *part): 1 for part in parts}}, 0, 0)


def _closed_sums(system: System, time: int, reading: Reading, chosen: dict[Fact, list[Fact]]) -> None:
    """Closed questions: kinds add up to all; options to those who answered, where their told numbers allow it."""
    for (question, kind), options in chosen.items():
        if ("answered", question, kind) in reading.known and _is_single(reading, question, chosen):
            _add_up(system, time, ("answered", question, kind), options)
        if kind == "all":
            for option in options:
                kinds = [("chose", question, option[2], part) for part in ("individual", "organisation")]
                if all(one in reading.known or one in reading.hidden for one in kinds):
                    _add_up(system, time, option, kinds)


def _is_single(reading: Reading, question: str, chosen: dict[Fact, list[Fact]]) -> bool:
    """Whether the options of a question share out those who answered it: where all are told, they add up to them.

    Where none is told whole, a reader takes it that they do, unless those that are told are too many for it.
    """
    for (name, kind), options in chosen.items():
        answered = reading.known.get(("answered", question, kind))
        if name != question or answered is None:
            continue
        slack = REACH * (len(options) + 1) if reading.is_rounded else 0
        shown = [reading.known[option] for option in options if option in reading.known]
        whole = len(shown) == len(options)
        if sum(shown) > answered + slack or (whole and sum(shown) < answered - slack):
            return False
    return True


def _positions(system: System, time: int, reading: Reading, chosen: dict[Fact, list[Fact]]) -> None:
    """Positions are those of the closed question that has the sides as options: so many at the least chose them."""
    for (question, name), groups in reading.groups.items():
        for closed in sorted({one for one, _ in chosen}) if name == POSITION else ():
            kind = "individual" if (closed, "individual") in chosen else "all"
            options = {fact[2]: fact for fact in chosen[closed, kind]}
            if not set(SIDES) <= set(options):
                continue
            for group in sorted(groups):
                held = _sides(group, groups)
                if held:
                    silent, base = (SILENT, closed, question, group), ("group base", question, POSITION, group)
                    parts = {(time, *options[side]): 1 for side in held}
                    system.tie({**parts, (time, *base): -1, (time, *silent): -1}, 0, 0)


def _sides(group: str, groups: frozenset[str]) -> tuple[str, ...]:
    """The sides that a group of positions stands for; none where it may hold people of neither."""
    if group in SIDES:
        return (group,)
    is_pooled = group.endswith(ANY_SMALLER) or group == "Other groups together"
    return tuple(side for side in SIDES if side not in groups) if is_pooled and NEITHER in groups else ()


def _growth(system: System, time: int, before: Reading, now: Reading) -> None:
    """Nobody leaves from one release to the next: a number grows, by no more than that of which it is a part.

    Groups that were put together of small ones may be others the next time: a characteristic is compared where its
    groups have the same names.
    """
    every = {*now.known, *now.hidden} & {*before.known, *before.hidden}
    same = [fact for fact in every if _group_of(fact) is None or _names(now, fact) == _names(before, fact)]
    for fact in sorted(same):
        grew = (GREW, time, *fact)
        system.know(grew)
        system.tie({(time, *fact): 1, (time - 1, *fact): -1, grew: -1}, 0, 0)
    for silent in sorted({key[1:] for key in system.bounds if key[:2] == (time, SILENT)}):
        if (time - 1, *silent) in system.bounds:
            system.tie({(time, *silent): 1, (time - 1, *silent): -1, (GREW, time, *silent): -1}, 0, 0)
    for fact in sorted(same):
        base = base_of(fact)
        base = ("base", fact[1]) if fact[0] in OF_THEMES else base
        if base in same:
            system.tie({(GREW, time, *fact): 1, (GREW, time, *base): -1}, -EVERYBODY, 0)


def _group_of(fact: Fact) -> Fact | None:
    """The question and characteristic of a group's number."""
    if fact[0] == "count":
        return (fact[1], fact[3])
    return (fact[1], fact[2]) if fact[0] == "group base" else None


def _names(reading: Reading, fact: Fact) -> frozenset[str]:
    """The groups of the characteristic that a number is of."""
    return reading.groups.get(_group_of(fact) or (), frozenset())


def _unexplained(reading: Reading) -> Iterator[str]:
    """Every "N of B" of a sentence that is no shown count on its base."""
    pairs = {*reading.sums, *_others(reading)}
    for fact, value in reading.known.items():
        base = ("base", fact[1]) if fact[0] in OF_THEMES else base_of(fact)
        if base in reading.known:
            pairs |= {(fact[1], value, reading.known[base]), ("", value, reading.known[base])}
    for file, question, count, base in reading.said:
        if (question, count, base) not in pairs:
            yield f"{file} says {count} of {base} in {question or 'no question'}, which no shown cell does"


def _others(reading: Reading) -> Iterator[tuple[str, int, int]]:
    """For each shown group the other shown ones together, as far as they stated a group: a sum that a reader can do."""
    for (question, *_), cells in _sorted(list(reading.known), "count", 1, 4).items():
        shown = [
            (reading.known[cell], reading.known["group base", question, *cell[3:]])
            for cell in cells
            if cell[4] not in UNSTATED
        ]
        count, base = (sum(numbers) for numbers in zip(*shown, strict=True)) if shown else (0, 0)
        for own, people in shown:
            yield from ((name, count - own, base - people) for name in (question, ""))


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
