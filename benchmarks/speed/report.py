"""How long a large report takes to write, and how large its files are.

`python benchmarks/speed/report.py [--questions 12] [--themes 300] [--responses 20000] [--keep FOLDER]` makes the tables
of such a consultation, seeded, with ten characteristics, and writes the release. It prints the seconds that wording
takes and each file's seconds and megabytes, and the most memory held. The tables are made here; no answer is read.
"""

import argparse
import random
import resource
import time
from collections.abc import Callable
from pathlib import Path

import pandas as pd

from themes.consultation import Consultation
from themes.equality.published import compare_shown
from themes.equality.representation import represent_shown
from themes.report import Report, Sources, build, csvs, html, workbook
from themes.report.word.document import word_document
from themes.tables import ACCOUNTING, BREAKDOWN, CLOSED_COUNTS, DECISIONS, POPULATION, QUOTES, STATUSES, THEMES, Table

SEED = 20260101
# Groups of the ten characteristics of a partnership's form.
GROUPS = {
    "age": 8, "sex": 2, "disability": 2, "ethnicity": 6, "marital": 6, "pregnancy": 2, "carer": 2, "locality": 9,
    "simd_quintile": 5, "urban_rural": 6,
}  # fmt: skip
WORDS = """waiting appointment bus home care carer nurse surgery telephone parking dentist hospital transport staff kind
time money building online form school children winter road village pharmacy letter visit""".split()
QUOTES_A_THEME, HIDDEN_SHARE = 3, 0.3


def sources(questions: int, themes: int, responses: int) -> Sources:
    """The tables of a consultation."""
    dice = random.Random(SEED)
    consultation = Consultation.model_validate(
        {
            "title": "A large consultation", "body": "Strathtay Health and Social Care Partnership",
            "closes": "2026-10-30", "input": {"path": "responses.csv", "respondent_id": "id"},
            "questions": [{"id": f"q{n}", "text": _sentence(dice, 12), "column": f"q{n}"} for n in range(questions)],
            "closed": [{"id": f"c{n}", "text": _sentence(dice, 12), "column": f"c{n}"} for n in range(questions)],
            "characteristics": {name: name for name in GROUPS if name != "locality"},
            "respondent": {"locality": "Where do you live?"},
        }
    )  # fmt: skip
    rows: dict[str, list[tuple[object, ...]]] = {"themes": [], "quotes": [], "breakdown": [], "closed": []}
    for n in range(questions):
        for place in range(themes // questions):
            _theme(rows, dice, (f"q{n}", f"q{n}-{place:02}"), responses)
        for option in range(6):
            count = dice.randrange(50, responses // 6)
            percent = (200 * count + responses) // (2 * responses)
            rows["closed"].append((f"c{n}", f"Option {option}", "all", count, responses, responses, percent, "shown"))
    accounting = [
        (f"q{n}", step, responses if step in {"received", "analysed"} else 0)
        for n in range(questions)
        for step in ("received", *STATUSES)
    ]
    breakdown = table(BREAKDOWN, rows["breakdown"])
    return Sources(
        consultation, table(THEMES, rows["themes"]), table(QUOTES, rows["quotes"]), breakdown,
        table(CLOSED_COUNTS, rows["closed"]), table(ACCOUNTING, accounting), DECISIONS.empty(),
        {"name": 9_000, "phone": 800}, {"Seed": str(SEED)}, compare_shown(breakdown),
        represent_shown(breakdown, POPULATION.empty()),
    )  # fmt: skip


def _theme(rows: dict[str, list[tuple[object, ...]]], dice: random.Random, key: tuple[str, str], base: int) -> None:
    """One theme with its quotes and its row in every group."""
    count = dice.randrange(10, base // 5)
    words = (_sentence(dice, 5).rstrip("."), _sentence(dice, 25), ", ".join(dice.sample(WORDS, 6)))
    numbers = (count, base, (200 * count + base) // (2 * base), count - 5, 5, 0)
    rows["themes"].append((*key, "", *words, *numbers, "shown", "keep"))
    for rank in range(1, QUOTES_A_THEME + 1):
        rows["quotes"].append((*key, rank, _sentence(dice, 30), "Individual", "yes", "r", 0, 9))
    for axis, groups in GROUPS.items():
        for group in range(groups):
            size = base // groups
            raised = max(5, count // groups + dice.randrange(-10, 10))
            shown = dice.random() > HIDDEN_SHARE
            told = (raised, size, (200 * raised + size) // (2 * size)) if shown else (None, size, None)
            status = "shown" if shown else "suppressed"
            rows["breakdown"].append((*key, axis, f"Group {group} of {axis}", *told, None, None, status))


def _sentence(dice: random.Random, words: int) -> str:
    return " ".join(dice.choices(WORDS, k=words)).capitalize() + "."


def table(declared: "Table[pd.DataFrame]", rows: list[tuple[object, ...]]) -> pd.DataFrame:
    """Literals as a table."""
    kinds = {"integer": "Int64", "number": "float64", "text": "str"}
    frame = pd.DataFrame(rows, columns=declared.names)
    return declared.check(frame.astype({column.name: kinds[column.kind] for column in declared.columns}))


def main() -> None:
    """Write the report and print what it took."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, default in (("questions", 12), ("themes", 300), ("responses", 20_000)):
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    made = sources(options.questions, options.themes, options.responses)
    started = time.perf_counter()
    report = build(made, edition="release")
    print(f"{'wording':<16} {time.perf_counter() - started:6.1f} s")
    writers: dict[str, Callable[[Report], bytes | dict[str, bytes]]] = {
        "report.html": html.html_page, "report.docx": word_document, "tables.xlsx": workbook.workbook_bytes,
        "csv": lambda report: csvs.csv_files(report.tables),
    }  # fmt: skip
    for name, write in writers.items():
        started = time.perf_counter()
        content = write(report)
        seconds = time.perf_counter() - started
        files = content if isinstance(content, dict) else {name: content}
        for file, words in files.items():
            print(f"{file:<16} {seconds:6.1f} s {len(words) / 1e6:7.2f} MB")
            if options.keep:
                options.keep.mkdir(parents=True, exist_ok=True)
                (options.keep / file).write_bytes(words)
    print(f"{'memory':<16} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3:6.0f} MB")


if __name__ == "__main__":
    main()
