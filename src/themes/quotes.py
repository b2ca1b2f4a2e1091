"""Quotes: passages that show a theme in people's own words, verbatim, permitted, and read for personal data again."""

import re
from dataclasses import dataclass

import pandas as pd

from themes.consultation import Disclosure
from themes.personal_data import Recognisers, find, load_recognisers
from themes.tables import (
    INDIVIDUAL,
    NO_THEME,
    ORGANISATION,
    QUOTES,
    READ,
    SHOWN,
    Assigned,
    Decisions,
    Quotes,
    Respondents,
    Reviewed,
    Themes,
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


@dataclass(frozen=True)
class Wanted:
    """How many quotes a theme gets, the disclosure rules that their attributions keep, and a spaCy model to ask too."""

    per_theme: int
    disclosure: Disclosure
    spacy_model: str | None = None


def choose_quotes(
    themes: Themes, assigned: Assigned, responses: tuple[Reviewed, Respondents], decisions: Decisions, *, wanted: Wanted
) -> Quotes:
    """Choose the quotes of every theme that may be shown.

    A quote is an exact substring of the reviewed text, of a respondent who permits it; at most one a respondent in a
    theme and two in all; one in which the recognisers find anything at all is refused, never rewritten.

    Returns:
        Quotes ranked within their theme, each approved, refused ("no") or awaiting a person.
    """
    reviewed, respondents = responses
    candidates = _candidates(themes, assigned, reviewed, respondents)
    recognisers = load_recognisers(wanted.spacy_model)
    candidates = _without_personal_data(candidates, recognisers, most=wanted.per_theme * CANDIDATES)
    chosen = _chosen(candidates, wanted.per_theme)
    chosen = chosen.assign(
        rank=chosen.groupby(["question_id", "theme_id"]).cumcount() + 1,
        attribution=_attributions(chosen, themes, assigned, respondents, disclosure=wanted.disclosure),
    )
    return QUOTES.check(chosen.assign(approved=_approved(chosen, decisions))) if len(chosen) else QUOTES.empty()


def _candidates(themes: Themes, assigned: Assigned, reviewed: Reviewed, respondents: Respondents) -> pd.DataFrame:
    """The passages that may be quoted, in each theme the best first."""
    shown = themes.loc[themes["status"] == SHOWN, ["question_id", "theme_id"]]
    allowed = respondents.loc[respondents["may_publish"] != "no", ["respondent_id", "kind"]]
    texts = reviewed.loc[reviewed["status"].isin(READ), ["respondent_id", "question_id", "redacted_text"]]
    rows = assigned[assigned["theme_id"] != NO_THEME].merge(shown).merge(allowed).merge(texts)
    spans = zip(rows["redacted_text"], rows["start"], rows["end"], strict=True)
    rows = rows.assign(quote=pd.Series([text[start:end] for text, start, end in spans], index=rows.index, dtype="str"))
    words = rows["quote"].str.count(r"\w+(?:['’-]\w+)*")
    rows = rows[words.between(LEAST_WORDS, MOST_WORDS)]
    cost = rows["quote"].str.contains(PLACEHOLDER) * PLACEHOLDER_COST
    worth = rows["strength"] - cost - (rows["quote"].str.count(r"\w+") - 18).abs() / 100
    order = ["question_id", "theme_id", "worth", "quote", "respondent_id", "start"]
    return rows.assign(worth=worth).sort_values(order, ascending=[True, True, False, True, True, True])


def _without_personal_data(candidates: pd.DataFrame, recognisers: Recognisers, *, most: int) -> pd.DataFrame:
    """The best candidates of each theme in which a second reading finds nothing, certain or not."""
    best = candidates.groupby(["question_id", "theme_id"]).head(most)
    texts = sorted(set(best["quote"]))
    clear = {text for text, found in zip(texts, find(recognisers, texts), strict=True) if not found}
    return best[best["quote"].isin(clear)]


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
