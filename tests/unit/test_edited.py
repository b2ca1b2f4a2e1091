"""Facts about files that people may have edited."""

from themes.edited import free_place
from themes.stages import EVIDENCE
from themes.store import make_run, write_whole


def written(run, *contents):
    """The run after the stage wrote these files."""
    outputs = {name: write_whole(run.folder / name, content) for name, content in contents}
    run.note({"stages": {"assess": {"outputs": outputs}}})


def test_evidence_that_nobody_edited_is_written_over(tmp_path):
    run = make_run(tmp_path / "run")
    assert free_place(run, EVIDENCE, "assess") == EVIDENCE
    written(run, (EVIDENCE, b"first"))
    assert free_place(run, EVIDENCE, "assess") == EVIDENCE


def test_evidence_that_an_officer_edited_stays_and_the_new_one_stands_beside_it(tmp_path):
    run = make_run(tmp_path / "run")
    written(run, (EVIDENCE, b"first"))
    (run.folder / EVIDENCE).write_bytes(b"edited")
    beside = "review/equality_evidence 2.xlsx"
    assert free_place(run, EVIDENCE, "assess") == beside
    written(run, (beside, b"second"))
    assert free_place(run, EVIDENCE, "assess") == beside
    (run.folder / beside).write_bytes(b"edited too")
    assert free_place(run, EVIDENCE, "assess") == "review/equality_evidence 3.xlsx"
