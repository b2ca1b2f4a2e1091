"""A small consultation to review: one question with four themes, another with one, and three people."""

from collections.abc import Callable

import pandas as pd
import pytest

from themes.local_list import Hasher, Words
from themes.review import Answers, Reviewable, review
from themes.tables import (
    CLEAN,
    DECISIONS,
    FINDINGS,
    MATCHES,
    PROPOSALS,
    QUOTES,
    REDACTED,
    THEMES,
    Decisions,
    Matches,
    Proposals,
    Redacted,
    quote_target,
)

ANN, BOB, CAT = "r1a", "r2b", "r3c"
ANSWERS = {
    (ANN, "q1"): "The bus is always late. My neighbour Wee Jimmy waits an hour. Wee  jimmy's bus never comes.",
    (BOB, "q1"): "Dr [NAME 1] was kind. I could not park at the surgery.",
    (CAT, "q1"): "Parking costs too much.",
    (CAT, "q2"): "More buses, please.",
}
# What stood where the answers have a placeholder.
HIDDEN = {(BOB, "q1"): {"[NAME 1]": "Angus Quern"}}
FOUND = [
    (ANN, "q1", 1, 37, 46, "NAME", "names", 0.3, "flagged"),
    (BOB, "q1", 1, 3, 14, "NAME", "names", 0.6, "queued"),
]
KEY = b"the secret of one consultation.."
DecisionsOf = Callable[..., Decisions]


def words(text: str) -> Words:
    """Words as a decision names them."""
    return Hasher(KEY).of(text)


def mask(text: str, *, person: str = "", question: str = "", kind: str = "NAME") -> tuple[str, ...]:
    """A person's word that words are personal data: everywhere, or in one answer."""
    return ("redaction", "mask", question, "", person, f"{kind}|{words(text)}", str(words(text)))


def ruling(action: str, text: str, *, person: str = "", question: str = "", kind: str = "NAME") -> tuple[str, ...]:
    """What a person decided about words that were found."""
    return ("redaction", action, question, "", person, f"{kind}|{words(text)}", "")


@pytest.fixture
def proposals() -> Proposals:
    rows = [
        ("q1", "q1-01", "", "Buses", "Buses: late, wait", "late, wait"),
        ("q1", "q1-02", "", "Parking", "Parking: park, costs", "park, costs"),
        ("q1", "q1-03", "q1-02", "Park at surgery", "Surgery: surgery", "surgery"),
        ("q1", "q1-04", "", "Staff", "Staff: kind", "kind"),
        ("q2", "q2-01", "", "Transport", "Transport: buses", "buses"),
    ]
    return PROPOSALS.check(pd.DataFrame(rows, columns=PROPOSALS.names[:6]).assign(stability=0.75))


@pytest.fixture
def redacted() -> Redacted:
    rows = [(person, question, 1, "analysed", "", text) for (person, question), text in ANSWERS.items()]
    return REDACTED.check(pd.DataFrame(rows, columns=REDACTED.names))


@pytest.fixture
def matches() -> Matches:
    rows = [
        (ANN, "q1", "q1-01", 0.9, 0, 23, "computer"),
        (ANN, "q1", "q1-01", 0.5, 24, 61, "computer"),
        (ANN, "q1", "q1-01", 0.6, 62, 91, "computer"),
        (BOB, "q1", "q1-04", 0.8, 0, 21, "computer"),
        (BOB, "q1", "q1-03", 0.7, 22, 54, "computer"),
        (CAT, "q1", "q1-02", 0.9, 0, 23, "computer"),
        (CAT, "q2", "q2-01", 0.9, 0, 19, "computer"),
    ]
    return MATCHES.check(pd.DataFrame(rows, columns=MATCHES.names))


@pytest.fixture
def answers(redacted: Redacted) -> Answers:
    """The answers with what was found in them, and what stood there."""
    texts = []
    for person, question, text in redacted[["respondent_id", "question_id", "redacted_text"]].itertuples(index=False):
        before = text
        for placeholder, hidden in HIDDEN.get((person, question), {}).items():
            before = before.replace(placeholder, hidden)
        texts.append(before)
    clean = CLEAN.check(
        redacted.rename(columns={"redacted_text": "clean_text"}).assign(clean_text=texts, language="en")
    )
    return Answers(redacted, clean, FINDINGS.check(pd.DataFrame(FOUND, columns=FINDINGS.names)), Hasher(KEY))


@pytest.fixture
def decide() -> DecisionsOf:
    """A table of decisions from (about, action, question, theme, respondent, target, value) rows, numbered from 1."""

    def decisions(*rows: tuple[str, ...]) -> Decisions:
        if not rows:
            return DECISIONS.empty()
        numbered = [(number, *row, "officer", "2026-11-01") for number, row in enumerate(rows, start=1)]
        return DECISIONS.check(pd.DataFrame(numbered, columns=DECISIONS.names))

    return decisions


@pytest.fixture
def reviewable(proposals: Proposals, matches: Matches, answers: Answers) -> Callable[[Decisions], Reviewable]:
    """What a run would hold after these decisions, its quotes and findings included."""

    def made(decisions: Decisions) -> Reviewable:
        reviewed, codeframe, assigned = review(proposals, matches, answers, decisions)
        themes = codeframe.assign(
            responses=pd.Series([None] + [7] * (len(codeframe) - 1), dtype="Int64"), base=9, percent=50,
            individuals=5, organisations=2, event_mentions=0, status="shown",
        )  # fmt: skip
        texts = reviewed.set_index(["respondent_id", "question_id"])["redacted_text"]
        quote = texts[CAT, "q1"][0:23]
        key = quote_target(0, 23, quote)
        about = decisions[(decisions["about"] == "quote") & (decisions["target"] == key)]["action"]
        approved = {"approve": "yes", "refuse": "no"}[about.iloc[-1]] if len(about) else "awaiting"
        quotes = [("q1", "q1-02", 1, quote, "Individual", approved, CAT, 0, 23)]
        written = decisions[decisions["about"] == "sentence"]["value"]
        return Reviewable(
            proposals=proposals,
            themes=THEMES.check(themes),
            assigned=assigned,
            redacted=answers.redacted,
            reviewed=reviewed,
            quotes=QUOTES.check(pd.DataFrame(quotes, columns=QUOTES.names)),
            clean=answers.clean,
            findings=answers.findings,
            hasher=answers.hasher,
            decisions=decisions,
            matches=matches,
            sentences=[("summary", "3 people answered.", written.iloc[-1] if len(written) else "3 people answered.")],
        )

    return made
