"""Summaries: what an analyst sees on a terminal of 80 columns of the guesses that were made."""

import re
import textwrap
from collections.abc import Iterator, Sequence
from itertools import groupby

from themes.exports import count
from themes.questionnaire.groups import beginnings
from themes.questionnaire.guess import Guess, Role
from themes.questionnaire.proposal import Proposal

WIDTH = 80
USES: dict[Role, str] = {
    "open": "open questions",
    "write_in": "boxes for other answers",
    "tags": "analysts' codes",
    "closed": "closed questions",
    "id": "respondent's id",
    "submitted_at": "date of the response",
    "kind": "individual or organisation",
    "people": "people it speaks for",
    "may_publish": "permission to publish",
    "locality": "locality",
    "channel": "how the response came",
    "postcode": "postcode",
    "characteristic": "characteristics",
    "personal": "not used: names or finds people",
    "administration": "not used: the tool's own fields",
    "blank": "not used: holds nothing",
    # Last, where the eye falls: it is what the analyst must do.
    "unsure": "NOT SURE: decide in the settings",
}
# Entries of one use that a person reads through; of more, how many there are stands in the settings.
MOST_LISTED = 60
# Columns that are not used are named, not listed one by one.
NAMED_ONLY = frozenset({"personal", "administration", "blank"})


def summary(proposal: Proposal) -> Iterator[str]:
    """The lines: the layout, then each use with its columns and the reasons."""
    rows, columns = len(proposal.export.cells), len(proposal.export.headers)
    yield from _wrapped(f"{proposal.path.name}: {count(rows, 'row')} in {count(columns, 'column')}")
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


def _listed(role: Role, found: Sequence[Guess]) -> Iterator[str]:
    more = f"and {len(found) - MOST_LISTED:,} more: see consultation.toml" if len(found) > MOST_LISTED else ""
    found = found[:MOST_LISTED]
    if role in NAMED_ONLY:
        names = [_short(guess.columns[0], 40) for guess in found]
        yield from _wrapped("; ".join([*names, *filter(None, [more])]), "  ")
        return
    for _, alike in groupby(found, key=_reason):
        together = list(alike)
        for statements in _matrices(together):
            yield from _entry(role, statements)
        reason = _together(together)
        each = "each: " if len(together) > 1 and not reason.startswith("each ") else ""
        yield from _wrapped(f"{each}{reason}", "      ")
    if more:
        yield f"  {more}"


def _entry(role: Role, statements: Sequence[Guess]) -> Iterator[str]:
    """One question, or the statements of one side by side: how it is worded, and how many columns it has."""
    guess = statements[0]
    name = f"{guess.name}: " if role == "characteristic" else ""
    column = guess.name if len(guess.columns) > 1 and role == "closed" else guess.columns[0]
    many = f" ({len(guess.columns)} columns)" if len(guess.columns) > 1 else ""
    kind = f" [{guess.kind}]" if role == "closed" else ""
    if len(statements) > 1:
        column, many = _question_of(statements), f" ({len(statements)} statements)"
    yield from _wrapped(f"{name}{_short(column, 68 - len(name) - len(many) - len(kind))}{many}{kind}", "  ")


def _question_of(statements: Sequence[Guess]) -> str:
    """The longest wording that stands before every statement."""
    return max(set.intersection(*(beginnings(guess.columns[0]) for guess in statements)), key=len)


def _matrices(found: Sequence[Guess]) -> Iterator[list[Guess]]:
    """Neighbours that are statements of one scale, together; any other guess by itself."""
    run: list[Guess] = []
    shared: set[str] = set()
    for guess in found:
        # What stands before a statement; a question that another explains stands before none.
        questions = beginnings(guess.columns[0]) - {guess.columns[0]} if guess.role == "closed" else set()
        if run and shared & questions and guess.kind == run[0].kind:
            run.append(guess)
            shared &= questions
            continue
        if run:
            yield run
        run, shared = [guess], questions
    if run:
        yield run


def _reason(guess: Guess) -> str:
    """A guess's reason without its numbers and the characteristic's name, which the line above it gives."""
    plain = guess.because.replace(f"asks about {guess.name.replace('_', ' ')}; ", "") if guess.name else guess.because
    return re.sub(r"\d[\d,]*", "#", plain)


def _together(found: Sequence[Guess]) -> str:
    """The reason of guesses alike: "2 to 8 different answers" where their numbers differ."""
    words = _reason(found[0])
    for numbers in zip(*(re.findall(r"\d[\d,]*", guess.because) for guess in found), strict=False):
        sizes = sorted(set(numbers), key=lambda number: int(number.replace(",", "")))
        words = words.replace("#", sizes[0] if len(sizes) == 1 else f"{sizes[0]} to {sizes[-1]}", 1)
    return words


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
