"""What a board reads: the summary, the pages of places, what must be answered, what was done, and who read what."""

import io
import re
from dataclasses import replace

import pandas as pd
import pytest

from tests.unit.report.conftest import ACCOUNTING_ROWS, BREAKDOWN_ROWS, THEME_ROWS, table_of
from themes.report import WhoRead, build, sentences, unanswered, write
from themes.report.csvs import csv_files
from themes.report.differences import minority_in_words
from themes.report.places import slug
from themes.report.position import position_words
from themes.report.standing import ANSWER, ARGUED, BODIES, MINORITY, Raised, Weights, choose, weigh, why_told
from themes.report.tracing import unmark
from themes.tables import ACTIONS, BREAKDOWN, CODEFRAME, DIFFERENCES, LINKS, REASONS, REPLIES

POSITION_ROWS = [
    ("q1", "q1-01", "position", "Agree", 20, 80, 25, None, None, "shown"),
    ("q1", "q1-01", "position", "Disagree", 30, 60, 50, None, None, "shown"),
    ("q1", "q1-01", "position", "Neither or unclear", 6, 40, 15, None, None, "shown"),
]
REPLY_ROWS = [
    ("q1", 1, "q1-02", "alternative", "Run a bus from the ferry.", "", "", ""),
    ("q2", 1, "", "challenge", "The paper left out Gaelic.", "It will be translated.", "Chief Officer", "2027-03-31"),
]
ACTION_ROWS = [
    (1, "q1", "q1-01", "we will", "Hire two nurses.", "", "Head of Care", "2027-03-31", "done"),
    (2, "q1", "q1-02", "we cannot", "Buses at night.", "There are no drivers.", "", "", "not started"),
]


def section(report, anchor: str):
    """A part of the report, wherever it stands."""

    def inside(parts):
        for part in parts:
            yield part
            yield from inside(part.sections)

    everything = (*report.summary, *report.opening, *report.answers, *(s for q in report.questions for s in q.sections))
    return next((part for part in inside(everything) if part.anchor == anchor), None)


def words(part) -> str:
    return " ".join(one.shown for one in part.sentences)


def test_who_read_what_is_told_from_what_was_recorded(sources) -> None:
    told = words(section(build(sources, edition="draft"), "summary-reading"))
    assert told.startswith("A computer grouped all 197 responses. How many officers read in full was not recorded. ")
    assert "People confirmed 2 of the 4 themes. Agreement with human coding was not measured." in told
    recorded = replace(sources, read=WhoRead({"q1": 50, "q2": 99}, has_learned=True))
    told = words(section(build(recorded, edition="draft"), "summary-reading"))
    # Nobody can have read more answers to a question than there are.
    assert told.startswith("Officers read 65 of 197 responses in full; a computer grouped all 197. ")
    assert "A program that had learned from people’s coding coded some of them." in told


def test_nobody_can_rewrite_who_read_what(sources) -> None:
    assert not [one for one in sentences(build(sources, edition="draft")) if "grouped all" in one.computed]


def test_the_summary_says_what_was_asked_and_how_much_came_back(sources) -> None:
    told = words(section(build(sources, edition="draft"), "summary-opening"))
    assert told == (
        "Strathtay Health and Social Care Partnership asked 2 open questions and 1 closed question. "
        "The consultation closed on 30 October 2026. 197 of the 380 answers to the open questions could be analysed."
    )


def test_the_summary_says_who_agrees_with_the_proposal(sources_of) -> None:
    questions = [{"id": "q1", "text": "Why?", "column": "a", "position_column": "c"}]
    report = build(sources_of({"questions": questions}, accounting=ACCOUNTING_ROWS[:4]), edition="release")
    assert words(section(report, "summary-c1")) == (
        "Those who answered this question chose “Yes” (100 of 170, 59%) and “No” (70 of 170, 41%)."
    )


def test_the_summary_tells_both_sides_of_a_scale_and_of_a_long_list_what_most_chose(sources_of) -> None:
    questions = [{"id": "q1", "text": "Why?", "column": "a", "position_column": "c"}]

    def told(counts: list[int]) -> list[str]:
        rows = [("c1", f"O{n}", "all", count, 200, 200, count // 2, "shown") for n, count in enumerate(counts)]
        made = sources_of({"questions": questions}, accounting=ACCOUNTING_ROWS[:4], closed_counts=rows)
        said = words(section(build(made, edition="release"), "summary-c1"))
        return [said.split(" “")[0], *re.findall("“(O\\d)”", said)]

    chose = "Those who answered this question"
    assert told([60, 50, 40, 30, 20]) == [f"{chose} chose", "O0", "O1", "O2", "O3", "O4"]
    assert told([20, 21, 22, 23, 24, 25, 26, 27]) == [f"{chose} most often chose", *[f"O{n}" for n in range(7, 0, -1)]]


def test_a_draft_asks_for_what_nobody_has_written_and_a_release_leaves_it_out_and_says_so(sources, sources_of) -> None:
    assert section(build(sources, edition="draft"), "opening-purpose").is_placeholder
    release = build(sources, edition="release")
    assert release.opening == ()
    assert [note.split("”")[0] for note in release.notes] == ["“Purpose of this report", "“How people were asked"]
    assert "For the officer to write" not in write(release)["report.html"].decode()
    written = build(sources_of({"report": {"purpose": "To decide.\n\nBy May."}}), edition="release")
    assert [one.shown for one in written.opening[0].sentences] == ["To decide.", "By May."]
    assert len(written.notes) == 1


def test_position_on_the_proposal_is_told_apart_from_the_theme(sources_of) -> None:
    report = build(sources_of(breakdown=[*BREAKDOWN_ROWS, *POSITION_ROWS]), edition="release")
    told = {one.sentence_id: one.shown for one in sentences(report)}
    assert told["q1/q1-01/position"] == (
        "Of the 56 people who raised this, 20 agree with the proposal, 30 disagree and 6 said neither, were unclear or "
        "did not say. Agreeing with the proposal is not agreeing with the theme."
    )
    assert "“Position" not in told["q1/q1-01/difference"]
    assert not [grid for grid in report.profile if "Position" in grid.caption]
    assert section(report, "position-q1").title == "By position on the proposal"


def drawn_by_position(sources_of, rows) -> list[tuple]:
    """The bars of the chart of positions."""
    part = section(build(sources_of(breakdown=[*BREAKDOWN_ROWS, *rows]), edition="release"), "position-q1")
    return [(bar.label, bar.length, bar.text, bar.series) for chart in part.charts for bar in chart.bars]


def test_positions_within_a_theme_are_drawn_as_they_are_printed_and_named_in_words(sources_of) -> None:
    buses = [
        ("q1", "q1-02", "position", "Agree", None, 80, None, None, None, "suppressed"),
        ("q1", "q1-02", "position", "Disagree", 12, 60, 20, None, None, "shown"),
        ("q1", "q1-02", "position", "Neither or unclear", 0, 40, 0, None, None, "shown"),
    ]
    assert drawn_by_position(sources_of, [*POSITION_ROWS, *buses]) == [
        ("1. Waiting times: Agree", 50.0, "20 of 80 (25%)", 0),
        ("1. Waiting times: Disagree", 100.0, "30 of 60 (50%)", 1),
        ("1. Waiting times: Neither or unclear", 30.0, "6 of 40 (15%)", 2),
        ("2. Buses: Agree", 0, "[c]", 0),
        ("2. Buses: Disagree", 40.0, "12 of 60 (20%)", 1),
        ("2. Buses: Neither or unclear", 0.0, "0 of 40 (0%)", 2),
    ]


def test_positions_are_not_drawn_without_percentages_or_where_nothing_can_be_compared(sources_of) -> None:
    hidden = [(*row[:4], None, row[5], None, None, None, "suppressed") for row in POSITION_ROWS[1:]]
    assert drawn_by_position(sources_of, [POSITION_ROWS[0], *hidden]) == []
    few = (*POSITION_ROWS[2][:4], 6, 15, None, None, None, "shown")
    assert drawn_by_position(sources_of, [*POSITION_ROWS[:2], few]) == []


@pytest.mark.parametrize("hidden", [0, 1, 2])
def test_no_position_is_told_where_one_number_is_hidden(hidden) -> None:
    rows = [(*row[:4], None, row[5], None, None, None, "suppressed") if at == hidden else row
            for at, row in enumerate(POSITION_ROWS)]  # fmt: skip
    assert position_words(table_of(BREAKDOWN, rows), ("q1", "q1-01")) == ""


def test_no_position_is_told_where_groups_were_put_together() -> None:
    rows = [*POSITION_ROWS[:1], (*POSITION_ROWS[1][:3], "Other groups together", *POSITION_ROWS[1][4:])]
    assert position_words(table_of(BREAKDOWN, rows), ("q1", "q1-01")) == ""


def test_a_theme_that_few_raised_is_told_where_it_weighs_more() -> None:
    themes = [Raised(("q", f"t{n}"), 100 - n, 0) for n in range(9)] + [Raised(("q", "t9"), 6, 3)]
    keys = [theme.key for theme in themes]
    assert choose(themes, Weights()) == tuple(keys[:7])
    weights = weigh(themes, DIFFERENCES.empty(), frozenset({("q", "t8")}), least=20)
    assert weights.of(("q", "t8")) == (ANSWER,)
    assert weights.of(("q", "t9")) == (BODIES,)
    assert choose(themes, weights) == (*keys[:5], ("q", "t8"), ("q", "t9"))
    assert why_told(("q", "t9"), themes, weights).endswith(f"told here because {BODIES}.")
    assert why_told(("q", "t0"), themes, weights) == ""


def test_a_group_that_raises_a_rare_theme_far_more_often_brings_it_into_the_body() -> None:
    row = ("q", "t8", "age", "16 to 24", 6, 40, 4, 300, *[None] * 7, True, True, "")
    themes = [Raised(("q", f"t{n}"), 100 - n, 0) for n in range(9)]
    differences = table_of(DIFFERENCES, []).reindex([0]).assign(**dict(zip(DIFFERENCES.names, row, strict=True)))
    weights = weigh(themes, differences, frozenset(), least=20)
    assert weights.of(("q", "t8")) == (MINORITY,)
    assert ("q", "t8") in choose(themes, weights)
    # What people answered to the proposal makes no group of them.
    assert weigh(themes, differences.assign(characteristic="position"), frozenset(), least=20) == Weights()


def test_the_group_that_raised_a_rare_theme_far_more_often_is_named_with_its_numbers() -> None:
    row = ("q", "t8", "age", "16 to 24", 6, 40, 4, 300, *[None] * 7, True, True, "")
    differences = table_of(DIFFERENCES, []).reindex([0]).assign(**dict(zip(DIFFERENCES.names, row, strict=True)))
    assert unmark(minority_in_words(differences, ("q", "t8"))) == (
        "Under “Age” it was 6 of 40 people in the group “16 to 24”, against 4 of 300 in the other groups shown. "
        "Numbers as small as these can differ by chance."
    )
    assert minority_in_words(differences.assign(characteristic="position"), ("q", "t8")) == ""
    assert minority_in_words(differences, ("q", "t7")) == ""


def test_the_accounting_says_which_numbers_the_rest_of_the_report_counts(sources_of) -> None:
    def notes(rows: list[tuple]) -> str:
        return " ".join(build(sources_of(accounting=rows), edition="release").accounting.notes)

    added = [*ACCOUNTING_ROWS[:3], ("q1", "campaign_additions", 4), *ACCOUNTING_ROWS[4:]]
    assert "words that people added to a campaign’s text, together" in notes(added)
    assert "together" not in notes(ACCOUNTING_ROWS)


def test_an_argued_theme_is_told_though_others_came_up_more_often() -> None:
    """Half of those who raised t8 gave a reason, a tenth under the others; of t9 too few for a percentage did."""
    themes = [Raised(("q", f"t{n}"), 100 - n, 0, 10) for n in range(8)]
    themes += [Raised(("q", "t8"), 40, 0, 20), Raised(("q", "t9"), 19, 0, 12), Raised(("q", "t10"), 18, 0, None)]
    weights = weigh(themes, DIFFERENCES.empty(), frozenset(), least=20)
    assert weights.reasons == {("q", "t8"): (ARGUED,)}
    assert ("q", "t8") in choose(themes, weights)
    assert why_told(("q", "t8"), themes, weights).endswith(f"told here because {ARGUED}.")
    # A theme alone has nothing to be compared with.
    assert weigh(themes[8:9], DIFFERENCES.empty(), frozenset(), least=20) == Weights()


def test_how_many_gave_a_reason_is_told_and_is_in_every_file_the_same(sources) -> None:
    rows = [("q1", "q1-01", 30), ("q1", "q1-02", 6)]
    report = build(replace(sources, reasons=table_of(REASONS, rows)), edition="release")
    told = {one.sentence_id: one.shown for one in sentences(report)}
    assert told["q1/q1-01/argued"] == (
        "A reason was given by 30 of 60 (50%) who raised this. Under the other themes of which this is shown, a reason "
        "was given 6 of 20 times (30%)."
    )
    assert "q1/q1-02/argued" not in told
    csv = pd.read_csv(io.BytesIO(csv_files(report.tables)["themes.csv"]))
    assert csv["reasons"].fillna(-1).tolist() == [30, 6, -1, -1]
    sheet = next(sheet for sheet in report.sheets if sheet.name == "Themes")
    assert [row[sheet.columns.index("Gave a reason")] for row in sheet.rows] == [30, 6, "[c]", "[c]"]


def test_a_place_has_a_page_of_its_own_people(sources_of) -> None:
    rows = [("q1", theme, "locality", place, count, base, percent, None, None, status)
            for theme, place, count, base, percent, status in (
                ("q1-01", "Glen", 30, 40, 75, "shown"), ("q1-01", "Ross", 10, 40, 25, "shown"),
                ("q1-02", "Glen", None, 40, None, "suppressed"), ("q1-02", "Ross", None, 40, None, "suppressed"),
                ("q1-01", "Not stated", 2, 9, None, "shown"),
            )]  # fmt: skip
    settings = {"respondent": {"locality": "Place"}, "report": {"editions": ["localities"]}}
    report = build(sources_of(settings, breakdown=rows), edition="release")
    page = section(report, "page-locality-glen")
    assert [part.title for part in section(report, "pages-locality").sections] == ["Glen", "Ross"]
    assert words(page.sections[0]) == (
        "40 people gave an answer to this question that could be analysed. Of the themes whose numbers are shown, "
        "“Waiting times” came up most often (30 of 40, 75%)."
    )
    assert page.sections[0].grids[0].rows == (("Waiting times", "30 (75%)"),)
    assert page.lines[0] == (
        "Question 1: “Waiting times” came up more often here: 30 of 40 people (75%), against 10 of 40 (25%) in the "
        "other groups shown."
    )
    files = write(report)
    assert {"locality-glen.html", "locality-ross.html"} <= set(files)
    assert "Ross" not in files["locality-glen.html"].decode()


def test_places_that_were_put_together_have_no_page_whatever_they_are_called(sources_of) -> None:
    groups = ("Glen", "Not stated", "Other groups together", "Other groups together, or not stated")
    rows = [("q1", "q1-01", "locality", group, 10, 40, 25, None, None, "shown") for group in groups]
    report = build(sources_of({"respondent": {"locality": "Place"}}, breakdown=rows), edition="release")
    assert [part.title for part in section(report, "pages-locality").sections] == ["Glen"]


def test_places_whose_letters_are_the_same_have_a_page_each(sources_of) -> None:
    rows = [("q1", "q1-01", "locality", group, 10, 40, 25, None, None, "shown") for group in ("Càrn", "Carn", "Glen")]
    settings = {"respondent": {"locality": "Place"}, "report": {"editions": ["localities"]}}
    report = build(sources_of(settings, breakdown=rows), edition="release")
    names = [name for name in write(report) if re.fullmatch(r"locality-.*\.html", name)]
    assert [re.sub("[0-9a-f]{8}", "hash", name) for name in names] == [
        "locality-carn-hash.html", "locality-carn-hash.html", "locality-glen.html",
    ]  # fmt: skip
    ids = [one.sentence_id for one in sentences(report)]
    assert len(ids) == len(set(ids))


def test_a_place_has_a_file_name_whatever_its_letters() -> None:
    assert [slug(name) for name in ("Càrlabhagh & Siabost", "../etc/passwd", "Ross, or not stated")] == [
        "carlabhagh-siabost", "etc-passwd", "ross-or-not-stated",
    ]  # fmt: skip
    assert re.fullmatch(r"other-[0-9a-f]{8}", slug("Ὀλυμπία"))


def test_points_and_actions_have_their_sections_and_their_files(sources) -> None:
    answered = replace(sources, replies=table_of(REPLIES, REPLY_ROWS), actions=table_of(ACTIONS, ACTION_ROWS))
    report = build(answered, edition="release")
    assert section(report, "points").grids[0].rows == (
        ("Run a bus from the ferry.", "Another way", "Question 1", "No reply yet", "[z]", "[z]"),
        ("The paper left out Gaelic.", "Fact or law", "Question 2", "It will be translated.", "Chief Officer",
         "31 March 2027"),
    )  # fmt: skip
    assert section(report, "actions-1").grids[0].rows == (
        ("“Waiting times”", "60 of 182 (33%)", "Hire two nurses.", "Head of Care", "31 March 2027", "Done"),
    )
    assert section(report, "actions-2").grids[0].rows == (
        ("“Buses”", "20 of 182 (11%)", "Buses at night.", "There are no drivers.", "[z]"),
    )
    hidden = [(1, "q1", "q1-03", *ACTION_ROWS[0][3:]), (2, "q1", "q1-99", *ACTION_ROWS[0][3:])]
    report_of_hidden = build(replace(sources, actions=table_of(ACTIONS, hidden)), edition="release")
    assert [row[:2] for row in section(report_of_hidden, "actions-1").grids[0].rows] == [
        ("“Parking”", "[c]"),
        ("[z]", "[z]"),
    ]
    assert words(section(report, "summary-answers")) == (
        "2 points need an answer, however few people made them. 1 of 2 has no reply yet. "
        "The register says what is done in 1 of 2 entries, and what cannot be done, and why, in 1."
    )
    assert unanswered(answered.replies) == ["q1 point 1"]
    assert {"points.csv", "actions.csv"} <= set(write(report))
    assert not {"points.csv", "actions.csv"} & set(write(build(sources, edition="release")))


def test_few_people_are_few_of_those_who_answered_whether_or_not_a_percentage_is_given(sources_of) -> None:
    def rows(base: int) -> list[tuple]:
        return [("q1", f"q1-{n:02}", "", f"Theme {n}", "", "", 7, base, None, None, None, 0, "shown", "")
                for n in range(1, 9)]  # fmt: skip

    assert section(build(sources_of(themes=rows(15)), edition="release"), "few-q1") is None
    few = section(build(sources_of(themes=rows(71)), edition="release"), "few-q1")
    assert few.lines == ("“Theme 8”: 7 of 71.", "Annex A lists all other themes.")


def test_a_heading_groups_themes_and_has_no_number(sources_of) -> None:
    rows = [(*THEME_ROWS[0][:2], "q1-90", *THEME_ROWS[0][3:]), *THEME_ROWS[1:]]
    heading = [("q1", "q1-90", "", "Getting seen", "", "", None, "")]
    made = replace(sources_of(themes=rows), codeframe=table_of(CODEFRAME, heading))
    report = build(made, edition="release")
    assert report.questions[0].themes[0].part_of == "Getting seen"
    assert not [row for row in report.questions[0].table.rows if "Getting seen" in row[0]]
    assert section(report, "headings-q1").lines == ("“Getting seen”: Waiting times.",)
    assert section(build(sources_of(), edition="release"), "headings-q1") is None


@pytest.mark.parametrize(("stability", "how"), [(0.9, "is steady"), (0.4, "is shaky"), (0.6, None), (None, None)])
def test_a_theme_is_told_to_be_steady_or_shaky_where_that_was_measured(sources, stability, how) -> None:
    codes = [("q1", "q1-01", "", "Waiting times", "", "", stability, "keep")]
    report = build(replace(sources, codeframe=table_of(CODEFRAME, codes)), edition="release")
    told = [one.shown for one in sentences(report) if one.sentence_id == "q1/q1-01/steady"]
    assert [words.startswith(f"This theme {how}:") for words in told] == ([True] if how else [])


def test_themes_of_several_questions_are_listed_side_by_side_and_never_added_up(sources) -> None:
    links = [("buses", "q1", "q1-02"), ("buses", "q2", "q2-01"), ("parking", "q1", "q1-03"), ("waits", "q1", "q1-01")]
    report = build(replace(sources, links=table_of(LINKS, links)), edition="release")
    assert section(report, "crossing").lines == (
        "“Buses” (Question 1: 20 of 182, 11%); “Buses” (Question 2: 7 of 15).",
    )
    assert section(build(sources, edition="release"), "crossing") is None


def test_every_edition_is_made_of_the_parts_of_the_full_report(sources_of) -> None:
    made = replace(sources_of({"report": {"editions": ["summary", "update"]}}), actions=table_of(ACTIONS, ACTION_ROWS))
    report = build(made, edition="release")
    files = write(report)
    assert {"summary.html", "update.html"} <= set(files)
    whole = files["report.html"].decode()
    assert "Hire two nurses." in files["update.html"].decode()
    for name in ("summary.html", "update.html"):
        page = files[name].decode()
        body = page[page.index("<main") : page.index("</main>")].splitlines()
        lost = [line for line in body if "<p>" in line or "<td" in line]
        assert lost
        assert not [line for line in lost if line not in whole]
