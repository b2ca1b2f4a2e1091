"""Redaction: personal data found in the cleaned answers and replaced, before anything else reads them."""

import pandas as pd

from themes.consultation import Redaction
from themes.personal_data import Finding, find, load_recognisers, replace
from themes.tables import FINDINGS, REDACTED, Clean, Findings, Redacted


def redact(responses: Clean, settings: Redaction) -> tuple[Redacted, Findings]:
    """Replace the personal data in every answer; a recogniser that fails stops the run.

    Args:
        responses: cleaned answers.
        settings: names that the body chose to leave in, such as its public office holders; a spaCy model to ask too.

    Returns:
        The answers with `[NAME 1]`-like placeholders, and the findings: spans into `clean_text`, never the words.

    Raises:
        ModelError: when the spaCy model that the settings name is not installed, or a shipped model is not as it was.
    """
    texts = sorted(set(responses["clean_text"]))
    kept = {name.casefold() for name in settings.names_to_keep}
    recognisers = load_recognisers(settings.spacy_model)
    found = {
        text: [finding for finding in findings if not _is_kept(text, finding, kept)]
        for text, findings in zip(texts, find(recognisers, texts), strict=True)
    }
    redacted = {text: replace(text, findings) for text, findings in found.items()}
    answers = responses.assign(redacted_text=responses["clean_text"].map(redacted).astype("str"))
    return REDACTED.check(answers), FINDINGS.check(_rows(responses, found))


def _is_kept(text: str, finding: Finding, kept: set[str]) -> bool:
    """Whether a finding is a name that the body chose to leave in."""
    return finding.kind == "NAME" and text[finding.start : finding.end].casefold() in kept


def _rows(responses: Clean, found: dict[str, list[Finding]]) -> pd.DataFrame:
    """One row a finding."""
    answers = responses[responses["clean_text"].map(lambda text: bool(found[text]))]
    rows = [
        (*key, finding.start, finding.end, finding.kind, finding.recogniser, finding.score, finding.tier)
        for *key, text in answers[["respondent_id", "question_id", "submission", "clean_text"]].itertuples(index=False)
        for finding in found[text]
    ]
    return pd.DataFrame(rows, columns=FINDINGS.names) if rows else FINDINGS.empty()
