"""Spreading: the questions of a long export as columns, so that what was asked of everybody can be read like any other.

Some exports hold "What is your age?" as a row among the answers. Beside the export's own columns, each question is one
under its own wording; every row of a person holds that person's answer to it.
"""

from dataclasses import replace

import pandas as pd

from themes.exports import Export, fold, tidy_header

# What joins the rows of a person who chose several options.
JOINT = "\n"
# More questions than this are no questionnaire: the column holds something else.
MOST_QUESTIONS = 500


def spread(export: Export, person: "pd.Series[str]", *, question_column: str, answer_column: str) -> Export:
    """The export with a column for each question, under its wording; names that are columns already are left alone.

    Args:
        export: one row an answer.
        person: whose each row is.
        question_column: the header of the questions' wordings.
        answer_column: the header of the answers.
    """
    if question_column not in export.headers or answer_column not in export.headers:
        return export
    asked = export.cells[export.headers.index(question_column)].map(tidy_header)
    given = export.cells[export.headers.index(answer_column)]
    wordings = [wording for wording in sorted(asked.unique()) if wording and wording not in export.headers]
    if len(wordings) > MOST_QUESTIONS:
        return export
    rows = pd.DataFrame({"person": person, "asked": asked, "given": given})
    rows = rows[rows["given"].map(fold) != ""].drop_duplicates()
    joined = rows.groupby(["person", "asked"], sort=True)["given"].agg(JOINT.join)
    width = len(export.headers)
    added = {
        width + place: person.map(joined.loc[joined.index.get_level_values("asked") == wording].droplevel("asked"))
        for place, wording in enumerate(wordings)
    }
    cells = pd.concat([export.cells, pd.DataFrame(added).fillna("").astype("str")], axis=1)
    codes = (*export.codes, *[""] * (width - len(export.codes)), *[""] * len(wordings)) if export.codes else ()
    return replace(export, headers=(*export.headers, *wordings), cells=cells, codes=codes)
