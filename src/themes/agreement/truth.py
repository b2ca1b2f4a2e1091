"""The human coding: a file with a row a code, read with every problem at once."""

from collections.abc import Iterator
from pathlib import Path

import pandas as pd

from themes.errors import DataError
from themes.exports import Export, fold, name_rows, read_export
from themes.tables import CODES, Codeframe, Codes, Respondents

ID_COLUMNS = ("respondent_id", "source_id")
CODE_COLUMNS = ("theme_id", "label")
QUESTION = "question_id"


def read_truth(path: Path, respondents: Respondents, codeframe: Codeframe, questions: tuple[str, ...]) -> Codes:
    """Read a person's coding of some responses, from any file that exports are read from.

    Args:
        path: the file. Its columns are `source_id` (the export's own id) or `respondent_id`, `question_id` (needed
            where there are several questions), and `theme_id` or `label`. A row whose code is empty says that a person
            read the response and gave it none.
        respondents: who there is.
        codeframe: the themes; a `theme_id` must be one of them.
        questions: the ids of the open questions.

    Raises:
        DataError: with every problem, each with file, column, rows and what to do.
    """
    if not path.is_file():
        raise DataError([f"{path.name}: there is no such file"])
    export = read_export(path, header="one row")
    ids, codes = _column(export, ID_COLUMNS), _column(export, CODE_COLUMNS)
    problems = [
        export.problem(f"no column {' or '.join(repr(name) for name in names)}, which names {what}; add one of them")
        for found, names, what in ((ids, ID_COLUMNS, "the respondent"), (codes, CODE_COLUMNS, "the theme"))
        if not found
    ]
    asked = _column(export, (QUESTION,))
    if not asked and len(questions) > 1:
        problems.append(export.problem(f"no column '{QUESTION}', and there are several questions; add it"))
    if problems:
        raise DataError(problems)
    rows = pd.DataFrame({"row": export.cells["row"], "code": "", "theme": ""})
    rows = rows.assign(question_id=_cells(export, QUESTION) if asked else questions[0])
    rows = _identified(rows, export, ids, respondents)
    for name in reversed(codes):
        cells = _cells(export, name)
        rows = rows.assign(code=cells.where(cells != "", rows["code"]))
    themes = _cells(export, "theme_id") if "theme_id" in codes else pd.Series("", index=rows.index)
    problems = list(_problems(export, rows.assign(theme=themes), questions, set(codeframe["theme_id"])))
    if problems:
        raise DataError(problems)
    rows = rows.assign(source=path.name).drop_duplicates(["respondent_id", "question_id", "code"])
    return CODES.check(rows.sort_values(["respondent_id", "question_id", "code"]).astype({"code": "str"}))


def _column(export: Export, names: tuple[str, ...]) -> list[str]:
    """Which of some columns there are."""
    return [name for name in names if name in export.headers]


def _cells(export: Export, name: str) -> "pd.Series[str]":
    return export.cells[export.headers.index(name)].map(fold)


def _identified(rows: pd.DataFrame, export: Export, ids: list[str], respondents: Respondents) -> pd.DataFrame:
    """The respondent of each row, by our id or else by the export's; not a value where there is none such."""
    found = pd.Series(pd.NA, index=rows.index, dtype="str")
    for name in ids:
        known = respondents.drop_duplicates(name).set_index(respondents[name].map(fold))["respondent_id"]
        found = found.fillna(_cells(export, name).map(known[~known.index.duplicated()]))
    return rows.assign(respondent_id=found)


def _problems(export: Export, rows: pd.DataFrame, questions: tuple[str, ...], themes: set[str]) -> Iterator[str]:
    """What is wrong with the rows."""
    unknown = rows.loc[rows["respondent_id"].isna(), "row"]
    if len(unknown):
        name = " and ".join(repr(column) for column in _column(export, ID_COLUMNS))
        yield export.problem(
            f"{name}: {name_rows(unknown)}: no respondent of the run has this id; source_id is the id of the "
            "export, respondent_id that of review/redacted.csv"
        )
    odd = rows.loc[~rows["question_id"].isin(questions), "row"]
    if len(odd):
        yield export.problem(
            f"'{QUESTION}': {name_rows(odd)}: this is no open question; write one of {', '.join(questions)}"
        )
    strange = rows.loc[(rows["theme"] != "") & ~rows["theme"].isin(themes), "row"]
    if len(strange):
        yield export.problem(
            f"'theme_id': {name_rows(strange)}: the run has no such theme; its themes are in review/codeframe.csv "
            "(after a merge, only the one that is left); correct them, or give a label instead"
        )
