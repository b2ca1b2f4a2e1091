"""Naming: what the internal workbooks call questions, themes, characteristics and groups."""

from collections.abc import Mapping
from dataclasses import dataclass

from themes.consultation import Consultation
from themes.equality.units import RESPONDENT_KIND
from themes.tables import Codeframe

# The nine of the Equality Act 2010, section 4, in its order; race is asked as ethnic group.
PROTECTED = (
    "age", "disability", "trans", "marital", "pregnancy", "ethnicity", "religion", "sex", "sexual_orientation",
)  # fmt: skip
TITLES = {
    "trans": "Gender reassignment",
    "ethnicity": "Race (ethnic group)",
    "religion": "Religion or belief",
    "marital": "Marriage and civil partnership",
    "pregnancy": "Pregnancy and maternity",
    "carer": "Unpaid carers",
    "care_experience": "Care experience",
    "veteran": "Service in the armed forces",
    "simd_quintile": "Deprivation (SIMD quintile)",
    "urban_rural": "Urban or rural area",
    "island": "Islands",
    RESPONDENT_KIND: "Kind of respondent",
}


@dataclass(frozen=True)
class Names:
    """The words for ids."""

    consultation: Consultation
    themes: Mapping[tuple[str, str], str]

    def question(self, question_id: str) -> str:
        """A question in its own words."""
        return next((one.text for one in self.consultation.questions if one.id == question_id), question_id)

    def theme(self, question_id: str, theme_id: str) -> str:
        """A theme by its label."""
        return self.themes.get((question_id, theme_id), theme_id)

    def asked_as(self, name: str) -> str:
        """The question about a characteristic exactly as the export has it, or where its groups are from."""
        settings, places = self.consultation.characteristics.get(name), self.consultation.geography
        if settings is not None:
            return "; ".join([settings.column] if settings.column else settings.columns)
        if name == "locality" and self.consultation.respondent.locality:
            return self.consultation.respondent.locality
        if places is not None and name in places.columns:
            return f"Not asked: looked up from the postcode, in {places.lookup}, column {places.columns[name]}"
        if name == RESPONDENT_KIND:
            return self.consultation.respondent.kind or ""
        return ""


def read_names(consultation: Consultation, codeframe: Codeframe) -> Names:
    """The names of a consultation."""
    keys = zip(codeframe["question_id"], codeframe["theme_id"], strict=True)
    return Names(consultation, dict(zip(keys, codeframe["label"], strict=True)))


def title_of(characteristic: str) -> str:
    """A characteristic as a title; of a select-all question, with the answer."""
    asked, _, answer = characteristic.partition(": ")
    title = TITLES.get(asked, asked.replace("_", " ").capitalize())
    return f"{title}: {answer}" if answer else title
