"""The order in which people expect names to stand: "Under 5", "5 to 9", "10 to 14"; capitals beside small letters."""

import re

LOWEST = re.compile(r"(?:under|below|less than|fewer than) \d")


def natural_order(name: str) -> tuple[list[tuple[int, int, str]], str]:
    """A key to sort by: runs of digits as numbers, the rest without case; the name itself settles a tie.

    What is under a number comes before all numbers: it is the lowest band.
    """
    parts = re.findall(r"\d+|\D+", name.casefold())
    key = [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts]
    return ([(0, -1, ""), *key] if LOWEST.match(name.casefold()) else key), name
