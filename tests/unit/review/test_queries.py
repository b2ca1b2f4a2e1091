"""Facts about where a person is shown what the recognisers were not sure of."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pandas as pd
import pytest

from themes.review import Reviewable
from themes.review.queries import CONTEXT, context, queries
from themes.tables import DECISIONS, FINDINGS, REDACTED, Decisions, Reviewed

Run = Callable[[Decisions], Reviewable]
CLEAN = "Ann Lee, 07700 900123, saw Bob of Crieff on 3 May."
MASKED = "[NAME 1], [PHONE], saw [NAME 2] of Crieff on 3 May."
FOUND = [
    (0, 7, "NAME", "names", 0.9, "redacted"),
    (9, 21, "PHONE", "phone", 0.9, "redacted"),
    (27, 30, "NAME", "names", 0.6, "queued"),
    (34, 40, "ADDRESS", "address", 0.4, "flagged"),
    (44, 49, "DATE", "date", 0.5, "flagged"),
]


def asked(run: Run, text: str, found: Sequence[tuple[object, ...]]) -> Reviewable:
    redacted = REDACTED.check(pd.DataFrame([("r1a", "q1", 1, "analysed", "", text)], columns=REDACTED.names))
    findings = FINDINGS.check(pd.DataFrame([("r1a", "q1", 1, *row) for row in found], columns=FINDINGS.names))
    return replace(run(DECISIONS.empty()), redacted=redacted, reviewed=Reviewed(redacted), findings=findings)


def test_queries_are_found_in_the_redacted_text(reviewable: Run) -> None:
    run = asked(reviewable, MASKED, FOUND)
    shown = [(query.key, MASKED[slice(*query.span)]) for query in queries(run)]
    assert shown == [
        ("NAME|names|27-30", "[NAME 2]"),
        ("ADDRESS|address|34-40", "Crieff"),
        ("DATE|date|44-49", "3 May"),
    ]


def test_the_words_in_question_stand_out_in_their_context(reviewable: Run) -> None:
    run = asked(reviewable, MASKED, FOUND)
    shown = context(queries(run)[1], run)
    assert (shown.before, shown.words, shown.after) == ("[NAME 1], [PHONE], saw [NAME 2] of ", "Crieff", " on 3 May.")


@pytest.mark.parametrize("at", [0, 1, 40, 99])
def test_a_long_answer_is_cut_around_the_words_in_question(reviewable: Run, at: int) -> None:
    words = [f"word{number:02d}" for number in range(100)]
    start = 7 * at
    run = asked(reviewable, " ".join(words), [(start, start + 6, "NAME", "names", 0.3, "flagged")])
    shown = context(queries(run)[0], run)
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
    assert queries(silent) == []
