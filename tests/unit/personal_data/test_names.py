"""Facts about names of people."""

import pytest

from themes.personal_data import find

REDACTED = [
    # honorifics; the honorific stays
    ("Dr Patel was kind", "Dr [NAME 1] was kind"),
    ("Dr. J. Smith was kind", "Dr. [NAME 1] was kind"),
    ("Mr and Mrs Abernethy", "Mr and Mrs [NAME 1]"),
    ("mrs okonkwo helped", "mrs [NAME 1] helped"),
    ("mr xanthropolos helped", "mr [NAME 1] helped"),
    ("DR PATEL WAS KIND", "DR [NAME 1] WAS KIND"),
    ("Miss Young and Mr Green", "Miss [NAME 1] and Mr [NAME 2]"),
    ("Dr Hamilton in Hamilton", "Dr [NAME 1] in [NAME 1]"),
    ("Mrs T. helped", "Mrs [NAME 1] helped"),
    # roles
    ("the receptionist Morag smiled", "the receptionist [NAME 1] smiled"),
    ("the receptionist morag smiled", "the receptionist [NAME 1] smiled"),
    ("nurse Susan was great", "nurse [NAME 1] was great"),
    ("my GP is Seonaid", "my GP is [NAME 1]"),
    ("my daughter Paisley", "my daughter [NAME 1]"),
    ("my son, Mark, came", "my son, [NAME 1], came"),
    ("Angela, my carer, came", "[NAME 1], my carer, came"),
    ("wee Tam fell", "wee [NAME 1] fell"),
    ("the nurse called Grace", "the nurse called [NAME 1]"),
    ("nurse Xylia came", "nurse [NAME 1] came"),
    # introductions
    ("My name is Eilidh Macleod.", "My name is [NAME 1]."),
    ("my name is eilidh macleod", "my name is [NAME 1]"),
    ("MY NAME IS EILIDH MACLEOD", "MY NAME IS [NAME 1]"),
    ("my name is xylia", "my name is [NAME 1]"),
    ("I'm Eilidh", "I'm [NAME 1]"),
    ("im eilidh and tired", "im [NAME 1] and tired"),
    ("a man called Tam", "a man called [NAME 1]"),
    ("I spoke to Will.", "I spoke to [NAME 1]."),
    ("Thank you Grace", "Thank you [NAME 1]"),
    ("Will was brilliant", "[NAME 1] was brilliant"),
    ("May phoned me back", "[NAME 1] phoned me back"),
    ("lots of love, Zqora", "lots of love, [NAME 1]"),
    ("a lady called zqora", "a lady called [NAME 1]"),
    # what the networks find beside the lists
    ("i was seen by przemyslaw wojciechowski", "i was seen by [NAME 1]"),
    ("thanks to oluwaseun and xiaoming", "thanks to [NAME 1] and [NAME 2]"),
    ("Tapadh leat, a Sheumais", "Tapadh leat, a [NAME 1]"),
    # sign-offs
    ("Regards,\nSeònaid Nic a' Phearsain", "Regards,\n[NAME 1]"),
    ("Kind regards Xylia Zqor", "Kind regards [NAME 1]"),
    ("best wishes, hope", "best wishes, [NAME 1]"),
    ("Thanks\nGrace Campbell", "Thanks\n[NAME 1]"),
    # the gazetteer
    ("Fiona MacDonald said", "[NAME 1] said"),
    ("FIONA MACDONALD SAID", "[NAME 1] SAID"),
    ("Grace Campbell said", "[NAME 1] said"),
    ("Anne-Marie O'Neill said", "[NAME 1] said"),
    ("Anne-Marie O’Neill said", "[NAME 1] said"),
    ("Fiona Smith-Jones said", "[NAME 1] said"),
    ("and fiona macdonald said", "and [NAME 1] said"),
    ("Siobhán, Zoë and Renée", "[NAME 1], [NAME 2] and [NAME 3]"),
    ("helpful.Fiona was", "helpful.[NAME 1] was"),
    ("Jean/Morag", "[NAME 1]/[NAME 2]"),
    ("Fiona's visit", "[NAME 1]'s visit"),
    ("J. McAllister came", "[NAME 1] came"),
    ("Midwife Abernethy came", "Midwife [NAME 1] came"),
    ("Hank Abernethy came", "[NAME 1] came"),
    # Gaelic, South Asian, African, East European, Arabic, Chinese
    ("Bha Mòrag NicDhòmhnaill ann", "Bha [NAME 1] ann"),
    ("Is mise Ùisdean", "Is mise [NAME 1]"),
    ("Thàinig Eòghann MacLeòid", "Thàinig [NAME 1]"),
    ("Gurpreet Kaur helped", "[NAME 1] helped"),
    ("Muhammad Iqbal helped", "[NAME 1] helped"),
    ("Priyanka Chatterjee helped", "[NAME 1] helped"),
    ("Oluwaseun Adeyemi helped", "[NAME 1] helped"),
    ("Chidi Okonkwo helped", "[NAME 1] helped"),
    ("Kwame Mensah helped", "[NAME 1] helped"),
    ("Blessing Zqorola helped", "[NAME 1] helped"),
    ("Agnieszka Wiśniewska helped", "[NAME 1] helped"),
    ("Oleksandr Kovalenko helped", "[NAME 1] helped"),
    ("Fatima al-Hassan helped", "[NAME 1] helped"),
    ("Xiaoming Zhang helped", "[NAME 1] helped"),
]

KEPT = [
    "I'll mark it, and I hope they will. Will they? May I?",
    "Will they come? Grace and faith matter. Hope so.",
    "Paisley road, Perth and Hamilton",
    "James Cook Hospital and Marie Curie nurses",
    "Macmillan, Parkinson's, Crohn's and Alzheimer's",
    "Queen Elizabeth University Hospital",
    "St Andrew's and St Margaret of Scotland",
    "I may go in June or on Sunday",
    "Nurse Practitioner, Social Worker and Support Worker",
    "Mr Whippy and Doctor Who",
    "I miss young people",
    "I'm tired and I am Scottish",
    "THE STAFF WERE GREAT",
    "after 7 o'clock",
    "the telephone lady said no",
    "Thanks Team",
    "My name is on the list",
    "NO ONE LISTENS AND THE BUSES NEVER COME TO CUMNOCK",
    "Physio. Podiatry. Recieved good care. Definately recomend. Cannae fault the wumman",
    "Ramipril and Sertraline in Sunderland or the RVI",
    "The Lord Provost came in May",
]


@pytest.mark.parametrize(("text", "expected"), REDACTED)
def test_a_name_is_replaced_by_its_number(redact, text, expected):
    assert redact(text) == expected


@pytest.mark.parametrize("text", KEPT)
def test_words_that_only_look_like_names_stay(redact, text):
    assert redact(text) == text


def test_a_name_keeps_its_number_through_a_text(redact):
    text = "Dr Anita Patel came. Patel and Morag left. Anita and MORAG met."
    assert redact(text) == "Dr [NAME 1] came. [NAME 1] and [NAME 2] left. [NAME 1] and [NAME 2] met."


def test_a_name_accepted_anywhere_hides_its_words_everywhere_but_not_in_a_question(redact):
    text = "Will Campbell came. Will was kind. Will they come again?"
    assert redact(text) == "[NAME 1] came. [NAME 1] was kind. Will they come again?"


def test_an_allowed_phrase_gives_way_to_a_person_of_that_name(redact):
    assert redact("Mr Cook works in the James Cook") == "Mr [NAME 1] works in the [NAME 1]"


def test_a_name_that_names_a_ward_or_a_street_is_flagged(found, redact):
    text = "in Duncan Hospital or Morag Clinic"
    assert found(text) == [("Duncan", "NAME", "flagged"), ("Morag", "NAME", "flagged")]
    assert redact(text) == text


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("Dr Patel", "redacted"),
        ("Fiona MacDonald", "redacted"),
        ("the receptionist Morag", "redacted"),
        ("yes, Fiona", "redacted"),
        ("nurse Xylia", "redacted"),
        ("yes, fiona", "redacted"),
    ],
)
def test_the_tier_tells_how_sure_we_are(found, text, tier):
    assert [each[2] for each in found(text)] == [tier]


def test_names_are_not_followed_from_one_text_to_another(recognisers):
    first, second = find(recognisers, ["Dr Wheel came", "the Wheel came"])
    assert first
    assert not second


@pytest.mark.parametrize(
    "text",
    [
        "Ryan's Rule should apply here",
        "the Herbert protocol is a good idea",
        "Prescribed adalimumab over the phone",
        "Thrawn as a mule, the lot of them",
        "Rinn na nursaichean obair ionmholta",
    ],
)
def test_a_law_a_protocol_a_medicine_and_words_of_scots_and_gaelic_are_left(redact, text):
    assert redact(text) == text


def test_initials_with_two_full_stops_go_with_their_surname(redact):
    assert redact("It was signed by K.. Zielinska") == "It was signed by [NAME 1]"


def test_a_name_that_ends_as_medicines_do_is_a_name(redact):
    assert redact("thanks to nurse Nakasone") == "thanks to nurse [NAME 1]"
    assert redact("thanks to nurse prednisone") == "thanks to nurse prednisone"
    assert redact("Dr Delacaine was rude") == "Dr [NAME 1] was rude"
    assert redact("ask Mrs Anna Kurapine") == "ask Mrs [NAME 1]"
    assert redact("the nurse Constatin helped") == "the nurse [NAME 1] helped"
    assert redact("my name is Ericsone") == "my name is [NAME 1]"
    assert redact("Dr Patel Omeprazole") == "Dr [NAME 1] Omeprazole"
