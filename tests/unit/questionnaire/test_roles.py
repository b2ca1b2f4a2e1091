"""What one column, or a few side by side, are taken for: the header and the answers, and the role."""

import pytest

from themes.consultation.contradictions import contradictions
from themes.questionnaire.evidence import weigh
from themes.questionnaire.roles import find_roles
from themes.questionnaire.wordings import CHARACTERISTICS, OTHER_AXES

YES_NO = ["Yes", "No", "Don't know"] * 8
AGREE = ["Strongly agree", "Agree", "Disagree"] * 8
IPS = [f"198.51.100.{place}" for place in range(24)]
PHONES = [f"07700 900{place:03d}" for place in range(24)]
PLACES = [f"-4.2{place:04d}" for place in range(24)]
CODES = [f"{place:04x}-b{place}" for place in range(24)]
ORIGINS = [f"Cornish {place}" for place in range(24)]


def told(*columns):
    """Each column's role, with the name of the characteristic that it is."""
    found = find_roles([weigh(name, "", place, cells) for place, (name, cells) in enumerate(columns)])
    return [
        f"{guess.role} {guess.name}" if guess.role in ("characteristic", "unsure") else guess.role for guess in found
    ]


@pytest.mark.parametrize(
    "header",
    [
        "Are you happy with the support you get as a carer?",
        "Do you agree that the plan meets the needs of disabled people?",
        "Should we do more for veterans?",
        "Do you think that carers are well supported where you live?",
        "Would these proposals affect people because of pregnancy or maternity?",
        "Do you support the new centre for people with a long-term condition?",
        "Is there enough help for care experienced young people?",
    ],
)
@pytest.mark.parametrize("answers", [YES_NO, AGREE])
def test_a_question_about_the_proposal_is_no_characteristic_because_it_names_a_group(header, answers):
    assert told((header, answers)) == ["closed"]


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("Are you a carer?", "carer"),
        ("Do you consider yourself to be an unpaid carer?", "carer"),
        ("Do you look after, or give any help or support to, family or friends?", "carer"),
        ("Do you think of yourself as a disabled person?", "disability"),
        ("Would you describe yourself as disabled?", "disability"),
        ("Does your condition or illness affect your ability to carry out day-to-day activities?", "disability"),
        ("Have you served in the armed forces?", "veteran"),
        ("is_care_experienced", "care_experience"),
        ("UnpaidCarer", "carer"),
    ],
)
def test_a_question_about_the_person_is_a_characteristic(header, name):
    assert told((header, YES_NO)) == [f"characteristic {name}"]


def test_numbers_that_stand_for_answers_are_no_ages_and_no_groups():
    numbers = ["1", "2", "3", "4"] * 6
    assert told(("What is your age group?", numbers), ("What is your sex?", ["1", "2"] * 12)) == [
        "unsure age",
        "unsure sex",
    ]
    assert told(("How old are you?", ["34", "57", "18", "71"] * 6)) == ["characteristic age"]


def test_a_gender_question_that_offers_more_than_the_sexes_is_kept_as_it_is_worded():
    offered = ["Woman", "Man", "Non-binary", "In another way"] * 6
    assert told(("How would you describe your gender?", offered)) == ["characteristic gender"]
    assert told(("Gender", ["Female", "Male", "Prefer not to say"] * 8)) == ["characteristic sex"]


@pytest.mark.parametrize("cells", [IPS, PHONES, PLACES])
def test_what_finds_a_person_is_known_by_its_form_whatever_its_header(cells):
    assert told(("Field 7", cells)) == ["personal"]


def test_a_welsh_you_is_no_health_number():
    words = [f"The surgery in village number {place} needs more doctors" for place in range(24)]
    assert told(("What matters most? / Beth sydd bwysicaf i chi?", words)) == ["open"]
    assert told(("CHI number", [f"{place:010d}" for place in range(24)])) == ["personal"]


def test_what_a_tool_knows_of_who_sent_a_form_in_is_no_question():
    assert told(("Submitted by: ID", ["0"] * 24), ("Submitted by: Title", ["Anonymous"] * 24)) == ["personal"] * 2
    assert told(("Complete?", ["Complete", "Complete", "Incomplete"] * 8)) == ["administration"]
    assert told(("Interviewer's name", ["M T", "C D"] * 12)) == ["personal"]


def test_where_no_column_is_headed_as_an_id_one_of_codes_all_different_is_taken():
    answers = ("Do you agree?", YES_NO)
    assert told(("Key", CODES), answers) == ["id", "closed"]
    assert told(("Response ID", [str(place) for place in range(24)]), ("Key", CODES), answers) == [
        "id", "administration", "closed",
    ]  # fmt: skip


def test_what_was_written_under_other_in_a_question_about_the_person_is_not_used():
    towns = ["Dunbrae", "Portnessie", "Other"] * 8
    assert told(("Which town do you live in?", towns), ("Other - Which town do you live in?", ORIGINS)) == [
        "locality", "personal",
    ]  # fmt: skip


def test_what_a_tool_makes_of_an_internet_address_is_nobodys_home():
    columns = [("Latitude", PLACES), ("City", ["London", "Perth"] * 12), ("Postal", ["EH6", "KY1"] * 12)]
    assert told(*columns) == ["personal", "administration", "administration"]


def test_options_that_stand_alone_as_headers_are_one_question():
    columns = [(name, [name, ""] * 12) for name in ("Pharmacy", "Day centre, or lunch club", "Dentist")]
    (guess,) = find_roles([weigh(name, "", place, cells) for place, (name, cells) in enumerate(columns)])
    assert (guess.role, guess.kind, guess.options) == ("closed", "multiple", tuple(name for name, _ in columns))


@pytest.mark.parametrize(
    "header", ["{}:Which do you use?", "Which do you use? {}", "Which do you use? >> {}", "Which do you use? [{}]"]
)
def test_options_are_one_question_however_a_tool_joins_them_to_it(header):
    columns = [(header.format(name), ["1", ""] * 12) for name in ("Pharmacy", "Dentist", "Ward")]
    (guess,) = find_roles([weigh(name, "", place, cells) for place, (name, cells) in enumerate(columns)])
    assert (guess.kind, guess.options) == ("multiple", ("Pharmacy", "Dentist", "Ward"))
    assert guess.name in ("Which do you use?", "Which do you use")


@pytest.mark.parametrize("name", [*CHARACTERISTICS, *OTHER_AXES, "disability_limits", "area_type", "locality"])
def test_every_characteristic_that_is_proposed_is_one_that_the_settings_take(name):
    settings = {"input": {"path": "a.csv"}, "characteristics": {name: "A"}}
    assert list(contradictions(settings)) == []


def test_how_a_response_came_is_told_from_whether_it_was_finished():
    assert told(("Channel", ["Online", "Paper", "Drop-in event"] * 8)) == ["channel"]
    assert told(("Response Type", ["completed", "completed", "partial"] * 8)) == ["administration"]


def test_options_in_the_order_that_somebody_put_them_in_are_a_ranking():
    cells = ["Bus;Train;Taxi;", "Taxi;Bus;Train;", "Train;Bus;Taxi;"] * 8
    (ranked,) = find_roles([weigh("Rank these in order of importance", "", 0, cells)])
    (ticked,) = find_roles([weigh("Which of these do you use? (tick all)", "", 0, [*cells, "Bus;", "Taxi;Bus;"] * 2)])
    assert (ranked.kind, ranked.options) == ("ranking", ("Bus", "Taxi", "Train"))
    assert ticked.kind == "multiple"


def test_a_mark_that_nobody_answered_is_no_option_and_how_often_stands_from_often_to_never():
    agreed = ["Agree", "Disagree", "Not Answered", "Don't know"] * 8
    often = ["Rarely", "Daily", "Never", "Weekly"] * 8
    found = find_roles([weigh("Do you agree?", "", 0, agreed), weigh("How often do you go?", "", 1, often)])
    assert [guess.options for guess in found] == [
        ("Agree", "Disagree", "Don't know"),
        ("Daily", "Weekly", "Rarely", "Never"),
    ]


def test_a_quizs_points_are_no_answers():
    assert told(("What is your age?", ["16-24", "25-34"] * 12), ("Points - What is your age?", ["0"] * 24)) == [
        "characteristic age", "administration",
    ]  # fmt: skip


def test_what_one_person_wrote_under_other_is_a_box_and_a_tick_for_it_is_none():
    used = ("How did you travel?", ["Bus", "Car", "Walk"] * 8)
    assert told(used, ("Other - How did you travel?", ["mobility scooter", *[""] * 23])) == ["closed", "write_in"]
    assert "write_in" not in told(used, ("How did you travel? - Other", ["Other", *[""] * 23]))
