"""One person deleted everywhere in a run, and all that is private of one."""

import json
import shutil
from collections import Counter

import openpyxl
import pandas as pd
import pytest

from tests.end_to_end.conftest import themes, unpacked
from themes.analysis import open_analysis
from themes.analysis import run as analyse
from themes.consultation import load
from themes.erasure import forget, purge
from themes.errors import ReviewError
from themes.forgotten import add_forgotten, read_forgotten
from themes.release import publish, write_review
from themes.store import consultation_key

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

# So many words together are one person's alone, where the synthetic respondents share phrases.
STRETCH = 7


@pytest.fixture
def copied(finished, tmp_path):
    """A run and its consultation that a test may spoil, a release in it that quotes nobody."""
    source, run = finished
    consultation = shutil.copytree(source.parent, tmp_path / "hubs") / source.name
    run = shutil.copytree(run, tmp_path / "run")
    (run / "private" / "consultation.path").write_text(str(consultation), encoding="utf-8")
    write_review(run)
    (run / "release").mkdir()
    (run / "release" / "quotes.csv").write_text("question_id,theme_id,rank,quote,attribution,approved\n")
    return consultation, run


def stretches(text):
    words = text.split()
    return {" ".join(words[at : at + STRETCH]) for at in range(len(words) - STRETCH + 1)}


def somebody(run):
    """A quoted respondent: the export's id, the pseudonym, the quote, and stretches of words that nobody else wrote."""
    clean = pd.read_parquet(run / "private" / "clean.parquet")
    quotes = pd.read_parquet(run / "private" / "quotes.parquet")
    times = Counter(one for text in clean["clean_text"] for one in stretches(text))
    for person, quote in quotes[["respondent_id", "quote"]].itertuples(index=False):
        texts = clean.loc[clean["respondent_id"] == person, "clean_text"]
        own = {one for text in texts for one in stretches(text) if times[one] == 1}
        if len(own) >= 5 and clean["clean_text"].str.contains(quote, regex=False).sum() == 1:
            people = pd.read_parquet(run / "private" / "respondents.parquet").set_index("respondent_id")
            return people.loc[person, "source_id"], person, quote, own
    raise LookupError("nobody is quoted whose words are their own")


def holding(run, traces):
    """The files of a run that hold any of some traces."""
    files = {path.relative_to(run).as_posix(): unpacked(path) for path in run.rglob("*") if path.is_file()}
    return sorted(place for place, text in files.items() if any(trace in text for trace in traces))


def test_a_person_is_forgotten_everywhere_in_a_run_and_the_run_can_then_be_purged(copied):
    consultation, run = copied
    source, person, quote, words = somebody(run)
    traces = {person, quote, *words}
    pd.DataFrame({"quote": [quote]}).to_csv(run / "release" / "quotes.csv", index=False)
    before = holding(run, traces)
    assert {"private/clean.parquet", "review/redacted.csv", "draft/quotes.csv"} <= set(before)
    received = pd.read_csv(run / "draft" / "accounting.csv")

    book = openpyxl.load_workbook(run / "review" / "review.xlsx")
    book.save(run / "review" / "review.xlsx")
    with pytest.raises(ReviewError, match=r"review/review\.xlsx: somebody has edited it"):
        forget(run, source)
    assert holding(run, traces) == before

    said = themes("forget", run, source, "--delete-edited")
    assert said.returncode == 0, said.stderr
    assert holding(run, traces) == []
    people = pd.read_parquet(run / "private" / "respondents.parquet")
    assert source not in set(people["source_id"])
    for told in ("responses.csv: take their answers out", "other runs", "release/ quotes them", "backups"):
        assert told in " ".join(said.stdout.split())
    assert source not in said.stdout + said.stderr
    accounting = pd.read_csv(run / "draft" / "accounting.csv")
    assert accounting["responses"].sum() == received["responses"].sum()
    assert (accounting.loc[accounting["step"] == "withdrawn", "responses"] >= 1).all()

    assert len(analyse(load(consultation), run).themes)
    assert holding(run, traces) == []

    assert "--review deletes these too" in " ".join(purge(run, at="2026-11-28"))
    assert not (run / "private").exists()
    assert themes("purge", run, "--review").returncode == 0
    left = {path.relative_to(run).as_posix() for path in run.rglob("*") if path.is_file()}
    assert left == {"manifest.json", "review/codeframe.csv"}
    assert json.loads((run / "manifest.json").read_text())["purged"]["decisions"] == {}
    for command in (publish, open_analysis):
        with pytest.raises(ReviewError, match="it was purged on 20"):
            command(run)


def test_forgetting_that_was_stopped_halfway_is_finished_by_the_same_command(copied):
    consultation, run = copied
    _, person, _, words = somebody(run)
    key = consultation_key(consultation.parent)
    add_forgotten(consultation.parent, key, [person])
    looked_at = [read_forgotten(consultation.parent, key).digest(f"release {person}")]
    (run / "manifest.json").write_text(
        json.dumps({**json.loads((run / "manifest.json").read_text()), "forgetting": looked_at})
    )
    for table in ("raw", "respondents", "redacted"):
        (run / "private" / f"{table}.parquet").unlink()
    told = " ".join(forget(run, person))
    assert holding(run, {person, *words}) == []
    assert "release/ stays" in told
    assert (run / "release" / "quotes.csv").exists()
    assert (run / "draft" / "report.html").exists()


def test_somebody_whom_the_run_does_not_know_is_told_of_and_nothing_is_deleted(copied):
    _, run = copied
    before = sorted(run.rglob("*"))
    with pytest.raises(ReviewError, match="no respondent of this run has that id"):
        forget(run, "nobody-of-that-id")
    assert sorted(run.rglob("*")) == before
