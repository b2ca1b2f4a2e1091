"""People made from the name lists: one person's name in the forms that respondents write it in."""

import random
from dataclasses import dataclass

from name_lists import Name, plain

HYPHENATED = 0.08  # of Scottish and English full names
THREE_NAMES = 0.5  # of Somali full names: one's own, one's father's, one's grandfather's
ANGLICISED = 0.4  # of Gaelic people keep the English form of their surname
EASTERN_ORDER = 0.5  # of Chinese full names begin with the surname
VOWELS = "aeiouAEIOU"
PAIRED = {"English given": ("Nigerian", "Ghanaian", "Zimbabwean"), "nickname": ("Scots",)}


@dataclass(frozen=True)
class Person:
    given: Name
    surname: Name
    father: Name | None
    second_surname: str


def person(pool: list[Name], given: Name, dice: random.Random) -> Person:
    """Someone of that given name, whose surname is borne where the given name is and by their sex."""
    origins = _origins(given, dice)
    surnames = [n for n in pool if n.part == "surname" and n.origin in origins and n.sex in ("", given.sex)]
    men = [n for n in pool if n.part == "given" and n.sex == "m" and n.origin == given.origin and n.name != given.name]
    surname = dice.choice(surnames)
    other = [n.name for n in surnames if n.name != surname.name and " " not in n.name]
    return Person(given, surname, dice.choice(men) if men else None, dice.choice(other) if other else "")


def _origins(given: Name, dice: random.Random) -> tuple[str, ...]:
    if given.group == "Gaelic":
        return ("anglicised",) if dice.random() < ANGLICISED else ("Gaelic",)
    if given.group == "Chinese" and given.origin == "English given":
        return ("Mandarin", "Cantonese")
    return PAIRED.get(given.origin, (given.origin,))


def written(who: Person, form: str, dice: random.Random) -> tuple[str, str]:
    """The name in that form of the template, and what the form is called in the set."""
    if form == "full":
        return _full(who, dice)
    if form == "initials":
        return _initials(who, dice), "initials"
    if form == "first":
        return who.given.name, "nickname" if who.given.origin == "nickname" else "first"
    return {
        "surname": (who.surname.name, "title_surname"),
        "reversed": (f"{who.surname.name}, {who.given.name}", "surname_first"),
        "vocative": (who.given.vocative or who.given.name, "vocative"),
        "patronymic": (_patronymic(who), "patronymic"),
    }[form]


def _full(who: Person, dice: random.Random) -> tuple[str, str]:
    given, surname = who.given.name, who.surname.name
    chance = dice.random()
    if who.given.group == "Chinese" and who.given.origin != "English given" and chance < EASTERN_ORDER:
        return f"{surname} {given}", "eastern_order"
    if who.given.origin == "Somali" and who.father and chance < THREE_NAMES:
        return f"{given} {who.father.name} {surname}", "full"
    if who.given.group in ("Scottish", "English") and chance < HYPHENATED and who.second_surname:
        return f"{given} {surname}-{who.second_surname}", "full"
    return f"{given} {surname}", "full"


def _initials(who: Person, dice: random.Random) -> str:
    first, middle = who.given.name[0], (who.father.name[0] if who.father else "M")
    surname = who.surname.name
    return dice.choice(
        [f"{first}. {surname}", f"{first} {surname}", f"{first}.{middle}. {surname}", f"{surname} {first}"]
    )


def _patronymic(who: Person) -> str:
    father = who.father.vocative or who.father.name if who.father else ""
    return f"{who.given.name} {'nighean' if who.given.sex == 'f' else 'mac'} {father}"


def particle(name: str) -> str:
    """The `a` before a Gaelic vocative, which is not written before a vowel."""
    bare = plain(name)
    return "" if bare[0] in VOWELS or (bare.startswith("Fh") and bare[2] in VOWELS) else "a "
