"""The challenge set for names: sentences of our own with names of our own, in two halves that share neither.

python benchmarks/quality/redaction/challenge/name_sentences.py

writes names.csv again, with the same bytes. A row is one mention; a sentence with two names stands in two rows.
"""

import csv
import random
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

from name_lists import Name, plain, read_names, tokens
from people import Person, particle, person, written
from typing_errors import can_be_misspelt, misspelt

HERE = Path(__file__).parent
GROUPS = ("Scottish", "Gaelic", "English", "Irish", "Polish", "South Asian", "Chinese", "African", "Arabic")
CASES = ("proper", "lower", "capitals", "misspelt")
MENTIONS = {"tuning": 68, "held_back": 102}  # of each group in each case: 680 a group
SEED = 20261128
WHOLE_COMMENT = 0.5  # of lower-case and capital mentions: the comment is in that case too, not the name alone
WITHOUT_ACCENTS = {"proper": 0.25, "lower": 0.5, "capitals": 0.5, "misspelt": 0.25}
OWN_TEMPLATES = 0.2  # of a group's sentences come from the templates for that group alone, where it has some
SLOT = re.compile(r"\{(first|full|surname|initials|reversed|vocative|patronymic)(\d?)\}")


@dataclass(frozen=True)
class Template:
    id: str
    half: str
    context: str
    sex: str
    generation: str
    group: str
    text: str


@dataclass(frozen=True)
class Mention:
    """A name in a text: `scope` says whether the comment or the name alone is in that case."""

    id: str
    half: str
    group: str
    case: str
    scope: str
    form: str
    context: str
    template: str
    text: str
    start: int
    end: int


@cache
def read_templates() -> list[Template]:
    with (HERE / "templates.csv").open(encoding="utf-8", newline="") as lines:
        return [Template(**row) for row in csv.DictReader(lines)]


def mentions() -> list[Mention]:
    """Every mention of both halves; the same on every machine."""
    made = []
    for half in MENTIONS:
        for group in GROUPS:
            for case in CASES:
                dice = random.Random(f"{SEED} {half} {group} {case}")
                made += _some(half, group, case, dice)
    return [replace(mention, id=f"{mention.half[0]}{i:04}") for i, mention in enumerate(made, start=1)]


def _some(half: str, group: str, case: str, dice: random.Random) -> list[Mention]:
    pool = [n for n in read_names() if n.half == half and n.group == group]
    given = _cycle([n for n in pool if n.part == "given"], dice)
    templates = _templates(half, group, dice)
    made: list[Mention] = []
    while len(made) < MENTIONS[half]:
        template = next(templates)
        made += _mentions(template, _people(template, pool, given, dice), (group, case), dice)
    return made[: MENTIONS[half]]


def _templates(half: str, group: str, dice: random.Random) -> Iterator[Template]:
    every = [t for t in read_templates() if t.half == half and t.group in ("", group)]
    own, common = _cycle([t for t in every if t.group], dice), _cycle([t for t in every if not t.group], dice)
    has_own = any(t.group for t in every)
    while True:
        yield next(own if has_own and dice.random() < OWN_TEMPLATES else common)


def _cycle(items: list[Any], dice: random.Random) -> Iterator[Any]:
    """The items in a new order each time round, without end."""
    while items:
        yield from dice.sample(items, len(items))


def _people(template: Template, pool: list[Name], given: Iterator[Name], dice: random.Random) -> dict[str, Person]:
    people = {}
    for _, number in SLOT.findall(template.text):
        if number in people:
            continue
        name = next(n for n in given if number or _fits(template, n))
        people[number] = person(pool, name, dice)
    return people


def _fits(template: Template, name: Name) -> bool:
    generations = {"younger": ("younger",), "older": ("older",)}.get(template.generation, ("older", "younger"))
    return template.sex in ("", name.sex) and name.generation in generations


def _mentions(
    template: Template, people: dict[str, Person], what: tuple[str, str], dice: random.Random
) -> list[Mention]:
    group, case = what
    scope = "comment" if case in ("lower", "capitals") and dice.random() < WHOLE_COMMENT else "name"
    names, last, text, spans = {}, 0, "", []
    for slot in SLOT.finditer(template.text):
        name, form = names.setdefault(slot.group(), _spelt(people[slot[2]], slot[1], case, dice))
        literal = template.text[last : slot.start()] + (particle(name.title()) if form == "vocative" else "")
        text += _cased(literal, case, scope, dice)
        spans.append((form, len(text), len(text) + len(name)))
        text, last = text + name, slot.end()
    text += _cased(template.text[last:], case, scope, dice)
    text = text.rstrip() if scope == "comment" else text
    where = Mention("", template.half, group, case, scope, "", template.context, template.id, text, 0, 0)
    spelt = [replace(where, form=_form(form, template), start=start, end=end) for form, start, end in spans]
    return [m for m in spelt if case != "misspelt" or can_be_misspelt(m.text[m.start : m.end])]


def _form(form: str, template: Template) -> str:
    return "role_first" if form == "first" and template.context == "role" else form


def _spelt(who: Person, form: str, case: str, dice: random.Random) -> tuple[str, str]:
    name, kind = written(who, form, dice)
    name = plain(name) if dice.random() < WITHOUT_ACCENTS[case] else name
    if case == "lower":
        return re.sub(r"[.,]", "", name.lower()), kind
    if case == "capitals":
        return name.upper(), kind
    if case == "misspelt" and can_be_misspelt(name):
        return misspelt(name, dice, avoid=_every_token()), kind
    return name, kind


@cache
def _every_token() -> frozenset[str]:
    return frozenset(chain.from_iterable(tokens(name.name) for name in read_names()))


def _cased(literal: str, case: str, scope: str, dice: random.Random) -> str:
    """The words between the names: in the comment's case, and without stops where all of it is in lower case."""
    if scope == "name":
        return literal
    if case == "capitals":
        return literal.upper()
    bare = re.sub(r"\s+", " ", re.sub(r"[.,;:!?()\"]| - ", " ", literal.lower()))
    return bare.replace("'", "") if dice.random() < WHOLE_COMMENT else bare


def main() -> None:
    rows = [asdict(mention) for mention in mentions()]
    with (HERE / "names.csv").open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    main()
