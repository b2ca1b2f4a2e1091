"""Languages: told apart where there are words enough to tell, English where there are not."""

import pytest

from themes.languages import NAMES, tell_language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Tha sinn feumach air barrachd seirbheisean dotair anns a' choimhearsnachd againn.", "gd"),
        ("Tha e doirbh faighinn dhan ospadal gun chàr.", "gd"),
        ("We dinnae want the wee clinic shut, it's aw we hae in the toun.", "sco"),
        ("Ma mither hud tae wait fower oors an naebody telt her whit wis wrang.", "sco"),
        ("Potrzebujemy więcej lekarzy w naszej okolicy, bo czekamy zbyt długo.", "pl"),
        ("Necesitamos más médicos porque tenemos que esperar demasiado.", "es"),
        ("Mae angen mwy o feddygon arnom ni gan fod yr amser aros yn rhy hir.", "cy"),
        ("Нам потрібно більше лікарів, бо черги дуже довгі.", "uk"),
        ("ہمیں اپنے علاقے میں مزید ڈاکٹروں کی ضرورت ہے۔", "ur"),
        ("نحتاج إلى المزيد من الأطباء في منطقتنا", "ar"),
        ("我们需要更多的医生", "zh"),
        ("ਸਾਨੂੰ ਹੋਰ ਡਾਕਟਰਾਂ ਦੀ ਲੋੜ ਹੈ।", "pa"),
    ],
)
def test_an_answer_in_another_language_is_named(text, code):
    assert tell_language(text) == code
    assert code in NAMES


@pytest.mark.parametrize(
    "text",
    [
        "", "no", "PARKING!!!", "More nurses", "the wee bairns are no happy aye", "aye the bus is aye late ken",
        "Inverness Dingwall Ullapool Lochinver Durness", "Amlodipine ramipril simvastatin omeprazole metformin",
        "My son goes to Sgoil Araich in Tobhta and loves it", "Groups: alt.animals.cat", "adfasdf dsf asdf",
        "http://www.example.org/search?hl=en&q=uecker", "waitin tims are 2 long an the docters never lissen",
    ],
)  # fmt: skip
def test_english_stays_english_however_it_is_written(text):
    assert tell_language(text) == "en"


def test_an_answer_with_its_translation_is_in_the_other_language():
    text = (
        "Tha an leabharlann glè chudromach dhan chlann againn agus dhan choimhearsnachd air fad.\n"
        "The library is very important to our children and to the whole community, and it must stay open."
    )
    assert tell_language(text) == "gd"
