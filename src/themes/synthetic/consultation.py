"""The synthetic consultation: an invented export of responses, with the themes and personal data planted in it."""

from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from themes.synthetic import questionnaire as form
from themes.synthetic.answers import Answer, Author
from themes.synthetic.dice import Dice
from themes.synthetic.mistakes import typist
from themes.synthetic.personal import take_out
from themes.synthetic.respondents import Respondent, answering
from themes.synthetic.settings import SETTINGS

# One respondent in so many presses "submit" twice, and the whole row is there twice.
RESPONDENTS_A_DOUBLE = 250


@dataclass(frozen=True)
class SyntheticConsultation:
    """An invented consultation: what the survey tool exported, and what was planted in it.

    Attributes:
        export: one row a submission, a column a question, all text, "" where nothing was answered.
        truth: source_id, question_id and label of each theme of each substantive answer.
        planted: source_id, question_id, start, end, kind and words of each piece of personal data, at its place in
            the export's cell.
    """

    export: pd.DataFrame
    truth: pd.DataFrame
    planted: pd.DataFrame


def make(respondents: int = 800, *, seed: int = 2026) -> SyntheticConsultation:
    """Make a consultation with that many respondents; the same seed makes the same one on any computer.

    Args:
        respondents: how many people and organisations answer.
        seed: what every choice follows from.
    """
    dice = Dice(seed, "respondents")
    author, sheet = Author(Dice(seed, "answers")), _Sheet()
    for person in answering(respondents, dice):
        hand = typist(dice, careful=person.organisation)
        sheet.add(person, author.answers(person, hand))
    for place in sorted(dice.shuffled(range(respondents))[: respondents // RESPONDENTS_A_DOUBLE], reverse=True):
        sheet.double(place)
    return sheet.consultation()


def write(folder: Path, respondents: int = 800, *, seed: int = 2026) -> Path:
    """Write a consultation's files into a folder: responses.csv, truth.csv, planted.csv and consultation.toml.

    Args:
        folder: where to; it is made if it is not there.
        respondents: how many people and organisations answer.
        seed: what every choice follows from.

    Returns:
        The path of consultation.toml.
    """
    made = make(respondents, seed=seed)
    folder.mkdir(parents=True, exist_ok=True)
    for name, table in (("responses", made.export), ("truth", made.truth), ("planted", made.planted)):
        table.to_csv(folder / f"{name}.csv", index=False, encoding="utf-8", lineterminator="\n")
    path = folder / "consultation.toml"
    path.write_text(SETTINGS, encoding="utf-8", newline="\n")
    return path


class _Sheet:
    """The rows written so far, a list a column."""

    def __init__(self) -> None:
        self.export: dict[str, list[str]] = {column: [] for column in form.COLUMNS}
        self.truth: list[tuple[str, str, str]] = []
        self.planted: list[tuple[str, str, int, int, str, str]] = []

    def add(self, person: Respondent, answers: dict[str, Answer]) -> None:
        """Add a respondent's row, and what is planted in it."""
        texts = {}
        for question, answer in answers.items():
            texts[form.OPEN[question]], found = take_out(answer.marked)
            self.truth += [(person.id, question, label) for label in answer.labels]
            self.planted += [(person.id, question, item.start, item.end, item.kind, item.words) for item in found]
        cells = {**person.cells, **texts}
        for column, values in self.export.items():
            values.append(cells[column])

    def double(self, place: int) -> None:
        """Repeat a row below itself."""
        for values in self.export.values():
            values.insert(place + 1, values[place])

    def consultation(self) -> SyntheticConsultation:
        """The tables."""
        return SyntheticConsultation(
            export=pd.DataFrame(self.export, dtype="str"),
            truth=pd.DataFrame(self.truth, columns=["source_id", "question_id", "label"], dtype="str"),
            planted=pd.DataFrame(
                self.planted, columns=["source_id", "question_id", "start", "end", "kind", "words"]
            ).astype({"start": "int64", "end": "int64"}),
        )
