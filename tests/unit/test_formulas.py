"""Words that a spreadsheet program takes for formulas are words."""

import pytest

from themes.formulas import guard


@pytest.mark.parametrize(
    "words", ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "＝1+1", '"=1+1"', "\ufeff =1", "“=1”", "\0=1"]
)
def test_what_a_spreadsheet_takes_for_a_formula_gets_an_apostrophe(words) -> None:
    assert guard(words) == f"'{words}"


@pytest.mark.parametrize("value", ["1+1", "a=b", "", -1, None])
def test_other_values_stay_as_they_are(value) -> None:
    assert guard(value) is value
