"""Numbers of patients: CHI, NHS, Health and Care, and hospital numbers."""

from benchmarks.quality.redaction import values
from benchmarks.quality.redaction.formats import kind, me
from benchmarks.quality.redaction.values import Dice, digits, grouped, in_words, letters


def _ten_digits(number: str, dice: Dice, cue: str) -> list[str]:
    """What people do with ten digits, whichever number it is."""
    return [
        f"my {cue} is {me(number)}",
        f"{cue} {me(grouped(number, (6, 4)))}",
        f"({cue}: {me(grouped(number, (3, 3, 4)))})",
        f"{me(number)} is my {cue} number if you need to look me up",
        f"{cue} no. {me(grouped(number, (3, 3, 4), '-'))}",
        f"{cue.upper()}{me(number)}",
        f"{cue.lower()} number={me(grouped(number, (6, 4), '-'))}",
        f"I gave them my {cue}, {me(grouped(number, (2, 2, 2, 4)))}, and they still lost the letter",
        f"patient {me(number)} has been waiting since then",
        f"look at my notes\n{me(number)}\nand you will see",
        f"{cue}:{me(grouped(number, (6, 4), '  '))}",
        f"{cue} # {me(number.replace('0', 'O', 1))}",
        f"{cue} number {me(grouped(number, (2, 2, 2, 2, 2), ' '))}",
        f"{cue} number - {me(grouped(number, (5, 5)))} -",
        f"the label said {me(grouped(number, (6, 3, 1)))} which is me",
        f"{cue} {me(grouped(number, (6, 4), '/'))}",
        f"my {cue} number is {me(in_words(number, dice))}",
        f"{cue} {me(grouped(number, (3, 3, 4), '.'))}",
    ]


@kind("CHI", "NHS NUMBER")
def chi_valid(dice: Dice) -> list[str]:
    """CHI numbers that pass the old check."""
    return [
        *_ten_digits(values.chi(dice), dice, dice.choice(["CHI", "Chi", "chi"])),
        f"My community health index number is {me(values.chi(dice))}.",
        f"chi nos {me(values.chi(dice))} and my wife {me(values.chi(dice))}",
        f"CHI {me(values.chi(dice))}, dob on file",
    ]


@kind("CHI", "NHS NUMBER")
def chi_failing(dice: Dice) -> list[str]:
    """CHI numbers that fail the old check."""
    return [
        *_ten_digits(values.chi_failing(dice), dice, dice.choice(["CHI", "Chi", "chi"])),
        f"the number on my appointment card, {me(values.chi_failing(dice))}, is right",
        f"both twins ({me(values.chi_failing(dice))} / {me(values.chi_failing(dice))}) were seen late",
    ]


@kind("NHS NUMBER", "CHI")
def nhs_number(dice: Dice) -> list[str]:
    """NHS numbers of England, Wales and the Isle of Man."""
    return [
        *_ten_digits(values.nhs_number(dice), dice, dice.choice(["NHS", "nhs", "N.H.S."])),
        f"I moved from Carlisle so my English NHS number is {me(grouped(values.nhs_number(dice), (3, 3, 4)))}",
    ]


@kind("NHS NUMBER", "CHI")
def health_and_care_number(dice: Dice) -> list[str]:
    """Health and Care numbers of Northern Ireland."""
    return _ten_digits(values.health_and_care_number(dice), dice, dice.choice(["H&C", "HCN", "health and care"]))


@kind("REFERENCE", "NUMBER")
def hospital_number(dice: Dice) -> list[str]:
    """Numbers that one hospital gives."""
    return [
        f"hospital number {me(letters(dice, 1) + digits(dice, 6))}",
        f"hosp no: {me(digits(dice, 7))}",
        f"my unit number is {me(digits(dice, 6) + letters(dice, 1))}",
        f"CRN {me(digits(dice, 8))}",
        f"MRN={me('RF' + digits(dice, 7))}",
        f"patient ID {me(letters(dice, 2) + '-' + digits(dice, 6))} on the wristband",
        f"patient no. {me(letters(dice, 2) + ' ' + grouped(digits(dice, 6), (3, 3)))}",
        f"my hospital id is {me(digits(dice, 4) + '/' + digits(dice, 4))}",
        f"UPI {me(digits(dice, 10))} was on the sticker",
        f"on the sticker it said Hospital No {me(letters(dice, 1).lower() + digits(dice, 7))}",
    ]
