"""The errors that themes raises, as one tree.

ThemesError
├── InputError                what the user gave us is wrong; every problem at once      exit code 2
│   ├── ConsultationError     ... in consultation.toml
│   ├── DataError             ... in the export
│   └── ReviewError           ... in an edited workbook, or a run folder that is not one
├── GateError                 a release was refused, with the reasons                    exit code 3
└── StageError                an unexpected failure inside a stage                       exit code 1
    ├── TableError            a table does not have the shape that tables.py declares
    ├── ContradictionError    numbers that are published together cannot all be true
    └── ModelError            a model's files or a needed package are missing or wrong

No message holds a respondent's words: a message names files, columns, rows, ids and counts.
"""

from collections.abc import Iterable


class ThemesError(Exception):
    """Any error that themes raises on purpose."""

    exit_code = 1


class InputError(ThemesError):
    """What the user gave us is wrong; holds every problem found, each saying what to do."""

    exit_code = 2

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


class ConsultationError(InputError):
    """The settings in consultation.toml are wrong."""


class DataError(InputError):
    """The export cannot be read as the settings describe it."""


class ReviewError(InputError):
    """An edited workbook, or the run it belongs to, cannot be read."""


class GateError(ThemesError):
    """A release was refused; holds every reason."""

    exit_code = 3

    def __init__(self, reasons: Iterable[str]) -> None:
        self.reasons = tuple(reasons)
        super().__init__("\n".join(self.reasons))


class StageError(ThemesError):
    """A stage failed in a way nobody foresaw; names the stage, the kind of failure and where its traceback is."""


class TableError(StageError):
    """A table does not have the shape that tables.py declares."""


class ContradictionError(StageError):
    """Numbers that are published together cannot all be true."""


class ModelError(StageError):
    """A model's files, or a package that is needed, are missing or are not the ones we pinned."""
