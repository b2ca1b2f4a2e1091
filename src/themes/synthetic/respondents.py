"""The respondents: who answers the invented consultation, and what they tick."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from themes.synthetic import questionnaire as form
from themes.synthetic.dice import Dice

ORGANISATION_SHARE = 0.06
# Some people answer the questions and leave the whole "About you" page.
ABOUT_YOU_SKIPPED = 0.03
OPENS = datetime(2026, 9, 1, 8)
CLOSES = datetime(2026, 10, 30, 23, 59)
YOUNG = ("Under 16", "16 to 24", "25 to 34")
WORKING = ("25 to 34", "35 to 44", "45 to 54", "55 to 64")
PENSION = ("65 to 74", "75 and over")
# How much likelier a status is at an age than overall.
MARITAL_BY_AGE: Mapping[str, Mapping[str, float]] = {
    "Under 16": {form.MARRIED: 0, form.WIDOWED: 0, "Divorced": 0, "Separated, but still legally married": 0},
    "16 to 24": {form.MARRIED: 0.05, form.WIDOWED: 0, "Divorced": 0, form.NEVER_MARRIED: 5},
    "25 to 34": {form.MARRIED: 0.8, form.WIDOWED: 0.05, "Divorced": 0.3, form.NEVER_MARRIED: 2.5},
    "65 to 74": {form.WIDOWED: 2, form.NEVER_MARRIED: 0.3},
    "75 and over": {form.WIDOWED: 7, form.NEVER_MARRIED: 0.25},
}
# Words that a respondent writes by: voices that lines of the grammar are marked with.
REGISTERS = {"": 60.0, "s": 23, "f": 12}


@dataclass(frozen=True)
class Respondent:
    """One respondent: the cells they ticked, the traits that sway what they raise, and the voices they speak in."""

    id: str
    cells: Mapping[str, str]
    traits: tuple[str, ...]
    voices: str

    @property
    def organisation(self) -> bool:
        """Whether it answers on behalf of an organisation."""
        return self.cells[form.KIND] == form.ORGANISATION


def answering(count: int, dice: Dice) -> Iterator[Respondent]:
    """That many respondents, in the order they answered in."""
    width = max(4, len(str(count)))
    for number, moment in enumerate(_moments(count, dice), start=1):
        cells = _cells(dice)
        cells[form.RESPONSE_ID] = f"STY-{number:0{width}d}"
        cells[form.SUBMITTED] = moment
        traits = tuple(_traits(cells))
        yield Respondent(cells[form.RESPONSE_ID], cells, traits, _voices(cells, traits, dice))


def _moments(count: int, dice: Dice) -> list[str]:
    """When each answered, in order: most in the first week, after the reminder, and on the last days."""
    span = (CLOSES - OPENS).total_seconds()
    peaks = {0.06: 3.0, 0.5: 5, 0.56: 2, 0.97: 2.5}
    seconds = []
    for _ in range(count):
        share = dice.roll()
        if dice.chance(0.55):
            share = dice.weighted(peaks) + (share - 0.5) * 0.06
        seconds.append(int(span * share))
    return sorted(_waking(OPENS + timedelta(seconds=second)).isoformat() for second in seconds)


def _waking(moment: datetime) -> datetime:
    """Few people answer in the small hours: those moments come five hours later."""
    return moment + timedelta(hours=5) if 1 <= moment.hour < 6 else moment


def _cells(dice: Dice) -> dict[str, str]:
    """What one respondent ticks."""
    cells = {form.KIND: form.ORGANISATION if dice.chance(ORGANISATION_SHARE) else form.INDIVIDUAL}
    cells[form.AREA] = dice.weighted(form.AREA_SHARES)
    cells[form.MAY_PUBLISH] = dice.weighted(form.PERMISSION_SHARES)
    about = _about_you(dice)
    if cells[form.KIND] == form.ORGANISATION or dice.chance(ABOUT_YOU_SKIPPED):
        about = dict.fromkeys(about, "")
    rural = cells[form.AREA] == form.RURAL_AREA
    cells[form.AGREE] = dice.weighted({**form.AGREE_SHARES, "Disagree": 70.0 if rural else 31})
    harder = 1.8 if about[form.DISABILITY] == "Yes" or about[form.CARER] == "Yes" else 1.0
    cells[form.EASE] = dice.weighted({**form.EASE_SHARES, "Difficult": 25 * harder, "Very difficult": 9 * harder})
    return {**cells, **about}


def _about_you(dice: Dice) -> dict[str, str]:
    """The "About you" page of one individual."""
    age, sex = dice.weighted(form.AGE_SHARES), dice.weighted(form.SEX_SHARES)
    old, young = age in PENSION, age in YOUNG
    marital = {
        status: share * MARITAL_BY_AGE.get(age, {}).get(status, 1) for status, share in form.MARITAL_SHARES.items()
    }
    disability = {**form.DISABILITY_SHARES, "Yes": 62.0 if old else 22 if young else 36}
    carer = {**form.CARER_SHARES, "Yes": 8.0 if young else 27}
    mother = sex == "Female" and age in ("16 to 24", "25 to 34", "35 to 44") and dice.chance(form.PREGNANT_SHARE)
    return {
        form.AGE: age,
        form.SEX: sex,
        form.TRANS: dice.weighted(form.TRANS_SHARES),
        form.DISABILITY: dice.weighted(disability),
        form.ETHNICITY: dice.weighted(form.ETHNICITY_SHARES),
        form.RELIGION: dice.weighted({**form.RELIGION_SHARES, "None": 20.0 if old else 55}),
        form.SEXUAL_ORIENTATION: dice.weighted(form.SEXUAL_ORIENTATION_SHARES),
        form.MARITAL: dice.weighted(marital),
        form.PREGNANCY: "Yes" if mother else dice.weighted(form.PREGNANCY_SHARES),
        form.CARER: dice.weighted(carer),
    }


def _traits(cells: Mapping[str, str]) -> Iterator[str]:
    """The traits that sway which themes a respondent raises."""
    age = cells[form.AGE]
    held = {
        "young": age in YOUNG,
        "student": age in ("Under 16", "16 to 24"),
        "working": age in WORKING,
        "65+": age == "65 to 74",
        "75+": age == "75 and over",
        "disabled": cells[form.DISABILITY] == "Yes",
        "carer": cells[form.CARER] == "Yes",
        "rural": cells[form.AREA] == form.RURAL_AREA,
        "pregnant": cells[form.PREGNANCY] == "Yes",
        "lgb": cells[form.SEXUAL_ORIENTATION] in form.LGB,
        "minority": cells[form.ETHNICITY] not in form.WHITE,
        "agree": cells[form.AGREE] == "Agree",
        "disagree": cells[form.AGREE] == "Disagree",
        "easy": cells[form.EASE] in ("Very easy", "Easy"),
        "difficult": cells[form.EASE] in ("Difficult", "Very difficult"),
    }
    return (trait for trait, holds in held.items() if holds)


def _voices(cells: Mapping[str, str], traits: tuple[str, ...], dice: Dice) -> str:
    """The marks of the lines that a respondent may speak; "n" stands for lines without a mark."""
    if cells[form.KIND] == form.ORGANISATION:
        return "fg"
    marks = {"carer": "c", "65+": "o", "75+": "o", "disabled": "d", "rural": "r", "working": "w", "student": "y"}
    voices = "".join(mark for trait, mark in marks.items() if trait in traits)
    register = "" if "minority" in traits and dice.chance(0.7) else dice.weighted(REGISTERS)
    return "n" + voices + register
