"""What the end-to-end tests share: the command as people type it, and small consultations that a test may spoil."""

import contextlib
import io
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pandas as pd
import pytest

from themes.cli import main
from themes.synthetic import write

SHARED = Path(__file__).parents[3] / "shared" / "data" / "dev"


@pytest.fixture(scope="session")
def small(tmp_path_factory):
    """A consultation of ninety respondents."""
    return write(tmp_path_factory.mktemp("consultation") / "hubs", 90)


@pytest.fixture
def consultation(small, tmp_path):
    """A copy of it, secret and all, that a test may spoil."""
    return Path(shutil.copytree(small.parent, tmp_path / "hubs")) / small.name


@pytest.fixture(scope="session")
def finished(small, tmp_path_factory):
    """The consultation, and a finished run of it."""
    folder = tmp_path_factory.mktemp("runs") / "first"
    said = themes_apart("run", small, "--out", folder)
    assert said.returncode == 0, said.stderr
    return small, folder


def themes(*arguments):
    """What the command says, and its exit code; in this process, because starting another takes longer than most do."""
    said, wrong = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(wrong):
        code = main([*map(str, arguments)])
    return subprocess.CompletedProcess(arguments, code, said.getvalue(), wrong.getvalue())


def themes_apart(*arguments, env=None):
    """The same in a process of its own, as people start it: with its own environment, and nothing loaded."""
    command = [sys.executable, "-m", "themes.cli", *map(str, arguments)]
    environment = {**os.environ, **(env or {})}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def read_sample(book):
    """Say of every answer of the sample, in an open review workbook, that it was read and nothing was missed."""
    headings, *rows = book["sample"].iter_rows()
    missed = [cell.value for cell in headings].index("missed")
    for row in rows:
        row[missed].value = 0


def read_files(run, *folders):
    """Every file under some folders of a run, by its place."""
    return {
        str(path.relative_to(run)): path.read_bytes()
        for folder in folders
        for path in sorted((run / folder).rglob("*"))
        if path.is_file()
    }


def unpacked(path):
    """All the text that a file holds: Parquet and archives unpacked."""
    if path.suffix == ".parquet":
        return pd.read_parquet(path).select_dtypes(exclude="number").to_csv()
    content = path.read_bytes()
    if content[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            content = b"".join(archive.read(name) for name in archive.namelist())
    return content.decode("utf-8", "replace")
