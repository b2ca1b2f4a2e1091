"""How many cells are hidden beyond the small ones, and how long it takes, on exclusive tables of growing size.

`python benchmarks/quality/disclosure/sizes.py [FIRST [LAST]]` (which of the sizes, from 1). The sizes are those of the
equality research note, section 2: 10 x 6 of 400 people, then larger ones; only the grand total is always shown. Seconds
are of the processor.
"""

import sys
import time

import numpy as np
from invented import system, table

from themes.disclosure.optimum import Rules, fewest

SIZES = ((10, 6, 400, 20), (15, 8, 800, 5), (25, 8, 1500, 5), (25, 22, 3000, 3), (40, 22, 5000, 3))


def main() -> None:
    """A row for each size and set of rules."""
    print(
        f"{'table':>8} {'people':>7} {'tables':>7} {'neighbours':>11} {'small':>6} {'extra':>6} {'s a table':>10} "
        f"{'most':>6}"
    )
    first, last = [*map(int, sys.argv[1:3]), *(1, len(SIZES))[len(sys.argv) - 1 :]]
    for rows, columns, people, tables in SIZES[first - 1 : last]:
        for neighbours in (False, True):
            dice = np.random.default_rng(20260101)
            small, extra, seconds, impossible = [], [], [], 0
            for _ in range(tables):
                numbers = system(table(rows, columns, people, dice))
                started = time.process_time()
                hidden = fewest(numbers, Rules(5, all_hidden=False, neighbours=neighbours))
                seconds.append(time.process_time() - started)
                impossible += hidden is None
                if hidden is not None:
                    small.append(numbers.small(5).sum())
                    extra.append(hidden.sum() - small[-1])
            print(
                f"{f'{rows} x {columns}':>8} {people:>7,} {tables:>7} {'yes' if neighbours else 'no':>11} "
                f"{np.mean(small):>6.1f} {np.mean(extra):>6.1f} {np.mean(seconds):>10.2f} {max(seconds):>6.1f}"
                + (f"  {impossible} impossible" if impossible else ""),
                flush=True,
            )


if __name__ == "__main__":
    main()
