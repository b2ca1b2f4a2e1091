"""The notebooks run from top to bottom, and hold no output."""

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

pytestmark = [pytest.mark.slow, pytest.mark.timeout(200), pytest.mark.filterwarnings("ignore")]

NOTEBOOKS = sorted((Path(__file__).parents[2] / "notebooks").glob("*.ipynb"))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_holds_no_output_and_runs(path, finished, monkeypatch):
    consultation, run = finished
    notebook = nbformat.read(path, as_version=4)
    assert all(not cell.get("outputs") and not cell.get("execution_count") for cell in notebook.cells)
    monkeypatch.setenv("THEMES_CONSULTATION", str(consultation))
    monkeypatch.setenv("THEMES_RUN", str(run))
    monkeypatch.setenv("MPLBACKEND", "agg")
    NotebookClient(
        notebook, timeout=180, kernel_name="python3", resources={"metadata": {"path": path.parent}}
    ).execute()
