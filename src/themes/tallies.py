"""Tallies: how many people each number in the report stands for, with small numbers of them hidden."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import pandas as pd

from themes.consultation import ClosedQuestion, Disclosure
from themes.disclosure.audit import SEVERAL_KINDS, audit_closed
from themes.disclosure.ballots import Count, hide
from themes.disclosure.bases import PARTS, analysed_people, mentions, part_of, parts_by, without_headings
from themes.disclosure.bounds import Theme
from themes.disclosure.order import natural_order
from themes.disclosure.percentages import percent_of
from themes.disclosure.published import OTHER_ANSWERS, ToldClosed
from themes.disclosure.risks import is_small, is_split_exposed, leaves_few
from themes.disclosure.rounding import round_closed, rounded, to_nearest
from themes.tables import (
    ACCOUNTING,
    ADDITION,
    CLOSED_COUNTS,
    EVENT_NOTE,
    IN_TIME,
    INDIVIDUAL,
    ORGANISATION,
    SHOWN,
    STATUSES,
    SUPPRESSED,
    THEMES,
    Accounting,
    Assigned,
    Clean,
    Closed,
    ClosedCounts,
    Codeframe,
    Respondents,
    Reviewed,
    Themes,
)

RECEIVED, CAMPAIGN_ADDITIONS = "received", "campaign_additions"
STEPS = (RECEIVED, *sorted(STATUSES, key=lambda status: status == "analysed"), CAMPAIGN_ADDITIONS)
ALL_KINDS = "all"
# The closed answers again without those of people who sent a campaign's text: readers see what the campaign changes.
WITHOUT_CAMPAIGNS = "without campaign copies"


def account(clean: Clean, questions: Sequence[str] = ()) -> Accounting:
    """Say what became of every response: one row a question and step; `received` is the sum of the statuses.

    `campaign_additions` (words that senders added to a campaign's text) stands outside the sum.

    Args:
        clean: the answers with their statuses.
        questions: the questions in their order; one that nobody was asked has a row of noughts. Where none is given,
            those that stand in `clean`.
    """
    statuses = clean.groupby(["question_id", "status"]).size().unstack("status", fill_value=0)
    steps = statuses.reindex(columns=[*STATUSES, ADDITION], fill_value=0)
    asked = list(questions) or sorted(steps.index)
    steps = steps.reindex(asked, fill_value=0)
    return ACCOUNTING.check(_steps(steps, "question_id")) if asked else ACCOUNTING.empty()


def account_by_channel(clean: Clean, respondents: Respondents) -> pd.DataFrame:
    """The same by channel (survey, letter, e-mail, event ...), all questions together: channel, step, responses."""
    channel = clean["respondent_id"].map(respondents.set_index("respondent_id")["channel"]).rename("channel")
    statuses = clean.groupby([channel, "status"]).size().unstack("status", fill_value=0)
    steps = statuses.reindex(columns=[*STATUSES, ADDITION], fill_value=0)
    return _steps(steps, "channel") if len(steps) else pd.DataFrame(columns=["channel", "step", "responses"])


def _steps(statuses: pd.DataFrame, key: str) -> pd.DataFrame:
    """Counts of statuses as rows of steps."""
    sums = {RECEIVED: statuses[list(STATUSES)].sum(axis=1), CAMPAIGN_ADDITIONS: statuses[ADDITION]}
    steps = statuses.assign(**sums)[list(STEPS)].astype("int64")
    names = [name for name in steps.index for _ in STEPS]
    return pd.DataFrame({key: names, "step": [*STEPS] * len(steps), "responses": steps.to_numpy().ravel()})


def count_themes(  # noqa: PLR0917  one for each table that it reads
    assigned: Assigned, codeframe: Codeframe, reviewed: Reviewed, respondents: Respondents, settings: Disclosure
) -> Themes:
    """Count the people who raised each theme, and hide small numbers of them.

    A theme of no more responses than the threshold is `suppressed`: all its numbers are hidden but the base (of just as
    many, somebody who is the only one of their group takes themselves away, and the others are a small number). Its
    split into individuals and organisations is hidden where organisations are a small number, where individuals are no
    more than the threshold, where so few of either answered the question that any number of them is small, or where the
    settings count all kinds `together`; the theme then stays `shown`. In the rare case that even the hidden split could
    be worked out from the bases (nearly everybody raised the theme), the theme is suppressed.

    Args:
        assigned: passages and their themes; a respondent counts once a theme, whatever passages say it.
        codeframe: the themes that stand; one nobody raised has 0 responses. One that only heads others is not counted:
            a union beside its parts would give small numbers away.
        reviewed: whose analysed answers are the base.
        respondents: their kinds.
        settings: `threshold`, `percent_base` and `kinds`.

    Returns:
        One row a theme: by question, then responses from most to fewest (hidden ones last), then theme_id.
    """
    codeframe = without_headings(codeframe, assigned)
    if codeframe.empty:
        return THEMES.empty()
    people = analysed_people(reviewed, respondents)
    raised = parts_by(["question_id", "theme_id"], mentions(assigned, people))
    bases = parts_by(["question_id"], people)
    nobody = dict.fromkeys(PARTS, 0)
    keys = zip(codeframe["question_id"], codeframe["theme_id"], strict=True)
    counts = [
        _theme_numbers(raised.get((question, theme), nobody), bases.get((question,), nobody), settings)
        for question, theme in keys
    ]
    numbers = pd.DataFrame(counts, index=codeframe.index).astype(dict.fromkeys(NUMBERS, "Int64"))
    themes = pd.concat([codeframe, numbers], axis=1)
    order = themes.assign(hidden=themes["responses"].isna(), fewest=-themes["responses"].fillna(0))
    return THEMES.check(themes.loc[order.sort_values(["question_id", "hidden", "fewest", "theme_id"]).index])


NUMBERS = ("responses", "base", "percent", "individuals", "organisations", "event_mentions")


def _theme_numbers(raised: dict[str, int], bases: dict[str, int], settings: Disclosure) -> dict[str, object]:
    """The published numbers of one theme."""
    individuals, organisations, events = raised[INDIVIDUAL], raised[ORGANISATION], raised[EVENT_NOTE]
    responses, base = individuals + organisations, _base(bases[INDIVIDUAL] + bases[ORGANISATION], settings)
    row: dict[str, object] = dict.fromkeys(NUMBERS)
    row |= {"base": base, "event_mentions": _told(events, settings)}
    parts = (organisations, bases[INDIVIDUAL], bases[ORGANISATION])
    hides_split = any(_told(number, settings) is None for number in parts) or _total(individuals, settings) is None
    hides_split |= settings.kinds == "together"
    told = Theme(responses, None if hides_split else individuals, bases[INDIVIDUAL], bases[ORGANISATION])
    exposed = hides_split and responses > 0 and is_split_exposed(told, settings.threshold)
    shown = _total(responses, settings)
    if shown is None or exposed:
        return {**row, "status": SUPPRESSED}
    row |= {"responses": shown, "status": SHOWN}
    if base >= settings.percent_base:
        row |= {"percent": percent_of(shown, base)}
    split = {"individuals": _told(individuals, settings), "organisations": _told(organisations, settings)}
    return row if hides_split else row | split


def _base(number: int, settings: Disclosure) -> int:
    """A base as published."""
    return to_nearest(number) if settings.method == "round" else number


def _total(number: int, settings: Disclosure) -> int | None:
    """A number of all who did something, as published; None where it is small, or is once somebody is taken away."""
    return None if leaves_few(number, settings.threshold) else _told(number, settings)


def _told(number: int, settings: Disclosure) -> int | None:
    """A number as published by the method of the settings; None where it is too small to show."""
    if settings.method == "round":
        return rounded(number, settings.threshold)
    return None if is_small(number, settings.threshold) else number


@dataclass(frozen=True)
class Ballot:
    """One closed question's answers: a row a respondent (in no event note) and option, and who could have answered."""

    question: ClosedQuestion
    answers: pd.DataFrame
    able: dict[str, int]
    senders: frozenset[str] = frozenset()

    def answered(self, kind: str) -> int:
        """Respondents of a kind who chose an option."""
        return int(self._of(kind)["respondent_id"].nunique())

    def chose(self, kind: str, options: Sequence[str]) -> list[int]:
        """Respondents of a kind who chose each option."""
        counts = self._of(kind).groupby("option")["respondent_id"].nunique()
        return [int(counts.get(option, 0)) for option in options]

    @property
    def is_one_each(self) -> bool:
        """Whether the options share out the respondents: nobody chose two."""
        return not self.answers.duplicated("respondent_id").any()

    def _of(self, kind: str) -> pd.DataFrame:
        if kind == ALL_KINDS:
            return self.answers
        if kind == WITHOUT_CAMPAIGNS:
            return self.answers[~self.answers["respondent_id"].isin(list(self.senders))]
        return self.answers[self.answers["part"] == kind]


def senders_of(reviewed: Reviewed) -> frozenset[str]:
    """Respondents who sent a copy of a campaign's text."""
    return frozenset(reviewed.loc[reviewed["status"] == "campaign_copy", "respondent_id"])


def count_closed(
    closed: Closed,
    respondents: Respondents,
    questions: Sequence[ClosedQuestion],
    settings: Disclosure,
    *,
    senders: Collection[str] = (),
) -> ClosedCounts:
    """Count the answers to closed questions, for all respondents and, where that exposes nobody, for each kind.

    Event notes, late and withdrawn respondents are left out. Rows for individuals and organisations are there only
    where each kind has `group_minimum` answers and more than the threshold, something of both can be shown, and nothing
    of all respondents need be hidden for it. `suppressed` options hold no number; others are hidden with them so that
    sums give none away. Rows "without campaign copies" leave out the `senders` of a campaign's text, and are there only
    where more than the threshold are left, nothing is hidden and what they leave out is in no option a small number.

    Returns:
        A row a question (in their order), option (as declared, then others) and kind (all, individual, organisation).
    """
    people = respondents.loc[respondents["standing"] == IN_TIME, ["respondent_id"]]
    people = people.assign(part=part_of(people["respondent_id"], respondents))
    people = people[people["part"].isin([INDIVIDUAL, ORGANISATION])]
    able = {part: int((people["part"] == part).sum()) for part in (INDIVIDUAL, ORGANISATION)}
    able |= {ALL_KINDS: len(people), WITHOUT_CAMPAIGNS: int((~people["respondent_id"].isin(list(senders))).sum())}
    answers = closed.drop_duplicates().merge(people, on="respondent_id")
    rows: list[dict[str, object]] = []
    for question in questions:
        ballot = Ballot(question, answers[answers["question_id"] == question.id], able, frozenset(senders))
        ballot = _places(ballot, settings.threshold) if question.kind == "ranking" else ballot
        rows += _count_question(ballot, settings)
    if not rows:
        return CLOSED_COUNTS.empty()
    whole = dict.fromkeys(("count", "base_answered", "base_all", "percent"), "Int64")
    return CLOSED_COUNTS.check(pd.DataFrame(rows).astype(whole))


def _count_question(ballot: Ballot, settings: Disclosure) -> Iterator[dict[str, object]]:
    """The rows of one closed question."""
    ballot = _without_rare_answers(ballot, settings.threshold)
    options = _options(ballot)
    columns = _columns(ballot, options, settings)
    without = ballot.chose(WITHOUT_CAMPAIGNS, options)
    has_base = _total(ballot.answered(WITHOUT_CAMPAIGNS), settings) is not None
    if has_base and _may_leave_out(columns[ALL_KINDS], without, settings):
        columns[WITHOUT_CAMPAIGNS] = without
    for place, option in enumerate(options):
        for kind, counts in columns.items():
            yield _closed_row(ballot, (option, kind), counts[place], settings)


def _columns(ballot: Ballot, options: Sequence[str], settings: Disclosure) -> dict[str, Sequence[int | None]]:
    """The counts of all respondents and, where that exposes nobody and hides nothing of all, of each kind."""
    nothing: dict[str, Sequence[int | None]] = {ALL_KINDS: [None] * len(options)}
    if _total(ballot.answered(ALL_KINDS), settings) is None:
        return nothing
    together = _protected(ballot, options, (ALL_KINDS,), settings) or nothing
    if settings.kinds == "together":
        return together
    answered = [ballot.answered(kind) for kind in (INDIVIDUAL, ORGANISATION)]
    if all(number >= settings.group_minimum and _total(number, settings) is not None for number in answered):
        split = _protected(ballot, options, (ALL_KINDS, INDIVIDUAL, ORGANISATION), settings)
        if split and split[ALL_KINDS] == together[ALL_KINDS] and all(_says_anything(split[kind]) for kind in split):
            return split
    return together


def _says_anything(counts: Sequence[int | None]) -> bool:
    return any(count is not None for count in counts)


def _protected(
    ballot: Ballot, options: Sequence[str], kinds: Sequence[str], settings: Disclosure
) -> dict[str, Sequence[int | None]] | None:
    """The counts of some kinds with small ones hidden and others with them; None where that cannot be done safely."""
    answered = {kind: ballot.answered(kind) for kind in kinds}
    count = Count({kind: ballot.chose(kind, options) for kind in kinds}, answered, ballot.is_one_each)
    shared_out = ballot.question.kind not in SEVERAL_KINDS
    hidden = count.columns if settings.method == "round" else hide(count, settings.threshold)
    if hidden is None:
        return None
    cells = {(option, kind): hidden[kind][place] for place, option in enumerate(options) for kind in kinds}
    told: ToldClosed | None = ToldClosed(ballot.question.id, cells, answered, shared_out)
    if told and settings.method == "round":
        told = round_closed(told, settings.threshold)
    if told is None or audit_closed(told, settings.threshold):
        return None
    return {kind: [told.counts[option, kind] for option in options] for kind in kinds}


def _places(ballot: Ballot, threshold: int) -> Ballot:
    """A ranking with its places as options, "Bus: 1"; or first places only where a place is a small number.

    Every option's places share out those who ranked it, and every place's options too: a small number follows from
    the others both ways. First places share out the respondents once, and are hidden as a single choice is.
    """
    names = ballot.question.options or tuple(sorted({given.rpartition(": ")[0] for given in ballot.answers["option"]}))
    places = [f"{name}: {place}" for name in names for place in range(1, len(names) + 1)]
    kinds = (ALL_KINDS, INDIVIDUAL, ORGANISATION, WITHOUT_CAMPAIGNS)
    small = any(is_small(count, threshold) for kind in kinds for count in ballot.chose(kind, places))
    if small or not ballot.answers["option"].isin(places).all():
        places = [f"{name}: 1" for name in names]
    question = ballot.question.model_copy(update={"options": tuple(places)})
    answers = ballot.answers[ballot.answers["option"].isin(places)]
    return Ballot(question, answers, ballot.able, ballot.senders)


def _without_rare_answers(ballot: Ballot, threshold: int) -> Ballot:
    """The ballot with answers that the form does not offer, and few people gave, under one name."""
    given = ballot.answers.groupby("option")["respondent_id"].nunique()
    rare = [str(option) for option in given[given < threshold].index if option not in ballot.question.options]
    options = ballot.answers["option"].replace(dict.fromkeys(rare, OTHER_ANSWERS))
    return Ballot(ballot.question, ballot.answers.assign(option=options).drop_duplicates(), ballot.able, ballot.senders)


def _options(ballot: Ballot) -> list[str]:
    """The options in the form's order, then others in the natural one, "Other answers" last."""
    others = set(ballot.answers["option"]) - set(ballot.question.options)
    return [*ballot.question.options, *sorted(others, key=lambda name: (name == OTHER_ANSWERS, natural_order(name)))]


def _may_leave_out(everybody: Sequence[int | None], without: Sequence[int], settings: Disclosure) -> bool:
    """Whether the answers may be told again without some: what is left and what is left out are no small numbers."""
    pairs = [(count, left) for count, left in zip(everybody, without, strict=True) if count is not None]
    if settings.method == "round" or len(pairs) < len(without) or all(count == left for count, left in pairs):
        return False
    numbers = [number for count, left in pairs for number in (left, count - left)]
    return sum(without) > 0 and not any(is_small(number, settings.threshold) for number in numbers)


def _closed_row(ballot: Ballot, key: tuple[str, str], count: int | None, settings: Disclosure) -> dict[str, object]:
    """One row of the table."""
    option, kind = key
    answered = _total(ballot.answered(kind), settings)
    says_percent = count is not None and answered is not None and answered >= settings.percent_base
    return {
        "question_id": ballot.question.id,
        "option": option,
        "respondent_kind": kind,
        "count": count,
        "base_answered": answered,
        "base_all": _base(ballot.able[kind], settings),
        "percent": percent_of(count, answered) if says_percent and count is not None and answered else None,
        "status": SUPPRESSED if count is None else SHOWN,
    }
