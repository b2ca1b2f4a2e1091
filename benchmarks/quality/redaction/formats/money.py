"""Numbers of money: sort codes, accounts, cards and IBANs."""

from benchmarks.quality.redaction import values
from benchmarks.quality.redaction.formats import kind, me
from benchmarks.quality.redaction.values import Dice, digits, grouped


@kind("BANK", "NUMBER", "DATE")
def sort_code(dice: Dice) -> list[str]:
    """Sort codes beside a word that says so."""
    code = dice.choice(["08", "80", "82", "83", "87"]) + digits(dice, 4)
    return [
        f"sort code {me(grouped(code, (2, 2, 2), '-'))}",
        f"my sort code is {me(grouped(code, (2, 2, 2)))}",
        f"sortcode:{me(code)}",
        f"s/c {me(grouped(code, (2, 2, 2), '-'))}",
        f"{me(grouped(code, (2, 2, 2), '-'))} is the sort code",
        f"SC: {me(grouped(code, (2, 2, 2), '-'))} at the Clydesdale",
        f"bank sort code = {me(grouped(code, (2, 2, 2), '/'))}",
        f"refund to my bank ({me(grouped(code, (2, 2, 2), '.'))})",
        f"srot code {me(grouped(code, (2, 2, 2), ' - '))}",
        f"sort-code {me(grouped(code, (2, 2, 2), '–'))}",
    ]


@kind("BANK", "NUMBER")
def account_number(dice: Dice) -> list[str]:
    """Account numbers beside a word that says so."""
    account = digits(dice, 8)
    return [
        f"account number {me(account)}",
        f"acc no {me(grouped(account, (4, 4)))}",
        f"a/c {me(account)}",
        f"acct. {me(account)}",
        f"my account is {me(account)} at the Bank of Scotland",
        f"{me(account)} is the account to pay",
        f"bank account:{me(grouped(account, (2, 2, 2, 2)))}",
        f"Account No.\n{me(account)}",
        f"building society roll number {me(digits(dice, 4) + '-' + digits(dice, 6))}",
        f"account nmber {me(grouped(account, (3, 3, 2)))}",
        f"savings account ({me(grouped(account, (4, 4), '-'))})",
    ]


@kind("BANK", "NUMBER", "DATE")
def sort_code_and_account(dice: Dice) -> list[str]:
    """Both together."""
    code, account = "80" + digits(dice, 4), digits(dice, 8)
    dashed = grouped(code, (2, 2, 2), "-")
    return [
        f"sort code {me(dashed)} account {me(account)}",
        f"bank details {me(dashed)} {me(account)}",
        f"pay it to {me(f'{dashed} / {account}')}",
        f"{me(grouped(code, (2, 2, 2)))} {me(account)} is my bank",
        f"my bank: {me(f'{code} {account}')}",
        f"S/C {me(dashed)}, A/C {me(account)}",
        f"acc {me(account)} sort {me(dashed)}",
        f"Sort code:\n{me(dashed)}\nAccount number:\n{me(account)}",
        f"BACS to {me(dashed)}, {me(grouped(account, (4, 4)))}",
    ]


@kind("CARD")
def card(dice: Dice) -> list[str]:
    """Card numbers that pass Luhn's check."""
    number, amex = values.card(dice), values.luhn("378282", dice, 15)
    return [
        f"my card is {me(number)}",
        f"card number {me(grouped(number, (4, 4, 4, 4)))}",
        f"visa {me(grouped(number, (4, 4, 4, 4), '-'))}",
        f"they charged {me(number)} twice",
        f"debit card ({me(grouped(number, (4, 4, 4, 4)))})",
        f"Card no:{me(grouped(number, (4, 4, 4, 4), '  '))}",
        f"amex {me(grouped(amex, (4, 6, 5)))}",
        f"paid parking with {me(grouped(number, (4, 4, 4, 4), '.'))} exp 04/27",
        f"{me(grouped(number, (8, 8)))} is the card that I used",
        f"mastercard\n{me(grouped(number, (4, 4, 4, 4)))}\n",
        f"card {me(grouped(number, (4, 4, 4, 4), '/'))} cvv {digits(dice, 3)}",
    ]


@kind("IBAN")
def iban(dice: Dice) -> list[str]:
    """IBANs that pass their check."""
    number, polish = values.iban(dice), values.iban(dice, "PL")
    fours = " ".join(number[at : at + 4] for at in range(0, len(number), 4))
    return [
        f"iban {me(number)}",
        f"IBAN: {me(fours)}",
        f"my iban is {me(number.lower())}",
        f"({me(fours)})",
        f"pay {me(fours.replace(' ', '-'))}",
        f"{me(polish)} is my account in Poland",
        f"konto {me(' '.join([polish[:4], *(polish[at : at + 4] for at in range(4, 28, 4))]))}",
        f"refund to {me(values.iban(dice, 'DE'))}",
        f"I.B.A.N. {me(fours.lower())}",
        f"IBAN no\n{me(fours)}",
    ]
