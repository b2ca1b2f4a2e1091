"""How much of a breakdown is shown, beside the greedy choice and the exact optimum; and how long a large one takes.

`python benchmarks/quality/disclosure/shares.py [CONSULTATIONS]`. The optimum is Fischetti and Salazar's for each theme
with all its characteristics together, under their own rules: small numbers protected, and nobody alone in one finds
another. Ours asks more (of every hidden number what is asked of small ones), so it cannot show more.
"""

import sys
import time

import numpy as np
from invented import Shape, consultation
from scipy.sparse import csc_array

from themes.consultation import Disclosure
from themes.disclosure import audit
from themes.disclosure.bounds import Theme
from themes.disclosure.greedy import hide_greedily
from themes.disclosure.optimum import Rules, fewest
from themes.disclosure.rows import weigh
from themes.disclosure.sums import System
from themes.disclosure.suppression import suppress
from themes.equality import protect, protection
from themes.tallies import count_themes

RULES = Disclosure()
LARGE = Shape(individuals=2000, organisations=60, themes=60, characteristics=12, groups=8)


def system(theme: Theme, organisations: int) -> System:
    """A theme's numbers: responses, individuals, organisations, then the cells; of these the responses are shown."""
    counts = [count or 0 for row in theme.rows for count in row.counts]
    bases = [base for row in theme.rows for base in row.bases]
    values = np.array([theme.responses, theme.responses - organisations, organisations, *counts], dtype=float)
    upper = np.array([theme.responses, theme.individual_base, theme.organisation_base, *bases], dtype=float)
    sums = np.zeros((1 + len(theme.rows), len(values)))
    sums[0, :3] = -1, 1, 1
    start = 3
    for number, row in enumerate(theme.rows, start=1):
        sums[number, start : start + len(row.counts)], sums[number, 1] = 1, -1
        start += len(row.counts)
    weights = [0, weigh(int(values[1])) * 8, weigh(organisations) * 8, *map(weigh, counts)]
    never = np.arange(len(values)) < (1 if theme.individuals is None else 3)
    return System(values, upper, np.array(weights), csc_array(sums), never, np.zeros(len(values), dtype=bool))


def themes_of(shape: Shape, seed: int) -> list[Theme]:
    """The true themes of an invented consultation, as the product protects them."""
    kept: list[Theme] = []
    original = protection.suppress

    def keep(theme: Theme, threshold: int, weights: object) -> Theme:
        kept.append(theme)
        return original(theme, threshold, weights)

    protection.suppress = keep
    try:
        assigned, codeframe, reviewed, respondents, characteristics = consultation(shape, seed)
        counted = count_themes(assigned, codeframe, reviewed, respondents, RULES)
        protect(counted, assigned, reviewed, (respondents, characteristics), RULES)
    finally:
        protection.suppress = original
    return kept


def shown(theme: Theme) -> int:
    """How many cells of a theme are shown."""
    return sum(count is not None for row in theme.rows for count in row.counts)


def compare(consultations: int) -> None:
    """The shares of cells shown, for split and whole themes."""
    dice = np.random.default_rng(20260101)
    totals = {True: np.zeros(6), False: np.zeros(6)}
    for seed in range(consultations):
        shape = Shape(int(dice.integers(60, 900)), int(dice.choice([0, 3, 12, 40])), 12, int(dice.integers(1, 5)), 7)
        for theme in themes_of(shape, seed):
            organisations = theme.responses - sum(count or 0 for count in theme.rows[0].counts)
            hidden = fewest(system(theme, organisations), Rules(5, all_hidden=False, neighbours=True))
            cells = sum(len(row.counts) for row in theme.rows)
            if hidden is None:  # fewer than five organisations answered, or a row of two: no choice keeps their rules
                totals[theme.individuals is None][5] += 1
                continue
            ours, greedy = shown(suppress(theme, 5)), shown(hide_greedily(theme, 5))
            best = cells - int(hidden[3:].sum())
            totals[theme.individuals is None] += (1, cells, greedy, ours, best, 0)
    for is_hidden, (themes, cells, greedy, ours, best, without) in totals.items():
        print(
            f"split {'hidden' if is_hidden else 'shown '}: {themes:.0f} themes, {cells:.0f} cells; shown by the greedy "
            f"choice {greedy / cells:.1%}, by ours {ours / cells:.1%}, by their optimum {best / cells:.1%}: ours shows "
            f"{ours / best:.1%} of it ({without:.0f} themes have no optimum under their rules)"
        )


def large() -> None:
    """60 themes by 12 characteristics: counted, protected and audited."""
    assigned, codeframe, reviewed, respondents, characteristics = consultation(LARGE, 1)
    started = time.process_time()
    counted = count_themes(assigned, codeframe, reviewed, respondents, RULES)
    made = protect(counted, assigned, reviewed, (respondents, characteristics), RULES)
    protected = time.process_time()
    problems = audit(counted, made.breakdown, RULES)
    print(
        f"{LARGE.themes} themes x {LARGE.characteristics} characteristics: {len(made.breakdown):,} cells, "
        f"{made.breakdown['count'].notna().mean():.1%} shown, protected in {protected - started:.1f} s, audited in "
        f"{time.process_time() - protected:.1f} s, {len(problems)} problems, {len(made.notes)} left out"
    )


if __name__ == "__main__":
    large()
    compare(int(sys.argv[1]) if len(sys.argv) > 1 else 60)
