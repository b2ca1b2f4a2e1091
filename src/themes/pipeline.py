"""The pipeline: does the stages of a run, and knows when the work of one can be skipped."""

import time
import traceback
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from themes import encoder, fingerprints
from themes.consultation import Consultation, load
from themes.equality.population import read_population
from themes.errors import ConsultationError, StageError, ThemesError
from themes.forgotten import FILE as FORGOTTEN
from themes.framing import read_frame
from themes.report.word.template import read_template
from themes.responses import read_responses
from themes.stages import BY_NAME, BY_PEOPLE, Made, Reporter, Stage, Work
from themes.store import Json, Run, consultation_key, make_private, make_run, sha256, write_whole
from themes.tables import EMBEDDINGS


@dataclass(frozen=True)
class Progress:
    """What became of a stage, in counts."""

    stage: str
    says: str
    rows: int
    seconds: float
    skipped: bool
    notes: tuple[str, ...] = ()

    def __str__(self) -> str:
        """One line for people, and one for each note."""
        how = "unchanged, skipped" if self.skipped else f"{self.rows:>7,} rows {self.seconds:>7.1f} s"
        return "\n".join([f"{self.stage:<9} {self.says:<58} {how}", *(f"{'':<9} note: {note}" for note in self.notes)])


def prepare(consultation: str | Path, out: str | Path, *, check: bool = True) -> Run:
    """Load the settings, check that the export can be read, and make the run's folder.

    Raises:
        InputError: with every problem of the settings or of the export.
    """
    settings = load(consultation)
    if not settings.questions:
        name = Path(consultation).name
        raise ConsultationError([f"{name}: no open question is declared: there is nothing to find themes in; add one"])
    if check:
        found = read_responses(settings, consultation_key(settings.folder))
        read_population(settings, found.characteristics)
        read_template(settings)
        read_frame(settings)
    run = make_run(Path(out))
    write_whole(run.private / "consultation.path", str(Path(consultation).resolve()).encode())
    for table in BY_PEOPLE:
        if not run.path(table).is_file():
            run.write(table, table.empty())
    return run


def perform(name: str, consultation: str | Path, out: str | Path, report: Reporter | None = None) -> Progress:
    """Do one stage of a run, or skip it where nothing that it depends on has changed.

    Raises:
        ThemesError: an InputError or GateError as it is; anything else as a StageError that names the stage, the class
            of the exception and where its traceback is, and holds no respondent's words.
    """
    stage, run = BY_NAME[name], Run(Path(out))
    work = Work(run, load(consultation), report)
    depends = _fingerprint(stage, work)
    record = run.record(name)
    if record.get("fingerprint") == depends and _is_whole(run, record):
        run.record_stage(name, {**record, "skipped": True})
        told = tuple(map(str, cast(list[Json], record.get("notes", []))))
        return Progress(name, stage.says, cast(int, record["rows"]), 0.0, skipped=True, notes=told)
    started = time.perf_counter()
    made, outputs = _guarded(stage, work)
    seconds = time.perf_counter() - started
    rows = sum(len(table) for table in made.tables) or len(made.files or ())
    facts: dict[str, Json] = {
        "fingerprint": depends,
        "outputs": outputs,
        "rows": rows,
        "rows_in": _rows_in(stage, run),
        "notes": list(made.notes),
    }
    run.record_stage(name, {**facts, "seconds": round(seconds, 2), "skipped": False})
    return Progress(name, stage.says, rows, seconds, skipped=False, notes=made.notes)


def _guarded(stage: Stage, work: Work) -> tuple[Made, dict[str, Json]]:
    """The stage's work, written; what libraries raise is kept here, because they quote the values they choke on."""
    failure = ""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            made = stage.work(work)
            return made, _written(stage, work.run, made)
    except ThemesError:
        raise
    except Exception as error:  # noqa: BLE001  the message may quote a respondent: only its class may go on
        kept = make_private(work.run.private / "tracebacks") / f"{stage.name}.txt"
        write_whole(kept, traceback.format_exc().encode())
        failure = f"the stage {stage.name} failed: {type(error).__name__}; its traceback is in private/tracebacks"
    raise StageError(failure)  # outside the except: the first error must not travel along as its context


def _written(stage: Stage, run: Run, made: Made) -> dict[str, Json]:
    """Write what a stage made, and return the sha256 of each file under its place in the run."""
    outputs: dict[str, Json] = {}
    for table, frame in zip(stage.writes, made.tables, strict=True):
        outputs[f"private/{table.name}.parquet"] = run.write(table, frame)
    for name, content in (made.files or {}).items():
        outputs[name] = write_whole(run.folder / name, content)
    return outputs


def _fingerprint(stage: Stage, work: Work) -> str:
    """Everything that the stage's result depends on."""
    settings = work.consultation.model_dump(mode="json")
    return fingerprints.fingerprint(
        {
            "stage": stage.name,
            "code": [fingerprints.code(module) for module in stage.modules],
            "pipeline": fingerprints.code("themes.tables"),
            "versions": fingerprints.versions(),
            "model": encoder.SHA256,
            "spacy_model": _spacy_model(stage, work.consultation),
            "settings": settings if stage.settings == ("",) else {part: settings[part] for part in stage.settings},
            "tables": {table.name: sha256(work.run.path(table)) for table in stage.reads},
            "decided": stage.follows(work) if stage.follows else [],
            "key": fingerprints.fingerprint({"key": consultation_key(work.consultation.folder).hex()}),
            "input": _input_hashes(work.consultation) if not stage.reads else {},
        }
    )


def _spacy_model(stage: Stage, consultation: Consultation) -> str:
    """The version of the spaCy model that the settings name, where the stage asks it."""
    return fingerprints.version(consultation.redaction.spacy_model or "") if "redaction" in stage.settings else ""


def _input_hashes(consultation: Consultation) -> dict[str, str]:
    """The content of the files that reading starts from."""
    paths = {**consultation.files, "forgotten": consultation.folder / ".themes" / FORGOTTEN}
    return {
        f"{key}/{path.name}": sha256(path)
        for key, place in sorted(paths.items())
        for path in (sorted(place.iterdir()) if place.is_dir() else [place])
        if path.is_file()
    }


def _is_whole(run: Run, record: Mapping[str, Json]) -> bool:
    """Whether every file that a stage wrote is there as it wrote it."""
    outputs = record.get("outputs")
    return isinstance(outputs, dict) and all(sha256(run.folder / name) == made for name, made in outputs.items())


def _rows_in(stage: Stage, run: Run) -> Json:
    return {table.name: len(run.read(table)) for table in stage.reads if table is not EMBEDDINGS}
