"""What publish offers where numbers may not leave beside an earlier release: only what was tried and would leave."""

import pandas as pd
import pytest

from themes.consultation import Consultation
from themes.store import make_run
from themes.tables import (
    ASSIGNED,
    BREAKDOWN,
    CHARACTERISTICS,
    CLOSED,
    CODEFRAME,
    POSITIONS,
    RESPONDENTS,
    REVIEWED,
)
from themes.ways_out import CHOOSE, NONE_IS_OPEN, WHY, ways_out

CONSULTATION = Consultation.model_validate(
    {"title": "T", "body": "B", "questions": [{"id": "q1", "text": "Why?", "column": "Why?"}]}
)
WRITE = "disclosure: {}: write {} in consultation.toml, then run `themes publish` again"
ROUND, BOTH = "every number to the nearest 5", 'age = "internal", sex = "internal"'
ROUNDED = WRITE.format(ROUND, 'method = "round" under [disclosure]')


@pytest.fixture
def run(tmp_path):
    """A run of sixty people, of one theme, by age and sex."""
    made = make_run(tmp_path / "run")
    people = pd.DataFrame({"respondent_id": [f"r{n:02}" for n in range(60)]})
    made.write(RESPONDENTS, people.assign(
        kind="individual", source_id="", people=1, may_publish="no", locality="", submitted_at="", source="",
        channel="", standing="in time",
    ))  # fmt: skip
    made.write(REVIEWED, people.assign(
        question_id="q1", submission=1, status="analysed", campaign_id="", redacted_text="words"
    ))  # fmt: skip
    made.write(ASSIGNED, people[:30].assign(
        question_id="q1", theme_id="t1", strength=1.0, start=0, end=5, assigned_by="computer"
    ))  # fmt: skip
    code = {"question_id": "q1", "theme_id": "t1"} | dict.fromkeys(CODEFRAME.names[2:], "") | {"stability": 1.0}
    made.write(CODEFRAME, pd.DataFrame([code]))
    held = [(one, name, f"{name} {n % 2}") for name in ("age", "sex") for n, one in enumerate(people["respondent_id"])]
    made.write(CHARACTERISTICS, pd.DataFrame(held, columns=CHARACTERISTICS.names))
    made.write(CLOSED, CLOSED.empty())
    made.write(POSITIONS, POSITIONS.empty())
    cells = [
        {"question_id": "q1", "theme_id": "t1", "characteristic": name, "group": f"{name} {n}", "count": 15, "base": 30,
         "percent": 50, "low": 30.0, "high": 70.0, "status": "shown"} for name in ("age", "sex") for n in range(2)
    ]  # fmt: skip
    made.write(BREAKDOWN, pd.DataFrame(cells).astype({"count": "Int64", "base": "Int64", "percent": "Int64"}))
    return made


def test_the_characteristic_at_fault_comes_first_and_what_loses_more_after_it(run):
    def judge(tables):
        return ["age tells too much"] if "age" in set(tables.breakdown["characteristic"]) and not tables.rounded else []

    kept = "under [disclosure.characteristics]"
    assert ways_out(run, CONSULTATION, judge) == [
        WHY,
        CHOOSE,
        WRITE.format("no table by age", f'age = "internal" {kept}'),
        WRITE.format("no table by age, sex", f"{BOTH} {kept}"),
        ROUNDED,
        WRITE.format(f"{ROUND}; no table by age, sex", f'method = "round" under [disclosure] and {BOTH} {kept}'),
    ]


def test_where_the_totals_are_at_fault_only_rounding_is_offered(run):
    found = ways_out(run, CONSULTATION, lambda tables: [] if tables.rounded else ["the totals tell too much"])
    assert found[2] == ROUNDED


def test_where_the_kinds_are_at_fault_they_are_counted_together(run):
    def judge(tables):
        return [] if tables.rounded and tables.together else ["organisations tell too much"]

    assert ways_out(run, CONSULTATION, judge)[2] == WRITE.format(
        f"{ROUND}; individuals and organisations as one number",
        'method = "round" and kinds = "together" under [disclosure]',
    )


def test_where_no_way_is_open_that_is_said(run):
    assert ways_out(run, CONSULTATION, lambda _: ["too much"]) == [WHY, NONE_IS_OPEN]
