"""Where tables are rounded, no number beside them tells a base more closely than they do."""

from dataclasses import replace

import pytest

from themes.errors import GateError
from themes.report import WhoRead, build
from themes.signoff import SignOff

ROUND = {"disclosure": {"method": "round"}}
ROWS = [
    ("q1", "received", 193), ("q1", "blank", 9), ("q1", "late", 1), ("q1", "analysed", 183),
    ("q1", "campaign_additions", 2),
]  # fmt: skip


def test_steps_go_to_the_nearest_five_and_what_was_received_is_their_sum(sources_of) -> None:
    told = build(sources_of(ROUND, accounting=ROWS), edition="release").tables.accounting
    assert dict(zip(told["step"], told["responses"], strict=True)) == {
        "received": 195, "blank": 10, "late": 0, "analysed": 185, "campaign_additions": 0,
    }  # fmt: skip


def test_what_was_analysed_and_added_make_the_rounded_base(sources_of) -> None:
    rows = [("q1", "received", 707), ("q1", "analysed", 707), ("q1", "campaign_additions", 31)]
    told = build(sources_of(ROUND, accounting=rows), edition="release").tables.accounting
    # 738 people: 740. By themselves 707 and 31 would be 705 and 30, and the base 738 or 739.
    assert told["responses"].tolist() == [710, 710, 30]


def test_steps_that_do_not_add_up_are_refused_all_the_same(sources_of) -> None:
    wrong = [("q1", "received", 194), *ROWS[1:]]  # one more than its parts
    with pytest.raises(GateError, match="do not add up"):
        build(sources_of(ROUND, accounting=wrong), edition="release")


def test_whoever_read_everything_does_not_tell_how_much_that_was(sources_of) -> None:
    read_all = replace(sources_of(ROUND, accounting=ROWS), read=WhoRead({"q1": 183}), signed=SignOff(183, 183))
    report = build(read_all, edition="release")
    words = " ".join([one.shown for part in report.summary for one in part.sentences] + [report.method.missed])
    assert "183" not in words
    assert "Officers read 185 of 185 responses in full" in words
    assert "drawn from all of them" in words
    some = build(replace(read_all, signed=SignOff(200, 202)), edition="release")
    assert "read 200 answers, drawn from 205 at random" in some.method.missed
