"""Quotes: passages that show a theme in people's own words, verbatim, permitted, and read for personal data again."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from themes.consultation import Disclosure, Redaction
from themes.local_list import NAME, LocalList, cleared
from themes.passages import WORD, spans
from themes.personal_data import FLAGGED, Finding, Recognisers, find, load_recognisers
from themes.quotes.choice import choose
from themes.quotes.fitness import MOST_LEANING, meanings, measured
from themes.quotes.singling import singles_out
from themes.speech.alone import LIST_MARK, leaning
from themes.tables import (
    APPROVED,
    AWAITING,
    EMBEDDINGS,
    INDIVIDUAL,
    ORGANISATION,
    POSITIONS,
    QUOTES,
    READ,
    REFUSED,
    SHOWN,
    UNTHEMED,
    Assigned,
    Decisions,
    Embeddings,
    Positions,
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
CANDIDATES = 10
# Where a sentence can be cut so that both sides still say something: these marks, and these words after a comma or not.
CLAUSE_END = re.compile(r"(?<=[,;:–—)])\s+|\s+(?=(?:but|because|so|although|though|while|whereas)\b)", re.IGNORECASE)
# ... and the word that a clause then need not begin with.
CONNECTIVE = re.compile(r"(?:but|because|so|although|though|while|whereas|and)\b\W+", re.IGNORECASE)
# Why a passage that shows a theme is not offered as a quote, in the order in which it is asked.
NO_PERMISSION = "its writer gave no permission"
TRIAGED = "its answer awaits a safeguarding officer"
PERSONAL = "the second reading found what may be personal data"
SINGLES_OUT = "it may single somebody out (an age, a date, a place), and nothing without it was left to quote"
JOINED = "it joins facts that may tell who somebody is: a place with an illness, a job, a relative or a blow of fate"
LEANS = "it cannot be understood alone"
OFF_HEADING = "it is not clearly about its theme's heading"
AGAINST = "it says the reverse of its theme's heading"
WRONG_LENGTH = f"it has fewer than {LEAST_WORDS} words or more than {MOST_WORDS}"

THEME_PERSON = ["question_id", "theme_id", "respondent_id"]


@dataclass(frozen=True)
class Wanted:
    """How many quotes a theme gets, the disclosure rules of their attributions, and names that may stand in them."""

    per_theme: int
    disclosure: Disclosure
    redaction: Redaction
    known: LocalList


@dataclass(frozen=True)
class Permitted:
    """The answers, who gave them, and which of them nobody may quote because somebody in them may be at risk.

    Attributes:
        reviewed: the answers, redacted, with people's decisions applied.
        respondents: who gave them.
        triaged: the answers that nobody may quote.
        embeddings: vectors of their passages; what is missing is made anew.
        positions: who agreed with the proposal, where a question asks it.
    """

    reviewed: Reviewed
    respondents: Respondents
    triaged: Triage
    embeddings: Embeddings = field(default_factory=EMBEDDINGS.empty)
    positions: Positions = field(default_factory=POSITIONS.empty)


def choose_quotes(
    themes: Themes, assigned: Assigned, responses: Permitted, decisions: Decisions, *, wanted: Wanted
) -> tuple[Quotes, Counter[str]]:
    """Choose the quotes of every theme that may be shown.

    A quote is an exact substring of the reviewed text, of a respondent who permits it; at most one a respondent in a
    theme and two in all. It is near its theme's centre and about its heading, does not say the reverse of it, can be
    understood alone, and is unlike the others of the theme; positions, kinds of respondents and localities take turns.
    What people decided of comes first and need not fit a heading that was renamed since: no decision is asked twice.
    What they refused takes nobody's place: others are offered, and it stands after them.
    Each is read by the recognisers a second time, and what they would only flag or queue in an answer counts here too:
    a name or a number refuses the quote; an age, a date or a place is cut away with its clause or its sentence, and
    where nothing is left the quote is refused. So is one that joins facts which may tell who somebody is. No word is
    ever changed.

    Returns:
        Quotes ranked within their theme, each approved, refused ("no") or awaiting a person; and how many passages
        were refused for which reason.
    """
    passages = _passages(themes, assigned, responses)
    passages = passages.assign(is_decided=_decided_before(passages, decisions))
    refused = Counter(reason for reason in passages["refused"] if reason)
    fit = passages[passages["refused"] == ""]
    vectors, labels = meanings(fit, themes, responses.embeddings)
    rows = _judged(measured(fit, vectors, labels))
    refused.update(reason for reason in rows["refused"] if reason)
    candidates = _ranked(rows[rows["refused"] == ""])
    best = candidates.groupby(["question_id", "theme_id"]).head(wanted.per_theme * CANDIDATES)
    read = _read_again(best, wanted)
    refused.update(reason for reason in read["refused"] if reason)
    read = read[read["refused"] == ""]
    chosen = _chosen(read.assign(approved=_approved(read, decisions)), vectors, wanted.per_theme)
    chosen = chosen.assign(
        rank=chosen.groupby(["question_id", "theme_id"]).cumcount() + 1,
        attribution=_attributions(chosen, themes, assigned, responses.respondents, disclosure=wanted.disclosure),
    )
    return QUOTES.check(chosen) if len(chosen) else QUOTES.empty(), refused


def refusal_notes(refused: Mapping[str, int]) -> Iterator[str]:
    """How many passages were refused for which reason, as an analyst reads it."""
    yield from (f"{number:,} passages not offered as quotes: {reason}" for reason, number in sorted(refused.items()))


def _passages(themes: Themes, assigned: Assigned, responses: Permitted) -> pd.DataFrame:
    """The passages of the themes that are shown, with why each may not be quoted, "" where it may."""
    shown = themes.loc[themes["status"] == SHOWN, ["question_id", "theme_id"]]
    people = responses.respondents[["respondent_id", "kind", "may_publish", "locality"]]
    reviewed = responses.reviewed
    texts = reviewed.loc[reviewed["status"].isin(READ), ["respondent_id", "question_id", "redacted_text"]]
    found = assigned[~assigned["theme_id"].isin(UNTHEMED)].merge(shown).merge(people).merge(texts)
    answers = ["respondent_id", "question_id"]
    said = responses.positions[[*answers, "position"]].itertuples(index=False, name=None)
    positions = {(person, question): position for person, question, position in said}
    keys = found[answers].itertuples(index=False, name=None)
    rows = _without_marks(found.assign(position=[positions.get(key, "") for key in keys]))
    triaged = pd.MultiIndex.from_frame(rows[answers]).isin(pd.MultiIndex.from_frame(responses.triaged[answers]))
    refused = pd.Series("", index=rows.index, dtype="str")
    refused = refused.mask(~rows["quote"].map(_is_fit).astype(bool), WRONG_LENGTH)
    refused = refused.mask(pd.Series(triaged, index=rows.index), TRIAGED)
    return rows.assign(refused=refused.mask(rows["may_publish"] == "no", NO_PERMISSION))


def _without_marks(rows: pd.DataFrame) -> pd.DataFrame:
    """The passages with their words, without the number or bullet of a list before them."""
    quotes, starts = [], []
    for text, start, end in rows[["redacted_text", "start", "end"]].itertuples(index=False, name=None):
        mark = LIST_MARK.match(text[start:end])
        starts.append(start + mark.end() if mark else start)
        quotes.append(text[starts[-1] : end])
    return rows.assign(quote=pd.Series(quotes, index=rows.index, dtype="str"), start=starts)


def _judged(rows: pd.DataFrame) -> pd.DataFrame:
    """The passages with why each may not be quoted for what it says, "" where it may."""
    refused = pd.Series("", index=rows.index, dtype="str")
    refused = refused.mask(rows["leaning"] > MOST_LEANING, LEANS)
    refused = refused.mask(~rows["is_on"], OFF_HEADING)
    refused = refused.mask(rows["is_against"], AGAINST)
    return rows.assign(refused=refused.mask(rows["is_decided"], ""))


def _is_fit(quote: str) -> bool:
    """Whether a passage is neither too short to say something nor too long to be read."""
    return LEAST_WORDS <= len(WORD.findall(quote)) <= MOST_WORDS


def _ranked(rows: pd.DataFrame) -> pd.DataFrame:
    """The passages that may be quoted, in each theme the best first."""
    order = ["question_id", "theme_id", "worth", "quote", "respondent_id", "start"]
    return rows.sort_values(order, ascending=[True, True, False, True, True, True])


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
            words = quote[slice(*span)]
            rows.append((words, start + span[0], start + span[1], _unfit(words)))
        else:
            rows.append((quote, start, start + len(quote), SINGLES_OUT if quote in cuts else PERSONAL))
    columns = ["quote", "start", "end", "refused"]
    read = pd.DataFrame(rows, columns=columns, index=candidates.index).astype({"quote": "str", "refused": "str"})
    return candidates.drop(columns=columns).join(read)


def _unfit(quote: str) -> str:
    """Why a quote that holds nothing personal may still not be offered; "" where it may."""
    if singles_out(quote):
        return JOINED
    return LEANS if leaning(quote) > MOST_LEANING else ""


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
                joined = CONNECTIVE.match(text, start, end)
                runs.append((joined.end() if joined else start, end))
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


def _chosen(read: pd.DataFrame, vectors: NDArray[np.float32], per_theme: int) -> pd.DataFrame:
    """The quotes of each theme, and after them those that a person refused."""
    together = pd.concat([choose(read, vectors, per_theme), read[read["approved"] == REFUSED]])
    return together.sort_values(["question_id", "theme_id"], kind="stable")


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


def _decided_before(passages: pd.DataFrame, decisions: Decisions) -> "pd.Series[bool]":
    """Whether a person decided of a passage, or of a part of it, as a quote of its theme."""
    about = decisions[decisions["about"] == "quote"]
    decided: dict[tuple[str, str, str], list[tuple[int, int]]] = {}
    for question, theme, person, target in about[[*THEME_PERSON, "target"]].itertuples(index=False, name=None):
        start, _, end = target.partition("|")[0].partition("-")
        decided.setdefault((question, theme, person), []).append((int(start), int(end)))
    rows = passages[[*THEME_PERSON, "start", "end"]].itertuples(index=False, name=None)
    return pd.Series(
        [any(start <= a and b <= end for a, b in decided.get((q, t, person), ())) for q, t, person, start, end in rows],
        index=passages.index,
        dtype="bool",
    )


def _approved(chosen: pd.DataFrame, decisions: Decisions) -> "pd.Series[str]":
    """What a person decided of each quote; a decision lapses when the quote's words change."""
    about = decisions[decisions["about"] == "quote"]
    keys = [*THEME_PERSON, "target"]
    decided = about.drop_duplicates(keys, keep="last").set_index(keys)["action"]
    words = {"approve": APPROVED, "refuse": REFUSED}
    rows = chosen[[*THEME_PERSON, "start", "end", "quote"]].itertuples(index=False)
    return pd.Series(
        [
            words.get(str(decided.get((question, theme, person, quote_target(start, end, quote)), "")), AWAITING)
            for question, theme, person, start, end, quote in rows
        ],
        index=chosen.index,
        dtype="str",
    )
