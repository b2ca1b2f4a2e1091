"""Quotes: passages that show a theme in people's own words, verbatim, permitted, and read for personal data again."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from themes.consultation import Disclosure, Redaction
from themes.local_list import NAME, LocalList, cleared
from themes.passages import spans
from themes.personal_data import FLAGGED, Finding, Recognisers, find, load_recognisers
from themes.tables import (
    INDIVIDUAL,
    ORGANISATION,
    QUOTES,
    READ,
    SHOWN,
    UNTHEMED,
    Assigned,
    Decisions,
    Quotes,
    Respondents,
    Reviewed,
    Themes,
    Triage,
    quote_target,
)

# A quote of fewer words seldom makes a point; a longer one is seldom read, and says more about its writer.
LEAST_WORDS, MOST_WORDS = 6, 60
# Candidates read by the recognisers for each quote wanted.
CANDIDATES = 6
# A person is quoted at most this often in a report (equality research note, section 2, "Quotes and attributes").
QUOTES_A_RESPONDENT = 2
# A placeholder costs a quote this much strength: it reads less well, and hints at what it hides.
PLACEHOLDER_COST = 0.3
PLACEHOLDER = re.compile(r"\[[^\]\n]{1,40}\]")
# Where a sentence can be cut so that both sides still say something: these marks, and these words after a comma or not.
CLAUSE_END = re.compile(r"(?<=[,;:–—)])\s+|\s+(?=(?:but|because|so|although|though|while|whereas)\b)", re.IGNORECASE)
# Why a passage that shows a theme is not offered as a quote, in the order in which it is asked.
NO_PERMISSION = "its writer gave no permission"
TRIAGED = "its answer awaits a safeguarding officer"
PERSONAL = "the second reading found what may be personal data"
SINGLES_OUT = "it may single somebody out (an age, a date, a place), and nothing without it was left to quote"
WRONG_LENGTH = f"it has fewer than {LEAST_WORDS} words or more than {MOST_WORDS}"


@dataclass(frozen=True)
class Wanted:
    """How many quotes a theme gets, the disclosure rules of their attributions, and names that may stand in them."""

    per_theme: int
    disclosure: Disclosure
    redaction: Redaction
    known: LocalList


@dataclass(frozen=True)
class Permitted:
    """The answers, who gave them, and which of them nobody may quote because somebody in them may be at risk."""

    reviewed: Reviewed
    respondents: Respondents
    triaged: Triage


def choose_quotes(
    themes: Themes, assigned: Assigned, responses: Permitted, decisions: Decisions, *, wanted: Wanted
) -> tuple[Quotes, Counter[str]]:
    """Choose the quotes of every theme that may be shown.

    A quote is an exact substring of the reviewed text, of a respondent who permits it; at most one a respondent in a
    theme and two in all. Each is read by the recognisers a second time, and what they would only flag or queue in an
    answer counts here too: a name or a number refuses the quote; an age, a date or a place is cut away with its clause
    or its sentence, and where nothing is left the quote is refused. No word is ever changed.

    Returns:
        Quotes ranked within their theme, each approved, refused ("no") or awaiting a person; and how many passages
        were refused for which reason.
    """
    passages = _passages(themes, assigned, responses)
    refused = Counter(reason for reason in passages["refused"] if reason)
    candidates = _ranked(passages[passages["refused"] == ""])
    best = candidates.groupby(["question_id", "theme_id"]).head(wanted.per_theme * CANDIDATES)
    read = _read_again(best, wanted)
    refused.update(reason for reason in read["refused"] if reason)
    chosen = _chosen(read[read["refused"] == ""], wanted.per_theme)
    chosen = chosen.assign(
        rank=chosen.groupby(["question_id", "theme_id"]).cumcount() + 1,
        attribution=_attributions(chosen, themes, assigned, responses.respondents, disclosure=wanted.disclosure),
    )
    quotes = QUOTES.check(chosen.assign(approved=_approved(chosen, decisions))) if len(chosen) else QUOTES.empty()
    return quotes, refused


def refusal_notes(refused: Mapping[str, int]) -> Iterator[str]:
    """How many passages were refused for which reason, as an analyst reads it."""
    yield from (f"{number:,} passages not offered as quotes: {reason}" for reason, number in sorted(refused.items()))


def _passages(themes: Themes, assigned: Assigned, responses: Permitted) -> pd.DataFrame:
    """The passages of the themes that are shown, with why each may not be quoted, "" where it may."""
    shown = themes.loc[themes["status"] == SHOWN, ["question_id", "theme_id"]]
    people = responses.respondents[["respondent_id", "kind", "may_publish"]]
    reviewed = responses.reviewed
    texts = reviewed.loc[reviewed["status"].isin(READ), ["respondent_id", "question_id", "redacted_text"]]
    rows = assigned[~assigned["theme_id"].isin(UNTHEMED)].merge(shown).merge(people).merge(texts)
    places = zip(rows["redacted_text"], rows["start"], rows["end"], strict=True)
    rows = rows.assign(quote=pd.Series([text[start:end] for text, start, end in places], index=rows.index, dtype="str"))
    answers = ["respondent_id", "question_id"]
    triaged = pd.MultiIndex.from_frame(rows[answers]).isin(pd.MultiIndex.from_frame(responses.triaged[answers]))
    refused = pd.Series("", index=rows.index, dtype="str")
    refused = refused.mask(~rows["quote"].map(_is_fit), WRONG_LENGTH)
    refused = refused.mask(pd.Series(triaged, index=rows.index), TRIAGED)
    return rows.assign(refused=refused.mask(rows["may_publish"] == "no", NO_PERMISSION))


def _is_fit(quote: str) -> bool:
    """Whether a passage is neither too short to say something nor too long to be read."""
    return LEAST_WORDS <= len(re.findall(r"\w+(?:['’-]\w+)*", quote)) <= MOST_WORDS


def _ranked(rows: pd.DataFrame) -> pd.DataFrame:
    """The passages that may be quoted, in each theme the best first."""
    cost = rows["quote"].str.contains(PLACEHOLDER) * PLACEHOLDER_COST
    worth = rows["strength"] - cost - (rows["quote"].str.count(r"\w+") - 18).abs() / 100
    order = ["question_id", "theme_id", "worth", "quote", "respondent_id", "start"]
    return rows.assign(worth=worth).sort_values(order, ascending=[True, True, False, True, True, True])


def _read_again(candidates: pd.DataFrame, wanted: Wanted) -> pd.DataFrame:
    """The candidates as they may be offered: whole, cut, or refused with the reason."""
    texts = sorted(set(candidates["quote"]))
    recognisers = load_recognisers(wanted.redaction.spacy_model)
    found = dict(zip(texts, _second_reading(texts, recognisers, wanted), strict=True))
    cuts = {text: _cut(text, findings) for text, findings in found.items() if _is_cuttable(findings)}
    again = sorted({text[slice(*span)] for text, span in cuts.items() if span})
    clear = {
        text for text, findings in zip(again, _second_reading(again, recognisers, wanted), strict=True) if not findings
    }
    rows = []
    for quote, start in candidates[["quote", "start"]].itertuples(index=False, name=None):
        span = cuts.get(quote) if found[quote] else (0, len(quote))
        if span and (not found[quote] or quote[slice(*span)] in clear):
            rows.append((quote[slice(*span)], start + span[0], start + span[1], ""))
        else:
            rows.append((quote, start, start + len(quote), SINGLES_OUT if quote in cuts else PERSONAL))
    columns = ["quote", "start", "end", "refused"]
    read = pd.DataFrame(rows, columns=columns, index=candidates.index).astype({"quote": "str", "refused": "str"})
    return candidates.drop(columns=columns).join(read)


def _second_reading(texts: Sequence[str], recognisers: Recognisers, wanted: Wanted) -> Iterator[list[Finding]]:
    """What the recognisers find in texts that are to be published, however unsure of it they are.

    Only names that the body chose to leave in, and what people said is no name, are passed over.
    """
    kept = {name.casefold() for name in wanted.redaction.names_to_keep}
    known = wanted.known
    for text, findings in zip(texts, find(recognisers, texts), strict=True):
        marks = cleared(text, findings, known.clear, known.hasher)
        left = [
            finding
            for finding, is_clear in zip(findings, marks, strict=True)
            if not is_clear and not (finding.kind == NAME and text[finding.start : finding.end].casefold() in kept)
        ]
        named = known.hasher.places(text, known.names)
        yield left + [Finding(start, end, NAME, "local_list", 1.0, "redacted") for start, end, _ in named]


def _is_cuttable(findings: Sequence[Finding]) -> bool:
    """Whether all that was found is what may single somebody out beside other facts, and is no identifier."""
    return bool(findings) and all(finding.tier == FLAGGED for finding in findings)


def _cut(text: str, findings: Sequence[Finding]) -> tuple[int, int] | None:
    """The longest stretch of whole sentences, or else of clauses, that holds no finding and is fit to quote."""
    sentences = spans(text)
    clauses = [(start + a, start + b) for start, end in sentences for a, b in _clauses(text[start:end])]
    for pieces in (sentences, clauses):
        runs: list[tuple[int, int]] = []
        is_open = False
        for start, end in pieces:
            if any(finding.start < end and start < finding.end for finding in findings):
                is_open = False
            elif is_open:
                runs[-1] = (runs[-1][0], end)
            else:
                runs.append((start, end))
                is_open = True
        fit = [run for run in runs if _is_fit(text[slice(*run)])]
        if fit:
            return max(fit, key=lambda run: (run[1] - run[0], -run[0]))
    return None


def _clauses(sentence: str) -> Iterator[tuple[int, int]]:
    """The spans of a sentence's clauses."""
    start = 0
    for found in CLAUSE_END.finditer(sentence):
        if found.start() > start:
            yield start, found.start()
        start = found.end()
    if start < len(sentence):
        yield start, len(sentence)


def _chosen(candidates: pd.DataFrame, per_theme: int) -> pd.DataFrame:
    """The best of each theme, with at most one a respondent in a theme and two in all, no words quoted twice."""
    used: dict[str, int] = {}
    said: set[str] = set()
    kept = []
    for _, rows in candidates.groupby(["question_id", "theme_id"], sort=True):
        here: set[str] = set()
        for index, respondent_id, quote in rows[["respondent_id", "quote"]].itertuples(name=None):
            folded = quote.casefold().strip(" .!")
            free = used.get(respondent_id, 0) < QUOTES_A_RESPONDENT and respondent_id not in here and folded not in said
            if len(here) < per_theme and free:
                kept.append(index)
                here.add(respondent_id)
                said.add(folded)
                used[respondent_id] = used.get(respondent_id, 0) + 1
    return candidates.loc[kept]


def _attributions(
    chosen: pd.DataFrame, themes: Themes, assigned: Assigned, respondents: Respondents, *, disclosure: Disclosure
) -> "pd.Series[str]":
    """Individual or organisation, where enough of them answered and the theme's split may be shown; else neither.

    A quote proves that somebody of its kind raised the theme, so it must not say more than the table does.
    """
    people = assigned[["question_id", "respondent_id"]].drop_duplicates().merge(respondents[["respondent_id", "kind"]])
    enough = people.groupby(["question_id", "kind"]).size() >= disclosure.quote_minimum
    split = themes.set_index(["question_id", "theme_id"])[["individuals", "organisations"]].notna().all(axis=1)
    words = {INDIVIDUAL: "Individual", ORGANISATION: "Organisation"}
    return pd.Series(
        [
            words.get(kind, "Respondent")
            if split.get((question_id, theme_id), False) and enough.get((question_id, kind), False)
            else "Respondent"
            for question_id, theme_id, kind in chosen[["question_id", "theme_id", "kind"]].itertuples(index=False)
        ],
        index=chosen.index,
        dtype="str",
    )


def _approved(chosen: pd.DataFrame, decisions: Decisions) -> "pd.Series[str]":
    """What a person decided of each quote; a decision lapses when the quote's words change."""
    about = decisions[decisions["about"] == "quote"]
    keys = ["question_id", "theme_id", "respondent_id", "target"]
    decided = about.drop_duplicates(keys, keep="last").set_index(keys)["action"]
    words = {"approve": "yes", "refuse": "no"}
    rows = chosen[["question_id", "theme_id", "respondent_id", "start", "end", "quote"]].itertuples(index=False)
    return pd.Series(
        [
            words.get(str(decided.get((question, theme, person, quote_target(start, end, quote)), "")), "awaiting")
            for question, theme, person, start, end, quote in rows
        ],
        index=chosen.index,
        dtype="str",
    )
