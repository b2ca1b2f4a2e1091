"""Guess: what one column, or several together, are used for, and why."""

from dataclasses import dataclass, replace
from typing import Literal

Role = Literal[
    "id", "submitted_at", "kind", "people", "may_publish", "locality", "channel", "postcode", "characteristic", "tags",
    "open", "write_in", "closed", "personal", "administration", "blank", "unsure",
]  # fmt: skip
ClosedKind = Literal["single", "multiple", "scale", "ranking"]
# A consultation has one column for each of these.
ONLY_ONE: frozenset[Role] = frozenset(
    {"id", "submitted_at", "kind", "people", "may_publish", "locality", "channel", "postcode"}
)


@dataclass(frozen=True)
class Guess:
    """A role for some columns, with the reason; `weight` says which of two guesses at one role is the better.

    `name` is the characteristic, or the closed question's text; `options` are those of a closed question, one a column
    where it has several; `goes_with` is the column that an open one explains, is the "other" of, or codes.
    """

    role: Role
    columns: tuple[str, ...]
    because: str
    weight: float = 1.0
    name: str = ""
    kind: ClosedKind = "single"
    options: tuple[str, ...] = ()
    goes_with: str = ""

    @property
    def claim(self) -> tuple[str, str] | None:
        """What only one column may be; None where many may be."""
        if self.role in ONLY_ONE:
            return self.role, ""
        return (self.role, self.name) if self.role == "characteristic" else None

    def with_columns(self, *columns: str) -> "Guess":
        """The same guess at other columns."""
        return replace(self, columns=columns)
