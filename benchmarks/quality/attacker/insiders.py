"""Insiders: what somebody who is the only one behind a number works out of other people's numbers.

They know that the number is 1, and that each other number in which they are counted is 1 at the least. What they then
know from totals and bases alone is told apart from what the tables add: no table can take the first away. Two people
who are all that is behind a number, and know it, are asked in the same way.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from attacker.attack import Told, is_base
from attacker.readings import Fact
from attacker.system import Key, System

PEOPLE = ("count", "responses", "individuals", "organisations", "chose")


@dataclass(frozen=True)
class Insider:
    """The only person behind a number, or the only two, with the other numbers in which they are counted."""

    fact: Fact
    others: tuple[Fact, ...]
    people: int = 1


@dataclass(frozen=True)
class Learnt:
    """How many other people are behind each hidden number that an insider learns."""

    from_tables: dict[Key, int]
    from_headlines: dict[Key, int]


def learn(told: Told, insider: Insider) -> Learnt:
    """What an insider of the last release learns, in whatever release it stands."""
    headline = dict(_learnt(told, told.headline, insider))
    every = dict(_learnt(told, told.system, insider))
    return Learnt({key: people for key, people in every.items() if key not in headline}, headline)


def _learnt(told: Told, system: System, insider: Insider) -> Iterator[tuple[Key, int]]:
    """Hidden numbers that become known, with how many other people they are of; not that one is alone."""
    known = told.known if system is told.system else told.known_of_headlines
    part = system.part((told.last, *insider.fact), known, is_base)
    people = insider.people
    part.know((told.last, *insider.fact), people, people)
    others = [(told.last, *fact) for fact in _in(part, told.last, insider.others)]
    for key in others:
        part.know(key, people)
    own = {(told.last, *fact) for fact in insider.others} | {(time, *insider.fact) for time in range(told.last + 1)}
    for key, (low, high) in part.narrow([(told.last, *insider.fact), *others]).items():
        is_hidden = key[1] in PEOPLE and key[1:] in told.readings[key[0]].hidden
        if is_hidden and low == high and len(set(told.known[key])) > 1 and (key not in own or low > people):
            yield key, low - people * (key in own)


def _in(part: System, time: int, facts: Iterable[Fact]) -> Iterator[Fact]:
    return (fact for fact in facts if (time, *fact) in part.bounds)
