"""Matching: which theme a person's code stands for."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from themes.agreement.answers import ANSWER
from themes.tables import UNTHEMED, Assigned, Codeframe, Codes, Proposals

NO_CODE = ""


@dataclass(frozen=True, eq=False)
class Matched:
    """The codes, each with the `unit` that it is counted under, and the unit of each theme.

    A unit is a theme, a code that no theme stands for or, where themes were matched by what they share, a code; then
    `naming` holds the codes that were looked at, in one half of the respondents, and `codes` those of the other.
    """

    codes: pd.DataFrame
    units: pd.DataFrame
    notes: tuple[str, ...]
    naming: pd.DataFrame | None = None

    @property
    def by_sharing(self) -> bool:
        """Whether not one code is the id or the label of a theme."""
        return self.naming is not None


def match(codes: Codes, codeframe: Codeframe, assigned: Assigned, *, seed: int, threshold: int) -> Matched:
    """Match codes to themes by the id or the label, whatever its case and spaces.

    Where not one code is the id or the label of a theme, each theme is matched to the code that most of its responses
    have, on half of the respondents (drawn with the seed), and the other half is what agreement is measured on.
    """
    coded = match_by_label(codes, codeframe)
    if coded["theme_id"].isna().all():
        return _by_sharing(coded, assigned, seed=seed)
    unmatched = coded[coded["theme_id"].isna() & (coded["folded"] != NO_CODE)]
    coded = coded.assign(unit=coded["theme_id"].fillna(coded["folded"]))
    themes = codeframe[["question_id", "theme_id"]]
    return Matched(coded[[*ANSWER, "unit"]], themes.assign(unit=themes["theme_id"]), _told(unmatched, threshold))


def match_by_label(codes: Codes, codeframe: Codeframe | Proposals) -> pd.DataFrame:
    """The codes, `folded` and with the `theme_id` of the theme whose id or label each is; missing where it is none."""
    coded = codes[[*ANSWER, "code"]].assign(folded=codes["code"].map(folded))
    columns = [codeframe[["question_id", "theme_id"]].assign(folded=codeframe[name]) for name in ("label", "theme_id")]
    names = pd.concat(columns)
    names = names.assign(folded=names["folded"].map(folded))
    names = names.drop_duplicates(["question_id", "folded", "theme_id"])
    names = names.drop_duplicates(["question_id", "folded"], keep=False)[["question_id", "folded", "theme_id"]]
    return coded.merge(names, on=["question_id", "folded"], how="left")


def folded(text: str) -> str:
    """A code or label, whatever its case and spaces."""
    return " ".join(str(text).casefold().split())


def _by_sharing(coded: pd.DataFrame, assigned: Assigned, *, seed: int) -> Matched:
    """Each theme matched to the code that most of its responses have, in one half of the respondents."""
    people = np.sort(coded["respondent_id"].unique())
    naming = set(np.random.default_rng(seed).permutation(people)[: len(people) // 2])
    given = assigned.loc[~assigned["theme_id"].isin(UNTHEMED), [*ANSWER, "theme_id"]].drop_duplicates()
    named = coded[coded["respondent_id"].isin(naming) & (coded["folded"] != NO_CODE)]
    shared = given.merge(named[[*ANSWER, "folded"]], on=ANSWER)
    times = shared.groupby(["question_id", "theme_id", "folded"], as_index=False).size()
    best = times.sort_values(["size", "folded"], ascending=[False, True]).drop_duplicates(["question_id", "theme_id"])
    scored = coded[~coded["respondent_id"].isin(naming)]
    note = (
        "no code is the label of a theme: the code that each theme stands for (column code of agreement.csv) was "
        f"found in half of the respondents ({len(naming):,}); agreement is measured on the other "
        f"{len(people) - len(naming):,}"
    )
    units = best.rename(columns={"folded": "unit"})[["question_id", "theme_id", "unit"]]
    looked_at = coded[coded["respondent_id"].isin(naming)].rename(columns={"folded": "unit"})
    return Matched(scored.rename(columns={"folded": "unit"})[[*ANSWER, "unit"]], units, (note,), looked_at)


def _told(unmatched: pd.DataFrame, threshold: int) -> tuple[str, ...]:
    """The codes that match no theme; named only where enough responses have them."""
    times = unmatched.groupby("folded").size().sort_index()
    if times.empty:
        return ()
    common = [f"'{code}' {size:,}" for code, size in times.items() if size >= threshold]
    rare = times[times < threshold]
    if len(rare):
        common.append(f"{len(rare):,} others on fewer than {threshold} responses each ({rare.sum():,})")
    return (f"{times.sum():,} codes match no theme and count as missed: {', '.join(common)}",)
