"""The recognisers, ready to use, and the pass of all of them over many texts."""

import functools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from spacy.language import Language
from threadpoolctl import threadpool_limits

from themes.personal_data import names, patterns
from themes.personal_data.cues import Cues
from themes.personal_data.detectors import Detectors
from themes.personal_data.finding import Finding
from themes.personal_data.gazetteer import load_gazetteer
from themes.personal_data.larger import load_larger
from themes.personal_data.overlaps import join_names, merge
from themes.personal_data.placeholders import Redacted, blank, is_blank, redact
from themes.personal_data.surface import Surface, see
from themes.personal_data.tokens import tokeniser
from themes.personal_data.words import Classifier

_BATCH = 256
"""Texts that are split into tokens at a time."""


@dataclass(frozen=True)
class Recognisers:
    """Everything that finding needs and that is worth building once."""

    nlp: Language
    detectors: Detectors


def load_recognisers(spacy_model: str | None = None) -> Recognisers:
    """Build the recognisers from what the package ships: no model is downloaded, and networks load when first needed.

    They are built once in a process for each model; what they remember of words changes no finding.

    Args:
        spacy_model: the name of an installed spaCy model whose people join those that our own detectors find.

    Raises:
        ModelError: when that model is not installed or recognises no people.
    """
    return _load(spacy_model)


@functools.cache
def _load(spacy_model: str | None) -> Recognisers:
    nlp = tokeniser()
    gazetteer = load_gazetteer()
    larger = load_larger(spacy_model) if spacy_model else None
    return Recognisers(nlp, Detectors(Cues(nlp, gazetteer.allowed), Classifier(gazetteer), larger))


def find(recognisers: Recognisers, texts: Sequence[str]) -> list[list[Finding]]:
    """Find the personal data in each text.

    What is found is replaced and the text is read again, until nothing further is found: the last text read is the
    redacted one. So a text that was redacted by `replace` has nothing left to redact.

    Args:
        recognisers: What `load_recognisers` returned.
        texts: The texts of single responses; names are followed through a text, never from one to another.

    Returns:
        For each text its findings, sorted and without overlaps, with offsets into that text.

    Raises:
        Exception: Whatever a recogniser raises. No text may go on unread.
    """
    # On one thread: the networks' products are small, and threads that wait for one another took six times as long.
    with threadpool_limits(limits=1, user_api="blas"):
        return _find(recognisers, texts)


def _find(recognisers: Recognisers, texts: Sequence[str]) -> list[list[Finding]]:
    """Read, redact and read again until nothing further is found."""
    found: list[list[Finding]] = [[] for _ in texts]
    hidden: list[list[Finding]] = [[] for _ in texts]
    waiting = list(range(len(texts)))
    while waiting:
        redacted = [redact(texts[at], hidden[at]) for at in waiting]
        surfaces = [see(one.text) for one in redacted]
        unfinished = []
        reads = _read(recognisers, [surface.text for surface in surfaces])
        for at, one, surface, read in zip(waiting, redacted, surfaces, reads, strict=True):
            new = [_located(one, surface, finding) for finding in read]
            found[at] = join_names(merge([*hidden[at], *new]), texts[at])
            if any(finding.is_hidden for finding in new):
                hidden[at] = [finding for finding in found[at] if finding.is_hidden]
                unfinished.append(at)
        waiting = unfinished
    return found


def _located(redacted: Redacted, surface: Surface, finding: Finding) -> Finding:
    """Return a finding in the surface of a redacted text with its offsets into the original text.

    What was dropped behind its last character, such as an accent, goes with it.
    """
    start, end = surface.original(finding.start), surface.original(finding.end)
    return replace(finding, start=redacted.original_start(start), end=redacted.original_end(end))


def _read(recognisers: Recognisers, seen: Sequence[str]) -> list[list[Finding]]:
    """Read each surface once: first for everything with a form of its own, then, that being blanked, for names."""
    formed = [patterns.find(text) for text in seen]
    blanked = [
        blank(text, [finding for finding in findings if finding.is_hidden])
        for text, findings in zip(seen, formed, strict=True)
    ]
    docs = recognisers.nlp.pipe(blanked, batch_size=_BATCH)
    return [
        [
            finding
            for finding in merge([*findings, *names.find(blanked_text, doc, recognisers.detectors)])
            if not is_blank(text[finding.start : finding.end])
        ]
        for text, blanked_text, findings, doc in zip(seen, blanked, formed, docs, strict=True)
    ]
