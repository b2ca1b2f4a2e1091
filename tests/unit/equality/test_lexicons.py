import pytest

from themes.equality.lexicons import PATTERNS, words_about


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("disability", "My mum uses a wheelchair and needs step-free access.", ("wheelchair", "step-free")),
        ("age", "Older people cannot book online", ("older people",)),
        ("ethnicity", "There is racism, and no interpreter", ("racism", "interpreter")),
        ("ethnicity", "It is a race to the bottom", ()),
        ("carer", "I look after my father", ("look after my",)),
        ("simd_quintile", "With the cost of living we use a food bank", ("cost of living", "food bank")),
        ("island", "The ferry from the island", ("ferry", "island")),
        ("trans", "There is no transport, the translation is bad", ()),
        ("religion", "[NAME 1] goes to CHURCH, to church", ("church",)),
        ("locality", "anything", ()),
    ],
)
def test_words_that_suggest_a_characteristic_are_found_once_as_whole_words(name, text, words):
    assert words_about(name, text) == words


def test_sex_and_trans_status_share_no_word():
    trans = "trans transgender non-binary misgendered pronouns deadname transphobia gender identity gender reassignment"
    sex = "women men girls boys males females mothers fathers sexism menopause misogyny"
    assert words_about("sex", trans) == words_about("trans", sex) == ()
    assert len(words_about("trans", trans)) >= 8
    assert len(words_about("sex", sex)) >= 10


def test_a_placeholder_is_no_word():
    assert [name for name in PATTERNS if words_about(name, "[NAME 1] [AGE 2] [CHILD] [RELIGION]")] == []
