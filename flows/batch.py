"""Analyse many consultations, one after another; one failure does not stop the rest.

python flows/batch.py FOLDER_OR_TOML... --out DIR
"""

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from settings import WithheldError, exit_code, server, sheltered  # isort: split

from analyse import analyse, report
from prefect import flow

from themes import pipeline
from themes.errors import ConsultationError, ThemesError

Failures = dict[str, str]


@flow(name="batch", persist_result=False, log_prints=False, validate_parameters=False, retries=0)
def batch(consultations: dict[str, str]) -> Failures:
    """Each run's consultation, by the run's folder; returns why runs failed, by the run's folder."""
    failures = {}
    for out, consultation in consultations.items():
        print(f"{Path(out).name}:", flush=True)
        try:
            sheltered("Prefect", analyse, consultation, out)
        except WithheldError as stopped:
            failures[out] = str(stopped)
        except ThemesError as error:
            failures[out] = str(error)
    return failures


def prepare(consultations: dict[str, str]) -> Failures:
    """Check the input of each, which Prefect need not hear of; returns what is wrong, by the run's folder."""
    failures = {}
    for out, consultation in consultations.items():
        try:
            sheltered("reading the input", pipeline.prepare, consultation, out)
        except ThemesError as error:
            failures[out] = str(error)
    return failures


def runs(paths: Iterable[str], out: str) -> dict[str, str]:
    """The consultations meant, by the folder of their run: named after their own folder, made unique."""
    found: dict[str, str] = {}
    for consultation in _consultations(paths):
        run = folder = Path(out).resolve() / consultation.parent.name
        number = 1
        while str(run) in found:
            number += 1
            run = folder.with_name(f"{folder.name}-{number}")
        found[str(run)] = str(consultation)
    return found


def _consultations(paths: Iterable[str]) -> Iterator[Path]:
    for path in map(Path, paths):
        inside = sorted(path.glob("*/consultation.toml")) if path.is_dir() else [path]
        if not inside:
            raise ConsultationError([f"{path}: no folder in it holds a consultation.toml"])
        yield from (consultation.resolve() for consultation in inside)


def main(paths: list[str], out: str) -> int:
    """Run the batch and say what became of each; 1 if any failed."""
    consultations = runs(paths, out)
    failures = prepare(consultations)
    ready = {run: consultation for run, consultation in consultations.items() if run not in failures}
    if ready:
        with server():
            failures |= batch(ready)
    for run in consultations:
        how = f"failed  {failures[run]}".replace("\n", "; ") if run in failures else f"done    {report(run)}"
        print(f"{Path(run).name}: {how}", flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Analyse many consultations, as a Prefect flow.")
    parser.add_argument("paths", metavar="FOLDER_OR_TOML", nargs="+", help="every */consultation.toml in it, or one")
    parser.add_argument("--out", metavar="DIR", required=True, help="the folder that gets a run folder for each")
    sys.exit(exit_code(main, **vars(parser.parse_args())))
