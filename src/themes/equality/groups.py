"""Groups: the answers to one question about equality, merged until every group is large enough to be counted apart.

Merging comes before hiding: it costs a report less than hidden cells do, and the same groups then serve all questions,
so that no two tables differ by a few people (equality research note, section 2, "recode first").
"""

from collections.abc import Collection, Mapping

from themes.disclosure.order import natural_order
from themes.tables import MISSING_GROUPS

OTHERS = "Other groups together"
UNSTATED = "Not stated"
SEVERAL = "More than one of these"
OR_UNSTATED, OR_SMALLER = ", or not stated", ", or a smaller group"

Sizes = Mapping[str, tuple[int, ...]]
Blocks = dict[str, tuple[str, ...]]


def merge_small(sizes: Sizes, minimum: int) -> dict[str, str]:
    """Decide under which name each group is published.

    Small stated groups go together under "Other groups together", small kinds of missing under "Not stated". Either of
    these that is still too small takes in the next smallest group; other groups that did are called after it, because
    most of them are of it: "Male, or a smaller group". People who stated nothing and are too few to stand
    alone join the other groups together or, where there are none, the largest group, which changes least by it; its
    name then says so.

    Args:
        sizes: each group's base in each question, one number a question in the same order for every group.
        minimum: the smallest base that may be published (`disclosure.group_minimum`).

    Returns:
        The published name of every group; a name other than its own marks a merged group. None is under the minimum in
        any question, unless a single one is left: then there is nothing to compare.
    """
    small = {name for name in sizes if least(sizes, [name]) < minimum or name == OTHERS}
    large: Blocks = {name: (name,) for name in sorted(sizes, key=natural_order) if name not in small}
    missing = {name: block for name, block in large.items() if name in MISSING_GROUPS}
    stated = {name: block for name, block in large.items() if name not in MISSING_GROUPS}
    blocks = {**stated, **_pool(UNSTATED, small & set(MISSING_GROUPS), missing, sizes, minimum=minimum)}
    blocks = _called_after(large, _pool(OTHERS, small - set(MISSING_GROUPS), blocks, sizes, minimum=minimum))
    if UNSTATED in blocks and len(blocks) > 1 and least(sizes, blocks[UNSTATED]) < minimum:
        blocks = _host_unstated(blocks, sizes)
    return {name: _label(title, block) for title, block in blocks.items() for name in block}


def _pool(title: str, small: Collection[str], blocks: Blocks, sizes: Sizes, *, minimum: int) -> Blocks:
    """Put the small groups together and let them take in the next smallest block until they reach the minimum."""
    if not small:
        return blocks
    pool, rest = tuple(sorted(small, key=natural_order)), dict(blocks)
    while rest and least(sizes, pool) < minimum:
        pool += rest.pop(min(rest, key=lambda name: (least(sizes, rest[name]), name == UNSTATED, natural_order(name))))
    return {**rest, title: pool}


def is_pooled(name: str) -> bool:
    """Whether a published name stands for several stated groups."""
    return OTHERS in name or OR_SMALLER in name


def _called_after(large: Blocks, blocks: Blocks) -> Blocks:
    """The blocks, with that of the other groups called after a large group in it, where there is one."""
    hosts = [name for name in blocks.get(OTHERS, ()) if name in large and name not in MISSING_GROUPS]
    return {f"{hosts[0]}{OR_SMALLER}" if hosts and title == OTHERS else title: block for title, block in blocks.items()}


def _host_unstated(blocks: Blocks, sizes: Sizes) -> Blocks:
    """Too few people stated nothing: count them with the other groups together, or with the largest group."""
    rest = {title: block for title, block in blocks.items() if title != UNSTATED}
    pooled = [title for title in rest if is_pooled(title)]
    host = pooled[0] if pooled else max(rest, key=lambda title: (least(sizes, rest[title]), natural_order(title)))
    return {**rest, host: rest[host] + blocks[UNSTATED]}


def _label(title: str, block: tuple[str, ...]) -> str:
    """The published name of a block; a stated group that also counts people who stated nothing says so."""
    with_unstated = title not in (UNSTATED, *MISSING_GROUPS) and any(name in MISSING_GROUPS for name in block)
    return title + OR_UNSTATED if with_unstated else title


def least(sizes: Sizes, block: Collection[str]) -> int:
    """The smallest base that groups have together in any question."""
    return min((sum(bases) for bases in zip(*(sizes[name] for name in block), strict=True)), default=0)
