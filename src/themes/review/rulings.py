"""Rulings: what people decided about words that are, or are not, personal data, and the masks that follow from it.

A ruling names words by their keyed hash, never by a place: so it holds wherever the words stand, survives every new
run, and no file says what they are.
"""

import itertools
import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from themes.local_list import (
    IS_NAME,
    IS_NO_NAME,
    NAME,
    Hasher,
    LocalList,
    Verdict,
    Words,
    cleared,
    subject,
)
from themes.review.masks import PLACEHOLDER, Answer, Mask, Span, apply_masks, merge_masks
from themes.review.sheets import Choice, standing_choices
from themes.tables import HIDDEN_TIERS, Clean, Decisions, Findings, Redacted

Row = tuple[str, str, int]
"""One row of answers: respondent_id, question_id, submission."""
ROW = ["respondent_id", "question_id", "submission"]
NUMBERED = re.compile(r"\[NAME (\d+)\]")


class Finding(NamedTuple):
    """What FINDINGS says of a finding in an answer; the span is of the clean text."""

    start: int
    end: int
    kind: str
    recogniser: str
    score: float
    tier: str


@dataclass(frozen=True)
class Answers:
    """The answers as redaction left them, what was found in them, and what tells words by their hash."""

    redacted: Redacted
    clean: Clean
    findings: Findings
    hasher: Hasher

    @cached_property
    def clean_texts(self) -> dict[Row, str]:
        """The clean text of each row."""
        rows = self.clean[[*ROW, "clean_text"]].itertuples(index=False)
        return {(person, question, int(submission)): text for person, question, submission, text in rows}

    @cached_property
    def found(self) -> dict[Row, list[Finding]]:
        """The findings of each row, in the order of its text."""
        rows = self.findings.sort_values([*ROW, "start"])
        columns = [*ROW, "start", "end", "kind", "recogniser", "score", "tier"]
        listed = rows[columns].itertuples(index=False, name=None)
        return {
            (key[0], key[1], int(key[2])): [Finding(*row[3:]) for row in group]
            for key, group in itertools.groupby(listed, key=lambda row: row[:3])
        }


@dataclass(frozen=True)
class Rulings:
    """The decisions that stand: words to hide and words to leave in, everywhere or in one answer."""

    hidden: frozenset[Words] = frozenset()
    clear: frozenset[Words] = frozenset()
    hidden_here: Mapping[Answer, Mapping[Words, str]] = field(default_factory=dict)
    clear_here: Mapping[Answer, frozenset[tuple[str, Words]]] = field(default_factory=dict)


def target(kind: str, words: Words) -> str:
    """How DECISIONS names words that were found to be of a kind."""
    return f"{kind}|{words}"


def parse_target(text: str) -> tuple[str, Words] | None:
    """The kind and the words that a target names, None where it is none."""
    kind, _, rest = text.partition("|")
    words = Words.parse(rest)
    return (kind, words) if kind and words else None


def read_rulings(decisions: Decisions) -> Rulings:
    """The rulings that stand among people's decisions; of two about the same words the later counts."""
    hidden, clear = set[Words](), set[Words]()
    hidden_here: defaultdict[Answer, dict[Words, str]] = defaultdict(dict)
    clear_here: defaultdict[Answer, set[tuple[str, Words]]] = defaultdict(set)
    for choice in standing_choices(decisions, "redaction").values():
        named, answer = parse_target(choice.target), (choice.respondent_id, choice.question_id)
        words = Words.parse(choice.value)
        if named is None:
            continue
        if choice.action == "mask" and words:
            if choice.respondent_id:
                hidden_here[answer][words] = named[0]
            else:
                hidden.add(words)
        elif choice.action == "reject" and choice.respondent_id:
            clear_here[answer].add(named)
        elif choice.action == "reject":
            clear.add(named[1])
    return Rulings(
        frozenset(hidden),
        frozenset(clear),
        dict(hidden_here),
        {answer: frozenset(named) for answer, named in clear_here.items()},
    )


def row_masks(answers: Answers, rulings: Rulings) -> dict[Row, list[Mask]]:
    """What the rulings replace in each row that they change: words become placeholders, and placeholders words."""
    masks: dict[Row, list[Mask]] = {}
    if rulings == Rulings():
        return masks
    rows = answers.redacted[[*ROW, "redacted_text"]].itertuples(index=False, name=None)
    for person, question, submission, text in rows:
        row = (person, question, int(submission))
        here = {**dict.fromkeys(rulings.hidden, NAME), **rulings.hidden_here.get(row[:2], {})}
        found = [*hidden_masks(text, here, answers.hasher), *_given_back(text, row, answers, rulings)]
        if found:
            masks[row] = merge_masks(found)
    return masks


def hidden_masks(text: str, kinds: Mapping[Words, str], hasher: Hasher) -> Iterator[Mask]:
    """A mask over each place where words to hide stand in a text; names are numbered on from those that it has."""
    first = max((int(match[1]) for match in NUMBERED.finditer(text)), default=0) + 1 if kinds else 1
    numbers: dict[Words, int] = {}
    for start, end, words in visible_places(text, kinds, hasher):
        number = numbers.setdefault(words, first + len(numbers))
        kind = kinds[words]
        yield Mask(start, end, f"[{NAME} {number}]" if kind == NAME else f"[{kind}]")


def visible_places(text: str, wanted: Collection[Words], hasher: Hasher) -> list[tuple[int, int, Words]]:
    """Where words stand in a redacted text, in its order; never a part of a placeholder such as [NAME 1]."""
    taken = [match.span() for match in PLACEHOLDER.finditer(text)] if "[" in text else []
    return sorted(
        place
        for place in hasher.places(text, wanted)
        if not any(place[0] < end and start < place[1] for start, end in taken)
    )


def _given_back(text: str, row: Row, answers: Answers, rulings: Rulings) -> Iterator[Mask]:
    """The placeholders of a row whose words people said are no personal data, with those words."""
    found = answers.found.get(row, [])
    if not found or not (rulings.clear or row[:2] in rulings.clear_here):
        return
    clean, hasher = answers.clean_texts[row], answers.hasher
    here = rulings.clear_here.get(row[:2], frozenset())
    everywhere = cleared(clean, found, rulings.clear, hasher)
    hide = {*rulings.hidden, *rulings.hidden_here.get(row[:2], {})}
    for finding, place, is_clear in zip(found, places(text, found), everywhere, strict=True):
        words = clean[finding.start : finding.end]
        if finding.tier not in HIDDEN_TIERS or place[0] == place[1]:
            continue
        if is_clear or (finding.kind, subject(hasher, clean, finding.start, finding.end)) in here:
            # Words to hide may stand inside words to give back: then those stay hidden too.
            inner = merge_masks(hidden_masks(words, dict.fromkeys(hide, NAME), hasher))
            yield Mask(*place, apply_masks(words, inner))


def places(text: str, findings: Sequence[Finding]) -> list[Span]:
    """Where findings in the clean text stand in the redacted text, in which the hidden ones are placeholders."""
    found_at: list[Span] = []
    longer = 0
    for found in findings:
        is_hidden = found.tier in HIDDEN_TIERS
        placeholder = PLACEHOLDER.match(text, found.start + longer) if is_hidden else None
        if placeholder:
            found_at.append(placeholder.span())
            longer = placeholder.end() - found.end
        elif is_hidden or found.end + longer > len(text):
            found_at.append((0, 0))
        else:
            found_at.append((found.start + longer, found.end + longer))
    return found_at


def undecided(known: LocalList, decisions: Decisions) -> LocalList:
    """The local list without what this run's own people decided about, which the review stage applies.

    So what they decide changes no text that themes were proposed from, and their decisions about themes stand.
    """
    gone = set[Words]()
    for choice in standing_choices(decisions, "redaction").values():
        named, words = parse_target(choice.target), Words.parse(choice.value)
        if choice.respondent_id or named is None:
            continue
        if choice.action != "confirm" or known.verdicts.get(named[1]) == IS_NO_NAME:
            gone |= {named[1]} | ({words} if words else set())
    return known.without(gone)


def teach(known: LocalList, before: Decisions, after: Decisions) -> LocalList:
    """The local list with what new decisions say of words everywhere."""
    earlier = standing_choices(before, "redaction")
    verdicts: dict[Words, Verdict] = dict(known.verdicts)
    fresh = after[~after["number"].isin(before["number"])]
    for choice in standing_choices(Decisions(fresh), "redaction").values():
        named, words = parse_target(choice.target), Words.parse(choice.value)
        if choice.respondent_id or named is None:
            continue
        _forget(verdicts, earlier.get(choice.subject))
        if choice.action == "mask" and words:
            verdicts.pop(named[1], None)
            verdicts[words] = IS_NAME
        elif choice.action == "reject":
            verdicts[named[1]] = IS_NO_NAME
        elif choice.action == "undo" or verdicts.get(named[1]) == IS_NO_NAME:
            verdicts.pop(named[1], None)
    return LocalList(known.hasher, verdicts)


def _forget(verdicts: dict[Words, Verdict], earlier: Choice | None) -> None:
    """Take back what an earlier mask of the same words taught."""
    words = Words.parse(earlier.value) if earlier and earlier.action == "mask" else None
    if words:
        verdicts.pop(words, None)
