"""The `themes` command: what an analyst types, and what it says back."""

import argparse
import getpass
import os
import subprocess
import sys
import textwrap
import traceback
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from themes.errors import InputError, ThemesError

UNEXPECTED = 1
# Where the flows stand in a checkout; they are not part of the installed package.
FLOWS = Path("flows")


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code: 0 done, 2 wrong settings or data, 3 a gate refused, 1 unexpected."""
    options = _parser().parse_args(arguments)
    _plain_output()
    try:
        return int(options.command(options))
    except ThemesError as error:
        print(error, file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        print("\nStopped; the next run takes up what is finished.", file=sys.stderr)
        return 130  # what a shell returns for Ctrl-C
    except OSError as error:
        print(f"{error.strerror}: {Path(error.filename).name if error.filename else ''}", file=sys.stderr)
        return UNEXPECTED
    except Exception as error:  # noqa: BLE001  its message may quote a respondent: class and place only
        place = traceback.extract_tb(error.__traceback__)[-1]
        print(f"unexpected: {type(error).__name__} at {Path(place.filename).name}:{place.lineno}", file=sys.stderr)
        return UNEXPECTED


def _plain_output() -> None:
    """A console that cannot show a letter shows a question mark, rather than fail."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


Work = Callable[[argparse.Namespace], int]
Command = Callable[[str, Work, str], argparse.ArgumentParser]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="themes", description="Themes of a public consultation, on your own computer."
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    def command(name: str, work: Work, says: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=says, description=says)
        added.set_defaults(command=work)
        return added

    new = command("new", _new, "write a consultation.toml from an export: every guess is shown with its reason")
    new.add_argument("export", metavar="EXPORT", help="what the survey tool exported, or a folder of letters")
    new.add_argument("--out", metavar="DIR", help="where to write it (beside the export, if not given)")
    check = command("check", _check, "validate the settings and the data, and print the accounting of responses")
    check.add_argument("consultation", metavar="CONSULTATION", help="the consultation.toml")
    run = command("run", _run, "analyse: every stage, to RUN/review and a draft report in RUN/draft")
    run.add_argument("consultation", metavar="CONSULTATION", help="the consultation.toml")
    run.add_argument("--out", metavar="RUN", required=True, help="the folder of the run; finished stages are skipped")
    run.add_argument("--prefect", action="store_true", help="run it as the Prefect flow, from a checkout")
    review = command("review", _review, "write the review workbook, or read an edited one back")
    review.add_argument("run", metavar="RUN")
    review.add_argument("--apply", metavar="FILE", help="an edited review.xlsx or codeframe.csv to read back")
    review.add_argument("--by", metavar="NAME", help="who decided (the name you are logged in under, if not given)")
    publish = command("publish", _publish, "make RUN/release from what people decided, through every gate")
    publish.add_argument("run", metavar="RUN")
    _add_people_commands(command)
    _add_schedule(command)
    return parser


def _add_people_commands(command: Command) -> None:
    """What is done with people's codes, and with the people themselves."""
    score = command("score", _score, "agreement with human coding, for the analyst and the report's method section")
    score.add_argument("run", metavar="RUN")
    score.add_argument(
        "--truth", metavar="FILE", help="a row a code: source_id or respondent_id, question_id, theme_id or label"
    )
    score.add_argument(
        "--learn",
        action="store_true",
        help="keep the human codes and learn from them first; used where better on codes held back",
    )
    purge = command("purge", _purge, "delete what is private of a run; its codeframe, manifest and release stay")
    purge.add_argument("run", metavar="RUN")
    purge.add_argument("--review", action="store_true", help="delete the redacted answers of review/ and draft/ too")
    forget = command("forget", _forget, "delete one person everywhere in a run, and keep later runs from reading them")
    forget.add_argument("run", metavar="RUN")
    forget.add_argument("id", metavar="ID", help="the export's own id, a letter's file name, or a respondent_id")
    forget.add_argument("--delete-edited", action="store_true", help="delete workbooks that somebody has edited too")


def _add_schedule(command: Command) -> None:
    schedule = command("schedule", _schedule, "run on a schedule, on this computer, until it is stopped")
    schedule.add_argument("consultation", metavar="CONSULTATION")
    schedule.add_argument("--out", metavar="DIR", required=True, help="where each run makes a folder of its own")
    schedule.add_argument("--cron", metavar="EXPR", required=True, help='when, as in "0 2 * * *": every night at two')
    schedule.add_argument(
        "--timezone", metavar="ZONE", help="whose clock the times are of (Europe/London if not given)"
    )


def _new(options: argparse.Namespace) -> int:
    from themes.questionnaire import propose_settings, summary, write_settings
    from themes.questionnaire.letters import (
        INDEX,
        index_text,
        is_folder_of_letters,
        letters_settings,
        letters_summary,
    )
    from themes.store import write_whole

    export = Path(options.export)
    settings = Path(options.out or export.parent) / "consultation.toml"
    if settings.exists():
        raise InputError(
            [f"{settings}: it is there already, and is not written over; move it, or give --out another folder"]
        )
    place = _place(export, settings.parent)
    if is_folder_of_letters(export):
        text, told = letters_settings(export, place), [*letters_summary(export)]
        index = export / INDEX
        if not any(export.glob("index.*")):
            write_whole(index, index_text(export).encode())
            told.append(f"Written: {index}: a row a letter; say in it who sent each, and what they allow")
    else:
        proposal = propose_settings(export)
        text, told = write_settings(proposal, place), [*summary(proposal)]
    settings.parent.mkdir(parents=True, exist_ok=True)
    write_whole(settings, text.encode())
    for line in told:
        print(line)
    print(f"\nWritten: {settings}\nRead it, then: themes check {settings}")
    return 0


def _place(export: Path, folder: Path) -> str:
    """Where an export is, as seen from the settings; whole where it is on another drive."""
    try:
        return Path(os.path.relpath(export.resolve(), folder.resolve())).as_posix()
    except ValueError:
        return export.resolve().as_posix()


def _check(options: argparse.Namespace) -> int:
    from themes.analysis import check
    from themes.checking import lines
    from themes.consultation import load

    consultation = load(options.consultation)
    for line in lines(check(consultation), consultation):
        print(line)
    return 0


def _run(options: argparse.Namespace) -> int:
    if options.prefect:
        return _flow("analyse.py", options.consultation, "--out", options.out)
    from themes.pipeline import perform, prepare
    from themes.stages import STAGES

    prepare(options.consultation, options.out, check=False)
    for stage in STAGES:
        print(perform(stage.name, options.consultation, options.out, _percent if sys.stdout.isatty() else None))
    print(f"\nThe draft report is {Path(options.out, 'draft', 'report.html')}")
    print(f"Next: themes review {options.out}")
    return 0


def _percent(done: int, total: int) -> None:
    """How far a long stage is, on a line of its own that the next one writes over."""
    print(f"\r{done:,} of {total:,}", end="\r" if done < total else f"\r{'':40}\r", flush=True)


def _review(options: argparse.Namespace) -> int:
    from themes.release import apply_review, write_review

    if not options.apply:
        path = write_review(options.run)
        print(f"The review workbook is {path}")
        print(f"Decide in it, save it, then: themes review {options.run} --apply {path} --by NAME")
        return 0
    by = options.by or getpass.getuser()
    applied = apply_review(options.run, options.apply, by=by, at=datetime.now().astimezone())
    for stage in applied.stages:
        print(stage)
    print()
    for change in applied.changes:
        print(change)
    print(f"{applied.added:,} new decisions by {by}. The draft has followed.")
    for reason in applied.still_open:
        print(f"open: {reason}")
    again = f"themes review {options.run}, which writes a new workbook with what is open"
    print(f"Next: {again if applied.still_open else f'themes publish {options.run}'}")
    return 0


def _publish(options: argparse.Namespace) -> int:
    from themes.release import left_out, publish

    print(f"The release is {publish(options.run)}")
    for note in left_out(options.run):
        print(f"note: {note}")
    return 0


def _score(options: argparse.Namespace) -> int:
    from themes.scoring import score

    for line in score(options.run, options.truth, learn=options.learn).text:
        print(line)
    print("\nIt is in review/agreement.csv and agreement_parts.csv, and the draft report says it.")
    return 0


def _purge(options: argparse.Namespace) -> int:
    from themes.erasure import purge

    today = datetime.now().astimezone().date().isoformat()
    return _say(purge(options.run, at=today, review=options.review))


def _forget(options: argparse.Namespace) -> int:
    from themes.erasure import forget

    progress = _percent if sys.stdout.isatty() else None
    return _say(forget(options.run, options.id, delete_edited=options.delete_edited, report=progress))


def _say(told: Iterable[str]) -> int:
    """Print sentences as a terminal of 80 columns shows them."""
    for line in told:
        print(textwrap.fill(line, 79, subsequent_indent="  ", break_on_hyphens=False, break_long_words=False))
    return 0


def _schedule(options: argparse.Namespace) -> int:
    zone = ["--timezone", options.timezone] if options.timezone else []
    return _flow("schedule.py", options.consultation, "--out", options.out, "--cron", options.cron, *zone)


def _flow(script: str, *arguments: str) -> int:
    """Run a flow's script where it stands: in the checkout that this package is installed from, or in this folder."""
    checkout = Path(__file__).parents[2] / FLOWS
    folder = checkout if (checkout / script).is_file() else FLOWS
    if not (folder / script).is_file():
        raise InputError([f"flows/{script} is not here: Prefect flows run from a checkout of themes, in its folder"])
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, str(folder / script), *arguments]
    with subprocess.Popen(command, env=environment) as process:  # noqa: S603  our own script, arguments as a list
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:  # the script has had the same signal, and stops by itself
                continue


if __name__ == "__main__":
    sys.exit(main())
