from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from themes.agreement import Coding, judge, measure
from themes.agreement.answers import spelling
from themes.agreement.measures import MICRO, alpha, gain, kappa, resamples, tally
from themes.agreement.truth import read_truth
from themes.agreement.words import lines
from themes.consultation import Consultation
from themes.errors import DataError
from themes.report.agreeing import OneTheme, agreement_in_short, agreement_words, parts_words
from themes.report.tracing import unmark
from themes.tables import AGREEMENT, AGREEMENT_PARTS, ASSIGNED, CHARACTERISTICS, CLEAN, CODEFRAME, CODES, RESPONDENTS

SETTINGS = {
    "title": "t",
    "body": "b",
    "input": {"path": "r.csv"},
    "questions": [{"id": "q1", "text": "What matters?", "column": "a"}],
    "characteristics": {"age": "Age"},
}
LABELS = {"q1-01": "Buses", "q1-02": "Parking"}


def coded(pairs, people=None):
    """A tally of one theme: each pair is what two coders gave a response, of a respondent of its own."""
    flags = np.array(pairs, dtype=bool)
    size = len(flags)
    return tally(flags[:, :1], flags[:, 1:], np.ones((size, 1), dtype=bool), np.arange(size)).total()


def table(both, first, second, neither):
    return coded([(1, 1)] * both + [(1, 0)] * first + [(0, 1)] * second + [(0, 0)] * neither)


def test_krippendorffs_worked_example_of_two_coders_and_ten_articles():
    # Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", A: alpha = 0.095.
    meg, owen = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
    assert alpha(coded(list(zip(meg, owen, strict=True))))[0] == pytest.approx(0.0952, abs=5e-5)


@pytest.mark.parametrize(
    ("cells", "published"),
    # Fleiss, Levin and Paik (2003), "Statistical Methods for Rates and Proportions", table 18.1: one against the rest.
    [((75, 5, 5, 15), 0.6875), ((4, 6, 1, 89), 0.5), ((10, 0, 5, 85), 0.7727)],
)
def test_kappa_of_two_diagnosticians_is_what_the_textbook_works_out(cells, published):
    assert kappa(table(*cells))[0] == pytest.approx(published, abs=5e-5)


def test_kappa_of_fifty_proposals_read_by_two_readers_is_0_4():
    # The usual example: 20 yes by both, 5 and 10 by one only, 15 no by both.
    assert kappa(table(20, 5, 10, 15))[0] == pytest.approx(0.4)


def test_nothing_is_measured_where_chance_alone_would_always_agree():
    assert np.isnan(kappa(table(0, 0, 0, 8))[0])


def test_the_gain_of_one_coding_over_another_is_the_difference_of_their_f1_with_its_interval():
    human = np.tile([[1, 0], [0, 1]], (20, 1)).astype(bool)
    half = human & (np.arange(40) % 4 < 2)[:, None]
    found = gain(human, (half, human), np.arange(40), resamples(40, 1))[MICRO]
    assert found.value == pytest.approx(1 - 2 / 3)
    assert 0.15 < found.low < found.value < found.high < 0.6
    none = gain(human, (half, half), np.arange(40), resamples(40, 1))[MICRO]
    assert (none.value, none.low, none.high) == (0, 0, 0)


def responses(rows, *, ages=None, codes=None, settings=None, source="truth.csv"):
    """What `measure` finds, from rows of (a person's labels, the computer's theme ids), each by another respondent."""
    text, ids = "some words that were written", [f"r{number:03}" for number in range(len(rows))]
    people = pd.DataFrame({"respondent_id": ids, "question_id": "q1", "submission": 1, "status": "analysed"})
    reviewed = people.assign(campaign_id="", redacted_text=text)
    human = [(name, "q1", label, source) for name, (labels, _) in zip(ids, rows, strict=True) for label in labels]
    computer = [
        (name, "q1", theme, 1.0, 0, 5, "computer")
        for name, (_, given) in zip(ids, rows, strict=True)
        for theme in given
    ]
    frame = [("q1", theme, "", label, "", "", 1.0, "") for theme, label in LABELS.items()]
    groups = [(name, "age", age) for name, age in zip(ids, ages or [], strict=bool(ages))]
    coding = Coding(
        codes=CODES.check(pd.DataFrame(human, columns=CODES.names)),
        assigned=ASSIGNED.check(pd.DataFrame(computer, columns=ASSIGNED.names)),
        codeframe=CODEFRAME.check(pd.DataFrame(frame, columns=CODEFRAME.names)),
        reviewed=reviewed,
        clean=CLEAN.check(people.assign(clean_text=text, campaign_id="", language="en")),
        characteristics=CHARACTERISTICS.check(pd.DataFrame(groups, columns=CHARACTERISTICS.names).astype("str")),
    )
    return measure(coding, Consultation.model_validate({**SETTINGS, **(settings or {})}), name="coding")


ROWS = [
    *[(["Buses"], ["q1-01"])] * 12,
    *[(["buses ", "PARKING"], ["q1-01"])] * 3,
    *[(["Parking"], ["q1-02"])] * 5,
    *[([""], ["q1-02"])] * 5,
    *[([""], [])] * 15,
]


def test_each_theme_has_its_counts_its_measures_and_a_verdict():
    themes = responses(ROWS).themes.set_index("theme_id")
    columns = ["responses", "human", "computer", "both", "f1", "difference", "verdict"]
    assert themes.loc["q1-01", columns].tolist() == [40, 15, 15, 15, 1.0, 0.0, "fit for counts"]
    assert themes.loc["q1-02", columns].tolist() == [40, 8, 10, 5, 0.5556, 0.05, "not fit for counts"]
    low, high = themes.loc["q1-02", ["difference_low", "difference_high"]]
    assert low < 0.05 < high


def test_the_average_of_responses_counts_agreement_that_there_is_no_theme():
    parts = responses(ROWS).parts.set_index(["split", "measure"])["f1"]
    # 12 and 5 responses in full, 3 with one of two themes, 5 with one too many, 15 with none from either.
    assert parts["all", "average of responses"] == pytest.approx((12 + 5 + 15 + 3 * 2 / 3) / 40, abs=1e-4)
    assert parts["all", "all codes together"] == pytest.approx(2 * 20 / (23 + 25), abs=1e-4)
    assert parts["all", "average of codes"] == pytest.approx((1 + 10 / 18) / 2, abs=1e-4)


def test_a_theme_of_few_responses_is_told_nothing_of_and_the_floor_is_the_settings():
    rows = [*[(["Buses"], ["q1-01"])] * 9, *[(["Parking"], ["q1-02"])] * 6, *[([""], ["q1-02"])] * 6, *[([""], [])] * 9]
    assert responses(rows).themes["verdict"].tolist() == ["too few to tell", "not fit for counts"]
    low = responses(rows, settings={"quality": {"floor": 0.3}}).themes
    assert low["verdict"].tolist() == ["too few to tell", "fit for counts"]
    high = Consultation.model_validate({**SETTINGS, "quality": {"floor": 0.9}})
    assert judge(low, high)["verdict"].tolist() == ["too few to tell", "not fit for counts"]


def test_a_theme_that_both_gave_to_every_response_is_not_called_unfit():
    measured = responses([(["Buses"], ["q1-01"])] * 30)
    assert measured.themes["kappa"].isna().all()
    assert set(measured.themes["verdict"]) == {"too few to tell"}


def test_codes_that_people_gave_with_the_computers_in_sight_are_said_to_flatter_it():
    assert responses(ROWS).notes == ()
    (note,) = responses(ROWS, source="review").notes
    assert note.startswith("40 of 40 answers were coded in the workbook, under the computer's themes")


def test_groups_are_told_only_where_enough_people_were_coded_and_none_that_is_off():
    ages = ["old"] * 31 + ["young"] * 9
    told = responses(ROWS, ages=ages).parts
    assert set(zip(told["split"], told["part"], strict=True)) == {
        ("all", "all"), ("question", "q1"), ("length", "1 to 5 words"), ("language", "English"), ("age", "old"),
        ("spelling", "no misspelt or rare words"),
    }  # fmt: skip
    off = responses(ROWS, ages=ages, settings={"disclosure": {"characteristics": {"age": "off"}}}).parts
    assert "age" not in set(off["split"])


def test_a_code_that_no_theme_stands_for_counts_as_missed_and_is_named_only_where_enough_responses_have_it():
    measured = responses([*ROWS, *[(["Staffing"], [])] * 5, *[(["Rare"], [])] * 2])
    parts = measured.parts.set_index(["split", "measure"])["f1"]
    assert parts["all", "all codes together"] == pytest.approx(2 * 20 / (23 + 7 + 25), abs=1e-4)
    said = "7 codes match no theme and count as missed: 'staffing' 5, 1 others on fewer than 5 responses each (2)"
    assert measured.notes == (said,)


def test_where_no_code_is_a_themes_label_each_theme_stands_for_the_code_it_shares_most_responses_with():
    rows = [(["Transport"], ["q1-01"])] * 30 + [(["Cars"], ["q1-02"])] * 30
    measured = responses(rows)
    assert measured.themes["code"].tolist() == ["transport", "cars"]
    assert measured.themes["responses"].tolist() == [30, 30]
    assert measured.themes["f1"].tolist() == [1.0, 1.0]


def test_the_same_coding_is_measured_the_same_to_the_byte():
    first, second = responses(ROWS), responses(ROWS)
    pd.testing.assert_frame_equal(first.themes, second.themes, check_exact=True)
    pd.testing.assert_frame_equal(first.parts, second.parts, check_exact=True)


def test_the_terminals_tables_fit_in_eighty_columns():
    measured = responses(ROWS, ages=["A group with a name that goes on for longer than a terminal is wide"] * 40)
    codeframe = pd.DataFrame({"question_id": "q1", "theme_id": list(LABELS), "label": ["B" * 90, "Parking"]})
    said = list(lines(measured.themes, measured.parts, codeframe, 0.6))
    assert max(map(len, said)) <= 80
    assert said[0] == "Agreement with human coding, on 40 responses that both coded"
    assert said[-1] == "1 of 2 themes are not fit for counts: their kappa is under 0.6 (quality.floor)"


def truth(folder: Path, text: str):
    path = folder / "truth.csv"
    path.write_text(text, encoding="utf-8")
    names = {"kind": "individual", "people": 1, "may_publish": "no", "standing": "in time"}
    people = pd.DataFrame({"respondent_id": ["ra", "rb"], "source_id": ["A 1", "B 2"]}).assign(**names)
    people = people.assign(**dict.fromkeys(("locality", "submitted_at", "source", "channel"), ""))
    frame = [("q1", theme, "", label, "", "", 1.0, "") for theme, label in LABELS.items()]
    codeframe = CODEFRAME.check(pd.DataFrame(frame, columns=CODEFRAME.names))
    return read_truth(path, RESPONDENTS.check(people), codeframe, ("q1", "q2"))


def test_a_row_is_a_code_by_either_id_and_by_theme_or_label(tmp_path):
    text = "source_id,respondent_id,question_id,theme_id,label\nA 1,,q1,,Buses\n,rb,q1,q1-02,\nA  1,,q2,,\n"
    found = truth(tmp_path, text)[["respondent_id", "question_id", "code"]]
    assert found.to_numpy().tolist() == [["ra", "q1", "Buses"], ["ra", "q2", ""], ["rb", "q1", "q1-02"]]


def test_every_problem_of_the_file_is_told_at_once_and_no_cell_is_quoted(tmp_path):
    with pytest.raises(DataError) as told:
        truth(tmp_path, "source_id,question_id,theme_id\nA 1,q1,q1-01\nsecret,q1,q1-01\nB 2,q9,q1-77\n")
    assert [problem[:56] for problem in told.value.problems] == [
        "truth.csv: 'source_id': row 3: no respondent of the run ",
        "truth.csv: 'question_id': row 4: this is no open questio",
        "truth.csv: 'theme_id': row 4: the run has no such theme;",
    ]
    assert "secret" not in str(told.value)
    with pytest.raises(DataError) as told:
        truth(tmp_path, "id,code\nA 1,Buses\n")
    assert len(told.value.problems) == 3


def test_the_range_beside_a_number_is_in_whole_steps_and_within_the_base():
    assert unmark(OneTheme(is_unfit=False, low=-0.02, high=0.03).beside(40, 200, step=5)) == "30 to 45"
    unfit = OneTheme(is_unfit=True, low=0.1, high=0.4).beside(6, 50, step=5)
    assert unmark(unfit) == "not fit for counts; 0 to 5"
    assert OneTheme(is_unfit=False, low=None, high=None).beside(6, 50, step=5) == "–"


def test_the_report_says_what_agreement_was_or_that_it_was_not_measured():
    measured = responses(ROWS)
    said = unmark(agreement_words(measured.themes, measured.parts, 0.6))
    assert said.startswith("Agreement with human coding was 0.83, where 1 is full agreement")
    assert "on 40 responses that people coded themselves. 1 of 2 themes" in said
    few = responses(ROWS[:9])
    assert unmark(agreement_words(few.themes, few.parts, 0.6)).endswith("fewer than 10 responses: too few to tell.")
    # Who read what says in the paragraph before that it was not measured.
    assert agreement_words(AGREEMENT.empty(), AGREEMENT_PARTS.empty(), 0.6) == ""
    assert agreement_in_short(AGREEMENT_PARTS.empty()).endswith("was not measured.")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("the bus is late and the driver isn't kind", "no misspelt or rare words"),
        ("the buss is layt and the drivver iss rood", "more than 1 word in 20 misspelt or rare"),
        ("Parking", ""),
    ],
)
def test_english_is_told_apart_by_how_it_is_written(text, said):
    assert spelling(text) == said


def test_the_method_tells_parts_without_a_count_and_no_group_that_is_not_public():
    rows = [
        ("length", "1 to 5 words", 0.681), ("length", "6 to 20 words", 0.45), ("age", "old", 0.5),
        ("age", "young", 0.7), ("religion", "none", 0.1), ("spelling", "no misspelt or rare words", 0.6),
    ]  # fmt: skip
    parts = AGREEMENT_PARTS.check(
        pd.DataFrame([(*row[:2], MICRO, 40, row[2], 0.1, 0.9, "x") for row in rows], columns=AGREEMENT_PARTS.names)
    )
    settings = {**SETTINGS, "characteristics": {"age": "Age", "religion": "Religion"}}
    assert tuple(map(unmark, parts_words(parts, Consultation.model_validate(settings)))) == (
        "By the length of an answer, agreement was 0.68 (1 to 5 words) and 0.45 (6 to 20 words).",
        "By group, agreement was lowest for Age: old (0.50) and highest for Age: young (0.70); numbers of groups on "
        "which people and the computer agree less are less sure.",
    )
