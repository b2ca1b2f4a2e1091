"""The file of a codeframe: read whole, or refused with everything that is wrong with it.

Any file that exports are read from will do, and so will the `review/codeframe.csv` of an earlier run: columns that are
not a codeframe's are passed over.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pandas as pd

from themes.consultation import Consultation
from themes.consultation.suggestions import suggest
from themes.errors import DataError
from themes.exports import Export, fold, name_rows, read_export
from themes.tables import FRAME, Frame

COLUMNS = ("question_id", "theme_id", "parent_id", "label", "description", "keywords", "examples")
THEME_ID = re.compile(r"[\w.-]{1,60}")
EXAMPLE_BREAK = "|"
FORMULA_STARTS = tuple("=+-@")
# What parts a theme's examples in FRAME; no cell holds it, because white space is folded as cells are read.
NEW_LINE = "\n"


def read_frame(consultation: Consultation) -> Frame:
    """Read the codeframe that `[codeframe]` names; no rows where none is named.

    A row is a theme, or a further example of one: a row whose theme_id (or, where it has none, whose label) has stood
    before. Themes without an id get the next number of their question.

    Raises:
        DataError: with every problem, each with its file, its rows and what to do.
    """
    if consultation.codeframe.path is None:
        return FRAME.empty()
    questions = [question.id for question in consultation.questions]
    return read_file(consultation.files["codeframe.path"], questions)


def read_file(path: Path, questions: list[str]) -> Frame:
    """Read a codeframe from a file; see `read_frame`."""
    export = read_export(path, header="one row")
    rows = read_rows(export, questions)
    problems = list(dict.fromkeys(_problems(rows, questions)))
    if problems:
        raise DataError(export.problem(problem) for problem in problems)
    return FRAME.check(_numbered(_themes(rows)))


def read_rows(export: Export, questions: list[str], *, further: Iterable[str] = ()) -> pd.DataFrame:
    """The cells of a codeframe's columns, white space folded, with `row`, the row's number in the file.

    Args:
        export: the file.
        questions: the ids of the open questions; where there is one, no column needs to name it.
        further: other columns to read, blank where the file has none such.

    Raises:
        DataError: when a column that is needed is missing.
    """
    places = {fold(header).casefold().replace(" ", "_"): place for place, header in enumerate(export.headers)}
    needed = ["label"] if len(questions) == 1 else ["question_id", "label"]
    missing = [name for name in needed if name not in places]
    if missing:
        nearest = {name: suggest(name, list(places)) for name in missing}
        raise DataError(
            export.problem(
                f"no column '{name}'; " + (f"name '{nearest[name][0]}' so" if nearest[name] else "add one")
                + f"; a codeframe's columns are {', '.join(COLUMNS)}"
            )
            for name in missing
        )  # fmt: skip
    blank = pd.Series("", index=export.cells.index, dtype="str")
    wanted = [*COLUMNS, *further]
    cells = {name: export.cells[places[name]].map(_cell) if name in places else blank for name in wanted}
    if "question_id" not in places:
        cells["question_id"] = blank + questions[0]
    return pd.DataFrame({**cells, "row": export.cells["row"]})


def _cell(text: str) -> str:
    """A cell's words, without the apostrophe that keeps spreadsheet programs from taking them for a formula."""
    words = fold(text)
    return words[1:] if words[:1] == "'" and words[1:2] in FORMULA_STARTS else words


def _problems(rows: pd.DataFrame, questions: list[str]) -> Iterator[str]:
    """Everything that is wrong with the rows, without the file's name."""
    yield from unknown_questions(rows, questions)
    odd = rows[(rows["theme_id"] != "") & ~rows["theme_id"].map(lambda name: bool(THEME_ID.fullmatch(name)))]
    if len(odd):
        yield f"'theme_id': {name_rows(odd['row'])}: letters, digits, hyphens and full stops only; or leave it empty"
    themes = _themes(rows)
    unnamed = themes.loc[themes["label"] == "", "row"]
    if len(unnamed):
        yield f"'label': {name_rows(unnamed)}: every theme needs a label; write one, or take the row out"
    yield from _two_labels(rows)
    yield from alike(themes)
    yield from parent_problems(themes)


def unknown_questions(rows: pd.DataFrame, questions: list[str]) -> Iterator[str]:
    """Rows of a question that there is not."""
    unknown = rows.loc[~rows["question_id"].isin(questions), "row"]
    if len(unknown):
        yield (
            f"'question_id': {name_rows(unknown)}: this is no open question of consultation.toml; write one of "
            f"{', '.join(questions)}"
        )


def _two_labels(rows: pd.DataFrame) -> Iterator[str]:
    """One theme_id with two labels."""
    named = rows[(rows["theme_id"] != "") & (rows["label"] != "")]
    for (_, theme), same in named.groupby(["question_id", "theme_id"], sort=True):
        if same["label"].str.casefold().nunique() > 1:
            yield f"'theme_id': {name_rows(same['row'])}: {theme} has several labels; give each theme its own id"


def alike(themes: pd.DataFrame) -> Iterator[str]:
    """Two themes of a question under one label."""
    folded = themes["label"].map(lambda label: fold(label).casefold())
    named = themes.assign(folded=folded)[folded != ""]
    for _, same in named.groupby(["question_id", "folded"], sort=True):
        if len(same) > 1:
            yield (
                f"'label': {name_rows(same['row'])}: these themes have the same label; choose another for one of them, "
                "or make them one"
            )


def parent_problems(themes: pd.DataFrame) -> Iterator[str]:
    """Parents that are not there, or that lie under others: themes have two levels."""
    for question, rows in themes.groupby("question_id", sort=True):
        parents = {name: parent for name, parent in zip(rows["theme_id"], rows["parent_id"], strict=True) if name}
        for _, row in rows[rows["parent_id"] != ""].iterrows():
            name, parent = row["theme_id"], row["parent_id"]
            where = f"'parent_id': row {row['row']}"
            if parent not in parents:
                yield f"{where}: {question} has no theme {parent}{_hint(parent, parents)}"
            elif name and (parent == name or name in _above(parent, parents)):
                yield f"{where}: {name} lies under itself; empty the parent_id of one of these themes"
            elif parents[parent]:
                yield (
                    f"{where}: its parent {parent} has a parent itself, and themes have two levels; name "
                    f"{parents[parent]}, or empty the cell"
                )


def _above(name: str, parents: dict[str, str]) -> set[str]:
    """Every theme above one, whatever circle they stand in."""
    above: set[str] = set()
    while (name := parents.get(name, "")) and name not in above:
        above.add(name)
    return above


def _hint(name: str, known: dict[str, str]) -> str:
    nearest = suggest(name, list(known))
    return f"; did you mean {nearest[0]}?" if nearest else "; write the theme_id of one, or empty the cell"


def _themes(rows: pd.DataFrame) -> pd.DataFrame:
    """A row a theme, its examples together; `row` is the first in which it stands."""
    key = rows["theme_id"].where(rows["theme_id"] != "", "label " + rows["label"].str.casefold())
    # A second row of the same words is an example only where it holds one: else two themes have one label.
    again = rows.assign(key=key).duplicated(["question_id", "key"])
    own = again & (rows["theme_id"] == "") & (rows["examples"] == "")
    key = key.where(~own, key + " row " + rows["row"].astype(str))
    keyed = rows.assign(key=key)
    first = ["theme_id", "parent_id", "label", "description", "keywords"]
    keyed[first] = keyed[first].replace("", pd.NA)
    grouped = keyed.groupby(["question_id", "key"], sort=False)
    themes = grouped[[*first, "row"]].first().fillna("")
    return themes.assign(examples=grouped["examples"].agg(_examples)).reset_index().drop(columns="key")


def _examples(cells: Iterable[str]) -> str:
    """The examples in some cells, each once."""
    parts = [fold(part) for cell in cells for part in str(cell).split(EXAMPLE_BREAK)]
    return NEW_LINE.join(dict.fromkeys(part for part in parts if part))


def _numbered(themes: pd.DataFrame) -> pd.DataFrame:
    """The themes, those without an id under the next number of their question."""
    names: list[str] = []
    taken = {question: set(rows["theme_id"]) for question, rows in themes.groupby("question_id")}
    for question, name in zip(themes["question_id"], themes["theme_id"], strict=True):
        given = name or next_id(question, taken[question])
        taken[question].add(given)
        names.append(given)
    return themes.assign(theme_id=pd.Series(names, index=themes.index, dtype="str")).sort_values(
        ["question_id", "theme_id"]
    )


def next_id(question: str, taken: Iterable[str]) -> str:
    """The next number of a question that no theme of it ever had.

    >>> next_id("q1", {"q1-01", "q1-07"})
    'q1-08'
    """
    number = re.compile(re.escape(question) + r"-(\d+)")
    numbers = [int(found[1]) for name in taken if (found := number.fullmatch(name))]
    return f"{question}-{max(numbers, default=0) + 1:02d}"
