"""Answers: whether a column holds people's own words, options to choose from, or something a person must look at."""

from collections import Counter
from collections.abc import Iterator

from themes.categories import is_unanswered
from themes.categories.ticks import TICKED, UNTICKED
from themes.questionnaire.evidence import MOST_OPTIONS, NUMBER, Evidence
from themes.questionnaire.guess import ClosedKind, Guess
from themes.questionnaire.scales import find_scale, in_order
from themes.questionnaire.wordings import BOX, OPEN_WORDS, OTHER_SPECIFY, RANKING, SEVERAL

# An option that so many chose stands in the settings (the disclosure threshold); else it may be one person's words.
CHOSEN_BY = 5
# So many of those who rank rank everything, where a tool asks them to drag options into an order.
ALL_RANKED = 0.8
# Fewer answers than this say little about how often options repeat: the wording decides.
FEW_ANSWERS = 15


def question_guesses(column: Evidence) -> Iterator[Guess]:
    """A question of the consultation, open or closed; or that a person must say which. Nothing for an empty column."""
    if column.filled:
        yield _open(column) or _closed_kind(column) or _unsure(column)


def _open(column: Evidence) -> Guess | None:
    """An open question, or the box beside a closed one."""
    if column.says(BOX) and not _is_tick(column):
        return Guess("write_in", (), "the box for other answers")
    if column.is_own_words:
        words = f"{column.mean_words:.0f} words an answer" if column.mean_words >= 2 else "some of them sentences"
        return Guess("open", (), f"people's own words: {words}, nearly all different")
    if column.says(OTHER_SPECIFY) and not _is_tick(column):
        return Guess("write_in", (), "the box for other answers")
    worded = column.says(OPEN_WORDS) or column.code.endswith("_TEXT")
    short = not column.is_options or column.filled < FEW_ANSWERS
    if worded and short and not column.is_scale and not _is_list(column):
        return Guess("open", (), "worded as an open question")
    return None


def _is_tick(column: Evidence) -> bool:
    """Whether a box's column only says that it was ticked: a tick, or words of its own header."""
    name = column.name.casefold()
    return column.is_ticks and all(
        value in TICKED | UNTICKED or value in name for value in map(str.casefold, column.counts)
    )


def _is_list(column: Evidence) -> bool:
    """Whether cells join options of a list: commas in an open question's answers join nothing."""
    if column.units is None or not column.units_repeat or len(column.units[1]) > MOST_OPTIONS:
        return False
    sentences = "," in column.units[0] and column.says(OPEN_WORDS) and bool(column.own_words)
    return not sentences or column.says(SEVERAL)


def _closed_kind(column: Evidence) -> Guess | None:
    """A closed question."""
    if _is_list(column):
        if column.says(RANKING) and _holds_all(column):
            return _closed(column, "ranking", "cells hold all options, in the order that somebody put them in")
        return _closed(column, "multiple", "cells join several options")
    if not column.is_options:
        return None
    is_scale = find_scale(column.counts) or (column.is_scale and column.distinct > 2)
    told = (
        "one answer, given by all"
        if column.distinct == 1
        else f"{column.distinct} different answers, chosen again and again"
    )
    return _closed(column, "scale" if is_scale else "single", told)


def _holds_all(column: Evidence) -> bool:
    """Whether nearly every cell joins the same options, in one order or another."""
    cells = Counter(frozenset(column.chosen(value)) for value in column.values)
    return cells.most_common(1)[0][1] >= ALL_RANKED * column.filled


def _unsure(column: Evidence) -> Guess:
    """Short answers that are neither options nor sentences."""
    if column.share(NUMBER) >= 0.8:
        return Guess("unsure", (), "numbers: a closed question, or the survey tool's own field")
    if column.name.rstrip().endswith("?") and column.mean_words >= 1.5 and column.distinct >= 0.5 * column.filled:
        return Guess("open", (), "a question with short answers, mostly different")
    told = f"{column.distinct:,} different short answers: an open question, a closed one, or about the person"
    return Guess("unsure", (), told)


def _closed(column: Evidence, kind: ClosedKind, because: str) -> Guess:
    """A closed question with the options that enough people chose, in the order of their scale."""
    times = Counter(column.counts)
    if kind in ("multiple", "ranking"):
        times = Counter(option for value in column.values for option in column.chosen(value))
    options = in_order(option for option, chosen in times.items() if chosen >= CHOSEN_BY and not is_unanswered(option))
    return Guess("closed", (), because, name=column.name, kind=kind, options=tuple(options))
