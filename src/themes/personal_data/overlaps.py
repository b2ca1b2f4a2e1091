"""Overlapping findings, made into findings that do not overlap and leave no character of any of them exposed."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from themes.personal_data.finding import KINDS, TIERS, Finding


def merge(findings: Iterable[Finding]) -> list[Finding]:
    """Return sorted findings without overlaps.

    Overlapping findings become one that spans them all and is named by the one of the highest tier, then the longest.
    A flagged finding that touches a hidden one gives way, because what it flags is partly hidden already.
    """
    every = sorted(findings)
    hidden = _joined([finding for finding in every if finding.is_hidden])
    flagged = _joined([finding for finding in every if not finding.is_hidden])
    return sorted(hidden + _free(flagged, hidden))


def join_names(findings: Sequence[Finding], text: str) -> list[Finding]:
    """Return sorted findings of which two hidden names with but a space between them are one: the words of a name."""
    joined: list[Finding] = []
    for finding in findings:
        before = joined[-1] if joined else None
        names = before and before.is_hidden and finding.is_hidden and {before.kind, finding.kind} == {"NAME"}
        if before and names and text[before.end : finding.start] == " ":
            best = max(before, finding, key=lambda each: (TIERS.index(each.tier), each.score))
            joined[-1] = replace(best, start=before.start, end=finding.end)
        else:
            joined.append(finding)
    return joined


def _free(flagged: list[Finding], hidden: list[Finding]) -> list[Finding]:
    """Return the sorted flagged findings that overlap none of the sorted hidden ones."""
    free = []
    at = 0
    for finding in flagged:
        while at < len(hidden) and hidden[at].end <= finding.start:
            at += 1
        if at == len(hidden) or not _overlap(finding, hidden[at]):
            free.append(finding)
    return free


def _joined(findings: list[Finding]) -> list[Finding]:
    """Join the sorted findings that overlap."""
    joined: list[Finding] = []
    cluster: list[Finding] = []
    end = -1
    for finding in findings:
        if cluster and finding.start >= end:
            joined.append(_union(cluster))
            cluster = []
        cluster.append(finding)
        end = max(end, finding.end) if len(cluster) > 1 else finding.end
    if cluster:
        joined.append(_union(cluster))
    return joined


def _union(cluster: list[Finding]) -> Finding:
    """Return one finding over the whole cluster, named by its strongest member."""
    best = max(cluster, key=_strength)
    start, end = min(finding.start for finding in cluster), max(finding.end for finding in cluster)
    return Finding(start, end, best.kind, best.recogniser, best.score, best.tier)


def _strength(finding: Finding) -> tuple[int, int, int, float, int]:
    return (
        TIERS.index(finding.tier),
        finding.end - finding.start,
        -KINDS.index(finding.kind),
        finding.score,
        -finding.start,
    )


def _overlap(one: Finding, other: Finding) -> bool:
    return one.start < other.end and other.start < one.end
