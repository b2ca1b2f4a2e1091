"""Roles: what each column of an export is used for, so that no two columns claim one place."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from themes.questionnaire.columns import candidates, characteristic_of_group
from themes.questionnaire.evidence import Evidence
from themes.questionnaire.groups import explain_group, find_groups
from themes.questionnaire.guess import Guess
from themes.questionnaire.wordings import EXPLAINS, OTHER_SPECIFY

# What tools make of an internet address: columns side by side with a latitude or a longitude.
GEOLOCATED = re.compile(
    r"^\W*(country|city|region|state( ?/ ?region)?|postal( code)?|zip( code)?|dma|latitude|longitude|ip ?address)\W*$",
    re.IGNORECASE,
)
# A column explains a closed question that stands at most so many columns before it.
NEAR = 3
# A closed question's wording of so many characters inside an open one's is no accident.
LONG_ENOUGH = 20
NUMBERING = re.compile(r"^\W*(?:question|q)?\s*(\d{1,3})\s*(?:[a-z]|\([a-z]+\)|[._]\d+)?\s*[.:)_ -]", re.IGNORECASE)


def find_roles(columns: Sequence[Evidence], *, is_long: bool = False) -> list[Guess]:
    """One guess for every column, or for several that are one question, in the order of the export."""
    grouped = [guess for group in find_groups(columns) for guess in explain_group(group)]
    taken = {name for guess in grouped for name in guess.columns}
    lists = _candidates([column for column in columns if column.name not in taken], is_long)
    places = {column.name: column.place for column in columns}
    single = _settled(lists)
    guesses = sorted([*_about_people(grouped), *single], key=lambda guess: places[guess.columns[0]])
    return list(_paired(guesses))


def _candidates(columns: Sequence[Evidence], is_long: bool) -> list[list[Guess]]:
    """What each column may be; a box for other answers goes with the column before it."""
    lists: list[list[Guess]] = []
    after = ""
    geolocated = _geolocated(columns)
    for column in columns:
        found = candidates(column, after=after, is_long=is_long)
        if column.name in geolocated and found[0].role != "personal":
            found = [Guess("administration", (column.name,), "what the tool makes of an internet address")]
        lists.append(found)
        if found[0].role in ("characteristic", "locality"):
            after = found[0].name or found[0].role
        elif not OTHER_SPECIFY.search(column.name):
            after = ""
    return lists


def _geolocated(columns: Sequence[Evidence]) -> set[str]:
    """The columns of a run that says where an internet address is: nobody's home, and nobody's answer."""
    runs: list[list[str]] = [[]]
    for column in columns:
        if GEOLOCATED.match(column.name):
            runs[-1].append(column.name)
        elif runs[-1]:
            runs.append([])
    return {name for run in runs if re.search("latitude|longitude", " ".join(run), re.IGNORECASE) for name in run}


def _settled(lists: list[list[Guess]]) -> list[Guess]:
    """Each column's likeliest guess whose place no better column claims."""
    lists = [list(found) for found in lists]
    while True:
        best: dict[tuple[str, str], int] = {}
        for place, found in enumerate(lists):
            claim = found[0].claim
            if claim and (claim not in best or found[0].weight > lists[best[claim]][0].weight):
                best[claim] = place
        losers = [place for place, found in enumerate(lists) if found[0].claim and best[found[0].claim] != place]
        if not losers:
            return [found[0] for found in lists]
        for place in losers:
            lists[place] = _without(lists[place])


def _without(found: list[Guess]) -> list[Guess]:
    """The guesses after the first; a question's column that has no other is left for a person."""
    rest = [guess for guess in found[1:] if guess.claim != found[0].claim]
    unsure = Guess("unsure", found[0].columns, f"another column fits better as {found[0].name or found[0].role}")
    return rest or [unsure]


def _about_people(grouped: list[Guess]) -> Iterator[Guess]:
    """Groups of columns whose question is about the respondent are characteristics that take several answers."""
    for guess in grouped:
        yield characteristic_of_group(guess) if guess.role == "closed" else guess


def _paired(guesses: list[Guess]) -> Iterator[Guess]:
    """Open questions with the closed one that each explains or is the box of."""
    used: list[Guess] = []
    for place, guess in enumerate(guesses):
        before = used[-NEAR:]
        used += [guess] if guess.role not in ("administration", "blank") else []
        if guess.role == "write_in" and not guess.goes_with:
            owner = next((other for other in reversed(before) if other.role == "closed"), None)
            yield replace(guess, goes_with=owner.columns[0] if owner else "")
        elif guess.role == "open":
            near = list(reversed(before))
            closed = next((other for other in near if _explains(guess, other, is_next=other is near[0])), None)
            yield replace(guess, goes_with=closed.columns[0] if closed else "")
        elif guess.role == "tags":
            asked = next((other for other in reversed(guesses[:place]) if other.role == "open"), None)
            yield replace(guess, goes_with=asked.columns[0] if asked else "")
        else:
            yield guess


def _explains(opened: Guess, closed: Guess, *, is_next: bool) -> bool:
    """Whether an open column asks why somebody gave the answer in a closed one: same number, same words, or "why?"."""
    if closed.role != "closed" or closed.kind not in ("single", "scale") or len(closed.columns) > 1:
        return False
    name, asked = opened.columns[0], closed.columns[0]
    numbers = NUMBERING.match(name), NUMBERING.match(asked)
    if all(numbers) and numbers[0].group(1) == numbers[1].group(1):  # type: ignore[union-attr]  # all() has seen both
        return True
    words = asked.casefold().rstrip("?:. ")
    worded_alike = name.casefold().startswith(words[:60]) or (len(words) >= LONG_ENOUGH and words in name.casefold())
    return worded_alike or (is_next and bool(EXPLAINS.search(name)) and len(name.split()) <= 25)
