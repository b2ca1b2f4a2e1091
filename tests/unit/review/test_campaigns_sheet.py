"""The sheet of campaigns: what it shows, and the decisions read back from it."""

import pandas as pd
import pytest

from themes.review import undecided_campaigns
from themes.review.campaigns_sheet import CAMPAIGNS_SHEET, campaign_choices, campaign_rows
from themes.review.reviewable import Reviewable
from themes.review.sheets import Row
from themes.tables import DECISIONS, REDACTED

COPY = "Please keep the clinic open."


class Shown:
    """What the sheet needs of a review."""

    def __init__(self, decisions):
        rows = [
            ("r1", "q1", 1, "analysed", "campaign-aa", COPY),
            ("r2", "q1", 1, "campaign_copy", "campaign-aa", f"{COPY} I am [NAME 1]."),
            ("r2", "q1", 2, "campaign_addition", "campaign-aa", "I am [NAME 1]."),
            ("r3", "q1", 1, "analysed", "", "Something else"),
        ]
        self.redacted = self.reviewed = REDACTED.check(pd.DataFrame(rows, columns=REDACTED.names))
        self.decisions = decisions


@pytest.fixture
def shown():
    def made(*decided) -> Reviewable:
        rows = [
            (number, "campaign", action, "q1", "", "", "campaign-aa", "", "officer", "2026")
            for number, action in enumerate(decided, start=1)
        ]
        return Shown(DECISIONS.check(pd.DataFrame(rows, columns=DECISIONS.names)) if rows else DECISIONS.empty())

    return made


def row(decision, campaign="campaign-aa"):
    words = {"question_id": "q1", "campaign_id": campaign, "decision": decision}
    return Row("campaigns", 2, words, dict.fromkeys(words, "A"))


def test_a_campaign_is_shown_with_its_senders_its_text_and_what_was_added(shown):
    [told] = campaign_rows(shown())
    assert told == ("q1", "campaign-aa", 2, 1, COPY, f"{COPY} I am [NAME 1].", "I am [NAME 1].", "", "")
    assert len(told) == len(CAMPAIGNS_SHEET.headings)


@pytest.mark.parametrize(
    ("words", "action"), [("confirm", "confirm"), ("Yes", "confirm"), ("split", "split"), ("no", "split")]
)
def test_a_decision_is_read_back(shown, words, action):
    [choice] = campaign_choices([row(words)], shown())
    assert (choice.about, choice.action, choice.question_id, choice.target) == ("campaign", action, "q1", "campaign-aa")


def test_the_same_decision_again_adds_nothing_and_another_does(shown):
    assert list(campaign_choices([row("confirm")], shown("confirm"))) == []
    [choice] = campaign_choices([row("split")], shown("confirm"))
    assert choice.action == "split"


def test_what_is_wrong_is_named_by_its_cell(shown):
    assert [str(told)[:40] for told in campaign_choices([row("perhaps"), row("split", "campaign-zz")], shown())] == [
        "sheet campaigns, cell A2: the decision m",
        "sheet campaigns, cell A2: there is no ca",
    ]


def test_a_campaign_awaits_a_decision_until_somebody_made_one(shown):
    assert undecided_campaigns(shown().redacted, shown().decisions) == ["q1/campaign-aa"]
    assert undecided_campaigns(shown().redacted, shown("split").decisions) == []
