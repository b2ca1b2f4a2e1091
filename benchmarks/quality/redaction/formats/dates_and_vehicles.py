"""Dates of birth and vehicle registrations."""

from benchmarks.quality.redaction import values
from benchmarks.quality.redaction.formats import kind, me
from benchmarks.quality.redaction.values import MONTHS, Dice, digits, letters

ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
DECADES = {3: "thirty", 4: "forty", 5: "fifty", 6: "sixty", 7: "seventy", 8: "eighty"}
UNITS = "one two three four five six seven eight nine".split()


def _ordinal(day: int) -> str:
    ending = "th" if 10 < day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


def _spoken(dice: Dice) -> str:
    year = f"nineteen {DECADES[dice.randint(3, 8)]} {dice.choice(UNITS)}"
    return f"the {dice.choice(ORDINALS)} of {dice.choice(MONTHS)} {year}"


@kind("DATE OF BIRTH")
def date_of_birth(dice: Dice) -> list[str]:
    """Dates beside a word for birth."""
    when = values.born(dice)
    month = MONTHS[when.month - 1]
    return [
        f"DOB {me(when.strftime('%d/%m/%Y'))}",
        f"d.o.b. {me(f'{when.day}.{when.month}.{when:%y}')}",
        f"date of birth: {me(f'{_ordinal(when.day)} {month} {when.year}')}",
        f"I was born on {me(f'{when.day} {month} {when.year}')}",
        f"({me(when.strftime('%d-%m-%y'))} is my date of birth)",
        f"my birthday is {me(f'{when.day}/{when.month}/{when:%y}')}",
        f"DoB:{me(when.strftime('%d%m%Y'))}",
        f"born {me(when.isoformat())}",
        f"b. {me(when.strftime('%d/%m/%Y'))}",
        f"my son (dob {me(f'{when.day} {month[:3].upper()} {when:%y}')})",
        f"born {me(f'{month} {_ordinal(when.day)}, {when.year}')}",
        f"bday {me(f'{_ordinal(when.day)} {month[:3].lower()} {when:%y}')}",
        f"birth date  {me(when.strftime('%d / %m / %Y'))}",
        f"date of birth {me(_spoken(dice))}",
        f"D O B - {me(when.strftime('%d %m %y'))}",
        f"born on the {me(f'{_ordinal(when.day)} of {month}, {when.year}')}",
        f"Date of birth\n{me(when.strftime('%d/%m/%Y'))}",
        f"dob {me(f'{when.day}{month[:3]}{when.year}')}",
        f"dobs {me(when.strftime('%d/%m/%y'))} and {me(values.born(dice).strftime('%d/%m/%y'))}",
        f"birthdate {me(f'{when.day}-{month[:3]}-{when.year}')}",
    ]


@kind("VEHICLE")
def vehicle_current(dice: Dice) -> list[str]:
    """Registrations of the style since 2001."""
    first, last = values.plate(dice)
    return [
        f"my car {me(f'{first} {last}')} was clamped",
        f"reg {me(first + last)}",
        f"registration number {me(f'{first} {last}'.lower())}",
        f"{me(f'{first} {last}')}",
        f"reg: {me((first + last).lower())}",
        f"a white van ({me(f'{first} {last}')})",
        f"number plate {me(f'{first}-{last}')}",
        f"got a ticket on {me(f'{first} {last}')}, parked legally",
        f"blue badge car {me(f'{first[:2]} {first[2:]} {last}')}",
        f"car reg\n{me(f'{first} {last}')}",
        f"vehicle reg={me(f'{first}  {last}')}",
        f"my motor is {me(first.replace('0', 'O') + ' ' + last)} reg",
        f"reg no {me(f'{first.title()} {last.title()}')}",
    ]


@kind("VEHICLE")
def vehicle_older(dice: Dice) -> list[str]:
    """Older, Northern Irish and cherished registrations, beside a word for a car."""
    year, three = letters(dice, 1, "ABCDEFGHJKLMNPRSTVWXY"), letters(dice, 3)
    number, irish = str(dice.randint(21, 998)), dice.choice(["AIG", "LUI", "KDZ", "TXI"])
    return [
        f"my car reg is {me(f'{year}{number} {three}')}",
        f"registration {me(f'{three} {number}{year}')}",
        f"reg {me(f'{year}{number}{three}'.lower())}",
        f"number plate {me(f'{irish} {dice.randint(1000, 9999)}')}",
        f"private plate {me(f'{digits(dice, 1) or 1} {three}')}",
        f"the car, registration {me(f'{three}{number}{year}')}, is taxed",
        f"reg no. {me(f'{three} {number}')}",
        f"car reg: {me(f'{letters(dice, 2)} {dice.randint(1000, 9999)}')}",
        f"plate ({me(f'{year}{number} {three}')})",
        f"{me(f'{year}{number} {three}')} is my reg",
    ]
