"""Review: what people decided about themes, quotes, redactions and sentences, and the workbook they decide in."""

from themes.review.actions_sheet import register_of
from themes.review.campaigns_sheet import undecided_campaigns
from themes.review.changes import change_words
from themes.review.codeframe import present_codes
from themes.review.codeframe_file import FURTHER, Edits, Split, read_edits
from themes.review.decisions import awaiting, review
from themes.review.passages import decided_codes, moved_passages, passage_target
from themes.review.points_sheet import confirmed_points
from themes.review.reading import read_workbook
from themes.review.readings_sheet import recorded_readings
from themes.review.reviewable import Reviewable
from themes.review.rulings import Answers, teach, undecided
from themes.review.workbook import write_workbook

__all__ = [
    "FURTHER",
    "Answers",
    "Edits",
    "Reviewable",
    "Split",
    "awaiting",
    "change_words",
    "confirmed_points",
    "decided_codes",
    "moved_passages",
    "passage_target",
    "present_codes",
    "read_edits",
    "read_workbook",
    "recorded_readings",
    "register_of",
    "review",
    "teach",
    "undecided",
    "undecided_campaigns",
    "write_workbook",
]
