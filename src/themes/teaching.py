"""Teaching: what a run would code better if it learned from people's codes, question by question."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pandas as pd

from themes.agreement.answers import ANSWER
from themes.agreement.matching import NO_CODE, Matched, match
from themes.agreement.measures import MACRO, MICRO, Interval, gain, overall, resamples
from themes.consultation import load
from themes.embeddings import PLACEHOLDER, passage_key, passage_texts
from themes.encoder import encode, load_encoder
from themes.learning import LEAST_CODED, Answers, Labels, held_back, learn
from themes.report.csvs import csv_bytes
from themes.scoring import human_codes
from themes.store import Run, open_run, write_whole
from themes.tables import ASSIGNED, CODEFRAME, EMBEDDINGS, NO_THEME, PASSAGES, READ, REDACTED, Redacted

Flags = npt.NDArray[np.bool_]
COLUMNS = ["respondent_id", "question_id", "theme_id", "label", "strength", "coded_by_a_person"]


@dataclass(frozen=True, eq=False)
class Lesson:
    """One question: who was coded, the codes, what people, the computer's themes and the learner say."""

    question_id: str
    answers: pd.DataFrame
    coded: npt.NDArray[np.intp]
    units: tuple[str, ...]
    human: Flags
    computer: Flags
    features: Answers
    labels: Labels


@dataclass(frozen=True, eq=False)
class Compared:
    """One question's F1 of the computer's themes and of what people's codes teach, on codes held back from learning."""

    lesson: Lesson
    now: dict[str, Interval]
    learned: dict[str, Interval]
    gained: dict[str, Interval]

    @property
    def is_better(self) -> bool:
        """Whether learning is better over all codes, its interval excluding 0."""
        return bool(self.gained[MICRO].low > 0)


def teach(out: str | Path, truth: str | Path | None = None) -> tuple[str, ...]:
    """Compare what people's codes teach with the computer's themes, on codes that are held back from learning.

    Where learning is better, `review/learned.csv` gives every analysed answer its codes; it changes no theme and no
    number of the run.

    Args:
        out: a finished run.
        truth: a file of human codes; without one, the codes that the export holds are used.

    Returns:
        What a terminal says.

    Raises:
        DataError: with every problem of the file.
        ReviewError: when the folder is no finished run, or there are no codes.
    """
    run = open_run(out)
    consultation = load((run.private / "consultation.path").read_text(encoding="utf-8"))
    codes = human_codes(run, truth, tuple(question.id for question in consultation.questions))
    seed, threshold = consultation.clustering.seed, consultation.disclosure.threshold
    matched = match(codes, run.read(CODEFRAME), run.read(ASSIGNED), seed=seed, threshold=threshold)
    lessons = list(_lessons(run, matched))
    compared = [_compare(lesson, seed) for lesson in lessons if len(lesson.coded) >= LEAST_CODED]
    better = [one for one in compared if one.is_better]
    rows = [COLUMNS_EMPTY, *(_learned(one.lesson) for one in better)]
    write_whole(run.review / "learned.csv", csv_bytes(pd.concat(rows, ignore_index=True)[COLUMNS]))
    few = len(lessons) - len(compared)
    return tuple(_lines(compared, few))


COLUMNS_EMPTY = pd.DataFrame({name: pd.Series(dtype="str") for name in COLUMNS})


def _lessons(run: Run, matched: Matched) -> Iterator[Lesson]:
    """A lesson for each question that people coded."""
    redacted, labels = run.read(REDACTED), run.read(CODEFRAME).set_index(["question_id", "theme_id"])["label"]
    assigned = run.read(ASSIGNED)
    given = assigned[assigned["theme_id"] != NO_THEME].merge(matched.units, on=["question_id", "theme_id"])
    for question, rows in matched.codes.groupby("question_id", sort=True):
        found = _answers(run, redacted, str(question))
        place = pd.Series(found[0].index, index=found[0]["respondent_id"])
        codes = rows[rows["respondent_id"].isin(place.index)]
        coded = np.sort(place[codes["respondent_id"].unique()].to_numpy())
        units = sorted(
            {*codes["unit"], *matched.units.loc[matched.units["question_id"] == question, "unit"]} - {NO_CODE}
        )
        words = [str(labels.get((question, unit), unit)) for unit in units]
        flags = [_flags(both[both["question_id"] == question], place, units)[coded] for both in (codes, given)]
        named = Labels(words, encode(load_encoder(), words))
        yield Lesson(str(question), found[0], coded, tuple(units), flags[0], flags[1], found[1], named)


def _answers(run: Run, redacted: Redacted, question: str) -> tuple[pd.DataFrame, Answers]:
    """The analysed answers to a question that hold a passage, in an order of their own words, and their features."""
    passages = run.read(PASSAGES)
    words = passages.assign(text=passage_texts(redacted, passages))[passages["question_id"] == question]
    frame = redacted[(redacted["question_id"] == question) & redacted["status"].isin(READ)]
    frame = frame[frame["respondent_id"].isin(words["respondent_id"])].drop_duplicates(ANSWER)
    frame = frame.sort_values(["redacted_text", "respondent_id"], ignore_index=True)
    owner = words["respondent_id"].map(pd.Series(frame.index, index=frame["respondent_id"]))
    words = words.assign(owner=owner).sort_values(["owner", "start"])
    embeddings = run.read(EMBEDDINGS)
    at = pd.Series(range(len(embeddings)), index=embeddings["passage_key"])[words["text"].map(passage_key)]
    vectors = embeddings.drop(columns="passage_key").to_numpy(dtype=np.float32)[at.to_numpy()]
    texts = [PLACEHOLDER.sub("someone", text) for text in frame["redacted_text"]]
    return frame, Answers(texts, words["text"].tolist(), words["owner"].to_numpy(dtype=np.intp), vectors)


def _flags(rows: pd.DataFrame, place: "pd.Series[int]", units: list[str]) -> Flags:
    """Which answer has which unit: [answers, units]."""
    flags = np.zeros((len(place), len(units)), dtype=bool)
    rows = rows[rows["respondent_id"].isin(place.index) & rows["unit"].isin(units)]
    flags[place[rows["respondent_id"]].to_numpy(), pd.Index(units).get_indexer(pd.Index(rows["unit"]))] = True
    return flags


def _compare(lesson: Lesson, seed: int) -> Compared:
    """Both codings beside the human one."""
    learned = held_back(lesson.features, lesson.labels, lesson.coded, lesson.human)
    people = np.arange(len(lesson.coded))
    weights = resamples(len(people), seed)
    return Compared(
        lesson,
        dict(overall(lesson.human, lesson.computer, people, weights)),
        dict(overall(lesson.human, learned, people, weights)),
        dict(gain(lesson.human, (lesson.computer, learned), people, weights)),
    )


def _learned(lesson: Lesson) -> pd.DataFrame:
    """The codes of every answer, a person's own where there are such."""
    found = learn(lesson.features, lesson.labels, lesson.coded, lesson.human)
    given = found.given.copy()
    given[lesson.coded] = lesson.human
    row, unit = np.nonzero(given)
    by_person = np.isin(row, lesson.coded)
    frame = pd.DataFrame(
        {
            "respondent_id": lesson.answers["respondent_id"].to_numpy()[row],
            "question_id": lesson.question_id,
            "theme_id": np.array(lesson.units)[unit],
            "label": np.array(lesson.labels.words)[unit],
            "strength": np.where(by_person, 1.0, found.strength[row, unit]).round(2),
            "coded_by_a_person": np.where(by_person, "yes", "no"),
        }
    )
    return frame.sort_values(["respondent_id", "theme_id"])


def _lines(compared: list[Compared], few: int) -> Iterator[str]:
    """The comparison, a row a question and a kind of F1."""
    yield "Learning from people: F1 on human codes that were held back, a fifth in turn"
    yield f"{'question':<12}{'coded':>6}  {'':<20}{'themes':>7}{'learned':>8}   gain, 95 % interval"
    for one in compared:
        for name in (MICRO, MACRO):
            more = one.gained[name]
            start = f"{one.lesson.question_id[:11]:<12}{len(one.lesson.coded):>6,}" if name == MICRO else " " * 18
            figures = f"{one.now[name].value:>7.2f}{one.learned[name].value:>8.2f}"
            yield f"{start}  {name:<20}{figures}   {more.value:+.2f}, {more.low:+.2f} to {more.high:+.2f}"
    if few:
        yield f"{few:,} questions have fewer than {LEAST_CODED} coded answers: too few to learn from"
    better = [one.lesson.question_id for one in compared if one.is_better]
    yield (
        f"Learning is better for {', '.join(better)}: review/learned.csv codes every answer to them; no theme changed."
        if better
        else "Learning is not clearly better than the themes for any question: review/learned.csv is empty."
    )
