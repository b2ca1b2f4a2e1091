"""Geography: postcodes turned into places through a lookup that the body supplies, and then dropped."""

import re
from dataclasses import dataclass, field

import pandas as pd

from themes.categories import categorise, characteristics
from themes.consultation import Consultation, Geography
from themes.errors import DataError
from themes.exports import Columns, fold, read_export
from themes.responses.characteristics import not_asked
from themes.responses.people import People
from themes.tables import CHARACTERISTICS, NOT_ANSWERED, NOT_RECOGNISED

POSTCODE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}")


@dataclass
class Places:
    """CHARACTERISTICS of where people live; the problems and notes of finding them."""

    characteristics: pd.DataFrame
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def read_geography(consultation: Consultation, columns: Columns, people: People) -> Places:
    """The places of each respondent's postcode. No postcode is in what is returned.

    A postcode that is partial, or not in the lookup, is not recognised: it is never placed where most are.
    """
    places = Places(CHARACTERISTICS.empty())
    settings = consultation.geography
    if settings is None:
        return places
    given = columns.take(settings.postcode_column, "geography.postcode_column").map(tidy_postcode)
    try:
        lookup = _lookup(consultation, settings)
    except DataError as error:
        places.problems += error.problems
        return places
    stated = given[given != ""]
    found = int(stated.isin(lookup.index).sum())
    places.notes.append(
        f"postcodes: {found:,} of {len(stated):,} found in {settings.lookup}; "
        f"{len(stated) - found:,} are counted as '{NOT_RECOGNISED}'; no postcode is kept"
    )
    frames = [
        pd.DataFrame(
            {"respondent_id": people.respondent_id, "characteristic": name, "group": _groups(name, given, lookup[name])}
        )
        for name in settings.columns
        if consultation.disclosure.policy(name) != "off"
    ]
    rows = pd.concat([places.characteristics, *frames], ignore_index=True)
    rows = rows.sort_values(["respondent_id", "characteristic", "group"])
    places.characteristics = not_asked(rows.drop_duplicates(["respondent_id", "characteristic"]), people.respondents)
    return places


def tidy_postcode(cell: str) -> str:
    """A postcode in capitals with one space before its last three characters; other text without its spaces.

    >>> tidy_postcode(" eh12qq ")
    'EH1 2QQ'
    """
    code = re.sub(r"[^A-Z\d]", "", fold(cell[:100]).upper())
    return f"{code[:-3]} {code[-3:]}" if POSTCODE.fullmatch(code) else code


def _groups(name: str, postcodes: "pd.Series[str]", places: "pd.Series[str]") -> "pd.Series[str]":
    groups = postcodes.map(places).fillna(NOT_RECOGNISED).mask(postcodes == "", NOT_ANSWERED)
    if name not in characteristics():
        return groups.mask(groups == "", NOT_RECOGNISED)
    labels = {
        group: (
            found.label if (found := categorise(name, group)) else group if group == NOT_ANSWERED else NOT_RECOGNISED
        )
        for group in groups.unique()
    }
    return groups.map(labels)


def _lookup(consultation: Consultation, settings: Geography) -> pd.DataFrame:
    """The lookup: a row a postcode, a column a characteristic.

    Raises:
        DataError: when it cannot be read or a column of it is missing.
    """
    export = read_export(consultation.files["geography.lookup"])
    columns = Columns(export)
    postcodes = columns.take(settings.lookup_postcode, "geography.lookup_postcode").map(tidy_postcode)
    found = {
        name: columns.take(column, f"geography.columns.{name}").map(fold) for name, column in settings.columns.items()
    }
    if columns.problems:
        raise DataError(columns.problems)
    frame = pd.DataFrame(found).assign(postcode=postcodes).drop_duplicates("postcode")
    return frame.set_index("postcode")
