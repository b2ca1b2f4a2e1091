"""Facts about redaction with what people decided in earlier runs."""

import pandas as pd
import pytest

from themes.consultation import Redaction
from themes.local_list import IS_NAME, IS_NO_NAME, Hasher, LocalList
from themes.redaction import redact
from themes.tables import CLEAN, Clean

HASHER = Hasher(b"secret")


def answers(*texts: str) -> Clean:
    rows = [(f"r{at}", "q1", 1, text, "analysed", "", "en") for at, text in enumerate(texts)]
    return CLEAN.check(pd.DataFrame(rows, columns=CLEAN.names))


def known(names: str = "", clear: str = "") -> LocalList:
    """A local list of names, and of words that are none, parted by bars."""
    verdicts = {HASHER.of(words): IS_NAME for words in names.split("|") if words}
    return LocalList(HASHER, {**verdicts, **{HASHER.of(words): IS_NO_NAME for words in clear.split("|") if words}})


@pytest.mark.parametrize(
    ("text", "names", "clear", "expected"),
    [
        ("We sat in James Morrison all day.", "", "", "We sat in [NAME 1] all day."),
        ("We sat in James Morrison all day.", "", "james morrison", "We sat in James Morrison all day."),
        ("Dr James Morrison was kind.", "", "james morrison", "Dr [NAME 1] was kind."),
        ("Mr Whippy sells ices.", "", "mr whippy", "Mr Whippy sells ices."),
        ("zorblat drove us, ZORBLAT did", "Zorblat", "", "[NAME 1] drove us, [NAME 1] did"),
        ("They drove us.", "Zorblat", "james morrison", "They drove us."),
        ("Senga Zorblat of 07700 900123", "Zorblat", "", "[NAME 1] of [PHONE]"),
    ],
)
def test_names_that_people_decided_about_are_hidden_or_left_in(text, names, clear, expected):
    redacted, _ = redact(answers(text), Redaction(), known(names, clear))
    assert list(redacted["redacted_text"]) == [expected]


def test_what_was_decided_before_stays_among_the_findings_so_that_it_can_be_undone():
    redacted, findings = redact(answers("James Morrison and zorblat"), Redaction(), known("zorblat", "james morrison"))
    assert list(redacted["redacted_text"]) == ["James Morrison and [NAME 1]"]
    assert findings[["start", "end", "recogniser", "tier"]].to_numpy().tolist() == [
        [0, 14, findings["recogniser"].iloc[0], "left in"],
        [19, 26, "local_list", "redacted"],
    ]
