"""Facts about an edited codeframe.csv: what its rows decide, and what is said when they are wrong."""

from collections.abc import Callable

import pandas as pd
import pytest

from tests.unit.review.conftest import DecisionsOf
from themes.errors import ReviewError
from themes.review import FURTHER, Edits, Reviewable, read_edits, review
from themes.review.codeframe import added_id
from themes.tables import Codeframe, Decisions

Run = Callable[[Decisions], Reviewable]
COLUMNS = ["question_id", "theme_id", "parent_id", "label", "description", "keywords", "examples", *FURTHER]


def file(reviewable: Reviewable, **changes: dict[str, str] | None) -> pd.DataFrame:
    """The codeframe as it stands, its rows changed: by theme_id with _ for -, None takes a row out; others are new."""
    frame = standing(reviewable)
    rows = {str(row["theme_id"]): {name: str(row.get(name, "")) for name in COLUMNS} for _, row in frame.iterrows()}
    for name, change in changes.items():
        theme = name.replace("_", "-")
        if change is None:
            del rows[theme]
        else:
            rows[theme] = {**rows.get(theme, dict.fromkeys(COLUMNS, "")), **change}
    table = pd.DataFrame(list(rows.values()), columns=COLUMNS, dtype="str")
    return table.assign(row=range(2, len(table) + 2))


def standing(reviewable: Reviewable) -> Codeframe:
    return review(reviewable.proposals, reviewable.matches, reviewable.answers, reviewable.decisions)[1]


def edits(reviewable: Reviewable, rows: pd.DataFrame, *, version: int = 0) -> Edits:
    return read_edits(rows, "codeframe.csv", standing(reviewable), reviewable, version=version)


def decided(found: Edits) -> list[tuple[str, ...]]:
    return [(one.about, one.action, one.theme_id, one.value) for one in found.choices]


def test_a_file_that_nobody_edited_decides_nothing(reviewable: Run, decide: DecisionsOf) -> None:
    run = reviewable(decide())
    assert edits(run, file(run)) == Edits((), ())


def test_every_kind_of_edit_is_a_decision(reviewable: Run, decide: DecisionsOf) -> None:
    run = reviewable(decide())
    heading, night = added_id("q1", "Getting there"), added_id("q1", "Night buses")
    found = edits(
        run,
        file(
            run,
            q1_01={"label": "Bus services", "parent_id": heading, "decision": "keep"},
            q1_02={"description": "Too few places, too dear"},
            q1_03={"merge_into": "q1-02"},
            q1_04=None,
            q2_01={"decision": "keep"},
            new={"question_id": "q1", "label": "Getting there"},
            part={"question_id": "q1", "label": "Night buses", "examples": "No bus at night | The last bus",
                  "split_from": "q1-01"},
        ),
    )  # fmt: skip
    assert decided(found) == [
        ("theme", "drop", "q1-04", ""),
        ("theme", "rename", "q1-01", "Bus services"),
        ("parent", "put", "q1-01", heading),
        ("description", "rewrite", "q1-02", "Too few places, too dear"),
        ("theme", "merge", "q1-03", "q1-02"),
        ("theme", "keep", "q2-01", ""),
        ("added", "add", heading, "Getting there"),
        ("added", "add", night, "Night buses"),
    ]
    (split,) = found.splits
    assert (split.theme_id, split.split_from, split.named) == (night, "q1-01", ("Night buses",))
    assert split.examples == ("No bus at night", "The last bus")


def test_a_theme_that_was_dropped_comes_back_with_its_row(reviewable: Run, decide: DecisionsOf) -> None:
    before = reviewable(decide())
    run = reviewable(decide(("theme", "drop", "q1", "q1-04", "", "", "")))
    assert decided(edits(run, file(before))) == [("theme", "keep", "q1-04", "")]


def test_everything_that_is_wrong_is_said_at_once_and_nothing_is_applied(reviewable: Run, decide: DecisionsOf) -> None:
    run = reviewable(decide())
    rows = file(
        run,
        q1_01={"label": "Parking", "version": "2"},
        q1_03={"merge_into": "q1-04"},
        q1_04={"merge_into": "q1-03"},
        q2_01={"parent_id": "q1-01", "decision": "perhaps"},
        odd={"question_id": "q1", "theme_id": "q1-77", "label": "Odd", "split_from": "q1-99"},
        none={"question_id": "q9", "label": "Nowhere"},
        blank={"question_id": "q2"},
    )
    with pytest.raises(ReviewError) as caught:
        edits(run, rows, version=3)
    assert list(caught.value.problems) == [
        "codeframe.csv: 'version': it is version 2 of the codeframe, and version 3 stands now: make your changes in "
        "the present review/codeframe.csv",
        "codeframe.csv: 'label': rows 2, 3: these themes have the same label; choose another, or write under "
        "merge_into the theme_id of the one that takes the other's passages",
        "codeframe.csv: 'decision': row 6: this is not one of keep, rename, merge, drop",
        "codeframe.csv: 'theme_id': row 7: there is no such theme; leave the cell empty for a new one",
        "codeframe.csv: 'question_id': row 8: there is no such question; write one of q1, q2",
        "codeframe.csv: 'label': row 9: every theme needs a label; take the row out to drop the theme",
        "codeframe.csv: 'merge_into': row 4: it must end in a theme of the same question that has a row here and is "
        "not merged itself",
        "codeframe.csv: 'merge_into': row 5: it must end in a theme of the same question that has a row here and is "
        "not merged itself",
        "codeframe.csv: 'parent_id': row 6: no theme q1-01 of this question has a row here; name one that has",
        "codeframe.csv: 'split_from': row 7: this question has no theme q1-99; write the theme_id of one",
        "codeframe.csv: 'examples': row 7: a theme that is split off needs examples of its passages, with | between "
        "them",
    ]
