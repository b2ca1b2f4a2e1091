"""What `themes new` shows of its guesses on a terminal."""

import pandas as pd

from themes.questionnaire import propose_settings, summary


def test_of_very_many_columns_the_first_are_listed_and_the_others_counted(tmp_path):
    columns = {f"Why do you say that of part {part}?": [f"Because of the bus number {row}" for row in range(6)]
               for part in range(200)}  # fmt: skip
    pd.DataFrame(columns).to_csv(tmp_path / "wide.csv", index=False)
    shown = list(summary(propose_settings(tmp_path / "wide.csv")))
    assert shown[0] == "wide.csv: 6 rows in 200 columns"
    assert "  and 140 more: see consultation.toml" in shown
    assert len(shown) < 80


def test_one_row_and_one_column_are_told_as_one(tmp_path):
    pd.DataFrame({"What matters?": ["The bus is late every day"]}).to_csv(tmp_path / "one.csv", index=False)
    assert next(iter(summary(propose_settings(tmp_path / "one.csv")))) == "one.csv: 1 row in 1 column"
