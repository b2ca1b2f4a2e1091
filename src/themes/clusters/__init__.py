"""Clusters: the themes that BERTopic proposes for each open question, and the passages that earn them."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from themes.clusters.adviser import Advice, advise, endpoint, passages_of
from themes.clusters.headings import ALONE, head, headed
from themes.clusters.labels import name_themes
from themes.clusters.links import link
from themes.clusters.model import Fit, Material, draw, fit
from themes.clusters.placing import Placed, place
from themes.clusters.showing import choose_examples
from themes.consultation import Clustering
from themes.embeddings import passage_key, passage_texts, vectors_by_key
from themes.speech.nothing import says_nothing
from themes.tables import (
    COMPUTER,
    MATCHES,
    NEEDS_PERSON,
    NO_THEME,
    PROPOSALS,
    Embeddings,
    Matches,
    Passages,
    Proposals,
    Redacted,
)

__all__ = ["Advice", "advise", "choose_examples", "endpoint", "link", "passages_of", "propose", "propose_notes"]

# With fewer passages than this a person reads them all sooner than a codeframe helps.
LEAST_PASSAGES = 10
# ... and with fewer people than four times the disclosure threshold there are no few themes of enough people.
LEAST_THEMES = 4
# Under so many people a codeframe is a handful of themes, and all answers are soon read.
FEW_PEOPLE = 100
# Under this stability a theme is shaky: another sample of the same answers would hardly show it.
STEADY = 0.5
SPAN = ["respondent_id", "question_id", "start", "end"]


@dataclass(frozen=True)
class _Question:
    """The passages of one question, in an order of their own words, so that no other order matters."""

    question_id: str
    passages: pd.DataFrame
    vectors: NDArray[np.float32]


def propose(
    responses: Redacted, passages: Passages, embeddings: Embeddings, settings: Clustering, *, threshold: int
) -> tuple[Proposals, Matches]:
    """Propose themes for each question, and give every passage its theme, a second one, or none.

    Args:
        responses: redacted answers.
        passages: their passages.
        embeddings: a vector a different passage.
        settings: the seed, and the most themes a question may have.
        threshold: labels, descriptions and keywords use only words that so many respondents used, and so many raised
            each theme.

    Returns:
        The proposed codeframe, close themes of a long list under headings; and one row a passage and theme, `theme_id`
        "no theme" where a passage says nothing that a theme could hold and "needs a person" where none is near enough.
    """
    proposals: list[pd.DataFrame] = [PROPOSALS.empty()]
    matches: list[pd.DataFrame] = [MATCHES.empty()]
    for question in _questions(responses, passages, embeddings):
        said, idle = _parted(question)
        matches.append(idle)
        people, number = np.unique(said.passages["respondent_id"], return_inverse=True)
        if len(said.passages) < LEAST_PASSAGES or len(people) < LEAST_THEMES * threshold:
            matches.append(_unplaced(said, NEEDS_PERSON))
            continue
        texts = said.passages["text"].tolist()
        material = Material(tuple(texts), number, draw(texts, said.vectors))
        fitted = fit(material, settings, least=threshold)
        placed = place(material, fitted)
        codes, frame = _codeframe(said, fitted, placed, threshold)
        proposals.append(frame)
        matches.append(_matched(said, placed, codes))
    return (
        PROPOSALS.check(pd.concat(proposals, ignore_index=True).sort_values(["question_id", "theme_id"])),
        MATCHES.check(pd.concat(matches, ignore_index=True).sort_values(list(MATCHES.key))),
    )


def propose_notes(proposals: Proposals, matches: Matches) -> Iterator[str]:
    """What the analyst should know of the proposals, in counts: few people, shaky themes, passages for a person."""
    for question, rows in matches.groupby("question_id", sort=True):
        themes = proposals[proposals["question_id"] == question]
        people = rows["respondent_id"].nunique()
        if themes.empty:
            yield f"{question}: {people:,} people are too few to propose themes; a person reads every answer"
            continue
        if people < FEW_PEOPLE:
            yield f"{question}: {people:,} people give a short codeframe; read all answers, they are soon read"
        shaky = int((themes["stability"] < STEADY).sum())
        if shaky:
            yield f"{question}: {shaky:,} of {themes['stability'].notna().sum():,} themes are shaky (codeframe.csv)"
        waiting = int((rows["theme_id"] == NEEDS_PERSON).sum())
        if waiting:
            yield f"{question}: {waiting:,} passages fit no theme well enough and need a person (assignments.csv)"


def _questions(responses: Redacted, passages: Passages, embeddings: Embeddings) -> list[_Question]:
    """Each question's passages with their vectors."""
    texts = passage_texts(responses, passages)
    rows = passages.assign(text=texts).sort_values(["question_id", "text", "respondent_id", "start"])
    vectors = vectors_by_key(embeddings)
    return [
        _Question(str(question_id), group, vectors(group["text"].map(passage_key)))
        for question_id, group in rows.groupby("question_id", sort=True)
    ]


def _codeframe(
    question: _Question, fitted: Fit, placed: Placed, threshold: int
) -> tuple[NDArray[np.str_], pd.DataFrame]:
    """The id of each fitted theme, and the codeframe's rows: themes numbered from the one that most people raised."""
    raised = question.passages["respondent_id"].iloc[placed.passage[placed.settled]]
    people = raised.groupby(placed.theme[placed.settled]).nunique().reindex(range(len(fitted.centres)), fill_value=0)
    order = people.sort_values(ascending=False, kind="stable").index.to_numpy()
    rank = np.argsort(order) + 1
    codes = np.array([f"{question.question_id}-{number:02d}" for number in rank.tolist()])
    words = question.passages[["respondent_id", "text"]]
    names = name_themes(words, fitted, order, threshold)
    heading = head(fitted)
    above = np.array([f"{question.question_id}-h{number:02d}" for number in range(1, int(heading.max()) + 2)] + [""])
    frame = pd.DataFrame(
        {
            "question_id": question.question_id,
            "theme_id": codes[order],
            "parent_id": above[heading[order]],
            "stability": fitted.stability[order].round(2),
        }
    )
    frame = frame.assign(**{part: [getattr(name, part) for name in names] for part in names[0].__match_args__})
    if (heading == ALONE).all():
        return codes, frame
    merged = headed(fitted, heading)
    taken = frame["label"].tolist()
    titles = name_themes(words, merged, np.arange(len(merged.centres)), threshold, taken=taken)
    rows = pd.DataFrame({part: [getattr(title, part) for title in titles] for part in titles[0].__match_args__})
    rows = rows.assign(question_id=question.question_id, theme_id=above[:-1], parent_id="", stability=np.nan)
    return codes, pd.concat([frame, rows], ignore_index=True)


def _parted(question: _Question) -> tuple[_Question, pd.DataFrame]:
    """The passages that say something, and rows of those that say that there is nothing to say."""
    idle = question.passages["text"].map(says_nothing).to_numpy(dtype=bool)
    said = _Question(question.question_id, question.passages[~idle], question.vectors[~idle])
    return said, _unplaced(_Question(question.question_id, question.passages[idle], question.vectors[idle]), NO_THEME)


def _matched(question: _Question, placed: Placed, codes: NDArray[np.str_]) -> pd.DataFrame:
    """One row a passage and theme."""
    theme = np.where(placed.settled, codes[placed.theme], NEEDS_PERSON)
    rows = question.passages[SPAN].iloc[placed.passage]
    return rows.assign(theme_id=theme, strength=placed.strength, assigned_by=COMPUTER)


def _unplaced(question: _Question, why: str) -> pd.DataFrame:
    """One row a passage, of no theme."""
    return question.passages[SPAN].assign(theme_id=why, strength=0.0, assigned_by=COMPUTER)
