"""Where somebody lives: postcodes, streets, tenements, named houses and three-word squares."""

from benchmarks.quality.redaction import values
from benchmarks.quality.redaction.formats import kind, me
from benchmarks.quality.redaction.values import Dice

SHORT = {
    "Road": "Rd", "Street": "St", "Avenue": "Ave", "Drive": "Dr", "Crescent": "Cres", "Gardens": "Gdns",
    "Terrace": "Terr", "Place": "Pl", "Court": "Ct", "Square": "Sq", "Lane": "Ln", "Grove": "Gr",
}  # fmt: skip
HOUSES = "Rowan Heather Kirk Burnside Glen Lochview Tigh-na-Mara Craigard Schoolhouse Whinbank".split()
HOUSE_WORDS = "Cottage House Lodge Farm Croft Steading Bungalow Farmhouse Manse".split()
THE = "Loaning Glebe Paddock Maltings Shore".split()
BARE = "Kirkgate Marketgate Broomlands Townhead".split()
GAELIC = "Cul-na-Greine,Taigh Mor,Craig-an-Darach".split(",")
SRAID = "Mhòr,an Eaglais,a’ Chidhe".split(",")


def _shortened(street: str) -> str:
    name, word = street.rsplit(" ", 1)
    return f"{name} {SHORT.get(word, word)}"


@kind("POSTCODE", "ADDRESS")
def postcode(dice: Dice) -> list[str]:
    """Full postcodes."""
    out, inward = values.postcode(dice)
    other = " ".join(values.postcode(dice))
    slipped = f"{out} {inward}".replace("0", "O")
    return [
        f"I live in {me(f'{out} {inward}')}",
        f"postcode {me(out + inward)}",
        f"post code: {me(f'{out} {inward}'.lower())}",
        f"{me((out + inward).lower())}",
        f"my postcode is {me(f'{out}  {inward}')}.",
        f"({me(f'{out} {inward}')})",
        f"no bus from {me(f'{out}-{inward}')} at all",
        f"pc {me(f'{out[0]}{out[1:].lower()} {inward[0]}{inward[1:].lower()}')}",
        f"we stay at {me(f'{out.title()} {inward.title()}')}, too far",
        f"{me(f'{out} {inward}')} to {me(other)} takes two buses",
        f"postcode:{me(f'{out}.{inward}')}",
        f"living in {me(slipped)} area",
        f"Postcode\n{me(f'{out} {inward}')}",
        f"my post code {me(f'{out} {inward[0]} {inward[1:]}')}",
        f"postcode {me(f'{out[:2]} {out[2:]} {inward}' if len(out) > 2 else f'{out} {inward}')}",
        f"{me(f'{out} {inward}')}? nobody delivers here",
    ]


@kind("ADDRESS", "POSTCODE")
def street_address(dice: Dice) -> list[str]:
    """A number and a street."""
    street, number, letter = values.street(dice), dice.randint(1, 260), dice.choice("ABC")
    part, said = (
        dice.choice(["North", "South", "Upper", "Old"]),
        dice.choice(["twelve", "forty two", "seven", "Nineteen"]),
    )
    code = " ".join(values.postcode(dice))
    return [
        f"I live at {me(f'{number} {street}')}",
        f"address: {me(f'{number}, {street}')}",
        f"we are at {me(f'{number} {_shortened(street)}')}",
        f"i stay at {me(f'{number} {street}'.lower())} and there is no bus",
        f"my address is {me(f'{number}{letter} {street}')}",
        f"{me(f'{number} {street}'.upper())}",
        f"my mum at {me(f'No {number} {street}')} is 90",
        f"{me(f'{number} {street}')}, {me(code)}",
        f"letters go to {me(f'number {number} {street}')} instead of mine",
        f"home is {me(f'{number} {_shortened(street)}.')}",
        f"address\n{me(f'{number} {street}')}\n{me(code)}",
        f"({me(f'{number} {street}')})",
        f"the ambulance went to {me(f'{number} {part} {street}')}",
        f"Flat 3, {me(f'{number} {street}')}",
        f"we live at {me(f'{number}-{number + 2} {street}')}",
        f"i live at {me(f'{number} {_shortened(street)}'.lower())}",
        f"my house is {me(f'#{number} {street}')}",
        f"at {me(f'{said} {street}')} where I live",
    ]


@kind("ADDRESS", "POSTCODE")
def tenement_address(dice: Dice) -> list[str]:
    """A flat in a tenement."""
    street, number, letter = values.street(dice), dice.randint(1, 260), dice.choice("ABCD")
    floor, door = dice.randint(0, 4), dice.randint(1, 4)
    return [
        f"I live at {me(f'Flat {floor}/{door}, {number} {street}')}",
        f"{me(f'{number}/{floor + 1} {street}')} is my address",
        f"address {me(f'{floor}/{door} {number} {street}')}",
        f"we stay at {me(f'flat {floor}/{door} {number} {_shortened(street)}'.lower())}",
        f"my flat, {me(f'{number} {street}, {floor}/{door}')}, has no lift",
        f"{me(f'{floor}F{door}, {number} {street}')}",
        f"i am at {me(f'{floor}f{door} {number} {street}')}",
        f"{me(f'{number} {street} (Flat {floor}/{door})')}",
        f"top flat, {me(f'{number} {street}')}, and no carer can get up",
        f"({me(f'{number}/{door}F{floor} {street}')})",
        f"my gran at {me(f'Flat {door}, {number} {street}')} waited",
        f"{me(f'Apt {door}{letter}, {number} {street}')}",
        f"{me(f'Flat {floor}-{door}, {number} {street}')}",
        f"{me(f'{number} (PF{door}) {street}')} is a first floor",
        f"I'm at {me(f'{floor}/{door}, {number} {street}'.upper())}",
        f"{me(f'Block {door} Flat {floor}/{door} {number} {street}')}",
    ]


@kind("ADDRESS", "POSTCODE")
def named_house(dice: Dice) -> list[str]:
    """Houses and farms with a name, and streets without a street word."""
    house, street, number = (
        f"{dice.choice(HOUSES)} {dice.choice(HOUSE_WORDS)}",
        values.street(dice),
        dice.randint(1, 90),
    )
    the, bare = dice.choice(THE), dice.choice(BARE)
    gaelic, sraid, word = dice.choice(GAELIC), dice.choice(SRAID), dice.choice(HOUSE_WORDS)
    code = " ".join(values.postcode(dice))
    return [
        f"I live at {me(f'{house}, {street}')}",
        f"address: {me(house)}, Aberfeldy {me(code)}",
        f"my address is {me(f'{house}, {street}, {code}')}",
        f"I stay at {me(f'{number} The {the}')}",
        f"we live at {me(f'{number} {bare}')}",
        f"home address {me(f'{number} {gaelic}')}, Portree",
        f"we are at {me(f'The Old {word}, {street}')}",
        f"live at {me(f'Plot {number}, {street}')}",
        f"my address: {me(f'{number} Sràid {sraid}')}",
        f"my address is {me(house)}, by Aberfeldy",
    ]


@kind("ADDRESS", "URL", extra=True)
def three_words(dice: Dice) -> list[str]:
    """Squares of three metres named by three words."""
    words = dice.sample(
        "plank trumpet gently copper sailing meadow puzzle harbour pocket velvet ladder bakery".split(), 3
    )
    place = ".".join(words)
    return [
        f"what3words {me('///' + place)}",
        f"w3w: {me(place)}",
        f"our house is {me('///' + place)}",
        f"what three words is {me(place)}",
        f"({me('///' + place)})",
        f"find us at {me('what3words.com/' + place)}",
        f"w3w {me('/// ' + place)}",
        f"What3Words - {me(place.title())}",
    ]
