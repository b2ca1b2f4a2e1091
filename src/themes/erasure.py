"""Erasure: what is private of a run deleted, or one person everywhere in it; and what no deleting here can reach."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from themes.consultation import Consultation, load
from themes.edited import FRAME_FILE
from themes.errors import DataError, ReviewError
from themes.exports import count, fold
from themes.forgotten import FILE, SEVERAL_IDS, Forgotten, add_forgotten, pseudonyms, read_forgotten
from themes.pipeline import perform
from themes.responses import read_responses
from themes.stages import BY_PEOPLE, STAGES, Reporter
from themes.store import MANIFEST, Json, Run, consultation_key, open_run, pseudonym, sha256
from themes.tables import DECISIONS, REDACTED, RESPONDENTS, REVIEWED

# What a purge leaves in review/: no row of it is a person's.
OF_NOBODY = frozenset({"codeframe.csv", "agreement.csv", "agreement_parts.csv"})
# What `themes score` writes into review/, and can write again.
MADE_AGAIN = frozenset({"agreement.csv", "agreement_parts.csv"})
# What a run needs that no stage makes.
KEPT = frozenset({"consultation.path", *(f"{table.name}.parquet" for table in BY_PEOPLE)})
# Of whom the manifest says that the release has been looked at, by keyed hashes, until everything is made again.
FORGETTING = "forgetting"
# So many words of a quote tell whose it is; fewer are anybody's.
QUOTE_WORDS = 4
CUT = re.compile(r"…|\[[^\]]*\]|\.\.\.")
ELSEWHERE = (
    "backups, synchronised folders, and workbooks or reports that somebody copied or sent; a disk may keep what was "
    "deleted until it is written over"
)


def purge(out: str | Path, *, at: str, review: bool = False) -> tuple[str, ...]:
    """Delete what is private of a run: `private/`; and with `review` every row-level file of `review/` and `draft/`.

    The manifest, the codeframe, how many decisions of each kind were made, and the release stay.

    Args:
        out: the run.
        at: the day, for the manifest.
        review: whether to delete redacted answers too, with the workbooks and the draft.

    Returns:
        What a terminal says: what was deleted, what is left, and what deleting cannot reach.

    Raises:
        ReviewError: when the folder is no run, or a file cannot be deleted; the same command then goes on.
    """
    run = Run(Path(out))
    if not (run.folder / MANIFEST).is_file():
        raise ReviewError([f"{run.folder.name}: this is not a run folder (no {MANIFEST})"])
    _note_purge(run, at)
    doomed = _files(run.private)
    if review:
        doomed += [path for path in _files(run.review) if path.name not in OF_NOBODY] + _files(run.draft)
    _delete(run, doomed)
    for folder in (run.private, run.draft) if review else (run.private,):
        _remove_folders(folder)
    return (_deleted(run, doomed), *_left(run), f"What this cannot reach: the export; {ELSEWHERE}.")


def _note_purge(run: Run, at: str) -> None:
    """Say in the manifest when, and what was decided; and take out of it what stages noted of the data."""
    manifest = run.manifest()
    earlier = manifest.get("purged")
    decisions = earlier.get("decisions") if isinstance(earlier, dict) else None
    if run.path(DECISIONS).is_file():
        rows = run.read(DECISIONS)
        made = Counter(f"{about} {action}" for about, action in zip(rows["about"], rows["action"], strict=True))
        decisions = dict(sorted(made.items()))
    stages = manifest.get("stages")
    plain: dict[str, Json] = {
        name: {**stage, "notes": []} if isinstance(stage, dict) else stage
        for name, stage in (stages.items() if isinstance(stages, dict) else ())
    }
    run.note({"stages": plain, "purged": {"at": at, "decisions": decisions or {}}})


def _left(run: Run) -> Iterator[str]:
    """What a purge leaves, and what that means."""
    people = [path for path in [*_files(run.review), *_files(run.draft)] if path.name not in OF_NOBODY]
    if people:
        yield (
            f"Left: {count(people, 'file')} of review/ and draft/ with redacted answers or what was made of them, "
            "which are personal data; --review deletes these too."
        )
    release = "release/" if _files(run.release) else "no release, for none was made"
    codeframe = run.folder / FRAME_FILE
    if codeframe.is_file() and sha256(codeframe) not in _written(run):
        yield f"{FRAME_FILE} has been edited, and may hold examples in somebody's words: read it, and take these out."
    yield f"Left: the manifest, the codeframe, how many decisions of each kind were made, and {release}."
    yield "`themes publish` needs what was deleted: to publish again, run again from the export, and decide again."


@dataclass(frozen=True)
class _Person:
    """Somebody to forget: their row of the respondents, if it is there, and every pseudonym that they may go by."""

    rows: pd.DataFrame
    names: frozenset[str]


def forget(
    out: str | Path, name: str, *, delete_edited: bool = False, report: Reporter | None = None
) -> tuple[str, ...]:
    """Delete one person everywhere in a run, and see that no later run of the consultation reads them.

    The person is put on the consultation's list first; then everything that may hold their words is deleted, and made
    again without them. Stopped in between, the same command goes on where it was.

    Args:
        out: a finished run.
        name: the export's own id of a response, the name of a letter's file, or a pseudonym.
        delete_edited: whether to delete files of `review/` and `draft/` that somebody has edited.
        report: told how far a long stage is.

    Returns:
        What a terminal says: what was deleted, and what deleting cannot reach.

    Raises:
        ReviewError: when there is no such person, edited files are in the way, or a file cannot be deleted.
        DataError: when the export cannot be read: the run could not be made again. Nothing is deleted then.
    """
    run = open_run(out)
    where = (run.private / "consultation.path").read_text(encoding="utf-8")
    consultation = load(where)
    person = _find(run, consultation, name)
    _check_edited(run, delete_edited=delete_edited)
    _check_export(consultation)
    key = consultation_key(consultation.folder)
    marks = {Forgotten(key).digest(f"release {name}") for name in person.names}
    told_release = _clear_release(run, person, is_looked_at=not marks.isdisjoint(_looked_at(run)))
    run.note({FORGETTING: [*sorted(marks | _looked_at(run))]})
    add_forgotten(consultation.folder, key, person.names)
    lost = _forget_decisions(run, person)
    doomed = [path for path in _files(run.private) if path.name not in KEPT]
    doomed += [*_files(run.review), *_files(run.draft)]
    _delete(run, doomed)
    for stage in STAGES:
        perform(stage.name, where, run.folder, report)
    run.note({FORGETTING: []})
    recorded = (
        f"Forgotten: they are in no file of this run. .themes/{FILE} knows them by a keyed hash, and no later run "
        "reads them."
    )
    again = f"{_deleted(run, doomed)} They were made again without them, but for review.xlsx: themes review {out}"
    return (recorded, again, *lost, told_release, *_beyond(run, consultation))


def _find(run: Run, consultation: Consultation, name: str) -> _Person:
    """The person of an id, from the run; or from the list, where an earlier command was stopped."""
    key = consultation_key(consultation.folder)
    name = fold(name) or "?"
    people = run.read(RESPONDENTS) if run.path(RESPONDENTS).is_file() else RESPONDENTS.empty()
    # Who is forgotten already has no id in the run.
    people = people[people["source_id"] != ""]
    survey = consultation.files.get("input.path")
    # The file of an export is everybody's in it, that of a letter one person's.
    files = people["source"].mask(people["source"] == (survey.name if survey else ""), "")
    known_as = zip(people["respondent_id"], people["source_id"], files, strict=True)
    rows = people[
        [
            name in {person, joined, *joined.split(SEVERAL_IDS), *file.split(SEVERAL_IDS)}
            for person, joined, file in known_as
        ]
    ]
    if len(rows) > 1:
        raise ReviewError(
            [
                f"{run.folder.name}: {len(rows)} respondents of this run go by that id, as a letter and a response "
                "may; give the respondent_id, of review/redacted.csv, of the one to forget"
            ]
        )
    if len(rows):
        person, joined = rows.iloc[0][["respondent_id", "source_id"]]
        return _Person(rows, pseudonyms(key, person, joined) | {person})
    known = read_forgotten(consultation.folder, key)
    names = {name, pseudonym(key, name), pseudonym(key, f"letter {name}")}
    found = frozenset(one for one in names if known.holds([one]))
    if not found:
        raise ReviewError(
            [
                f"{run.folder.name}: no respondent of this run has that id; give the export's own id, or the "
                "respondent_id of review/redacted.csv"
            ]
        )
    return _Person(rows, found)


def _check_edited(run: Run, *, delete_edited: bool) -> None:
    """Files that somebody worked in are not deleted unasked: their words may be nowhere else."""
    # What was applied as it stands, and the workbook as it was written.
    written = _written(run) | {run.manifest().get("workbook"), run.manifest().get("codeframe")}
    files = [path for path in [*_files(run.review), *_files(run.draft)] if path.name not in MADE_AGAIN]
    edited = [path for path in files if sha256(path) not in written]
    if edited and not delete_edited:
        raise ReviewError(
            [
                *(f"{_place(run, path)}: somebody has edited it, or put it here" for path in edited),
                "nothing was deleted: apply or copy what you need, move these files away, then try again; "
                "or delete them with --delete-edited",
            ]
        )


def _written(run: Run) -> set[Json]:
    """The sha256 of each file as a stage wrote it."""
    stages = run.manifest().get("stages")
    records = stages.values() if isinstance(stages, dict) else ()
    outputs = [record.get("outputs") for record in records if isinstance(record, dict)]
    return {made for part in outputs if isinstance(part, dict) for made in part.values()}


def _check_export(consultation: Consultation) -> None:
    """The run is made again from the export, which must be readable for that."""
    try:
        read_responses(consultation, consultation_key(consultation.folder))
    except DataError as error:
        raise DataError(
            [
                *error.problems,
                "nothing was deleted: the run is made again from the export; put it right, or `themes purge` the run",
            ]
        ) from None


def _looked_at(run: Run) -> set[str]:
    """The marks of people for whom the release has been looked at, and whose forgetting is not finished."""
    marks = run.manifest().get(FORGETTING)
    return {str(mark) for mark in marks} if isinstance(marks, list) else set()


def _clear_release(run: Run, person: _Person, *, is_looked_at: bool) -> str:
    """Delete the run's own copy of a release that quotes them, or may where their words are gone; and say so."""
    files = _files(run.release)
    if not files:
        return "release/: there is none."
    if is_looked_at:
        return "release/ stays: it was looked at when this was first asked for."
    quotes = run.release / "quotes.csv"
    told: Iterable[object] = ()
    if quotes.is_file():
        told = pd.read_csv(quotes, dtype="str", keep_default_na=False)["quote"]
    theirs = [fold(text) for text in _words_of(run, person)]
    are_gone = person.rows.empty or not all(run.path(table).is_file() for table in (REDACTED, REVIEWED))
    if are_gone or any(_is_of(str(quote), theirs) for quote in told):
        _delete(run, files)
        return (
            "release/ quotes them, or may: it was deleted here. It is out there all the same: take it back where it "
            "was published, and publish again."
        )
    return "release/ does not quote them, and stays; its numbers count them."


def _words_of(run: Run, person: _Person) -> Iterator[str]:
    """What a person wrote, as quotes may show it."""
    for table in (REDACTED, REVIEWED):
        if run.path(table).is_file():
            rows = run.read(table)
            yield from rows.loc[rows["respondent_id"].isin(list(person.names)), "redacted_text"]


def _is_of(quote: str, texts: Sequence[str]) -> bool:
    """Whether a stretch of a quote stands in one of some texts; a very short quote may be anybody's."""
    pieces = [piece for part in CUT.split(quote) if len((piece := fold(part)).split()) >= QUOTE_WORDS]
    return any(piece in text for text in texts for piece in pieces or [fold(quote)])


def _forget_decisions(run: Run, person: _Person) -> list[str]:
    """Take out what people decided or coded about their answers, and what was measured with them; what it was."""
    taken, measured = 0, False
    for table in BY_PEOPLE:
        frame = run.read(table)
        if "respondent_id" in table.names:
            theirs = frame["respondent_id"].isin(list(person.names))
            taken += int(theirs.sum())
            run.write(table, frame[~theirs])
        else:
            measured |= len(frame) > 0
            run.write(table, table.empty())
    lost = [f"Deleted: {count(taken, 'decision or code', 'decisions or codes')} about their answers."] if taken else []
    return [
        *lost,
        *(["Deleted: the agreement with human codes; to measure it again: themes score"] if measured else []),
    ]


def _beyond(run: Run, consultation: Consultation) -> Iterator[str]:
    """What no deleting here can reach."""
    others = _strangers(run)
    decisions = run.read(DECISIONS)
    written = decisions["action"].isin(["rename", "rewrite", "add"]) | decisions["about"].isin(["point", "action"])
    sources = [str(consultation.input.path or ""), str(consultation.letters.path if consultation.letters else "")]
    yield "What this cannot reach:"
    yield f"- {' and '.join(filter(None, sources))}: take their answers out of it yourself"
    if frame := consultation.files.get("codeframe.path"):
        yield f"- {frame.name}: examples in it may be their words"
    if consultation.naming.endpoint:
        yield "- naming.endpoint: passages were sent to that language model, and its computer may have kept them"
    yield "- other runs of this consultation: give the same command for each"
    yield "- what was published or sent already, and the numbers in it; the ledger keeps those numbers"
    yield "- `themes publish` refuses new numbers beside those, where one person would be the difference"
    yield f"- {ELSEWHERE}"
    if written.any():
        texts = count(int(written.sum()), "text", "texts")
        yield f"- {texts} that officers wrote (labels, sentences, points, actions): read whether they quote them"
    if others:
        named = ", ".join(_place(run, path) for path in others[:10])
        yield f"- {count(others, 'file')} in the run that themes did not write: {named}"


def _strangers(run: Run) -> list[Path]:
    """Files of a run's folder in none of its own folders."""
    own = (run.private, run.review, run.draft, run.release)
    files = [path for path in _files(run.folder) if not any(path.is_relative_to(folder) for folder in own)]
    return [path for path in files if path != run.folder / MANIFEST]


def _files(folder: Path) -> list[Path]:
    """Every file under a folder."""
    return sorted(path for path in folder.rglob("*") if path.is_file() or path.is_symlink())


def _delete(run: Run, paths: Iterable[Path]) -> None:
    """Delete files.

    Raises:
        ReviewError: naming those that cannot be deleted, once all the others are.
    """
    stuck = []
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            stuck.append(path)
    if stuck:
        raise ReviewError(
            [
                *(f"{_place(run, path)}: it cannot be deleted; is it open in another program?" for path in stuck),
                "not finished: close what has them open, and give the same command again",
            ]
        )


def _remove_folders(folder: Path) -> None:
    """Remove a folder that holds nothing but folders."""
    if not folder.is_dir():
        return
    for inner in sorted((path for path in folder.rglob("*") if path.is_dir()), reverse=True):
        inner.rmdir()
    folder.rmdir()


def _deleted(run: Run, paths: Sequence[Path]) -> str:
    """How many files of which folders were deleted."""
    folders = Counter(path.relative_to(run.folder).parts[0] for path in paths)
    if not folders:
        return "Deleted: nothing; there was nothing left to delete."
    told = [f"{count(number, 'file')} of {name}/" for name, number in sorted(folders.items())]
    return f"Deleted: {', '.join(told)}."


def _place(run: Run, path: Path) -> str:
    return path.relative_to(run.folder).as_posix()
