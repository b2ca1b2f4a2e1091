"""Hidden counts that are numbers nothing else in a report is: none may be in any byte of it."""

import random
import re
from dataclasses import replace

import pandas as pd
import pytest

from tests.unit.report.test_files import texts
from themes.consultation import ClosedQuestion, Disclosure
from themes.disclosure import audit
from themes.equality import break_down
from themes.report import build, write
from themes.tables import (
    ACCOUNTING,
    ASSIGNED,
    CHARACTERISTICS,
    CLOSED,
    CODEFRAME,
    QUOTES,
    RESPONDENTS,
    REVIEWED,
    SUPPRESSED,
)
from themes.tallies import count_closed, count_themes

# Small is what is below 300: so hidden counts are numbers of three digits, which are rare in a page.
RULES = {"threshold": 300, "group_minimum": 300, "percent_base": 300}
GROUPS = {"16 to 24": 900, "25 to 44": 1500, "45 to 64": 1300, "65 and over": 1100, "Not answered": 400}
SHARES = {"t1": 0.61, "t2": 0.23, "t3": 0.19, "t4": 0.13, "t5": 0.29, "t6": 0.04}
ORGANISATIONS = 467


def consultation():
    """Respondents, their answers, themes, characteristics and closed answers, with true counts of three digits."""
    dice = random.Random(20260101)
    people = [f"i{n:04}" for n in range(sum(GROUPS.values()))]
    bodies = [f"o{n:04}" for n in range(ORGANISATIONS)]
    respondents = pd.DataFrame({"respondent_id": [*people, *bodies]}).assign(
        kind=["individual"] * len(people) + ["organisation"] * len(bodies), source_id="", people=1, may_publish="no",
        locality="", submitted_at="", source="", channel="", standing="in time",
    )  # fmt: skip
    ages = [group for group, size in GROUPS.items() for _ in range(size)]
    held = [*zip(people, ages, strict=True)], [(person, dice.choice(["Female", "Male"])) for person in people]
    raised = [(i, t) for t, share in SHARES.items() for i in [*people, *bodies] if dice.random() < share]
    chosen = [(i, dice.choices(["Yes", "No", "Unsure", "Other"], (70, 20, 6, 4))[0]) for i in [*people, *bodies]]
    return (
        RESPONDENTS.check(respondents),
        REVIEWED.check(
            respondents[["respondent_id"]].assign(
                question_id="q1", submission=1, status="analysed", campaign_id="", redacted_text="words"
            )
        ),
        ASSIGNED.check(
            pd.DataFrame(raised, columns=["respondent_id", "theme_id"]).assign(
                question_id="q1", strength=1.0, start=0, end=5, assigned_by="computer"
            )
        ),
        CHARACTERISTICS.check(
            pd.concat(
                [
                    pd.DataFrame(rows, columns=["respondent_id", "group"]).assign(characteristic=name)
                    for name, rows in zip(("age", "sex"), held, strict=True)
                ]
            )
        ),
        CLOSED.check(pd.DataFrame(chosen, columns=["respondent_id", "option"]).assign(question_id="c1")),
    )


def hidden_counts(table: pd.DataFrame, keys: list[str], true: pd.DataFrame) -> set[int]:
    """The true counts of the hidden rows, counted here and by nothing of the product."""
    counts = true.groupby(keys)["respondent_id"].nunique()
    rows = table.loc[table["status"] == SUPPRESSED, keys].drop_duplicates().itertuples(index=False, name=None)
    return {int(counts.get(key if len(keys) > 1 else key[0], 0)) for key in rows}


@pytest.mark.parametrize("method", ["suppress", "round"])
def test_no_hidden_count_is_in_any_byte_of_a_release(sources, method) -> None:
    respondents, reviewed, assigned, characteristics, closed = consultation()
    rules = Disclosure.model_validate({**RULES, "method": method})
    codes = pd.DataFrame({"theme_id": list(SHARES)}).assign(question_id="q1")
    codeframe = CODEFRAME.check(codes.assign(**(dict.fromkeys(CODEFRAME.names[2:], "word") | {"stability": 1.0})))
    themes = count_themes(assigned, codeframe, reviewed, respondents, rules)
    breakdown = break_down(themes, assigned, reviewed, (respondents, characteristics), rules)
    question = ClosedQuestion(id="c1", text="", column="", options=("Yes", "No", "Unsure", "Other"))
    counts = count_closed(closed, respondents, [question], rules)
    assert audit(themes, breakdown, rules, closed=counts, questions=[question]) == []

    kinds = assigned.merge(respondents[["respondent_id", "kind"]])
    individuals = kinds[kinds["kind"] == "individual"].merge(characteristics)
    answers = closed.merge(respondents.rename(columns={"kind": "respondent_kind"}))
    everybody = pd.concat([answers, answers.assign(respondent_kind="all")])
    canaries = hidden_counts(breakdown, ["theme_id", "characteristic", "group"], individuals)
    canaries |= hidden_counts(themes, ["theme_id"], assigned)
    canaries |= hidden_counts(counts, ["option", "respondent_kind"], everybody)
    organisations = kinds[kinds["kind"] == "organisation"].groupby("theme_id")["respondent_id"].nunique()
    canaries |= {int(organisations[theme]) for theme in themes.loc[themes["organisations"].isna(), "theme_id"]}
    told = pd.concat([themes["responses"], breakdown["count"], breakdown["base"], counts["count"]]).dropna()
    canaries = {number for number in canaries if number > 100} - {int(number) for number in told}
    assert len(canaries) > 12

    settings = sources.consultation.model_copy(update={"disclosure": rules})
    release = replace(
        sources, consultation=settings, themes=themes, breakdown=breakdown, closed_counts=counts,
        quotes=QUOTES.empty(), accounting=ACCOUNTING.empty(), facts={},
    )  # fmt: skip
    # A workbook's cell of words holds the place of these among all its words: that counts no people.
    files = {
        name: re.sub(r't="s"><v>\d+</v>', "", text)
        for name, text in texts(write(build(release, edition="release"))).items()
    }
    found = {
        (number, name)
        for name, text in files.items()
        for number in canaries
        # A workbook counts its own strings (count="273" uniqueCount="101"): those are no people.
        if re.search(rf"(?<![\d.,#])(?<!ount=\")({number}|{number:,})(?!,?\d)", text)
    }
    assert found == set()
