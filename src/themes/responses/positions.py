"""Positions on a proposal: what the closed question says that an open one goes with, respondent by respondent."""

from dataclasses import dataclass, field

import pandas as pd

from themes.categories.positions import UNCLEAR, is_known, position_of
from themes.consultation import Consultation
from themes.exports import Columns, count
from themes.responses.people import People
from themes.tables import POSITIONS


@dataclass
class Read:
    """POSITIONS, and notes on answers that say no position."""

    positions: pd.DataFrame
    notes: list[str] = field(default_factory=list)


def read_positions(consultation: Consultation, columns: Columns, people: People) -> Read:
    """One row a respondent and question with a `position_column`; two different positions of one person are unclear.

    A column whose answers are never a position (a frequency, a name) is left out, and noted.
    """
    found = Read(POSITIONS.empty())
    frames: list[pd.DataFrame] = [found.positions]
    for question in consultation.questions:
        if question.position_column:
            cells = columns.take(question.position_column, f"questions.{question.id}.position_column")
            said = {cell: position_of(cell) for cell in cells.unique()}
            if set(said.values()) <= {UNCLEAR}:
                found.notes.append(
                    f"{question.id}: no answer in its position_column says that somebody agrees or disagrees, so no "
                    "table by position is made"
                )
                continue
            unknown = int((~cells.map({cell: is_known(cell) for cell in said})).sum())
            if unknown:
                found.notes.append(
                    f"{question.id}: {count(unknown, 'answer')} of no usual wording in its position_column: counted as "
                    f"“{UNCLEAR}”"
                )
            frame = pd.DataFrame({"respondent_id": people.respondent_id, "position": cells.map(said)})
            frames.append(_one_each(frame).assign(question_id=question.id))
    found.positions = pd.concat(frames, ignore_index=True)
    return found


def _one_each(given: pd.DataFrame) -> pd.DataFrame:
    """Each respondent's one position."""
    stated = given[given["position"] != UNCLEAR].drop_duplicates()
    clear = stated[~stated["respondent_id"].duplicated(keep=False)].set_index("respondent_id")["position"]
    everybody = pd.Series(sorted(given["respondent_id"].unique()), dtype="str")
    return pd.DataFrame({"respondent_id": everybody, "position": everybody.map(clear).fillna(UNCLEAR)})
