"""Personal data and respondents' words stay where they belong, after a success and after a failure."""

import csv
import os
import sys

import pytest

from tests.end_to_end.conftest import themes, themes_apart, unpacked
from themes.synthetic import write

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

EMAIL, PHONE, CHI = "isla.quern@example.org", "07700 900417", "1203475512"
WORD = "aqueduct"
QUESTION = "What matters most to you about local health and social care?"
BROKEN = """
def {verb}(*answers, **settings):
    words = " / ".join(answers[0].astype("str").to_numpy().ravel())
    raise ValueError("cannot go on: " + words)
"""


@pytest.fixture(scope="module")
def planted(tmp_path_factory):
    """A consultation in which one respondent left an e-mail address, a phone number, a CHI number and a rare word."""
    path = write(tmp_path_factory.mktemp("leaks") / "hubs", 60)
    export = path.with_name("responses.csv")
    with export.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    row = next(row for row in rows[1:] if len(row[rows[0].index(QUESTION)]) > 40)
    row[rows[0].index(QUESTION)] = (
        f"Write to me at {EMAIL} or ring {PHONE}. My CHI number is {CHI}. "
        f"The {WORD} has been shut all year, and the clinic too."
    )
    with export.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def test_after_a_success_identifiers_are_only_in_the_private_folder_and_words_only_where_they_are_reviewed(
    planted, tmp_path
):
    run = tmp_path / "run"
    said = themes("run", planted, "--out", run)
    assert said.returncode == 0, said.stderr
    themes("review", run)
    places = {place: unpacked(run / place) for place in files(run)}
    assert any(CHI in text for place, text in places.items() if place.startswith("private"))  # the search finds it
    for canary in (EMAIL, PHONE, PHONE.replace(" ", ""), CHI):
        assert [place for place, text in places.items() if canary in text and not place.startswith("private")] == []
        assert canary not in said.stdout + said.stderr
    allowed = {
        "review/redacted.csv",
        "review/map.html",
        "review/review.xlsx",
        "review/equality_evidence.xlsx",
        "draft/quotes.csv",
        "draft/report.html",
        "draft/report.docx",
        "draft/tables.xlsx",
    }
    holding = {place for place, text in places.items() if WORD in text and not place.startswith("private")}
    assert "review/redacted.csv" in holding
    assert holding <= allowed
    assert WORD not in said.stdout + said.stderr


@pytest.mark.parametrize(("module", "verb"), [("cleaning", "clean"), ("redaction", "redact")])
def test_after_a_failure_no_word_is_outside_the_private_folder(planted, tmp_path, module, verb):
    package = tmp_path / "broken" / "themes"
    package.mkdir(parents=True)
    (package / f"{module}.py").write_text(BROKEN.format(verb=verb) + ("\n\ndef tidy(text):\n    return text\n"))
    path = sys.modules["themes"].__path__
    (package / "__init__.py").write_text(f"__path__ += {[*path]!r}\n__version__ = '0'\n")
    run = tmp_path / "run"
    said = themes_apart("run", planted, "--out", run, env={"PYTHONPATH": os.fspath(package.parent)})
    assert said.returncode == 1, said.stderr
    assert said.stderr.splitlines() == [f"the stage {verb} failed: ValueError; its traceback is in private/tracebacks"]
    for canary in (EMAIL, PHONE, CHI, WORD):
        assert canary not in said.stdout + said.stderr
        assert [
            place for place in files(run) if canary in unpacked(run / place) and not place.startswith("private")
        ] == []
    assert any(WORD in unpacked(run / place) for place in files(run))


def files(run):
    return [str(path.relative_to(run)) for path in sorted(run.rglob("*")) if path.is_file()]
