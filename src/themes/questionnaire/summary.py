"""Summaries: what an analyst sees on a terminal of 80 columns of the guesses that were made."""

import textwrap
from collections.abc import Iterator

from themes.questionnaire.guess import Guess, Role
from themes.questionnaire.proposal import Proposal

WIDTH = 80
USES: dict[Role, str] = {
    "id": "respondent's id",
    "submitted_at": "date of the response",
    "kind": "individual or organisation",
    "people": "people it speaks for",
    "may_publish": "permission to publish",
    "locality": "locality",
    "characteristic": "characteristics",
    "postcode": "postcode",
    "open": "open questions",
    "write_in": "boxes for other answers",
    "closed": "closed questions",
    "tags": "analysts' codes",
    "unsure": "NOT SURE: decide in the settings",
    "personal": "not used: names or finds people",
    "administration": "not used: the tool's own fields",
    "blank": "not used: holds nothing",
}
# Columns that are not used are named, not listed one by one.
NAMED_ONLY = frozenset({"personal", "administration", "blank"})


def summary(proposal: Proposal) -> Iterator[str]:
    """The lines: the layout, then each use with its columns and the reasons."""
    rows, columns = len(proposal.export.cells), len(proposal.export.headers)
    yield from _wrapped(f"{proposal.path.name}: {rows:,} rows in {columns:,} columns")
    yield from _wrapped(f"headers: {proposal.layout}, from row {proposal.layout.first + 1}", "  ")
    if proposal.sheet.encoding:
        separator = {"\t": "tab", ",": "comma", ";": "semicolon", "|": "bar"}.get(
            proposal.sheet.separator, "one column"
        )
        yield f"  text: {proposal.sheet.encoding}, {separator}"
    if proposal.other_sheets:
        yield from _wrapped(f"sheet: {proposal.sheet.name}; not read: {', '.join(proposal.other_sheets)}", "  ")
    if proposal.long:
        yield from _wrapped(f"one row an answer: {proposal.long.question_column} / {proposal.long.answer_column}", "  ")
    for role, use in USES.items():
        found = [guess for guess in proposal.guesses if guess.role == role]
        if role == "open" and not found:
            yield from ("", use, "  none was found")
        if found:
            yield from ("", use)
            yield from _listed(role, found)


def _listed(role: Role, found: list[Guess]) -> Iterator[str]:
    if role in NAMED_ONLY:
        yield from _wrapped("; ".join(_short(guess.columns[0], 40) for guess in found), "  ")
        return
    for guess in found:
        name = f"{guess.name}: " if role == "characteristic" else ""
        column = guess.name if len(guess.columns) > 1 and role == "closed" else guess.columns[0]
        many = f" ({len(guess.columns)} columns)" if len(guess.columns) > 1 else ""
        kind = f" [{guess.kind}]" if role == "closed" else ""
        yield from _wrapped(f"{name}{_short(column, 68 - len(name) - len(many) - len(kind))}{many}{kind}", "  ")
        yield from _wrapped(guess.because, "      ")


def _short(text: str, most: int) -> str:
    text = " ".join("".join(letter for letter in text if letter.isprintable()).split())
    if len(text) <= most:
        return text
    # Questions of several parts differ at their end.
    tail = most // 3
    return f"{text[: most - tail - 3]} … {text[-tail:]}"


def _wrapped(text: str, indent: str = "") -> list[str]:
    return textwrap.wrap(
        text, WIDTH - 1, initial_indent=indent, subsequent_indent=f"{indent}  ", break_on_hyphens=False
    )
