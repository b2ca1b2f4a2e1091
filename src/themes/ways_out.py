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
NONE_IS_OPEN = (
    "disclosure: none of these ways would be let out now either: without the tables by group at fault, without any, "
    "with rounded numbers, or both; publish the earlier numbers again, or wait until more responses have come in"
)


@dataclass(frozen=True)
class Way:
    """Other settings for a release: characteristics kept inside, and the method."""

    internal: tuple[str, ...]
    method: str

    def settings(self, consultation: Consultation) -> Consultation:
        """The consultation with these settings."""
        rules = consultation.disclosure
        policies = {**rules.characteristics, **dict.fromkeys(self.internal, "internal")}
        changed = rules.model_copy(update={"characteristics": policies, "method": self.method})
        return consultation.model_copy(update={"disclosure": changed})

    def __str__(self) -> str:
        """What to write into the settings."""
        method = [f'method = "{self.method}" under [disclosure]'] if self.method == "round" else []
        kept = [f'{name} = "internal"' for name in self.internal]
        return " and ".join([*method, *([f"{', '.join(kept)} under [disclosure.characteristics]"] if kept else [])])


def ways_out(run: Run, consultation: Consultation, judge: Judge) -> list[str]:
    """What to write into the settings so that the release would be let out; the way that loses least comes first.

    Args:
        run: the run that was refused.
        consultation: its settings.
        judge: why tables may not leave beside earlier ones.

    Returns:
        One line a way, each counted, protected, audited and judged in full; one line that says so where none is open.
    """
    ways = dict.fromkeys(_ways(run, consultation, judge))
    open_ways = [way for way in ways if _is_open(run, way.settings(consultation), judge)]
    if not open_ways:
        return [NONE_IS_OPEN]
    return [
        f"disclosure: this would be let out: write {way} in consultation.toml, then run `themes publish` again"
        for way in open_ways
    ]


def _ways(run: Run, consultation: Consultation, judge: Judge) -> Iterator[Way]:
    """Ways worth trying: without the characteristics at fault, without any, rounded, and rounded without any."""
    named = sorted({name.partition(": ")[0] for name in run.read(BREAKDOWN)["characteristic"].unique()})
    at_fault = tuple(name for name in named if judge(_tables(run, _only(consultation, named, name))))
    method = consultation.disclosure.method
    for internal, chosen in ((at_fault, method), (tuple(named), method), ((), "round"), (tuple(named), "round")):
        if internal or chosen != method:
            yield Way(internal, chosen)


def _only(consultation: Consultation, named: Sequence[str], name: str) -> Consultation:
    """The settings with one characteristic only."""
    return Way(tuple(other for other in named if other != name), consultation.disclosure.method).settings(consultation)


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
