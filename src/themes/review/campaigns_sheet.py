"""The sheet of campaigns: each set of nearly the same long answer, and whether people confirm that it is one."""

from collections.abc import Iterator, Sequence

import pandas as pd

from themes.review.reviewable import Reviewable
from themes.review.sheets import Choice, Found, Heading, Row, Sheet, Value, fold, standing_choices
from themes.tables import ADDITION, Decisions, Redacted, Reviewed

CAMPAIGNS_SHEET = Sheet(
    "campaigns",
    (
        Heading("question_id", 11, read=True),
        Heading("campaign_id", 19, read=True),
        Heading("people", 8),
        Heading("with_own_words", 10),
        Heading("standard_text", 70),
        Heading("another_copy", 70),
        Heading("own_words", 40),
        Heading("decision", 12, typed=True, read=True),
        Heading("comment", 30, typed=True),
    ),
    {
        "confirm": ("confirmed", "yes", "y", "ok", "okay", "campaign"),
        "split": ("splitted", "separate", "no", "n", "not a campaign"),
    },
)


def campaign_rows(reviewable: Reviewable) -> Iterator[tuple[Value, ...]]:
    """One row a campaign, largest first, with the decision that stands; all words are redacted, and masked."""
    standing = standing_choices(reviewable.decisions, "campaign")
    for (question, campaign), rows in _campaigns(reviewable.reviewed):
        own = rows.loc[rows["status"] == ADDITION, "redacted_text"]
        copies = rows[rows["status"] != ADDITION]
        texts = copies.sort_values(["status", "respondent_id"])["redacted_text"].tolist()
        standard = texts[0]
        another = next((text for text in sorted(texts, key=len) if text != standard), "")
        earlier = standing.get(Choice("campaign", "", question, target=campaign).subject)
        example = str(own.iloc[0]) if len(own) else ""
        decision = earlier.action if earlier else ""
        yield question, campaign, len(copies), len(own), standard, another, example, decision, ""


def campaign_choices(rows: Sequence[Row], reviewable: Reviewable) -> Found:
    """The decisions about campaigns that differ from those that stand, and everything wrong with the sheet."""
    standing = standing_choices(reviewable.decisions, "campaign")
    known = {key for key, _ in _campaigns(reviewable.redacted)}
    for row in rows:
        question, campaign = row["question_id"], fold(row["campaign_id"])
        action = CAMPAIGNS_SHEET.decision(row["decision"])
        if action is None:
            yield f"{row.cell('decision')}: the decision must be confirm or split"
        elif action and (question, campaign) not in known:
            yield f"{row.cell('campaign_id')}: there is no campaign {campaign} in {question}; put the id back"
        elif action:
            choice = Choice("campaign", action, question, target=campaign, cell=row.cell("decision"))
            earlier = standing.get(choice.subject)
            if earlier is None or earlier.action != action:
                yield choice


def undecided_campaigns(redacted: Redacted, decisions: Decisions) -> list[str]:
    """The campaigns ("q1/campaign-1a2b3c4d") that no person has confirmed or split."""
    standing = standing_choices(decisions, "campaign")
    return [
        f"{question}/{campaign}"
        for (question, campaign), _ in _campaigns(redacted)
        if Choice("campaign", "", question, target=campaign).subject not in standing
    ]


def _campaigns(redacted: Redacted | Reviewed) -> list[tuple[tuple[str, str], pd.DataFrame]]:
    """The answers of each campaign, under its question and id, largest first."""
    members = redacted[redacted["campaign_id"] != ""]
    found = [((str(key[0]), str(key[1])), rows) for key, rows in members.groupby(["question_id", "campaign_id"])]
    return sorted(found, key=lambda campaign: (-len(campaign[1]), campaign[0]))
