"""Settings: a proposal written as a `consultation.toml` that a careful analyst would have written."""

import json
import re
from collections.abc import Iterable, Iterator

from themes.exports import count
from themes.questionnaire.guess import Guess
from themes.questionnaire.proposal import Proposal
from themes.questionnaire.wordings import ASKED_THE_OTHER_WAY

NUMBERING = re.compile(r"^\W*(?:question|q)?\s*\d{1,3}\s*[a-z]?\s*[.:)_-]+\s+(?=\S)", re.IGNORECASE)
# The columns of `[respondent]`.
RESPONDENT = ("kind", "people", "may_publish", "locality", "submitted_at", "channel")
INTERNAL = ("trans", "sexual_orientation", "religion", "care_experience")
NOT_USED = {
    "personal": "not used (names or finds people)",
    "administration": "not used (the survey tool's own field)",
    "blank": "not used (holds nothing)",
}


def write_settings(proposal: Proposal, place: str) -> str:
    """The text of the settings: every guess with its reason, and what is unsure commented out.

    Args:
        proposal: the guesses.
        place: where the export is, as seen from the settings' folder.
    """
    return (
        "\n".join(
            [
                *_head(proposal),
                *_input(proposal, place),
                *_questions(proposal),
                *_closed(proposal),
                *_people(proposal),
                *_unsure(proposal),
                *_unused(proposal),
            ]
        )
        + "\n"
    )


def title_of(proposal: Proposal) -> str:
    """A title from the file's name."""
    words = re.sub(r"[_\W]+", " ", proposal.path.stem).strip()
    return words[:1].upper() + words[1:] or "Consultation"


def _head(proposal: Proposal) -> Iterator[str]:
    yield f"# Proposed by `themes new` from {_comment(proposal.path.name)}. Every guess has its reason; correct what is"
    yield "# wrong, then `themes check consultation.toml`. What is commented out is used only when you take the # away."
    yield f"title = {_quoted(title_of(proposal))}    # from the file's name: what the report is called"
    yield 'body = "Your organisation"    # whose consultation it is'
    if proposal.last_day:
        last = proposal.last_day.isoformat()
        yield f"closes = {last}    # the last date in the export: put in the day on which it closed"
    else:
        yield "# closes = 2026-01-31    # no column holds dates: nobody is late until you give the closing day"
    yield ""


def _input(proposal: Proposal, place: str) -> Iterator[str]:
    yield "[input]"
    yield f"path = {_quoted(place)}"
    if proposal.other_sheets:
        others = ", ".join(_comment(name) for name in proposal.other_sheets)
        yield f"sheet = {_quoted(proposal.sheet.name)}    # the sheet that holds most; the others: {others}"
    yield f"header = {_quoted(proposal.layout.header)}    # {_layout_words(proposal)}"
    if proposal.layout.first:
        yield f"header_row = {proposal.layout.first + 1}    # what stands above it is no table"
    if ids := _with_role(proposal, "id"):
        yield f"respondent_id = {_quoted(ids[0].columns[0])}    # {ids[0].because}"
    else:
        yield '# respondent_id = "..."    # no column holds an id: each row is a respondent of its own'
    yield '# same_person_by = "..."    # a column that tells who answered twice, such as an e-mail address'
    if proposal.long:
        yield 'layout = "long"    # one row an answer: the wording of the question repeats'
        yield f"question_column = {_quoted(proposal.long.question_column)}"
        yield f"answer_column = {_quoted(proposal.long.answer_column)}"
    else:
        yield 'layout = "wide"    # a column a question'
    if proposal.last_day:
        yield f"date_order = {_quoted(proposal.date_order)}{''.join(f'    # {note}' for note in proposal.notes)}"
    yield ""


def _layout_words(proposal: Proposal) -> str:
    sheet = proposal.sheet
    separators = {"\t": "tabs", ",": "commas", ";": "semicolons", "|": "bars"}
    text = f"; {sheet.encoding}, separated by {separators.get(sheet.separator, 'one column')}" if sheet.encoding else ""
    return f"{proposal.layout}{text}: found in the file"


def _questions(proposal: Proposal) -> Iterator[str]:
    yield "# Open questions, answered in people's own words."
    number = 0
    closed = closed_ids(proposal)
    tags = _tags(proposal)
    for guess in proposal.guesses:
        if guess.role in ("open", "write_in"):
            number += 1
            yield from _question(
                guess, f"q{number}", closed, tags=tags.get(guess.columns[0], []), long=bool(proposal.long)
            )
    if not number:
        yield "# None was found: there is nothing to find themes in. [[questions]] takes id, text and column."
        yield ""


def _question(guess: Guess, name: str, closed: dict[str, str], *, tags: list[str], long: bool) -> Iterator[str]:
    column = guess.columns[0]
    yield "[[questions]]"
    yield f'id = "{name}"    # {guess.because}'
    yield f"text = {_quoted(column if long else _plain(column))}"
    if not long:
        yield f"column = {_quoted(column)}"
    if guess.role == "write_in" and guess.goes_with in closed:
        yield f'write_in_of = "{closed[guess.goes_with]}"    # the closed question beside it'
    elif guess.goes_with:
        yield f"position_column = {_quoted(guess.goes_with)}    # the closed question that it explains"
    if tags:
        yield f"tags = [{', '.join(map(_quoted, tags))}]    # codes that people have given already"
    yield ""


def closed_ids(proposal: Proposal) -> dict[str, str]:
    """The id of each closed question, under the first of its columns."""
    closed = [guess for guess in proposal.guesses if guess.role == "closed"]
    return {guess.columns[0]: f"c{number}" for number, guess in enumerate(closed, start=1)}


def _tags(proposal: Proposal) -> dict[str, list[str]]:
    """The columns of codes, under the open column whose answers they code."""
    found: dict[str, list[str]] = {}
    for guess in _with_role(proposal, "tags"):
        if guess.goes_with:
            found.setdefault(guess.goes_with, []).append(guess.columns[0])
    return found


def _closed(proposal: Proposal) -> Iterator[str]:
    ids = closed_ids(proposal)
    if ids:
        yield "# Closed questions. Options that fewer than five people chose are not listed here, and are counted."
    for guess in _with_role(proposal, "closed"):
        yield "[[closed]]"
        yield f'id = "{ids[guess.columns[0]]}"    # {guess.because}'
        yield f"text = {_quoted(_plain(guess.name or guess.columns[0]))}"
        if len(guess.columns) > 1:
            yield f"columns = {_listed(guess.columns)}"
        else:
            yield f"column = {_quoted(guess.columns[0])}"
        yield f'kind = "{guess.kind}"'
        if guess.options:
            yield f"options = {_listed(guess.options)}"
        yield ""


def _people(proposal: Proposal) -> Iterator[str]:
    named = {guess.role: guess for guess in proposal.guesses if guess.role in RESPONDENT}
    if named:
        yield "# Who answered, and what they allow."
        yield "[respondent]"
        for role in RESPONDENT:
            if guess := named.get(role):  # type: ignore[call-overload]  # a role is text; what is no Role is simply not there
                yield f"{role} = {_quoted(guess.columns[0])}    # {guess.because}"
        yield ""
    if "may_publish" not in named:
        yield "# No column gives leave to publish: nothing is quoted until you say here why it may be."
        yield "# [permission]"
        yield '# quotes_may_be_published_because = "..."'
        yield ""
    yield from _characteristics(proposal)
    for guess in _with_role(proposal, "postcode"):
        yield "# Postcodes are never stored. To turn them into geography, supply a lookup and take the # away:"
        yield "# [geography]"
        yield f"# postcode_column = {_quoted(guess.columns[0])}"
        yield '# lookup = "postcodes.csv"    # a row a postcode, with the columns named below'
        yield '# columns = { simd_quintile = "SIMD quintile", urban_rural = "UR8FOLD" }'
        yield ""


def _characteristics(proposal: Proposal) -> Iterator[str]:
    found = _with_role(proposal, "characteristic")
    if not found:
        return
    yield "# Characteristics of the people who answered."
    yield "[characteristics]"
    for guess in found:
        yield f"{guess.name} = {_column_of(guess)}    # {guess.because}"
    yield ""
    internal = [guess.name for guess in found if guess.name in INTERNAL]
    if internal:
        yield '# These stay inside unless you write "public": their groups identify people soonest.'
        yield "[disclosure.characteristics]"
        yield from (f'{name} = "internal"' for name in internal)
        yield ""


def _column_of(guess: Guess) -> str:
    """Where a characteristic stands, as TOML: a column, several, or one that is asked the other way round."""
    column = _quoted(guess.columns[0])
    if len(guess.columns) > 1:
        return f"{{ columns = {_listed(guess.columns, inline=True)} }}"
    if guess.name == "trans" and ASKED_THE_OTHER_WAY.search(guess.columns[0]):
        return f'{{ column = {column}, read_as = {{ Yes = "No", No = "Yes" }} }}'
    return column


def _unsure(proposal: Proposal) -> Iterator[str]:
    unsure = _with_role(proposal, "unsure")
    if unsure:
        yield "# Not used until you decide:"
    for guess in unsure:
        column = guess.columns[0]
        yield f"# {_comment(column)}: {guess.because}"
        if guess.name:
            yield f"#   under [characteristics]: {guess.name} = {_quoted(column)}"
        yield f"#   or [[questions]] id, text, column = {_quoted(column)};  or [[closed]] id, text, column"
    if unsure:
        yield ""


def _unused(proposal: Proposal) -> Iterator[str]:
    for role, why in NOT_USED.items():
        names = [_comment(guess.columns[0]) for guess in _with_role(proposal, role)]
        if names:
            yield f"# {count(names, 'column')} {why}: {'; '.join(names)}"


def _with_role(proposal: Proposal, role: str) -> list[Guess]:
    return [guess for guess in proposal.guesses if guess.role == role]


def _plain(header: str) -> str:
    """A question's wording without its number."""
    return NUMBERING.sub("", header) or header


def _listed(names: Iterable[str], *, inline: bool = False) -> str:
    quoted = [_quoted(name) for name in names]
    short = f"[{', '.join(quoted)}]"
    return short if inline or len(short) <= 100 else "[\n" + "".join(f"    {name},\n" for name in quoted) + "]"


def _quoted(text: str) -> str:
    """Text as TOML writes it."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _comment(text: str) -> str:
    """Text that may stand in a comment: one line, no control characters."""
    return " ".join("".join(letter for letter in text if letter.isprintable() or letter == " ").split())
