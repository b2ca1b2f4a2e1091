"""Two common ways to hide small numbers, to show that the attacker bites: files of those rules, like a release."""

import csv
from collections import Counter, defaultdict
from pathlib import Path

from attacker.consultations import Consultation, counts

THRESHOLD = 5
THEMES = (
    "question_id",
    "theme_id",
    "label",
    "responses",
    "base",
    "percent",
    "individuals",
    "organisations",
    "event_mentions",
)
GROUPS = ("question_id", "theme_id", "characteristic", "group", "count", "base", "percent", "low", "high")


def publish(whole: Consultation, folder: Path, *, one_more: bool) -> None:
    """Hide every number under five and keep the totals; with `one_more`, hide one more in each row that hides one."""
    folder.mkdir(parents=True, exist_ok=True)
    numbers = counts(whole)
    bases: Counter[tuple[str, ...]] = Counter()
    for person in whole.respondents:
        for question in person.themes:
            bases["base", question] += 1
            for name, group in person.groups.items():
                bases[question, name, group] += 1
    rows = defaultdict(list)
    for question, themes in whole.themes.items():
        for theme in themes:
            kinds = {kind: numbers[kind, question, theme] for kind in ("individuals", "organisations")}
            told = _row(kinds, one_more=one_more)
            whole_row = [numbers["responses", question, theme], bases["base", question], ""]
            rows["themes.csv"].append(
                [question, theme, theme, *whole_row, told["individuals"], told["organisations"], 0]
            )
            for name in dict.fromkeys(key[1] for key in bases if key[0] == question):
                groups = [key[2] for key in bases if key[:2] == (question, name)]
                cells = _row(
                    {group: numbers["count", question, theme, name, group] for group in groups}, one_more=one_more
                )
                rows["breakdown.csv"] += [
                    [question, theme, name, group, cells[group], bases[question, name, group], "", "", ""]
                    for group in groups
                ]
    for file, head in (("themes.csv", THEMES), ("breakdown.csv", GROUPS)):
        with (folder / file).open("w", encoding="utf-8", newline="") as target:
            csv.writer(target).writerows([head, *rows[file]])


def _row(cells: dict[str, int], *, one_more: bool) -> dict[str, int | str]:
    """A row with its small numbers hidden, and the smallest of the others with them where one alone is hidden."""
    hidden = {name for name, count in cells.items() if 0 < count < THRESHOLD}
    if one_more and hidden:
        others = [name for name in sorted(cells, key=lambda name: (cells[name], name)) if name not in hidden]
        hidden.update(others[:1])
    return {name: "" if name in hidden else count for name, count in cells.items()}
