"""Assessment: everything that is worked out for the people who write an equality impact assessment, never published."""

from collections.abc import Iterable
from dataclasses import dataclass

from themes.consultation import Consultation
from themes.equality.annex import Annex, annex_workbook
from themes.equality.differences import find_differences
from themes.equality.evidence import Evidence, evidence_workbook
from themes.equality.intersections import intersect
from themes.equality.naming import read_names
from themes.equality.passages import read_passages
from themes.equality.representation import represent
from themes.equality.units import read_units
from themes.tables import (
    Assigned,
    Characteristics,
    Codeframe,
    Differences,
    Intersections,
    Population,
    Representation,
    Respondents,
    Reviewed,
)


@dataclass(frozen=True, eq=False)
class People:
    """Who answered: the respondents, their groups, and the population where the body supplied it."""

    respondents: Respondents
    characteristics: Characteristics
    population: Population


@dataclass(frozen=True, eq=False)
class Assessment:
    """The tables of true counts, and the two internal workbooks: the analyst's annex and the officer's evidence."""

    differences: Differences
    intersections: Intersections
    representation: Representation
    annex: bytes
    evidence: bytes


def assess(
    codeframe: Codeframe, assigned: Assigned, reviewed: Reviewed, people: People, *, consultation: Consultation
) -> Assessment:
    """Compare groups, and write what the analyst and the officer need. A characteristic that is off is in nothing."""
    units = read_units(assigned, reviewed, people.respondents, people.characteristics)
    told = _told(units.groups, consultation)
    differences = find_differences(units, told, tested=consultation.equality.tests)
    pairs = [pair for pair in consultation.equality.intersections if set(pair) <= set(told)]
    intersections = intersect(units, pairs)
    representation = represent(units, people.population, told)
    names = read_names(consultation, codeframe)
    passages = read_passages(assigned, reviewed, people.respondents)
    return Assessment(
        differences,
        intersections,
        representation,
        annex_workbook(Annex(consultation, names, differences, intersections, representation)),
        evidence_workbook(Evidence(consultation, names, units, differences, representation, passages)),
    )


def _told(groups: Iterable[str], consultation: Consultation) -> list[str]:
    """The axes that are not off."""
    return [name for name in groups if consultation.disclosure.policy(name) != "off"]
