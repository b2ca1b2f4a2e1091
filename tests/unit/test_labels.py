"""Facts about labels: what names a theme, what may not, and that no two are alike."""

import numpy as np
import pandas as pd

from themes.clusters.labels import Name, name_themes
from themes.clusters.model import Fit
from themes.encoder import encode, load_encoder
from themes.speech.phrases import words_of
from themes.speech.stems import stem

THRESHOLD = 3
WAITS = [
    "The waiting times for GP appointments are too long.",
    "I hate the waiting times for GP appointments.",
    "Waiting times for GP appointments have got worse.",
    "It is the waiting times for a GP that are bad.",
]
BUSES = [
    "There is no bus service in the evening.",
    "The bus service is bad and the fares are high.",
    "A better bus service and lower fares would help us.",
    "We need a bus service and lower fares.",
]


def named(*themes: list[str], threshold: int = THRESHOLD, taken: tuple[str, ...] = ()) -> list[Name]:
    """The names of themes of which the passages are given, each said by a person of its own."""
    texts = [text for theme in themes for text in theme]
    places = np.repeat(np.arange(len(themes)), [len(theme) for theme in themes])
    vectors = encode(load_encoder(), texts)
    centres = np.stack([vectors[places == theme].mean(axis=0) for theme in range(len(themes))])
    centres /= np.linalg.norm(centres, axis=1, keepdims=True)
    passages = pd.DataFrame({"respondent_id": [f"r{number}" for number in range(len(texts))], "text": texts})
    order = np.arange(len(themes))
    return name_themes(passages, Fit(places, centres, ()), order, threshold, taken=taken)


def test_a_label_is_a_phrase_that_people_used_with_the_capitals_they_gave_it() -> None:
    waits, buses = named(WAITS, BUSES)
    assert waits.label == "Waiting times for GP appointments"
    assert buses.label == "Bus service"


def test_a_description_adds_to_the_label_and_keywords_do_not_repeat_it() -> None:
    _, buses = named(WAITS, BUSES)
    assert "fares" in buses.description
    held = {stem(word) for word in words_of(buses.label)}
    keywords = [stem(word) for word in words_of(buses.keywords)]
    assert keywords
    assert not held & set(keywords)
    assert len(keywords) == len(set(keywords))


def test_no_word_that_fewer_people_used_stands_in_a_name() -> None:
    rare = ["Zebedee stole the gold plate.", "Zebedee stole the gold plate.", "Ermintrude came by."]
    unnamed = named(BUSES, rare)[1]
    assert unnamed == Name("Theme 2 (needs a name)", "A person needs to name this theme.", "")


def test_no_two_labels_are_alike_in_any_form_or_order() -> None:
    first, second = named(BUSES, [text.replace("bus service", "bus services") for text in BUSES])
    assert {stem(word) for word in words_of(first.label)} != {stem(word) for word in words_of(second.label)}
    assert named(BUSES, taken=("Services of the bus", "Bus services"))[0].label not in ("Bus service", "Bus services")


def test_a_piece_of_somebodys_story_names_no_theme_that_has_a_subject() -> None:
    waits = [
        "My mother-in-law waited sixteen days for a hospital bed.",
        "My mother-in-law needed a hospital bed for sixteen days.",
        "Sixteen days without a hospital bed for my mother-in-law.",
        "Another mother-in-law, another sixteen days, no hospital bed.",
    ]
    assert named(waits, BUSES)[0].label.startswith("Hospital bed")


def test_a_phrase_tied_to_one_telling_gives_way_to_the_subject() -> None:
    bags = [
        "They sent me home on a Friday night with a bag of tablets.",
        "Home on a Friday night with a bag of tablets and no letter.",
        "A bag of tablets on a Friday night, and that was my discharge.",
        "My discharge was a Friday night with a bag of tablets.",
    ]
    assert named(bags, BUSES)[0].label == "Bag of tablets"


def test_what_is_only_kin_or_days_needs_a_name() -> None:
    assert named(["My mother", "my mother.", "On Friday", "Friday, my father"], BUSES)[0].label.endswith(
        "(needs a name)"
    )


def test_a_theme_of_complaints_is_not_named_with_praise() -> None:
    cold = ["The good food is always late.", "Good food comes late and cold.", "I waited, and the good food was bad."]
    name = named(cold, BUSES)[0]
    assert "good" not in name.label.casefold()
    assert name.description.endswith("mostly what was hard, wrong or worrying.")


def test_answers_that_there_is_nothing_to_improve_are_called_that() -> None:
    nothing = ["Nothing to improve.", "Nothing to improve here", "There is nothing to improve.", "No, nothing"]
    assert named(nothing, BUSES)[0].label == "Nothing to improve"


def test_the_word_that_stands_for_a_redacted_name_stands_in_no_label() -> None:
    assert "someone" not in named(["someone", "someone", "someone", "test"], BUSES)[0].label.casefold()


def test_a_theme_in_which_most_say_the_same_few_words_is_called_that() -> None:
    assert named(["Everything.", "everything", "Everything!", "All of the meals"], BUSES)[0].label == "Everything"


def test_two_subjects_that_share_out_a_theme_are_named_together() -> None:
    both = [
        "Suppliers must open their data.", "Suppliers and their prices.", "Suppliers are slow.", "Hold suppliers to it",
        "Procurement takes years.", "Change procurement.", "Simpler procurement, please.", "Procurement is a maze.",
    ]  # fmt: skip
    assert set(words_of(named(both, BUSES)[0].label)) == {"suppliers", "and", "procurement"}


def test_a_joined_label_holds_only_words_that_enough_people_used() -> None:
    both = [*(f"Suppliers {word}." for word in ("fail", "lie", "sleep")), *("Procurement fails." for _ in range(3))]
    assert words_of(named(both, BUSES, threshold=4)[0].label) in (
        ["suppliers"],
        ["procurement"],
        ["theme", "needs", "a", "name"],
    )


def test_what_everybody_speaks_of_names_no_theme_that_has_a_subject_of_its_own() -> None:
    paths = [f"The harbour needs {thing}." for thing in ("walking paths", "paths", "better paths", "safe paths")]
    boats = [
        f"The harbour needs {thing}." for thing in ("boat moorings", "moorings", "cheap moorings", "more moorings")
    ]
    assert not any("harbour" in name.label.casefold() for name in named(paths, boats))


def test_thanks_alone_are_called_thanks_and_praise_alone_as_people_put_it() -> None:
    thanks = ["Thank you so much.", "Thank you.", "Thank you all", "I want to say thank you"]
    praise = ["It was very good.", "Very good", "very good indeed", "They were very good"]
    assert [name.label for name in named(thanks, praise, BUSES)][:2] == ["Thank you", "Very good"]


def test_a_board_is_told_that_some_find_fault_where_most_praise() -> None:
    meals = [*("The meals are excellent." for _ in range(8)), *("The meals are awful." for _ in range(3))]
    assert named(meals, BUSES)[0].description.endswith("mostly praise, though some find fault or ask for change.")
    fewer = [*meals[:8], "The meals are awful."]
    assert named(fewer, BUSES)[0].description.endswith("mostly praise.")


def test_a_theme_of_praise_and_criticism_takes_no_side_in_its_label() -> None:
    meals = [*("Lovely meals." for _ in range(4)), *("Awful meals." for _ in range(4))]
    name = named(meals, BUSES)[0]
    assert name.label == "Meals"
    assert name.description.endswith("praise and criticism together.")


def test_a_heading_over_several_themes_is_named_unlike_them() -> None:
    both = named(WAITS + BUSES, taken=("Waiting times for GP appointments",))
    assert both[0].label not in ("", "Waiting times for GP appointments")


def test_a_heading_that_needs_a_name_is_not_called_as_a_theme_that_needs_one() -> None:
    first = named(["Zebedee."])[0].label
    assert first == "Theme 1 (needs a name)"
    assert named(["Zebedee."], taken=(first,))[0].label != first
