"""The files that people read: the review folder's and the draft's, through the same gates as a release."""

import platform
import re
from collections import Counter
from collections.abc import Mapping
from typing import Literal

import pandas as pd

from themes import encoder, fingerprints
from themes.agreement import judge
from themes.consultation import Consultation
from themes.disclosure import audit
from themes.equality.positions import floors
from themes.equality.published import compare_shown
from themes.equality.representation import represent_shown
from themes.errors import GateError
from themes.passage_map import draw_maps, themed_passages
from themes.personal_data import KINDS
from themes.points import with_passages
from themes.points.reasons import count_reasons
from themes.register import read_register
from themes.report import Report, Sources, WhoRead, build, write
from themes.report.csvs import csv_bytes
from themes.report.word.template import read_template
from themes.review import confirmed_points, recorded_readings, register_of
from themes.review.codeframe import version
from themes.signoff import SignOff, read_of_sample, sign_off
from themes.store import Run, sha256
from themes.tables import (
    ACCOUNTING,
    AGREEMENT,
    AGREEMENT_PARTS,
    ASSIGNED,
    BREAKDOWN,
    CLOSED_COUNTS,
    CODEFRAME,
    DECISIONS,
    EMBEDDINGS,
    FRAME,
    LEARNED_BY,
    LESSONS,
    LINKS,
    PASSAGES,
    POINTS,
    POPULATION,
    PROPOSALS,
    QUOTES,
    RAW,
    RELIABILITY,
    RESPONDENTS,
    REVIEWED,
    THEMES,
    Actions,
    Agreement,
    AgreementParts,
)

Edition = Literal["draft", "release"]
# What stands where personal data stood.
REPLACED = re.compile(r"\[(" + "|".join(sorted(KINDS, key=len, reverse=True)) + r")(?: \d+)?\]")


def draft_files(run: Run, consultation: Consultation) -> dict[str, bytes]:
    """The files of `review/` and `draft/`, by their place in the run.

    Raises:
        GateError: when the published tables together let a reader work out a small number.
    """
    report = build_report(run, consultation, edition="draft")
    return {
        "review/redacted.csv": _csv(run.read(REVIEWED), ["respondent_id", "question_id", "status", "redacted_text"]),
        "review/assignments.csv": _csv(
            run.read(ASSIGNED),
            ["respondent_id", "question_id", "theme_id", "strength", "start", "end", "assigned_by"],
        ),
        "review/points.csv": _csv(with_passages(run.read(POINTS), run.read(REVIEWED)), [*POINTS.names, "passage"]),
        "draft/trace.csv": csv_bytes(_trace(report)),
        "review/codeframe.csv": csv_bytes(codeframe_edition(run)),
        "review/learning.csv": csv_bytes(run.read(LESSONS)),
        "review/map.html": _map(run, consultation),
        "review/reliability.csv": csv_bytes(run.read(RELIABILITY)),
        **{f"draft/{name}": content for name, content in write(report).items()},
    }


def _map(run: Run, consultation: Consultation) -> bytes:
    """Where passages lie by meaning, for the analyst's eyes."""
    told = themed_passages(run.read(PASSAGES), run.read(REVIEWED), run.read(ASSIGNED), run.read(CODEFRAME))
    return draw_maps(consultation, told, run.read(EMBEDDINGS))


def _trace(report: Report) -> pd.DataFrame:
    """For each number that the report prints, where it stands and the cell that it came from."""
    rows = [(one.place, one.part, one.printed, *one.cell) for one in report.trace]
    return pd.DataFrame(rows, columns=["place", "part", "printed", "table", "keys", "column"], dtype="str")


def build_report(run: Run, consultation: Consultation, *, edition: Edition) -> Report:
    """The report of a run, of tables that have passed the disclosure gate."""
    themes, breakdown, closed = run.read(THEMES), run.read(BREAKDOWN), run.read(CLOSED_COUNTS)
    told = floors(themes, breakdown, closed, consultation)
    leaks = audit(themes, breakdown, consultation.disclosure, closed=closed, questions=consultation.closed, floors=told)
    if leaks:
        raise GateError(f"disclosure: {leak}" for leak in leaks)
    agreement, parts = _agreement(run, consultation)
    sources = Sources(
        consultation=consultation,
        themes=themes,
        quotes=run.read(QUOTES),
        breakdown=breakdown,
        closed_counts=closed,
        accounting=run.read(ACCOUNTING),
        decisions=run.read(DECISIONS),
        redactions=_redactions(run),
        signed=read_sign_off(run, consultation),
        facts=_facts(run, consultation),
        differences=compare_shown(breakdown, tested=consultation.equality.tests),
        representation=represent_shown(breakdown, run.read(POPULATION)),
        population=run.read(POPULATION),
        agreement=agreement,
        agreement_parts=parts,
        codeframe=run.read(CODEFRAME),
        links=run.read(LINKS),
        read=_who_read(run, consultation),
        replies=confirmed_points(run.read(DECISIONS)),
        actions=register(run, consultation),
        template=read_template(consultation),
        lessons=run.read(LESSONS),
        reasons=count_reasons(
            themes, run.read(ASSIGNED), run.read(REVIEWED), run.read(RESPONDENTS), settings=consultation.disclosure
        ),
    )
    return build(sources, edition=edition)


def register(run: Run, consultation: Consultation) -> Actions:
    """The register of actions: `actions.csv` beside the settings or, where there is none, what workbooks say."""
    written = read_register(consultation.folder, run.read(THEMES))
    return register_of(run.read(DECISIONS))[0] if written is None else written


def _who_read(run: Run, consultation: Consultation) -> WhoRead:
    """Who read what: what officers recorded, and at the least the sample of redacted answers as far as it was read."""
    size, seed = consultation.redaction.sample, consultation.clustering.seed
    sampled = read_of_sample(run.read(REVIEWED), run.read(DECISIONS), size=size, seed=seed)
    recorded = recorded_readings(run.read(DECISIONS))
    in_full = {question: max(recorded.get(question, 0), sampled[question]) for question in {*recorded, *sampled}}
    return WhoRead(in_full, bool((run.read(ASSIGNED)["assigned_by"] == LEARNED_BY).any()))


def codeframe_edition(run: Run) -> pd.DataFrame:
    """The codeframe as a file that people edit and give back, or give to the next edition's `[codeframe]`.

    `edition` says what is given (by your codeframe), new beside it, split off by people, or discovered; `passages` how
    many have each theme, 0 where nobody raised it this time; `version` how often people's edits were applied.
    """
    codeframe, assigned, frame = run.read(CODEFRAME), run.read(ASSIGNED), run.read(FRAME)
    keys = list(zip(codeframe["question_id"], codeframe["theme_id"], strict=True))
    given = set(zip(frame["question_id"], frame["theme_id"], strict=True))
    proposals = run.read(PROPOSALS)
    proposed = set(zip(proposals["question_id"], proposals["theme_id"], strict=True))
    found = "new" if given else "discovered"
    named = ["given" if key in given else found if key in proposed else "by people" for key in keys]
    counts = assigned.groupby(["question_id", "theme_id"]).size().to_dict()
    return codeframe.assign(
        edition=named, passages=[counts.get(key, 0) for key in keys], version=version(run.read(DECISIONS))
    )


def read_sign_off(run: Run, consultation: Consultation) -> SignOff:
    """How far an officer's reading of the sample of redacted answers is."""
    size, seed = consultation.redaction.sample, consultation.clustering.seed
    return sign_off(run.read(REVIEWED), run.read(DECISIONS), size=size, seed=seed)


def coding_name(run: Run) -> str:
    """What stands for the run's coding where its agreement with a person's was measured: a hash of it."""
    return sha256(run.path(ASSIGNED))[:16]


def _agreement(run: Run, consultation: Consultation) -> tuple[Agreement, AgreementParts]:
    """What was measured of this very coding; nothing where the themes have changed since."""
    parts = run.read(AGREEMENT_PARTS)
    if parts.empty or set(parts["coding"]) != {coding_name(run)}:
        return AGREEMENT.empty(), AGREEMENT_PARTS.empty()
    return judge(run.read(AGREEMENT), consultation), parts


def _csv(frame: pd.DataFrame, columns: list[str]) -> bytes:
    """Some columns of a table, in its own order: sorted by pseudonym, which tells nothing."""
    return csv_bytes(frame[columns])


def _redactions(run: Run) -> Mapping[str, int]:
    """How often each kind of personal data is replaced in the answers as people left them."""
    found = Counter(match[1] for text in run.read(REVIEWED)["redacted_text"] for match in REPLACED.finditer(text))
    return dict(sorted(found.items()))


def _facts(run: Run, consultation: Consultation) -> Mapping[str, str]:
    """What the method section says of how the run was made; nothing in it changes from one run to the next."""
    named = {name: version for name, version in fingerprints.versions().items() if version}
    return {
        "Answers read (sha256)": sha256(run.path(RAW)),
        "Sentence encoder": f"{encoder.NAME}, sha256 {encoder.SHA256}",
        "Seed": str(consultation.clustering.seed),
        "Python": platform.python_version(),
        **{f"Package {name}": version for name, version in sorted(named.items())},
    }
