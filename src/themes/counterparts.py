"""Counterparts: for each theme as proposed, the code of people's own that it stands for.

Analysts who coded some answers with a codeframe of their own see in the sheet of themes which of their codes each theme
is, and which themes are none of them.
"""

import numpy as np
import numpy.typing as npt
import pandas as pd

from themes.agreement.answers import ANSWER
from themes.agreement.matching import folded, match_by_label
from themes.agreement.standing import NO_CODE, stand_for
from themes.encoder import encode, load_encoder
from themes.learning import LEAST_CODED, Answers, Calibration, Labels, held_back, learn
from themes.tables import (
    COUNTERPARTS,
    NEEDS_PERSON,
    NO_THEME,
    UNTHEMED,
    Assigned,
    Codes,
    Counterparts,
    Matches,
    Proposals,
)
from themes.teaching import LEAST_MATCHED, Material, answers_to, flags

Flags = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.float64]
Places = npt.NDArray[np.intp]


def find_counterparts(
    codes: Codes, proposals: Proposals, matches: Matches, material: Material
) -> tuple[Counterparts, tuple[str, ...]]:
    """Find the code that each theme stands for, in questions that people coded with other words than the themes'.

    Args:
        codes: what people gave some answers; an empty code says none.
        proposals: the themes.
        matches: the passages that they were given. Those of no theme, which say nothing, stand for a code too.
        material: the answers.

    Returns:
        A row a theme of the questions with enough coded answers, and notes for the analyst.
    """
    coded = codes[[*ANSWER, "code"]].assign(unit=codes["code"].map(folded))
    coded = coded[~coded["question_id"].isin(_labelled(codes, proposals))]
    tables: list[pd.DataFrame] = [COUNTERPARTS.empty()]
    notes: list[str] = []
    for question, rows in coded.groupby("question_id", sort=True):
        said = matches[matches["question_id"] == question]
        given, read = said[said["theme_id"] != NEEDS_PERSON], _of_those(rows, said)
        if not _is_enough(read) or given.empty:
            continue
        found = _of_question(str(question), read, given, material)
        tables.append(found)
        notes.append(_told(str(question), found, read))
    frame = pd.concat(tables, ignore_index=True).astype({"responses": "int64"})
    return COUNTERPARTS.check(frame.sort_values(list(COUNTERPARTS.key))), tuple(notes)


def units_found(coded: pd.DataFrame, assigned: Assigned, material: Material) -> pd.DataFrame:
    """The code that each theme stands for, for measuring agreement on the codes of other answers.

    Args:
        coded: codes of some answers: `respondent_id`, `question_id`, `code`, and `unit`, the folded code.
        assigned: the passages of themes.
        material: the answers.

    Returns:
        `question_id`, `theme_id` and `unit`, of the themes that stand for a code.
    """
    tables = [pd.DataFrame(columns=["question_id", "theme_id", "unit"], dtype="str")]
    for question, rows in coded.groupby("question_id", sort=True):
        said = assigned[assigned["question_id"] == question]
        given, read = said[~said["theme_id"].isin(UNTHEMED)], _of_those(rows, said)
        if _is_enough(read) and not given.empty:
            found = _of_question(str(question), read, given, material)
            tables.append(found[found["code"] != ""].assign(unit=found["code"].map(folded)))
    return pd.concat(tables, ignore_index=True)[["question_id", "theme_id", "unit"]]


def _of_those(coded: pd.DataFrame, said: pd.DataFrame) -> pd.DataFrame:
    """The codes of answers that were read for themes."""
    return coded[coded["respondent_id"].isin(said["respondent_id"])]


def _is_enough(coded: pd.DataFrame) -> bool:
    """Whether a question's codes are of answers enough to learn from."""
    return coded["respondent_id"].nunique() >= LEAST_CODED and bool((coded["unit"] != "").any())


def _labelled(codes: Codes, proposals: Proposals) -> set[str]:
    """The questions that people coded with the themes themselves: their codes need no counterpart."""
    matched = match_by_label(codes, proposals)
    named = matched[matched["folded"] != ""]
    share = named["theme_id"].notna().groupby(named["question_id"]).mean()
    return set(share.index[share >= LEAST_MATCHED])


def _of_question(question: str, coded: pd.DataFrame, given: pd.DataFrame, material: Material) -> pd.DataFrame:
    """A row a theme of one question."""
    answers, _, features = answers_to(material, question)
    place = pd.Series(answers.index, index=answers["respondent_id"])
    named = coded[coded["unit"] != ""].sort_values("code", kind="stable")
    words = named.drop_duplicates("unit").set_index("unit")["code"].sort_index()
    at = np.sort(place[coded["respondent_id"].unique()].to_numpy()).astype(np.intp)
    human = flags(named, place, list(words.index))[at]
    labels = Labels(words.tolist(), encode(load_encoder(), words.tolist()))
    chance = chances(features, labels, at, human)
    themes = sorted(given["theme_id"].unique())
    has = flags(given.rename(columns={"theme_id": "unit"}), place, themes)
    stands = stand_for(has, chance)
    rows = [
        (question, theme, "" if code == NO_CODE else words.iloc[code], int(mine.sum()), _share(mine, chance, code))
        for theme, mine, code in zip(themes, has.T, stands.tolist(), strict=True)
    ]
    return pd.DataFrame(rows, columns=COUNTERPARTS.names)


def chances(features: Answers, labels: Labels, coded: Places, human: Flags) -> Numbers:
    """How likely people give each answer each code: what was learned, calibrated; of coded answers what they gave."""
    held = held_back(features, labels, coded, human)
    chance = (held.calibration or Calibration()).of(learn(features, labels, coded, human).strength)
    chance[coded] = human
    return chance


def _share(mine: Flags, chance: Numbers, code: int) -> float:
    """Of a theme's answers, how many people would give the code."""
    return 0.0 if code == NO_CODE else round(float(chance[mine, code].mean()), 2)


def _told(question: str, found: pd.DataFrame, coded: pd.DataFrame) -> str:
    """What the analyst should know, in counts."""
    themes = found[found["theme_id"] != NO_THEME]
    codes = coded.loc[coded["unit"] != "", "unit"].nunique()
    return (
        f"{question}: {(themes['code'] != '').sum():,} of {len(themes):,} themes stand for "
        f"{themes.loc[themes['code'] != '', 'code'].nunique():,} of the {codes:,} codes that people gave "
        f"{coded['respondent_id'].nunique():,} answers (sheet themes, people's code; counterparts.csv)"
    )
