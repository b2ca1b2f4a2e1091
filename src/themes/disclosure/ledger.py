"""The ledger: what was released before, kept beside the settings so that no new release gives it away.

One line of JSON a release: the numbers as they were published, no hidden one, no date and no respondent's words. Each
line carries the hash of the one before it, so that a line that was changed, lost or put in is noticed.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pandas as pd

from themes.consultation import ClosedQuestion, Disclosure
from themes.disclosure.audit import SEVERAL_KINDS
from themes.disclosure.published import Floor, closed_told, themes_told
from themes.disclosure.releases import Place, Release, compare
from themes.errors import GateError
from themes.tables import BREAKDOWN, CLOSED_COUNTS, THEMES, Breakdown, ClosedCounts, Table, Themes

COLUMNS = {
    "themes": ("question_id", "theme_id", "label", "keywords", "responses", "base", "individuals", "organisations",
               "event_mentions", "status"),
    "breakdown": ("question_id", "theme_id", "characteristic", "group", "count", "base", "status"),
    "closed": ("question_id", "option", "respondent_kind", "count", "base_answered", "base_all", "status"),
}  # fmt: skip
KINDS = {"text": "str", "integer": "Int64", "number": "float64"}
FIRST = "0" * 64
# Places that a refusal names before it says how many more there are.
NAMED = 6


@dataclass(frozen=True, eq=False)
class Tables:
    """What one release tells in numbers, and how its closed questions are to be read.

    Attributes:
        themes: as published.
        breakdown: as published.
        closed: as published.
        several: the closed questions of which people could tick several options.
        rounded: whether numbers are rounded.
        floors: what the tables by position tell of the options of closed questions.
        together: whether the settings tell no theme's individuals and organisations apart.
    """

    themes: Themes
    breakdown: Breakdown
    closed: ClosedCounts
    several: tuple[str, ...] = ()
    rounded: bool = False
    floors: Mapping[str, tuple[Floor, ...]] = field(default_factory=dict)
    together: bool = False

    def release(self, number: int) -> Release:
        """The release as a reader has it."""
        themes = tuple(themes_told(self.themes, self.breakdown, rounded=self.rounded, together=self.together))
        closed = closed_told(self.closed, self.several, rounded=self.rounded, floors=self.floors)
        return Release(number, themes, tuple(closed))

    @property
    def facts(self) -> dict[str, object]:
        """The release as the ledger keeps it."""
        frames = {"themes": self.themes, "breakdown": self.breakdown, "closed": self.closed}
        tables = {name: _plain(frame[list(COLUMNS[name])]) for name, frame in frames.items()}
        floors = {
            name: [[sorted(one.options), one.low, one.high, one.asked] for one in told]
            for name, told in self.floors.items()
        }
        return {
            **tables,
            "several": sorted(self.several),
            "rounded": self.rounded,
            "floors": floors,
            "together": self.together,
        }


def tables(  # noqa: PLR0913  what is published, and how it hangs together
    themes: Themes,
    breakdown: Breakdown,
    closed: ClosedCounts,
    *,
    questions: Iterable[ClosedQuestion],
    rules: Disclosure,
    floors: Mapping[str, tuple[Floor, ...]] | None = None,
) -> Tables:
    """The tables of a release with what a reader is told of how they were made."""
    several = tuple(question.id for question in questions if question.kind in SEVERAL_KINDS)
    together = rules.kinds == "together"
    return Tables(themes, breakdown, closed, several, rules.method == "round", floors or {}, together)


def _plain(frame: pd.DataFrame) -> list[list[object]]:
    """Rows of text, whole numbers and None, in an order that does not depend on how they were made."""
    rows: list[list[object]] = [
        [None if pd.isna(value) else value if isinstance(value, str) else int(value) for value in row]
        for row in frame.itertuples(index=False, name=None)
    ]
    return sorted(rows, key=json.dumps)


def refusals(path: Path, consultation: str, new: Tables, threshold: int) -> list[str]:
    """Why a release may not leave beside those that left before; empty where it may.

    Args:
        path: the ledger.
        consultation: which consultation it is, by a hash of its key; lines of others are not compared.
        new: what is to leave.
        threshold: the smallest number of people that may be shown.

    Raises:
        GateError: when the ledger is not as it was written.
    """
    lines = [line for line in _read(path) if line["consultation"] == consultation]
    earlier = [_restored(line).release(int(str(line["number"]))) for line in lines if _facts(line) != new.facts]
    return _reasons(compare(new.release(0), earlier, threshold))


def with_release(path: Path, consultation: str, new: Tables) -> bytes:
    """The ledger with a release added, unless the very same numbers are in it already.

    Raises:
        GateError: when the ledger is not as it was written.
    """
    lines = _read(path)
    if not any(line["consultation"] == consultation and _facts(line) == new.facts for line in lines):
        previous = lines[-1]["hash"] if lines else FIRST
        line = {**new.facts, "number": len(lines) + 1, "consultation": consultation, "previous": previous}
        lines.append({**line, "hash": _hash(line)})
    return "".join(json.dumps(line, sort_keys=True, ensure_ascii=False) + "\n" for line in lines).encode()


Line = dict[str, object]
T = TypeVar("T", bound=pd.DataFrame)


def _read(path: Path) -> list[Line]:
    """The lines of the ledger, each of which must carry the hash of what it says and of the line before it."""
    if not path.is_file():
        return []
    lines: list[Line] = []
    for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        line = _parsed(text)
        previous = lines[-1]["hash"] if lines else FIRST
        content = {name: value for name, value in line.items() if name != "hash"}
        if line.get("number") != number or line.get("previous") != previous or line.get("hash") != _hash(content):
            raise GateError(
                [
                    f"disclosure: line {number} of .themes/{path.name} is not as it was written: what was released "
                    "before cannot be trusted; put the file back from a copy"
                ]
            )
        lines.append(line)
    return lines


def _parsed(text: str) -> Line:
    """A line, or an empty one that no hash fits."""
    try:
        line = json.loads(text)
    except json.JSONDecodeError:
        return {}
    return line if isinstance(line, dict) else {}


def _hash(content: Line) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _facts(line: Line) -> dict[str, object]:
    told = {name: line[name] for name in (*COLUMNS, "several", "rounded")}
    # Lines of earlier versions say nothing of positions, and told kinds apart.
    return {**told, "floors": line.get("floors", {}), "together": line.get("together", False)}


def _restored(line: Line) -> Tables:
    """The tables of a line."""
    several = line["several"] if isinstance(line["several"], list) else []
    return Tables(
        _table(THEMES, "themes", line),
        _table(BREAKDOWN, "breakdown", line),
        _table(CLOSED_COUNTS, "closed", line),
        tuple(map(str, several)),
        bool(line["rounded"]),
        _floors(_facts(line)["floors"]),
        bool(_facts(line)["together"]),
    )


def _floors(told: object) -> dict[str, tuple[Floor, ...]]:
    """What the tables by position of a line tell."""
    by_question = told if isinstance(told, dict) else {}
    return {
        str(name): tuple(Floor(frozenset(options), *told) for options, *told in floors)
        for name, floors in by_question.items()
    }


def _table(table: Table[T], name: str, line: Line) -> T:
    """A table from its rows; what the ledger does not keep is empty."""
    rows = line[name]
    frame = pd.DataFrame(rows if isinstance(rows, list) else [], columns=list(COLUMNS[name]), dtype=object)
    frame = frame.reindex(columns=table.names)
    text = [column.name for column in table.columns if column.kind == "text"]
    frame[text] = frame[text].astype(object).fillna("")
    return table.check(frame.astype({column.name: KINDS[column.kind] for column in table.columns}))


def _reasons(places: Sequence[Place]) -> list[str]:
    """One line for each question and kind of place."""
    grouped: dict[tuple[str, str], list[str]] = {}
    for place in places:
        grouped.setdefault((place.question_id, place.why), []).append(place.where)
    return [
        f"disclosure: beside an earlier release, {len(where)} numbers of {question} tell too much "
        f"(each {why}): {_some(sorted(set(where)))}"
        for (question, why), where in sorted(grouped.items())
    ]


def _some(names: list[str]) -> str:
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return ", ".join(names[:NAMED]) + more
