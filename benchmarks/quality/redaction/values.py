"""Random identifiers: valid where a real one would be, from ranges kept for examples where there are any.

Sources: Ofcom, telephone numbers for use in TV and radio drama; RFC 2606 and RFC 5737 (example.org, 192.0.2.0/24);
the NHS number's test range 999; HMRC manual NIM39110 for the prefixes of National Insurance numbers; phsmethods,
`chi_check` for the old check of CHI numbers; ISO 7064 for IBANs. Streets and people are invented.
"""

import datetime as dt
import random
from collections.abc import Sequence

Dice = random.Random

MONTHS = "January February March April May June July August September October November December".split()
NINO_FIRST = "ABCEGHJKLMNOPRSTWXYZ"
NINO_SECOND = "ABCEGHJKLMNPRSTWXYZ"
NINO_UNUSED = {"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"}
PLATE_LETTERS = "ABCDEFGHJKLMNOPRSTUVWXYZ"
INWARD_LETTERS = "ABDEFGHJLNPQRSTUWXYZ"
OUTWARD = (
    "AB10 AB21 AB42 DD1 DD4 DD11 DG1 DG7 EH1 EH6 EH12 EH54 FK1 FK8 FK21 G1 G3 G12 G41 G64 G84 HS1 HS6 IV1 IV2 IV27 KA1 "
    "KA9 KA27 KW1 KW15 KY1 KY11 KY16 ML1 ML3 ML12 PA1 PA15 PA34 PH1 PH16 PH33 TD1 TD5 TD15 ZE1 ZE2 EC1A W1A SE1 NE1 "
    "CA1 BT7 LL57 M13"
).split()
GIVEN = "morag eilidh callum iain fatima agnieszka tam senga ruaridh priya".split()
FAMILY = "mcquillan auldbrae kirkpatrickson tullochgorm zielak okonwo dalrympole birkmyre".split()
STREETS = (
    "Auchenfield Birkmyre Corrieglen Dunmarrow Easterlaw Fernieknowe Gartmurray Hillhoose Inchbervie Kelbinside "
    "Laverockha Muirpark Netherauld Ochilbrae Pitnacree Rowanside Strathbervie Torphain Whinnyhill Yarrowlea"
).split()
STREET_WORDS = (
    "Road Street Avenue Drive Crescent Gardens Terrace Place Court Way Lane Close Grove Loan Brae Wynd Square Path"
).split()


def digits(dice: Dice, count: int) -> str:
    """So many random digits."""
    return "".join(dice.choice("0123456789") for _ in range(count))


def letters(dice: Dice, count: int, among: str = "ABCDEFGHJKLMNPRSTUVWXYZ") -> str:
    """So many random capitals."""
    return "".join(dice.choice(among) for _ in range(count))


def grouped(number: str, sizes: Sequence[int], between: str = " ") -> str:
    """The number in groups of these sizes."""
    groups, at = [], 0
    for size in sizes:
        groups.append(number[at : at + size])
        at += size
    return between.join(groups)


def mod11(nine: str) -> int:
    """The check digit of nine digits; 10 where they have none."""
    return (11 - sum(int(digit) * (10 - place) for place, digit in enumerate(nine)) % 11) % 11


def _checked(dice: Dice, prefix: str) -> str:
    """Ten digits that begin so and pass the check."""
    while True:
        nine = prefix + digits(dice, 9 - len(prefix))
        if mod11(nine) < 10:
            return nine + str(mod11(nine))


def born(dice: Dice) -> dt.date:
    """A birth date of somebody who could answer."""
    return dt.date(1928, 1, 1) + dt.timedelta(days=dice.randrange(29_000))


def chi(dice: Dice) -> str:
    """A CHI number that passes the old check."""
    return _checked(dice, born(dice).strftime("%d%m%y"))


def chi_failing(dice: Dice) -> str:
    """A CHI number that fails the old check, as those issued since November 2025 may."""
    right = chi(dice)
    return right[:9] + str((int(right[9]) + dice.randint(1, 9)) % 10)


def nhs_number(dice: Dice) -> str:
    """An NHS number of the test range."""
    return _checked(dice, "999")


def health_and_care_number(dice: Dice) -> str:
    """A number of Northern Ireland's range."""
    return _checked(dice, "3" + dice.choice("23456789"))


def nino(dice: Dice) -> str:
    """A National Insurance number; three in ten begin with HMRC's QQ."""
    while True:
        prefix = "QQ" if dice.random() < 0.3 else dice.choice(NINO_FIRST) + dice.choice(NINO_SECOND)
        if prefix not in NINO_UNUSED:
            return prefix + digits(dice, 6) + dice.choice("ABCD")


def mobile(dice: Dice) -> str:
    """Eleven digits of Ofcom's drama range."""
    return "07700900" + digits(dice, 3)


def landline(dice: Dice) -> tuple[str, str]:
    """Area code and local number of Ofcom's drama ranges."""
    area = dice.choice(["0131", "0141", "0131", "0141", "01632", "0191", "0306"])
    local = {"01632": "960", "0306": "9990", "0191": "4980"}.get(area, "4960")
    return area, local + digits(dice, 3)


def luhn(prefix: str, dice: Dice, length: int) -> str:
    """A number of this length that begins so and passes Luhn's check."""
    body = prefix + digits(dice, length - 1 - len(prefix))
    doubled = [int(digit) * (2 - place % 2) for place, digit in enumerate(reversed(body))]
    total = sum(number - 9 if number > 9 else number for number in doubled)
    return body + str(-total % 10)


def card(dice: Dice) -> str:
    """Sixteen digits, from beginnings that processors use for tests."""
    return luhn(dice.choice(["400000", "424242", "555555", "520082"]), dice, 16)


def iban(dice: Dice, country: str = "GB") -> str:
    """An IBAN that passes its check."""
    bank = dice.choice(["WEST", "NWBK", "BOFS", "CLYD"])
    account = bank + digits(dice, 14) if country == "GB" else digits(dice, {"PL": 24, "DE": 18}[country])
    number = "".join(str(int(letter, 36)) for letter in account + country + "00")
    return f"{country}{98 - int(number) % 97:02}{account}"


def postcode(dice: Dice) -> tuple[str, str]:
    """Its two halves."""
    return dice.choice(OUTWARD), dice.choice("123456789") + letters(dice, 2, INWARD_LETTERS)


def plate(dice: Dice) -> tuple[str, str]:
    """A registration of today's style in two halves, mostly Scottish."""
    first = dice.choice("SSSSABDEFGHKLMNPRVWY") + dice.choice("ABCDEFGHJKLMNOPRSTUVWXY")
    year = f"{dice.randint(2, 25) + dice.choice([0, 50]):02}"
    return first + year, letters(dice, 3, PLATE_LETTERS)


def local_part(dice: Dice) -> str:
    """What stands before the @."""
    first, last = dice.choice(GIVEN), dice.choice(FAMILY)
    return dice.choice([f"{first}.{last}", f"{first}_{last}{digits(dice, 2)}", f"{first[0]}{last}", f"{first}{last}"])


def domain(dice: Dice) -> str:
    """A domain kept for examples."""
    return dice.choice(["example.org", "example.com", "example.net", "mail.example.org", "board.example.com"])


def street(dice: Dice) -> str:
    """An invented street, or one that every town has."""
    if dice.random() < 0.2:
        return dice.choice(["High Street", "Main Street", "Station Road", "Church Lane", "Manse Road", "Mill Brae"])
    return f"{dice.choice(STREETS)} {dice.choice(STREET_WORDS)}"


def in_words(number: str, dice: Dice) -> str:
    """The digits as somebody dictates them."""
    zero = dice.choice(["oh", "zero"])
    return " ".join(f"{zero} one two three four five six seven eight nine".split()[int(digit)] for digit in number)
