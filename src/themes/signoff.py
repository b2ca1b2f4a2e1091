"""The sign-off: redacted answers drawn at random for an officer to read, and what that says of all the others."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scipy import stats

from themes.tables import READ, Decisions, Reviewed, short_hash

# The confidence of the upper limit; one-sided, so that none missed in 200 gives the "rule of three": 1.5 %.
CONFIDENCE = 0.95
COLUMNS = ["respondent_id", "question_id", "submission", "redacted_text"]


@dataclass(frozen=True)
class Drawn:
    """An answer of the sample, as it stands now."""

    respondent_id: str
    question_id: str
    submission: int
    text: str

    @property
    def target(self) -> str:
        """How DECISIONS names a reading of it: it lapses when the text changes."""
        return f"{self.submission}|{short_hash(self.text)}"

    @property
    def name(self) -> str:
        """How a message names it."""
        return f"{self.respondent_id}/{self.question_id}"


@dataclass(frozen=True)
class SignOff:
    """How far the reading of the sample is.

    Attributes:
        drawn: answers in the sample.
        answers: answers that it was drawn from.
        unread: those that nobody has read as they stand now.
        held: those in which somebody found personal data that stands there still.
        missed: answers of the sample in which a reader found personal data, at any time: what was masked afterwards
            counts, because the answers outside the sample were not read.
    """

    drawn: int = 0
    answers: int = 0
    unread: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    missed: int = 0

    @property
    def is_done(self) -> bool:
        """Whether every answer of the sample was read as it stands, and holds nothing any more."""
        return not self.unread and not self.held

    @property
    def upper_limit(self) -> float:
        """The upper 95 % limit of the share of answers in which something was missed.

        Clopper and Pearson's exact limit (Biometrika 26, 1934, 404-413): the share at which so few misses or fewer
        have a chance of 5 %.
        """
        if self.missed >= self.drawn:
            return 1.0
        return float(stats.beta.ppf(CONFIDENCE, self.missed + 1, self.drawn - self.missed))


NOT_DRAWN = SignOff()


def draw(reviewed: Reviewed, *, size: int, seed: int) -> list[Drawn]:
    """Draw answers from those that are analysed: the same ones for the same seed, whatever the order of the rows.

    Each answer has its place in a shuffle by a hash of its ids, so answers that come later leave most of the sample.
    """
    rows = reviewed.loc[reviewed["status"].isin(READ) & (reviewed["redacted_text"] != ""), COLUMNS]
    answers = [Drawn(person, question, int(n), text) for person, question, n, text in rows.itertuples(index=False)]

    def place(answer: Drawn) -> str:
        ids = f"{seed}|{answer.respondent_id}|{answer.question_id}|{answer.submission}"
        return hashlib.sha256(ids.encode()).hexdigest()

    return sorted(answers, key=place)[:size]


def sign_off(reviewed: Reviewed, decisions: Decisions, *, size: int, seed: int) -> SignOff:
    """How far the reading of the sample is, and what it found."""
    sample = draw(reviewed, size=size, seed=seed)
    told = list(_readings(decisions))
    last = {(person, question, target): missed for person, question, target, missed in told}
    found: dict[tuple[str, str, int], int] = {}
    for (person, question, target), missed in last.items():
        answer = (person, question, int(target.partition("|")[0]))
        found[answer] = max(missed, found.get(answer, 0))
    current = [last.get((one.respondent_id, one.question_id, one.target)) for one in sample]
    read = (reviewed["status"].isin(READ)) & (reviewed["redacted_text"] != "")
    return SignOff(
        drawn=len(sample),
        answers=int(read.sum()),
        unread=tuple(one.name for one, missed in zip(sample, current, strict=True) if missed is None),
        held=tuple(one.name for one, missed in zip(sample, current, strict=True) if missed),
        missed=sum(found.get((one.respondent_id, one.question_id, one.submission), 0) > 0 for one in sample),
    )


def read_of_sample(reviewed: Reviewed, decisions: Decisions, *, size: int, seed: int) -> Counter[str]:
    """Of each question, how many answers of the sample somebody has read."""
    sample = draw(reviewed, size=size, seed=seed)
    read = {(person, question, target) for person, question, target, _ in _readings(decisions)}
    return Counter(one.question_id for one in sample if (one.respondent_id, one.question_id, one.target) in read)


def _readings(decisions: Decisions) -> Iterator[tuple[str, str, str, int]]:
    """Who was read, as which text, and how many pieces of personal data the reader found."""
    rows = decisions[decisions["about"] == "sample"].sort_values("number")
    columns: Sequence[str] = ["respondent_id", "question_id", "target", "value"]
    for person, question, target, value in rows[columns].itertuples(index=False, name=None):
        yield person, question, target, int(value)
