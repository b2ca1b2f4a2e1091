"""An edited codeframe.csv: what its rows decide, set against the codeframe as it stands, or what is wrong with them.

A row that is taken out drops its theme; a row that is put in makes one, and takes passages where it says from which
theme (`split_from`) and gives examples.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pandas as pd

from themes.errors import ReviewError
from themes.review.codeframe import (
    Theme,
    Verdict,
    added_id,
    edit_target,
    is_dropped,
    knots,
    theme_target,
)
from themes.review.reviewable import Reviewable
from themes.review.sheets import Choice, fold
from themes.review.themes_sheet import THEMES_SHEET, level_problem
from themes.tables import Codeframe

FURTHER = ("decision", "merge_into", "split_from", "version")
EXAMPLE_BREAK = "|"


@dataclass(frozen=True)
class Split:
    """A theme that takes the passages of another that are like its own words."""

    question_id: str
    theme_id: str
    split_from: str
    named: tuple[str, ...]
    examples: tuple[str, ...]
    row: int


@dataclass(frozen=True)
class Edits:
    """What an edited codeframe decides: choices, and themes that are to be given passages."""

    choices: tuple[Choice, ...]
    splits: tuple[Split, ...]


@dataclass(frozen=True)
class _Line:
    """A row of the file: its words by column, its number, and the theme that it is (or will be)."""

    words: Mapping[str, str]
    row: int
    theme: Theme
    is_new: bool


def read_edits(rows: pd.DataFrame, file: str, codeframe: Codeframe, reviewable: Reviewable, *, version: int) -> Edits:
    """What the rows of an edited codeframe decide.

    Args:
        rows: the file's cells, white space folded, with `row`.
        file: its name.
        codeframe: the themes as they stand.
        reviewable: what the run holds.
        version: how often edits were applied; a file of an earlier version would undo what was decided since.

    Raises:
        ReviewError: with every problem, each with its row; nothing is applied then.
    """
    lines = [_line({str(name): cell for name, cell in row.items()}, reviewable) for row in rows.to_dict("records")]
    problems = [*_version_problems(lines, version), *_problems(lines, reviewable)]
    if problems:
        raise ReviewError(f"{file}: {problem}" for problem in dict.fromkeys(problems))
    choices = [*_dropped(lines, codeframe, reviewable)]
    for line in lines:
        choices += _choices(line, codeframe, reviewable)
    splits = [_split(line) for line in lines if line.words["split_from"]]
    return Edits(tuple(choices), tuple(splits))


def _line(cells: Mapping[str, object], reviewable: Reviewable) -> _Line:
    words = {name: str(value) for name, value in cells.items() if name != "row"}
    question, name = words["question_id"], words["theme_id"]
    theme = (question, name or added_id(question, words["label"]))
    return _Line(words, int(str(cells["row"])), theme, theme not in reviewable.identity)


def _version_problems(lines: list[_Line], version: int) -> Iterator[str]:
    said = {line.words["version"] for line in lines if line.words["version"]}
    if said and said != {str(version)}:
        yield (
            f"'version': it is version {', '.join(sorted(said))} of the codeframe, and version {version} stands now: "
            "make your changes in the present review/codeframe.csv"
        )


def _problems(lines: list[_Line], reviewable: Reviewable) -> Iterator[str]:
    """Everything that is wrong with the rows."""
    questions = {question for question, _ in reviewable.identity} | set(reviewable.matches["question_id"])
    first: dict[Theme, int] = {}
    labels: dict[tuple[str, str], int] = {}
    for line in lines:
        words, row = line.words, line.row
        if words["question_id"] not in questions:
            yield f"'question_id': row {row}: there is no such question; write one of {', '.join(sorted(questions))}"
            continue
        if words["theme_id"] and line.is_new:
            yield f"'theme_id': row {row}: there is no such theme; leave the cell empty for a new one"
        if THEMES_SHEET.decision(words["decision"]) is None:
            yield f"'decision': row {row}: this is not one of {', '.join(THEMES_SHEET.words)}"
        if first.setdefault(line.theme, row) != row:
            yield f"'theme_id': rows {first[line.theme]}, {row}: the same theme twice; keep one of them"
        elif not words["label"]:
            yield f"'label': row {row}: every theme needs a label; take the row out to drop the theme"
        elif not words["merge_into"]:
            named = (words["question_id"], words["label"].casefold())
            if labels.setdefault(named, row) != row:
                yield (
                    f"'label': rows {labels[named]}, {row}: these themes have the same label; choose another, or write "
                    "under merge_into the theme_id of the one that takes the other's passages"
                )
    yield from _merge_problems(lines)
    yield from _parent_problems(lines)
    yield from _split_problems(lines, reviewable)


def _merge_problems(lines: list[_Line]) -> Iterator[str]:
    """Merges into themes that are not there, or in a circle."""
    there = {line.theme: line for line in lines}
    standing = {line.theme: Verdict("merge", line.words["merge_into"]) for line in lines if line.words["merge_into"]}
    for theme in knots(standing, there):
        yield (
            f"'merge_into': row {there[theme].row}: it must end in a theme of the same question that has a row here "
            "and is not merged itself"
        )
    for line in lines:
        if line.is_new and line.words["merge_into"]:
            yield f"'merge_into': row {line.row}: a new theme has nothing to merge; take the row out"


def _parent_problems(lines: list[_Line]) -> Iterator[str]:
    """Parents that are not there, or that would make a third level."""
    under = {line.theme: line.words["parent_id"] for line in lines if not line.words["merge_into"]}
    for line in lines:
        parent = under.get(line.theme, "")
        if parent and (line.theme[0], parent) not in under:
            yield f"'parent_id': row {line.row}: no theme {parent} of this question has a row here; name one that has"
        elif parent and (problem := level_problem(line.theme, under)):
            yield f"'parent_id': row {line.row}: {problem}"


def _split_problems(lines: list[_Line], reviewable: Reviewable) -> Iterator[str]:
    """Splits without examples, or of themes that there are not."""
    for line in lines:
        source = line.words["split_from"]
        if not source:
            continue
        if (line.theme[0], source) not in reviewable.identity:
            yield f"'split_from': row {line.row}: this question has no theme {source}; write the theme_id of one"
        if not line.words["examples"]:
            yield (
                f"'examples': row {line.row}: a theme that is split off needs examples of its passages, with "
                f"{EXAMPLE_BREAK} between them"
            )


def _dropped(lines: list[_Line], codeframe: Codeframe, reviewable: Reviewable) -> Iterator[Choice]:
    """The themes whose rows were taken out."""
    there = {line.theme for line in lines}
    for theme in zip(codeframe["question_id"], codeframe["theme_id"], strict=True):
        if theme not in there:
            yield _verdict(theme, Verdict("drop"), reviewable)


def _choices(line: _Line, codeframe: Codeframe, reviewable: Reviewable) -> Iterator[Choice]:
    """What a row changes of its theme."""
    words, theme = line.words, line.theme
    if line.is_new:
        yield Choice("added", "add", *theme, value=words["label"])
        identity = {theme: f"{words['label']}\n"}
        stands = dict.fromkeys(("parent_id", "description", "keywords"), "")
    else:
        identity, stands = dict(reviewable.identity), _standing_words(theme, codeframe, reviewable)
        wanted = _wanted(line, stands, reviewable)
        if wanted and reviewable.verdicts.get(theme) != wanted:
            yield _verdict(theme, wanted, reviewable)
        if wanted and wanted.action in {"merge", "drop"}:
            return
    for about, action, column in (
        ("parent", "put", "parent_id"),
        ("description", "rewrite", "description"),
        ("keywords", "rewrite", "keywords"),
    ):
        if words[column] != fold(stands[column]):
            yield Choice(about, action, *theme, target=edit_target(identity, theme), value=words[column])


def _wanted(line: _Line, stands: dict[str, str], reviewable: Reviewable) -> Verdict | None:
    """What a row says of its theme's fate; None where it says nothing new."""
    words, theme = line.words, line.theme
    if words["merge_into"]:
        return Verdict("merge", words["merge_into"])
    said = THEMES_SHEET.decision(words["decision"])
    if words["label"] != fold(stands["label"]):
        return Verdict("rename", words["label"])
    gone = is_dropped(theme, reviewable.verdicts) or reviewable.verdicts.get(theme, Verdict("")).action == "merge"
    undecided = theme not in reviewable.verdicts and not stands["decision"]
    if said == "drop":
        return Verdict("drop")
    return Verdict("keep") if gone or (said == "keep" and undecided) else None


def _standing_words(theme: Theme, codeframe: Codeframe, reviewable: Reviewable) -> dict[str, str]:
    """A theme's words, parent and decision as they stand; as proposed, where it was dropped or merged."""
    frame: pd.DataFrame = codeframe
    if theme not in set(zip(frame["question_id"], frame["theme_id"], strict=True)):
        frame = reviewable.frame
    row = frame[(frame["question_id"] == theme[0]) & (frame["theme_id"] == theme[1])].iloc[0]
    return {name: str(row.get(name, "")) for name in ("label", "parent_id", "description", "keywords", "decision")}


def _verdict(theme: Theme, verdict: Verdict, reviewable: Reviewable) -> Choice:
    target = theme_target(reviewable.identity, theme, verdict)
    return Choice("theme", verdict.action, *theme, target=target, value=verdict.value)


def _split(line: _Line) -> Split:
    words = line.words
    named = tuple(text for text in (words["label"], words["description"]) if text)
    examples = tuple(text for part in words["examples"].split(EXAMPLE_BREAK) if (text := fold(part)))
    return Split(*line.theme, words["split_from"], named, examples, line.row)
