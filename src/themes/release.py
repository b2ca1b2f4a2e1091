"""From a draft to a release: the workbook that people decide in, their decisions applied, and the gates."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from themes.applying import Signed, read_decisions
from themes.coding import coded_passages
from themes.consultation import Consultation, load
from themes.disclosure import ledger
from themes.drafting import build_report, read_sign_off, register
from themes.edited import FRAME_FILE
from themes.equality.positions import floors
from themes.errors import GateError, ReviewError
from themes.local_list import Hasher, read_list, write_list
from themes.pipeline import Progress, perform
from themes.register import FILE as REGISTER
from themes.report import Report, sentences, unanswered, write
from themes.review import (
    Reviewable,
    awaiting,
    change_words,
    confirmed_points,
    register_of,
    teach,
    undecided_campaigns,
    write_workbook,
)
from themes.review.codeframe import version
from themes.stages import AFTER_REVIEW, Reporter
from themes.store import Run, consultation_key, open_run, pseudonym, sha256, write_whole
from themes.tables import (
    ASSIGNED,
    CLEAN,
    CODEFRAME,
    DECISIONS,
    EXAMPLES,
    FINDINGS,
    POINTS,
    PROPOSALS,
    QUOTES,
    REDACTED,
    REVIEWED,
    THEMES,
    Decisions,
)
from themes.ways_out import ways_out

WORKBOOK, LEDGER = "review.xlsx", "ledger.jsonl"
# Ids that a refusal names before it says how many more there are.
NAMED = 8


@dataclass(frozen=True)
class Applied:
    """What applying a file did: the decisions it added, the stages that followed, what changed and what is open."""

    added: int
    stages: tuple[Progress, ...]
    changes: tuple[str, ...] = ()
    still_open: tuple[str, ...] = ()


def write_review(out: str | Path) -> Path:
    """Write `review/review.xlsx`; a workbook that somebody has edited and not applied is never written over.

    Raises:
        ReviewError: when the folder is no finished run, or an edited workbook is in the way.
    """
    run, consultation = _opened(out)
    path = run.review / WORKBOOK
    written = run.manifest().get("workbook")
    if path.is_file() and sha256(path) != written:
        raise ReviewError(
            [f"review/{WORKBOOK}: it has been edited since it was written; apply it, or move it, then try again"]
        )
    run.note({"workbook": write_whole(path, write_workbook(_reviewable(run, consultation)))})
    return path


def apply_review(out: str | Path, edited: str | Path, *, by: str, at: datetime) -> Applied:
    """Read an edited workbook or codeframe back: who decided what and when is kept, and the draft follows.

    Raises:
        ReviewError: with every problem of the file; nothing of it is applied then.
    """
    run, consultation = _opened(out)
    path = Path(edited)
    if not path.is_file():
        raise ReviewError([f"{path.name}: there is no such file"])
    earlier, before = run.read(DECISIONS), run.read(ASSIGNED)
    signed = Signed(by, at.isoformat(timespec="seconds"))
    decisions = read_decisions((run, consultation), path, _reviewable(run, consultation), signed)
    _keep(run, consultation, decisions)
    for name, place in (("workbook", run.review / WORKBOOK), ("codeframe", run.folder / FRAME_FILE)):
        if path.resolve() == place.resolve():
            run.note({name: sha256(path)})
    stages = _follow(run)
    fresh = Decisions(decisions[~decisions["number"].isin(earlier["number"])])
    changes = list(change_words(fresh, before, run.read(ASSIGNED)))
    if changes:
        changes.append(f"this is version {version(decisions)} of the codeframe")
    still_open = tuple(_awaited(run, consultation))
    return Applied(int((fresh["about"] != "codeframe").sum()), stages, tuple(changes), still_open)


def publish(out: str | Path, report: Reporter | None = None) -> Path:
    """Make the release from what people decided, through every gate; return its folder.

    Raises:
        GateError: with every reason: a theme or a quote awaits a person, a number would show, by itself or beside an
            earlier release.
    """
    run, consultation = _opened(out)
    _follow(run, report)
    built = build_report(run, consultation, edition="release")
    place, ledgered, earlier = _beside_earlier(run, built, consultation)
    reasons = [*_awaited(run, consultation), *earlier]
    if reasons:
        raise GateError(reasons)
    files = write(built)
    # Before the files: what somebody may have seen counts as seen.
    write_whole(place, ledgered)
    run.release.mkdir(exist_ok=True)
    for name, content in files.items():
        write_whole(run.release / name, content)
    run.note({"left_out": list(built.notes)})
    for path in run.release.iterdir():
        if path.name not in files:
            path.unlink()
    return run.release


def left_out(out: str | Path) -> list[str]:
    """What the last release of a run leaves out, because nobody has written it."""
    noted = open_run(out).manifest().get("left_out")
    return [str(note) for note in noted] if isinstance(noted, list) else []


def _beside_earlier(run: Run, built: Report, consultation: Consultation) -> tuple[Path, bytes, list[str]]:
    """The ledger's place, what it says once this is released, and why it may not be beside what was released before.

    Where it may not, the reasons end with what could be released instead.
    """
    told = ledger.tables(
        built.tables.themes,
        built.tables.breakdown,
        built.tables.closed_counts,
        questions=consultation.closed,
        rules=consultation.disclosure,
        floors=floors(built.tables.themes, built.tables.breakdown, built.tables.closed_counts, consultation),
    )
    place, name = consultation.folder / ".themes" / LEDGER, pseudonym(consultation_key(consultation.folder), LEDGER)

    def judge(tables: ledger.Tables) -> list[str]:
        return ledger.refusals(place, name, tables, consultation.disclosure.threshold)

    reasons = judge(told)
    if reasons:
        reasons += ways_out(run, consultation, judge)
    return place, ledger.with_release(place, name, told), reasons


def _opened(out: str | Path) -> tuple[Run, Consultation]:
    """A finished run and its settings as they are now."""
    run = open_run(out)
    where = Path((run.private / "consultation.path").read_text(encoding="utf-8"))
    return run, load(where)


def _follow(run: Run, report: Reporter | None = None) -> tuple[Progress, ...]:
    """The stages that people's decisions change, done again where they did."""
    where = (run.private / "consultation.path").read_text(encoding="utf-8")
    return tuple(perform(name, where, run.folder, report) for name in AFTER_REVIEW)


def _keep(run: Run, consultation: Consultation, decisions: Decisions) -> None:
    """Keep the decisions, and teach the local list what they say: it comes first, because it may be taught twice."""
    known = read_list(consultation.folder, consultation_key(consultation.folder))
    taught = teach(known, run.read(DECISIONS), decisions)
    if taught != known:
        write_list(consultation.folder, taught)
    run.write(DECISIONS, decisions)


def _reviewable(run: Run, consultation: Consultation) -> Reviewable:
    """What the workbook shows."""
    report = build_report(run, consultation, edition="draft")
    shown = [(sentence.sentence_id, sentence.computed, sentence.shown) for sentence in sentences(report)]
    return Reviewable(
        proposals=run.read(PROPOSALS),
        examples=run.read(EXAMPLES),
        themes=run.read(THEMES),
        assigned=run.read(ASSIGNED),
        redacted=run.read(REDACTED),
        reviewed=run.read(REVIEWED),
        quotes=run.read(QUOTES),
        clean=run.read(CLEAN),
        findings=run.read(FINDINGS),
        hasher=Hasher(consultation_key(consultation.folder)),
        sample_size=consultation.redaction.sample,
        seed=consultation.clustering.seed,
        decisions=run.read(DECISIONS),
        sentences=shown,
        matches=coded_passages(run),
        points=run.read(POINTS),
        register=register(run, consultation),
        action_keys=register_of(run.read(DECISIONS))[1],
        register_is_file=(consultation.folder / REGISTER).is_file(),
    )


def _awaited(run: Run, consultation: Consultation) -> Iterator[str]:
    """What a release awaits of people."""
    yield from _undecided(run, consultation)
    yield from _unsigned(run, consultation)
    yield from _overtaken(run, consultation)
    yield from _unanswered(run, consultation)


def _undecided(run: Run, consultation: Consultation) -> list[str]:
    """Themes and quotes that no person has decided, where the settings ask for it."""
    if consultation.publication.review != "required":
        return []
    themes, quotes = awaiting(run.read(CODEFRAME), run.read(QUOTES), consultation.clustering.quotes_per_theme)
    campaigns = undecided_campaigns(run.read(REDACTED), run.read(DECISIONS))
    return [
        f"review: {len(ids):,} {what} await a decision: {_some(ids)}; decide them in review/{WORKBOOK} and apply it"
        for what, ids in (("campaigns", campaigns), ("themes", themes), ("quotes", quotes))
        if ids
    ]


def _unanswered(run: Run, consultation: Consultation) -> list[str]:
    """Points that must be answered and have no reply, where the settings ask for one."""
    waiting = unanswered(confirmed_points(run.read(DECISIONS)))
    if consultation.publication.replies != "required" or not waiting:
        return []
    return [
        f"review: {len(waiting):,} points that must be answered have no reply: {_some(waiting)}; write it in the sheet "
        f"points of review/{WORKBOOK} and apply it"
    ]


def _unsigned(run: Run, consultation: Consultation) -> list[str]:
    """Answers of the sample that no officer has read as they stand, or that hold what one found in them."""
    if consultation.publication.redaction_check != "required":
        return []
    state = read_sign_off(run, consultation)
    unread, held = list(state.unread), list(state.held)
    reasons = {
        f"redaction: {len(unread):,} of the {state.drawn:,} answers of the sample have not been read as they stand: "
        f"{_some(unread)}; read them in the sheet sample of review/{WORKBOOK} and apply it": unread,
        f"redaction: {len(held):,} answers of the sample still hold personal details that a reader found: "
        f"{_some(held)}; mask them in the sheet redactions of review/{WORKBOOK} and apply it": held,
    }
    return [reason for reason, names in reasons.items() if names]


def _overtaken(run: Run, consultation: Consultation) -> list[str]:
    """An officer's sentences whose numbers have changed since: they go out only when somebody has looked again."""
    report = build_report(run, consultation, edition="draft")
    changed = [sentence.sentence_id for sentence in sentences(report) if sentence.numbers_changed]
    if not changed or consultation.publication.review != "required":
        return []
    return [
        f"review: the numbers behind {len(changed)} rewritten sentences have changed: {_some(changed)}; read them in "
        f"the sheet sentences of a new review/{WORKBOOK}, write each as it is to stand, and apply it"
    ]


def _some(ids: list[str]) -> str:
    more = f" and {len(ids) - NAMED} more" if len(ids) > NAMED else ""
    return ", ".join(ids[:NAMED]) + more
