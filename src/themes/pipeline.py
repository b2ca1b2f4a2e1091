"""The pipeline: every stage in order, what each reads and writes, and when its work can be skipped.

It is long because it is the one list of the stages: each has a few lines here, and nothing else does.
"""

import itertools
import json
import time
import traceback
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar, cast

import pandas as pd

from themes import encoder, fingerprints
from themes.cleaning import clean
from themes.clusters import advise, choose_examples, endpoint, link, passages_of, propose, propose_notes
from themes.consultation import Consultation, load
from themes.drafting import draft_files
from themes.embeddings import embed
from themes.equality import protect_beside_closed
from themes.equality.assessment import People, assess
from themes.equality.population import read_population
from themes.errors import ConsultationError, StageError, ThemesError
from themes.forgotten import FILE as FORGOTTEN
from themes.framing import combine, frame_notes, give, left_over, not_framed, read_frame, renamed
from themes.local_list import LocalList, read_list
from themes.passages import split
from themes.points import propose_points
from themes.quotes import Permitted, Wanted, choose_quotes, refusal_notes
from themes.redaction import redact
from themes.register import FILE as REGISTER
from themes.report.word.template import read_template, template_notes
from themes.responses import read_responses
from themes.review import Answers, review, undecided
from themes.store import Json, Run, consultation_key, make_private, make_run, sha256, write_whole
from themes.tables import (
    ACCOUNTING,
    AGREEMENT,
    AGREEMENT_PARTS,
    ASSIGNED,
    BREAKDOWN,
    CHARACTERISTICS,
    CLEAN,
    CLOSED,
    CLOSED_COUNTS,
    CODEFRAME,
    CODES,
    DECISIONS,
    DIFFERENCES,
    EMBEDDINGS,
    EXAMPLES,
    FINDINGS,
    FRAME,
    FRAMED,
    HELD,
    INTERSECTIONS,
    LEARNED,
    LESSONS,
    LINKS,
    MATCHES,
    PASSAGES,
    POINT_KINDS,
    POINTS,
    POPULATION,
    POSITIONS,
    PROPOSALS,
    QUOTES,
    RAW,
    REDACTED,
    RELIABILITY,
    REPRESENTATION,
    RESPONDENTS,
    REVIEWED,
    THEMES,
    TRIAGE,
    TRUTH,
    Assigned,
    Codes,
    Decisions,
    Matches,
    Proposals,
    Table,
)
from themes.tallies import account, count_closed, count_themes, senders_of
from themes.teaching import Material, teach
from themes.triage import officer_file, strength_note, triage, triage_counts, triage_notes

T = TypeVar("T", bound=pd.DataFrame)
Reporter = Callable[[int, int], None]
AnyTable = Table[pd.DataFrame]


@dataclass(frozen=True)
class Work:
    """What a stage has at hand: the run, the settings, and a way to say how far it is."""

    run: Run
    consultation: Consultation
    report: Reporter | None = None

    def read(self, table: Table[T]) -> T:
        """A table of the run."""
        return self.run.read(table)

    def local_list(self) -> LocalList:
        """What people decided about names in any run of the consultation."""
        folder = self.consultation.folder
        return read_list(folder, consultation_key(folder))

    def decisions(self, about: str) -> pd.DataFrame:
        """The last decision about each thing of one kind."""
        decisions = self.run.read(DECISIONS)
        return decisions[decisions["about"] == about].drop_duplicates(["question_id", "target"], keep="last")


@dataclass(frozen=True)
class Made:
    """What a stage made: its tables, the files that people read, and notes for the analyst, in counts."""

    tables: tuple[pd.DataFrame, ...] = ()
    files: Mapping[str, bytes] | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Stage:
    """A stage: its name, what it does for people, its work, what it reads and writes, the settings it depends on."""

    name: str
    says: str
    work: Callable[[Work], Made]
    module: str
    reads: tuple[AnyTable, ...]
    writes: tuple[AnyTable, ...]
    settings: tuple[str, ...] = ()
    # What people decided that it follows beside its tables, as words for its fingerprint.
    follows: Callable[[Work], list[str]] | None = None


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


def _read(work: Work) -> Made:
    found = read_responses(work.consultation, consultation_key(work.consultation.folder))
    population = read_population(work.consultation, found.characteristics)
    read_frame(work.consultation)  # what is wrong with it is told now, and not after an hour's work
    answers = (found.raw, found.respondents, found.characteristics, found.closed, found.positions, found.codes)
    tables = (*answers, population)
    return Made(tables, notes=found.notes)


def _clean(work: Work) -> Made:
    settings = work.consultation
    answers = clean(work.read(RAW), work.read(RESPONDENTS), settings.cleaning, split=set(_split_campaigns(work)))
    return Made((answers, account(answers, [question.id for question in settings.questions])))


def _split_campaigns(work: Work) -> list[str]:
    """The campaigns that people looked at and found to be none."""
    decided = work.decisions("campaign")
    return sorted(decided.loc[decided["action"] == "split", "target"])


def _redact(work: Work) -> Made:
    return Made(redact(work.read(CLEAN), work.consultation.redaction, _known(work)))


def _known(work: Work) -> LocalList:
    """What was decided about names before this run's own people decided anything."""
    return undecided(work.local_list(), work.read(DECISIONS))


def _split(work: Work) -> Made:
    return Made((split(work.read(REDACTED)),))


def _embed(work: Work) -> Made:
    return Made((embed(work.read(REDACTED), work.read(PASSAGES), work.report),))


def _triage(work: Work) -> Made:
    redacted = work.read(REDACTED)
    marked = triage(redacted, work.read(EMBEDDINGS))
    listed = officer_file(marked, redacted, work.read(RESPONDENTS))
    notes = (*triage_notes(triage_counts(marked), work.consultation.triage.contact), *strength_note(marked))
    return Made((marked,), {"private/triage.csv": listed}, notes=notes)


def _frame(work: Work) -> Made:
    frame = read_frame(work.consultation)
    return Made((frame, give(frame, work.read(REDACTED), work.read(PASSAGES), work.read(EMBEDDINGS))))


def _frame_file(work: Work) -> list[str]:
    """The codeframe's file, by its content."""
    place = work.consultation.files.get("codeframe.path")
    return [sha256(place)] if place else []


def _propose(work: Work) -> Made:
    settings, frame = work.consultation, work.read(FRAME)
    redacted, embeddings, framed = work.read(REDACTED), work.read(EMBEDDINGS), work.read(FRAMED)
    is_closed = settings.codeframe.mode == "closed"
    rest = left_over(work.read(PASSAGES), framed)
    proposals, matches = PROPOSALS.empty(), MATCHES.check(not_framed(rest))
    if not is_closed:
        proposals, matches = propose(
            redacted, rest, embeddings, settings.clustering, threshold=settings.disclosure.threshold
        )
    told: tuple[str, ...] = ()
    if settings.naming.endpoint and not proposals.empty:
        proposals, told = _advised(work, proposals, matches)
    if not frame.empty:
        themes, names = combine(frame, proposals)
        proposals = PROPOSALS.check(themes)
        matches = MATCHES.check(pd.concat([framed, renamed(matches, names)]).sort_values(list(MATCHES.key)))
    questions = [question.id for question in settings.questions]
    notes = (*frame_notes(frame, framed, proposals, questions, closed=is_closed), *propose_notes(proposals, matches))
    examples = choose_examples(redacted, embeddings, proposals, matches)
    return Made((proposals, matches, examples, link(redacted, embeddings, matches)), notes=(*notes, *told))


def _advised(work: Work, proposals: Proposals, matches: Matches) -> tuple[Proposals, tuple[str, ...]]:
    """The proposals under the labels of the body's own language model; its answers are kept for the next run."""
    settings, redacted = work.consultation, work.read(REDACTED)
    kept = work.run.private / ADVICE
    answers = json.loads(kept.read_text(encoding="utf-8")) if kept.is_file() else {}
    said = passages_of(redacted, choose_examples(redacted, work.read(EMBEDDINGS), proposals, matches), matches)
    threshold = settings.disclosure.threshold
    advice = advise(proposals, said, answers, endpoint(settings.naming), threshold=threshold)
    write_whole(kept, json.dumps(dict(advice.answers), indent=1, sort_keys=True).encode())
    return advice.proposals, advice.notes


def _learn(work: Work) -> Made:
    settings = work.consultation
    taught = teach(
        all_codes(work.read(CODES), work.read(TRUTH)),
        work.read(PROPOSALS),
        work.read(MATCHES),
        Material(work.read(REDACTED), work.read(PASSAGES), work.read(EMBEDDINGS)),
        seed=settings.clustering.seed,
        threshold=settings.disclosure.threshold,
    )
    return Made((taught.learned, taught.held, taught.lessons, taught.reliability), notes=taught.notes)


def all_codes(codes: Codes, truth: Codes) -> Codes:
    """The export's codes, but for answers that were coded for this run."""
    again = pd.MultiIndex.from_frame(codes[ANSWER]).isin(pd.MultiIndex.from_frame(truth[ANSWER]))
    return CODES.check(pd.concat([codes[~again], truth]).sort_values([*ANSWER, "code"]))


def _review(work: Work) -> Made:
    hasher = work.local_list().hasher
    answers = Answers(work.read(REDACTED), work.read(CLEAN), work.read(FINDINGS), hasher)
    coded = _coded(work.read(MATCHES), work.read(LEARNED))
    return Made(review(work.read(PROPOSALS), coded, answers, work.read(DECISIONS)))


def _coded(matches: Matches, learned: Matches) -> Matches:
    """The passages as proposed, and of the questions that learning is used for as learned."""
    rest = matches[~matches["question_id"].isin(learned["question_id"])]
    return MATCHES.check(pd.concat([rest, learned]).sort_values(list(MATCHES.key)))


def coded_passages(run: Run) -> Matches:
    """The passages as the computer placed them, before people's decisions."""
    return _coded(run.read(MATCHES), run.read(LEARNED))


def computers_coding(run: Run, consultation: Consultation) -> Assigned:
    """What the computer gave by itself, under the themes as people left them, for measuring it.

    Answers whose codes it learned from are coded by what the others teach; passages that people moved are back where
    they were.
    """
    work = Work(run, consultation)
    learned, held = work.read(LEARNED), work.read(HELD)
    taught = pd.MultiIndex.from_frame(learned[ANSWER]).isin(pd.MultiIndex.from_frame(held[ANSWER]))
    coded = _coded(work.read(MATCHES), LEARNED.check(pd.concat([learned[~taught], held])))
    answers = Answers(work.read(REDACTED), work.read(CLEAN), work.read(FINDINGS), work.local_list().hasher)
    decisions = work.read(DECISIONS)
    return review(work.read(PROPOSALS), coded, answers, Decisions(decisions[decisions["about"] != "passage"]))[2]


def _point(work: Work) -> Made:
    found = propose_points(work.read(REVIEWED), work.read(ASSIGNED))
    counts = found["kind"].value_counts()
    told = ", ".join(f"{kind} {counts[kind]:,}" for kind in POINT_KINDS if kind in counts)
    return Made((found,), notes=(f"passages to look at in the sheet points: {told}",) if told else ())


def _count(work: Work) -> Made:
    rules = work.consultation.disclosure
    people = work.read(RESPONDENTS)
    reviewed = work.read(REVIEWED)
    themes = count_themes(work.read(ASSIGNED), work.read(CODEFRAME), reviewed, people, rules)
    senders = senders_of(reviewed)
    return Made((themes, count_closed(work.read(CLOSED), people, work.consultation.closed, rules, senders=senders)))


def _break_down(work: Work) -> Made:
    people = (work.read(RESPONDENTS), work.read(CHARACTERISTICS))
    answers = (work.read(ASSIGNED), work.read(REVIEWED))
    said = (work.read(POSITIONS), work.read(CLOSED_COUNTS))
    protected = protect_beside_closed(
        work.read(THEMES), answers, people, said, consultation=work.consultation, report=work.report
    )
    return Made((protected.breakdown,), notes=protected.notes)


def _assess(work: Work) -> Made:
    people = People(work.read(RESPONDENTS), work.read(CHARACTERISTICS), work.read(POPULATION))
    found = assess(
        work.read(CODEFRAME), work.read(ASSIGNED), work.read(REVIEWED), people, consultation=work.consultation
    )
    place = _free_place(work.run, EVIDENCE)
    stays = (
        f"{EVIDENCE} has been edited, so it stays, and the new one is {place}; the old one may hold words that were "
        "masked since: copy what you wrote across, and delete it"
    )
    note = (stays,) if place != EVIDENCE else ()
    files = {ANNEX: found.annex, place: found.evidence}
    return Made((found.differences, found.intersections, found.representation), files, note)


def _free_place(run: Run, wanted: str) -> str:
    """Where a file may be written: there, or beside it under the next number where somebody has edited it."""
    written = _record(run, "assess").get("outputs")
    made = written if isinstance(written, dict) else {}
    stem, _, ending = wanted.rpartition(".")
    for number in itertools.count(1):
        place = wanted if number == 1 else f"{stem} {number}.{ending}"
        found = sha256(run.folder / place)
        if not found or found == made.get(place):
            return place
    raise StageError(f"{wanted}: no place is free")


def _quote(work: Work) -> Made:
    settings = work.consultation
    answers = Permitted(
        work.read(REVIEWED), work.read(RESPONDENTS), work.read(TRIAGE), work.read(EMBEDDINGS), work.read(POSITIONS)
    )
    per_theme = settings.clustering.quotes_per_theme
    wanted = Wanted(per_theme, settings.disclosure, settings.redaction, work.local_list())
    chosen = choose_quotes(work.read(THEMES), work.read(ASSIGNED), answers, work.read(DECISIONS), wanted=wanted)
    quotes, refused = chosen
    return Made((quotes,), notes=tuple(refusal_notes(refused)))


def _draft(work: Work) -> Made:
    kept = _kept_codeframe(work.run)
    note = (f"{FRAME_FILE} had been edited and not applied: it is kept as {kept}",) if kept else ()
    files = draft_files(work.run, work.consultation)
    # A paper of a place that is no longer told would hold numbers that no report holds.
    for page in (work.run.folder / "draft").iterdir():
        if page.suffix in {".html", ".docx"} and f"draft/{page.name}" not in files:
            page.unlink()
    return Made(files=files, notes=(*note, *template_notes(work.consultation)))


def _beside(work: Work) -> list[str]:
    """The body's Word template and the register of actions, as they are now."""
    named = [name for name in (work.consultation.report.template, REGISTER) if name]
    return [sha256(work.consultation.folder / name) for name in named]


def _kept_codeframe(run: Run) -> str:
    """Where a codeframe goes that somebody edited and has not applied, before it is written over; "" where none is."""
    content, written = run.folder / FRAME_FILE, _record(run, "draft").get("outputs")
    made = written.get(FRAME_FILE) if isinstance(written, dict) else None
    if not content.is_file() or made is None or sha256(content) in {made, run.manifest().get("codeframe")}:
        return ""
    for number in itertools.count(1):
        place = f"review/codeframe.edited{'' if number == 1 else f' {number}'}.csv"
        if sha256(run.folder / place) in {"", sha256(content)}:
            write_whole(run.folder / place, content.read_bytes())
            return place
    raise StageError(f"{FRAME_FILE}: no place is free")


FRAME_FILE = "review/codeframe.csv"
ANSWER = ["respondent_id", "question_id"]
# What a language model answered when labels were asked of it.
ADVICE = "naming.json"
ANNEX, EVIDENCE = "review/analysts_annex.xlsx", "review/equality_evidence.xlsx"
_REPORTED = (THEMES, QUOTES, BREAKDOWN, CLOSED_COUNTS, ACCOUNTING, DECISIONS, POPULATION)
STAGES: tuple[Stage, ...] = (
    Stage(
        "read",
        "reads the export",
        _read,
        "themes.responses",
        (),
        (RAW, RESPONDENTS, CHARACTERISTICS, CLOSED, POSITIONS, CODES, POPULATION),
        (
            "closes", "input", "questions", "closed", "characteristics", "respondent", "letters", "geography",
            "permission", "disclosure", "population",
        ),
    ),
    Stage("clean", "makes answers readable, accounts for each", _clean, "themes.cleaning",
          (RAW, RESPONDENTS), (CLEAN, ACCOUNTING), ("cleaning", "questions"), _split_campaigns),
    Stage("redact", "finds personal data and replaces it", _redact, "themes.redaction",
          (CLEAN,), (REDACTED, FINDINGS), ("redaction",), lambda work: _known(work).fingerprint()),
    Stage("split", "splits answers into passages", _split, "themes.passages", (REDACTED,), (PASSAGES,)),
    Stage("embed", "turns passages into vectors", _embed, "themes.embeddings", (REDACTED, PASSAGES), (EMBEDDINGS,)),
    Stage("triage", "marks answers that somebody must read today", _triage, "themes.triage",
          (REDACTED, EMBEDDINGS, RESPONDENTS), (TRIAGE,), ("triage",)),
    Stage("frame", "gives passages to the themes of your codeframe", _frame, "themes.framing",
          (REDACTED, PASSAGES, EMBEDDINGS), (FRAME, FRAMED), ("codeframe", "questions"), _frame_file),
    Stage("propose", "proposes themes and names them", _propose, "themes.clusters",
          (REDACTED, PASSAGES, EMBEDDINGS, FRAME, FRAMED), (PROPOSALS, MATCHES, EXAMPLES, LINKS),
          ("clustering", "codeframe", "disclosure", "naming")),
    Stage("learn", "learns from people's codes where that is better", _learn, "themes.teaching",
          (PROPOSALS, MATCHES, REDACTED, PASSAGES, EMBEDDINGS, CODES, TRUTH), (LEARNED, HELD, LESSONS, RELIABILITY),
          ("clustering", "disclosure")),
    Stage("review", "applies people's decisions", _review, "themes.review",
          (PROPOSALS, MATCHES, LEARNED, REDACTED, CLEAN, FINDINGS, DECISIONS), (REVIEWED, CODEFRAME, ASSIGNED)),
    Stage("point", "proposes points that must be answered", _point, "themes.points",
          (REVIEWED, ASSIGNED), (POINTS,)),
    Stage("count", "counts themes and closed answers", _count, "themes.tallies",
          (ASSIGNED, CODEFRAME, REVIEWED, RESPONDENTS, CLOSED), (THEMES, CLOSED_COUNTS), ("closed", "disclosure")),
    Stage("breakdown", "counts themes by characteristic, protecting small numbers", _break_down, "themes.equality",
          (THEMES, ASSIGNED, REVIEWED, RESPONDENTS, CHARACTERISTICS, POSITIONS, CLOSED_COUNTS), (BREAKDOWN,),
          ("disclosure", "questions", "closed")),
    Stage("assess", "gathers equality evidence, for inside use", _assess, "themes.equality.assessment",
          (CODEFRAME, ASSIGNED, REVIEWED, RESPONDENTS, CHARACTERISTICS, POPULATION),
          (DIFFERENCES, INTERSECTIONS, REPRESENTATION),
          ("title", "body", "questions", "closed", "characteristics", "respondent", "geography", "disclosure",
           "equality")),
    Stage("quote", "chooses quotes and reads each for personal data again", _quote, "themes.quotes",
          (THEMES, ASSIGNED, REVIEWED, RESPONDENTS, TRIAGE, DECISIONS, EMBEDDINGS, POSITIONS), (QUOTES,),
          ("clustering", "disclosure", "redaction"),
          lambda work: work.local_list().fingerprint()),
    Stage("draft", "writes the draft report and the review files", _draft, "themes.drafting",
          (REVIEWED, CODEFRAME, ASSIGNED, RAW, POINTS, *_REPORTED, AGREEMENT, AGREEMENT_PARTS, FRAME, PROPOSALS,
           LESSONS, RELIABILITY, LINKS, PASSAGES, EMBEDDINGS), (), ("",), _beside),
)  # fmt: skip
# What people decided and coded, and what was measured with it: no stage makes these.
BY_PEOPLE: tuple[AnyTable, ...] = (DECISIONS, AGREEMENT, AGREEMENT_PARTS, TRUTH)
BY_NAME = {stage.name: stage for stage in STAGES}
# What people's decisions change: a release needs these again. Splitting a campaign changes all but the reading.
AFTER_REVIEW = tuple(stage.name for stage in STAGES[1:])
FROM_LEARNING = tuple(itertools.dropwhile(lambda name: name != "learn", AFTER_REVIEW))


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
    record = _record(run, name)
    if record.get("fingerprint") == depends and _is_whole(run, record):
        _note(run, name, {**record, "skipped": True})
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
    _note(run, name, {**facts, "seconds": round(seconds, 2), "skipped": False})
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
            "code": fingerprints.code(stage.module),
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


def _record(run: Run, name: str) -> dict[str, Json]:
    """What the manifest holds of a stage."""
    stages = run.manifest().get("stages")
    record = stages.get(name) if isinstance(stages, dict) else None
    return record if isinstance(record, dict) else {}


def _note(run: Run, name: str, facts: Mapping[str, Json]) -> None:
    """Put a stage's facts into the manifest."""
    stages = run.manifest().get("stages")
    run.note({"stages": {**(stages if isinstance(stages, dict) else {}), name: dict(facts)}})
