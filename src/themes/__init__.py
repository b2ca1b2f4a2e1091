"""Themes: what people said in a public consultation, found, counted and reported on your own computer.

import themes

run = themes.run(themes.load("consultation.toml"), "runs/mine")
run.themes
"""

import os

# onnxruntime reports its use to its maker unless this is set before it is first imported. Nothing leaves the building.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

from themes.analysis import Analysis, check, open_analysis, run
from themes.consultation import Consultation, load
from themes.errors import ConsultationError, DataError, GateError, ReviewError, StageError, ThemesError

__all__ = [
    "Analysis", "Consultation", "ConsultationError", "DataError", "GateError", "ReviewError", "StageError",
    "ThemesError",
    "check", "load", "open_analysis", "run",
]  # fmt: skip
__version__ = "0.1.0"
