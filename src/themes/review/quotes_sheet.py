"""The sheet of quotes: each quote chosen for the report, and whether people approve it."""

from collections.abc import Iterator, Sequence

from themes.review.reviewable import Reviewable
from themes.review.sheets import Choice, Found, Heading, Row, Sheet, Value, fold, standing_choices
from themes.tables import quote_target

QUOTES_SHEET = Sheet(
    "quotes",
    (
        Heading("question_id", 11, read=True),
        Heading("theme_id", 11, read=True),
        Heading("rank", 6),
        Heading("label", 28),
        Heading("quote", 80, read=True),
        Heading("attribution", 14),
        Heading("decision", 12, typed=True, read=True),
        Heading("comment", 30, typed=True),
        Heading("respondent_id", 17, read=True),
        Heading("key", 3, read=True, hidden=True),
    ),
    {
        "approve": ("approved", "yes", "y", "ok", "okay", "accept", "accepted"),
        "refuse": ("refused", "no", "n", "reject", "rejected"),
    },
)


def quote_rows(reviewable: Reviewable) -> Iterator[tuple[Value, ...]]:
    """One row a quote, with the decision that stands."""
    labels = reviewable.themes.set_index(["question_id", "theme_id"])["label"].to_dict()
    standing = standing_choices(reviewable.decisions, "quote")
    columns = ["question_id", "theme_id", "rank", "quote", "attribution", "respondent_id", "start", "end"]
    rows = reviewable.quotes.sort_values(columns[:3])
    for question, theme, rank, quote, attribution, person, start, end in rows[columns].itertuples(index=False):
        key = quote_target(start, end, quote)
        earlier = standing.get(Choice("quote", "", question, theme, person, key).subject)
        label = labels.get((question, theme), "")
        yield question, theme, int(rank), label, quote, attribution, earlier.action if earlier else "", "", person, key


def quote_choices(rows: Sequence[Row], reviewable: Reviewable) -> Found:
    """The decisions about quotes that differ from those that stand, and everything wrong with the sheet."""
    standing = standing_choices(reviewable.decisions, "quote")
    known = _known(reviewable)
    for row in rows:
        action = QUOTES_SHEET.decision(row["decision"])
        if action is None:
            yield f"{row.cell('decision')}: this is not one of {', '.join(QUOTES_SHEET.words)}"
        if not action:
            continue
        choice = Choice(
            "quote",
            action,
            row["question_id"],
            row["theme_id"],
            row["respondent_id"],
            row["key"],
            cell=row.cell("decision"),
        )
        if choice.subject not in known and standing.get(choice.subject) != choice:
            yield f"{row.cell('decision')}: this quote is no longer among the run's; decide in a new review.xlsx"
        elif choice.subject in known and known[choice.subject] != row["quote"]:
            yield f"{row.cell('quote')}: quotes are published word for word; undo the change, or refuse the quote"
        elif standing.get(choice.subject) != choice:
            yield choice


def _known(reviewable: Reviewable) -> dict[tuple[str, ...], str]:
    """The run's quotes, by what a decision about them is about."""
    columns = ["question_id", "theme_id", "respondent_id", "start", "end", "quote"]
    return {
        Choice("quote", "", question, theme, person, quote_target(start, end, quote)).subject: fold(quote)
        for question, theme, person, start, end, quote in reviewable.quotes[columns].itertuples(index=False)
    }
