"""Facts about findings as a whole: overlaps, placeholders, tiers and failures."""

import pytest

from themes.personal_data import KINDS, TIERS, Finding, find, patterns, replace
from themes.personal_data.gazetteer import load_gazetteer
from themes.personal_data.overlaps import merge


def test_overlapping_findings_become_one_that_hides_every_character_of_both():
    phone = Finding(0, 11, "PHONE", "phone", 0.9, "redacted")
    number = Finding(8, 15, "NUMBER", "digits", 0.5, "queued")
    assert merge([number, phone]) == [Finding(0, 15, "PHONE", "phone", 0.9, "redacted")]


def test_the_highest_tier_names_a_finding_even_if_shorter():
    short = Finding(2, 4, "CHI", "chi", 0.9, "redacted")
    assert merge([Finding(0, 9, "NUMBER", "digits", 0.5, "queued"), short])[0].kind == "CHI"


def test_a_flagged_finding_gives_way_to_a_hidden_one():
    hidden = Finding(0, 5, "NAME", "names", 0.9, "queued")
    assert merge([Finding(3, 9, "DATE", "date_of_birth", 0.5, "flagged"), hidden]) == [hidden]


def test_findings_that_touch_stay_apart():
    one, other = Finding(0, 5, "NAME", "names", 0.9, "queued"), Finding(5, 9, "PHONE", "phone", 0.9, "redacted")
    assert merge([other, one]) == [one, other]


def test_flagged_findings_are_left_in_place():
    assert replace("aged 81", [Finding(5, 7, "AGE", "age", 0.6, "flagged")]) == "aged 81"


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "NAME"])
def test_a_placeholder_is_never_found_again(found, kind):
    assert found(f"Dr [{kind}] of [{kind}], ref [{kind}], [NAME 1] and Regards, [NAME 12]") == []


def test_names_found_later_are_numbered_after_those_already_replaced(redact):
    assert redact("[NAME 2] met Fiona MacDonald") == "[NAME 2] met [NAME 3]"


def test_every_tier_and_kind_found_is_a_declared_one(recognisers):
    texts = ["Dr Patel, 07700 900123, aged 81, 12345, me@example.org, EH12 5AA, G12, 12/05/2021"]
    for finding in find(recognisers, texts)[0]:
        assert finding.kind in KINDS
        assert finding.tier in TIERS


def test_no_texts_give_no_findings_and_an_empty_text_gives_none(recognisers):
    assert find(recognisers, []) == []
    assert find(recognisers, ["", " \n "]) == [[], []]


def test_a_recogniser_that_fails_stops_the_run(recognisers, monkeypatch):
    def failing(text):
        raise RuntimeError("cannot read")

    monkeypatch.setattr(patterns, "RECOGNISERS", (patterns.Recogniser(failing),))
    with pytest.raises(RuntimeError):
        find(recognisers, ["anything"])


def test_offsets_are_those_of_the_original_text(recognisers):
    text = "Se\u0300onaid\u00ad said 0770\u200b0 900123"
    assert [text[each.start : each.end] for each in find(recognisers, [text])[0]] == [
        "Se\u0300onaid\u00ad",
        "0770\u200b0 900123",
    ]


def test_the_lists_of_names_are_long_and_keep_everyday_words_apart():
    gazetteer = load_gazetteer()
    assert len(gazetteer.given) > 1_200
    assert len(gazetteer.surnames) > 600
    assert {"may", "will", "grace", "hope", "rose", "mark", "faith"} <= gazetteer.ambiguous_given
    assert not gazetteer.given & gazetteer.ambiguous_given
    assert not gazetteer.surnames & gazetteer.ambiguous_surnames
