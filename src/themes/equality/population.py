"""Population: how many people of each group live where a consultation was held, from a table that the body supplies.

There is no benchmark of our own: a wrong one would be believed. What does not fit the groups that were asked about is
refused whole, with every problem, because half a comparison misleads.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import pandas as pd

from themes.categories import categories
from themes.categories.lineage import is_within, labels
from themes.consultation import Consultation
from themes.consultation.suggestions import suggest
from themes.errors import DataError
from themes.exports import Columns, Export, fold, name_rows, read_export
from themes.tables import MISSING_GROUPS, POPULATION, Characteristics, Population

COLUMNS = ("characteristic", "group", "geography", "age_base", "count", "source", "reference_date")
# What must be one and the same within a characteristic, or its shares are of nothing.
SAME = ("geography", "age_base", "source", "reference_date")
# Questions that are asked from this age on, whatever the consultation's own age base (census 2022, Scotland).
ADULT_QUESTIONS, ADULTS = ("trans", "sexual_orientation"), "16+"
COUNT = re.compile(r"\d{1,3}(?:,\d{3})+|\d+")
BASE = re.compile(r"(?:aged )?(\d{1,2}) ?(?:\+|(?:years )?(?:and|or) over)")


@dataclass
class _Reading:
    """The rows of the table as they are read, and what is wrong with them."""

    rows: pd.DataFrame
    problems: list[str] = field(default_factory=list)


def read_population(consultation: Consultation, characteristics: Characteristics) -> Population:
    """Read the table that `[population]` names; no rows where none is named.

    Args:
        consultation: the settings.
        characteristics: the groups that respondents stated, which the table's groups must match.

    Returns:
        One row a characteristic and group, each group by its label.

    Raises:
        DataError: with every problem, each with its file and rows.
    """
    settings = consultation.population
    if settings is None:
        return POPULATION.empty()
    export = read_export(consultation.files["population.path"])
    reading = _Reading(_columns(export))
    wanted = settings.age_base and age_base(settings.age_base)
    for name, rows in reading.rows.groupby("characteristic", sort=True):
        stated = characteristics.loc[characteristics["characteristic"] == name, "group"]
        reading.problems += _mixtures(str(name), rows)
        reading.problems += _ages(str(name), rows, wanted or "")
        reading.problems += _groups(consultation, str(name), rows, set(stated) - set(MISSING_GROUPS))
    reading.problems += _young(reading.rows, characteristics)
    if reading.problems:
        raise DataError(dict.fromkeys(f"{export.file}: {problem}" for problem in reading.problems))
    return POPULATION.check(reading.rows.drop(columns="row").sort_values(["characteristic", "group"]))


def _columns(export: Export) -> pd.DataFrame:
    """The table's columns, tidied.

    Raises:
        DataError: when a column is missing, or a count is no number.
    """
    columns = Columns(export)
    names = dict.fromkeys(COLUMNS) | {"group": "code" if "group" not in export.headers else None}
    found = {name: columns.take(other or name, f"population ({name})").map(fold) for name, other in names.items()}
    if columns.problems:
        raise DataError(columns.problems)
    rows = pd.DataFrame({**found, "row": export.cells["row"]})
    odd = rows.loc[~rows["count"].map(lambda cell: bool(COUNT.fullmatch(cell))), "row"]
    blank = rows.loc[(rows[list(COLUMNS)] == "").any(axis=1), "row"]
    problems = [export.problem(f"{name_rows(odd)}: count must be a whole number of people")] if len(odd) else []
    problems += [export.problem(f"{name_rows(blank)}: every column needs an entry")] if len(blank) else []
    if problems or rows.empty:
        raise DataError(problems or [export.problem("the table has no rows")])
    named = [_label(*pair) for pair in zip(rows["characteristic"], rows["group"], strict=True)]
    counts = rows["count"].str.replace(",", "").astype("int64")
    return rows.assign(group=named, count=counts, age_base=rows["age_base"].map(age_base))


def _label(characteristic: str, group: str) -> str:
    """The label of a group that is named by its code or its label; another name as it is."""
    known = labels(characteristic)
    return (
        known.get(group)
        or known.get(group.upper())
        or next((label for label in known.values() if label.casefold() == group.casefold()), group)
    )


def age_base(words: str) -> str:
    """Which ages are counted, in one spelling: "16 and over" is "16+", "Total population" is "all ages".

    >>> age_base("Aged 16 and over"), age_base("All people")
    ('16+', 'all ages')
    """
    said = fold(words).casefold()
    if found := BASE.fullmatch(said):
        return "all ages" if int(found[1]) == 0 else f"{found[1]}+"
    return "all ages" if said in ("all", "all ages", "all people", "everybody", "total population") else said


def _mixtures(name: str, rows: pd.DataFrame) -> Iterator[str]:
    """What must be the same in all rows of a characteristic, and groups that are there twice."""
    for column in SAME:
        if rows[column].nunique() > 1:
            yield f"{name}: {column} must be the same in all of its rows, and there are {rows[column].nunique()}"
    twice = rows.loc[rows["group"].duplicated(keep=False), "row"]
    if len(twice):
        yield f"{name}: {name_rows(twice)} name the same group; keep one row a group"
    if not rows["count"].sum():
        yield f"{name}: its counts add up to 0"


def _ages(name: str, rows: pd.DataFrame, wanted: str) -> Iterator[str]:
    """The ages counted are those of the people who could answer the question."""
    base = rows["age_base"].iloc[0]
    asked = ADULTS if name in ADULT_QUESTIONS else wanted
    if asked and base != asked:
        why = "the question is asked of people aged 16 and over" if name in ADULT_QUESTIONS else "population.age_base"
        yield f"{name}: its age_base is {base!r} and must be {asked!r} ({why})"


def _young(rows: pd.DataFrame, characteristics: Characteristics) -> Iterator[str]:
    """Where nobody says which ages could take part, tables agree with each other and with the ages of respondents."""
    others = rows[~rows["characteristic"].isin(ADULT_QUESTIONS)]
    bases = sorted(set(others["age_base"]))
    if len(bases) > 1:
        yield f"age_base differs between characteristics ({', '.join(bases)}); take tables of one age base"
    found = BASE.fullmatch(bases[0]) if len(bases) == 1 else None
    stated = set(characteristics.loc[characteristics["characteristic"] == "age", "group"])
    too_young = sorted(band for band in stated if found and is_within("age", band, f"Under {found[1]}"))
    if too_young:
        yield f"age_base is {bases[0]!r}, and the respondents have the age group {', '.join(too_young)}"


def _groups(consultation: Consultation, name: str, rows: pd.DataFrame, stated: set[str]) -> Iterator[str]:
    """The table's groups are those that respondents stated, or groups that hold them whole."""
    if name not in consultation.axes:
        yield f"{name}: no such characteristic in the settings; they have {', '.join(consultation.axes) or 'none'}"
        return
    listed = list(dict.fromkeys(rows["group"]))
    for inner, outer in ((one, other) for one in listed for other in listed if one != other):
        if is_within(name, inner, outer):
            yield f"{name}: '{inner}' lies in '{outer}', which has a row too: its people would count twice"
    known = {category.label for category in categories(name)}
    homeless = sorted(group for group in stated if not any(is_within(name, group, other) for other in listed))
    for group in homeless:
        yield f"{name}: no row for the group '{group}', which respondents stated"
    for group in listed:
        alone = group not in known and not any(is_within(name, one, group) for one in stated)
        if alone and known:
            nearest = suggest(group, sorted(known | stated))
            hint = f"; did you mean {' or '.join(nearest)}?" if nearest else ""
            yield f"{name}: '{group}' is no group of this characteristic{hint}"
