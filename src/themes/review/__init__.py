"""Review: what people decided about themes, quotes, redactions and sentences, and the workbook they decide in."""

from themes.review.actions_sheet import register_of
from themes.review.campaigns_sheet import undecided_campaigns
from themes.review.decisions import awaiting, review
from themes.review.points_sheet import confirmed_points
from themes.review.reading import read_workbook
from themes.review.readings_sheet import recorded_readings
from themes.review.reviewable import Reviewable
from themes.review.rulings import Answers, teach, undecided
from themes.review.workbook import write_workbook

__all__ = [
    "Answers",
    "Reviewable",
    "awaiting",
    "confirmed_points",
    "read_workbook",
    "recorded_readings",
    "register_of",
    "review",
    "teach",
    "undecided",
    "undecided_campaigns",
    "write_workbook",
]
