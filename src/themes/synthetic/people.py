"""What one respondent's answers share: the places they know, the person they speak of, their age."""

from themes.synthetic import questionnaire as form
from themes.synthetic.dice import Dice
from themes.synthetic.respondents import Respondent

PLACES = {
    "Inverlorne": ("Inverlorne", "Haughend", "Castlebank", "Millgate", "Tannery Park", "Langlands"),
    "Kirkhaugh and the Coast": ("Kirkhaugh", "Portlaw", "Seabrae", "St Fergan's", "Sandyness"),
    "Balnamoor": ("Balnamoor", "Craigmuir", "Netherfold", "Whinnyhill"),
    "Glenfarrow and the Braes": ("Glenfarrow", "Auchterlie", "Braes of Durn", "Kinlochfarrow", "Dalwhidden"),
}
TOWNS = {"Balnamoor": "Balnamoor", "Kirkhaugh and the Coast": "Kirkhaugh"}
# Inverlorne's own people speak of the town as "town"; a service can leave a part of it for the middle all the same.
CENTRE = "the town centre"
HOSPITALS = ("Inverlorne Royal", "the Royal", "the Infirmary", "the hospital", "Inverlorne Royal")
HUBS = ("the hub", "the hub", "the new hub", "the Inverlorne hub", "the Haughend hub", "the hub")
BUSES = ("the bus", "the bus", "the 14", "the X7", "the number 9", "the 31", "the 22", "the 6")
# Who people speak of: the name they use, the pronouns, and the least age; parents for the young, spouses for the old.
YOUNG_KIN = (("my granny", "she", "her", 74), ("my grandad", "he", "his", 73), ("my gran", "she", "her", 71),
             ("my mum", "she", "her", 41), ("my auntie", "she", "her", 45))  # fmt: skip
KIN = (
    ("my mum", "she", "her", 74), ("my dad", "he", "his", 75), ("my mother", "she", "her", 77),
    ("my father", "he", "his", 78), ("my mother-in-law", "she", "her", 79), ("my husband", "he", "his", 61),
    ("my wife", "she", "her", 60), ("my sister", "she", "her", 58), ("my brother", "he", "his", 57),
    ("my neighbour", "she", "her", 81), ("my auntie", "she", "her", 76),
)  # fmt: skip
OLD_KIN = (("my husband", "he", "his", 74), ("my wife", "she", "her", 73), ("my sister", "she", "her", 77),
           ("my brother", "he", "his", 76), ("my neighbour", "she", "her", 84), ("my friend", "she", "her", 79),
           ("my mother", "she", "her", 96))  # fmt: skip
AGES = {"Under 16": (14, 2), "16 to 24": (16, 9), "25 to 34": (25, 10), "35 to 44": (35, 10), "45 to 54": (45, 10),
        "55 to 64": (55, 10), "65 to 74": (65, 10), "75 and over": (75, 17)}  # fmt: skip


def known(respondent: Respondent, dice: Dice) -> dict[str, str]:
    """The slots that a respondent's own life fills, the same in every answer."""
    area = respondent.cells[form.AREA] or dice.pick(tuple(PLACES))
    place = dice.pick(PLACES[area])
    town = TOWNS.get(area, CENTRE) if place != TOWNS.get(area) else "Inverlorne"
    town = "Inverlorne" if area == form.RURAL_AREA else town
    who, she, her, least = _kin(respondent, dice)
    youngest, span = AGES.get(respondent.cells[form.AGE], (40, 30))
    return {
        "place": place,
        "town": town,
        "surgery": dice.pick((f"{place} surgery", "my surgery", "our practice", "the surgery", "the health centre")),
        "hospital": dice.pick(HOSPITALS),
        "hub": dice.pick(HUBS),
        "bus": dice.pick(BUSES),
        "who": who,
        "she": she,
        "her": her,
        "him": "him" if she == "he" else "her",
        "her_age": str(least + dice.below(14)),
        "age": str(youngest + dice.below(span)),
    }


def _kin(respondent: Respondent, dice: Dice) -> tuple[str, str, str, int]:
    """Somebody whom a person of that age would speak of; a widow speaks of no husband."""
    age = respondent.cells[form.AGE]
    kin = YOUNG_KIN if age in ("Under 16", "16 to 24") else OLD_KIN if age in ("65 to 74", "75 and over") else KIN
    spouse = "my wife" if respondent.cells[form.SEX] == "Male" else "my husband"
    married = respondent.cells[form.MARITAL] in (form.MARRIED, "")
    fitting = [one for one in kin if one[0] not in ("my husband", "my wife") or (married and one[0] == spouse)]
    return dice.pick(fitting)
