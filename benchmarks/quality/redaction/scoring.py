"""Scores: which planted identifiers are covered, which findings cover one, and what is taken where nothing stands."""

from collections import Counter
from collections.abc import Iterable, Sequence

from benchmarks.quality.redaction.comments import Comment
from benchmarks.quality.redaction.formats import KINDS
from benchmarks.quality.redaction.intervals import interval, upper_bound
from benchmarks.quality.redaction.plant import Plant
from benchmarks.quality.redaction.systems import Span

LEAST_COVERED = 0.99
NAMES = {"NAME", "PERSON", "LOCATION", "NRP", "ORGANIZATION"}

Row = dict[str, object]


def recall_by_kind(plants: Sequence[Plant], found: Sequence[Sequence[Span]], threshold: float) -> list[Row]:
    """For each kind the share that is hidden, with its interval, and the share at least flagged."""
    rows = []
    for name, kind in KINDS.items():
        mine = [(plant, spans) for plant, spans in zip(plants, found, strict=True) if plant.kind == name]
        hidden = [_hidden(spans, threshold) for _, spans in mine]
        hits = [is_covered(plant, spans) for (plant, _), spans in zip(mine, hidden, strict=True)]
        flagged = sum(is_covered(plant, spans) for plant, spans in mine)
        right = sum(
            hit and _kinds_at(plant, spans) <= kind.accepted
            for (plant, _), spans, hit in zip(mine, hidden, hits, strict=True)
        )
        forms = {plant.form for plant, _ in mine}
        whole = {plant.form for (plant, _), hit in zip(mine, hits, strict=True) if not hit}
        low, high = interval(sum(hits), len(hits))
        rows.append(
            {
                "kind": name,
                "is_common": kind.is_common,
                "planted": len(hits),
                "hidden": sum(hits),
                "recall": sum(hits) / len(hits),
                "low": low,
                "high": high,
                "hidden_or_flagged": flagged / len(hits),
                "called_by_its_kind": right / max(1, sum(hits)),
                "formats": len(forms),
                "formats_with_a_miss": len(whole),
                "formats_missed_by_half": sum(_share_missed(form, mine, hits) > 0.5 for form in forms),
            }
        )
    return rows


def recall_by_noise(plants: Sequence[Plant], found: Sequence[Sequence[Span]], threshold: float) -> list[Row]:
    """The same share by what was done to the text."""
    hits: Counter[str] = Counter()
    tried: Counter[str] = Counter()
    for plant, spans in zip(plants, found, strict=True):
        tried[plant.noise] += 1
        hits[plant.noise] += is_covered(plant, _hidden(spans, threshold))
    return [{"noise": noise, "planted": n, "recall": hits[noise] / n} for noise, n in sorted(tried.items())]


def total(rows: Iterable[Row], *, is_common: bool) -> Row:
    """The pooled recall of the common kinds, or of the rarer ones, and the least of them."""
    chosen = [row for row in rows if row["is_common"] == is_common]
    planted, hidden = sum(int(str(row["planted"])) for row in chosen), sum(int(str(row["hidden"])) for row in chosen)
    low, high = interval(hidden, planted)
    least = min(chosen, key=lambda row: float(str(row["recall"])))
    return {
        "kinds": len(chosen),
        "planted": planted,
        "recall": hidden / planted,
        "low": low,
        "high": high,
        "least": f"{least['kind']} {float(str(least['recall'])):.3f}",
    }


def precision_by_kind(plants: Sequence[Plant], found: Sequence[Sequence[Span]], threshold: float) -> list[Row]:
    """For each kind of finding the share of hidden findings that lie on something planted, with its interval."""
    right: Counter[str] = Counter()
    made: Counter[str] = Counter()
    for plant, spans in zip(plants, found, strict=True):
        for span in _hidden(spans, threshold):
            made[span.kind] += 1
            right[span.kind] += any(span.start < end and start < span.end for start, end in plant.spans + plant.others)
    rows = []
    for kind, count in sorted(made.items()):
        low, high = interval(right[kind], count)
        share = right[kind] / count
        rows.append({"kind": kind, "findings": count, "precision": share, "low": low, "high": high})
    return rows


def taken(comments: Sequence[Comment], found: Sequence[Sequence[Span]], threshold: float) -> list[Row]:
    """Every structured finding in comments where nothing was planted: by id, kind and tier, hidden or flagged."""
    return [
        {"data": comment.data, "id": comment.id, "kind": span.kind, "tier": span.tier, "score": round(span.score, 3)}
        for comment, spans in zip(comments, found, strict=True)
        for span in spans
        if span.kind not in NAMES and span.score >= threshold
    ]


def names_by_tier(found: Sequence[Sequence[Span]], threshold: float) -> dict[str, float]:
    """Names found in a thousand real comments, by tier: most of these comments had their names taken out beforehand."""
    names = [span for spans in found for span in spans if span.kind in NAMES and span.score >= threshold]
    tiers = Counter(span.tier or "hidden" for span in names)
    return {tier: 1000 * count / len(found) for tier, count in sorted(tiers.items())}


def rate(hits: int, comments: int) -> Row:
    """Findings in a thousand comments, with the upper 95 % bound."""
    bound = upper_bound(hits, comments)
    return {"hits": hits, "comments": comments, "per_1000": 1000 * hits / comments, "upper_95": 1000 * bound}


def _hidden(spans: Iterable[Span], threshold: float) -> list[Span]:
    return [span for span in spans if span.is_hidden(threshold)]


def is_covered(plant: Plant, spans: Iterable[Span]) -> bool:
    """Whether each identifier has 99 % of its letters and digits in the union of the spans."""
    covered = {at for span in spans for at in range(span.start, span.end)}
    for start, end in plant.spans:
        places = [at for at in range(start, end) if plant.text[at].isalnum()]
        if sum(at in covered for at in places) < LEAST_COVERED * len(places):
            return False
    return True


def _kinds_at(plant: Plant, spans: Iterable[Span]) -> set[str]:
    return {span.kind for span in spans for start, end in plant.spans if span.start < end and start < span.end}


def _share_missed(form: int, mine: Sequence[tuple[Plant, Sequence[Span]]], hits: Sequence[bool]) -> float:
    of_form = [hit for (plant, _), hit in zip(mine, hits, strict=True) if plant.form == form]
    return 1 - sum(of_form) / len(of_form)
