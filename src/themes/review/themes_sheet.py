"""The sheet of themes: each proposed theme with passages that show it, and what people decide of it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import pandas as pd

from themes.review.codeframe import Theme, Verdict, edit_target, follow, is_dropped, knots, theme_target
from themes.review.naming import Named, name_theme
from themes.review.reviewable import Reviewable
from themes.review.sheets import Choice, Found, Heading, Row, Sheet, Value, cut, fold
from themes.speech.attitudes import ASK, FAULT, PLAIN, PRAISE, attitude
from themes.tables import NO_THEME, READ, UNTHEMED

THEMES_SHEET = Sheet(
    "themes",
    (
        Heading("question_id", 11, read=True),
        Heading("theme_id", 11, read=True),
        Heading("responses", 10),
        Heading("label", 28, read=True),
        Heading("description", 40),
        Heading("keywords", 28),
        Heading("example passages", 70),
        Heading("decision", 12, typed=True, read=True),
        Heading("new_label", 28, typed=True, read=True),
        Heading("merge_into", 14, typed=True, read=True),
        Heading("under", 20, typed=True, read=True),
        Heading("comment", 30, typed=True),
        Heading("stability", 18),
        Heading("people's code", 28),
        Heading("praise and criticism", 26),
    ),
    {
        "keep": ("kept", "yes", "y", "ok", "okay", "accept", "accepted", "approve", "approved"),
        "rename": ("renamed",),
        "merge": ("merged",),
        "drop": ("dropped", "remove", "delete"),
    },
)
# A shaky theme is one that most samples of the answers would draw otherwise: of 50 read beside their passages,
# 11 of the 18 that shared no subject were under 0.5, and nearly all of 0.75 and more shared one.
SHAKY, STEADY = 0.5, 0.75
# How a passage's attitude is told: a count by two lists of words, right for plain sentences, wrong for irony.
SIDES = {PRAISE: "praise", FAULT: "fault", ASK: "ask for something", PLAIN: "neither"}
EXAMPLES = 3
EXAMPLE_LENGTH = 300
_THEME = ["question_id", "theme_id"]
# The cell that each decision needs, and that no other decision uses.
NEEDS = {"rename": "new_label", "merge": "merge_into"}


def theme_rows(reviewable: Reviewable) -> Iterator[tuple[Value, ...]]:
    """One row a proposed theme, dropped and merged ones too, with the decision that stands."""
    counts = reviewable.themes.set_index(["question_id", "theme_id"])["responses"].to_dict()
    examples, codes, sides = _examples(reviewable), _codes(reviewable), _sides(reviewable)
    columns = ["question_id", "theme_id", "label", "description", "keywords", "stability"]
    for question, name, *words, stability in reviewable.frame.sort_values(columns[:2])[columns].itertuples(index=False):
        theme = (question, name)
        verdict = reviewable.verdicts.get(theme, Verdict(""))
        count = counts.get(theme)
        yield (
            question,
            name,
            "" if count is None or pd.isna(count) else int(count),
            *words,
            "\n".join(examples.get(theme, [])),
            verdict.action,
            verdict.value if verdict.action == "rename" else "",
            verdict.value if verdict.action == "merge" else "",
            reviewable.parents.get(theme, "") or ("none" if theme in reviewable.put else ""),
            "",
            _steadiness(stability),
            codes.get(theme, ""),
            sides.get(theme, ""),
        )


def _steadiness(stability: float) -> str:
    """How a theme survives resampling, in a word; nothing where it is not known."""
    if pd.isna(stability):
        return ""
    word = "shaky" if stability < SHAKY else "steady" if stability >= STEADY else "fairly steady"
    return f"{word} ({stability:.2f})"


def _codes(reviewable: Reviewable) -> dict[Theme, str]:
    """The code that people would give most of what each theme holds, and how much of it."""
    rows = reviewable.counterparts[reviewable.counterparts["code"] != ""]
    columns = ["question_id", "theme_id", "code", "share"]
    return {
        (question, theme): f"{code} ({share:.0%})"
        for question, theme, code, share in rows[columns].itertuples(index=False)
    }


def _sides(reviewable: Reviewable) -> dict[Theme, str]:
    """How many passages of each theme praise, find fault, ask for something, or none of these."""
    rows = _worded(reviewable)
    found: dict[Theme, Counter[str]] = {}
    for question, theme, text, start, end in rows[[*_THEME, "redacted_text", "start", "end"]].itertuples(index=False):
        side = attitude(text[start:end])
        found.setdefault((question, theme), Counter())[side if side in SIDES else PLAIN] += 1
    return {
        theme: ", ".join(f"{word} {sides[side]:,}" for side, word in SIDES.items() if sides[side])
        for theme, sides in found.items()
    }


def _worded(reviewable: Reviewable) -> pd.DataFrame:
    """The passages that have a theme, with the redacted answer of each."""
    texts = reviewable.reviewed[reviewable.reviewed["status"].isin(READ)]
    answers = texts.drop_duplicates(["respondent_id", "question_id"])[["respondent_id", "question_id", "redacted_text"]]
    assigned = reviewable.assigned[~reviewable.assigned["theme_id"].isin(UNTHEMED)]
    return assigned.merge(answers)


def _examples(reviewable: Reviewable) -> dict[Theme, list[str]]:
    """The passages chosen to show each theme, then its strongest, one a respondent, each followed by who wrote it."""
    texts = reviewable.reviewed[reviewable.reviewed["status"].isin(READ)]
    assigned = reviewable.assigned[~reviewable.assigned["theme_id"].isin(UNTHEMED)]
    passage = ["question_id", "theme_id", "respondent_id", "start", "end"]
    rows: pd.DataFrame = assigned.merge(reviewable.examples[[*passage, "rank"]], on=passage, how="left").sort_values(
        ["rank", "strength", "respondent_id", "start"], ascending=[True, False, True, True], kind="stable"
    )
    rows = rows.drop_duplicates(["question_id", "theme_id", "respondent_id"])
    rows = rows.groupby(["question_id", "theme_id"]).head(EXAMPLES)
    rows = rows.merge(
        texts.drop_duplicates(["respondent_id", "question_id"])[["respondent_id", "question_id", "redacted_text"]]
    )
    columns = ["question_id", "theme_id", "respondent_id", "redacted_text", "start", "end"]
    examples: dict[Theme, list[str]] = {}
    for question, theme, person, text, start, end in rows[columns].itertuples(index=False):
        examples.setdefault((question, theme), []).append(f"• {cut(fold(text[start:end]), EXAMPLE_LENGTH)} ({person})")
    return examples


def theme_choices(rows: Sequence[Row], reviewable: Reviewable) -> Found:
    """The decisions about themes that differ from those that stand, and everything wrong with the sheet."""
    said: dict[Theme, tuple[Verdict, Row]] = {}
    for row in rows:
        for found in _verdict(row, reviewable):
            if isinstance(found, str):
                yield found
            elif said.setdefault(found[0], (found[1], row))[0] != found[1]:
                yield f"{row.cell('decision')}: another row decides otherwise about the same theme; keep one of them"
    standing = {**reviewable.verdicts, **{theme: verdict for theme, (verdict, _) in said.items()}}
    cells = {theme: row for theme, (_, row) in said.items()}
    yield from _merge_problems(standing, cells, reviewable)
    yield from _label_problems(standing, cells, reviewable)
    for theme, (verdict, row) in said.items():
        if reviewable.verdicts.get(theme) != verdict:
            target = theme_target(reviewable.identity, theme, verdict)
            yield Choice("theme", verdict.action, *theme, target=target, value=verdict.value, cell=row.cell("decision"))
    yield from _parent_choices(rows, reviewable)


def _parent_choices(rows: Sequence[Row], reviewable: Reviewable) -> Found:
    """Themes that are put under others, or under a heading that is made for them; themes have two levels."""
    under = dict(reviewable.parents)
    put: dict[Theme, tuple[Named, Row]] = {}
    for row in rows:
        theme = (row["question_id"], row["theme_id"])
        if not row["under"] or theme not in reviewable.identity:
            continue
        named = name_theme(row["under"], theme[0], reviewable)
        if named.problem:
            yield f"{row.cell('under')}: {named.problem}"
            continue
        parent = "" if named.theme_id == NO_THEME else named.theme_id
        if parent != reviewable.parents.get(theme, ""):
            under[theme], put[theme] = parent, (named, row)
    for theme, (named, row) in put.items():
        problem = level_problem(theme, under)
        if problem:
            yield f"{row.cell('under')}: {problem}"
            continue
        if named.new_label and (theme[0], named.theme_id) not in reviewable.identity:
            yield Choice("added", "add", theme[0], named.theme_id, value=named.new_label, cell=row.cell("under"))
        target = edit_target(reviewable.identity, theme)
        yield Choice("parent", "put", *theme, target=target, value=under[theme], cell=row.cell("under"))


def level_problem(theme: Theme, under: Mapping[Theme, str]) -> str:
    """Why a theme cannot lie where it is put; "" where it can."""
    parent = under.get(theme, "")
    if parent == theme[1]:
        return "a theme cannot lie under itself"
    if parent and under.get((theme[0], parent)):
        return f"{parent} lies under another theme itself, and themes have two levels; choose one that does not"
    if parent and any(above == theme[1] and other[0] == theme[0] for other, above in under.items()):
        return "this theme has sub-themes, and themes have two levels; put those elsewhere first"
    return ""


def _verdict(row: Row, reviewable: Reviewable) -> Iterator[tuple[Theme, Verdict] | str]:
    """What a row says of its theme, or what is wrong with it."""
    action = THEMES_SHEET.decision(row["decision"])
    if action is None:
        yield f"{row.cell('decision')}: this is not one of {', '.join(THEMES_SHEET.words)}"
        return
    if not action and not row["new_label"] and not row["merge_into"] and not row["label"]:
        return
    theme = (row["question_id"], row["theme_id"])
    if theme not in reviewable.identity:
        yield f"{row.cell('theme_id')}: there is no theme with this question_id and theme_id; change neither"
        return
    problems = list(_cell_problems(row, theme, action, reviewable))
    yield from problems
    if action and not problems:
        value = _merge_into(row, reviewable) if action == "merge" else row["new_label"] if action == "rename" else ""
        yield theme, Verdict(action, value)


def _cell_problems(row: Row, theme: Theme, action: str, reviewable: Reviewable) -> Iterator[str]:
    """Cells that do not go with the decision of their row."""
    if row["label"] != fold(reviewable.labels[theme]):
        yield (
            f"{row.cell('label')}: this is not the theme's label; use rename and new_label to change it, or write a "
            "new review.xlsx if the run was made again since"
        )
    for decision, column in NEEDS.items():
        if action == decision and not row[column]:
            yield f"{row.cell(column)}: {decision} needs this cell filled in"
        elif action != decision and row[column]:
            yield f"{row.cell(column)}: this is for {decision} alone; choose {decision}, or empty the cell"
    if action == "merge" and row["merge_into"]:
        into = _merge_into(row, reviewable)
        elsewhere = {name.casefold() for question, name in reviewable.identity if question != theme[0]}
        if into == theme[1]:
            yield f"{row.cell('merge_into')}: a theme cannot be merged into itself"
        elif not into and row["merge_into"].casefold() in elsewhere:
            yield f"{row.cell('merge_into')}: this theme belongs to another question; merge within a question"
        elif not into:
            yield f"{row.cell('merge_into')}: there is no theme with this theme_id; choose one from the list"


def _merge_into(row: Row, reviewable: Reviewable) -> str:
    """The theme_id that a row's theme is merged into; "" where this question has none such."""
    names = {name.casefold(): name for question, name in reviewable.identity if question == row["question_id"]}
    return names.get(row["merge_into"].casefold(), "")


def _merge_problems(
    standing: Mapping[Theme, Verdict], cells: Mapping[Theme, Row], reviewable: Reviewable
) -> Iterator[str]:
    """Merges that end nowhere, once all decisions are taken together."""
    for theme in knots(standing, reviewable.identity):
        where = _where(theme, cells, "merge_into")
        if follow(theme, standing) is None:
            yield f"{where}: these themes are merged into one another in a circle; keep one of them"
        else:
            yield f"{where}: this theme is merged into one that is dropped; keep that one, or merge into another"


def _label_problems(
    standing: Mapping[Theme, Verdict], cells: Mapping[Theme, Row], reviewable: Reviewable
) -> Iterator[str]:
    """New labels that another theme of the question has too, once all decisions are taken together."""
    labels: dict[tuple[str, str], list[Theme]] = {}
    for theme, proposed in reviewable.labels.items():
        verdict = standing.get(theme, Verdict(""))
        if verdict.action != "merge" and not is_dropped(theme, standing):
            label = verdict.value if verdict.action == "rename" else proposed
            labels.setdefault((theme[0], fold(label).casefold()), []).append(theme)
    for shared in labels.values():
        for theme in shared if len(shared) > 1 else ():
            if standing.get(theme, Verdict("")).action == "rename":
                where = _where(theme, cells, "new_label")
                yield f"{where}: another theme of the question has this label; choose another, or merge the two"


def _where(theme: Theme, cells: Mapping[Theme, Row], column: str) -> str:
    """Where a decision stands: in a cell, or among those made before."""
    return cells[theme].cell(column) if theme in cells else f"theme {'/'.join(theme)}, decided before"
