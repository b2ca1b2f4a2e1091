"""Facts about where a person is shown what the recognisers were not sure of."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pandas as pd
import pytest

from themes.review import Reviewable
from themes.review.queries import CONTEXT, context, groups, queries
from themes.tables import CLEAN, DECISIONS, FINDINGS, REDACTED, Decisions, Reviewed

Run = Callable[[Decisions], Reviewable]
BEFORE = "Ann Lee, 07700 900123, saw Bob of Crieff on 3 May."
MASKED = "[NAME 1], [PHONE], saw [NAME 2] of Crieff on 3 May."
FOUND = [
    (0, 7, "NAME", "names", 0.9, "redacted"),
    (9, 21, "PHONE", "phone", 0.9, "redacted"),
    (27, 30, "NAME", "names", 0.6, "queued"),
    (34, 40, "ADDRESS", "address", 0.4, "flagged"),
    (44, 49, "DATE", "date", 0.5, "flagged"),
]


def asked(run: Run, text: str, found: Sequence[tuple[object, ...]], before: str = BEFORE) -> Reviewable:
    redacted = REDACTED.check(pd.DataFrame([("r1a", "q1", 1, "analysed", "", text)], columns=REDACTED.names))
    findings = FINDINGS.check(pd.DataFrame([("r1a", "q1", 1, *row) for row in found], columns=FINDINGS.names))
    clean = CLEAN.check(redacted.drop(columns="redacted_text").assign(clean_text=before, language="en"))
    return replace(
        run(DECISIONS.empty()), redacted=redacted, clean=clean, reviewed=Reviewed(redacted), findings=findings
    )


def test_queries_are_found_in_the_redacted_text(reviewable: Run) -> None:
    run = asked(reviewable, MASKED, FOUND)
    shown = [(query.kind, query.found, MASKED[slice(*query.span)]) for query in queries(run)]
    assert shown == [("NAME", "Bob", "[NAME 2]"), ("ADDRESS", "Crieff", "Crieff"), ("DATE", "3 May", "3 May")]


def test_what_is_masked_for_certain_is_not_shown(reviewable: Run) -> None:
    run = asked(reviewable, MASKED, FOUND)
    assert not {"Ann Lee", "07700 900123"} & {query.found for query in queries(run)}


def test_a_name_is_one_question_wherever_it_stands_and_a_date_one_an_answer(reviewable: Run) -> None:
    rows = [(person, "q1", 1, "analysed", "", "[NAME 1] on 3 May") for person in ("r1a", "r2b")]
    redacted = REDACTED.check(pd.DataFrame(rows, columns=REDACTED.names))
    clean = redacted.drop(columns="redacted_text").assign(clean_text=["Bob on 3 May", "BOB on 3 May"], language="en")
    found = [
        (person, "q1", 1, *row)
        for person, score in (("r1a", 0.6), ("r2b", 0.3))
        for row in [(0, 3, "NAME", "names", score, "queued"), (7, 12, "DATE", "date", 0.5, "flagged")]
    ]
    run = replace(
        reviewable(DECISIONS.empty()),
        redacted=redacted,
        reviewed=Reviewed(redacted),
        clean=CLEAN.check(clean),
        findings=FINDINGS.check(pd.DataFrame(found, columns=FINDINGS.names)),
    )
    asked = [(group.first.kind, group.first.found, len(group.queries), group.scope) for group in groups(run)]
    assert asked == [
        ("NAME", "BOB", 2, ("", "")),
        ("DATE", "3 May", 1, ("r1a", "q1")),
        ("DATE", "3 May", 1, ("r2b", "q1")),
    ]


def test_the_words_in_question_stand_out_in_their_context(reviewable: Run) -> None:
    run = asked(reviewable, MASKED, FOUND)
    query = list(queries(run))[1]
    shown = context(query.answer, query.span, run)
    assert (shown.before, shown.words, shown.after) == ("[NAME 1], [PHONE], saw [NAME 2] of ", "Crieff", " on 3 May.")


@pytest.mark.parametrize("at", [0, 1, 40, 99])
def test_a_long_answer_is_cut_around_the_words_in_question(reviewable: Run, at: int) -> None:
    words = [f"word{number:02d}" for number in range(100)]
    start = 7 * at
    text = " ".join(words)
    run = asked(reviewable, text, [(start, start + 6, "NAME", "names", 0.3, "flagged")], text)
    query = next(queries(run))
    shown = context(query.answer, query.span, run)
    whole = shown.before + shown.words + shown.after
    assert shown.words == words[at]
    assert CONTEXT - 20 <= len(whole) <= CONTEXT
    assert set(whole.replace("…", "").split()) <= set(words)


def test_findings_that_do_not_fit_the_text_are_still_asked_about(reviewable: Run) -> None:
    run = asked(reviewable, "Short.", FOUND)
    assert [query.span for query in queries(run)] == [(0, 0)] * 3


def test_answers_that_are_not_analysed_are_not_asked_about(reviewable: Run) -> None:
    run = asked(reviewable, MASKED, FOUND)
    silent = replace(run, redacted=REDACTED.check(run.redacted.assign(status="duplicate")))
    assert list(queries(silent)) == []
