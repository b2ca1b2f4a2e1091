"""The run store: whole files, private folders, names that only the key links."""

import os

import pandas as pd
import pytest

from themes.errors import ReviewError, TableError
from themes.store import consultation_key, make_run, open_run, pseudonym, write_whole
from themes.tables import ACCOUNTING, REDACTED


def test_a_table_comes_back_as_it_was_written(tmp_path):
    run = make_run(tmp_path / "run")
    table = ACCOUNTING.check(pd.DataFrame({"question_id": ["q1"], "step": ["received"], "responses": [3]}))
    run.write(ACCOUNTING, table)
    pd.testing.assert_frame_equal(run.read(ACCOUNTING), table)


def test_whole_numbers_are_of_one_type_however_they_came():
    """Joined to an empty table they could hold nothing; a shift of spans made plain numbers of them again."""
    plain = pd.DataFrame({"question_id": ["q1"], "step": ["received"], "responses": [3]})
    joined = pd.concat([ACCOUNTING.empty(), plain.astype({"responses": "Int64"})])
    pd.testing.assert_frame_equal(ACCOUNTING.check(joined), ACCOUNTING.check(plain))
    assert list(ACCOUNTING.empty().dtypes) == list(ACCOUNTING.check(plain).dtypes)


def test_raw_text_cannot_pass_as_redacted_and_the_error_holds_no_value():
    raw = pd.DataFrame({"respondent_id": ["r1"], "question_id": ["q1"], "submission": [1], "text": ["a secret"]})
    with pytest.raises(TableError) as told:
        REDACTED.check(raw)
    assert str(told.value) == "table redacted: no column status, campaign_id, redacted_text"


def test_a_table_tells_all_that_is_wrong_with_it_in_counts():
    rows = pd.DataFrame({"question_id": ["q1", "q1"], "step": ["received"] * 2, "responses": ["a secret", "b"]})
    with pytest.raises(TableError) as told:
        ACCOUNTING.check(rows)
    assert str(told.value) == (
        "table accounting: responses is not of kind integer; 1 repeated keys (question_id, step)"
    )


def test_a_file_is_written_whole_and_nothing_else_is_left(tmp_path):
    write_whole(tmp_path / "a.csv", b"once")
    write_whole(tmp_path / "a.csv", b"twice")
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]
    assert (tmp_path / "a.csv").read_bytes() == b"twice"


def test_what_a_killed_run_left_half_written_is_cleared(tmp_path):
    run = make_run(tmp_path / "run")
    (run.private / ".raw.parquet.part").write_bytes(b"half")
    make_run(tmp_path / "run")
    assert not list(run.private.iterdir())


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such modes")
def test_folders_with_personal_data_and_the_key_open_for_their_owner_only(tmp_path):
    run = make_run(tmp_path / "run")
    consultation_key(tmp_path)
    for folder in (run.private, run.review, run.draft, tmp_path / ".themes"):
        assert folder.stat().st_mode & 0o777 == 0o700


def test_the_key_is_made_once_and_pseudonyms_hang_on_it(tmp_path):
    key = consultation_key(tmp_path)
    assert consultation_key(tmp_path) == key
    assert len(key) == 32
    assert pseudonym(key, "1") == pseudonym(key, "1")
    assert len({pseudonym(key, "1"), pseudonym(key, "2"), pseudonym(b"x" * 32, "1")}) == 3


def test_a_folder_that_is_no_run_is_told_so(tmp_path):
    with pytest.raises(ReviewError, match="not a run folder"):
        open_run(tmp_path)
