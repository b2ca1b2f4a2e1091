"""What the report says of redaction: what was replaced, what was missed as far as people measured it, no more."""

import re
from dataclasses import replace

import pytest

from tests.unit.report.conftest import SETTINGS
from tests.unit.report.test_files import texts
from themes.consultation import Consultation
from themes.report import build, write
from themes.signoff import SignOff

UNCHECKED = Consultation.model_validate({**SETTINGS, "publication": {"redaction_check": "not required"}})
STATES = [SignOff(), SignOff(200, 900), SignOff(200, 900, ("r1/q1",)), SignOff(9, 9, (), (), 1)]


@pytest.mark.parametrize("edition", ["draft", "release"])
@pytest.mark.parametrize("signed", STATES)
def test_no_file_says_that_answers_were_made_anonymous(edition, signed, sources) -> None:
    files = texts(write(build(replace(sources, signed=signed, consultation=UNCHECKED), edition=edition)))
    assert not [name for name, text in files.items() if re.search("anonymi[sz]|anonymous", text, re.IGNORECASE)]


@pytest.mark.parametrize(
    ("signed", "said"),
    [
        (SignOff(200, 900), "0 missed in 200; upper 95 % limit 1.5 %."),
        (SignOff(200, 900, (), (), 2), "2 missed in 200; upper 95 % limit 3.1 %. What was found has been taken out"),
        (SignOff(200, 900, ("r1/q1",)), "not measured. 199 of a sample of 200 answers have been read"),
        (SignOff(60, 60), "60 answers, drawn from all of them"),
        (SignOff(), "There were no answers"),
    ],
)
def test_the_report_says_how_many_personal_details_were_missed_or_that_it_was_not_measured(
    signed, said, sources
) -> None:
    page = write(build(replace(sources, signed=signed), edition="release"))["report.html"].decode()
    assert said in page
    assert "Personal details replaced in the answers" in page


def test_a_release_without_the_check_says_so_at_its_head_and_no_other_does(sources) -> None:
    def head(signed: SignOff, edition: str) -> str:
        report = build(replace(sources, signed=signed, consultation=UNCHECKED), edition=edition)
        return write(report)["report.html"].decode().split("<nav")[0]

    said = [
        (edition, signed.is_done)
        for edition in ("draft", "release")
        for signed in STATES[1:3]
        if "How many it missed was not measured" in head(signed, edition)
    ]
    assert said == [("release", False)]


def test_the_settings_of_the_check_are_printed(sources) -> None:
    rows = {row[0]: row[1] for row in build(sources, edition="release").method.settings.rows}
    assert (rows["publication.redaction_check"], rows["redaction.sample"]) == ("required", "200")
