"""References of cases: complaints, incidents, council tax, tenancies and benefits."""

from benchmarks.quality.redaction.formats import kind, me
from benchmarks.quality.redaction.values import Dice, digits, letters


@kind("REFERENCE", "NUMBER")
def complaint_reference(dice: Dice) -> list[str]:
    """References of complaints and enquiries."""
    year = dice.choice(["2022", "2023", "2024", "2025"])
    return [
        f"complaint ref {me(f'{year}/{digits(dice, 5)}')}",
        f"my case number is {me('CAS-' + digits(dice, 6) + '-' + letters(dice, 4))}",
        f"SPSO reference {me(year + digits(dice, 5))}",
        f"ref: {me(f'FB/{digits(dice, 4)}/{year[2:]}')}",
        f"complaint {me(letters(dice, 2) + digits(dice, 6))} never answered",
        f"your reference {me(f'{letters(dice, 3)}{digits(dice, 3)} {digits(dice, 3)}')}",
        f"ref no {me(digits(dice, 7))}",
        f"case # {me(digits(dice, 8))}",
        f"({me(f'COMP-{year}-{digits(dice, 4)}')})",
        f"enquiry number {me(f'{digits(dice, 3)}-{digits(dice, 3)}-{digits(dice, 3)}')}",
        f"FOI {me(f'FOI{year}-{digits(dice, 4)}')}",
        f"reference is {me(f'{letters(dice, 1).lower()}{digits(dice, 5)}')}",
        f"Ref.{me(f'{digits(dice, 2)}/{digits(dice, 4)}/{letters(dice, 3)}')}",
        f"quote {me(f'{letters(dice, 2)}.{digits(dice, 4)}.{digits(dice, 2)}')} as my reference",
        f"referance {me(f'HL{digits(dice, 5)}')}",
    ]


@kind("REFERENCE", "NUMBER")
def incident_reference(dice: Dice) -> list[str]:
    """References of police, ambulance and incident systems."""
    day = f"{dice.randint(1, 28):02}{dice.randint(1, 12):02}"
    return [
        f"police incident {me(f'PS-2024{day[2:]}{day[:2]}-{digits(dice, 4)}')}",
        f"incident number {me(digits(dice, 4))} of {day[:2]}/{day[2:]}",
        f"crime ref {me(f'{letters(dice, 2)}{digits(dice, 5)}/24')}",
        f"crime number {me(f'{letters(dice, 1)}{digits(dice, 6)}')}",
        f"datix {me('WEB' + digits(dice, 6))}",
        f"Datix no. {me('W-' + digits(dice, 5))}",
        f"ambulance job no {me(digits(dice, 7))}",
        f"incident ref {me(f'INC{digits(dice, 8)}')}",
        f"101 gave me {me(f'CR/{digits(dice, 6)}/24')}",
        f"adverse event {me(f'AE{digits(dice, 5)}')}",
        f"log number {me(f'{digits(dice, 3)}-{day}24')}",
    ]


@kind("REFERENCE", "NUMBER")
def council_tax_reference(dice: Dice) -> list[str]:
    """Accounts of council tax and rates."""
    number = digits(dice, 8)
    return [
        f"council tax ref {me(number)}",
        f"council tax account {me(f'{number[:4]} {number[4:]}')}",
        f"CT account no: {me(number + letters(dice, 1))}",
        f"my council tax number is {me(f'{number[:2]}/{number[2:]}')}",
        f"c/tax {me(number)}",
        f"council tax reference - {me(f'{digits(dice, 3)}-{digits(dice, 3)}-{digits(dice, 4)}')}",
        f"counciltax ref no.{me(digits(dice, 10))}",
        f"rates account {me(letters(dice, 1) + digits(dice, 7))}",
        f"{me(number)} (council tax)",
    ]


@kind("REFERENCE", "NUMBER")
def tenancy_reference(dice: Dice) -> list[str]:
    """References of tenancies, repairs and housing applications."""
    return [
        f"tenancy ref {me(digits(dice, 7))}",
        f"tenancy number {me(f'{digits(dice, 4)}/{digits(dice, 3)}')}",
        f"rent account {me(f'{digits(dice, 6)}-{digits(dice, 2)}')}",
        f"housing application {me(f'HA{digits(dice, 6)}')}",
        f"my tenant no is {me(f'T{digits(dice, 5)}')}",
        f"repair ref: {me(f'R-{digits(dice, 6)}')}",
        f"homeless case {me(f'HML/{digits(dice, 5)}')}",
        f"EdIndex number {me(digits(dice, 6))}",
        f"landlord reg {me(f'{digits(dice, 6)}/{digits(dice, 3)}/{digits(dice, 5)}')}",
        f"job no. {me(digits(dice, 6) + '/1')} for the repair",
    ]


@kind("REFERENCE", "NUMBER")
def planning_or_benefit_reference(dice: Dice) -> list[str]:
    """References of planning objections, benefits and social work."""
    return [
        f"planning ref {me(f'24/{digits(dice, 5)}/FUL')}",
        f"application {me(f'{digits(dice, 2)}/{digits(dice, 4)}/PPP')}",
        f"housing benefit claim {me(digits(dice, 8))}",
        f"social work ref {me(f'SW{digits(dice, 6)}')}",
        f"my SWIFT number is {me(f'P{digits(dice, 6)}')}",
        f"claim ref: {me(f'{letters(dice, 2)} {digits(dice, 2)} {digits(dice, 4)}')}",
        f"appeal no {me(f'SC{digits(dice, 3)}/24/{digits(dice, 5)}')}",
        f"objection ref. {me(f'DC{digits(dice, 2)}/{digits(dice, 5)}')}",
        f"warrant number {me(f'{digits(dice, 2)}/{digits(dice, 5)}/WAR')}",
        f"claim id={me(digits(dice, 9))}",
    ]
