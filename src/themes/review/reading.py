"""Reading an edited review workbook back: the decisions in it, or everything that is wrong with it."""

from themes.errors import ReviewError
from themes.review.actions_sheet import ACTIONS_SHEET, action_choices
from themes.review.campaigns_sheet import CAMPAIGNS_SHEET, campaign_choices
from themes.review.cells import read_sheets
from themes.review.passages_sheet import PASSAGES_SHEET, passage_choices
from themes.review.points_sheet import POINTS_SHEET, point_choices
from themes.review.quotes_sheet import QUOTES_SHEET, quote_choices
from themes.review.readings_sheet import READINGS_SHEET, reading_choices
from themes.review.redactions_sheet import REDACTIONS_SHEET, redaction_choices
from themes.review.reviewable import Reviewable
from themes.review.sample_sheet import SAMPLE_SHEET, sample_choices
from themes.review.sentences_sheet import SENTENCES_SHEET, sentence_choices
from themes.review.sheets import Choice, new_decisions
from themes.review.themes_sheet import THEMES_SHEET, theme_choices
from themes.tables import Decisions

READERS = (
    (CAMPAIGNS_SHEET, campaign_choices),
    (THEMES_SHEET, theme_choices),
    (PASSAGES_SHEET, passage_choices),
    (QUOTES_SHEET, quote_choices),
    (POINTS_SHEET, point_choices),
    (ACTIONS_SHEET, action_choices),
    (REDACTIONS_SHEET, redaction_choices),
    (SAMPLE_SHEET, sample_choices),
    (READINGS_SHEET, reading_choices),
    (SENTENCES_SHEET, sentence_choices),
)


def read_workbook(workbook: bytes, reviewable: Reviewable, *, decided_by: str, decided_at: str) -> Decisions:
    """Read the decisions that people made in a workbook.

    Args:
        workbook: the edited review.xlsx.
        reviewable: what the run holds now.
        decided_by: who decided, as the decisions will say.
        decided_at: when, likewise.

    Returns:
        The earlier decisions, followed by those that differ from what stands: the same file again adds none.

    Raises:
        ReviewError: with every problem, each naming its sheet and cell; then nothing of the file is applied.
    """
    rows, problems = read_sheets(workbook, [sheet for sheet, _ in READERS])
    choices: dict[tuple[str, ...], Choice] = {}
    for sheet, read in READERS:
        for found in read(rows[sheet.name], reviewable):
            if isinstance(found, str):
                problems.append(found)
            elif choices.setdefault(found.subject, found) != found:
                problems.append(f"{found.cell}: another row decides otherwise about the same {found.about}; keep one")
    if problems:
        raise ReviewError(dict.fromkeys(problems))
    return new_decisions(reviewable.decisions, choices.values(), decided_by=decided_by, decided_at=decided_at)
