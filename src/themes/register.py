"""The register of actions as a file beside the settings: `actions.csv`, one row an action, which officers keep."""

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path

import pandas as pd

from themes.errors import ConsultationError
from themes.tables import ACTION_DECISIONS, ACTION_STATUSES, ACTIONS, CANNOT, WILL, Actions, Themes

FILE = "actions.csv"
COLUMNS = ("question_id", "theme", "decision", "action", "why", "owner", "date", "status")
NEEDED = ("theme", "decision", "action", "owner", "date")


def read_register(folder: Path, themes: Themes) -> Actions | None:
    """Read `actions.csv`; None where there is none.

    Args:
        folder: of the settings.
        themes: the themes that stand; an action names one by its theme_id or its label.

    Raises:
        ConsultationError: with every problem, each with its row; the words of no cell are repeated.
    """
    path = folder / FILE
    if not path.is_file():
        return None
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ConsultationError([f"{FILE}: it is not UTF-8 text; save it as CSV UTF-8"]) from None
    first, *lines = [*csv.reader(io.StringIO(text, newline=""))] or [[]]
    headings = [name.strip().casefold() for name in first]
    missing = [name for name in NEEDED if name not in headings]
    if missing:
        raise ConsultationError([f"{FILE}: there is no column {', '.join(missing)}; it has {', '.join(COLUMNS)}"])
    known = _themes(themes)
    rows: list[tuple[object, ...]] = []
    problems: list[str] = []
    for number, cells in enumerate(lines, start=2):
        given = dict(zip(headings, cells, strict=False))
        said = {name: " ".join(given.get(name, "").split()) for name in COLUMNS}
        if not any(said.values()):
            continue
        problems += [f"{FILE}, row {number}: {problem}" for problem in _problems(said, known)]
        question, theme = known.get(_named(said), ("", ""))
        status = said["status"].casefold() or ACTION_STATUSES[0]
        written = (said["decision"].casefold(), *(said[name] for name in ("action", "why", "owner", "date")), status)
        rows.append((len(rows) + 1, question, theme, *written))
    if problems:
        raise ConsultationError(problems)
    frame = pd.DataFrame(rows, columns=ACTIONS.names).astype({"number": "Int64"})
    return ACTIONS.check(frame) if rows else ACTIONS.empty()


def _named(said: Mapping[str, str]) -> tuple[str, str]:
    return said["question_id"].casefold(), said["theme"].casefold()


def _themes(themes: Themes) -> dict[tuple[str, str], tuple[str, str]]:
    """The themes by what an action may call them: id or label, with the question or, where only one has it, without."""
    columns = ["question_id", "theme_id", "label"]
    found: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for question, theme, label in themes[columns].itertuples(index=False, name=None):
        for name in dict.fromkeys((theme.casefold(), " ".join(label.casefold().split()))):
            found.setdefault((question.casefold(), name), []).append((question, theme))
            found.setdefault(("", name), []).append((question, theme))
    return {name: keys[0] for name, keys in found.items() if len(set(keys)) == 1}


def _problems(said: Mapping[str, str], known: Mapping[tuple[str, str], tuple[str, str]]) -> Iterator[str]:
    """What is wrong with a row, in the words of the file's headings."""
    if _named(said) not in known:
        yield "theme: it is no theme_id or label of one theme; give the theme_id, and the question_id beside it"
    decision = said["decision"].casefold()
    if decision not in ACTION_DECISIONS:
        yield f"decision: it is one of {', '.join(ACTION_DECISIONS)}"
    if decision == WILL and not said["action"]:
        yield "action: say what will be done"
    if decision == CANNOT and not said["why"]:
        yield "why: say why it cannot be done"
    if said["status"] and said["status"].casefold() not in ACTION_STATUSES:
        yield f"status: it is one of {', '.join(ACTION_STATUSES)}"
