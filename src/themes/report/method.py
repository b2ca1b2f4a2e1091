"""The method: how the report was made, how to read it, what it does not show, and every setting that shaped it."""

from collections.abc import Iterator, Mapping

from themes.consultation import Consultation, Disclosure
from themes.report.naming import called, day, rule, set_words
from themes.report.parts import Grid
from themes.report.tracing import SETTINGS, Cell, Told, derived, mark, setting
from themes.report.wording import (
    HIDDEN,
    characteristic_name,
    counted,
    quoted,
    readable,
    redaction_name,
    scale,
)
from themes.signoff import SignOff
from themes.tables import Themes

DRAFT_BANNER = "Draft for the analyst’s eyes. Not for publication: quotes and themes have not been approved."

ROUNDED = (
    "Numbers of people are rounded to the nearest 5, each by itself, so that they may not add up; from 1 to 7 they are "
    "hidden. Percentages are of the rounded numbers."
)
TOGETHER = (
    f"Individuals and organisations are not told apart: {HIDDEN} stands for both in every theme, however many they are."
)
# Where each default of the disclosure rules comes from (equality research note, section 2).
SOURCES = {
    "method": "hiding with protected totals, as sdcTable and tau-argus do; rounding as NHS England has since 2018",
    "threshold": "fewer than 5, as Ofqual; ONS (longitudinal study), ACRO and UK LLC ask for 10",
    "group_minimum": "10, as ACRO and UK LLC ask of every count in a table",
    "quote_minimum": "10 people alike (k-anonymity); the UK Data Service warns of identifiers in combination",
    "percent_base": "ours: below 20 one person is more than 5 points",
    "kinds": "individuals and organisations apart, because an organisation speaks for others",
}


# What the trace calls the sample of redacted answers that officers read.
SAMPLE = "sample"


def closing(consultation: Consultation) -> str:
    """When a consultation closed, as the end of a sentence."""
    return (
        f"which closed on {day(consultation.closes, 'closes')}"
        if consultation.closes
        else "whose closing date is not known"
    )


def about(consultation: Consultation) -> tuple[str, ...]:
    """What a consultation is, and is not."""
    return (
        f"This report says what people told {set_words(consultation.body, 'body')} in the consultation "
        f"{quoted(set_words(consultation.title, 'title'))}, {closing(consultation)}.",
        "A consultation is not a vote; neither is it a population survey. People chose to take part, and those who did "
        "may differ from those who did not. The numbers say how often a point came up among those who answered. They "
        "do not measure support, and they do not describe everybody who lives in the area.",
        "Each response has the same weight. An organisation’s response counts once, however many people it speaks for, "
        "and so does the standard text of a campaign. Whether respondents are individuals or organisations is what "
        "they said themselves. What people wrote has not been checked for accuracy.",
        "A point that few people make can matter as much as one that many make. Every theme that was found is listed "
        "in this report.",
    )


def reading(consultation: Consultation) -> tuple[str, ...]:
    """How to read the numbers."""
    disclosure = consultation.disclosure
    percent_base = setting(disclosure.percent_base, "disclosure.percent_base")
    threshold = setting(disclosure.threshold, "disclosure.threshold")
    return (
        "Each percentage is of those who answered that question, and in tables by group, of the people of the group "
        "who answered it. Their number, the base, stands beside it or at the head of the column. Percentages are "
        "rounded to whole numbers.",
        f"Where fewer than {percent_base} answered, only numbers are given.",
        f"{HIDDEN} marks a number that is hidden to protect people: it stands for fewer than "
        f"{threshold} people, or it would give away such a number. Which of the two it is, is not said.",
        *([rule(ROUNDED, "rounding")] if disclosure.method == "round" else []),
        *([TOGETHER] if disclosure.kinds == "together" else []),
        "Notes of events are counted apart, because one note speaks for several people.",
    )


def scale_grid() -> Grid:
    """What the words for shares mean."""
    return Grid(
        "table-scale",
        "What the words for shares mean (% of the respondents who answered; this scale is ours, not an official one)",
        ("Word", "Share of those who answered"),
        tuple((word.capitalize(), rule(share, "scale of words")) for word, share in scale()),
        words=2,
    )


# How ideas became themes, and where the titles of those come from, by the mode of the codeframe.
GROUPED = {
    "discover": "Ideas that say much the same were put together as a theme.",
    "seed": "An idea was put under the theme whose words it is likest, of those that the organisation’s analysts wrote "
    "down beforehand; ideas like none of these were put together as further themes where they say much the same.",
    "closed": "An idea was put under the theme whose words it is likest, of those that the organisation’s analysts "
    "wrote down beforehand; an idea like none of these has no theme.",
}
PROPOSED = "proposed by the computer from words that respondents used."
TITLED = {
    "discover": f"The titles and descriptions of themes were {PROPOSED}",
    "seed": f"The titles of the analysts’ own themes are the analysts’, and those of further themes were {PROPOSED}",
    "closed": "The titles and descriptions of themes are the analysts’.",
}


def how_made(consultation: Consultation) -> tuple[str, ...]:
    """How the themes were made."""
    words = setting(consultation.cleaning.campaign_min_words, "cleaning.campaign_min_words")
    quotes = setting(consultation.clustering.quotes_per_theme, "clustering.quotes_per_theme")
    return (
        "Names, addresses and other personal details were looked for by computer and replaced by words in square "
        f"brackets, such as {rule('[NAME 1]', 'redaction')}, before the answers were analysed.",
        "Each answer was split into the ideas that it holds. A language model that runs on the organisation’s own "
        f"computer turned each idea into numbers. {GROUPED[consultation.codeframe.mode]} The program sends nothing "
        "that people wrote to anybody.",
        f"{TITLED[consultation.codeframe.mode]} People can keep, rename, merge or drop each theme; the next section "
        "says how far they have. A respondent counts once in a theme, however often they raise it. "
        "Whether people gave a reason was told by words such as “because”, so some reasons are missed.",
        f"Nearly the same text of {words} words or more from different people was counted once "
        "for themes, as a campaign, and what senders added in their own words was read as comments of their own. The "
        "same short answer from different people is the opinion of each of them, and counts for each.",
        f"Quotes, at most {quotes} a theme, are word for word what people wrote, from people who "
        "allow it. They illustrate a theme and were not chosen as typical of everybody who raised it.",
    )


def limits(consultation: Consultation) -> tuple[str, ...]:
    """What this report does not show."""
    least = setting(consultation.disclosure.group_minimum, "disclosure.group_minimum")
    return (
        "What people who did not take part think.",
        "How many people are for or against anything. Raising a theme is not the same as agreeing or disagreeing with "
        "a proposal.",
        "How much a theme matters. Its number says how many people thought of it when they answered.",
        _why_groups_differ(consultation),
        "Every answer in its right place. A computer sorted the answers, and it can miss irony, local names and rare "
        "points, or put an idea under the wrong theme.",
        f"Groups of fewer than {least} people, which are put together with others.",
    )


def _why_groups_differ(consultation: Consultation) -> str:
    """What differences between groups do not show, and how they were chosen."""
    chosen = (
        "Differences are told where both sides have enough people, the gap is wide and reshuffling people’s groups "
        "would seldom give as much, all comparisons of this report together (false discovery rate under "
        f"{rule('5%', 'difference worth a closer look')})"
        if consultation.equality.tests
        else "Differences are told where both sides have enough people and the gap is wide; they were not tested"
    )
    return (
        f"Why groups of people differ. {chosen}. Other groups may differ too where numbers are small or hidden, and "
        "none of it says what people think who did not take part."
    )


def review_state(themes: Themes) -> str:
    """How many themes people decided about."""
    decided = derived(int((themes["decision"] != "").sum()), "number of themes with a decision")
    everything = derived(len(themes), "number of themes")
    if not len(themes):
        return "No themes were found, so none needed to be confirmed."
    return f"{decided} of {counted(everything, 'theme')} have been confirmed by a person."


# What the computer did with the themes, by the mode of the codeframe.
DID = {"discover": "proposed", "seed": "proposed some of", "closed": "sorted the answers into"}


def review_box(themes: Themes, consultation: Consultation, edition: str) -> str:
    """What stands at the top of a release whose themes nobody confirmed; "" where nothing needs to."""
    undecided = derived(int((themes["decision"] == "").sum()), "number of themes without a decision")
    everything = derived(len(themes), "number of themes")
    if edition != "release" or not undecided or consultation.publication.review != "not required":
        return ""
    return (
        f"A computer {DID[consultation.codeframe.mode]} the themes in this report. "
        f"{counted(undecided, 'theme')} of {everything:,} have not been confirmed by a person: "
        f"{set_words(consultation.body, 'body')} chose to publish without that review."
    )


def redaction_box(signed: SignOff, consultation: Consultation, edition: str) -> str:
    """What stands at the top of a release whose redaction nobody checked; "" where nothing needs to."""
    if edition != "release" or signed.is_done or consultation.publication.redaction_check != "not required":
        return ""
    return (
        "Personal details were taken out of the answers by computer. How many it missed was not measured: "
        f"{set_words(consultation.body, 'body')} chose to publish without that check."
    )


def missed_details(signed: SignOff, consultation: Consultation) -> str:
    """How many personal details redaction missed, as far as people measured it."""
    drawn, read, missed, answers = (
        Told(number, Cell(SAMPLE, of, "answers"))
        for number, of in (
            (signed.drawn, "drawn"), (signed.drawn - len(signed.unread), "read"), (signed.missed, "missed"),
            (signed.answers, "drawn from"),
        )
    )  # fmt: skip
    if not drawn:
        return "There were no answers in which personal details could have been missed."
    if signed.unread:
        return (
            f"How many personal details were missed: not measured. {read:,} of a sample of "
            f"{counted(drawn, 'answer')} have been read by a person after redaction."
        )
    where = "all of them" if drawn == answers else f"{answers:,} at random"
    limit = mark(f"{100 * signed.upper_limit:.1f}", Cell(SAMPLE, "missed|drawn", "upper limit"))
    rest = (
        "What was found has been taken out."
        if drawn == answers
        else "What was found has been taken out; as large a share of the other answers may hold some still."
    )
    return (
        f"{set_words(consultation.body, 'body')} read {counted(drawn, 'answer')}, drawn from {where}, after redaction, "
        f"looking for personal details that were left in: {missed:,} missed in {drawn:,}; upper "
        f"{rule('95 %', 'confidence')} limit {limit} %. " + (rest if missed else "")
    ).strip()


def lapsed_words(lapsed: int) -> str:
    """What a draft says of officers' sentences that stand for nothing any more; "" where there are none."""
    if not lapsed:
        return ""
    lapsed = derived(lapsed, "number of sentences that officers wrote and that stand for nothing")
    told = counted(lapsed, "sentence that officers wrote is", "sentences that officers wrote are")
    return f"{told} not printed, because the report no longer says what they stood for."


def redaction_grid(redactions: Mapping[str, int]) -> Grid | None:
    """How often each kind of personal detail was replaced."""
    if not redactions:
        return None
    times = {kind: Told(number, Cell("redactions", kind, "times")) for kind, number in redactions.items()}
    rows = tuple((redaction_name(kind), f"{number:,}") for kind, number in times.items())
    return Grid("table-redactions", "Personal details replaced in the answers", ("Kind", "Times replaced"), rows)


def settings_grid(consultation: Consultation) -> Grid:
    """Every setting that shapes what is published, with its value."""
    return Grid(
        "table-settings",
        "Settings of this report",
        ("Setting", "Value", "What it does"),
        tuple(
            (set_words(name, name), mark(value, Cell(SETTINGS, name, "value")), rule(says, name))
            for name, value, says in _settings(consultation)
        ),
        words=3,
    )


def _settings(consultation: Consultation) -> Iterator[tuple[str, str, str]]:
    """The settings, their values and what they do."""
    publication = consultation.publication
    yield from _disclosure_settings(consultation)
    yield (
        "cleaning.campaign_min_words",
        str(consultation.cleaning.campaign_min_words),
        ("The same text of this many words from different people counts once."),
    )
    yield "clustering.quotes_per_theme", str(consultation.clustering.quotes_per_theme), "Quotes a theme, at most."
    yield (
        "codeframe.mode",
        consultation.codeframe.mode,
        "Whether analysts wrote themes down beforehand, and if only those.",
    )
    begun = str(consultation.clustering.themes or "by the number of passages")
    yield "clustering.themes", begun, "How many themes a question is first parted into."
    yield "clustering.max_themes", str(consultation.clustering.max_themes or "none"), "The most themes a question."
    yield "equality.tests", "on" if consultation.equality.tests else "off", "Whether differences are tested."
    if consultation.population:
        yield "population.path", readable(consultation.population.path), "The table of who lives in the area."
    yield (
        "quality.floor",
        f"{consultation.quality.floor:g}",
        "Themes whose agreement with human coding (kappa) is lower are marked as not fit for counts.",
    )
    yield "publication.review", publication.review, "Whether people decide about each theme before publication."
    yield (
        "publication.redaction_check",
        publication.redaction_check,
        "Whether people read a sample of redacted answers before publication.",
    )
    yield "redaction.sample", str(consultation.redaction.sample), "Redacted answers in that sample, at most."
    because = consultation.permission.quotes_may_be_published_because
    if because:
        yield "permission.quotes_may_be_published_because", readable(because), "Why quotes may be published."


def _disclosure_settings(consultation: Consultation) -> Iterator[tuple[str, str, str]]:
    """The rules that protect small numbers, with the source of each default, and the policy of each characteristic."""
    disclosure = consultation.disclosure
    rules = {
        "method": "How small numbers are protected: suppress (hide them, and others with them) or round.",
        "threshold": "Numbers of people from 1 up to below this are hidden.",
        "group_minimum": "Smaller groups are put together with others.",
        "quote_minimum": "A quote says what kind of respondent wrote it only where this many of that kind answered.",
        "percent_base": "Percentages need at least this many who answered.",
        "kinds": "Whether individuals and organisations are counted apart too, or only together.",
    }
    for name, says in rules.items():
        is_default = getattr(disclosure, name) == Disclosure.model_fields[name].default
        source = f" Default: {SOURCES[name]}." if is_default else " Chosen by the organisation."
        yield f"disclosure.{name}", str(getattr(disclosure, name)), says + source
    for name in consultation.axes:
        yield (
            f"disclosure.characteristics.{name}",
            disclosure.policy(name),
            (f"Whether the table of {quoted(characteristic_name(name))} is public, internal or off."),
        )


def facts_grid(facts: Mapping[str, str]) -> Grid | None:
    """The versions of the software and the model, as given."""
    if not facts:
        return None
    rows = tuple(
        (called(name, Cell("facts", name, "name")), mark(readable(value), Cell("facts", name, "value")))
        for name, value in facts.items()
    )
    return Grid("table-facts", "Software, model and input", ("What", "Which"), rows, words=2)
