"""Planted personal data: the names, numbers and addresses that people write into their answers, all of them invented.

Each stands between marks in the text until `take_out` gives its place. Telephone numbers are from the ranges kept for
drama, e-mail addresses are at example.org, postcodes name districts that do not exist, and national insurance numbers
begin with letters that are never issued.
"""

import re
from dataclasses import dataclass
from datetime import date

from themes.synthetic.dice import Dice
from themes.synthetic.grammar import Line, read_lines

BEGIN, MIDDLE, END = "\ue000", "\ue001", "\ue002"
MARKED = re.compile(f"{BEGIN}([A-Z]+){MIDDLE}([^{END}]*){END}")

FIRST_NAMES = (
    "Ailsa", "Morag", "Fergus", "Catriona", "Hamish", "Eilidh", "Callum", "Isla", "Graeme", "Shona", "Rhona", "Kirsty",
    "Alasdair", "Mhairi", "Douglas", "Moira", "Sandy", "Iona", "Senga", "Gordon", "Elspeth", "Ruaridh", "Nadia",
    "Agnieszka", "Imran", "Fatima", "Precious", "Wei", "Tomasz", "Sunita", "Brenda", "Trevor", "Jean", "Wilma",
)  # fmt: skip
SURNAMES = (
    "McInnes", "Farquhar-Lindsay", "Auchterlonie", "Strachan", "MacAskill", "Dalgleish", "O'Hagan", "Buchan", "Geddes",
    "Kowalczyk", "Mirza", "Adeyemi", "Chowdhury", "Pettigrew", "Baird", "McGlashan", "Urquhart", "Tulloch", "Rennie",
    "Lockhart", "Bannerman", "de Vries", "MacPhail", "Sim", "Nwosu", "Ogilvie-Reid", "Drummond", "Kerr", "Young",
)  # fmt: skip
STREETS = (
    "Rowanlea Crescent", "Tannery Wynd", "Birkhill Road", "Old Ferry Lane", "Castlebank Terrace", "Millgate Street",
    "Durnbrae Avenue", "St Fergan's Place", "Kirkbrae", "Craigmuir Drive", "Haughend Gardens", "Netherfold Court",
)  # fmt: skip
THIS_YEAR = 2026
POST_AREAS = ("PH", "DD", "KY", "FK")
POST_LETTERS = "ABDEFGHJLNPQRSTUWXYZ"

# Sentences that can end or begin any answer, whatever it is about.
ANYWHERE = """
please [phone|ring|call] me on {phone} [if you want to know more|any time after six|about this]
my [number|mobile] is {phone} [if anyone can be bothered|if you need it]
you can [email|contact|reach] me at {email}
I have [already |]written to {titled} about [this|it] and [had no reply|am still waiting]
my CHI [number |]is {chi}[ if you want to look it up|, look up what happened|]
{who}'s CHI number is {her_chi} and {her} date of birth is {her_dob}
I was born {dob}, so I have [seen it all|been around a while]
[we|I] live at {address}[, {postcode}|] and [the nearest stop is a mile away|nobody has ever come to the door]
I'm in {postcode}[ and feel cut off|, so a long way from anything|, miles from any of it]
I asked for a call back on {phone} and gave {postcode} as my postcode, still waiting
my national insurance number is {nino} if that helps you find my file
[ask for|speak to] {first} next door on {phone}
[send|post] the results to {address}, {postcode}
{titled} at {surgery} [knows all about it|will tell you the same]
our councillor, {full}, [said she would raise it|has been told]
reference {nino}, date of birth {dob}, since you [always ask|will ask]
"""
# Sentences that raise a theme, by its key.
WITH_THEME = {
    "gp": """
    {titled} had no appointments for {wait}
    the receptionist {first} told me there was nothing until the week after next, {wait} away
    """,
    "continuity": """
    {titled} has retired and since then it's a different locum every time
    I used to see {titled} every time, now it could be anyone
    """,
    "staff": """
    {titled} [is {good}|could not have been kinder|sat with me until I had calmed down]
    the receptionist {first} [is a gem|always finds a way|couldn't have been nicer]
    the district nurse {first} was {good} with {who}
    the carer {first} was sharp with {who} and I [did not like it|said so]
    """,
    "homecare": """
    the carer {first} comes [on time|at eight on the dot], the others come when they like
    the home carers cannot find {address} and {who} is left waiting
    """,
    "discharge": """
    {who} (CHI {her_chi}) was sent home from {hospital} with nothing arranged
    {titled} discharged {who} on a Friday without telling any of us
    """,
    "bus": """
    there's no bus stop anywhere near {address}
    from {postcode} it is two buses and a long walk
    """,
    "access": """
    {titled} said there would be a ramp, there is not
    """,
    "privacy": """
    the receptionist {first} read my date of birth, {dob}, out to the whole waiting room
    """,
    "thanks": """
    *| thanks to {titled} and the nurse {first} for all they did
    *| {titled} [saved my life|was {good}], please say so
    *| a big thank you to the health visitor {first}, who phoned every week
    """,
    "consult": """
    I asked {titled} for a paper copy and it never came to {address}
    """,
    "ooh": """
    we waited five hours for the ambulance at {address} with {who} on the floor
    """,
}
SIGN_OFFS = """
[regards|kind regards|yours|best wishes|thanks], {full}
{full}, {place}
{full}, {postcode}
[Mrs|Mr|Miss] {full}
signed {full}
"""
BY_GROUPS = """
contact: {full}, {email}
our secretary {full} can be reached at {email} or on {phone}
[submitted by|on behalf of the committee,] {full}
we can be contacted on {phone}
"""
ANYWHERE_LINES, SIGN_OFF_LINES, GROUP_LINES = (
    read_lines(text.split("\n")) for text in (ANYWHERE, SIGN_OFFS, BY_GROUPS)
)
THEME_LINES: dict[str, list[Line]] = {key: read_lines(text.split("\n")) for key, text in WITH_THEME.items()}


@dataclass(frozen=True)
class Planted:
    """A piece of personal data at its place in a text."""

    start: int
    end: int
    kind: str
    words: str


def take_out(marked: str) -> tuple[str, list[Planted]]:
    """The text without its marks, and what was marked."""
    text, planted, at = "", [], 0
    for found in MARKED.finditer(marked):
        text += marked[at : found.start()]
        planted.append(Planted(len(text), len(text) + len(found[2]), found[1], found[2]))
        text += found[2]
        at = found.end()
    return text + marked[at:], planted


def details(dice: Dice, *, age: int, her_age: int) -> dict[str, str]:
    """One invented detail for each slot of a line, marked with its kind; the ages are for dates of birth."""
    surname, first = dice.pick(SURNAMES), dice.pick(FIRST_NAMES)
    own, hers = _born(dice, THIS_YEAR - age), _born(dice, THIS_YEAR - her_age)
    titled = f"{dice.pick(('Dr', 'Dr', 'Doctor', 'Mr', 'Mrs', 'Ms', 'Professor', 'Dr.', 'Nurse', 'Sister'))} {surname}"
    kinds = {
        "titled": ("NAME", titled),
        "first": ("NAME", first),
        "full": ("NAME", f"{first} {surname}"),
        "phone": ("PHONE", _phone(dice)),
        "email": ("EMAIL", _email(dice, first, surname)),
        "chi": ("CHI", _chi(dice, own)),
        "her_chi": ("CHI", _chi(dice, hers)),
        "postcode": ("POSTCODE", _postcode(dice)),
        "address": ("ADDRESS", _address(dice)),
        "nino": ("NINO", _nino(dice)),
        "dob": ("DOB", _birth(dice, own)),
        "her_dob": ("DOB", _birth(dice, hers)),
    }
    return {slot: f"{BEGIN}{kind}{MIDDLE}{words}{END}" for slot, (kind, words) in kinds.items()}


def _phone(dice: Dice) -> str:
    """A number from the ranges that are kept for drama."""
    last = f"{dice.below(1000):03d}"
    return dice.pick(
        (
            f"07700 900{last}", f"07700900{last}", f"+44 7700 900{last}", f"07700 900 {last}", f"0131 496 0{last}",
            f"(0131) 496 0{last}", f"0141 496 0{last}", f"01632 960{last}", f"01314960{last}",
        )
    )  # fmt: skip


def _email(dice: Dice, first: str, surname: str) -> str:
    """An address at the domain that is kept for examples."""
    first, surname = first.lower(), re.sub("[^a-z]", "", surname.lower())
    year = 40 + dice.below(60)
    return dice.pick((f"{first}.{surname}", f"{first}{year}", f"{first[0]}{surname}", f"{surname}_{first}")) + (
        "@example.org"
    )


def _chi(dice: Dice, born: date) -> str:
    """Ten digits that begin with the day of birth; the last is the check digit or, mistyped, a wrong one."""
    body = f"{born:%d%m%y}{dice.below(1000):03d}"
    check = -sum(weight * int(digit) for weight, digit in zip(range(10, 1, -1), body, strict=True)) % 11
    last = check if check < 10 and dice.chance(0.7) else (check + 1 + dice.below(8)) % 10
    return f"{body}{last}" if dice.chance(0.6) else f"{body[:6]} {body[6:]}{last}"


def _born(dice: Dice, year: int) -> date:
    """A day of that year."""
    return date(year, dice.below(12) + 1, dice.below(28) + 1)


def _postcode(dice: Dice) -> str:
    """A postcode whose district, 60 to 79, none of the areas has."""
    outward = f"{dice.pick(POST_AREAS)}{60 + dice.below(20)}"
    inward = f"{dice.below(10)}{dice.pick(POST_LETTERS)}{dice.pick(POST_LETTERS)}"
    spaced = f"{outward} {inward}"
    return dice.pick((spaced, spaced, outward + inward, spaced.lower()))


def _address(dice: Dice) -> str:
    """A house or a tenement flat, in a street of no town."""
    street, number, floor = dice.pick(STREETS), dice.below(90) + 1, dice.below(3) + 1
    return dice.pick(
        (
            f"{number} {street}",
            f"{number} {street}",
            f"{number}A {street}",
            f"Flat {floor}/{floor % 2 + 1}, {number} {street}",
            f"{floor}/{floor % 2 + 1} {number} {street}",
            f"{floor}/{floor % 2 + 1}, {number} {street}",
            f"{floor}F{floor % 2 + 1}, {number} {street}",
        )
    )


def _nino(dice: Dice) -> str:
    """A number with the prefix QQ, which is never issued."""
    pairs = [f"{dice.below(100):02d}" for _ in range(3)]
    letter = dice.pick("ABCD")
    return dice.pick((f"QQ {' '.join(pairs)} {letter}", f"QQ{''.join(pairs)}{letter}", f"qq {''.join(pairs)} {letter}"))


def _birth(dice: Dice, born: date) -> str:
    """A day of birth, as people write one."""
    day, month, year = born.day, born.month - 1, born.year
    names = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
             "November", "December")  # fmt: skip
    return dice.pick(
        (
            f"{day:02d}/{month + 1:02d}/{year}", f"{day}.{month + 1}.{year % 100:02d}", f"{day} {names[month]} {year}",
            f"{day}-{month + 1:02d}-{year}", f"{day}/{month + 1}/{year % 100:02d}",
        )
    )  # fmt: skip
