"""The stages of a run, in order: what each does, reads and writes, and the settings and code that it depends on.

It is the one list of the stages: each has a few lines here, and nothing else does.
"""

import itertools
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

import pandas as pd

from themes.cleaning import clean
from themes.clusters import advise, choose_examples, endpoint, link, passages_of, propose, propose_notes
from themes.coding import all_codes, coded_passages
from themes.consultation import Consultation
from themes.counterparts import find_counterparts
from themes.drafting import draft_files
from themes.edited import FRAME_FILE, free_place, kept_codeframe
from themes.embeddings import embed
from themes.equality import protect_beside_closed
from themes.equality.assessment import People, assess
from themes.equality.population import read_population
from themes.framing import combine, frame_notes, give, left_over, not_framed, read_frame, renamed
from themes.local_list import LocalList, read_list
from themes.passages import split
from themes.points import propose_points
from themes.quotes import Permitted, Wanted, choose_quotes, refusal_notes
from themes.redaction import redact
from themes.register import FILE as REGISTER
from themes.report.word.template import template_notes
from themes.responses import read_responses
from themes.review import Answers, review, undecided
from themes.store import Run, consultation_key, sha256, write_whole
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
    COUNTERPARTS,
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
    modules: tuple[str, ...]
    reads: tuple[AnyTable, ...]
    writes: tuple[AnyTable, ...]
    settings: tuple[str, ...] = ()
    # What people decided that it follows beside its tables, as words for its fingerprint.
    follows: Callable[[Work], list[str]] | None = None


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
    marked = triage(redacted, is_wide=work.consultation.triage.reach == "wide")
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
    codes = all_codes(work.read(CODES), work.read(TRUTH))
    proposals, matches = work.read(PROPOSALS), work.read(MATCHES)
    material = Material(work.read(REDACTED), work.read(PASSAGES), work.read(EMBEDDINGS))
    seed, threshold = settings.clustering.seed, settings.disclosure.threshold
    taught = teach(codes, proposals, matches, material, seed=seed, threshold=threshold)
    counterparts, notes = find_counterparts(codes, proposals, matches, material)
    tables = (taught.learned, taught.held, taught.lessons, taught.reliability, counterparts)
    return Made(tables, notes=(*taught.notes, *notes))


def _review(work: Work) -> Made:
    hasher = work.local_list().hasher
    answers = Answers(work.read(REDACTED), work.read(CLEAN), work.read(FINDINGS), hasher)
    coded = coded_passages(work.run)
    return Made(review(work.read(PROPOSALS), coded, answers, work.read(DECISIONS)))


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
    place = free_place(work.run, EVIDENCE, "assess")
    stays = (
        f"{EVIDENCE} has been edited, so it stays, and the new one is {place}; the old one may hold words that were "
        "masked since: copy what you wrote across, and delete it"
    )
    note = (stays,) if place != EVIDENCE else ()
    files = {ANNEX: found.annex, place: found.evidence}
    return Made((found.differences, found.intersections, found.representation), files, note)


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
    kept = kept_codeframe(work.run)
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


# What a language model answered when labels were asked of it.
ADVICE = "naming.json"
ANNEX, EVIDENCE = "review/analysts_annex.xlsx", "review/equality_evidence.xlsx"
_REPORTED = (THEMES, QUOTES, BREAKDOWN, CLOSED_COUNTS, ACCOUNTING, DECISIONS, POPULATION)
STAGES: tuple[Stage, ...] = (
    Stage(
        "read",
        "reads the export",
        _read,
        ("themes.responses",),
        (),
        (RAW, RESPONDENTS, CHARACTERISTICS, CLOSED, POSITIONS, CODES, POPULATION),
        (
            "closes", "input", "questions", "closed", "characteristics", "respondent", "letters", "geography",
            "permission", "disclosure", "population",
        ),
    ),
    Stage("clean", "makes answers readable, accounts for each", _clean, ("themes.cleaning",),
          (RAW, RESPONDENTS), (CLEAN, ACCOUNTING), ("cleaning", "questions"), _split_campaigns),
    Stage("redact", "finds personal data and replaces it", _redact, ("themes.redaction",),
          (CLEAN,), (REDACTED, FINDINGS), ("redaction",), lambda work: _known(work).fingerprint()),
    Stage("triage", "marks answers that somebody must read today", _triage, ("themes.triage",),
          (REDACTED, RESPONDENTS), (TRIAGE,), ("triage",)),
    Stage("split", "splits answers into passages", _split, ("themes.passages",), (REDACTED,), (PASSAGES,)),
    Stage("embed", "turns passages into vectors", _embed, ("themes.embeddings",), (REDACTED, PASSAGES), (EMBEDDINGS,)),
    Stage("frame", "gives passages to the themes of your codeframe", _frame, ("themes.framing",),
          (REDACTED, PASSAGES, EMBEDDINGS), (FRAME, FRAMED), ("codeframe", "questions"), _frame_file),
    Stage("propose", "proposes themes and names them", _propose, ("themes.clusters", "themes.framing"),
          (REDACTED, PASSAGES, EMBEDDINGS, FRAME, FRAMED), (PROPOSALS, MATCHES, EXAMPLES, LINKS),
          ("clustering", "codeframe", "disclosure", "naming")),
    Stage("learn", "learns from people's codes where that is better", _learn,
          ("themes.teaching", "themes.counterparts"),
          (PROPOSALS, MATCHES, REDACTED, PASSAGES, EMBEDDINGS, CODES, TRUTH),
          (LEARNED, HELD, LESSONS, RELIABILITY, COUNTERPARTS),
          ("clustering", "disclosure")),
    Stage("review", "applies people's decisions", _review, ("themes.review",),
          (PROPOSALS, MATCHES, LEARNED, REDACTED, CLEAN, FINDINGS, DECISIONS), (REVIEWED, CODEFRAME, ASSIGNED)),
    Stage("point", "proposes points that must be answered", _point, ("themes.points",),
          (REVIEWED, ASSIGNED), (POINTS,)),
    Stage("count", "counts themes and closed answers", _count, ("themes.tallies",),
          (ASSIGNED, CODEFRAME, REVIEWED, RESPONDENTS, CLOSED), (THEMES, CLOSED_COUNTS), ("closed", "disclosure")),
    Stage("breakdown", "counts themes by characteristic, protecting small numbers", _break_down, ("themes.equality",),
          (THEMES, ASSIGNED, REVIEWED, RESPONDENTS, CHARACTERISTICS, POSITIONS, CLOSED_COUNTS), (BREAKDOWN,),
          ("disclosure", "questions", "closed")),
    Stage("assess", "gathers equality evidence, for inside use", _assess, ("themes.equality.assessment",),
          (CODEFRAME, ASSIGNED, REVIEWED, RESPONDENTS, CHARACTERISTICS, POPULATION),
          (DIFFERENCES, INTERSECTIONS, REPRESENTATION),
          ("title", "body", "questions", "closed", "characteristics", "respondent", "geography", "disclosure",
           "equality")),
    Stage("quote", "chooses quotes and reads each for personal data again", _quote, ("themes.quotes",),
          (THEMES, ASSIGNED, REVIEWED, RESPONDENTS, TRIAGE, DECISIONS, EMBEDDINGS, POSITIONS), (QUOTES,),
          ("clustering", "disclosure", "redaction"),
          lambda work: work.local_list().fingerprint()),
    Stage("draft", "writes the draft report and the review files", _draft, ("themes.drafting",),
          (REVIEWED, CODEFRAME, ASSIGNED, RAW, RESPONDENTS, POINTS, *_REPORTED, AGREEMENT, AGREEMENT_PARTS, FRAME,
           PROPOSALS, LESSONS, COUNTERPARTS, RELIABILITY, LINKS, PASSAGES, EMBEDDINGS), (), ("",), _beside),
)  # fmt: skip
# What people decided and coded, and what was measured with it: no stage makes these.
BY_PEOPLE: tuple[AnyTable, ...] = (DECISIONS, AGREEMENT, AGREEMENT_PARTS, TRUTH)
BY_NAME = {stage.name: stage for stage in STAGES}
# What people's decisions change: a release needs these again. Splitting a campaign changes all but the reading.
AFTER_REVIEW = tuple(stage.name for stage in STAGES[1:])
FROM_LEARNING = tuple(itertools.dropwhile(lambda name: name != "learn", AFTER_REVIEW))
