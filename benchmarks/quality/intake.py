"""What `themes new` makes of exports, against what a person wrote down before looking: found, missed and wrong.

python benchmarks/quality/intake.py FOLDER

FOLDER holds the real exports (research note on data). The truth below was written from reading them, and names columns
by their place alone. Then come the five exports of `tests/exports/further.py`, whose truth stands beside them.

Of each part: found is what both have; missed what only the truth has; wrong what only the proposal has. A column that
careful people could use in two ways has both in its truth. Prints what is missed and wrong by its place.
"""

import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.exports.further import make_further
from tests.exports.make import Expected
from themes.errors import DataError
from themes.questionnaire import Proposal, propose_settings

PARTS = ("header", "open", "characteristics", "other")
OPEN = frozenset({"open", "write_in"})
# Used for nothing, whatever the reason given.
UNUSED = frozenset({"personal", "administration", "blank"})


@dataclass(frozen=True)
class Truth:
    """How the headers are laid out, and what each column may be used for; `refused` where it holds no responses."""

    header: str = "one row"
    roles: Mapping[int, Sequence[str]] = field(default_factory=dict)
    refused: bool = False


def _each(places: Sequence[int], *roles: str) -> dict[int, Sequence[str]]:
    return dict.fromkeys(places, roles)


FIXTURES: Mapping[str, Truth] = {
    "google_forms_autistica.csv": Truth(
        roles={
            0: ["submitted_at"],
            1: ["may_publish"],
            2: ["open"],
            3: ["closed multiple"],
            4: ["unused", "closed single"],
        }
    ),
    "idotai_blank_second_row_scr.csv": Truth(
        "one row, then a blank row",
        {0: ["kind"], 1: ["unused"], 2: ["closed single"], 3: ["closed scale", "closed single"], 4: ["open"]},
    ),
    "idotai_two_row_header_biomass.csv": Truth(
        "code and wording", {0: ["unused"], 1: ["unused"], 2: ["kind"], 3: ["closed single"], 4: ["may_publish"]}
    ),
    "idotai_question_sheet_a.xlsx": Truth(refused=True),
    "qualtrics_three_header_rows.csv": Truth(
        "qualtrics",
        {
            **_each([0, *range(2, 7), *range(9, 17), 19], "unused"),
            1: ["submitted_at"],
            7: ["unused"],
            8: ["id"],
            17: ["closed single", "unsure"],
            18: ["open"],
        },
    ),
    "surveymonkey_one_header_comma.csv": Truth(
        roles={
            0: ["id"],
            **_each(range(1, 8), "closed single", "closed scale"),
            8: ["characteristic sex"],
            9: ["characteristic age"],
            10: ["characteristic income"],
            11: ["characteristic education"],
            12: ["locality"],
        }
    ),
    "surveymonkey_other_please_specify_thanksgiving.csv": Truth(
        roles={
            0: ["id"],
            **_each([1, 2, 4, 6, 8, 10, *range(51, 53), *range(54, 60)], "closed single", "closed scale"),
            **_each([*range(11, 25), *range(26, 38), *range(39, 50)], "closed multiple"),
            **_each([3, 5, 7, 9, 25, 38, 50], "write_in"),
            53: ["closed single", "closed multiple"],
            60: ["characteristic area_type", "characteristic urban_rural"],
            61: ["characteristic age"],
            62: ["characteristic sex"],
            63: ["characteristic income"],
            64: ["locality"],
        }
    ),
    "surveymonkey_two_header_rows_starwars.csv": Truth(
        "two rows",
        {
            0: ["id"],
            **_each([1, 2, *range(29, 33)], "closed single"),
            **_each(range(3, 9), "closed multiple"),
            **_each(range(9, 15), "closed ranking"),
            **_each(range(15, 29), "closed scale"),
            33: ["characteristic sex"],
            34: ["characteristic age"],
            35: ["characteristic income"],
            36: ["characteristic education"],
            37: ["locality"],
        },
    ),
}


def of_expected(expected: Expected) -> Truth:
    """The truth of a made export."""
    places = {name: place for place, name in enumerate(expected.columns)}
    roles: dict[int, Sequence[str]] = {}
    closed = [f"closed {kind}" for kind in ("single", "multiple", "scale", "ranking")]
    for names, uses in (
        (expected.open_columns, ["open", "write_in"]),
        (expected.closed_columns, closed),
        (expected.personal, ["unused"]),
        (expected.neither, ["unused", "unsure", "tags"]),
        ([expected.id_column], ["id"]),
        ([expected.kind_column], ["kind"]),
        ([expected.permission_column], ["may_publish"]),
        ([expected.submitted_at_column], ["submitted_at"]),
    ):
        roles |= {places[name]: uses for name in names if name}
    for name, column in expected.characteristics.items():
        roles[places[column]] = [name if name in ("locality", "postcode") else f"characteristic {name}"]
    return Truth("one row", roles)


def roles_of(proposal: Proposal) -> dict[int, str]:
    """What each column, by its place, is proposed for."""
    places = {header: place for place, header in enumerate(proposal.export.headers)}
    return {
        places[column]: _named(guess.role, guess.kind, guess.name)
        for guess in proposal.guesses
        for column in guess.columns
    }


def _named(role: str, kind: str | None, name: str) -> str:
    if role in UNUSED:
        return "unused"
    return f"{role} {kind if role == 'closed' else name}" if role in ("closed", "characteristic") else role


def part_of(role: str) -> str:
    """Under which part a use is counted."""
    return "open" if role in OPEN else "characteristics" if role.startswith("characteristic") else "other"


def compare(truth: Truth, proposal: Proposal) -> Iterator[tuple[str, str, str]]:
    """Each part, whether it was found, missed or is wrong, and where."""
    said = str(proposal.layout)
    yield ("header", "found", "") if said == truth.header else ("header", "wrong", said)
    roles = roles_of(proposal)
    for place, uses in truth.roles.items():
        got = roles.get(place, "nothing")
        if got in uses:
            yield part_of(got), "found", ""
            continue
        yield part_of(uses[0]), "missed", f"column {place}: {got} for {' or '.join(uses)}"
        if got not in ("unused", "unsure", "nothing"):
            yield part_of(got), "wrong", f"column {place}: {got}"


def report(name: str, truth: Truth, path: Path) -> list[tuple[str, str, str]]:
    """One file's line of the table; what is not right."""
    try:
        found = list(compare(truth, propose_settings(path)))
    except DataError:
        found = [("header", "found" if truth.refused else "missed", "refused")]
    else:
        found += [("header", "wrong", "it was not refused")] if truth.refused else []
    cells = []
    for part in PARTS:
        counts = [
            sum(1 for which, how, _ in found if (which, how) == (part, state)) for state in ("found", "missed", "wrong")
        ]
        cells.append("/".join(map(str, counts)))
    print(f"| {name} | {' | '.join(cells)} |")
    return [row for row in found if row[1] != "found" and row[2]]


def main() -> int:
    folder = Path(sys.argv[1])
    print(f"| export | {' | '.join(f'{part}: found/missed/wrong' for part in PARTS)} |\n|---|{'---|' * len(PARTS)}")
    odd: dict[str, list[tuple[str, str, str]]] = {}
    for name, truth in FIXTURES.items():
        odd[name] = report(name, truth, folder / name)
    with tempfile.TemporaryDirectory() as made:
        for expected in make_further(Path(made)):
            odd[expected.file] = report(expected.file, of_expected(expected), Path(made, expected.file))
    for name, rows in odd.items():
        for part, how, where in rows:
            print(f"{name}: {part} {how}: {where}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
