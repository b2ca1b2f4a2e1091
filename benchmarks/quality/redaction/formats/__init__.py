"""Written formats of identifiers: for each kind a list of clauses with fresh values, the identifier between marks."""

from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.quality.redaction.values import Dice

OPEN, CLOSE = "\x02", "\x03"
LEAST_FORMATS = 8


@dataclass(frozen=True)
class Kind:
    """One kind of identifier: its clauses, the kinds of finding that name it rightly, whether it is a common one."""

    name: str
    clauses: Callable[[Dice], list[str]]
    accepted: frozenset[str]
    is_common: bool


KINDS: dict[str, Kind] = {}


def me(identifier: str) -> str:
    """The identifier between its marks."""
    return f"{OPEN}{identifier}{CLOSE}"


def kind(*accepted: str, extra: bool = False) -> Callable[[Callable[[Dice], list[str]]], Callable[[Dice], list[str]]]:
    """Enter a function in the table of kinds; `extra` for rarer kinds."""

    def enter(clauses: Callable[[Dice], list[str]]) -> Callable[[Dice], list[str]]:
        KINDS[clauses.__name__] = Kind(clauses.__name__, clauses, frozenset(accepted), not extra)
        return clauses

    return enter
