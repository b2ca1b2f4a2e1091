"""Contradictions: mistakes that lie between the keys of the settings."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from themes.consultation.suggestions import suggest, suggestion

# The names that later stages know; any other snake_case name is an axis of the body's own.
KNOWN_CHARACTERISTICS = (
    "age", "sex", "trans", "disability", "ethnicity", "religion", "sexual_orientation", "marital", "pregnancy",
    "carer", "care_experience", "veteran", "simd_quintile", "urban_rural", "island", "locality", "condition",
    "national_identity", "disability_limits", "nationality",
)  # fmt: skip
NAME_PATTERN = re.compile(r"[a-z][a-z0-9_]*")


def contradictions(settings: Mapping[str, object]) -> Iterator[str]:
    """Mistakes that lie between keys, found even while single keys are wrong too."""
    yield from _input_problems(settings)
    for number, entry in enumerate(_entries(settings.get("closed")), start=1):
        yield from _column_problems(f"closed[{number}]", entry)
    ids = Counter(
        str(entry.get("id")) for section in ("questions", "closed") for entry in _entries(settings.get(section))
    )
    for repeated in sorted(name for name, times in ids.items() if times > 1 and name != "None"):
        yield f"questions, closed: the id {repeated} stands {ids[repeated]} times; give each question its own"
    yield from _characteristic_problems(settings)
    yield from _codeframe_problems(_section(settings, "codeframe"))


def _codeframe_problems(codeframe: Mapping[str, object]) -> Iterator[str]:
    """A codeframe's file and what is done with it go together."""
    mode, path = codeframe.get("mode", "discover"), codeframe.get("path")
    if mode in ("seed", "closed") and not path:
        yield f'codeframe.path: mode = "{mode}" needs it: the file of your themes (columns question_id, label, ...)'
    if path and mode == "discover":
        yield (
            'codeframe.mode: a file is named, so say "closed" (only its themes), or "seed" (its themes, and others '
            "for passages that fit none of them)"
        )


def _input_problems(settings: Mapping[str, object]) -> Iterator[str]:
    """There is an export or a folder of letters, and their questions say where the answers are."""
    layout, letters = settings.get("input"), settings.get("letters")
    general = letters.get("question", "general") if isinstance(letters, dict) else None
    questions = _entries(settings.get("questions"))
    if isinstance(layout, dict) and layout.get("path"):
        yield from _layout_problems(layout, [entry for entry in questions if entry.get("id") != general])
    elif not isinstance(letters, dict):
        yield "input.path: name the file that holds the responses, or give [letters] a path"
    if general and general not in [entry.get("id") for entry in questions]:
        yield f"letters.question: no question has the id {general}; add one, without a column, for letters"


def _characteristic_problems(settings: Mapping[str, object]) -> Iterator[str]:
    """Characteristics have known names and a column, and policies are of those."""
    named, policies, geography = (_section(settings, key) for key in ("characteristics", "disclosure", "geography"))
    for name, entry in named.items():
        yield from _name_problems(name)
        if isinstance(entry, dict) and bool(entry.get("column")) == bool(entry.get("columns")):
            yield f"characteristics.{name}: give it a column, or columns where each answer has one of its own"
    declared = ["locality", *named, *_section(geography, "columns")]
    for name in _section(policies, "characteristics"):
        if name not in (*declared, "position"):
            yield f"disclosure.characteristics.{name}: no such characteristic{suggestion(name, declared)}"
    report = _section(settings, "report")
    for key in ("pages_by", "side_by_side"):
        for name in map(str, listed if isinstance(listed := report.get(key), list) else []):
            if name not in declared:
                yield f"report.{key}: no such characteristic as {name}{suggestion(name, declared)}"
    pairs = _section(settings, "equality").get("intersections")
    paired = [name for pair in pairs if isinstance(pair, list) for name in pair] if isinstance(pairs, list) else []
    for name in dict.fromkeys(map(str, paired)):
        if name not in declared:
            yield f"equality.intersections: no such characteristic as {name}{suggestion(name, declared)}"


def _section(settings: Mapping[str, object], key: str) -> dict[str, object]:
    """A section of the settings, where it is one."""
    section = settings.get(key)
    return section if isinstance(section, dict) else {}


def _column_problems(key: str, entry: Mapping[str, object]) -> Iterator[str]:
    """A closed question stands in one column, or in a column an option."""
    columns, options = entry.get("columns"), entry.get("options")
    if bool(entry.get("column")) == bool(columns):
        yield f"{key}: give it a column, or columns where each option has one of its own"
    elif isinstance(columns, list) and (not isinstance(options, list) or len(options) != len(columns)):
        yield f"{key}.options: columns needs as many options, in the same order, to say what each column stands for"


def _layout_problems(layout: Mapping[str, object], questions: list[dict[str, object]]) -> Iterator[str]:
    """The long layout names its two columns; the wide one names a column a question."""
    if layout.get("layout") == "long":
        for key in ("question_column", "answer_column"):
            if not layout.get(key):
                yield f"input.{key}: the long layout needs it: the column that holds each row's {key.split('_')[0]}"
        return
    for entry in questions:
        if not entry.get("column"):
            yield f"questions.{entry.get('id')}.column: the wide layout needs it: the column that holds the answers"


def _entries(section: object) -> list[dict[str, object]]:
    """The tables of an array of tables, where it is one."""
    return [entry for entry in section if isinstance(entry, dict)] if isinstance(section, list) else []


def _name_problems(name: str) -> Iterator[str]:
    """A characteristic is one that we know, or a plain name that is not a misspelling of one."""
    if name in KNOWN_CHARACTERISTICS:
        return
    if name == "position":
        yield "characteristics.position: a position is no characteristic: name its column in position_column instead"
    nearest = suggest(name, list(KNOWN_CHARACTERISTICS))
    if nearest:
        yield f"characteristics.{name}: unknown; did you mean {' or '.join(nearest)}?"
    elif not NAME_PATTERN.fullmatch(name):
        yield f"characteristics.{name}: use lower-case letters, digits and underscores"
