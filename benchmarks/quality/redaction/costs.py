"""What each module of our recognisers costs: CPU time inside it and whatever it calls, from Python's profiler.

Modules are taken as they are found, so this stays right as they change. The profiler burdens small functions more than
large ones: read the figures as shares of the whole, not as speeds. A module that calls others counts their time too.
"""

import cProfile
import json
import pstats
import sys
import time
from collections import Counter
from pathlib import Path

import themes
from themes.personal_data import find, load_recognisers

PACKAGE = Path(themes.__file__).parent


def module_of(file: str) -> str:
    """The module of ours that a file is, or nothing."""
    path = Path(file)
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts) if PACKAGE in path.parents else ""


def inclusive_seconds(profile: cProfile.Profile) -> Counter[str]:
    """For each module the seconds spent in it and below it, when it was entered from another module."""
    seconds: Counter[str] = Counter()
    for (file, _, _), (_, _, _, _, callers) in pstats.Stats(profile).stats.items():  # type: ignore[attr-defined]  # typeshed does not know it
        module = module_of(file)
        for (calling, _, _), (_, _, _, cumulative) in callers.items():
            if module and module_of(calling) != module:
                seconds[module] += cumulative
    return seconds


def main() -> None:
    """Read texts as JSON lines; print each module's share of the whole."""
    texts = [json.loads(line) for line in sys.stdin.read().split("\n") if line]
    recognisers = load_recognisers()
    find(recognisers, texts[:20])
    profile = cProfile.Profile(time.process_time)
    profile.enable()
    find(recognisers, texts)
    profile.disable()
    whole = pstats.Stats(profile).total_tt  # type: ignore[attr-defined]  # typeshed does not know it
    print(json.dumps({name: seconds / whole for name, seconds in inclusive_seconds(profile).most_common()}))


if __name__ == "__main__":
    main()
