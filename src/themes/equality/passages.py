"""Passages: the words of the reviewed answers, with the themes that they earned, for the internal workbook."""

from dataclasses import dataclass

from themes.tables import EVENT_NOTE, READ, UNTHEMED, Assigned, Respondents, Reviewed


@dataclass(frozen=True, order=True)
class Passage:
    """A passage of a reviewed answer. Sorted by question and words, an order that tells nothing of who wrote it."""

    question_id: str
    words: str
    themes: tuple[str, ...]
    respondent_id: str
    is_note: bool


def read_passages(assigned: Assigned, reviewed: Reviewed, respondents: Respondents) -> tuple[Passage, ...]:
    """Each passage once, those without a theme and those of event notes too."""
    read = reviewed[reviewed["status"].isin(READ)].drop_duplicates(["respondent_id", "question_id"])
    keys = zip(read["respondent_id"], read["question_id"], strict=True)
    texts = dict(zip(keys, read["redacted_text"], strict=True))
    kinds = dict(zip(respondents["respondent_id"], respondents["kind"], strict=True))
    themes: dict[tuple[str, str, int, int], set[str]] = {}
    columns = ["respondent_id", "question_id", "start", "end", "theme_id"]
    for person, question, start, end, theme in assigned[columns].itertuples(index=False, name=None):
        if (person, question) in texts:
            themes.setdefault((person, question, start, end), set()).add(theme)
    found = (
        Passage(question, texts[person, question][start:end], tuple(sorted(earned - {*UNTHEMED})), person,
                kinds.get(person) == EVENT_NOTE)
        for (person, question, start, end), earned in themes.items()
    )  # fmt: skip
    return tuple(sorted(found))
