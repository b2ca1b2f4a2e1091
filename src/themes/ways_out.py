"""Ways out: what a release that is refused beside an earlier one could be instead, each tried before it is offered."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from themes.consultation import Consultation
from themes.disclosure import audit, ledger
from themes.equality import protect_beside_closed
from themes.equality.positions import floors
from themes.store import Run
from themes.tables import (
    ASSIGNED,
    BREAKDOWN,
    CHARACTERISTICS,
    CLOSED,
    CODEFRAME,
    POSITIONS,
    RESPONDENTS,
    REVIEWED,
    Breakdown,
)
from themes.tallies import count_closed, count_themes, senders_of

# Why a release may not leave beside earlier ones; nothing where it may.
Judge = Callable[[ledger.Tables], Sequence[str]]
WHY = (
    "disclosure: numbers that are published cannot be taken back. Whoever takes the earlier ones of this consultation "
    "from these has a table of the few people who joined in between, and can tell what they said. So a second release "
    "with exact numbers is seldom let out, and one with tables by group hardly ever"
)
NONE_IS_OPEN = (
    "disclosure: no other settings would let these numbers out: tried without tables by group, rounded, with "
    "individuals and organisations together, and with all of these. What remains: publish the earlier numbers again "
    "(they are always let out), with new words and actions beside them; or wait until more responses have come in"
)
CHOOSE = (
    "disclosure: choose one of these, the first loses least; each was tried in full and is let out as things stand:"
)


@dataclass(frozen=True)
class Way:
    """Other settings for a release: characteristics kept inside, the method, and whether kinds are told apart."""

    internal: tuple[str, ...]
    method: str
    kinds: str

    def settings(self, consultation: Consultation) -> Consultation:
        """The consultation with these settings."""
        rules = consultation.disclosure
        policies = {**rules.characteristics, **dict.fromkeys(self.internal, "internal")}
        changed = rules.model_copy(update={"characteristics": policies, "method": self.method, "kinds": self.kinds})
        return consultation.model_copy(update={"disclosure": changed})

    def words(self, consultation: Consultation) -> str:
        """What a reader then gets, and what to write into the settings for it."""
        rules = consultation.disclosure
        changed = {
            name: value
            for name, value in (("method", self.method), ("kinds", self.kinds))
            if value != getattr(rules, name)
        }
        gets = [MEANS[name, value] for name, value in changed.items()]
        lines = [f'{name} = "{value}"' for name, value in changed.items()]
        written = [f"{' and '.join(lines)} under [disclosure]"] if lines else []
        if self.internal:
            gets.append(f"no table by {', '.join(self.internal)}")
            kept = ", ".join(f'{name} = "internal"' for name in self.internal)
            written.append(f"{kept} under [disclosure.characteristics]")
        return f"{'; '.join(gets)}: write {' and '.join(written)} in consultation.toml, then run `themes publish` again"


MEANS = {
    ("method", "round"): "every number to the nearest 5",
    ("kinds", "together"): "individuals and organisations as one number",
}


def ways_out(run: Run, consultation: Consultation, judge: Judge) -> list[str]:
    """What to write into the settings so that the release would be let out; the way that loses least comes first.

    Args:
        run: the run that was refused.
        consultation: its settings.
        judge: why tables may not leave beside earlier ones.

    Returns:
        Why there is a choice to make, then one line a way, each counted, protected, audited and judged in full; one
        line that says so where none is open.
    """
    for kinds in dict.fromkeys((consultation.disclosure.kinds, "together")):
        ways = dict.fromkeys(_ways(run, consultation, judge, kinds))
        open_ways = [way for way in ways if _is_open(run, way.settings(consultation), judge)]
        if open_ways:
            return [WHY, CHOOSE, *(f"disclosure: {way.words(consultation)}" for way in open_ways)]
    return [WHY, NONE_IS_OPEN]


def _ways(run: Run, consultation: Consultation, judge: Judge, kinds: str) -> Iterator[Way]:
    """Ways worth trying: without the characteristics at fault, without any, rounded, and rounded without any."""
    named = sorted({name.partition(": ")[0] for name in run.read(BREAKDOWN)["characteristic"].unique()})
    rules = consultation.disclosure
    told = Way((), rules.method, kinds).settings(consultation)
    at_fault = tuple(name for name in named if judge(_tables(run, _only(told, named, name))))
    ways = ((), rules.method), (at_fault, rules.method), (tuple(named), rules.method), ((), "round")
    for internal, method in (*ways, (tuple(named), "round")):
        if internal or (method, kinds) != (rules.method, rules.kinds):
            yield Way(internal, method, kinds)


def _only(consultation: Consultation, named: Sequence[str], name: str) -> Consultation:
    """The settings with one characteristic only."""
    rules, others = consultation.disclosure, tuple(other for other in named if other != name)
    return Way(others, rules.method, rules.kinds).settings(consultation)


def _is_open(run: Run, consultation: Consultation, judge: Judge) -> bool:
    """Whether the release would be let out by itself and beside earlier ones."""
    made, rules = _tables(run, consultation), consultation.disclosure
    found = audit(
        made.themes, made.breakdown, rules, closed=made.closed, questions=consultation.closed, floors=made.floors
    )
    return not found and not judge(made)


def _tables(run: Run, consultation: Consultation) -> ledger.Tables:
    """The tables that a run would publish under some settings."""
    rules, people = consultation.disclosure, run.read(RESPONDENTS)
    reviewed, assigned = run.read(REVIEWED), run.read(ASSIGNED)
    themes = count_themes(assigned, run.read(CODEFRAME), reviewed, people, rules)
    closed = count_closed(run.read(CLOSED), people, consultation.closed, rules, senders=senders_of(reviewed))
    breakdown: Breakdown = protect_beside_closed(
        themes, (assigned, reviewed), (people, run.read(CHARACTERISTICS)), (run.read(POSITIONS), closed), consultation
    ).breakdown
    told = floors(themes, breakdown, closed, consultation)
    return ledger.tables(themes, breakdown, closed, questions=consultation.closed, rules=rules, floors=told)
