"""Recoding: small groups put together with those they belong with, before any are put together as "others".

Age bands and fifths of deprivation join their smaller neighbour. Groups of one family ("Muslim", "Jewish") join under
their parent's name ("Religion other than Christian"), as the trees of the canonical categories have it. A group that is
large enough keeps its name: what is too small for all that goes to the other groups (`groups.merge_small`).
"""

import re
from collections.abc import Callable, Iterable
from itertools import pairwise

from themes.categories import Category, categories
from themes.categories.age import OLDEST
from themes.categories.lineage import ends
from themes.equality.groups import Blocks, Sizes, least, merge_small
from themes.tables import MISSING_GROUPS

QUINTILE = re.compile(r"Quintile ([1-5])\b")
OTHERS_OF, QUINTILES = ": other groups", "Quintiles"

# A step of a scale: where it begins and ends, and the groups that are in it.
Step = tuple[tuple[int, int], tuple[str, ...]]
Rule = tuple[Sizes, int]
Ends = Callable[[str], tuple[int, int] | None]


def recode(characteristic: str, sizes: Sizes, minimum: int) -> dict[str, str]:
    """Decide under which name each group is published.

    Args:
        characteristic: whose groups they are.
        sizes: each group's base in each question, one number a question in the same order for every group.
        minimum: the smallest base that may be published (`disclosure.group_minimum`).

    Returns:
        The published name of every group, as `merge_small` does, with neighbours and families put together first.
    """
    rule = (sizes, minimum)
    blocks: Blocks = {name: (name,) for name in sizes}
    if characteristic == "age":
        blocks = _join_neighbours(blocks, rule, ends, _age_band)
    elif characteristic == "simd_quintile":
        blocks = _join_neighbours(blocks, rule, _quintile, _quintiles)
    else:
        blocks = _join_families(blocks, rule, characteristic)
    names = merge_small({title: _together(sizes, block) for title, block in blocks.items()}, minimum)
    return {name: names[title] for title, block in blocks.items() for name in block}


def is_joined(name: str) -> bool:
    """Whether a published name stands for groups of which no table of the population knows."""
    return name.endswith(OTHERS_OF) or name.startswith(QUINTILES)


def _together(sizes: Sizes, block: Iterable[str]) -> tuple[int, ...]:
    """What groups have together in each question."""
    return tuple(sum(bases) for bases in zip(*(sizes[name] for name in block), strict=True))


def _join_neighbours(blocks: Blocks, rule: Rule, ends_of: Ends, label: Callable[[int, int], str]) -> Blocks:
    """Put small steps of a scale together with their smaller neighbours; steps that overlap are left alone."""
    known = {title: found for title in blocks if title not in MISSING_GROUPS and (found := ends_of(title))}
    steps = sorted((found, blocks[title]) for title, found in known.items())
    if any(before[0][1] >= after[0][0] for before, after in pairwise(steps)):
        return blocks
    joined = _joined(steps, rule)
    named = {block[0] if len(block) == 1 else label(*found): block for found, block in joined}
    return {**{title: block for title, block in blocks.items() if title not in known}, **named}


def _joined(steps: list[Step], rule: Rule) -> list[Step]:
    """The steps, the smallest joined with its smaller neighbour until none is too small or one is left."""
    sizes, minimum = rule
    bases = [least(sizes, block) for _, block in steps]
    if len(steps) < 2 or min(bases) >= minimum:
        return steps
    place = bases.index(min(bases))
    beside = [number for number in (place - 1, place + 1) if 0 <= number < len(steps)]
    first, second = sorted((place, min(beside, key=lambda number: (bases[number], number))))
    (low, _), (_, high) = steps[first][0], steps[second][0]
    both = ((low, high), steps[first][1] + steps[second][1])
    return _joined([*steps[:first], both, *steps[second + 1 :]], rule)


def _age_band(low: int, high: int) -> str:
    """The name of a band of whole ages, as the categories write it."""
    if high >= OLDEST:
        return f"{low} and over"
    return f"{low} to {high}" if low else f"Under {high + 1}"


def _quintile(title: str) -> tuple[int, int] | None:
    """The number of a fifth of deprivation."""
    found = QUINTILE.match(title)
    return (int(found[1]), int(found[1])) if found else None


def _quintiles(low: int, high: int) -> str:
    """The name of several fifths."""
    return f"{QUINTILES} {low} to {high}"


def _join_families(blocks: Blocks, rule: Rule, characteristic: str) -> Blocks:
    """Put small groups of one parent together, from the lowest branches up, where they are enough together.

    Where all of a family is small it goes up whole, as its parent.
    """
    known = {category.code: category for category in categories(characteristic)}
    for parent in reversed(known.values()):  # each stands before what lies in it
        children = {category.label for category in known.values() if category.parent == parent.code}
        blocks = _join_family(blocks, rule, parent, children)
    return blocks


def _join_family(blocks: Blocks, rule: Rule, parent: Category, children: set[str]) -> Blocks:
    """One parent's children: those that are too small, with who named the parent only."""
    sizes, minimum = rule
    family = [title for title in blocks if title in children or title == parent.label]
    small = [title for title in family if title == parent.label or least(sizes, blocks[title]) < minimum]
    block = tuple(name for title in small for name in blocks[title])
    is_whole = len(small) == len(family)
    if len(small) < 2 or not (is_whole or least(sizes, block) >= minimum):
        return blocks
    kept = {title: names for title, names in blocks.items() if title not in small}
    return {**kept, parent.label if is_whole else f"{parent.label}{OTHERS_OF}": block}
