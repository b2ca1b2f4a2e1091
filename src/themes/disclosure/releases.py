"""Releases: what the numbers of several releases of one consultation tell together.

Between two releases people joined or left, and a reader who takes one from the other has a table of those people. It is
judged as a table is (docs/decisions/0014-ledger.md): nobody may be certain that a difference is a small number of
people, and what is hidden in either release must stay hidden when both are read together.
"""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

from themes.disclosure.knowledge import Knowledge, Range
from themes.disclosure.published import (
    BASE_OF,
    BEYOND,
    INDIVIDUALS,
    ORGANISATIONS,
    ROUNDED_BY,
    Floor,
    Told,
    ToldClosed,
    seen,
)
from themes.errors import ContradictionError

THIS = 0  # the number that the release about to leave has in a reader's knowledge; earlier ones have their own
DIFFERENCE = "difference"
PARTS = (INDIVIDUALS, ORGANISATIONS)
MOST = 10**7  # more people than any consultation has


@dataclass(frozen=True)
class Release:
    """What one release told: its number in the ledger, its themes and its closed questions."""

    number: int
    themes: tuple[Told, ...]
    closed: tuple[ToldClosed, ...]


@dataclass(frozen=True)
class Place:
    """A number that tells too much beside an earlier release: where it stands, and what is wrong with it."""

    question_id: str
    where: str
    why: str


CHANGED, FOUND, MOVED = (
    "differs by a few people",
    "is hidden and can be worked out",
    "its group differs by a few people",
)


def compare(new: Release, earlier: Sequence[Release], threshold: int) -> list[Place]:
    """Every number that tells too much when the new release is read beside earlier ones.

    Args:
        new: the release about to leave.
        earlier: those that left before.
        threshold: the smallest number of people that may be shown.
    """
    found: list[Place] = []
    for theme in new.themes:
        same = [(old.number, told) for old in earlier for told in old.themes if _is_same(theme, told)]
        found += _places(theme, same, threshold)
    for question in new.closed:
        asked = [
            (old.number, told) for old in earlier for told in old.closed if told.question_id == question.question_id
        ]
        found += _places(question, asked, threshold)
    return list(dict.fromkeys(found))


def _is_same(new: Told, old: Told) -> bool:
    """Whether a reader takes two themes for the same: by the title, or by the words that stand out in it."""
    titles = new.label.casefold() == old.label.casefold()
    return new.question_id == old.question_id and (titles or (bool(new.keywords) and new.keywords == old.keywords))


Numbers = Told | ToldClosed


def _places(new: Numbers, earlier: Sequence[tuple[int, Numbers]], threshold: int) -> Iterator[Place]:
    """What one theme or closed question tells too much of beside its earlier selves.

    Where two shown numbers do already, nothing is worked out of all together: it would take longer and refuse no more.
    """
    changed = [(number, old) for number, old in earlier if not _is_repeated(new, old)]
    found = [place for _, old in changed if not _same_people(new, old) for place in _direct(new, old, threshold)]
    yield from found
    if changed and not found:
        yield from _together(new, changed, threshold)


def _is_repeated(new: Numbers, old: Numbers) -> bool:
    """Whether the same numbers are told again."""
    same = new.published == old.published and _bases(new) == _bases(old) and new.rounded == old.rounded
    return same and _floors(new) == _floors(old)


Floors = dict[tuple[str, ...], Floor]


def _floors(told: Numbers) -> Floors:
    """What tables by position tell of a closed question, by the people that they speak of."""
    return {floor.people: floor for floor in told.floors} if isinstance(told, ToldClosed) else {}


def _bases(told: Numbers) -> dict[Hashable, int]:
    """Every base by what it is the base of."""
    if isinstance(told, Told):
        return {"base": told.base, **dict(told.bases.items())}
    return {kind: base or 0 for kind, base in told.bases.items()}


def _same_people(new: Numbers, old: Numbers) -> bool:
    """Whether every base is as it was: then differences come from how answers were sorted, not from who gave them.

    Rounded bases may be alike and those behind them not.
    """
    return _bases(new) == _bases(old) and not new.rounded and not old.rounded


def _direct(new: Numbers, old: Numbers, threshold: int) -> Iterator[Place]:
    """Numbers shown in both releases that differ by a small number of people, and groups that do."""
    before, after = old.published, new.published
    for name in after.keys() & before.keys():
        if before[name] is not None and after[name] is not None and _is_small(_gap(new, old, name), threshold):
            yield Place(new.question_id, _words(new, name), CHANGED)
    if isinstance(new, Told) and isinstance(old, Told):
        for cell in new.bases.keys() & old.bases.keys():
            if _is_small(_grown(new, old, cell), threshold):
                yield Place(new.question_id, " ".join(cell), MOVED)
    if isinstance(new, ToldClosed) and isinstance(old, ToldClosed):
        yield from _silent(new, old, threshold)


def _silent(new: ToldClosed, old: ToldClosed, threshold: int) -> Iterator[Place]:
    """Options that a few more, or fewer, chose who gave no answer to the open question."""
    before = _floors(old)
    for people, floor in _floors(new).items():
        if people in before:
            now, then = _beyond(new, floor), _beyond(old, before[people])
            if _is_small(Range(now.low - then.high, now.high - then.low), threshold):
                yield Place(new.question_id, _words(new, (BEYOND, people)), CHANGED)


def _beyond(told: ToldClosed, floor: Floor) -> Range:
    """Between what and what those lie who chose the options of a floor beyond it, of what their counts tell."""
    counts = [seen(told.counts[cell], told.most[cell], rounded=told.rounded) for cell in told.cells_of(floor)]
    return Range(sum(low for low, _ in counts) - floor.high, sum(high for _, high in counts) - floor.low)


def _gap(new: Numbers, old: Numbers, name: Hashable) -> Range:
    """Between what and what the difference of a number lies, of what each release tells alone."""
    low, high = seen(new.published[name], new.most[name], rounded=new.rounded)
    lowest, highest = seen(old.published[name], old.most[name], rounded=old.rounded)
    return Range(low - highest, high - lowest)


def _is_small(gap: Range, threshold: int) -> bool:
    """Whether a reader can be certain that a few people joined, or that a few left."""
    return gap.is_small(threshold) or Range(-gap.high, -gap.low).is_small(threshold)


def _together(new: Numbers, earlier: Sequence[tuple[int, Numbers]], threshold: int) -> Iterator[Place]:
    """Hidden numbers and differences that can be told when people only joined between releases, or only left."""
    for with_floors in (True, False):
        try:
            yield from list(_read_together(new, earlier, threshold, with_floors=with_floors))
            return
        except ContradictionError:  # people joined and left, or answers were sorted anew: no reader can rely on either
            continue


def _read_together(
    new: Numbers, earlier: Sequence[tuple[int, Numbers]], threshold: int, *, with_floors: bool
) -> Iterator[Place]:
    """The same; those of a position only joined, or only left, as well, where `with_floors` is set."""
    knowledge, releases = Knowledge(), [(THIS, new), *earlier]
    new.teach(knowledge, THIS)
    differences = []
    for number, old in earlier:
        old.teach(knowledge, number)
        links = _linked(knowledge, new, (number, old), with_floors=with_floors)
        differences += [(name, _same_people(new, old)) for name in links]
    hidden = [(THIS, name) for name in new.hidden]
    hidden += [(number, name) for number, old in earlier for name in old.hidden if _tells(old, name)]
    beyond = [(number, (BEYOND, people)) for number, told in releases for people in _floors(told)]
    # What the settings hide of every theme, few or many, says nothing by being hidden: it is judged as a difference is.
    by_choice = {(number, part) for number, told in releases if _is_together(told) for part in PARTS}
    found = knowledge.intervals([*hidden, *beyond, *(name for name, _ in differences)])
    alone = _alone(new, earlier)
    for release, name in hidden:
        told = found[release, name]
        is_told = told.is_small if (release, name) in by_choice else told.gives_away
        if told != alone[release, name] and is_told(threshold):
            yield Place(new.question_id, _words(new, name), FOUND)
    for name in beyond:
        if found[name].is_small(threshold):
            yield Place(new.question_id, _words(new, name[1]), FOUND)
    for link, same in differences:
        if not same and found[link].is_small(threshold):
            yield Place(new.question_id, _words(new, link[2]), CHANGED)


def _is_together(told: Numbers) -> bool:
    return isinstance(told, Told) and told.together


def _tells(told: Numbers, name: Hashable) -> bool:
    """Whether a hidden number stands in a theme that is shown; of a hidden theme nothing was told."""
    return not isinstance(told, Told) or told.numbers["responses"] is not None or name == "responses"


def _alone(new: Numbers, earlier: Sequence[tuple[int, Numbers]]) -> dict[Hashable, Range]:
    """What each release tells of its hidden numbers by itself: that was judged when it left."""
    intervals: dict[Hashable, Range] = {}
    for number, told in [(THIS, new), *earlier]:
        knowledge = Knowledge()
        told.teach(knowledge, number)
        intervals |= knowledge.intervals([(number, name) for name in told.hidden])
    return intervals


Link = tuple[str, int, Hashable]


def _linked(knowledge: Knowledge, new: Numbers, earlier: tuple[int, Numbers], *, with_floors: bool) -> Iterator[Link]:
    """Tell a reader that whoever is in the smaller release is in the larger one; the names of the differences."""
    number, old = earlier
    names = _comparable(new, old)
    growth = [_grown(new, old, base) for base in dict.fromkeys(_base_of(name) for name in names)]
    grown, shrunk = all(one.high >= 0 for one in growth), all(one.low <= 0 for one in growth)
    if not grown and not shrunk:
        return
    # Where both may be, as rounded bases may leave it, a reader takes it that a later release has more people.
    small, large = ((number, old), (THIS, new)) if grown else ((THIS, new), (number, old))
    for name in sorted(names, key=str):
        room = _room(large[1], small[1], name)
        gap = _gap(large[1], small[1], name)
        if gap.high >= 0 and gap.low <= room:  # else the two contradict that people only joined: leave it alone
            link: Link = (DIFFERENCE, number, name)
            knowledge.know(link, 0, room)
            knowledge.add_up([(small[0], name), link], (large[0], name))
            yield link
    if with_floors:
        yield from _linked_floors(knowledge, (number, _floors(old)), _floors(new), is_grown=grown)


def _linked_floors(knowledge: Knowledge, earlier: tuple[int, Floors], now: Floors, *, is_grown: bool) -> Iterator[Link]:
    """The same of those who chose the options of a position: who answered the open question, and who did not."""
    number, before = earlier
    for people in sorted(now.keys() & before.keys()):
        small, large = (before[people], now[people]) if is_grown else (now[people], before[people])
        if large.high >= small.low:
            for kind in (BASE_OF, BEYOND):
                name = (kind, people)
                link: Link = (DIFFERENCE, number, name)
                knowledge.know(link, 0, MOST)
                knowledge.add_up([(number if is_grown else THIS, name), link], (THIS if is_grown else number, name))
                yield link


def _comparable(new: Numbers, old: Numbers) -> list[Hashable]:
    """The numbers of which both releases tell the same people: of a characteristic, where its groups are the same.

    Groups of other names beside it may have been put together under a name that both have.
    """
    names = [name for name in new.published if name in old.published]
    if isinstance(new, ToldClosed) or isinstance(old, ToldClosed):
        return names
    rows = {name for name, row in new.characteristics.items() if set(row) == set(old.characteristics.get(name, ()))}
    return [name for name in names if not isinstance(name, tuple) or name[0] in rows]


def _base_of(name: Hashable) -> Hashable:
    """The name of the base that a number is a part of: an option's is of its kind of respondents."""
    if not isinstance(name, tuple):
        return "base"
    return name


def _room(large: Numbers, small: Numbers, name: Hashable) -> int:
    """The most by which a number can have grown: as much as that of which it is a part."""
    room = _grown(large, small, _base_of(name)).high
    exact = not large.rounded and not small.rounded
    return max(0, min(room, large.most[name] - small.most[name]) if exact else room)


def _grown(large: Numbers, small: Numbers, base: Hashable) -> Range:
    """Between what and what the growth of a base lies."""
    one, other = _bases(large), _bases(small)
    key = base if base in one else base[1] if isinstance(base, tuple) else base
    reach = sum(ROUNDED_BY for told in (large, small) if told.rounded)
    growth = one.get(key, 0) - other.get(key, 0)
    return Range(growth - reach, growth + reach)


def _words(told: Numbers, name: Hashable) -> str:
    """A number by its words."""
    if isinstance(name, tuple) and name[0] in (BASE_OF, BEYOND):
        (asked, *options), answered = name[1], "with" if name[0] == BASE_OF else "without"
        return f"{', '.join(options)} {answered} an answer in words to {asked}"
    place = " ".join(name) if isinstance(name, tuple) else str(name)
    return f"{told.theme_id} {place}" if isinstance(told, Told) else place
