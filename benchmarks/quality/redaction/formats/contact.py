"""Ways to reach somebody: telephones, e-mail, pages, handles and network addresses."""

from benchmarks.quality.redaction import values
from benchmarks.quality.redaction.formats import kind, me
from benchmarks.quality.redaction.values import Dice, digits, grouped, in_words, letters

SPELLED = {"dot": [" dot ", "(dot)", " DOT ", "[dot]"], "at": [" at ", "(at)", " AT ", "[at]"]}


@kind("PHONE")
def mobile(dice: Dice) -> list[str]:
    """Mobile numbers in national form."""
    number = values.mobile(dice)
    return [
        f"call me on {me(number)}",
        f"my mobile is {me(grouped(number, (5, 6)))}",
        f"ring {me(grouped(number, (5, 3, 3)))} after 5",
        f"mob: {me(grouped(number, (4, 3, 4)))}",
        f"text me {me(grouped(number, (5, 6), '-'))} please",
        f"{me(grouped(number, (5, 3, 3), '.'))} is best",
        f"M {me(grouped(number, (3, 4, 4)))}",
        f"phone ({me(number)})",
        f"tel.{me(number)}",
        f"you can get me at {me(number.replace('0', 'O', 1))} anytime",
        f"nobody phoned back, {me(grouped(number, (2, 3, 3, 3)))}, still waiting",
        f"contact number\n{me(grouped(number, (5, 6)))}",
        f"whatsapp {me(grouped(number, (5, 2, 2, 2)))}",
        f"my number is {me(in_words(number, dice))}",
        f"my number's {me(number[:5] + ' ' + number[5:8] + chr(10) + number[8:])}",
        f"daughter {me(number)} or me {me(values.mobile(dice))}",
        f"text on {me('7700 900 ' + number[-3:])}",
        f"Tel: {me(' '.join(number))}",
    ]


@kind("PHONE")
def landline(dice: Dice) -> list[str]:
    """Landlines in national form."""
    area, local = values.landline(dice)
    return [
        f"phone {me(f'{area} {local}')}",
        f"tel {me(f'({area}) {local}')}",
        f"call me at home, {me(area + local)}",
        f"home number {me(f'{area}-{local[:3]}-{local[3:]}')}",
        f"{me(f'{area} {local[:3]} {local[3:]}')} is the house phone",
        f"T: {me(f'{area}/{local}')}",
        f"telephone no {me(f'{area}.{local[:3]}.{local[3:]}')}",
        f"phone me on {me(local[:3] + ' ' + local[3:])}",
        f"my landline is {me(f'{area}  {local}')} ext 4",
        f"Ph. {me(f'{area} - {local}')}",
        f"evenings {me(f'{area} {local[:2]} {local[2:4]} {local[4:]}')}",
        f"fone number is {me(f'{area},{local}')}",
        f"landline {me(in_words(area, dice) + ', ' + in_words(local, dice))}",
        f"(hm) {me(f'{area} {local}')} (mob) {me(values.mobile(dice))}",
    ]


@kind("PHONE")
def phone_international(dice: Dice) -> list[str]:
    """Numbers with a country code."""
    number, (area, local) = values.mobile(dice)[1:], values.landline(dice)
    return [
        f"call {me('+44' + number)}",
        f"mobile {me('+44 ' + grouped(number, (4, 6)))}",
        f"tel {me('+44 (0)' + grouped(number, (4, 3, 3)))}",
        f"number is {me('0044 ' + number)}",
        f"{me('0044' + number)} from abroad",
        f"phone {me('+44 (0) ' + area[1:] + ' ' + local)}",
        f"ring {me('44 ' + grouped(number, (4, 6)))}",
        f"{me('+44-' + grouped(number, (4, 3, 3), '-'))} is my mobile number",
        f"contact me {me('(+44) ' + number)}",
        f"my son in Dublin {me('+353 20 912 ' + digits(dice, 4))}",
        f"my sister in New York, {me('+1 (212) 555-01' + digits(dice, 2))}",
        f"whatsapp:{me('+44 ' + area[1:] + ' ' + local[:3] + ' ' + local[3:])}",
        f"tel: {me('00 44 ' + grouped(number, (4, 3, 3)))}",
    ]


@kind("EMAIL")
def email(dice: Dice) -> list[str]:
    """E-mail addresses as they are meant to be written."""
    who, where = values.local_part(dice), values.domain(dice)
    return [
        f"email me at {me(f'{who}@{where}')}",
        f"{me(f'{who}@{where}')}",
        f"my email is {me(f'{who}@{where}'.upper())}",
        f"e-mail:{me(f'{who}@{where}')}.",
        f"<{me(f'{who}@{where}')}>",
        f"write to {me(f'{who}+nhs@{where}')}, no one replied",
        f"contact mailto:{me(f'{who}@{where}')}",
        f"({me(f'{who.title()}@{where.title()}')})",
        f"either {me(f'{who}@{where}')} or {me(f'{values.local_part(dice)}@{where}')}",
        f"my address is\n{me(f'{who}@{where}')}\nthanks",
        f"email={me(f'{letters(dice, 1).lower()}.{who}@{where}')};",
        f"to {me(f'{who}-{digits(dice, 4)}@sub-domain.{where}')}",
    ]


@kind("EMAIL")
def email_spelled(dice: Dice) -> list[str]:
    """E-mail addresses with spaces, slips, and words for signs."""
    who, where = values.local_part(dice), values.domain(dice)
    at, dot = dice.choice(SPELLED["at"]), dice.choice(SPELLED["dot"])
    said = where.replace(".", dot)
    return [
        f"email me: {me(who + at + said)}",
        f"my email is {me(who.replace('.', ' dot ') + ' at ' + where.replace('.', ' dot '))}",
        f"mail {me(f'{who} @ {where}')}",
        f"it's {me(f'{who}@ {where}')}",
        f"{me(f'{who} @{where}')} is my email",
        f"email {me(f'{who}(at){where}')}",
        f"e mail address {me(f'{who}[at]{where}')}",
        f"email is {me(who + '@' + where.replace('.', ','))}",
        f"{me(who + '@' + where.replace('.', ' .'))}",
        f"email addy {me(who.replace('.', ' . ') + ' @ ' + where.replace('.', ' . '))}",
        f"you can email {me(f'{who} at {where}')}",
        f"contact: {me(who + '@' + where.rsplit('.', 1)[0] + '.con')}",
        f"email {me(who + '{at}' + where.replace('.', '{dot}'))}",
        f"email {me(f'{who}_at_{where}')}",
        f"my e-mail is {me(who + ' AT ' + where.upper().replace('.', ' DOT '))}",
    ]


@kind("URL", "HANDLE")
def url(dice: Dice) -> list[str]:
    """Pages that lead to a person."""
    who = values.local_part(dice).replace("_", "")
    return [
        f"see https://{me(f'www.facebook.com/{who}')}",
        f"my page {me(f'facebook.com/{who}')}",
        f"I posted it at {me(f'www.example.org/people/{who}')}",
        f"{me(f'http://example.com/~{who}')}",
        f"blog: {me(f'{who}.example.net')}",
        f"linkedin {me(f'linkedin.com/in/{who}-{digits(dice, 5)}')}",
        f"video is at {me(f'https://example.org/watch?v={digits(dice, 4)}&user={who}')}.",
        f"({me(f'instagram.com/{who}')})",
        f"{me(f'WWW.EXAMPLE.ORG/{who.upper()}')}",
        f"website {me(f'www.{who}.example.com')}, have a look",
        f"on {me(f'm.facebook.com/profile.php?id=1000{digits(dice, 8)}')}",
        f"link {me(f'https://example.scot/{who}')}",
        f"find me at {me('x.com/' + who.replace('.', ''))}",
    ]


@kind("HANDLE", "EMAIL", "URL")
def handle(dice: Dice) -> list[str]:
    """Names on social media."""
    who = values.local_part(dice).replace(".", "_")
    return [
        f"I am {me('@' + who)} on twitter",
        f"{me('@' + who)}",
        f"tweeted by {me('@' + who.title())}, no reply",
        f"dm me ({me('@' + who)})",
        f"insta: {me('@' + who + digits(dice, 2))}",
        f"cc {me('@' + who)} {me('@' + values.local_part(dice).replace('.', '_'))}",
        f"my twitter is {me('@ ' + who)}",
        f"instagram - {me(who + digits(dice, 3))}",
        f"my snapchat is {me(who + digits(dice, 2))}",
        f"Twitter handle: {me(who)}",
        f"tiktok {me('@' + who.replace('_', '.'))}",
        f"reddit {me('u/' + who)}",
        f".{me('@' + who)} will tell you the same",
    ]


@kind("IP")
def ip_address(dice: Dice) -> list[str]:
    """Network addresses, version 4 and 6."""
    four = dice.choice(["192.0.2.", "198.51.100.", "203.0.113."]) + str(dice.randint(1, 254))
    six = f"2001:db8:{dice.randint(4096, 65535):x}::{dice.randint(16, 65535):x}"
    return [
        f"my ip is {me(four)}",
        f"IP address {me(four)}.",
        f"({me(four)})",
        f"sent from {me(four)}:8080",
        f"ip:{me(four)}",
        f"logged as {me(four)}, wrongly",
        f"ipv6 {me(six)}",
        f"the form shows {me(six.upper())} at the bottom",
        f"it blocked {me(four)}/32",
        f"from [{me(four)}] it would not load",
        f"{me(f'2001:0db8:0000:0000:0000:ff00:{dice.randint(4096, 65535):04x}:{dice.randint(4096, 65535):04x}')}",
    ]
