"""The public annex for an equality impact assessment: shown numbers only, and what is missing said out loud."""

import html
import re

import pandas as pd
import pytest

from themes.report import build, write

CENSUS = ("Strathtay", "16+")
SOURCE = ("Census 2022", "2022-03-20")


def part(report, name):
    return next(one for one in report.evidence if one.anchor == f"evidence-{name}")


def population(**counts):
    groups = {"young": "Under 65", "old": "65 and over", "child": "Under 16"}
    return [("age", groups[name], *CENSUS, count, *SOURCE) for name, count in counts.items()]


def test_every_protected_characteristic_has_a_part_and_one_that_was_not_asked_says_so(sources):
    report = build(sources, edition="release")
    assert [one.title for one in report.evidence] == [
        "Age", "Disability", "Trans status", "Marriage and civil partnership", "Pregnancy and maternity",
        "Ethnic group", "Religion or belief", "Sex", "Sexual orientation",
    ]  # fmt: skip
    assert part(report, "sex").gaps == (
        "The consultation did not ask about this, so it has no evidence of whether people differ by it.",
    )


def test_without_a_population_table_the_benchmark_is_said_to_be_missing(sources):
    age = part(build(sources, edition="release"), "age")
    assert age.people.rows == (("Under 65", "100"), ("65 and over", "60"))
    assert age.benchmark.startswith("No benchmark was supplied for these groups")


def test_groups_stand_beside_their_share_of_the_population(sources_of):
    age = part(build(sources_of(population=population(young=60, old=40)), edition="release"), "age")
    assert age.people.rows == (
        ("Under 65", "100", "63%", "60%", "1.0"), ("65 and over", "60", "38%", "40%", "0.9"),
    )  # fmt: skip
    assert "Strathtay, 16+, Census 2022, 2022-03-20" in age.benchmark
    assert age.missing == ()


def test_who_took_part_less_than_their_share_and_who_is_missing_is_said_out_loud(sources_of):
    rows = [("age", "75 and over", *CENSUS, 100, *SOURCE), *population(young=60, old=140)]
    age = part(build(sources_of(population=rows[1:]), edition="release"), "age")
    assert age.missing == (
        "Took part less than their share: “65 and over”, 60 of 160 people who stated a group (38%) against 70% of the "
        "population.",
    )
    absent = [("age", "16 to 17", *CENSUS, 5, *SOURCE), ("age", "Nobody knows", *CENSUS, 5, *SOURCE)]
    age = part(build(sources_of(population=[*population(old=140), *absent]), edition="release"), "age")
    assert age.missing[0].startswith("These groups do not stand by themselves in this report: “Nobody knows”.")


def test_a_form_that_offers_yes_and_no_lacks_no_other_wording(sources_of):
    rows = [
        ("q1", "q1-01", "disability", "No", 20, 100, 20, None, None, "shown"),
        ("q1", "q1-01", "disability", "Yes", 32, 60, 53, None, None, "shown"),
    ]
    consultation = {"characteristics": {"disability": "Are you disabled?"}}
    report = build(sources_of(breakdown=rows, settings=consultation), edition="release")
    assert part(report, "disability").missing == ()


def test_differences_are_counts_with_both_bases_and_no_interval_or_test(sources):
    age = part(build(sources, edition="release"), "age")
    assert age.differences.rows == (
        ("Waiting times", "Question 1", "65 and over", "more often", "32 of 60", "20 of 100"),
    )
    assert age.compared.startswith("1 of 4 themes could be compared; of the others too much is hidden.")


def test_a_point_that_few_raised_and_one_group_often_is_listed(sources_of):
    rows = [
        ("q1", "q1-02", "age", "Under 65", 0, 100, 0, None, None, "shown"),
        ("q1", "q1-02", "age", "65 and over", 8, 60, 13, None, None, "shown"),
    ]
    age = part(build(sources_of(breakdown=rows), edition="release"), "age")
    assert age.minority.rows[0][:5] == ("Buses", "Question 1", "65 and over", "more often", "8 of 60")


def test_an_internal_characteristic_has_no_numbers(sources_of):
    settings = {"disclosure": {"characteristics": {"age": "internal"}}}
    age = part(build(sources_of(settings), edition="release"), "age")
    assert (age.people, age.differences, age.minority) == (None, None, None)
    assert "kept inside the organisation" in age.lines[1]


def test_the_judgement_is_left_to_people(sources):
    age = part(build(sources, edition="release"), "age")
    assert [row[0] for row in age.blank.rows] == [
        "Eliminate discrimination", "Advance equality of opportunity", "Foster good relations",
    ]  # fmt: skip
    assert {cell for row in age.blank.rows for cell in row[1:]} == {""}


@pytest.mark.parametrize(("tests", "words"), [(True, "Chance alone would seldom"), (False, "was not tested")])
def test_the_caveat_beside_a_difference_stays_whoever_words_the_difference(sources_of, tests, words):
    decided = [
        (1, "sentence", "rewrite", "", "", "", "q1/q1-01/difference|0", "Older people wait.", "ann", "2026-01-01")
    ]
    report = build(sources_of({"equality": {"tests": tests}}, decisions=decided), edition="release")
    theme = report.questions[0].themes[0]
    assert theme.sentences[-1].shown == "Older people wait."
    assert words in theme.caveat
    assert theme.caveat in html.unescape(write(report)["report.html"].decode())


def test_the_page_holds_the_annex_and_no_p_or_q_value(sources):
    page = write(build(sources, edition="release"))["report.html"].decode()
    annex = html.unescape(re.sub(r"<[^>]+>", " ", page[page.index('id="evidence"') :]))
    assert "Foster good relations" in annex
    assert not re.search(r"\b[pq] ?[=<]|confidence|significan", annex)


def test_a_hidden_number_is_in_no_part(sources_of):
    rows = [
        ("q1", "q1-01", "age", "Under 65", None, 100, None, None, None, "suppressed"),
        ("q1", "q1-01", "age", "65 and over", 32, 60, 53, None, None, "shown"),
    ]
    age = part(build(sources_of(breakdown=rows), edition="release"), "age")
    assert age.differences is None
    assert age.compared == "No theme could be compared between its groups, because numbers are hidden."


def test_small_ratios_are_not_told_as_nothing(sources_of):
    age = part(build(sources_of(population=population(young=3, old=99_999)), edition="release"), "age")
    assert pd.Series([row[-1] for row in age.people.rows]).tolist()[1] == "0.4"


@pytest.mark.parametrize(("tests", "how"), [(True, "worth a closer look"), (False, "wide, and not tested,")])
def test_the_summary_names_the_themes_in_which_groups_differ(sources_of, tests, how):
    report = build(sources_of({"equality": {"tests": tests}}), edition="release")
    summary = next(part for part in report.summary if part.anchor == "summary-q1")
    assert f"A difference between groups of people is {how} under “Waiting times”." in summary.sentences[0].shown
    second = next(part for part in report.summary if part.anchor == "summary-q2")
    assert "A difference" not in second.sentences[0].shown


def test_who_took_part_is_drawn_beside_the_population_with_the_printed_shares(sources_of):
    chart = part(build(sources_of(population=population(young=60, old=40)), edition="release"), "age").chart
    assert [(bar.label, bar.length, bar.text, bar.series) for bar in chart.bars] == [
        ("Under 65, of those who took part", 90.0, "63%", 0),
        ("Under 65, of the population", 85.7, "60%", 1),
        ("65 and over, of those who took part", 54.3, "38%", 0),
        ("65 and over, of the population", 57.1, "40%", 1),
    ]


def test_without_a_population_table_nothing_is_drawn(sources):
    assert part(build(sources, edition="release"), "age").chart is None
