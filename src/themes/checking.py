"""Checking: what an analyst should know of a consultation before anything of it is analysed."""

import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from themes.cleaning import clean
from themes.consultation import Consultation
from themes.equality.population import read_population
from themes.exports import count
from themes.framing import read_frame
from themes.languages import NAMES
from themes.local_list import read_list
from themes.redaction import redact
from themes.report.word.template import template_notes
from themes.responses import Responses, read_responses
from themes.tables import (
    ADDITION,
    EVENT_NOTE,
    MISSING_GROUPS,
    NOT_ASKED,
    NOT_RECOGNISED,
    NOT_STATED,
    Accounting,
    Clean,
    Respondents,
)
from themes.tallies import account, account_by_channel
from themes.triage import may_hold, triage_by_cues, triage_counts, triage_notes

# What this check leaves out: it embeds no answer, because that would take minutes.
BY_CUES = "found by cues only; `themes run` looks further, and may find more"
# A terminal is at least so many characters wide.
WIDTH = 80
# Questions side by side in one table of the terminal.
QUESTIONS_ABREAST = 6
CHANNELS_ABREAST = 4
# Ten tables of them are as many as a person reads through; the questions after these are counted together.
QUESTIONS_SHOWN = 60
# Questions of which one thing is told, one by one; of more together.
QUESTIONS_NAMED = 10
# Fewer answers than this make a short codeframe that one more answer can change (research note on rivals: 439 short
# comments are "small n" already; a hundred is where a person would read them all).
FEW_ANSWERS = 100
# Campaigns that are named one by one; more are counted together.
CAMPAIGNS_NAMED = 10
# What a characteristic of one answer to a select-all question is called: "condition: Hearing", with who chose it.
SELECT_ALL, CHOSEN = ": ", "Yes"
# So large a share of answers missing is worth a warning.
MUCH_MISSING = 0.3
STEP_WORDS = {
    "received": "received",
    "blank": "blank",
    "nil_reply": 'nil reply ("nothing")',
    "duplicate": "duplicate",
    "combined": "combined with another",
    "campaign_copy": "campaign copy",
    "other_language": "in another language",
    "late": "late",
    "withdrawn": "withdrawn",
    "analysed": "analysed",
    "campaign_additions": "own words beside copies",
}


@dataclass(frozen=True)
class Check:
    """What a check found: the accounting by question, and by channel; who responded; what is urgent; what is odd."""

    accounting: Accounting
    channels: pd.DataFrame
    profile: pd.DataFrame
    oddities: tuple[str, ...]
    respondents: int
    urgent: Mapping[str, int]


def check_consultation(consultation: Consultation, key: bytes) -> Check:
    """Read and clean the responses, and analyse nothing.

    Args:
        consultation: the settings.
        key: the consultation's secret.

    Raises:
        DataError: with every problem of the responses, or of the table of the population, or of the codeframe.
    """
    found = read_responses(consultation, key)
    read_population(consultation, found.characteristics)
    read_frame(consultation)
    notes = template_notes(consultation)
    cleaned = clean(found.raw, found.respondents, consultation.cleaning)
    return Check(
        accounting=account(cleaned, [question.id for question in consultation.questions]),
        channels=account_by_channel(cleaned, found.respondents),
        profile=profile(found, consultation),
        oddities=(*_oddities(consultation, found, cleaned), *notes),
        respondents=len(found.respondents),
        urgent=_urgent(cleaned, consultation, key),
    )


def _urgent(cleaned: Clean, consultation: Consultation, key: bytes) -> dict[str, int]:
    """How many answers somebody must read today, by kind; by cues; only those with one are redacted."""
    texts = {text: may_hold(text) for text in cleaned["clean_text"].unique()}
    cued = Clean(cleaned[cleaned["clean_text"].map(texts)])
    if cued.empty:
        return {}
    redacted, _ = redact(cued, consultation.redaction, read_list(consultation.folder, key))
    return triage_counts(triage_by_cues(redacted))


def profile(found: Responses, consultation: Consultation) -> pd.DataFrame:
    """Who responded: a row a characteristic and group, with how many people; small groups are counted together.

    Returns:
        Columns characteristic, group and people; the kinds of missing come last, each by its name.
    """
    threshold = consultation.disclosure.threshold
    rows: list[tuple[str, str, int]] = []
    kinds = Counter(found.respondents["kind"].replace({NOT_STATED: "kind not stated"}))
    rows += _grouped("respondents", kinds, threshold)
    for name, groups in found.characteristics.groupby("characteristic", sort=False)["group"]:
        rows += _grouped(str(name), Counter(groups), threshold)
    return pd.DataFrame(rows, columns=["characteristic", "group", "people"])


def _grouped(name: str, counts: Counter[str], threshold: int) -> Iterator[tuple[str, str, int]]:
    """The groups of one characteristic, large ones by size, then small ones together, then the missing."""
    stated = [(group, size) for group, size in counts.most_common() if group not in MISSING_GROUPS]
    yield from ((name, group, size) for group, size in stated if size >= threshold)
    small = [size for _, size in stated if size < threshold]
    if small:
        noun = "group" if len(small) == 1 else "groups"
        yield name, f"{len(small)} {noun} of fewer than {threshold}, in all", sum(small)
    yield from ((name, group, counts[group]) for group in MISSING_GROUPS if counts[group])


def _oddities(consultation: Consultation, found: Responses, cleaned: Clean) -> Iterator[str]:
    """Everything that will be odd about the analysis, in counts."""
    yield from found.notes
    if not consultation.questions:
        yield "no open question is declared: there is nothing to find themes in"
    steps = _counted(consultation, cleaned, "status")
    yield from _about_many(steps)
    yield from _about_few(steps)
    yield from _about_silence(steps)
    read = Clean(cleaned[~cleaned["language"].isin(["", "en"])])
    yield from _about_languages(_counted(consultation, read, "language"))
    yield from _about_campaigns(cleaned, consultation.disclosure.threshold)
    yield from _about_people(consultation, found.respondents)
    yield from _about_characteristics(found)
    if len(found.codes):
        coded = found.codes.drop_duplicates(["respondent_id", "question_id"])
        codes = count(int(found.codes["code"].nunique()), "code")
        yield f"{count(coded, 'answer')} with {codes} that people gave: kept as human codes"


def _counted(consultation: Consultation, cleaned: Clean, column: str) -> dict[str, Counter[str]]:
    """How often each value of a column stands in each question's answers, the questions in their order."""
    counted = {question.id: Counter[str]() for question in consultation.questions}
    sizes = cleaned.groupby(["question_id", column], sort=True).size()
    for question, value, size in sizes.reset_index(name="size").itertuples(index=False, name=None):
        counted.setdefault(question, Counter())[value] = int(size)
    return counted


def _about_many(steps: Mapping[str, Counter[str]]) -> Iterator[str]:
    """More questions than any form asks."""
    if len(steps) > QUESTIONS_SHOWN:
        yield (
            f"{len(steps):,} open questions are declared, more than forms ask: see whether rows and columns changed "
            "places, or take out of consultation.toml what is no question"
        )


def _about_few(steps: Mapping[str, Counter[str]]) -> Iterator[str]:
    """The questions that few answered, together."""
    few = {name: taken["analysed"] for name, taken in steps.items() if 0 < taken["analysed"] < FEW_ANSWERS}
    if few:
        named = list(few)[:QUESTIONS_NAMED]
        sizes = ", ".join(f"{few[name]:,}" for name in named)
        more = f" and {len(few) - len(named):,} more" if len(few) > len(named) else ""
        yield (
            f"{', '.join(named)}{more}: fewer than {FEW_ANSWERS} answers to analyse ({sizes}{', …' if more else ''}): "
            "read them all; themes of so few change with every answer"
        )


def _about_silence(steps: Mapping[str, Counter[str]]) -> Iterator[str]:
    """The questions to which there is nothing, or little, to analyse."""
    received = {name: taken.total() - taken[ADDITION] for name, taken in steps.items()}
    nothing = [name for name, taken in steps.items() if received[name] and not taken["analysed"]]
    yield from _first([f"{name}: no answer is left to analyse" for name in nothing], "no answer is left to analyse")
    empty = {name: taken["blank"] + taken["nil_reply"] for name, taken in steps.items()}
    much = [
        f"{name}: {empty[name]:,} of {received[name]:,} said nothing ({empty[name] / received[name]:.0%})"
        for name in steps
        if received[name] and empty[name] > 0.5 * received[name]
    ]
    yield from _first(much, "most said nothing")


def _about_languages(languages: Mapping[str, Counter[str]]) -> Iterator[str]:
    """Answers in other languages than English."""
    told = [
        f"{name}: {count(times, 'answer')} in {NAMES[code]}: "
        + ("analysed with the English ones" if code == "sco" else "told apart, for a person to read")
        for name, codes in languages.items()
        for code, times in sorted(codes.items())
    ]
    yield from _first(told, "answers in other languages")


def _first(told: Sequence[str], what: str) -> Iterator[str]:
    """What is told of the first questions, one by one, and of how many more the same could be told."""
    yield from told[:QUESTIONS_NAMED]
    if len(told) > QUESTIONS_NAMED:
        yield f"{len(told) - QUESTIONS_NAMED:,} more of the kind: {what}"


def _about_campaigns(cleaned: Clean, threshold: int) -> Iterator[str]:
    """The campaigns found, which a person confirms or splits in the review workbook."""
    members = cleaned[(cleaned["campaign_id"] != "") & (cleaned["status"] != ADDITION)]
    added = Counter(cleaned.loc[cleaned["status"] == ADDITION, "campaign_id"])
    sizes = members.groupby(["question_id", "campaign_id"]).size().sort_values(ascending=False, kind="stable")
    if sizes.empty:
        return
    yield f"{count(sizes, 'set')} of nearly the same long answer: confirm or split each in the review workbook"
    named = sizes[sizes >= threshold].head(CAMPAIGNS_NAMED)
    for question, campaign, size in named.reset_index(name="size").itertuples(index=False, name=None):
        own = f", {added[campaign]:,} with words of their own" if added[campaign] else ""
        yield f"{question}: {count(size, 'person', 'people')} sent {campaign}{own}"
    rest = sizes.iloc[len(named) :]
    if len(rest):
        span = " to ".join(dict.fromkeys((f"{rest.min():,}", f"{rest.max():,}")))
        noun = "other" if len(named) else "set"
        yield f"{count(rest, noun)} of {span} people{' each' if len(rest) > 1 else ''}"


def _about_people(consultation: Consultation, respondents: Respondents) -> Iterator[str]:
    """Who may be quoted, who speaks for many, and what the settings leave open."""
    if consultation.closes is None:
        yield "no closing date is set: nobody is late"
    silent = int((respondents["may_publish"] == "no").sum())
    if silent == len(respondents) and silent:
        yield "nobody may be quoted: no column gives permission, and [permission] gives no reason"
    elif silent:
        yield f"{silent:,} of {len(respondents):,} gave no permission to publish: analysed, never quoted"
    notes = respondents[respondents["kind"] == EVENT_NOTE]
    if len(notes):
        people = count(int(notes["people"].sum()), "person", "people")
        yield f"{count(notes, 'event note')}, of at least {people}: counted apart, in no percentage"


def _about_characteristics(found: Responses) -> Iterator[str]:
    """Characteristics that many of those who were asked did not answer, together."""
    much: list[str] = []
    for name, groups in found.characteristics.groupby("characteristic", sort=False)["group"]:
        asked = groups[groups != NOT_ASKED]
        missing = asked.isin(MISSING_GROUPS).sum()
        unknown = (asked == NOT_RECOGNISED).sum()
        if SELECT_ALL not in str(name) and missing > MUCH_MISSING * len(asked):
            told = f", {unknown:,} of them not recognised" if unknown else ""
            words = str(name).replace("_", " ")
            much.append(f"{words} {missing:,} of {len(asked):,} ({missing / len(asked):.0%}{told})")
    if much:
        yield f"blank, not said or not recognised, and so in no group: {'; '.join(much)}"


def lines(check: Check, consultation: Consultation) -> Iterator[str]:
    """The check as a terminal of 80 columns shows it."""
    yield from _wrapped(f"{consultation.title}: {count(check.respondents, 'respondent')}")
    for names, steps in _tables(check.accounting, [question.id for question in consultation.questions]):
        yield ""
        yield from _accounting_lines(names, steps)
    if check.channels["channel"].nunique() > 1:
        yield ""
        yield from _channel_lines(check.channels)
    yield ""
    yield from _question_names(consultation)
    yield "Read today"
    for note in (*triage_notes(check.urgent, consultation.triage.contact), BY_CUES):
        yield from _wrapped(note, first="  ", rest="  ")
    yield ""
    yield "Who responded"
    question = check.profile["characteristic"].str.split(SELECT_ALL, n=1).str[0]
    for name, rows in check.profile.groupby(question, sort=False):
        yield from _profile_lines(str(name), rows, consultation.disclosure.threshold)
    if check.oddities:
        yield ""
        yield "What to know before you analyse it"
        for oddity in check.oddities:
            yield from _wrapped(oddity, first="  - ", rest="    ")


def _tables(accounting: Accounting, names: Sequence[str]) -> Iterator[tuple[Sequence[str], Mapping[str, list[int]]]]:
    """The questions that stand side by side with the numbers of each step; all that are too many, in one column."""
    steps = accounting.pivot(index="question_id", columns="step", values="responses").reindex(list(names))
    shown, rest = steps.iloc[:QUESTIONS_SHOWN], steps.iloc[QUESTIONS_SHOWN:]
    for start in range(0, len(shown), QUESTIONS_ABREAST):
        some = shown.iloc[start : start + QUESTIONS_ABREAST]
        yield list(some.index), {step: some[step].tolist() for step in STEP_WORDS}
    if len(rest):
        yield [f"{len(rest):,} more"], {step: [int(rest[step].sum())] for step in STEP_WORDS}


def _accounting_lines(names: Sequence[str], steps: Mapping[str, list[int]]) -> Iterator[str]:
    """The accounting: steps down, questions across; steps that nobody took are left out."""
    columns = [name if len(name) <= 8 else f"{name[:7]}…" for name in names]
    yield f"{'Responses':<26}" + "".join(f"{name:>9}" for name in columns)
    for step, words in STEP_WORDS.items():
        numbers = steps[step]
        if not any(numbers) and step not in ("received", "analysed"):
            continue
        label = f"  {words}" if step not in ("received", "campaign_additions") else words
        cells = "".join(f"{number:>9,}" for number in numbers)
        if len(label) > 26:
            head, rest = textwrap.wrap(label, 26, subsequent_indent="  " if label.startswith("  ") else "")[:2]
            yield head
            label = rest
        yield f"{label:<26}{cells}"


def _channel_lines(channels: pd.DataFrame) -> Iterator[str]:
    """The accounting by channel, all questions together."""
    every = list(dict.fromkeys(channels["channel"]))
    for start in range(0, len(every), CHANNELS_ABREAST):
        names = every[start : start + CHANNELS_ABREAST]
        yield f"{'Answers by channel':<26}" + "".join(f"{name[:12]:>13}" for name in names)
        for step, words in STEP_WORDS.items():
            rows = channels[channels["step"] == step].set_index("channel")["responses"]
            numbers = [int(rows.get(name, 0)) for name in names]
            if any(numbers):
                label = words if step == "received" else f"  {words}"
                yield f"{label[:26]:<26}" + "".join(f"{number:>13,}" for number in numbers)


def _question_names(consultation: Consultation) -> Iterator[str]:
    for question in consultation.questions[:QUESTIONS_SHOWN]:
        yield from _wrapped(question.text, first=f"  {question.id}: ", rest="      ", most=2)
    if len(consultation.questions) > QUESTIONS_SHOWN:
        yield f"  and {len(consultation.questions) - QUESTIONS_SHOWN:,} more questions"
    if consultation.questions:
        yield ""


def _profile_lines(name: str, rows: pd.DataFrame, threshold: int) -> Iterator[str]:
    """One characteristic: its groups with their numbers, as running text."""
    title = name.replace("_", " ")
    shown = list(rows[["group", "people"]].itertuples(index=False, name=None))
    groups = [f"{group} {people:,}" for group, people in shown]
    if rows["characteristic"].str.contains(SELECT_ALL, regex=False).any():
        title += " (several could be chosen)"
        groups = _chosen_groups(rows, threshold)
    yield from _wrapped("; ".join(groups), first=f"  {title}: ", rest="    ")


def _chosen_groups(rows: pd.DataFrame, threshold: int) -> list[str]:
    """Each answer of a select-all question with how many chose it, and once who chose none."""
    answers = rows["characteristic"].str.split(SELECT_ALL, n=1).str[-1]
    chosen = rows[rows["group"] == CHOSEN].assign(answer=answers).sort_values("people", ascending=False, kind="stable")
    few = [answer for answer in dict.fromkeys(answers) if answer not in set(chosen["answer"])]
    missing = rows[rows["group"].isin(MISSING_GROUPS)].drop_duplicates("group")
    return [
        *(f"{answer} {people:,}" for answer, people in zip(chosen["answer"], chosen["people"], strict=True)),
        *(f"{answer} fewer than {threshold}" for answer in few),
        *(f"{group} {people:,}" for group, people in zip(missing["group"], missing["people"], strict=True)),
    ]


def _wrapped(text: str, *, first: str = "", rest: str = "", most: int | None = None) -> Iterable[str]:
    return textwrap.wrap(
        text,
        WIDTH - 1,
        initial_indent=first,
        subsequent_indent=rest,
        max_lines=most,
        placeholder=" …",
        break_on_hyphens=False,
    )
