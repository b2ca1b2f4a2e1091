"""Numbers that the state gives to a person: insurance, tax, passports, licences, schools and passes."""

from benchmarks.quality.redaction import values
from benchmarks.quality.redaction.formats import kind, me
from benchmarks.quality.redaction.values import Dice, digits, grouped, letters


@kind("NINO")
def nino(dice: Dice) -> list[str]:
    """National Insurance numbers."""
    number = values.nino(dice)
    spaced = grouped(number, (2, 2, 2, 2, 1))
    return [
        f"my NI number is {me(number)}",
        f"national insurance number {me(spaced)}",
        f"nino: {me(number.lower())}",
        f"{me(spaced)}",
        f"NI no. {me(grouped(number, (2, 6, 1)))}",
        f"ni {me(spaced.lower())}",
        f"({me(grouped(number, (2, 2, 2, 2, 1), '-'))})",
        f"insurance no {me(number[0] + number[1].lower() + number[2:])}",
        f"they asked for {me(number)}, why",
        f"nat ins {me(grouped(number, (3, 3, 3)))}",
        f"N.I. number:{me(number[:8])}",
        f"NINO {me(grouped(number, (2, 2, 2, 2, 1), '.'))}",
        f"my NI {me(grouped(number, (2, 3, 3, 1)))} and my man's {me(values.nino(dice))}",
        f"national insurance {me(number.replace('0', 'O'))}",
        f"ni num\n{me(grouped(number, (2, 2, 2, 2, 1), '  '))}",
    ]


@kind("NINO", "REFERENCE", "NUMBER")
def temporary_nino(dice: Dice) -> list[str]:
    """Temporary reference numbers that stand in for an insurance number."""
    two, letter, last = digits(dice, 2), letters(dice, 1), digits(dice, 5)
    number = two + letter + last
    return [
        f"temporary NI number {me(number)}",
        f"TRN {me(grouped(number, (2, 2, 2, 2)))}",
        f"my ni is {me(number.lower())}",
        f"temp national insurance no. {me(grouped(number, (2, 2, 2, 2)))}",
        f"trn: {me(number)}",
        f"NI ref {me(grouped(number, (2, 2, 2, 2), '-'))} still temporary",
        f"temporary reference number\n{me(number)}",
        f"my temporary number, {me(grouped(number, (2, 1, 5)))}, was refused",
    ]


@kind("REFERENCE", "NUMBER", extra=True)
def tax_reference(dice: Dice) -> list[str]:
    """Ten-digit references of a taxpayer."""
    number = digits(dice, 10)
    return [
        f"UTR {me(number)}",
        f"my utr is {me(grouped(number, (5, 5)))}",
        f"unique taxpayer reference {me(grouped(number, (3, 3, 4)))}",
        f"tax ref: {me(number)}",
        f"HMRC reference {me(grouped(number, (2, 3, 3, 2)))}",
        f"{me(number)} (tax reference)",
        f"self assessment number {me(number + 'K')}",
        f"PAYE ref {me(digits(dice, 3) + '/' + letters(dice, 2) + digits(dice, 5))}",
    ]


@kind("REFERENCE", "NUMBER", extra=True)
def passport(dice: Dice) -> list[str]:
    """Passports and residence permits."""
    number, brp = digits(dice, 9), letters(dice, 2) + digits(dice, 7)
    return [
        f"passport number {me(number)}",
        f"my passport is {me(grouped(number, (3, 3, 3)))}",
        f"passport no: {me(letters(dice, 1) + digits(dice, 8))}",
        f"{me(number)} is my passport",
        f"BRP {me(brp)}",
        f"residence permit {me(grouped(brp, (2, 7)))}",
        f"Polish passport {me(letters(dice, 2) + ' ' + digits(dice, 7))}",
        f"pasport {me(brp.lower())}",
        f"home office ref {me(letters(dice, 1) + digits(dice, 7))}",
    ]


@kind("REFERENCE", "NUMBER", extra=True)
def driving_licence(dice: Dice) -> list[str]:
    """Driver numbers in the licensing agency's form."""
    tail = f"{letters(dice, 2)}{digits(dice, 1)}{letters(dice, 2)}"
    year, month, day = (
        digits(dice, 1),
        f"{dice.choice([0, 5]) * 10 + dice.randint(1, 12):02}",
        f"{dice.randint(1, 28):02}",
    )
    middle = year + month + day + digits(dice, 1)
    number = f"{dice.choice(['MCQUI', 'AULDB', 'TULLO', 'FOX99', 'ZIELA'])}{middle}{tail}"
    return [
        f"driving licence {me(number)}",
        f"licence number {me(grouped(number, (5, 6, 5)))}",
        f"my driver number is {me(number.lower())}",
        f"DVLA no: {me(number)}",
        f"{me(number)} is on my licence",
        f"licence no. {me(grouped(number, (5, 6, 2, 3)))}",
        f"driving license {me(grouped(number, (5, 6, 5), '-'))}",
        f"({me(number)})",
    ]


@kind("REFERENCE", "NUMBER", extra=True)
def pass_or_badge(dice: Dice) -> list[str]:
    """Bus passes, blue badges and disability payments."""
    entitlement = "633597" + digits(dice, 10)
    return [
        f"bus pass {me(entitlement)}",
        f"my NEC card {me(grouped(entitlement, (4, 4, 4, 4)))}",
        f"Young Scot number {me(grouped(entitlement, (6, 4, 4, 2)))}",
        f"blue badge {me(digits(dice, 6))}",
        f"blue badge no. {me(letters(dice, 2) + digits(dice, 4) + ' ' + digits(dice, 4))}",
        f"badge number {me(letters(dice, 6) + ' 0 ' + digits(dice, 4) + 'X' + digits(dice, 4))}",
        f"PIP reference {me(letters(dice, 2) + digits(dice, 6) + letters(dice, 1))}",
        f"ADP claim no {me('SSS-' + digits(dice, 3) + '-' + digits(dice, 4))}",
        f"library card {me('D' + digits(dice, 9))}",
    ]


@kind("REFERENCE", "NUMBER", extra=True)
def learner_number(dice: Dice) -> list[str]:
    """Numbers of pupils and students."""
    number = digits(dice, 9)
    return [
        f"Scottish candidate number {me(number)}",
        f"SCN {me(number)}",
        f"my sqa number is {me(grouped(number, (3, 3, 3)))}",
        f"matric no: {me('s' + digits(dice, 7))}",
        f"student number {me(digits(dice, 8))}",
        f"matriculation number {me(digits(dice, 7) + letters(dice, 1).lower())}",
        f"UCAS ID {me(grouped(digits(dice, 10), (3, 3, 4), '-'))}",
        f"pupil id ({me(number)})",
        f"SAAS reference {me(letters(dice, 1) + digits(dice, 8))}",
    ]
