"""Facts about the human codes that a run is measured with and learns from."""

import pandas as pd
import pytest

from themes.scoring import human_codes
from themes.store import Run, make_run
from themes.tables import (
    CODES,
    DECISIONS,
    LEARNED,
    MATCHES,
    PROPOSALS,
    REDACTED,
    TRUTH,
    Codes,
    quote_target,
)

WORDS = "The bus is late."


@pytest.fixture
def run(tmp_path) -> Run:
    """One answer of one passage, coded once by a decision in the workbook that was kept."""
    made = make_run(tmp_path / "run")
    themes = pd.DataFrame([("q1", f"q1-0{n}", "", label, "", "", 0.5) for n, label in ((1, "Buses"), (2, "Fares"))])
    passage = [("r1", "q1", "q1-01", 0.9, 0, len(WORDS), "computer")]
    made.write(PROPOSALS, PROPOSALS.check(themes.set_axis(PROPOSALS.names, axis=1)))
    made.write(MATCHES, MATCHES.check(pd.DataFrame(passage, columns=MATCHES.names)))
    made.write(LEARNED, LEARNED.empty())
    made.write(CODES, CODES.empty())
    answer = [("r1", "q1", 1, "analysed", "", WORDS)]
    made.write(REDACTED, REDACTED.check(pd.DataFrame(answer, columns=REDACTED.names)))
    moved = ("passage", "move", "q1", "q1-01", "r1", quote_target(0, len(WORDS), WORDS), "q1-02")
    made.write(DECISIONS, DECISIONS.check(pd.DataFrame([(1, *moved, "A", "B")], columns=DECISIONS.names)))
    return made


def kept(run: Run, source: str) -> Codes:
    run.write(TRUTH, TRUTH.check(pd.DataFrame([("r1", "q1", "Buses", source)], columns=TRUTH.names)))
    return human_codes(run, None, ("q1",))


def test_what_people_decide_anew_replaces_the_code_that_an_earlier_decision_gave(run):
    assert kept(run, "review").to_numpy().tolist() == [["r1", "q1", "Fares", "review"]]


def test_what_a_file_said_of_an_answer_stays_whatever_was_decided_about_its_passages(run):
    assert kept(run, "themes score").to_numpy().tolist() == [["r1", "q1", "Buses", "themes score"]]
