"""The synthetic consultation is the same on every computer, says where everything is planted, and reads as varied."""

import re
from collections import Counter
from pathlib import Path

import pandas as pd
import pytest

from themes import consultation
from themes.synthetic import SyntheticConsultation, make, write
from themes.synthetic import questionnaire as form
from themes.synthetic.answers import THEMES
from themes.synthetic.campaign import LETTER
from themes.synthetic.dice import Dice
from themes.synthetic.grammar import Speaker, read_parts
from themes.synthetic.mistakes import Typist, type_out
from themes.synthetic.personal import ANYWHERE_LINES, details, take_out

EXAMPLE = Path(__file__).parents[2] / "example"
FILES = ("responses.csv", "truth.csv", "planted.csv", "consultation.toml")
NAME = {"who": "my mum", "her": "her", "place": "Portlaw", "surgery": "the surgery"}


@pytest.fixture(scope="module")
def made() -> SyntheticConsultation:
    """The consultation of the example folder."""
    return make(800)


@pytest.fixture(scope="module")
def answers(made: SyntheticConsultation) -> pd.DataFrame:
    """Every answer of every respondent once: source_id, question_id and text."""
    export = made.export.drop_duplicates().rename(columns={text: name for name, text in form.OPEN.items()})
    long = export.melt(form.RESPONSE_ID, list(form.OPEN), var_name="question_id", value_name="text")
    return long.rename(columns={form.RESPONSE_ID: "source_id"})


@pytest.fixture(scope="module")
def substantive(made: SyntheticConsultation, answers: pd.DataFrame) -> pd.DataFrame:
    """The answers that have themes, each once."""
    return answers.merge(made.truth[["source_id", "question_id"]].drop_duplicates())


def test_the_same_seed_writes_the_same_bytes(tmp_path: Path) -> None:
    """Two runs leave files that are equal byte for byte."""
    write(tmp_path / "one", 60, seed=5)
    write(tmp_path / "two", 60, seed=5)
    for name in FILES:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_another_seed_makes_another_consultation() -> None:
    """The seed decides."""
    assert not make(60, seed=5).export.equals(make(60, seed=6).export)


def test_the_example_is_what_the_program_writes(tmp_path: Path) -> None:
    """The files of the example folder are those that `write` leaves, with line feeds alone."""
    write(tmp_path)
    for name in FILES:
        assert (tmp_path / name).read_bytes() == (EXAMPLE / name).read_bytes(), name
        assert b"\r" not in (tmp_path / name).read_bytes()


def test_the_written_settings_can_be_loaded(tmp_path: Path) -> None:
    """Each column that the settings name is in the export."""
    settings = consultation.load(write(tmp_path, 30))
    header = set(pd.read_csv(tmp_path / "responses.csv", dtype=str, nrows=0).columns)
    named = {question.column for question in (*settings.questions, *settings.closed)}
    named |= {characteristic.column for characteristic in settings.characteristics.values()}
    assert named <= header
    assert len(settings.characteristics) == 10


def test_the_export_is_text_alone(made: SyntheticConsultation) -> None:
    """Every cell is text, a blank one too."""
    assert all(dtype == "str" for dtype in made.export.dtypes)
    assert not made.export.isna().any().any()


def test_planted_words_stand_at_their_offsets(made: SyntheticConsultation, answers: pd.DataFrame) -> None:
    """The cell's text between start and end is the planted words."""
    cells = answers.set_index(["source_id", "question_id"])["text"]
    for row in made.planted.itertuples():
        assert cells[row.source_id, row.question_id][row.start : row.end] == row.words
    assert set(made.planted["kind"]) == {"NAME", "PHONE", "EMAIL", "CHI", "POSTCODE", "ADDRESS", "NINO", "DOB"}


def test_planted_data_is_in_four_answers_of_a_hundred(made: SyntheticConsultation, substantive: pd.DataFrame) -> None:
    """Personal data is as common as in real answers."""
    share = len(made.planted.drop_duplicates(["source_id", "question_id"])) / len(substantive)
    assert 0.03 < share < 0.055


def test_typing_mistakes_leave_personal_data_alone() -> None:
    """The clumsiest hand types every number as it is."""
    dice = Dice(3)
    speaker = Speaker(dice, {})
    for line in ANYWHERE_LINES * 5:
        marked = speaker.say(line.parts, {**NAME, **details(dice, age=40, her_age=80)})
        _, before = take_out(marked)
        text, after = take_out(
            type_out(marked, Typist(rate=0.5, no_capitals=True, two_spaces=True, texts=True), dice=dice)
        )
        assert [item.words for item in after] == [item.words for item in before]
        assert all(text[item.start : item.end] == item.words for item in after)


def test_no_mark_is_left_in_an_answer(answers: pd.DataFrame) -> None:
    """Brackets, braces and marks of the grammar are never seen."""
    assert not answers["text"].str.contains(r"[\ue000-\ue002{}\[\]|]").any()


def test_every_truth_row_belongs_to_an_answer(made: SyntheticConsultation, answers: pd.DataFrame) -> None:
    """No theme is planted in a blank, and none twice in one answer."""
    cells = answers.set_index(["source_id", "question_id"])["text"]
    assert all(cells[key] for key in zip(made.truth["source_id"], made.truth["question_id"], strict=True))
    assert not made.truth.duplicated().any()


def test_blank_and_nil_answers_are_as_common_as_stated(answers: pd.DataFrame, substantive: pd.DataFrame) -> None:
    """About an eighth is blank, and about one answer in fifteen says that there is nothing to say."""
    blank = (answers["text"] == "").mean()
    assert 0.1 < blank < 0.14
    assert 0.055 < 1 - blank - len(substantive) / len(answers) < 0.085


def test_answers_are_as_long_as_real_ones(substantive: pd.DataFrame) -> None:
    """The middle answer has about fifteen words, and some have more than a hundred and fifty."""
    words = substantive["text"].str.split().str.len()
    assert 12 <= words.median() <= 18
    assert words.max() > 150


def test_most_answers_of_some_length_hold_several_ideas(made: SyntheticConsultation, substantive: pd.DataFrame) -> None:
    """Of answers of more than twenty words, four in five have two themes or more."""
    themes = made.truth.groupby(["source_id", "question_id"]).size().rename("themes").reset_index()
    long = substantive.merge(themes)[lambda frame: frame["text"].str.split().str.len() > 20]
    assert (long["themes"] >= 2).mean() > 0.8


def test_themes_are_of_unequal_size(made: SyntheticConsultation) -> None:
    """Each question has all its themes, large and small ones."""
    for question, themes in THEMES.items():
        sizes = made.truth.loc[made.truth["question_id"] == question, "label"].value_counts()
        assert {theme.label for theme in themes} <= set(sizes.index)
        assert sizes.iloc[0] > 6 * sizes[[theme.label for theme in themes]].min()


@pytest.mark.parametrize(
    ("label", "column", "group"),
    [
        ("Respite and support for unpaid carers", form.CARER, "Yes"),
        ("Ways to get in touch other than online", form.AGE, "75 and over"),
        ("Buses and public transport", form.AREA, form.RURAL_AREA),
    ],
)
def test_some_themes_are_raised_more_by_some_people(
    made: SyntheticConsultation, label: str, column: str, group: str
) -> None:
    """A breakdown by characteristic has something to show."""
    people = made.export.drop_duplicates()
    raised = people[form.RESPONSE_ID].isin(made.truth.loc[made.truth["label"] == label, "source_id"])
    assert raised[people[column] == group].mean() > 1.5 * raised[people[column] != group].mean()


def test_the_campaign_letter_comes_as_it_is_and_changed(answers: pd.DataFrame) -> None:
    """About one person in twenty sends it, a third of them with words of their own."""
    letters = answers.loc[answers["text"].str.contains(LETTER, regex=False), "text"]
    assert 25 <= len(letters) <= 60
    assert 0.5 < letters.value_counts().iloc[0] / len(letters) < 0.85
    assert len(LETTER.split()) >= 80


def test_some_press_submit_twice(made: SyntheticConsultation) -> None:
    """Three whole rows are there twice, and no id is on two different rows."""
    assert made.export.duplicated().sum() == 3
    assert made.export.drop_duplicates()[form.RESPONSE_ID].is_unique


def test_organisations_leave_the_about_you_page(made: SyntheticConsultation) -> None:
    """About one in sixteen is an organisation, and it has no age."""
    organisations = made.export[made.export[form.KIND] == form.ORGANISATION]
    assert 0.04 < len(organisations) / len(made.export) < 0.08
    assert (organisations[list(form.COLUMNS[10:])] == "").all().all()


def test_nobody_answers_after_the_closing_day(made: SyntheticConsultation) -> None:
    """Answers come from the first of September to the thirtieth of October."""
    assert made.export[form.SUBMITTED].between("2026-09-01", "2026-10-31").all()


def test_some_groups_are_smaller_than_five(made: SyntheticConsultation) -> None:
    """There are small groups, for the rules on disclosure to hide."""
    sizes = made.export[form.ETHNICITY].value_counts()
    assert (sizes < 5).any()
    assert (sizes >= 5).sum() > 3


def test_few_sentences_are_repeated(substantive: pd.DataFrame) -> None:
    """Outside the letter, fewer than one sentence of seven words or more in twenty has been said before."""
    own = substantive.loc[~substantive["text"].str.contains(LETTER, regex=False), "text"]
    sentences = [sentence for text in own for sentence in re.split(r"(?<=[.!?])\s+|\n", text)]
    words = [" ".join(re.findall(r"\w+", sentence.lower())) for sentence in sentences]
    counts = Counter(sentence for sentence in words if len(sentence.split()) > 6)
    assert counts.total() - len(counts) < 0.05 * counts.total()
    assert max(counts.values()) <= 8


def test_twenty_thousand_respondents_are_made() -> None:
    """A national consultation keeps its ids apart, and widens them where it must."""
    large = make(20_000)
    assert large.export[form.RESPONSE_ID].nunique() == 20_000
    assert large.export[form.RESPONSE_ID].iloc[-1] == "STY-20000"


def test_an_unclosed_bracket_is_refused() -> None:
    """A slip in the grammar is found when it is read."""
    with pytest.raises(ValueError, match="not closed"):
        read_parts("a [wee|small slip")
