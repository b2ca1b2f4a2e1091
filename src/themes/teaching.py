"""Teaching: what people's codes teach about each question, used where it is better than the themes as proposed.

Better means on human codes that were held back from learning, a fifth of them in turn, with an interval that excludes
nothing gained. What a person coded stays as that person coded it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from themes.agreement.answers import ANSWER
from themes.agreement.matching import NO_CODE, Matched, match
from themes.agreement.measures import MACRO, MICRO, Interval, gain, overall, resamples
from themes.embeddings import PLACEHOLDER, passage_key, passage_texts, vectors_by_key
from themes.encoder import encode, load_encoder
from themes.learning import LEAST_CODED, Answers, Calibration, Labels, Learned, held_back, learn
from themes.tables import (
    LEARNED,
    LEARNED_BY,
    LESSONS,
    NO_THEME,
    PERSON,
    READ,
    RELIABILITY,
    UNTHEMED,
    Assigned,
    Codeframe,
    Codes,
    Embeddings,
    Lessons,
    Matches,
    Passages,
    Proposals,
    Redacted,
    Reliability,
)

Flags = npt.NDArray[np.bool_]
Places = npt.NDArray[np.intp]
BANDS = 10
# A question most of whose codes are no theme's label teaches nothing about its themes.
LEAST_MATCHED = 0.5


@dataclass(frozen=True, eq=False)
class Material:
    """What is learned from: the answers, their passages, and a vector a different passage."""

    redacted: Redacted
    passages: Passages
    embeddings: Embeddings


@dataclass(frozen=True, eq=False)
class Taught:
    """What was learned.

    Attributes:
        learned: every passage of the questions that learning is used for.
        held: of those that taught, what the others teach.
        lessons: the comparison, a row a question and a kind of F1.
        reliability: how often codes of a strength were right, a row a question and band.
        notes: the same for the analyst, in words.
    """

    learned: Matches
    held: Matches
    lessons: Lessons
    reliability: Reliability
    notes: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class _Lesson:
    """One question: its answers, which of them people coded, and what people and the proposal give those."""

    question_id: str
    answers: pd.DataFrame
    passages: pd.DataFrame
    coded: Places
    units: tuple[str, ...]
    human: Flags
    proposed: Flags
    features: Answers
    words: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class _Compared:
    """A lesson's F1 of the themes as proposed and of what was learned, on codes held back from learning."""

    lesson: _Lesson
    held: Learned
    labels: Labels
    proposed: dict[str, Interval]
    learned: dict[str, Interval]
    gained: dict[str, Interval]

    @property
    def is_used(self) -> bool:
        """Whether learning is better over all codes, its interval excluding 0."""
        return bool(self.gained[MICRO].low > 0)


def teach(  # noqa: PLR0913  one for each table that it reads
    codes: Codes, proposals: Proposals, matches: Matches, material: Material, *, seed: int, threshold: int
) -> Taught:
    """Learn from people's codes, question by question, and use it where it is better than the themes as proposed.

    Args:
        codes: what people gave some answers: ids or labels of themes; an empty code says none.
        proposals: the themes.
        matches: the passages that they were given.
        material: the answers.
        seed: draws the resamples that the intervals come from.
        threshold: codes of fewer answers than this are not named in notes.
    """
    if codes.empty or proposals.empty:
        return Taught(LEARNED.empty(), LEARNED.empty(), LESSONS.empty(), RELIABILITY.empty(), ())
    frame = Codeframe(proposals[["question_id", "theme_id", "label"]])
    matched = match(codes, frame, Assigned(matches), seed=seed, threshold=threshold)
    notes = [] if matched.by_sharing else list(matched.notes)
    lessons = [] if matched.by_sharing else list(_lessons(matched, proposals, matches, material))
    if not lessons:
        notes.append(
            "nothing is learned from the human codes: they are not the labels of these themes; give them as the "
            "codeframe ([codeframe], with a file of the labels)"
        )
    compared = [_compare(lesson, seed) for lesson in lessons if len(lesson.coded) >= LEAST_CODED]
    few = [lesson for lesson in lessons if len(lesson.coded) < LEAST_CODED]
    used = [one for one in compared if one.is_used]
    notes += [*map(_told, compared), *map(_too_few, few)]
    return Taught(
        _table([_everybody(one) for one in used]),
        _table([_those_coded(one) for one in used]),
        _lesson_rows(compared, few),
        _reliability_rows(compared),
        tuple(notes),
    )


def _lessons(matched: Matched, proposals: Proposals, matches: Matches, material: Material) -> Iterator[_Lesson]:
    """A lesson for each question whose themes people coded with."""
    known = set(zip(proposals["question_id"], proposals["theme_id"], strict=True))
    labels = proposals.set_index(["question_id", "theme_id"])["label"]
    given = matches[~matches["theme_id"].isin(UNTHEMED)].rename(columns={"theme_id": "unit"})
    for question, rows in matched.codes.groupby("question_id", sort=True):
        answers, passages, features = answers_to(material, str(question))
        place = pd.Series(answers.index, index=answers["respondent_id"])
        coded = rows[rows["respondent_id"].isin(place.index)]
        named = coded[coded["unit"] != NO_CODE]
        is_theme = np.array([(question, unit) in known for unit in named["unit"]], dtype=bool)
        if coded.empty or (len(named) and is_theme.mean() < LEAST_MATCHED):
            continue
        mine = given[given["question_id"] == question]
        units = sorted({*named["unit"][is_theme], *mine["unit"], *_leaves(proposals, str(question))})
        at = np.sort(place[coded["respondent_id"].unique()].to_numpy()).astype(np.intp)
        yield _Lesson(
            str(question), answers, passages, at, tuple(units),
            flags(coded, place, units)[at], flags(mine, place, units)[at], features,
            tuple(str(labels[question, unit]) for unit in units),
        )  # fmt: skip


def _leaves(proposals: Proposals, question: str) -> set[str]:
    """The themes of a question that have no sub-themes."""
    rows = proposals[proposals["question_id"] == question]
    return set(rows["theme_id"]) - set(rows["parent_id"])


def answers_to(material: Material, question: str) -> tuple[pd.DataFrame, pd.DataFrame, Answers]:
    """The analysed answers to a question that hold a passage, in an order of their own words; passages; features."""
    redacted, passages, embeddings = material.redacted, material.passages, material.embeddings
    words = passages.assign(text=passage_texts(redacted, passages))[passages["question_id"] == question]
    frame = redacted[(redacted["question_id"] == question) & redacted["status"].isin(READ)]
    frame = frame[frame["respondent_id"].isin(words["respondent_id"])].drop_duplicates(ANSWER)
    frame = frame.sort_values(["redacted_text", "respondent_id"], ignore_index=True)
    owner = words["respondent_id"].map(pd.Series(frame.index, index=frame["respondent_id"]))
    words = words.assign(owner=owner).sort_values(["owner", "start"], ignore_index=True)
    vectors = vectors_by_key(embeddings)(words["text"].map(passage_key))
    texts = [PLACEHOLDER.sub("someone", text) for text in frame["redacted_text"]]
    return frame, words, Answers(texts, words["text"].tolist(), words["owner"].to_numpy(dtype=np.intp), vectors)


def flags(rows: pd.DataFrame, place: "pd.Series[int]", units: list[str]) -> Flags:
    """Which answer has which unit: [answers, units]."""
    found = np.zeros((len(place), len(units)), dtype=bool)
    rows = rows[rows["respondent_id"].isin(place.index) & rows["unit"].isin(units)]
    found[place[rows["respondent_id"]].to_numpy(), pd.Index(units).get_indexer(pd.Index(rows["unit"]))] = True
    return found


def _compare(lesson: _Lesson, seed: int) -> _Compared:
    """Both codings beside the human one."""
    labels = Labels(lesson.words, encode(load_encoder(), list(lesson.words)))
    held = held_back(lesson.features, labels, lesson.coded, lesson.human)
    people = np.arange(len(lesson.coded))
    weights = resamples(len(people), seed)
    return _Compared(
        lesson,
        held,
        labels,
        dict(overall(lesson.human, lesson.proposed, people, weights)),
        dict(overall(lesson.human, held.given, people, weights)),
        dict(gain(lesson.human, (lesson.proposed, held.given), people, weights)),
    )


def _everybody(one: _Compared) -> pd.DataFrame:
    """The passages of every answer: a person's own codes where there are such, else what was learned, calibrated."""
    lesson = one.lesson
    found = learn(lesson.features, one.labels, lesson.coded, lesson.human)
    given, strength = found.given.copy(), (one.held.calibration or Calibration()).of(found.strength)
    given[lesson.coded], strength[lesson.coded] = lesson.human, 1.0
    by_person = np.isin(np.arange(len(given)), lesson.coded)
    return _rows(lesson, Learned(strength, given, found.evidence), by_person)


def _those_coded(one: _Compared) -> pd.DataFrame:
    """The passages of the coded answers, by what the others teach."""
    lesson = one.lesson
    size = (len(lesson.answers), len(lesson.units))
    whole = Learned(np.zeros(size), np.zeros(size, dtype=bool), np.zeros(size, dtype=np.intp))
    for part in ("strength", "given", "evidence"):
        getattr(whole, part)[lesson.coded] = getattr(one.held, part)
    rows = _rows(lesson, whole, np.zeros(len(lesson.answers), dtype=bool))
    return rows[rows["respondent_id"].isin(lesson.answers["respondent_id"].to_numpy()[lesson.coded])]


def _rows(lesson: _Lesson, found: Learned, by_person: Flags) -> pd.DataFrame:
    """A row for each code, at the passage that raised it, and one without a theme for every other passage."""
    answer, unit = np.nonzero(found.given)
    at = found.evidence[answer, unit]
    coded = lesson.passages.iloc[at].assign(
        theme_id=np.array(lesson.units)[unit], strength=found.strength[answer, unit].round(2)
    )
    others = lesson.passages.drop(index=lesson.passages.index[np.unique(at)]).assign(theme_id=NO_THEME, strength=0.0)
    rows = pd.concat([coded, others])
    people = by_person[rows["owner"].to_numpy(dtype=np.intp)]
    return rows.assign(assigned_by=np.where(people, PERSON, LEARNED_BY))


def _table(frames: list[pd.DataFrame]) -> Matches:
    if not frames:
        return LEARNED.empty()
    rows = pd.concat(frames, ignore_index=True).sort_values(list(LEARNED.key))
    return LEARNED.check(rows.astype({"theme_id": "str", "assigned_by": "str"}))


def _lesson_rows(compared: list[_Compared], few: list[_Lesson]) -> Lessons:
    """The comparison as a table."""
    rows: list[tuple[object, ...]] = [
        (
            one.lesson.question_id, name, len(one.lesson.coded), 0,
            *_numbers(one.proposed[name]), *_numbers(one.learned[name]), *_numbers(one.gained[name]), one.is_used,
        )
        for one in compared
        for name in (MICRO, MACRO)
    ]  # fmt: skip
    rows += [
        (lesson.question_id, MICRO, len(lesson.coded), LEAST_CODED - len(lesson.coded), *[np.nan] * 9, False)
        for lesson in few
    ]
    if not rows:
        return LESSONS.empty()
    return LESSONS.check(pd.DataFrame(rows, columns=LESSONS.names).sort_values(list(LESSONS.key)))


def _reliability_rows(compared: list[_Compared]) -> Reliability:
    """Of each band of strength: how many codes were held back, their mean strength, the share that people gave."""
    rows = []
    for one in compared:
        strength, truth = one.held.strength.ravel(), one.lesson.human.ravel()
        band = np.minimum((strength * BANDS).astype(int), BANDS - 1)
        for number in np.unique(band):
            mine = band == number
            means = (float(strength[mine].mean().round(4)), float(truth[mine].mean().round(4)))
            rows.append((one.lesson.question_id, number / BANDS, (number + 1) / BANDS, int(mine.sum()), *means))
    return RELIABILITY.check(pd.DataFrame(rows, columns=RELIABILITY.names)) if rows else RELIABILITY.empty()


def _numbers(found: Interval) -> tuple[float, float, float]:
    return round(float(found.value), 4), round(float(found.low), 4), round(float(found.high), 4)


def _told(one: _Compared) -> str:
    """What a question's codes teach, in a line."""
    more = one.gained[MICRO]
    how = "used" if one.is_used else "not clearly better, so not used"
    return (
        f"{one.lesson.question_id}: learned from {len(one.lesson.coded):,} answers that people coded; on codes held "
        f"back F1 is {one.learned[MICRO].value:.2f}, of the themes as proposed {one.proposed[MICRO].value:.2f} "
        f"({more.value:+.2f}, {more.low:+.2f} to {more.high:+.2f}): {how}"
    )


def _too_few(lesson: _Lesson) -> str:
    return (
        f"{lesson.question_id}: people coded {len(lesson.coded):,} answers, too few to learn from: "
        f"{LEAST_CODED - len(lesson.coded):,} more are needed"
    )
