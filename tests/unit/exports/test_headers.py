"""Headers: where the names of the columns stand, whatever stands above them."""

from themes.exports.headers import find_layout

ANSWERS = [["r1", "2026-03-01", "The bus is late", "16-24"], ["r2", "2026-03-02", "No dentist", "16-24"]]


def test_sections_over_the_names_of_the_columns_are_no_names():
    rows = [["About the response", "", "Your answers", ""], ["Ref", "Date", "What matters?", "Age"], *ANSWERS]
    found = find_layout(rows)
    assert (found.header, found.first, found.first_answer) == ("one row", 1, 2)


def test_names_that_some_columns_lack_are_names_all_the_same():
    rows = [["Ref", "", "What matters?", ""], *ANSWERS, ["r3", "2026-03-05", "More buses", "25-34"]]
    found = find_layout(rows)
    assert (found.first, found.first_answer) == (0, 1)


def test_questions_over_their_options_are_two_rows():
    rows = [
        ["RespondentID", "Which do you use?", "", "Why?"],
        ["", "Bus", "Train", "Open-Ended Response"],
        ["11", "Bus", "", "It is cheap"],
        ["12", "", "Train", "It is quick"],
    ]
    assert find_layout(rows).header == "two rows"
