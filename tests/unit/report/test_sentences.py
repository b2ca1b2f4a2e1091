"""The report's sentences: computed from the numbers, rewritten by officers, never without a base."""

import re

import pytest

from themes.report import build, sentences, write
from themes.report.wording import percent_in_words, quantifier, scale
from themes.tables import numbers_hash

COUNT = "q1/q1-01/count"


def shown(report) -> dict[str, str]:
    return {sentence.sentence_id: sentence.shown for sentence in sentences(report)}


def rewrite(number: int, sentence_id: str, computed: str, words: str) -> tuple:
    """An officer's sentence as a row of DECISIONS."""
    target = f"{sentence_id}|{numbers_hash(computed)}"
    return (number, "sentence", "rewrite", "", "", "", target, words, "Morag", "2026-11-02")


def test_a_theme_is_told_with_its_quantifier_count_base_and_percentage(sources) -> None:
    told = shown(build(sources, edition="draft"))
    assert told[COUNT] == "Many of those who answered this question raised this theme: 60 of 182 respondents (33%)."
    assert told["q1/q1-01/split"] == "They were 52 individuals and 8 organisations."
    assert told["q1/q1-01/events"] == "It also came up in at least 6 event notes, which are counted apart."
    assert told["q1/q1-02/split"] == "No organisation raised it."


def test_a_small_base_gives_counts_only(sources) -> None:
    told = shown(build(sources, edition="draft"))
    assert told["q2/q2-01/count"] == "7 of 15 respondents who answered this question raised this theme."


def test_the_widest_gap_between_groups_is_told_with_both_bases(sources) -> None:
    told = shown(build(sources, edition="draft"))
    assert told["q1/q1-01/difference"] == (
        "Among those who answered, the largest difference between groups is under “Age”: "
        "32 of 60 people (53%) in the group “65 and over” raised this, and 20 of 100 (20%) in the other group."
    )


@pytest.mark.parametrize(
    ("young", "old"),
    [
        ((20, 100, 20, "shown"), (None, 60, None, "suppressed")),  # one side is hidden
        ((2, 19, None, "shown"), (32, 60, 53, "shown")),  # one side has fewer than 20 people
        ((20, 100, 20, "shown"), (17, 60, 28, "shown")),  # 8 points apart
    ],
)
def test_no_gap_is_told_that_is_hidden_small_or_narrow(sources_of, young, old) -> None:
    rows = [
        ("q1", "q1-01", "age", group, count, base, percent, None, None, status)
        for group, (count, base, percent, status) in {"Under 65": young, "65 and over": old}.items()
    ]
    told = shown(build(sources_of(breakdown=rows), edition="draft"))
    assert "q1/q1-01/difference" not in told


def test_a_gap_counts_nobody_who_stated_no_group(sources_of) -> None:
    rows = [
        ("q1", "q1-01", "age", "Under 65", 20, 100, 20, None, None, "shown"),
        ("q1", "q1-01", "age", "65 and over", 30, 60, 50, None, None, "shown"),
        ("q1", "q1-01", "age", "Not answered", 0, 40, 0, None, None, "shown"),
    ]
    told = shown(build(sources_of(breakdown=rows), edition="draft"))
    assert told["q1/q1-01/difference"].endswith("and 20 of 100 (20%) in the other group.")


def test_a_hidden_theme_has_no_sentence(sources) -> None:
    assert not [key for key in shown(build(sources, edition="draft")) if "q1-03" in key]


def test_an_officers_sentence_is_shown_and_the_last_one_counts(sources, sources_of) -> None:
    computed = shown(build(sources, edition="draft"))[COUNT]
    decisions = [rewrite(2, COUNT, computed, "The second."), rewrite(1, COUNT, computed, "The first.")]
    report = build(sources_of(decisions=decisions), edition="draft")
    sentence = next(one for one in sentences(report) if one.sentence_id == COUNT)
    assert (sentence.shown, sentence.rewritten_by, sentence.numbers_changed) == ("The second.", "Morag", False)
    page = write(report)["report.html"].decode()
    assert "The second." in page
    assert computed not in page


def test_an_officers_sentence_is_marked_when_its_numbers_changed(sources_of) -> None:
    decisions = [rewrite(1, COUNT, "What the numbers said before.", "Waits worry people.")]
    page = write(build(sources_of(decisions=decisions), edition="release"))["report.html"].decode()
    assert "Waits worry people." in page
    assert "This sentence was written by Morag before the numbers changed; check it." in page


def test_a_draft_says_that_an_officers_sentence_has_lost_its_place(sources_of) -> None:
    decisions = [rewrite(1, "q1/gone/count", "Once.", "Of a theme that went.")]
    draft = write(build(sources_of(decisions=decisions), edition="draft"))["report.html"].decode()
    assert "1 sentence that officers wrote is not printed" in draft
    assert "Of a theme that went." not in draft


def test_every_sentence_with_a_percentage_states_its_base(sources) -> None:
    with_percent = [one.shown for one in sentences(build(sources, edition="draft")) if "%" in one.shown]
    assert with_percent
    for words in with_percent:
        assert all(re.search(r"of [\d,]+( \w+)?[ ,(]*$", before) for before in re.split(r"\d+%", words)[:-1]), words


def test_every_table_with_percentages_states_their_base(sources) -> None:
    report = build(sources, edition="draft")
    grids = [question.table for question in report.questions] + [part.table for part in report.closed]
    grids += [grid for question in report.questions for grid in question.differences]
    for grid in grids:
        for place, heading in enumerate(grid.columns):
            if any("%" in row[place] for row in grid.rows):
                assert re.search(r"of\s[\d,]+", heading), grid.caption


def test_the_report_never_speaks_for_the_public(sources) -> None:
    page = write(build(sources, edition="release"))["report.html"].decode().casefold()
    assert "the public think" not in page
    assert "a consultation is not a vote; neither is it a population survey" in page


def test_the_words_for_shares_have_no_gap_and_no_overlap() -> None:
    words = {percent: quantifier(percent) for percent in range(101)}
    assert [words[edge] for edge in (0, 9, 10, 24, 25, 49, 50, 89, 90, 100)] == [
        "a few", "a few", "some", "some", "many", "many", "most", "most", "almost all", "almost all",
    ]  # fmt: skip
    assert scale() == (
        ("a few", "under 10%"), ("some", "10% to 24%"), ("many", "25% to 49%"), ("most", "50% to 89%"),
        ("almost all", "90% or more"),
    )  # fmt: skip


def test_a_rounded_percentage_says_neither_nobody_nor_everybody_of_somebody() -> None:
    assert percent_in_words(1, 400, 0) == "under 1%"
    assert percent_in_words(399, 400, 100) == "over 99%"
    assert percent_in_words(0, 400, 0) == "0%"
