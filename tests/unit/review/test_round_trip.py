"""Facts about the workbook, written, edited as an officer would with another program, and read back."""

import hashlib
import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import openpyxl
import pandas as pd
import pytest

from tests.unit.review.conftest import KEY, mask, ruling, words
from themes.errors import ReviewError
from themes.local_list import Hasher
from themes.review import Answers, Reviewable, awaiting, read_workbook, review, write_workbook
from themes.review.redactions_sheet import MOST_ROWS
from themes.tables import (
    CLEAN,
    DECISIONS,
    FINDINGS,
    MATCHES,
    PROPOSALS,
    QUOTES,
    REDACTED,
    THEMES,
    Decisions,
    Reviewed,
    numbers_hash,
    quote_target,
)

ANN, BOB, CAT = "r1a", "r2b", "r3c"
DecisionsOf = Callable[..., Decisions]
Run = Callable[[Decisions], Reviewable]
Edits = dict[tuple[str, int, str], str | float | date | None]
SAID = ["about", "action", "question_id", "theme_id", "respondent_id", "value"]


def table(workbook: bytes, sheet: str) -> pd.DataFrame:
    return pd.read_excel(io.BytesIO(workbook), sheet_name=sheet, dtype=str, keep_default_na=False, engine="openpyxl")


def edit(workbook: bytes, edits: Edits) -> bytes:
    """The workbook with cells set: (sheet, row from 2, column): value."""
    book = openpyxl.load_workbook(io.BytesIO(workbook))
    for sheet in {sheet for sheet, _, _ in edits}:
        headings = [str(cell.value) for cell in book[sheet][1]]
        for (name, row, column), value in edits.items():
            if name == sheet:
                book[sheet].cell(row, headings.index(column) + 1).value = value
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


def read(workbook: bytes, reviewable: Reviewable) -> Decisions:
    return read_workbook(workbook, reviewable, decided_by="Morag", decided_at="2026-11-02")


def said(decisions: Decisions) -> list[tuple[str, ...]]:
    return list(decisions[SAID].itertuples(index=False, name=None))


ADDED = 4  # the first row to add to, after two findings
FULL: Edits = {
    ("themes", 2, "decision"): " Keep ",
    ("themes", 3, "decision"): "RENAME",
    ("themes", 3, "new_label"): " Parking  and\ncharges\u200b ",
    ("themes", 4, "decision"): "merge",
    ("themes", 4, "merge_into"): "Q1-02",
    ("themes", 5, "decision"): "dropped",
    ("themes", 6, "decision"): "Yes",
    ("quotes", 2, "decision"): "Approved.",
    ("redactions", 2, "decision"): "ok",
    ("redactions", 3, "decision"): "mask",
    ("redactions", 3, "words"): "wee jimmy",
    ("redactions", ADDED, "respondent_id"): CAT.upper(),
    ("redactions", ADDED, "question_id"): "q2",
    ("redactions", ADDED, "words"): "More buses",
    ("sentences", 2, "your sentence"): "Three people\nanswered.",
}
DECIDED = [
    ("theme", "keep", "q1", "q1-01", "", ""),
    ("theme", "rename", "q1", "q1-02", "", "Parking and charges"),
    ("theme", "merge", "q1", "q1-03", "", "q1-02"),
    ("theme", "drop", "q1", "q1-04", "", ""),
    ("theme", "keep", "q2", "q2-01", "", ""),
    ("quote", "approve", "q1", "q1-02", CAT, ""),
    *sorted(
        [
            ("redaction", "mask", "", "", "", str(words("wee jimmy"))),
            ("redaction", "mask", "", "", "", str(words("More buses"))),
        ],
        key=lambda row: row[-1],
    ),
    ("redaction", "confirm", "", "", "", ""),
    ("sentence", "rewrite", "", "", "", "Three people answered."),
]


def test_a_full_review_comes_back_as_decisions(reviewable: Run, decide: DecisionsOf) -> None:
    run = reviewable(decide())
    decisions = read(edit(write_workbook(run), FULL), run)
    assert said(decisions) == DECIDED
    assert list(decisions["number"]) == list(range(1, 11))
    assert set(decisions["decided_by"] + decisions["decided_at"]) == {"Morag2026-11-02"}
    targets = dict(zip(decisions["number"], decisions["target"], strict=True))
    assert targets[6] == quote_target(0, 23, "Parking costs too much.")
    assert sorted(targets[number] for number in (7, 8, 9)) == sorted(
        f"NAME|{words(text)}" for text in ("wee jimmy", "More buses", "Dr Angus Quern")
    )
    assert targets[10] == f"summary|{numbers_hash('3 people answered.')}"


def test_decisions_hold_no_words_that_were_masked(reviewable: Run, decide: DecisionsOf) -> None:
    run = reviewable(decide())
    held = read(edit(write_workbook(run), FULL), run).to_csv().casefold()
    assert "jimmy" not in held
    assert "buses" not in held
    assert hashlib.sha256(b"wee jimmy").hexdigest()[:16] not in held


def test_the_same_file_applied_twice_adds_nothing(reviewable: Run, decide: DecisionsOf) -> None:
    before = reviewable(decide())
    edited = edit(write_workbook(before), FULL)
    once = read(edited, before)
    pd.testing.assert_frame_equal(read(edited, reviewable(once)), once)


def test_a_workbook_written_after_a_review_shows_it_and_adds_nothing(reviewable: Run, decide: DecisionsOf) -> None:
    before = reviewable(decide())
    once = read(edit(write_workbook(before), FULL), before)
    after = write_workbook(reviewable(once))
    pd.testing.assert_frame_equal(read(edit(after, {}), reviewable(once)), once)
    themes = table(after, "themes")[["theme_id", "responses", "label", "decision", "new_label", "merge_into"]]
    assert themes.to_numpy().tolist() == [
        ["q1-01", "", "Buses", "keep", "", ""],
        ["q1-02", "7", "Parking", "rename", "Parking and charges", ""],
        ["q1-03", "", "Park at surgery", "merge", "", "q1-02"],
        ["q1-04", "", "Staff", "drop", "", ""],
        ["q2-01", "7", "Transport", "keep", "", ""],
    ]
    assert list(table(after, "quotes")["decision"]) == ["approve"]
    assert table(after, "redactions")[["state", "decision"]].head(2).to_numpy().tolist() == [
        ["masked, please confirm", "confirm"],
        ["masked by a reviewer", "mask"],
    ]
    assert list(table(after, "sentences")["your sentence"]) == ["Three people answered."]
    assert "Jimmy" not in " ".join(table(after, "redactions")["context"])


def test_people_change_their_minds(reviewable: Run, decide: DecisionsOf) -> None:
    before = reviewable(decide())
    run = reviewable(read(edit(write_workbook(before), FULL), before))
    changes: Edits = {
        ("themes", 4, "decision"): "keep",
        ("themes", 4, "merge_into"): None,
        ("themes", 5, "decision"): None,
        ("quotes", 2, "decision"): "no",
        ("sentences", 2, "your sentence"): "3 people answered.",
    }
    assert said(read(edit(write_workbook(run), changes), run))[len(DECIDED) :] == [
        ("theme", "keep", "q1", "q1-03", "", ""),
        ("quote", "refuse", "q1", "q1-02", CAT, ""),
        ("sentence", "rewrite", "", "", "", "3 people answered."),
    ]


def test_rows_may_be_sorted_and_gaps_left(reviewable: Run, decide: DecisionsOf) -> None:
    run = reviewable(decide())
    book = openpyxl.load_workbook(io.BytesIO(edit(write_workbook(run), FULL)))
    for sheet in ("themes", "redactions"):
        rows = [[cell.value for cell in row] for row in book[sheet].iter_rows(min_row=2)]
        book[sheet].delete_rows(2, len(rows))
        for number, row in enumerate(reversed(rows)):
            for place, value in enumerate(row, start=1):
                book[sheet].cell(2 + 2 * number, place).value = value
    saved = io.BytesIO()
    book.save(saved)
    assert said(read(saved.getvalue(), run)) == DECIDED


def test_the_same_review_gives_the_same_bytes(reviewable: Run, decide: DecisionsOf) -> None:
    assert write_workbook(reviewable(decide())) == write_workbook(reviewable(decide()))


def test_an_untouched_workbook_decides_nothing(reviewable: Run, decide: DecisionsOf) -> None:
    run = reviewable(decide())
    assert len(read(write_workbook(run), run)) == 0


def test_the_first_sheet_says_that_the_file_holds_personal_data(reviewable: Run, decide: DecisionsOf) -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_workbook(reviewable(decide()))))
    assert book.sheetnames == [
        "start here",
        "campaigns",
        "themes",
        "passages",
        "quotes",
        "points",
        "actions",
        "redactions",
        "sample",
        "reading",
        "sentences",
        "lists",
    ]
    assert "personal data" in str(book["start here"]["A2"].value)
    assert book["lists"].sheet_state == "hidden"


def test_each_sheet_can_be_filtered_and_offers_its_decisions(reviewable: Run, decide: DecisionsOf) -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_workbook(reviewable(decide()))))
    offered = {
        name: [(str(rule.sqref), rule.formula1) for rule in book[name].data_validations.dataValidation]
        for name in ("themes", "quotes", "redactions")
    }
    assert offered == {
        "themes": [
            ("H2:H6", '"keep,rename,merge,drop"'),
            ("J2:J5", "lists!$B$2:$B$5"),
            ("J6", "lists!$B$6:$B$6"),
        ],
        "quotes": [("G2", '"approve,refuse"')],
        "redactions": [("H2:H23", '"confirm,reject,mask,mask here,undo"')],
    }
    assert {book[name].freeze_panes for name in offered} == {"A2"}
    assert all(book[name].auto_filter.ref for name in offered)


def test_a_theme_is_shown_with_its_strongest_passages_one_a_respondent(reviewable: Run, decide: DecisionsOf) -> None:
    themes = table(write_workbook(reviewable(decide())), "themes")
    assert list(themes["example passages"])[:2] == [
        "• The bus is always late. (r1a)",
        "• Parking costs too much. (r3c)",
    ]


def test_words_that_look_like_formulas_stay_words(reviewable: Run, decide: DecisionsOf) -> None:
    run = reviewable(decide())
    proposals = PROPOSALS.check(run.proposals.assign(description='=HYPERLINK("http://x")', keywords="007"))
    book = openpyxl.load_workbook(io.BytesIO(write_workbook(replace(run, proposals=proposals))))
    assert [book["themes"][cell].data_type for cell in ("E2", "F2")] == ["s", "s"]


def changed(run: Reviewable, text: str, found: list[tuple[str | int | float, ...]], clean: str = "") -> Reviewable:
    """A run of one answer in which this was found."""
    redacted = REDACTED.check(pd.DataFrame([(ANN, "q1", 1, "analysed", "", text)], columns=REDACTED.names))
    before = redacted.drop(columns="redacted_text").assign(clean_text=clean or text, language="en")
    findings = FINDINGS.check(pd.DataFrame([(ANN, "q1", 1, *row) for row in found], columns=FINDINGS.names))
    return replace(run, redacted=redacted, reviewed=Reviewed(redacted), clean=CLEAN.check(before), findings=findings)


def test_the_least_certain_redactions_come_first_and_the_rest_are_counted(reviewable: Run, decide: DecisionsOf) -> None:
    text = " ".join(f"{at:04d}" for at in range(MOST_ROWS + 10))
    rows = [(5 * at, 5 * at + 4, "AGE", "age", 1 - at / 9999, "flagged") for at in range(MOST_ROWS + 10)]
    run = changed(reviewable(decide()), text, rows)
    sheet = table(write_workbook(run), "redactions")
    assert len(sheet) == MOST_ROWS + 1 + 20
    assert sheet["found"].iloc[0] == f"{MOST_ROWS + 9}"
    assert sheet["what"].iloc[MOST_ROWS] == "and 10 more, not listed"
    assert sheet["context"].str.len().max() <= 300
    assert len(read(write_workbook(run), run)) == 0


def test_what_is_masked_is_shown_only_where_a_person_must_see_it_to_decide(
    reviewable: Run, decide: DecisionsOf
) -> None:
    sheet = table(write_workbook(reviewable(decide())), "redactions")
    assert sheet[["respondent_id", "what", "state", "found", "times", "context"]].head(2).to_numpy().tolist() == [
        [BOB, "NAME", "masked, please confirm", "Angus Quern", "1",
         "Dr [NAME 1] was kind. I could not park at the surgery."],
        [ANN, "NAME", "left in, please check", "Wee Jimmy", "1",
         "The bus is always late. My neighbour Wee Jimmy waits an hour. Wee  jimmy's bus never comes."],
    ]  # fmt: skip
    certain = [(0, 5, "NAME", "names", 0.95, "redacted"), (10, 13, "NAME", "names", 0.4, "queued")]
    run = changed(reviewable(decide()), "[NAME 1] saw [NAME 2].", certain, "Senga saw Bob.")
    workbook = table(write_workbook(run), "redactions").to_csv()
    assert "Bob" in workbook
    assert "Senga" not in workbook


@pytest.mark.parametrize(
    ("row", "typed", "expected"),
    [
        (2, "reject", [ruling("reject", "Dr Angus Quern")]),
        (2, "no", [ruling("reject", "Dr Angus Quern")]),
        (2, "mask", [("redaction", "mask", "", "", "", f"NAME|{words('Dr Angus Quern')}", str(words("Angus Quern")))]),
        (3, "mask", [mask("Wee Jimmy")]),
        (3, "reject", [ruling("reject", "Wee Jimmy")]),
        (3, "mask here", [mask("Wee Jimmy", person=ANN, question="q1"), ruling("confirm", "Wee Jimmy")]),
        (3, "undo", []),
    ],
)
def test_a_finding_is_decided_without_typing_its_words(
    reviewable: Run, decide: DecisionsOf, *, row: int, typed: str, expected: list[tuple[str, ...]]
) -> None:
    run = reviewable(decide())
    decisions = read(edit(write_workbook(run), {("redactions", row, "decision"): typed}), run)
    columns = ["about", "action", "question_id", "theme_id", "respondent_id", "target", "value"]
    assert sorted(decisions[columns].itertuples(index=False, name=None)) == sorted(expected)


def test_a_rejection_gives_the_words_back_and_can_be_undone(reviewable: Run, decide: DecisionsOf) -> None:
    run = reviewable(decide())
    rejected = read(edit(write_workbook(run), {("redactions", 2, "decision"): "reject"}), run)
    after = reviewable(rejected)
    assert "Dr Angus Quern was kind." in after.reviewed["redacted_text"].iloc[1]
    sheet = table(write_workbook(after), "redactions")
    row = sheet.index[sheet["found"] == "Angus Quern"][0]
    assert sheet.loc[row, ["state", "decision"]].tolist() == ["left in: rejected by a reviewer", "reject"]
    for word, shown in (("confirm", "confirm"), ("undo", "")):
        again = reviewable(read(edit(write_workbook(after), {("redactions", row + 2, "decision"): word}), after))
        assert "Dr [NAME 1] was kind." in again.reviewed["redacted_text"].iloc[1]
        now = table(write_workbook(again), "redactions").set_index("found")
        assert now.loc["Angus Quern", ["state", "decision"]].tolist() == ["masked, please confirm", shown]


def test_a_mask_that_a_person_put_in_can_be_undone(reviewable: Run, decide: DecisionsOf) -> None:
    before = reviewable(decide())
    masked = reviewable(read(edit(write_workbook(before), FULL), before))
    sheet = table(write_workbook(masked), "redactions")
    edits: Edits = {
        ("redactions", int(row) + 2, "decision"): "undo" for row in sheet.index[sheet["decision"] == "mask"]
    }
    assert len(edits) == 2
    undone = reviewable(read(edit(write_workbook(masked), edits), masked))
    assert list(undone.reviewed["redacted_text"]) == list(before.reviewed["redacted_text"])
    assert set(table(write_workbook(undone), "redactions")["decision"]) == {"confirm", ""}


def test_everyday_words_are_masked_only_in_the_answer_in_which_they_are_a_name(
    reviewable: Run, decide: DecisionsOf
) -> None:
    run = reviewable(decide())
    texts = ["Will was late.", "it will come", "will it?", "they will not"]
    rows = [(f"r{at}", "q1", 1, "analysed", "", text) for at, text in enumerate(texts)]
    redacted = REDACTED.check(pd.DataFrame(rows, columns=REDACTED.names))
    clean = CLEAN.check(redacted.drop(columns="redacted_text").assign(clean_text=texts, language="en"))
    run = replace(run, redacted=redacted, reviewed=Reviewed(redacted), clean=clean, findings=FINDINGS.empty())
    typed: Edits = {
        ("redactions", 2, "respondent_id"): "r0", ("redactions", 2, "question_id"): "q1",
        ("redactions", 2, "words"): "Will",
    }  # fmt: skip
    decisions = read(edit(write_workbook(run), typed), run)
    assert said(decisions) == [("redaction", "mask", "q1", "", "r0", str(words("will")))]


def test_a_reader_of_the_sample_says_how_much_was_missed_in_each_answer(reviewable: Run, decide: DecisionsOf) -> None:
    run = reviewable(decide())
    sheet = table(write_workbook(run), "sample")
    assert set(zip(sheet["respondent_id"], sheet["question_id"], strict=True)) == set(run.texts)
    assert set(sheet["state"]) == {"to be read"}
    edits: Edits = {("sample", 2, "missed"): 0, ("sample", 3, "missed"): " Read. ", ("sample", 4, "missed"): 2.0}
    edited = edit(write_workbook(run), edits)
    once = read(edited, run)
    assert sorted(said(once)) == sorted(
        ("sample", "read", question, "", person, missed)
        for person, question, missed in zip(sheet["respondent_id"], sheet["question_id"], ["0", "0", "2"], strict=False)
    )
    after = reviewable(once)
    pd.testing.assert_frame_equal(read(edited, after), once)
    states = table(write_workbook(after), "sample")[["state", "missed"]].to_numpy().tolist()
    assert sorted(states) == [
        ["mask what was missed in the sheet redactions, then read it again", "2"],
        ["read", "0"],
        ["read", "0"],
        ["to be read", ""],
    ]


def test_a_reading_lapses_when_words_in_its_answer_are_masked(reviewable: Run, decide: DecisionsOf) -> None:
    run = reviewable(decide())
    sheet = table(write_workbook(run), "sample")
    row = int(sheet.index[sheet["respondent_id"] == ANN][0]) + 2
    edits: Edits = {**FULL, ("sample", row, "missed"): 1}
    edited = edit(write_workbook(run), edits)
    after = reviewable(read(edited, run))
    again = table(write_workbook(after), "sample").set_index("respondent_id")
    assert again.loc[ANN, ["state", "missed"]].tolist() == ["changed since it was read", ""]
    pd.testing.assert_frame_equal(read(edited, after), after.decisions)


PROBLEMS: list[tuple[Edits, str]] = [
    ({("themes", 2, "decision"): "reanme"}, "sheet themes, cell H2: this is not one of keep, rename, merge, drop"),
    ({("themes", 2, "theme_id"): "q1-99"}, "sheet themes, cell B2: there is no theme"),
    ({("themes", 2, "label"): "Other"}, "sheet themes, cell D2: this is not the theme's label"),
    ({("themes", 2, "decision"): "rename"}, "sheet themes, cell I2: rename needs this cell"),
    ({("themes", 2, "decision"): "merge"}, "sheet themes, cell J2: merge needs this cell"),
    ({("themes", 2, "new_label"): "Trains"}, "sheet themes, cell I2: this is for rename alone"),
    ({("themes", 2, "decision"): "keep", ("themes", 2, "merge_into"): "q1-02"}, "cell J2: this is for merge alone"),
    ({("themes", 2, "decision"): "merge", ("themes", 2, "merge_into"): "q1-01"}, "cell J2: a theme cannot be merged"),
    ({("themes", 2, "decision"): "merge", ("themes", 2, "merge_into"): "q2-01"}, "cell J2: this theme belongs to an"),
    ({("themes", 2, "decision"): "merge", ("themes", 2, "merge_into"): "q1-77"}, "cell J2: there is no theme with"),
    (
        {
            ("themes", 2, "decision"): "merge", ("themes", 2, "merge_into"): "q1-02",
            ("themes", 3, "decision"): "merge", ("themes", 3, "merge_into"): "q1-01",
        },
        "cell J2: these themes are merged into one another in a circle",
    ),
    (
        {
            ("themes", 2, "decision"): "merge", ("themes", 2, "merge_into"): "q1-02",
            ("themes", 3, "decision"): "drop",
        },
        "cell J2: this theme is merged into one that is dropped",
    ),
    ({("themes", 2, "decision"): "rename", ("themes", 2, "new_label"): "PARKING"}, "cell I2: another theme of the"),
    (
        {("themes", 3, "theme_id"): "q1-01", ("themes", 3, "label"): "Buses",
         ("themes", 2, "decision"): "keep", ("themes", 3, "decision"): "drop"},
        "sheet themes, cell H3: another row decides otherwise",
    ),
    ({("themes", 2, "decision"): "=1+1"}, "sheet themes, cell H2: this is a formula"),
    ({("themes", 2, "new_label"): "#REF!"}, "sheet themes, cell I2: this is an error"),
    ({("quotes", 2, "decision"): "maybe"}, "sheet quotes, cell G2: this is not one of approve, refuse"),
    ({("quotes", 2, "decision"): "yes", ("quotes", 2, "key"): "0-9|x"}, "sheet quotes, cell G2: this quote is no long"),
    ({("quotes", 2, "decision"): "yes", ("quotes", 2, "quote"): "Nicer."}, "sheet quotes, cell E2: quotes are publi"),
    ({("redactions", 2, "decision"): "hide"}, "sheet redactions, cell H2: this is not one of confirm, re"),
    ({("redactions", 2, "words"): "kind"}, "sheet redactions, cell I2: this is for mask alone"),
    ({("redactions", 2, "decision"): "mask", ("redactions", 2, "words"): "NAME"}, "cell I2: these words are not in"),
    ({("redactions", 2, "decision"): "ok", ("redactions", 2, "key"): "AGE|x|1-2"}, "cell H2: this row's finding is n"),
    ({("redactions", ADDED, "words"): "Jimmy"}, "sheet redactions, cell A4: no analysed answer has"),
    (
        {("redactions", ADDED, "respondent_id"): ANN, ("redactions", ADDED, "question_id"): "q1"},
        "sheet redactions, cell I4: mask needs the exact words",
    ),
    (
        {("redactions", ADDED, "respondent_id"): ANN, ("redactions", ADDED, "question_id"): "q1",
         ("redactions", ADDED, "decision"): "confirm"},
        "sheet redactions, cell H4: there is nothing to confirm",
    ),
    (
        {("sentences", 2, "your sentence"): "So.", ("sentences", 2, "computed"): "4 people answered."},
        "sheet sentences, cell B2: this sentence is no longer the run's",
    ),
    (
        {("sentences", 2, "your sentence"): "So.", ("sentences", 2, "sentence_id"): "other"},
        "sheet sentences, cell A2: the report has no such sentence",
    ),
    ({("sample", 2, "missed"): "a few"}, "sheet sample, cell E2: type how many personal details were missed"),
    ({("sample", 2, "missed"): 0, ("sample", 2, "key"): "1|x"}, "sheet sample, cell E2: this answer is no longer in"),
    ({("themes", 1, "theme_id"): "theme ids"}, "sheet themes: there is no column theme_id; is it the one now called"),
    ({("themes", 1, "decision"): "x"}, "sheet themes: there is no column decision; put it back"),
]  # fmt: skip


@pytest.mark.parametrize(("edits", "problem"), PROBLEMS)
def test_a_mistake_is_named_by_its_cell(edits: Edits, problem: str, reviewable: Run, decide: DecisionsOf) -> None:
    run = reviewable(decide())
    with pytest.raises(ReviewError) as raised:
        read(edit(write_workbook(run), edits), run)
    assert problem in raised.value.problems[0]
    assert len(raised.value.problems) == 1 + ("in a circle" in problem)


def test_every_mistake_is_named_at_once_and_no_words_of_anybody(reviewable: Run, decide: DecisionsOf) -> None:
    run = reviewable(decide())
    edits: Edits = {
        ("themes", 2, "decision"): "Jimmy",
        ("quotes", 2, "decision"): "Jimmy",
        ("redactions", 3, "decision"): "mask",
        ("redactions", 3, "words"): "Big Jimmy",
        ("redactions", ADDED, "words"): "Jimmy",
        ("sentences", 2, "sentence_id"): "Jimmy",
        ("sentences", 2, "your sentence"): "Jimmy",
    }
    with pytest.raises(ReviewError) as raised:
        read(edit(write_workbook(run), edits), run)
    assert len(raised.value.problems) == 5
    assert "Jimmy" not in str(raised.value)


def test_a_sheet_under_another_name_is_named(reviewable: Run, decide: DecisionsOf) -> None:
    run = reviewable(decide())
    book = openpyxl.load_workbook(io.BytesIO(write_workbook(run)))
    book["quotes"].title = "quote"
    del book["sentences"]
    saved = io.BytesIO()
    book.save(saved)
    with pytest.raises(ReviewError) as raised:
        read(saved.getvalue(), run)
    assert raised.value.problems == (
        "there is no sheet quotes; is it the one now called quote? Name it quotes",
        "there is no sheet sentences; put it back, or start from a new review.xlsx",
    )


@pytest.mark.parametrize("content", [b"", b"question_id,theme_id", b"PK\x03\x04broken", b"\xd0\xcf\x11\xe0" * 200])
def test_what_is_not_a_workbook_is_refused_with_what_to_do(
    content: bytes, reviewable: Run, decide: DecisionsOf
) -> None:
    with pytest.raises(ReviewError, match=r"save it as \.xlsx"):
        read(content, reviewable(decide()))


def test_other_types_of_cell_are_read_as_their_words(reviewable: Run, decide: DecisionsOf) -> None:
    run = reviewable(decide())
    edits: Edits = {("themes", 2, "decision"): "rename", ("themes", 2, "new_label"): 2026.0}
    assert said(read(edit(write_workbook(run), edits), run))[0][-1] == "2026"
    dated: Edits = {("redactions", ADDED, "words"): date(2026, 1, 1), ("themes", 2, "comment"): "=1+1"}
    with pytest.raises(ReviewError, match="cell A4"):
        read(edit(write_workbook(run), dated), run)


def test_a_run_without_answers_has_an_empty_review() -> None:
    nothing = Answers(REDACTED.empty(), CLEAN.empty(), FINDINGS.empty(), Hasher(KEY))
    reviewed, codeframe, assigned = review(PROPOSALS.empty(), MATCHES.empty(), nothing, DECISIONS.empty())
    run = Reviewable(
        proposals=PROPOSALS.empty(),
        themes=THEMES.empty(),
        assigned=assigned,
        redacted=REDACTED.empty(),
        reviewed=reviewed,
        quotes=QUOTES.empty(),
        clean=CLEAN.empty(),
        findings=FINDINGS.empty(),
        hasher=Hasher(KEY),
        decisions=DECISIONS.empty(),
    )
    assert awaiting(codeframe, run.quotes, 3) == ([], [])
    assert len(read(write_workbook(run), run)) == 0
