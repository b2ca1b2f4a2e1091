"""How plainly a report reads, and whether its sentences say what their numbers are of.

    python benchmarks/quality/prose.py RUN [RUN ...]

prints for the draft of each run: Flesch reading ease, the mean and the longest sentence, and every sentence that breaks
a rule. What people wrote, labels, questions and the body's name are not ours to simplify: their words count in no
sentence. Tables are no prose. Titles, numbers and marks in square brackets are no words.
"""

import dataclasses
import re
import sys
from collections.abc import Iterator

from themes.report import Report
from themes.report.parts import EvidencePart, Section

# Flesch (1948), "A new readability yardstick", Journal of Applied Psychology 32, 221-233: 60 to 70 is plain English.
LEAST_EASE, MOST_MEAN, MOST_WORDS = 60, 18, 35
LEAST_PERCENT_BASE = 20
SENTENCE_END = re.compile(r"(?<=[.!?])(?:\s+|$)(?=[A-Z“‘\[0-9]|$)")
QUOTED = re.compile(r"“[^”]*”")
WORD = re.compile(r"[A-Za-z]+(?:[’'-][A-Za-z]+)*")
VOWELS = re.compile(r"[aeiouy]+")
PERCENT = re.compile(r"(\d+|over 99|under 1)\u00a0?%")
OF_THE = re.compile(r"^Of the [\d,]+ people who raised this\b")
BASE = re.compile(r"(?:^|\s|\()([\d,]+) of ([\d,]+)")
QUANTIFIER = re.compile(r"^(?:A few|Some|Many|Most|Almost all) of those who answered", re.IGNORECASE)
PUBLIC = re.compile(r"\bthe (?:public|community|population) (?:think|believe|want|feel|say)s?\b")
AMERICAN = re.compile(
    r"\b(?:\w+iz(?:e|es|ed|ing|ation|ations)|analyz\w+|color\w*|center\w*|behavior\w*|labor|favor\w*|honor\w*|"
    r"organiz\w+|recogniz\w+|defense|gray|catalog)\b",
    re.IGNORECASE,
)
NOT_AMERICAN = {"size", "sizes", "prize", "seize", "seized"}


@dataclasses.dataclass(frozen=True)
class Prose:
    """What was measured of a report's prose."""

    sentences: int
    words: int
    ease: float
    mean: float
    longest: int
    breaches: tuple[str, ...]

    def __str__(self) -> str:
        told = f"{self.sentences:,} sentences, {self.words:,} words; Flesch reading ease {self.ease:.1f}; "
        told += f"mean {self.mean:.1f} words a sentence, longest {self.longest}; {len(self.breaches)} breaches"
        return "\n".join([told, *(f"  {breach}" for breach in self.breaches)])


def measure(report: Report, *, given: tuple[str, ...] = ()) -> Prose:
    """Measure the prose of a report; `given` words, such as the body's name, count as one short word each."""
    sentences = list(dict.fromkeys(sentence for text in texts(report) for sentence in split(text)))
    plain = [_plain(sentence, given) for sentence in sentences]
    counts = [len(words) for words in plain]
    words = [word for sentence in plain for word in sentence]
    syllables = sum(map(_syllables, words))
    mean = len(words) / len(sentences)
    ease = 206.835 - 1.015 * mean - 84.6 * syllables / len(words)
    breaches = [f"{number} words: {one}" for number, one in zip(counts, sentences, strict=True) if number > MOST_WORDS]
    breaches += [f"{problem}: {one}" for one in sentences for problem in problems(one)]
    return Prose(len(sentences), len(words), ease, mean, max(counts), tuple(breaches))


def texts(report: Report) -> Iterator[str]:
    """Every paragraph and line of a report that is prose."""
    for part in (*report.summary, *report.opening, *report.answers):
        yield from _section(part)
    for closed in report.closed:
        yield from (one.computed for one in closed.sentences)
    for question in report.questions:
        yield from (one.computed for one in question.sentences)
        for theme in question.themes:
            yield from (one.computed for one in theme.sentences)
            yield theme.caveat
        for part in question.sections:
            yield from _section(part)
    method = report.method
    yield from (*method.about, *method.reading, *method.how_made, *method.limits, method.review_state, method.missed)
    yield from (*report.missing, *report.left_out, *report.evidence_introduction)
    yield from (report.formats, report.banner, report.review_box, report.redaction_box)
    for evidence in report.evidence:
        yield from _evidence(evidence)
    for table in (*report.profile, *(question.table for question in report.questions if question.table)):
        yield from table.notes


def _section(part: Section) -> Iterator[str]:
    if part.is_placeholder:
        return
    yield from (one.computed for one in part.sentences)
    yield from part.lines
    for grid in part.grids:
        yield from grid.notes
    for inner in part.sections:
        yield from _section(inner)


def _evidence(part: EvidencePart) -> Iterator[str]:
    yield from (*part.lines, part.benchmark, part.compared, *part.missing, *part.gaps)


def split(text: str) -> Iterator[str]:
    """The sentences of a text; a list within one is one sentence."""
    yield from (sentence.strip() for sentence in SENTENCE_END.split(text.strip()) if WORD.search(sentence))


def _plain(sentence: str, given: tuple[str, ...]) -> list[str]:
    """The words of a sentence that are ours."""
    for words in given:
        sentence = sentence.replace(words, "Body")
    return WORD.findall(re.sub(r"\[[^\]]*\]", " ", QUOTED.sub("it", sentence)))


def _syllables(word: str) -> int:
    """Vowel groups, without a silent e or a silent ed at the end."""
    if word.isupper() or len(word) <= 3:
        return 1
    word = word.casefold()
    stem = re.sub(r"(?:(?<=[^aeiouylt])es|(?<=[^aeiouytd])ed|(?<=[^aeiouyl])e)$", "", word)
    return max(1, len(VOWELS.findall(stem)))


def problems(sentence: str) -> Iterator[str]:
    """The rules that a sentence breaks."""
    told = QUOTED.sub("it", sentence)
    if PUBLIC.search(told.casefold()):
        yield "speaks for the public"
    if set(AMERICAN.findall(told.casefold())) - NOT_AMERICAN:
        yield "American spelling"
    percents, bases = PERCENT.findall(told), [int(base.replace(",", "")) for _, base in BASE.findall(told)]
    counts = "confidence" not in told and "limit" not in told and "rate" not in told and "interval" not in told
    if percents and counts and len(bases) < len(percents) and "of the population" not in told:
        yield "a percentage without its base"
    if percents and any(base < LEAST_PERCENT_BASE for base in bases):
        yield "a percentage of a base under 20"
    if QUANTIFIER.search(told) and not bases:
        yield "a quantifier without its base"
    raised = re.search(r"\braised (?:this|it)\b|\bcame up (?:more|less|most)\b", told)
    if raised and re.search(r"\d", told) and not bases and not OF_THE.search(told):
        yield "a number without its base"


def main() -> None:
    """Measure the drafts of some runs."""
    from themes.consultation import load
    from themes.drafting import build_report
    from themes.store import open_run

    for place in sys.argv[1:]:
        run = open_run(place)
        consultation = load((run.private / "consultation.path").read_text(encoding="utf-8"))
        report = build_report(run, consultation, edition="draft")
        print(f"{run.folder.parent.name}/{run.folder.name}: {measure(report, given=(consultation.body,))}")


if __name__ == "__main__":
    main()
