"""Points that must be answered: passages that may hold an alternative, new evidence or a challenge, however few.

A consultation must be conscientiously taken into account before a decision (R (Moseley) v Haringey [2014] UKSC 56, the
fourth Gunning requirement): one argument that nobody answered can undo it. So passages are proposed by cues, whatever
their number, and a person says which of them is a point, and words it.
"""

from collections.abc import Iterator

import pandas as pd

from themes.passages import WORD
from themes.points.cues import COMPILED
from themes.tables import NO_THEME, POINT_KINDS, POINTS, READ, UNTHEMED, Assigned, Points, Reviewed

IN_NO_THEME = POINT_KINDS[-1]
# A passage of fewer words seldom makes an argument.
LEAST_WORDS = 8
# ... and one that no theme holds is worth a look of its own from so many words on: shorter ones are mostly asides.
LEAST_WORDS_APART = 15
# Passages without a theme that a question proposes at most, the longest first; all others are in assignments.csv.
MOST_APART = 40


def propose_points(reviewed: Reviewed, assigned: Assigned) -> Points:
    """Propose the passages that a person should look at: by their cues, and the long ones that no theme holds.

    Args:
        reviewed: the answers as people left them.
        assigned: their passages and themes.

    Returns:
        A row a passage and kind, in the order of question, kind, person and place.
    """
    passages = _passages(reviewed, assigned)
    rows = list(_by_cue(passages)) + list(_apart(passages))
    if not rows:
        return POINTS.empty()
    found = pd.DataFrame(rows, columns=POINTS.names)
    order = ["question_id", "kind", "respondent_id", "start"]
    rank = {kind: number for number, kind in enumerate(POINT_KINDS)}
    return POINTS.check(
        found.sort_values(order, key=lambda column: column.map(rank) if column.name == "kind" else column)
    )


def with_passages(places: Points | Assigned, reviewed: Reviewed) -> pd.DataFrame:
    """Spans with the words in each as `passage`, from the one response to a question of each person that was read."""
    answer = ["respondent_id", "question_id"]
    texts = reviewed.loc[reviewed["status"].isin(READ), [*answer, "redacted_text"]].drop_duplicates(answer)
    found = places.merge(texts, on=answer)
    spans = zip(found["redacted_text"], found["start"], found["end"], strict=True)
    words = pd.Series([text[start:end] for text, start, end in spans], index=found.index, dtype="str")
    return found.drop(columns="redacted_text").assign(passage=words)


def _passages(reviewed: Reviewed, assigned: Assigned) -> pd.DataFrame:
    """Each passage once, with its words and one of its themes; the folded words of it as `said`."""
    strongest = assigned.sort_values(["strength", "theme_id"], ascending=[False, True], kind="stable")
    strongest = strongest.drop_duplicates(["respondent_id", "question_id", "start"])
    passages = with_passages(Assigned(strongest), reviewed)
    said = passages["passage"]
    passages = passages.assign(said=said.str.replace("’", "'"), words=said.map(lambda text: len(WORD.findall(text))))
    return passages[passages["words"] >= LEAST_WORDS]


def _by_cue(passages: pd.DataFrame) -> Iterator[tuple[object, ...]]:
    """The passages that hold a cue, with the words of it."""
    columns = ["question_id", "respondent_id", "start", "end", "theme_id", "said"]
    for question, person, start, end, theme, said in passages[columns].itertuples(index=False, name=None):
        for kind, pattern in COMPILED.items():
            if found := pattern.search(said):
                yield question, person, start, end, kind, found[0].casefold(), theme


def _apart(passages: pd.DataFrame) -> Iterator[tuple[object, ...]]:
    """The longest passages without a theme, of each question."""
    alone = passages[passages["theme_id"].isin(UNTHEMED) & (passages["words"] >= LEAST_WORDS_APART)]
    alone = alone.sort_values(["words", "respondent_id", "start"], ascending=[False, True, True])
    columns = ["question_id", "respondent_id", "start", "end"]
    for row in alone.groupby("question_id").head(MOST_APART)[columns].itertuples(index=False, name=None):
        yield *row, IN_NO_THEME, "", NO_THEME
