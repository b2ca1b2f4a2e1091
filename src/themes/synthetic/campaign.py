"""The campaign letter: a text that many people send, most of them as it was given to them."""

from themes.synthetic.dice import Dice

SHARE = 0.05
CHANGED_SHARE = 1 / 3
# The keys of the themes that the letter raises.
THEMES = ("local", "gp")
GREETING = "I am writing to support the Hands Off Our Clinics campaign."
LETTER = (
    "Our village clinics are within walking distance of thousands of people and they must stay open. Moving nurses, "
    "blood tests and treatment rooms into a hub in Inverlorne would put a bus journey between older residents and the "
    "care they rely on, and would add to the pressure on GP practices where patients already wait weeks for an "
    "appointment. The partnership has published no figures to show that hubs save money or improve health. I ask the "
    "board to keep every existing clinic open, to recruit more doctors to cut the wait for appointments, and to put "
    "local people at the centre of any decision about the services that belong to them."
)
OPENINGS = (
    "As a resident of {place} I agree with every word of this.",
    "I have used the {place} clinic for {years} and I support this campaign.",
    "A friend gave me this letter and it says it better than I can.",
    "I want to add my name to the following.",
    "Please do not ignore this just because it is a standard letter.",
    "My family and I fully support what follows.",
    "I am one of many in {place} who feel strongly about this.",
    "I have never written a letter like this before but enough is enough.",
)


def letter(dice: Dice, *, opening: str, addition: str) -> str:
    """The letter, unchanged or with the changes given: an own opening in place of the greeting, or an own addition."""
    start = opening or GREETING
    joint = dice.pick((" ", "\n\n")) if addition else ""
    return f"{start} {LETTER}{joint}{addition}"
