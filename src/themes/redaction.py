"""Redaction: personal data found in the cleaned answers and replaced, before anything else reads them."""

import pandas as pd

from themes.consultation import Redaction
from themes.local_list import NAME, LocalList, cleared
from themes.personal_data import REDACTED as CERTAIN
from themes.personal_data import Finding, find, load_recognisers, replace
from themes.personal_data.overlaps import merge
from themes.tables import FINDINGS, LEFT_IN, LOCAL_LIST, REDACTED, Clean, Findings, Redacted


def redact(responses: Clean, settings: Redaction, known: LocalList) -> tuple[Redacted, Findings]:
    """Replace the personal data in every answer; a recogniser that fails stops the run.

    Args:
        responses: cleaned answers.
        settings: names that the body chose to leave in, such as its public office holders.
        known: what people decided about names in earlier runs of the consultation.

    Returns:
        The answers with `[NAME 1]`-like placeholders, and the findings: spans into `clean_text`, never the words.
        What people said is no name has the tier "left in", and its words stand in the text.
    """
    texts = sorted(set(responses["clean_text"]))
    kept = {name.casefold() for name in settings.names_to_keep}
    found = {
        text: _decided(text, [finding for finding in findings if not _is_kept(text, finding, kept)], known)
        for text, findings in zip(texts, find(load_recognisers(), texts), strict=True)
    }
    redacted = {
        text: replace(text, [finding for finding, tier in findings if tier != LEFT_IN])
        for text, findings in found.items()
    }
    answers = responses.assign(redacted_text=responses["clean_text"].map(redacted).astype("str"))
    return REDACTED.check(answers), FINDINGS.check(_rows(responses, found))


def _is_kept(text: str, finding: Finding, kept: set[str]) -> bool:
    """Whether a finding is a name that the body chose to leave in."""
    return finding.kind == NAME and text[finding.start : finding.end].casefold() in kept


def _decided(text: str, findings: list[Finding], known: LocalList) -> list[tuple[Finding, str]]:
    """The findings and the names of the local list, each with its tier, as people's decisions leave them."""
    if not known.verdicts:
        return [(finding, finding.tier) for finding in findings]
    marks = cleared(text, findings, known.clear, known.hasher)
    named = [
        Finding(start, end, NAME, LOCAL_LIST, 1.0, CERTAIN) for start, end, _ in known.hasher.places(text, known.names)
    ]
    stays = merge([*(finding for finding, mark in zip(findings, marks, strict=True) if not mark), *named])
    gone = [finding for finding, mark in zip(findings, marks, strict=True) if mark]
    free = [one for one in gone if not any(one.start < other.end and other.start < one.end for other in stays)]
    return sorted([*((finding, finding.tier) for finding in stays), *((finding, LEFT_IN) for finding in free)])


def _rows(responses: Clean, found: dict[str, list[tuple[Finding, str]]]) -> pd.DataFrame:
    """One row a finding."""
    answers = responses[responses["clean_text"].map(lambda text: bool(found[text]))]
    rows = [
        (*key, finding.start, finding.end, finding.kind, finding.recogniser, finding.score, tier)
        for *key, text in answers[["respondent_id", "question_id", "submission", "clean_text"]].itertuples(index=False)
        for finding, tier in found[text]
    ]
    return pd.DataFrame(rows, columns=FINDINGS.names) if rows else FINDINGS.empty()
