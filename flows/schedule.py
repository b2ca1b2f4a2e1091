"""Run the analysis of a consultation on a schedule: one Prefect deployment, served until it is stopped.

python flows/schedule.py CONSULTATION --out DIR --cron EXPR [--timezone Europe/London]

Each run reads its files anew, in a process of its own, into DIR/<the time it was due>. A run that fails leaves the
schedule as it is; one that falls due while another is at work is dropped. Everything stops with this script: on Ctrl-C,
on SIGTERM and, outside Windows, when the process that started it is gone.
"""

import argparse
import asyncio
import hashlib
import multiprocessing
import os
import signal
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from settings import HOME, LISTENER, STOP_SECONDS, alone, exit_code, server

from themes.consultation import load
from themes.errors import InputError, StageError

if TYPE_CHECKING:
    from prefect.runner import Runner

POLL_SECONDS = 0.5
PARENT = os.getppid()


def main(consultation: str, out: str, cron: str, timezone: str) -> None:
    """Check what was asked for, then serve it until told to stop."""
    load(consultation)
    folder = Path(out).resolve()
    taken = f"{folder}: a schedule writes there already; stop it or choose another --out"
    with alone(HOME / f"{_name(folder)}.lock", taken, patience=0):
        _use_new_database(HOME / f"{_name(folder)}.db")
        asyncio.run(_next(cron, timezone))
        folder.mkdir(parents=True, exist_ok=True)
        with server(scheduler=True):
            asyncio.run(_serve(Path(consultation).resolve(), folder, (cron, timezone)))


def _name(folder: Path) -> str:
    """What the schedule of a folder is called: the same each time, and no folder's name."""
    return "schedule-" + hashlib.sha256(str(folder).encode()).hexdigest()[:12]


def _use_new_database(database: Path) -> None:
    """Prefect would make up for every run missed since it last stopped: what is known of a schedule ends with it."""
    if LISTENER is not None:
        for left_over in HOME.glob(f"{database.name}*"):
            left_over.unlink()
        os.environ["PREFECT_SERVER_DATABASE_CONNECTION_URL"] = f"sqlite+aiosqlite:///{database.as_posix()}"


async def _next(cron: str, timezone: str) -> datetime:
    """When the schedule is due next.

    Raises:
        InputError: if it never is.
    """
    from prefect.server.schemas.schedules import CronSchedule

    try:
        dates = await CronSchedule(cron=cron, timezone=timezone).get_dates(1)
    except ValueError:
        dates = []
    if not dates:
        wanted = 'the first is like "0 6 * * 1" (Mondays at six), the second like Europe/London'
        raise InputError([f"--cron {cron!r} and --timezone {timezone!r} give no time: {wanted}"])
    return dates[0]


async def _serve(consultation: Path, folder: Path, due: tuple[str, str]) -> None:
    """Serve the deployment until a signal, or the end of the process that started us."""
    from prefect.runner import Runner

    runner = Runner(name="themes")
    await _deploy(runner, {"consultation": str(consultation), "folder": str(folder)}, due)
    serving = asyncio.create_task(runner.start())
    await asyncio.sleep(POLL_SECONDS)  # as it starts the runner takes over SIGTERM; we take it back
    told = _told_to_stop()
    print(f"Next run at {await _next(*due):%Y-%m-%d %H:%M %Z}; Ctrl-C stops the schedule", flush=True)
    while not (told or serving.done() or os.getppid() != PARENT):
        await asyncio.sleep(POLL_SECONDS)
    if serving.done():
        serving.result()
        raise StageError("Prefect's runner ended by itself")
    for run in multiprocessing.active_children():
        run.kill()
    serving.cancel()
    await asyncio.wait([serving], timeout=STOP_SECONDS)


async def _deploy(runner: "Runner", paths: dict[str, str], due: tuple[str, str]) -> None:
    """Tell Prefect what to run and when."""
    from analyse import scheduled
    from prefect.client.schemas.objects import ConcurrencyLimitConfig, ConcurrencyLimitStrategy
    from prefect.schedules import Cron

    cron, timezone = due
    one = ConcurrencyLimitConfig(limit=1, collision_strategy=ConcurrencyLimitStrategy.CANCEL_NEW)
    when = Cron(cron, timezone=timezone)
    name = _name(Path(paths["folder"]))
    await runner.aadd_flow(scheduled, name=name, schedule=when, parameters=paths, concurrency_limit=one)


def _told_to_stop() -> list[int]:
    """A list that holds something once somebody wants us to stop."""
    told: list[int] = []
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda received, _: told.append(received))
    return told


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Analyse a consultation on a schedule, as a Prefect deployment.")
    parser.add_argument("consultation", metavar="CONSULTATION", help="its consultation.toml")
    parser.add_argument("--out", metavar="DIR", required=True, help="the folder that gets a run folder each time")
    parser.add_argument("--cron", metavar="EXPR", required=True, help='when, as a cron expression: "0 6 * * 1"')
    parser.add_argument("--timezone", metavar="ZONE", default="Europe/London", help="the time zone that it is meant in")
    sys.exit(exit_code(main, **vars(parser.parse_args())))
