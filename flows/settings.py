"""Prefect as these flows use it: on this computer only, quiet, and told nothing but paths, stages, kinds and counts.

Importing this module sets the environment that Prefect reads once, when it is imported: so it comes first.

Prefect's own temporary server is another process, which outlives a killed flow and must come up within a time limit.
Ours is the same server in a thread of the flow's process: it ends with it, however that ends, and starts faster.
A server of your own is used instead if PREFECT_API_URL names one on this computer; an address elsewhere is not used.
"""

import os
import secrets
import socket
import sqlite3
import sys
import time
import traceback
from collections.abc import Callable, Iterator, MutableMapping
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Thread
from typing import ParamSpec, TypeVar
from urllib.parse import urlsplit

from platformdirs import user_data_dir

from themes.errors import InputError, StageError, ThemesError

P = ParamSpec("P")
T = TypeVar("T")

LOOPBACK = ("127.0.0.1", "localhost")
START_SECONDS = 180  # a first start migrates a new database: 52 s were measured on two slow, busy cores
STOP_SECONDS = 20
SAFE = {
    "DO_NOT_TRACK": "1",  # with the next line: Prefect calls nobody
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "PREFECT_CLIENT_SERVER_VERSION_CHECK_ENABLED": "false",
    "PREFECT_RESULTS_PERSIST_BY_DEFAULT": "false",  # results would be pickled to disk
    "PREFECT_LOGGING_LOG_PRINTS": "false",
    "PREFECT_LOGGING_TO_API_ENABLED": "false",  # or log lines would go into Prefect's database
    "PREFECT_LOGGING_LEVEL": "CRITICAL",  # its errors are tracebacks; ours are sentences
    "PREFECT_SERVER_LOGGING_LEVEL": "CRITICAL",
    "PREFECT_SERVER_UI_ENABLED": "false",
    "PREFECT_SERVER_CSRF_PROTECTION_ENABLED": "true",
    "PREFECT_SERVER_SERVICES_DB_VACUUM_ENABLED": "events,flow_runs",
}


class WithheldError(StageError):
    """All that Prefect, which keeps every message, learns of a failure; people have been told the rest."""


def protect(environment: MutableMapping[str, str]) -> socket.socket | None:
    """Make the environment safe; return the socket that our own server will listen on, None if there is one already."""
    environment.update(SAFE)
    for name in ("no_proxy", "NO_PROXY"):  # an office's proxy knows nothing of a server on this computer
        environment[name] = ",".join(filter(None, [environment.get(name), *LOOPBACK]))
    home = environment.setdefault("PREFECT_HOME", str(Path(user_data_dir("themes", appauthor=False), "prefect")))
    Path(home).mkdir(mode=0o700, parents=True, exist_ok=True)
    environment["PREFECT_PROFILES_PATH"] = str(Path(home, "no-profiles.toml"))  # a profile may name a server elsewhere
    if urlsplit(environment.get("PREFECT_API_URL", "")).hostname in LOOPBACK:
        return None
    listener = socket.create_server(("127.0.0.1", 0))
    address = f"http://127.0.0.1:{listener.getsockname()[1]}"
    password = f"themes:{secrets.token_urlsafe(32)}"
    environment.update(PREFECT_API_URL=f"{address}/api", PREFECT_SERVER_CORS_ALLOWED_ORIGINS=address)
    environment.update(PREFECT_API_AUTH_STRING=password, PREFECT_SERVER_API_AUTH_STRING=password)
    environment.pop("PREFECT_API_KEY", None)
    return listener


LISTENER = protect(os.environ)
HOME = Path(os.environ["PREFECT_HOME"])


@contextmanager
def server(*, scheduler: bool = False) -> Iterator[None]:
    """Prefect's server for as long as the block lasts, with or without the services that make scheduled runs.

    Raises:
        StageError: if it does not start.
    """
    if LISTENER is None:
        yield
        return
    # Two first starts at once would both migrate the database, and one would fail.
    with alone(HOME / "start.lock", "another flow keeps Prefect from starting; try again", patience=START_SECONDS):
        stop = sheltered("Prefect's server, which the command `themes` does without,", _start, LISTENER, scheduler)
    try:
        yield
    finally:
        stop()


def _start(listener: socket.socket, scheduler: bool) -> Callable[[], None]:
    """Start the server in a thread; return what stops it."""
    import uvicorn
    from prefect.server.api.server import create_app

    app = create_app(ephemeral=not scheduler, final=True)
    serving = uvicorn.Server(uvicorn.Config(app, log_level="critical", lifespan="on"))
    thread = Thread(target=serving.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    deadline = time.monotonic() + START_SECONDS
    while not serving.started:
        if not thread.is_alive() or time.monotonic() > deadline:
            raise StageError("Prefect's server did not start; the command `themes` does the same work without it")
        time.sleep(0.05)

    def stop() -> None:
        from prefect.events.worker import EventsWorker

        EventsWorker.drain_all(timeout=STOP_SECONDS)  # the last states of tasks travel as events
        serving.should_exit = True
        thread.join(STOP_SECONDS)

    return stop


@contextmanager
def alone(lock: Path, taken: str, *, patience: float) -> Iterator[None]:
    """Keep every other process out of the block; a lock of SQLite's, which the system frees when its holder dies.

    Raises:
        InputError: with what `taken` says, if another process is still inside after that many seconds.
    """
    with closing(sqlite3.connect(lock, timeout=patience, isolation_level=None)) as holder:
        try:
            holder.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            raise InputError([taken]) from None
        yield


def sheltered(what: str, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Do the work; of an error that is not ours keep class and place only, since its message may quote a value."""
    try:
        return work(*args, **kwargs)
    except ThemesError:
        raise
    except Exception as error:  # noqa: BLE001  whatever it is, its message must not travel
        place = traceback.extract_tb(error.__traceback__)[-1]
        kind = f"{type(error).__name__} at {Path(place.filename).name}:{place.lineno}"
    raise StageError(f"{what} failed: {kind}")


def withheld(what: str, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Do the work inside Prefect: tell people on stderr what went wrong, and Prefect its kind only."""
    try:
        return sheltered(what, work, *args, **kwargs)
    except ThemesError as error:
        print(error, file=sys.stderr, flush=True)
        known = str(error) if isinstance(error, StageError) else f"{what}: {type(error).__name__}"
        code = error.exit_code
    withheld_error = WithheldError(known)
    withheld_error.exit_code = code
    raise withheld_error


def exit_code(work: Callable[P, int | None], *args: P.args, **kwargs: P.kwargs) -> int:
    """Do a script's work; say what went wrong, one problem a line, no traceback; return the code to exit with."""
    try:
        return sheltered("Prefect", work, *args, **kwargs) or 0
    except WithheldError as error:
        return error.exit_code
    except ThemesError as error:
        print(error, file=sys.stderr, flush=True)
        return error.exit_code
    except KeyboardInterrupt:
        print("stopped; the next run takes up what is finished", file=sys.stderr)
        return 130  # what a shell returns for Ctrl-C
