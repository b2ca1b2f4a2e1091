"""Triage: answers that somebody must read today, because a person in them may be at risk, or is accused.

Two detectors: cues, which an officer can read in the text files of this folder, and a reader, the sentence encoder
after it has learnt from disclosures that we wrote. Nothing is decided here. Both read redacted text, in which names
are placeholders, and prefer a false alarm to a miss.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

import pandas as pd

from themes.formulas import guard
from themes.tables import LIKELY, POSSIBLE, RISKS, STRENGTHS, SURE, TRIAGE, Redacted, Respondents, Triage
from themes.triage.lexicon import Lexicon, load_lexicons, load_loose
from themes.triage.reader import LIKELY_FROM, THRESHOLD, WIDE_THRESHOLD, Opinion, opinions
from themes.triage.spelling import STOP, plain

__all__ = [
    "LIST",
    "assess",
    "may_hold",
    "officer_file",
    "strength_note",
    "triage",
    "triage_by_cues",
    "triage_counts",
    "triage_notes",
]

# The officer's list, in a run's private folder.
LIST = "private/triage.csv"

# Copies of what is read already; what a person withdrew is read by nobody.
UNREAD = ("duplicate", "combined", "campaign_copy", "withdrawn", "blank", "nil_reply")
KEY = ["respondent_id", "question_id", "submission"]
OFFICER_COLUMNS = ["respondent_id", "source_id", "question_id", "kinds", "strength", "status", "redacted_text"]


def triage(responses: Redacted, *, is_wide: bool = False) -> Triage:
    """Find the answers that somebody must read today, late ones and those in other languages included.

    Args:
        responses: the redacted answers.
        is_wide: whether answers that are less like a disclosure are marked too.

    Returns:
        One row an answer and kind, and no words.
    """
    read = _read(responses)
    texts = sorted(set(read["redacted_text"]))
    return _rows(read, dict(zip(texts, _all_risks(texts, is_wide=is_wide), strict=True)))


def triage_by_cues(responses: Redacted) -> Triage:
    """Find the answers in which a cue stands: the quick half of triage, and the smaller."""
    read = _read(responses)
    return _rows(read, {text: risks(text) for text in sorted(set(read["redacted_text"]))})


def _read(responses: Redacted) -> pd.DataFrame:
    return responses[~responses["status"].isin(UNREAD)]


def _rows(read: pd.DataFrame, found: Mapping[str, Mapping[str, str]]) -> Triage:
    rows = [
        (person, question, submission, kind, strength)
        for person, question, submission, text in read[[*KEY, "redacted_text"]].itertuples(index=False, name=None)
        for kind, strength in found[text].items()
    ]
    return TRIAGE.check(pd.DataFrame(rows, columns=TRIAGE.names)) if rows else TRIAGE.empty()


def assess(texts: Sequence[str], *, is_wide: bool = False) -> list[frozenset[str]]:
    """The kinds of risk that each redacted text may hold, of `tables.RISKS`."""
    return [frozenset(found) for found in _all_risks(texts, is_wide=is_wide)]


def _all_risks(texts: Sequence[str], *, is_wide: bool) -> list[dict[str, str]]:
    """The kinds of risk in each text and how sure each is, by either detector."""
    threshold = WIDE_THRESHOLD if is_wide else THRESHOLD
    return [_both(risks(text), opinion, threshold) for text, opinion in zip(texts, opinions(texts), strict=True)]


def _both(cued: Mapping[str, str], opinion: Opinion, threshold: float) -> dict[str, str]:
    """The kinds that cues tell and those that the reader takes a text for; the reader alone is never sure."""
    likely = LIKELY if opinion.score >= LIKELY_FROM else POSSIBLE
    read = dict.fromkeys(opinion.kinds, likely) if opinion.score >= threshold else {}
    told = [(kind, [each[kind] for each in (cued, read) if kind in each]) for kind in RISKS]
    return {kind: min(strengths, key=STRENGTHS.index) for kind, strengths in told if strengths}


def risks(text: str) -> dict[str, str]:
    """The kinds of risk of which a text holds cues, the most urgent first, and how sure each is.

    A sure cue or a possible one is enough; of mere hints it takes two different ones.
    """
    words = plain(text)
    return {kind: strength for kind in RISKS if (strength := _strength(words, load_lexicons()[kind]))}


def _strength(words: str, lexicon: Lexicon) -> str:
    """How sure a text's cues are; "" where there are none."""
    left = lexicon.idioms.without(words)
    if any(lexicon.sure.found(left)):
        return SURE
    return POSSIBLE if any(lexicon.possible.found(left)) or any(map(lexicon.has_hints, _beside(left))) else ""


def _beside(words: str) -> Iterator[str]:
    """Each two sentences that follow one another: hints far apart in a long answer tell nothing together."""
    sentences = words.split(STOP)
    for first, second in zip(sentences, [*sentences[1:], ""], strict=True):
        yield first + second


def may_hold(text: str) -> bool:
    """Whether a text that is not redacted yet could be marked once it is: any cue, a name being any words."""
    return any(load_loose().found(plain(text)))


def triage_counts(marked: Triage) -> dict[str, int]:
    """How many answers are marked for each kind, the most urgent first."""
    counts = Counter(marked["kind"])
    return {kind: counts[kind] for kind in RISKS if counts[kind]}


def triage_notes(counts: Mapping[str, int], contact: str | None) -> Iterator[str]:
    """What an analyst is told: how many answers, of what kinds, and who must read them today."""
    if not counts:
        yield "no answer was found of somebody at risk; some are missed, so read as carefully as ever"
        return
    kinds = ", ".join(f"{kind} {number:,}" for kind, number in counts.items())
    yield f"somebody may be at risk, or is accused (an answer may be of several kinds): {kinds}"
    who = contact or "nobody is named: set [triage] contact to who must"
    yield f"to be read today, in {LIST}, which `themes run` writes: {who}"


def strength_note(marked: Triage) -> Iterator[str]:
    """How many answers hold a sure sign, are likely, or only possible: what to read first where there are many."""
    best = marked.assign(rank=marked["strength"].map(STRENGTHS.index)).groupby(KEY)["rank"].min()
    if len(best):
        sure, likely, _ = (int((best == rank).sum()) for rank in range(len(STRENGTHS)))
        yield f"{len(best):,} answers: {sure:,} with a sure sign, {likely:,} likely, the others possible, in this order"


def officer_file(marked: Triage, responses: Redacted, respondents: Respondents) -> bytes:
    """The list for the officer, as a CSV file: one row an answer, the surest first, and of those the most urgent.

    Its columns are OFFICER_COLUMNS; `source_id` is the export's own id, by which the person can be reached.
    """
    answers = pd.DataFrame(_ordered(marked), columns=[*KEY, "kinds", "strength"])
    answers = answers.astype({name: "int64" if name == "submission" else "str" for name in answers.columns})
    rows = answers.merge(responses, how="left", on=KEY).merge(respondents[["respondent_id", "source_id"]], how="left")
    texts = {name: rows[name].map(guard) for name in ("source_id", "redacted_text")}
    return rows.assign(**texts)[OFFICER_COLUMNS].to_csv(index=False, lineterminator="\n").encode()


def _ordered(marked: Triage) -> Iterator[tuple[str, str, int, str, str]]:
    """Each marked answer once, with all its kinds: the surest first, and of those the most urgent kind."""
    rank: Callable[[str], int] = RISKS.index
    found: dict[tuple[str, str, int], dict[str, str]] = {}
    for person, question, submission, kind, strength in marked[TRIAGE.names].itertuples(index=False, name=None):
        found.setdefault((person, question, int(submission)), {})[kind] = strength

    def urgency(entry: tuple[tuple[str, str, int], Mapping[str, str]]) -> tuple[int, int, tuple[str, str, int]]:
        surest = min(entry[1].values(), key=STRENGTHS.index)
        return STRENGTHS.index(surest), min(map(rank, entry[1])), entry[0]

    for answer, kinds in sorted(found.items(), key=urgency):
        yield *answer, ", ".join(sorted(kinds, key=rank)), min(kinds.values(), key=STRENGTHS.index)
