"""Themes: what people said in a public consultation, found, counted and reported on your own computer.

import themes

run = themes.run(themes.load("consultation.toml"), "runs/mine")
run.themes
"""

import importlib
import os
from typing import TYPE_CHECKING

# onnxruntime reports its use to its maker unless this is set before it is first imported. Nothing leaves the building.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

if TYPE_CHECKING:
    from themes.analysis import Analysis, check, open_analysis, run
    from themes.consultation import Consultation, load
    from themes.errors import ConsultationError, DataError, GateError, ReviewError, StageError, ThemesError

__all__ = [
    "Analysis", "Consultation", "ConsultationError", "DataError", "GateError", "ReviewError", "StageError",
    "ThemesError",
    "check", "load", "open_analysis", "run",
]  # fmt: skip
__version__ = "0.1.0"

_ROOMS = ("themes.errors", "themes.consultation", "themes.analysis")


def __getattr__(name: str) -> object:
    """A name of the list above, whose room is opened when it is first asked for: `themes --help` answers at once."""
    if name in __all__:
        for room in map(importlib.import_module, _ROOMS):
            if hasattr(room, name):
                return getattr(room, name)
    raise AttributeError(f"module 'themes' has no attribute {name!r}")
