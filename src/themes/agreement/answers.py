"""The answers that both coders read, laid out as rows of flags, and the parts that they are told apart by."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from themes.languages import NAMES
from themes.personal_data.gazetteer import fold, load_gazetteer
from themes.tables import READ, Characteristics, Clean, Reviewed

ANSWER = ["respondent_id", "question_id"]
# Words up to which an answer is of its length: people give answers of more than 20 words several themes mostly.
LENGTHS = ((5, "1 to 5 words"), (20, "6 to 20 words"), (50, "21 to 50 words"))
LONGER = "more than 50 words"

# How an English answer is written: the share of its words in small letters that no word list holds, misspelt or rare.
SPELLING = ((0.0, "no misspelt or rare words"), (0.05, "up to 1 word in 20 misspelt or rare"))
POORER = "more than 1 word in 20 misspelt or rare"
# Of fewer words nothing is said.
LEAST_WORDS = 5
ENGLISH = "en"
SMALL = re.compile(r"(?<![\w'’\[-])[a-z]+(?:['’][a-z]+)?(?![\w'’-])")

Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Answers:
    """The answers in their order, with `words`, `language`, `spelling`, and whose each is as a number from 0."""

    frame: pd.DataFrame
    respondents: npt.NDArray[np.intp]
    notes: tuple[str, ...]

    def flags(self, given: pd.DataFrame, units: pd.DataFrame) -> Flags:
        """Which answer was given which unit: [answers, units]."""
        flags = np.zeros((len(self.frame), len(units)), dtype=bool)
        row = pd.MultiIndex.from_frame(self.frame[ANSWER]).get_indexer(pd.MultiIndex.from_frame(given[ANSWER]))
        keys = ["question_id", "unit"]
        column = pd.MultiIndex.from_frame(units[keys]).get_indexer(pd.MultiIndex.from_frame(given[keys]))
        held = (row >= 0) & (column >= 0)
        flags[row[held], column[held]] = True
        return flags

    def asked(self, units: pd.DataFrame) -> Flags:
        """Which answer is to the question of which unit: [answers, units]."""
        return np.asarray(self.frame["question_id"].to_numpy()[:, None] == units["question_id"].to_numpy()[None, :])


def lay_out(codes: pd.DataFrame, reviewed: Reviewed, clean: Clean) -> Answers:
    """The coded answers that the computer read too, once each."""
    read = reviewed[reviewed["status"].isin(READ)].drop_duplicates(ANSWER)
    coded = codes[ANSWER].drop_duplicates()
    frame = coded.merge(read[[*ANSWER, "redacted_text"]], on=ANSWER).sort_values(ANSWER, ignore_index=True)
    language = clean.loc[clean["status"].isin(READ), [*ANSWER, "language"]].drop_duplicates(ANSWER)
    frame = frame.merge(language, on=ANSWER, how="left").assign(
        words=[len(text.split()) for text in frame["redacted_text"]]
    )
    written = [
        spelling(text) if code == ENGLISH else ""
        for text, code in zip(frame["redacted_text"], frame["language"], strict=True)
    ]
    frame = frame.assign(spelling=pd.Series(written, index=frame.index, dtype="str"))
    respondents = np.unique(frame["respondent_id"].astype(str), return_inverse=True)[1]
    left = len(coded) - len(frame)
    notes = (f"{left:,} coded responses were not analysed (blank, late, a copy ...), and are left out",) if left else ()
    return Answers(frame.drop(columns="redacted_text"), respondents, notes)


def spelling(text: str) -> str:
    """How an English text is written; "" where it is too short to tell.

    >>> spelling("the bus is late and the driver is rude")
    'no misspelt or rare words'
    """
    words = SMALL.findall(text)
    if len(words) < LEAST_WORDS:
        return ""
    share = sum(not _is_known(word) for word in words) / len(words)
    return next((name for most, name in SPELLING if share <= most), POORER)


def _is_known(word: str) -> bool:
    """Whether a word, or what stands before its apostrophe, is in the word lists."""
    vocabulary = load_gazetteer().vocabulary
    stem = re.split("['’]", word)[0]
    return any(fold(part) in vocabulary for part in (word, stem, stem.removesuffix("n")))


def parts(answers: Answers, characteristics: Characteristics) -> Iterator[tuple[str, str, Flags]]:
    """All answers, then each part: what tells it apart, its name, and which answers are in it."""
    frame = answers.frame
    yield "all", "all", np.ones(len(frame), dtype=bool)
    for question in sorted(frame["question_id"].unique()):
        yield "question", str(question), (frame["question_id"] == question).to_numpy()
    longest = np.searchsorted([words for words, _ in LENGTHS], frame["words"].to_numpy())
    for place, name in enumerate([*(name for _, name in LENGTHS), LONGER]):
        yield "length", name, longest == place
    for code in sorted(frame["language"].dropna().unique()):
        yield "language", NAMES.get(str(code), str(code)), (frame["language"] == code).to_numpy()
    for name in [*(name for _, name in SPELLING), POORER]:
        yield "spelling", name, (frame["spelling"] == name).to_numpy()
    for (characteristic, group), rows in characteristics.groupby(["characteristic", "group"], sort=True):
        yield str(characteristic), str(group), frame["respondent_id"].isin(rows["respondent_id"]).to_numpy()
