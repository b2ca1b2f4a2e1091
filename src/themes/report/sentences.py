"""The sentences of a report: each computed from the numbers, and replaced where an officer wrote a better one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from themes.report.naming import called
from themes.report.tracing import Cell
from themes.tables import DECISIONS, Decisions, numbers_hash

if TYPE_CHECKING:
    from themes.report.model import Report
    from themes.report.parts import ClosedPart, QuestionPart, Section


@dataclass(frozen=True)
class Sentence:
    """A sentence of the report.

    Attributes:
        sentence_id: where it stands, such as "q1/q1-03/count".
        computed: what the numbers say.
        shown: what the report prints: the computed words, or those that an officer wrote instead.
        rewritten_by: who wrote them, or "".
        numbers_changed: whether the computed words are others now than when the officer wrote.
    """

    sentence_id: str
    computed: str
    shown: str
    rewritten_by: str = ""
    numbers_changed: bool = False

    @property
    def warning(self) -> str:
        """What the report prints beside a sentence that may no longer be true."""
        if not self.numbers_changed:
            return ""
        return f"This sentence was written by {self.rewritten_by} before the numbers changed; check it."


def sentences(report: "Report") -> tuple[Sentence, ...]:
    """Every sentence of the report that officers may rewrite, in the order of the page."""
    sections = (*report.summary, *report.opening, *report.answers)
    return all_sentences(sections, report.closed, report.questions)


def all_sentences(
    sections: "Iterable[Section]", closed: "Iterable[ClosedPart]", questions: "Iterable[QuestionPart]"
) -> tuple[Sentence, ...]:
    """The sentences of the parts of a report; one without an id is nobody's to rewrite."""
    told = [sentence for part in sections for sentence in part.told]
    told += [sentence for part in closed for sentence in part.sentences]
    for question in questions:
        told += [*question.sentences, *(sentence for theme in question.themes for sentence in theme.sentences)]
        told += [sentence for part in question.sections for sentence in part.told]
    return tuple(sentence for sentence in told if sentence.sentence_id)


@dataclass(frozen=True)
class Rewriting:
    """What an officer wrote instead of a sentence, and the hash of the computed words that they had before them."""

    words: str
    by: str
    computed_hash: str


@dataclass(frozen=True)
class Wordings:
    """The officers' sentences, by the id of the sentence that each stands for."""

    rewritings: Mapping[str, Rewriting]

    def say(self, sentence_id: str, computed: str) -> Sentence:
        """The sentence as the report prints it."""
        rewriting = self.rewritings.get(sentence_id)
        if rewriting is None or not rewriting.words.strip():
            return Sentence(sentence_id, computed, computed)
        changed = rewriting.computed_hash != numbers_hash(computed)
        told, by = (
            called(words, Cell(DECISIONS.name, f"sentence|{sentence_id}", column))
            for words, column in ((rewriting.words, "value"), (rewriting.by, "decided_by"))
        )
        return Sentence(sentence_id, computed, told, by, changed)

    def lapsed(self, said: Iterable[Sentence]) -> int:
        """How many officers' sentences stand for nothing that the report says now."""
        return len(self.rewritings.keys() - {sentence.sentence_id for sentence in said})


def read_wordings(decisions: Decisions) -> Wordings:
    """The last sentence that an officer wrote for each place; its target is the id, "|" and a hash of the computed."""
    about = decisions[decisions["about"] == "sentence"].sort_values("number")
    rewritings = {}
    for target, words, by in about[["target", "value", "decided_by"]].itertuples(index=False, name=None):
        sentence_id, _, computed_hash = str(target).rpartition("|")
        rewritings[sentence_id] = Rewriting(str(words), str(by) or "an officer", computed_hash)
    return Wordings(rewritings)
