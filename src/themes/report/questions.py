"""Open questions: what people said to each, theme by theme, in sentences written from the numbers."""

from collections.abc import Iterator
from math import isnan

from themes.disclosure.percentages import percent_of
from themes.report.agreeing import RANGE, RANGE_NOTE, UNFIT
from themes.report.asked import Asked, Theme
from themes.report.charts import Measure, draw
from themes.report.differences import caveat, difference_grids, gap_in_words, minority_in_words
from themes.report.naming import asked_as, words_of
from themes.report.parts import Grid, QuestionPart, Quote, Section, ThemePart
from themes.report.position import position_words
from themes.report.sentences import Sentence, Wordings
from themes.report.standing import ARGUED, MINORITY, argued, why_told
from themes.report.tracing import derived, setting
from themes.report.wording import (
    HIDDEN,
    counted,
    listed,
    out_of,
    percent_in_words,
    quantifier,
    quoted,
)
from themes.tables import APPROVED, QUOTES, THEMES

# Bars of a chart: more are a list that nobody reads, and the table below holds them all.
DRAWN = 10
# How often a theme came back when the computer grouped parts of the answers again.
STEADY, SHAKY = 0.75, 0.5


def tell(asked: Asked, wordings: Wordings, sections: tuple[Section, ...] = ()) -> QuestionPart:
    """The part of the report about one open question, with the `sections` that follow its themes."""
    question = asked.question
    labels = {theme.theme_id: theme.title for theme in asked.themes}
    drawn = asked.shown[:DRAWN]
    chart = [Measure(theme.label, theme.responses or 0, theme.base, theme.percent) for theme in drawn]
    what = (
        "raised each theme" if len(drawn) == len(asked.shown) else "raised each of the themes that came up most often"
    )
    return QuestionPart(
        anchor=f"question-{question.id}",
        name=asked.name,
        text=asked_as(question),
        sentences=tuple(wordings.say(f"{question.id}/{key}", words) for key, words in _overview(asked)),
        chart=draw(f"Respondents who {what}", chart, table="The table below holds the same numbers."),
        table=_themes_grid(asked) if asked.themes else None,
        themes=tuple(_theme_part(theme, asked, wordings) for theme in asked.told),
        others=_others_grid(asked),
        differences=difference_grids(asked.tables.breakdown, question.id, labels),
        sections=sections,
    )


def summarise(asked: Asked, wordings: Wordings) -> Sentence:
    """What the summary says of a question."""
    words = " ".join(line for key, line in _overview(asked) if key != "several")
    return wordings.say(f"summary/{asked.question.id}", words)


def _overview(asked: Asked) -> Iterator[tuple[str, str]]:
    """How many answered, and what most of them raised."""
    if not asked.themes:
        yield "answered", "No themes were found in the answers to this question."
        return
    answered = counted(asked.base, "respondent gave", "respondents gave")
    yield "answered", f"{answered} an answer to this question that could be analysed."
    top = [f"{quoted(theme.label)} ({theme.within_brackets})" for theme in asked.top]
    if top:
        subject = (
            "The theme that came up most often was" if len(top) == 1 else "The themes that came up most often were"
        )
        yield "top", f"{subject} {listed(top)}."
    if differing := [quoted(theme.label) for theme in asked.told if _gap(theme, asked)]:
        tested = "worth a closer look" if asked.equality.tests else "wide, and not tested,"
        yield "differences", f"A difference between groups of people is {tested} under {listed(differing)}."
    found = counted(derived(len(asked.themes), f"number of {THEMES.name}"), "theme was found", "themes were found")
    yield "several", f"{found}. One answer can raise several themes, so a respondent can be counted under several."


def _theme_part(theme: Theme, asked: Asked, wordings: Wordings) -> ThemePart:
    """One theme of the body."""
    place = f"{asked.question.id}/{theme.theme_id}"
    return ThemePart(
        anchor=f"theme-{asked.question.id}-{theme.theme_id}",
        title=theme.title,
        part_of=theme.part_of,
        description=theme.description,
        keywords=theme.keywords,
        sentences=tuple(wordings.say(f"{place}/{key}", words) for key, words in _narrative(theme, asked)),
        quotes=_quotes(theme, asked),
        caveat=caveat(asked.equality) if _gap(theme, asked) else "",
    )


def _gap(theme: Theme, asked: Asked) -> str:
    """The widest difference between groups in a theme, in words."""
    return gap_in_words(asked.tables.differences, (asked.question.id, theme.theme_id), asked.equality)


def _narrative(theme: Theme, asked: Asked) -> Iterator[tuple[str, str]]:
    """What the numbers of a theme say."""
    responses, base = theme.responses or 0, theme.base
    told = out_of(responses, base, theme.percent, "respondents")
    if theme.percent is None:
        yield "count", f"{told} who answered this question raised this theme."
    else:
        word = quantifier(theme.percent).capitalize()
        yield "count", f"{word} of those who answered this question raised this theme: {told}."
    if theme.individuals is not None and theme.organisations is not None:
        yield "split", _split(theme.individuals, theme.organisations)
    if theme.events:
        yield "events", f"It also came up in at least {counted(theme.events, 'event note')}, which are counted apart."
    found = asked.known.measured.get(asked.key(theme))
    if found and found.is_unfit:
        yield "agreement", UNFIT
    if position := position_words(asked.tables.breakdown, asked.key(theme)):
        yield "position", position
    if gap := _gap(theme, asked):
        yield "difference", gap
    if ARGUED in asked.weights.of(asked.key(theme)):
        yield "argued", _argued(theme, asked)
    if why := why_told(asked.key(theme), asked.raised, asked.weights):
        reason = asked.weights.of(asked.key(theme))[0]
        which = minority_in_words(asked.tables.differences, asked.key(theme)) if reason == MINORITY else ""
        yield "why", f"{why} {which}".strip()
    if steady := _steadiness(asked.known.stability.get(asked.key(theme))):
        yield "steady", steady


def _argued(theme: Theme, asked: Asked) -> str:
    """How many of those who raised a theme said why, beside the other themes."""
    found = argued(next(one for one in asked.raised if one.key == asked.key(theme)), asked.raised)
    if found is None:
        return ""
    pairs = ((found.reasons, found.responses), (found.other_reasons, found.other_responses))
    here, there = (out_of(*pair, derived(percent_of(*pair), "percentage", *pair)) for pair in pairs)
    return (
        f"A reason was given by {here} who raised this. Under the other themes of which this is shown, a reason was "
        f"given {there.replace(' (', ' times (')}."
    )


def _steadiness(stability: float | None) -> str:
    """Whether the computer found the theme again in parts of the answers, in words."""
    if stability is None or isnan(stability) or SHAKY <= stability < STEADY:
        return ""
    if stability >= STEADY:
        return "This theme is steady: given only a part of the answers, the computer mostly drew it alike."
    return (
        "This theme is shaky: given only a part of the answers, the computer often drew it otherwise. Take its number "
        "with care."
    )


def _split(individuals: int, organisations: int) -> str:
    """Who they were."""
    if not organisations:
        return "No organisation raised it."
    if not individuals:
        return "No individual raised it: all were organisations."
    return f"They were {counted(individuals, 'individual')} and {counted(organisations, 'organisation')}."


def _quotes(theme: Theme, asked: Asked) -> tuple[Quote, ...]:
    """The quotes of a theme."""
    quotes = asked.tables.quotes
    rows = quotes[(quotes["question_id"] == asked.question.id) & (quotes["theme_id"] == theme.theme_id)]
    return tuple(
        Quote(words_of(row, "quote", QUOTES), words_of(row, "attribution", QUOTES), row["approved"] != APPROVED)
        for row in rows.to_dict("records")
    )


def _themes_grid(asked: Asked) -> Grid:
    """Every theme of the question with its numbers."""
    base = f"{asked.base:,}"
    notes = ["The order is that of the numbers of responses. It is not a ranking by importance."]
    if len(asked.shown) < len(asked.themes):
        notes.append(
            f"{HIDDEN}: hidden, because fewer than {_threshold(asked)} respondents are behind a number, or "
            "because it would give away such a number."
        )
    if asked.base < asked.settings.percent_base:
        least = setting(asked.settings.percent_base, "disclosure.percent_base")
        notes.append(f"Percentages are not given, because fewer than {least} answered.")
    columns: tuple[str, ...] = ("Theme", "Responses", f"% of {base} who answered", "Individuals", "Organisations")
    rows: tuple[tuple[str, ...], ...] = tuple(_themes_row(theme, _threshold(asked)) for theme in asked.themes)
    if any(question_id == asked.question.id for question_id, _ in asked.known.measured):
        columns = (*columns, RANGE)
        rows = tuple((*row, _range(theme, asked)) for row, theme in zip(rows, asked.themes, strict=True))
        notes.append(RANGE_NOTE)
    return Grid(
        f"table-{asked.question.id}-themes",
        f"{asked.name}: respondents who raised each theme, of {base} who answered",
        columns,
        rows,
        tuple(notes),
    )


def _range(theme: Theme, asked: Asked) -> str:
    """What stands beside a number for how far a person's would differ."""
    found = asked.known.measured.get(asked.key(theme))
    if theme.responses is None:
        return HIDDEN
    return found.beside(theme.responses, theme.base, step=asked.settings.threshold) if found else "–"


def _threshold(asked: Asked) -> int:
    """Under how many a number is hidden."""
    return setting(asked.settings.threshold, "disclosure.threshold")


def _themes_row(theme: Theme, threshold: int) -> tuple[str, ...]:
    """One theme with its numbers; no number at all where it is hidden."""
    if theme.responses is None:
        return theme.title, f"fewer than {threshold}, or hidden {HIDDEN}", HIDDEN, HIDDEN, HIDDEN
    percent = "–" if theme.percent is None else percent_in_words(theme.responses, theme.base, theme.percent)
    split = (HIDDEN if number is None else f"{number:,}" for number in (theme.individuals, theme.organisations))
    return theme.title, f"{theme.responses:,}", percent, *split


def _others_grid(asked: Asked) -> Grid | None:
    """The themes that the body does not tell one by one."""
    others = [theme for theme in asked.themes if theme not in asked.told]
    if not others:
        return None
    return Grid(
        f"table-{asked.question.id}-others",
        f"{asked.name}: the other themes, of {asked.base:,} respondents who answered",
        ("Theme", "What it holds", "Words that stand out", "Responses"),
        tuple(
            (
                theme.title,
                theme.description or "–",
                theme.keywords or "–",
                HIDDEN if theme.responses is None else theme.out_of,
            )
            for theme in others
        ),
        words=3,
    )
