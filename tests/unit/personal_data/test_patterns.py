"""Facts about identifiers that have a form of their own."""

import pytest

REDACTED = [
    # CHI: documented examples and invented ones, with and without a holding check digit
    ("chi 0101011237 thanks", "chi [CHI] thanks"),
    ("my CHI is 010160 1234.", "my CHI is [CHI]."),
    ("CHI 010 160 1234", "CHI [CHI]"),
    ("CHI: 01/01/60 1234", "CHI: [CHI]"),
    ("CHI 01-01-60-1234", "CHI [CHI]"),
    # NHS number
    ("nhs 943 476 5919 ok", "nhs [NHS NUMBER] ok"),
    ("9434765919", "[NHS NUMBER]"),
    ("NHS number: 943 476 5918", "NHS number: [NHS NUMBER]"),
    # National Insurance
    ("NI is QQ 12 34 56 A", "NI is [NINO]"),
    ("ab123456c", "[NINO]"),
    ("AB 12 34 56 C.", "[NINO]."),
    ("AB123456", "[NINO]"),
    ("DQ123456C", "[NINO]"),
    # telephone
    ("ring 07700 900123", "ring [PHONE]"),
    ("ring 07700900123 now", "ring [PHONE] now"),
    ("ring 07700-900-123", "ring [PHONE]"),
    ("ring 07700.900.123", "ring [PHONE]"),
    ("(0131) 496 0123", "[PHONE]"),
    ("0131 496 0123", "[PHONE]"),
    ("+44 7700 900123", "[PHONE]"),
    ("+44 (0)131 496 0123", "[PHONE]"),
    ("0044 131 496 0123", "[PHONE]"),
    ("+33 1 23 45 67 89", "[PHONE]"),
    ("0 7 7 0 0 9 0 0 1 2 3", "[PHONE]"),
    ("０７７００ ９００１２３", "[PHONE]"),
    ("0770\u200b0 900\u00a0123", "[PHONE]"),
    # e-mail
    ("me@example.org", "[EMAIL]"),
    ("Mail FIRST.LAST+x@EXAMPLE.CO.UK!", "Mail [EMAIL]!"),
    ("eilidh @gmail.com", "[EMAIL]"),
    ("eilidh@ gmail.com", "[EMAIL]"),
    ("eilidh at gmail dot com", "[EMAIL]"),
    ("eilidh dot m at example dot co dot uk", "[EMAIL]"),
    ("eilidh (at) example.org", "[EMAIL]"),
    ("eilidh at hotmail.com", "[EMAIL]"),
    # postcode
    ("I live in EH12 5AA.", "I live in [POSTCODE]."),
    ("g128qq", "[POSTCODE]"),
    ("zE1 0aa", "[POSTCODE]"),
    ("G1 1AA", "[POSTCODE]"),
    ("sw1a 1aa", "[POSTCODE]"),
    ("W1A 0AX", "[POSTCODE]"),
    ("EH 12 5AA", "[POSTCODE]"),
    # address
    ("at 10 Any Street now", "at [ADDRESS] now"),
    ("12a Kirk Wynd", "[ADDRESS]"),
    ("Flat 2/1, 91 Someplace Street", "[ADDRESS]"),
    ("91/3 Someplace Walk", "[ADDRESS]"),
    ("91/3 someplace walk", "[ADDRESS]"),
    ("at 14 mill brae", "at [ADDRESS]"),
    ("5 Castle Vennel", "[ADDRESS]"),
    ("7 Sand Rigg", "[ADDRESS]"),
    ("3 Old Gait", "[ADDRESS]"),
    ("22 THE LOAN ROAD", "[ADDRESS]"),
    ("23 ST ANDREWS CRESCENT", "[ADDRESS]"),
    ("22 High St, Dundee", "[ADDRESS], Dundee"),
    ("I live in flat 3/2", "I live in [ADDRESS]"),
    ("I live on Someplace Road", "I live on [ADDRESS]"),
    # vehicle
    ("his car AB51 ABC was", "his car [VEHICLE] was"),
    ("ab51abc", "[VEHICLE]"),
    ("reg A123 BCD", "reg [VEHICLE]"),
    ("registration number is ABZ 1234", "registration number is [VEHICLE]"),
    # bank
    ("sort code 12-34-56, account 12345678", "sort code [BANK], account [BANK]"),
    ("acc no 1234 5678 at the bank", "acc no [BANK] at the bank"),
    # date of birth
    ("DOB 01/02/1960", "DOB [DATE OF BIRTH]"),
    ("d.o.b: 1.2.60", "d.o.b: [DATE OF BIRTH]"),
    ("born on 1st of May 1960", "born on [DATE OF BIRTH]"),
    ("date of birth is 1960-05-01", "date of birth is [DATE OF BIRTH]"),
    ("born May 1, 1960", "born [DATE OF BIRTH]"),
    # card, IBAN
    ("card 4111 1111 1111 1111", "card [CARD]"),
    ("4111111111111111", "[CARD]"),
    ("GB82 WEST 1234 5698 7654 32 is it", "[IBAN] is it"),
    ("gb82west12345698765432", "[IBAN]"),
    # web, handles, IP
    ("see https://example.org/a?b=1.", "see [URL]."),
    ("see www.example.org/a", "see [URL]"),
    ("see example.co.uk/a now", "see [URL] now"),
    ("tweet @eilidh_m please", "tweet [HANDLE] please"),
    ("my insta is eilidh.m99", "my insta is [HANDLE]"),
    ("from 192.0.2.17", "from [IP]"),
    ("from 2001:db8::ff00:42:8329", "from [IP]"),
    ("mac 00:1B:44:11:3A:B7", "mac [IP]"),
    # references
    ("complaint ref: ABC/1234", "complaint ref: [REFERENCE]"),
    ("council tax number 123 456", "council tax number [REFERENCE]"),
    ("case number 4455", "case number [REFERENCE]"),
    ("Incident no 25-153", "Incident no [REFERENCE]"),
    ("tenancy T1234", "tenancy [REFERENCE]"),
    ("licence MORGA 657054 SM9IJ", "licence [REFERENCE]"),
    # the sweep
    ("code 12345", "code [NUMBER]"),
    ("code 12 34 5", "code [NUMBER]"),
    ("code 12-345", "code [NUMBER]"),
    ("x oh seven seven double oh nine", "x [NUMBER]"),
]

KEPT = [
    "45 minutes drive to the hospital",
    "It is 2 hours by road, 30 miles each way",
    "24/7 care",
    "in 2021-2022 and 2021-22",
    "T10 vertebra and L2, vitamin B12",
    "the 21st of every month",
    "helpful.Thank you",
    "quickly.re the surgery",
    "It cost £12,000.",
    "call 111 or 999",
    "at 10.30am, or 9am-5pm @ the clinic",
    "8 out of 10, 100%",
    "3 stars of 5",
    "I waited 2 weeks in 2019",
    "incident 2019",
    "ward 12, room 4",
    "between 10-15 minutes",
    "seen @ 10",
    "in case 2020 comes back",
    "Q3 and A1 results",
    "the only problem is parking, and the chair was broken",
]

FLAGGED = [
    ("it was sort of better by 12.10.23", "12.10.23", "DATE"),
    ("I am 81.", "81", "AGE"),
    ("aged 92", "92", "AGE"),
    ("a 75 year old man", "75 year old", "AGE"),
    ("my eighty-one year old mum", "eighty-one year old", "AGE"),
    ("seen on 12/05/2021", "12/05/2021", "DATE"),
    ("seen on 7th feb 2022", "7th feb 2022", "DATE"),
    ("seen on 2022-02-07", "2022-02-07", "DATE"),
    ("people in G12 say", "G12", "POSTCODE DISTRICT"),
    ("from FK8 2 say", "FK8 2", "POSTCODE DISTRICT"),
    ("my mum, 84, has dementia", "84", "AGE"),
    ("people in their eighties", "in their eighties", "AGE"),
    ("the 3rd of May was wet", "3rd of May", "DATE"),
    ("born in 1952", "1952", "DATE"),
    ("I am the only wheelchair user in the village", "am the only wheelchair user in the village", "ROLE"),
    ("as the headteacher at the school", "the headteacher at the school", "ROLE"),
    ("our local councillor said", "our local councillor", "ROLE"),
    ("here on Eigg", "Eigg", "PLACE"),
    ("the village of Someplace", "village of Someplace", "PLACE"),
    ("my card ending 4242", "4242", "CARD"),
]


@pytest.mark.parametrize(("text", "expected"), REDACTED)
def test_an_identifier_is_replaced_by_its_kind(redact, text, expected):
    assert redact(text) == expected


@pytest.mark.parametrize("text", KEPT)
def test_a_text_without_identifiers_stays_as_it_is(redact, text):
    assert redact(text) == text


@pytest.mark.parametrize(("text", "words", "kind"), FLAGGED)
def test_what_may_single_a_person_out_is_flagged_and_left_in_place(found, redact, *, text, words, kind):
    assert (words, kind, "flagged") in found(text)
    assert redact(text) == text


@pytest.mark.parametrize("text", ["code 12345", "AB123456", "12 mill way"])
def test_a_doubtful_identifier_is_redacted_and_queued(found, text):
    assert {tier for _, _, tier in found(text)} == {"queued"}


def test_a_chi_that_holds_its_check_digit_scores_higher(recognisers):
    from themes.personal_data import find

    holding, other = find(recognisers, ["0101011237", "0101011234"])
    assert holding[0].score > other[0].score


def test_a_date_and_an_hour_are_no_chi(found):
    assert ("01-01-2020", "DATE", "flagged") in found("on 01-01-2020 11")
