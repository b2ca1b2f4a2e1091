"""An analysis: a finished run as notebooks see it, one property a table."""

from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from themes import tables
from themes.checking import Check, check_consultation
from themes.consultation import Consultation
from themes.pipeline import perform, prepare
from themes.stages import STAGES
from themes.store import Run, consultation_key, open_run


@dataclass(frozen=True)
class Analysis:
    """A finished run. Its tables come as they are published: a number that would expose somebody is not there."""

    run: Run

    @property
    def themes(self) -> pd.DataFrame:
        """The themes of each question, with counts on a stated base."""
        return self.run.read(tables.THEMES)

    @property
    def assignments(self) -> pd.DataFrame:
        """Which passage of which answer earned which theme. Personal data: keep it in the notebook."""
        return self.run.read(tables.ASSIGNED)

    @property
    def breakdown(self) -> pd.DataFrame:
        """The themes by characteristic."""
        return self.run.read(tables.BREAKDOWN)

    @property
    def differences(self) -> pd.DataFrame:
        """Each group against the rest, with true counts of small groups too. Keep it in the notebook."""
        return self.run.read(tables.DIFFERENCES)

    @property
    def quotes(self) -> pd.DataFrame:
        """The quotes, approved or awaiting a person."""
        return self.run.read(tables.QUOTES).drop(columns=["respondent_id", "start", "end"])

    @property
    def closed(self) -> pd.DataFrame:
        """The closed questions."""
        return self.run.read(tables.CLOSED_COUNTS)

    @property
    def accounting(self) -> pd.DataFrame:
        """What became of every response."""
        return self.run.read(tables.ACCOUNTING)

    @property
    def codeframe(self) -> pd.DataFrame:
        """The themes as people decided them."""
        return self.run.read(tables.CODEFRAME)


def run(consultation: Consultation, out: str | Path) -> Analysis:
    """Analyse a consultation into a run folder; finished stages are skipped.

    Raises:
        ThemesError: with every problem of the settings or the export, or the error of the stage that failed.
    """
    prepare(consultation.path, out, check=False)
    for stage in STAGES:
        perform(stage.name, consultation.path, out)
    return open_analysis(out)


def open_analysis(out: str | Path) -> Analysis:
    """Take up a finished run.

    Raises:
        ReviewError: when the folder is not one.
    """
    return Analysis(open_run(out))


def check(consultation: Consultation) -> Check:
    """Read and clean the export and analyse nothing: its accounting, who responded, and what will be odd.

    Raises:
        DataError: with every problem of the export.
    """
    return check_consultation(consultation, consultation_key(consultation.folder))
