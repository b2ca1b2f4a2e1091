"""Analyse a consultation, from the export to the draft report: one Prefect task for each stage.

python flows/analyse.py CONSULTATION --out RUN
"""

import argparse
import multiprocessing
import os
import sys
from datetime import UTC
from pathlib import Path
from threading import Thread

from settings import WithheldError, exit_code, server, withheld  # isort: split

from prefect import flow, runtime, task
from prefect.cache_policies import NO_CACHE

from themes import pipeline
from themes.stages import STAGES


def perform(name: str, consultation: str, out: str) -> pipeline.Progress:
    """One stage; paths go in and counts come out."""
    return withheld(f"the stage {name}", pipeline.perform, name, consultation, out)


@flow(name="analyse", persist_result=False, log_prints=False, validate_parameters=False, retries=0)
def analyse(consultation: str, out: str, quiet: bool = False) -> None:
    """Every stage of a run that is prepared, in order."""
    for stage in STAGES:
        kept_out = task(
            name=stage.name, task_run_name=stage.name, persist_result=False, cache_policy=NO_CACHE, log_prints=False
        )
        progress = kept_out(perform)(stage.name, consultation, out)
        if not quiet:
            print(progress, flush=True)


@flow(name="scheduled", persist_result=False, log_prints=False, validate_parameters=False, retries=0)
def scheduled(consultation: str, folder: str) -> None:
    """A run of its own in the folder, named after the time it was due; schedule.py starts it as a process."""
    _end_with_parent()
    due = runtime.flow_run.scheduled_start_time.astimezone(UTC).strftime("%Y-%m-%dT%H%M%SZ")
    out = str(Path(folder, due))
    try:
        withheld("the input", pipeline.prepare, consultation, out)
        analyse(consultation, out, quiet=True)
    except WithheldError as stopped:
        print(f"{due}: failed, {stopped}", flush=True)
        raise
    print(f"{due}: done, {report(out)}", flush=True)


def report(out: str) -> Path:
    """Where the draft report of a run is."""
    return Path(out, "draft", "report.html")


def _end_with_parent() -> None:
    """End this process when the one that started it is gone, even killed: nobody would be there to stop it."""
    parent = multiprocessing.parent_process()

    def follow() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    Thread(target=follow, daemon=True).start()


def main(consultation: str, out: str) -> None:
    """Check the input, which Prefect need not hear of, then run the flow."""
    pipeline.prepare(consultation, out)
    with server():
        analyse(str(Path(consultation).resolve()), str(Path(out).resolve()))
    print(f"The draft report is {report(out)}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Analyse a consultation, as a Prefect flow.")
    parser.add_argument("consultation", metavar="CONSULTATION", help="its consultation.toml")
    parser.add_argument("--out", metavar="RUN", required=True, help="the folder of the run")
    sys.exit(exit_code(main, **vars(parser.parse_args())))
